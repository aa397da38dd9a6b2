import {
  PanoramaDocument,
  ReachPathsDocument,
  SearchDocument,
  TargetReasonsDocument,
  TargetsDocument,
  type TargetsQueryVariables,
} from '../client/operations.generated.ts';
import type { Ask } from './ask.ts';
import { askNeighborhood, askOrganizations, deepCursor } from './organizations.ts';

/** A chain as seen from a region. */
export interface Subject {
  readonly chainId: string;
  readonly regionCode: string;
}

export interface Question {
  readonly name: string;
  readonly ask: () => Promise<unknown>;
}

type Mode = NonNullable<TargetsQueryVariables['input']['mode']>;

/** The lists of 50 that the page opens with in a mode: both where the answer decides which is shown. */
function openList({ chainId, regionCode }: Subject, mode: Mode): TargetsQueryVariables {
  return {
    input: { chainId, regionCode, mode, scope: 'OUTSIDE_CITY', first: 50 },
    first: 50,
    list: 'TARGETS',
    reasons: 3,
    withTargets: true,
    withLeads: false,
    withMatches: mode === 'GAP_LED',
    withEstablished: false,
  };
}

/** The tab 同类线索, which rests on the kinds over peers. */
const leadList = (subject: Subject): TargetsQueryVariables => ({
  ...openList(subject, 'ANCHOR_LED'),
  list: 'LEADS',
  withTargets: false,
  withLeads: true,
});

/** What the page asks about a chain; of the lists' rows, about the first. */
export async function aboutChain(ask: Ask, subject: Subject): Promise<Question[]> {
  const { chainId, regionCode } = subject;
  return [
    { name: 'panorama', ask: () => ask(PanoramaDocument, { chainId, regionCode }) },
    ...(['ANCHOR_LED', 'GAP_LED', 'ECOSYSTEM_LED'] as const).map((mode) => ({
      name: `recommendedTargets ${mode}`,
      ask: () => ask(TargetsDocument, openList(subject, mode)),
    })),
    { name: 'recommendedTargets leads', ask: () => ask(TargetsDocument, leadList(subject)) },
    ...(await aboutFirstRow(ask, subject)),
  ];
}

/** A match where no path leads to anybody. */
async function aboutFirstRow(ask: Ask, subject: Subject): Promise<Question[]> {
  const list = { ...openList(subject, 'ANCHOR_LED'), withMatches: true };
  const { targets, matches } = (await ask(TargetsDocument, list)).recommendedTargets;
  const organizationId = (targets?.[0] ?? matches?.[0])?.organization.id;
  if (organizationId === undefined) return [];
  const input = { ...list.input, first: 1 };
  const { regionCode } = subject;
  return [
    {
      name: 'recommendedTargets all reasons of one',
      ask: () => ask(TargetReasonsDocument, { input, organizationId }),
    },
    { name: 'reachPaths', ask: () => ask(ReachPathsDocument, { organizationId, regionCode }) },
  ];
}

/** What is asked of the whole graph; `texts` are typed into the search box, each by what sort it is. */
export async function aboutGraph(
  ask: Ask,
  texts: Readonly<Record<string, string>>,
): Promise<Question[]> {
  const after = await deepCursor(ask);
  const most = await askOrganizations(ask, { orderBy: 'TIES', first: 1 });
  const organizationId = most.organizations.nodes[0]?.id;
  return [
    ...Object.entries(texts).map(([sort, text]) => ({
      name: `search ${sort}`,
      ask: () => ask(SearchDocument, { text }),
    })),
    {
      name: 'organizations first page',
      ask: () => askOrganizations(ask, { orderBy: 'NAME', first: 20 }),
    },
    {
      name: 'organizations deep page',
      ask: () => askOrganizations(ask, { orderBy: 'NAME', first: 20, after }),
    },
    ...(organizationId
      ? [{ name: 'neighborhood', ask: () => askNeighborhood(ask, organizationId) }]
      : []),
  ];
}
