// Sets the data date to the newest day of any fact that is left.
//
// Reads every fact: an undo that took the newest away cannot know the next one otherwise.
//
// :params {}
MATCH (version:DataVersion {id: 'current'})
SET version.dataDate = COLLECT {
  MATCH ()-[r:SUPPLIES|SERVES|CONTROLS|INVESTS_IN|RESEARCHES_WITH|COOPERATES_WITH|LICENSES_TO|INCUBATES|MEMBER_OF|LOCATED_IN|COMPETES_WITH|WORKS_IN|MAKES|HAS_TITLE|RAISES|HAS_PROJECT|LACKS|COVERS|SHOWS|UPSTREAM_OF|KIND_OF]->()
  RETURN max(CASE WHEN coalesce(r.observedOn >= r.validFrom, r.validFrom IS NULL) THEN r.observedOn ELSE r.validFrom END)
}[0]
RETURN toString(version.dataDate) AS dataDate
