import { type OneEdit, oneEdit } from './edit-distance.ts';
import type { NameParts } from './name-parts.ts';
import { isWithin } from './read-chinese-name.ts';
import { commonWords, ordinals, plainForms } from './words.ts';

export type NameEvidenceKind =
  | 'SAME_NAME'
  | 'SAME_NAME_KEY'
  | 'SAME_CORE'
  | 'WORD_ORDER'
  | 'PINYIN'
  | 'SIMILAR_NAME'
  | 'CONTAINED_NAME'
  | 'NICKNAME';
export type NameDoubtKind = 'BRANCH' | 'NUMBERED' | 'GROUP_MEMBER' | 'DIFFERENT_PLACE';

export interface NameComparison {
  readonly kind: NameEvidenceKind;
  /** How likely two organisations with such names are one, by the names alone: 0-1. */
  readonly share: number;
  /** What in the names speaks against it, each with the share of the likeness that it takes away. */
  readonly doubts: readonly { readonly kind: NameDoubtKind; readonly share: number }[];
  /** What the names share: the shorter core. */
  readonly shared: string;
}

/** What two names have in common; null when that is nothing. */
export function compareNames(a: NameParts, b: NameParts): NameComparison | null {
  const edit = oneEdit(a.core, b.core);
  const found = likeness(a, b, edit);
  if (!found) return null;
  const shared = a.core.length <= b.core.length ? a.core : b.core;
  return { ...found, doubts: doubtsOf(a, b, edit, found.kind), shared };
}

type Found = Pick<NameComparison, 'kind' | 'share'>;

function likeness(a: NameParts, b: NameParts, edit: OneEdit | null): Found | null {
  if (a.core === b.core) return sameCore(a, b);
  if (a.words.length > 1 && sortedWords(a) === sortedWords(b)) {
    return { kind: 'WORD_ORDER', share: 0.85 };
  }
  if (a.sound === b.sound && a.sound.length >= 6) {
    if (a.isLatin !== b.isLatin) return { kind: 'PINYIN', share: 0.7 };
    return { kind: 'PINYIN', share: arePlacedApart(a, b) ? 0.3 : 0.5 };
  }
  if (edit && a.isLatin === b.isLatin) {
    const share = editShare(a, b, edit);
    if (share > 0) return { kind: 'SIMILAR_NAME', share };
  }
  if (a.nickname === b.core || b.nickname === a.core) return { kind: 'NICKNAME', share: 0.65 };
  const contained = containedShare(a, b);
  return contained > 0 ? { kind: 'CONTAINED_NAME', share: contained } : null;
}

function sameCore(a: NameParts, b: NameParts): Found | null {
  if (a.core.length < 2) return a.text === b.text ? { kind: 'SAME_NAME', share: 0.8 } : null;
  // Without form and place it is what people say, and others may be called so elsewhere.
  if (a.text === b.text) return { kind: 'SAME_NAME', share: a.form || a.place ? 0.93 : 0.78 };
  if (a.place !== b.place) {
    const share = coreShare(a.core, a.isLatin);
    return { kind: 'SAME_CORE', share: arePlacedApart(a, b) ? share * 0.5 : share };
  }
  return { kind: 'SAME_NAME_KEY', share: formShare(a, b) };
}

/** A core of two characters, 华夏, is a brand that many share. */
function coreShare(core: string, isLatin: boolean): number {
  if (isLatin) return core.length < 6 ? 0.6 : 0.75;
  return core.length < 3 ? 0.5 : core.length < 4 ? 0.65 : 0.78;
}

function formShare(a: NameParts, b: NameParts): number {
  const isPlain = (form: string) => form.split(' ').every((word) => plainForms.has(word));
  if (a.form === b.form) return 0.92;
  if (a.isLatin && a.form && b.form && isPlain(a.form) && isPlain(b.form)) return 0.92;
  return a.form && b.form ? 0.8 : 0.88;
}

const sortedWords = ({ words }: NameParts) => [...words].sort().join(' ');

/**
 * The longer a name, the less likely that another firm's differs from it by one character. Not so in the
 * first two characters of a Chinese one: they are what firms of a trade tell themselves apart by.
 */
function editShare(a: NameParts, b: NameParts, { at }: OneEdit): number {
  const length = Math.min([...a.core].length, [...b.core].length);
  if (a.isLatin) return length >= 14 ? 0.8 : length >= 9 ? 0.7 : length >= 6 ? 0.5 : 0;
  const share = length >= 7 ? 0.65 : length >= 5 ? 0.58 : length >= 4 ? 0.5 : 0;
  return at < brandLength || arePlacedApart(a, b) ? share * 0.5 : share;
}

const brandLength = 2;

/** Whether each name says a place, and not the same one. */
const arePlacedApart = (a: NameParts, b: NameParts) =>
  a.place !== null && b.place !== null && a.place !== b.place;

/** One name begins the other, 海康威视 and 海康威视数字技术, or in Latin letters what follows its first word. */
function containedShare(a: NameParts, b: NameParts): number {
  const [short, long] = a.core.length <= b.core.length ? [a, b] : [b, a];
  if (short.isLatin !== long.isLatin || !short.core) return 0;
  if (!short.isLatin) {
    const length = [...short.core].length;
    if (!long.core.startsWith(short.core) || length < 2) return 0;
    return length >= 4 ? 0.6 : length === 3 ? 0.5 : 0.4;
  }
  const begins = (at: number) => short.words.every((word, n) => word === long.words[at + n]);
  const isProper = short.words.some((word) => !commonWords.has(word));
  if (short.words.length > 1) return isProper && (begins(0) || begins(1)) ? 0.6 : 0;
  return begins(0) ? (short.core.length >= 5 ? 0.45 : 0.42) : 0;
}

function doubtsOf(
  a: NameParts,
  b: NameParts,
  edit: OneEdit | null,
  kind: NameEvidenceKind,
): NameComparison['doubts'] {
  const doubts: { kind: NameDoubtKind; share: number }[] = [];
  if (a.branch !== b.branch) doubts.push({ kind: 'BRANCH', share: 0.85 });
  if (isNumbered(a, b, edit)) doubts.push({ kind: 'NUMBERED', share: 0.9 });
  if (a.isGroup !== b.isGroup) {
    doubts.push({ kind: 'GROUP_MEMBER', share: kind === 'CONTAINED_NAME' ? 0.6 : 0.3 });
  }
  if (a.place !== null && b.place !== null && !isNested(a.place, b.place)) {
    doubts.push({ kind: 'DIFFERENT_PLACE', share: 0.85 });
  }
  return doubts;
}

const isNested = (a: string, b: string) =>
  a === 'CN' || b === 'CN' || isWithin(a, b) || isWithin(b, a);

/** 一厂 and 二厂, 第一 and 第二, 一期 and 二期, 东 and 西. */
function isNumbered(a: NameParts, b: NameParts, edit: OneEdit | null): boolean {
  const digits = ({ core, nickname }: NameParts) =>
    `${core} ${nickname ?? ''}`.match(/\d+/g)?.join() ?? '';
  if (digits(a) !== digits(b)) return true;
  const change = edit ?? (a.nickname && b.nickname ? oneEdit(a.nickname, b.nickname) : null);
  if (!change) return false;
  const isCounted = (letter: string) => letter === '' || ordinals.has(letter);
  return isCounted(change.from) && isCounted(change.to);
}
