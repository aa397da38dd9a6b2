// Takes hold of a name in quarantine until the transaction ends, and answers with its state.
//
// :params {id: 'quarantine:a'}
MATCH (name:QuarantinedName {id: $id})
SET name.id = name.id
RETURN name.state AS state
