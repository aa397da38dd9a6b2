// Ends an undo that later work stands against: the run is again what it was, and says what.
//
// :params {id: 'run:a', dependencies: '[]'}
MATCH (run:ImportRun {id: $id})
SET run.state = run.stateBeforeUndo, run.finishedAt = run.finishedBeforeUndo, run.undoRefused = $dependencies,
  run.undoneBy = null, run.stateBeforeUndo = null, run.finishedBeforeUndo = null
RETURN run.id AS id
