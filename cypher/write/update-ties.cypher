// Writes what has changed in stored ties.
//
// By type, as they are found. The writer has merged the reports and sends only facts that differ from what is stored.
//
// :params {rows: {SUPPLIES: [{id: '00000000000000000000000000000000', sourceIds: ['source:a'], status: 'REPORTED', confidence: 0.8}]}}
CALL () {
  UNWIND $rows.SUPPLIES AS row
  MATCH ()-[r:SUPPLIES]->() WHERE r.id = row.id
  SET r += row
  RETURN count(r) AS count
  UNION ALL
  UNWIND $rows.SERVES AS row
  MATCH ()-[r:SERVES]->() WHERE r.id = row.id
  SET r += row
  RETURN count(r) AS count
  UNION ALL
  UNWIND $rows.CONTROLS AS row
  MATCH ()-[r:CONTROLS]->() WHERE r.id = row.id
  SET r += row
  RETURN count(r) AS count
  UNION ALL
  UNWIND $rows.INVESTS_IN AS row
  MATCH ()-[r:INVESTS_IN]->() WHERE r.id = row.id
  SET r += row
  RETURN count(r) AS count
  UNION ALL
  UNWIND $rows.RESEARCHES_WITH AS row
  MATCH ()-[r:RESEARCHES_WITH]->() WHERE r.id = row.id
  SET r += row
  RETURN count(r) AS count
  UNION ALL
  UNWIND $rows.COOPERATES_WITH AS row
  MATCH ()-[r:COOPERATES_WITH]->() WHERE r.id = row.id
  SET r += row
  RETURN count(r) AS count
  UNION ALL
  UNWIND $rows.LICENSES_TO AS row
  MATCH ()-[r:LICENSES_TO]->() WHERE r.id = row.id
  SET r += row
  RETURN count(r) AS count
  UNION ALL
  UNWIND $rows.INCUBATES AS row
  MATCH ()-[r:INCUBATES]->() WHERE r.id = row.id
  SET r += row
  RETURN count(r) AS count
  UNION ALL
  UNWIND $rows.MEMBER_OF AS row
  MATCH ()-[r:MEMBER_OF]->() WHERE r.id = row.id
  SET r += row
  RETURN count(r) AS count
  UNION ALL
  UNWIND $rows.LOCATED_IN AS row
  MATCH ()-[r:LOCATED_IN]->() WHERE r.id = row.id
  SET r += row
  RETURN count(r) AS count
  UNION ALL
  UNWIND $rows.COMPETES_WITH AS row
  MATCH ()-[r:COMPETES_WITH]->() WHERE r.id = row.id
  SET r += row
  RETURN count(r) AS count
}
RETURN sum(count) AS count
