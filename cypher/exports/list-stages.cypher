// Stages by id with their chains, as an export writes them.
//
// In pages over the index on the id, so that a page costs the same however far in it lies.
//
// :params {after: '', limit: 2000}
MATCH (n:Stage)-[:PART_OF]->(chain:Chain)
WHERE n.id > $after
RETURN n.id AS id, chain.id AS chainId, chain.name AS chainName, n.name AS name, n.position AS position,
  n.order AS order, n.description AS description, n.countedKinds AS countedKinds, n.keywords AS keywords,
  n.excludeKeywords AS excludeKeywords, n.industryCodes AS industryCodes,
  n.hintIndustryCodes AS hintIndustryCodes, n.requireIndustryForProducts AS requireIndustryForProducts
ORDER BY id, chainId
LIMIT $limit
