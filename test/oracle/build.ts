import type {
  Day,
  GraphData,
  Membership,
  Organization,
  Stage,
  Tie,
  TieType,
} from '../../seeds/graph-data.ts';
import { openWorld, type Question, type World } from './world.ts';

/** Rows for hand-made worlds: short ids, region 330105, all as of 2026-01-01 unless said otherwise. */
export const today = '2026-01-01';

export function on(day: string): Day {
  return { day, precision: 'DAY' };
}

export function org(id: string, rest: Partial<Organization> = {}): Organization {
  return {
    id,
    label: 'Company',
    name: `甲${id}测试企业`,
    status: 'ACTIVE',
    regionCode: '330105',
    sourceIds: ['source:t'],
    ...rest,
  };
}

/** In Shanghai. */
export function outsider(id: string, rest: Partial<Organization> = {}): Organization {
  return org(id, { regionCode: '310104', ...rest });
}

/** Observed today, so its recency is 1. */
export function tie(type: TieType, fromId: string, toId: string, rest: Partial<Tie> = {}): Tie {
  const seen = { observedOn: on(today), firstObservedOn: on('2020-01-01') };
  const begun = { validFrom: on(today) };
  const startDates = ['INVESTS_IN', 'LICENSES_TO', 'RESEARCHES_WITH'].includes(type);
  const dates = startDates ? { ...seen, ...begun } : seen;
  return { type, fromId, toId, ...facts, ...dates, ...rest };
}

export const facts = {
  sourceIds: ['source:t'],
  status: 'VERIFIED',
  confidence: 1,
} as const;

export function stage(id: string, rest: Partial<Stage> = {}): Stage {
  const order = 1;
  return { id, chainId: 'chain:t', name: `环节${id}`, position: 'MIDSTREAM', order, ...rest };
}

export function member(organizationId: string, stageId: string, confidence = 1): Membership {
  return { organizationId, stageId, evidence: 'ASSERTED', ...facts, confidence };
}

/** Many outsiders of one stage, to make it large: ids `<stage>-1` … */
export function crowd(stageId: string, count: number, rest: Partial<Organization> = {}) {
  const ids = Array.from({ length: count }, (_, index) => `${stageId}-${index + 1}`);
  return {
    organizations: ids.map((id) => outsider(id, rest)),
    memberships: ids.map((id) => member(id, stageId)),
  };
}

export function open(data: GraphData): World {
  return openWorld(data, tieName);
}

/** A readable id for a tie. */
export function tieName({ type, fromId, toId, subject = '' }: Tie): string {
  return `${type}:${fromId}>${toId}${subject}`;
}

export const question: Question = {
  chainId: 'chain:t',
  regionCode: '330105',
  asOf: today,
  mode: 'ANCHOR_LED',
  kinds: ['Company'],
  scope: 'OUTSIDE_CITY',
};
