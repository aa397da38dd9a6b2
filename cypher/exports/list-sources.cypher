// Sources by id, as an export writes them.
//
// In pages over the index on the id, so that a page costs the same however far in it lies.
//
// :params {after: '', limit: 2000}
MATCH (n:Source)
WHERE n.id > $after
RETURN n.id AS id, n.title AS title, n.publisher AS publisher, n.url AS url, n.channel AS channel,
  toString(n.date) AS date, n.datePrecision AS datePrecision, n.licence AS licence, n.reliability AS reliability,
  n.savedBy AS savedBy, toString(n.savedAt) AS savedAt
ORDER BY id
LIMIT $limit
