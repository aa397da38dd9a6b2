// The newest assignment that was saved for a file with just these headers.
//
// headerKey is a hash of the set of headers, so that their order does not matter.
//
// :params {templateKey: 'organizations', headerKey: 'a'}
MATCH (mapping:ImportMapping)
WHERE mapping.templateKey = $templateKey AND mapping.headerKey = $headerKey
RETURN mapping.id AS id, mapping.name AS name, mapping.templateKey AS templateKey,
  mapping.columns AS columns, toString(mapping.savedAt) AS savedAt
ORDER BY mapping.savedAt DESC, mapping.id
LIMIT 1
