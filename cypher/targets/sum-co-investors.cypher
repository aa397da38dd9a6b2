// Sums of CO_INVESTOR: candidates that invest in a peer, with which an anchor shares investors.
//
// What reaches the shared investor s is summed there, and what reaches the peer m there, before the next hop.
// A path meets nobody twice. What an anchor would bring to itself is left out on the way to it. A candidate
// that is a shared investor, that is or an
// anchor has no path over itself: for either what m carries is summed anew.
//
// :params {run: {anchors: [{id: 'org:gs-c_hd', strength: 1.0}, {id: 'org:gs-c_zmhd', strength: 0.7}], anchorIds: ['org:gs-c_hd', 'org:gs-c_zmhd'], out: {organizationIds: [], relationIds: [], relationTypes: [], sourceIds: []}}, candidateIds: ['org:gs-x_carsgen', 'org:gs-x_meiqi', 'org:gs-x_abbvie', 'org:gs-x_huachang', 'org:gs-x_quanxin'], chainId: 'chain:ch_bio', asOf: date('2025-12-03'), countedConfidence: 0.5, hubInvestorTypes: ['CUSTODIAN', 'BROKER', 'BANK', 'ASSET_MANAGER', 'INDEX_FUND'], halfLife: 1826.25, undatedRecency: 0.5}
UNWIND $run.anchors AS anchor
MATCH (a:Organization {id: anchor.id})
WITH a, anchor, 1 / sqrt(COUNT { (a)<-[:INVESTS_IN]-() }) AS damping
MATCH (a)<-[r1:INVESTS_IN]-(s)
WHERE NOT s:Authority AND NOT s.id IN $run.out.organizationIds AND coalesce(s.foundedOn <= $asOf, true)
  AND NOT coalesce(s.investorType IN $hubInvestorTypes, false)
  AND coalesce(r1.validFrom, r1.firstObservedOn, $asOf) <= $asOf AND coalesce(r1.validTo > $asOf, true)
  AND NOT (r1.id IN $run.out.relationIds OR type(r1) IN $run.out.relationTypes
    OR all(source IN r1.sourceIds WHERE source IN $run.out.sourceIds))
WITH s, anchor.id AS anchorId,
  sum(toInteger(round(1e9 * anchor.strength * r1.confidence * damping))) AS share, count(*) AS pathCount
WITH s, collect({id: anchorId, share: share, pathCount: pathCount}) AS parts
WITH s, parts, 1 / sqrt(COUNT { (s)-[:INVESTS_IN]->() }) AS damping
MATCH (s)-[r2:INVESTS_IN]->(m)
WHERE NOT m:Authority AND NOT m.id IN $run.out.organizationIds AND coalesce(m.foundedOn <= $asOf, true)
  AND NOT coalesce(m.investorType IN $hubInvestorTypes, false)
  AND coalesce(r2.validFrom, r2.firstObservedOn, $asOf) <= $asOf AND coalesce(r2.validTo > $asOf, true)
  AND NOT (r2.id IN $run.out.relationIds OR type(r2) IN $run.out.relationTypes
    OR all(source IN r2.sourceIds WHERE source IN $run.out.sourceIds))
WITH m, s, r2, damping,
  CASE WHEN m.id IN $run.anchorIds THEN [part IN parts WHERE part.id <> m.id] ELSE parts END AS parts
WHERE size(parts) > 0
WITH m, s, r2, damping, parts,
  toInteger(round(reduce(sum = 0, part IN parts | sum + part.share) * r2.confidence * damping)) AS share,
  reduce(count = 0, part IN parts | count + part.pathCount) AS pathCount
WITH m, sum(share) AS carried, sum(pathCount) AS pathCount,
  collect({id: s.id, parts: parts, confidence: r2.confidence, damping: damping}) AS routes
WHERE $chainId IS NULL OR EXISTS {
  MATCH (m)-[w:WORKS_IN]->(stage)-[:PART_OF]->(chain)
  WHERE chain.id = $chainId AND w.confidence >= $countedConfidence
    AND coalesce(w.validFrom <= $asOf, true) AND coalesce(w.validTo > $asOf, true)
}
WITH m, carried, pathCount, routes, 1 / sqrt(COUNT { (m)<-[:INVESTS_IN]-() }) AS damping
MATCH (m)<-[r3:INVESTS_IN]-(u)
WHERE u.id IN $candidateIds AND coalesce(r3.validFrom, r3.firstObservedOn, $asOf) <= $asOf AND coalesce(r3.validTo > $asOf, true)
  AND NOT (r3.id IN $run.out.relationIds OR type(r3) IN $run.out.relationTypes
    OR all(source IN r3.sourceIds WHERE source IN $run.out.sourceIds))
WITH u, r3, carried, pathCount, routes, damping, duration.inDays(coalesce(r3.validFrom, r3.observedOn), $asOf).days AS age
WITH u, collect({carried: carried, pathCount: pathCount, routes: routes, confidence: r3.confidence, damping: damping,
  recency: CASE WHEN age IS NULL THEN $undatedRecency WHEN age <= 0 THEN 1.0 ELSE 2 ^ (-age / $halfLife) END}) AS ways
WITH u, ways, u.id IN $run.anchorIds OR EXISTS { MATCH (u)-[:INVESTS_IN]->(a) WHERE a.id IN $run.anchorIds } AS isMet
UNWIND ways AS way
WITH u, way, CASE WHEN NOT isMet THEN null ELSE [route IN way.routes WHERE route.id <> u.id |
  route {.confidence, .damping, parts: [part IN route.parts WHERE part.id <> u.id]}] END AS routes
WITH u, way,
  CASE WHEN routes IS NULL THEN way.carried ELSE reduce(total = 0, route IN routes | total + toInteger(round(
    reduce(sum = 0, part IN route.parts | sum + part.share) * route.confidence * route.damping))) END AS carried,
  CASE WHEN routes IS NULL THEN way.pathCount ELSE reduce(total = 0, route IN routes | total
    + reduce(count = 0, part IN route.parts | count + part.pathCount)) END AS pathCount
WHERE pathCount > 0
RETURN u.id AS candidateId, sum(toInteger(round(carried * way.confidence * way.recency * way.damping))) AS sum,
  sum(pathCount) AS pathCount
ORDER BY candidateId
