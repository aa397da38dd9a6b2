import { expect, it } from 'vitest';
import { factId } from '../../server/fact-id.ts';
import { templateOf } from '../../server/templates/templates.ts';
import type { Tie } from '../../server/write/graph-data.ts';
import { built, drafted } from './clean-file-row.ts';

function preset(key: string) {
  const found = templateOf(`preset-${key}`);
  if (!found) throw new Error(key);
  return found;
}

const register = (cells: Record<string, string>) =>
  built(preset('register'), {
    name: '甲一测试材料有限公司',
    uscc: '91350100M000100Y43',
    foundedOn: '1998-01-01',
    registeredCapital: '300(万元人民币)',
    business: '测试树脂的制造、加工;\n测试薄膜的销售。',
    ...cells,
  }).main;

it('places a company of the register by its address, not by the office that its code names', () => {
  expect(register({ address: '浙江省杭州市拱墅区测试路1号' })).toMatchObject({
    regionCode: '330105',
    regionSource: 'ADDRESS',
  });
});

it('places an address in a district that is no more in the one that it became', () => {
  expect(register({ address: '杭州市下城区测试路1号' })).toMatchObject({ regionCode: '330105' });
});

it('reads credit codes in small letters and keeps lines within a cell', () => {
  expect(register({ uscc: '91350100m000100y43' })).toMatchObject({
    id: 'org:91350100M000100Y43',
    registeredCapital: '300(万元人民币)',
    business: '测试树脂的制造、加工;\n测试薄膜的销售。',
    foundedOn: { day: '1998-01-01', precision: 'DAY' },
  });
});

it('takes a company under its old and its new name for one, by its code', () => {
  const [old, current] = ['甲一测试材料有限公司', '甲一测试新材料有限公司'].map((name) =>
    register({ name }),
  );

  expect(old).not.toEqual(current);
  expect((old as { id: string }).id).toBe((current as { id: string }).id);
});

const round = (cells: Record<string, string>) =>
  built(preset('venture-rounds'), {
    investor: '甲一测试资本',
    company: '乙二测试科技',
    date: '2016-10-11',
    round: 'A轮',
    amount: '数千万人民币',
    ...cells,
  });
const idOf = (tie: object) => {
  const { type, fromId, toId, subject } = tie as Tie;
  return factId(type, fromId, toId, subject);
};

it('makes an investment of a round, with the amount as it is worded', () => {
  const { main, draft } = round({});

  expect(main).toMatchObject({
    type: 'INVESTS_IN',
    round: 'A轮',
    amount: '数千万人民币',
    subject: 'A轮 2016-10-11',
    validFrom: { day: '2016-10-11', precision: 'DAY' },
  });
  expect(draft.organizations.map(({ stub }) => stub?.label)).toEqual(['Investor', 'Company']);
});

it.each(['42654', '\uff12\uff10\uff11\uff16-10-11', '2016年10月11日'])(
  'reads the day %s',
  (date) => {
    expect(round({ date }).main).toMatchObject({ validFrom: { day: '2016-10-11' } });
  },
);

it('takes two rounds of a pair for two facts, and the same round twice for one', () => {
  expect(idOf(round({}).main)).toBe(idOf(round({ amount: '未透露' }).main));
  expect(idOf(round({}).main)).not.toBe(idOf(round({ round: 'B轮', date: '2017-10-11' }).main));
});

const holding = (cells: Record<string, string>) =>
  drafted(preset('shareholders'), { organization: '乙二测试材料有限公司', ...cells });
const holderOf = (cells: Record<string, string>) =>
  built(preset('shareholders'), { organization: '乙二测试材料有限公司', ...cells });

it.each([
  ['51%', 'CONTROLS', 0.51],
  ['50%', 'INVESTS_IN', 0.5],
  ['0.3', 'INVESTS_IN', 0.3],
  ['100', 'CONTROLS', 1],
])('takes a share of %s as %s', (ratio, type, share) => {
  expect(holderOf({ holder: '甲一测试控股有限公司', ratio }).main).toMatchObject({
    type,
    ratio: share,
  });
});

it('takes a holder of an unknown share for an investor', () => {
  expect(holderOf({ holder: '甲一测试控股有限公司' }).main).toMatchObject({ type: 'INVESTS_IN' });
});

it.each([
  [{ holder: '张测试', holderType: '自然人股东' }],
  [{ holder: '甲一测试控股有限公司', holderType: '境内自然人' }],
  [{ holder: '王五', holderType: '' }],
])('refuses a natural person without repeating the name: %j', (cells) => {
  const refused = holding(cells);

  expect(refused).toEqual({
    problems: [
      { level: 'REJECTED', rule: 'NATURAL_PERSON', column: 'holder', value: '', result: null },
    ],
  });
});

it.each([
  ['香港中央结算有限公司', 'CUSTODIAN'],
  ['中国证券登记结算测试分公司', 'CUSTODIAN'],
  ['甲一测试沪深300交易型开放式指数证券投资基金', 'INDEX_FUND'],
  ['甲一测试证券股份有限公司', 'BROKER'],
  ['甲一测试银行股份有限公司', 'BANK'],
  ['甲一测试资产管理有限公司', 'ASSET_MANAGER'],
  ['测试区国有资本运营有限公司', 'STATE_CAPITAL'],
])('knows %s, who ties everything to everything, as %s', (holder, investorType) => {
  expect(holderOf({ holder, holderType: '企业法人' }).draft.organizations[0]?.stub).toEqual({
    label: 'Investor',
    investorType,
  });
});

it('knows a holder that is an ordinary company as one', () => {
  expect(
    holderOf({ holder: '甲一测试控股有限公司', holderType: '企业法人' }).draft.organizations[0]
      ?.stub,
  ).toEqual({
    label: 'Company',
  });
});

const made = (cells: Record<string, string>) =>
  drafted(preset('chainkg-products'), { company_code: '600000', product: '测试树脂', ...cells });

it('finds a ChainKG company by its code, and a share that it knows', () => {
  const { main, draft } = built(preset('chainkg-products'), {
    company_code: '600000',
    company_name: '甲一测试',
    product: '测试树脂',
    rel_weight: '1.2',
  });

  expect(draft.organizations).toMatchObject([{ stockCode: '600000.SH', name: '甲一测试' }]);
  expect(main).toMatchObject({ productId: 'product:测试树脂', revenueShare: 1 });
});

it('takes the weight 0.001 for unknown, and refuses a negative one', () => {
  const { main } = built(preset('chainkg-products'), {
    company_code: '600000',
    product: '测试树脂',
    rel_weight: '0.001',
  });

  expect(main).not.toHaveProperty('revenueShare');
  expect(made({ rel_weight: '-0.1' })).toMatchObject({ problems: [{ rule: 'RANGE' }] });
});

it.each([
  ['上游材料', { type: 'UPSTREAM_OF', fromId: 'product:乙', toId: 'product:甲' }],
  ['下游产品', { type: 'UPSTREAM_OF', fromId: 'product:甲', toId: 'product:乙' }],
  ['产品小类', { type: 'KIND_OF', fromId: 'product:乙', toId: 'product:甲' }],
])('reads 甲 %s 乙 in the direction of the flow', (rel, link) => {
  expect(built(preset('chainkg-links'), { from: '甲', rel, to: '乙' }).main).toMatchObject(link);
});
