// Takes an organisation without relationships away and remembers whose part it is now.
//
// Whatever was merged into it before is part of the same one: so a look-up is one step.
//
// :params {id: 'org:a', intoId: 'org:b', uscc: null, stockCode: null}
MATCH (gone:Organization {id: $id})
DELETE gone
CREATE (:MergedOrganization {id: $id, intoId: $intoId, uscc: $uscc, stockCode: $stockCode})
WITH $intoId AS intoId
OPTIONAL MATCH (earlier:MergedOrganization {intoId: $id})
WITH intoId, collect(earlier) AS followers
FOREACH (earlier IN followers | SET earlier.intoId = intoId)
RETURN [earlier IN followers | earlier.id] AS followerIds
