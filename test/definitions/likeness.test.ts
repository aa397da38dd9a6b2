import { describe, expect, it } from 'vitest';
import { blockKeys } from '../../server/definitions/likeness/block-keys.ts';
import {
  type Between,
  type Known,
  likenessOf,
  type NameRole,
  nothingBetween,
  proposedScore,
  sureScore,
} from '../../server/definitions/likeness/likeness.ts';
import { openNameReader } from '../../server/definitions/likeness/name-parts.ts';
import { spellings } from '../../server/write/name-key.ts';

const readName = openNameReader({
  places: [
    { name: '浙江省', code: '330000', level: 'PROVINCE' },
    { name: '杭州市', code: '330100', level: 'CITY' },
    { name: '余杭区', code: '330110', level: 'DISTRICT' },
    { name: '上海市', code: '310000', level: 'PROVINCE' },
    { name: '内蒙古自治区', code: '150000', level: 'PROVINCE' },
  ],
  spell: (text) => spellings(text).pinyin,
});

const known = (
  name: string,
  own: Partial<Known> = {},
  others: [NameRole, string][] = [],
): Known => ({
  names: [['NAME', name] as const, ...others].map(([role, text]) => ({
    role,
    parts: readName(text),
  })),
  uscc: null,
  stockCode: null,
  regionCode: null,
  country: null,
  address: null,
  website: null,
  foundedOn: null,
  ...own,
});

const score = (a: Known, b: Known, between: Partial<Between> = {}) =>
  likenessOf(a, b, { ...nothingBetween, ...between })?.score ?? 0;
const kinds = (a: Known, b: Known, between: Partial<Between> = {}) =>
  likenessOf(a, b, { ...nothingBetween, ...between })?.reasons.map(({ kind }) => kind) ?? [];

describe('a name', () => {
  it.each([
    ['浙江省杭州市余杭区甲一测试材料有限公司', '甲一测试材料', '330110', '有限'],
    ['杭州甲一测试材料股份有限公司', '甲一测试材料', '330100', '股份'],
    ['甲一测试材料（杭州）有限公司', '甲一测试材料', '330100', '有限'],
    ['内蒙古甲一测试有限责任公司', '甲一测试', '150000', '有限'],
    ['余杭测试材料厂', '余杭测试材料厂', null, ''],
    ['*ST甲一', '甲一', null, ''],
  ])('%s has its core, place and form', (name, core, place, form) => {
    expect(readName(name)).toMatchObject({ core, place, form });
  });

  it.each([
    ['Jia Test Electronics Co., Ltd.', 'jiatestelectronic'],
    ['JIA TEST ELECTRONIC COMPANY LIMITED', 'jiatestelectronic'],
    ['Jia-Test & Sons N.V.', 'jiatestsons'],
    ['Jia Test Mfg. Corp.', 'jiatestmanufacturing'],
    ['Jia Test (Shenzhen) Sdn Bhd', 'jiatest'],
  ])('%s in Latin letters is read without its form', (name, core) => {
    expect(readName(name)).toMatchObject({ core, isLatin: true });
  });

  it('knows a branch by what stands behind the form', () => {
    expect(readName('甲一测试材料有限公司上海分公司').branch).toBe('上海分公司');
  });
});

describe('two names', () => {
  it.each([
    ['杭州甲一测试材料有限公司', '杭州甲一测试材料有限责任公司', 'SAME_NAME_KEY'],
    ['杭州甲一测试材料有限公司', '甲一测试材料', 'SAME_CORE'],
    ['甲一测试（杭州）有限公司', '甲一测试(杭州)有限公司', 'SAME_NAME'],
    ['甲一测试材料有限公司', '甲一侧试材料有限公司', 'PINYIN'],
    ['甲一测试材料科技有限公司', '甲一测试材枓科技有限公司', 'SIMILAR_NAME'],
    ['甲一测试', '甲一测试材料有限公司', 'CONTAINED_NAME'],
    ['Jia Test Inc.', 'Jia Test Incorporated', 'SAME_NAME_KEY'],
    ['Test Jia Electronics Ltd', 'Electronics Jia Test Ltd', 'WORD_ORDER'],
    ['Jiaceshi Group Co., Ltd.', '甲测试集团有限公司', 'PINYIN'],
    ['Ding Test Industry (Jiatest)', 'Jiatest Ltd.', 'NICKNAME'],
  ])('%s and %s may be one: %s', (a, b, kind) => {
    expect(kinds(known(a), known(b))).toContain(kind);
    expect(score(known(a), known(b))).toBeGreaterThanOrEqual(proposedScore);
  });

  it.each([
    ['浙江甲一测试材料有限公司', '上海甲一测试材料有限公司', 'DIFFERENT_PLACE'],
    ['甲一测试材料有限公司', '甲一测试材料有限公司上海分公司', 'BRANCH'],
    ['测试市第一纺织厂', '测试市第二纺织厂', 'NUMBERED'],
    ['甲一测试基金一期', '甲一测试基金二期', 'NUMBERED'],
    ['甲一集团有限公司', '甲一测试材料有限公司', 'GROUP_MEMBER'],
  ])('%s and %s are two firms: %s', (a, b, kind) => {
    expect(kinds(known(a), known(b))).toContain(kind);
    expect(score(known(a), known(b))).toBeLessThan(proposedScore);
  });

  it('with nothing in common are never compared', () => {
    expect(likenessOf(known('甲一测试材料'), known('乙二样品电子'), nothingBetween)).toBeNull();
  });
});

describe('the rest of what is known', () => {
  const one = known('杭州甲一测试材料有限公司', { uscc: 'U1', regionCode: '330110' });

  it('makes a former name sure when the place is the same', () => {
    const renamed = known('杭州乙二样品有限公司', { regionCode: '330110' }, [
      ['ALIAS', '杭州甲一测试材料有限公司'],
    ]);

    expect(kinds(one, renamed)).toEqual(['FORMER_NAME', 'SAME_REGION']);
    expect(score(one, renamed)).toBeGreaterThanOrEqual(sureScore);
  });

  it('lifts a pair that shares ties, address and website', () => {
    const [a, b] = [known('甲一测试'), known('甲一测试材料有限公司')];
    const where = { address: '测试省测试市测试路 1 号', website: 'https://www.example.org/a' };
    const [x, y] = [known('甲一测试', where), known('甲一测试材料有限公司', where)];

    expect(score(a, b, { sharedTieCount: 3 })).toBeGreaterThan(score(a, b));
    expect(score(x, y)).toBeGreaterThan(score(a, b, { sharedTieCount: 1 }));
    expect(kinds(x, y)).toEqual(expect.arrayContaining(['SAME_ADDRESS', 'SAME_WEBSITE']));
  });

  it('lets two credit codes speak against everything else', () => {
    const other = known('杭州甲一测试材料有限公司', { uscc: 'U2', regionCode: '330110' });

    expect(kinds(one, other)).toContain('DIFFERENT_USCC');
    expect(score(one, other, { sharedTieCount: 9 })).toBeLessThan(proposedScore);
  });

  it.each([
    ['a common word', '机器人', {}],
    [
      'a product of the graph',
      '甲一测试泵',
      { isProduct: (name: string) => name === '甲一测试泵' },
    ],
  ])('is never sure of a name that is %s', (_, name, between) => {
    const where = { regionCode: '330110', address: '测试省测试市测试路一号' };
    const likeness = likenessOf(known(name, where), known(name, where), {
      ...nothingBetween,
      ...between,
    });

    expect(likeness?.reasons.map(({ kind }) => kind)).toContain('PRODUCT_NAME');
    expect(likeness?.score).toBeLessThan(sureScore);
  });

  it('is never sure of a name that a source gave to one of the two and was not believed', () => {
    const name = '甲一测试材料有限公司';
    const where = { regionCode: '330110', address: '测试省测试市测试路一号' };
    const pair = [
      known(name, where),
      known('乙二测试材料有限公司', where, [['ALIAS', name]]),
    ] as const;
    const doubted = { ...nothingBetween, isQuarantined: (text: string) => text === name };
    const likeness = likenessOf(...pair, doubted);

    expect(likenessOf(...pair, nothingBetween)?.score).toBeGreaterThanOrEqual(sureScore);
    expect(likeness?.reasons.map(({ kind }) => kind)).toContain('QUARANTINED_NAME');
    expect(likeness?.score).toBeLessThan(sureScore);
  });

  it('doubts two that trade with each other', () => {
    const [a, b] = [known('甲一测试'), known('甲一测试材料有限公司')];

    expect(score(a, b, { isTied: true })).toBeLessThan(proposedScore);
  });

  it('says the same whichever comes first', () => {
    const other = known('甲一测试材料', { regionCode: '330106' }, [['SHORT', '甲一']]);

    expect(score(one, other)).toBe(score(other, one));
  });
});

it('lets names one character nothingBetween meet under a key', () => {
  const keysOf = (name: string) => new Set(blockKeys(readName(name)).map(({ text }) => text));
  const near = (name: string) => [...keysOf(name)].filter((key) => key.startsWith('near'));

  const keys = keysOf('甲一测试材料有限公司');

  expect(near('甲一测验材料有限公司').some((key) => keys.has(key))).toBe(true);
  expect(near('甲一测试料有限公司').some((key) => keys.has(key))).toBe(true);
  expect(near('乙二样品材料有限公司').some((key) => keys.has(key))).toBe(false);
});
