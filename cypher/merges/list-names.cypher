// The short and other names by which organisations are found.
//
// :params {organizationIds: ['org:a']}
MATCH (name:OrganizationName)
WHERE name.organizationId IN $organizationIds
RETURN properties(name) AS properties
ORDER BY name.id
