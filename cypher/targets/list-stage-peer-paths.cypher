// Ways of STAGE_PEER to given candidates, one for each peer and role.
//
// Summed and left out as in the sums, so the shares of a candidate make up its sum. Named are the anchor
// that carries most, the stage by which it does so, the attachments of both, and the strongest tie between
// peer and candidate.
//
// :params {run: {anchors: [{id: 'org:gs-c_hd', strength: 1.0}, {id: 'org:gs-c_zmhd', strength: 0.7}], anchorIds: ['org:gs-c_hd', 'org:gs-c_zmhd'], roles: ['SUPPLIER', 'CUSTOMER', 'INVESTOR', 'INVESTEE', 'PARTNER'], out: {organizationIds: [], relationIds: [], relationTypes: [], sourceIds: []}}, candidateIds: ['org:gs-x_carsgen', 'org:gs-x_meiqi', 'org:gs-x_abbvie', 'org:gs-x_huachang', 'org:gs-x_quanxin'], chainId: 'chain:ch_bio', asOf: date('2025-12-03'), countedConfidence: 0.5, hubInvestorTypes: ['CUSTODIAN', 'BROKER', 'BANK', 'ASSET_MANAGER', 'INDEX_FUND'], halfLives: {SUPPLIES: 1826.25, INVESTS_IN: 1826.25, COOPERATES_WITH: 1826.25}, undatedRecency: 0.5}
UNWIND $run.anchors AS anchor
MATCH (a:Organization {id: anchor.id})
WITH a, anchor, 1 / sqrt(COUNT { (a)-[:WORKS_IN]->() }) AS damping
MATCH (a)-[w:WORKS_IN]->(stage)
WHERE w.confidence >= $countedConfidence
  AND coalesce(w.validFrom <= $asOf, true) AND coalesce(w.validTo > $asOf, true)
WITH stage, anchor, w, damping, COUNT { (stage)<-[:WORKS_IN]-() } AS memberCount
ORDER BY w.confidence DESC, w.id
WITH stage, anchor.id AS anchorId, collect(w.id)[0] AS membershipId,
  sum(toInteger(round(1e9 * anchor.strength * w.confidence * damping * memberCount ^ -0.8))) AS share
WITH stage, collect({id: anchorId, share: share, membershipId: membershipId}) AS parts
WHERE $chainId IS NULL OR EXISTS { MATCH (stage)-[:PART_OF]->(chain) WHERE chain.id = $chainId }
MATCH (stage)<-[k:WORKS_IN]-(m)
WHERE NOT m:Authority AND NOT m.id IN $run.out.organizationIds AND coalesce(m.foundedOn <= $asOf, true)
  AND NOT coalesce(m.investorType IN $hubInvestorTypes, false)
  AND k.confidence >= $countedConfidence
  AND coalesce(k.validFrom <= $asOf, true) AND coalesce(k.validTo > $asOf, true)
WITH stage, m, k, 1 / sqrt(COUNT { (m)-[:WORKS_IN]->() }) AS damping,
  CASE WHEN m.id IN $run.anchorIds THEN [part IN parts WHERE part.id <> m.id] ELSE parts END AS parts
WHERE size(parts) > 0
WITH m, collect({stageId: stage.id, parts: parts, membershipId: k.id, confidence: k.confidence, damping: damping}) AS routes
CALL (m) {
  MATCH (m)-[r:SUPPLIES|INVESTS_IN|COOPERATES_WITH]-(u)
  WHERE u.id IN $candidateIds
    AND coalesce(r.validFrom, r.firstObservedOn, $asOf) <= $asOf AND coalesce(r.validTo > $asOf, true)
    AND NOT (r.id IN $run.out.relationIds OR type(r) IN $run.out.relationTypes
      OR all(source IN r.sourceIds WHERE source IN $run.out.sourceIds))
  WITH u, r, CASE type(r)
      WHEN 'SUPPLIES' THEN CASE startNode(r) WHEN u THEN 'SUPPLIER' ELSE 'CUSTOMER' END
      WHEN 'INVESTS_IN' THEN CASE startNode(r) WHEN u THEN 'INVESTOR' ELSE 'INVESTEE' END
      ELSE 'PARTNER'
    END AS role, duration.inDays(CASE type(r)
      WHEN 'INVESTS_IN' THEN coalesce(r.validFrom, r.observedOn)
      ELSE coalesce(r.observedOn, r.validFrom)
    END, $asOf).days AS age
  WHERE role IN $run.roles
  WITH u, r, role, CASE WHEN age IS NULL THEN $undatedRecency WHEN age <= 0 THEN 1.0 ELSE 2 ^ (-age / $halfLives[type(r)]) END AS recency
  ORDER BY r.confidence * recency DESC, r.id
  RETURN u, role, collect({id: r.id, confidence: r.confidence, recency: recency}) AS ties
}
WITH u, m, role, ties,
  [route IN routes | route {.*, parts: [part IN route.parts WHERE part.id <> u.id]}] AS routes
WITH u, m, role, ties, routes, reduce(total = 0, route IN routes | total + toInteger(round(
    reduce(sum = 0, part IN route.parts | sum + part.share) * route.confidence * route.damping))) AS carried
CALL (routes) {
  UNWIND routes AS route
  UNWIND route.parts AS part
  WITH part.id AS anchorId, route.stageId AS stageId, [part.membershipId, route.membershipId] AS membershipIds,
    toInteger(round(part.share * route.confidence * route.damping)) AS share
  ORDER BY share DESC, stageId, membershipIds
  WITH anchorId, sum(share) AS share, collect(stageId)[0] AS stageId, collect(membershipIds)[0] AS membershipIds
  ORDER BY share DESC, anchorId
  LIMIT 1
  RETURN anchorId, stageId, membershipIds
}
RETURN u.id AS candidateId, role, m.id AS peerId, stageId, anchorId, [ties[0].id] AS relationIds, membershipIds,
  reduce(total = 0, tie IN ties | total + toInteger(round(carried * tie.confidence * tie.recency))) AS share
ORDER BY candidateId, share DESC, role, peerId
