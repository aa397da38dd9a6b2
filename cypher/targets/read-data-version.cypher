// How often the graph was written: what was counted under one number holds until the next.
//
// No row while the graph is empty.
//
// :params {}
MATCH (version:DataVersion {id: 'current'})
WHERE version.number IS NOT NULL
RETURN version.number AS number
