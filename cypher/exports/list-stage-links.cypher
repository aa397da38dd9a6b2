// Stages by id, each with the stages that it feeds.
//
// A stage without any is a row too: the last of a page says where the next begins.
//
// :params {after: '', limit: 2000}
MATCH (n:Stage)
WHERE n.id > $after
RETURN n.id AS id, COLLECT { MATCH (n)-[:FEEDS]->(next:Stage) RETURN next.id ORDER BY next.id } AS toIds
ORDER BY id
LIMIT $limit
