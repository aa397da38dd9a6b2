// Organisations whose name, short name or alias contains every part of a text, best first.
//
// Rank 0: a field is the text; 1: it begins with it; 2: it contains it; 3: it contains the
// parts. The index narrows, the fields decide; which field it was is worked out for the best only.
//
// :params {query: '+"华东"', text: '华东', parts: ['华东'], searched: 10000, first: 10}
CALL db.index.fulltext.queryNodes('organization_text', $query, {limit: $searched}) YIELD node
WITH node,
  [text IN [node.name, node.shortName] + coalesce(node.aliases, []) | toLower(normalize(text, NFKC))] AS texts
WITH node,
  CASE
    WHEN any(text IN texts WHERE text = $text) THEN 0
    WHEN any(text IN texts WHERE text STARTS WITH $text) THEN 1
    WHEN any(text IN texts WHERE text CONTAINS $text) THEN 2
    WHEN any(text IN texts WHERE all(part IN $parts WHERE text CONTAINS part)) THEN 3
  END AS rank
WHERE rank IS NOT NULL
WITH node, rank
ORDER BY rank, node.name, node.id
LIMIT $first
UNWIND [{field: 'name', text: node.name, place: 0}, {field: 'shortName', text: node.shortName, place: 1}]
  + [alias IN coalesce(node.aliases, []) | {field: 'alias', text: alias, place: 2}] AS found
WITH node, rank, found, toLower(normalize(found.text, NFKC)) AS text
WHERE CASE rank
  WHEN 0 THEN text = $text
  WHEN 1 THEN text STARTS WITH $text
  WHEN 2 THEN text CONTAINS $text
  ELSE all(part IN $parts WHERE text CONTAINS part)
END
WITH node, rank, found
ORDER BY found.place, found.text
WITH node, rank, head(collect(found)) AS best
RETURN node.id AS id, node.name AS label, rank, best.field AS matchedField,
  best.text AS matchedText
ORDER BY rank, label, id
