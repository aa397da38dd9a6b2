// The ids of all chains, in their order.
//
// A graph holds tens of chains, each with its own template.
//
// :params {}
MATCH (chain:Chain)
RETURN chain.id AS id
ORDER BY id
LIMIT 1000
