// Findings about the gaps of exactly this region in a chain that people took out, the last taken first.
//
// Found by the region, which their steps name as the end they start from. Only the last step of a
// finding counts: what was put back, or entered anew, is no longer out. What the undo of a run took
// with it comes back with the run.
//
// :params {chainId: 'chain:ch_mfg', regionCode: '330105', limit: 500}
MATCH (revision:Revision {fromId: $regionCode})
WHERE revision.type IN ['LACKS', 'COVERS']
WITH revision
ORDER BY revision.at, revision.number, revision.id
WITH revision.entityId AS entityId, collect(revision)[-1] AS last
WHERE last.after IS NULL AND last.before IS NOT NULL AND last.runId IS NULL
MATCH (stage:Stage {id: last.toId})-[:PART_OF]->(chain)
WHERE chain.id = $chainId AND NOT EXISTS { (stage)<-[fact:LACKS|COVERS]-() WHERE fact.id = entityId }
RETURN last.id AS revisionId, last.type AS type, stage.id AS stageId, last.before AS before,
  last.author AS removedBy, toString(last.at) AS removedAt, last.note AS note
ORDER BY removedAt DESC, revisionId
LIMIT $limit
