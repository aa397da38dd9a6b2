// Takes relationships of an organisation out of the graph.
//
// What they held is kept by whoever asks for it.
//
// :params {organizationId: 'org:a', ids: ['00000000000000000000000000000000']}
MATCH (organization:Organization {id: $organizationId})-[fact]-()
WHERE fact.id IN $ids
WITH fact, fact.id AS id
DELETE fact
RETURN id
