/** What a spreadsheet would compute instead of show; apostrophes before it are part of the text. */
const formula = /^'*[=+\-@\t\r]/;
const escaped = /^'+[=+\-@\t\r]/;
const plainNumber = /^[+-]?\d+([.,]\d+)*%?$/;

/** A cell for a file that a spreadsheet may open: a leading apostrophe keeps a formula a text. */
export function escapeFormula(text: string): string {
  return formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

/** A cell as it was before `escapeFormula`. */
export function unescapeFormula(text: string): string {
  return escaped.test(text) ? text.slice(1) : text;
}
