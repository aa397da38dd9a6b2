const data = [
  /^[\d.,%¥￥$€+\-/:：年月日号元万亿 ]*\d[\d.,%¥￥$€+\-/:：年月日号元万亿 ]*$/,
  /^[0-9A-Z]{2}\d{6}[0-9A-Z]{10}$/i,
  /^https?:|@/,
  /.{2,}(有限公司|责任公司|股份公司|集团公司|集团|厂)$/,
];

const longestLabel = 30;

/** Whether a text could be a column's name: neither number, day, code nor company, and short. */
export function isLabel(text: string): boolean {
  return text.length <= longestLabel && !data.some((form) => form.test(text));
}
