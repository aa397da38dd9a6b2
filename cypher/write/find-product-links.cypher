// The links between products that are already stored among those with these ids.
//
// One seek per type in the unique index on the relationship id, which is why the types are named.
// Days come as text, so that they compare with what a loader brings.
//
// :params {ids: ['00000000000000000000000000000000']}
MATCH ()-[r:UPSTREAM_OF|KIND_OF]->()
WHERE r.id IN $ids
RETURN r.id AS id, r.importRunId AS importRunId,
  r {
    .sourceIds, .status, .confidence, .detail, .evidence, .conflict, .revenueShare,
    .ratio, .amount, .round, .name, .stage, .byRole, .reason, .knownCount, .decision, .subject, .claims,
    .observedOnPrecision, .validFromPrecision, .validToPrecision,
    observedOn: toString(r.observedOn), firstObservedOn: toString(r.firstObservedOn),
    validFrom: toString(r.validFrom), validTo: toString(r.validTo)
  } AS fact
