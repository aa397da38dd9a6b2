// Makes whoever else writes to these facts wait until the edit is done.
//
// Writing a property takes the lock until the transaction ends, also where the value stays the same.
// One seek per type in the unique index on the relationship id, which is why the types are named.
//
// :params {ids: ['00000000000000000000000000000000']}
UNWIND $ids AS id
MATCH ()-[fact:SUPPLIES|SERVES|CONTROLS|INVESTS_IN|RESEARCHES_WITH|COOPERATES_WITH|LICENSES_TO|INCUBATES|MEMBER_OF|LOCATED_IN|COMPETES_WITH|WORKS_IN|MAKES|HAS_TITLE|RAISES|HAS_PROJECT|LACKS|COVERS|SHOWS|UPSTREAM_OF|KIND_OF]->()
WHERE fact.id = id
SET fact.id = id
RETURN id
