// A page of all organisations with their names, by id.
//
// A search for the same organisation reads them all once: its keys are no index of the graph.
//
// :params {after: '', limit: 20000}
MATCH (organization:Organization)
WHERE organization.id > $after
RETURN organization.id AS id, organization.name AS name, organization.shortName AS shortName,
  coalesce(organization.aliases, []) AS aliases
ORDER BY organization.id
LIMIT $limit
