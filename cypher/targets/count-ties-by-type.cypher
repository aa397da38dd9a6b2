// How many ties of each type there are that a path may cross, valid or not.
//
// The store knows each number, so nothing is expanded.
//
// :params {}
MATCH ()-[r:SUPPLIES]->() RETURN 'SUPPLIES' AS type, count(r) AS tieCount
UNION ALL MATCH ()-[r:INVESTS_IN]->() RETURN 'INVESTS_IN' AS type, count(r) AS tieCount
UNION ALL MATCH ()-[r:CONTROLS]->() RETURN 'CONTROLS' AS type, count(r) AS tieCount
UNION ALL MATCH ()-[r:LICENSES_TO]->() RETURN 'LICENSES_TO' AS type, count(r) AS tieCount
UNION ALL MATCH ()-[r:INCUBATES]->() RETURN 'INCUBATES' AS type, count(r) AS tieCount
UNION ALL MATCH ()-[r:MEMBER_OF]->() RETURN 'MEMBER_OF' AS type, count(r) AS tieCount
UNION ALL MATCH ()-[r:COOPERATES_WITH]->() RETURN 'COOPERATES_WITH' AS type, count(r) AS tieCount
UNION ALL MATCH ()-[r:RESEARCHES_WITH]->() RETURN 'RESEARCHES_WITH' AS type, count(r) AS tieCount
