import type { FileProblemCode } from '../tables/table.ts';
import { fileProblems } from './file-problem-words.ts';
import { cellRules, rowRules } from './rule-words.ts';
import type { Problem } from './template.ts';

const sentences = { ...cellRules, ...rowRules };

/** Names of everything that can be found in a row, by whoever finds it. */
export type Rule = keyof typeof sentences;

export type Language = 'ZH' | 'EN';

/** Characters of a cell that a sentence quotes. */
const longestQuote = 60;

/** What a rule found, in one sentence; about a certain cell, with what stood there and what became of it. */
export function ruleText(
  rule: string,
  language: Language,
  about?: Pick<Problem, 'value' | 'result' | 'column'>,
): string {
  const [zh, en] = isRule(rule) ? sentences[rule] : [rule, rule];
  const sentence = language === 'ZH' ? zh : en;
  const became = about?.result && about.result !== about.value ? ` → ${quoted(about.result)}` : '';
  // A cell that says nothing is known by its column.
  const cell = about && (quoted(about.value) || (about.column ?? ''));
  const colon = language === 'ZH' ? ':' : ': ';
  return cell ? `${sentence}${colon}${cell}${became}` : `${sentence}${became}`;
}

/** What is wrong with a file and what to do, with what it was found by in brackets. */
export function fileProblemText(code: FileProblemCode, detail: string, language: Language): string {
  const [zh, en] = fileProblems[code];
  if (language === 'ZH') return detail ? `${zh}(${detail})。` : `${zh}。`;
  return detail ? `${en} (${detail}).` : `${en}.`;
}

export function isRule(rule: string): rule is Rule {
  return Object.hasOwn(sentences, rule);
}

function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote - 1)}…` : line;
}
