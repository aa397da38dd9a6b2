// Organisations whose name, short name or alias contains every part of a text, best first.
//
// Rank 0: a field is the text; 1: it begins with it; 2: it contains it; 3: it contains the
// parts. Each organisation shows its best field. The index narrows, the fields decide.
//
// :params {query: '+"华东"', text: '华东', parts: ['华东'], searched: 10000, first: 10}
CALL db.index.fulltext.queryNodes('organization_text', $query, {limit: $searched}) YIELD node
UNWIND [{field: 'name', text: node.name, place: 0}, {field: 'shortName', text: node.shortName, place: 1}]
  + [alias IN coalesce(node.aliases, []) | {field: 'alias', text: alias, place: 2}] AS found
WITH node, found, toLower(normalize(found.text, NFKC)) AS text
WHERE all(part IN $parts WHERE text CONTAINS part)
WITH node, found,
  CASE WHEN text = $text THEN 0 WHEN text STARTS WITH $text THEN 1 WHEN text CONTAINS $text THEN 2 ELSE 3 END AS rank
ORDER BY rank, found.place, found.text
WITH node, head(collect({rank: rank, field: found.field, text: found.text})) AS best
RETURN node.id AS id, node.name AS label, best.rank AS rank, best.field AS matchedField,
  best.text AS matchedText
ORDER BY rank, label, id
LIMIT $first
