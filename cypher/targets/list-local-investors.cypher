// Paths of LOCAL_INVESTOR: candidates that invest in an anchor, or in which one invests, with the share of each tie.
//
// Damped by the anchor's holdings or holders, whichever way the tie runs.
// One hop, so a path is its own explanation and a sum is taken over these rows.
//
// :params {run: {anchors: [{id: 'org:gs-c_hd', strength: 1.0}, {id: 'org:gs-c_zmhd', strength: 0.7}, {id: 'org:gs-gov_gs', strength: 0.3}], out: {organizationIds: [], relationIds: [], relationTypes: [], sourceIds: []}}, candidateIds: ['org:gs-x_carsgen', 'org:gs-x_meiqi', 'org:gs-x_abbvie', 'org:gs-x_huachang', 'org:gs-x_quanxin'], asOf: date('2025-12-03'), halfLife: 1826.25, undatedRecency: 0.5}
UNWIND $run.anchors AS anchor
MATCH (a:Organization {id: anchor.id})-[r:INVESTS_IN]-(u)
WHERE u.id IN $candidateIds AND coalesce(r.validFrom, r.firstObservedOn, $asOf) <= $asOf AND coalesce(r.validTo > $asOf, true)
  AND NOT (r.id IN $run.out.relationIds OR type(r) IN $run.out.relationTypes
    OR all(source IN r.sourceIds WHERE source IN $run.out.sourceIds))
WITH anchor, a, u, r, duration.inDays(coalesce(r.validFrom, r.observedOn), $asOf).days AS age
RETURN u.id AS candidateId, a.id AS anchorId, r.id AS relationId, startNode(r) = a AS isOutgoing,
  toInteger(round(1e9 * anchor.strength * r.confidence
    * CASE WHEN age IS NULL THEN $undatedRecency WHEN age <= 0 THEN 1.0 ELSE 2 ^ (-age / $halfLife) END
    * (1 / sqrt(CASE WHEN startNode(r) = a THEN COUNT { (a)-[:INVESTS_IN]->() } ELSE COUNT { (a)<-[:INVESTS_IN]-() } END)))) AS share
ORDER BY candidateId, anchorId, relationId
