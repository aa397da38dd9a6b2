import type { GraphData, Tie } from '../../server/write/graph-data.ts';
import { facts, member, on, org, outsider, question, stage, today } from './build.ts';
import type { Comparable, Partly } from './compare.ts';
import { tieId } from './random-ties.ts';
import type { Question } from './world.ts';

function tie(type: Tie['type'], fromId: string, toId: string): Tie {
  return { type, fromId, toId, ...facts, observedOn: on(today), firstObservedOn: on(today) };
}

const crowd = Array.from({ length: 299 }, (_, index) => outsider(`org:n${index + 1}`));

function join(id: string, association: string): Tie {
  return tie('MEMBER_OF', id, association);
}

/** So many ties that no path goes over, to make a hub. */
function serve(id: string, count: number): Tie[] {
  return crowd.slice(0, count).map((one) => tie('SERVES', id, one.id));
}

/**
 * What only a large world shows: associations of 301 and of 300 members, and two middles that have
 * 51 and 50 ties, of which the first is a hub. Anchor a; u shares its stage, v does not; the middles are in
 * another chain, so they are no candidates.
 */
export const largeWorld: GraphData = {
  sources: [{ id: 'source:t', title: '测试来源', channel: 'PUBLIC' }],
  regions: [
    { code: '330105', name: '甲一测试区', level: 'DISTRICT' },
    { code: '310104', name: '乙二测试区', level: 'DISTRICT' },
  ],
  chains: [
    { id: 'chain:t', name: '测试链' },
    { id: 'chain:o', name: '另一测试链' },
  ],
  stages: [
    stage('stage:t/s'),
    stage('stage:t/t', { order: 2 }),
    stage('stage:o/s', { chainId: 'chain:o' }),
  ],
  organizations: [
    org('org:a'),
    outsider('org:u'),
    outsider('org:v'),
    outsider('org:c', { label: 'Association' }),
    outsider('org:d', { label: 'Association' }),
    outsider('org:h'),
    outsider('org:k'),
    ...crowd,
  ],
  memberships: [
    member('org:a', 'stage:t/s'),
    member('org:u', 'stage:t/s'),
    member('org:v', 'stage:t/t'),
    member('org:h', 'stage:o/s'),
    member('org:k', 'stage:o/s'),
  ],
  ties: [
    ...crowd.slice(0, 298).map(({ id }) => join(id, 'org:c')),
    ...['org:a', 'org:u', 'org:v'].map((id) => join(id, 'org:c')),
    ...crowd.slice(0, 298).map(({ id }) => join(id, 'org:d')),
    ...['org:a', 'org:v'].map((id) => join(id, 'org:d')),
    ...serve('org:h', 49),
    tie('COOPERATES_WITH', 'org:a', 'org:h'),
    tie('COOPERATES_WITH', 'org:h', 'org:u'),
    ...serve('org:k', 48),
    tie('COOPERATES_WITH', 'org:k', 'org:a'),
    tie('COOPERATES_WITH', 'org:v', 'org:k'),
  ],
};

export const largeQuestion: Question = question;

/** Strength of a 0.3, recency 1; a is in two associations and has two ties of cooperation. */
export const largeAnswer = {
  targets: ['org:v', 'org:u'],
  matches: [],
  rows: {
    // 301 members of c, and a common stage. The hub h carries shared ties, but introduces nobody.
    'org:u': {
      sums: {
        ASSOCIATION: Math.round(212_132_034 / Math.sqrt(301)),
        SHARED_TIE: 150_000_000,
      },
      paths: [
        `ASSOCIATION org:a org:c ${tieId(join('org:a', 'org:c'))} ${tieId(join('org:u', 'org:c'))}`,
        `SHARED_TIE org:a org:h ${tieId(tie('COOPERATES_WITH', 'org:a', 'org:h'))} ${tieId(tie('COOPERATES_WITH', 'org:h', 'org:u'))}`,
      ],
      reach: 0,
    },
    // c is too large without a common stage, d is not. k has 50 ties: 0.4 · 0.4.
    'org:v': {
      sums: {
        ASSOCIATION: Math.round(212_132_034 / Math.sqrt(300)),
        SHARED_TIE: 150_000_000,
      },
      paths: [
        `ASSOCIATION org:a org:d ${tieId(join('org:a', 'org:d'))} ${tieId(join('org:v', 'org:d'))}`,
        `SHARED_TIE org:a org:k ${tieId(tie('COOPERATES_WITH', 'org:k', 'org:a'))} ${tieId(tie('COOPERATES_WITH', 'org:v', 'org:k'))}`,
      ],
      reach: 0.16,
    },
  },
} satisfies Partly<Comparable>;
