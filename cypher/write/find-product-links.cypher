// The links between products that are already stored among those with these ids.
//
// By type, because the unique index on the relationship id is one per type: one seek for each id.
// Days come as text, so that they compare with what a loader brings.
//
// :params {ids: {UPSTREAM_OF: ['00000000000000000000000000000000']}}
CALL () {
  MATCH ()-[r:UPSTREAM_OF]->() WHERE r.id IN $ids.UPSTREAM_OF RETURN r
  UNION ALL
  MATCH ()-[r:KIND_OF]->() WHERE r.id IN $ids.KIND_OF RETURN r
}
RETURN r.id AS id, r.importRunId AS importRunId,
  r {
    .sourceIds, .status, .confidence, .detail, .evidence, .conflict, .revenueShare,
    .ratio, .amount, .round, .name, .stage, .byRole, .reason, .knownCount, .decision, .subject, .claims,
    .observedOnPrecision, .validFromPrecision, .validToPrecision,
    observedOn: toString(r.observedOn), firstObservedOn: toString(r.firstObservedOn),
    validFrom: toString(r.validFrom), validTo: toString(r.validTo)
  } AS fact
