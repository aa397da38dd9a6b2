// Saves a source as a person describes it: a new one, or all that is said of one that is there.
//
// No row, and nothing saved, where a new one's id is taken or an old one is not there. What is
// null is unknown from then on.
//
// :params {id: 'source:a', isNew: true, properties: {title: '甲一测试来源', channel: 'DISTRICT', date: date('2025-01-01')}, savedBy: '甲测试岗', savedAt: '2025-03-07T08:00:00Z'}
OPTIONAL MATCH (known:Source {id: $id})
WITH known IS NULL AS isMissing
WHERE isMissing = $isNew
MERGE (source:Source {id: $id})
SET source += $properties, source.savedBy = $savedBy, source.savedAt = datetime($savedAt)
RETURN source.id AS id
