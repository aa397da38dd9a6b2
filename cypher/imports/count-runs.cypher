// How many runs there have been.
//
// :params {}
MATCH (run:ImportRun)
RETURN count(run) AS totalCount
