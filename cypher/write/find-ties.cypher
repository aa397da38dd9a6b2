// The ties that are already stored among those with these ids.
//
// By type, because the unique index on the relationship id is one per type: one seek for each id.
// Days come as text, so that they compare with what a loader brings.
//
// :params {ids: {SUPPLIES: ['00000000000000000000000000000000']}}
CALL () {
  MATCH ()-[r:SUPPLIES]->() WHERE r.id IN $ids.SUPPLIES RETURN r
  UNION ALL
  MATCH ()-[r:SERVES]->() WHERE r.id IN $ids.SERVES RETURN r
  UNION ALL
  MATCH ()-[r:CONTROLS]->() WHERE r.id IN $ids.CONTROLS RETURN r
  UNION ALL
  MATCH ()-[r:INVESTS_IN]->() WHERE r.id IN $ids.INVESTS_IN RETURN r
  UNION ALL
  MATCH ()-[r:RESEARCHES_WITH]->() WHERE r.id IN $ids.RESEARCHES_WITH RETURN r
  UNION ALL
  MATCH ()-[r:COOPERATES_WITH]->() WHERE r.id IN $ids.COOPERATES_WITH RETURN r
  UNION ALL
  MATCH ()-[r:LICENSES_TO]->() WHERE r.id IN $ids.LICENSES_TO RETURN r
  UNION ALL
  MATCH ()-[r:INCUBATES]->() WHERE r.id IN $ids.INCUBATES RETURN r
  UNION ALL
  MATCH ()-[r:MEMBER_OF]->() WHERE r.id IN $ids.MEMBER_OF RETURN r
  UNION ALL
  MATCH ()-[r:LOCATED_IN]->() WHERE r.id IN $ids.LOCATED_IN RETURN r
  UNION ALL
  MATCH ()-[r:COMPETES_WITH]->() WHERE r.id IN $ids.COMPETES_WITH RETURN r
}
RETURN r.id AS id, r.importRunId AS importRunId,
  r {
    .sourceIds, .status, .confidence, .detail, .evidence, .conflict, .revenueShare,
    .ratio, .amount, .round, .name, .stage, .byRole, .reason, .knownCount, .decision, .subject, .claims,
    .observedOnPrecision, .validFromPrecision, .validToPrecision,
    observedOn: toString(r.observedOn), firstObservedOn: toString(r.firstObservedOn),
    validFrom: toString(r.validFrom), validTo: toString(r.validTo)
  } AS fact
