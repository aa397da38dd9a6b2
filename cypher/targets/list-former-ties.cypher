// Local organisations that candidates dealt with once, where nothing between the two holds any more.
//
// Of several ties the one that ended last tells since when; one without an end comes first, and hides them.
//
// :params {candidateIds: ['org:gs-x_vtv'], regionPrefix: '330105', asOf: date('2025-12-03')}
UNWIND $candidateIds AS candidateId
MATCH (:Organization {id: candidateId})-[r:SUPPLIES|CONTROLS|INVESTS_IN|RESEARCHES_WITH|COOPERATES_WITH|LICENSES_TO|INCUBATES]-(local)
WHERE local.regionCode STARTS WITH $regionPrefix
  AND coalesce(r.validFrom, r.firstObservedOn, $asOf) <= $asOf
WITH candidateId, local, r ORDER BY r.validTo DESC, r.id
WITH candidateId, local, collect(r)[0] AS last
WHERE last.validTo <= $asOf
RETURN candidateId, local.id AS localId, toString(last.validTo) AS endedOn,
  last.validToPrecision AS endedOnPrecision
ORDER BY candidateId, localId
