// Paths of SHARED_TIE to given candidates, from the anchor over the third party, and how each is shown.
//
// Three that already form GROUP or PARTNER_FUND are left out, judged without regard to exclusions.
//
// :params {run: {anchors: [{id: 'org:gs-c_hd', strength: 1.0}, {id: 'org:gs-c_zmhd', strength: 0.7}, {id: 'org:gs-gov_gs', strength: 0.3}], anchorIds: ['org:gs-c_hd'], out: {organizationIds: [], relationIds: [], relationTypes: [], sourceIds: []}}, candidateIds: ['org:gs-x_carsgen', 'org:gs-x_meiqi', 'org:gs-x_abbvie', 'org:gs-x_huachang', 'org:gs-x_quanxin'], asOf: date('2025-12-03'), halfLife: 1826.25, undatedRecency: 0.5, regionPrefix: '330105'}
UNWIND $run.anchors AS anchor
MATCH (a:Organization {id: anchor.id})-[r1:SUPPLIES|INVESTS_IN|COOPERATES_WITH|CONTROLS|RESEARCHES_WITH]-(x)
WHERE NOT x:Authority AND NOT x.id IN $run.out.organizationIds AND coalesce(x.foundedOn <= $asOf, true)
  AND coalesce(r1.validFrom, r1.firstObservedOn, $asOf) <= $asOf AND coalesce(r1.validTo > $asOf, true)
WITH anchor, a, x, collect(r1) AS first
MATCH (x)-[r2:SUPPLIES|INVESTS_IN|COOPERATES_WITH|CONTROLS|RESEARCHES_WITH]-(u)
WHERE u.id IN $candidateIds AND coalesce(r2.validFrom, r2.firstObservedOn, $asOf) <= $asOf AND coalesce(r2.validTo > $asOf, true)
WITH anchor, a, x, u, first, collect(r2) AS second
WHERE NOT (any(r IN first WHERE type(r) = 'CONTROLS' AND startNode(r) = x)
    AND any(r IN second WHERE type(r) = 'CONTROLS' AND (startNode(r) = x OR NOT x.id IN $run.anchorIds)))
  AND NOT (x:Investor AND any(r IN first WHERE type(r) = 'COOPERATES_WITH')
    AND any(r IN second WHERE type(r) = 'INVESTS_IN' AND startNode(r) = x))
UNWIND first AS r1
UNWIND second AS r2
WITH anchor, a, x, u, r1, r2
WHERE NOT (r1.id IN $run.out.relationIds OR type(r1) IN $run.out.relationTypes
    OR all(source IN r1.sourceIds WHERE source IN $run.out.sourceIds))
  AND NOT (r2.id IN $run.out.relationIds OR type(r2) IN $run.out.relationTypes
    OR all(source IN r2.sourceIds WHERE source IN $run.out.sourceIds))
WITH anchor, a, x, u, r1, r2, duration.inDays(CASE
    WHEN type(r2) IN ['INVESTS_IN', 'RESEARCHES_WITH'] THEN coalesce(r2.validFrom, r2.observedOn)
    ELSE coalesce(r2.observedOn, r2.validFrom)
  END, $asOf).days AS age
RETURN u.id AS candidateId, a.id AS anchorId, x.id AS middleId, [r1.id, r2.id] AS relationIds,
  CASE
    WHEN type(r1) = 'SUPPLIES' AND startNode(r1) = x AND type(r2) = 'SUPPLIES' AND startNode(r2) = u
      AND NOT coalesce(x.regionCode STARTS WITH $regionPrefix, false) THEN 'SECOND_TIER'
    WHEN type(r1) = 'INVESTS_IN' AND startNode(r1) = x AND type(r2) = 'INVESTS_IN' AND startNode(r2) = x
      THEN 'SIBLING_INVESTEE'
    ELSE 'SHARED_PARTNER'
  END AS kind,
  anchor.strength * r1.confidence * (1 / sqrt((COUNT { (a)-[:SUPPLIES]-() } + COUNT { (a)-[:INVESTS_IN]-() } + COUNT { (a)-[:COOPERATES_WITH]-() }
    + COUNT { (a)-[:CONTROLS]-() } + COUNT { (a)-[:RESEARCHES_WITH]-() }))) * r2.confidence
    * CASE
      WHEN type(r2) = 'CONTROLS' OR age <= 0 THEN 1.0
      WHEN age IS NULL THEN $undatedRecency
      ELSE 2 ^ (-age / $halfLife)
    END
    * (1 / sqrt((COUNT { (x)-[:SUPPLIES]-() } + COUNT { (x)-[:INVESTS_IN]-() } + COUNT { (x)-[:COOPERATES_WITH]-() }
    + COUNT { (x)-[:CONTROLS]-() } + COUNT { (x)-[:RESEARCHES_WITH]-() }))) AS share
ORDER BY candidateId, anchorId, relationIds
