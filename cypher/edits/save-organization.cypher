// Makes an organisation what a person says that it is: a new one, or a stored one; what is null goes.
//
// The label is a value here: the rule in the declaration names the six that it may take.
//
// :params {id: 'org:a', label: 'Company', properties: {name: '甲一测试材料'}}
MERGE (organization:Organization {id: $id})
REMOVE organization:Company:Investor:Institute:Association:Park:Authority
SET organization:$($label)
SET organization += $properties, organization.updatedAt = datetime(),
  organization.tieCount = coalesce(organization.tieCount, 0)
RETURN organization.id AS id
