// Marks a run as being worked on; one that was taken up again goes on.
//
// The newest day in the graph is kept once: taking the run back has to know whether the run moved it.
//
// :params {id: 'run:a'}
MATCH (run:ImportRun {id: $id})
WHERE run.state IN ['QUEUED', 'RUNNING']
OPTIONAL MATCH (version:DataVersion {id: 'current'})
SET run.dataDateBefore = CASE WHEN run.startedAt IS NULL THEN version.dataDate ELSE run.dataDateBefore END,
  run.startedAt = coalesce(run.startedAt, datetime()), run.state = 'RUNNING', run.failure = null
RETURN run.id AS id
