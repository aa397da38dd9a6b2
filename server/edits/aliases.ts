import type { Graph, Statements } from '../neo4j/graph.ts';
import type { UserError } from '../schema.generated.ts';
import { type Editing, edit } from './editing.ts';
import { withSources } from './end.ts';
import type { StoredOrganization } from './queries.ts';
import { notFound, sourcesOf } from './sources.ts';
import { lockedOrganization, storeOrganization } from './store-organization.ts';

export interface AliasChange {
  readonly organizationId: string;
  readonly added?: readonly string[];
  readonly removed?: readonly string[];
  /** Role or initials. */
  readonly author: string;
  readonly note: string | null;
}

/**
 * Gives an organisation other names, and takes some away, as one edit by hand. `within` is asked first, in
 * the same transaction: what it has against it is the answer, and nothing is written.
 */
export function changeAliases(
  graph: Graph,
  change: AliasChange,
  within: (statements: Statements) => Promise<UserError[]>,
): Promise<UserError[]> {
  return edit(graph, change, async (editing) => {
    const id = change.organizationId;
    const stored = await lockedOrganization(editing, id);
    if (!stored) return [notFound('organizationId', id)];
    const problems = await within(editing.statements);
    if (problems.length === 0) await store(editing, stored, change);
    return problems;
  });
}

async function store(
  editing: Editing,
  stored: StoredOrganization,
  { organizationId: id, added = [], removed = [] }: AliasChange,
): Promise<void> {
  const { name, shortName, aliases } = stored.properties;
  const before = Array.isArray(aliases) ? aliases : [];
  const isKept = (alias: string) =>
    alias !== name && alias !== shortName && !removed.includes(alias);
  const after = [...new Set([...before, ...added])].filter(isKept).sort();
  if (after.join('\n') === before.join('\n')) return;
  await storeOrganization(editing, id, stored, {
    label: stored.label,
    patch: {
      aliases: after.length > 0 ? after : null,
      sourceIds: withSources(stored, await sourcesOf(editing)),
    },
    change: 'UPDATED',
  });
}
