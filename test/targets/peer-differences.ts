import type { Difference } from '../oracle/compare.ts';
import { comparePeers } from '../oracle/compare-peers.ts';
import { listPeerReasons } from '../oracle/peer-reasons.ts';
import type { Recommendation } from '../oracle/recommend.ts';
import type { ProductAnswer } from './product-answer.ts';

/** Where the product tells other peers of a candidate than the oracle finds. */
export async function peerDifferences(
  { anchors, targets, leads, matches, established }: Recommendation,
  peersOf: ProductAnswer['peersOf'],
): Promise<Difference[]> {
  const strengths = new Map(anchors.map(({ id, strength }) => [id, strength]));
  const strengthOf = ({ id }: { id: string }) => strengths.get(id) ?? 0;
  const found = await Promise.all(
    [...targets, ...leads, ...matches, ...established].map(async ({ id, kinds }) => {
      const paths = kinds.flatMap(({ peerPaths }) => peerPaths);
      const reasons = listPeerReasons(paths, strengthOf);
      const differences = comparePeers(reasons, await peersOf(id), strengthOf);
      return differences.map((one) => ({ ...one, at: `rows.${id}.${one.at}` }));
    }),
  );
  return found.flat();
}
