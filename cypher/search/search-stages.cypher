// Stages whose name contains every part of a text, best first.
//
// Ranks as for organisations: the name is the text, begins with it, contains it, has the parts.
//
// :params {query: '+"制剂"', text: '制剂', parts: ['制剂'], searched: 10000, first: 10}
CALL db.index.fulltext.queryNodes('stage_text', $query, {limit: $searched}) YIELD node
WITH node, toLower(normalize(node.name, NFKC)) AS text
WHERE all(part IN $parts WHERE text CONTAINS part)
RETURN node.id AS id, node.name AS label,
  CASE WHEN text = $text THEN 0 WHEN text STARTS WITH $text THEN 1 WHEN text CONTAINS $text THEN 2 ELSE 3 END AS rank,
  'name' AS matchedField, node.name AS matchedText
ORDER BY rank, label, id
LIMIT $first
