// The batches of a run that have not been taken back, in their order.
//
// :params {runId: 'run:a'}
MATCH (batch:ImportBatch {runId: $runId})
WHERE batch.isUndone IS NULL
RETURN batch.id AS id, batch.number AS number
ORDER BY number, id
