// The versions of score profiles by their keys, the newest 100 of each, newest first.
//
// One batch of a request; a key that nothing was saved under has no row.
//
// :params {keys: ['jia-test-office']}
UNWIND $keys AS key
CALL (key) {
  MATCH (profile:ScoreProfile {key: key})
  RETURN profile.id AS id, profile.number AS number
  ORDER BY number DESC, id
  LIMIT 100
}
RETURN key, id
ORDER BY key, number DESC, id
