import type { SaveOrganizationInput, UserError } from '../schema.generated.ts';
import { cleanUscc } from '../templates/clean/uscc.ts';
import { userError } from '../user-error.ts';
import { checkDay, checkText, longestName, longestText } from './checks.ts';
import { dayPatch, given, trimmed } from './fact-input.ts';
import type { NewProperties } from './queries.ts';

const mostAliases = 50;

/** The properties that an input sets; its credit code in the form that is stored. */
export function organizationPatch(input: SaveOrganizationInput): NewProperties {
  const { aliases, uscc, stockCode, regionCode, country, status } = input;
  return given({
    name: trimmed(input.name) ?? undefined,
    shortName: trimmed(input.shortName),
    aliases: aliases === undefined ? undefined : names(aliases ?? []),
    uscc: typeof uscc === 'string' ? trimmed(uscc)?.toUpperCase() : uscc,
    stockCode: typeof stockCode === 'string' ? trimmed(stockCode)?.toUpperCase() : stockCode,
    regionCode,
    regionSource: regionCode === undefined ? undefined : regionCode && 'GIVEN',
    country: trimmed(country),
    investorType: trimmed(input.investorType),
    address: trimmed(input.address),
    status: status ?? undefined,
    ...dayPatch('foundedOn', input.foundedOn, input.foundedOnPrecision),
    business: trimmed(input.business),
    website: input.website == null ? input.website : String(input.website),
    registeredCapital: trimmed(input.registeredCapital),
  });
}

/** What is wrong with an input by itself. */
export function checkOrganization(input: SaveOrganizationInput, dataDate: string): UserError[] {
  const { aliases, uscc, stockCode, country } = input;
  return [
    ...(input.name !== undefined && !input.name?.trim()
      ? [userError('name', input.name, 'Is needed.')]
      : []),
    ...checkText('name', input.name, longestName),
    ...checkText('shortName', input.shortName, longestName),
    ...(aliases ?? []).flatMap((alias) => checkText('aliases', alias, longestName)),
    ...((aliases?.length ?? 0) > mostAliases
      ? [userError('aliases', aliases?.length, `At most ${mostAliases}.`)]
      : []),
    ...(uscc?.trim() && !cleanUscc(uscc).value
      ? [userError('uscc', uscc, '18 digits and capital letters, none of I, O, S, V, Z.')]
      : []),
    ...(stockCode?.trim() && !/^[0-9A-Z]{1,10}\.[A-Z]{1,5}$/i.test(stockCode.trim())
      ? [userError('stockCode', stockCode, 'A code and its exchange, such as 000963.SZ.')]
      : []),
    ...(country?.trim() && !/^[A-Z]{2}$/.test(country.trim())
      ? [userError('country', country, 'Two capital letters, ISO 3166-1.')]
      : []),
    ...checkText('investorType', input.investorType, 50),
    ...checkText('address', input.address, 500),
    ...checkDay('foundedOn', input.foundedOn, dataDate),
    ...checkText('business', input.business, longestText),
    ...checkText('registeredCapital', input.registeredCapital, longestName),
  ];
}

/** What looks wrong with a credit code that has the right form; in Chinese. */
export function usccWarnings(uscc: string | null | undefined): string[] {
  const { findings } = uscc?.trim() ? cleanUscc(uscc) : { findings: [] };
  return findings.some(({ rule }) => rule === 'USCC_CHECK_DIGIT')
    ? ['统一社会信用代码的校验位不符,请核对。']
    : [];
}

/** Each once; none where there is none, since an empty list is not stored. */
function names(texts: readonly string[]): string[] | null {
  const kept = [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '');
  return kept.length > 0 ? kept.sort() : null;
}
