// What the batches of a run brought that may still be there.
//
// :params {runId: 'run:a'}
MATCH (batch:ImportBatch {runId: $runId})
WHERE batch.isUndone IS NULL
RETURN batch.id AS id, batch.number AS number, toString(batch.at) AS at,
  batch.createdOrganizations AS createdOrganizations,
  batch.createdTies + batch.createdPositions + batch.createdProductLinks AS createdFacts,
  batch.revisionIds AS revisionIds
ORDER BY number, id
