// Organisations and the products they make, as facts that are not stored yet.
//
// A row with an end that is not in the graph is not counted: so the writer learns of it.
//
// :params {rows: [{fromId: 'org:a', toId: 'product:p', type: 'MAKES', properties: {id: '00000000000000000000000000000000', sourceIds: ['source:a']}}]}
UNWIND $rows AS row
OPTIONAL MATCH (a:Organization {id: row.fromId})
OPTIONAL MATCH (b:Product {id: row.toId})
WITH row, a, b
WHERE a IS NOT NULL AND b IS NOT NULL
CREATE (a)-[r:MAKES]->(b)
SET r = row.properties
RETURN count(r) AS count
