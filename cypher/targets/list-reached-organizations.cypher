// Organisations outside a scope that work in no stage at all, but are tied to an anchor directly or by group.
//
// Roles and exclusions do not matter here. Own subsidiaries of an anchor are among them: they are established.
//
// :params {anchorIds: ['org:gs-c_hd', 'org:gs-c_zmhd'], labels: ['Company'], scopePrefix: '3301', asOf: date('2025-12-03'), countedConfidence: 0.5, limit: 10}
UNWIND $anchorIds AS anchorId
MATCH (a:Organization {id: anchorId})
CALL (a) {
  MATCH (a)-[r:SUPPLIES|INVESTS_IN|LICENSES_TO|RESEARCHES_WITH|COOPERATES_WITH|CONTROLS]-(u)
  WHERE coalesce(r.validFrom, r.firstObservedOn, $asOf) <= $asOf AND coalesce(r.validTo > $asOf, true)
  RETURN u
  UNION
  MATCH (a)-[r:INCUBATES]->(u)
  WHERE (a:Park OR a:Institute) AND coalesce(r.validFrom, r.firstObservedOn, $asOf) <= $asOf AND coalesce(r.validTo > $asOf, true)
  RETURN u
  UNION
  MATCH (a)<-[r1:CONTROLS]-(x)-[r2:CONTROLS]-(u)
  WHERE (startNode(r2) = x OR NOT x.id IN $anchorIds) AND NOT x:Authority AND coalesce(x.foundedOn <= $asOf, true)
    AND coalesce(r1.validFrom, r1.firstObservedOn, $asOf) <= $asOf AND coalesce(r1.validTo > $asOf, true)
    AND coalesce(r2.validFrom, r2.firstObservedOn, $asOf) <= $asOf AND coalesce(r2.validTo > $asOf, true)
  RETURN u
}
WITH DISTINCT u
WHERE any(label IN labels(u) WHERE label IN $labels) AND u.status <> 'CLOSED'
  AND coalesce(u.foundedOn <= $asOf, true) AND NOT coalesce(u.regionCode STARTS WITH $scopePrefix, false)
  AND NOT EXISTS {
    (u)-[w:WORKS_IN]->()
    WHERE w.confidence >= $countedConfidence
      AND coalesce(w.validFrom <= $asOf, true) AND coalesce(w.validTo > $asOf, true)
  }
RETURN u.id AS id, u.regionCode AS regionCode, u.country AS country
ORDER BY id
LIMIT $limit
