// Which of these region codes exist.
//
// Asked before organisations are written: one with a code that nobody knows is refused.
//
// :params {codes: ['330105']}
UNWIND $codes AS code
MATCH (region:Region {code: code})
RETURN region.code AS code
