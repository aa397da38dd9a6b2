// Every region, for reading addresses.
//
// About 3,400: provinces, cities and districts.
//
// :params {}
MATCH (region:Region)
RETURN region.code AS code, region.name AS name, region.level AS level, region.parentCode AS parentCode
ORDER BY code
