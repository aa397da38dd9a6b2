// What is compared of organisations that may be the same.
//
// :params {ids: ['org:a']}
MATCH (organization:Organization)
WHERE organization.id IN $ids
RETURN organization.id AS id, organization.name AS name, organization.shortName AS shortName,
  coalesce(organization.aliases, []) AS aliases, organization.uscc AS uscc,
  organization.stockCode AS stockCode, organization.regionCode AS regionCode,
  organization.country AS country, organization.address AS address,
  organization.website AS website,
  CASE WHEN organization.foundedOnPrecision = 'DAY' THEN toString(organization.foundedOn) END AS foundedOn
