// One step of a history.
//
// What was and what is then come as they were kept: JSON texts.
//
// :params {id: 'revision:a'}
MATCH (revision:Revision {id: $id})
RETURN revision.id AS id, revision.entityKind AS entityKind, revision.entityId AS entityId,
  revision.change AS change, revision.type AS type, revision.fromId AS fromId, revision.toId AS toId,
  revision.before AS before, revision.after AS after, revision.runId AS runId,
  revision.author AS author, revision.note AS note, toString(revision.at) AS at,
  revision.number AS number
