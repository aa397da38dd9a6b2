import neo4j, { type Driver } from 'neo4j-driver';
import type { z } from 'zod';
import type { Query } from './query.ts';

/** The graph as the slices see it: named queries in, plain rows out. */
export interface Graph {
  /** Runs a read query; throws the driver's errors, which `errors.ts` translates. */
  read<P extends z.ZodObject, R extends z.ZodObject>(
    query: Query<P, R>,
    params: z.input<P>,
  ): Promise<z.output<R>[]>;
  /** Runs a write query in one transaction, with the driver's retries. */
  write<P extends z.ZodObject, R extends z.ZodObject>(
    query: Query<P, R>,
    params: z.input<P>,
  ): Promise<z.output<R>[]>;
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
  };
}
