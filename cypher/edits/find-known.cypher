// Which of the things that an edit names exist.
//
// One row for all: each list is a handful of index seeks.
//
// :params {organizationIds: ['org:a'], stageIds: [], regionCodes: [], sourceIds: ['source:a']}
RETURN
  COLLECT { MATCH (n:Organization) WHERE n.id IN $organizationIds RETURN n.id } AS organizationIds,
  COLLECT { MATCH (n:Stage) WHERE n.id IN $stageIds RETURN n.id } AS stageIds,
  COLLECT { MATCH (n:Region) WHERE n.code IN $regionCodes RETURN n.code } AS regionCodes,
  COLLECT { MATCH (n:Source) WHERE n.id IN $sourceIds RETURN n.id } AS sourceIds
