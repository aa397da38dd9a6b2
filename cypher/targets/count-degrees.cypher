// How many ties of each type given organisations have, and in the middle of which paths they may stand.
//
// An end is a type with `>` where the organisation starts the tie, `<` where it ends it, `-` where direction
// means nothing; ends that it does not hold are left out. Read from the store, valid or not.
//
// :params {ids: ['org:gs-c_hd', 'org:gs-x_carsgen'], chainId: 'chain:ch_bio', countedConfidence: 0.5, hubInvestorTypes: ['CUSTODIAN', 'BROKER', 'BANK', 'ASSET_MANAGER', 'INDEX_FUND']}
WITH COLLECT { MATCH (s:Stage)-[:PART_OF]->(:Chain {id: $chainId}) RETURN s.id } AS stageIds
UNWIND $ids AS id
MATCH (o:Organization {id: id})
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
RETURN o.id AS id, [degree IN degrees WHERE degree.count > 0] AS degrees,
  NOT o:Authority AND o:Investor AS isInvestor,
  NOT o:Authority AND NOT o:Investor AS isOther,
  NOT o:Authority AND NOT coalesce(o.investorType IN $hubInvestorTypes, false) AS isPeer,
  NOT o:Authority AND NOT coalesce(o.investorType IN $hubInvestorTypes, false) AND ($chainId IS NULL OR EXISTS {
    (o)-[w:WORKS_IN]->(s) WHERE w.confidence >= $countedConfidence AND s.id IN stageIds
  }) AS isChainPeer
ORDER BY id
