// Organisations that are not stored yet, each with the label of its kind.
//
// The label is a value here: the rule in the declaration names the six that it may take. The properties
// are named one by one: set from a map afterwards, each goes to its indexes a second time.
//
// :params {rows: [{label: 'Company', id: 'org:a', name: '甲一测试材料', importRunId: 'run:a'}]}
WITH datetime() AS now
UNWIND $rows AS row
CREATE (n:Organization:$(row.label) {
  id: row.id, name: row.name, nameKey: row.nameKey, pinyin: row.pinyin, initials: row.initials,
  shortName: row.shortName, aliases: row.aliases, uscc: row.uscc, stockCode: row.stockCode,
  regionCode: row.regionCode, regionSource: row.regionSource, country: row.country,
  investorType: row.investorType, address: row.address, status: row.status,
  foundedOn: row.foundedOn, foundedOnPrecision: row.foundedOnPrecision, business: row.business,
  website: row.website, industryCodes: row.industryCodes, registeredCapital: row.registeredCapital,
  isStub: row.isStub, claims: row.claims, sourceIds: row.sourceIds, importRunId: row.importRunId, tieCount: 0, updatedAt: now
})
RETURN count(n) AS count
