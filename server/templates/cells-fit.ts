import { isEmptyWord } from './clean/characters.ts';
import { chosen } from './clean/choices.ts';
import { cleanDate } from './clean/dates.ts';
import { cleanNumber, cleanShare } from './clean/numbers.ts';
import { cleanStockCode } from './clean/stock-codes.ts';
import { cleanUrl } from './clean/urls.ts';
import { cleanUscc } from './clean/uscc.ts';
import type { TemplateColumn } from './template.ts';

/** Share of the filled cells that must fit for their column to be known by them. */
const sure = 0.8;

/** Share below which the header says something else than the cells. */
const doubtful = 0.5;

const region = /^(?!.*\d)\p{Script=Han}{2,12}(省|市|区|县|旗|州|盟)$/u;
const organization = /(公司|集团|厂|研究院|研究所|大学|学院|协会|商会|中心|合伙\)|银行|基金)$/;

/**
 * Whether cells belong into a column: SURELY if their form says so by itself, NO if most cannot be read
 * as what it holds, MAYBE for all else and where there are no cells.
 */
export function cellsFit(
  column: TemplateColumn,
  cells: readonly string[],
): 'SURELY' | 'MAYBE' | 'NO' {
  const filled = cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '' && !isEmptyWord(cell));
  if (filled.length === 0) return 'MAYBE';
  const share = (fits: (cell: string) => boolean) => filled.filter(fits).length / filled.length;
  const telling = tellingForm(column);
  if (telling && share(telling) >= sure) return 'SURELY';
  const readable = readableForm(column);
  return readable && share(readable) < doubtful ? 'NO' : 'MAYBE';
}

/** A form that hardly anything else has. */
function tellingForm(column: TemplateColumn): ((cell: string) => boolean) | undefined {
  switch (column.kind) {
    case 'USCC':
      return isReadBy(cleanUscc);
    case 'STOCK_CODE':
      return (cell) => /^(\d{6}\.?(sh|sz|bj|ss)|(sh|sz|bj)\d{6})$/i.test(cell);
    case 'DATE':
      return (cell) => /^\d{4}([-/.年])\d{1,2}/.test(cell) && isReadBy(cleanDate)(cell);
    case 'URL':
      return (cell) => /^(https?:\/\/|www\.)/i.test(cell);
    case 'REGION':
      return (cell) => region.test(cell);
    case 'NAME':
      return column.isRequired ? (cell) => organization.test(cell) : undefined;
    case 'CHOICE':
      return (cell) => chosen(column, cell) !== undefined;
    default:
      return undefined;
  }
}

/** The least that a cell of the column must be. */
function readableForm({ key, kind }: TemplateColumn): ((cell: string) => boolean) | undefined {
  if (/^id$|Id$/.test(key)) return (cell) => /^[a-z]+:.|^[a-z][\w/-]*$/.test(cell);
  switch (kind) {
    case 'USCC':
      return isReadBy(cleanUscc);
    case 'STOCK_CODE':
      return isReadBy(cleanStockCode);
    case 'DATE':
      return isReadBy(cleanDate);
    case 'SHARE':
      return isReadBy(cleanShare);
    case 'NUMBER':
      return isReadBy(cleanNumber);
    case 'URL':
      return isReadBy(cleanUrl);
    case 'NAME':
      return (cell) => /\p{L}/u.test(cell);
    default:
      return undefined;
  }
}

function isReadBy(
  clean: (text: string) => { readonly value?: unknown },
): (cell: string) => boolean {
  return (cell) => clean(cell).value !== undefined;
}
