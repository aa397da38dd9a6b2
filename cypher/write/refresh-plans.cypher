// Counts the indexes anew and drops the plans that rest on the counts before.
//
// After a first load the planner still believes the graph to be empty, and the plans that it makes
// of that stay in its cache: they walk whole indexes.
//
// :params {}
CALL db.prepareForReplanning(60)
