// What signals hold.
//
// :params {ids: ['signal:a']}
MATCH (signal:Signal)
WHERE signal.id IN $ids
RETURN signal.id AS id, properties(signal) AS properties
ORDER BY signal.id
