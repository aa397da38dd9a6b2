import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { csvLine } from '../../server/tables/csv-text.ts';

/** Characters of the check digit's alphabet. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** An invented credit code with a right check digit, of a district of its own. */
export function usccOf(n: number): string {
  const body = `91990105MA${String(n).padStart(7, '0')}`;
  let sum = 0;
  for (let at = 0, weight = 1; at < 17; at += 1, weight = (weight * 3) % 31) {
    sum += alphabet.indexOf(body[at] ?? '0') * weight;
  }
  return body + (alphabet[(31 - (sum % 31)) % 31] ?? '0');
}

export const nameOf = (n: number) => `测试${n}号材料有限公司`;

/** Organisations as an office has them: eight filled columns. */
export const organizationHeader = [
  '企业名称',
  '统一社会信用代码',
  '经营状态',
  '成立日期',
  '注册资本',
  '主营业务',
  '地址',
  '别名',
];

export function organizationRow(n: number): string[] {
  return [
    nameOf(n),
    usccOf(n),
    n % 9 === 0 ? '注销' : '存续',
    `20${String(n % 20).padStart(2, '0')}-0${(n % 9) + 1}-15`,
    `${(n % 50) * 100 + 100}万人民币`,
    `测试材料${n % 300}的研发、生产、销售`,
    `测试区第${n % 1000}号`,
    n % 5 === 0 ? `测试旧${n}` : '',
  ];
}

export const tieHeader = ['供应商', '关系类型', '客户', '信息日期', '说明'];

/** Ends by name among `count` organisations, no tie twice. */
export function tieRow(n: number, count: number): string[] {
  const from = (n * 7919) % count;
  const to = (from + 1 + ((n * 104_729) % (count - 1))) % count;
  return [nameOf(from), '供给', nameOf(to), `2024-0${(n % 9) + 1}`, `测试产品${n}`];
}

export async function writeCsv(
  path: string,
  header: readonly string[],
  count: number,
  rowOf: (n: number) => string[],
): Promise<void> {
  const file = createWriteStream(path);
  file.write(csvLine(header));
  for (let n = 0; n < count; n += 1000) {
    const rows = Array.from({ length: Math.min(1000, count - n) }, (_, k) => rowOf(n + k));
    if (!file.write(rows.map(csvLine).join(''))) {
      await new Promise((resolve) => file.once('drain', resolve));
    }
  }
  file.end();
  await finished(file);
}
