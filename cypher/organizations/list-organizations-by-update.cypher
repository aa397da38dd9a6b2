// A page of the organisations that pass a filter, the latest change first.
//
// Walks the index on updatedAt from the cursor on and stops when the page is full. A condition that
// is null does not apply; they come as one map, since every other set of types would be planned
// anew. The page starts at `after`; of `before` an id that is null sets no bound.
//
// :params {filter: {labels: ['Company'], regionPrefix: '3301', hasRegion: null, status: null, ids: null, stageIds: null, chainId: null, titles: null, asOf: date('2025-12-31')}, after: {key: '9999-12-31T23:59:59Z', id: ''}, before: {}, limit: 21}
MATCH (organization:Organization)
WHERE organization.updatedAt <= datetime($after.key)
WITH organization
ORDER BY organization.updatedAt DESC, organization.id
WHERE (organization.updatedAt < datetime($after.key) OR organization.id > $after.id)
  AND ($before.id IS NULL OR organization.updatedAt > datetime($before.key)
    OR (organization.updatedAt = datetime($before.key) AND organization.id < $before.id))
  AND ($filter.labels IS NULL OR any(label IN labels(organization) WHERE label IN $filter.labels))
  AND ($filter.regionPrefix IS NULL OR organization.regionCode STARTS WITH $filter.regionPrefix)
  AND ($filter.hasRegion IS NULL OR $filter.hasRegion = (organization.regionCode IS NOT NULL))
  AND ($filter.status IS NULL OR $filter.status = coalesce(organization.status, 'UNKNOWN'))
  AND ($filter.ids IS NULL OR organization.id IN $filter.ids)
  AND ($filter.stageIds IS NULL OR EXISTS {
    MATCH (organization)-[fact:WORKS_IN]->(stage:Stage)
    WHERE stage.id IN $filter.stageIds AND fact.confidence >= 0.5
      AND coalesce(fact.validFrom <= $filter.asOf, true) AND coalesce(fact.validTo > $filter.asOf, true)
  })
  AND ($filter.chainId IS NULL OR EXISTS {
    MATCH (organization)-[fact:WORKS_IN]->(:Stage)-[:PART_OF]->(chain:Chain)
    WHERE chain.id = $filter.chainId AND fact.confidence >= 0.5
      AND coalesce(fact.validFrom <= $filter.asOf, true) AND coalesce(fact.validTo > $filter.asOf, true)
  })
  AND ($filter.titles IS NULL OR EXISTS {
    MATCH (organization)-[fact:HAS_TITLE]->(title:Title)
    WHERE title.name IN $filter.titles
      AND coalesce(fact.validFrom <= $filter.asOf, true) AND coalesce(fact.validTo > $filter.asOf, true)
  })
RETURN organization.id AS id, toString(organization.updatedAt) AS key
ORDER BY organization.updatedAt DESC, organization.id
LIMIT $limit
