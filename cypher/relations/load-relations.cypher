// Ties by their fact hashes.
//
// One branch per type, because an index on a relationship property belongs to one type;
// whatever the day, so that a tie that has ended can still be shown.
//
// :params {ids: ['f3a9']}
CALL () {
  MATCH (from)-[fact:SUPPLIES]->(to) WHERE fact.id IN $ids RETURN fact, from, to
  UNION ALL
  MATCH (from)-[fact:SERVES]->(to) WHERE fact.id IN $ids RETURN fact, from, to
  UNION ALL
  MATCH (from)-[fact:CONTROLS]->(to) WHERE fact.id IN $ids RETURN fact, from, to
  UNION ALL
  MATCH (from)-[fact:INVESTS_IN]->(to) WHERE fact.id IN $ids RETURN fact, from, to
  UNION ALL
  MATCH (from)-[fact:RESEARCHES_WITH]->(to) WHERE fact.id IN $ids RETURN fact, from, to
  UNION ALL
  MATCH (from)-[fact:COOPERATES_WITH]->(to) WHERE fact.id IN $ids RETURN fact, from, to
  UNION ALL
  MATCH (from)-[fact:LICENSES_TO]->(to) WHERE fact.id IN $ids RETURN fact, from, to
  UNION ALL
  MATCH (from)-[fact:INCUBATES]->(to) WHERE fact.id IN $ids RETURN fact, from, to
  UNION ALL
  MATCH (from)-[fact:MEMBER_OF]->(to) WHERE fact.id IN $ids RETURN fact, from, to
  UNION ALL
  MATCH (from)-[fact:LOCATED_IN]->(to) WHERE fact.id IN $ids RETURN fact, from, to
  UNION ALL
  MATCH (from)-[fact:COMPETES_WITH]->(to) WHERE fact.id IN $ids RETURN fact, from, to
}
RETURN type(fact) AS type, from.id AS fromId, to.id AS toId, fact.ratio AS ratio,
  fact.amount AS amountText, fact.round AS round,
  fact.id AS id, fact.status AS status, fact.confidence AS confidence, fact.detail AS detail,
  toString(fact.observedOn) AS observedOn, fact.observedOnPrecision AS observedOnPrecision,
  toString(fact.validFrom) AS validFrom, fact.validFromPrecision AS validFromPrecision,
  toString(fact.validTo) AS validTo, fact.validToPrecision AS validToPrecision,
  fact.sourceIds AS sourceIds, fact.claims AS claims
