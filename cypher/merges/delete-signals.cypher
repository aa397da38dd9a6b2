// Takes signals away that nobody shows any more.
//
// :params {ids: ['signal:a']}
MATCH (signal:Signal)
WHERE signal.id IN $ids
WITH signal, signal.id AS id
DELETE signal
RETURN id
