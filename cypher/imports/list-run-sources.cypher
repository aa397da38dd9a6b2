// Sources that a run created.
//
// :params {runId: 'run:a'}
MATCH (batch:ImportBatch {runId: $runId})
UNWIND batch.createdNodes AS id
WITH DISTINCT id
WHERE id STARTS WITH 'source:'
RETURN id
ORDER BY id
