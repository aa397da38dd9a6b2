// Stages by their ids, each with its chain and the ids of what it feeds and what feeds it.
//
// Neighbours come in display order: position, then order, then id.
//
// :params {ids: ['stage:ch_bio/b01']}
MATCH (stage:Stage)-[:PART_OF]->(chain:Chain)
WHERE stage.id IN $ids
RETURN stage.id AS id, chain.id AS chainId, stage.name AS name, stage.position AS position,
  stage.order AS order, stage.description AS description,
  [label IN coalesce(stage.countedKinds, []) | toUpper(label)] AS countedKinds,
  COLLECT {
    MATCH (stage)-[:FEEDS]->(next:Stage)
    RETURN next.id
    ORDER BY CASE next.position WHEN 'UPSTREAM' THEN 1 WHEN 'MIDSTREAM' THEN 2 WHEN 'DOWNSTREAM' THEN 3 ELSE 4 END,
      next.order, next.id
  } AS feedsIds,
  COLLECT {
    MATCH (stage)<-[:FEEDS]-(previous:Stage)
    RETURN previous.id
    ORDER BY CASE previous.position WHEN 'UPSTREAM' THEN 1 WHEN 'MIDSTREAM' THEN 2 WHEN 'DOWNSTREAM' THEN 3 ELSE 4 END,
      previous.order, previous.id
  } AS fedByIds
