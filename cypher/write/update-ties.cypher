// Writes what has changed in stored ties.
//
// The writer has merged the reports and sends only facts that differ from what is stored.
//
// :params {rows: [{id: '00000000000000000000000000000000', sourceIds: ['source:a'], status: 'REPORTED', confidence: 0.8}]}
UNWIND $rows AS row
MATCH ()-[r:SUPPLIES|SERVES|CONTROLS|INVESTS_IN|RESEARCHES_WITH|COOPERATES_WITH|LICENSES_TO|INCUBATES|MEMBER_OF|LOCATED_IN|COMPETES_WITH]->()
WHERE r.id = row.id
SET r += row
RETURN r.id AS id
