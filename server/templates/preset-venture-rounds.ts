import type { Tie } from '../write/graph-data.ts';
import { dayText } from './cell-text.ts';
import { column } from './column.ts';
import { readFact } from './fact.ts';
import { readHolder } from './holder.ts';
import { present } from './present.ts';
import { readRow } from './row-reader.ts';
import type { Template } from './template.ts';

const columns = [
  column('investor', 'NAME', ['投资方', 'Investor'], ['一行一个投资方', 'One investor a row'], {
    isRequired: true,
    synonyms: ['投资机构', '投资人', '投资者', '投资企业', '领投方'],
    example: '甲一测试资本',
  }),
  column('company', 'NAME', ['被投企业', 'Company'], ['融资的企业', 'Who raised the money'], {
    isRequired: true,
    synonyms: ['被投资企业', '融资企业', '被投公司', '融资方', '公司', '企业名称', '项目名称'],
    example: '乙二测试科技',
  }),
  column(
    'date',
    'DATE',
    ['投资日期', 'Date'],
    ['2016、2016-10 或 2016-10-11', '2016, 2016-10 or 2016-10-11'],
    {
      synonyms: ['日期', '融资日期', '融资时间', '投资时间', '披露日期', '时间'],
      example: '2016-10-11',
    },
  ),
  column('round', 'TEXT', ['轮次', 'Round'], ['如 天使轮、A轮', 'Such as 天使轮, A轮'], {
    synonyms: ['融资轮次', '投资轮次', '阶段'],
    example: 'A轮',
  }),
  column(
    'amount',
    'MONEY',
    ['金额', 'Amount'],
    ['按来源原文,如 数千万人民币', 'As the source words it, such as 数千万人民币'],
    {
      synonyms: ['融资金额', '投资金额', '融资额', '交易金额'],
      example: '数千万人民币',
    },
  ),
];

/** 融资事件: an investor in a round of a company. */
export const ventureRoundsPreset: Template = {
  key: 'preset-venture-rounds',
  title: { zh: '融资事件', en: 'Venture rounds' },
  description: {
    zh: '一行一个投资方参与的一轮融资,成为投资往来;同一轮的同两方只算一次。',
    en: 'An investor in a round a row; becomes an investment, once per round and pair.',
  },
  columns,
  isPreset: true,
  draft(row, defaults) {
    const reader = readRow(row);
    const holder = readHolder(reader, 'investor');
    const company = reader.neededText('company');
    const validFrom = reader.day('date');
    const round = reader.text('round');
    const subject = [round, dayText(validFrom)].filter(Boolean).join(' ');
    const tie = present({
      ...readFact(reader, defaults),
      type: 'INVESTS_IN' as const,
      validFrom,
      round,
      amount: reader.text('amount'),
      subject: subject || undefined,
    });
    return reader.finish({
      organizations: [
        { ...holder, stub: { ...holder.stub, label: 'Investor' } },
        { column: 'company', name: company, stub: { label: 'Company' } },
      ],
      stages: [],
      sources: [],
      build: ({ organizationIds: [fromId = '', toId = ''], sourceIds }) => {
        const main: Tie = { ...tie, fromId, toId, sourceIds };
        return { data: { ties: [main] }, main };
      },
    });
  },
};
