// Organisations by id, as an export writes them.
//
// In pages over the index on the id, so that a page costs the same however far in it lies.
//
// :params {after: '', limit: 2000}
MATCH (n:Organization)
WHERE n.id > $after
RETURN n.id AS id, [label IN labels(n) WHERE label <> 'Organization'][0] AS label,
  n {
    .name, .shortName, .aliases, .uscc, .stockCode, .regionCode, .regionSource, .country, .investorType,
    .address, .status, .foundedOnPrecision, .business, .website, .industryCodes, .registeredCapital,
    .isStub, .claims, .sourceIds,
    foundedOn: toString(n.foundedOn)
  } AS organization
ORDER BY id
LIMIT $limit
