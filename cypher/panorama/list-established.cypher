// Organisations outside a region that are already present in it, or that a local one controls, and why.
//
// Present: a local branch, a project there, a place in a local park. Starts from the region's own
// organisations, which an index finds. A signing counts for three years, undated ones as well.
//
// :params {regionPrefix: '330105', asOf: date('2025-12-03')}
CALL () {
  MATCH (local:Organization)
  WHERE local.regionCode STARTS WITH $regionPrefix AND local.id IS NOT NULL
    AND coalesce(local.foundedOn <= $asOf, true)
  MATCH (local)-[r:CONTROLS]-(o)
  WHERE coalesce(r.validFrom, r.firstObservedOn, $asOf) <= $asOf AND coalesce(r.validTo > $asOf, true)
  RETURN o, local.id AS localId, r.id AS factId, null AS project,
    CASE WHEN startNode(r) = local THEN 'OWN_SUBSIDIARY' ELSE 'HAS_BRANCH' END AS ground
  UNION ALL
  MATCH (park:Organization)
  WHERE park.regionCode STARTS WITH $regionPrefix AND park.id IS NOT NULL AND park:Park
    AND coalesce(park.foundedOn <= $asOf, true)
  MATCH (park)<-[r:LOCATED_IN]-(o)
  WHERE coalesce(r.validFrom, r.firstObservedOn, $asOf) <= $asOf AND coalesce(r.validTo > $asOf, true)
  RETURN o, park.id AS localId, r.id AS factId, null AS project, 'IN_LOCAL_PARK' AS ground
  UNION ALL
  MATCH (region:Region)
  WHERE region.code STARTS WITH $regionPrefix
  MATCH (region)<-[r:HAS_PROJECT]-(o)
  WHERE coalesce(r.validFrom, r.firstObservedOn, $asOf) <= $asOf AND coalesce(r.validTo > $asOf, true)
    AND (r.stage IN ['UNDER_CONSTRUCTION', 'LANDED', 'OPERATING', 'COMPLETED']
      OR r.stage = 'SIGNED' AND coalesce(coalesce(r.validFrom, r.observedOn) >= $asOf - duration({years: 3}), true))
  RETURN o, null AS localId, r.id AS factId, r.name AS project, 'HAS_PROJECT' AS ground
}
WITH o, localId, factId, project, ground
WHERE NOT coalesce(o.regionCode STARTS WITH $regionPrefix, false)
RETURN o.id AS organizationId, ground, localId, factId, project
ORDER BY organizationId, ground, factId
