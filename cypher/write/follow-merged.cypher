// Which living organisations those that a merge took away became, by what a row may call them.
//
// Kept flat: a merge of a merge names the last one. Three index seeks.
//
// :params {ids: ['org:a'], usccs: [], stockCodes: []}
MATCH (gone:MergedOrganization)
WHERE gone.id IN $ids OR gone.uscc IN $usccs OR gone.stockCode IN $stockCodes
RETURN gone.id AS id, gone.uscc AS uscc, gone.stockCode AS stockCode, gone.intoId AS intoId
