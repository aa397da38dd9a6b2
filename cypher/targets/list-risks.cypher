// Dated risks of candidates: 失信, 被执行, 经营异常, 环保或安全处罚.
//
// Newest first. A risk that has been settled since, of which the fact has ended, no longer counts.
//
// :params {candidateIds: ['org:gs-x_quanxin'], kinds: ['DISHONEST', 'ENFORCED', 'ABNORMAL', 'PENALTY'], asOf: date('2025-12-03'), days: 730}
UNWIND $candidateIds AS candidateId
MATCH (u:Organization {id: candidateId})-[r:SHOWS]->(signal)
WHERE signal.kind IN $kinds
  AND signal.occurredOn <= $asOf AND signal.occurredOn > $asOf - duration({days: $days})
  AND coalesce(r.validTo > $asOf, true)
RETURN candidateId, r.id AS factId, signal.kind AS kind, toString(signal.occurredOn) AS occurredOn,
  signal.occurredOnPrecision AS occurredOnPrecision, signal.title AS title, r.sourceIds AS sourceIds, toString(r.observedOn) AS observedOn,
  r.confidence AS confidence
ORDER BY candidateId, occurredOn DESC, factId
