import type { ChainLeader } from '../write/graph-data.ts';
import { listText } from './cell-text.ts';
import { column, inOrder } from './column.ts';
import {
  organizationCells,
  organizationColumns,
  organizationReference,
} from './organization-columns.ts';
import { readRow } from './row-reader.ts';
import { sourceColumn } from './source-column.ts';
import type { ExportTemplate } from './template.ts';

const columns = [
  column('chain', 'TEXT', ['产业链', 'Chain'], ['产业链的名称或编号', 'Name or id of the chain'], {
    isRequired: true,
    synonyms: ['产业链名称', '所属产业链', '链条'],
    example: 'chain:甲一测试产业链',
  }),
  column(
    'region',
    'REGION',
    ['地区', 'Region'],
    ['哪个地区的链主,代码或名称', 'Code or name of the region whose leader it is'],
    {
      isRequired: true,
      synonyms: ['区划代码', '所在地区', '行政区划', '区县'],
      example: '330105',
    },
  ),
  ...organizationColumns('organization', {
    zh: '链主',
    en: 'Organisation',
    synonyms: ['链主', '链主企业', '企业名称', '公司名称'],
    example: '乙二测试整机有限公司',
  }),
  column('reason', 'TEXT', ['认定理由', 'Reason'], ['为什么是链主', 'Why it leads'], {
    isRequired: true,
    synonyms: ['理由', '依据', '说明'],
    example: '本地测试整机产值第一',
  }),
  sourceColumn,
];

/** 链主名单. */
export const chainLeadersTemplate: ExportTemplate<ChainLeader> = {
  key: 'chain-leaders',
  title: { zh: '链主名单', en: 'Chain leaders' },
  description: {
    zh: '一行一家链主:某地区某产业链的链主企业。',
    en: 'A leader a row: of a chain, in a region.',
  },
  columns,
  draft(row) {
    const reader = readRow(row);
    const organization = organizationReference(reader, 'organization');
    const chain = reader.neededText('chain');
    const entry = {
      regionCode: reader.neededText('region'),
      reason: reader.neededText('reason'),
    };
    return reader.finish({
      organizations: [organization],
      stages: [],
      sources: reader.texts('source') ?? [],
      chains: [chain],
      build: ({ organizationIds: [organizationId = ''], chainIds: [chainId = ''], sourceIds }) => {
        const main: ChainLeader = { ...entry, chainId, organizationId, sourceIds };
        return { data: { chainLeaders: [main] }, main };
      },
    });
  },
  cellsOf: (leader, names) =>
    inOrder(columns, {
      ...organizationCells('organization', leader.organizationId, names),
      chain: leader.chainId,
      region: leader.regionCode,
      reason: leader.reason,
      source: listText(leader.sourceIds),
    }),
};
