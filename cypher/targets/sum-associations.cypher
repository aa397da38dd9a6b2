// Sums of ASSOCIATION: candidates that are members where an anchor is.
//
// What reaches the association x is summed there before the last hop. In a large one only anchors
// count that share a stage with the candidate, so their shares are carried one by one.
//
// :params {run: {anchors: [{id: 'org:gs-c_hd', strength: 1.0}, {id: 'org:gs-c_zmhd', strength: 0.7}, {id: 'org:gs-gov_gs', strength: 0.3}], out: {organizationIds: [], relationIds: [], relationTypes: [], sourceIds: []}}, candidateIds: ['org:gs-x_carsgen', 'org:gs-x_meiqi', 'org:gs-x_abbvie', 'org:gs-x_huachang', 'org:gs-x_quanxin'], asOf: date('2025-12-03'), countedConfidence: 0.5, largeAssociation: 300, halfLife: 1095.75, undatedRecency: 0.5}
UNWIND $run.anchors AS anchor
MATCH (a:Organization {id: anchor.id})-[r1:MEMBER_OF]->(x)
WHERE NOT x:Authority AND NOT x.id IN $run.out.organizationIds AND coalesce(x.foundedOn <= $asOf, true)
  AND coalesce(r1.validFrom, r1.firstObservedOn, $asOf) <= $asOf AND coalesce(r1.validTo > $asOf, true)
  AND NOT (r1.id IN $run.out.relationIds OR type(r1) IN $run.out.relationTypes
    OR all(source IN r1.sourceIds WHERE source IN $run.out.sourceIds))
WITH anchor, a, r1, x, COUNT { (x)<-[:MEMBER_OF]-() } AS memberCount
WITH anchor, a, r1, x, memberCount, CASE WHEN memberCount <= $largeAssociation THEN [] ELSE
    COLLECT {
      MATCH (a)-[w:WORKS_IN]->(stage)
      WHERE w.confidence >= $countedConfidence
        AND coalesce(w.validFrom <= $asOf, true) AND coalesce(w.validTo > $asOf, true)
      RETURN stage.id
    } END AS anchorStageIds
WITH x, memberCount, anchorStageIds,
  toInteger(round(1e9 * anchor.strength * r1.confidence * (1 / sqrt(COUNT { (a)-[:MEMBER_OF]->() })))) AS share
WITH x, memberCount, collect({stageIds: anchorStageIds, share: share}) AS carried
MATCH (x)<-[r2:MEMBER_OF]-(u)
WHERE u.id IN $candidateIds AND coalesce(r2.validFrom, r2.firstObservedOn, $asOf) <= $asOf AND coalesce(r2.validTo > $asOf, true)
  AND NOT (r2.id IN $run.out.relationIds OR type(r2) IN $run.out.relationTypes
    OR all(source IN r2.sourceIds WHERE source IN $run.out.sourceIds))
WITH x, memberCount, carried, u, r2, duration.inDays(coalesce(r2.observedOn, r2.validFrom), $asOf).days AS age,
  CASE WHEN memberCount <= $largeAssociation THEN [] ELSE
    COLLECT {
      MATCH (u)-[w:WORKS_IN]->(stage)
      WHERE w.confidence >= $countedConfidence
        AND coalesce(w.validFrom <= $asOf, true) AND coalesce(w.validTo > $asOf, true)
      RETURN stage.id
    } END AS stageIds
WITH x, memberCount, u, r2, age, [from IN carried
  WHERE memberCount <= $largeAssociation OR any(id IN from.stageIds WHERE id IN stageIds) | from.share] AS shares
WHERE size(shares) > 0
RETURN u.id AS candidateId,
  sum(toInteger(round(reduce(total = 0, share IN shares | total + share) * r2.confidence
    * CASE WHEN age IS NULL THEN $undatedRecency WHEN age <= 0 THEN 1.0 ELSE 2 ^ (-age / $halfLife) END
    * (1 / sqrt(memberCount))))) AS sum,
  sum(size(shares)) AS pathCount
ORDER BY candidateId
