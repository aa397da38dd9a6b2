// Takes sources out of the graph that nothing names any more.
//
// :params {ids: ['source:a']}
MATCH (source:Source)
WHERE source.id IN $ids
WITH source, source.id AS id
DELETE source
RETURN id
