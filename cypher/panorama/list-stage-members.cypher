// One page of the counted members of each given stage, or of the local ones that are not counted: chain leaders first, then listed, then titled ones; confidence; id.
//
// How many there are in all is known from the counts of the stage.
// Keyset: starts behind (afterRank, afterConfidence, afterId), which are null for the first page.
//
// :params {chainId: 'chain:ch_bio', ids: ['stage:ch_bio/b01', 'stage:ch_bio/b02'], regionPrefix: '330105', where: 'ALL', asOf: date('2025-12-03'), countedConfidence: 0.5, championTitles: ['小巨人'], afterRank: null, afterConfidence: null, afterId: null, limit: 5}
UNWIND $ids AS stageId
CALL (stageId) {
  MATCH (s:Stage {id: stageId})<-[w:WORKS_IN]-(o)
  WHERE coalesce(w.validFrom <= $asOf, true) AND coalesce(w.validTo > $asOf, true)
    AND o.status <> 'CLOSED' AND coalesce(o.foundedOn <= $asOf, true)
    AND CASE
      WHEN size(coalesce(s.countedKinds, [])) = 0 THEN (o:Company OR o:Institute) AND o.investorType IS NULL
      ELSE any(label IN labels(o) WHERE label IN s.countedKinds)
    END
    AND ($where = 'ALL'
      OR coalesce(o.regionCode STARTS WITH $regionPrefix, false) = ($where IN ['LOCAL', 'UNCONFIRMED']))
  WITH o, w ORDER BY w.confidence DESC, w.id
  WITH o, collect(w)[0] AS w
  WHERE (w.confidence >= $countedConfidence) = ($where <> 'UNCONFIRMED')
  WITH o, w, CASE
      WHEN EXISTS {
        (o)<-[entry:LISTS]-(list:ChainList)
        WHERE list.kind = 'CHAIN_LEADERS' AND list.chainId = $chainId AND entry.removedAt IS NULL
      } THEN 0
      WHEN o.stockCode IS NOT NULL THEN 1
      WHEN EXISTS {
        (o)-[held:HAS_TITLE]->(title)
        WHERE any(champion IN $championTitles WHERE title.name CONTAINS champion)
          AND coalesce(held.validFrom <= $asOf, true) AND coalesce(held.validTo > $asOf, true)
      } THEN 2
      ELSE 3
    END AS rank
  WITH o.id AS organizationId, w.id AS membershipId, w.confidence AS confidence, rank
  WHERE $afterRank IS NULL OR rank > $afterRank
    OR rank = $afterRank AND (confidence < $afterConfidence
      OR confidence = $afterConfidence AND organizationId > $afterId)
  RETURN organizationId, membershipId, confidence, rank
  ORDER BY rank, confidence DESC, organizationId
  LIMIT $limit
}
RETURN stageId, organizationId, membershipId, confidence, rank
ORDER BY stageId, rank, confidence DESC, organizationId
