// Says that the holder of the lock is alive.
//
// :params {holder: 'a'}
MATCH (lock:ImportLock {id: 'current'})
WHERE lock.holder = $holder
SET lock.heartbeatAt = datetime()
RETURN lock.holder AS holder
