/** What a name means. */
export interface Named {
  readonly code: string;
  /** Whether the name is one of the past. */
  readonly isAbolished: boolean;
}

/** A place that a text begins with. */
export interface Place extends Named {
  /** The text after its name. */
  readonly rest: string;
}

export type Entry = readonly [name: string, named: Named];

/** Names and what they mean. */
export interface NameTable {
  readonly places: ReadonlyMap<string, Named>;
  /** Characters. */
  readonly longest: number;
}

/** Of several places of one name, the first is meant. */
export function tableOf(entries: readonly Entry[]): NameTable {
  const places = new Map<string, Named>();
  for (const [name, named] of entries) if (!places.has(name)) places.set(name, named);
  return { places, longest: Math.max(0, ...[...places.keys()].map((name) => name.length)) };
}

/** The entries whose name no other place has. */
export function unmistakable(entries: readonly Entry[]): Entry[] {
  const codes = new Map<string, Set<string>>();
  for (const [name, { code }] of entries) codes.set(name, (codes.get(name) ?? new Set()).add(code));
  return entries.filter(([name]) => codes.get(name)?.size === 1);
}

/** The longest name of the table with which the text begins. */
export function openingOf(text: string, { places, longest }: NameTable): Place | undefined {
  for (let length = Math.min(longest, text.length); length > 1; length--) {
    const named = places.get(text.slice(0, length));
    if (named)
      return { code: named.code, isAbolished: named.isAbolished, rest: text.slice(length) };
  }
  return undefined;
}
