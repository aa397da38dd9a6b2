import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { usccOf } from '../../bench/imports/files.ts';
import { csvLine } from '../../server/tables/csv-text.ts';

type Rows = readonly (readonly string[])[];

const fact = ['source:a', 'REPORTED', '0.8', '2024-02-05'];

/** A small world as tables, with all that a load has to look at twice. */
export const tables: Readonly<Record<string, Rows>> = {
  'sources.csv': [
    ['id', 'title', 'channel', 'date', 'reliability'],
    ['source:a', '测试来源一', 'DISTRICT', '2025-01', '0.7'],
    ['source:b', '测试来源,二', 'PUBLIC', '', ''],
  ],
  'regions.csv': [
    ['code', 'name', 'level', 'parentCode'],
    ['990000', '测试省', 'PROVINCE', ''],
    ['990100', '测试市', 'CITY', '990000'],
    ['990105', '测试区', 'DISTRICT', '990100'],
  ],
  'chains.csv': [
    ['id', 'name', 'description'],
    ['chain:t', '测试链', ''],
  ],
  'stages.csv': [
    ['chain', 'name', 'position', 'order', 'id'],
    ['chain:t', '测试部件', 'MIDSTREAM', '1', 'stage:t/m'],
  ],
  'organizations.csv': [
    [
      'id',
      'name',
      'kind',
      'uscc',
      'status',
      'region',
      'aliases',
      'shortName',
      'foundedOn',
      'source',
    ],
    [
      'org:a',
      '甲一测试材料有限公司',
      'COMPANY',
      usccOf(1),
      'ACTIVE',
      '990105',
      '甲旧厂|甲\n厂',
      '甲一',
      '2001',
      'source:a',
    ],
    [
      'org:b',
      '乙二测试部件有限公司',
      'COMPANY',
      usccOf(2),
      'ACTIVE',
      '990105',
      '',
      '',
      '2005-03-31',
      'source:a',
    ],
    ['org:b', '乙二部件', 'COMPANY', '', 'UNKNOWN', '', '', '', '', 'source:b'],
    ['org:c', '丙三"测试"基金', 'INVESTOR', '', '', '', '', '', '', 'source:a|source:b'],
    ['org:d', '丁四测试', 'COMPANY', 'WRONG', '', '', '', '', '', 'source:a'],
    ['org:e', '戊五测试', 'COMPANY', '', '', '', '', '', '', 'source:none'],
  ],
  'ties.csv': [
    [
      'fromId',
      'type',
      'toId',
      'source',
      'status',
      'confidence',
      'observedOn',
      'detail',
      'fromUscc',
      'subject',
    ],
    ['org:a', 'SUPPLIES', 'org:b', ...fact, '测试树脂', '', ''],
    [
      'org:a',
      'SUPPLIES',
      'org:b',
      'source:b',
      'VERIFIED',
      '0.9',
      '2025-03-01',
      '测试,树脂',
      '',
      '',
    ],
    ['org:c', 'COOPERATES_WITH', 'org:a', ...fact, '', '', ''],
    ['org:a', '合作', 'org:c', 'source:b', '', '50%', '2023', '', '', ''],
    ['org:c', 'INVESTS_IN', 'org:a', ...fact, '第一行\n第二行', '', 'A轮'],
    ['', 'INVESTS_IN', 'org:c', ...fact, '', usccOf(2), ''],
    ['org:a', 'SUPPLIES', 'org:a', ...fact, '', '', ''],
    ['org:a', 'SUPPLIES', 'org:none', ...fact, '', '', ''],
    ['org:a', 'LOVES', 'org:b', ...fact, '', '', ''],
  ],
  'memberships.csv': [
    ['organizationId', 'stageId', 'source', 'evidence'],
    ['org:b', 'stage:t/m', 'source:a', 'ASSERTED'],
  ],
};

export function writeTables(folder: string, all: Readonly<Record<string, Rows>> = tables): string {
  mkdirSync(folder, { recursive: true });
  for (const [file, rows] of Object.entries(all)) {
    writeFileSync(join(folder, file), rows.map(csvLine).join(''));
  }
  return folder;
}
