// A page of the ties of several organisations that hold at a day, the most recently observed first.
//
// A symmetric tie runs both ways, so it passes for every direction. The sort keys of the last
// tie of the page before are afterDay (ISO text, empty where undated) and afterId.
//
// :params {ids: ['org:gs-c_hd'], types: ['SUPPLIES'], direction: 'BOTH', asOf: date('2025-12-31'), afterDay: null, afterId: null, limit: 21}
UNWIND $ids AS organizationId
MATCH (organization:Organization {id: organizationId})
CALL (organization) {
  MATCH (organization)-[fact:SUPPLIES|SERVES|CONTROLS|INVESTS_IN|RESEARCHES_WITH|COOPERATES_WITH|LICENSES_TO|INCUBATES|MEMBER_OF|LOCATED_IN|COMPETES_WITH]-()
  WHERE type(fact) IN $types
    AND ($direction = 'BOTH' OR type(fact) IN ['COOPERATES_WITH', 'RESEARCHES_WITH', 'COMPETES_WITH']
      OR ($direction = 'OUT') = (startNode(fact) = organization))
    AND coalesce(fact.validFrom, fact.firstObservedOn, $asOf) <= $asOf
    AND coalesce(fact.validTo > $asOf, true)
  WITH fact, coalesce(toString(fact.observedOn), '') AS day
  WHERE $afterId IS NULL OR day < $afterDay OR (day = $afterDay AND fact.id > $afterId)
  RETURN fact
  ORDER BY day DESC, fact.id
  LIMIT $limit
}
RETURN organizationId, type(fact) AS type, startNode(fact).id AS fromId, endNode(fact).id AS toId,
  fact.ratio AS ratio, fact.amount AS amountText, fact.round AS round,
  fact.id AS id, fact.status AS status, fact.confidence AS confidence, fact.detail AS detail,
  toString(fact.observedOn) AS observedOn, fact.observedOnPrecision AS observedOnPrecision,
  toString(fact.validFrom) AS validFrom, fact.validFromPrecision AS validFromPrecision,
  toString(fact.validTo) AS validTo, fact.validToPrecision AS validToPrecision,
  fact.sourceIds AS sourceIds, fact.claims AS claims
ORDER BY organizationId, coalesce(observedOn, '') DESC, id
