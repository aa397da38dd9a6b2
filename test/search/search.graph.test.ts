import { beforeAll, describe, expect, it } from 'vitest';
import { openTestGraph } from '../support/graph.ts';
import { run } from '../support/run.ts';
import { createSmallWorld } from '../support/small-world.ts';

const { graph, driver } = openTestGraph('once');
beforeAll(() => createSmallWorld(driver));

const document = `query($text: String!, $kinds: [SearchKind!], $first: PositiveInt) {
  search(text: $text, kinds: $kinds, first: $first) {
    kind id label matchedField matchedText context node { __typename id } } }`;

const find = async (text: string, more: Record<string, unknown> = {}) => {
  const { data, errors } = await run(graph, document, { text, ...more });
  expect(errors).toBeUndefined();
  return data.search;
};
const ids = (hits: { id: string }[]) => hits.map((hit) => hit.id);

describe('an organisation is found', () => {
  it.each([
    ['91910105MA0000001A', 'uscc', '91910105MA0000001A'],
    ['91910105ma0000001a', 'uscc', '91910105MA0000001A'],
    ['900001.SZ', 'stockCode', '900001.SZ'],
    ['900001.sz', 'stockCode', '900001.SZ'],
    ['900001', 'stockCode', '900001.SZ'],
    ['甲一测试材料有限公司', 'name', '甲一测试材料有限公司'],
    ['甲一测试', 'name', '甲一测试材料有限公司'],
    ['一测试材料', 'name', '甲一测试材料有限公司'],
    ['甲一材料', 'shortName', '甲一材料'],
    ['旧材料厂', 'alias', '甲旧材料厂'],
    ['jiayi', 'pinyin', 'jiayiceshicailiaoyouxiangongsi'],
    ['Jia Yi Ce', 'pinyin', 'jiayiceshicailiaoyouxiangongsi'],
    ['jycs', 'initials', 'jycsclyxgs'],
    ['　甲一　材料 ', 'name', '甲一测试材料有限公司'],
  ])('by %s', async (text, matchedField, matchedText) => {
    const hits = await find(text, { kinds: ['ORGANIZATION'] });

    expect(hits[0]).toEqual({
      kind: 'ORGANIZATION',
      id: 'org:a',
      label: '甲一测试材料有限公司',
      matchedField,
      matchedText,
      context: '乙市丙区 · 企业',
      node: { __typename: 'Company', id: 'org:a' },
    });
  });

  it.each([
    ['A股', 'alias', '阿尔法A股测试'],
    ['alp', 'name', 'Test Alpha Inc.'],
    ['ＴＥＳＴ alpha', 'name', 'Test Alpha Inc.'],
    ['inc', 'name', 'Test Alpha Inc.'],
    ['阿', 'alias', '阿尔法A股测试'],
  ])('abroad by %s', async (text, matchedField, matchedText) => {
    const [hit] = await find(text, { kinds: ['ORGANIZATION'] });

    expect(hit).toMatchObject({ id: 'org:z', matchedField, matchedText, context: '美国 · 企业' });
  });

  it('by one character, wherever that stands', async () => {
    expect(ids(await find('厂'))).toEqual(['org:a']);
    expect(ids(await find('戊', { kinds: ['ORGANIZATION'] }))).toEqual(['org:i']);
  });

  it('not by one or two letters of its pinyin, nor by letters inside it', async () => {
    expect(await find('jy')).toEqual([]);
    expect(await find('yiceshi')).toEqual([]);
  });
});

describe('hits are ranked', () => {
  it('whole before beginning before part, then by kind, then by name', async () => {
    const hits = await find('测试材料');

    expect(hits.map((hit: { id: string; kind: string }) => [hit.kind, hit.id])).toEqual([
      ['STAGE', 'stage:test/u'],
      ['ORGANIZATION', 'org:a'],
    ]);
  });

  it('over all kinds, as many as asked for', async () => {
    const hits = await find('测试', { first: 100 });
    const few = await find('测试', { first: 4 });

    expect(ids(hits)).toEqual([
      'stage:test/f',
      'stage:test/d',
      'stage:test/u',
      'stage:test/m',
      'stage:test/n',
      'chain:test',
      'org:z',
      'org:f',
      'org:c',
      'org:b',
      'org:s',
      'org:p',
      'org:i',
      'org:a',
      'chain:other',
      'product:glue',
    ]);
    expect(few).toEqual(hits.slice(0, 4));
  });

  it('within the kinds asked for', async () => {
    expect(ids(await find('测试', { kinds: ['CHAIN', 'PRODUCT'] }))).toEqual([
      'chain:test',
      'chain:other',
      'product:glue',
    ]);
    expect(await find('测试', { kinds: [] })).toEqual([]);
  });
});

it('tells what is no organisation from its namesakes', async () => {
  const [region] = await find('丙区');
  const [province] = await find('戊省');
  const [stage] = await find('另一整机');
  const [product] = await find('测试胶');

  expect(region).toEqual({
    kind: 'REGION',
    id: '910105',
    label: '丙区',
    matchedField: 'name',
    matchedText: '丙区',
    context: '甲省乙市',
    node: null,
  });
  expect(province).toMatchObject({ id: '920000', context: null });
  expect(stage).toMatchObject({ context: '另一测试链', node: { __typename: 'Stage' } });
  expect(product).toMatchObject({ context: null, node: { __typename: 'Product' } });
});

describe('hostile text', () => {
  it.each([
    `"' ) OR *:*`,
    '*',
    '\\',
    '+-&&||!(){}[]^"~*?:\\/',
    'name:甲一',
    'AND OR NOT',
    '甲'.repeat(100),
    'a '.repeat(50).trim(),
    '\u0000甲',
    '😀',
    '\ud800',
    '//',
  ])('is answered: %j', async (text) => {
    const { data, errors } = await run(graph, document, { text });

    expect(errors).toBeUndefined();
    expect(Array.isArray(data.search)).toBe(true);
  });

  it.each(['', ' ', '　\n\t', '甲'.repeat(101)])('is refused: %j', async (text) => {
    const { errors } = await run(graph, document, { text });

    expect(errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'text',
      value: text,
    });
  });

  it('and more than 100 hits are refused', async () => {
    const { errors } = await run(graph, document, { text: '甲', first: 101 });

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' });
  });
});
