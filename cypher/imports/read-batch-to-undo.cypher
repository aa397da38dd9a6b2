// The last batch of a run that has not been taken back yet.
//
// Later batches may rest on earlier ones, so the last goes first.
//
// :params {runId: 'run:a'}
MATCH (batch:ImportBatch {runId: $runId})
WHERE batch.isUndone IS NULL
RETURN batch.id AS id, batch.number AS number, batch.createdOrganizations AS createdOrganizations,
  batch.createdTies AS createdTies, batch.createdPositions AS createdPositions,
  batch.createdProductLinks AS createdProductLinks, batch.createdNodes AS createdNodes,
  batch.replacedNodes AS replacedNodes, batch.revisionIds AS revisionIds
ORDER BY number DESC, id
LIMIT 1
