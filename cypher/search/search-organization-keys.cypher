// Organisations by USCC, stock code with or without its exchange, pinyin or pinyin initials, best first.
//
// A code matches whole (rank 0), letters from their beginning (0 where whole, else 1); letters
// that are null match nothing. Each branch is a seek in its own index and bounded.
//
// :params {code: '000963', codeDot: '000963.', letters: 'hdyy', first: 10}
CALL () {
  MATCH (node:Organization {uscc: $code})
  RETURN node, 0 AS rank, 'uscc' AS field, node.uscc AS text
  UNION ALL
  MATCH (node:Organization {stockCode: $code})
  RETURN node, 0 AS rank, 'stockCode' AS field, node.stockCode AS text
  ORDER BY node.id
  LIMIT $first
  UNION ALL
  MATCH (node:Organization)
  WHERE node.stockCode STARTS WITH $codeDot
  RETURN node, 0 AS rank, 'stockCode' AS field, node.stockCode AS text
  ORDER BY node.id
  LIMIT $first
  UNION ALL
  MATCH (node:Organization)
  WHERE node.pinyin STARTS WITH $letters
  RETURN node, CASE WHEN node.pinyin = $letters THEN 0 ELSE 1 END AS rank, 'pinyin' AS field,
    node.pinyin AS text
  ORDER BY rank, node.name, node.id
  LIMIT $first
  UNION ALL
  MATCH (node:Organization)
  WHERE node.initials STARTS WITH $letters
  RETURN node, CASE WHEN node.initials = $letters THEN 0 ELSE 1 END AS rank, 'initials' AS field,
    node.initials AS text
  ORDER BY rank, node.name, node.id
  LIMIT $first
}
RETURN node.id AS id, node.name AS label, rank, field AS matchedField, text AS matchedText
ORDER BY rank, label, id, matchedField
