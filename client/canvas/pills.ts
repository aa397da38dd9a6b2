import type { Box } from './geometry.ts';
import type { Card, Density } from './layout.ts';

export interface Member {
  readonly organizationId: string;
  readonly label: string;
  readonly isLocal: boolean;
  /** A word that stands before the name in a frame of its own, such as 同类. */
  readonly mark?: string;
}

export interface Pill extends Box, Member {
  readonly isPinned: boolean;
}

export interface CardPills {
  readonly pills: readonly Pill[];
  /** Members of the stage that have no pill here. */
  readonly hiddenCount: number;
}

/** How wide words are, and how the rest of the names is counted, in the reader's language. */
export interface Words {
  readonly textWidth: (text: string) => number;
  readonly more: (count: number) => string;
}

const inset = 11;
const gap = 6;
/** Between two names that a line joins on their card, where nobody else stands on it. */
const lineGap = 34;
const height = 20;
/** Left and right padding and borders of a pill. */
const padding = 17;
/** The same of the mark in it, its smaller type, and the space after it. */
const markPadding = 14;

/** Width of the pill of a name. */
export function pillWidth({ label, mark }: Member, textWidth: Words['textWidth']): number {
  const markWidth = mark ? textWidth(mark) + markPadding : 0;
  return Math.ceil(textWidth(label) + markWidth) + padding;
}

/**
 * As many whole names as fit into a card, pinned ones first; a name is never cut. Cards
 * without a row for names show the pinned ones only, at the right of their second line.
 */
export function placePills(
  card: Card,
  density: Density,
  members: readonly Member[],
  pinned: readonly Member[],
  total: number,
  words: Words,
): CardPills {
  const pinnedIds = new Set(pinned.map(({ organizationId }) => organizationId));
  const others = members.filter(({ organizationId }) => !pinnedIds.has(organizationId));
  const size = (member: Member) => pillWidth(member, words.textWidth);
  if (density !== 'full') {
    let right = card.x + card.width - inset;
    const pills = pinned.flatMap((member) => {
      const width = size(member);
      if (right - width < card.x + inset) return [];
      right -= width + gap;
      return [{ ...member, isPinned: true, x: right + gap, y: card.y + 23, width, height: 18 }];
    });
    return { pills, hiddenCount: total - pills.length };
  }
  const y = card.column === -1 ? card.y + card.height - height - 8 : card.y + 54;
  const end = card.x + card.width - inset - Math.ceil(words.textWidth(words.more(total))) - gap;
  const wide = pinned.reduce((sum, member) => sum + size(member) + lineGap, 2 * inset - lineGap);
  const pinnedGap = others.length === 0 && wide <= card.width ? lineGap : gap + 4;
  const pills: Pill[] = [];
  let x = card.x + inset;
  for (const member of [...pinned, ...others]) {
    const width = size(member);
    const isPinned = pinnedIds.has(member.organizationId);
    if (x + width > (isPinned ? card.x + card.width - inset : end)) continue;
    pills.push({ ...member, isPinned, x, y, width, height });
    x += width + (isPinned ? pinnedGap : gap);
  }
  return { pills, hiddenCount: Math.max(0, total - pills.length) };
}
