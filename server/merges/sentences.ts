import type { LikenessReason, ReasonKind } from '../definitions/likeness/likeness.ts';
import type { Language } from '../schema.generated.ts';
import type { Dependency } from './undo.ts';

type Sentence = Record<Language, (a: string, b: string) => string>;

const pair = (zh: string, en: string): Sentence => ({
  ZH: (a, b) => `${zh}:${a} / ${b}`,
  EN: (a, b) => `${en}: ${a} / ${b}`,
});

const sentences: Record<ReasonKind, Sentence> = {
  SAME_NAME: { ZH: (a) => `同名:${a}`, EN: (a) => `The same name: ${a}` },
  SAME_NAME_KEY: pair('除公司形式外同名', 'The same name but for the legal form'),
  SAME_CORE: pair('去掉地名和公司形式后同名', 'The same name without place and legal form'),
  WORD_ORDER: pair('词序不同,用词相同', 'The same words in another order'),
  PINYIN: pair('拼音相同', 'Pronounced the same'),
  SIMILAR_NAME: pair('名称只差一个字', 'Names one character apart'),
  CONTAINED_NAME: pair('一个名称是另一个的开头', 'One name is the beginning of the other'),
  NICKNAME: pair('括号内的名称与另一名称相同', 'The name in brackets is the other name'),
  SHORT_NAME: pair('简称相同', 'The same short name'),
  FORMER_NAME: pair(
    '曾用名或别名与另一方名称相同',
    'A former or other name of one is that of the other',
  ),
  SAME_REGION: {
    ZH: (a, b) => (a === b ? `同一地区:${a}` : `同一城市:${a} / ${b}`),
    EN: (a, b) => (a === b ? `The same place: ${a}` : `In one city: ${a} / ${b}`),
  },
  SAME_ADDRESS: pair('地址相同', 'The same address'),
  SHARED_TIES: {
    ZH: (a) => `有 ${a} 个共同往来方`,
    EN: (a) => `${a} organisations have ties with both`,
  },
  SAME_WEBSITE: pair('网站相同', 'The same website'),
  BRANCH: pair('一方是分支机构', 'One is a branch'),
  NUMBERED: pair('序号或方位不同', 'Another number or side in the name'),
  GROUP_MEMBER: pair('一方是集团或控股公司', 'One is the head of a group'),
  DIFFERENT_PLACE: pair('名称中的地名不同', 'Different places in the names'),
  DIFFERENT_USCC: pair('统一社会信用代码不同', 'Different credit codes'),
  DIFFERENT_STOCK_CODE: pair('股票代码不同', 'Different stock codes'),
  DIFFERENT_REGION: pair('所在城市不同', 'In different cities'),
  DIFFERENT_COUNTRY: pair('所在国家不同', 'In different countries'),
  DIFFERENT_FOUNDING: pair('成立日期不同', 'Founded on different days'),
  TIED: { ZH: () => '两者之间有往来关系', EN: () => 'One has a tie with the other' },
  PRODUCT_NAME: {
    ZH: (a) => `“${a}”是产品名或常用词`,
    EN: (a) => `“${a}” is the name of a product or a common word`,
  },
  QUARANTINED_NAME: {
    ZH: (a) => `“${a}”在隔离名单中:有来源说是其名称,未采信`,
    EN: (a) => `“${a}” is in quarantine: a source gave it to one of them and was not believed`,
  },
};

/** A reason in words; `regionName` says how a region code is called. */
export async function reasonText(
  { kind, a, b }: LikenessReason,
  language: Language,
  regionName: (code: string) => Promise<string>,
): Promise<string> {
  const isPlace = kind === 'SAME_REGION' || kind === 'DIFFERENT_REGION';
  const said = [a ?? '', b ?? ''].map((text) => (isPlace ? regionName(text) : text));
  const [one = '', other = ''] = await Promise.all(said);
  return sentences[kind][language](one, other);
}

const dependencies: Record<Dependency['kind'], Record<Language, string>> = {
  ORGANIZATION_CHANGED: { ZH: '归一后的企业又被修改', EN: 'The organisation was changed since' },
  ORGANIZATION_GONE: {
    ZH: '归一后的企业已不在图谱中,或又并入了别家',
    EN: 'The organisation has left the graph or was merged into another one',
  },
  ID_TAKEN: {
    ZH: '并入的企业又被登记,或随后一次归一转到了别家',
    EN: 'The merged organisation was entered again or followed a later merge',
  },
  FACT_CHANGED: { ZH: '这条事实在归一后又被修改', EN: 'This fact was changed since' },
  FACT_GONE: { ZH: '这条事实在归一后已被移除', EN: 'This fact was taken away since' },
};

/** Later work in words. */
export const dependencyText = ({ kind }: Dependency, language: Language) =>
  dependencies[kind][language];
