// Per stage, how many supply ties given local members have, and how many of them with one partner at most.
//
// :params {members: [{stageId: 'stage:ch_bio/b14', organizationIds: ['org:gs-c_hd']}], asOf: date('2025-12-03')}
UNWIND $members AS member
UNWIND member.organizationIds AS organizationId
MATCH (o:Organization {id: organizationId})-[r:SUPPLIES]-(partner)
WHERE coalesce(r.validFrom, r.firstObservedOn, $asOf) <= $asOf AND coalesce(r.validTo > $asOf, true)
  AND coalesce(partner.foundedOn <= $asOf, true)
WITH member.stageId AS stageId, partner, collect(DISTINCT r) AS ties
WITH stageId, partner, ties, size(ties) AS partnerCount
ORDER BY stageId, partnerCount DESC, partner.id
WITH stageId, collect({name: coalesce(partner.shortName, partner.name), count: partnerCount})[0] AS largest,
  collect(ties) AS tiesByPartner
RETURN stageId,
  size(COLLECT { UNWIND tiesByPartner AS ties UNWIND ties AS tie RETURN DISTINCT tie }) AS tieCount,
  largest.count AS largestPartnerCount, largest.name AS largestPartnerName
ORDER BY stageId
