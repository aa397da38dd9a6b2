// Takes the mark of a demo load away: the run's own report stands for it now.
//
// :params {demoRunId: 'demo'}
MATCH (run:ImportRun {id: $demoRunId})
WITH run, run.id AS id
DELETE run
RETURN id
