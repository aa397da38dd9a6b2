// Makes a write wait for any other that is under way, and others for this one.
//
// What a transaction reads afterwards nobody changes before it ends: an edit by hand takes the same lock.
//
// :params {}
MATCH (v:DataVersion {id: 'current'})
SET v.id = 'current'
RETURN v.number AS number
