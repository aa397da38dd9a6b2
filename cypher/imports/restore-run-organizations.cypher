// Gives organisations back what they were before a run changed them.
//
// A property that came with the change arrives as null, and so leaves.
//
// :params {rows: [{id: 'org:a', properties: {name: '甲一测试材料', foundedOn: '2001-01-01'}}]}
UNWIND $rows AS row
MATCH (n:Organization {id: row.id})
SET n += row.properties, n.foundedOn = date(row.properties.foundedOn), n.updatedAt = datetime()
RETURN n.id AS id
