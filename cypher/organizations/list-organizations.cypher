// A page of the organisations that pass a filter.
//
// Every order is one of (rank, word, id), so that one text pages them all: rank is minus the
// number of ties or minus the moment of the last change, word the name. A condition that is
// null does not apply.
//
// :params {labels: ['Company'], regionPrefix: '3301', hasRegion: null, status: null, ids: null, stageIds: null, chainId: null, titles: null, asOf: date('2025-12-31'), orderBy: 'NAME', afterRank: null, afterWord: null, afterId: null, beforeRank: null, beforeWord: null, beforeId: null, limit: 21}
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
WITH organization.id AS id,
  CASE $orderBy
    WHEN 'TIES' THEN -coalesce(organization.tieCount, 0)
    WHEN 'UPDATED' THEN -coalesce(datetime(toString(organization.updatedAt)).epochMillis, 0)
    ELSE 0
  END AS rank,
  CASE $orderBy WHEN 'NAME' THEN organization.name ELSE '' END AS word
WHERE ($afterId IS NULL OR rank > $afterRank
    OR (rank = $afterRank AND (word > $afterWord OR (word = $afterWord AND id > $afterId))))
  AND ($beforeId IS NULL OR rank < $beforeRank
    OR (rank = $beforeRank AND (word < $beforeWord OR (word = $beforeWord AND id < $beforeId))))
RETURN id, rank, word
ORDER BY rank, word, id
LIMIT $limit
