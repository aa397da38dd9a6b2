// One version of a score profile: the one of this number, the newest where none is given.
//
// :params {key: 'jia-test-office', number: null}
MATCH (profile:ScoreProfile {key: $key})
WHERE profile.number = coalesce($number, profile.number)
RETURN profile.id AS id, profile.key AS key, profile.number AS number, profile.name AS name,
  profile.version AS version, profile.basedOn AS basedOn, toString(profile.savedAt) AS savedAt,
  profile.constants AS constants
ORDER BY number DESC, id
LIMIT 1
