// Chains by their ids, with the ids of their stages in display order and the flows between them.
//
// A flow counts only where both ends belong to the chain.
//
// :params {ids: ['chain:ch_bio']}
MATCH (chain:Chain)
WHERE chain.id IN $ids
RETURN chain.id AS id, chain.name AS name, chain.description AS description,
  COLLECT {
    MATCH (stage:Stage)-[:PART_OF]->(chain)
    RETURN stage.id
    ORDER BY CASE stage.position WHEN 'UPSTREAM' THEN 1 WHEN 'MIDSTREAM' THEN 2 WHEN 'DOWNSTREAM' THEN 3 ELSE 4 END,
      stage.order, stage.id
  } AS stageIds,
  COLLECT {
    MATCH (chain)<-[:PART_OF]-(from:Stage)-[:FEEDS]->(to:Stage)
    WHERE EXISTS { (to)-[:PART_OF]->(chain) }
    RETURN {fromId: from.id, toId: to.id}
    ORDER BY from.id, to.id
  } AS links
