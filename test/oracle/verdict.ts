import type { ConfirmedGap, DeniedGap, Stage } from '../../server/write/graph-data.ts';
import { type ChainCounts, isFirmlyIn, isOfCountedKind, type StageCounts } from './counts.ts';
import { isLocal } from './place.ts';
import { listOwners, listPresence } from './presence.ts';
import { isEndangered } from './secure.ts';
import { type Snapshot, stagesOf } from './snapshot.ts';
import { minusYears } from './time.ts';

export type Strength =
  | 'STRONG'
  | 'ADEQUATE'
  | 'WEAK'
  | 'GAP_SUSPECTED'
  | 'GAP_CONFIRMED'
  | 'NO_EVIDENCE';
export type Action = 'STRENGTHEN' | 'FILL' | 'EXTEND' | 'SECURE';

/** The row of the table of verdicts that holds, by its place in the table; COUNTED_KINDS stands before it, a denial overrules it. */
export type Row =
  | 'COUNTED_KINDS'
  | 'CONFIRMED_BY_PERSON'
  | 'PRESENT_FROM_OUTSIDE'
  | 'TOO_LITTLE_DATA'
  | 'EXPECTED_THREE'
  | 'EXPECTED_TWO'
  | 'OTHER_EMPTY'
  | 'WEAK'
  | 'STRONG'
  | 'OTHER'
  | 'DENIED_BY_PERSON';

const strengths: Record<Row, Strength> = {
  COUNTED_KINDS: 'ADEQUATE',
  CONFIRMED_BY_PERSON: 'GAP_CONFIRMED',
  PRESENT_FROM_OUTSIDE: 'NO_EVIDENCE',
  TOO_LITTLE_DATA: 'NO_EVIDENCE',
  EXPECTED_THREE: 'GAP_CONFIRMED',
  EXPECTED_TWO: 'GAP_SUSPECTED',
  OTHER_EMPTY: 'NO_EVIDENCE',
  WEAK: 'WEAK',
  STRONG: 'STRONG',
  OTHER: 'ADEQUATE',
  DENIED_BY_PERSON: 'NO_EVIDENCE',
};

export interface Verdict {
  readonly row: Row;
  readonly strength: Strength;
  readonly action: Action | null;
}

export function judge(snapshot: Snapshot, stage: Stage, counts: ChainCounts): Verdict {
  const row = findRow(snapshot, stage, counts);
  const { local, all } = countsOf(counts, stage);
  const isEmpty = row === 'COUNTED_KINDS' && local.length === 0;
  const strength = isEmpty ? 'NO_EVIDENCE' : strengths[row];
  if (row === 'WEAK') return { row, strength, action: 'STRENGTHEN' };
  if (strength === 'GAP_CONFIRMED' || strength === 'GAP_SUSPECTED') {
    if (isDeniedByPerson(snapshot, stage)) {
      return { row: 'DENIED_BY_PERSON', strength: 'NO_EVIDENCE', action: null };
    }
    return { row, strength, action: 'FILL' };
  }
  if (row === 'TOO_LITTLE_DATA' && local.length === 0 && all.length >= 5) {
    const isNearStrong = linkedStages(snapshot, stage).some(
      (linked) => findRow(snapshot, linked, counts) === 'STRONG',
    );
    return { row, strength, action: isNearStrong ? 'EXTEND' : null };
  }
  if (row === 'STRONG' && isEndangered(snapshot, local)) {
    return { row, strength, action: 'SECURE' };
  }
  return { row, strength, action: null };
}

function findRow(snapshot: Snapshot, stage: Stage, counts: ChainCounts): Row {
  if (stage.countedKinds !== undefined) return 'COUNTED_KINDS';
  const own = countsOf(counts, stage);
  const l = own.local.length;
  const n = own.all.length;
  const L = counts.localSum;
  const N = counts.sum;
  const expectsTwo = n * L >= 2 * N;
  const expectsThree = n * L >= 3 * N;
  const isNearLocals = linkedStages(snapshot, stage).some(
    (linked) => countsOf(counts, linked).local.length > 0,
  );

  if (l === 0 && isConfirmedByPerson(snapshot, stage)) return 'CONFIRMED_BY_PERSON';
  if (l === 0 && listPresentIn(snapshot, stage).length > 0) return 'PRESENT_FROM_OUTSIDE';
  if (n < 5 || (l === 0 && !expectsTwo)) return 'TOO_LITTLE_DATA';
  if (l === 0 && expectsThree && n >= 10 && isNearLocals) return 'EXPECTED_THREE';
  if (l === 0 && expectsTwo && isNearLocals) return 'EXPECTED_TWO';
  if (l === 0) return 'OTHER_EMPTY';
  if (2 * l * N < L * n && expectsTwo) return 'WEAK';
  if (l >= 2 && l < n && 2 * l * N >= 3 * L * n) return 'STRONG';
  return 'OTHER';
}

function countsOf(counts: ChainCounts, stage: Stage): StageCounts {
  const found = counts.byStage.get(stage.id);
  return found ?? { local: [], all: [], abroad: [], unknownRegion: [], unconfirmed: [] };
}

export function linkedStages(snapshot: Snapshot, stage: Stage): Stage[] {
  return stagesOf(snapshot, stage.chainId).filter((other) =>
    snapshot.world.links.some(
      (link) =>
        (link.fromId === stage.id && link.toId === other.id) ||
        (link.toId === stage.id && link.fromId === other.id),
    ),
  );
}

function isConfirmedByPerson(snapshot: Snapshot, stage: Stage): boolean {
  return lastSaid(snapshot, stage, snapshot.world.gaps) !== undefined;
}

/** Somebody said the contrary of a gap, and nobody confirmed it on that day or since. */
function isDeniedByPerson(snapshot: Snapshot, stage: Stage): boolean {
  const denied = lastSaid(snapshot, stage, snapshot.world.denials);
  const confirmed = lastSaid(snapshot, stage, snapshot.world.gaps) ?? '';
  return denied !== undefined && denied > confirmed;
}

/** The last day in the three years before the snapshot's on which somebody said so of exactly this region. */
function lastSaid(
  { asOf, regionCode }: Snapshot,
  stage: Stage,
  words: readonly (ConfirmedGap | DeniedGap)[],
): string | undefined {
  return words
    .filter((word) => word.stageId === stage.id && word.regionCode === regionCode)
    .flatMap((word) => word.observedOn?.day ?? [])
    .filter((day) => day <= asOf && day >= minusYears(asOf, 3))
    .sort()
    .at(-1);
}

/** Ids of organisations from outside that are in the stage and present in the region, own subsidiaries aside. */
export function listPresentIn(snapshot: Snapshot, stage: Stage): string[] {
  return snapshot.organizations
    .filter((one) => !isLocal(one, snapshot.regionCode))
    .filter((one) => isOfCountedKind(stage, one) && isFirmlyIn(snapshot, stage, one))
    .filter((one) => listPresence(snapshot, one.id).length > 0)
    .filter((one) => listOwners(snapshot, one.id).length === 0)
    .map((one) => one.id);
}
