// Chains that rows name, by id or by name.
//
// :params {names: ['chain:a', '甲一测试链']}
MATCH (chain:Chain)
WHERE chain.id IN $names OR chain.name IN $names
RETURN chain.id AS id, chain.name AS name
