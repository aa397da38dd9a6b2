// Attachments of organisations to stages, by their fact hashes.
//
// One batch of a request, whatever the day; an id that names nothing has no row.
//
// :params {ids: ['f3a9']}
MATCH (organization:Organization)-[fact:WORKS_IN]->(stage:Stage)
WHERE fact.id IN $ids
RETURN organization.id AS organizationId, stage.id AS stageId, fact.evidence AS evidence,
  fact.id AS id, fact.status AS status, fact.confidence AS confidence, fact.detail AS detail,
  toString(fact.observedOn) AS observedOn, fact.observedOnPrecision AS observedOnPrecision,
  toString(fact.validFrom) AS validFrom, fact.validFromPrecision AS validFromPrecision,
  toString(fact.validTo) AS validTo, fact.validToPrecision AS validToPrecision,
  fact.sourceIds AS sourceIds, fact.claims AS claims
