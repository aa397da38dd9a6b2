// Sums of SHARED_TIE: candidates that share a third party with an anchor.
//
// What reaches the third party x is summed there before the last hop. Three that already form GROUP or
// PARTNER_FUND do not count again: x carries, beside the whole, the parts that come from its subsidiaries,
// from its partners and from both, and a candidate that closes such a triple gets the whole less those.
// Which triples are closed is judged without regard to exclusions, so that an exclusion only takes away.
//
// :params {run: {anchors: [{id: 'org:gs-c_hd', strength: 1.0}, {id: 'org:gs-c_zmhd', strength: 0.7}, {id: 'org:gs-gov_gs', strength: 0.3}], anchorIds: ['org:gs-c_hd'], out: {organizationIds: [], relationIds: [], relationTypes: [], sourceIds: []}}, candidateIds: ['org:gs-x_carsgen', 'org:gs-x_meiqi', 'org:gs-x_abbvie', 'org:gs-x_huachang', 'org:gs-x_quanxin'], asOf: date('2025-12-03'), halfLife: 1826.25, undatedRecency: 0.5}
UNWIND $run.anchors AS anchor
MATCH (a:Organization {id: anchor.id})-[r1:SUPPLIES|INVESTS_IN|COOPERATES_WITH|CONTROLS|RESEARCHES_WITH]-(x)
WHERE NOT x:Authority AND NOT x.id IN $run.out.organizationIds AND coalesce(x.foundedOn <= $asOf, true)
  AND coalesce(r1.validFrom, r1.firstObservedOn, $asOf) <= $asOf AND coalesce(r1.validTo > $asOf, true)
WITH x, a, anchor, (COUNT { (a)-[:SUPPLIES]-() } + COUNT { (a)-[:INVESTS_IN]-() } + COUNT { (a)-[:COOPERATES_WITH]-() }
    + COUNT { (a)-[:CONTROLS]-() } + COUNT { (a)-[:RESEARCHES_WITH]-() }) AS degree, r1, NOT (r1.id IN $run.out.relationIds OR type(r1) IN $run.out.relationTypes
    OR all(source IN r1.sourceIds WHERE source IN $run.out.sourceIds)) AS isIn
WITH x, a,
  sum(CASE WHEN isIn THEN toInteger(round(1e9 * anchor.strength * r1.confidence * (1 / sqrt(degree)))) ELSE 0 END) AS share,
  count(CASE WHEN isIn THEN 1 END) AS paths,
  count(CASE WHEN type(r1) = 'CONTROLS' AND startNode(r1) = x THEN 1 END) > 0 AS isSubsidiary,
  count(CASE WHEN type(r1) = 'COOPERATES_WITH' AND x:Investor THEN 1 END) > 0 AS isPartner
WITH x, sum(share) AS carried, sum(paths) AS paths,
  sum(CASE WHEN isSubsidiary THEN share ELSE 0 END) AS ofSubsidiaries,
  sum(CASE WHEN isSubsidiary THEN paths ELSE 0 END) AS subsidiaryPaths,
  sum(CASE WHEN isPartner THEN share ELSE 0 END) AS ofPartners,
  sum(CASE WHEN isPartner THEN paths ELSE 0 END) AS partnerPaths,
  sum(CASE WHEN isSubsidiary AND isPartner THEN share ELSE 0 END) AS ofBoth,
  sum(CASE WHEN isSubsidiary AND isPartner THEN paths ELSE 0 END) AS bothPaths
MATCH (x)-[r2:SUPPLIES|INVESTS_IN|COOPERATES_WITH|CONTROLS|RESEARCHES_WITH]-(u)
WHERE u.id IN $candidateIds AND coalesce(r2.validFrom, r2.firstObservedOn, $asOf) <= $asOf AND coalesce(r2.validTo > $asOf, true)
WITH x, carried, paths, ofSubsidiaries, subsidiaryPaths, ofPartners, partnerPaths, ofBoth, bothPaths, u,
  collect(r2) AS ties,
  count(CASE WHEN type(r2) = 'CONTROLS' AND (startNode(r2) = x OR NOT x.id IN $run.anchorIds) THEN 1 END) > 0 AS closesGroup,
  count(CASE WHEN type(r2) = 'INVESTS_IN' AND startNode(r2) = x THEN 1 END) > 0 AS closesFund
WITH x, u, ties,
  carried - CASE
    WHEN closesGroup AND closesFund THEN ofSubsidiaries + ofPartners - ofBoth
    WHEN closesGroup THEN ofSubsidiaries
    WHEN closesFund THEN ofPartners
    ELSE 0
  END AS carried,
  paths - CASE
    WHEN closesGroup AND closesFund THEN subsidiaryPaths + partnerPaths - bothPaths
    WHEN closesGroup THEN subsidiaryPaths
    WHEN closesFund THEN partnerPaths
    ELSE 0
  END AS paths
WHERE paths > 0
UNWIND ties AS r2
WITH x, carried, paths, u, r2
WHERE NOT (r2.id IN $run.out.relationIds OR type(r2) IN $run.out.relationTypes
    OR all(source IN r2.sourceIds WHERE source IN $run.out.sourceIds))
WITH x, carried, paths, u, r2, duration.inDays(CASE
    WHEN type(r2) IN ['INVESTS_IN', 'RESEARCHES_WITH'] THEN coalesce(r2.validFrom, r2.observedOn)
    ELSE coalesce(r2.observedOn, r2.validFrom)
  END, $asOf).days AS age
RETURN u.id AS candidateId,
  sum(toInteger(round(carried * r2.confidence
    * CASE
      WHEN type(r2) = 'CONTROLS' OR age <= 0 THEN 1.0
      WHEN age IS NULL THEN $undatedRecency
      ELSE 2 ^ (-age / $halfLife)
    END
    * (1 / sqrt((COUNT { (x)-[:SUPPLIES]-() } + COUNT { (x)-[:INVESTS_IN]-() } + COUNT { (x)-[:COOPERATES_WITH]-() }
    + COUNT { (x)-[:CONTROLS]-() } + COUNT { (x)-[:RESEARCHES_WITH]-() })))))) AS sum,
  sum(paths) AS pathCount
ORDER BY candidateId
