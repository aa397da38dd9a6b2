// Takes links between stages out of the graph that a run brought.
//
// :params {rows: [{fromId: 'stage:a/a', toId: 'stage:a/b'}]}
UNWIND $rows AS row
MATCH (supplying:Stage {id: row.fromId})-[link:FEEDS]->(:Stage {id: row.toId})
DELETE link
RETURN row.fromId AS fromId
