// Replaces the password that a new Neo4j comes with. Runs on the database `system`.
ALTER CURRENT USER SET PASSWORD FROM $current TO $next
