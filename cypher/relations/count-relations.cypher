// How many ties of several organisations hold at a day, by type and direction, most first.
//
// A symmetric tie counts once, with direction BOTH. Whether a tie holds is read off the tie,
// so the degree store can't answer.
//
// :params {ids: ['org:gs-c_hd'], asOf: date('2025-12-31')}
MATCH (organization:Organization)-[fact:SUPPLIES|SERVES|CONTROLS|INVESTS_IN|RESEARCHES_WITH|COOPERATES_WITH|LICENSES_TO|INCUBATES|MEMBER_OF|LOCATED_IN|COMPETES_WITH]-()
WHERE organization.id IN $ids
  AND coalesce(fact.validFrom, fact.firstObservedOn, $asOf) <= $asOf
  AND coalesce(fact.validTo > $asOf, true)
WITH organization.id AS organizationId, type(fact) AS type,
  CASE
    WHEN type(fact) IN ['COOPERATES_WITH', 'RESEARCHES_WITH', 'COMPETES_WITH'] THEN 'BOTH'
    WHEN startNode(fact) = organization THEN 'OUT'
    ELSE 'IN'
  END AS direction
RETURN organizationId, type, direction, count(*) AS count
ORDER BY organizationId, count DESC, type, direction
