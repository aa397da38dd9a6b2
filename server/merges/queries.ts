import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { cypher } from '../neo4j/query.ts';

const plain = z.union([z.string(), z.number(), z.boolean()]);
const date = z.object({ date: z.iso.date() });
const moment = z.object({
  moment: z.tuple([
    z.int(),
    z.int(),
    z.int(),
    z.int(),
    z.int(),
    z.int(),
    z.int(),
    z.int().nullable(),
  ]),
});

/** A property as JSON can hold it: days and moments as objects that say what they are. */
export const keptValue = z.union([plain, z.array(plain), date, moment]);
export const keptProperties = z.record(z.string(), keptValue);
export type KeptProperties = z.output<typeof keptProperties>;

/** Out of the graph: whatever was stored, in a form that survives JSON. */
const stored = z
  .record(z.string(), z.unknown())
  .transform((properties) =>
    keptProperties.parse(
      Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, keep(value)])),
    ),
  );

/** Into the graph again: exactly what was stored. */
const restored = keptProperties.transform((properties) =>
  Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, revive(value)])),
);

function keep(value: unknown): unknown {
  if (neo4j.isDate(value)) return { date: value.toString() };
  if (!neo4j.isDateTime(value)) return value;
  const { year, month, day, hour, minute, second, nanosecond, timeZoneOffsetSeconds } = value;
  const parts = [year, month, day, hour, minute, second, nanosecond].map(Number);
  return { moment: [...parts, Number(timeZoneOffsetSeconds ?? 0)] };
}

function revive(value: z.output<typeof keptValue>): unknown {
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  if ('date' in value) {
    const [year = 0, month = 1, day = 1] = value.date.split('-').map(Number);
    return new neo4j.types.Date(year, month, day);
  }
  const [year, month, day, hour, minute, second, nanosecond, offset] = value.moment;
  return new neo4j.types.DateTime(year, month, day, hour, minute, second, nanosecond, offset ?? 0);
}

const oneId = z.object({ id: z.string() });
const ids = z.object({ ids: z.array(z.string()) });
const propertiesRow = z.object({ properties: stored });

const fact = z.object({
  type: z.string(),
  isOut: z.boolean(),
  otherId: z.string(),
  properties: stored,
});

export const lockOrganizations = cypher('merges/lock-organizations', {
  params: ids,
  row: z.object({ id: z.string(), label: z.string(), properties: stored }),
});

export const listFacts = cypher('merges/list-facts', { params: oneId, row: fact });

export const findFacts = cypher('merges/find-facts', {
  params: ids.extend({ organizationId: z.string() }),
  row: fact,
});

export const deleteFacts = cypher('merges/delete-facts', {
  params: ids.extend({ organizationId: z.string() }),
  row: oneId,
});

export const createFacts = cypher('merges/create-facts', {
  params: z.object({
    rows: z.array(
      z.object({
        organizationId: z.string(),
        otherId: z.string(),
        isOut: z.boolean(),
        type: z.string(),
        properties: restored,
      }),
    ),
  }),
  row: oneId,
});

export const replaceFacts = cypher('merges/replace-facts', {
  params: z.object({
    rows: z.array(z.object({ organizationId: z.string(), id: z.string(), properties: restored })),
  }),
  row: oneId,
});

export const takeAwayOrganization = cypher('merges/take-away-organization', {
  params: z.object({
    id: z.string(),
    intoId: z.string(),
    uscc: z.string().nullable(),
    stockCode: z.string().nullable(),
  }),
  row: z.object({ followerIds: z.array(z.string()) }),
});

export const bringBackOrganization = cypher('merges/bring-back-organization', {
  params: z.object({
    id: z.string(),
    label: z.string(),
    properties: restored,
    followerIds: z.array(z.string()),
  }),
  row: oneId,
});

export const replaceOrganization = cypher('merges/replace-organization', {
  params: z.object({ id: z.string(), properties: restored }),
  row: oneId,
});

export const findMerged = cypher('merges/find-merged', {
  params: oneId,
  row: z.object({ intoId: z.string().nullable(), isInUse: z.boolean() }),
});

export const listNames = cypher('merges/list-names', {
  params: z.object({ organizationIds: z.array(z.string()) }),
  row: propertiesRow,
});

export const replaceNames = cypher('merges/replace-names', {
  params: z.object({ organizationIds: z.array(z.string()), rows: z.array(restored) }),
  row: z.object({ oldCount: z.int() }),
});

export const readSignals = cypher('merges/read-signals', {
  params: ids,
  row: z.object({ id: z.string(), properties: stored }),
});

export const renameSignals = cypher('merges/rename-signals', {
  params: z.object({ rows: z.array(z.object({ id: z.string(), newId: z.string() })) }),
  row: oneId,
});

export const deleteSignals = cypher('merges/delete-signals', { params: ids, row: oneId });

export const createSignals = cypher('merges/create-signals', {
  params: z.object({ rows: z.array(restored) }),
  row: oneId,
});

export const listProposalsAbout = cypher('merges/list-proposals-about', {
  params: ids,
  row: propertiesRow,
});

export const replaceProposals = cypher('merges/replace-proposals', {
  params: z.object({ removeIds: z.array(z.string()), rows: z.array(restored) }),
  row: z.object({ oldCount: z.int() }),
});
