import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isPersonalHeader, looksLikePerson } from '../../server/templates/people.ts';

// Names of nobody: surnames with characters that are no given names, and forms of address.
it.each([
  '张某',
  '张某某',
  '欧阳某某',
  '某某先生',
  '王 某',
  '李某某(自然人)',
  '某某·某某',
  'Mr. Test',
])('takes %s for a person', (name) => {
  expect(looksLikePerson(name)).toBe(true);
});

it.each([
  '3M',
  '华为',
  '腾讯',
  '小米',
  '万科',
  '张江集团',
  '金沙江创投',
  '王家湾农场',
  '甲一测试材料有限公司',
  '李某某测试工作室',
  '某测试',
  'Jiayi Test',
  '',
])('takes %j for no person', (name) => {
  expect(looksLikePerson(name)).toBe(false);
});

it.each([
  '联系人',
  '联系电话',
  '手机号码',
  '身份证号',
  '电子邮箱',
  '法定代表人',
  '法人',
  '姓名',
  'E-mail',
  'Contact person',
])('does not read the column %s', (header) => {
  expect(isPersonalHeader(header)).toBe(true);
});

it.each([
  '企业名称',
  '法人单位名称',
  '统一社会信用代码',
  '注册地址',
  '机构类型',
  '电子商务收入',
  '股东名称',
])('reads the column %s', (header) => {
  expect(isPersonalHeader(header)).toBe(false);
});

const rounds = new URL('../../../shared/data/companies/venture_rounds_2016.csv', import.meta.url);

it.skipIf(!existsSync(rounds))(
  'takes under 1 % of real companies for people (skipped without the file of financing rounds)',
  () => {
    const lines = readFileSync(rounds, 'utf8').split('\n').slice(1);
    const companies = new Set(lines.map((line) => line.split(',')[1] ?? ''));
    const investors = new Set(lines.map((line) => line.split(',')[0] ?? ''));

    const wrong = [...companies].filter(looksLikePerson);
    const people = [...investors].filter(looksLikePerson);

    expect(companies.size).toBeGreaterThan(300);
    expect(wrong.length / companies.size).toBeLessThan(0.01);
    // Eleven of 478 investors are people; all that were found are.
    expect(people.length).toBe(11);
  },
);
