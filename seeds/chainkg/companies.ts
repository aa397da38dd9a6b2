import { z } from 'zod';
import type { HeldTitle, Organization } from '../../server/write/graph-data.ts';
import type { QuarantinedName } from '../../server/write/quarantined-names.ts';
import { parseDay } from '../read/fields.ts';
import { readJsonLines } from '../read/json-lines.ts';
import type { Tally } from '../report/tally.ts';
import { type CompanyNames, type CompanyRow, companyNames } from './company-names.ts';
import type { Industries } from './industries.ts';
import { keyOf, organizationId, sourceId, stockCodeOf } from './keys.ts';

const companyRow = z.object({
  code: z.string(),
  name: z.string(),
  fullname: z.string(),
  time: z.string(),
});
const industryRow = z.object({
  company_code: z.string(),
  company_name: z.string(),
  industry_code: z.string(),
  industry_name: z.string(),
});

export interface Companies {
  readonly organizations: readonly Organization[];
  /** 上市, from the day of listing where it is known. */
  readonly titles: readonly HeldTitle[];
  /** Full names that are not believed. */
  readonly quarantinedNames: readonly QuarantinedName[];
  readonly tallies: readonly Tally[];
}

interface Listed {
  readonly rows: [CompanyRow, ...CompanyRow[]];
  readonly industryCodes: Set<string>;
}

/** R2-R7: one organisation per stock code. `location` is the exchange (R4) and is not read. */
export async function readCompanies(
  folder: URL,
  industries: Industries,
  regionOfName: (fullName: string) => string | undefined,
): Promise<Companies> {
  const listed = new Map<string, Listed>();
  const table = await readJsonLines(folder, 'company.json', companyRow, (row, line, tally) => {
    const stockCode = stockCodeOf(row.code);
    if (!stockCode) return tally.reject('R2', badCode('code', row.code, line));
    const listedOn = parseDay(row.time)?.precision === 'DAY' ? row.time : '';
    if (!listedOn) {
      const reason = 'is no ISO date, so the day of listing is unknown';
      tally.note('R5', { line, column: 'time', reason, value: row.time });
    }
    const read = { line, shortName: keyOf(row.name), fullName: keyOf(row.fullname), listedOn };
    const known = listed.get(stockCode);
    if (known) known.rows.push(read);
    else listed.set(stockCode, { rows: [read], industryCodes: new Set() });
  });
  const stubs = new Map<string, { name: string; line: number; industryCodes: Set<string> }>();
  const places = await readJsonLines(
    folder,
    'company_industry.json',
    industryRow,
    (row, line, tally) => {
      const stockCode = stockCodeOf(row.company_code);
      if (!stockCode) return tally.reject('R2', badCode('company_code', row.company_code, line));
      const industry = industries.find(row.industry_code, row.industry_name);
      const company = listed.get(stockCode) ?? stubs.get(stockCode);
      if (!industry) {
        const reason = 'is no industry of the table, by code or by name';
        const value = `${row.industry_code} ${row.industry_name}`;
        return tally.reject('R7', { line, column: 'industry_code', reason, value });
      }
      if (company) {
        company.industryCodes.add(industry);
        return tally.merge();
      }
      const name = keyOf(row.company_name);
      stubs.set(stockCode, { name, line, industryCodes: new Set([industry]) });
      const reason = 'is known from this file only: a stub without full name';
      tally.note('R7_STUB', { line, column: 'company_code', reason, value: stockCode });
    },
  );
  const organizations: Organization[] = [];
  const titles: HeldTitle[] = [];
  const quarantinedNames: QuarantinedName[] = [];
  for (const [stockCode, { rows, industryCodes }] of listed) {
    const names = companyNames(rows);
    const organization = company(stockCode, rows, names, industryCodes, table, regionOfName);
    quarantinedNames.push(...quarantinedOf(organization.id, names));
    organizations.push(organization);
    titles.push(listing(organization.id, rows[0].listedOn));
  }
  for (const [stockCode, { name, line, industryCodes }] of stubs) {
    const stub = { ...listedCompany(stockCode, name, industryCodes), status: 'UNKNOWN' as const };
    places.keep(stub, line);
    organizations.push(stub);
  }
  return { organizations, titles, quarantinedNames, tallies: [table, places] };
}

/** Names by R3; every row ends in the tally. */
function company(
  stockCode: string,
  rows: readonly [CompanyRow, ...CompanyRow[]],
  names: CompanyNames,
  industryCodes: ReadonlySet<string>,
  tally: Tally,
  regionOfName: (fullName: string) => string | undefined,
): Organization {
  const regionCode = names.fullName && regionOfName(names.fullName);
  const organization = {
    ...listedCompany(stockCode, names.fullName ?? names.shortName, industryCodes),
    shortName: names.shortName,
    aliases: names.formerNames,
    ...(names.shortName.includes('退市') && { status: 'UNKNOWN' as const }),
    ...(regionCode && { regionCode, regionSource: 'NAME_PREFIX' }),
  };
  for (const row of rows) {
    const { line, fullName: value } = row;
    const isQuarantined = names.quarantined.includes(row);
    if (names.doubtful.includes(row)) {
      const reason = 'shares no character with the short name and is not used';
      tally.note('R3_DOUBTFUL', { line, column: 'fullname', reason, value });
    }
    const reason = `is not believed to be ${row.shortName} and is not used`;
    if (row === rows[0]) {
      tally.keep(organization, line);
      if (isQuarantined) tally.note('R3', { line, column: 'fullname', reason, value });
    } else if (isQuarantined) tally.reject('R3', { line, column: 'fullname', reason, value });
    else tally.merge();
  }
  return organization;
}

function quarantinedOf(
  organizationId: string,
  { quarantined, doubtful }: CompanyNames,
): QuarantinedName[] {
  const ofRow = (reason: QuarantinedName['reason']) => (row: CompanyRow) => {
    const { fullName: name, line } = row;
    return { organizationId, name, reason, sourceId, file: 'company.json', line };
  };
  return [...quarantined.map(ofRow('OTHERS_NAME')), ...doubtful.map(ofRow('UNLIKE_SHORT_NAME'))];
}

function listedCompany(
  stockCode: string,
  name: string,
  industryCodes: ReadonlySet<string>,
): Organization {
  return {
    id: organizationId(stockCode),
    label: 'Company',
    name,
    stockCode,
    country: 'CN',
    status: 'ACTIVE',
    industryCodes: [...industryCodes],
    sourceIds: [sourceId],
  };
}

function listing(id: string, day: string): HeldTitle {
  return {
    organizationId: id,
    name: '上市',
    sourceIds: [sourceId],
    status: 'REPORTED',
    confidence: 0.8,
    ...(day && { validFrom: { day, precision: 'DAY' } }),
  };
}

function badCode(column: string, value: string, line: number) {
  return { line, column, reason: 'is no stock code of six digits', value };
}
