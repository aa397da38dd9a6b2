// Makes organisations no longer findable by names that a run brought.
//
// :params {rows: [{id: 'org:a', keys: ['甲一']}]}
UNWIND $rows AS row
MATCH (name:OrganizationName {organizationId: row.id})
WHERE NOT name.key IN row.keys
WITH name, name.id AS id
DELETE name
RETURN id
