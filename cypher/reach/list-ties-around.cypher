// One layer of reach: the ties around given organisations that a path may cross, and whom they lead to.
//
// `canCarry` says whether the far end may stand in the middle of a path: no authority, no hub. Ties are
// only counted at a day where the stored count could be over the limit.
//
// :params {organizationIds: ['org:gs-c_hd'], asOf: date('2025-12-03'), hubLimit: 50, hubInvestorTypes: ['BANK'], limit: 1000}
UNWIND $organizationIds AS organizationId
MATCH (near:Organization {id: organizationId})-[r:SUPPLIES|CONTROLS|INVESTS_IN|RESEARCHES_WITH|COOPERATES_WITH|LICENSES_TO|INCUBATES|MEMBER_OF]-(far)
WHERE coalesce(r.validFrom, r.firstObservedOn, $asOf) <= $asOf AND coalesce(r.validTo > $asOf, true)
  AND coalesce(far.foundedOn <= $asOf, true)
RETURN organizationId, far.id AS otherId, r.id AS relationId, type(r) AS type, r.ratio AS ratio,
  r.confidence AS confidence, toString(r.validFrom) AS validFrom, toString(r.observedOn) AS observedOn,
  r.sourceIds AS sourceIds,
  NOT far:Authority AND NOT coalesce(far.investorType IN $hubInvestorTypes, false) AND
    CASE WHEN far.tieCount <= $hubLimit THEN true ELSE COUNT {
      (far)-[t:SUPPLIES|SERVES|CONTROLS|INVESTS_IN|RESEARCHES_WITH|COOPERATES_WITH|LICENSES_TO|INCUBATES|MEMBER_OF|LOCATED_IN|COMPETES_WITH]-()
      WHERE coalesce(t.validFrom, t.firstObservedOn, $asOf) <= $asOf AND coalesce(t.validTo > $asOf, true)
    } <= $hubLimit END AS canCarry
ORDER BY organizationId, relationId
LIMIT $limit
