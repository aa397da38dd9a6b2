import type { Ask } from './ask.ts';

interface Page {
  readonly organizations: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

interface PageVariables {
  readonly orderBy: 'NAME' | 'TIES';
  readonly first: number;
  readonly after?: string | null;
}

/** Pages that are turned, 100 organisations each, to come to the deep one; fewer where there are fewer. */
const deepTurns = 20;

export function askOrganizations(ask: Ask, variables: PageVariables): Promise<Page> {
  return ask(
    `query ($orderBy: OrganizationOrder!, $first: PositiveInt!, $after: String) {
      organizations(orderBy: $orderBy, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { id name shortName kind region { code name } }
      }
    }`,
    variables,
  );
}

export function askNeighborhood(ask: Ask, organizationId: string): Promise<unknown> {
  return ask(
    `query ($organizationId: ID!) {
      neighborhood(organizationId: $organizationId) {
        totalCount
        counts { type direction count }
        relations { id type from { id name } to { id name } observedOn sources { id title } }
      }
    }`,
    { organizationId },
  );
}

/** Where a page deep in the list begins. */
export async function deepCursor(ask: Ask): Promise<string | null> {
  let after: string | null = null;
  for (let turn = 0; turn < deepTurns; turn += 1) {
    const { organizations } = await askOrganizations(ask, { orderBy: 'NAME', first: 100, after });
    if (!organizations.pageInfo.hasNextPage) break;
    after = organizations.pageInfo.endCursor;
  }
  return after;
}
