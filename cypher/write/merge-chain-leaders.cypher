// Entries of the list of chain leaders of a chain in a region.
//
// An entry once removed by a person stays removed: its history is found by its id and left alone.
//
// :params {rows: [{id: '00000000000000000000000000000000', listId: 'list:chain-leaders/a/330105', chainId: 'chain:a', regionCode: '330105', organizationId: 'org:a', reason: '甲', sourceIds: ['source:a'], addedBy: 'import'}]}
UNWIND $rows AS row
OPTIONAL MATCH (chain:Chain {id: row.chainId})
OPTIONAL MATCH (organization:Organization {id: row.organizationId})
WITH row, chain, organization
WHERE chain IS NOT NULL AND organization IS NOT NULL
MERGE (list:ChainList {id: row.listId})
ON CREATE SET list.kind = 'CHAIN_LEADERS', list.chainId = row.chainId, list.regionCode = row.regionCode,
  list.updatedAt = datetime()
WITH row, list, organization, EXISTS { (list)-[entry:LISTS]->(organization) WHERE entry.id = row.id } AS isStored
MERGE (list)-[entry:LISTS {id: row.id}]->(organization)
ON CREATE SET entry.reason = row.reason, entry.sourceIds = row.sourceIds, entry.proposedBy = 'SOURCE',
  entry.addedAt = datetime(), entry.addedBy = row.addedBy, list.updatedAt = datetime()
RETURN row.id AS id, CASE WHEN isStored THEN 'UNCHANGED' ELSE 'CREATED' END AS change
