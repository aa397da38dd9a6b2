// Chains whose name contains a text, best first.
//
// A graph holds tens of chains, so a scan of the label is cheap. Ranks: the name is the text, begins with it, contains it.
//
// :params {text: '生命', first: 10}
MATCH (chain:Chain)
WHERE toLower(chain.name) CONTAINS $text
RETURN chain.id AS id, chain.name AS label,
  CASE WHEN toLower(chain.name) = $text THEN 0 WHEN toLower(chain.name) STARTS WITH $text THEN 1 ELSE 2 END AS rank,
  'name' AS matchedField, chain.name AS matchedText
ORDER BY rank, label, id
LIMIT $first
