// The stages that given organisations work in, and whether they supply anybody at a day.
//
// :params {organizationIds: ['org:gs-c_hd'], asOf: date('2025-12-03'), countedConfidence: 0.5}
UNWIND $organizationIds AS organizationId
MATCH (o:Organization {id: organizationId})
RETURN organizationId,
  COLLECT {
    MATCH (o)-[w:WORKS_IN]->(stage)
    WHERE w.confidence >= $countedConfidence
      AND coalesce(w.validFrom <= $asOf, true) AND coalesce(w.validTo > $asOf, true)
    RETURN DISTINCT stage.id
  } AS stageIds,
  EXISTS {
    (o)-[r:SUPPLIES]->(customer)
    WHERE coalesce(customer.foundedOn <= $asOf, true)
      AND coalesce(r.validFrom, r.firstObservedOn, $asOf) <= $asOf AND coalesce(r.validTo > $asOf, true)
  } AS isSupplier
ORDER BY organizationId
