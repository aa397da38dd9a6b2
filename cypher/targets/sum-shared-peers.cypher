// Sums of one kind over a shared organisation: candidates that are to a peer what s is to it and to an anchor.
//
// $kind.role says what: SUPPLIER of PEER_SUPPLIER, CUSTOMER of PEER_CUSTOMER and so on; $kind.tie is its type of tie.
// One text for five kinds: they differ by these only, and a fresh database plans a text for longer than it runs it.
//
// What reaches the shared organisation s is summed there, and what reaches the peer m there, before the next hop.
// A path meets nobody twice. What an anchor would bring to itself is left out on the way to it. A candidate that
// meets an anchor may be what is shared, or an anchor: what m carries is less for it by what leads over itself,
// and, for a supplier, by what comes from anchors that it supplies, judged without regard to exclusions.
//
// :params {run: {anchors: [{id: 'org:gs-c_hd', strength: 1.0}, {id: 'org:gs-c_zmhd', strength: 0.7}], anchorIds: ['org:gs-c_hd', 'org:gs-c_zmhd'], out: {organizationIds: [], relationIds: [], relationTypes: [], sourceIds: []}}, candidateIds: ['org:gs-x_carsgen', 'org:gs-x_meiqi', 'org:gs-x_abbvie', 'org:gs-x_huachang', 'org:gs-x_quanxin'], kind: {role: 'SUPPLIER', tie: 'SUPPLIES'}, chainId: 'chain:ch_bio', asOf: date('2025-12-03'), countedConfidence: 0.5, hubInvestorTypes: ['CUSTODIAN', 'BROKER', 'BANK', 'ASSET_MANAGER', 'INDEX_FUND'], halfLife: 1826.25, undatedRecency: 0.5}
WITH [id IN $run.anchorIds WHERE id IN $candidateIds] + COLLECT {
    UNWIND $run.anchorIds AS id
    MATCH (a:Organization {id: id})-[t:SUPPLIES|INVESTS_IN|COOPERATES_WITH]-(u)
    WHERE u.id IN $candidateIds AND type(t) = $kind.tie
      AND ($kind.role = 'PARTNER' OR CASE WHEN $kind.role IN ['SUPPLIER', 'INVESTOR'] THEN startNode(t) ELSE endNode(t) END = u)
    RETURN DISTINCT u.id
  } AS metIds, COLLECT {
    UNWIND CASE $kind.role WHEN 'SUPPLIER' THEN $run.anchorIds ELSE [] END AS id
    MATCH (a:Organization {id: id})<-[t:SUPPLIES]-(u)
    WHERE u.id IN $candidateIds
      AND coalesce(t.validFrom, t.firstObservedOn, $asOf) <= $asOf AND coalesce(t.validTo > $asOf, true)
    RETURN DISTINCT u.id + ' ' + id
  } AS supplies
// Takes a variable so that it is planned as a call, not as a product.
CALL (metIds) {
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
  WITH s, anchor.id AS anchorId,
    sum(toInteger(round(1e9 * anchor.strength * r1.confidence * damping))) AS share, count(*) AS pathCount
  WITH s, collect({id: anchorId, share: share, pathCount: pathCount}) AS parts
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
  WITH m, s, r2, damping, parts, reduce(sum = 0, part IN parts | sum + part.share) AS sum,
    reduce(count = 0, part IN parts | count + part.pathCount) AS pathCount
  WITH m, s, r2, damping, sum, pathCount, toInteger(round(sum * r2.confidence * damping)) AS share,
    [part IN parts WHERE $kind.role = 'SUPPLIER' OR part.id IN $candidateIds] AS parts
  WITH m, sum(share) AS carried, sum(pathCount) AS pathCount, collect(
    CASE WHEN s.id IN $candidateIds OR size(parts) > 0 THEN {id: s.id, parts: parts, sum: sum,
      confidence: r2.confidence, damping: damping, share: share, pathCount: pathCount} END) AS routes
  WHERE NOT m:Authority AND NOT m.id IN $run.out.organizationIds AND coalesce(m.foundedOn <= $asOf, true)
    AND NOT coalesce(m.investorType IN $hubInvestorTypes, false)
    AND ($chainId IS NULL OR EXISTS {
      MATCH (m)-[w:WORKS_IN]->(stage)-[:PART_OF]->(chain)
      WHERE chain.id = $chainId AND w.confidence >= $countedConfidence
        AND coalesce(w.validFrom <= $asOf, true) AND coalesce(w.validTo > $asOf, true)
    })
  RETURN m, carried, pathCount, routes
}
WITH m, carried, pathCount, routes, metIds, supplies, 1 / sqrt(CASE $kind.role
  WHEN 'SUPPLIER' THEN COUNT { (m)<-[:SUPPLIES]-() } WHEN 'CUSTOMER' THEN COUNT { (m)-[:SUPPLIES]->() }
  WHEN 'INVESTOR' THEN COUNT { (m)<-[:INVESTS_IN]-() } WHEN 'INVESTEE' THEN COUNT { (m)-[:INVESTS_IN]->() }
  ELSE COUNT { (m)-[:COOPERATES_WITH]-() }
END) AS damping
MATCH (m)-[r3:SUPPLIES|INVESTS_IN|COOPERATES_WITH]-(u)
WHERE u.id IN $candidateIds AND type(r3) = $kind.tie
  AND ($kind.role = 'PARTNER' OR CASE WHEN $kind.role IN ['SUPPLIER', 'INVESTOR'] THEN startNode(r3) ELSE endNode(r3) END = u)
  AND coalesce(r3.validFrom, r3.firstObservedOn, $asOf) <= $asOf AND coalesce(r3.validTo > $asOf, true)
  AND NOT (r3.id IN $run.out.relationIds OR type(r3) IN $run.out.relationTypes
    OR all(source IN r3.sourceIds WHERE source IN $run.out.sourceIds))
WITH u, r3, damping, carried, pathCount, routes, metIds, supplies,
  duration.inDays(CASE $kind.tie
    WHEN 'INVESTS_IN' THEN coalesce(r3.validFrom, r3.observedOn)
    ELSE coalesce(r3.observedOn, r3.validFrom)
  END, $asOf).days AS age
WITH u, r3, damping, age,
  CASE WHEN NOT u.id IN metIds THEN carried ELSE reduce(left = carried, route IN routes | left - CASE
    WHEN route.id = u.id THEN route.share
    ELSE route.share - toInteger(round(reduce(sum = route.sum, part IN route.parts |
        CASE WHEN part.id = u.id OR u.id + ' ' + part.id IN supplies THEN sum - part.share ELSE sum END)
      * route.confidence * route.damping))
  END) END AS carried,
  CASE WHEN NOT u.id IN metIds THEN pathCount ELSE reduce(left = pathCount, route IN routes | left - CASE
    WHEN route.id = u.id THEN route.pathCount
    ELSE reduce(count = 0, part IN route.parts |
      CASE WHEN part.id = u.id OR u.id + ' ' + part.id IN supplies THEN count + part.pathCount ELSE count END)
  END) END AS pathCount
WHERE pathCount > 0
RETURN u.id AS candidateId, sum(pathCount) AS pathCount, sum(toInteger(round(carried * r3.confidence
    * CASE WHEN age IS NULL THEN $undatedRecency WHEN age <= 0 THEN 1.0 ELSE 2 ^ (-age / $halfLife) END
    * damping))) AS sum
ORDER BY candidateId
