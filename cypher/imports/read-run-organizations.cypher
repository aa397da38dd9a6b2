// Organisations with their kind and all their properties, for the history of what leaves the graph.
//
// :params {ids: ['org:a']}
MATCH (n:Organization)
WHERE n.id IN $ids
RETURN n.id AS id, [label IN labels(n) WHERE label <> 'Organization'][0] AS label,
  n {.*, foundedOn: toString(n.foundedOn), updatedAt: toString(n.updatedAt)} AS properties
