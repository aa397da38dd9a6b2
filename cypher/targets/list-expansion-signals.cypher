// Dated signs that a candidate is expanding, of each sort the newest.
//
// Read from ties, projects and titles, and from signals, of which `kind` tells the sort. A city is
// known from four digits on, of a municipality from two. $days says how long each sign stays one.
//
// :params {candidateIds: ['org:gs-x_quanxin', 'org:gs-x_carsgen'], provincePrefix: '33', asOf: date('2025-12-03'), days: {NEW_FINANCING: 548, NEW_ENTITY: 730, CAPACITY: 730, STANDING: 730, GROWTH: 365}}
UNWIND $candidateIds AS candidateId
MATCH (u:Organization {id: candidateId})
CALL (u) {
  MATCH (u)<-[r:INVESTS_IN]-(other)
  WHERE r.validFrom <= $asOf AND r.validFrom > $asOf - duration({days: $days.NEW_FINANCING})
    AND coalesce(r.validTo > $asOf, true) AND coalesce(other.foundedOn <= $asOf, true)
  RETURN 'NEW_FINANCING' AS signal, null AS kind, r, r.validFrom AS since, r.validFromPrecision AS precision,
    coalesce(other.shortName, other.name) AS about
  UNION ALL
  MATCH (u)-[r:CONTROLS]->(x)
  WHERE coalesce(r.validFrom, r.firstObservedOn, $asOf) <= $asOf AND coalesce(r.validTo > $asOf, true)
    AND x.foundedOn <= $asOf AND x.foundedOn > $asOf - duration({days: $days.NEW_ENTITY})
  WITH r, x, [code IN [u.regionCode, x.regionCode] | CASE
    WHEN left(code, 2) IN ['11', '12', '31', '50'] THEN left(code, 2)
    WHEN NOT code ENDS WITH '0000' THEN left(code, 4)
  END] AS cities
  WHERE cities[0] <> cities[1]
  RETURN 'NEW_ENTITY' AS signal, null AS kind, r, x.foundedOn AS since, x.foundedOnPrecision AS precision,
    coalesce(x.shortName, x.name) AS about
  UNION ALL
  MATCH (u)-[r:CONTROLS|LOCATED_IN|HAS_PROJECT]->(place)
  WHERE coalesce(r.validFrom, r.firstObservedOn, $asOf) <= $asOf AND coalesce(r.validTo > $asOf, true)
    AND coalesce(place.regionCode, place.code) STARTS WITH $provincePrefix
    AND coalesce(place.foundedOn <= $asOf, true)
    AND (type(r) <> 'LOCATED_IN' OR place:Park) AND coalesce(r.stage <> 'PLANNED', true)
  WITH r, place, coalesce(r.observedOn, r.validFrom) AS since,
    CASE WHEN r.observedOn IS NULL THEN r.validFromPrecision ELSE r.observedOnPrecision END AS precision
  WHERE since IS NOT NULL
  RETURN 'ACTIVE_IN_PROVINCE' AS signal, null AS kind, r, since, precision,
    coalesce(r.name, place.shortName, place.name) AS about
  UNION ALL
  MATCH (u)-[r:HAS_TITLE]->(title)
  WHERE r.validFrom <= $asOf AND r.validFrom > $asOf - duration({days: $days.STANDING})
    AND coalesce(r.validTo > $asOf, true) AND (title.name CONTAINS '小巨人' OR title.name CONTAINS '上市')
  RETURN 'STANDING' AS signal, null AS kind, r, r.validFrom AS since, r.validFromPrecision AS precision,
    title.name AS about
  UNION ALL
  MATCH (u)-[r:SHOWS]->(shown)
  WHERE shown.occurredOn <= $asOf AND coalesce(r.validTo > $asOf, true)
  WITH r, shown, [code IN [u.regionCode, shown.regionCode] | CASE
    WHEN left(code, 2) IN ['11', '12', '31', '50'] THEN left(code, 2)
    WHEN NOT code ENDS WITH '0000' THEN left(code, 4)
  END] AS cities
  WITH r, shown, CASE
    WHEN shown.kind = 'FINANCING' THEN 'NEW_FINANCING'
    WHEN shown.kind = 'NEW_ENTITY' AND cities[0] <> cities[1] THEN 'NEW_ENTITY'
    WHEN shown.kind IN ['CAPACITY', 'LAND', 'EIA'] THEN 'CAPACITY'
    WHEN shown.kind = 'LISTING' THEN 'STANDING'
    WHEN shown.kind = 'QUALIFICATION' AND shown.title CONTAINS '小巨人' THEN 'STANDING'
    WHEN shown.kind IN ['HIRING', 'WINNING_BID'] THEN 'GROWTH'
  END AS signal
  WHERE signal IS NOT NULL
  WITH r, shown, signal
  WHERE shown.occurredOn > $asOf - duration({days: $days[signal]})
  RETURN signal, shown.kind AS kind, r, shown.occurredOn AS since, shown.occurredOnPrecision AS precision,
    shown.title AS about
}
WITH candidateId, signal, kind, r, since, precision, about ORDER BY since DESC, r.id
WITH candidateId, signal, collect({kind: kind, factId: r.id, since: toString(since), precision: precision,
  about: about, sourceIds: r.sourceIds, observedOn: toString(r.observedOn), confidence: r.confidence})[0] AS newest
RETURN candidateId, signal, newest.kind AS kind, newest.factId AS factId, newest.since AS since,
  newest.precision AS sincePrecision, newest.about AS about, newest.sourceIds AS sourceIds,
  newest.observedOn AS observedOn, newest.confidence AS confidence
ORDER BY candidateId, signal
