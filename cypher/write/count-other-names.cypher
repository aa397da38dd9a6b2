// How many short names and aliases can be found.
//
// Answered from the store's own counts.
//
// :params {}
MATCH (name:OrganizationName)
RETURN count(name) AS count
