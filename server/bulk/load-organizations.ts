import type { OrganizationReference } from '../templates/template.ts';
import { exportTemplates } from '../templates/templates.ts';
import type { Organization, OrganizationLabel } from '../write/graph-data.ts';
import { mergeOrganization, organizationProperties } from '../write/merge-organization.ts';
import type { OrganizationProperties } from '../write/organization-queries.ts';
import { type ByteIndex, openByteIndex } from './byte-index.ts';
import { openTextFile } from './files.ts';
import { isDraft, openRows, type RowOptions } from './open-rows.ts';
import { rejection } from './rejected-rows.ts';
import { type BulkFolder, readTables, type TableCounts } from './tables.ts';

/** An organisation between its table and the importer: its ties are not counted yet. */
export interface Prepared {
  readonly id: string;
  readonly label: OrganizationLabel;
  readonly properties: OrganizationProperties;
}

export interface LoadedOrganizations {
  readonly counts: TableCounts;
  /** The number of the organisation that a row means, also of one that another row's code led to; a name alone means none. */
  readonly find: (reference: OrganizationReference) => number | undefined;
  /** The number by the bytes of the id that the organisation has. */
  readonly index: ByteIndex;
  /** The number of the node that the first organisation becomes. */
  readonly firstNode: number;
  /** Ids by number. */
  readonly ids: readonly string[];
  /** Lines of `Prepared`, by number. */
  readonly path: string;
  /** What further rows say of an organisation, by its number. */
  readonly more: ReadonlyMap<number, readonly OrganizationProperties[]>;
}

interface Options extends RowOptions {
  readonly folder: BulkFolder;
  readonly work: string;
  readonly target: string;
  readonly sourceIds: ReadonlySet<string>;
  readonly firstNode: number;
}

/**
 * Reads the organisations of a folder. Rows of one id, credit code or stock code are one organisation;
 * names are not compared, which is the work of the merge queue. Ids stay in memory: 100 bytes each.
 */
export async function loadOrganizations(options: Options): Promise<LoadedOrganizations> {
  const { folder, work, target, sourceIds, regionCodes, firstNode } = options;
  const numberOf = new Map<string, number>();
  const byCode = new Map<string, number>();
  const ids: string[] = [];
  const more = new Map<number, OrganizationProperties[]>();
  const output = openTextFile(`${work}/organizations.jsonl`);

  const put = (row: Organization): 'CREATED' | 'MERGED' => {
    const codes = [row.uscc, row.stockCode].flatMap((code) => code ?? []);
    const known = [row.id, ...codes].map((key, at) => (at === 0 ? numberOf : byCode).get(key));
    const number = known.find((one) => one !== undefined) ?? ids.length;
    for (const code of codes) if (!byCode.has(code)) byCode.set(code, number);
    if (!numberOf.has(row.id)) numberOf.set(row.id, number);
    const properties = organizationProperties(row);
    if (number < ids.length) {
      more.set(number, [...(more.get(number) ?? []), properties]);
      return 'MERGED';
    }
    ids.push(row.id);
    output.add(`${JSON.stringify({ id: row.id, label: row.label, properties })}\n`);
    return 'CREATED';
  };

  const counts = await readTables(folder, 'organizations', target, (keys) => {
    const draftOf = openRows(exportTemplates.organizations, keys, options);
    return {
      outputs: [output],
      take: (cells, row) => {
        const draft = draftOf(cells, row);
        if (!isDraft(draft)) return draft.problems;
        const unknown = draft.sources.find((id) => !sourceIds.has(id));
        if (unknown !== undefined) return [rejection('SOURCE_UNKNOWN', 'source', unknown)];
        const found = { organizationIds: [], stageIds: [], chainIds: [], sourceIds: draft.sources };
        const [organization] = draft.build(found).data.organizations ?? [];
        if (!organization) return [rejection('END_UNKNOWN', null, '')];
        const { regionCode } = organization;
        if (regionCode && !regionCodes.has(regionCode)) {
          return [rejection('REGION_UNKNOWN', 'region', regionCode)];
        }
        return put(organization);
      },
    };
  });
  await output.close();
  const find = ({ id, uscc, stockCode }: OrganizationReference) => {
    if (id !== undefined) return numberOf.get(id);
    return byCode.get(uscc ?? '') ?? byCode.get(stockCode ?? '');
  };
  const index = openByteIndex(ids);
  return { counts, index, firstNode, find, ids, path: output.path, more };
}

/** An organisation with what further rows say of it. */
export function united(
  properties: OrganizationProperties,
  further: readonly OrganizationProperties[] = [],
): OrganizationProperties {
  return further.reduce(mergeOrganization, properties);
}
