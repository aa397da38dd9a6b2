import type { Organization } from './graph-data.ts';
import type { OrganizationProperties } from './organization-queries.ts';

/** A stored organisation that rows may mean. */
export interface Stored {
  readonly id: string;
  readonly organization: OrganizationProperties;
}

/** Rows that mean one organisation; `id` is the stored one's, else that of the first row by id. */
export interface Resolved {
  readonly id: string;
  readonly stored: OrganizationProperties | undefined;
  readonly rows: readonly Organization[];
}

/**
 * Which organisation each row means: by id, then credit code, then stock code, in the graph before in
 * the rows. The rows come sorted by id, so the answer does not depend on the order of loading.
 */
export function resolveOrganizations(
  rows: readonly Organization[],
  stored: readonly Stored[],
): Resolved[] {
  const byUscc = new Map<string, string>();
  const byStockCode = new Map<string, string>();
  for (const { id, organization } of stored) {
    if (organization.uscc) byUscc.set(organization.uscc, id);
    if (organization.stockCode) byStockCode.set(organization.stockCode, id);
  }
  const meant = new Map<string, Organization[]>();
  const idOf = new Map(stored.map(({ id }) => [id, id]));
  for (const row of rows) {
    const id =
      idOf.get(row.id) ??
      ((row.uscc && byUscc.get(row.uscc)) ||
        (row.stockCode && byStockCode.get(row.stockCode)) ||
        row.id);
    idOf.set(row.id, id);
    if (row.uscc && !byUscc.has(row.uscc)) byUscc.set(row.uscc, id);
    if (row.stockCode && !byStockCode.has(row.stockCode)) byStockCode.set(row.stockCode, id);
    meant.set(id, [...(meant.get(id) ?? []), row]);
  }
  const properties = new Map(stored.map(({ id, organization }) => [id, organization]));
  return [...meant].map(([id, group]) => ({
    id,
    stored: properties.get(id),
    rows: group.map((row) => withoutForeignCode(row, id, byUscc)),
  }));
}

/** A credit code names one organisation: a row found by its id does not bring another one's. */
function withoutForeignCode(
  row: Organization,
  id: string,
  byUscc: ReadonlyMap<string, string>,
): Organization {
  if (!row.uscc || byUscc.get(row.uscc) === id) return row;
  const { uscc: _, ...rest } = row;
  return rest;
}
