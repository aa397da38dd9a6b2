// Writes what has changed in stored positions.
//
// The writer has merged the reports and sends only facts that differ from what is stored.
//
// :params {rows: [{id: '00000000000000000000000000000000', sourceIds: ['source:a'], status: 'REPORTED', confidence: 0.8}]}
UNWIND $rows AS row
MATCH ()-[r:WORKS_IN|MAKES|HAS_TITLE|RAISES|HAS_PROJECT|LACKS|COVERS|SHOWS]->()
WHERE r.id = row.id
SET r += row
RETURN r.id AS id
