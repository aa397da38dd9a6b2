import type { Driver } from 'neo4j-driver';

/**
 * An invented world of one anchor and one company elsewhere that supplies it, five years (1826 days)
 * before the data date 2025-06-30, and that shows a sign of growth and a penalty since.
 */
export async function createOneTarget(driver: Driver): Promise<void> {
  await driver.executeQuery(world);
  await driver.executeQuery('CALL db.awaitIndexes(60)');
}

const world = `
CREATE (:DataVersion {id: 'current', number: 1, dataDate: date('2025-06-30')}),
  (:Source {id: 'source:one', title: '测试来源一', channel: 'PUBLIC', date: date('2025-01-01'), datePrecision: 'DAY'}),
  (:Region {code: '910000', name: '甲省', level: 'PROVINCE'}),
  (:Region {code: '910100', name: '乙市', level: 'CITY', parentCode: '910000'}),
  (:Region {code: '910105', name: '丙区', level: 'DISTRICT', parentCode: '910100'}),
  (:Region {code: '920000', name: '戊省', level: 'PROVINCE'}),
  (chain:Chain {id: 'chain:test', name: '测试链', description: '为测试而设'}),
  (up:Stage {id: 'stage:test/u', name: '测试材料', position: 'UPSTREAM', order: 1})-[:PART_OF]->(chain),
  (down:Stage {id: 'stage:test/d', name: '测试整机', position: 'DOWNSTREAM', order: 1})-[:PART_OF]->(chain),
  (up)-[:FEEDS]->(down),
  (anchor:Organization:Company {id: 'org:a', name: '甲一测试整机有限公司', regionCode: '910105', country: 'CN',
    status: 'ACTIVE', sourceIds: ['source:one'], tieCount: 1}),
  (target:Organization:Company {id: 'org:u', name: '乙二测试材料有限公司', regionCode: '920000', country: 'CN',
    status: 'ACTIVE', sourceIds: ['source:one'], tieCount: 1}),
  (anchor)-[:WORKS_IN {id: 'w1', confidence: 1.0, evidence: 'SCOPE', status: 'REPORTED', sourceIds: ['source:one']}]->(down),
  (target)-[:WORKS_IN {id: 'w2', confidence: 1.0, evidence: 'SCOPE', status: 'REPORTED', sourceIds: ['source:one']}]->(up),
  (target)-[:SUPPLIES {id: 'r1', confidence: 1.0, observedOn: date('2020-06-30'), observedOnPrecision: 'DAY',
    firstObservedOn: date('2020-06-30'), status: 'REPORTED', sourceIds: ['source:one']}]->(anchor),
  (target)-[:SHOWS {id: 's1', confidence: 1.0, observedOn: date('2025-05-01'), observedOnPrecision: 'DAY',
    firstObservedOn: date('2025-05-01'), status: 'REPORTED', sourceIds: ['source:one']}]->
    (:Signal {id: 'signal:one', kind: 'HIRING', title: '测试招聘', occurredOn: date('2025-05-01'), occurredOnPrecision: 'DAY'}),
  (target)-[:SHOWS {id: 's2', confidence: 1.0, observedOn: date('2025-05-01'), observedOnPrecision: 'DAY',
    firstObservedOn: date('2025-05-01'), status: 'REPORTED', sourceIds: ['source:one']}]->
    (:Signal {id: 'signal:two', kind: 'PENALTY', title: '测试处罚', occurredOn: date('2025-05-01'), occurredOnPrecision: 'DAY'})`;
