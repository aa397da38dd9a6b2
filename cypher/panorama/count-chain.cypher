// How many distinct organisations count anywhere in a chain: in the region, and elsewhere in China.
//
// :params {chainId: 'chain:ch_bio', regionPrefix: '330105', asOf: date('2025-12-03'), countedConfidence: 0.5}
MATCH (:Chain {id: $chainId})<-[:PART_OF]-(s)<-[w:WORKS_IN]-(o)
WHERE w.confidence >= $countedConfidence
  AND coalesce(w.validFrom <= $asOf, true) AND coalesce(w.validTo > $asOf, true)
  AND o.status <> 'CLOSED' AND coalesce(o.foundedOn <= $asOf, true) AND o.regionCode IS NOT NULL
  AND CASE
    WHEN size(coalesce(s.countedKinds, [])) = 0 THEN (o:Company OR o:Institute) AND o.investorType IS NULL
    ELSE any(label IN labels(o) WHERE label IN s.countedKinds)
  END
WITH DISTINCT o
RETURN
  count(CASE WHEN o.regionCode STARTS WITH $regionPrefix THEN 1 END) AS localCount,
  count(CASE WHEN NOT o.regionCode STARTS WITH $regionPrefix THEN 1 END) AS outsideCount
