// Notes what a person decided about a proposal.
//
// `undo` is JSON: all that takes the merge back, read as a whole and never searched.
//
// :params {id: 'merge:a', state: 'REJECTED', decidedBy: '甲一测试岗', note: null, keptId: null, undo: null}
MATCH (proposal:MergeProposal {id: $id})
SET proposal.state = $state, proposal.decidedBy = $decidedBy, proposal.note = $note,
  proposal.decidedAt = CASE WHEN $state = 'OPEN' THEN null ELSE datetime() END,
  proposal.keptId = $keptId, proposal.undo = $undo
RETURN proposal.id AS id
