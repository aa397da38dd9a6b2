// Gives organisations exactly these short and other names.
//
// :params {organizationIds: ['org:a'], rows: [{id: '甲一 org:a', key: '甲一', organizationId: 'org:a', kind: 'SHORT'}]}
OPTIONAL MATCH (old:OrganizationName)
WHERE old.organizationId IN $organizationIds
WITH collect(old) AS olds
FOREACH (old IN olds | DELETE old)
FOREACH (row IN $rows | CREATE (name:OrganizationName) SET name = row)
RETURN size(olds) AS oldCount
