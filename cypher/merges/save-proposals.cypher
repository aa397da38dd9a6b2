// Keeps proposals: new ones are open, of open ones the score and reasons are renewed, decided ones stay.
//
// :params {foundAt: '2025-03-07T08:00:00Z', rows: [{id: 'merge:a', aId: 'org:a', bId: 'org:b', aName: '甲', bName: '乙', score: 0.5, reasons: '[]'}]}
UNWIND $rows AS row
MERGE (proposal:MergeProposal {id: row.id})
ON CREATE SET proposal.state = 'OPEN', proposal.aId = row.aId, proposal.bId = row.bId
WITH row, proposal, proposal.foundAt IS NULL AS isNew
WHERE proposal.state = 'OPEN'
SET proposal.aName = row.aName, proposal.bName = row.bName, proposal.score = row.score,
  proposal.reasons = row.reasons, proposal.foundAt = datetime($foundAt)
RETURN proposal.id AS id, isNew
