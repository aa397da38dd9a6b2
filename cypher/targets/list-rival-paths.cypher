// Ways of RIVAL to given candidates, one for each peer and role.
//
// Summed and left out as in the sums, so the shares of a candidate make up its sum. Named are the anchor
// that carries most and the ties of its strongest path, outwards.
//
// :params {run: {anchors: [{id: 'org:gs-c_hd', strength: 1.0}, {id: 'org:gs-c_zmhd', strength: 0.7}], anchorIds: ['org:gs-c_hd', 'org:gs-c_zmhd'], roles: ['SUPPLIER', 'CUSTOMER', 'INVESTOR', 'INVESTEE', 'PARTNER'], out: {organizationIds: [], relationIds: [], relationTypes: [], sourceIds: []}}, candidateIds: ['org:gs-x_carsgen', 'org:gs-x_meiqi', 'org:gs-x_abbvie', 'org:gs-x_huachang', 'org:gs-x_quanxin'], chainId: 'chain:ch_bio', asOf: date('2025-12-03'), countedConfidence: 0.5, hubInvestorTypes: ['CUSTODIAN', 'BROKER', 'BANK', 'ASSET_MANAGER', 'INDEX_FUND'], halfLives: {SUPPLIES: 1826.25, INVESTS_IN: 1826.25, COOPERATES_WITH: 1826.25}, undatedRecency: 0.5}
UNWIND $run.anchors AS anchor
MATCH (a:Organization {id: anchor.id})
WITH a, anchor, 1 / sqrt(COUNT { (a)-[:COMPETES_WITH]-() }) AS damping
MATCH (a)-[r1:COMPETES_WITH]-(m)
WHERE coalesce(r1.validFrom, r1.firstObservedOn, $asOf) <= $asOf AND coalesce(r1.validTo > $asOf, true)
  AND NOT (r1.id IN $run.out.relationIds OR type(r1) IN $run.out.relationTypes
    OR all(source IN r1.sourceIds WHERE source IN $run.out.sourceIds))
WITH m, anchor, r1, damping
ORDER BY r1.confidence DESC, r1.id
WITH m, anchor.id AS anchorId, collect(r1.id)[0] AS relationId,
  sum(toInteger(round(1e9 * anchor.strength * r1.confidence * damping))) AS share
ORDER BY share DESC, anchorId
WITH m, collect({id: anchorId, share: share, relationId: relationId}) AS parts
WHERE NOT m:Authority AND NOT m.id IN $run.out.organizationIds AND coalesce(m.foundedOn <= $asOf, true)
  AND NOT coalesce(m.investorType IN $hubInvestorTypes, false)
  AND ($chainId IS NULL OR EXISTS {
    MATCH (m)-[w:WORKS_IN]->(stage)-[:PART_OF]->(chain)
    WHERE chain.id = $chainId AND w.confidence >= $countedConfidence
      AND coalesce(w.validFrom <= $asOf, true) AND coalesce(w.validTo > $asOf, true)
  })
WITH m, parts, {SUPPLIER: 1 / sqrt(COUNT { (m)<-[:SUPPLIES]-() }), CUSTOMER: 1 / sqrt(COUNT { (m)-[:SUPPLIES]->() }),
  INVESTOR: 1 / sqrt(COUNT { (m)<-[:INVESTS_IN]-() }), INVESTEE: 1 / sqrt(COUNT { (m)-[:INVESTS_IN]->() }),
  PARTNER: 1 / sqrt(COUNT { (m)-[:COOPERATES_WITH]-() })} AS dampings
MATCH (m)-[r2:SUPPLIES|INVESTS_IN|COOPERATES_WITH]-(u)
WHERE u.id IN $candidateIds
  AND coalesce(r2.validFrom, r2.firstObservedOn, $asOf) <= $asOf AND coalesce(r2.validTo > $asOf, true)
  AND NOT (r2.id IN $run.out.relationIds OR type(r2) IN $run.out.relationTypes
    OR all(source IN r2.sourceIds WHERE source IN $run.out.sourceIds))
WITH u, m, r2, dampings, [part IN parts WHERE part.id <> u.id] AS parts, CASE type(r2)
    WHEN 'SUPPLIES' THEN CASE startNode(r2) WHEN u THEN 'SUPPLIER' ELSE 'CUSTOMER' END
    WHEN 'INVESTS_IN' THEN CASE startNode(r2) WHEN u THEN 'INVESTOR' ELSE 'INVESTEE' END
    ELSE 'PARTNER'
  END AS role, duration.inDays(CASE type(r2)
    WHEN 'INVESTS_IN' THEN coalesce(r2.validFrom, r2.observedOn)
    ELSE coalesce(r2.observedOn, r2.validFrom)
  END, $asOf).days AS age
WHERE role IN $run.roles AND size(parts) > 0
WITH u, m, r2, role, dampings[role] AS damping, parts[0] AS best,
  reduce(sum = 0, part IN parts | sum + part.share) AS carried,
  CASE WHEN age IS NULL THEN $undatedRecency WHEN age <= 0 THEN 1.0 ELSE 2 ^ (-age / $halfLives[type(r2)]) END AS recency
ORDER BY r2.confidence * recency DESC, r2.id
WITH u, m, role, best, collect(r2.id)[0] AS relationId,
  sum(toInteger(round(carried * r2.confidence * recency * damping))) AS share
RETURN u.id AS candidateId, role, m.id AS peerId, best.id AS anchorId, [best.relationId, relationId] AS relationIds, share
ORDER BY candidateId, share DESC, role, peerId
