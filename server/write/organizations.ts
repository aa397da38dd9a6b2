import { isDeepStrictEqual } from 'node:util';
import type { Organization } from './graph-data.ts';
import { mergeOrganization, organizationProperties } from './merge-organization.ts';
import { followMerged } from './merged-organizations.ts';
import { nameKey, spellings } from './name-key.ts';
import { listKnownRegions } from './node-queries.ts';
import { writeOtherNames } from './organization-names.ts';
import * as queries from './organization-queries.ts';
import { type Resolved, resolveOrganizations, type Stored } from './resolve-organizations.ts';
import { type Revision, writeRevisions } from './revisions.ts';
import { grouped, inBatches, type Writing } from './writing.ts';

type Properties = queries.OrganizationProperties;
type Change = Resolved & { readonly stored: Properties; readonly merged: Properties };

/** Writes organisations, each row into the one that it means, and notes whose id that is. */
export async function writeOrganizations(
  writing: Writing,
  organizations: readonly Organization[],
): Promise<void> {
  if (organizations.length === 0) return;
  const admitted = await admit(writing, organizations);
  const rows = grouped(admitted, ({ id }) => id)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => group);
  const living = writing.hasMerged ? await followMerged(writing.graph, calledBy(rows)) : undefined;
  const stored = await findStored(writing, rows, [...new Set(living?.values())]);
  const { resolved, refused } = resolveOrganizations(rows, stored, living);
  for (const [row, refusal] of refused) writing.outcomes.set(row, refusal);
  for (const batch of inBatches(resolved)) await writeBatch(writing, batch);
}

async function writeBatch(writing: Writing, batch: readonly Resolved[]): Promise<void> {
  const { graph } = writing;
  const fresh = batch.flatMap((one) => (one.stored ? [] : creation(writing, one)));
  const changes = batch.flatMap(change);
  const changed = changes.map(update);
  if (fresh.length > 0) await graph.write(queries.createOrganizations, { rows: fresh });
  if (changed.length > 0) await graph.write(queries.updateOrganizations, { rows: changed });
  await writeOtherNames(graph, [...fresh, ...changed]);
  await writeRevisions(
    graph,
    changes.map((one) => revision(writing, one)),
  );
  if (fresh.length + changed.length > 0) writing.isChanged = true;
  for (const { id } of fresh) writing.created.organizations.push(id);
  const updated = new Set(changed.map(({ id }) => id));
  for (const { id, stored, rows } of batch) {
    for (const [n, row] of rows.entries()) {
      if (row.id !== id) writing.storedIds.set(row.id, id);
      const fate = updated.has(id) ? 'UPDATED' : stored ? 'UNCHANGED' : 'CREATED';
      writing.outcomes.set(row, n > 0 ? 'MERGED' : fate);
    }
  }
}

/** Refuses rows without a kind, or with a region code that neither the rows nor the graph know. */
async function admit(
  writing: Writing,
  rows: readonly Organization[],
): Promise<readonly Organization[]> {
  const codes = [...new Set(rows.flatMap(({ regionCode }) => regionCode ?? []))];
  const found = codes.length > 0 ? await writing.graph.read(listKnownRegions, { codes }) : [];
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

/** What the rows call their organisations. */
function calledBy(rows: readonly Organization[]) {
  return {
    ids: rows.map(({ id }) => id),
    usccs: rows.flatMap(({ uscc }) => uscc ?? []),
    stockCodes: rows.flatMap(({ stockCode }) => stockCode ?? []),
  };
}

async function findStored(
  { graph }: Writing,
  rows: readonly Organization[],
  livingIds: readonly string[],
): Promise<Stored[]> {
  const stored = new Map<string, Stored>();
  for (const batch of inBatches(rows)) {
    const found = await graph.read(queries.findOrganizations, calledBy(batch));
    for (const one of found) stored.set(one.id, one);
  }
  for (const ids of inBatches(livingIds.filter((id) => !stored.has(id)))) {
    const found = await graph.read(queries.findOrganizations, { ids, usccs: [], stockCodes: [] });
    for (const one of found) stored.set(one.id, one);
  }
  return [...stored.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function creation(
  { importRunId }: Writing,
  { id, rows: [first], says: [said, ...rest] }: Resolved,
) {
  if (!first || !said) return [];
  const properties = rest
    .map(organizationProperties)
    .reduce(mergeOrganization, organizationProperties(said));
  return [{ label: first.label, ...stating(id, properties), importRunId }];
}

/** A stored organisation and what the rows make of it; none where they add nothing. */
function change(one: Resolved): Change[] {
  const { stored, says } = one;
  if (!stored) return [];
  const merged = says.map(organizationProperties).reduce(mergeOrganization, stored);
  return isDeepStrictEqual(stored, merged) ? [] : [{ ...one, stored, merged }];
}

function update({ id, merged }: Change) {
  return { ...stating(id, merged), isStub: merged.isStub };
}

function revision({ importRunId, author }: Writing, { id, stored, merged }: Change): Revision {
  return {
    entityKind: 'ORGANIZATION',
    entityId: id,
    change: 'UPDATED',
    type: null,
    fromId: null,
    toId: null,
    before: stored,
    after: merged,
    runId: importRunId,
    author,
    note: null,
  };
}

/** What there is to state of an organisation: most have few of the many properties. */
function stating(id: string, properties: Properties): queries.NewOrganization {
  const { name, shortName } = properties;
  const known = Object.entries(properties).filter(([, value]) => value !== null);
  return {
    ...Object.fromEntries(known),
    id,
    name,
    nameKey: nameKey(name),
    ...spellings(shortName ?? name),
  };
}
