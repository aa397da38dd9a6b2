// Administrative divisions.
//
// The seed is the authority on its own divisions: what it says replaces what it said before.
//
// :params {rows: [{code: '330105', properties: {name: '拱墅区', level: 'DISTRICT', parentCode: '330100'}}]}
UNWIND $rows AS row
MERGE (n:Region {code: row.code})
WITH row, n, properties(n) AS before
SET n += row.properties
RETURN n.code AS id,
  CASE
    WHEN size(keys(before)) = 1 THEN 'CREATED'
    WHEN before = properties(n) THEN 'UNCHANGED'
    ELSE 'UPDATED'
  END AS change
