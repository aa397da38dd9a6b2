// Takes the right to write imports into this graph, if nobody has it.
//
// Setting the heartbeat's node first locks it, so of two at once the second sees what the first did.
// A holder that is known to be gone, or that has not been heard of for $staleSeconds, has lost it.
//
// :params {holder: 'a', gone: null, staleSeconds: 60}
MERGE (lock:ImportLock {id: 'current'})
SET lock.id = 'current'
WITH lock
WHERE lock.holder IS NULL OR lock.holder IN [$holder, $gone]
  OR lock.heartbeatAt < datetime() - duration({seconds: $staleSeconds})
SET lock.holder = $holder, lock.heartbeatAt = datetime()
RETURN lock.holder AS holder
