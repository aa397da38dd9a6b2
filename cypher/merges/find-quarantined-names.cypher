// Names that a source gave to one of these organisations and that were not believed, unless a person did.
//
// There are few of them: they are found by their label.
//
// :params {ids: ['org:a']}
MATCH (name:QuarantinedName)
WHERE name.organizationId IN $ids AND name.state <> 'RELEASED'
RETURN name.organizationId AS organizationId, name.nameKey AS nameKey
