// Facts, stages, regions and organisations of others that hang on products, stages, chains and regions that a run created.
//
// An organisation hangs on its region by the code alone; one that the run itself put there does not count.
//
// :params {runId: 'run:a', ids: ['stage:a/a', '330105'], limit: 50}
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Product {id: id})-[r:MAKES|UPSTREAM_OF|KIND_OF]-(other)
  WHERE coalesce(r.importRunId, '') <> $runId
  RETURN n.name AS name, type(r) AS type, other.name AS otherName, other.id AS otherId
  UNION
  MATCH (n:Stage {id: id})-[r:WORKS_IN|LACKS|COVERS]-(other)
  WHERE coalesce(r.importRunId, '') <> $runId
  RETURN n.name AS name, type(r) AS type, other.name AS otherName, coalesce(other.id, other.code) AS otherId
  UNION
  MATCH (n:Stage {id: id})<-[:WANTS]-(other:Demand)<-[r:RAISES]-(:Organization)
  WHERE coalesce(r.importRunId, '') <> $runId
  RETURN n.name AS name, type(r) AS type, other.title AS otherName, other.id AS otherId
  UNION
  MATCH (n:Chain {id: id})<-[r:PART_OF]-(other:Stage)
  WHERE NOT EXISTS { MATCH (batch:ImportBatch {runId: $runId}) WHERE other.id IN batch.createdNodes }
  RETURN n.name AS name, type(r) AS type, other.name AS otherName, other.id AS otherId
  UNION
  MATCH (n:Region {code: id})-[r:HAS_PROJECT|LACKS|COVERS]-(other)
  WHERE coalesce(r.importRunId, '') <> $runId
  RETURN n.name AS name, type(r) AS type, other.name AS otherName, other.id AS otherId
  UNION
  MATCH (n:Region {code: id})
  MATCH (other:Region {parentCode: n.code})
  WHERE NOT EXISTS { MATCH (batch:ImportBatch {runId: $runId}) WHERE other.code IN batch.createdNodes }
  RETURN n.name AS name, 'REGION' AS type, other.name AS otherName, other.code AS otherId
  UNION
  MATCH (n:Region {code: id})
  MATCH (other:Organization {regionCode: n.code})
  WHERE coalesce(other.importRunId, '') <> $runId
    AND NOT EXISTS { MATCH (own:Revision {entityId: other.id}) WHERE own.runId = $runId }
  RETURN n.name AS name, 'REGION' AS type, other.name AS otherName, other.id AS otherId
}
RETURN id AS entityId, name, type, otherName
ORDER BY entityId, type, otherName, otherId
LIMIT $limit
