// How much in the graph breaks a rule that no constraint can hold: one row for each rule.
//
// Read now and then, not with each request: it walks over all organisations and facts, from the
// labels that facts begin at.
//
// :params {}
CALL () {
  MATCH (n:Organization)
  WHERE size([label IN labels(n) WHERE label <> 'Organization']) <> 1
  WITH count(n) AS count
  RETURN 'ORGANIZATION_WITHOUT_KIND' AS kind, count
  UNION ALL
  MATCH (:Organization)-[r:SUPPLIES|SERVES|CONTROLS|INVESTS_IN|RESEARCHES_WITH|COOPERATES_WITH|LICENSES_TO|INCUBATES|MEMBER_OF|LOCATED_IN|COMPETES_WITH|WORKS_IN|MAKES|HAS_TITLE|RAISES|HAS_PROJECT|SHOWS]->()
  WHERE r.sourceIds IS NULL OR size(r.sourceIds) = 0
  WITH count(r) AS count
  RETURN 'FACT_WITHOUT_SOURCE' AS kind, count
  UNION ALL
  MATCH (:Region)-[r:LACKS|COVERS]->()
  WHERE r.sourceIds IS NULL OR size(r.sourceIds) = 0
  WITH count(r) AS count
  RETURN 'FACT_WITHOUT_SOURCE' AS kind, count
  UNION ALL
  MATCH (:Product)-[r:UPSTREAM_OF|KIND_OF]->()
  WHERE r.sourceIds IS NULL OR size(r.sourceIds) = 0
  WITH count(r) AS count
  RETURN 'FACT_WITHOUT_SOURCE' AS kind, count
  UNION ALL
  MATCH (:Organization)-[r:SUPPLIES|SERVES|CONTROLS|INVESTS_IN|RESEARCHES_WITH|COOPERATES_WITH|LICENSES_TO|INCUBATES|MEMBER_OF|LOCATED_IN|COMPETES_WITH]->()
  WHERE startNode(r) = endNode(r)
  WITH count(r) AS count
  RETURN 'ENDS_EQUAL' AS kind, count
  UNION ALL
  MATCH (:Product)-[r:UPSTREAM_OF|KIND_OF]->()
  WHERE startNode(r) = endNode(r)
  WITH count(r) AS count
  RETURN 'ENDS_EQUAL' AS kind, count
  UNION ALL
  MATCH (n:Organization)
  WHERE n.regionCode IS NOT NULL AND NOT EXISTS { MATCH (:Region {code: n.regionCode}) }
  WITH count(n) AS count
  RETURN 'REGION_UNKNOWN' AS kind, count
}
RETURN kind, sum(count) AS count
