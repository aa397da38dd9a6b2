// Facts as they are stored, with all their properties and their ends.
//
// An edit needs to see and to give back also what no other part of the product shows.
//
// :params {ids: ['00000000000000000000000000000000']}
MATCH (from)-[fact:SUPPLIES|SERVES|CONTROLS|INVESTS_IN|RESEARCHES_WITH|COOPERATES_WITH|LICENSES_TO|INCUBATES|MEMBER_OF|LOCATED_IN|COMPETES_WITH|WORKS_IN|MAKES|HAS_TITLE|RAISES|HAS_PROJECT|LACKS|COVERS|SHOWS|UPSTREAM_OF|KIND_OF]->(to)
WHERE fact.id IN $ids
RETURN fact.id AS id, type(fact) AS type, coalesce(from.id, from.code) AS fromId,
  coalesce(to.id, to.code) AS toId, properties(fact) AS properties
ORDER BY id
