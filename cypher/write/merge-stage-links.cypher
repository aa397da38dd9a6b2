// Which stage feeds which.
//
// Two stages are linked once; a link with an end that is not in the graph returns nothing.
//
// :params {rows: [{id: 'stage:a/b stage:a/c', fromId: 'stage:a/b', toId: 'stage:a/c'}]}
UNWIND $rows AS row
OPTIONAL MATCH (supplying:Stage {id: row.fromId})
OPTIONAL MATCH (fed:Stage {id: row.toId})
WITH row, supplying, fed
WHERE supplying IS NOT NULL AND fed IS NOT NULL
WITH row, supplying, fed, EXISTS { (supplying)-[:FEEDS]->(fed) } AS isStored
MERGE (supplying)-[:FEEDS]->(fed)
RETURN row.id AS id, CASE WHEN isStored THEN 'UNCHANGED' ELSE 'CREATED' END AS change
