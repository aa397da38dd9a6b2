// The ids of organisations whose name, short name or alias contains every part of a text.
//
// The full-text index finds, the fields decide: its analyzer splits Chinese into pairs of
// characters and drops some words.
//
// :params {query: '+"华东"', parts: ['华东'], searched: 10000}
CALL db.index.fulltext.queryNodes('organization_text', $query, {limit: $searched}) YIELD node
WITH node.id AS id, [node.name, node.shortName] + coalesce(node.aliases, []) AS texts
WHERE any(text IN texts WHERE text IS NOT NULL
  AND all(part IN $parts WHERE toLower(normalize(text, NFKC)) CONTAINS part))
RETURN id
ORDER BY id
