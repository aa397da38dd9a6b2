// Sums of GROUP: candidates that control an anchor, directly or over one that is no anchor, or share its parent.
//
// What reaches the controller x is summed there before the last hop. Undamped, and CONTROLS never decays.
//
// :params {run: {anchors: [{id: 'org:gs-c_hd', strength: 1.0}, {id: 'org:gs-c_zmhd', strength: 0.7}, {id: 'org:gs-gov_gs', strength: 0.3}], anchorIds: ['org:gs-c_hd'], out: {organizationIds: [], relationIds: [], relationTypes: [], sourceIds: []}}, candidateIds: ['org:gs-x_carsgen', 'org:gs-x_meiqi', 'org:gs-x_abbvie', 'org:gs-x_huachang', 'org:gs-x_quanxin'], asOf: date('2025-12-03')}
UNWIND $run.anchors AS anchor
MATCH (a:Organization {id: anchor.id})<-[r:CONTROLS]-(x)
WHERE coalesce(r.validFrom, r.firstObservedOn, $asOf) <= $asOf AND coalesce(r.validTo > $asOf, true)
  AND NOT (r.id IN $run.out.relationIds OR type(r) IN $run.out.relationTypes
    OR all(source IN r.sourceIds WHERE source IN $run.out.sourceIds))
WITH x, sum(toInteger(round(1e9 * anchor.strength * r.confidence))) AS carried, count(*) AS paths
CALL (x, carried, paths) {
  WITH x, carried, paths WHERE x.id IN $candidateIds
  RETURN x.id AS candidateId, carried AS share
  UNION ALL
  WITH x, carried, paths WHERE NOT x:Authority AND NOT x.id IN $run.out.organizationIds AND coalesce(x.foundedOn <= $asOf, true)
  MATCH (x)-[r:CONTROLS]-(u)
  WHERE u.id IN $candidateIds AND (startNode(r) = x OR NOT x.id IN $run.anchorIds)
    AND coalesce(r.validFrom, r.firstObservedOn, $asOf) <= $asOf AND coalesce(r.validTo > $asOf, true)
    AND NOT (r.id IN $run.out.relationIds OR type(r) IN $run.out.relationTypes
    OR all(source IN r.sourceIds WHERE source IN $run.out.sourceIds))
  RETURN u.id AS candidateId, toInteger(round(carried * r.confidence)) AS share
}
RETURN candidateId, sum(share) AS sum, sum(paths) AS pathCount
ORDER BY candidateId
