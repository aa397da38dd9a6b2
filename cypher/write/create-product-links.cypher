// Flows between products, and what is a kind of what, as facts that are not stored yet.
//
// The type is a value here: the rule in the declaration names the types it may take.
// A row with an end that is not in the graph is not counted: so the writer learns of it.
//
// :params {rows: [{fromId: 'product:a', toId: 'product:b', type: 'UPSTREAM_OF', properties: {id: '00000000000000000000000000000000', sourceIds: ['source:a']}}]}
UNWIND $rows AS row
OPTIONAL MATCH (a:Product {id: row.fromId})
OPTIONAL MATCH (b:Product {id: row.toId})
WITH row, a, b
WHERE a IS NOT NULL AND b IS NOT NULL
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
RETURN count(r) AS count
