// Chains by id, as an export writes them.
//
// In pages over the index on the id, so that a page costs the same however far in it lies.
//
// :params {after: '', limit: 2000}
MATCH (n:Chain)
WHERE n.id > $after
RETURN n.id AS id, n.name AS name, n.description AS description
ORDER BY id
LIMIT $limit
