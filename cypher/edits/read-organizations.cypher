// Organisations as they are stored, with all their properties.
//
// An edit needs to see and to give back also what no other part of the product shows.
//
// :params {ids: ['org:a']}
MATCH (organization:Organization)
WHERE organization.id IN $ids
RETURN organization.id AS id,
  head([label IN labels(organization) WHERE label <> 'Organization']) AS label,
  properties(organization) AS properties,
  COUNT { (organization)--() } AS factCount
ORDER BY id
