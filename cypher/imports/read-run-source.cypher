// What the source of a run says about all its rows.
//
// :params {id: 'source:a'}
MATCH (source:Source {id: $id})
RETURN source.channel AS channel, source.reliability AS reliability, toString(source.date) AS date
