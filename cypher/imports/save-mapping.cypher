// Keeps an assignment of columns under its name, in place of what had that name before.
//
// The columns are JSON: they are read as a whole and never searched.
//
// :params {id: 'mapping:a', name: '甲一测试名录', templateKey: 'organizations', columns: '[]', headerKey: 'a', savedAt: '2025-03-07T08:00:00Z'}
MERGE (mapping:ImportMapping {id: $id})
SET mapping.name = $name, mapping.templateKey = $templateKey, mapping.columns = $columns,
  mapping.headerKey = $headerKey, mapping.savedAt = datetime($savedAt)
RETURN mapping.id AS id, mapping.name AS name, mapping.templateKey AS templateKey,
  mapping.columns AS columns, toString(mapping.savedAt) AS savedAt
