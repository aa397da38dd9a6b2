// Ties of an organisation that hold at a day, most relevant first.
//
// Relevance is confidence times recency, 2^(-age / half-life): 5 years, of a membership 3, while
// control does not decay and an undated tie counts 0.5. What binds by its beginning (capital,
// licence, research) ages from its first day, the rest from the newest observation.
//
// :params {organizationId: 'org:gs-c_hd', types: ['SUPPLIES'], asOf: date('2025-12-31'), first: 15}
MATCH (organization:Organization {id: $organizationId})-[fact:SUPPLIES|SERVES|CONTROLS|INVESTS_IN|RESEARCHES_WITH|COOPERATES_WITH|LICENSES_TO|INCUBATES|MEMBER_OF|LOCATED_IN|COMPETES_WITH]-()
WHERE type(fact) IN $types
  AND coalesce(fact.validFrom, fact.firstObservedOn, $asOf) <= $asOf
  AND coalesce(fact.validTo > $asOf, true)
WITH fact,
  CASE
    WHEN type(fact) IN ['INVESTS_IN', 'LICENSES_TO', 'RESEARCHES_WITH', 'CONTROLS']
      THEN coalesce(fact.validFrom, fact.observedOn)
    ELSE coalesce(fact.observedOn, fact.validFrom)
  END AS day,
  CASE type(fact) WHEN 'MEMBER_OF' THEN 3 ELSE 5 END AS halfLife
WITH fact,
  fact.confidence * CASE
    WHEN type(fact) = 'CONTROLS' OR day > $asOf THEN 1.0
    WHEN day IS NULL THEN 0.5
    ELSE 2.0 ^ (-duration.inDays(day, $asOf).days / 365.25 / halfLife)
  END AS relevance
ORDER BY relevance DESC, fact.id
LIMIT $first
RETURN type(fact) AS type, startNode(fact).id AS fromId, endNode(fact).id AS toId,
  fact.ratio AS ratio, fact.amount AS amountText, fact.round AS round,
  fact.id AS id, fact.status AS status, fact.confidence AS confidence, fact.detail AS detail,
  toString(fact.observedOn) AS observedOn, fact.observedOnPrecision AS observedOnPrecision,
  toString(fact.validFrom) AS validFrom, fact.validFromPrecision AS validFromPrecision,
  toString(fact.validTo) AS validTo, fact.validToPrecision AS validToPrecision,
  fact.sourceIds AS sourceIds, fact.claims AS claims
ORDER BY relevance DESC, id
