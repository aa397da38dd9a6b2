import type { GraphData } from '../write/graph-data.ts';
import { chainLeadersTemplate } from './chain-leaders.ts';
import { chainsTemplate } from './chains.ts';
import { confirmedGapsTemplate } from './confirmed-gaps.ts';
import { demandsTemplate } from './demands.ts';
import { deniedGapsTemplate } from './denied-gaps.ts';
import { manufacturesTemplate } from './manufactures.ts';
import { membershipsTemplate } from './memberships.ts';
import { organizationsTemplate } from './organizations.ts';
import { chainKgLinksPreset } from './preset-chainkg-links.ts';
import { chainKgProductsPreset } from './preset-chainkg-products.ts';
import { registerPreset } from './preset-register.ts';
import { shareholdersPreset } from './preset-shareholders.ts';
import { ventureRoundsPreset } from './preset-venture-rounds.ts';
import { productLinksTemplate } from './product-links.ts';
import { productsTemplate } from './products.ts';
import { projectsTemplate } from './projects.ts';
import { regionsTemplate } from './regions.ts';
import { signalsTemplate } from './signals.ts';
import { sourcesTemplate } from './sources.ts';
import { stageLinksTemplate } from './stage-links.ts';
import { stagesTemplate } from './stages.ts';
import type { ExportTemplate, Template } from './template.ts';
import { tiesTemplate } from './ties.ts';
import { titlesTemplate } from './titles.ts';

/** By what the graph's writer calls their items; each also says how they leave the graph. */
export const exportTemplates = {
  sources: sourcesTemplate,
  organizations: organizationsTemplate,
  ties: tiesTemplate,
  memberships: membershipsTemplate,
  manufactures: manufacturesTemplate,
  titles: titlesTemplate,
  demands: demandsTemplate,
  chains: chainsTemplate,
  stages: stagesTemplate,
  stageLinks: stageLinksTemplate,
  products: productsTemplate,
  productLinks: productLinksTemplate,
  projects: projectsTemplate,
  signals: signalsTemplate,
  confirmedGaps: confirmedGapsTemplate,
  deniedGaps: deniedGapsTemplate,
  chainLeaders: chainLeadersTemplate,
  regions: regionsTemplate,
} as const satisfies {
  readonly [List in keyof GraphData]-?: ExportTemplate<NonNullable<GraphData[List]>[number]>;
};

/** Everything that can be imported, in the order in which an office needs it; presets at the end. */
export const templates: readonly Template[] = [
  ...Object.values(exportTemplates),
  registerPreset,
  ventureRoundsPreset,
  shareholdersPreset,
  chainKgProductsPreset,
  chainKgLinksPreset,
];

export function templateOf(key: string): Template | undefined {
  return templates.find((template) => template.key === key);
}
