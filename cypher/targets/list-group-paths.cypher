// Paths of GROUP to given candidates, from the anchor outwards; `middleId` is null where the candidate controls it.
//
// :params {run: {anchors: [{id: 'org:gs-c_hd', strength: 1.0}, {id: 'org:gs-c_zmhd', strength: 0.7}, {id: 'org:gs-gov_gs', strength: 0.3}], anchorIds: ['org:gs-c_hd'], out: {organizationIds: [], relationIds: [], relationTypes: [], sourceIds: []}}, candidateIds: ['org:gs-x_carsgen', 'org:gs-x_meiqi', 'org:gs-x_abbvie', 'org:gs-x_huachang', 'org:gs-x_quanxin'], asOf: date('2025-12-03')}
UNWIND $run.anchors AS anchor
MATCH (a:Organization {id: anchor.id})<-[r1:CONTROLS]-(x)
WHERE coalesce(r1.validFrom, r1.firstObservedOn, $asOf) <= $asOf AND coalesce(r1.validTo > $asOf, true)
  AND NOT (r1.id IN $run.out.relationIds OR type(r1) IN $run.out.relationTypes
    OR all(source IN r1.sourceIds WHERE source IN $run.out.sourceIds))
CALL (a, anchor, r1, x) {
  WITH a, anchor, r1, x WHERE x.id IN $candidateIds
  RETURN x.id AS candidateId, null AS middleId, [r1.id] AS relationIds, anchor.strength * r1.confidence AS share
  UNION ALL
  WITH a, anchor, r1, x WHERE NOT x:Authority AND NOT x.id IN $run.out.organizationIds AND coalesce(x.foundedOn <= $asOf, true)
  MATCH (x)-[r2:CONTROLS]-(u)
  WHERE u.id IN $candidateIds AND (startNode(r2) = x OR NOT x.id IN $run.anchorIds)
    AND coalesce(r2.validFrom, r2.firstObservedOn, $asOf) <= $asOf AND coalesce(r2.validTo > $asOf, true)
    AND NOT (r2.id IN $run.out.relationIds OR type(r2) IN $run.out.relationTypes
    OR all(source IN r2.sourceIds WHERE source IN $run.out.sourceIds))
  RETURN u.id AS candidateId, x.id AS middleId, [r1.id, r2.id] AS relationIds,
    anchor.strength * r1.confidence * r2.confidence AS share
}
RETURN candidateId, a.id AS anchorId, middleId, relationIds, share
ORDER BY candidateId, anchorId, relationIds
