// Keeps the report of one run of a loader.
//
// The report is JSON: it is read as a whole and never searched.
//
// :params {id: 'a', seed: 'gongshu', startedAt: '2025-03-07T08:00:00Z', finishedAt: '2025-03-07T08:00:05Z', report: '{}'}
CREATE (run:ImportRun {id: $id, seed: $seed, startedAt: datetime($startedAt), finishedAt: datetime($finishedAt), report: $report})
RETURN run.id AS id
