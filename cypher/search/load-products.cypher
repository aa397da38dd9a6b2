// Products by their ids.
//
// One batch of a request; an id that names nothing has no row.
//
// :params {ids: ['product:amine']}
MATCH (product:Product)
WHERE product.id IN $ids
RETURN product.id AS id, product.name AS name
