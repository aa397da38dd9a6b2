import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import type { Config, EmbeddedNeo4j } from '../config.ts';
import { startError } from '../start-error.ts';
import { unlessAborted } from '../stop-signal.ts';
import { fillOtherNames } from '../write/organization-names.ts';
import { claimFolder, ownerOf } from './data-folder.ts';
import { type Address, checkServer, isAnswering, openDriver } from './driver.ts';
import { type Graph, openGraph } from './graph.ts';
import { runningInstance } from './instance-file.ts';
import { startLocal } from './local.ts';
import { ensurePassword, readPassword } from './password.ts';
import type { Progress } from './progress.ts';
import type { Neo4jWork } from './settings.ts';
import { applySetup, applySetupApart } from './setup.ts';

/** Milliseconds that a database may take to answer once its port is open. */
const answerWithin = 60_000;
/** Milliseconds of one transaction. */
const readTimeout = 10_000;
const writeTimeout = 120_000;

export interface Connection {
  readonly graph: Graph;
  readonly driver: Driver;
  readonly address: Address;
  /** Whether the database answers at the moment. */
  isReady(): Promise<boolean>;
  /** Closes the driver, and stops the Neo4j that was started for it. */
  stop(): Promise<void>;
}

export interface ConnectOptions {
  readonly onProgress?: Progress;
  /** Ends the connecting, and stops what it started. */
  readonly signal?: AbortSignal;
  /** What an embedded Neo4j is started for; a server when absent. */
  readonly work?: Neo4jWork;
  /** Use the embedded Neo4j of a server that runs on the same data, instead of refusing. */
  readonly share?: boolean;
}

/**
 * A graph ready for use, constraints, indexes and what they need in place: that of NEO4J_URI, or
 * one started here as a child process. Throws a start error: one line for the person at the terminal.
 */
export async function connect(
  config: Pick<Config, 'dataDir' | 'neo4j'>,
  options: ConnectOptions = {},
): Promise<Connection> {
  const { neo4j, dataDir } = config;
  const signal = options.signal ?? new AbortController().signal;
  const onProgress = options.onProgress ?? (() => {});
  if (neo4j.kind === 'remote') return open(neo4j, options, async () => {});
  if (options.share && ownerOf(dataDir) !== undefined) {
    onProgress('Using the Neo4j of the server that runs on the same data.');
    return open(await addressOfServer(dataDir, signal), options, async () => {});
  }
  return openEmbedded(neo4j, dataDir, { ...options, onProgress, signal });
}

const homeIn = (dataDir: string) => join(dataDir, 'neo4j');
const embeddedAddress = (boltPort: number): Address => ({
  uri: `bolt://127.0.0.1:${boltPort}`,
  username: 'neo4j',
  database: 'neo4j',
});

async function openEmbedded(
  { boltPort }: EmbeddedNeo4j,
  dataDir: string,
  options: ConnectOptions & { readonly onProgress: Progress; readonly signal: AbortSignal },
): Promise<Connection> {
  const { work, onProgress, signal } = options;
  const release = claimFolder(dataDir);
  const home = homeIn(dataDir);
  try {
    const local = await startLocal({ home, boltPort, work, onProgress, signal });
    const stop = async () => {
      await local.stop();
      release();
    };
    try {
      const address = embeddedAddress(local.boltPort);
      const ours = await unlessAborted(signal, ensurePassword(home, address));
      return await open(ours, options, stop);
    } catch (error) {
      await stop();
      throw error;
    }
  } catch (error) {
    release();
    throw error;
  }
}

/** Waits for the Neo4j of a server that may itself be starting. */
async function addressOfServer(dataDir: string, signal: AbortSignal): Promise<Address> {
  const home = homeIn(dataDir);
  for (let waited = 0; waited < answerWithin; waited += 200) {
    const running = runningInstance(home);
    const password = readPassword(home);
    if (running && password) {
      const address = { ...embeddedAddress(running.boltPort), password };
      const driver = openDriver(address);
      const isUp = await isAnswering(driver, address.database);
      await driver.close();
      if (isUp) return address;
    }
    await sleep(200, undefined, { signal });
  }
  throw startError(`The server that runs on ${dataDir} has no Neo4j that answers. Stop it first.`);
}

async function open(
  address: Address,
  { signal = new AbortController().signal, work }: ConnectOptions,
  stopServer: () => Promise<void>,
): Promise<Connection> {
  const driver = openDriver(address);
  const { database } = address;
  const graph = openGraph(driver, { database, readTimeout, writeTimeout });
  try {
    await unlessAborted(signal, checkServer(driver, address));
    await unlessAborted(
      signal,
      (work === 'INDEXING' ? applySetupApart : applySetup)(driver, database),
    );
    await unlessAborted(signal, fillOtherNames(graph));
  } catch (error) {
    await driver.close();
    throw error;
  }
  return {
    graph,
    driver,
    address,
    isReady: () => isAnswering(driver, database),
    stop: async () => {
      await driver.close();
      await stopServer();
    },
  };
}
