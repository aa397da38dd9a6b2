// A page of the history of an organisation with its facts, or of a fact; newest first.
//
// Its steps are found by the ids that they carry. Steps of one moment have numbers in the order they were made.
//
// :params {entityId: 'org:a', afterAt: null, afterNumber: null, afterId: null, limit: 21}
MATCH (revision:Revision)
WHERE revision.entityId = $entityId OR revision.fromId = $entityId OR revision.toId = $entityId
WITH revision
WHERE $afterAt IS NULL OR revision.at < datetime($afterAt)
  OR (revision.at = datetime($afterAt)
    AND (revision.number < $afterNumber OR (revision.number = $afterNumber AND revision.id > $afterId)))
RETURN revision.id AS id, revision.entityKind AS entityKind, revision.entityId AS entityId,
  revision.change AS change, revision.type AS type, revision.fromId AS fromId, revision.toId AS toId,
  revision.before AS before, revision.after AS after, revision.runId AS runId,
  revision.author AS author, revision.note AS note, toString(revision.at) AS at,
  revision.number AS number
ORDER BY revision.at DESC, number DESC, id
LIMIT $limit
