import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import type { RemoteNeo4j } from '../config.ts';
import { startError } from '../start-error.ts';
import { checkAnswer } from './queries.ts';

export type Address = Omit<RemoteNeo4j, 'kind'>;

/** Patient enough for a restart's first moments, short enough that GRAPH_UNAVAILABLE is answered soon. */
export function openDriver({ uri, username, password }: Address): Driver {
  return neo4j.driver(uri, password ? neo4j.auth.basic(username, password) : undefined, {
    userAgent: 'lianpu',
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 8,
    fetchSize: 1000,
    connectionTimeout: 3000,
    // A first question waits here while Neo4j plans some thirty statements. That no database is there,
    // the line above tells.
    connectionAcquisitionTimeout: 30_000,
    // The driver waits 1 s, 2 s, 4 s between tries and begins no wait after this: it gives up after 3 s.
    maxTransactionRetryTime: 1500,
  });
}

/** Whether the database answers now. */
export async function isAnswering(driver: Driver, database: string): Promise<boolean> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    await session.run(checkAnswer.text, {}, { timeout: 2000 });
    return true;
  } catch {
    return false;
  } finally {
    await session.close();
  }
}

/** Throws one line that says what is wrong when this is no Neo4j that we can work with. */
export async function checkServer(driver: Driver, address: Address): Promise<void> {
  const agent = await serverAgent(driver, address);
  if (isSupported(agent)) return;
  throw startError(
    `${address.uri} (NEO4J_URI) is ${agent || 'an unknown server'}; Lianpu needs Neo4j 5.26 or newer.`,
  );
}

/** Whether a server that calls itself so, such as `Neo4j/5.26.30` or `Neo4j/2026.08.1`, is new enough. */
export function isSupported(agent: string): boolean {
  const [, major = 0, minor = 0] = (/^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? []).map(Number);
  return major > 5 || (major === 5 && minor >= 26);
}

async function serverAgent(driver: Driver, address: Address): Promise<string> {
  const session = driver.session({ database: address.database });
  try {
    const { summary } = await session.run(checkAnswer.text);
    return summary.server.agent ?? '';
  } catch (error) {
    throw startError(explain(error, address));
  } finally {
    await session.close();
  }
}

export function isUnauthorized(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Security.');
}

function explain(error: unknown, { uri, username, password, database }: Address): string {
  if (isUnauthorized(error)) {
    const given = password
      ? `user ${username} with the given password (NEO4J_USERNAME, NEO4J_PASSWORD)`
      : 'a connection without password (NEO4J_USERNAME, NEO4J_PASSWORD)';
    return `Neo4j at ${uri} refuses ${given}.`;
  }
  const code = error instanceof Neo4jError ? error.code : '';
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return `Neo4j at ${uri} has no database named ${database} (NEO4J_DATABASE).`;
  }
  const message = error instanceof Error ? error.message : String(error);
  return `Neo4j at ${uri} (NEO4J_URI) cannot be used: ${message.split('\n')[0]}`;
}
