import { z } from 'zod';
import type { Organization, OrganizationLabel } from '../../server/write/graph-data.ts';
import { type CsvRow, readCsv } from '../read/csv-table.ts';
import { dayOf } from '../read/fields.ts';
import { type Fault, isFault, mapRows } from '../read/map-rows.ts';
import type { Tally } from '../report/tally.ts';
import type { Sources } from './sources.ts';

const labels: Readonly<Record<string, OrganizationLabel>> = {
  COMPANY: 'Company',
  INVESTOR: 'Investor',
  FUND: 'Investor',
  INSTITUTE: 'Institute',
  UNIVERSITY: 'Institute',
  PARK: 'Park',
  ASSOCIATION: 'Association',
  GOVERNMENT: 'Authority',
};

const operating = z.enum(['ACTIVE', 'CLOSED', 'UNKNOWN']);

const columns = [
  'id',
  'name',
  'short_name',
  'aliases',
  'kind',
  'uscc',
  'stock_code',
  'country',
  'admin_code',
  'address',
  'founded_on',
  'business',
  'website',
  'source_id',
  'status_operating',
  'investor_type',
] as const;

type Column = (typeof columns)[number];

export function organizationId(key: string): string {
  return `org:gs-${key}`;
}

/** The label of a kind as the files name it. */
export function labelOf(kind: string): OrganizationLabel | undefined {
  return labels[kind];
}

export function readOrganizations(
  folder: URL,
  sources: Sources,
): { organizations: Organization[]; tallies: Tally[] } {
  const bases = readCsv(folder, 'region_notes.csv', ['org_id', 'basis', 'note']);
  const basisOf = new Map(bases.rows.map((row) => [row.field('org_id'), row.field('basis')]));
  const table = readCsv(folder, 'organisations.csv', columns);
  const organizations = mapRows(table, (row) => {
    return organization(row, sources, basisOf.get(row.field('id')) ?? 'SOURCE');
  });
  const known = new Set(organizations.map(({ id }) => id));
  for (const row of bases.rows) {
    const value = row.field('org_id');
    if (known.has(organizationId(value))) bases.tally.merge();
    else {
      const reason = 'is not in organisations.csv';
      bases.tally.reject('ORGANISATION', { line: row.line, column: 'org_id', reason, value });
    }
  }
  return { organizations, tallies: [table.tally, bases.tally] };
}

function organization(
  row: CsvRow<Column>,
  sources: Sources,
  regionBasis: string,
): Organization | Fault<Column> {
  const citation = sources.cite(row);
  if (isFault(citation)) return citation;
  const foundedOn = dayOf(row, 'founded_on');
  if (isFault(foundedOn)) return foundedOn;
  const label = labelOf(row.field('kind'));
  if (!label) return { fault: 'KIND', column: 'kind', reason: 'is no kind that we know' };
  const status = operating.safeParse(row.field('status_operating'));
  if (!status.success) {
    const reason = 'is not ACTIVE, CLOSED or UNKNOWN';
    return { fault: 'STATUS', column: 'status_operating', reason };
  }
  const name = row.field('name');
  if (!name) return { fault: 'NAME', column: 'name', reason: 'an organisation needs a name' };
  const regionCode = row.field('admin_code');
  return {
    id: organizationId(row.field('id')),
    label,
    name,
    aliases: row.field('aliases').split('|').filter(Boolean),
    status: status.data,
    sourceIds: citation.sourceIds,
    ...(regionCode && { regionCode, regionSource: regionBasis }),
    ...(foundedOn && { foundedOn }),
    ...texts(row),
  };
}

function texts(row: CsvRow<Column>) {
  const website = row.field('website');
  return {
    ...(row.field('short_name') && { shortName: row.field('short_name') }),
    ...(row.field('uscc') && { uscc: row.field('uscc') }),
    ...(row.field('stock_code') && { stockCode: row.field('stock_code') }),
    ...(row.field('country') && { country: row.field('country') }),
    ...(row.field('address') && { address: row.field('address') }),
    ...(row.field('business') && { business: row.field('business') }),
    ...(row.field('investor_type') && { investorType: row.field('investor_type') }),
    ...(website && { website: /^https?:/.test(website) ? website : `http://${website}` }),
  };
}
