// A page of the organisations that pass a filter, from the back.
//
// Every order is one of (rank, word, id), so that one text pages them all: rank is minus the
// number of ties or minus the moment of the last change, word the name. A condition that is
// null does not apply; they come as one map, since every other set of types would be planned anew.
//
// :params {filter: {labels: ['Company'], regionPrefix: '3301', hasRegion: null, status: null, ids: null, stageIds: null, chainId: null, titles: null, asOf: date('2025-12-31')}, orderBy: 'NAME', after: {}, before: {}, limit: 21}
MATCH (organization:Organization)
WHERE ($filter.labels IS NULL OR any(label IN labels(organization) WHERE label IN $filter.labels))
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
WITH organization.id AS id,
  CASE $orderBy
    WHEN 'TIES' THEN -coalesce(organization.tieCount, 0)
    WHEN 'UPDATED' THEN -coalesce(datetime(toString(organization.updatedAt)).epochMillis, 0)
    ELSE 0
  END AS rank,
  CASE $orderBy WHEN 'NAME' THEN organization.name ELSE '' END AS word
WHERE ($after.id IS NULL OR rank > $after.rank
    OR (rank = $after.rank AND (word > $after.word OR (word = $after.word AND id > $after.id))))
  AND ($before.id IS NULL OR rank < $before.rank
    OR (rank = $before.rank AND (word < $before.word OR (word = $before.word AND id < $before.id))))
RETURN id, rank, word
ORDER BY rank DESC, word DESC, id DESC
LIMIT $limit
