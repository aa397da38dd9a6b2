import { kindLabels } from '../columns.ts';
import { investorTypeOf, investorTypeOfName, isInvestorType } from './investor-type.ts';
import { kindOfName } from './organization-kind.ts';
import { looksLikePerson } from './people.ts';
import type { RowReader } from './row-reader.ts';
import type { OrganizationReference } from './template.ts';

/**
 * Who holds shares, by a name and what the file calls its sort. A natural person is refused, and the
 * name is not repeated in the problem.
 */
export function readHolder(
  reader: RowReader,
  key: string,
  sortKey?: string,
): OrganizationReference {
  const name = reader.neededText(key);
  const sort = (sortKey && reader.text(sortKey)) ?? '';
  const isOrganization = /法人|企业|公司|机构|合伙|基金|国有/.test(sort);
  if (/自然人|个人/.test(sort) || (!isOrganization && looksLikePerson(name))) {
    reader.note('REJECTED', 'NATURAL_PERSON', key, '');
  }
  const said = investorTypeOf(sort);
  const investorType = investorTypeOfName(name) ?? (isInvestorType(said) ? said : undefined);
  const label = investorType ? 'Investor' : kindLabels[kindOfName(name)];
  return { column: key, name, stub: { label, ...(investorType && { investorType }) } };
}
