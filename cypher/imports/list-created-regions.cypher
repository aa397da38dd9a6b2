// Regions that a run created, with their parents, and whether anything is placed in them by now.
//
// Signals and lists name their region without an index, so all of them are looked through; only the
// undo of a run that brought regions asks.
//
// :params {runId: 'run:a'}
MATCH (batch:ImportBatch {runId: $runId})
UNWIND batch.createdNodes AS code
WITH DISTINCT code
MATCH (region:Region {code: code})
RETURN code,
  EXISTS { (region)--() }
    OR EXISTS { (:Organization {regionCode: code}) }
    OR EXISTS { MATCH (signal:Signal) WHERE signal.regionCode = code }
    OR EXISTS { MATCH (list:ChainList) WHERE list.regionCode = code } AS isUsed,
  COLLECT { MATCH (child:Region {parentCode: code}) RETURN child.code ORDER BY child.code } AS childCodes
ORDER BY code
