// How many short names and aliases can be found, and how many organisations there are.
//
// Answered from the store's own counts.
//
// :params {}
RETURN COUNT { (:OrganizationName) } AS count, COUNT { (:Organization) } AS organizationCount
