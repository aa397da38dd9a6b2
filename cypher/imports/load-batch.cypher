// What a batch brought and changed.
//
// One at a time: a run of a million rows has a million ids.
//
// :params {id: 'run:a/1'}
MATCH (batch:ImportBatch {id: $id})
RETURN toString(batch.at) AS at, batch.createdOrganizations AS createdOrganizations,
  batch.createdTies + batch.createdPositions + batch.createdProductLinks AS createdFacts,
  batch.createdNodes AS createdNodes,
  batch.revisionIds AS revisionIds
