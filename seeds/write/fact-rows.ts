import type { Fact, GraphData } from '../graph-data.ts';
import type { FactProperties } from './fact-queries.ts';
import { compact } from './merge-fact.ts';
import { titleId } from './structure.ts';
import type { FactRow } from './write-facts.ts';

export function tieRows({ ties = [] }: GraphData) {
  return ties.map((tie) => row(tie, tie.type, tie.fromId, tie.toId, tie));
}

export function membershipRows({ memberships = [] }: GraphData) {
  return memberships.map((membership) =>
    row(membership, 'WORKS_IN', membership.organizationId, membership.stageId, membership),
  );
}

export function manufactureRows({ manufactures = [] }: GraphData) {
  return manufactures.map((made) => row(made, 'MAKES', made.organizationId, made.productId, made));
}

export function titleRows({ titles = [] }: GraphData) {
  return titles.map((held) => row(held, 'HAS_TITLE', held.organizationId, titleId(held.name), {}));
}

export function demandRows({ demands = [] }: GraphData) {
  return demands.map((demand) => row(demand, 'RAISES', demand.organizationId, demand.id, {}));
}

/** A project's name is its subject: an organisation may have several in a region. */
export function projectRows({ projects = [] }: GraphData) {
  return projects.map((project) => ({
    ...row(project, 'HAS_PROJECT', project.organizationId, project.regionCode, project),
    subject: project.subject ?? project.name,
  }));
}

/** The role that confirmed is the subject; a gap counts from the day it was observed. */
export function gapRows({ confirmedGaps = [] }: GraphData) {
  return confirmedGaps.map((gap) => row(gap, 'LACKS', gap.regionCode, gap.stageId, gap));
}

export function productLinkRows({ productLinks = [] }: GraphData) {
  return productLinks.map((link) => row(link, link.type, link.fromId, link.toId, link));
}

type Particular =
  | 'ratio'
  | 'amount'
  | 'round'
  | 'evidence'
  | 'revenueShare'
  | 'conflict'
  | 'name'
  | 'stage'
  | 'byRole'
  | 'reason';

type Particulars = { readonly [Key in Particular]?: FactProperties[Key] | undefined };

function row<Type extends string>(
  item: Fact,
  type: Type,
  fromId: string,
  toId: string,
  own: Particulars,
): FactRow<Type> {
  return {
    item,
    type,
    fromId,
    toId,
    subject: item.subject,
    properties: compact({
      sourceIds: [...new Set(item.sourceIds)].sort(),
      status: item.status,
      confidence: item.confidence,
      observedOn: item.observedOn?.day,
      observedOnPrecision: item.observedOn?.precision,
      firstObservedOn: (item.firstObservedOn ?? item.observedOn)?.day,
      validFrom: item.validFrom?.day,
      validFromPrecision: item.validFrom?.precision,
      validTo: item.validTo?.day,
      validToPrecision: item.validTo?.precision,
      detail: item.detail,
      ratio: own.ratio,
      amount: own.amount,
      round: own.round,
      evidence: own.evidence,
      revenueShare: own.revenueShare,
      conflict: own.conflict,
      name: own.name,
      stage: own.stage,
      byRole: own.byRole,
      reason: own.reason,
    }),
  };
}
