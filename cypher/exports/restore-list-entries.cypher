// Puts back who added and who removed entries of lists of chain leaders, as an export gives them.
//
// The entries themselves are there: the table of chain leaders has brought them.
//
// :params {rows: [{id: '00000000000000000000000000000000', proposedBy: 'SOURCE', addedAt: '2025-03-07T08:00:00Z', addedBy: 'import', removedAt: null}]}
UNWIND $rows AS row
MATCH (:ChainList)-[r:LISTS]->(:Organization)
WHERE r.id = row.id
SET r.proposedBy = row.proposedBy, r.addedAt = datetime(row.addedAt), r.addedBy = row.addedBy,
  r.removedAt = datetime(row.removedAt)
RETURN count(r) AS count
