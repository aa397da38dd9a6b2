// Whether the graph waits for the demo: it is empty, or the first load of the demo was interrupted.
//
// A load keeps the data version last; until then the mark of the demo stands alone.
//
// :params {demoRunId: 'demo'}
MATCH (n)
WITH count(n) AS nodeCount
RETURN nodeCount = 0 OR (
  EXISTS { MATCH (:ImportRun {id: $demoRunId}) }
  AND NOT EXISTS { MATCH (:DataVersion {id: 'current'}) }
) AS isWaiting
