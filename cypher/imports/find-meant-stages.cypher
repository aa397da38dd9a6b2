// Stages that rows may mean, by id or by name, with their chains.
//
// :params {ids: ['stage:a/b'], names: ['甲环节']}
MATCH (stage:Stage)-[:PART_OF]->(chain:Chain)
WHERE stage.id IN $ids OR stage.name IN $names
RETURN stage.id AS id, stage.name AS name, chain.id AS chainId, chain.name AS chainName
