import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Graph } from '../server/neo4j/graph.ts';
import { startError } from '../server/start-error.ts';
import { loadChainKg } from './chainkg/load.ts';
import { loadChains } from './chains/load.ts';
import { loadGongshu } from './gongshu/load.ts';
import { loadRegions } from './regions/load.ts';
import type { ImportReport } from './report/import-report.ts';

type Load = (graph: Graph) => Promise<ImportReport>;

const usage = 'Usage: npm run seed -- gongshu | chains | regions | chainkg DIR';

/** The loader that the words of the command line ask for. Throws a start error that says what is known. */
export function openSeed([seed, dir, ...rest]: readonly string[]): Load {
  const shipped = { gongshu: loadGongshu, chains: loadChains, regions: loadRegions };
  for (const [name, load] of Object.entries(shipped)) {
    if (seed === name && dir === undefined) return load;
  }
  if (seed !== 'chainkg' || rest.length > 0) throw startError(usage);
  if (!dir) throw startError(`chainkg needs the folder with its files. ${usage}`);
  const folder = resolve(dir);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw startError(`There is no folder ${folder}. ${usage}`);
  }
  return (graph) => loadChainKg(graph, pathToFileURL(`${folder}/`));
}
