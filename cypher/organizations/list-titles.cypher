// Titles that several organisations hold at a day, by name.
//
// Held as of today unless a day says otherwise, as with attachments.
//
// :params {ids: ['org:gs-c_hd'], asOf: date('2025-12-31')}
MATCH (organization:Organization)-[fact:HAS_TITLE]->(title:Title)
WHERE organization.id IN $ids
  AND coalesce(fact.validFrom <= $asOf, true) AND coalesce(fact.validTo > $asOf, true)
RETURN organization.id AS organizationId, title.name AS name, title.level AS level,
  toString(fact.validFrom) AS validFrom, toString(fact.validTo) AS validTo,
  fact.sourceIds AS sourceIds
ORDER BY organizationId, name, fact.id
