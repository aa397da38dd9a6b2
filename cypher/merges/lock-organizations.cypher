// Takes hold of organisations until the transaction ends, and answers with all that they hold.
//
// Setting a property to itself changes nothing but takes the lock.
//
// :params {ids: ['org:a', 'org:b']}
MATCH (organization:Organization)
WHERE organization.id IN $ids
SET organization.name = organization.name
WITH organization
ORDER BY organization.id
RETURN organization.id AS id,
  head([label IN labels(organization) WHERE label <> 'Organization']) AS label,
  properties(organization) AS properties
