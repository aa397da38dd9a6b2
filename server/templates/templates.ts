import { chainLeadersTemplate } from './chain-leaders.ts';
import { chainsTemplate } from './chains.ts';
import { confirmedGapsTemplate } from './confirmed-gaps.ts';
import { demandsTemplate } from './demands.ts';
import { manufacturesTemplate } from './manufactures.ts';
import { membershipsTemplate } from './memberships.ts';
import { organizationsTemplate } from './organizations.ts';
import { productLinksTemplate } from './product-links.ts';
import { productsTemplate } from './products.ts';
import { projectsTemplate } from './projects.ts';
import { regionsTemplate } from './regions.ts';
import { signalsTemplate } from './signals.ts';
import { sourcesTemplate } from './sources.ts';
import { stageLinksTemplate } from './stage-links.ts';
import { stagesTemplate } from './stages.ts';
import type { Template } from './template.ts';
import { tiesTemplate } from './ties.ts';
import { titlesTemplate } from './titles.ts';

/** Everything that can be imported, in the order in which an office needs it. */
export const templates: readonly Template[] = [
  sourcesTemplate,
  organizationsTemplate,
  tiesTemplate,
  membershipsTemplate,
  manufacturesTemplate,
  titlesTemplate,
  demandsTemplate,
  chainsTemplate,
  stagesTemplate,
  stageLinksTemplate,
  productsTemplate,
  productLinksTemplate,
  projectsTemplate,
  signalsTemplate,
  confirmedGapsTemplate,
  chainLeadersTemplate,
  regionsTemplate,
];

export function templateOf(key: string): Template | undefined {
  return templates.find((template) => template.key === key);
}
