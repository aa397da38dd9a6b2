// Runs of imports and loads of seeds, by their ids.
//
// A seed's run has only its report; the counts of an import are kept on its node, batch by batch.
//
// :params {ids: ['run:a']}
UNWIND $ids AS id
MATCH (run:ImportRun {id: id})
RETURN run.id AS id, run.state AS state, run.templateKey AS templateKey, run.seed AS seed, run.report AS report,
  run.fileName AS fileName, run.sourceId AS sourceId, run.author AS author,
  toString(run.createdAt) AS createdAt, toString(run.startedAt) AS startedAt, toString(run.finishedAt) AS finishedAt,
  run.progressShare AS progressShare,
  run {.read, .created, .updated, .unchanged, .merged, .rejected} AS counts,
  run.rules AS rules, run.failure AS failure,
  run.undoRefused AS undoRefused, run.dataVersion AS dataVersion
