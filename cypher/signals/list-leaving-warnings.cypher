// Local organisations of a chain with a sign of leaving, the newest sign first.
//
// Their risks of the same days stand beside: an office that calls should know both. Risks alone give
// no warning.
//
// :params {chainId: 'chain:ch_bio', regionPrefix: '330105', asOf: date('2025-12-03'), countedConfidence: 0.5, leavingKinds: ['ADDRESS_CHANGE', 'CAPITAL_REDUCTION', 'LAND_RETURNED'], riskKinds: ['DISHONEST', 'ENFORCED', 'ABNORMAL', 'PENALTY'], leavingDays: 730, riskDays: 730, limit: 50}
MATCH (:Chain {id: $chainId})<-[:PART_OF]-(s)<-[w:WORKS_IN]-(o)
WHERE o.regionCode STARTS WITH $regionPrefix AND w.confidence >= $countedConfidence
  AND coalesce(w.validFrom <= $asOf, true) AND coalesce(w.validTo > $asOf, true)
  AND o.status <> 'CLOSED' AND coalesce(o.foundedOn <= $asOf, true)
WITH o, collect(DISTINCT s.id) AS stageIds
MATCH (o)-[r:SHOWS]->(signal)
WHERE signal.occurredOn <= $asOf AND coalesce(r.validTo > $asOf, true)
WITH o, stageIds, signal, signal.kind IN $leavingKinds AS isLeaving
WHERE isLeaving AND signal.occurredOn > $asOf - duration({days: $leavingDays})
  OR signal.kind IN $riskKinds AND signal.occurredOn > $asOf - duration({days: $riskDays})
WITH o, stageIds, signal, isLeaving ORDER BY signal.occurredOn DESC, signal.id
WITH o, stageIds, collect(signal.id) AS signalIds,
  max(CASE WHEN isLeaving THEN signal.occurredOn END) AS newest
WHERE newest IS NOT NULL
RETURN o.id AS organizationId, stageIds, signalIds, toString(newest) AS newestOn,
  EXISTS {
    (o)<-[entry:LISTS]-(list:ChainList)
    WHERE list.kind = 'CHAIN_LEADERS' AND list.chainId = $chainId AND entry.removedAt IS NULL
  } AS isChainLeader
ORDER BY newestOn DESC, organizationId
LIMIT $limit
