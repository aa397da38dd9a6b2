// How many organisations each stage of a chain has: local, in China, abroad, of unknown region.
//
// Whose kind counts is the stage's own affair; an organisation attached twice counts once, with its
// best confidence. Attachments below the counting confidence are only counted where they are local.
//
// :params {chainId: 'chain:ch_bio', regionPrefix: '330105', asOf: date('2025-12-03'), countedConfidence: 0.5}
MATCH (:Chain {id: $chainId})<-[:PART_OF]-(s)
CALL (s) {
  MATCH (s)<-[w:WORKS_IN]-(o)
  WHERE coalesce(w.validFrom <= $asOf, true) AND coalesce(w.validTo > $asOf, true)
    AND o.status <> 'CLOSED' AND coalesce(o.foundedOn <= $asOf, true)
    AND CASE
      WHEN size(coalesce(s.countedKinds, [])) = 0 THEN (o:Company OR o:Institute) AND o.investorType IS NULL
      ELSE any(label IN labels(o) WHERE label IN s.countedKinds)
    END
  WITH o, max(w.confidence) >= $countedConfidence AS isCounted
  WITH isCounted, coalesce(o.regionCode STARTS WITH $regionPrefix, false) AS isLocal,
    o.regionCode IS NOT NULL AS isPlaced, coalesce(o.country, 'CN') <> 'CN' AS isAbroad
  RETURN
    count(CASE WHEN isCounted AND isLocal THEN 1 END) AS localCount,
    count(CASE WHEN isCounted AND isPlaced THEN 1 END) AS totalCount,
    count(CASE WHEN isCounted AND NOT isPlaced AND isAbroad THEN 1 END) AS abroadCount,
    count(CASE WHEN isCounted AND NOT isPlaced AND NOT isAbroad THEN 1 END) AS unknownRegionCount,
    count(CASE WHEN NOT isCounted AND isLocal THEN 1 END) AS unconfirmedCount
}
RETURN s.id AS stageId, localCount, totalCount, abroadCount, unknownRegionCount, unconfirmedCount
ORDER BY stageId
