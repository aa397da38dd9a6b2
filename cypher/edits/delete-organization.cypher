// Takes an organisation out of the graph that should never have been there.
//
// One that still has a fact stays: its facts are to go first, each with a history of its own.
//
// :params {id: 'org:a'}
MATCH (organization:Organization {id: $id})
WHERE NOT EXISTS { (organization)--() }
DELETE organization
RETURN $id AS id
