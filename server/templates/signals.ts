import { type SignalKind, signalKinds, signalWord } from '../definitions/signals.ts';
import type { Signal } from '../write/graph-data.ts';
import { dayText } from './cell-text.ts';
import { column, inOrder } from './column.ts';
import { factCells, readFact } from './fact.ts';
import { factColumns } from './fact-columns.ts';
import {
  organizationCells,
  organizationColumns,
  organizationReference,
} from './organization-columns.ts';
import { present } from './present.ts';
import { readRow } from './row-reader.ts';
import type { ExportTemplate } from './template.ts';

/** What files call a kind besides the word that is shown. */
const otherWords: { readonly [Kind in SignalKind]?: readonly string[] } = {
  NEW_ENTITY: ['新设公司', '新设子公司'],
  LAND: ['取得土地', '土地竞得'],
  EIA: ['环评备案', '环评公示'],
  CAPACITY: ['扩产', '新建产能', '增产'],
  QUALIFICATION: ['资质认定'],
  DISHONEST: ['失信被执行', '失信被执行人'],
  ENFORCED: ['被执行人'],
  ABNORMAL: ['列入经营异常名录'],
  PENALTY: ['处罚', '行政处罚', '环保处罚', '安全处罚'],
  ADDRESS_CHANGE: ['迁址'],
  LAND_RETURNED: ['退回土地'],
};

const columns = [
  ...organizationColumns('organization', {
    zh: '主体',
    en: 'Organisation',
    synonyms: ['机构', '机构名称', '企业名称', '公司名称', '企业', '单位名称'],
    example: '甲一测试材料有限公司',
  }),
  column(
    'kind',
    'CHOICE',
    ['动向类型', 'Kind'],
    ['扩张、风险或外迁的哪一种', 'Which sort of expansion, risk or leaving'],
    {
      isRequired: true,
      choices: signalKinds.map((kind) => [kind, signalWord(kind), ...(otherWords[kind] ?? [])]),
      synonyms: ['事件类型', '信号类型', '类型', '动态类型', '风险类型'],
      example: '扩建',
    },
  ),
  column(
    'title',
    'TEXT',
    ['动向标题', 'Title'],
    ['一句话:发生了什么', 'What happened, in a sentence'],
    {
      isRequired: true,
      synonyms: ['事件', '标题', '事件标题', '事项', '动态'],
      example: '扩建测试树脂产线',
    },
  ),
  column(
    'occurredOn',
    'DATE',
    ['发生日期', 'Occurred on'],
    [
      '2025、2025-03 或 2025-03-01;只是预告的不算',
      '2025, 2025-03 or 2025-03-01; what is only announced has not happened',
    ],
    {
      isRequired: true,
      synonyms: ['日期', '事件日期', '时间', '发生时间', '发布日期', '决定日期'],
      example: '2025-03-01',
    },
  ),
  column('amount', 'MONEY', ['金额', 'Amount'], ['按来源原文', 'As the source words it'], {
    synonyms: ['涉及金额', '投资额', '融资金额', '处罚金额'],
  }),
  column(
    'region',
    'REGION',
    ['发生地区', 'Region'],
    ['与主体所在地不同时填', 'Where it is elsewhere than the organisation'],
    {
      synonyms: ['地区', '地点', '区划代码'],
    },
  ),
  ...factColumns(),
];

/** 动向: dated events at organisations. */
export const signalsTemplate: ExportTemplate<Signal> = {
  key: 'signals',
  title: { zh: '动向', en: 'Signals' },
  description: {
    zh: '一行一件事:融资、扩建、拿地、处罚、迁址等,带日期。',
    en: 'A dated event a row: financing, expansion, land, penalty, move and so on.',
  },
  columns,
  draft(row, defaults) {
    const reader = readRow(row);
    const organization = organizationReference(reader, 'organization');
    const occurredOn = reader.neededDay('occurredOn');
    const fact = readFact(reader, defaults);
    const [happened = '', seen = ''] = [dayText(occurredOn), dayText(fact.observedOn)];
    const shared = Math.min(happened.length, seen.length);
    if (happened.slice(0, shared) > seen.slice(0, shared)) {
      reader.note('REVIEW', 'AFTER_SOURCE', 'occurredOn', happened, seen);
    }
    const signal = present({
      ...fact,
      validFrom: fact.validFrom ?? occurredOn,
      kind: reader.neededChoice('kind', signalKinds),
      title: reader.neededText('title'),
      amount: reader.text('amount'),
      occurredOn,
      regionCode: reader.text('region'),
    });
    return reader.finish({
      organizations: [organization],
      stages: [],
      sources: reader.texts('source') ?? [],
      build: ({ organizationIds: [organizationId = ''], sourceIds }) => {
        const main: Signal = { ...signal, organizationId, sourceIds };
        return { data: { signals: [main] }, main };
      },
    });
  },
  cellsOf: (signal, names) =>
    inOrder(columns, {
      ...organizationCells('organization', signal.organizationId, names),
      ...factCells(signal),
      kind: signal.kind,
      title: signal.title,
      occurredOn: dayText(signal.occurredOn),
      amount: signal.amount,
      region: signal.regionCode,
    }),
};
