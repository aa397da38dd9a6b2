import { isOther, isSame, plainAddress, plainSite, sharedPrefix } from './agreement.ts';
import {
  compareNames,
  type NameComparison,
  type NameDoubtKind,
  type NameEvidenceKind,
} from './compare-names.ts';
import type { NameParts } from './name-parts.ts';
import { commonWords } from './words.ts';

export type NameRole = 'NAME' | 'SHORT' | 'ALIAS';

/** What is known of an organisation that may be another one. */
export interface Known {
  /** Its registered name first. */
  readonly names: readonly { readonly role: NameRole; readonly parts: NameParts }[];
  readonly uscc: string | null;
  readonly stockCode: string | null;
  readonly regionCode: string | null;
  readonly country: string | null;
  readonly address: string | null;
  readonly website: string | null;
  /** A day as ISO text, exact to the day. */
  readonly foundedOn: string | null;
}

/** What the graph says of two organisations together. */
export interface Between {
  /** Organisations, no hubs, that both have ties with. */
  readonly sharedTieCount: number;
  /** Whether one has a stored tie with the other. */
  readonly isTied: boolean;
  /** Whether a name is that of a product of the graph; lower case. */
  readonly isProduct: (name: string) => boolean;
  /** Whether a source gave this name to one of the two and was not believed. */
  readonly isQuarantined: (name: string) => boolean;
}

/** As if the graph knew nothing of the two together. */
export const nothingBetween: Between = {
  sharedTieCount: 0,
  isTied: false,
  isProduct: () => false,
  isQuarantined: () => false,
};

export type ReasonKind =
  | NameEvidenceKind
  | NameDoubtKind
  | 'SHORT_NAME'
  | 'FORMER_NAME'
  | 'SAME_REGION'
  | 'SAME_ADDRESS'
  | 'SHARED_TIES'
  | 'SAME_WEBSITE'
  | 'DIFFERENT_USCC'
  | 'DIFFERENT_STOCK_CODE'
  | 'DIFFERENT_REGION'
  | 'DIFFERENT_COUNTRY'
  | 'DIFFERENT_FOUNDING'
  | 'TIED'
  | 'PRODUCT_NAME'
  | 'QUARANTINED_NAME';

export interface LikenessReason {
  readonly kind: ReasonKind;
  /** Whether it speaks for the two being one. */
  readonly isFor: boolean;
  /** Of a reason for: how likely they are one by it alone. Against: what it takes away. 0-1. */
  readonly share: number;
  /** What it rests on, of either; null where the reason says all. */
  readonly a: string | null;
  readonly b: string | null;
}

export interface Likeness {
  /** 0-1. */
  readonly score: number;
  readonly reasons: readonly LikenessReason[];
}

/** From here on a pair is shown as sure. */
export const sureScore = 0.9;
/** Below it a pair is not proposed. */
export const proposedScore = 0.4;
/** What a pair can reach whose names are products', common words or in quarantine, or whose codes differ. */
const unsureCap = 0.6;

/**
 * How likely two organisations are one: (1 − Π(1 − p)) · Π(1 − q) over reasons for (p) and against
 * (q), a noisy-or that doubts take their share of. Of all pairs of their names only the best counts:
 * one name is no second witness of another. Null when no names have anything in common. The shares are
 * set by hand, so that the order of cases is right; they are no measured probabilities.
 */
export function likenessOf(a: Known, b: Known, between: Between): Likeness | null {
  const names = bestNames(a, b);
  if (!names) return null;
  const reasons = [...names.reasons, ...support(a, b, between), ...against(a, b, between, names)];
  const product = (isFor: boolean) =>
    reasons
      .filter((reason) => reason.isFor === isFor)
      .reduce((rest, { share }) => rest * (1 - share), 1);
  const score = (1 - product(true)) * product(false);
  const isCapped = reasons.some(({ kind }) => capped.has(kind));
  const inSteps = Math.round(Math.min(score, isCapped ? unsureCap : 1) * 1000) / 1000;
  return { score: inSteps, reasons };
}

const capped: ReadonlySet<ReasonKind> = new Set([
  'PRODUCT_NAME',
  'QUARANTINED_NAME',
  'DIFFERENT_USCC',
]);

interface BestNames {
  /** As they are written, that of the first organisation first. */
  readonly texts: readonly [string, string];
  readonly reasons: LikenessReason[];
  readonly comparison: NameComparison;
}

function bestNames(a: Known, b: Known): BestNames | null {
  let best: BestNames | null = null;
  let most = 0;
  for (const one of a.names) {
    for (const other of b.names) {
      const comparison = compareNames(one.parts, other.parts);
      if (!comparison) continue;
      const [kind, share] = byRole(comparison, one.role, other.role);
      const worth = comparison.doubts.reduce((rest, doubt) => rest * (1 - doubt.share), share);
      if (worth <= most) continue;
      most = worth;
      const said = { a: one.parts.text, b: other.parts.text };
      const doubts = comparison.doubts.map((doubt) => ({ ...doubt, isFor: false, ...said }));
      best = {
        texts: [said.a, said.b],
        reasons: [{ kind, isFor: true, share, ...said }, ...doubts],
        comparison,
      };
    }
  }
  return best;
}

/** A former name counts nearly as the registered one; a short name is shared more easily. */
function byRole(
  { kind, share, shared }: NameComparison,
  one: NameRole,
  other: NameRole,
): [ReasonKind, number] {
  if (one === 'NAME' && other === 'NAME') return [kind, share];
  const isShort = one === 'SHORT' || other === 'SHORT';
  const isSame = kind === 'SAME_NAME' || kind === 'SAME_NAME_KEY';
  if (isSame && !isShort) return ['FORMER_NAME', Math.min(share, 0.88)];
  if (isSame || kind === 'SAME_CORE') {
    return [isShort ? 'SHORT_NAME' : 'FORMER_NAME', Math.min(share, one === other ? 0.65 : 0.72)];
  }
  // 甲一 as somebody's short name begins the names of many.
  if (kind === 'CONTAINED_NAME' && shared.length < 3) return [kind, 0];
  return [kind, share * 0.8];
}

function support(a: Known, b: Known, { sharedTieCount }: Between): LikenessReason[] {
  const region = sharedPrefix(a.regionCode, b.regionCode);
  const reasons: (LikenessReason | false)[] = [
    region >= 4 &&
      reason('SAME_REGION', true, region === 6 ? 0.3 : 0.2, a.regionCode, b.regionCode),
    isSame(plainAddress(a.address), plainAddress(b.address)) &&
      reason('SAME_ADDRESS', true, 0.6, a.address, b.address),
    isSame(plainSite(a.website), plainSite(b.website)) &&
      reason('SAME_WEBSITE', true, 0.7, a.website, b.website),
    sharedTieCount > 0 &&
      reason(
        'SHARED_TIES',
        true,
        Math.min(0.7, 1 - 0.75 ** sharedTieCount),
        `${sharedTieCount}`,
        null,
      ),
  ];
  return reasons.filter((one) => one !== false);
}

function against(
  a: Known,
  b: Known,
  { isTied, isProduct, isQuarantined }: Between,
  { comparison, texts }: BestNames,
): LikenessReason[] {
  const { shared } = comparison;
  const quarantined = texts.find(isQuarantined);
  const region = sharedPrefix(a.regionCode, b.regionCode);
  const reasons: (LikenessReason | false)[] = [
    isOther(a.uscc, b.uscc) && reason('DIFFERENT_USCC', false, 0.95, a.uscc, b.uscc),
    isOther(a.stockCode, b.stockCode) &&
      reason('DIFFERENT_STOCK_CODE', false, 0.5, a.stockCode, b.stockCode),
    isOther(a.regionCode, b.regionCode) &&
      region < 4 &&
      reason('DIFFERENT_REGION', false, region < 2 ? 0.5 : 0.4, a.regionCode, b.regionCode),
    isOther(a.country, b.country) && reason('DIFFERENT_COUNTRY', false, 0.4, a.country, b.country),
    isOther(a.foundedOn, b.foundedOn) &&
      reason('DIFFERENT_FOUNDING', false, 0.4, a.foundedOn, b.foundedOn),
    isTied && reason('TIED', false, 0.6, null, null),
    (commonWords.has(shared) || isProduct(shared)) &&
      reason('PRODUCT_NAME', false, 0.35, shared, null),
    quarantined !== undefined && reason('QUARANTINED_NAME', false, 0.35, quarantined, null),
  ];
  return reasons.filter((one) => one !== false);
}

function reason(
  kind: ReasonKind,
  isFor: boolean,
  share: number,
  a: string | null,
  b: string | null,
): LikenessReason {
  return { kind, isFor, share, a, b };
}
