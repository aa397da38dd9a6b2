// Facts with all their properties, for the history of what leaves the graph.
//
// One seek per type in the unique index on the relationship id, which is why the types are named.
//
// :params {ids: ['00000000000000000000000000000000']}
MATCH (a)-[r:SUPPLIES|SERVES|CONTROLS|INVESTS_IN|RESEARCHES_WITH|COOPERATES_WITH|LICENSES_TO|INCUBATES|MEMBER_OF|LOCATED_IN|COMPETES_WITH|WORKS_IN|MAKES|HAS_TITLE|RAISES|HAS_PROJECT|LACKS|COVERS|SHOWS|UPSTREAM_OF|KIND_OF]->(b)
WHERE r.id IN $ids
RETURN r.id AS id, type(r) AS type, coalesce(a.id, a.code) AS fromId, coalesce(b.id, b.code) AS toId,
  r {
    .*, observedOn: toString(r.observedOn), firstObservedOn: toString(r.firstObservedOn),
    validFrom: toString(r.validFrom), validTo: toString(r.validTo)
  } AS properties
