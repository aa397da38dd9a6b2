// Records of what people and runs did, as an export gives them, that are not stored yet.
//
// The label is a value here: the rule in the declaration names those that it may take. Days and moments
// come as text and whole numbers apart, since a line of JSON knows neither.
//
// :params {rows: [{label: 'Revision', properties: {id: 'revision:a'}, integers: {number: 0.0}, moments: {at: '2025-03-07T08:00:00Z'}, days: {}}]}
UNWIND $rows AS row
CREATE (n:$(row.label))
SET n = row.properties
FOREACH (key IN keys(row.integers) | SET n[key] = toInteger(row.integers[key]))
FOREACH (key IN keys(row.moments) | SET n[key] = datetime(row.moments[key]))
FOREACH (key IN keys(row.days) | SET n[key] = date(row.days[key]))
RETURN count(n) AS count
