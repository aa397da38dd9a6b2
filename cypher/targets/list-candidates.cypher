// Organisations outside a scope that work in a stage of a chain, with their attachments there.
//
// Limited as a safety measure, best attached first; the caller asks for one more than it takes to see a cut.
//
// :params {chainId: 'chain:ch_bio', labels: ['Company'], scopePrefix: '3301', asOf: date('2025-12-03'), countedConfidence: 0.5, limit: 10}
MATCH (:Chain {id: $chainId})<-[:PART_OF]-(s)<-[w:WORKS_IN]-(u)
WHERE w.confidence >= $countedConfidence AND any(label IN labels(u) WHERE label IN $labels)
  AND coalesce(w.validFrom <= $asOf, true) AND coalesce(w.validTo > $asOf, true)
  AND u.status <> 'CLOSED' AND coalesce(u.foundedOn <= $asOf, true)
  AND NOT coalesce(u.regionCode STARTS WITH $scopePrefix, false)
WITH u, s, w ORDER BY w.confidence DESC, w.id
WITH u, s, collect(w)[0] AS w ORDER BY s.id
WITH u, collect({stageId: s.id, membershipId: w.id, confidence: w.confidence}) AS attachments,
  max(w.confidence) AS best
RETURN u.id AS id, u.regionCode AS regionCode, u.country AS country, attachments
ORDER BY best DESC, id
LIMIT $limit
