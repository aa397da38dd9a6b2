import type { Dictionary } from '../i18n/zh.ts';
import type { FactStatus } from '../operations.generated.ts';
import type { Field } from './field.ts';
import type { Sent } from './sent.ts';
import type { EditWords } from './words-zh.ts';

const statuses: readonly FactStatus[] = ['VERIFIED', 'REPORTED', 'INFERRED', 'UNVERIFIED'];

/** What can be said of any fact; `middle` stands between what it is and when it held. */
export function factFields(words: EditWords, text: Dictionary, middle: readonly Field[]): Field[] {
  const { field } = words;
  const day = (name: string, hint: string): Field => ({
    name,
    label: field[name] ?? name,
    kind: 'day',
    hint,
  });
  return [
    { name: 'detail', label: text.detail, kind: 'long', longest: 2000 },
    ...middle,
    day('validFrom', words.dayHint),
    day('validTo', words.endHint),
    day('observedOn', words.seenHint),
    {
      name: 'status',
      label: field.status ?? '',
      kind: 'choice',
      options: statuses.map((value) => ({ value, label: text.fact[value] })),
    },
    { name: 'confidence', label: text.confidence, kind: 'share', hint: words.confidenceHint },
    ...reasonFields(words),
  ];
}

export function tieFields(words: EditWords, text: Dictionary): Field[] {
  return [
    { name: 'ratio', label: text.ratio, kind: 'share', hint: words.ratioHint },
    { name: 'amount', label: text.amount, kind: 'text', longest: 200 },
    { name: 'round', label: words.field.round ?? '', kind: 'text', longest: 200 },
  ];
}

/** Where else it was read, and why it is entered. */
export function reasonFields(words: EditWords): Field[] {
  return [
    { name: 'sourceIds', label: words.source, kind: 'source', hint: words.sourceHint },
    { name: 'note', label: words.note, kind: 'long', longest: 2000, hint: words.noteHint },
  ];
}

export function factInput(sent: Sent) {
  return {
    detail: sent.text('detail'),
    ...sent.day('validFrom'),
    ...sent.day('validTo'),
    ...sent.day('observedOn'),
    status: sent.choice('status', statuses),
    confidence: sent.number('confidence'),
    ...reasonInput(sent),
  };
}

export function tieInput(sent: Sent) {
  return {
    ratio: sent.number('ratio'),
    amount: sent.text('amount'),
    round: sent.text('round'),
  };
}

export function reasonInput(sent: Sent) {
  return { ...sourceInput(sent), note: sent.text('note'), author: sent.author };
}

export function sourceInput(sent: Sent) {
  const sourceId = sent.value('sourceIds');
  return { sourceIds: sourceId ? [sourceId] : undefined };
}
