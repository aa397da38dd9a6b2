import { expect, it } from 'vitest';
import { templateOf } from '../../server/templates/templates.ts';
import { built, defaults, drafted } from './clean-file-row.ts';

function template(key: string) {
  const found = templateOf(key);
  if (!found) throw new Error(key);
  return found;
}

const ends = { from: '甲一测试材料有限公司', to: '乙二测试整机有限公司' };
const tie = (cells: Record<string, string>) =>
  built(template('ties'), { ...ends, type: '供给', ...cells });

it.each([
  ['已核实', 'VERIFIED', 0.7],
  ['', 'REPORTED', 0.7],
  ['推断', 'INFERRED', 0.6],
  ['待核实', 'UNVERIFIED', 0.5],
])('takes a tie that is %j as %s, no surer than its source', (said, status, confidence) => {
  const { main } = tie({ status: said });

  expect(main).toMatchObject({ status, confidence });
});

it.each([
  ['已核实', 1],
  ['', 0.9],
  ['推断', 0.6],
])('takes a place in a stage that is %j as asserted, at %d', (status, confidence) => {
  const draft = template('memberships').draft(
    {
      row: 2,
      values: new Map([
        ['organization', { kind: 'TEXT', text: '甲一测试材料有限公司' }],
        ['chain', { kind: 'TEXT', text: '甲一测试产业链' }],
        ['stage', { kind: 'TEXT', text: '测试材料' }],
        ...(status
          ? ([
              [
                'status',
                { kind: 'TEXT', text: { 已核实: 'VERIFIED', 推断: 'INFERRED' }[status] ?? '' },
              ],
            ] as const)
          : []),
      ]),
      problems: [],
    },
    { ...defaults, reliability: 1 },
  );

  if (!('build' in draft)) throw new Error('rejected');
  const found = {
    organizationIds: ['org:a'],
    stageIds: ['stage:a/b'],
    sourceIds: ['source:run'],
    chainIds: [],
  };
  expect(draft.build(found).main).toMatchObject({ evidence: 'ASSERTED', confidence });
});

it('believes a confidence that the row gives', () => {
  expect(tie({ confidence: '0.93', status: '待核实' }).main).toMatchObject({ confidence: 0.93 });
});

it('dates an undated tie by the source of the file, but not by that of another source', () => {
  expect(tie({}).main).toMatchObject({ observedOn: { day: '2025-06-30', precision: 'DAY' } });
  expect(tie({ source: 'source:a' }).main).not.toHaveProperty('observedOn');
  expect(tie({ observedOn: '2024-05' }).main).toMatchObject({
    observedOn: { day: '2024-05-01', precision: 'MONTH' },
  });
});

it('names the run as the source only where a row names none', () => {
  expect(tie({}).main).toMatchObject({ sourceIds: ['source:run'] });
  expect(tie({ source: 'source:a|2025年测试区企业名录' }).draft.sources).toEqual([
    'source:a',
    '2025年测试区企业名录',
  ]);
});

it.each([
  ['2020', '2019', 'REVIEW'],
  ['2020-05', '2020', undefined],
  ['2020-05-01', '2020-04', 'REVIEW'],
  ['2020-05-01', '2020-05-01', undefined],
])(
  'looks twice at a tie from %s to %s only where it ends before it starts',
  (validFrom, validTo, level) => {
    const { draft } = tie({ validFrom, validTo });

    expect(draft.problems.find(({ rule }) => rule === 'ENDS_BEFORE_START')?.level).toBe(level);
  },
);

it('refuses a tie that lacks an end by name, code and id', () => {
  expect(drafted(template('ties'), { from: ends.from, type: '供给' })).toMatchObject({
    problems: [{ level: 'REJECTED', rule: 'REQUIRED_MISSING', column: 'to' }],
  });
});

it('hands over every way in which a row names an end', () => {
  const { draft } = tie({
    fromUscc: '91350100m000100y43',
    fromStockCode: '600000',
    fromRegion: '拱墅区',
    toId: 'org:b',
  });

  expect(draft.organizations).toEqual([
    {
      column: 'from',
      name: ends.from,
      uscc: '91350100M000100Y43',
      stockCode: '600000.SH',
      regionCode: '330105',
    },
    { column: 'to', id: 'org:b', name: ends.to },
  ]);
});

it('brings the product along that an organisation makes', () => {
  const { data, main } = built(template('manufactures'), {
    organizationId: 'org:a',
    product: '测试\uff08树脂\uff09',
    revenueShare: '35%',
  });

  expect(data.products).toEqual([{ id: 'product:测试(树脂)', name: '测试(树脂)' }]);
  expect(main).toMatchObject({ productId: 'product:测试(树脂)', revenueShare: 0.35 });
});

it.each(['平衡项目', '内部抵销数', '主营业务合计'])('takes %s for no product', (product) => {
  expect(drafted(template('manufactures'), { organizationId: 'org:a', product })).toMatchObject({
    problems: [{ level: 'REJECTED', rule: 'NOT_A_PRODUCT' }],
  });
});

it('keeps how long a title is valid and at which level', () => {
  const cells = {
    organizationId: 'org:a',
    name: '专精特新小巨人',
    level: '国家级',
    validFrom: '2024年9月',
    validTo: '2027-09',
  };

  expect(built(template('titles'), cells).main).toMatchObject({
    level: '国家级',
    validFrom: { day: '2024-09-01', precision: 'MONTH' },
    validTo: { day: '2027-09-01', precision: 'MONTH' },
  });
});

it.each([
  ['2025-02', '2025-02-28'],
  ['2024', '2024-12-31'],
  ['2025-03-01', '2025-03-01'],
])('takes a demand that is due in %s as due on %s', (dueOn, day) => {
  const cells = { organizationId: 'org:a', stageId: 'stage:a/b', title: '采购测试树脂', dueOn };

  expect(built(template('demands'), cells).main).toMatchObject({ dueOn: day });
});

it('gives the same demand the same id, and another one another', () => {
  const demand = (cells: Record<string, string>) =>
    built(template('demands'), {
      organizationId: 'org:a',
      stageId: 'stage:a/b',
      title: '采购测试树脂',
      ...cells,
    }).main;

  expect(demand({})).toEqual(demand({}));
  expect(demand({})).toMatchObject({ id: expect.stringMatching(/^demand:n-[0-9a-f]{32}$/) });
  expect(demand({ raisedOn: '2025-01' })).not.toMatchObject({
    id: (demand({}) as { id: string }).id,
  });
});

it('begins a signal on its day, and looks twice where its source is older', () => {
  const signal = (occurredOn: string) =>
    built(template('signals'), {
      organizationId: 'org:a',
      kind: '环保处罚',
      title: '测试处罚',
      occurredOn,
    });

  expect(signal('2025-03').main).toMatchObject({
    kind: 'PENALTY',
    validFrom: { day: '2025-03-01', precision: 'MONTH' },
  });
  expect(signal('2025').draft.problems).toEqual([]);
  expect(signal('2025-07-01').draft.problems).toMatchObject([
    { level: 'REVIEW', rule: 'AFTER_SOURCE' },
  ]);
});

it('refuses a stage that feeds itself', () => {
  const cells = {
    fromChain: '甲一测试产业链',
    fromStage: '测试材料',
    toChain: '甲一测试产业链',
    toStage: '测试材料',
  };

  expect(drafted(template('stage-links'), cells)).toMatchObject({
    problems: [{ level: 'REJECTED', rule: 'ENDS_EQUAL' }],
  });
});

it('puts a stage where its row stands unless it says so itself', () => {
  const stage = (cells: Record<string, string>) =>
    built(template('stages'), { chain: 'chain:a', name: '测试/材料', position: '上游', ...cells })
      .main;

  expect(stage({})).toMatchObject({ id: 'stage:a/测试-材料', chainId: 'chain:a', order: 2 });
  expect(stage({ order: '7' })).toMatchObject({ order: 7 });
});

it('refuses a denied gap without a company', () => {
  const cells = {
    region: '330105',
    stageId: 'stage:a/b',
    reason: '测试',
    byRole: '测试岗',
    knownCount: '0',
  };

  expect(drafted(template('denied-gaps'), cells)).toMatchObject({
    problems: [{ level: 'REJECTED', rule: 'RANGE', column: 'knownCount' }],
  });
});
