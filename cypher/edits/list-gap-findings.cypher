// What people said of the gaps of exactly this region in a chain, the newest first.
//
// Whatever the day: which of them decides a verdict is the panorama's affair.
//
// :params {chainId: 'chain:ch_mfg', regionCode: '330105', limit: 500}
MATCH (region:Region {code: $regionCode})-[fact:LACKS|COVERS]->(stage)-[:PART_OF]->(chain)
WHERE chain.id = $chainId
RETURN fact.id AS id, type(fact) AS type, region.code AS regionCode, stage.id AS stageId,
  fact.byRole AS byRole, fact.reason AS reason, toInteger(fact.knownCount) AS knownCount,
  toString(fact.observedOn) AS observedOn, fact.sourceIds AS sourceIds
ORDER BY observedOn DESC, id
LIMIT $limit
