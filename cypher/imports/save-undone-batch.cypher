// Marks a batch as taken back, in the transaction that does it.
//
// As with a new batch, one that lost the lock finds no row.
//
// :params {holder: 'a', id: 'run:a/1', runId: 'run:a', dataVersion: 2}
MATCH (lock:ImportLock {id: 'current'})
SET lock.heartbeatAt = datetime()
WITH lock
WHERE lock.holder = $holder
MATCH (run:ImportRun {id: $runId})
MATCH (batch:ImportBatch {id: $id})
SET batch.isUndone = true, run.dataVersion = $dataVersion
RETURN batch.id AS id
