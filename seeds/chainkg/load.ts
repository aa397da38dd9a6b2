import type { Graph } from '../../server/neo4j/graph.ts';
import { openRegions } from '../../server/templates/clean/regions.ts';
import type { Manufacture, Organization, Product, Source } from '../../server/write/graph-data.ts';
import { readTemplates } from '../chains/templates.ts';
import { readDivisions } from '../regions/divisions.ts';
import type { ImportReport } from '../report/import-report.ts';
import { type Reading, runImport } from '../report/run-import.ts';
import { attach, type Maker } from './attach.ts';
import { readCompanies } from './companies.ts';
import { readIndustries } from './industries.ts';
import { sourceId } from './keys.ts';
import { readManufactures, readProductLinks, readProducts } from './products.ts';

/** A folder of ChainKnowledgeGraph files, its companies attached to the chain templates. */
export function loadChainKg(graph: Graph, folder: URL): Promise<ImportReport> {
  return runImport(graph, 'chainkg', () => readChainKg(folder));
}

const source: Source = {
  id: sourceId,
  title: 'ChainKnowledgeGraph:A股公司、行业、产品及其上下游',
  publisher: 'ChainKnowledgeGraph',
  channel: 'PUBLIC',
};

export async function readChainKg(folder: URL): Promise<Reading> {
  const { regions, tally: divisions } = readDivisions();
  const templates = readTemplates();
  const industries = await readIndustries(folder);
  const companies = await readCompanies(folder, industries, openRegions(regions).ofName);
  const { organizations, titles, quarantinedNames } = companies;
  const { products, tally: productTally } = await readProducts(folder);
  const ids = new Set(organizations.map(({ id }) => id));
  const made = await readManufactures(folder, products, ids);
  const links = await readProductLinks(folder, products);
  const memberships = attach(
    makers(organizations, made.manufactures, products),
    templates.stages,
    templates.genericProducts,
  );
  return {
    data: {
      sources: [source],
      regions,
      chains: templates.chains,
      stages: templates.stages,
      stageLinks: templates.stageLinks,
      organizations,
      titles,
      products: [...products.values()],
      manufactures: made.manufactures,
      productLinks: links.productLinks,
      memberships,
      quarantinedNames,
    },
    tallies: [
      divisions,
      templates.tally,
      ...companies.tallies,
      ...industries.tallies,
      productTally,
      made.tally,
      links.tally,
    ],
    derived: { 'companies attached to stages': memberships, 'listings (上市)': titles },
  };
}

function makers(
  organizations: readonly Organization[],
  manufactures: readonly Manufacture[],
  products: ReadonlyMap<string, Product>,
): Maker[] {
  const names = new Map([...products.values()].map(({ id, name }) => [id, name]));
  const made = new Map<string, Maker['products'][number][]>(
    organizations.map(({ id }) => [id, []]),
  );
  for (const { organizationId, productId, revenueShare } of manufactures) {
    made.get(organizationId)?.push({ name: names.get(productId) ?? '', revenueShare });
  }
  return organizations.map(({ id, industryCodes = [] }) => ({
    organizationId: id,
    industryCodes,
    products: made.get(id) ?? [],
  }));
}
