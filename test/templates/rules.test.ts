import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fileProblems } from '../../server/templates/file-problem-words.ts';
import { cellRules, rowRules } from '../../server/templates/rule-words.ts';
import { fileProblemText, isRule, ruleText } from '../../server/templates/rules.ts';
import { root } from '../support/queries.ts';

const code = globSync('server/{templates,imports,write,tables}/**/*.ts', { cwd: root })
  .filter((file) => !file.endsWith('-words.ts'))
  .map((file) => readFileSync(root + file, 'utf8'))
  .join('\n');

/** Names that stand where a rule is named. */
const named =
  /(?:\brule: |\bnote\(\s*'(?:FIXED|REVIEW|REJECTED)',\s*|\brejection\(|\brefuse\(|\bknown\([^'\n]*)'([A-Z]+(?:_[A-Z]+)*)'/g;

it('has a sentence for every rule that anything names', () => {
  const rules = [...code.matchAll(named)].map(([, rule = '']) => rule);

  expect(rules).toEqual(
    expect.arrayContaining(['REQUIRED_MISSING', 'KIND_UNKNOWN', 'END_AMBIGUOUS']),
  );
  expect([...new Set(rules)].filter((rule) => !isRule(rule))).toEqual([]);
});

it('has no sentence for a rule that nothing names', () => {
  const rules = Object.keys({ ...cellRules, ...rowRules });

  expect(rules.filter((rule) => !new RegExp(`\\b${rule}\\b`).test(code))).toEqual([]);
});

it.each(Object.entries({ ...cellRules, ...rowRules, ...fileProblems }))(
  'says %s in both languages, in a line',
  (_, [zh, en]) => {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[A-Za-z].*[^.]$/);
    expect(en).not.toMatch(/\p{Script=Han}/u);
    expect(Math.max(zh.length, en.length)).toBeLessThan(120);
  },
);

it('says what stood in the cell and what became of it', () => {
  const about = { value: '2015/3/1 08:30', result: '2015-03-01', column: 'foundedOn' };

  expect(ruleText('DATE_TIME', 'ZH', about)).toBe('去掉了时刻:2015/3/1 08:30 → 2015-03-01');
  expect(ruleText('DATE_TIME', 'EN')).toBe('The time of day was left out');
});

it('says what became of a row that has no such cell', () => {
  const found = { value: '', result: '拱墅区 330105', column: null };

  expect(ruleText('REGION_BY_NAME', 'ZH', found)).toBe('地区由名称得出 → 拱墅区 330105');
});

it('names the column of an empty cell, and quotes no more than a line', () => {
  const missing = { value: '', result: null, column: '机构名称' };
  const long = { value: `甲\n${'一'.repeat(10_000)}`, result: null, column: 'name' };

  expect(ruleText('REQUIRED_MISSING', 'ZH', missing)).toBe('缺少必填内容:机构名称');
  expect(ruleText('NAME_TOO_LONG', 'ZH', long)).toMatch(/^名称超过 200 个字符:甲 一+…$/);
  expect(ruleText('NAME_TOO_LONG', 'ZH', long).length).toBeLessThan(80);
});

it('says what is wrong with a file and what to do', () => {
  expect(fileProblemText('TOO_MANY_COLUMNS', '10000000', 'ZH')).toBe(
    '列数过多。请只保留需要的列(10000000)。',
  );
  expect(fileProblemText('ENCRYPTED', '', 'EN')).toBe(
    'The file has a password. Save it without one and hand it in again.',
  );
});
