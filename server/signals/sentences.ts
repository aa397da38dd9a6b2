import type { Loaders } from '../context.ts';
import { signalCategory, signalWord } from '../definitions/signals.ts';
import { daysBetween } from '../definitions/time.ts';
import { nameOf } from '../organization-name.ts';
import { sayDay } from '../relation-phrases.ts';
import type { SignalRow } from './queries.ts';

/** 例: 融资:完成B轮融资(2025-03,金额3亿元). */
function sayEvent({ kind, title, amount, occurredOn, occurredOnPrecision }: SignalRow): string {
  const day = sayDay(occurredOn, occurredOnPrecision);
  const sum = amount !== null && !title.includes(amount) ? `,金额${amount}` : '';
  return `${signalWord(kind)}:${title}(${day}${sum})`;
}

/** One Chinese sentence: who, what, when. */
export async function saySignal(signal: SignalRow, loaders: Loaders): Promise<string> {
  return `${await nameOf(signal.organizationId, loaders)}${sayEvent(signal)}。`;
}

/** Signs of one sort that a sentence spells out; of the others it gives the number. */
const spelledOut = 3;

/** One Chinese sentence with the signs of leaving, the risks beside them, and the age of the newest sign. */
export function sayWarning(
  name: string,
  signals: readonly SignalRow[],
  { newestOn, asOf }: { readonly newestOn: string; readonly asOf: string },
): string {
  const of = (category: 'LEAVING' | 'RISK') =>
    signals.filter(({ kind }) => signalCategory(kind) === category);
  const risks = of('RISK');
  const beside = risks.length > 0 ? `;另有风险${risks.length}条:${sayEvents(risks)}` : '';
  const age = daysBetween(newestOn, asOf);
  return `${name}有外迁迹象${of('LEAVING').length}条,最近一条距今${age}天:${sayEvents(of('LEAVING'))}${beside}。`;
}

function sayEvents(signals: readonly SignalRow[]): string {
  const rest = signals.length - spelledOut;
  const events = signals.slice(0, spelledOut).map(sayEvent).join('、');
  return rest > 0 ? `${events}等` : events;
}
