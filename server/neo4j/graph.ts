import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import type { z } from 'zod';
import type { Query } from './query.ts';

/** Named queries in, plain rows out. */
export interface Statements {
  /** Runs a read query; throws the driver's errors, which `errors.ts` translates. */
  read<P extends z.ZodObject, R extends z.ZodObject>(
    query: Query<P, R>,
    params: z.input<P>,
  ): Promise<z.output<R>[]>;
  /** Runs a write query; on its own it is a transaction, with the driver's retries. */
  write<P extends z.ZodObject, R extends z.ZodObject>(
    query: Query<P, R>,
    params: z.input<P>,
  ): Promise<z.output<R>[]>;
}

/** The graph as the slices see it. */
export interface Graph extends Statements {
  /**
   * Runs several queries as one: all of them, or none. After a failure that passes the driver does
   * the work once more, so it must keep what it learns to itself until it is done.
   */
  transaction<T>(work: (statements: Statements) => Promise<T>): Promise<T>;
}

export interface GraphOptions {
  readonly database: string;
  /** Time limit of one transaction in milliseconds. */
  readonly readTimeout: number;
  readonly writeTimeout: number;
}

export function openGraph(driver: Driver, options: GraphOptions): Graph {
  const run =
    (routing: 'READ' | 'WRITE', timeout: number): Graph['read'] =>
    async (query, params) => {
      const { records } = await driver.executeQuery(query.text, query.params.parse(params), {
        routing: neo4j.routing[routing],
        database: options.database,
        transactionConfig: { timeout, metadata: { query: query.file } },
      });
      return records.map((record) => query.row.parse(record.toObject()));
    };
  return {
    read: run('READ', options.readTimeout),
    write: run('WRITE', options.writeTimeout),
    transaction: async (work) => {
      const session = driver.session({ database: options.database });
      try {
        return await session.executeWrite((transaction) => work(statementsOf(transaction)), {
          timeout: options.writeTimeout,
        });
      } finally {
        await session.close();
      }
    },
  };
}

function statementsOf(transaction: ManagedTransaction): Statements {
  const run: Statements['read'] = async (query, params) => {
    const { records } = await transaction.run(query.text, query.params.parse(params));
    return records.map((record) => query.row.parse(record.toObject()));
  };
  return { read: run, write: run };
}
