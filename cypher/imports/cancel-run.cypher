// Asks that a run stop, or stops one that nobody works on.
//
// Whoever works on it sees the wish with its next batch. Nobody does when the lock is free or its
// holder has not been heard of for $staleSeconds.
//
// :params {id: 'run:a', staleSeconds: 60}
MATCH (run:ImportRun {id: $id})
WHERE run.state IN ['QUEUED', 'RUNNING'] AND run.undoneBy IS NULL
OPTIONAL MATCH (lock:ImportLock {id: 'current'})
WITH run, run.state = 'QUEUED' OR lock.holder IS NULL
  OR lock.heartbeatAt < datetime() - duration({seconds: $staleSeconds}) AS isIdle
SET run.state = CASE WHEN isIdle THEN 'CANCELLED' ELSE run.state END,
  run.finishedAt = CASE WHEN isIdle THEN datetime() ELSE null END,
  run.isCancelling = CASE WHEN isIdle THEN null ELSE true END
RETURN run.id AS id
