// Organisations that are not stored yet, each with the label of its kind.
//
// One list a property, the n-th of each for the n-th organisation: names of properties in every row would
// have to be read thousands of times. The label is a value here: the rule in the declaration names the
// six that it may take. The properties are named one by one: set from a map afterwards, each goes to its
// indexes a second time.
//
// :params {rows: {label: ['Company'], id: ['org:a'], name: ['甲一测试材料']}}
WITH datetime() AS now
UNWIND range(0, size($rows.id) - 1) AS n
CREATE (organization:Organization:$($rows.label[n]) {
  id: $rows.id[n], name: $rows.name[n], nameKey: $rows.nameKey[n], pinyin: $rows.pinyin[n],
  initials: $rows.initials[n], shortName: $rows.shortName[n], aliases: $rows.aliases[n],
  uscc: $rows.uscc[n], stockCode: $rows.stockCode[n], regionCode: $rows.regionCode[n],
  regionSource: $rows.regionSource[n], country: $rows.country[n],
  investorType: $rows.investorType[n], address: $rows.address[n], status: $rows.status[n],
  foundedOn: $rows.foundedOn[n], foundedOnPrecision: $rows.foundedOnPrecision[n],
  business: $rows.business[n], website: $rows.website[n], industryCodes: $rows.industryCodes[n],
  registeredCapital: $rows.registeredCapital[n], isStub: $rows.isStub[n], claims: $rows.claims[n],
  sourceIds: $rows.sourceIds[n], importRunId: $rows.importRunId[n], tieCount: 0, updatedAt: now
})
RETURN count(organization) AS count
