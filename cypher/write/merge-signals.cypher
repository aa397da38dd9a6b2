// Signals: dated events at organisations.
//
// Who shows one, with which sources and amount, is on SHOWS, a fact of its own. What is stored stays:
// another report of the same event only adds a region. A signal of an organisation that is not in the
// graph returns nothing: so the writer learns of it.
//
// :params {rows: [{id: 'signal:a', organizationId: 'org:a', properties: {kind: 'FINANCING', title: '甲', occurredOn: date('2025-03-07'), occurredOnPrecision: 'DAY', regionCode: null}}]}
UNWIND $rows AS row
MATCH (:Organization {id: row.organizationId})
MERGE (n:Signal {id: row.id})
WITH row, n, properties(n) AS before
SET n += CASE WHEN size(keys(before)) = 1 THEN row.properties ELSE {} END,
  n.regionCode = coalesce(before.regionCode, row.properties.regionCode)
RETURN n.id AS id,
  CASE
    WHEN size(keys(before)) = 1 THEN 'CREATED'
    WHEN before = properties(n) THEN 'UNCHANGED'
    ELSE 'UPDATED'
  END AS change
