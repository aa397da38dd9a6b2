// Sums of SAME_STAGE: candidates in the stage of an organisation that an anchor already deals with.
//
// What reaches the anchors' partner s is summed there, and what reaches the stage there, before its members
// are read. A path meets nobody twice: a candidate that deals with an anchor, or is one, is no partner of
// itself, so for it what the stage carries is summed anew. No tie touches the candidate, so nothing ages.
//
// :params {run: {anchors: [{id: 'org:gs-c_hd', strength: 1.0}, {id: 'org:gs-c_zmhd', strength: 0.7}], anchorIds: ['org:gs-c_hd', 'org:gs-c_zmhd'], out: {organizationIds: [], relationIds: [], relationTypes: [], sourceIds: []}}, candidateIds: ['org:gs-x_carsgen', 'org:gs-x_meiqi', 'org:gs-x_abbvie', 'org:gs-x_huachang', 'org:gs-x_quanxin'], roles: ['SUPPLIER', 'CUSTOMER', 'INVESTOR', 'INVESTEE', 'PARTNER'], chainId: 'chain:ch_bio', asOf: date('2025-12-03'), countedConfidence: 0.5, hubInvestorTypes: ['CUSTODIAN', 'BROKER', 'BANK', 'ASSET_MANAGER', 'INDEX_FUND']}
UNWIND $run.anchors AS anchor
MATCH (a:Organization {id: anchor.id})
WITH a, anchor, {SUPPLIER: 1 / sqrt(COUNT { (a)<-[:SUPPLIES]-() }), CUSTOMER: 1 / sqrt(COUNT { (a)-[:SUPPLIES]->() }),
  INVESTOR: 1 / sqrt(COUNT { (a)<-[:INVESTS_IN]-() }), INVESTEE: 1 / sqrt(COUNT { (a)-[:INVESTS_IN]->() }),
  PARTNER: 1 / sqrt(COUNT { (a)-[:COOPERATES_WITH]-() })} AS dampings
MATCH (a)-[r:SUPPLIES|INVESTS_IN|COOPERATES_WITH]-(s)
WHERE NOT s:Authority AND NOT s.id IN $run.out.organizationIds AND coalesce(s.foundedOn <= $asOf, true)
  AND NOT coalesce(s.investorType IN $hubInvestorTypes, false)
  AND coalesce(r.validFrom, r.firstObservedOn, $asOf) <= $asOf AND coalesce(r.validTo > $asOf, true)
  AND NOT (r.id IN $run.out.relationIds OR type(r) IN $run.out.relationTypes
    OR all(source IN r.sourceIds WHERE source IN $run.out.sourceIds))
WITH anchor, dampings, s, r, CASE type(r)
    WHEN 'SUPPLIES' THEN CASE startNode(r) WHEN s THEN 'SUPPLIER' ELSE 'CUSTOMER' END
    WHEN 'INVESTS_IN' THEN CASE startNode(r) WHEN s THEN 'INVESTOR' ELSE 'INVESTEE' END
    ELSE 'PARTNER'
  END AS role
WHERE role IN $roles
WITH s, anchor.id AS anchorId,
  sum(toInteger(round(1e9 * anchor.strength * r.confidence * dampings[role]))) AS share, count(*) AS pathCount
WITH s, collect({id: anchorId, share: share, pathCount: pathCount}) AS parts,
  sum(share) AS share, sum(pathCount) AS pathCount
WITH s, parts, share, pathCount, 1 / sqrt(COUNT { (s)-[:WORKS_IN]->() }) AS damping
MATCH (s)-[w:WORKS_IN]->(stage)
WHERE w.confidence >= $countedConfidence
  AND coalesce(w.validFrom <= $asOf, true) AND coalesce(w.validTo > $asOf, true)
WITH stage, sum(toInteger(round(share * w.confidence * damping))) AS carried, sum(pathCount) AS pathCount,
  collect({id: s.id, parts: parts, confidence: w.confidence, damping: damping}) AS routes
WHERE $chainId IS NULL OR EXISTS { MATCH (stage)-[:PART_OF]->(chain) WHERE chain.id = $chainId }
WITH stage, carried, pathCount, routes, 1 / sqrt(COUNT { (stage)<-[:WORKS_IN]-() }) AS damping
MATCH (stage)<-[k:WORKS_IN]-(u)
WHERE u.id IN $candidateIds AND k.confidence >= $countedConfidence
  AND coalesce(k.validFrom <= $asOf, true) AND coalesce(k.validTo > $asOf, true)
WITH u, collect({carried: carried, pathCount: pathCount, routes: routes, confidence: k.confidence, damping: damping}) AS ways
WITH u, ways, u.id IN $run.anchorIds OR EXISTS {
    MATCH (u)-[:SUPPLIES|INVESTS_IN|COOPERATES_WITH]-(a) WHERE a.id IN $run.anchorIds
  } AS isMet
UNWIND ways AS way
WITH u, way, CASE WHEN NOT isMet THEN null ELSE [route IN way.routes WHERE route.id <> u.id |
  route {.confidence, .damping, parts: [part IN route.parts WHERE part.id <> u.id]}] END AS routes
WITH u, way,
  CASE WHEN routes IS NULL THEN way.carried ELSE reduce(total = 0, route IN routes | total + toInteger(round(
    reduce(sum = 0, part IN route.parts | sum + part.share) * route.confidence * route.damping))) END AS carried,
  CASE WHEN routes IS NULL THEN way.pathCount ELSE reduce(total = 0, route IN routes | total
    + reduce(count = 0, part IN route.parts | count + part.pathCount)) END AS pathCount
WHERE pathCount > 0
RETURN u.id AS candidateId, sum(toInteger(round(carried * way.confidence * way.damping))) AS sum, sum(pathCount) AS pathCount
ORDER BY candidateId
