import DataLoader from 'dataloader';
import {
  type FameVerdict,
  judgeFame,
  type MiddleScope,
  pathExpectation,
  type TieHolder,
} from '../definitions/fame.ts';
import { countedConfidence, hubInvestorTypes } from '../definitions/profile.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { BeyondFame } from '../schema.generated.ts';
import { hopCountOf, patternsOf, type Start } from './fame-patterns.ts';
import { countDegrees, type DegreeRow } from './fame-queries.ts';
import type { Findings } from './findings.ts';
import type { Run } from './run.ts';
import { readMoments } from './tie-moments.ts';

/** Whether ties to this run's anchors exceed what degree alone would give; null without any that is counted. */
export type FameLoader = DataLoader<Findings, BeyondFame | null>;

/** Judges all candidates that are asked about at once. */
export function fameLoader(graph: Graph, run: Run): FameLoader {
  const starts = startsOf(run);
  return new DataLoader(async (asked) => {
    const nearest = asked.map(nearestPaths);
    if (nearest.every((one) => one === null)) return nearest.map(() => null);
    const middles = {
      chainId: run.chainId,
      countedConfidence,
      hubInvestorTypes: [...hubInvestorTypes, 'ASSET_MANAGER'],
    };
    const ids = [...Object.values(starts).flat(), ...asked.map(({ candidate }) => candidate.id)];
    const [moments, rows] = await Promise.all([
      readMoments(graph, middles),
      graph.read(countDegrees, { ...middles, ids: [...new Set(ids)] }),
    ]);
    const holders = new Map(rows.map((row) => [row.id, toHolder(row)]));
    const of = (anchorIds: readonly string[]) => anchorIds.flatMap((id) => holders.get(id) ?? []);
    const expectations = Map.groupBy(
      patternsOf(run).map(({ start, ...pattern }) => ({
        hopCount: pattern.leaving.length,
        expect: pathExpectation(pattern, of(starts[start]), moments),
      })),
      ({ hopCount }) => hopCount,
    );
    return asked.map(({ candidate }, index) => {
      const own = nearest[index];
      const holder = holders.get(candidate.id);
      if (!own || !holder) return null;
      const counted = expectations.get(own.hopCount) ?? [];
      const expected = counted.reduce((sum, { expect }) => sum + expect(holder), 0);
      return describe(own.hopCount, own.count, expected);
    });
  });
}

/** Of the counted paths to a candidate those with the fewest ties: how many ties, how many paths. */
function nearestPaths({ sums }: Findings): { hopCount: number; count: number } | null {
  const counted = sums.flatMap(({ kind, pathCount }) => {
    const hopCount = hopCountOf(kind);
    return hopCount === undefined || pathCount === 0 ? [] : [{ hopCount, pathCount }];
  });
  if (counted.length === 0) return null;
  const hopCount = Math.min(...counted.map((one) => one.hopCount));
  const nearest = counted.filter((one) => one.hopCount === hopCount);
  return { hopCount, count: nearest.reduce((sum, { pathCount }) => sum + pathCount, 0) };
}

function startsOf({ anchors, magnets }: Run): Record<Start, readonly string[]> {
  const ids = anchors.map(({ id }) => id);
  const known = new Set(ids);
  const authorities = magnets.filter(({ id, kind }) => kind === 'AUTHORITY' && !known.has(id));
  const hosts = magnets.filter(({ kind }) => kind === 'PARK' || kind === 'INSTITUTE');
  return {
    anchors: ids,
    anchorsAndAuthorities: [...ids, ...authorities.map(({ id }) => id)],
    hosts: hosts.map(({ id }) => id),
    investors: anchors.filter(({ kind }) => kind === 'INVESTOR').map(({ id }) => id),
  };
}

function toHolder({ degrees, isInvestor, isOther, isPeer, isChainPeer }: DegreeRow): TieHolder {
  const scopes: (MiddleScope | false)[] = [
    isInvestor && 'investors',
    isOther && 'others',
    isPeer && 'peers',
    isChainPeer && 'chainPeers',
  ];
  return {
    degrees: new Map(degrees.map(({ end, count }) => [end, count])),
    scopes: new Set(scopes.filter((scope) => scope !== false)),
  };
}

function describe(hopCount: number, observedCount: number, expectedCount: number): BeyondFame {
  const verdict = judgeFame(hopCount, observedCount, expectedCount);
  return {
    hopCount,
    observedCount,
    expectedCount,
    ratio: expectedCount > 0 ? observedCount / expectedCount : null,
    verdict,
    exceeds: verdict === 'BEYOND',
    text: say(verdict, hopCount, observedCount, expectedCount),
  };
}

const pathNames = ['直接往来', '经第三方的路径', '经同类企业的路径'];

function say(verdict: FameVerdict, hopCount: number, observed: number, expected: number): string {
  const found = `实有${observed}条${pathNames[hopCount - 1]},按往来多少推算`;
  if (verdict === 'BEYOND') return `${found}只应有${sayCount(expected)}条:不只是名气。`;
  const due = `${found}应有${sayCount(expected)}条:`;
  if (verdict === 'TOO_FEW') return `${due}样本太少,不作判断。`;
  return observed >= 2 * expected
    ? `${due}虽多于推算,仍可能是巧合。`
    : `${due}与其往来数量相称,可能只是名气。`;
}

/** Two digits that count. */
function sayCount(count: number): string {
  if (count >= 10) return count.toFixed(0);
  return count < 0.01 ? '不到0.01' : String(Number(count.toPrecision(2)));
}
