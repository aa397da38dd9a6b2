import { claimsColumn } from './claims-cell.ts';
import { column } from './column.ts';
import { sourceColumn } from './source-column.ts';
import type { TemplateColumn } from './template.ts';

type FactKey = 'observedOn' | 'validFrom' | 'validTo' | 'detail' | 'subject';

interface Wording {
  readonly zh: string;
  readonly en: string;
  readonly synonyms?: readonly string[];
  readonly example?: string;
}

const usual: Readonly<Record<FactKey, Wording>> = {
  validFrom: {
    zh: '开始日期',
    en: 'Valid from',
    synonyms: ['起始日期', '生效日期', '开始时间', '起始时间', '自'],
  },
  validTo: {
    zh: '结束日期',
    en: 'Valid to',
    synonyms: ['终止日期', '失效日期', '结束时间', '截止日期', '至'],
  },
  observedOn: {
    zh: '核实日期',
    en: 'Observed on',
    synonyms: ['观察日期', '数据日期', '统计日期', '披露日期', '公告日期', '更新日期', '报告期'],
  },
  detail: { zh: '说明', en: 'Detail', synonyms: ['备注', '描述', '详情', '内容', '依据'] },
  subject: { zh: '标的', en: 'Subject' },
};

const statusChoices = [
  ['VERIFIED', '已核实', '核实', '已确认', '已走访'],
  ['REPORTED', '已报道', '报道', '已披露', '公开'],
  ['INFERRED', '推断', '推测'],
  ['UNVERIFIED', '待核实', '未核实', '线索'],
] as const;

/**
 * The columns of every fact, after its own ones. `words` replaces what a template calls them; the usual
 * words stay known where it adds synonyms, and stand for something else where it does not.
 */
export function factColumns(
  words: { readonly [Key in FactKey]?: Wording } = {},
): readonly TemplateColumn[] {
  const worded = (key: FactKey, kind: 'DATE' | 'TEXT', zh: string, en: string): TemplateColumn => {
    const { zh: titleZh, en: titleEn, synonyms = [], example = '' } = words[key] ?? usual[key];
    const others = words[key]?.synonyms ? [usual[key].zh, ...(usual[key].synonyms ?? [])] : [];
    return column(key, kind, [titleZh, titleEn], [zh, en], {
      synonyms: [...synonyms, ...others.filter((word) => word !== titleZh)],
      example,
    });
  };
  return [
    worded(
      'validFrom',
      'DATE',
      '从哪天起成立;2015、2015-03 或 2015-03-01,知道多少写多少',
      'Since when it holds; 2015, 2015-03 or 2015-03-01, as exactly as is known',
    ),
    worded(
      'validTo',
      'DATE',
      '到哪天为止;仍然成立则不填',
      'Until when it held; empty while it still does',
    ),
    worded(
      'detail',
      'TEXT',
      '一句话说明,不写自然人信息',
      'A sentence about it; no natural persons',
    ),
    sourceColumn,
    column(
      'status',
      'CHOICE',
      ['核实状态', 'Status'],
      ['已核实、已报道、推断或待核实;不填为已报道', 'How well it is supported; empty = reported'],
      { choices: statusChoices, synonyms: ['可信状态', '核实情况'], example: '已核实' },
    ),
    worded(
      'observedOn',
      'DATE',
      '最近一次看到或核实的日期;不填为来源的日期',
      'When it was last seen to hold; empty = the day of the source',
    ),
    column(
      'confidence',
      'SHARE',
      ['置信度', 'Confidence'],
      [
        '0 到 1 或百分数;一般不填,由核实状态和来源可靠度得出',
        '0 to 1 or per cent; usually empty: it follows from the status and the source',
      ],
      { synonyms: ['可信度'] },
    ),
    column(
      'firstObservedOn',
      'DATE',
      ['首次核实日期', 'First observed on'],
      ['最早一次看到的日期;一般不填', 'When it was first seen; usually empty'],
      { synonyms: ['首次观察日期'] },
    ),
    worded(
      'subject',
      'TEXT',
      '区分同样两方之间的几件事:产品、轮次或协议;一般不填',
      'Tells several facts between the same ends apart: product, round or agreement; usually empty',
    ),
    column(
      'decision',
      'CHOICE',
      ['人工结论', 'Decision'],
      [
        '人工确认或人工否定;压过所有来源,一般不填',
        'Confirmed or rejected by a person: outweighs all sources; usually empty',
      ],
      {
        choices: [
          ['CONFIRMED', '人工确认', '确认'],
          ['REJECTED', '人工否定', '否定'],
        ],
      },
    ),
    claimsColumn,
  ];
}
