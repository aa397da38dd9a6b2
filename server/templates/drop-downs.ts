import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';

/** A column of a sheet, from 0, whose cells offer the words in a range such as `'选项'!$A$2:$A$4`. */
export interface DropDown {
  readonly column: number;
  readonly range: string;
}

const sheetFile = 'xl/worksheets/sheet{id}.xml';

/** The last row that offers words; a sheet that is filled in by hand is shorter. */
const lastRow = 5000;

/** The sheet with drop-downs in its columns below the header. Other words may be typed: synonyms are known. */
export function withDropDowns(sheetXml: string, dropDowns: readonly DropDown[]): string {
  const order = getOrderOfSiblings(sheetFile, 'worksheet');
  if (dropDowns.length === 0 || !order) return sheetXml;
  const rules = dropDowns.map(({ column, range }) => {
    const cells = `${getCellAddress(1, column)}:${getCellAddress(lastRow - 1, column)}`;
    return (
      `<dataValidation type="list" allowBlank="1" sqref="${sanitizeAttributeValue(cells)}">` +
      `<formula1>${sanitizeTextContent(range)}</formula1></dataValidation>`
    );
  });
  const markup = `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
  return insertElementMarkupAccordingToOrderOfSiblings(sheetXml, markup, order, 'worksheet');
}

/**
 * The sheet with every column in the format of its first cell below the header: as text, so that a code
 * keeps its zeros and 2015-03 does not become a day.
 */
export function withTextColumns(sheetXml: string): string {
  const [, style] = /<c r="[A-Z]+2" s="(\d+)"/.exec(sheetXml) ?? [];
  if (style === undefined) return sheetXml;
  return sheetXml.replaceAll(/<col (?![^>]*style=)/g, `<col style="${style}" `);
}
