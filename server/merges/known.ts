import type { Known, NameRole } from '../definitions/likeness/likeness.ts';
import { openNameReader, type ReadName } from '../definitions/likeness/name-parts.ts';
import type { Statements } from '../neo4j/graph.ts';
import { spellings } from '../write/name-key.ts';
import { type CandidateRow, listPlaces } from './candidate-queries.ts';

interface Named {
  readonly name: string;
  readonly shortName: string | null;
  readonly aliases: readonly string[];
}

/** Of more than these an organisation is a collection of mistakes. */
const mostAliases = 20;

/** A reader of names that knows the regions of the graph. */
export async function readerFor(statements: Statements): Promise<ReadName> {
  const places = await statements.read(listPlaces, {});
  return openNameReader({ places, spell: (text) => spellings(text).pinyin });
}

/** The names of an organisation, the registered one first. */
export function namesOf({ name, shortName, aliases }: Named): { role: NameRole; text: string }[] {
  return [
    { role: 'NAME', text: name },
    ...(shortName ? [{ role: 'SHORT' as const, text: shortName }] : []),
    ...aliases.slice(0, mostAliases).map((text) => ({ role: 'ALIAS' as const, text })),
  ];
}

/** An organisation as it is compared with others. */
export function knownOf(row: CandidateRow, readName: ReadName): Known {
  const names = namesOf(row).map(({ role, text }) => ({ role, parts: readName(text) }));
  const { uscc, stockCode, regionCode, country, address, website, foundedOn } = row;
  return { names, uscc, stockCode, regionCode, country, address, website, foundedOn };
}
