// Industrial chains.
//
// The seed is the authority on its own chains: what it says replaces what it said before.
//
// :params {rows: [{id: 'chain:a', properties: {name: '甲链'}}]}
UNWIND $rows AS row
MERGE (n:Chain {id: row.id})
WITH row, n, properties(n) AS before
SET n += row.properties
RETURN n.id AS id,
  CASE
    WHEN size(keys(before)) = 1 THEN 'CREATED'
    WHEN before = properties(n) THEN 'UNCHANGED'
    ELSE 'UPDATED'
  END AS change
