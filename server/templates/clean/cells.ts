import type { TemplateColumn, ValueKind } from '../template.ts';
import { isEmptyWord, onOneLine, visible } from './characters.ts';
import { cleanChoice } from './choices.ts';
import { type Cleaned, fixed, taken, textValue } from './cleaned.ts';
import { cleanCountry } from './countries.ts';
import { cleanDate } from './dates.ts';
import { cleanFlag } from './flags.ts';
import { cleanMoney } from './money.ts';
import { cleanName } from './names.ts';
import { cleanNumber, cleanShare } from './numbers.ts';
import { cleanJson, cleanText } from './plain-texts.ts';
import type { Regions } from './regions.ts';
import { cleanStockCode } from './stock-codes.ts';
import { cleanSources, cleanTexts } from './texts.ts';
import { cleanUrl } from './urls.ts';
import { cleanUscc } from './uscc.ts';
import { valueText } from './value-texts.ts';

/** Whether a cell of the column says nothing; a word that the column offers does say something. */
export function isEmptyCell(column: TemplateColumn, text: string): boolean {
  if (text.trim() === '') return true;
  return isEmptyWord(text) && !(column.kind === 'CHOICE' && cleanChoice(column, text).value);
}

/** Kinds whose cells are read in one form of characters, whatever forms they are written in. */
const plainKinds: ReadonlySet<ValueKind> = new Set([
  'USCC',
  'STOCK_CODE',
  'DATE',
  'SHARE',
  'NUMBER',
  'FLAG',
  'REGION',
  'COUNTRY',
  'URL',
] as const);

const fullWidth = /[\uff01-\uff5e]/;

/** A cell that is not empty, by the kind of its column. `nearby` is where the row's address lies. */
export function cleanCell(
  column: TemplateColumn,
  text: string,
  regions: Regions,
  nearby?: string,
): Cleaned {
  const cleaned = cleanByKind(column, text, regions, nearby);
  const { value, findings } = cleaned;
  if (!value || findings.length > 0 || !plainKinds.has(column.kind)) return cleaned;
  if (fullWidth.test(text)) return taken(value, fixed('FULL_WIDTH', valueText(value)));
  const isSeen = visible(text) === text.trim();
  return isSeen ? cleaned : taken(value, fixed('INVISIBLE_CHARACTERS', valueText(value)));
}

function cleanByKind(
  column: TemplateColumn,
  text: string,
  regions: Regions,
  nearby?: string,
): Cleaned {
  switch (column.kind) {
    case 'TEXT':
      return cleanText(text, column.isRequired || /^id$|Id$/.test(column.key));
    case 'TEXTS':
      return cleanTexts(text);
    case 'SOURCES':
      return cleanSources(text);
    case 'NAME':
      return cleanName(text);
    case 'USCC':
      return cleanUscc(text);
    case 'STOCK_CODE':
      return cleanStockCode(text);
    case 'DATE':
      return cleanDate(text);
    case 'MONEY':
      return cleanMoney(text);
    case 'SHARE':
      return cleanShare(text);
    case 'NUMBER':
      return cleanNumber(text);
    case 'FLAG':
      return cleanFlag(text);
    case 'REGION':
      return regions.clean(text, nearby);
    case 'ADDRESS':
      return taken(textValue(onOneLine(visible(text))));
    case 'COUNTRY':
      return cleanCountry(text);
    case 'URL':
      return cleanUrl(text);
    case 'CHOICE':
      return cleanChoice(column, text);
    case 'JSON':
      return cleanJson(text);
  }
}
