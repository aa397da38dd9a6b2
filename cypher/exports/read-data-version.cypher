// The version and the day of the data.
//
// Read before and after an export, which says whether a write came between.
//
// :params {}
MATCH (v:DataVersion {id: 'current'})
RETURN v.number AS number, toString(v.dataDate) AS dataDate
