// Puts a run that ended early back into the queue of a folder.
//
// :params {id: 'run:a', folderId: 'a'}
MATCH (run:ImportRun {id: $id})
WHERE run.state IN ['FAILED', 'CANCELLED', 'QUEUED', 'RUNNING'] AND run.request IS NOT NULL
SET run.state = CASE run.state WHEN 'RUNNING' THEN 'RUNNING' ELSE 'QUEUED' END, run.folderId = $folderId,
  run.finishedAt = null, run.failure = null, run.isCancelling = null
RETURN run.id AS id
