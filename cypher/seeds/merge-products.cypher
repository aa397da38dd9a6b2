// Products.
//
// A product is its name: there is nothing of it to update.
//
// :params {rows: [{id: 'product:a', properties: {name: 'a', nameKey: 'a'}}]}
UNWIND $rows AS row
MERGE (n:Product {id: row.id})
WITH row, n, properties(n) AS before
SET n += row.properties
RETURN n.id AS id,
  CASE
    WHEN size(keys(before)) = 1 THEN 'CREATED'
    WHEN before = properties(n) THEN 'UNCHANGED'
    ELSE 'UPDATED'
  END AS change
