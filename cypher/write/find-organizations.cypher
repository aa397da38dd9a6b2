// Organisations already stored under one of these ids, credit codes or stock codes.
//
// Three index seeks; the writer decides which of the hits is meant: id, then credit code, then stock code.
//
// :params {ids: ['org:a'], usccs: [], stockCodes: []}
MATCH (n:Organization)
WHERE n.id IN $ids OR n.uscc IN $usccs OR n.stockCode IN $stockCodes
RETURN n.id AS id,
  n {
    .name, .shortName, .aliases, .uscc, .stockCode, .regionCode, .regionSource, .country, .investorType,
    .address, .status, .foundedOnPrecision, .business, .website, .industryCodes, .registeredCapital,
    .isStub, .claims, .sourceIds,
    foundedOn: toString(n.foundedOn)
  } AS organization
