// Which of these names are those of products: a short name that is one does not name an organisation.
//
// :params {ids: ['product:甲测试胶']}
MATCH (product:Product)
WHERE product.id IN $ids
RETURN product.name AS name
