import type { Organization } from './graph-data.ts';
import { organizationClaimText } from './organization-claims.ts';
import type { OrganizationProperties } from './organization-queries.ts';
import type { Refusal } from './writing.ts';

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
  /** What the rows say of it: another's codes are claims. */
  readonly says: readonly Organization[];
}

export interface Resolution {
  readonly resolved: readonly Resolved[];
  readonly refused: ReadonlyMap<Organization, Refusal>;
}

/** From a code to the organisation that has it. */
interface Codes {
  readonly uscc: Map<string, string>;
  readonly stockCode: Map<string, string>;
}

/**
 * Which organisation each row means: by id, then credit code, then stock code, in the graph before in
 * the rows. A row whose two codes name two organisations means neither. `living` leads from ids and
 * codes that a merge took away to who has them now. The rows come sorted by id, so the answer does
 * not depend on the order of loading.
 */
export function resolveOrganizations(
  rows: readonly Organization[],
  stored: readonly Stored[],
  living: ReadonlyMap<string, string> = new Map(),
): Resolution {
  const codes = codesOf(stored);
  const idOf = new Map(stored.map(({ id }) => [id, id]));
  const refused = new Map<Organization, Refusal>();
  const meant = new Map<string, Organization[]>();
  for (const row of rows) {
    const byUscc = row.uscc && (codes.uscc.get(row.uscc) ?? living.get(row.uscc));
    const byStock =
      row.stockCode && (codes.stockCode.get(row.stockCode) ?? living.get(row.stockCode));
    if (byUscc && byStock && byUscc !== byStock) {
      refused.set(row, keysDisagree(byUscc, byStock));
      continue;
    }
    const id = idOf.get(row.id) ?? living.get(row.id) ?? (byUscc || byStock || row.id);
    idOf.set(row.id, id);
    if (row.uscc && !byUscc) codes.uscc.set(row.uscc, id);
    if (row.stockCode && !byStock) codes.stockCode.set(row.stockCode, id);
    const group = meant.get(id);
    if (group) group.push(row);
    else meant.set(id, [row]);
  }
  const properties = new Map(stored.map(({ id, organization }) => [id, organization]));
  const resolved = [...meant].map(([id, group]) => ({
    id,
    stored: properties.get(id),
    rows: group,
    says: group.map((row) => withoutForeignCodes(row, id, codes)),
  }));
  return { resolved, refused };
}

function codesOf(stored: readonly Stored[]): Codes {
  const codes: Codes = { uscc: new Map(), stockCode: new Map() };
  for (const { id, organization } of stored) {
    if (organization.uscc) codes.uscc.set(organization.uscc, id);
    if (organization.stockCode) codes.stockCode.set(organization.stockCode, id);
  }
  return codes;
}

/** A code names one organisation: a row found otherwise does not bring another one's. */
function withoutForeignCodes(row: Organization, id: string, codes: Codes): Organization {
  const foreign = (['uscc', 'stockCode'] as const).flatMap((property) => {
    const value = row[property];
    const owner = value && codes[property].get(value);
    return value && owner && owner !== id ? [{ property, value, sourceIds: row.sourceIds }] : [];
  });
  if (foreign.length === 0) return row;
  const { uscc, stockCode, ...rest } = row;
  const isForeign = (property: string) => foreign.some((claim) => claim.property === property);
  return {
    ...rest,
    ...(uscc && !isForeign('uscc') ? { uscc } : {}),
    ...(stockCode && !isForeign('stockCode') ? { stockCode } : {}),
    claims: [...(row.claims ?? []), ...foreign.map(organizationClaimText)],
  };
}

function keysDisagree(byUscc: string, byStock: string): Refusal {
  return {
    rule: 'KEYS_DISAGREE',
    column: 'uscc, stockCode',
    reason: 'its credit code and its stock code name two organisations',
    value: `${byUscc}, ${byStock}`,
  };
}
