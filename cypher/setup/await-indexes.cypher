// Waits until every index answers. Seconds.
CALL db.awaitIndexes(300)
