// Takes regions out of the graph in which nothing is any more.
//
// :params {codes: ['330199']}
MATCH (region:Region)
WHERE region.code IN $codes
WITH region, region.code AS code
DELETE region
RETURN code
