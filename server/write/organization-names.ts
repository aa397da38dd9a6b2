import type { Statements } from '../neo4j/graph.ts';
import { nameKey } from './name-key.ts';
import { countOtherNames, listOtherNames, mergeOrganizationNames } from './organization-queries.ts';

/** An organisation with the names by which it can be found besides its own. */
export interface Named {
  readonly id: string;
  readonly shortName?: string | null | undefined;
  readonly aliases?: readonly string[] | null | undefined;
}

/** How the short name and the aliases of an organisation are kept: once each in normal form. */
export function otherNames({ id: organizationId, shortName, aliases }: Named) {
  const all = [
    ...(shortName ? [{ kind: 'SHORT' as const, name: shortName }] : []),
    ...(aliases ?? []).map((name) => ({ kind: 'ALIAS' as const, name })),
  ];
  const byKey = new Map(
    all.toReversed().map(({ kind, name }) => {
      const key = nameKey(name);
      return [key, { id: `${key} ${organizationId}`, key, organizationId, kind }];
    }),
  );
  return [...byKey.values()];
}

/** Makes organisations findable by their short names and aliases. */
export async function writeOtherNames(
  statements: Statements,
  organizations: readonly Named[],
): Promise<void> {
  const rows = organizations.flatMap(otherNames);
  if (rows.length > 0) await statements.write(mergeOrganizationNames, { rows });
}

const pageSize = 5_000;

/** Does that for a whole graph in which nobody has done it yet. */
export async function fillOtherNames(statements: Statements): Promise<void> {
  const [kept] = await statements.read(countOtherNames, {});
  if (!kept || kept.count > 0 || kept.organizationCount === 0) return;
  for (let after: string | undefined = ''; after !== undefined; ) {
    const page: readonly Named[] = await statements.read(listOtherNames, {
      after,
      limit: pageSize,
    });
    await writeOtherNames(statements, page);
    after = page.length < pageSize ? undefined : page.at(-1)?.id;
  }
}
