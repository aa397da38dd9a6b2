import type { PathPattern, TieEnd } from '../definitions/fame.ts';
import type { SummedKind } from '../definitions/profile.ts';
import type { Run } from './run.ts';

/** Which of a run's organisations a kind starts from. */
export type Start = 'anchors' | 'anchorsAndAuthorities' | 'hosts' | 'investors';

export interface FamePattern extends PathPattern {
  readonly kind: SummedKind;
  readonly start: Start;
}

const tie = (kind: SummedKind, end: TieEnd, start: Start = 'anchors'): FamePattern => ({
  kind,
  start,
  leaving: [end],
  middles: [],
});

const peer = (
  kind: SummedKind,
  leaving: readonly [TieEnd, TieEnd, TieEnd],
  start: Start = 'anchors',
): FamePattern => ({ kind, start, leaving, middles: ['chainPeers', 'peers'] });

const sharedEnds: readonly TieEnd[] = [
  'SUPPLIES>',
  'SUPPLIES<',
  'INVESTS_IN>',
  'INVESTS_IN<',
  'CONTROLS>',
  'CONTROLS<',
  'COOPERATES_WITH-',
  'RESEARCHES_WITH-',
];

/** SHARED_TIE over each two ends, but those that are GROUP, and over an investor the one that is PARTNER_FUND. */
const sharedTies = sharedEnds
  .flatMap((first) => sharedEnds.map((second) => [first, second] as const))
  .filter(([first, second]) => !(first.startsWith('CONTROLS') && second === 'CONTROLS>'))
  .flatMap(([first, second]): FamePattern[] => {
    const shared = { kind: 'SHARED_TIE', start: 'anchors', leaving: [first, second] } as const;
    const ofFunds = first === 'INVESTS_IN<' && second === 'COOPERATES_WITH-';
    const others: FamePattern = { ...shared, middles: ['others'] };
    return ofFunds ? [others] : [others, { ...shared, middles: ['investors'] }];
  });

const associations = (['investors', 'others'] as const).map(
  (scope): FamePattern => ({
    kind: 'ASSOCIATION',
    start: 'anchors',
    leaving: ['MEMBER_OF>', 'MEMBER_OF<'],
    middles: [scope],
  }),
);

/**
 * The kinds of which degrees can tell how many there should be. GROUP is left out, for control is no matter
 * of fame, and so are RIVAL, SAME_STAGE, STAGE_PEER, ACTIVITY and DEMAND, which rest on more than ties.
 */
const patterns: readonly FamePattern[] = [
  tie('OUTSIDE_SUPPLIER', 'SUPPLIES>'),
  tie('OUTSIDE_CUSTOMER', 'SUPPLIES<'),
  tie('LOCAL_INVESTOR', 'INVESTS_IN>'),
  tie('LOCAL_INVESTOR', 'INVESTS_IN<'),
  tie('LICENSING', 'LICENSES_TO>'),
  tie('LICENSING', 'LICENSES_TO<'),
  tie('JOINT_RESEARCH', 'RESEARCHES_WITH-'),
  tie('PARTNER', 'COOPERATES_WITH-', 'anchorsAndAuthorities'),
  tie('INCUBATION', 'INCUBATES<', 'hosts'),
  {
    kind: 'PARTNER_FUND',
    start: 'anchorsAndAuthorities',
    leaving: ['INVESTS_IN<', 'COOPERATES_WITH-'],
    middles: ['investors'],
  },
  ...associations,
  ...sharedTies,
  { ...peer('PEER_SUPPLIER', ['SUPPLIES>', 'SUPPLIES<', 'SUPPLIES>']), lacks: 'SUPPLIES>' },
  peer('PEER_CUSTOMER', ['SUPPLIES<', 'SUPPLIES>', 'SUPPLIES<']),
  peer('CO_INVESTOR', ['INVESTS_IN>', 'INVESTS_IN<', 'INVESTS_IN>']),
  peer('CO_INVESTEE', ['INVESTS_IN<', 'INVESTS_IN>', 'INVESTS_IN<'], 'investors'),
  peer('PEER_PARTNER', ['COOPERATES_WITH-', 'COOPERATES_WITH-', 'COOPERATES_WITH-']),
];

const hopCounts = new Map(patterns.map(({ kind, leaving }) => [kind, leaving.length]));

/** How many ties a path of a kind has; undefined for a kind that is not counted. */
export const hopCountOf = (kind: SummedKind): number | undefined => hopCounts.get(kind);

/** The patterns that a run counts. */
export function patternsOf(run: Run): FamePattern[] {
  const asked: ReadonlySet<SummedKind> = new Set<SummedKind>([...run.kinds, ...run.peerKinds]);
  const isAsked = ({ kind, leaving: [first] }: FamePattern) =>
    asked.has(kind) &&
    (kind !== 'LOCAL_INVESTOR' ||
      run.investmentDirections.has(first === 'INVESTS_IN>' ? 'IN' : 'OUT'));
  return patterns.filter(isAsked);
}
