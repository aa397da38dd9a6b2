// Organisations that rows may mean by a short or former name.
//
// Asked only for names that are nobody's full name: most are, and then this is not needed.
//
// :params {keys: ['甲一测试']}
MATCH (name:OrganizationName)
WHERE name.key IN $keys
WITH DISTINCT name.organizationId AS id
MATCH (n:Organization {id: id})
RETURN n.id AS id, n.name AS name, n.shortName AS shortName, n.aliases AS aliases, n.uscc AS uscc,
  n.stockCode AS stockCode, n.regionCode AS regionCode
