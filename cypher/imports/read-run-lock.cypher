// Who has the right to write imports into this graph.
//
// :params {}
MATCH (lock:ImportLock {id: 'current'})
RETURN lock.holder AS holder
