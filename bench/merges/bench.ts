import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDivisions } from '../../seeds/regions/divisions.ts';
import { openNameReader } from '../../server/definitions/likeness/name-parts.ts';
import { spellings } from '../../server/write/name-key.ts';
import { measureApple } from './apple.ts';
import { proposeAmong, qualityOf } from './count-pairs.ts';
import { type Planted, plant } from './planted.ts';
import { measureRegister } from './register.ts';

const companies = fileURLToPath(new URL('../../../shared/data/companies/', import.meta.url));

/** One line of the output: what was measured on what. */
export type MergeFigure = { readonly bench: 'merges'; readonly data: string } & Record<
  string,
  unknown
>;

/** Precision and recall of merge proposals: on Apple's suppliers, on planted pairs, on a register. */
export function benchMerges(
  report: (figure: MergeFigure) => void,
  tell: (line: string) => void,
): void {
  const { regions: places } = readDivisions();
  const readName = openNameReader({ places, spell: (text) => spellings(text).pinyin });
  const apple = `${companies}apple-supplier-list.csv`;
  if (existsSync(apple)) {
    tell("Looking for suppliers that are called otherwise in another year's list.");
    const { halves, ...data } = measureApple(apple, readName);
    for (const { half, proposed, sure, named } of halves) {
      const figure = { half, proposed, sure, namedOtherwise: named };
      report({ bench: 'merges', data: 'apple-supplier-list', ...data, ...figure });
    }
  } else tell('Skipping the supplier list: ../shared/data/companies is not there.');
  tell('Looking for planted pairs.');
  for (const figure of measurePlanted(plant(places, readName, 100))) report(figure);
  const register = `${companies}zhejiang_register.csv`;
  if (existsSync(register)) {
    tell('Looking for firms of a register that only look alike.');
    const figure = measureRegister(register, readName);
    report({ bench: 'merges', data: 'zhejiang_register', ...figure });
  } else tell('Skipping the register: ../shared/data/companies is not there.');
}

function measurePlanted(planted: readonly Planted[]): MergeFigure[] {
  const proposed = proposeAmong(planted.flatMap(({ pair }) => pair));
  const isPair = ({ a, b }: { a: number; b: number }) => a % 2 === 0 && b === a + 1;
  const judged = proposed.map((one) => ({
    ...one,
    kind: isPair(one) ? planted[one.a / 2]?.kind : 'BY_CHANCE',
    isRight: isPair(one) && planted[one.a / 2]?.isOne === true,
  }));
  const rightCount = planted.filter(({ isOne }) => isOne).length;
  const byKind = [...Map.groupBy(planted, ({ kind }) => kind)].map(([kind, pairs]) => {
    const found = judged.filter((one) => one.kind === kind);
    const sureCount = found.filter(({ score }) => score >= 0.9).length;
    const isOne = pairs[0]?.isOne ?? false;
    return { kind, isOne, pairs: pairs.length, proposedCount: found.length, sureCount };
  });
  return [
    { bench: 'merges', data: 'planted', ...qualityOf(judged, rightCount) },
    ...byKind.map((one) => ({ bench: 'merges' as const, data: 'planted', ...one })),
  ];
}
