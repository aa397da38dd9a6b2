// Per stage, how many of given local members show a recent sign of leaving.
//
// :params {members: [{stageId: 'stage:ch_bio/b14', organizationIds: ['org:gs-c_hd']}], kinds: ['ADDRESS_CHANGE', 'CAPITAL_REDUCTION', 'LAND_RETURNED'], asOf: date('2025-12-03'), days: 730}
UNWIND $members AS member
UNWIND member.organizationIds AS organizationId
MATCH (o:Organization {id: organizationId})-[r:SHOWS]->(signal)
WHERE signal.kind IN $kinds
  AND signal.occurredOn <= $asOf AND signal.occurredOn > $asOf - duration({days: $days})
  AND coalesce(r.validTo > $asOf, true)
RETURN member.stageId AS stageId, count(DISTINCT o) AS leavingCount
ORDER BY stageId
