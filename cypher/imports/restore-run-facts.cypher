// Gives facts back what they were before a run changed them.
//
// A property that came with the change arrives as null, and so leaves.
//
// :params {rows: [{id: '00000000000000000000000000000000', properties: {confidence: 0.8, observedOn: '2025-03-07'}}]}
UNWIND $rows AS row
MATCH ()-[r:SUPPLIES|SERVES|CONTROLS|INVESTS_IN|RESEARCHES_WITH|COOPERATES_WITH|LICENSES_TO|INCUBATES|MEMBER_OF|LOCATED_IN|COMPETES_WITH|WORKS_IN|MAKES|HAS_TITLE|RAISES|HAS_PROJECT|LACKS|COVERS|SHOWS|UPSTREAM_OF|KIND_OF]->()
WHERE r.id = row.id
SET r += row.properties, r.observedOn = date(row.properties.observedOn),
  r.firstObservedOn = date(row.properties.firstObservedOn),
  r.validFrom = date(row.properties.validFrom), r.validTo = date(row.properties.validTo)
RETURN r.id AS id
