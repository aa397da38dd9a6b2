// Records of what people and runs did, of one label, by id, with all their properties and their types.
//
// One label is asked for at a time: where no id is given there is nothing behind it. Days and moments
// come as text, and the types say which numbers are whole: a line of JSON knows neither.
//
// :params {after: {Revision: ''}, limit: 500}
CALL () {
  MATCH (n:Revision)
  WHERE n.id > $after.Revision
  RETURN n
  ORDER BY n.id
  LIMIT $limit
  UNION ALL
  MATCH (n:ImportRun)
  WHERE n.id > $after.ImportRun
  RETURN n
  ORDER BY n.id
  LIMIT $limit
  UNION ALL
  MATCH (n:ImportBatch)
  WHERE n.id > $after.ImportBatch
  RETURN n
  ORDER BY n.id
  LIMIT $limit
  UNION ALL
  MATCH (n:ScoreProfile)
  WHERE n.id > $after.ScoreProfile
  RETURN n
  ORDER BY n.id
  LIMIT $limit
  UNION ALL
  MATCH (n:MergeProposal)
  WHERE n.id > $after.MergeProposal
  RETURN n
  ORDER BY n.id
  LIMIT $limit
  UNION ALL
  MATCH (n:MergedOrganization)
  WHERE n.id > $after.MergedOrganization
  RETURN n
  ORDER BY n.id
  LIMIT $limit
  UNION ALL
  MATCH (n:ImportMapping)
  WHERE n.id > $after.ImportMapping
  RETURN n
  ORDER BY n.id
  LIMIT $limit
  UNION ALL
  MATCH (n:QuarantinedName)
  WHERE n.id > $after.QuarantinedName
  RETURN n
  ORDER BY n.id
  LIMIT $limit
}
WITH n ORDER BY n.id
RETURN n.id AS id,
  [key IN keys(n) | {
    key: key,
    type: split(valueType(n[key]), ' NOT NULL')[0],
    value: CASE WHEN valueType(n[key]) =~ '(DATE|ZONED DATETIME).*' THEN toString(n[key]) ELSE n[key] END
  }] AS cells
