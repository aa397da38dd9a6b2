// The positions that are already stored among those with these ids.
//
// By type, because the unique index on the relationship id is one per type: one seek for each id.
// Days come as text, so that they compare with what a loader brings.
//
// :params {ids: {WORKS_IN: ['00000000000000000000000000000000']}}
CALL () {
  MATCH ()-[r:WORKS_IN]->() WHERE r.id IN $ids.WORKS_IN RETURN r
  UNION ALL
  MATCH ()-[r:MAKES]->() WHERE r.id IN $ids.MAKES RETURN r
  UNION ALL
  MATCH ()-[r:HAS_TITLE]->() WHERE r.id IN $ids.HAS_TITLE RETURN r
  UNION ALL
  MATCH ()-[r:RAISES]->() WHERE r.id IN $ids.RAISES RETURN r
  UNION ALL
  MATCH ()-[r:HAS_PROJECT]->() WHERE r.id IN $ids.HAS_PROJECT RETURN r
  UNION ALL
  MATCH ()-[r:LACKS]->() WHERE r.id IN $ids.LACKS RETURN r
  UNION ALL
  MATCH ()-[r:COVERS]->() WHERE r.id IN $ids.COVERS RETURN r
  UNION ALL
  MATCH ()-[r:SHOWS]->() WHERE r.id IN $ids.SHOWS RETURN r
}
RETURN r.id AS id, r.importRunId AS importRunId,
  r {
    .sourceIds, .status, .confidence, .detail, .evidence, .conflict, .revenueShare,
    .ratio, .amount, .round, .name, .stage, .byRole, .reason, .knownCount, .decision, .subject, .claims,
    .observedOnPrecision, .validFromPrecision, .validToPrecision,
    observedOn: toString(r.observedOn), firstObservedOn: toString(r.firstObservedOn),
    validFrom: toString(r.validFrom), validTo: toString(r.validTo)
  } AS fact
