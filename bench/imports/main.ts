import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../server/neo4j/graph.ts';
import { stopSignal } from '../../server/stop-signal.ts';
import { withScratchGraph } from '../scratch-graph.ts';
import {
  nameOf,
  organizationHeader,
  organizationRow,
  tieHeader,
  tieRow,
  usccOf,
  writeCsv,
} from './files.ts';
import { fillGraph } from './fill-graph.ts';
import { timeImport } from './time-import.ts';

/** Organisations in the graph before anything is timed. */
const stored = 200_000;
const newOrganizations = 100_000;
const newTies = 100_000;

/** `npm run import` starts a Neo4j of its own; an import by page goes into that of the server. */
const ways = [
  { by: 'command', neo4jWork: 'LOADING' },
  { by: 'page', neo4jWork: 'SERVING' },
] as const;

// Stdout gets one JSON line per figure and nothing else.
const tell = (line: string) => console.error(line);
const tellLoad = () =>
  tell(`Load of the machine over 1, 5, 15 minutes: ${loadavg().map((load) => load.toFixed(1))}`);

const folder = mkdtempSync(join(tmpdir(), 'lianpu-bench-'));
const signal = stopSignal();
tellLoad();
try {
  const organizations = join(folder, 'organizations.csv');
  await writeCsv(organizations, organizationHeader, newOrganizations, (n) =>
    organizationRow(stored + n),
  );
  const ties = join(folder, 'ties.csv');
  await writeCsv(ties, tieHeader, newTies, (n) => tieRow(n, stored));
  for (const { by, neo4jWork } of ways) {
    const work = async (graph: Graph) => {
      tell(`Making a graph of ${stored} organisations, to import ${by}.`);
      await fillGraph(graph, stored, (n) => ({ name: nameOf(n), uscc: usccOf(n) }));
      for (const [templateKey, path] of [
        ['organizations', organizations],
        ['ties', ties],
      ] as const) {
        tell(`Importing ${templateKey}.`);
        for (const figure of await timeImport(graph, folder, templateKey, path)) {
          console.log(JSON.stringify({ ...figure, by }));
        }
      }
    };
    await withScratchGraph(signal, work, neo4jWork);
  }
} catch (error) {
  tell(signal.aborted ? 'Stopped before the end.' : String(error));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
tellLoad();
process.exit();
