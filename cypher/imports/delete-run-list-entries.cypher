// Takes the entries out of the lists of chain leaders that a run put there, and lists that are then empty.
//
// :params {runId: 'run:a'}
MATCH (list:ChainList)-[entry:LISTS]->(:Organization)
WHERE entry.addedBy = $runId
DELETE entry
WITH DISTINCT list, list.id AS id
CALL (list) {
  WITH list
  WHERE NOT EXISTS { (list)-[:LISTS]->() }
  DELETE list
}
RETURN id
