import type { Source } from '../write/graph-data.ts';
import { dayText, numberText } from './cell-text.ts';
import { column, inOrder } from './column.ts';
import { sourceId } from './ids.ts';
import { present } from './present.ts';
import { readRow } from './row-reader.ts';
import type { ExportTemplate } from './template.ts';

const channels = ['DISTRICT', 'RESIDENT_OFFICE', 'MARKET', 'PUBLIC'] as const;

const columns = [
  column(
    'title',
    'TEXT',
    ['来源标题', 'Title'],
    [
      '来源叫什么:报表、名录、文章或走访记录的标题',
      'What the source is called: title of the table, list, article or note',
    ],
    {
      isRequired: true,
      synonyms: ['标题', '来源名称', '资料名称', '名称', '文件名称', '题名'],
      example: '2025年测试区企业名录',
    },
  ),
  column(
    'publisher',
    'TEXT',
    ['发布单位', 'Publisher'],
    ['谁发布或提供', 'Who published or gave it'],
    {
      synonyms: ['发布机构', '提供单位', '来源单位', '发布方', '数据提供方', '媒体'],
      example: '测试区统计局',
    },
  ),
  column(
    'channel',
    'CHOICE',
    ['渠道', 'Channel'],
    ['区内、驻点、市场化或公开', 'District, resident office, market or public'],
    {
      isRequired: true,
      choices: [
        ['DISTRICT', '区内', '区内部门', '内部'],
        ['RESIDENT_OFFICE', '驻点', '驻点招商', '驻外'],
        ['MARKET', '市场化', '市场', '购买', '采购'],
        ['PUBLIC', '公开', '公开信息', '公开渠道'],
      ],
      synonyms: ['来源渠道', '数据渠道', '信息渠道', '渠道类型'],
      example: '区内',
    },
  ),
  column(
    'date',
    'DATE',
    ['发布日期', 'Date'],
    ['来源的日期;2025、2025-03 或 2025-03-01', 'Day of the source; 2025, 2025-03 or 2025-03-01'],
    { synonyms: ['日期', '来源日期', '发布时间', '数据时点', '时间'], example: '2025-03' },
  ),
  column('url', 'URL', ['网址', 'URL'], ['网页地址', 'Web address'], {
    synonyms: ['链接', '来源链接', '地址链接', '原文链接', '网页'],
  }),
  column(
    'licence',
    'TEXT',
    ['使用许可', 'Licence'],
    ['可以怎样使用,如 内部使用', 'How it may be used, such as for internal use'],
    { synonyms: ['许可', '授权', '授权方式', 'License'], example: '内部使用' },
  ),
  column(
    'reliability',
    'SHARE',
    ['可靠度', 'Reliability'],
    ['0 到 1 或百分数;不填按渠道取值', '0 to 1 or per cent; empty = what is usual for the channel'],
    { synonyms: ['可信度', '来源可靠度'] },
  ),
  column(
    'id',
    'TEXT',
    ['来源编号', 'Id'],
    [
      '本系统的编号 source:…;不填则由标题、单位和日期得出',
      'Id in this system, source:…; empty = made from title, publisher and day',
    ],
    { synonyms: ['编号'] },
  ),
];

/** 来源: what facts refer to. */
export const sourcesTemplate: ExportTemplate<Source> = {
  key: 'sources',
  title: { zh: '来源', en: 'Sources' },
  description: {
    zh: '一行一个来源:名录、报表、报道、走访记录。先导来源,其他表按编号或标题引用。',
    en: 'A source a row: lists, tables, reports, notes of visits. Import these first; other tables name them by id or title.',
  },
  columns,
  draft(row) {
    const reader = readRow(row);
    const title = reader.neededText('title');
    const channel = reader.neededChoice('channel', channels);
    const publisher = reader.text('publisher');
    const date = reader.day('date');
    const source: Source = present({
      id: reader.id('id', 'source') ?? sourceId(title, publisher, dayText(date)),
      title,
      publisher,
      url: reader.text('url'),
      channel,
      date,
      licence: reader.text('licence'),
      reliability: reader.share('reliability'),
    });
    return reader.finish({
      organizations: [],
      stages: [],
      sources: [],
      build: () => ({ data: { sources: [source] }, main: source }),
    });
  },
  cellsOf: ({ date, reliability, ...source }) =>
    inOrder(columns, { ...source, date: dayText(date), reliability: numberText(reliability) }),
};
