import { expect, it } from 'vitest';
import { readDay } from '../../client/edits/day.ts';
import {
  begin,
  contested,
  isChanged,
  readDraft,
  rebase,
  valuesOf,
} from '../../client/edits/draft.ts';
import { problemsOf } from '../../client/edits/field.ts';
import { sentOf } from '../../client/edits/sent.ts';
import { sayMessage } from '../../client/edits/words.ts';
import { zh } from '../../client/edits/words-zh.ts';

const stored = {
  version: 'v1',
  values: { name: '甲一测试材料', business: '材料', address: '测试路 1 号' },
  labels: {},
};
const draft = { ...begin(stored), typed: { business: '测试材料', address: '测试路 2 号' } };
const newest = {
  version: 'v2',
  values: { name: '甲一测试新材料', business: '新材料', address: '测试路 2 号' },
  labels: {},
};

it.each([
  ['2024', { day: '2024-01-01', precision: 'YEAR' }],
  ['2024-3', { day: '2024-03-01', precision: 'MONTH' }],
  ['2024年3月5日', { day: '2024-03-05', precision: 'DAY' }],
  ['2024/02/29', { day: '2024-02-29', precision: 'DAY' }],
  ['2023-02-29', null],
  ['2024-13', null],
  ['去年', null],
])('reads %s as a day with its precision', (text, day) => {
  expect(readDay(text)).toEqual(day);
});

it('counts only what differs from what is stored as a change', () => {
  expect(isChanged({ ...draft, typed: { business: ' 材料 ' } })).toBe(false);
  expect(isChanged(draft)).toBe(true);
});

it('contests what both changed to different values, and what only the other changed', () => {
  expect(contested(draft, newest)).toEqual(['name', 'business']);
});

it('goes on from what is stored now with only what was chosen as mine', () => {
  const merged = rebase({ ...draft, typed: { ...draft.typed, note: '更名' } }, newest, new Set());

  expect(merged.base.version).toBe('v2');
  expect(valuesOf(merged)).toEqual({ ...newest.values, note: '更名' });
  expect(valuesOf(rebase(draft, newest, new Set(['business']))).business).toBe('测试材料');
  expect(valuesOf(rebase(draft, newest, new Set(['name']))).name).toBe('甲一测试材料');
});

it('brings a kept draft back, and nothing that is none', () => {
  expect(readDraft(JSON.stringify(draft))).toEqual(draft);
  expect(readDraft(null)).toBeNull();
  expect(readDraft('{')).toBeNull();
  expect(readDraft('{"typed":{"name":1}}')).toBeNull();
  expect(readDraft('{"base":{"version":2}}')).toBeNull();
});

it('leaves out what was not changed, and clears what was emptied', () => {
  const sent = sentOf({ ...draft, typed: { business: ' ', name: '乙二测试' } }, ' 测试岗 ');

  expect(sent.text('name')).toBe('乙二测试');
  expect(sent.text('business')).toBeNull();
  expect(sent.text('address')).toBeUndefined();
  expect(sent.author).toBe('测试岗');
  expect(sent.version).toBe('v1');
});

it('sends all of a new one but what is empty', () => {
  const base = { version: null, values: { kind: 'COMPANY', name: '' }, labels: {} };
  const sent = sentOf({ ...begin(base), typed: { aliases: '甲\n\n 乙', validTo: '2024' } }, '岗');

  expect(sent.choice('kind', ['COMPANY', 'PARK'])).toBe('COMPANY');
  expect(sent.text('name')).toBeUndefined();
  expect(sent.lines('aliases')).toEqual(['甲', '乙']);
  expect(sent.day('validTo')).toEqual({ validTo: '2024-01-01', validToPrecision: 'YEAR' });
  expect(sent.day('validFrom')).toEqual({});
});

it('finds what stands against sending, field by field', () => {
  const field = { label: '', isNeeded: false } as const;
  const problems = problemsOf(
    [
      { ...field, name: 'name', kind: 'text', isNeeded: true },
      { ...field, name: 'ratio', kind: 'share' },
      { ...field, name: 'count', kind: 'count' },
      { ...field, name: 'website', kind: 'url' },
      { ...field, name: 'day', kind: 'exactDay' },
      { ...field, name: 'note', kind: 'long', longest: 3 },
    ],
    {
      name: ' ',
      ratio: '35%',
      count: '1.5',
      website: 'javascript:alert(1)',
      day: '2024-03',
      note: '四个字了',
    },
    zh,
  );

  expect([...problems.keys()]).toEqual(['name', 'ratio', 'count', 'website', 'day', 'note']);
});

it('says what the server says in the words of the page', () => {
  expect(sayMessage(zh, 'At most 200 characters.')).toBe('最多 200 字');
  expect(sayMessage(zh, 'Is needed for a new one.')).toBe('必填');
  expect(sayMessage(zh, 'Something new.')).toBe('Something new.');
});
