// Which of these products are stored.
//
// A product is its name: there is nothing of it to update, so creating the others is all that is left.
//
// :params {ids: ['product:a']}
MATCH (n:Product)
WHERE n.id IN $ids
RETURN n.id AS id
