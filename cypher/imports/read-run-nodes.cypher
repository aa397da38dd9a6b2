// Sources, regions, chains, stages, demands and titles as they are before a batch writes them.
//
// What an import replaces of them is kept with its batch, so that the run can be taken back.
//
// :params {ids: ['chain:a']}
CALL () {
  MATCH (n:Source)
  WHERE n.id IN $ids
  RETURN n, 'Source' AS label
  UNION
  MATCH (n:Chain)
  WHERE n.id IN $ids
  RETURN n, 'Chain' AS label
  UNION
  MATCH (n:Stage)
  WHERE n.id IN $ids
  RETURN n, 'Stage' AS label
  UNION
  MATCH (n:Demand)
  WHERE n.id IN $ids
  RETURN n, 'Demand' AS label
  UNION
  MATCH (n:Title)
  WHERE n.id IN $ids
  RETURN n, 'Title' AS label
  UNION
  MATCH (n:Region)
  WHERE n.code IN $ids
  RETURN n, 'Region' AS label
}
RETURN coalesce(n.id, n.code) AS id, label,
  n {
    .*, date: toString(n.date), raisedOn: toString(n.raisedOn), dueOn: toString(n.dueOn), closedOn: toString(n.closedOn)
  } AS properties
