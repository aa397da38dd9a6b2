// Ways of one kind over a shared organisation to given candidates, one for each peer.
//
// Chosen by $kind.role and $kind.tie, summed and left out as in the sums, so the shares of a candidate make up its sum.
// Named are the anchor that carries most, what it shares with the peer, and the ties of its strongest path, outwards.
//
// :params {run: {anchors: [{id: 'org:gs-c_hd', strength: 1.0}, {id: 'org:gs-c_zmhd', strength: 0.7}], anchorIds: ['org:gs-c_hd', 'org:gs-c_zmhd'], out: {organizationIds: [], relationIds: [], relationTypes: [], sourceIds: []}}, candidateIds: ['org:gs-x_carsgen', 'org:gs-x_meiqi', 'org:gs-x_abbvie', 'org:gs-x_huachang', 'org:gs-x_quanxin'], kind: {role: 'SUPPLIER', tie: 'SUPPLIES'}, chainId: 'chain:ch_bio', asOf: date('2025-12-03'), countedConfidence: 0.5, hubInvestorTypes: ['CUSTODIAN', 'BROKER', 'BANK', 'ASSET_MANAGER', 'INDEX_FUND'], halfLife: 1826.25, undatedRecency: 0.5}
UNWIND $run.anchors AS anchor
MATCH (a:Organization {id: anchor.id})
WHERE $kind.role <> 'INVESTEE' OR a:Investor
WITH a, anchor, 1 / sqrt(CASE $kind.role
  WHEN 'SUPPLIER' THEN COUNT { (a)<-[:SUPPLIES]-() } WHEN 'CUSTOMER' THEN COUNT { (a)-[:SUPPLIES]->() }
  WHEN 'INVESTOR' THEN COUNT { (a)<-[:INVESTS_IN]-() } WHEN 'INVESTEE' THEN COUNT { (a)-[:INVESTS_IN]->() }
  ELSE COUNT { (a)-[:COOPERATES_WITH]-() }
END) AS damping
MATCH (a)-[r1:SUPPLIES|INVESTS_IN|COOPERATES_WITH]-(s)
WHERE type(r1) = $kind.tie
  AND ($kind.role = 'PARTNER' OR CASE WHEN $kind.role IN ['SUPPLIER', 'INVESTOR'] THEN startNode(r1) ELSE endNode(r1) END = s)
  AND NOT s:Authority AND NOT s.id IN $run.out.organizationIds AND coalesce(s.foundedOn <= $asOf, true)
  AND NOT coalesce(s.investorType IN $hubInvestorTypes, false)
  AND coalesce(r1.validFrom, r1.firstObservedOn, $asOf) <= $asOf AND coalesce(r1.validTo > $asOf, true)
  AND NOT (r1.id IN $run.out.relationIds OR type(r1) IN $run.out.relationTypes
    OR all(source IN r1.sourceIds WHERE source IN $run.out.sourceIds))
WITH s, anchor, r1, damping
ORDER BY r1.confidence DESC, r1.id
WITH s, anchor.id AS anchorId, collect(r1)[0] AS best,
  sum(toInteger(round(1e9 * anchor.strength * r1.confidence * damping))) AS share
WITH s, collect({id: anchorId, share: share, relationId: best.id, confidence: best.confidence}) AS parts
WITH s, parts, 1 / sqrt(CASE $kind.role
  WHEN 'SUPPLIER' THEN COUNT { (s)-[:SUPPLIES]->() } WHEN 'CUSTOMER' THEN COUNT { (s)<-[:SUPPLIES]-() }
  WHEN 'INVESTOR' THEN COUNT { (s)-[:INVESTS_IN]->() } WHEN 'INVESTEE' THEN COUNT { (s)<-[:INVESTS_IN]-() }
  ELSE COUNT { (s)-[:COOPERATES_WITH]-() }
END) AS damping
MATCH (s)-[r2:SUPPLIES|INVESTS_IN|COOPERATES_WITH]-(m)
WHERE type(r2) = $kind.tie
  AND ($kind.role = 'PARTNER' OR CASE WHEN $kind.role IN ['SUPPLIER', 'INVESTOR'] THEN startNode(r2) ELSE endNode(r2) END = s)
  AND coalesce(r2.validFrom, r2.firstObservedOn, $asOf) <= $asOf AND coalesce(r2.validTo > $asOf, true)
  AND NOT (r2.id IN $run.out.relationIds OR type(r2) IN $run.out.relationTypes
    OR all(source IN r2.sourceIds WHERE source IN $run.out.sourceIds))
WITH m, s, r2, damping,
  CASE WHEN m.id IN $run.anchorIds THEN [part IN parts WHERE part.id <> m.id] ELSE parts END AS parts
WHERE size(parts) > 0
WITH m, collect({id: s.id, parts: parts, relationId: r2.id, confidence: r2.confidence, damping: damping}) AS routes
WHERE NOT m:Authority AND NOT m.id IN $run.out.organizationIds AND coalesce(m.foundedOn <= $asOf, true)
  AND NOT coalesce(m.investorType IN $hubInvestorTypes, false)
  AND ($chainId IS NULL OR EXISTS {
    MATCH (m)-[w:WORKS_IN]->(stage)-[:PART_OF]->(chain)
    WHERE chain.id = $chainId AND w.confidence >= $countedConfidence
      AND coalesce(w.validFrom <= $asOf, true) AND coalesce(w.validTo > $asOf, true)
  })
CALL (m) {
  MATCH (m)-[r3:SUPPLIES|INVESTS_IN|COOPERATES_WITH]-(u)
  WHERE u.id IN $candidateIds AND type(r3) = $kind.tie
    AND ($kind.role = 'PARTNER' OR CASE WHEN $kind.role IN ['SUPPLIER', 'INVESTOR'] THEN startNode(r3) ELSE endNode(r3) END = u)
    AND coalesce(r3.validFrom, r3.firstObservedOn, $asOf) <= $asOf AND coalesce(r3.validTo > $asOf, true)
    AND NOT (r3.id IN $run.out.relationIds OR type(r3) IN $run.out.relationTypes
      OR all(source IN r3.sourceIds WHERE source IN $run.out.sourceIds))
  WITH u, r3, duration.inDays(CASE $kind.tie
      WHEN 'INVESTS_IN' THEN coalesce(r3.validFrom, r3.observedOn)
      ELSE coalesce(r3.observedOn, r3.validFrom)
    END, $asOf).days AS age
  WITH u, r3, CASE WHEN age IS NULL THEN $undatedRecency WHEN age <= 0 THEN 1.0 ELSE 2 ^ (-age / $halfLife) END AS recency
  ORDER BY r3.confidence * recency DESC, r3.id
  RETURN u, collect({id: r3.id, confidence: r3.confidence, recency: recency}) AS ties
}
WITH u, m, routes, ties, 1 / sqrt(CASE $kind.role
  WHEN 'SUPPLIER' THEN COUNT { (m)<-[:SUPPLIES]-() } WHEN 'CUSTOMER' THEN COUNT { (m)-[:SUPPLIES]->() }
  WHEN 'INVESTOR' THEN COUNT { (m)<-[:INVESTS_IN]-() } WHEN 'INVESTEE' THEN COUNT { (m)-[:INVESTS_IN]->() }
  ELSE COUNT { (m)-[:COOPERATES_WITH]-() }
END) AS damping
WITH u, m, damping, ties, routes, CASE $kind.role WHEN 'SUPPLIER' THEN COLLECT {
    MATCH (u)-[t:SUPPLIES]->(a)
    WHERE a.id IN $run.anchorIds
      AND coalesce(t.validFrom, t.firstObservedOn, $asOf) <= $asOf AND coalesce(t.validTo > $asOf, true)
    RETURN a.id
  } ELSE [] END AS suppliedIds
WITH u, m, damping, ties, [route IN routes WHERE route.id <> u.id | route {.*,
  parts: [part IN route.parts WHERE part.id <> u.id AND NOT part.id IN suppliedIds]}] AS routes
WITH u, m, damping, ties, routes, reduce(total = 0, route IN routes | total + toInteger(round(
    reduce(sum = 0, part IN route.parts | sum + part.share) * route.confidence * route.damping))) AS carried
CALL (routes) {
  UNWIND routes AS route
  UNWIND route.parts AS part
  WITH part.id AS anchorId, route.id AS sharedId, [part.relationId, route.relationId] AS relationIds,
    toInteger(round(part.share * route.confidence * route.damping)) AS share,
    part.confidence * route.confidence * route.damping AS weight
  ORDER BY weight DESC, relationIds
  WITH anchorId, sum(share) AS share, collect(relationIds)[0] AS relationIds, collect({id: sharedId, share: share}) AS shared
  ORDER BY share DESC, anchorId
  LIMIT 1
  UNWIND shared AS one
  WITH anchorId, relationIds, one.id AS sharedId, sum(one.share) AS share
  ORDER BY share DESC, sharedId
  RETURN anchorId, relationIds, collect(sharedId) AS sharedIds
}
RETURN u.id AS candidateId, m.id AS peerId, anchorId, sharedIds[..5] AS sharedIds, size(sharedIds) AS sharedCount,
  relationIds + [ties[0].id] AS relationIds,
  reduce(total = 0, tie IN ties | total + toInteger(round(carried * tie.confidence * tie.recency * damping))) AS share
ORDER BY candidateId, share DESC, peerId
