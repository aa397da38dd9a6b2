import { z } from 'zod';
import type { Manufacture, Product, ProductLink } from '../../server/write/graph-data.ts';
import { readJsonLines } from '../read/json-lines.ts';
import type { Tally } from '../report/tally.ts';
import {
  isAccountingLine,
  keyOf,
  organizationId,
  productId,
  sourceId,
  stockCodeOf,
} from './keys.ts';

const productRow = z.object({ name: z.string() });
const madeRow = z.object({
  company_code: z.string(),
  product_name: z.string(),
  rel_weight: z.union([z.string(), z.number()]),
});

/** R8, R9: one product per key, lines of the accounts left out. */
export async function readProducts(
  folder: URL,
): Promise<{ products: Map<string, Product>; tally: Tally }> {
  const products = new Map<string, Product>();
  const tally = await readJsonLines(folder, 'product.json', productRow, (row, line, tally) => {
    const name = keyOf(row.name);
    if (name === '') {
      const reason = 'a product needs a name';
      return tally.reject('R1', { line, column: 'name', reason, value: row.name });
    }
    if (isAccountingLine(name)) return tally.reject('R9', accounting('name', row.name, line));
    if (products.has(name)) return tally.merge();
    const product = { id: productId(name), name };
    products.set(name, product);
    tally.keep(product, line);
  });
  return { products, tally };
}

/** R10-R12: who makes what, with the largest known share of its revenue. */
export async function readManufactures(
  folder: URL,
  products: ReadonlyMap<string, Product>,
  organizationIds: ReadonlySet<string>,
): Promise<{ manufactures: Manufacture[]; tally: Tally }> {
  const best = new Map<string, { line: number; made: Manufacture }>();
  const tally = await readJsonLines(folder, 'company_product.json', madeRow, (row, line, tally) => {
    const stockCode = stockCodeOf(row.company_code);
    const organization = stockCode && organizationId(stockCode);
    if (!organization || !organizationIds.has(organization)) {
      const reason = 'is no company of the files';
      return tally.reject('R10', { line, column: 'company_code', reason, value: row.company_code });
    }
    const name = keyOf(row.product_name);
    if (isAccountingLine(name)) {
      return tally.reject('R9', accounting('product_name', row.product_name, line));
    }
    const product = products.get(name);
    if (!product) {
      const reason = 'is no product of the files';
      return tally.reject('R10', { line, column: 'product_name', reason, value: row.product_name });
    }
    const weight = Number(row.rel_weight);
    if (weight < 0) {
      const reason = 'is negative';
      return tally.reject('R11', {
        line,
        column: 'rel_weight',
        reason,
        value: `${row.rel_weight}`,
      });
    }
    const made = manufacture(organization, product.id, knownShare(weight));
    const key = `${organization} ${product.id}`;
    const other = best.get(key);
    if (other) tally.merge();
    if (!other || (made.revenueShare ?? -1) > (other.made.revenueShare ?? -1)) {
      best.set(key, { line, made });
    }
  });
  const manufactures = [...best.values()].map(({ line, made }) => {
    tally.keep(made, line);
    return made;
  });
  return { manufactures, tally };
}

/** R11: 0.001 stands for unknown, and nothing is more than all. */
function knownShare(weight: number): number | undefined {
  return Number.isNaN(weight) || weight === 0.001 ? undefined : Math.min(weight, 1);
}

function manufacture(
  organization: string,
  product: string,
  revenueShare: number | undefined,
): Manufacture {
  return {
    organizationId: organization,
    productId: product,
    sourceIds,
    status: 'REPORTED',
    confidence: 0.8,
    ...(revenueShare !== undefined && { revenueShare }),
  };
}

const sourceIds: readonly string[] = [sourceId];

const linkRow = z.object({ from_entity: z.string(), to_entity: z.string(), rel: z.string() });

/** R13, R14: flows between products, and what is a kind of what; a flow between the two is a conflict. */
export async function readProductLinks(
  folder: URL,
  products: ReadonlyMap<string, Product>,
): Promise<{ productLinks: ProductLink[]; tally: Tally }> {
  const flows = new Map<string, { line: number; fromId: string; toId: string }>();
  const kinds = new Map<string, { line: number; fromId: string; toId: string }>();
  const tally = await readJsonLines(folder, 'product_product.json', linkRow, (row, line, tally) => {
    const from = products.get(keyOf(row.from_entity));
    const to = products.get(keyOf(row.to_entity));
    const value = `${row.from_entity} ${row.rel} ${row.to_entity}`;
    const reject = (column: string, reason: string) =>
      tally.reject('R13', { line, column, reason, value });
    if (!from) return reject('from_entity', 'is no product of the files');
    if (!to) return reject('to_entity', 'is no product of the files');
    if (from === to) return reject('to_entity', 'is the product itself');
    const direction = directions[row.rel];
    if (!direction) return reject('rel', 'is no relation that we know');
    const [start, end] = direction.isForward ? [from, to] : [to, from];
    const links = direction.isFlow ? flows : kinds;
    const key = `${start.id} ${end.id}`;
    if (links.has(key)) return tally.merge();
    links.set(key, { line, fromId: start.id, toId: end.id });
  });
  const keep =
    (type: ProductLink['type'], conflicting?: ReadonlyMap<string, object>) =>
    ({ line, fromId, toId }: { line: number; fromId: string; toId: string }) => {
      const isConflict =
        conflicting?.has(`${fromId} ${toId}`) || conflicting?.has(`${toId} ${fromId}`);
      const link = productLink(type, fromId, toId, isConflict ?? false);
      tally.keep(link, line);
      return link;
    };
  return {
    productLinks: [
      ...[...flows.values()].map(keep('UPSTREAM_OF', kinds)),
      ...[...kinds.values()].map(keep('KIND_OF')),
    ],
    tally,
  };
}

/** Which way a row runs. `A 上游材料 B`: B is an input of A. `A 产品小类 B`: B is a kind of A. */
const directions: Readonly<Record<string, { isFlow: boolean; isForward: boolean }>> = {
  上游材料: { isFlow: true, isForward: false },
  下游产品: { isFlow: true, isForward: true },
  产品小类: { isFlow: false, isForward: false },
};

function productLink(
  type: ProductLink['type'],
  fromId: string,
  toId: string,
  conflict: boolean,
): ProductLink {
  return {
    type,
    fromId,
    toId,
    sourceIds,
    status: 'REPORTED',
    confidence: 0.8,
    ...(conflict && { conflict }),
  };
}

function accounting(column: string, value: string, line: number) {
  return { line, column, reason: 'is a line of the accounts, no product', value };
}
