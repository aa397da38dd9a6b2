// Puts the undo of a run into the queue of a folder.
//
// Who asked for it stays on the run: that is how an undo that was interrupted is known. Whether later
// work stands against it is looked up by whoever works on it, so the run keeps what it was before.
//
// :params {id: 'run:a', author: '测试岗', folderId: 'a'}
MATCH (run:ImportRun {id: $id})
WHERE run.state IN ['DONE', 'CANCELLED', 'FAILED'] AND run.startedAt IS NOT NULL AND run.seed IS NULL
WITH run, run.undoneBy IS NOT NULL AS isAgain
SET run.stateBeforeUndo = CASE WHEN isAgain THEN run.stateBeforeUndo ELSE run.state END,
  run.finishedBeforeUndo = CASE WHEN isAgain THEN run.finishedBeforeUndo ELSE run.finishedAt END,
  run.undoRefused = null
SET run.undoneBy = $author, run.state = 'QUEUED', run.folderId = $folderId,
  run.finishedAt = null, run.failure = null
RETURN run.id AS id
