// The newest version of each score profile that an office has saved, by key.
//
// A version never changes, so the constants come as the text that was checked when it was saved.
//
// :params {first: 100}
MATCH (profile:ScoreProfile)
WHERE NOT EXISTS { (later:ScoreProfile {key: profile.key}) WHERE later.number > profile.number }
RETURN profile.id AS id, profile.key AS key, profile.number AS number, profile.name AS name,
  profile.version AS version, profile.basedOn AS basedOn, toString(profile.savedAt) AS savedAt,
  profile.constants AS constants
ORDER BY key, id
LIMIT $first
