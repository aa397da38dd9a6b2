/** Counts of one stage; all are whole numbers of organisations. */
export interface StageCounts {
  readonly localCount: number;
  /** In China with a known region, the local ones included. */
  readonly totalCount: number;
  /** Attached organisations that are present in the region without sitting there. */
  readonly presentCount: number;
  /** Whether the stage names the kinds that count; such a stage gets no location quotient. */
  readonly namesKinds: boolean;
  readonly isGapConfirmed: boolean;
  /** Whether a person says that there are local ones that the graph does not know, later than any confirmation. */
  readonly isGapDenied: boolean;
  /** Ids of the stages directly upstream or downstream. */
  readonly linkedIds: readonly string[];
}

export type StageStrength =
  | 'STRONG'
  | 'ADEQUATE'
  | 'WEAK'
  | 'GAP_SUSPECTED'
  | 'GAP_CONFIRMED'
  | 'NO_EVIDENCE';
export type StageAction = 'STRENGTHEN' | 'FILL' | 'EXTEND' | 'SECURE';

/** Why there is no evidence, or which row of the table gave a gap; it picks the sentence. */
export type VerdictGround =
  | 'COUNTED_KINDS'
  | 'CONFIRMED_BY_PERSON'
  | 'DENIED_BY_PERSON'
  | 'PRESENT'
  | 'THIN'
  | 'EXPECTED_MANY'
  | 'EXPECTED_SOME'
  | 'NONE_EXPECTED'
  | 'SHARE';

export interface Verdict {
  readonly strength: StageStrength;
  readonly action: StageAction | null;
  readonly ground: VerdictGround;
  /** e = n·L/N. */
  readonly expectedCount: number;
  /** LQ = (l/L)/(n/N); null where it cannot be computed or is not given. */
  readonly locationQuotient: number | null;
}

/** L and N: sums of l and n over the stages that do not name their kinds. */
export interface ChainTotals {
  readonly local: number;
  readonly total: number;
}

export function chainTotals(stages: Iterable<StageCounts>): ChainTotals {
  let local = 0;
  let total = 0;
  for (const stage of stages) {
    if (stage.namesKinds) continue;
    local += stage.localCount;
    total += stage.totalCount;
  }
  return { local, total };
}

type Judged = Pick<Verdict, 'strength' | 'action' | 'ground'>;

/** A gap that a person denies is none: what the graph knows cannot show one there. */
function respectDenial(judged: Judged, { isGapDenied }: StageCounts): Judged {
  const isGap = judged.strength === 'GAP_CONFIRMED' || judged.strength === 'GAP_SUSPECTED';
  if (!isGap || !isGapDenied) return judged;
  return { strength: 'NO_EVIDENCE', action: null, ground: 'DENIED_BY_PERSON' };
}

/** The table of definitions, "Stage verdict", row by row; fractions are compared as whole numbers. */
function judgeStage(
  stage: StageCounts,
  totals: ChainTotals,
  linkedHasLocals: boolean,
  linkedIsStrong: boolean,
): Judged {
  const { localCount: l, totalCount: n } = stage;
  const expectedAtLeast = (count: number) => n * totals.local >= count * totals.total && n > 0;
  if (stage.namesKinds) {
    const strength = l > 0 ? 'ADEQUATE' : 'NO_EVIDENCE';
    return { strength, action: null, ground: 'COUNTED_KINDS' };
  }
  if (l === 0 && stage.isGapConfirmed) {
    return { strength: 'GAP_CONFIRMED', action: 'FILL', ground: 'CONFIRMED_BY_PERSON' };
  }
  if (l === 0 && stage.presentCount > 0) {
    return { strength: 'NO_EVIDENCE', action: null, ground: 'PRESENT' };
  }
  if (n < 5 || (l === 0 && !expectedAtLeast(2))) {
    const isExtension = l === 0 && n >= 5 && linkedIsStrong;
    return { strength: 'NO_EVIDENCE', action: isExtension ? 'EXTEND' : null, ground: 'THIN' };
  }
  if (l === 0 && expectedAtLeast(3) && n >= 10 && linkedHasLocals) {
    return { strength: 'GAP_CONFIRMED', action: 'FILL', ground: 'EXPECTED_MANY' };
  }
  if (l === 0 && linkedHasLocals) {
    return { strength: 'GAP_SUSPECTED', action: 'FILL', ground: 'EXPECTED_SOME' };
  }
  if (l === 0) return { strength: 'NO_EVIDENCE', action: null, ground: 'NONE_EXPECTED' };
  if (2 * l * totals.total < totals.local * n && expectedAtLeast(2)) {
    return { strength: 'WEAK', action: 'STRENGTHEN', ground: 'SHARE' };
  }
  if (l >= 2 && l < n && 2 * l * totals.total >= 3 * totals.local * n) {
    return { strength: 'STRONG', action: null, ground: 'SHARE' };
  }
  return { strength: 'ADEQUATE', action: null, ground: 'SHARE' };
}

/** Verdicts of all stages of a chain, by stage id. SECURE is not among them: it needs ties and signals, not counts. */
export function judgeChain(stages: ReadonlyMap<string, StageCounts>): Map<string, Verdict> {
  const totals = chainTotals(stages.values());
  const isStrong = (id: string) => {
    const stage = stages.get(id);
    return stage !== undefined && judgeStage(stage, totals, false, false).strength === 'STRONG';
  };
  const verdicts = new Map<string, Verdict>();
  for (const [id, stage] of stages) {
    const { localCount: l, totalCount: n, linkedIds } = stage;
    const linkedHasLocals = linkedIds.some((other) => (stages.get(other)?.localCount ?? 0) > 0);
    const hasQuotient = !stage.namesKinds && totals.local > 0 && n > 0;
    verdicts.set(id, {
      ...respectDenial(judgeStage(stage, totals, linkedHasLocals, linkedIds.some(isStrong)), stage),
      expectedCount: totals.total > 0 ? (n * totals.local) / totals.total : 0,
      locationQuotient: hasQuotient ? (l * totals.total) / (totals.local * n) : null,
    });
  }
  return verdicts;
}

/** SECURE 固链: one partner holds more than half of at least three supply ties. */
export function needsSecuring(tieCount: number, largestPartnerCount: number): boolean {
  return tieCount >= 3 && 2 * largestPartnerCount > tieCount;
}
