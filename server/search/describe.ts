import type { Context } from '../context.ts';
import type { OrganizationKind } from '../schema.generated.ts';
import type { Hit } from './rank.ts';

const kindNames: Record<OrganizationKind, string> = {
  COMPANY: '企业',
  INVESTOR: '投资机构',
  INSTITUTE: '研究机构',
  ASSOCIATION: '商协会',
  PARK: '载体',
  AUTHORITY: '政府部门',
};

const countryNames = new Intl.DisplayNames('zh-CN', { type: 'region', fallback: 'code' });

/** What tells a hit from its namesakes, in Chinese: 杭州市拱墅区 · 企业. */
export async function describe(hit: Hit, loaders: Context['loaders']): Promise<string | null> {
  if (hit.kind === 'ORGANIZATION') return describeOrganization(hit.id, loaders);
  if (hit.kind === 'REGION') return (await placeName(hit.id, loaders, 'above')) || null;
  if (hit.kind !== 'STAGE') return null;
  const stage = await loaders.stage.load(hit.id);
  const chain = stage && (await loaders.chain.load(stage.chainId));
  return chain?.name ?? null;
}

async function describeOrganization(id: string, loaders: Context['loaders']) {
  const organization = await loaders.organization.load(id);
  if (organization === null) return null;
  const { regionCode, country, kind } = organization;
  const abroad = country === null || country === 'CN' ? '地区未知' : countryNames.of(country);
  const place = (await placeName(regionCode, loaders, 'down to')) || abroad;
  return `${place} · ${kindNames[kind]}`;
}

/** The last two names on the way from the province down to a region, or to the one above it. */
async function placeName(
  code: string | null,
  loaders: Context['loaders'],
  until: 'down to' | 'above',
): Promise<string> {
  const path = await loaders.regionPath(code);
  const names = path.map((region) => region.name);
  return (until === 'above' ? names.slice(0, -1) : names).slice(-2).join('');
}
