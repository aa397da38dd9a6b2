// Whether the graph waits for the demo: it holds nothing but score profiles, or the first load of the demo was interrupted.
//
// A load keeps the data version last; until then the mark of the demo stands alone.
//
// :params {demoRunId: 'demo'}
MATCH (n)
WITH count(n) AS nodeCount
RETURN nodeCount = COUNT { (:ScoreProfile) } OR (
  EXISTS { MATCH (:ImportRun {id: $demoRunId}) }
  AND NOT EXISTS { MATCH (:DataVersion {id: 'current'}) }
) AS isWaiting
