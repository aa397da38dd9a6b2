// What the graph says of two organisations together: neighbours they share, and whether they are tied to each other.
//
// A neighbour with many ties is shared by everybody, and a hub's neighbours are not walked.
//
// :params {rows: [{n: 0, aId: 'org:a', bId: 'org:b'}], hubTieCount: 50, walkedTieCount: 1000}
UNWIND $rows AS row
OPTIONAL MATCH (a:Organization {id: row.aId})
OPTIONAL MATCH (b:Organization {id: row.bId})
WITH row, a, b
WHERE a IS NOT NULL AND b IS NOT NULL
CALL (a, b) {
  MATCH (a)-[:SUPPLIES|SERVES|CONTROLS|INVESTS_IN|RESEARCHES_WITH|COOPERATES_WITH|LICENSES_TO|INCUBATES|MEMBER_OF|LOCATED_IN]-(x:Organization)
  WHERE coalesce(a.tieCount, 0) <= $walkedTieCount AND coalesce(b.tieCount, 0) <= $walkedTieCount
    AND x.tieCount <= $hubTieCount
    AND EXISTS { (x)-[:SUPPLIES|SERVES|CONTROLS|INVESTS_IN|RESEARCHES_WITH|COOPERATES_WITH|LICENSES_TO|INCUBATES|MEMBER_OF|LOCATED_IN]-(b) }
  RETURN count(DISTINCT x) AS sharedTieCount
}
RETURN row.n AS n, sharedTieCount, EXISTS {
  (a)-[:SUPPLIES|SERVES|CONTROLS|INVESTS_IN|RESEARCHES_WITH|COOPERATES_WITH|LICENSES_TO|INCUBATES|MEMBER_OF|LOCATED_IN|COMPETES_WITH]-(b)
} AS isTied
