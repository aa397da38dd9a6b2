// Puts facts back that had been taken out of the graph.
//
// The type is a value here, and the ends may be of several sorts: ids of different sorts never equal.
// A row with an end that is not in the graph returns nothing.
//
// :params {rows: [{fromId: 'org:a', toId: 'org:b', type: 'SUPPLIES', properties: {id: '00000000000000000000000000000000', sourceIds: ['source:a']}}]}
UNWIND $rows AS row
OPTIONAL MATCH (fromOrganization:Organization {id: row.fromId})
OPTIONAL MATCH (fromRegion:Region {code: row.fromId})
OPTIONAL MATCH (fromProduct:Product {id: row.fromId})
OPTIONAL MATCH (toOrganization:Organization {id: row.toId})
OPTIONAL MATCH (toStage:Stage {id: row.toId})
OPTIONAL MATCH (toProduct:Product {id: row.toId})
OPTIONAL MATCH (toTitle:Title {id: row.toId})
OPTIONAL MATCH (toDemand:Demand {id: row.toId})
OPTIONAL MATCH (toSignal:Signal {id: row.toId})
OPTIONAL MATCH (toRegion:Region {code: row.toId})
WITH row, coalesce(fromOrganization, fromRegion, fromProduct) AS a,
  coalesce(toOrganization, toStage, toProduct, toTitle, toDemand, toSignal, toRegion) AS b
WHERE a IS NOT NULL AND b IS NOT NULL
CREATE (a)-[fact:$(row.type)]->(b)
SET fact = row.properties
RETURN fact.id AS id
