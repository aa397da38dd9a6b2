// How old the ties of the organisations of a chain are, in whole years; null = without a day.
//
// The day last seen decides, else the day from which the tie is valid. A tie within the chain counts once.
//
// :params {chainId: 'chain:ch_bio', countedConfidence: 0.5, asOf: date('2025-12-03')}
MATCH (:Chain {id: $chainId})<-[:PART_OF]-(s)<-[w:WORKS_IN]-(o)
WHERE w.confidence >= $countedConfidence
WITH DISTINCT o
MATCH (o)-[r:SUPPLIES|SERVES|CONTROLS|INVESTS_IN|RESEARCHES_WITH|COOPERATES_WITH|LICENSES_TO|INCUBATES|MEMBER_OF|LOCATED_IN|COMPETES_WITH]-()
WHERE coalesce(r.validTo > $asOf, true)
WITH DISTINCT r
WITH coalesce(r.observedOn, r.validFrom) AS seenOn
RETURN CASE WHEN seenOn IS NULL THEN NULL WHEN seenOn >= $asOf THEN 0 ELSE duration.between(seenOn, $asOf).years END AS years,
  count(*) AS tieCount
ORDER BY years
