// How many ties and how many other facts organisations have.
//
// :params {ids: ['org:a']}
MATCH (organization:Organization)
WHERE organization.id IN $ids
RETURN organization.id AS id, coalesce(organization.tieCount, 0) AS tieCount,
  COUNT { (organization)-[:WORKS_IN|MAKES|HAS_TITLE|RAISES|HAS_PROJECT|SHOWS]->() } AS positionCount
