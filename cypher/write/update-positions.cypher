// Writes what has changed in stored positions.
//
// By type, as they are found. The writer has merged the reports and sends only facts that differ from what is stored.
//
// :params {rows: {WORKS_IN: [{id: '00000000000000000000000000000000', sourceIds: ['source:a'], status: 'REPORTED', confidence: 0.8}]}}
CALL () {
  UNWIND $rows.WORKS_IN AS row
  MATCH ()-[r:WORKS_IN]->() WHERE r.id = row.id
  SET r += row
  RETURN count(r) AS count
  UNION ALL
  UNWIND $rows.MAKES AS row
  MATCH ()-[r:MAKES]->() WHERE r.id = row.id
  SET r += row
  RETURN count(r) AS count
  UNION ALL
  UNWIND $rows.HAS_TITLE AS row
  MATCH ()-[r:HAS_TITLE]->() WHERE r.id = row.id
  SET r += row
  RETURN count(r) AS count
  UNION ALL
  UNWIND $rows.RAISES AS row
  MATCH ()-[r:RAISES]->() WHERE r.id = row.id
  SET r += row
  RETURN count(r) AS count
  UNION ALL
  UNWIND $rows.HAS_PROJECT AS row
  MATCH ()-[r:HAS_PROJECT]->() WHERE r.id = row.id
  SET r += row
  RETURN count(r) AS count
  UNION ALL
  UNWIND $rows.LACKS AS row
  MATCH ()-[r:LACKS]->() WHERE r.id = row.id
  SET r += row
  RETURN count(r) AS count
  UNION ALL
  UNWIND $rows.COVERS AS row
  MATCH ()-[r:COVERS]->() WHERE r.id = row.id
  SET r += row
  RETURN count(r) AS count
  UNION ALL
  UNWIND $rows.SHOWS AS row
  MATCH ()-[r:SHOWS]->() WHERE r.id = row.id
  SET r += row
  RETURN count(r) AS count
}
RETURN sum(count) AS count
