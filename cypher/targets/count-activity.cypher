// How active candidates are of late, by role: their own ties, each worth less with age.
//
// Beside what counts stands the whole without regard to exclusions, which the largest of all is taken from,
// so that an exclusion only takes away.
//
// :params {run: {anchors: [], anchorIds: [], roles: ['SUPPLIER', 'CUSTOMER', 'INVESTOR', 'INVESTEE', 'PARTNER'], out: {organizationIds: [], relationIds: [], relationTypes: [], sourceIds: []}}, candidateIds: ['org:gs-x_carsgen', 'org:gs-x_meiqi', 'org:gs-x_abbvie', 'org:gs-x_huachang', 'org:gs-x_quanxin'], asOf: date('2025-12-03'), halfLife: 730.5, undatedRecency: 0.5, recentDays: 731}
UNWIND $candidateIds AS id
MATCH (u:Organization {id: id})-[r:SUPPLIES|INVESTS_IN|COOPERATES_WITH]-(x)
WHERE coalesce(x.foundedOn <= $asOf, true)
  AND coalesce(r.validFrom, r.firstObservedOn, $asOf) <= $asOf AND coalesce(r.validTo > $asOf, true)
WITH u, x, r, CASE type(r)
    WHEN 'SUPPLIES' THEN CASE startNode(r) WHEN u THEN 'SUPPLIER' ELSE 'CUSTOMER' END
    WHEN 'INVESTS_IN' THEN CASE startNode(r) WHEN u THEN 'INVESTOR' ELSE 'INVESTEE' END
    ELSE 'PARTNER'
  END AS role, duration.inDays(CASE type(r)
    WHEN 'INVESTS_IN' THEN coalesce(r.validFrom, r.observedOn)
    ELSE coalesce(r.observedOn, r.validFrom)
  END, $asOf).days AS age
WHERE role IN $run.roles
WITH u, role, age, toInteger(round(1e9
    * CASE WHEN age IS NULL THEN $undatedRecency WHEN age <= 0 THEN 1.0 ELSE 2 ^ (-age / $halfLife) END)) AS share,
  NOT (u.id IN $run.out.organizationIds OR x.id IN $run.out.organizationIds OR r.id IN $run.out.relationIds OR type(r) IN $run.out.relationTypes
    OR all(source IN r.sourceIds WHERE source IN $run.out.sourceIds)) AS isIn
RETURN u.id AS candidateId, role, sum(CASE WHEN isIn THEN share ELSE 0 END) AS sum, sum(share) AS whole,
  count(CASE WHEN isIn AND age <= $recentDays THEN 1 END) AS recentCount
ORDER BY candidateId, role
