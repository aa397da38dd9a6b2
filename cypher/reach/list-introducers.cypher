// Local organisations that may introduce somebody: all but authorities, as far as they have any tie.
//
// :params {regionPrefix: '330105', asOf: date('2025-12-03')}
MATCH (o:Organization)
WHERE o.regionCode STARTS WITH $regionPrefix AND o.id IS NOT NULL AND o.tieCount > 0 AND NOT o:Authority
  AND o.status <> 'CLOSED' AND coalesce(o.foundedOn <= $asOf, true)
RETURN o.id AS id
ORDER BY id
