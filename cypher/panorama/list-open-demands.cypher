// Demands for stages of a chain that local organisations have raised and that are open at a day.
//
// Open: not closed, not past its due day, raised at most three years before; undated ones count.
//
// :params {chainId: 'chain:ch_bio', regionPrefix: '330105', asOf: date('2025-12-03')}
MATCH (:Chain {id: $chainId})<-[:PART_OF]-(s)<-[:WANTS]-(demand)<-[r:RAISES]-(o)
WHERE o.regionCode STARTS WITH $regionPrefix AND coalesce(o.foundedOn <= $asOf, true)
  AND coalesce(r.validFrom <= $asOf, true) AND coalesce(r.validTo > $asOf, true)
  AND coalesce(demand.closedOn > $asOf, true) AND coalesce(demand.dueOn >= $asOf, true)
  AND coalesce(demand.raisedOn <= $asOf AND demand.raisedOn >= $asOf - duration({years: 3}), true)
RETURN
  demand.id AS id, demand.title AS title, demand.detail AS detail, demand.amount AS amount,
  demand.mode AS mode, toString(demand.raisedOn) AS raisedOn, demand.raisedOnPrecision AS raisedOnPrecision,
  s.id AS stageId, o.id AS organizationId,
  toUpper([label IN labels(o) WHERE label <> 'Organization'][0]) AS organizationKind,
  coalesce(o.shortName, o.name) AS organizationName,
  r.sourceIds AS sourceIds, r.confidence AS confidence, toString(r.observedOn) AS observedOn
ORDER BY id, stageId
