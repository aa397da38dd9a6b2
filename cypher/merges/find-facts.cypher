// Those relationships of an organisation that have one of these ids.
//
// :params {organizationId: 'org:a', ids: ['00000000000000000000000000000000']}
MATCH (organization:Organization {id: $organizationId})-[fact]-(other)
WHERE fact.id IN $ids
RETURN type(fact) AS type, startNode(fact) = organization AS isOut,
  coalesce(other.id, other.code) AS otherId, properties(fact) AS properties
ORDER BY fact.id
