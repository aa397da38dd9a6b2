// Regions whose name contains a text, best first.
//
// The table has a few thousand rows, so a scan of the label is cheap. Ranks: the name is the text, begins with it, contains it.
//
// :params {text: '生命', first: 10}
MATCH (region:Region)
WHERE toLower(region.name) CONTAINS $text
RETURN region.code AS id, region.name AS label,
  CASE WHEN toLower(region.name) = $text THEN 0 WHEN toLower(region.name) STARTS WITH $text THEN 1 ELSE 2 END AS rank,
  'name' AS matchedField, region.name AS matchedText
ORDER BY rank, label, id
LIMIT $first
