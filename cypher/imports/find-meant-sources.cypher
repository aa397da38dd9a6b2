// Sources that rows name, by id or by exact title.
//
// :params {names: ['source:a', '甲一测试来源']}
MATCH (source:Source)
WHERE source.id IN $names OR source.title IN $names
RETURN source.id AS id, source.title AS title
