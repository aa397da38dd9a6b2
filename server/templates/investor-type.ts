/** What tells apart who invests, by what files call it. */
const types: Readonly<Record<string, readonly string[]>> = {
  STATE_CAPITAL: ['国资', '国有资本', '国有法人', '政府引导基金', '产业引导基金'],
  FUND: ['基金', '私募基金', '股权投资基金'],
  FUND_MANAGER: ['基金管理人', '私募基金管理人', '创投', 'VC', 'PE', 'VC/PE'],
  CORPORATE: ['产业资本', '产业投资方', '企业', 'CVC'],
  CUSTODIAN: ['托管', '托管机构', '结算公司'],
  INDEX_FUND: ['指数基金', 'ETF'],
  BROKER: ['证券公司', '券商'],
  BANK: ['银行'],
  ASSET_MANAGER: ['资产管理', '资管', '资管计划', '基金、理财产品等', '其他理财产品'],
};

/** The type that a file names; its own word where it is none of these. */
export function investorTypeOf(text: string): string {
  return Object.keys(types).find((type) => types[type]?.includes(text)) ?? text;
}

/** Words in the names of holders that hold for others, most telling first: a custodian may be a bank. */
const nameWords: readonly (readonly [type: string, words: RegExp])[] = [
  ['CUSTODIAN', /中央结算|登记结算|存托|NOMINEES|DEPOSITARY/],
  ['INDEX_FUND', /指数.*基金|交易型开放式|ETF/],
  ['FUND_MANAGER', /基金管理/],
  ['ASSET_MANAGER', /资产管理|资管计划|证券投资基金|理财|社保基金|养老基金|信托|保险/],
  ['BROKER', /证券(股份)?(有限|$)|期货/],
  ['BANK', /银行/],
  ['STATE_CAPITAL', /国有资(本|产)|国资|人民政府|财政局|财政厅/],
];

/** The type that the name of a holder speaks of; undefined where it speaks of none. */
export function investorTypeOfName(name: string): string | undefined {
  const text = name.normalize('NFKC').toUpperCase();
  return nameWords.find(([, words]) => words.test(text))?.[0];
}

export function isInvestorType(text: string): boolean {
  return Object.hasOwn(types, text);
}
