// What facts were before they were last rejected.
//
// A rejected fact holds on no day; whoever takes the rejection back needs its days again.
//
// :params {ids: ['00000000000000000000000000000000']}
UNWIND $ids AS id
CALL (id) {
  MATCH (revision:Revision {entityId: id})
  WHERE revision.change = 'REJECTED'
  RETURN revision.before AS before
  ORDER BY revision.at DESC, revision.number DESC, revision.id
  LIMIT 1
}
RETURN id, before
