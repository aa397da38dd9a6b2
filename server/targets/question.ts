import type { ChainView, Context, StoredProfile } from '../context.ts';
import { cityPrefix, provincePrefix } from '../definitions/place.ts';
import type { ScoreWeights } from '../definitions/profile.ts';
import { normaliseWeights } from '../definitions/score.ts';
import { anchorStrength, effectiveAnchorCount } from '../definitions/strength.ts';
import { badUserInput, found } from '../errors.ts';
import type {
  OrganizationKind,
  RecommendedTargetsInput,
  TargetExclusionsInput,
  TargetMode,
  TargetScope,
} from '../schema.generated.ts';
import { listLocalMagnets, listNamedAnchors } from './queries.ts';
import { type Anchor, type Exclusions, kindsOfRoles } from './run.ts';

/** A checked question with everything that does not depend on the candidates. */
export interface Question {
  readonly profile: StoredProfile;
  readonly view: ChainView;
  readonly mode: TargetMode;
  readonly scope: TargetScope;
  /** An organisation whose code starts with it is too near to be a target. */
  readonly scopePrefix: string;
  readonly weights: ScoreWeights;
  readonly kinds: readonly OrganizationKind[];
  readonly counting: ReturnType<typeof kindsOfRoles>;
  /** All anchors of the run, excluded ones included. */
  readonly anchors: readonly Anchor[];
  readonly magnets: readonly Anchor[];
  /** n of the score: over all anchors, so that an exclusion does not shift the others. */
  readonly anchorCount: number;
  readonly out: Exclusions;
  readonly first: number;
}

const ecosystemKinds: ReadonlySet<OrganizationKind> = new Set(['INSTITUTE', 'INVESTOR', 'PARK']);

/** Throws BAD_USER_INPUT that names what does not exist or lies out of its range. */
export async function askQuestion(
  input: RecommendedTargetsInput,
  { chainView, dataDate, graph, readProfile }: Context,
): Promise<Question> {
  checkSizes(input);
  const { profileId } = input;
  const profile = found(await readProfile(profileId ?? undefined), 'profileId', profileId);
  const ofMode = profile.weights[input.mode];
  const weights = input.weights ? normaliseWeights(ofMode, input.weights) : ofMode;
  if (!weights) {
    throw badUserInput(
      'Weights are 0 or more, not all of them 0, and risk is at most 1.',
      'weights',
      input.weights,
    );
  }
  const { chainId, regionCode } = input;
  const view = await chainView({ chainId, regionCode, asOf: input.asOf ?? (await dataDate()) });
  const local = { chainId, regionPrefix: view.regionPrefix, asOf: view.asOf };
  const ids = [...new Set(input.anchorIds ?? [])];
  const [magnets, named] = await Promise.all([
    graph.read(listLocalMagnets, local),
    ids.length > 0 ? graph.read(listNamedAnchors, { ...local, ids }) : [],
  ]);
  const missing = ids.find((id) => !named.some((row) => row.id === id));
  if (missing !== undefined) {
    throw badUserInput(
      `${missing} is no open organisation of region ${regionCode}; an anchor must be.`,
      'anchorIds',
      missing,
    );
  }
  const withStrength = (rows: typeof magnets): Anchor[] =>
    rows.map((row) => ({ id: row.id, kind: row.kind, strength: anchorStrength(row) }));
  const inChain = view.locals.filter(
    ({ kind }) => input.mode !== 'ECOSYSTEM_LED' || ecosystemKinds.has(kind),
  );
  const anchors = ids.length > 0 ? withStrength(named) : withStrength(inChain);
  return {
    profile,
    view,
    mode: input.mode,
    scope: input.scope,
    scopePrefix: scopePrefixes[input.scope](view),
    weights,
    kinds: input.kinds,
    counting: kindsOfRoles(input.roles),
    anchors,
    magnets: withStrength(magnets),
    anchorCount: effectiveAnchorCount(anchors.map(({ strength }) => strength)),
    out: readExclusions(input.exclude),
    first: input.first,
  };
}

const scopePrefixes: Record<TargetScope, (view: ChainView) => string> = {
  OUTSIDE_REGION: ({ regionPrefix }) => regionPrefix,
  OUTSIDE_CITY: ({ regionCode }) => cityPrefix(regionCode),
  OUTSIDE_PROVINCE: ({ regionCode }) => provincePrefix(regionCode),
};

function readExclusions(exclude: TargetExclusionsInput | null | undefined): Exclusions {
  return {
    organizationIds: [...(exclude?.organizationIds ?? []), ...(exclude?.anchorIds ?? [])],
    relationIds: exclude?.relationIds ?? [],
    relationTypes: exclude?.relationTypes ?? [],
    sourceIds: exclude?.sourceIds ?? [],
  };
}

function checkSizes(input: RecommendedTargetsInput): void {
  if (input.first > 500) throw badUserInput('`first` is at most 500.', 'first', input.first);
  for (const argument of ['kinds', 'roles'] as const) {
    if (input[argument]?.length === 0) {
      throw badUserInput(`\`${argument}\` names at least one, or is left out.`, argument, []);
    }
  }
  const lists = { anchorIds: input.anchorIds, ...input.exclude };
  for (const [argument, list] of Object.entries(lists)) {
    if ((list?.length ?? 0) > 100) {
      throw badUserInput(`\`${argument}\` has at most 100 entries.`, argument, list?.length);
    }
  }
}
