// Sums of SAME_STAGE: candidates in the stage of an organisation that an anchor already deals with.
//
// What reaches the anchors' partner s is summed there, and what reaches the stage there, before its members
// are read. A path meets nobody twice: for a candidate that deals with an anchor, or is one, what the stage
// carries is less by what leads over itself. No tie touches the candidate, so nothing ages.
//
// :params {run: {anchors: [{id: 'org:gs-c_hd', strength: 1.0}, {id: 'org:gs-c_zmhd', strength: 0.7}], anchorIds: ['org:gs-c_hd', 'org:gs-c_zmhd'], roles: ['SUPPLIER', 'CUSTOMER', 'INVESTOR', 'INVESTEE', 'PARTNER'], out: {organizationIds: [], relationIds: [], relationTypes: [], sourceIds: []}}, candidateIds: ['org:gs-x_carsgen', 'org:gs-x_meiqi', 'org:gs-x_abbvie', 'org:gs-x_huachang', 'org:gs-x_quanxin'], chainId: 'chain:ch_bio', asOf: date('2025-12-03'), countedConfidence: 0.5, hubInvestorTypes: ['CUSTODIAN', 'BROKER', 'BANK', 'ASSET_MANAGER', 'INDEX_FUND']}
WITH [id IN $run.anchorIds WHERE id IN $candidateIds] + COLLECT {
    UNWIND $run.anchorIds AS id
    MATCH (a:Organization {id: id})-[:SUPPLIES|INVESTS_IN|COOPERATES_WITH]-(u)
    WHERE u.id IN $candidateIds
    RETURN DISTINCT u.id
  } AS metIds
// Takes a variable so that it is planned as a call, not as a product.
CALL (metIds) {
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
  WITH s, anchor.id AS anchorId,
    sum(toInteger(round(1e9 * anchor.strength * r.confidence * dampings[role]))) AS share, count(*) AS pathCount
  WITH s, sum(share) AS sum, sum(pathCount) AS pathCount,
    collect(CASE WHEN anchorId IN $candidateIds THEN {id: anchorId, share: share, pathCount: pathCount} END) AS parts
  WITH s, sum, pathCount, parts, 1 / sqrt(COUNT { (s)-[:WORKS_IN]->() }) AS damping
  MATCH (s)-[w:WORKS_IN]->(stage)
  WHERE w.confidence >= $countedConfidence
    AND coalesce(w.validFrom <= $asOf, true) AND coalesce(w.validTo > $asOf, true)
  WITH stage, s, w, damping, sum, pathCount, parts, toInteger(round(sum * w.confidence * damping)) AS share
  WITH stage, sum(share) AS carried, sum(pathCount) AS pathCount,
    collect(CASE WHEN s.id IN $candidateIds OR size(parts) > 0 THEN {id: s.id, parts: parts,
      sum: sum, confidence: w.confidence, damping: damping, share: share, pathCount: pathCount} END) AS routes
  WHERE $chainId IS NULL OR EXISTS { MATCH (stage)-[:PART_OF]->(chain) WHERE chain.id = $chainId }
  RETURN stage, carried, pathCount, routes
}
WITH stage, carried, pathCount, routes, metIds, 1 / sqrt(COUNT { (stage)<-[:WORKS_IN]-() }) AS damping
MATCH (stage)<-[k:WORKS_IN]-(u)
WHERE u.id IN $candidateIds AND k.confidence >= $countedConfidence
  AND coalesce(k.validFrom <= $asOf, true) AND coalesce(k.validTo > $asOf, true)
WITH u, k, damping,
  CASE WHEN NOT u.id IN metIds THEN carried ELSE reduce(left = carried, route IN routes | left - CASE
    WHEN route.id = u.id THEN route.share
    ELSE route.share - toInteger(round(reduce(sum = route.sum, part IN route.parts |
      CASE part.id WHEN u.id THEN sum - part.share ELSE sum END) * route.confidence * route.damping))
  END) END AS carried,
  CASE WHEN NOT u.id IN metIds THEN pathCount ELSE reduce(left = pathCount, route IN routes | left - CASE
    WHEN route.id = u.id THEN route.pathCount
    ELSE reduce(count = 0, part IN route.parts | CASE part.id WHEN u.id THEN count + part.pathCount ELSE count END)
  END) END AS pathCount
WHERE pathCount > 0
RETURN u.id AS candidateId, sum(toInteger(round(carried * k.confidence * damping))) AS sum, sum(pathCount) AS pathCount
ORDER BY candidateId
