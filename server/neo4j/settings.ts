import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a Neo4j is started for: a server, a load of many rows, or a graph that was filled without indexes. */
export type Neo4jWork = 'SERVING' | 'LOADING' | 'INDEXING';

export interface InstanceOptions {
  readonly home: string;
  readonly boltPort: number;
  readonly classPath: string;
  readonly work?: Neo4jWork;
}

/** Writes `neo4j.conf` and gives the arguments of the Java process that reads it. */
export function prepareInstance(options: InstanceOptions): string[] {
  const { home, boltPort, classPath, work = 'SERVING' } = options;
  mkdirSync(join(home, 'conf'), { recursive: true });
  const lines = settings(home, boltPort, work === 'INDEXING' ? '1g' : '256m');
  writeFileSync(join(home, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`);
  return [
    ...tuning[work],
    '-XX:+UseParallelGC',
    '-XX:+ExitOnOutOfMemoryError',
    ...['java.nio', 'java.io', 'sun.nio.ch'].map(
      (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
    ),
    '-cp',
    classPath,
    'org.neo4j.server.CommunityEntryPoint',
    ...marks(home),
  ];
}

// A batch's changes live in memory until its commit: in a small young generation they are copied again
// and again (with these sizes, collecting costs an import a third of what it did).
const memory = ['-Xms512m', '-Xmx1g', '-Xmn384m'];

const tuning: Readonly<Record<Neo4jWork, readonly string[]>> = {
  // The quick compiler alone: on two cores the thorough one costs the first minutes more than it gives
  // back (processor seconds to boot 9 against 16, the first question half as long again).
  SERVING: [...memory, '-XX:TieredStopAtLevel=1'],
  // Nobody waits for a first answer: 44,000 rows take 29 s with it instead of 27, boot included, but once
  // it is warm 100,000 take 19 s instead of 25.
  LOADING: memory,
  INDEXING: ['-Xms1g', '-Xmx2g'],
};

/** Arguments that no other Neo4j has: how a process is known as the one on this data. */
export const marks = (home: string) => [`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];

const settings = (home: string, boltPort: number, pageCache: string) => [
  `server.directories.data=${join(home, 'data')}`,
  `server.directories.logs=${join(home, 'logs')}`,
  'server.default_listen_address=127.0.0.1',
  `server.bolt.listen_address=127.0.0.1:${boltPort}`,
  `server.bolt.advertised_address=127.0.0.1:${boltPort}`,
  'server.http.enabled=false',
  'server.https.enabled=false',
  `server.memory.pagecache.size=${pageCache}`,
  'dbms.usage_report.enabled=false',
  // A load ends by having everything planned anew (seeds/refresh-plans); between loads plans stay.
  'dbms.cypher.min_replan_interval=1h',
  // Percent. A count of an index that is off by less than half does not change a plan, and each is a
  // walk through the index beside the import that caused it; a load counts anew at its end.
  'db.index_sampling.update_percentage=100',
  'db.tx_log.rotation.retention_policy=2 files',
  // Segments of a full-text index that become one at a time. Neo4j's two rewrites all names over and
  // over while an import adds to them; ten is what Lucene itself takes.
  'internal.dbms.index.lucene.merge_factor=10',
  // Seconds. Neo4j would otherwise wait twice five seconds for quiet Bolt sockets when it stops.
  'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
];
