// Stages of a chain that a person confirmed to be missing in exactly this region, at most three years ago.
//
// An undated confirmation does not count.
//
// :params {chainId: 'chain:ch_mfg', regionCode: '330105', asOf: date('2025-12-03')}
MATCH (:Region {code: $regionCode})-[r:LACKS]->(s)-[:PART_OF]->(chain)
WHERE chain.id = $chainId AND r.observedOn <= $asOf AND r.observedOn >= $asOf - duration({years: 3})
WITH s, r ORDER BY r.observedOn DESC, r.id
WITH s, collect(r {.byRole, .reason, .sourceIds, observedOn: toString(r.observedOn)})[0] AS newest
RETURN s.id AS stageId, newest.byRole AS byRole, newest.reason AS reason, newest.observedOn AS observedOn,
  newest.sourceIds AS sourceIds
ORDER BY stageId
