// Stores on organisations how many ties they have, either way and of any type, valid or not.
//
// A hub stays a hub; the degrees are read from the store without expanding.
//
// :params {ids: ['org:a']}
UNWIND $ids AS id
MATCH (n:Organization {id: id})
SET n.tieCount = COUNT {
  (n)-[:SUPPLIES|SERVES|CONTROLS|INVESTS_IN|RESEARCHES_WITH|COOPERATES_WITH|LICENSES_TO|INCUBATES|MEMBER_OF|LOCATED_IN|COMPETES_WITH]-()
}
RETURN count(n) AS count
