// A page of proposals of one state: open ones the likeliest first, decided ones the newest first.
//
// The rank is text, as scores of at most three decimals and moments in UTC sort alike as text.
// A filter that is null does not apply; the page starts behind `after`.
//
// :params {state: 'OPEN', organizationId: null, after: null, limit: 21}
MATCH (proposal:MergeProposal {state: $state})
WHERE $organizationId IS NULL OR proposal.aId = $organizationId OR proposal.bId = $organizationId
WITH proposal.id AS id,
  CASE WHEN $state = 'OPEN' THEN toString(proposal.score) ELSE toString(proposal.decidedAt) END AS rank
WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND id > $after.id)
RETURN id, rank
ORDER BY rank DESC, id
LIMIT $limit
