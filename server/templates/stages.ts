import { kindLabels } from '../columns.ts';
import type { OrganizationLabel, Stage } from '../write/graph-data.ts';
import { flagText, listText, numberText } from './cell-text.ts';
import { inOrder } from './column.ts';
import { stageId } from './ids.ts';
import { kindChoices } from './organization-kind.ts';
import { present } from './present.ts';
import { type RowReader, readRow } from './row-reader.ts';
import { columns, positions } from './stages-columns.ts';
import type { ExportTemplate } from './template.ts';

/** 环节, with the rules by which companies are matched to them. */
export const stagesTemplate: ExportTemplate<Stage> = {
  key: 'stages',
  title: { zh: '环节', en: 'Stages' },
  description: {
    zh: '一行一个环节,属于一条产业链;关键词和行业代码用来挂接企业。',
    en: 'A stage a row, of a chain; keywords and industry codes serve to attach companies.',
  },
  columns,
  draft(row) {
    const reader = readRow(row);
    const chain = reader.neededText('chain');
    const name = reader.neededText('name');
    const id = reader.id('id', 'stage');
    const stage = present({
      name,
      position: reader.neededChoice('position', positions),
      order: reader.count('order') ?? row.row,
      description: reader.text('description'),
      countedKinds: labelsOf(reader),
      keywords: reader.texts('keywords'),
      excludeKeywords: reader.texts('excludeKeywords'),
      industryCodes: reader.texts('industryCodes'),
      hintIndustryCodes: reader.texts('hintIndustryCodes'),
      requireIndustryForProducts: reader.flag('requireIndustryForProducts'),
    });
    return reader.finish({
      organizations: [],
      stages: [],
      sources: [],
      chains: [chain],
      build: ({ chainIds: [chainId = ''] }) => {
        const main: Stage = { ...stage, id: id ?? stageId(chainId, name), chainId };
        return { data: { stages: [main] }, main };
      },
    });
  },
  cellsOf: ({ chainId, order, countedKinds, requireIndustryForProducts, ...stage }) =>
    inOrder(columns, {
      ...stage,
      chain: chainId,
      order: numberText(order),
      countedKinds: listText(countedKinds?.map((label) => label.toUpperCase())),
      keywords: listText(stage.keywords),
      excludeKeywords: listText(stage.excludeKeywords),
      industryCodes: listText(stage.industryCodes),
      hintIndustryCodes: listText(stage.hintIndustryCodes),
      requireIndustryForProducts: flagText(requireIndustryForProducts),
    }),
};

function labelsOf(reader: RowReader): readonly OrganizationLabel[] | undefined {
  return reader.texts('countedKinds')?.flatMap((text) => {
    const found = kindChoices.find((words) => words.some((word) => word === text));
    if (!found) reader.note('REJECTED', 'KIND_UNKNOWN', 'countedKinds', text);
    return found ? kindLabels[found[0]] : [];
  });
}
