// Ids of runs, newest first, behind a given one.
//
// There are hundreds of runs, not millions: they are sorted as they are.
//
// :params {after: null, limit: 20}
OPTIONAL MATCH (last:ImportRun {id: $after})
WITH last.id AS lastId, coalesce(last.createdAt, last.startedAt) AS lastAt
MATCH (run:ImportRun)
WITH run, coalesce(run.createdAt, run.startedAt) AS at, lastId, lastAt
WHERE lastAt IS NULL OR at < lastAt OR (at = lastAt AND run.id < lastId)
RETURN run.id AS id
ORDER BY at DESC, id DESC
LIMIT $limit
