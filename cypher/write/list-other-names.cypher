// Organisations by id that have short names or aliases.
//
// In pages over the index on the id: read once, in a graph from before such names could be found.
//
// :params {after: '', limit: 5000}
MATCH (n:Organization)
WHERE n.id > $after AND (n.shortName IS NOT NULL OR size(n.aliases) > 0)
RETURN n.id AS id, n.shortName AS shortName, n.aliases AS aliases
ORDER BY id
LIMIT $limit
