import type { z } from 'zod';
import { badUserInput } from './errors.ts';

/** `totalCount` says no more than this; a count query stops one above it. */
export const countCap = 10_000;

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

/** One page as a query needs it. `after` and `before` are the sort keys of the cursors. */
export interface Page<Key> {
  readonly order: string;
  readonly size: number;
  /** One row more than the page has, which tells whether there is another page. */
  readonly limit: number;
  /** Rows are then asked for, and come, from the back. */
  readonly isBackward: boolean;
  readonly after: Key | null;
  readonly before: Key | null;
}

export interface PageRules<Key> {
  /** Names the order of the rows; a cursor of another order is refused. */
  readonly order: string;
  /** What the sort keys of a row look like. */
  readonly key: z.ZodType<Key>;
  /** The largest page; 100 when absent. */
  readonly max?: number;
}

/** Reads `first`, `last`, `after`, `before`; throws BAD_USER_INPUT that names the argument. */
export function readPage<Key>(asked: PageArguments, rules: PageRules<Key>): Page<Key> {
  if (asked.first != null && asked.last != null) {
    throw badUserInput('Give `first` or `last`, not both.', 'last', asked.last);
  }
  const isBackward = asked.last != null;
  const size = readSize(isBackward ? 'last' : 'first', asked.last ?? asked.first ?? 20, rules.max);
  return {
    order: rules.order,
    size,
    limit: size + 1,
    isBackward,
    after: readCursor('after', asked.after, rules),
    before: readCursor('before', asked.before, rules),
  };
}

/** Passes a number of items on; throws BAD_USER_INPUT above `max`. */
export function readSize(argument: string, size: number, max = 100): number {
  if (size > max) throw badUserInput(`\`${argument}\` is at most ${max}.`, argument, size);
  return size;
}

function readCursor<Key>(
  argument: 'after' | 'before',
  cursor: string | null | undefined,
  rules: PageRules<Key>,
): Key | null {
  if (cursor == null) return null;
  const invalid = () => badUserInput('This is no cursor of this list.', argument, cursor);
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(parts) || parts[0] !== rules.order) throw invalid();
    return rules.key.parse(parts[1]);
  } catch {
    throw invalid();
  }
}

export interface Connection<Row> {
  readonly edges: { readonly cursor: string; readonly node: Row }[];
  readonly nodes: Row[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Asked only where a total is; runs once. */
  readonly count: () => Promise<number>;
}

/** A row with its sort keys, from which its cursor is made. */
export interface Keyed<Row, Key> {
  readonly node: Row;
  readonly key: Key;
}

/** Makes a page of up to `page.limit` rows, which come from the back where the page is backward. */
export function connect<Row, Key>(
  rows: readonly Keyed<Row, Key>[],
  page: Page<Key>,
  count: () => Promise<number>,
): Connection<Row> {
  const kept = rows.slice(0, page.size);
  const hasMore = rows.length > page.size;
  const edges = (page.isBackward ? kept.toReversed() : kept).map(({ node, key }) => ({
    cursor: writeCursor(page.order, key),
    node,
  }));
  let counted: Promise<number> | undefined;
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: page.before !== null || (!page.isBackward && hasMore),
      hasPreviousPage: page.after !== null || (page.isBackward && hasMore),
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count: () => {
      counted ??= count();
      return counted;
    },
  };
}

const writeCursor = (order: string, key: unknown) =>
  Buffer.from(JSON.stringify([order, key])).toString('base64url');

/** The fields of every connection type that are not read off the page. */
export const connectionFields = {
  totalCount: async (connection: { count: () => Promise<number> }) =>
    Math.min(await connection.count(), countCap),
  isTotalCountCapped: async (connection: { count: () => Promise<number> }) =>
    (await connection.count()) > countCap,
};
