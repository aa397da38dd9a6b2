import { nameKey, spellings } from '../write/name-key.ts';
import { otherNames } from '../write/organization-names.ts';
import { type Change, writeRevisions } from '../write/revisions.ts';
import { advanceDataVersion } from '../write/run-queries.ts';
import type { Editing } from './editing.ts';
import {
  lockOrganizations,
  type NewProperties,
  readOrganizations,
  type StoredOrganization,
  saveOrganization,
  saveOrganizationNames,
} from './queries.ts';
import { stateOf } from './version.ts';

/** An organisation as it is stored; nobody else changes it until the edit is done. */
export async function lockedOrganization(
  { statements }: Editing,
  id: string,
): Promise<StoredOrganization | null> {
  await statements.write(lockOrganizations, { ids: [id] });
  return readOne(statements, id);
}

async function readOne(statements: Editing['statements'], id: string) {
  const [organization] = await statements.read(readOrganizations, { ids: [id] });
  return organization ?? null;
}

/** Writes an organisation, with what follows from its names, and its history. `stored` is null of a new one. */
export async function storeOrganization(
  editing: Editing,
  id: string,
  stored: StoredOrganization | null,
  {
    label,
    patch,
    change,
  }: Pick<StoredOrganization, 'label'> & { patch: NewProperties; change: Change },
): Promise<void> {
  const { statements } = editing;
  const whole = { ...stored?.properties, ...patch };
  const name = String(whole.name);
  const shortName = typeof whole.shortName === 'string' ? whole.shortName : null;
  const spelled = { nameKey: nameKey(name), ...spellings(shortName ?? name) };
  await statements.write(saveOrganization, { id, label, properties: { ...patch, ...spelled } });
  await storeNames(editing, id, shortName, Array.isArray(whole.aliases) ? whole.aliases : []);
  const written = await readOne(statements, id);
  await noteOrganization(editing, id, change, stored, written);
}

/** The nodes by which an index finds an organisation's other names. */
export async function storeNames(
  { statements }: Editing,
  organizationId: string,
  shortName: string | null,
  aliases: readonly string[],
): Promise<void> {
  const names = otherNames({ id: organizationId, shortName, aliases });
  await statements.write(saveOrganizationNames, { organizationId, names });
}

export async function noteOrganization(
  { statements, author, note }: Editing,
  id: string,
  change: Change,
  before: StoredOrganization | null,
  after: StoredOrganization | null,
): Promise<void> {
  await writeRevisions(statements, [
    {
      entityKind: 'ORGANIZATION',
      entityId: id,
      change,
      type: null,
      fromId: null,
      toId: null,
      before: before && stateOf(before),
      after: after && stateOf(after),
      runId: null,
      author,
      note,
    },
  ]);
  await statements.write(advanceDataVersion, { isChanged: true, newest: null });
}
