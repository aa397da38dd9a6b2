// In which stages of a chain given organisations would count, were they local.
//
// :params {chainId: 'chain:ch_bio', organizationIds: ['org:gs-x_taifeng'], asOf: date('2025-12-03'), countedConfidence: 0.5}
UNWIND $organizationIds AS organizationId
MATCH (o:Organization {id: organizationId})-[w:WORKS_IN]->(s)-[:PART_OF]->(chain)
WHERE chain.id = $chainId AND w.confidence >= $countedConfidence
  AND coalesce(w.validFrom <= $asOf, true) AND coalesce(w.validTo > $asOf, true)
  AND o.status <> 'CLOSED' AND coalesce(o.foundedOn <= $asOf, true)
  AND CASE
    WHEN size(coalesce(s.countedKinds, [])) = 0 THEN (o:Company OR o:Institute) AND o.investorType IS NULL
    ELSE any(label IN labels(o) WHERE label IN s.countedKinds)
  END
RETURN DISTINCT s.id AS stageId, o.id AS organizationId
ORDER BY stageId, organizationId
