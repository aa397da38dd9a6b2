// Attachments to stages that hold at a day, of several organisations: by chain, position, order.
//
// What an organisation does is known as of today, so a missing first day counts as long ago.
//
// :params {ids: ['org:gs-c_hd'], asOf: date('2025-12-31')}
MATCH (organization:Organization)-[fact:WORKS_IN]->(stage:Stage)-[:PART_OF]->(chain:Chain)
WHERE organization.id IN $ids
  AND coalesce(fact.validFrom <= $asOf, true) AND coalesce(fact.validTo > $asOf, true)
RETURN organization.id AS organizationId, stage.id AS stageId, fact.evidence AS evidence,
  fact.id AS id, fact.status AS status, fact.confidence AS confidence, fact.detail AS detail,
  toString(fact.observedOn) AS observedOn, fact.observedOnPrecision AS observedOnPrecision,
  toString(fact.validFrom) AS validFrom, fact.validFromPrecision AS validFromPrecision,
  toString(fact.validTo) AS validTo, fact.validToPrecision AS validToPrecision,
  fact.sourceIds AS sourceIds, fact.claims AS claims
ORDER BY organizationId, chain.id,
  CASE stage.position WHEN 'UPSTREAM' THEN 1 WHEN 'MIDSTREAM' THEN 2 WHEN 'DOWNSTREAM' THEN 3 ELSE 4 END,
  stage.order, stage.id, fact.id
