// Who raises which demand, by id of the fact.
//
// In pages over the index on the id of the relationship, so that a page costs the same however far in it lies.
//
// :params {after: '', limit: 2000}
MATCH (a:Organization)-[r:RAISES]->(b:Demand)-[:WANTS]->(stage:Stage)
WHERE r.id > $after
RETURN r.id AS id, a.id AS organizationId, a.name AS organizationName, stage.id AS stageId,
  b {
    .id, .title, .amount, .mode, .raisedOnPrecision, raisedOn: toString(b.raisedOn),
    dueOn: toString(b.dueOn), closedOn: toString(b.closedOn)
  } AS demand,
  r {
    .sourceIds, .status, .confidence, .detail, .evidence, .conflict, .revenueShare,
    .ratio, .amount, .round, .name, .stage, .byRole, .reason, .knownCount, .decision, .subject, .claims,
    .observedOnPrecision, .validFromPrecision, .validToPrecision,
    observedOn: toString(r.observedOn), firstObservedOn: toString(r.firstObservedOn),
    validFrom: toString(r.validFrom), validTo: toString(r.validTo)
  } AS fact
ORDER BY id
LIMIT $limit
