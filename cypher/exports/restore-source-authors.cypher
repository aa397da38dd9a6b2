// Puts back who entered sources by hand, as an export gives it.
//
// The sources themselves are there: the table of sources has brought them.
//
// :params {rows: [{id: 'source:a', savedBy: '测试岗', savedAt: '2025-03-07T08:00:00Z'}]}
UNWIND $rows AS row
MATCH (n:Source {id: row.id})
SET n.savedBy = row.savedBy, n.savedAt = datetime(row.savedAt)
RETURN count(n) AS count
