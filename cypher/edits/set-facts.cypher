// Writes properties of stored facts; one that is null goes.
//
// A person corrects: unlike a report of an import, an edit replaces what is there.
//
// :params {rows: [{id: '00000000000000000000000000000000', properties: {confidence: 1.0, detail: null}}]}
UNWIND $rows AS row
MATCH ()-[fact:SUPPLIES|SERVES|CONTROLS|INVESTS_IN|RESEARCHES_WITH|COOPERATES_WITH|LICENSES_TO|INCUBATES|MEMBER_OF|LOCATED_IN|COMPETES_WITH|WORKS_IN|MAKES|HAS_TITLE|RAISES|HAS_PROJECT|LACKS|COVERS|SHOWS|UPSTREAM_OF|KIND_OF]->()
WHERE fact.id = row.id
SET fact += row.properties
RETURN fact.id AS id
