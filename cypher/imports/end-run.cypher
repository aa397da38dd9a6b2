// Says how a run ended.
//
// :params {id: 'run:a', state: 'DONE', failure: null}
MATCH (run:ImportRun {id: $id})
SET run.state = $state, run.failure = $failure, run.finishedAt = datetime(), run.isCancelling = null,
  run.progressShare = CASE WHEN $state = 'DONE' THEN 1.0 ELSE run.progressShare END
RETURN run.id AS id
