// Gives an organisation exactly these properties.
//
// :params {id: 'org:a', properties: {id: 'org:a', name: '甲一测试材料'}}
MATCH (organization:Organization {id: $id})
SET organization = $properties
RETURN organization.id AS id
