// Links of a type between products, by id of the fact.
//
// One type is asked for at a time: its index gives a page, and where no id is given there is nothing
// behind it. So a page costs the same however far in it lies.
//
// :params {after: {UPSTREAM_OF: ''}, limit: 2000}
CALL () {
  MATCH (a:Product)-[r:UPSTREAM_OF]->(b:Product)
  WHERE r.id > $after.UPSTREAM_OF
  RETURN a, r, b
  ORDER BY r.id
  LIMIT $limit
  UNION ALL
  MATCH (a:Product)-[r:KIND_OF]->(b:Product)
  WHERE r.id > $after.KIND_OF
  RETURN a, r, b
  ORDER BY r.id
  LIMIT $limit
}
RETURN r.id AS id, type(r) AS type, a.id AS fromId, a.name AS fromName, b.id AS toId, b.name AS toName,
  r {
    .sourceIds, .status, .confidence, .detail, .evidence, .conflict, .revenueShare,
    .ratio, .amount, .round, .name, .stage, .byRole, .reason, .knownCount, .decision, .subject, .claims,
    .observedOnPrecision, .validFromPrecision, .validToPrecision,
    observedOn: toString(r.observedOn), firstObservedOn: toString(r.firstObservedOn),
    validFrom: toString(r.validFrom), validTo: toString(r.validTo)
  } AS fact
ORDER BY id
