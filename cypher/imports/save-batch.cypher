// The checkpoint of a batch: what it brought, and how far the run is now.
//
// Written in the transaction of the batch itself. Touching the lock first makes one that lost it wait
// for whoever took it, and then find no row: its transaction is to be rolled back.
//
// :params {holder: 'a', batch: {id: 'run:a/1', runId: 'run:a', number: 1}, runId: 'run:a', progress: {lastRow: 2}}
MATCH (lock:ImportLock {id: 'current'})
SET lock.heartbeatAt = datetime()
WITH lock
WHERE lock.holder = $holder
MATCH (run:ImportRun {id: $runId})
CREATE (batch:ImportBatch)
SET batch = $batch, batch.at = datetime(), run += $progress
RETURN coalesce(run.isCancelling, false) AS isCancelling
