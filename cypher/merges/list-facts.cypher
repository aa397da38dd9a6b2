// Every relationship of an organisation, with the id of what is at its other end.
//
// Without types: whatever hangs on an organisation moves with it.
//
// :params {id: 'org:a'}
MATCH (organization:Organization {id: $id})-[fact]-(other)
RETURN type(fact) AS type, startNode(fact) = organization AS isOut,
  coalesce(other.id, other.code) AS otherId, properties(fact) AS properties
ORDER BY fact.id
