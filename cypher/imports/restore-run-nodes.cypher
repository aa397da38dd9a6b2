// Gives sources, regions, chains, stages, demands and titles back what they were before a run.
//
// :params {rows: [{id: 'chain:a', properties: {id: 'chain:a', name: '甲一测试链'}}]}
UNWIND $rows AS row
CALL (row) {
  MATCH (n:Source {id: row.id})
  RETURN n
  UNION
  MATCH (n:Chain {id: row.id})
  RETURN n
  UNION
  MATCH (n:Stage {id: row.id})
  RETURN n
  UNION
  MATCH (n:Demand {id: row.id})
  RETURN n
  UNION
  MATCH (n:Title {id: row.id})
  RETURN n
  UNION
  MATCH (n:Region {code: row.id})
  RETURN n
}
SET n = row.properties, n.date = date(row.properties.date), n.raisedOn = date(row.properties.raisedOn),
  n.dueOn = date(row.properties.dueOn), n.closedOn = date(row.properties.closedOn)
RETURN coalesce(n.id, n.code) AS id
