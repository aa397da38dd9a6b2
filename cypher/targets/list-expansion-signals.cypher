// Dated signs that a candidate is expanding, of each sort the newest.
//
// New financing, a new entity outside its home city, presence in the region's province, a new title.
// A city is known from four digits on, of a municipality from two.
//
// :params {candidateIds: ['org:gs-x_quanxin', 'org:gs-x_carsgen'], provincePrefix: '33', asOf: date('2025-12-03'), financingDays: 548, entityDays: 730, titleDays: 730}
UNWIND $candidateIds AS candidateId
MATCH (u:Organization {id: candidateId})
CALL (u) {
  MATCH (u)<-[r:INVESTS_IN]-(other)
  WHERE r.validFrom <= $asOf AND r.validFrom > $asOf - duration({days: $financingDays})
    AND coalesce(r.validTo > $asOf, true) AND coalesce(other.foundedOn <= $asOf, true)
  RETURN 'NEW_FINANCING' AS signal, r, r.validFrom AS since, coalesce(other.shortName, other.name) AS about
  UNION ALL
  MATCH (u)-[r:CONTROLS]->(x)
  WHERE coalesce(r.validFrom, r.firstObservedOn, $asOf) <= $asOf AND coalesce(r.validTo > $asOf, true)
    AND x.foundedOn <= $asOf AND x.foundedOn > $asOf - duration({days: $entityDays})
  WITH r, x, [code IN [u.regionCode, x.regionCode] | CASE
    WHEN left(code, 2) IN ['11', '12', '31', '50'] THEN left(code, 2)
    WHEN NOT code ENDS WITH '0000' THEN left(code, 4)
  END] AS cities
  WHERE cities[0] <> cities[1]
  RETURN 'NEW_ENTITY' AS signal, r, x.foundedOn AS since, coalesce(x.shortName, x.name) AS about
  UNION ALL
  MATCH (u)-[r:CONTROLS|LOCATED_IN|HAS_PROJECT]->(place)
  WHERE coalesce(r.validFrom, r.firstObservedOn, $asOf) <= $asOf AND coalesce(r.validTo > $asOf, true)
    AND coalesce(place.regionCode, place.code) STARTS WITH $provincePrefix
    AND coalesce(place.foundedOn <= $asOf, true)
    AND (type(r) <> 'LOCATED_IN' OR place:Park) AND coalesce(r.stage <> 'PLANNED', true)
  WITH r, place, coalesce(r.observedOn, r.validFrom) AS since
  WHERE since IS NOT NULL
  RETURN 'ACTIVE_IN_PROVINCE' AS signal, r, since, coalesce(r.name, place.shortName, place.name) AS about
  UNION ALL
  MATCH (u)-[r:HAS_TITLE]->(title)
  WHERE r.validFrom <= $asOf AND r.validFrom > $asOf - duration({days: $titleDays})
    AND coalesce(r.validTo > $asOf, true) AND (title.name CONTAINS '小巨人' OR title.name CONTAINS '上市')
  RETURN 'STANDING' AS signal, r, r.validFrom AS since, title.name AS about
}
WITH candidateId, signal, r, since, about ORDER BY since DESC, r.id
WITH candidateId, signal, collect({factId: r.id, since: toString(since), about: about, sourceIds: r.sourceIds,
  observedOn: toString(r.observedOn), confidence: r.confidence})[0] AS newest
RETURN candidateId, signal, newest.factId AS factId, newest.since AS since, newest.about AS about,
  newest.sourceIds AS sourceIds, newest.observedOn AS observedOn, newest.confidence AS confidence
ORDER BY candidateId, signal
