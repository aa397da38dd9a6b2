// Takes proposals away and puts others in their place.
//
// :params {removeIds: ['merge:a'], rows: [{id: 'merge:b', aId: 'org:a', bId: 'org:b', state: 'OPEN'}]}
OPTIONAL MATCH (old:MergeProposal)
WHERE old.id IN $removeIds
WITH collect(old) AS olds
FOREACH (old IN olds | DELETE old)
FOREACH (row IN $rows | CREATE (proposal:MergeProposal) SET proposal = row)
RETURN size(olds) AS oldCount
