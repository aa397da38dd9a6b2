// How many organisations a merge has taken away.
//
// Answered from the store's own counts: where there are none, none of the rows can mean one.
//
// :params {}
MATCH (gone:MergedOrganization)
RETURN count(gone) AS count
