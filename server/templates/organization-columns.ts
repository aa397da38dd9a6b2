import { type Cells, column } from './column.ts';
import { present } from './present.ts';
import type { RowReader } from './row-reader.ts';
import type { Names, OrganizationReference, TemplateColumn } from './template.ts';

type Prefix = 'organization' | 'from' | 'to';

interface Wording {
  readonly zh: string;
  readonly en: string;
  /** Headers of the column of names. */
  readonly synonyms: readonly string[];
  readonly example: string;
}

/** The columns by which a row names an organisation: at least one of the first four is filled. */
export function organizationColumns(
  prefix: Prefix,
  { zh, en, synonyms, example }: Wording,
): readonly TemplateColumn[] {
  const named = (suffix: string) => synonyms.map((word) => `${word}${suffix}`);
  return [
    column(
      prefix,
      'NAME',
      [`${zh}名称`, `${en} name`],
      [
        '全称;与编号、统一社会信用代码、股票代码至少填一项,能用代码就用代码',
        'Full name; fill this, the id, the credit code or the stock code, best a code',
      ],
      { synonyms: [zh, en, ...synonyms], example },
    ),
    column(
      `${prefix}Uscc`,
      'USCC',
      [`${zh}统一社会信用代码`, `${en} credit code`],
      ['18 位统一社会信用代码', 'Unified social credit code of 18 characters'],
      {
        synonyms: [
          ...named('统一社会信用代码'),
          ...named('信用代码'),
          ...(prefix === 'organization'
            ? ['统一社会信用代码', '社会信用代码', '信用代码', 'USCC']
            : []),
        ],
      },
    ),
    column(
      `${prefix}StockCode`,
      'STOCK_CODE',
      [`${zh}股票代码`, `${en} stock code`],
      ['六位数字,可带交易所后缀,如 600000.SH', 'Six digits, with or without suffix: 600000.SH'],
      {
        synonyms: [
          ...named('股票代码'),
          ...named('证券代码'),
          ...(prefix === 'organization' ? ['股票代码', '证券代码', 'Wind代码'] : []),
        ],
      },
    ),
    column(
      `${prefix}Region`,
      'REGION',
      [`${zh}所在地区`, `${en} region`],
      [
        '区划代码或名称;同名主体靠它区分',
        'Code or name of the division; tells organisations of one name apart',
      ],
      { synonyms: named('地区') },
    ),
    column(
      `${prefix}Id`,
      'TEXT',
      [`${zh}编号`, `${en} id`],
      ['本系统的编号 org:…;填了就以它为准', 'Id in this system, org:…; decides where given'],
      { synonyms: named('编号') },
    ),
  ];
}

/** The organisation that a row names; a problem where it names none. */
export function organizationReference(
  reader: RowReader,
  prefix: Prefix,
  stub?: OrganizationReference['stub'],
): OrganizationReference {
  const reference = present({
    column: prefix,
    id: reader.text(`${prefix}Id`),
    uscc: reader.text(`${prefix}Uscc`),
    stockCode: reader.text(`${prefix}StockCode`),
    name: reader.text(prefix),
    regionCode: reader.text(`${prefix}Region`),
    stub,
  });
  const { id, uscc, stockCode, name } = reference;
  if ((id ?? uscc ?? stockCode ?? name) === undefined) {
    reader.note('REJECTED', 'REQUIRED_MISSING', prefix, '');
  }
  return reference;
}

/** By name for people, by id for the import. */
export function organizationCells(prefix: Prefix, id: string, names: Names): Cells {
  return { [prefix]: names.organization(id), [`${prefix}Id`]: id };
}
