// Makes edits wait for each other, and answers with the data date.
//
// Writing a property takes the lock until the transaction ends, also where the value stays the same.
//
// :params {}
MATCH (v:DataVersion {id: 'current'})
SET v.id = 'current'
RETURN toString(v.dataDate) AS dataDate
