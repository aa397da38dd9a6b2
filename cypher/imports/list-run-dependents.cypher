// Facts and list entries of others at organisations that a run created.
//
// :params {runId: 'run:a', ids: ['org:a'], limit: 50}
UNWIND $ids AS id
MATCH (n:Organization {id: id})-[r]-(other)
WHERE coalesce(r.importRunId, r.addedBy, '') <> $runId
RETURN id AS entityId, n.name AS name, type(r) AS type,
  coalesce(other.name, other.title, other.kind, other.id, other.code) AS otherName
ORDER BY entityId, type, otherName, elementId(r)
LIMIT $limit
