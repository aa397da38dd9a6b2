// Titles that organisations can hold.
//
// The seed is the authority on its own titles: what it says replaces what it said before.
//
// :params {rows: [{id: 'title:a', properties: {name: '甲', level: null}}]}
UNWIND $rows AS row
MERGE (n:Title {id: row.id})
WITH row, n, properties(n) AS before
SET n += row.properties
RETURN n.id AS id,
  CASE
    WHEN size(keys(before)) = 1 THEN 'CREATED'
    WHEN before = properties(n) THEN 'UNCHANGED'
    ELSE 'UPDATED'
  END AS change
