// Saved assignments of columns, newest first.
//
// Those of one template, or of all where none is named.
//
// :params {templateKey: null, first: 200}
MATCH (mapping:ImportMapping)
WHERE $templateKey IS NULL OR mapping.templateKey = $templateKey
RETURN mapping.id AS id, mapping.name AS name, mapping.templateKey AS templateKey,
  mapping.columns AS columns, toString(mapping.savedAt) AS savedAt
ORDER BY mapping.savedAt DESC, mapping.id
LIMIT $first
