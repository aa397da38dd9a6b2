import { kindLabels } from '../columns.ts';
import { readSize } from '../connection.ts';
import type { Context } from '../context.ts';
import { regionPrefix } from '../definitions/place.ts';
import { found } from '../errors.ts';
import { fullTextQuery, readText, searchedHits } from '../full-text.ts';
import type { OrganizationFilter } from '../schema.generated.ts';
import { findOrganizations, type OrganizationFilterParams } from './queries.ts';

/** What a filter asks, ready for a query; throws BAD_USER_INPUT where it names what does not exist. */
export async function readFilter(
  filter: OrganizationFilter,
  context: Context,
): Promise<OrganizationFilterParams> {
  const { loaders } = context;
  const { kinds, regionCode = null, stageIds = null, chainId = null, titles = null } = filter;
  readSize('stageIds', stageIds?.length ?? 0);
  readSize('titles', titles?.length ?? 0);
  if (regionCode !== null) found(await loaders.region.load(regionCode), 'regionCode', regionCode);
  if (chainId !== null) found(await loaders.chain.load(chainId), 'chainId', chainId);
  await Promise.all(
    (stageIds ?? []).map(async (id) => found(await loaders.stage.load(id), 'stageIds', id)),
  );
  return {
    labels: kinds?.map((kind) => kindLabels[kind]) ?? null,
    regionPrefix: regionCode === null ? null : regionPrefix(regionCode),
    hasRegion: filter.hasRegion ?? null,
    status: filter.status ?? null,
    ids: filter.text == null ? null : await findByText(filter.text, context),
    stageIds,
    chainId,
    titles,
    asOf: await context.dataDate(),
  };
}

async function findByText(text: string, { graph }: Context): Promise<string[]> {
  const asked = fullTextQuery(readText(text));
  if (asked === null) return [];
  const rows = await graph.read(findOrganizations, { ...asked, searched: searchedHits });
  return rows.map((row) => row.id);
}
