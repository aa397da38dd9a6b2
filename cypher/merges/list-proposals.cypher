// A page of proposals of one state, the likeliest first.
//
// A filter that is null does not apply; the page starts behind `after`.
//
// :params {state: 'OPEN', organizationId: null, after: null, limit: 21}
MATCH (proposal:MergeProposal {state: $state})
WHERE ($organizationId IS NULL OR proposal.aId = $organizationId OR proposal.bId = $organizationId)
  AND ($after IS NULL OR proposal.score < $after.score
    OR (proposal.score = $after.score AND proposal.id > $after.id))
RETURN proposal.id AS id, proposal.score AS score
ORDER BY proposal.score DESC, proposal.id
LIMIT $limit
