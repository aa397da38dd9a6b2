// Runs of a folder that are queued or were being worked on, oldest first.
//
// :params {folderId: 'a'}
MATCH (run:ImportRun {folderId: $folderId})
WHERE run.state IN ['QUEUED', 'RUNNING']
RETURN run.id AS id
ORDER BY run.createdAt, id
