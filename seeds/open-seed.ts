import { statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Graph } from '../server/neo4j/graph.ts';
import { startError } from '../server/start-error.ts';
import { loadChainKg } from './chainkg/load.ts';
import { loadChains } from './chains/load.ts';
import { loadGongshu } from './gongshu/load.ts';
import { loadRegions } from './regions/load.ts';
import type { ImportReport } from './report/import-report.ts';
import { loadSignals } from './signals/load.ts';

type Load = (graph: Graph) => Promise<ImportReport>;

const usage = 'Usage: npm run seed -- gongshu | chains | regions | chainkg DIR | signals FILE.csv';

const needs = { chainkg: 'the folder with its files', signals: 'a CSV file' };

/** The loader that the words of the command line ask for. Throws a start error that says what is known. */
export function openSeed([seed, path, ...rest]: readonly string[]): Load {
  const shipped = { gongshu: loadGongshu, chains: loadChains, regions: loadRegions };
  for (const [name, load] of Object.entries(shipped)) {
    if (seed === name && path === undefined) return load;
  }
  if ((seed !== 'chainkg' && seed !== 'signals') || rest.length > 0) throw startError(usage);
  if (!path) throw startError(`${seed} needs ${needs[seed]}. ${usage}`);
  const found = resolve(path);
  const stats = statSync(found, { throwIfNoEntry: false });
  if (seed === 'signals') {
    if (!stats?.isFile()) throw startError(`There is no file ${found}. ${usage}`);
    const folder = pathToFileURL(`${dirname(found)}/`);
    return (graph) => loadSignals(graph, folder, basename(found));
  }
  if (!stats?.isDirectory()) throw startError(`There is no folder ${found}. ${usage}`);
  return (graph) => loadChainKg(graph, pathToFileURL(`${found}/`));
}
