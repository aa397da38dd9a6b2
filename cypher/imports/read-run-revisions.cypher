// Steps of histories, with what was before and after each.
//
// :params {ids: ['revision:a']}
MATCH (revision:Revision)
WHERE revision.id IN $ids
RETURN revision.id AS id, revision.entityKind AS entityKind, revision.entityId AS entityId,
  revision.type AS type, revision.fromId AS fromId, revision.toId AS toId,
  revision.before AS before, revision.after AS after
ORDER BY id
