import { openRegions } from '../../server/templates/clean/regions.ts';
import { cleanRow } from '../../server/templates/clean-row.ts';
import type { CleanRow, RowDraft, RunDefaults, Template } from '../../server/templates/template.ts';

const regions = openRegions([
  { code: '330000', name: '浙江省', level: 'PROVINCE' },
  { code: '330100', name: '杭州市', level: 'CITY', parentCode: '330000' },
  { code: '330105', name: '拱墅区', level: 'DISTRICT', parentCode: '330100' },
]);

export const defaults: RunDefaults = {
  sourceId: 'source:run',
  reliability: 0.7,
  sourceDate: '2025-06-30',
};

/** The cells of a row of a file whose columns are these keys, cleaned as an import does. */
export function cleaned(template: Template, cells: Readonly<Record<string, string>>): CleanRow {
  const row = { row: 2, cells: Object.values(cells) };
  return cleanRow(template, Object.keys(cells), row, undefined, { fillDown: false, regions });
}

/** What a row becomes; its problems where it becomes nothing. */
export function drafted(template: Template, cells: Readonly<Record<string, string>>) {
  return template.draft(cleaned(template, cells), defaults);
}

/** The row of a draft whose references all are the ids that they name. Fails where it was rejected. */
export function built(template: Template, cells: Readonly<Record<string, string>>) {
  const draft = drafted(template, cells);
  if (!isDraft(draft)) throw new Error(JSON.stringify(draft.problems));
  return { ...build(draft), draft };
}

export function build(draft: RowDraft) {
  return draft.build({
    organizationIds: draft.organizations.map(
      ({ id, uscc, stockCode, name }) => id ?? uscc ?? stockCode ?? name ?? '',
    ),
    stageIds: draft.stages.map(({ id, chain, name }) => id ?? `${chain}/${name}`),
    sourceIds: draft.sources.length > 0 ? draft.sources : [defaults.sourceId],
    chainIds: draft.chains ?? [],
  });
}

export function isDraft(draft: ReturnType<Template['draft']>): draft is RowDraft {
  return 'build' in draft;
}
