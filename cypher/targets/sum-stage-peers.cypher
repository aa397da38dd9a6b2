// Sums of STAGE_PEER: candidates that deal with a peer in a stage of an anchor.
//
// What reaches the stage is summed there, and what reaches the peer m there, before the last hop. A path
// meets nobody twice: what an anchor would bring to itself is left out on the way to it, and for a candidate
// that is an anchor what m carries is summed anew.
//
// :params {run: {anchors: [{id: 'org:gs-c_hd', strength: 1.0}, {id: 'org:gs-c_zmhd', strength: 0.7}], anchorIds: ['org:gs-c_hd', 'org:gs-c_zmhd'], roles: ['SUPPLIER', 'CUSTOMER', 'INVESTOR', 'INVESTEE', 'PARTNER'], out: {organizationIds: [], relationIds: [], relationTypes: [], sourceIds: []}}, candidateIds: ['org:gs-x_carsgen', 'org:gs-x_meiqi', 'org:gs-x_abbvie', 'org:gs-x_huachang', 'org:gs-x_quanxin'], chainId: 'chain:ch_bio', asOf: date('2025-12-03'), countedConfidence: 0.5, hubInvestorTypes: ['CUSTODIAN', 'BROKER', 'BANK', 'ASSET_MANAGER', 'INDEX_FUND'], halfLives: {SUPPLIES: 1826.25, INVESTS_IN: 1826.25, COOPERATES_WITH: 1826.25}, undatedRecency: 0.5}
UNWIND $run.anchors AS anchor
MATCH (a:Organization {id: anchor.id})
WITH a, anchor, 1 / sqrt(COUNT { (a)-[:WORKS_IN]->() }) AS damping
MATCH (a)-[w:WORKS_IN]->(stage)
WHERE w.confidence >= $countedConfidence
  AND coalesce(w.validFrom <= $asOf, true) AND coalesce(w.validTo > $asOf, true)
WITH stage, anchor, w, damping, COUNT { (stage)<-[:WORKS_IN]-() } AS memberCount
WITH stage, anchor.id AS anchorId,
  sum(toInteger(round(1e9 * anchor.strength * w.confidence * damping * memberCount ^ -0.8))) AS share,
  count(*) AS pathCount
WITH stage, collect({id: anchorId, share: share, pathCount: pathCount}) AS parts
WHERE $chainId IS NULL OR EXISTS { MATCH (stage)-[:PART_OF]->(chain) WHERE chain.id = $chainId }
MATCH (stage)<-[k:WORKS_IN]-(m)
WHERE NOT m:Authority AND NOT m.id IN $run.out.organizationIds AND coalesce(m.foundedOn <= $asOf, true)
  AND NOT coalesce(m.investorType IN $hubInvestorTypes, false)
  AND k.confidence >= $countedConfidence
  AND coalesce(k.validFrom <= $asOf, true) AND coalesce(k.validTo > $asOf, true)
WITH m, k, 1 / sqrt(COUNT { (m)-[:WORKS_IN]->() }) AS damping,
  CASE WHEN m.id IN $run.anchorIds THEN [part IN parts WHERE part.id <> m.id] ELSE parts END AS parts
WHERE size(parts) > 0
WITH m, k, damping, parts,
  toInteger(round(reduce(sum = 0, part IN parts | sum + part.share) * k.confidence * damping)) AS share,
  reduce(count = 0, part IN parts | count + part.pathCount) AS pathCount
WITH m, sum(share) AS carried, sum(pathCount) AS pathCount,
  collect({parts: parts, confidence: k.confidence, damping: damping}) AS routes
MATCH (m)-[r:SUPPLIES|INVESTS_IN|COOPERATES_WITH]-(u)
WHERE u.id IN $candidateIds
  AND coalesce(r.validFrom, r.firstObservedOn, $asOf) <= $asOf AND coalesce(r.validTo > $asOf, true)
  AND NOT (r.id IN $run.out.relationIds OR type(r) IN $run.out.relationTypes
    OR all(source IN r.sourceIds WHERE source IN $run.out.sourceIds))
WITH u, r, carried, pathCount, routes, CASE type(r)
    WHEN 'SUPPLIES' THEN CASE startNode(r) WHEN u THEN 'SUPPLIER' ELSE 'CUSTOMER' END
    WHEN 'INVESTS_IN' THEN CASE startNode(r) WHEN u THEN 'INVESTOR' ELSE 'INVESTEE' END
    ELSE 'PARTNER'
  END AS role, duration.inDays(CASE type(r)
    WHEN 'INVESTS_IN' THEN coalesce(r.validFrom, r.observedOn)
    ELSE coalesce(r.observedOn, r.validFrom)
  END, $asOf).days AS age
WHERE role IN $run.roles
WITH u, r, age, carried, pathCount, CASE WHEN NOT u.id IN $run.anchorIds THEN null ELSE [route IN routes |
  route {.confidence, .damping, parts: [part IN route.parts WHERE part.id <> u.id]}] END AS routes
WITH u, r, age,
  CASE WHEN routes IS NULL THEN carried ELSE reduce(total = 0, route IN routes | total + toInteger(round(
    reduce(sum = 0, part IN route.parts | sum + part.share) * route.confidence * route.damping))) END AS carried,
  CASE WHEN routes IS NULL THEN pathCount ELSE reduce(total = 0, route IN routes | total
    + reduce(count = 0, part IN route.parts | count + part.pathCount)) END AS pathCount
WHERE pathCount > 0
RETURN u.id AS candidateId, sum(toInteger(round(carried * r.confidence
    * CASE WHEN age IS NULL THEN $undatedRecency WHEN age <= 0 THEN 1.0 ELSE 2 ^ (-age / $halfLives[type(r)]) END))) AS sum,
  sum(pathCount) AS pathCount
ORDER BY candidateId
