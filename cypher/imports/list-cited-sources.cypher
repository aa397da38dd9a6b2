// Those of some sources that anything still names.
//
// Nothing leads from a source to its facts, so every fact is read; only the undo of a run that brought
// sources asks.
//
// :params {ids: ['source:a']}
CALL () {
  MATCH (n:Organization)
  UNWIND n.sourceIds AS id
  WITH DISTINCT id
  WHERE id IN $ids
  RETURN id
  UNION
  MATCH ()-[r:SUPPLIES|SERVES|CONTROLS|INVESTS_IN|RESEARCHES_WITH|COOPERATES_WITH|LICENSES_TO|INCUBATES|MEMBER_OF|LOCATED_IN|COMPETES_WITH|WORKS_IN|MAKES|HAS_TITLE|RAISES|HAS_PROJECT|LACKS|COVERS|SHOWS|UPSTREAM_OF|KIND_OF|LISTS]->()
  UNWIND r.sourceIds AS id
  WITH DISTINCT id
  WHERE id IN $ids
  RETURN id
  UNION
  MATCH (run:ImportRun)
  WHERE run.sourceId IN $ids
  RETURN DISTINCT run.sourceId AS id
}
RETURN DISTINCT id
ORDER BY id
