// Paths of PARTNER_FUND to given candidates, from the anchor or authority over the fund.
//
// :params {run: {anchors: [{id: 'org:gs-c_hd', strength: 1.0}, {id: 'org:gs-c_zmhd', strength: 0.7}, {id: 'org:gs-gov_gs', strength: 0.3}], out: {organizationIds: [], relationIds: [], relationTypes: [], sourceIds: []}}, candidateIds: ['org:gs-x_carsgen', 'org:gs-x_meiqi', 'org:gs-x_abbvie', 'org:gs-x_huachang', 'org:gs-x_quanxin'], asOf: date('2025-12-03'), halfLife: 1826.25, undatedRecency: 0.5}
UNWIND $run.anchors AS anchor
MATCH (a:Organization {id: anchor.id})-[r1:COOPERATES_WITH]-(x)
WHERE x:Investor AND NOT x:Authority AND NOT x.id IN $run.out.organizationIds AND coalesce(x.foundedOn <= $asOf, true)
  AND coalesce(r1.validFrom, r1.firstObservedOn, $asOf) <= $asOf AND coalesce(r1.validTo > $asOf, true)
  AND NOT (r1.id IN $run.out.relationIds OR type(r1) IN $run.out.relationTypes
    OR all(source IN r1.sourceIds WHERE source IN $run.out.sourceIds))
MATCH (x)-[r2:INVESTS_IN]->(u)
WHERE u.id IN $candidateIds AND coalesce(r2.validFrom, r2.firstObservedOn, $asOf) <= $asOf AND coalesce(r2.validTo > $asOf, true)
  AND NOT (r2.id IN $run.out.relationIds OR type(r2) IN $run.out.relationTypes
    OR all(source IN r2.sourceIds WHERE source IN $run.out.sourceIds))
WITH anchor, a, r1, x, u, r2, duration.inDays(coalesce(r2.validFrom, r2.observedOn), $asOf).days AS age
RETURN u.id AS candidateId, a.id AS anchorId, x.id AS middleId, [r1.id, r2.id] AS relationIds,
  anchor.strength * r1.confidence * (1 / sqrt(COUNT { (a)-[:COOPERATES_WITH]-() })) * r2.confidence
    * CASE WHEN age IS NULL THEN $undatedRecency WHEN age <= 0 THEN 1.0 ELSE 2 ^ (-age / $halfLife) END
    * (1 / sqrt(COUNT { (x)-[:INVESTS_IN]->() })) AS share
ORDER BY candidateId, anchorId, relationIds
