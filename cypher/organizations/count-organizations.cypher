// How many organisations pass a filter, counted up to a limit.
//
// A condition that is null does not apply.
//
// :params {labels: ['Company'], regionPrefix: '3301', hasRegion: null, status: null, ids: null, stageIds: null, chainId: null, titles: null, asOf: date('2025-12-31'), limit: 10001}
MATCH (organization:Organization)
WHERE ($labels IS NULL OR any(label IN labels(organization) WHERE label IN $labels))
  AND ($regionPrefix IS NULL OR organization.regionCode STARTS WITH $regionPrefix)
  AND ($hasRegion IS NULL OR $hasRegion = (organization.regionCode IS NOT NULL))
  AND ($status IS NULL OR $status = coalesce(organization.status, 'UNKNOWN'))
  AND ($ids IS NULL OR organization.id IN $ids)
  AND ($stageIds IS NULL OR EXISTS {
    MATCH (organization)-[fact:WORKS_IN]->(stage:Stage)
    WHERE stage.id IN $stageIds AND fact.confidence >= 0.5
      AND coalesce(fact.validFrom <= $asOf, true) AND coalesce(fact.validTo > $asOf, true)
  })
  AND ($chainId IS NULL OR EXISTS {
    MATCH (organization)-[fact:WORKS_IN]->(:Stage)-[:PART_OF]->(chain:Chain)
    WHERE chain.id = $chainId AND fact.confidence >= 0.5
      AND coalesce(fact.validFrom <= $asOf, true) AND coalesce(fact.validTo > $asOf, true)
  })
  AND ($titles IS NULL OR EXISTS {
    MATCH (organization)-[fact:HAS_TITLE]->(title:Title)
    WHERE title.name IN $titles
      AND coalesce(fact.validFrom <= $asOf, true) AND coalesce(fact.validTo > $asOf, true)
  })
WITH organization
ORDER BY organization.id
LIMIT $limit
RETURN count(*) AS count
