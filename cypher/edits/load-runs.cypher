// The runs that brought facts, by their ids.
//
// A run that no loader kept has no row.
//
// :params {ids: ['run:a']}
MATCH (run:ImportRun)
WHERE run.id IN $ids
RETURN run.id AS id, coalesce(run.fileName, run.seed, run.id) AS name,
  toString(coalesce(run.startedAt, run.createdAt)) AS at
ORDER BY id
