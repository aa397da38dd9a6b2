// Marks a batch as taken back, in the transaction that does it.
//
// As with a new batch, one that lost the lock finds no row.
//
// :params {holder: 'a', id: 'run:a/1', dataVersion: 2}
MATCH (lock:ImportLock {id: 'current'})
SET lock.heartbeatAt = datetime()
WITH lock
WHERE lock.holder = $holder
MATCH (batch:ImportBatch {id: $id})
SET batch.isUndone = true
WITH batch
MATCH (run:ImportRun {id: batch.runId})
SET run.dataVersion = $dataVersion
RETURN batch.id AS id
