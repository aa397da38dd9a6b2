import type { Statements } from '../../neo4j/graph.ts';
import type { Problem, RowItems } from '../../templates/template.ts';
import type { GraphData, Organization } from '../../write/graph-data.ts';
import { nameKey } from '../../write/name-key.ts';
import { findOrganizations } from './find-references.ts';
import type { PlannedRow } from './plan-rows.ts';

/**
 * Whom the organisations of rows mean, beyond the codes by which the writer knows them: the one with
 * exactly their full name, if there is just one and neither a credit code nor a place stands against it.
 */
export async function identify(
  statements: Statements,
  rows: readonly PlannedRow[],
): Promise<PlannedRow[]> {
  const organizations = rows.flatMap(({ items }) => items?.data.organizations ?? []);
  if (organizations.length === 0) return [...rows];
  const index = await findOrganizations(statements, organizations);
  const keys = new Map(index.all().map(({ id, name }) => [nameKey(name), id]));
  const fresh = new Set<string>();

  /** The id under which an organisation is to be written, and what a person should look at. */
  const meant = (
    one: Organization,
    isById: boolean,
  ): { id: string; problems: readonly Problem[] } => {
    const byCode = index.byCode(one);
    if (byCode) return { id: one.id, problems: [] };
    const [id, ...others] = isById ? [] : index.byFullName(one).ids;
    if (id && others.length === 0) return { id, problems: [] };
    const like = keys.get(nameKey(one.name));
    fresh.add(one.id);
    index.add({
      id: one.id,
      name: one.name,
      shortName: null,
      aliases: null,
      uscc: one.uscc ?? null,
      stockCode: one.stockCode ?? null,
      regionCode: one.regionCode ?? null,
    });
    if (!like || like === one.id) return { id: one.id, problems: [] };
    const rule = { level: 'REVIEW', rule: 'POSSIBLE_DUPLICATE', column: 'name' } as const;
    return { id: one.id, problems: [{ ...rule, value: one.name, result: like }] };
  };

  return rows.map((row) => {
    if (!row.items?.data.organizations) return row;
    let { items, organizationId } = row;
    const problems = [...row.problems];
    for (const one of row.items.data.organizations) {
      const known = index.byCode(one);
      const { id, problems: found } = meant(one, row.isById);
      problems.push(...found);
      if (id !== one.id) items = renamed(items, one, id);
      if (!fresh.has(known ?? id)) organizationId ??= known ?? id;
    }
    return { ...row, items, problems, organizationId };
  });
}

/** The items of a row with an organisation under another id. */
function renamed({ data, main }: RowItems, one: Organization, id: string): RowItems {
  const copies = new Map<object, object>();
  const copy = <Item extends object>(item: Item, changed: Item): Item => {
    copies.set(item, changed);
    return changed;
  };
  const held = <Item extends { readonly organizationId: string }>(items: readonly Item[] = []) =>
    items.map((item) =>
      item.organizationId === one.id ? copy(item, { ...item, organizationId: id }) : item,
    );
  const end = (at: string) => (at === one.id ? id : at);
  const changed: GraphData = {
    ...data,
    organizations: (data.organizations ?? []).map((item) =>
      item === one ? copy(item, { ...item, id }) : item,
    ),
    ties: (data.ties ?? []).map((tie) =>
      copy(tie, { ...tie, fromId: end(tie.fromId), toId: end(tie.toId) }),
    ),
    memberships: held(data.memberships),
    titles: held(data.titles),
    demands: held(data.demands),
    projects: held(data.projects),
    signals: held(data.signals),
    manufactures: held(data.manufactures),
    chainLeaders: held(data.chainLeaders),
  };
  return { data: changed, main: copies.get(main) ?? main };
}
