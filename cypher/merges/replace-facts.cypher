// Gives relationships of an organisation exactly these properties.
//
// :params {rows: [{organizationId: 'org:a', id: '00000000000000000000000000000000', properties: {id: '00000000000000000000000000000000'}}]}
UNWIND $rows AS row
MATCH (organization:Organization {id: row.organizationId})-[fact]-()
WHERE fact.id = row.id
SET fact = row.properties
RETURN fact.id AS id
