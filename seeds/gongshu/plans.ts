import { z } from 'zod';
import type { ChainLeader, ConfirmedGap, Demand, Project } from '../../server/write/graph-data.ts';
import { readCsv } from '../read/csv-table.ts';
import { dayOf } from '../read/fields.ts';
import { type Fault, isFault, mapRows } from '../read/map-rows.ts';
import type { Tally } from '../report/tally.ts';
import { chainId } from './chains.ts';
import { organizationOf, stageOf, support, tieConfidence, type World } from './facts.ts';

/** 杭州市拱墅区, which the files are about. */
const gongshu = '330105';

const stageRule = z.enum([
  'SIGNED',
  'UNDER_CONSTRUCTION',
  'LANDED',
  'OPERATING',
  'COMPLETED',
  'PLANNED',
]);

/** Rows that note themselves to be an agreement or an approval put nobody into the district. */
const noProject = /非落地|产品获批/;

export function readProjects(world: World): { projects: Project[]; tally: Tally } {
  const columns = [
    'name',
    'org_id',
    'amount',
    'date',
    'stage',
    'source_id',
    'status',
    'note',
  ] as const;
  const table = readCsv(world.folder, 'projects.csv', columns);
  const projects = mapRows(table, (row): Project | Fault<(typeof columns)[number]> => {
    const fact = support(row, world.sources, row.field('status'));
    if (isFault(fact)) return fact;
    const organization = organizationOf(row, 'org_id', world);
    if (typeof organization === 'object') return organization;
    const stage = stageRule.safeParse(row.field('stage'));
    if (!stage.success)
      return { fault: 'PROJECT_STAGE', column: 'stage', reason: 'is no stage of a project' };
    if (noProject.test(row.field('note'))) {
      return { fault: 'NO_PROJECT', column: 'note', reason: 'is no settlement in the district' };
    }
    const validFrom = dayOf(row, 'date');
    if (isFault(validFrom)) return validFrom;
    return {
      ...fact,
      organizationId: organization,
      regionCode: gongshu,
      name: row.field('name'),
      stage: stage.data,
      ...(validFrom && { validFrom }),
      ...(row.field('amount') && { amount: row.field('amount') }),
      ...(row.field('note') && { detail: row.field('note') }),
    };
  });
  return { projects, tally: table.tally };
}

export function readDemands(world: World): { demands: Demand[]; tally: Tally } {
  const columns = [
    'id',
    'org_id',
    'title',
    'detail',
    'amount',
    'date',
    'stage_id',
    'source_id',
    'status',
  ] as const;
  const table = readCsv(world.folder, 'demands.csv', columns);
  const demands = mapRows(table, (row): Demand | Fault<(typeof columns)[number]> => {
    const fact = support(row, world.sources, row.field('status'));
    if (isFault(fact)) return fact;
    const organization = organizationOf(row, 'org_id', world);
    if (typeof organization === 'object') return organization;
    const stage = stageOf(row, 'stage_id', world);
    if (typeof stage === 'object') return stage;
    const raisedOn = dayOf(row, 'date');
    if (isFault(raisedOn)) return raisedOn;
    const title = row.field('title');
    return {
      ...fact,
      id: `demand:${row.field('id')}`,
      organizationId: organization,
      stageId: stage,
      title,
      ...(row.field('detail') && { detail: row.field('detail') }),
      ...(row.field('amount') && { amount: row.field('amount') }),
      ...(raisedOn && { raisedOn }),
      // The files have no mode; only a title that speaks of procurement (采购) names one by itself.
      ...(title.includes('采购') && { mode: 'ORDER' }),
    };
  });
  return { demands, tally: table.tally };
}

/** A gap counts from the row's own day; one without a day is kept, and counts for no day. */
export function readConfirmedGaps(world: World): { confirmedGaps: ConfirmedGap[]; tally: Tally } {
  const columns = ['stage_id', 'region', 'by_role', 'reason', 'date', 'source_id'] as const;
  const table = readCsv(world.folder, 'gaps_confirmed.csv', columns);
  const confirmedGaps = mapRows(table, (row): ConfirmedGap | Fault<(typeof columns)[number]> => {
    const citation = world.sources.cite(row);
    if (isFault(citation)) return citation;
    const stage = stageOf(row, 'stage_id', world);
    if (typeof stage === 'object') return stage;
    const day = dayOf(row, 'date');
    if (isFault(day)) return day;
    return {
      sourceIds: citation.sourceIds,
      status: 'REPORTED',
      confidence: tieConfidence.REPORTED,
      regionCode: row.field('region'),
      stageId: stage,
      byRole: row.field('by_role'),
      reason: row.field('reason'),
      ...(day && { observedOn: day, firstObservedOn: day }),
    };
  });
  return { confirmedGaps, tally: table.tally };
}

export function readChainLeaders(world: World): { chainLeaders: ChainLeader[]; tally: Tally } {
  const columns = ['chain_id', 'org_id', 'reason', 'source_id'] as const;
  const table = readCsv(world.folder, 'chain_leaders.csv', columns);
  const chainLeaders = mapRows(table, (row): ChainLeader | Fault<(typeof columns)[number]> => {
    const citation = world.sources.cite(row);
    if (isFault(citation)) return citation;
    const organization = organizationOf(row, 'org_id', world);
    if (typeof organization === 'object') return organization;
    return {
      chainId: chainId(row.field('chain_id')),
      regionCode: gongshu,
      organizationId: organization,
      reason: row.field('reason'),
      sourceIds: citation.sourceIds,
    };
  });
  return { chainLeaders, tally: table.tally };
}
