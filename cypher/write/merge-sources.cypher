// Sources that facts and organisations name.
//
// The seed is the authority on its own sources: what it says replaces what it said before.
//
// :params {rows: [{id: 'source:a', properties: {title: '甲', channel: 'PUBLIC'}}]}
UNWIND $rows AS row
MERGE (n:Source {id: row.id})
WITH row, n, properties(n) AS before
SET n += row.properties
RETURN n.id AS id,
  CASE
    WHEN size(keys(before)) = 1 THEN 'CREATED'
    WHEN before = properties(n) THEN 'UNCHANGED'
    ELSE 'UPDATED'
  END AS change
