// Keeps the other names of an organisation findable: those given, and no more.
//
// The names are nodes of their own so that an index finds them.
//
// :params {organizationId: 'org:a', names: [{id: 'a org:a', key: 'a', kind: 'ALIAS'}]}
CALL () {
  MATCH (old:OrganizationName {organizationId: $organizationId})
  WHERE NOT old.id IN [name IN $names | name.id]
  DELETE old
}
UNWIND $names AS name
MERGE (kept:OrganizationName {id: name.id})
SET kept.key = name.key, kept.kind = name.kind, kept.organizationId = $organizationId
RETURN kept.id AS id
