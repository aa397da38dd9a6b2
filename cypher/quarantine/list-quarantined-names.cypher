// A page of names in quarantine of one state, those of one organisation together.
//
// There are dozens to thousands, so all of a state are looked through. The page starts behind `after`.
//
// :params {state: 'OPEN', after: {organizationId: '', id: ''}, limit: 21}
MATCH (name:QuarantinedName)
WHERE name.state = $state
  AND (name.organizationId > $after.organizationId
    OR (name.organizationId = $after.organizationId AND name.id > $after.id))
RETURN name.id AS id, name.organizationId AS organizationId
ORDER BY name.organizationId, name.id
LIMIT $limit
