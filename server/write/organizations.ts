import { isDeepStrictEqual } from 'node:util';
import type { Organization } from './graph-data.ts';
import { mergeOrganization, organizationProperties } from './merge-organization.ts';
import { nameKey, spellings } from './name-key.ts';
import { listKnownRegions } from './node-queries.ts';
import * as queries from './organization-queries.ts';
import { type Resolved, resolveOrganizations, type Stored } from './resolve-organizations.ts';
import { type Revision, writeRevisions } from './revisions.ts';
import { grouped, inBatches, type Writing } from './writing.ts';

/** Writes organisations, each row into the one that it means, and notes whose id that is. */
export async function writeOrganizations(
  writing: Writing,
  organizations: readonly Organization[],
): Promise<void> {
  const admitted = await admit(writing, organizations);
  const rows = grouped(admitted, ({ id }) => id)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => group);
  const resolved = resolveOrganizations(rows, await findStored(writing, rows));
  for (const batch of inBatches(resolved)) {
    const fresh = batch.flatMap((one) => (one.stored ? [] : creation(one)));
    const changed = batch.flatMap(update);
    if (fresh.length > 0) await writing.graph.write(queries.createOrganizations, { rows: fresh });
    if (changed.length > 0)
      await writing.graph.write(queries.updateOrganizations, { rows: changed });
    await writeRevisions(
      writing.graph,
      batch.flatMap((one) => revision(writing, one)),
    );
    if (fresh.length + changed.length > 0) writing.isChanged = true;
    writing.created.organizations.push(...fresh.map(({ properties }) => properties.id));
    const updated = new Set(changed.map(({ id }) => id));
    for (const { id, stored, rows: group } of batch) {
      for (const [n, row] of group.entries()) {
        writing.storedIds.set(row.id, id);
        const fate = updated.has(id) ? 'UPDATED' : stored ? 'UNCHANGED' : 'CREATED';
        const outcome = n > 0 ? 'MERGED' : fate;
        writing.outcomes.set(row, outcome);
      }
    }
  }
}

/** Refuses rows without a kind, or with a region code that neither the rows nor the graph know. */
async function admit(
  writing: Writing,
  rows: readonly Organization[],
): Promise<readonly Organization[]> {
  const codes = [...new Set(rows.flatMap(({ regionCode }) => regionCode ?? []))];
  const found = await writing.graph.read(listKnownRegions, { codes });
  const known = new Set(found.map(({ code }) => code));
  return rows.filter((row) => {
    if (!queries.isOrganizationLabel(row.label)) {
      const reason = 'an organisation needs one of the six kinds';
      writing.outcomes.set(row, { rule: 'KIND_UNKNOWN', column: 'kind', reason, value: row.label });
      return false;
    }
    if (row.regionCode && !known.has(row.regionCode)) {
      const reason = 'no region has this code';
      const value = row.regionCode;
      writing.outcomes.set(row, { rule: 'REGION_UNKNOWN', column: 'region', reason, value });
      return false;
    }
    return true;
  });
}

async function findStored(writing: Writing, rows: readonly Organization[]): Promise<Stored[]> {
  const stored = new Map<string, Stored>();
  for (const batch of inBatches(rows)) {
    const found = await writing.graph.read(queries.findOrganizations, {
      ids: batch.map(({ id }) => id),
      usccs: batch.flatMap(({ uscc }) => uscc ?? []),
      stockCodes: batch.flatMap(({ stockCode }) => stockCode ?? []),
    });
    for (const one of found) stored.set(one.id, one);
  }
  return [...stored.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function creation({ id, rows: [first, ...rest] }: Resolved) {
  if (!first) return [];
  const properties = rest
    .map(organizationProperties)
    .reduce(mergeOrganization, organizationProperties(first));
  return [{ label: first.label, properties: { id, ...named(properties) } }];
}

function update(one: Resolved) {
  const merged = mergedWith(one);
  return merged ? [{ id: one.id, ...named(merged) }] : [];
}

/** The stored organisation with what the rows add; undefined where there is none or they add nothing. */
function mergedWith({ stored, rows }: Resolved): queries.OrganizationProperties | undefined {
  if (!stored) return undefined;
  const merged = rows.map(organizationProperties).reduce(mergeOrganization, stored);
  return isDeepStrictEqual(stored, merged) ? undefined : merged;
}

function revision({ importRunId, author }: Writing, one: Resolved): Revision[] {
  const merged = mergedWith(one);
  if (!one.stored || !merged) return [];
  return [
    {
      entityKind: 'ORGANIZATION',
      entityId: one.id,
      change: 'UPDATED',
      type: null,
      fromId: null,
      toId: null,
      before: one.stored,
      after: merged,
      runId: importRunId,
      author,
      note: null,
    },
  ];
}

function named(properties: queries.OrganizationProperties) {
  const { name, shortName } = properties;
  return { ...properties, nameKey: nameKey(name), ...spellings(shortName ?? name) };
}
