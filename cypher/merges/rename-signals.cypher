// Gives signals other ids: an id names whose signal it is.
//
// :params {rows: [{id: 'signal:a', newId: 'signal:b'}]}
UNWIND $rows AS row
MATCH (signal:Signal {id: row.id})
SET signal.id = row.newId
RETURN signal.id AS id
