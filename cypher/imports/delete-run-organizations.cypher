// Takes organisations out of the graph on which nothing hangs, with their other names and open merge proposals.
//
// :params {ids: ['org:a']}
UNWIND $ids AS id
MATCH (n:Organization {id: id})
WHERE NOT EXISTS { (n)--() }
WITH n, id,
  COLLECT { MATCH (name:OrganizationName {organizationId: id}) RETURN name } AS names,
  COLLECT { MATCH (proposal:MergeProposal) WHERE proposal.aId = id OR proposal.bId = id RETURN proposal } AS proposals
FOREACH (one IN names + proposals | DELETE one)
DELETE n
RETURN id
