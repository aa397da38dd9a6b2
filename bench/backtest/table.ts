/** A Markdown table; the first column to the left, numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? ':--' : '--:'));
  return [head, rule, ...rows].map(line).join('\n');
}

/** Four decimals; a dash where there is nothing to say. */
export const decimal = (value: number) => (Number.isFinite(value) ? value.toFixed(4) : '–');

/** `0.3810 ± 0.0123`. */
export const withError = ({ mean, error }: { mean: number; error: number }) =>
  Number.isFinite(error) ? `${decimal(mean)} ± ${decimal(error)}` : decimal(mean);
