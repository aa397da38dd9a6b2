// Takes hold of a proposal until the transaction ends, and answers with its state.
//
// :params {id: 'merge:a'}
MATCH (proposal:MergeProposal {id: $id})
SET proposal.id = proposal.id
RETURN proposal.id AS id, proposal.aId AS aId, proposal.bId AS bId, proposal.state AS state,
  proposal.keptId AS keptId, proposal.undo AS undo
