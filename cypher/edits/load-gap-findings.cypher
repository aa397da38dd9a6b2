// What people said of gaps, by the ids of these facts.
//
// One batch of a request; an id that names nothing has no row.
//
// :params {ids: ['00000000000000000000000000000000']}
MATCH (region)-[fact:LACKS|COVERS]->(stage)
WHERE fact.id IN $ids
RETURN fact.id AS id, type(fact) AS type, region.code AS regionCode, stage.id AS stageId,
  fact.byRole AS byRole, fact.reason AS reason, toInteger(fact.knownCount) AS knownCount,
  toString(fact.observedOn) AS observedOn, fact.sourceIds AS sourceIds
ORDER BY id
