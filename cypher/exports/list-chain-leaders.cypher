// Entries of the lists of chain leaders, by id, removed ones included.
//
// In pages over the index on the id of the relationship, so that a page costs the same however far in it lies.
//
// :params {after: '', limit: 2000}
MATCH (list:ChainList)-[r:LISTS]->(organization:Organization)
WHERE r.id > $after
RETURN r.id AS id, list.chainId AS chainId, list.regionCode AS regionCode, organization.id AS organizationId,
  organization.name AS organizationName, r.reason AS reason, r.sourceIds AS sourceIds,
  r.proposedBy AS proposedBy, toString(r.addedAt) AS addedAt, r.addedBy AS addedBy,
  toString(r.removedAt) AS removedAt
ORDER BY id
LIMIT $limit
