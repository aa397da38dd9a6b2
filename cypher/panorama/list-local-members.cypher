// Local organisations of a chain, of all kinds, with what their strength is made of.
//
// They are the anchors of a run, and the needs behind a stage's demand. `countsIn` are the stages
// where the organisation's kind counts, `worksIn` all stages that it is attached to.
//
// :params {chainId: 'chain:ch_bio', regionPrefix: '330105', asOf: date('2025-12-03'), countedConfidence: 0.5}
MATCH (chain:Chain {id: $chainId})<-[:PART_OF]-(s)<-[w:WORKS_IN]-(o)
WHERE o.regionCode STARTS WITH $regionPrefix AND w.confidence >= $countedConfidence
  AND coalesce(w.validFrom <= $asOf, true) AND coalesce(w.validTo > $asOf, true)
  AND o.status <> 'CLOSED' AND coalesce(o.foundedOn <= $asOf, true)
WITH o, s, CASE
    WHEN size(coalesce(s.countedKinds, [])) = 0 THEN (o:Company OR o:Institute) AND o.investorType IS NULL
    ELSE any(label IN labels(o) WHERE label IN s.countedKinds)
  END AS counts
WITH o, collect(DISTINCT s.id) AS worksIn, collect(DISTINCT CASE WHEN counts THEN s.id END) AS countsIn
RETURN
  o.id AS id,
  toUpper([label IN labels(o) WHERE label <> 'Organization'][0]) AS kind,
  o.stockCode AS stockCode,
  EXISTS {
    (o)<-[entry:LISTS]-(list:ChainList)
    WHERE list.kind = 'CHAIN_LEADERS' AND list.chainId = $chainId AND entry.removedAt IS NULL
  } AS isChainLeader,
  EXISTS {
    (o)<-[r:CONTROLS]-(parent)
    WHERE parent.stockCode IS NOT NULL AND parent.regionCode STARTS WITH $regionPrefix
      AND coalesce(parent.foundedOn <= $asOf, true)
      AND coalesce(r.validFrom, r.firstObservedOn, $asOf) <= $asOf AND coalesce(r.validTo > $asOf, true)
  } AS isControlledByListed,
  COLLECT {
    MATCH (o)-[held:HAS_TITLE]->(title)
    WHERE coalesce(held.validFrom <= $asOf, true) AND coalesce(held.validTo > $asOf, true)
    RETURN DISTINCT title.name
  } AS titles,
  worksIn, countsIn
ORDER BY id
