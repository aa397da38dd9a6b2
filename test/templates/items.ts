import fc from 'fast-check';
import { relationType } from '../../server/columns.ts';
import { signalKinds } from '../../server/definitions/signals.ts';
import type * as data from '../../server/write/graph-data.ts';

/** Texts that are hard on files: separators, quotes, formulas, full-width signs. */
const hard = [
  ...['甲', '乙', '测试', ',', '\uFF0C', '、', ';', '"', "'", '(', '\uFF08', '|', '\\', '='],
  ...['@', ' b', 'A', '1', '\uFF11', '®'],
];
const piece = fc.constantFrom(...hard);
const wordOf = (part: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.constantFrom('', '=', '+甲', '-甲', '@'), fc.array(part, { maxLength: 6 }))
    .map(([start, parts]) => `${start}${parts.join('')}甲`.trim());

export const name = wordOf(piece);
export const text = wordOf(fc.oneof(piece, fc.constant('\n')));
const texts = fc.uniqueArray(name, { minLength: 1, maxLength: 3 });
const key = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/);
const share = fc.integer({ min: 0, max: 1_000_000 }).map((millionths) => millionths / 1_000_000);
const isoDay = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

export const day: fc.Arbitrary<data.Day> = fc
  .tuple(isoDay, fc.constantFrom('YEAR', 'MONTH', 'DAY'))
  .map(([iso, precision]) => ({
    day:
      precision === 'DAY'
        ? iso
        : precision === 'MONTH'
          ? `${iso.slice(0, 7)}-01`
          : `${iso.slice(0, 4)}-01-01`,
    precision,
  }));

const claim = fc
  .record({ sourceIds: fc.array(key, { minLength: 1 }), confidence: share, detail: text })
  .map((said) => JSON.stringify(said));
const claims = fc.array(claim, { minLength: 2, maxLength: 3 });
const sourceIds = fc.uniqueArray(
  key.map((id) => `source:${id}`),
  { minLength: 1, maxLength: 3 },
);
const regionCode = fc.constantFrom('330000', '330100', '330105');
const id = {
  organization: key.map((each) => `org:${each}`),
  stage: fc.tuple(key, key).map(([chain, stage]) => `stage:${chain}/${stage}`),
  chain: key.map((each) => `chain:${each}`),
  product: key.map((each) => `product:${each}`),
};

const fact = {
  sourceIds,
  status: fc.constantFrom('VERIFIED', 'REPORTED', 'INFERRED', 'UNVERIFIED'),
  confidence: share,
};
const factOptions = {
  subject: text,
  observedOn: day,
  firstObservedOn: day,
  validFrom: day,
  validTo: day,
  detail: text,
  claims,
  decision: fc.constantFrom('CONFIRMED', 'REJECTED'),
};

/** A record whose needed keys are always there and whose others may be absent. */
function item<Needed, Others>(
  needed: { [K in keyof Needed]: fc.Arbitrary<Needed[K]> },
  others: { [K in keyof Others]: fc.Arbitrary<Others[K]> },
) {
  const keys = Object.keys(needed) as (keyof Needed)[];
  return fc.record({ ...needed, ...others }, { requiredKeys: keys as never }) as fc.Arbitrary<
    Needed & Partial<Others>
  >;
}

const place = fc.oneof(
  fc.constant({}),
  fc.record({ regionCode, regionSource: fc.constantFrom('ADDRESS', 'NAME_PREFIX', 'GIVEN') }),
);

/** Of every list of the writer's an item, with any of its properties. */
export const items = {
  sources: item(
    {
      id: key.map((each) => `source:${each}`),
      title: text,
      channel: fc.constantFrom('DISTRICT', 'RESIDENT_OFFICE', 'MARKET', 'PUBLIC'),
    },
    { publisher: text, url: fc.webUrl(), date: day, licence: text, reliability: share },
  ),
  organizations: fc
    .tuple(
      item(
        {
          id: id.organization,
          label: fc.constantFrom(
            'Company',
            'Investor',
            'Institute',
            'Association',
            'Park',
            'Authority',
          ),
          name,
          status: fc.constantFrom('ACTIVE', 'CLOSED', 'UNKNOWN'),
          sourceIds,
        },
        {
          shortName: name,
          aliases: texts,
          uscc: fc.constant('91350100M000100Y43'),
          stockCode: fc.constantFrom('600000.SH', '000001.SZ', '830000.BJ', '00700.HK', 'BRK.B.US'),
          country: fc.constantFrom('CN', 'JP', 'KN'),
          investorType: fc.constantFrom('BANK', 'STATE_CAPITAL', 'EIGENES'),
          address: name,
          foundedOn: day,
          business: text,
          website: fc.webUrl(),
          registeredCapital: fc.constantFrom('300(万元人民币)', '1000万人民币'),
          industryCodes: fc.constantFrom(['SW2021:370101'], ['C3740', 'C3985']),
          isStub: fc.boolean(),
          claims,
        },
      ),
      place,
    )
    .map(([organization, where]) => ({ ...organization, ...where })),
  ties: item(
    {
      ...fact,
      type: fc.constantFrom(...relationType.options),
      fromId: id.organization,
      toId: id.organization,
    },
    {
      ...factOptions,
      ratio: share,
      amount: fc.constantFrom('630万人民币', '未透露', '首付1亿元;里程碑至多11.85亿元'),
      round: text,
    },
  ),
  memberships: item(
    {
      ...fact,
      organizationId: id.organization,
      stageId: id.stage,
      evidence: fc.constantFrom('ASSERTED', 'PRODUCT_ONLY', 'SCOPE'),
    },
    factOptions,
  ),
  manufactures: item(
    { ...fact, organizationId: id.organization, productId: id.product },
    { ...factOptions, revenueShare: share },
  ),
  titles: item(
    { ...fact, organizationId: id.organization, name: text },
    { ...factOptions, level: text },
  ),
  demands: item(
    {
      ...fact,
      id: key.map((each) => `demand:${each}`),
      organizationId: id.organization,
      stageId: id.stage,
      title: text,
    },
    {
      ...factOptions,
      amount: fc.constant('1.2亿元'),
      mode: fc.constantFrom('ORDER', 'SCENE', 'JOINT_RND'),
      raisedOn: day,
      dueOn: isoDay,
      closedOn: isoDay,
    },
  ),
  chains: item({ id: id.chain, name: text }, { description: text }),
  stages: item(
    {
      id: id.stage,
      chainId: id.chain,
      name: text,
      position: fc.constantFrom('UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM', 'SUPPORT'),
      order: fc.nat({ max: 500 }),
    },
    {
      description: text,
      countedKinds: fc.constantFrom(['Company'], ['Institute', 'Park']),
      keywords: texts,
      excludeKeywords: texts,
      industryCodes: texts,
      hintIndustryCodes: texts,
      requireIndustryForProducts: fc.boolean(),
    },
  ),
  stageLinks: fc
    .tuple(id.stage, id.stage)
    .filter(([from, to]) => from !== to)
    .map(([fromId, toId]) => ({ fromId, toId })),
  products: item({ id: id.product, name: text }, {}),
  productLinks: item(
    {
      ...fact,
      type: fc.constantFrom('UPSTREAM_OF', 'KIND_OF'),
      fromId: fc.constant('product:a'),
      toId: id.product,
    },
    { ...factOptions, conflict: fc.boolean() },
  ).filter(({ fromId, toId }) => fromId !== toId),
  projects: item(
    {
      ...fact,
      organizationId: id.organization,
      regionCode,
      name: text,
      stage: fc.constantFrom(
        'SIGNED',
        'UNDER_CONSTRUCTION',
        'LANDED',
        'OPERATING',
        'COMPLETED',
        'PLANNED',
      ),
    },
    { ...factOptions, amount: fc.constant('1.2亿元') },
  ),
  signals: item(
    {
      ...fact,
      organizationId: id.organization,
      kind: fc.constantFrom(...signalKinds),
      title: text,
      occurredOn: day,
      validFrom: day,
    },
    { ...factOptions, validFrom: day, amount: fc.constant('630万人民币'), regionCode },
  ),
  confirmedGaps: item(
    { ...fact, regionCode, stageId: id.stage, byRole: text, reason: text },
    factOptions,
  ),
  deniedGaps: item(
    {
      ...fact,
      regionCode,
      stageId: id.stage,
      byRole: text,
      reason: text,
      knownCount: fc.integer({ min: 1, max: 50 }),
    },
    factOptions,
  ),
  chainLeaders: item(
    { chainId: id.chain, regionCode, organizationId: id.organization, reason: text, sourceIds },
    {},
  ),
  regions: item(
    { code: regionCode, name: text, level: fc.constantFrom('PROVINCE', 'CITY', 'DISTRICT') },
    { parentCode: regionCode },
  ),
};

type KeysOf<Item> = Item extends unknown ? keyof Item : never;

type Forgotten = {
  [List in keyof typeof items]: Exclude<
    KeysOf<NonNullable<data.GraphData[List]>[number]>,
    (typeof items)[List] extends fc.Arbitrary<infer Item> ? KeysOf<Item> : never
  >;
}[keyof typeof items];

/** Fails the type check when the writer learns a property that no export is tried with. */
export const isComplete: [Forgotten] extends [never] ? true : Forgotten = true;
