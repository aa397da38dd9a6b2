import { expect, it } from 'vitest';
import { attach } from '../../seeds/chainkg/attach.ts';
import type { Stage } from '../../server/write/graph-data.ts';

const stage = (key: string, own: Partial<Stage>): Stage => ({
  id: `stage:t/${key}`,
  chainId: 'chain:t',
  name: '测试环节',
  position: 'UPSTREAM',
  order: 1,
  ...own,
});
const api = stage('api', {
  keywords: ['原料药'],
  industryCodes: ['SW2021:370101'],
  hintIndustryCodes: ['SW2021:220309'],
});

function attachments(
  stages: Stage[],
  industryCodes: string[],
  products: [name: string, revenueShare: number | undefined][],
  generic: string[] = [],
) {
  const maker = {
    organizationId: 'org:a',
    industryCodes,
    products: products.map(([name, revenueShare]) => ({ name, revenueShare })),
  };
  return attach([maker], stages, generic).map(
    ({ stageId, evidence, confidence }) => `${stageId} ${evidence} ${confidence}`,
  );
}

it.each([
  ['industry and product', ['SW2021:370101'], 0.5, 'INDUSTRY_AND_PRODUCT 0.95'],
  ['industry and product of a small share', ['SW2021:370101'], 0.019, 'INDUSTRY_AND_PRODUCT 0.75'],
  [
    'industry and product of unknown share',
    ['SW2021:370101'],
    undefined,
    'INDUSTRY_AND_PRODUCT 0.75',
  ],
  ['hint and product', ['SW2021:220309'], 0.02, 'HINT_AND_PRODUCT 0.9'],
  ['hint and product of a small share', ['SW2021:220309'], 0.01, 'HINT_AND_PRODUCT 0.7'],
  ['product only', ['SW2021:999999'], 0.5, 'PRODUCT_ONLY 0.6'],
  ['product only of unknown share', [], undefined, 'PRODUCT_ONLY 0.4'],
])('attaches by %s', (_, codes, share, expected) => {
  expect(attachments([api], codes, [['测试原料药', share]])).toEqual([`stage:t/api ${expected}`]);
});

it('takes the best of several shares', () => {
  const products: [string, number][] = [
    ['测试原料药甲', 0.001],
    ['测试原料药乙', 0.3],
  ];

  expect(attachments([api], [], products)).toEqual(['stage:t/api PRODUCT_ONLY 0.6']);
});

it('attaches by an industry code alone, less where several stages share it', () => {
  const other = stage('other', { industryCodes: ['SW2021:370101'] });

  expect(attachments([api], ['SW2021:370101'], [])).toEqual(['stage:t/api INDUSTRY_ONLY 0.7']);
  expect(attachments([api, other], ['SW2021:370101'], [])).toEqual([
    'stage:t/api INDUSTRY_ONLY 0.4',
    'stage:t/other INDUSTRY_ONLY 0.4',
  ]);
});

it('does not count a code as shared across chains', () => {
  const elsewhere = stage('other', { chainId: 'chain:u', industryCodes: ['SW2021:370101'] });

  expect(attachments([api, elsewhere], ['SW2021:370101'], [])).toEqual([
    'stage:t/api INDUSTRY_ONLY 0.7',
    'stage:t/other INDUSTRY_ONLY 0.7',
  ]);
});

it('drops an industry-only attachment beside products in a sibling with the same code', () => {
  const sibling = stage('sibling', { keywords: ['制剂'], industryCodes: ['SW2021:370101'] });

  expect(attachments([api, sibling], ['SW2021:370101'], [['测试制剂', 0.5]])).toEqual([
    'stage:t/sibling INDUSTRY_AND_PRODUCT 0.95',
  ]);
});

it('keeps it beside products in a stage without that code', () => {
  const stranger = stage('stranger', { keywords: ['制剂'] });

  expect(attachments([api, stranger], ['SW2021:370101'], [['测试制剂', 0.5]])).toEqual([
    'stage:t/api INDUSTRY_ONLY 0.7',
    'stage:t/stranger PRODUCT_ONLY 0.6',
  ]);
});

it('believes products of a strict stage only with one of its industries', () => {
  const strict = { ...api, requireIndustryForProducts: true };

  expect(attachments([strict], [], [['测试原料药', 0.5]])).toEqual([]);
  expect(attachments([strict], ['SW2021:220309'], [['测试原料药', 0.5]])).toEqual([
    'stage:t/api HINT_AND_PRODUCT 0.9',
  ]);
});

it('never attaches by a generic name', () => {
  const services = stage('services', { keywords: ['技术服务'] });

  expect(attachments([services], [], [['技术服务', 0.9]], ['技术服务'])).toEqual([]);
});

it('attaches nobody by a hint alone', () => {
  expect(attachments([api], ['SW2021:220309'], [])).toEqual([]);
});
