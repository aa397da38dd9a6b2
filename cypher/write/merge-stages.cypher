// Stages, each part of its chain.
//
// The seed is the authority on its own stages: what it says replaces what it said before.
// A stage of a chain that is not in the graph returns nothing: so the writer learns of it.
//
// :params {rows: [{id: 'stage:a/b', chainId: 'chain:a', properties: {name: '甲', position: 'UPSTREAM', order: 1}}]}
UNWIND $rows AS row
MATCH (chain:Chain {id: row.chainId})
MERGE (n:Stage {id: row.id})
MERGE (n)-[:PART_OF]->(chain)
WITH row, n, properties(n) AS before
SET n += row.properties
RETURN n.id AS id,
  CASE
    WHEN size(keys(before)) = 1 THEN 'CREATED'
    WHEN before = properties(n) THEN 'UNCHANGED'
    ELSE 'UPDATED'
  END AS change
