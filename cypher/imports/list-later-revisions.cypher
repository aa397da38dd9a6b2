// What others did later to organisations and facts that a batch of a run brought or changed.
//
// What an undone run did does not count, nor what a person did and undid.
//
// :params {runId: 'run:a', ids: ['org:a'], at: '2025-03-07T08:00:00Z', limit: 50}
UNWIND $ids AS id
MATCH (later:Revision {entityId: id})
WHERE coalesce(later.runId, '') <> $runId AND later.at > datetime($at)
OPTIONAL MATCH (run:ImportRun {id: later.runId})
WITH id, later, run
WHERE coalesce(run.state <> 'UNDONE', true)
WITH id, later
ORDER BY later.at, later.number, later.id
WITH id, collect(later) AS steps, sum(CASE later.change WHEN 'RESTORED' THEN -1 ELSE 1 END) AS standing
WHERE standing > 0
WITH id, steps[-1] AS last
ORDER BY id
LIMIT $limit
OPTIONAL MATCH (from:Organization {id: coalesce(last.fromId, id)})
OPTIONAL MATCH (other:Organization {id: last.toId})
OPTIONAL MATCH (stage:Stage {id: last.toId})
OPTIONAL MATCH (product:Product {id: last.toId})
OPTIONAL MATCH (title:Title {id: last.toId})
RETURN id AS entityId, from.name AS name, CASE WHEN last.fromId IS NULL THEN null ELSE last.type END AS type,
  coalesce(other.name, stage.name, product.name, title.name) AS otherName,
  last.change AS change, last.author AS author, toString(last.at) AS at
ORDER BY entityId
