import { pino } from 'pino';
import { openRuns } from '../../server/imports/runs/open-runs.ts';
import { loadRequest } from '../../server/imports/runs/stored-request.ts';
import { openDriver } from '../../server/neo4j/driver.ts';
import { openGraph } from '../../server/neo4j/graph.ts';

// Runs one import in a process of its own, which the test kills.
const [address, folder, request] = process.argv.slice(2);
const at = JSON.parse(address ?? '');
const graph = openGraph(openDriver(at), {
  database: at.database,
  readTimeout: 30_000,
  writeTimeout: 60_000,
});
const runs = openRuns({
  graph,
  folder: folder ?? '',
  log: pino({ level: 'silent' }),
  batchSize: 4,
});
const asked = loadRequest(request ?? '', folder ?? '');
if (!asked) throw new Error('no request');
const { id } = await runs.start(asked);
process.stdout.write(`${id}\n`);
await runs.settled(id);
