// Steps of the histories of organisations and facts.
//
// A history is found by the ids on its steps: no relationship leads there that a traversal could cross.
// What was and what is then come as JSON: they are read as a whole and never searched.
//
// :params {rows: [{id: 'revision:a', entityKind: 'TIE', entityId: '00000000000000000000000000000000', change: 'UPDATED', type: 'SUPPLIES', fromId: 'org:a', toId: 'org:b', before: '{}', after: '{}', runId: 'run:a', author: null, note: null}]}
UNWIND range(0, size($rows) - 1) AS n
WITH n, $rows[n] AS row
CREATE (revision:Revision)
SET revision = row, revision.at = datetime(), revision.number = n
RETURN revision.id AS id
