import type { UserError } from '../schema.generated.ts';
import { userError } from '../user-error.ts';
import { manualSourceId } from '../write/corrections.ts';
import { mergeSources } from '../write/node-queries.ts';
import type { Editing } from './editing.ts';
import { findKnown } from './queries.ts';

const manualSource = { title: '人工录入', channel: 'DISTRICT' };
const mostSources = 20;

/** What an edit refers to, each with the field that names it. */
export interface References {
  readonly organizations?: Record<string, string | null | undefined>;
  readonly stages?: Record<string, string | null | undefined>;
  readonly regions?: Record<string, string | null | undefined>;
  readonly sourceIds?: readonly string[] | null | undefined;
}

/** A problem for each thing that an edit names and that does not exist. */
export async function checkReferences(
  { statements }: Editing,
  { organizations = {}, stages = {}, regions = {}, sourceIds }: References,
): Promise<UserError[]> {
  const idsOf = (named: Record<string, string | null | undefined>) =>
    Object.values(named).filter((id) => id != null);
  const extra = sourceIds ?? [];
  if (extra.length > mostSources) {
    return [userError('sourceIds', extra.length, `At most ${mostSources}.`)];
  }
  const [known] = await statements.read(findKnown, {
    organizationIds: idsOf(organizations),
    stageIds: idsOf(stages),
    regionCodes: idsOf(regions),
    sourceIds: [...extra],
  });
  const missing = (named: Record<string, string | null | undefined>, ids: string[] = []) =>
    Object.entries(named).flatMap(([field, id]) =>
      id == null || ids.includes(id) ? [] : [notFound(field, id)],
    );
  return [
    ...missing(organizations, known?.organizationIds),
    ...missing(regions, known?.regionCodes),
    ...missing(stages, known?.stageIds),
    ...extra.filter((id) => !known?.sourceIds.includes(id)).map((id) => notFound('sourceIds', id)),
  ];
}

export const notFound = (field: string, id: string): UserError =>
  userError(field, id, 'Names nothing that exists.', 'NOT_FOUND');

/** The sources of what a person enters, 人工录入 among them, which is made when first needed. */
export async function sourcesOf(
  { statements }: Editing,
  ...lists: (readonly string[] | null | undefined)[]
): Promise<string[]> {
  const params = { organizationIds: [], stageIds: [], regionCodes: [] };
  const [known] = await statements.read(findKnown, { ...params, sourceIds: [manualSourceId] });
  if (known?.sourceIds.length === 0) {
    const rows = [{ id: manualSourceId, properties: manualSource }];
    await statements.write(mergeSources, { rows });
  }
  return [...new Set([manualSourceId, ...lists.flatMap((list) => list ?? [])])].sort();
}
