import { z } from 'zod';
import type { Chain, Stage, StageLink } from '../../server/write/graph-data.ts';
import { readCsv } from '../read/csv-table.ts';
import { type Fault, mapRows } from '../read/map-rows.ts';
import type { Tally } from '../report/tally.ts';
import { labelOf } from './organizations.ts';

const positionRule = z.enum(['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM', 'SUPPORT']);
const orderRule = z.coerce.number().int().nonnegative();

export interface Chains {
  readonly chains: readonly Chain[];
  readonly stages: readonly Stage[];
  readonly stageLinks: readonly StageLink[];
  /** From the files' key of a stage to its id in the graph. */
  readonly stageIds: ReadonlyMap<string, string>;
  readonly tallies: readonly Tally[];
}

export function chainId(key: string): string {
  return `chain:${key}`;
}

export function readChains(folder: URL): Chains {
  const chainTable = readCsv(folder, 'chains.csv', ['id', 'name', 'description']);
  const chains = mapRows(chainTable, (row) => ({
    id: chainId(row.field('id')),
    name: row.field('name'),
    description: row.field('description'),
  }));
  const { stages, stageIds, tally } = readStages(folder);
  const linkColumns = ['from_stage', 'to_stage'] as const;
  const linkTable = readCsv(folder, 'stage_links.csv', linkColumns);
  const stageLinks = mapRows(linkTable, (row): StageLink | Fault<(typeof linkColumns)[number]> => {
    const fromId = stageIds.get(row.field('from_stage'));
    const toId = stageIds.get(row.field('to_stage'));
    if (fromId && toId) return { fromId, toId };
    const column = fromId ? 'to_stage' : 'from_stage';
    return { fault: 'STAGE', column, reason: 'is not in stages.csv' };
  });
  return {
    chains,
    stages,
    stageLinks,
    stageIds,
    tallies: [chainTable.tally, tally, linkTable.tally],
  };
}

function readStages(folder: URL) {
  const stageIds = new Map<string, string>();
  const columns = [
    'id',
    'chain_id',
    'name',
    'position',
    'order',
    'description',
    'counted_kinds',
  ] as const;
  const table = readCsv(folder, 'stages.csv', columns);
  const stages = mapRows(table, (row): Stage | Fault<(typeof columns)[number]> => {
    const position = positionRule.safeParse(row.field('position'));
    if (!position.success) {
      const reason = 'is not UPSTREAM, MIDSTREAM, DOWNSTREAM or SUPPORT';
      return { fault: 'POSITION', column: 'position', reason };
    }
    const order = orderRule.safeParse(row.field('order'));
    if (!order.success) {
      return { fault: 'ORDER', column: 'order', reason: 'is no whole number' };
    }
    const kinds = row.field('counted_kinds').split('|').filter(Boolean);
    const countedKinds = kinds.flatMap((kind) => labelOf(kind) ?? []);
    if (countedKinds.length < kinds.length) {
      const reason = 'names a kind that we do not know';
      return { fault: 'KIND', column: 'counted_kinds', reason };
    }
    const id = `stage:${row.field('chain_id')}/${row.field('id')}`;
    stageIds.set(row.field('id'), id);
    return {
      id,
      chainId: chainId(row.field('chain_id')),
      name: row.field('name'),
      position: position.data,
      order: order.data,
      description: row.field('description'),
      ...(kinds.length > 0 && { countedKinds }),
    };
  });
  return { stages, stageIds, tally: table.tally };
}
