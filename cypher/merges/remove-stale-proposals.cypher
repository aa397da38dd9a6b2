// Takes open proposals away that a search did not find again.
//
// A search of some organisations speaks of these only: `ids` null means all.
//
// :params {foundAt: '2025-03-07T08:00:00Z', ids: null}
MATCH (proposal:MergeProposal {state: 'OPEN'})
WHERE proposal.foundAt < datetime($foundAt)
  AND ($ids IS NULL OR proposal.aId IN $ids OR proposal.bId IN $ids)
WITH proposal, proposal.id AS id
DELETE proposal
RETURN id
