// Where a merged organisation went, and whether its id is in use again.
//
// :params {id: 'org:a'}
OPTIONAL MATCH (merged:MergedOrganization {id: $id})
OPTIONAL MATCH (organization:Organization {id: $id})
RETURN merged.intoId AS intoId, organization IS NOT NULL AS isInUse
