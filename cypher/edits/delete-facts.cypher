// Takes facts out of the graph that should never have been said.
//
// Their history keeps all that they were; a fact that has only ended is not deleted.
//
// :params {ids: ['00000000000000000000000000000000']}
UNWIND $ids AS id
MATCH ()-[fact:SUPPLIES|SERVES|CONTROLS|INVESTS_IN|RESEARCHES_WITH|COOPERATES_WITH|LICENSES_TO|INCUBATES|MEMBER_OF|LOCATED_IN|COMPETES_WITH|WORKS_IN|MAKES|HAS_TITLE|RAISES|HAS_PROJECT|LACKS|COVERS|SHOWS|UPSTREAM_OF|KIND_OF]->()
WHERE fact.id = id
DELETE fact
RETURN id
