// Fills what was empty in stored organisations.
//
// The writer has merged and sends only those that differ; the kind stays what it was.
//
// :params {rows: [{id: 'org:a', name: '甲一测试材料'}]}
UNWIND $rows AS row
MATCH (n:Organization {id: row.id})
SET n += row, n.updatedAt = datetime()
RETURN n.id AS id
