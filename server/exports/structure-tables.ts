import type { Statements } from '../neo4j/graph.ts';
import { present } from '../templates/present.ts';
import { exportTemplates as templates } from '../templates/templates.ts';
import type { Organization, OrganizationLabel } from '../write/graph-data.ts';
import type { OrganizationProperties } from '../write/organization-queries.ts';
import { dayOf } from './facts.ts';
import { type Lines, linesOf, type StageNames } from './lines.ts';
import { pageSize as limit } from './pages.ts';
import * as queries from './queries.ts';

const said = <T>(value: T | null) => value ?? undefined;

/** What facts hang on: sources, places, chains, organisations, products. */
export function structureTables({ read }: Statements, stage: StageNames) {
  return {
    sources: () =>
      linesOf(
        templates.sources,
        stage,
        (after) => read(queries.listSources, { after, limit }),
        ({ date, datePrecision, savedBy, savedAt, ...source }) => [
          { item: present({ ...source, date: dayOf(date, datePrecision) }) },
        ],
      ),
    regions: () =>
      linesOf(
        templates.regions,
        stage,
        async (after) => {
          const page = await read(queries.listRegions, { after, limit });
          return page.map((region) => ({ ...region, id: region.code }));
        },
        ({ id, ...region }) => [{ item: present(region) }],
      ),
    chains: () =>
      linesOf(
        templates.chains,
        stage,
        (after) => read(queries.listChains, { after, limit }),
        (chain) => [{ item: present(chain) }],
      ),
    stages: () =>
      linesOf(
        templates.stages,
        stage,
        (after) => read(queries.listStages, { after, limit }),
        ({ chainName, ...item }) => [{ item: present(item), names: { [item.chainId]: chainName } }],
      ),
    stageLinks: () =>
      linesOf(
        templates.stageLinks,
        stage,
        (after) => read(queries.listStageLinks, { after, limit }),
        ({ id, toIds }) => toIds.map((toId) => ({ item: { fromId: id, toId } })),
      ),
    organizations: () =>
      linesOf(
        templates.organizations,
        stage,
        (after) => read(queries.listOrganizations, { after, limit }),
        ({ id, label, organization }) => [{ item: organizationOf(id, label, organization) }],
      ),
    products: () =>
      linesOf(
        templates.products,
        stage,
        (after) => read(queries.listProducts, { after, limit }),
        (item) => [{ item }],
      ),
    chainLeaders: () =>
      linesOf(
        templates.chainLeaders,
        stage,
        (after) => read(queries.listChainLeaders, { after, limit }),
        ({ chainId, regionCode, organizationId, organizationName, reason, sourceIds }) => [
          {
            item: { chainId, regionCode, organizationId, reason, sourceIds },
            names: { [organizationId]: organizationName },
          },
        ],
      ),
  } satisfies Record<string, () => Lines>;
}

const statuses = ['ACTIVE', 'CLOSED', 'UNKNOWN'] as const;

function organizationOf(
  id: string,
  label: OrganizationLabel,
  { foundedOn, foundedOnPrecision, ...stored }: OrganizationProperties,
): Organization {
  const precision = precisions.find((known) => known === foundedOnPrecision);
  return present({
    id,
    label,
    name: stored.name,
    shortName: said(stored.shortName),
    aliases: said(stored.aliases),
    uscc: said(stored.uscc),
    stockCode: said(stored.stockCode),
    regionCode: said(stored.regionCode),
    regionSource: said(stored.regionSource),
    country: said(stored.country),
    investorType: said(stored.investorType),
    address: said(stored.address),
    status: statuses.find((known) => known === stored.status) ?? 'UNKNOWN',
    foundedOn: dayOf(foundedOn, precision),
    business: said(stored.business),
    website: said(stored.website),
    industryCodes: said(stored.industryCodes),
    registeredCapital: said(stored.registeredCapital),
    isStub: said(stored.isStub),
    claims: said(stored.claims),
    sourceIds: stored.sourceIds ?? [],
  });
}

const precisions = ['YEAR', 'MONTH', 'DAY'] as const;
