// Stages of a chain of which a person says that exactly this region has companies in them, at most three years ago.
//
// An undated statement does not count; nor does one that is not newer than a confirmation of the gap.
//
// :params {chainId: 'chain:ch_mfg', regionCode: '330105', asOf: date('2025-12-03')}
MATCH (region:Region {code: $regionCode})-[r:COVERS]->(s)-[:PART_OF]->(chain)
WHERE chain.id = $chainId AND r.observedOn <= $asOf AND r.observedOn >= $asOf - duration({years: 3})
  AND NOT EXISTS {
    (region)-[gap:LACKS]->(s) WHERE gap.observedOn <= $asOf AND gap.observedOn >= r.observedOn
  }
WITH s, r ORDER BY r.observedOn DESC, r.id
WITH s, collect(r {.byRole, .reason, .knownCount, .sourceIds, observedOn: toString(r.observedOn)})[0] AS newest
RETURN s.id AS stageId, newest.byRole AS byRole, newest.reason AS reason,
  toInteger(newest.knownCount) AS knownCount, newest.observedOn AS observedOn,
  newest.sourceIds AS sourceIds
ORDER BY stageId
