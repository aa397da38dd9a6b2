// Keeps names apart that a source gives to organisations, though by all signs they are others'.
//
// Nodes of their own: as properties of the organisation whatever looks through names would find them.
//
// :params {rows: [{id: 'quarantine:a', organizationId: 'org:a', name: '甲一测试材料', nameKey: '甲一测试材料', reason: 'OTHERS_NAME', sourceId: 'source:a', file: 'company.json', line: 1, importRunId: 'run:a'}]}
UNWIND $rows AS row
MERGE (name:QuarantinedName {id: row.id})
ON CREATE SET name = row, name.state = 'OPEN', name.foundAt = datetime()
RETURN count(name) AS count
