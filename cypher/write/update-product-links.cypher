// Writes what has changed in stored links between products.
//
// By type, as they are found. The writer has merged the reports and sends only facts that differ from what is stored.
//
// :params {rows: {UPSTREAM_OF: [{id: '00000000000000000000000000000000', sourceIds: ['source:a'], status: 'REPORTED', confidence: 0.8}]}}
CALL () {
  UNWIND $rows.UPSTREAM_OF AS row
  MATCH ()-[r:UPSTREAM_OF]->() WHERE r.id = row.id
  SET r += row
  RETURN count(r) AS count
  UNION ALL
  UNWIND $rows.KIND_OF AS row
  MATCH ()-[r:KIND_OF]->() WHERE r.id = row.id
  SET r += row
  RETURN count(r) AS count
}
RETURN sum(count) AS count
