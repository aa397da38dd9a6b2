// How much is known of all organisations, those of a region apart.
//
// An organisation abroad has a known place; a credit code is expected of companies in China only.
//
// :params {regionPrefix: '330105'}
MATCH (o:Organization)
WITH coalesce(o.regionCode STARTS WITH $regionPrefix, false) AS isLocal,
  o.regionCode IS NOT NULL OR coalesce(o.country, 'CN') <> 'CN' AS isPlaced,
  o:Company AND coalesce(o.country, 'CN') = 'CN' AS wantsUscc,
  o.uscc IS NOT NULL AS hasUscc,
  COUNT { (o)-[:WORKS_IN]->() } > 0 AS isAttached,
  o.tieCount > 0 AS isTied,
  COUNT { (o)-[:SUPPLIES]-() } > 0 AS isSupplied,
  COUNT { (o)-[:SHOWS]->() } > 0 AS isSignalled
RETURN isLocal, count(*) AS organizationCount,
  sum(toInteger(isPlaced)) AS placedCount,
  sum(toInteger(wantsUscc)) AS usccWantedCount,
  sum(toInteger(wantsUscc AND hasUscc)) AS usccCount,
  sum(toInteger(isAttached)) AS attachedCount,
  sum(toInteger(isTied)) AS tiedCount,
  sum(toInteger(isSupplied)) AS suppliedCount,
  sum(toInteger(isSignalled)) AS signalledCount
ORDER BY isLocal
