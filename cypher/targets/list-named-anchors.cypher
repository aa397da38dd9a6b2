// Which of given organisations may be anchors in a region, with what their strength as anchors is made of.
//
// :params {ids: ['org:gs-c_hd'], chainId: 'chain:ch_bio', regionPrefix: '330105', asOf: date('2025-12-03')}
UNWIND $ids AS id
MATCH (o:Organization {id: id})
WHERE o.regionCode STARTS WITH $regionPrefix AND o.status <> 'CLOSED' AND coalesce(o.foundedOn <= $asOf, true)
RETURN DISTINCT
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
  } AS titles
ORDER BY id
