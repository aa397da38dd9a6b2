// Who shows which signal, by id of the fact.
//
// In pages over the index on the id of the relationship, so that a page costs the same however far in it lies.
//
// :params {after: '', limit: 2000}
MATCH (a:Organization)-[r:SHOWS]->(b:Signal)
WHERE r.id > $after
RETURN r.id AS id, a.id AS organizationId, a.name AS organizationName, b.kind AS kind, b.title AS title,
  toString(b.occurredOn) AS occurredOn, b.occurredOnPrecision AS occurredOnPrecision, b.regionCode AS regionCode,
  r {
    .sourceIds, .status, .confidence, .detail, .evidence, .conflict, .revenueShare,
    .ratio, .amount, .round, .name, .stage, .byRole, .reason, .knownCount, .decision, .subject, .claims,
    .observedOnPrecision, .validFromPrecision, .validToPrecision,
    observedOn: toString(r.observedOn), firstObservedOn: toString(r.firstObservedOn),
    validFrom: toString(r.validFrom), validTo: toString(r.validTo)
  } AS fact
ORDER BY id
LIMIT $limit
