import { createHash } from 'node:crypto';
import { nameKey } from '../write/name-key.ts';

/** By the suffix of their codes; another exchange is known by its suffix. */
const exchanges: Readonly<Record<string, string>> = { SH: 'sse', SZ: 'szse', BJ: 'bse' };

interface Keys {
  readonly uscc?: string | undefined;
  /** `600000.SH`. */
  readonly stockCode?: string | undefined;
  readonly name: string;
  readonly regionCode?: string | undefined;
}

/** `org:<USCC>`, else `org:sse:600000` or `org:hk:00700` by stock code, else a hash of the normalised name and the region. */
export function organizationId({ uscc, stockCode, name, regionCode }: Keys): string {
  if (uscc) return `org:${uscc}`;
  const [, code, exchange = ''] = /^(.+)\.([^.]+)$/.exec(stockCode ?? '') ?? [];
  if (code) return `org:${exchanges[exchange] ?? exchange.toLowerCase()}:${code}`;
  return `org:n-${hash(nameKey(name), regionCode)}`;
}

/** Of a source without a key of its own: the same title, publisher and day are the same source. */
export function sourceId(title: string, publisher?: string, date?: string): string {
  return `source:n-${hash(title, publisher, date)}`;
}

export function chainId(name: string): string {
  return `chain:${slug(name)}`;
}

export function stageId(chain: string, name: string): string {
  return `stage:${chain.replace(/^chain:/, '')}/${slug(name)}`;
}

export function demandId(organization: string, title: string, raisedOn?: string): string {
  return `demand:n-${hash(organization, title, raisedOn)}`;
}

/** One product per name: NFKC, without control characters and backslashes, one blank for many, case kept. */
export function productId(name: string): string {
  return `product:${productKey(name)}`;
}

export function productKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\\[nrt]/g, '')
    .replace(/[\p{Cc}\\]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A name inside an id, where `/` parts a chain from its stage. */
function slug(name: string): string {
  return nameKey(name).replace(/[/|]/g, '-');
}

function hash(...parts: readonly (string | undefined)[]): string {
  return createHash('sha256')
    .update(parts.map((part) => part ?? '').join('\n'))
    .digest('hex')
    .slice(0, 32);
}
