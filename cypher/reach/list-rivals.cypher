// Which local organisations compete with given ones at a day.
//
// :params {organizationIds: ['org:gs-x_carsgen'], regionPrefix: '330105', asOf: date('2025-12-03')}
UNWIND $organizationIds AS organizationId
MATCH (:Organization {id: organizationId})-[r:COMPETES_WITH]-(local)
WHERE local.regionCode STARTS WITH $regionPrefix AND coalesce(local.foundedOn <= $asOf, true)
  AND coalesce(r.validFrom, r.firstObservedOn, $asOf) <= $asOf AND coalesce(r.validTo > $asOf, true)
RETURN DISTINCT organizationId, local.id AS localId
ORDER BY organizationId, localId
