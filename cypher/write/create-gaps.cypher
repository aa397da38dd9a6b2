// Stages that a person says a region lacks, as facts that are not stored yet.
//
// A row with an end that is not in the graph is not counted: so the writer learns of it.
//
// :params {rows: [{fromId: '330105', toId: 'stage:c/s', type: 'LACKS', properties: {id: '00000000000000000000000000000000', sourceIds: ['source:a']}}]}
UNWIND $rows AS row
OPTIONAL MATCH (a:Region {code: row.fromId})
OPTIONAL MATCH (b:Stage {id: row.toId})
WITH row, a, b
WHERE a IS NOT NULL AND b IS NOT NULL
CREATE (a)-[r:LACKS]->(b)
SET r = row.properties
RETURN count(r) AS count
