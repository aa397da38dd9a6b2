// Puts a run of an import into the queue.
//
// What is to be done is kept as JSON: whoever takes the run up reads it as a whole.
//
// :params {run: {id: 'run:a', templateKey: 'ties', fileName: '甲一测试.csv', sourceId: 'source:a', author: '测试岗', request: '{}', folderId: 'a'}}
CREATE (run:ImportRun)
SET run = $run, run.state = 'QUEUED', run.createdAt = datetime(), run.progressShare = 0.0
RETURN run.id AS id
