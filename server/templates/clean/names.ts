import { onOneLine, visible } from './characters.ts';
import { type Cleaned, fixed, rejected, review, taken, textValue } from './cleaned.ts';
import { isFormula } from './plain-texts.ts';

const longest = 200;

/** Lines of sums and rests, which tables carry among the names. */
const sumLine =
  /^((总|合|小|共|累)计[:：]?|本页小?合?计|总数|汇总|平均值?|均值|其他|其它|其余|其他(企业|单位|股东|公司)|余额|平衡项目|调整项目|.{0,6}(小计|合计|总计)|total|sub-?total|grandtotal|others?|sum)$/i;

/** A name on one line, with the characters of its source. */
export function cleanName(text: string): Cleaned {
  if (text.length > longest * 5) return rejected('NAME_TOO_LONG');
  const name = onOneLine(visible(text));
  if (name.length > longest) return rejected('NAME_TOO_LONG');
  if (name === '' || !/[\p{L}\p{N}]/u.test(name)) return rejected('NAME_FORM');
  if (sumLine.test(name.replace(/\s+/g, ''))) return rejected('NOT_AN_ORGANIZATION');
  const isFixed = name !== text.trim() && name !== text.trim().replace(/ +/g, ' ');
  return taken(
    textValue(name),
    ...(isFixed ? [fixed('INVISIBLE_CHARACTERS', name)] : []),
    ...(isFormula(name) ? [review('FORMULA_TEXT', name)] : []),
  );
}

/**
 * What two spellings of one full name have in common: NFKC, one sort of brackets, no blanks, lower case,
 * without an exchange's marks (*ST, -U). The legal form stays.
 */
export function comparableName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[〔【[{]/g, '(')
    .replace(/[〕】\]}]/g, ')')
    .replace(/\s+/g, '')
    .replace(/^(\*st|sst|st|s\*st)(?=\p{Script=Han})/u, '')
    .replace(/(?<=[\p{Script=Han})])-(uw|u|w)$/u, '');
}
