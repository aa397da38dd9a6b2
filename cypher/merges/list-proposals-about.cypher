// Proposals about organisations, with all that they hold.
//
// :params {ids: ['org:a']}
MATCH (proposal:MergeProposal)
WHERE proposal.aId IN $ids OR proposal.bId IN $ids
RETURN properties(proposal) AS properties
ORDER BY proposal.id
