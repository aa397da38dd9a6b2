import { z } from 'zod';
import type { AppServer } from './server.ts';

/**
 * The page's first questions, one after another; each with the variables that those before have found.
 * As many rows as the page asks: a list of another order of size would be planned anew.
 */
export const questions = [
  '{ chains { id } }',
  `query ($chainId: ID!, $regionCode: RegionCode!) {
    panorama(chainId: $chainId, regionCode: $regionCode) {
      stages {
        localCount totalCount strength action demand explanation
        local: members(where: LOCAL, first: 5) { totalCount nodes { organization { name } } }
        outside: members(where: OUTSIDE, first: 5) { totalCount nodes { organization { name } } }
      }
      links { relationCount }
    }
  }`,
  `query ($chainId: ID!, $regionCode: RegionCode!) {
    recommendedTargets(input: { chainId: $chainId, regionCode: $regionCode, first: 50 }) {
      targets {
        organization { id name region { name parent { name } } }
        score
        flags { text }
        beyondFame { text }
        reasons(first: 3) { text sources { title } }
      }
    }
    leavingWarnings(chainId: $chainId, regionCode: $regionCode) { text }
    scoreProfiles { id }
  }`,
  `query ($organizationId: ID!, $regionCode: RegionCode!) {
    reachPaths(organizationId: $organizationId, regionCode: $regionCode) { text introducer { name } }
    search(text: "公司") { id }
  }`,
];

const answer = z.object({
  data: z.looseObject({
    chains: z.array(z.object({ id: z.string() })).optional(),
    recommendedTargets: z
      .object({ targets: z.array(z.object({ organization: z.object({ id: z.string() }) })) })
      .optional(),
  }),
});

/**
 * Asks what an opened page asks, so that Neo4j has planned those statements before a person waits:
 * a text that it has not seen takes it up to a second. Leaves off as soon as somebody asks.
 */
export async function warmUp(app: AppServer, signal: AbortSignal): Promise<void> {
  const asked = new AbortController();
  // Only what comes over the network: `inject` does not pass here.
  app.server.on('request', ({ url }) => url?.startsWith('/graphql') && asked.abort());
  // The district that the page shows when its address names none.
  let variables: Record<string, string> = { regionCode: '330105' };
  for (const query of questions) {
    if (signal.aborted || asked.signal.aborted) return;
    const payload = { query, variables };
    const response = await app.inject({ method: 'POST', url: '/graphql', payload });
    const { data } = answer.safeParse(response.json());
    const chainId = data?.data.chains?.at(0)?.id;
    const organizationId = data?.data.recommendedTargets?.targets.at(0)?.organization.id;
    variables = {
      ...variables,
      ...(chainId && { chainId }),
      ...(organizationId && { organizationId }),
    };
  }
}
