import { formatDay, placeName } from '../format.ts';
import type { Lang } from '../i18n/text.ts';
import type { Dictionary } from '../i18n/zh.ts';
import type { MergeDetailsFragment, MergeOrganizationFragment } from '../operations.generated.ts';
import type { MergeWords } from './words-zh.ts';

export type ComparedField = keyof MergeWords['compared'];

export interface ComparedRow {
  readonly field: ComparedField;
  /** In the order of the proposal's sides; null = nothing is known. */
  readonly values: readonly (string | null)[];
  /** How the two stand to each other; null = they agree, or need not. */
  readonly standing: 'DIFFERENT' | 'ONE_SIDED' | null;
}

const fields: readonly ComparedField[] = [
  'name',
  'shortName',
  'aliases',
  'kind',
  'uscc',
  'stockCode',
  'regionCode',
  'country',
  'address',
  'status',
  'foundedOn',
  'investorType',
  'business',
  'website',
];

/** What two organisations say of themselves, row by row; what neither knows is left out. */
export function compare(
  proposal: Pick<MergeDetailsFragment, 'sides' | 'differences'>,
  text: Dictionary,
  lang: Lang,
): ComparedRow[] {
  const differing = new Set(proposal.differences.map(({ field }) => field));
  return fields.flatMap((field) => {
    const values = proposal.sides.map(({ organization }) =>
      organization ? wordsOf(organization, field, text, lang) : null,
    );
    if (values.every((value) => value === null)) return [];
    const isMarked = differing.has(field) && !isRougher(field, values);
    const standing = values.includes(null) ? 'ONE_SIDED' : 'DIFFERENT';
    return [{ field, values, standing: isMarked ? standing : null }];
  });
}

/** Whether one day is the other one, known less exactly: 2012 and 2012-03. */
function isRougher(field: ComparedField, [one, other]: readonly (string | null)[]): boolean {
  if (field !== 'foundedOn' || !one || !other) return false;
  return one.startsWith(other) || other.startsWith(one);
}

function wordsOf(
  organization: MergeOrganizationFragment,
  field: ComparedField,
  text: Dictionary,
  lang: Lang,
): string | null {
  switch (field) {
    case 'kind':
      return text.kind[organization.kind];
    case 'status':
      return organization.status === 'UNKNOWN' ? null : text.operating[organization.status];
    case 'aliases':
      return organization.aliases.join(text.listSeparator) || null;
    case 'regionCode':
      return organization.region?.path.map(({ name }) => name).join(' / ') ?? null;
    case 'country':
      return placeName({ country: organization.country }, lang);
    case 'foundedOn':
      return formatDay(organization.foundedOn, organization.foundedOnPrecision);
    default:
      return organization[field];
  }
}

/** Fields in which single characters tell two organisations apart. */
const spelled: readonly ComparedField[] = ['name', 'shortName', 'uscc', 'stockCode', 'address'];

/**
 * A value cut in three where it is spelled otherwise than the other one: before, what differs, after.
 * All of it is `before` where the two have less than half in common.
 */
export function spellOut(
  { field, values, standing }: ComparedRow,
  side: number,
): readonly [string, string, string] {
  const [own, other] = [values[side] ?? '', values[1 - side] ?? ''].map((value) => [...value]);
  if (!own || !other) return ['', '', ''];
  const whole = [own.join(''), '', ''] as const;
  if (standing !== 'DIFFERENT' || !spelled.includes(field)) return whole;
  const shortest = Math.min(own.length, other.length);
  let head = 0;
  while (head < shortest && own[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && own.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  if (2 * (head + tail) < Math.max(own.length, other.length)) return whole;
  const end = own.length - tail;
  return [own.slice(0, head).join(''), own.slice(head, end).join(''), own.slice(end).join('')];
}
