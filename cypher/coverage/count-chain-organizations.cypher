// How much is known of the organisations of a chain, those of a region apart.
//
// An organisation abroad has a known place; a credit code is expected of companies in China only.
//
// :params {chainId: 'chain:ch_bio', regionPrefix: '330105', countedConfidence: 0.5, asOf: date('2025-12-03')}
MATCH (:Chain {id: $chainId})<-[:PART_OF]-(s)<-[w:WORKS_IN]-(o)
WHERE w.confidence >= $countedConfidence
  AND coalesce(w.validFrom <= $asOf, true) AND coalesce(w.validTo > $asOf, true)
WITH DISTINCT o
WITH coalesce(o.regionCode STARTS WITH $regionPrefix, false) AS isLocal,
  o.regionCode IS NOT NULL OR coalesce(o.country, 'CN') <> 'CN' AS isPlaced,
  o:Company AND coalesce(o.country, 'CN') = 'CN' AS wantsUscc,
  o.uscc IS NOT NULL AS hasUscc,
  o.tieCount > 0 AS isTied,
  COUNT { (o)-[:SUPPLIES]-() } > 0 AS isSupplied,
  COUNT { (o)-[:SHOWS]->() } > 0 AS isSignalled
RETURN isLocal, count(*) AS organizationCount,
  sum(toInteger(isPlaced)) AS placedCount,
  sum(toInteger(wantsUscc)) AS usccWantedCount,
  sum(toInteger(wantsUscc AND hasUscc)) AS usccCount,
  count(*) AS attachedCount,
  sum(toInteger(isTied)) AS tiedCount,
  sum(toInteger(isSupplied)) AS suppliedCount,
  sum(toInteger(isSignalled)) AS signalledCount
ORDER BY isLocal
