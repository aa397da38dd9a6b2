// The nearest-rank 99th percentile of valid ties per organisation at a day.
//
// Only organisations whose stored count, which includes ended ties, is over the least limit are counted
// again at the day: lower ones cannot raise the percentile above it.
//
// :params {asOf: date('2025-12-03'), leastHubTies: 50}
MATCH (o:Organization)
WITH CASE WHEN coalesce(o.tieCount, 0) <= $leastHubTies THEN 0 ELSE COUNT {
    (o)-[t:SUPPLIES|SERVES|CONTROLS|INVESTS_IN|RESEARCHES_WITH|COOPERATES_WITH|LICENSES_TO|INCUBATES|MEMBER_OF|LOCATED_IN|COMPETES_WITH]-()
    WHERE coalesce(t.validFrom, t.firstObservedOn, $asOf) <= $asOf AND coalesce(t.validTo > $asOf, true)
  } END AS tieCount
RETURN toInteger(coalesce(percentileDisc(tieCount, 0.99), 0)) AS tieCount
