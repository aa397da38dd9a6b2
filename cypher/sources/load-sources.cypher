// Sources by their ids.
//
// One batch of a request; an id that names nothing has no row.
//
// :params {ids: ['source:gs-s001']}
MATCH (source:Source)
WHERE source.id IN $ids
RETURN source.id AS id, source.title AS title, source.publisher AS publisher, source.url AS url,
  source.channel AS channel, toString(source.date) AS date, source.datePrecision AS datePrecision,
  source.licence AS licence, source.reliability AS reliability
