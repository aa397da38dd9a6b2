// A page of the sources whose title or publisher contains a text, by title.
//
// There are thousands at the most, so all are looked through; an empty text is in each of them.
// The page starts behind `after`.
//
// :params {text: '', after: {key: '', id: ''}, limit: 21}
MATCH (source:Source)
WHERE (source.title > $after.key OR (source.title = $after.key AND source.id > $after.id))
  AND (toLower(source.title) CONTAINS toLower($text)
    OR toLower(coalesce(source.publisher, '')) CONTAINS toLower($text))
RETURN source.id AS id, source.title AS key
ORDER BY source.title, source.id
LIMIT $limit
