import { type Lang, useLang } from '../i18n/text.ts';
import type { CoverageMeasureKind } from '../operations.generated.ts';

const zh = {
  title: '覆盖情况',
  scope: '范围',
  chain: '本链',
  whole: '整个图谱',
  kind: {
    REGION: '知道地区',
    USCC: '有信用代码',
    STAGE: '有环节',
    ATTACHMENT: '挂接有依据',
    TIES: '有往来',
    SUPPLY: '有供给往来',
    DATED: '往来有日期',
    SIGNALS: '知道动向',
  } satisfies Record<CoverageMeasureKind, string>,
  all: '全部',
  local: (region: string) => `其中${region}`,
  next: '接下来收集什么',
  order: '按多知道几家就会改变结论排',
  nothing: '没有可判断的环节。',
  ages: '往来的年龄',
  age: (years: number | null) =>
    years === null
      ? '无日期'
      : years === 0
        ? '1 年内'
        : years >= 10
          ? '10 年以上'
          : `${years} 年前`,
  noTies: '没有往来。',
  faults: '完整性检查',
  sound: '没有发现问题:每家主体有类别,每条事实有来源,两端不同,地区代码存在。',
  fault: (kind: string, count: number) =>
    `${count} 处:${
      {
        ORGANIZATION_WITHOUT_KIND: '主体没有类别',
        FACT_WITHOUT_SOURCE: '事实没有来源',
        ENDS_EQUAL: '往来两端相同',
        REGION_UNKNOWN: '地区代码不存在',
      }[kind] ?? kind
    }`,
  one: (step: number) => `再知道 ${step} 家`,
  unmoved: '结论稳定',
};

export type CoverageWords = typeof zh;

const en: CoverageWords = {
  title: 'Coverage',
  scope: 'Scope',
  chain: 'This chain',
  whole: 'Whole graph',
  kind: {
    REGION: 'Region known',
    USCC: 'With credit code',
    STAGE: 'With a stage',
    ATTACHMENT: 'Attachment supported',
    TIES: 'With a tie',
    SUPPLY: 'With a supply tie',
    DATED: 'Tie with a day',
    SIGNALS: 'With a signal',
  },
  all: 'All',
  local: (region) => `in ${region}`,
  next: 'What to collect next',
  order: 'by how few more would change a verdict',
  nothing: 'There is no stage to judge.',
  ages: 'Age of ties',
  age: (years) =>
    years === null
      ? 'undated'
      : years === 0
        ? 'within a year'
        : years >= 10
          ? '10 years and more'
          : years === 1
            ? '1 year ago'
            : `${years} years ago`,
  noTies: 'There are no ties.',
  faults: 'Integrity',
  sound:
    'Nothing found: every organisation has a kind, every fact a source and two ends, every region code exists.',
  fault: (kind, count) =>
    `${count} × ${
      {
        ORGANIZATION_WITHOUT_KIND: 'organisation without kind',
        FACT_WITHOUT_SOURCE: 'fact without source',
        ENDS_EQUAL: 'tie to itself',
        REGION_UNKNOWN: 'unknown region code',
      }[kind] ?? kind
    }`,
  one: (step) => `${step} more known`,
  unmoved: 'stable',
};

const words: Readonly<Record<Lang, CoverageWords>> = { zh, en };

export function useWords(): CoverageWords {
  return words[useLang()];
}
