import type {
  Day,
  GraphData,
  Membership,
  Organization,
  Stage,
  Tie,
  TieType,
} from '../../server/write/graph-data.ts';
import { paperProfile } from './paper-profile.ts';
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
  profile: paperProfile,
};

/** A stage with so many local and so many outside companies: ids `<stage>-l1` …, `<stage>-o1` … */
export function populate(stageId: string, local: number, outside: number) {
  const locals = Array.from({ length: local }, (_, index) => org(`${stageId}-l${index + 1}`));
  const others = Array.from({ length: outside }, (_, index) =>
    outsider(`${stageId}-o${index + 1}`),
  );
  const organizations = [...locals, ...others];
  return { organizations, memberships: organizations.map(({ id }) => member(id, stageId)) };
}

/** A chain whose stage s feeds stage t, each with so many local and outside companies. */
export function pair(s: readonly [number, number], t: readonly [number, number]) {
  const parts = [populate('s', ...s), populate('t', ...t)];
  return {
    stages: [stage('s'), stage('t')],
    stageLinks: [{ fromId: 's', toId: 't' }],
    organizations: parts.flatMap((part) => part.organizations),
    memberships: parts.flatMap((part) => part.memberships),
  } satisfies GraphData;
}

/** Stage s with a local anchor a and a candidate u in it, and what else a test needs. */
export function meeting(data: GraphData): World {
  return open({
    stages: [stage('s')],
    ...data,
    organizations: [org('a'), outsider('u'), ...(data.organizations ?? [])],
    memberships: [member('a', 's'), member('u', 's'), ...(data.memberships ?? [])],
  });
}
