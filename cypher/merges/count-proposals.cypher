// How many proposals of one state there are, up to a limit.
//
// :params {state: 'OPEN', organizationId: null, limit: 10001}
MATCH (proposal:MergeProposal {state: $state})
WHERE $organizationId IS NULL OR proposal.aId = $organizationId OR proposal.bId = $organizationId
WITH proposal
ORDER BY proposal.id
LIMIT $limit
RETURN count(proposal) AS count
