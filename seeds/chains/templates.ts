import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Chain, Stage, StageLink } from '../../server/write/graph-data.ts';
import { openTally, type Tally } from '../report/tally.ts';

const words = z.array(z.string());

const templateFile = z.object({
  stopProducts: z.object({ generic: words }),
  chains: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      description: z.string(),
      stages: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          position: z.enum(['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM', 'SUPPORT']),
          description: z.string(),
          keywords: words,
          excludeKeywords: words,
          industryCodes: words,
          hintIndustryCodes: words,
          requireIndustryForProducts: z.boolean(),
          feeds: words,
        }),
      ),
    }),
  ),
});

export interface Templates {
  readonly chains: readonly Chain[];
  readonly stages: readonly Stage[];
  readonly stageLinks: readonly StageLink[];
  /** Product names too general to say where a maker works. */
  readonly genericProducts: readonly string[];
  /** A chain, a stage or a link is a row; the line is its number in reading order. */
  readonly tally: Tally;
}

/** The chain templates as shipped. Throws when the file is broken: it is part of the program. */
export function readTemplates(): Templates {
  const tally = openTally('chains.json');
  const text = readFileSync(new URL('chains.json', import.meta.url), 'utf8');
  const { chains, stopProducts } = templateFile.parse(JSON.parse(text));
  const count = { row: 0 };
  const kept = <Item extends object>(item: Item): Item => {
    count.row += 1;
    tally.read();
    tally.keep(item, count.row);
    return item;
  };
  return {
    chains: chains.map(({ code, name, description }) =>
      kept({ id: `chain:${code}`, name, description }),
    ),
    stages: chains.flatMap((chain) =>
      chain.stages.map(({ code, feeds: _, ...stage }, n) =>
        kept({
          ...stage,
          id: `stage:${chain.code}/${code}`,
          chainId: `chain:${chain.code}`,
          order: n + 1,
        }),
      ),
    ),
    stageLinks: chains.flatMap((chain) =>
      chain.stages.flatMap(({ code, feeds }) =>
        feeds.map((fed) =>
          kept({ fromId: `stage:${chain.code}/${code}`, toId: `stage:${chain.code}/${fed}` }),
        ),
      ),
    ),
    genericProducts: stopProducts.generic,
    tally,
  };
}
