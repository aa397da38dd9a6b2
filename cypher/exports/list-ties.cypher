// Ties of a type, by id of the fact.
//
// One type is asked for at a time: its index gives a page, and where no id is given there is nothing
// behind it. So a page costs the same however far in it lies.
//
// :params {after: {SUPPLIES: ''}, limit: 2000}
CALL () {
  MATCH (a:Organization)-[r:SUPPLIES]->(b:Organization)
  WHERE r.id > $after.SUPPLIES
  RETURN a, r, b
  ORDER BY r.id
  LIMIT $limit
  UNION ALL
  MATCH (a:Organization)-[r:SERVES]->(b:Organization)
  WHERE r.id > $after.SERVES
  RETURN a, r, b
  ORDER BY r.id
  LIMIT $limit
  UNION ALL
  MATCH (a:Organization)-[r:CONTROLS]->(b:Organization)
  WHERE r.id > $after.CONTROLS
  RETURN a, r, b
  ORDER BY r.id
  LIMIT $limit
  UNION ALL
  MATCH (a:Organization)-[r:INVESTS_IN]->(b:Organization)
  WHERE r.id > $after.INVESTS_IN
  RETURN a, r, b
  ORDER BY r.id
  LIMIT $limit
  UNION ALL
  MATCH (a:Organization)-[r:RESEARCHES_WITH]->(b:Organization)
  WHERE r.id > $after.RESEARCHES_WITH
  RETURN a, r, b
  ORDER BY r.id
  LIMIT $limit
  UNION ALL
  MATCH (a:Organization)-[r:COOPERATES_WITH]->(b:Organization)
  WHERE r.id > $after.COOPERATES_WITH
  RETURN a, r, b
  ORDER BY r.id
  LIMIT $limit
  UNION ALL
  MATCH (a:Organization)-[r:LICENSES_TO]->(b:Organization)
  WHERE r.id > $after.LICENSES_TO
  RETURN a, r, b
  ORDER BY r.id
  LIMIT $limit
  UNION ALL
  MATCH (a:Organization)-[r:INCUBATES]->(b:Organization)
  WHERE r.id > $after.INCUBATES
  RETURN a, r, b
  ORDER BY r.id
  LIMIT $limit
  UNION ALL
  MATCH (a:Organization)-[r:MEMBER_OF]->(b:Organization)
  WHERE r.id > $after.MEMBER_OF
  RETURN a, r, b
  ORDER BY r.id
  LIMIT $limit
  UNION ALL
  MATCH (a:Organization)-[r:LOCATED_IN]->(b:Organization)
  WHERE r.id > $after.LOCATED_IN
  RETURN a, r, b
  ORDER BY r.id
  LIMIT $limit
  UNION ALL
  MATCH (a:Organization)-[r:COMPETES_WITH]->(b:Organization)
  WHERE r.id > $after.COMPETES_WITH
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
