// Proposals by their ids.
//
// :params {ids: ['merge:a']}
MATCH (proposal:MergeProposal)
WHERE proposal.id IN $ids
RETURN proposal.id AS id, proposal.aId AS aId, proposal.bId AS bId,
  proposal.aName AS aName, proposal.bName AS bName,
  proposal.score AS score, proposal.reasons AS reasons, proposal.state AS state,
  toString(proposal.foundAt) AS foundAt, toString(proposal.decidedAt) AS decidedAt,
  proposal.decidedBy AS decidedBy, proposal.note AS note, proposal.keptId AS keptId
