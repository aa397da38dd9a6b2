// Of the files of imports, those that some run has read or will read.
//
// A run keeps what it was asked for as one text, and a file's id is in it; there are as many runs as
// somebody has started, so all are looked through.
//
// :params {ids: ['file:a']}
MATCH (run:ImportRun)
WHERE run.request IS NOT NULL
UNWIND [id IN $ids WHERE run.request CONTAINS id] AS id
RETURN DISTINCT id
