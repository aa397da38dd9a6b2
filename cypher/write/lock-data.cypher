// Makes a write wait for any other that is under way, and others for this one; answers with the version
// and the day of the data.
//
// Writing a property takes the lock until the transaction ends, also where the value stays the same. Loads,
// batches of imports and edits by hand take it before they read, so what they read stays as it is.
//
// :params {}
MATCH (v:DataVersion {id: 'current'})
SET v.id = 'current'
RETURN v.number AS number, toString(v.dataDate) AS dataDate
