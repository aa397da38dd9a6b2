import type { Loaders } from '../context.ts';
import { signalWord } from '../definitions/signals.ts';
import { loadPresent } from '../loader.ts';
import { nameOf } from '../organization-name.ts';
import { sayDay, sayRelation } from '../relation-phrases.ts';
import { sayActivity } from './activity.ts';
import type { MatchedDemand, Risk } from './findings.ts';
import type { Term } from './parts.ts';
import { sayPeer } from './peer-sentences.ts';
import type { SignalRow } from './queries.ts';
import type { RankedTarget } from './rank.ts';
import type { ReasonView } from './reasons.ts';
import type { TargetPath } from './traversal.ts';

/** One Chinese sentence that an officer can say on the phone. */
export async function sayReason(reason: ReasonView, loaders: Loaders): Promise<string> {
  const { ground, target } = reason;
  const candidateId = target.findings.candidate.id;
  switch (ground.kind) {
    case 'PATH':
      return `${await sayPath(ground.path, loaders)}。`;
    case 'PEER':
      return sayPeer(ground.path, target.explanation.view.regionPrefix, loaders);
    case 'DEMAND':
      return `${await sayDemand(ground.matched, candidateId, loaders)}。`;
    case 'TERM':
      return sayTerm(ground.term, target);
  }
}

async function sayPath(path: TargetPath, loaders: Loaders): Promise<string> {
  const [u, a, x = ''] = await Promise.all(
    [path.candidateId, path.anchorId, ...(path.middleId ? [path.middleId] : [])].map((id) =>
      nameOf(id, loaders),
    ),
  );
  const ties = await Promise.all(path.relationIds.map((id) => loadPresent(loaders.relation, id)));
  const last = ties.at(-1);
  const day = last
    ? sayDay(
        last.validFrom ?? last.observedOn,
        last.validFrom ? last.validFromPrecision : last.observedOnPrecision,
      )
    : '';
  const phrase = pathPhrase(path, { u: u ?? '', a: a ?? '', x, ties });
  return `${phrase}${last?.detail ? `:${last.detail}` : ''}${day && `(${day})`}`;
}

interface PathWords {
  readonly u: string;
  readonly a: string;
  readonly x: string;
  /** From the anchor outwards. */
  readonly ties: readonly { type: string; fromId: string; toId: string }[];
}

function pathPhrase(path: TargetPath, { u, a, x, ties }: PathWords): string {
  const isFromCandidate = ties.at(-1)?.fromId === path.candidateId;
  switch (path.shownAs) {
    case 'OUTSIDE_SUPPLIER':
      return `${u}向本地${a}供货`;
    case 'OUTSIDE_CUSTOMER':
      return `${u}采购本地${a}的产品或服务`;
    case 'LOCAL_INVESTOR':
      return isFromCandidate ? `${u}已投资本地${a}` : `本地${a}已投资${u}`;
    case 'LICENSING':
      return isFromCandidate ? `${u}许可本地${a}` : `本地${a}许可${u}`;
    case 'JOINT_RESEARCH':
      return `${u}与本地${a}联合研发`;
    case 'PARTNER':
      return `${u}与本地${a}合作`;
    case 'PARTNER_FUND':
      return `与本地${a}合作的${x}已投资${u}`;
    case 'INCUBATION':
      return `本地${a}孵化${u}`;
    case 'ASSOCIATION':
      return `${u}与本地${a}同为${x}会员`;
    case 'GROUP':
      if (path.middleId === null) return `${u}控股本地${a}`;
      return isFromCandidate ? `${u}经${x}控股本地${a}` : `${u}与本地${a}同由${x}控股`;
    case 'SECOND_TIER':
      return `${u}供应${x},${x}供应本地${a}`;
    case 'SIBLING_INVESTEE':
      return `${x}投资了${u},也投资了本地${a}`;
    default: {
      const names: Record<string, string> = { [path.candidateId]: u, [path.anchorId]: `本地${a}` };
      const phrases = ties.map(({ type, fromId, toId }) =>
        sayRelation(type, names[fromId] ?? x, names[toId] ?? x),
      );
      return phrases.toReversed().join(',');
    }
  }
}

async function sayDemand(
  { demand }: MatchedDemand,
  candidateId: string,
  loaders: Loaders,
): Promise<string> {
  const stage = await loadPresent(loaders.stage, demand.stageId);
  const raised = sayDay(demand.raisedOn, demand.raisedOnPrecision);
  const name = await nameOf(candidateId, loaders);
  return `本地${demand.organizationName}需要“${demand.title}”${raised && `(${raised})`},${name}在“${stage.name}”环节`;
}

const gapWords: Readonly<Record<string, string>> = {
  GAP_CONFIRMED: '缺口',
  GAP_SUSPECTED: '疑似缺口(待核实)',
  WEAK: '薄弱环节',
};

function saySignal({ signal, kind, about, since, sincePrecision }: SignalRow): string {
  const day = sayDay(since, sincePrecision);
  if (kind !== null) return `${signalWord(kind)}:${about}(${day})`;
  switch (signal) {
    case 'NEW_FINANCING':
      return `近18个月获${about}投资(${day})`;
    case 'NEW_ENTITY':
      return `在外地新设${about}(${day})`;
    case 'ACTIVE_IN_PROVINCE':
      return `已在本省布局:${about}`;
    default:
      return `新获${about}(${day})`;
  }
}

function sayRisk({ kind, title, occurredOn, occurredOnPrecision }: Risk): string {
  return `${signalWord(kind)}:${title}(${sayDay(occurredOn, occurredOnPrecision)})。`;
}

async function sayTerm(term: Term, { findings, explanation }: RankedTarget): Promise<string> {
  switch (term.kind) {
    case 'GAP': {
      const { name, strength, localCount, totalCount } = term.stage;
      return `可补“${name}”${gapWords[strength] ?? ''}(本地${localCount},全国${totalCount})。`;
    }
    case 'RELATED_STAGE':
      return `相邻环节“${term.stage.name}”本地有${term.stage.localCount}家。`;
    case 'EXPANSION_SIGNAL':
      return `${saySignal(term.signal)}。`;
    case 'ACTIVITY':
      return sayActivity(term.activities, explanation.standings.topPercent(findings.candidate.id));
    case 'RISK':
      return sayRisk(term.risk);
    case 'INTRODUCER':
      return explanation.reach.sayBestPath(findings.candidate.id);
  }
}
