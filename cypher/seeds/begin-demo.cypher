// Marks that the demo is being loaded, so that an interrupted first load is taken up again.
//
// :params {demoRunId: 'demo'}
MERGE (run:ImportRun {id: $demoRunId})
ON CREATE SET run.seed = 'gongshu', run.startedAt = datetime()
RETURN run.id AS id
