// The ties that are already stored among those with these ids.
//
// One seek per type in the unique index on the relationship id, which is why the types are named.
// Days come as text, so that they compare with what a loader brings.
//
// :params {ids: ['00000000000000000000000000000000']}
MATCH ()-[r:SUPPLIES|SERVES|CONTROLS|INVESTS_IN|RESEARCHES_WITH|COOPERATES_WITH|LICENSES_TO|INCUBATES|MEMBER_OF|LOCATED_IN|COMPETES_WITH]->()
WHERE r.id IN $ids
RETURN r.id AS id, r.importRunId AS importRunId,
  r {
    .sourceIds, .status, .confidence, .detail, .evidence, .conflict, .revenueShare,
    .ratio, .amount, .round, .name, .stage, .byRole, .reason, .knownCount, .decision, .subject, .claims,
    .observedOnPrecision, .validFromPrecision, .validToPrecision,
    observedOn: toString(r.observedOn), firstObservedOn: toString(r.firstObservedOn),
    validFrom: toString(r.validFrom), validTo: toString(r.validTo)
  } AS fact
