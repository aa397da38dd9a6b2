import type { Statements } from '../neo4j/graph.ts';
import { mergeOrganization } from '../write/merge-organization.ts';
import { nameKey, spellings } from '../write/name-key.ts';
import { otherNames } from '../write/organization-names.ts';
import {
  findOrganizations,
  type OrganizationProperties,
  updateOrganizations,
} from '../write/organization-queries.ts';
import { type KeptProperties, listNames, replaceNames } from './queries.ts';

/**
 * Fills the kept organisation with what the other one knows. The other one is taken away in between:
 * a credit code can only be one organisation's.
 */
export async function uniteOrganizations<T>(
  statements: Statements,
  keptId: string,
  goneId: string,
  takeAway: () => Promise<T>,
): Promise<{ united: OrganizationProperties; takenAway: T }> {
  const asked = { ids: [keptId, goneId], usccs: [], stockCodes: [] };
  const found = await statements.read(findOrganizations, asked);
  const of = (id: string) => found.find((one) => one.id === id)?.organization;
  const [kept, gone] = [of(keptId), of(goneId)];
  if (!kept || !gone) throw new Error(`${keptId} or ${goneId} is no organisation.`);
  const takenAway = await takeAway();
  const united = mergeOrganization(kept, gone);
  const { name, shortName } = united;
  const spelled = { nameKey: nameKey(name), ...spellings(shortName ?? name) };
  await statements.write(updateOrganizations, { rows: [{ id: keptId, ...united, ...spelled }] });
  return { united, takenAway };
}

/** Makes the names by which the kept organisation is found those that it has now; answers with those of before. */
export async function settleNames(
  statements: Statements,
  keptId: string,
  goneId: string,
  { shortName, aliases }: OrganizationProperties,
): Promise<KeptProperties[]> {
  const organizationIds = [keptId, goneId];
  const before = await statements.read(listNames, { organizationIds });
  const rows = otherNames({ id: keptId, shortName, aliases });
  await statements.write(replaceNames, { organizationIds, rows });
  return before.map(({ properties }) => properties);
}
