import { anchorStrengths, championTitles } from './profile.ts';

export interface StrengthInput {
  /** Labels, of which one is the kind. */
  readonly kind: string;
  readonly stockCode: string | null;
  readonly isChainLeader: boolean;
  /** CONTROLLED, at the day, by a local organisation that has a stock code. */
  readonly isControlledByListed: boolean;
  /** Names of the titles held at the day. */
  readonly titles: readonly string[];
}

/** s_a: how much an organisation carries its chain in its region, 0-1 (definitions, "Anchors"). */
export function anchorStrength(organization: StrengthInput): number {
  const { kind, titles } = organization;
  const applying: number[] = [anchorStrengths.other];
  if (organization.isChainLeader) applying.push(anchorStrengths.chainLeader);
  if (organization.stockCode !== null || organization.isControlledByListed) {
    applying.push(anchorStrengths.listed);
  }
  if (titles.some((title) => championTitles.some((champion) => title.includes(champion)))) {
    applying.push(anchorStrengths.champion);
  }
  if (kind === 'INSTITUTE') applying.push(anchorStrengths.institute);
  if (kind === 'INVESTOR') applying.push(anchorStrengths.investor);
  if (kind === 'PARK') applying.push(anchorStrengths.park);
  return Math.max(...applying);
}

/** n = (Σs)² / Σs²: how many equally strong anchors the run amounts to; 1 without any. */
export function effectiveAnchorCount(strengths: readonly number[]): number {
  const sum = strengths.reduce((total, strength) => total + strength, 0);
  const squares = strengths.reduce((total, strength) => total + strength ** 2, 0);
  return squares > 0 ? sum ** 2 / squares : 1;
}
