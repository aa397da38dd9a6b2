// Regions by code, as an export writes them.
//
// In pages over the index on the code, so that a page costs the same however far in it lies.
//
// :params {after: '', limit: 2000}
MATCH (n:Region)
WHERE n.code > $after
RETURN n.code AS code, n.name AS name, n.level AS level, n.parentCode AS parentCode
ORDER BY code
LIMIT $limit
