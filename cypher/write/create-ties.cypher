// Ties between two organisations, as facts that are not stored yet.
//
// One list a property, the n-th of each for the n-th tie, as with new organisations. The type is a value
// here: the rule in the declaration names the types it may take. A row with an end that is not in the
// graph is not counted: so the writer learns of it. Each end has one tie more, of whatever type, valid or
// not: counting them anew would look every end up a second time.
//
// :params {rows: {fromId: ['org:a'], toId: ['org:b'], type: ['SUPPLIES'], id: ['00000000000000000000000000000000'], sourceIds: [['source:a']]}}
UNWIND range(0, size($rows.id) - 1) AS n
OPTIONAL MATCH (a:Organization {id: $rows.fromId[n]})
OPTIONAL MATCH (b:Organization {id: $rows.toId[n]})
WITH n, a, b
WHERE a IS NOT NULL AND b IS NOT NULL
CREATE (a)-[r:$($rows.type[n]) {
  id: $rows.id[n], importRunId: $rows.importRunId[n], sourceIds: $rows.sourceIds[n],
  status: $rows.status[n], confidence: $rows.confidence[n], evidence: $rows.evidence[n],
  detail: $rows.detail[n], ratio: $rows.ratio[n], amount: $rows.amount[n], round: $rows.round[n],
  revenueShare: $rows.revenueShare[n], conflict: $rows.conflict[n], name: $rows.name[n],
  stage: $rows.stage[n], byRole: $rows.byRole[n], reason: $rows.reason[n],
  knownCount: $rows.knownCount[n], decision: $rows.decision[n], subject: $rows.subject[n],
  claims: $rows.claims[n], observedOn: $rows.observedOn[n],
  observedOnPrecision: $rows.observedOnPrecision[n], firstObservedOn: $rows.firstObservedOn[n],
  validFrom: $rows.validFrom[n], validFromPrecision: $rows.validFromPrecision[n],
  validTo: $rows.validTo[n], validToPrecision: $rows.validToPrecision[n]
}]->(b)
SET a.tieCount = coalesce(a.tieCount, 0) + 1, b.tieCount = coalesce(b.tieCount, 0) + 1
RETURN count(r) AS count
