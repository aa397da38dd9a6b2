// Makes other writers of facts wait until the transaction ends.
//
// A batch reads facts before it writes them: an edit by hand in between would be lost. Edits take the
// same lock first, so the two cannot wait for each other.
//
// :params {}
MATCH (version:DataVersion {id: 'current'})
SET version.id = 'current'
RETURN version.id AS id
