// Organisations by their ids.
//
// The kind is the label beside Organization, of which there is exactly one.
//
// :params {ids: ['org:gs-c_hd']}
MATCH (organization:Organization)
WHERE organization.id IN $ids
RETURN organization.id AS id, organization.name AS name, organization.shortName AS shortName,
  coalesce(organization.aliases, []) AS aliases,
  toUpper(head([label IN labels(organization) WHERE label <> 'Organization'])) AS kind,
  organization.uscc AS uscc, organization.stockCode AS stockCode,
  organization.regionCode AS regionCode, organization.country AS country,
  coalesce(organization.status, 'UNKNOWN') AS status,
  toString(organization.foundedOn) AS foundedOn,
  organization.foundedOnPrecision AS foundedOnPrecision,
  organization.business AS business, organization.website AS website,
  organization.address AS address, organization.investorType AS investorType,
  organization.registeredCapital AS registeredCapital,
  coalesce(organization.isStub, false) AS isStub,
  coalesce(organization.claims, []) AS claims, organization.sourceIds AS sourceIds
