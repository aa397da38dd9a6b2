// Names in quarantine by their ids, each with up to 5 other organisations that are called so.
//
// One batch of a request; an id that names nothing has no row. Legal forms do not count, as in the
// index on names.
//
// :params {ids: ['quarantine:a']}
MATCH (name:QuarantinedName)
WHERE name.id IN $ids
RETURN name.id AS id, name.name AS name, name.organizationId AS organizationId, name.reason AS reason,
  name.sourceId AS sourceId, name.file AS file, name.line AS line, name.importRunId AS runId,
  toString(name.foundAt) AS foundAt, name.state AS state, toString(name.decidedAt) AS decidedAt,
  name.decidedBy AS decidedBy, name.note AS note,
  COLLECT {
    CALL (name) {
      MATCH (other:Organization {nameKey: name.nameKey})
      RETURN other.id AS otherId
      UNION
      MATCH (called:OrganizationName {key: name.nameKey})
      RETURN called.organizationId AS otherId
    }
    WITH otherId
    WHERE otherId <> name.organizationId
    RETURN otherId
    ORDER BY otherId
    LIMIT 5
  } AS bearerIds
