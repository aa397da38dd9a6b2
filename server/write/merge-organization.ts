import type { Organization } from './graph-data.ts';
import type { OrganizationProperties } from './organization-queries.ts';

/** What a loader's row says, in the shape of what is stored. */
export function organizationProperties(row: Organization): OrganizationProperties {
  return {
    name: row.name,
    shortName: row.shortName ?? null,
    aliases: sorted(row.aliases ?? []),
    uscc: row.uscc ?? null,
    stockCode: row.stockCode ?? null,
    regionCode: row.regionCode ?? null,
    regionSource: row.regionSource ?? null,
    country: row.country ?? null,
    investorType: row.investorType ?? null,
    address: row.address ?? null,
    status: row.status,
    foundedOn: row.foundedOn?.day ?? null,
    foundedOnPrecision: row.foundedOn?.precision ?? null,
    business: row.business ?? null,
    website: row.website ?? null,
    industryCodes: sorted(row.industryCodes ?? []),
    sourceIds: sorted(row.sourceIds),
  };
}

/**
 * The stored organisation with its empty properties filled; nothing is overwritten, another name
 * becomes an alias. A place in China is not added to an organisation known to sit abroad.
 */
export function mergeOrganization(
  stored: OrganizationProperties,
  row: OrganizationProperties,
): OrganizationProperties {
  const place = stored.regionCode || (stored.country ?? 'CN') !== 'CN' ? stored : row;
  const founding = stored.foundedOn ? stored : row;
  const names = new Set([stored.name, stored.shortName ?? row.shortName]);
  return {
    name: stored.name,
    shortName: stored.shortName ?? row.shortName,
    aliases: union(
      stored.aliases,
      [...(row.aliases ?? []), row.name].filter((name) => !names.has(name)),
    ),
    uscc: stored.uscc ?? row.uscc,
    stockCode: stored.stockCode ?? row.stockCode,
    regionCode: place.regionCode,
    regionSource: place.regionSource,
    country: stored.country ?? row.country,
    investorType: stored.investorType ?? row.investorType,
    address: stored.address ?? row.address,
    status: stored.status ?? row.status,
    foundedOn: founding.foundedOn,
    foundedOnPrecision: founding.foundedOnPrecision,
    business: stored.business ?? row.business,
    website: stored.website ?? row.website,
    industryCodes: union(stored.industryCodes, row.industryCodes ?? []),
    sourceIds: union(stored.sourceIds, row.sourceIds ?? []),
  };
}

function sorted(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}

function union(stored: readonly string[] | null, added: readonly string[]): string[] {
  return sorted([...(stored ?? []), ...added]);
}
