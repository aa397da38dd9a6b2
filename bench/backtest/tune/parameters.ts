import type {
  AgingType,
  PeerKind,
  ScoreProfile,
  SummedKind,
  TieKind,
} from '../../../server/definitions/profile.ts';
import type { TunedType } from './cuts.ts';

/** One constant that is tuned, with the round values tried. */
export interface Parameter {
  readonly name: string;
  readonly values: readonly number[];
  readonly of: (profile: ScoreProfile) => number;
  readonly set: (profile: ScoreProfile, value: number) => ScoreProfile;
}

/** They have one v and one κ: no task tells them apart. */
export const peerTieKinds: readonly PeerKind[] = [
  'PEER_SUPPLIER',
  'PEER_CUSTOMER',
  'CO_INVESTOR',
  'CO_INVESTEE',
  'PEER_PARTNER',
];

/** Years; the half-lives tried, each of which asks the graph anew. */
export const tieHalfLives = [2, 3, 5, 8] as const;
export const activityHalfLives = [1, 2, 3, 5] as const;

const weightOf = (name: string, kinds: readonly TieKind[], values: readonly number[]) => ({
  name: `v ${name}`,
  values,
  of: ({ kindWeights }: ScoreProfile) => Math.max(...kinds.map((kind) => kindWeights[kind])),
  set: (profile: ScoreProfile, value: number) => ({
    ...profile,
    kindWeights: { ...profile.kindWeights, ...all(kinds, value) },
  }),
});

const saturationOf = (name: string, kinds: readonly SummedKind[], values: readonly number[]) => ({
  name: `κ ${name}`,
  values,
  of: ({ saturations }: ScoreProfile) => Math.max(...kinds.map((kind) => saturations[kind])),
  set: (profile: ScoreProfile, value: number) => ({
    ...profile,
    saturations: { ...profile.saturations, ...all(kinds, value) },
  }),
});

const halfLifeOf = (type: AgingType, values: readonly number[]) => ({
  name: `half-life ${type}`,
  values,
  of: ({ halfLifeYears }: ScoreProfile) => halfLifeYears[type],
  set: (profile: ScoreProfile, value: number) => withHalfLife(profile, type, value),
});

export function withHalfLife(profile: ScoreProfile, type: AgingType, years: number): ScoreProfile {
  return { ...profile, halfLifeYears: { ...profile.halfLifeYears, [type]: years } };
}

function all<Kind extends TieKind>(kinds: readonly Kind[], value: number): Record<string, number> {
  return Object.fromEntries(kinds.map((kind) => [kind, value]));
}

const saturations = [0.15, 0.25, 0.35, 0.5, 0.75, 1, 1.5, 2];
const smallWeights = [0.03, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5];

/** What is tuned where these types of ties are asked about, in the order tried. */
export function parametersFor(types: readonly TunedType[]): Parameter[] {
  return [
    weightOf('PEER', peerTieKinds, [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]),
    saturationOf('PEER', peerTieKinds, saturations),
    weightOf('SAME_STAGE', ['SAME_STAGE'], smallWeights),
    saturationOf('SAME_STAGE', ['SAME_STAGE'], saturations),
    weightOf('STAGE_PEER', ['STAGE_PEER'], smallWeights),
    saturationOf('STAGE_PEER', ['STAGE_PEER'], saturations),
    weightOf('RIVAL', ['RIVAL'], smallWeights),
    saturationOf('RIVAL', ['RIVAL'], saturations),
    weightOf('ACTIVITY', ['ACTIVITY'], [0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2]),
    ...types.map((type) => halfLifeOf(type, tieHalfLives)),
    halfLifeOf('ACTIVITY', activityHalfLives),
  ];
}
