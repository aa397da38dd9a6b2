// How many sources have a text in their title or publisher, counted up to a limit.
//
// The limit bounds what an answer says, not what is read: all are looked through.
//
// :params {text: '', limit: 10001}
MATCH (source:Source)
WHERE toLower(source.title) CONTAINS toLower($text)
  OR toLower(coalesce(source.publisher, '')) CONTAINS toLower($text)
WITH source
ORDER BY source.id
LIMIT $limit
RETURN count(source) AS count
