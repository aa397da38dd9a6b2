import { kindLabels } from '../columns.ts';
import type { Organization } from '../write/graph-data.ts';
import { dayText, flagText, listText } from './cell-text.ts';
import { claimsText, readClaims } from './claims-cell.ts';
import { inOrder } from './column.ts';
import { organizationId } from './ids.ts';
import { investorTypeOf } from './investor-type.ts';
import { type Kind, kindOfName } from './organization-kind.ts';
import { columns } from './organizations-columns.ts';
import { present } from './present.ts';
import { type RowReader, readRow } from './row-reader.ts';
import type { ExportTemplate } from './template.ts';

const kinds = ['COMPANY', 'INVESTOR', 'INSTITUTE', 'ASSOCIATION', 'PARK', 'AUTHORITY'] as const;
const statuses = ['ACTIVE', 'CLOSED', 'UNKNOWN'] as const;

/** What an export says where no source of a region is known, or no region, so that none is worked out. */
const noSource = 'UNKNOWN';

/** 主体: whoever can have a place in a chain or a tie. */
export const organizationsTemplate: ExportTemplate<Organization> = {
  key: 'organizations',
  title: { zh: '主体名录', en: 'Organisations' },
  description: {
    zh: '一行一家主体:企业、投资机构、科研院所、协会、园区、政府部门。',
    en: 'An organisation a row: company, investor, institute, association, park or authority.',
  },
  columns,
  draft(row) {
    const reader = readRow(row);
    const organization = readOrganization(reader);
    return reader.finish({
      organizations: [],
      stages: [],
      sources: reader.texts('source') ?? [],
      isById: reader.text('id') !== undefined,
      build: ({ sourceIds }) => {
        const main: Organization = { ...organization, sourceIds };
        return { data: { organizations: [main] }, main };
      },
    });
  },
  cellsOf: ({ label, sourceIds, regionCode, ...organization }) =>
    inOrder(columns, {
      ...organization,
      kind: label.toUpperCase(),
      aliases: listText(organization.aliases),
      foundedOn: dayText(organization.foundedOn),
      industryCodes: listText(organization.industryCodes),
      isStub: flagText(organization.isStub),
      region: regionCode,
      regionSource: (regionCode && organization.regionSource) || noSource,
      claims: claimsText(organization.claims),
      source: listText(sourceIds),
    }),
};

export function readOrganization(reader: RowReader): Omit<Organization, 'sourceIds'> {
  const name = reader.neededText('name');
  const keys = present({
    name,
    uscc: reader.text('uscc'),
    stockCode: reader.text('stockCode'),
    regionCode: reader.text('region'),
  });
  const investorType = reader.text('investorType');
  const regionSource = reader.text('regionSource');
  return present({
    ...keys,
    id: reader.id('id', 'org') ?? organizationId(keys),
    label: kindLabels[reader.choice('kind', kinds) ?? assumedKind(reader, name)],
    shortName: reader.text('shortName'),
    aliases: reader.texts('aliases'),
    regionSource: regionSource === noSource ? undefined : keys.regionCode && regionSource,
    country: reader.text('country'),
    investorType: investorType && investorTypeOf(investorType),
    address: reader.text('address'),
    status: reader.choice('status', statuses) ?? 'UNKNOWN',
    foundedOn: reader.day('foundedOn'),
    business: reader.text('business'),
    website: reader.text('website'),
    registeredCapital: reader.text('registeredCapital'),
    industryCodes: reader.texts('industryCodes'),
    isStub: reader.flag('isStub'),
    claims: readClaims(reader),
  });
}

function assumedKind(reader: RowReader, name: string): Kind {
  const kind = kindOfName(name);
  if (kind !== 'COMPANY') reader.note('REVIEW', 'KIND_ASSUMED', 'name', name, kind);
  return kind;
}
