// Makes whoever else writes to these organisations wait until the edit is done.
//
// Writing a property takes the lock until the transaction ends, also where the value stays the same.
//
// :params {ids: ['org:a']}
UNWIND $ids AS id
MATCH (organization:Organization {id: id})
SET organization.id = id
RETURN id
