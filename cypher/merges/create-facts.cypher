// Puts facts at an organisation, with all that they hold.
//
// The other end is found by its id, whatever it is; a row whose end is not in the graph returns nothing.
// The type is a value here: it comes from a relationship that was there.
//
// :params {rows: [{organizationId: 'org:a', otherId: 'stage:c/s', isOut: true, type: 'WORKS_IN', properties: {id: '00000000000000000000000000000000'}}]}
UNWIND $rows AS row
MATCH (organization:Organization {id: row.organizationId})
OPTIONAL MATCH (peer:Organization {id: row.otherId})
OPTIONAL MATCH (stage:Stage {id: row.otherId})
OPTIONAL MATCH (product:Product {id: row.otherId})
OPTIONAL MATCH (title:Title {id: row.otherId})
OPTIONAL MATCH (demand:Demand {id: row.otherId})
OPTIONAL MATCH (signal:Signal {id: row.otherId})
OPTIONAL MATCH (region:Region {code: row.otherId})
OPTIONAL MATCH (list:ChainList {id: row.otherId})
WITH row, organization, coalesce(peer, stage, product, title, demand, signal, region, list) AS other
WHERE other IS NOT NULL
WITH row, CASE WHEN row.isOut THEN organization ELSE other END AS a,
  CASE WHEN row.isOut THEN other ELSE organization END AS b
CREATE (a)-[fact:$(row.type)]->(b)
SET fact = row.properties
RETURN fact.id AS id
