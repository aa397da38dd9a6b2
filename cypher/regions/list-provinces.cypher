// Regions that have no parent, by code.
//
// The table has a few thousand rows, so a scan of the label is cheap; 34 pass.
//
// :params {}
MATCH (region:Region)
WHERE region.parentCode IS NULL
RETURN region.code AS code, region.name AS name, region.level AS level,
  region.parentCode AS parentCode
ORDER BY code
