// The version and the day of the data.
//
// What was read between two equal answers was read from one state of the graph. No row while the graph
// is empty.
//
// :params {}
MATCH (v:DataVersion {id: 'current'})
WHERE v.number IS NOT NULL
RETURN v.number AS number, toString(v.dataDate) AS dataDate
