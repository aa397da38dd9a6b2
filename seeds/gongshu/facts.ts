import { z } from 'zod';
import { relationType } from '../../server/columns.ts';
import type { Fact, Membership, Tie } from '../../server/write/graph-data.ts';
import { type CsvRow, readCsv } from '../read/csv-table.ts';
import { dayOf, shareOf } from '../read/fields.ts';
import { type Fault, isFault, mapRows } from '../read/map-rows.ts';
import type { Tally } from '../report/tally.ts';
import { organizationId } from './organizations.ts';
import type { Sources } from './sources.ts';

/** What the files say of organisations and stages, as ids of the graph. */
export interface World {
  readonly folder: URL;
  readonly sources: Sources;
  readonly organizationIds: ReadonlySet<string>;
  readonly stageIds: ReadonlyMap<string, string>;
}

const statusRule = z.enum(['VERIFIED', 'REPORTED', 'UNVERIFIED']);

/** Confidence by how well a row is supported. */
export const tieConfidence = { VERIFIED: 0.95, REPORTED: 0.8, UNVERIFIED: 0.5 };
const membershipConfidence = { VERIFIED: 1, REPORTED: 0.9, UNVERIFIED: 0.5 };

/** Sources, observation and confidence of a row. */
export function support<Column extends string>(
  row: CsvRow<Column | 'source_id'>,
  sources: Sources,
  status: string,
  confidence = tieConfidence,
): Fact | Fault<'source_id' | 'status'> {
  const citation = sources.cite(row);
  if (isFault(citation)) return citation;
  const known = statusRule.safeParse(status);
  if (!known.success) {
    const reason = 'is not VERIFIED, REPORTED or UNVERIFIED';
    return { fault: 'STATUS', column: 'status', reason };
  }
  return { ...citation, status: known.data, confidence: confidence[known.data] };
}

/** The organisation that a column names. */
export function organizationOf<Column extends string>(
  row: CsvRow<Column>,
  column: Column,
  { organizationIds }: World,
): string | Fault<Column> {
  const id = organizationId(row.field(column));
  const reason = 'is not among the organisations loaded';
  return organizationIds.has(id) ? id : { fault: 'ORGANISATION', column, reason };
}

/** The stage that a column names. */
export function stageOf<Column extends string>(
  row: CsvRow<Column>,
  column: Column,
  { stageIds }: World,
): string | Fault<Column> {
  const reason = 'is not among the stages loaded';
  return stageIds.get(row.field(column)) ?? { fault: 'STAGE', column, reason };
}

export function readMemberships(world: World): { memberships: Membership[]; tally: Tally } {
  const columns = ['org_id', 'stage_id', 'evidence', 'source_id', 'status'] as const;
  const table = readCsv(world.folder, 'org_stages.csv', columns);
  const memberships = mapRows(table, (row): Membership | Fault<(typeof columns)[number]> => {
    const fact = support(row, world.sources, row.field('status'), membershipConfidence);
    if (isFault(fact)) return fact;
    const organization = organizationOf(row, 'org_id', world);
    if (typeof organization === 'object') return organization;
    const stage = stageOf(row, 'stage_id', world);
    if (typeof stage === 'object') return stage;
    return {
      ...fact,
      organizationId: organization,
      stageId: stage,
      evidence: 'ASSERTED',
      ...(row.field('evidence') && { detail: row.field('evidence') }),
    };
  });
  return { memberships, tally: table.tally };
}

export function readTies(world: World): { ties: Tie[]; tally: Tally } {
  const columns = [
    'from_id',
    'type',
    'to_id',
    'detail',
    'amount',
    'ratio',
    'valid_from',
    'valid_to',
    'source_id',
    'status',
  ] as const;
  type Column = (typeof columns)[number];
  const table = readCsv(world.folder, 'relations.csv', columns);
  const ties = mapRows(table, (row): Tie | Fault<Column> => {
    const fact = support(row, world.sources, row.field('status'));
    if (isFault(fact)) return fact;
    const type = relationType.safeParse(row.field('type'));
    if (!type.success) return { fault: 'TYPE', column: 'type', reason: 'is no type of tie' };
    const from = organizationOf(row, 'from_id', world);
    if (typeof from === 'object') return from;
    const to = organizationOf(row, 'to_id', world);
    if (typeof to === 'object') return to;
    const validFrom = dayOf(row, 'valid_from');
    if (isFault(validFrom)) return validFrom;
    const validTo = dayOf(row, 'valid_to');
    if (isFault(validTo)) return validTo;
    const ratio = shareOf(row, 'ratio');
    if (isFault(ratio)) return ratio;
    return {
      ...fact,
      type: type.data,
      fromId: from,
      toId: to,
      ...(validFrom && { validFrom }),
      ...(validTo && { validTo }),
      ...(ratio !== undefined && { ratio }),
      ...(row.field('amount') && { amount: row.field('amount') }),
      ...(row.field('detail') && { detail: row.field('detail') }),
    };
  });
  return { ties, tally: table.tally };
}
