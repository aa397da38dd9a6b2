// Organisations that are not stored yet, each with the label of its kind.
//
// The label is a value here: the rule in the declaration names the six that it may take.
//
// :params {rows: [{label: 'Company', properties: {id: 'org:a', name: '甲一测试材料'}}]}
UNWIND $rows AS row
CREATE (n:Organization:$(row.label))
SET n = row.properties, n.tieCount = 0, n.updatedAt = datetime()
RETURN n.id AS id
