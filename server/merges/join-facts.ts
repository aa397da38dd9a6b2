import { findTies } from '../write/fact-queries.ts';
import { mergeFact } from '../write/merge-fact.ts';
import { type KeptProperties, keptProperties } from './queries.ts';

const days = ['observedOn', 'firstObservedOn', 'validFrom', 'validTo'];
const factRule = findTies.row.shape.fact;

/** One fact of two: the kept one with what the other adds. An entry of a list counts unless both were removed. */
export function joinFacts(
  type: string,
  kept: KeptProperties,
  other: KeptProperties,
): KeptProperties {
  if (type === 'LISTS') return joinEntries(kept, other);
  const merged = mergeFact(asText(kept), asText(other));
  const rest = Object.entries(kept).filter(([key]) => !(key in factRule.shape));
  const known = Object.entries(merged).filter(([, value]) => value !== null && value !== undefined);
  return keptProperties.parse({
    ...Object.fromEntries(rest),
    ...Object.fromEntries(known.map(([key, value]) => [key, asStored(key, value)])),
  });
}

function joinEntries(kept: KeptProperties, other: KeptProperties): KeptProperties {
  const { removedAt, ...rest } = kept;
  const isRemoved = removedAt !== undefined && other.removedAt !== undefined;
  const sourceIds = [...new Set([...sourcesOf(kept), ...sourcesOf(other)])].sort();
  return { ...rest, ...(isRemoved && { removedAt }), sourceIds };
}

const sourcesOf = ({ sourceIds }: KeptProperties) => (Array.isArray(sourceIds) ? sourceIds : []);

/** A fact as the writer compares it, its days as text. */
function asText(properties: KeptProperties) {
  return factRule.parse(plainProperties(properties));
}

/** Properties as people and histories read them: days and moments as ISO text. */
export function plainProperties(properties: KeptProperties): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key, plainValue(value)]),
  );
}

function plainValue(value: KeptProperties[string]): unknown {
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  if ('date' in value) return value.date;
  const [year, month, day, hour, minute, second, nanosecond, offset] = value.moment;
  const at = Date.UTC(year, month - 1, day, hour, minute, second, Math.floor(nanosecond / 1e6));
  return new Date(at - (offset ?? 0) * 1000).toISOString();
}

function asStored(key: string, value: unknown): unknown {
  return days.includes(key) ? { date: value } : value;
}
