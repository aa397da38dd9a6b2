// How many attachments to the stages of a chain rest on a source, and how many wait to be confirmed.
//
// :params {chainId: 'chain:ch_bio', regionPrefix: '330105', countedConfidence: 0.5, asOf: date('2025-12-03')}
MATCH (:Chain {id: $chainId})<-[:PART_OF]-(s)<-[w:WORKS_IN]-(o)
WHERE coalesce(w.validFrom <= $asOf, true) AND coalesce(w.validTo > $asOf, true)
WITH coalesce(o.regionCode STARTS WITH $regionPrefix, false) AS isLocal,
  w.status <> 'UNVERIFIED' AND w.confidence >= $countedConfidence AS isSupported
RETURN isLocal, count(*) AS attachmentCount, sum(toInteger(isSupported)) AS supportedCount
ORDER BY isLocal
