import { isDeepStrictEqual } from 'node:util';
import { kindLabels } from '../columns.ts';
import type { SaveOrganizationInput, UserError } from '../schema.generated.ts';
import { organizationId } from '../templates/ids.ts';
import { userError } from '../user-error.ts';
import { claimsWithCleared } from '../write/cleared.ts';
import { followMerged } from '../write/merged-organizations.ts';
import { findOrganizations } from '../write/organization-queries.ts';
import { patched } from './change-facts.ts';
import { checkAuthor, checkNeeded, longestName } from './checks.ts';
import type { Editing } from './editing.ts';
import { withSources } from './end.ts';
import { checkOrganization, organizationPatch } from './organization-input.ts';
import { alreadyThere, conflict, done, type Outcome, refused, versionProblem } from './outcome.ts';
import type { NewProperties, Properties } from './queries.ts';
import { checkReferences, notFound, sourcesOf } from './sources.ts';
import { lockedOrganization, storeOrganization } from './store-organization.ts';

/** Makes an organisation, or corrects a stored one. */
export async function saveOrganization(
  editing: Editing,
  input: SaveOrganizationInput,
): Promise<Outcome> {
  const { id, regionCode, sourceIds } = input;
  const problems = [
    ...checkAuthor(input),
    ...checkOrganization(input, editing.dataDate),
    ...(await checkReferences(editing, { regions: { regionCode }, sourceIds })),
  ];
  if (id != null) return correct(editing, id, input, problems);
  return create(editing, input, problems);
}

async function create(
  editing: Editing,
  input: SaveOrganizationInput,
  problems: UserError[],
): Promise<Outcome> {
  const patch = organizationPatch(input);
  const { kind } = input;
  if (input.name === undefined) problems.push(...checkNeeded('name', input.name, longestName));
  if (!kind) problems.push(userError('kind', kind, 'Is needed for a new one.'));
  problems.push(...checkPlace(patch));
  if (problems.length > 0 || !kind) return refused(...problems);
  const keys = keysOf(patch);
  const id = organizationId({ ...keys, name: String(patch.name) });
  const other = await ownerOfKeys(editing, { ids: [id], ...keys });
  if (other) return alreadyThere(other.field, other.id);
  await storeOrganization(editing, id, null, {
    label: kindLabels[kind],
    patch: { status: 'UNKNOWN', ...patch, sourceIds: await sourcesOf(editing, input.sourceIds) },
    change: 'CREATED',
  });
  return done(id);
}

async function correct(
  editing: Editing,
  id: string,
  input: SaveOrganizationInput,
  problems: UserError[],
): Promise<Outcome> {
  const { expectedVersion, kind } = input;
  const stored = await lockedOrganization(editing, id);
  if (!stored) problems.push(notFound('id', id));
  if (expectedVersion == null) {
    problems.push(userError('expectedVersion', null, 'Is needed to correct what is stored.'));
  }
  if (!stored || expectedVersion == null) return refused(...problems);
  const changed = versionProblem(stored, expectedVersion);
  if (changed) return conflict(changed, id);
  const patch = organizationPatch(input);
  const after = patched(stored.properties, patch);
  const other = await ownerOfKeys(editing, { ids: [], ...keysOf(patch) }, id);
  if (other) problems.push(userError(other.field, other.id, `Belongs to ${other.id}.`));
  problems.push(...checkPlace(after));
  if (problems.length > 0) return refused(...problems);
  const label = kind ? kindLabels[kind] : stored.label;
  if (label === stored.label && isDeepStrictEqual(after, stored.properties)) return done(id);
  const sourceIds = withSources(stored, await sourcesOf(editing, input.sourceIds));
  await storeOrganization(editing, id, stored, {
    label,
    patch: {
      ...patch,
      ...clearing(stored.properties, patch, sourceIds),
      sourceIds,
      ...(stored.properties.isStub === true && { isStub: false }),
    },
    change: 'UPDATED',
  });
  return done(id);
}

/** What it says of properties that the edit empties: else the next import would fill them again. */
function clearing(
  { claims, ...before }: Properties,
  patch: NewProperties,
  sourceIds: readonly string[],
): NewProperties {
  const emptied = Object.entries(patch)
    .filter(([property, value]) => value === null && before[property] != null)
    .map(([property]) => property);
  if (emptied.length === 0) return {};
  const held = Array.isArray(claims) ? claims.filter((claim) => typeof claim === 'string') : [];
  return { claims: claimsWithCleared(held, emptied, sourceIds) };
}

/** A Chinese region and another country exclude each other. */
function checkPlace({ regionCode, country }: NewProperties | Properties): UserError[] {
  if (regionCode == null || country == null || country === 'CN') return [];
  return [userError('country', country, 'Has no region in China.')];
}

function keysOf({ uscc, stockCode, regionCode }: NewProperties) {
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return { uscc: text(uscc), stockCode: text(stockCode), regionCode: text(regionCode) };
}

/** Another organisation that has one of these keys already. */
export async function ownerOfKeys(
  { statements }: Editing,
  keys: { ids: string[]; uscc: string | undefined; stockCode: string | undefined },
  exceptId?: string,
): Promise<{ field: string; id: string } | null> {
  const { ids, uscc, stockCode } = keys;
  const found = await statements.read(findOrganizations, {
    ids,
    usccs: uscc ? [uscc] : [],
    stockCodes: stockCode ? [stockCode] : [],
  });
  const [other] = found.filter(({ id }) => id !== exceptId).sort((a, b) => (a.id < b.id ? -1 : 1));
  if (!other) return mergedOwner(statements, keys, exceptId);
  const { organization, id } = other;
  const isByCode = uscc !== undefined && organization.uscc === uscc;
  if (isByCode) return { field: 'uscc', id };
  return { field: stockCode && organization.stockCode === stockCode ? 'stockCode' : 'name', id };
}

/** The organisation into which another was merged that had one of these keys. */
async function mergedOwner(
  statements: Editing['statements'],
  { ids, uscc, stockCode }: Parameters<typeof ownerOfKeys>[1],
  exceptId: string | undefined,
): Promise<{ field: string; id: string } | null> {
  const into = await followMerged(statements, {
    ids,
    usccs: uscc ? [uscc] : [],
    stockCodes: stockCode ? [stockCode] : [],
  });
  const named = [
    { field: 'uscc', id: uscc && into.get(uscc) },
    { field: 'stockCode', id: stockCode && into.get(stockCode) },
    ...ids.map((id) => ({ field: 'name', id: into.get(id) })),
  ];
  const [first] = named.flatMap(({ field, id }) => (id && id !== exceptId ? [{ field, id }] : []));
  return first ?? null;
}
