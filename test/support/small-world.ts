import type { Driver } from 'neo4j-driver';

/**
 * An invented world for the readers: two chains, one district, eight organisations of six kinds, and
 * ties that begin, end and age. Its data date is 2025-06-30.
 */
export async function createSmallWorld(driver: Driver): Promise<void> {
  for (const text of [nodes, positions, ties]) await driver.executeQuery(text);
  await driver.executeQuery('CALL db.awaitIndexes(60)');
}

const nodes = `
CREATE (:DataVersion {id: 'current', number: 1, dataDate: date('2025-06-30')}),
  (:Source {id: 'source:one', title: '测试来源一', channel: 'PUBLIC', url: 'https://example.org/one',
    date: date('2025-01-01'), datePrecision: 'YEAR'}),
  (:Source {id: 'source:two', title: '测试来源二', channel: 'DISTRICT', url: '区内材料'}),
  (:Region {code: '910000', name: '甲省', level: 'PROVINCE'}),
  (:Region {code: '910100', name: '乙市', level: 'CITY', parentCode: '910000'}),
  (:Region {code: '910105', name: '丙区', level: 'DISTRICT', parentCode: '910100'}),
  (:Region {code: '910106', name: '丁区', level: 'DISTRICT', parentCode: '910100'}),
  (:Region {code: '920000', name: '戊省', level: 'PROVINCE'})
CREATE (test:Chain {id: 'chain:test', name: '测试链', description: '为测试而设'}),
  (other:Chain {id: 'chain:other', name: '另一测试链'}),
  (d:Stage {id: 'stage:test/d', name: '测试整机', position: 'DOWNSTREAM', order: 1})-[:PART_OF]->(test),
  (f:Stage {id: 'stage:test/f', name: '测试基金', position: 'SUPPORT', order: 1,
    countedKinds: ['Investor', 'Park']})-[:PART_OF]->(test),
  (n:Stage {id: 'stage:test/n', name: '测试配件', position: 'MIDSTREAM', order: 2})-[:PART_OF]->(test),
  (m:Stage {id: 'stage:test/m', name: '测试部件', position: 'MIDSTREAM', order: 1})-[:PART_OF]->(test),
  (u:Stage {id: 'stage:test/u', name: '测试材料', position: 'UPSTREAM', order: 1})-[:PART_OF]->(test),
  (x:Stage {id: 'stage:other/x', name: '另一整机', position: 'DOWNSTREAM', order: 1})-[:PART_OF]->(other),
  (u)-[:FEEDS]->(m), (u)-[:FEEDS]->(n), (m)-[:FEEDS]->(d), (n)-[:FEEDS]->(d), (u)-[:FEEDS]->(x),
  (:Product {id: 'product:glue', name: '甲测试胶', nameKey: '甲测试胶'}),
  (:Title {id: 'title:giant', name: '专精特新小巨人', level: '国家级'})
CREATE
  (:Organization:Company {id: 'org:a', name: '甲一测试材料有限公司', shortName: '甲一材料',
    aliases: ['甲旧材料厂'], uscc: '91910105MA0000001A', stockCode: '900001.SZ', regionCode: '910105',
    country: 'CN', status: 'ACTIVE', foundedOn: date('2001-01-01'), foundedOnPrecision: 'YEAR',
    pinyin: 'jiayiceshicailiaoyouxiangongsi', initials: 'jycsclyxgs', website: '待查',
    sourceIds: ['source:one'], tieCount: 8, updatedAt: datetime('2025-06-01T08:00:00Z')}),
  (:Organization:Company {id: 'org:b', name: '乙二测试部件有限公司', regionCode: '910106', country: 'CN',
    status: 'ACTIVE', pinyin: 'yierceshibujianyouxiangongsi', initials: 'yecsbjyxgs',
    sourceIds: ['source:one'], tieCount: 2, updatedAt: datetime('2025-06-01T08:00:00.500Z')}),
  (:Organization:Company {id: 'org:c', name: '丙三测试整机有限公司', regionCode: '910100', country: 'CN',
    status: 'CLOSED', pinyin: 'bingsanceshizhengjiyouxiangongsi', initials: 'bscszjyxgs',
    sourceIds: ['source:one', 'source:two'], tieCount: 2, updatedAt: datetime('2025-01-01T00:00:00Z')}),
  (:Organization:Investor {id: 'org:f', name: '丁四测试基金', regionCode: '910105', country: 'CN',
    status: 'ACTIVE', investorType: '产业基金', sourceIds: ['source:two'], tieCount: 1, updatedAt: datetime('2025-01-01T00:00:00Z')}),
  (:Organization:Institute {id: 'org:i', name: '戊五测试研究院', status: 'UNKNOWN',
    sourceIds: ['source:one'], tieCount: 1, updatedAt: datetime('2025-01-01T00:00:00Z')}),
  (:Organization:Association {id: 'org:s', name: '己六测试协会', regionCode: '920000', country: 'CN',
    status: 'ACTIVE', sourceIds: ['source:one'], tieCount: 1, updatedAt: datetime('2025-01-01T00:00:00Z')}),
  (:Organization:Park {id: 'org:p', name: '庚七测试园', regionCode: '910105', country: 'CN',
    status: 'ACTIVE', sourceIds: ['source:one'], tieCount: 1, updatedAt: datetime('2025-01-01T00:00:00Z')}),
  (:Organization:Company {id: 'org:z', name: 'Test Alpha Inc.', aliases: ['阿尔法A股测试'], country: 'US',
    status: 'ACTIVE', sourceIds: ['source:one'], tieCount: 0, updatedAt: datetime('2025-01-01T00:00:00Z')})`;

const positions = `
UNWIND [
  {id: 'w1', organization: 'org:a', stage: 'stage:test/u', confidence: 0.9, detail: '甲测试胶'},
  {id: 'w2', organization: 'org:a', stage: 'stage:other/x', confidence: 0.4},
  {id: 'w3', organization: 'org:a', stage: 'stage:test/m', confidence: 0.9, validTo: date('2024-01-01')},
  {id: 'w4', organization: 'org:b', stage: 'stage:test/m', confidence: 0.9},
  {id: 'w5', organization: 'org:a', stage: 'stage:test/d', confidence: 0.6}
] AS row
MATCH (organization:Organization {id: row.organization})
MATCH (stage:Stage {id: row.stage})
CREATE (organization)-[:WORKS_IN {id: row.id, confidence: row.confidence, detail: row.detail,
  validTo: row.validTo, evidence: 'SCOPE', status: 'REPORTED', sourceIds: ['source:two']}]->(stage)
WITH count(*) AS made
MATCH (organization:Organization {id: 'org:a'})
MATCH (title:Title {id: 'title:giant'})
CREATE (organization)-[:HAS_TITLE {id: 'h1', confidence: 1.0, status: 'VERIFIED', sourceIds: ['source:one'],
  validFrom: date('2023-01-01'), validTo: date('2026-01-01')}]->(title)`;

/** All of org:a, seen at 2025-06-30: seven ties hold, r8 has ended, r9 begins later. */
const ties = `
UNWIND [
  {id: 'r1', type: 'SUPPLIES', from: 'org:a', to: 'org:b', confidence: 0.8, observedOn: date('2025-06-30'), ratio: 0.2},
  {id: 'r2', type: 'SUPPLIES', from: 'org:c', to: 'org:a', confidence: 0.8, observedOn: date('2020-06-30')},
  {id: 'r3', type: 'COOPERATES_WITH', from: 'org:i', to: 'org:a', confidence: 0.8},
  {id: 'r4', type: 'CONTROLS', from: 'org:a', to: 'org:c', confidence: 0.8, validFrom: date('2001-01-01'), amount: '1.08亿元'},
  {id: 'r5', type: 'INVESTS_IN', from: 'org:f', to: 'org:a', confidence: 0.8, observedOn: date('2025-06-30'), validFrom: date('2015-06-30')},
  {id: 'r6', type: 'MEMBER_OF', from: 'org:a', to: 'org:s', confidence: 0.8, observedOn: date('2025-06-30'), firstObservedOn: date('2022-01-01')},
  {id: 'r7', type: 'LOCATED_IN', from: 'org:a', to: 'org:p', confidence: 0.3, observedOn: date('2025-06-30')},
  {id: 'r8', type: 'SUPPLIES', from: 'org:a', to: 'org:b', confidence: 0.8, observedOn: date('2024-01-01'), validTo: date('2025-06-30')},
  {id: 'r9', type: 'SUPPLIES', from: 'org:a', to: 'org:b', confidence: 0.8, firstObservedOn: date('2025-07-01')}
] AS row
MATCH (from:Organization {id: row.from})
MATCH (to:Organization {id: row.to})
CREATE (from)-[tie:$(row.type)]->(to)
SET tie = row {.id, .confidence, .observedOn, .firstObservedOn, .validFrom, .validTo, .amount, .ratio},
  tie.status = 'REPORTED', tie.sourceIds = ['source:one', 'source:two']`;
