// Counts the data version up if anything changed, and moves the data date on to the newest day seen.
//
// Written last, so a graph without it is one whose first load was interrupted.
//
// :params {isChanged: true, newest: date('2025-03-07')}
MERGE (v:DataVersion {id: 'current'})
ON CREATE SET v.number = CASE WHEN $isChanged THEN 0 ELSE 1 END
SET v.number = v.number + CASE WHEN $isChanged THEN 1 ELSE 0 END,
  v.dataDate = CASE WHEN coalesce(v.dataDate >= $newest, $newest IS NULL) THEN v.dataDate ELSE $newest END
RETURN v.number AS number, toString(v.dataDate) AS dataDate
