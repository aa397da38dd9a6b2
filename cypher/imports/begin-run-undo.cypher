// Puts the undo of a run into the queue of a folder.
//
// Who asked for it stays on the run: that is how an undo that was interrupted is known.
//
// :params {id: 'run:a', author: '测试岗', folderId: 'a'}
MATCH (run:ImportRun {id: $id})
WHERE run.state IN ['DONE', 'CANCELLED', 'FAILED'] AND run.startedAt IS NOT NULL AND run.seed IS NULL
SET run.undoneBy = $author, run.state = 'QUEUED', run.folderId = $folderId,
  run.finishedAt = null, run.failure = null
RETURN run.id AS id
