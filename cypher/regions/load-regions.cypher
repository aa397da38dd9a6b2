// Regions by their codes.
//
// One batch of a request; a code that names nothing has no row.
//
// :params {codes: ['330105', '330100']}
MATCH (region:Region)
WHERE region.code IN $codes
RETURN region.code AS code, region.name AS name, region.level AS level,
  region.parentCode AS parentCode
