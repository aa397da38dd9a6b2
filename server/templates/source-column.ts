import { column } from './column.ts';

/** Names the sources of a row; the run's own source where it is empty. */
export const sourceColumn = column(
  'source',
  'SOURCES',
  ['来源', 'Source'],
  [
    '来源的编号 source:… 或标题,多个用 | 分开;不填即本次导入所选的来源',
    'Ids, source:…, or titles of sources, several joined by |; empty = the source chosen for the import',
  ],
  { synonyms: ['数据来源', '信息来源', '来源编号', '资料来源', '出处', 'Sources', 'Source id'] },
);
