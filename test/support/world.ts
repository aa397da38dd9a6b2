import * as fc from 'fast-check';
import type { GraphData, Source } from '../../server/write/graph-data.ts';
import {
  chains,
  linksArbitrary,
  membershipsArbitrary,
  stagesArbitrary,
} from '../oracle/random-chain.ts';
import {
  demandsArbitrary,
  denialsArbitrary,
  gapsArbitrary,
  leadersArbitrary,
  projectsArbitrary,
  titlesArbitrary,
} from '../oracle/random-claims.ts';
import { crowdArbitrary } from '../oracle/random-crowd.ts';
import { sourceIds } from '../oracle/random-facts.ts';
import { organizationsArbitrary, regions } from '../oracle/random-organizations.ts';
import { questionArbitrary } from '../oracle/random-question.ts';
import { signalsArbitrary } from '../oracle/random-signals.ts';
import { tiesArbitrary } from '../oracle/random-ties.ts';
import type { Question } from '../oracle/world.ts';

const sources: readonly Source[] = sourceIds.map((id) => ({
  id,
  title: `测试来源${id.slice(-1)}`,
  channel: 'PUBLIC',
}));

/**
 * A small world: 8-30 organisations, two chains, 10-60 ties, claims; often a crowd that makes
 * stages large. Ids `org:w01` …, no fact twice.
 */
export const worldArbitrary: fc.Arbitrary<GraphData> = fc
  .noBias(fc.tuple(organizationsArbitrary, stagesArbitrary))
  .chain(([organizations, stages]) =>
    fc.noBias(
      fc.record({
        organizations: fc.constant(organizations),
        stages: fc.constant(stages),
        crowd: crowdArbitrary(stages),
        stageLinks: linksArbitrary(stages),
        memberships: membershipsArbitrary(organizations, stages),
        ties: tiesArbitrary(organizations),
        titles: titlesArbitrary(organizations),
        demands: demandsArbitrary(organizations, stages),
        projects: projectsArbitrary(organizations),
        confirmedGaps: gapsArbitrary(stages),
        chainLeaders: leadersArbitrary(organizations),
        signals: signalsArbitrary(organizations),
        deniedGaps: denialsArbitrary(stages),
      }),
    ),
  )
  .map(({ crowd, ...drawn }) => ({
    ...drawn,
    sources,
    regions,
    chains,
    organizations: [...drawn.organizations, ...crowd.organizations],
    memberships: [...drawn.memberships, ...crowd.memberships],
    ties: [...drawn.ties, ...crowd.ties],
  }));

export interface WorldCase {
  readonly data: GraphData;
  readonly question: Question;
}

/** A world and a question about its main chain. */
export const worldCaseArbitrary: fc.Arbitrary<WorldCase> = worldArbitrary.chain((data) =>
  fc.noBias(questionArbitrary(data)).map((question) => ({ data, question })),
);
