// The newest day that any fact of the graph was observed or began.
//
// Kept by every write; no row while the graph is empty.
//
// :params {}
MATCH (version:DataVersion {id: 'current'})
WHERE version.dataDate IS NOT NULL
RETURN toString(version.dataDate) AS dataDate
