// Gives back the right to write imports into this graph.
//
// :params {holder: 'a'}
MATCH (lock:ImportLock {id: 'current'})
WHERE lock.holder = $holder
SET lock.holder = null
RETURN lock.id AS id
