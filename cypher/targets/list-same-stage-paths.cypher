// Ways of SAME_STAGE to given candidates, one for each partner of an anchor, role and stage.
//
// Shares cover the paths of the sums; as these round at the partner and at the stage over all roles and
// partners, they agree but for whole billionths. Named are the anchor that carries most, its strongest tie
// with the partner, and the attachments of partner and candidate.
//
// :params {run: {anchors: [{id: 'org:gs-c_hd', strength: 1.0}, {id: 'org:gs-c_zmhd', strength: 0.7}], anchorIds: ['org:gs-c_hd', 'org:gs-c_zmhd'], roles: ['SUPPLIER', 'CUSTOMER', 'INVESTOR', 'INVESTEE', 'PARTNER'], out: {organizationIds: [], relationIds: [], relationTypes: [], sourceIds: []}}, candidateIds: ['org:gs-x_carsgen', 'org:gs-x_meiqi', 'org:gs-x_abbvie', 'org:gs-x_huachang', 'org:gs-x_quanxin'], chainId: 'chain:ch_bio', asOf: date('2025-12-03'), countedConfidence: 0.5, hubInvestorTypes: ['CUSTODIAN', 'BROKER', 'BANK', 'ASSET_MANAGER', 'INDEX_FUND']}
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
WHERE role IN $run.roles
WITH anchor, dampings, s, r, role
ORDER BY r.confidence DESC, r.id
WITH s, role, anchor.id AS anchorId, collect(r.id)[0] AS relationId,
  sum(toInteger(round(1e9 * anchor.strength * r.confidence * dampings[role]))) AS share
WITH s, role, collect({id: anchorId, share: share, relationId: relationId}) AS parts
WITH s, role, parts, 1 / sqrt(COUNT { (s)-[:WORKS_IN]->() }) AS damping
MATCH (s)-[w:WORKS_IN]->(stage)
WHERE w.confidence >= $countedConfidence
  AND coalesce(w.validFrom <= $asOf, true) AND coalesce(w.validTo > $asOf, true)
WITH stage, collect({id: s.id, role: role, parts: parts, membershipId: w.id, confidence: w.confidence, damping: damping}) AS routes
WHERE $chainId IS NULL OR EXISTS { MATCH (stage)-[:PART_OF]->(chain) WHERE chain.id = $chainId }
WITH stage, routes, 1 / sqrt(COUNT { (stage)<-[:WORKS_IN]-() }) AS damping
MATCH (stage)<-[k:WORKS_IN]-(u)
WHERE u.id IN $candidateIds AND k.confidence >= $countedConfidence
  AND coalesce(k.validFrom <= $asOf, true) AND coalesce(k.validTo > $asOf, true)
UNWIND routes AS route
WITH u, stage, k, damping, route
WHERE route.id <> u.id
UNWIND [part IN route.parts WHERE part.id <> u.id] AS part
WITH u.id AS candidateId, route.role AS role, route.id AS peerId, stage.id AS stageId, part.id AS anchorId,
  part.relationId AS relationId, [route.membershipId, k.id] AS membershipIds,
  toInteger(round(part.share * route.confidence * route.damping * k.confidence * damping)) AS share
ORDER BY share DESC, membershipIds
WITH candidateId, role, peerId, stageId, anchorId, relationId, sum(share) AS share, collect(membershipIds)[0] AS membershipIds
ORDER BY share DESC, anchorId
RETURN candidateId, role, peerId, stageId, collect(anchorId)[0] AS anchorId, [collect(relationId)[0]] AS relationIds,
  collect(membershipIds)[0] AS membershipIds, sum(share) AS share
ORDER BY candidateId, share DESC, role, peerId, stageId
