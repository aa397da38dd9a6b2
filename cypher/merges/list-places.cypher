// Every region, as names of organisations name it.
//
// :params {}
MATCH (region:Region)
RETURN region.code AS code, region.name AS name, region.level AS level
ORDER BY region.code
