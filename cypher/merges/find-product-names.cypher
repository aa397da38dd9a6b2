// Which of these names are names of products.
//
// :params {ids: ['product:机器人']}
MATCH (product:Product)
WHERE product.id IN $ids
RETURN product.id AS id
