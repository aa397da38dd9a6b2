// What is to be done in a run, and how far it has come.
//
// This is the checkpoint: it changes in the same transaction as the rows that it counts.
//
// :params {id: 'run:a'}
MATCH (run:ImportRun {id: $id})
RETURN run.state AS state, run.request AS request, coalesce(run.isCancelling, false) AS isCancelling,
  run.undoneBy AS undoneBy, EXISTS { (batch:ImportBatch {runId: $id, isUndone: true}) } AS isUndoing,
  coalesce(run.lastRow, 0) AS lastRow, coalesce(run.batchCount, 0) AS batchCount,
  coalesce(run.rejectedBytes, 0) AS rejectedBytes, coalesce(run.seenBytes, 0) AS seenBytes,
  run {.read, .created, .updated, .unchanged, .merged, .rejected} AS counts, run.rules AS rules,
  toString(run.dataDateBefore) AS dataDateBefore
