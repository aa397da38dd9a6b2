// Demands, each with the stage it wants.
//
// Its raiser and its sources are on RAISES, a fact of its own.
// A demand for a stage that is not in the graph returns nothing: so the writer learns of it.
//
// :params {rows: [{id: 'demand:a', stageId: 'stage:a/b', properties: {title: '甲'}}]}
UNWIND $rows AS row
MATCH (stage:Stage {id: row.stageId})
MERGE (n:Demand {id: row.id})
MERGE (n)-[:WANTS]->(stage)
WITH row, n, properties(n) AS before
SET n += row.properties
RETURN n.id AS id,
  CASE
    WHEN size(keys(before)) = 1 THEN 'CREATED'
    WHEN before = properties(n) THEN 'UNCHANGED'
    ELSE 'UPDATED'
  END AS change
