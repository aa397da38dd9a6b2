// Saves a version of a score profile, unless somebody else has just taken its number.
//
// MERGE on the unique id decides between two that save at once; saveId tells whose version stands,
// also when the driver repeats a write whose answer got lost.
//
// :params {id: 'profile:jia-test-office@1', key: 'jia-test-office', number: 1, name: '甲一测试方案', version: 'jia-test-office.1', basedOn: 'profile:lianpu', savedAt: '2025-03-07T08:00:00Z', constants: '{}', saveId: 'a'}
MERGE (profile:ScoreProfile {id: $id})
ON CREATE SET profile.key = $key, profile.number = $number, profile.name = $name,
  profile.version = $version, profile.basedOn = $basedOn, profile.savedAt = datetime($savedAt),
  profile.constants = $constants, profile.saveId = $saveId
RETURN profile.saveId = $saveId AS isSaved
