// Brings an organisation back that a merge took away, with all that it held, and those that had been merged into it before.
//
// :params {id: 'org:a', label: 'Company', properties: {id: 'org:a', name: '甲一测试材料'}, followerIds: []}
MATCH (merged:MergedOrganization {id: $id})
DELETE merged
CREATE (organization:Organization:$($label))
SET organization = $properties
WITH organization
OPTIONAL MATCH (follower:MergedOrganization)
WHERE follower.id IN $followerIds
WITH organization, collect(follower) AS followers
FOREACH (follower IN followers | SET follower.intoId = organization.id)
RETURN organization.id AS id
