// How many names in quarantine are of one state, counted up to a limit.
//
// :params {state: 'OPEN', limit: 10001}
MATCH (name:QuarantinedName)
WHERE name.state = $state
WITH name
ORDER BY name.id
LIMIT $limit
RETURN count(name) AS count
