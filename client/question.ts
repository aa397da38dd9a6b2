import type { RecommendedTargetsInput } from './operations.generated.ts';
import type { useUrlState } from './url-state.ts';

/** What is asked of the panorama and of the lists. */
export interface Question {
  readonly chainId: string;
  readonly regionCode: string;
  /** null = the data date. */
  readonly asOf: string | null;
}

type UrlState = ReturnType<typeof useUrlState>[0];

const home = { regionCode: '330105', chainId: 'chain:ch_bio' };

/** The link's question; what it leaves open is the first chain, seen from the home district. */
export function readQuestion(
  { region, chain, asOf }: Pick<UrlState, 'region' | 'chain' | 'asOf'>,
  chains: readonly { readonly id: string }[],
): Question | null {
  const first = chains.find(({ id }) => id === home.chainId) ?? chains[0];
  const chainId = chain ?? first?.id;
  return chainId ? { chainId, regionCode: region ?? home.regionCode, asOf } : null;
}

export function targetsInput(
  { chainId, regionCode, asOf }: Question,
  { mode, scope, roles, profile }: Pick<UrlState, 'mode' | 'scope' | 'roles' | 'profile'>,
  first: number,
): RecommendedTargetsInput {
  return {
    chainId,
    regionCode,
    asOf,
    mode,
    scope,
    roles: roles.length ? roles : null,
    profileId: profile,
    first,
  };
}
