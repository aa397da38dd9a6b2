// Signals of several organisations that hold at a day, newest first.
//
// What happened later is left out, and what has been settled since.
//
// :params {ids: ['org:gs-c_hd'], kinds: ['FINANCING', 'LISTING'], asOf: date('2025-12-03'), limit: 20}
UNWIND $ids AS organizationId
MATCH (organization:Organization {id: organizationId})
CALL (organization) {
  MATCH (organization)-[fact:SHOWS]->(signal)
  WHERE signal.kind IN $kinds AND signal.occurredOn <= $asOf AND coalesce(fact.validTo > $asOf, true)
  RETURN fact, signal
  ORDER BY signal.occurredOn DESC, signal.id
  LIMIT $limit
}
RETURN organization.id AS organizationId, signal.id AS id, signal.kind AS kind, signal.title AS title,
  toString(signal.occurredOn) AS occurredOn, signal.occurredOnPrecision AS occurredOnPrecision,
  signal.regionCode AS regionCode, fact.amount AS amount, fact.status AS status,
  fact.confidence AS confidence, toString(fact.observedOn) AS observedOn, fact.sourceIds AS sourceIds
ORDER BY organizationId, occurredOn DESC, id
