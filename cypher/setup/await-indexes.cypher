// Waits until every index answers. Seconds: a graph of ten million ties takes minutes.
CALL db.awaitIndexes(3600)
