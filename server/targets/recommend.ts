import DataLoader from 'dataloader';
import type { ChainView, Context } from '../context.ts';
import { provincePrefix } from '../definitions/place.ts';
import { signalDays } from '../definitions/profile.ts';
import type { RecommendedTargetsInput } from '../schema.generated.ts';
import { type ActivityStandings, rankActivities } from './activity.ts';
import { type Candidate, readCandidates } from './candidates.ts';
import { openTraversal } from './cypher-traversal.ts';
import { type FameLoader, fameLoader } from './fame.ts';
import { countedDemands, type Findings, matchDemands } from './findings.ts';
import { writeNotes } from './notes.ts';
import { type FormerTieRow, listExpansionSignals, listFormerTies } from './queries.ts';
import { askQuestion, type Question } from './question.ts';
import { type RankedTarget, rankCandidates } from './rank.ts';
import { readRisks } from './risks.ts';
import { openWeightStudies, type WeightStudies } from './robustness.ts';
import { isPeerKind, type Run } from './run.ts';
import { scoreCandidate } from './score.ts';
import type { PeerPath, TargetPath } from './traversal.ts';

type Reach = Awaited<ReturnType<Context['findReach']>>;

/** An answer, of which the paths behind its reasons are only read when asked for. */
export interface Recommendation {
  readonly question: Question;
  readonly targets: readonly RankedTarget[];
  readonly leads: readonly RankedTarget[];
  readonly matches: readonly RankedTarget[];
  readonly established: readonly RankedTarget[];
  readonly candidateCount: number;
  /** Of the path kinds only. */
  readonly pathCount: number;
  readonly truncated: boolean;
  readonly notes: readonly string[];
  readonly studies: WeightStudies;
}

/** What a ranked candidate needs to explain itself. */
export interface Explanation {
  readonly view: ChainView;
  readonly reach: Reach;
  readonly standings: ActivityStandings;
  readonly studies: WeightStudies;
  readonly fame: FameLoader;
  readonly paths: DataLoader<string, TargetPath[]>;
  readonly peerPaths: DataLoader<string, PeerPath[]>;
  readonly formerTies: DataLoader<string, FormerTieRow[]>;
}

/** Whom to invite: candidates, sums by traversal, scores, four lists. */
export async function recommend(
  input: RecommendedTargetsInput,
  context: Context,
): Promise<Recommendation> {
  const { graph, findReach } = context;
  const question = await askQuestion(input, context);
  const { view, out, profile } = question;
  const halfLives = profile.halfLifeYears;
  const candidates = await readCandidates(graph, question);
  const ids = candidates.list.map(({ id }) => id);
  const run = toRun(question, candidates.list);
  const traversal = openTraversal(graph, run);
  const [sums, activities, reach, signals, risks] = await Promise.all([
    traversal.sums(),
    traversal.activities(),
    findReach({ regionPrefix: view.regionPrefix, asOf: view.asOf, targetIds: ids, out, halfLives }),
    graph.read(listExpansionSignals, {
      candidateIds: ids,
      provincePrefix: provincePrefix(view.regionCode),
      asOf: view.asOf,
      days: signalDays,
    }),
    readRisks(graph, ids, { asOf: view.asOf, out }),
  ]);
  const demands = countedDemands(question);
  const sumsOf = Map.groupBy(sums, (row) => row.candidateId);
  const signalsOf = Map.groupBy(signals, (row) => row.candidateId);
  const activitiesOf = Map.groupBy(activities, (row) => row.candidateId);
  const standings = rankActivities(activities, run.inChainIds.length);
  const scale = {
    ...question,
    stages: view.stages,
    largestActivity: standings.largest,
  };
  const scored = candidates.list.map((candidate: Candidate) => {
    const findings: Findings = {
      candidate,
      sums: sumsOf.get(candidate.id) ?? [],
      demands: matchDemands(candidate, demands),
      reach: reach.strengths.get(candidate.id) ?? 0,
      signals: signalsOf.get(candidate.id) ?? [],
      risks: risks.get(candidate.id) ?? [],
      activities: activitiesOf.get(candidate.id) ?? [],
    };
    return { findings, score: scoreCandidate(findings, scale) };
  });
  const explanation: Explanation = {
    view,
    reach,
    standings,
    studies: openWeightStudies(question.weights, () => lists),
    fame: fameLoader(graph, run),
    paths: ownLoader(run.candidateIds, traversal.paths),
    peerPaths: ownLoader(run.candidateIds, traversal.peerPaths),
    formerTies: ownLoader(ids, (candidateIds) =>
      graph.read(listFormerTies, {
        candidateIds: [...candidateIds],
        regionPrefix: view.regionPrefix,
        asOf: view.asOf,
      }),
    ),
  };
  const lists = rankCandidates(scored, explanation);
  const isCut = { candidates: candidates.isCut, reach: reach.isCut };
  return {
    question,
    ...lists,
    studies: explanation.studies,
    candidateCount: ids.length,
    pathCount: sums
      .filter(({ kind }) => !isPeerKind(kind))
      .reduce((count, row) => count + row.pathCount, 0),
    truncated: isCut.candidates || isCut.reach,
    notes: writeNotes({ question, candidates: candidates.list, lists, isCut }),
  };
}

const isInChain = ({ attachments }: Candidate) => attachments.length > 0;

function toRun(question: Question, candidates: readonly Candidate[]): Run {
  const { profile, view, anchors, magnets, counting, out } = question;
  const isIn = ({ id }: { id: string }) => !out.organizationIds.includes(id);
  return {
    profile,
    asOf: view.asOf,
    regionPrefix: view.regionPrefix,
    chainId: view.chainId,
    anchorIds: anchors.map(({ id }) => id),
    anchors: anchors.filter(isIn),
    magnets: magnets.filter(isIn),
    candidateIds: candidates.filter(isIn).map(({ id }) => id),
    inChainIds: candidates.filter(isInChain).map(({ id }) => id),
    ...counting,
    out,
  };
}

/** Reads what is about all candidates that are asked about at once; nothing of one that is not `known`. */
function ownLoader<Way extends { readonly candidateId: string }>(
  known: readonly string[],
  read: (candidateIds: readonly string[]) => Promise<Way[]>,
) {
  const isKnown = new Set(known);
  return new DataLoader<string, Way[]>(async (ids) => {
    const ways = await read(ids.filter((id) => isKnown.has(id)));
    const groups = Map.groupBy(ways, (way) => way.candidateId);
    return ids.map((id) => groups.get(id) ?? []);
  });
}
