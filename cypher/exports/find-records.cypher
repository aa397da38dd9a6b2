// The records that are already stored among those with these ids.
//
// By label, because the unique index on the id is one per label.
//
// :params {ids: {Revision: ['revision:a']}}
CALL () {
  MATCH (n:Revision)
  WHERE n.id IN $ids.Revision
  RETURN n
  UNION ALL
  MATCH (n:ImportRun)
  WHERE n.id IN $ids.ImportRun
  RETURN n
  UNION ALL
  MATCH (n:ImportBatch)
  WHERE n.id IN $ids.ImportBatch
  RETURN n
  UNION ALL
  MATCH (n:ScoreProfile)
  WHERE n.id IN $ids.ScoreProfile
  RETURN n
  UNION ALL
  MATCH (n:MergeProposal)
  WHERE n.id IN $ids.MergeProposal
  RETURN n
  UNION ALL
  MATCH (n:MergedOrganization)
  WHERE n.id IN $ids.MergedOrganization
  RETURN n
  UNION ALL
  MATCH (n:ImportMapping)
  WHERE n.id IN $ids.ImportMapping
  RETURN n
  UNION ALL
  MATCH (n:QuarantinedName)
  WHERE n.id IN $ids.QuarantinedName
  RETURN n
}
RETURN n.id AS id
