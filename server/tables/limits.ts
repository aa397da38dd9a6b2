const megabyte = 1024 * 1024;

/** Bytes of a file that is read at all. */
export const largestFile = 200 * megabyte;

export const mostColumns = 500;

/** Characters of a line of text; a longer one is passed over, never held. */
export const longestLine = megabyte;

/** Characters kept of a line that is passed over: enough to find it, and to count its columns. */
export const longestExcerpt = 16 * 1024;

/** Rows that are looked at to find the header, and lines of JSON that name the columns. */
export const headRows = 40;
export const headLines = 200;

/** Lines of one cell with breaks in it; a longer one is a quote that somebody forgot to close. */
export const mostLinesOfRow = 200;

/** Characters of a row of several lines: each stray quote may cost reading so many in vain. */
export const longestSpan = 128 * 1024;

/** Bytes of a zip's content, all entries together. */
export const largestContent = 4096 * megabyte;

/** Content to file, of an entry of more than `smallContent` bytes; spreadsheets reach about 30. */
export const mostExpansion = 200;
export const smallContent = 10 * megabyte;

export const mostEntries = 1000;

/** Characters of XML without a tag: Excel's longest cell has 32,767. */
export const longestText = 8 * megabyte;

/** Sheets of a workbook, its styles, and its merged ranges are held in memory. */
export const mostSheets = 1000;
export const mostStyles = 100_000;
export const mostMerges = 500_000;

/** Columns that a sheet can have; more cells in a row come from no office program. */
export const mostSheetColumns = 16_384;
