import type { Organization } from '../../server/write/graph-data.ts';
import { isLocal } from './place.ts';
import { firmAttachments, localOrganizations, type Snapshot, takeSnapshot } from './snapshot.ts';
import { strengthOf } from './strength.ts';
import type { Question, World } from './world.ts';

/** A question put to a snapshot, with the organisations that its paths may start from. */
export interface Run {
  readonly snapshot: Snapshot;
  readonly question: Question;
  readonly anchors: readonly Organization[];
  /** Anchors and the region's own authorities, each once: for PARTNER and PARTNER_FUND. */
  readonly anchorsAndAuthorities: readonly Organization[];
  /** Local parks and institutes: for INCUBATION. */
  readonly incubators: readonly Organization[];
  /** s_a of any open organisation of the region; 0 of others. */
  readonly strength: (organization: Organization) => number;
}

export function prepareRun(world: World, question: Question): Run {
  const snapshot = takeSnapshot(world, question.regionCode, question.asOf, question.profile);
  const locals = localOrganizations(snapshot).filter((one) => one.status !== 'CLOSED');
  const anchors = locals.filter((one) => isAnchor(snapshot, question, one));
  const authorities = locals.filter((one) => one.label === 'Authority');
  const strengths = new Map(
    locals.map((one) => [one, strengthOf(snapshot, question.chainId, one)]),
  );
  return {
    snapshot,
    question,
    anchors,
    anchorsAndAuthorities: [...new Set([...anchors, ...authorities])],
    incubators: locals.filter((one) => one.label === 'Park' || one.label === 'Institute'),
    strength: (organization) => strengths.get(organization) ?? 0,
  };
}

function isAnchor(snapshot: Snapshot, question: Question, one: Organization): boolean {
  if (!isLocal(one, question.regionCode)) return false;
  if (question.anchorIds !== undefined) return question.anchorIds.includes(one.id);
  if (firmAttachments(snapshot, one.id, question.chainId).length === 0) return false;
  const ecosystem = ['Institute', 'Investor', 'Park'];
  return question.mode !== 'ECOSYSTEM_LED' || ecosystem.includes(one.label);
}

/** n: effective number of anchors, (Σ s)² / Σ s²; 1 without anchors. */
export function effectiveAnchors(run: Run): number {
  // Strengths are tenths: summed as integers, so that no order of rows shows.
  let sum = 0;
  let squares = 0;
  for (const anchor of run.anchors) {
    const tenths = Math.round(run.strength(anchor) * 10);
    sum += tenths;
    squares += tenths * tenths;
  }
  return squares === 0 ? 1 : (sum * sum) / squares;
}
