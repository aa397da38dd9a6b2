// Organisations at work in stages, as facts that are not stored yet.
//
// A row with an end that is not in the graph is not counted: so the writer learns of it.
//
// :params {rows: [{fromId: 'org:a', toId: 'stage:c/s', type: 'WORKS_IN', properties: {id: '00000000000000000000000000000000', sourceIds: ['source:a']}}]}
UNWIND $rows AS row
OPTIONAL MATCH (a:Organization {id: row.fromId})
OPTIONAL MATCH (b:Stage {id: row.toId})
WITH row, a, b
WHERE a IS NOT NULL AND b IS NOT NULL
CREATE (a)-[r:WORKS_IN]->(b)
SET r = row.properties
RETURN count(r) AS count
