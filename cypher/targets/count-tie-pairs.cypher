// In how many ways two different ties meet at an organisation, by the end of either that it holds.
//
// An end is a type with `>` where the organisation starts the tie, `<` where it ends it, `-` where direction
// means nothing. The ways of a candidate's ties to an anchor's, if all were dealt out anew, are products of
// these sums. Authorities are in the middle of no path; without a chain everybody is in it. Stored ties,
// valid or not; attachments of any time.
//
// :params {chainId: 'chain:ch_bio', countedConfidence: 0.5, hubInvestorTypes: ['CUSTODIAN', 'BROKER', 'BANK', 'ASSET_MANAGER', 'INDEX_FUND']}
WITH COLLECT { MATCH (s:Stage)-[:PART_OF]->(:Chain {id: $chainId}) RETURN s.id } AS stageIds
MATCH (o:Organization)
WHERE NOT o:Authority
WITH stageIds, o, [
  {end: 'SUPPLIES>', count: COUNT { (o)-[:SUPPLIES]->() }}, {end: 'SUPPLIES<', count: COUNT { (o)<-[:SUPPLIES]-() }},
  {end: 'INVESTS_IN>', count: COUNT { (o)-[:INVESTS_IN]->() }}, {end: 'INVESTS_IN<', count: COUNT { (o)<-[:INVESTS_IN]-() }},
  {end: 'CONTROLS>', count: COUNT { (o)-[:CONTROLS]->() }}, {end: 'CONTROLS<', count: COUNT { (o)<-[:CONTROLS]-() }},
  {end: 'LICENSES_TO>', count: COUNT { (o)-[:LICENSES_TO]->() }}, {end: 'LICENSES_TO<', count: COUNT { (o)<-[:LICENSES_TO]-() }},
  {end: 'INCUBATES>', count: COUNT { (o)-[:INCUBATES]->() }}, {end: 'INCUBATES<', count: COUNT { (o)<-[:INCUBATES]-() }},
  {end: 'MEMBER_OF>', count: COUNT { (o)-[:MEMBER_OF]->() }}, {end: 'MEMBER_OF<', count: COUNT { (o)<-[:MEMBER_OF]-() }},
  {end: 'COOPERATES_WITH-', count: COUNT { (o)-[:COOPERATES_WITH]-() }},
  {end: 'RESEARCHES_WITH-', count: COUNT { (o)-[:RESEARCHES_WITH]-() }}
] AS degrees
WITH stageIds, o, [degree IN degrees WHERE degree.count > 0] AS degrees
WHERE size(degrees) > 0
WITH degrees, o:Investor AS isInvestor, NOT coalesce(o.investorType IN $hubInvestorTypes, false) AS isPeer,
  $chainId IS NULL OR EXISTS {
    (o)-[w:WORKS_IN]->(s) WHERE w.confidence >= $countedConfidence AND s.id IN stageIds
  } AS isInChain
UNWIND degrees AS arriving
UNWIND degrees AS leaving
WITH isInvestor, isPeer, isInChain, arriving.end AS arriving, leaving.end AS leaving,
  arriving.count * (leaving.count - CASE WHEN arriving.end = leaving.end THEN 1 ELSE 0 END) AS pairs
RETURN arriving, leaving,
  sum(CASE WHEN isInvestor THEN pairs ELSE 0 END) AS investors,
  sum(CASE WHEN isInvestor THEN 0 ELSE pairs END) AS others,
  sum(CASE WHEN isPeer THEN pairs ELSE 0 END) AS peers,
  sum(CASE WHEN isPeer AND isInChain THEN pairs ELSE 0 END) AS chainPeers
ORDER BY arriving, leaving
