// Decisions of persons whether organisations of a run are the same as others.
//
// :params {ids: ['org:a'], limit: 50}
MATCH (proposal:MergeProposal)
WHERE (proposal.aId IN $ids OR proposal.bId IN $ids) AND proposal.state <> 'OPEN'
RETURN proposal.id AS id, CASE WHEN proposal.aId IN $ids THEN proposal.aId ELSE proposal.bId END AS entityId,
  proposal.aName AS aName, proposal.bName AS bName
ORDER BY entityId, id
LIMIT $limit
