// Writes what has changed in stored links between products.
//
// The writer has merged the reports and sends only facts that differ from what is stored.
//
// :params {rows: [{id: '00000000000000000000000000000000', sourceIds: ['source:a'], status: 'REPORTED', confidence: 0.8}]}
UNWIND $rows AS row
MATCH ()-[r:UPSTREAM_OF|KIND_OF]->()
WHERE r.id = row.id
SET r += row
RETURN r.id AS id
