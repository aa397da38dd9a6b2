// Organisations that rows may mean, by id, credit code, stock code, or the normalised form of a name.
//
// Index seeks only. The form leaves out the legal form, so the caller compares the full names.
//
// :params {ids: ['org:a'], usccs: [], stockCodes: [], keys: ['甲一测试材料']}
MATCH (n:Organization)
WHERE n.id IN $ids OR n.uscc IN $usccs OR n.stockCode IN $stockCodes OR n.nameKey IN $keys
RETURN n.id AS id, n.name AS name, n.shortName AS shortName, n.aliases AS aliases, n.uscc AS uscc,
  n.stockCode AS stockCode, n.regionCode AS regionCode
