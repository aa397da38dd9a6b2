import type { FileProblemCode } from '../tables/table.ts';

/** What is wrong with a file and what to do, in Chinese and in English. */
export const fileProblems: Readonly<Record<FileProblemCode, readonly [zh: string, en: string]>> = {
  EMPTY: [
    '文件是空的。请选择有表头和数据的文件',
    'The file is empty. Choose one with a header and rows',
  ],
  NOT_A_TABLE: [
    '这不是表格文件。请用 CSV、TSV、XLSX 或 JSON Lines',
    'This is no table. Use CSV, TSV, XLSX or JSON lines',
  ],
  ENCRYPTED: [
    '文件有密码。请去掉密码后再上传',
    'The file has a password. Save it without one and hand it in again',
  ],
  OLD_EXCEL: [
    '这是旧版 .xls 文件。请另存为 .xlsx 后再上传',
    'This is an old .xls file. Save it as .xlsx and hand it in again',
  ],
  BROKEN: [
    '文件已损坏,无法读完。请重新导出或另存后再上传',
    'The file is damaged. Export or save it anew and hand it in again',
  ],
  TOO_LARGE: [
    '文件超过 200 MB。请分成几个文件',
    'The file is larger than 200 MB. Split it into several',
  ],
  TOO_MANY_COLUMNS: [
    '列数过多。请只保留需要的列',
    'There are too many columns. Keep only those that are needed',
  ],
  EXPANDS_TOO_FAR: [
    '文件解压后过大,已停止读取。请另存为 CSV',
    'The file unpacks to far more than it may. Save it as CSV',
  ],
  NO_SUCH_SHEET: ['没有这个工作表。请选择另一个', 'There is no such sheet. Choose another'],
  WRONG_ENCODING: [
    '按这种编码读不通。请换一种编码,或另存为 UTF-8',
    'The text is not in this encoding. Choose another, or save it as UTF-8',
  ],
  NO_HEADER: [
    '没有找到表头。请在第一行写上列名,或指定表头行数',
    'There is no header. Name the columns in the first row, or say how many rows name them',
  ],
};
