// Signals by their ids, each with the fact that ties it to its organisation.
//
// One batch of a request, whatever the day; an id that names nothing has no row.
//
// :params {ids: ['signal:a']}
MATCH (organization:Organization)-[fact:SHOWS]->(signal:Signal)
WHERE signal.id IN $ids
RETURN organization.id AS organizationId, signal.id AS id, signal.kind AS kind, signal.title AS title,
  toString(signal.occurredOn) AS occurredOn, signal.occurredOnPrecision AS occurredOnPrecision,
  signal.regionCode AS regionCode, fact.amount AS amount, fact.status AS status,
  fact.confidence AS confidence, toString(fact.observedOn) AS observedOn, fact.sourceIds AS sourceIds
