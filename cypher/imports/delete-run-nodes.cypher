// Takes titles, demands, signals, products, stages and chains out of the graph on which nothing hangs any more.
//
// What they themselves hang on, such as a stage on its chain, does not keep them.
//
// :params {ids: ['title:a']}
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Title {id: id})
  RETURN n
  UNION
  MATCH (n:Demand {id: id})
  RETURN n
  UNION
  MATCH (n:Signal {id: id})
  RETURN n
  UNION
  MATCH (n:Product {id: id})
  RETURN n
  UNION
  MATCH (n:Stage {id: id})
  RETURN n
  UNION
  MATCH (n:Chain {id: id})
  RETURN n
}
WITH n, id
WHERE NOT EXISTS { (n)<--() } AND NOT EXISTS { (n)-[:FEEDS|UPSTREAM_OF|KIND_OF]->() }
DETACH DELETE n
RETURN id
