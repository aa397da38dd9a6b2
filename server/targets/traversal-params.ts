import type { Anchor, Run } from './run.ts';

/** What every statement of a traversal takes: from whom, without what, to whom, when. */
export const traversalParams = (
  run: Run,
  candidateIds: readonly string[],
  anchors: readonly Anchor[] = run.anchors,
) => ({
  run: {
    anchors: anchors.map(({ id, strength }) => ({ id, strength })),
    anchorIds: [...run.anchorIds],
    roles: [...run.roles],
    out: {
      organizationIds: [...run.out.organizationIds],
      relationIds: [...run.out.relationIds],
      relationTypes: [...run.out.relationTypes],
      sourceIds: [...run.out.sourceIds],
    },
  },
  candidateIds: [...candidateIds],
  asOf: run.asOf,
});
