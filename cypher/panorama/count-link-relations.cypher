// Per flow of a chain, the ties between organisations of its two stages that touch the region.
//
// Only ties that a path may cross; an organisation in both stages does not tie them by itself. Goes out
// from the local members, each of whose ties is looked at once; `links` holds the flows as 'from to'.
//
// :params {chainId: 'chain:ch_bio', regionPrefix: '330105', asOf: date('2025-12-03'), countedConfidence: 0.5, links: ['stage:ch_bio/b01 stage:ch_bio/b09']}
MATCH (:Chain {id: $chainId})<-[:PART_OF]-(near)<-[w:WORKS_IN]-(local)
WHERE local.regionCode STARTS WITH $regionPrefix AND w.confidence >= $countedConfidence
  AND coalesce(w.validFrom <= $asOf, true) AND coalesce(w.validTo > $asOf, true)
WITH local, collect(DISTINCT near.id) AS nearIds
MATCH (local)-[r:SUPPLIES|CONTROLS|INVESTS_IN|RESEARCHES_WITH|COOPERATES_WITH|LICENSES_TO|INCUBATES|MEMBER_OF]-(other)
WHERE coalesce(r.validFrom, r.firstObservedOn, $asOf) <= $asOf AND coalesce(r.validTo > $asOf, true)
WITH r, other, nearIds
MATCH (other)-[v:WORKS_IN]->(far)
WHERE v.confidence >= $countedConfidence
  AND coalesce(v.validFrom <= $asOf, true) AND coalesce(v.validTo > $asOf, true)
UNWIND nearIds AS nearId
UNWIND [[nearId, far.id], [far.id, nearId]] AS ends
WITH r, ends
WHERE ends[0] + ' ' + ends[1] IN $links
RETURN ends[0] AS fromId, ends[1] AS toId, count(DISTINCT r) AS relationCount
ORDER BY fromId, toId
