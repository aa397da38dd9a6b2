// Regions right below a parent, by code.
//
// A province has at most a few dozen cities, a city a few dozen districts.
//
// :params {parentCode: '330100'}
MATCH (region:Region {parentCode: $parentCode})
RETURN region.code AS code, region.name AS name, region.level AS level,
  region.parentCode AS parentCode
ORDER BY code
