import { withoutCleared } from './cleared.ts';
import type { Organization } from './graph-data.ts';
import { unitedClaims } from './organization-claims.ts';
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
    registeredCapital: row.registeredCapital ?? null,
    isStub: row.isStub || null,
    claims: sorted(row.claims ?? []),
    sourceIds: sorted(row.sourceIds),
  };
}

/**
 * The stored organisation with its empty properties filled; nothing is overwritten, so what came
 * first counts, another name becomes an alias, another value a claim. A place in China is not added
 * to an organisation known to sit abroad. Of a stub only the name is known, and that from a fact.
 * What a person emptied stays empty until a source says it that was not known then.
 */
export function mergeOrganization(
  stored: OrganizationProperties,
  said: OrganizationProperties,
): OrganizationProperties {
  const row = stored.claims ? withoutCleared(stored, said) : said;
  const place = stored.regionCode || (stored.country ?? 'CN') !== 'CN' ? stored : row;
  const founding = stored.foundedOn ? stored : row;
  const name = stored.isStub && !row.isStub ? row.name : stored.name;
  const shortName = stored.shortName ?? row.shortName;
  const names = new Set([name, shortName]);
  const merged = {
    name,
    shortName,
    aliases: union(
      stored.aliases,
      [...(row.aliases ?? []), row.name, stored.name].filter((other) => !names.has(other)),
    ),
    uscc: stored.uscc ?? row.uscc,
    stockCode: stored.stockCode ?? row.stockCode,
    regionCode: place.regionCode,
    regionSource: place.regionSource,
    country: stored.country ?? row.country,
    investorType: stored.investorType ?? row.investorType,
    address: stored.address ?? row.address,
    status: known(stored.status) ?? known(row.status) ?? stored.status ?? row.status,
    foundedOn: founding.foundedOn,
    foundedOnPrecision: founding.foundedOnPrecision,
    business: stored.business ?? row.business,
    website: stored.website ?? row.website,
    industryCodes: union(stored.industryCodes, row.industryCodes ?? []),
    registeredCapital: stored.registeredCapital ?? row.registeredCapital,
    isStub: (stored.isStub && row.isStub) || null,
    sourceIds: union(stored.sourceIds, row.sourceIds ?? []),
    claims: null,
  };
  return { ...merged, claims: unitedClaims(merged, stored, row) };
}

const known = (status: string | null) => (status === 'UNKNOWN' ? null : status);

/** Null where there are none, as the graph has it. */
function sorted(words: readonly string[]): string[] | null {
  return words.length > 0 ? [...new Set(words)].sort() : null;
}

function union(stored: readonly string[] | null, added: readonly string[]): string[] | null {
  return sorted([...(stored ?? []), ...added]);
}
