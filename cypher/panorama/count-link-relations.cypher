// Per flow of a chain, the ties between organisations of its two stages that touch the region.
//
// Only ties that a path may cross; an organisation in both stages does not tie them by itself.
//
// :params {chainId: 'chain:ch_bio', regionPrefix: '330105', asOf: date('2025-12-03'), countedConfidence: 0.5}
MATCH (:Chain {id: $chainId})<-[:PART_OF]-(near)<-[w:WORKS_IN]-(local)
WHERE local.regionCode STARTS WITH $regionPrefix AND w.confidence >= $countedConfidence
  AND coalesce(w.validFrom <= $asOf, true) AND coalesce(w.validTo > $asOf, true)
MATCH (near)-[link:FEEDS]-(far)
MATCH (local)-[r:SUPPLIES|CONTROLS|INVESTS_IN|RESEARCHES_WITH|COOPERATES_WITH|LICENSES_TO|INCUBATES|MEMBER_OF]-(other)
WHERE coalesce(r.validFrom, r.firstObservedOn, $asOf) <= $asOf AND coalesce(r.validTo > $asOf, true)
MATCH (other)-[v:WORKS_IN]->(far)
WHERE v.confidence >= $countedConfidence
  AND coalesce(v.validFrom <= $asOf, true) AND coalesce(v.validTo > $asOf, true)
WITH link, count(DISTINCT r) AS relationCount
RETURN startNode(link).id AS fromId, endNode(link).id AS toId, relationCount
ORDER BY fromId, toId
