// Short names and aliases by which organisations can be found, normalised as their names are.
//
// Nodes of their own, because an index does not look into the list of aliases. What was a name once
// stays one.
//
// :params {rows: [{id: '甲一 org:a', key: '甲一', organizationId: 'org:a', kind: 'SHORT'}]}
UNWIND $rows AS row
MERGE (name:OrganizationName {id: row.id})
ON CREATE SET name.key = row.key, name.organizationId = row.organizationId, name.kind = row.kind
RETURN count(name) AS count
