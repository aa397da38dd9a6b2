import type { Named } from '../edit.ts';
import { ConfirmGapDocument, DenyGapDocument } from '../operations.generated.ts';
import { request } from '../request.ts';
import { answerOf } from './answer.ts';
import { readDay } from './day.ts';
import { EditForm } from './edit-form.tsx';
import { reasonFields, sourceInput } from './fact-fields.ts';
import type { Field } from './field.ts';
import type { FormFrame } from './frame.ts';
import type { Sent } from './sent.ts';
import { useWords } from './words.ts';
import type { EditWords } from './words-zh.ts';

function gapFields(words: EditWords, isDenied: boolean): Field[] {
  const [source] = reasonFields(words);
  return [
    ...(isDenied
      ? [{ name: 'knownCount', label: words.knownCount, kind: 'count', isNeeded: true } as const]
      : []),
    {
      name: 'byRole',
      label: words.byRole,
      kind: 'text',
      longest: 80,
      hint: words.byRoleHint,
      isNeeded: true,
    },
    {
      name: 'observedOn',
      label: words.foundOn,
      kind: 'exactDay',
      hint: words.exactDayHint,
      isNeeded: true,
    },
    { name: 'reason', label: words.reason, kind: 'long', longest: 2000, isNeeded: true },
    ...(source ? [source] : []),
  ];
}

interface Props extends FormFrame {
  readonly what: 'confirmGap' | 'denyGap';
  readonly stage: Named;
  readonly regionCode: string;
  /** The day that is looked at, ISO. */
  readonly today: string;
}

/** What a person found about a gap: it is real, or there are companies that the graph does not know. */
export function GapForm({ what, stage, regionCode, today, ...frame }: Props) {
  const words = useWords();
  const send = async (sent: Sent) => {
    const finding = {
      regionCode,
      stageId: stage.id,
      byRole: sent.value('byRole'),
      reason: sent.value('reason'),
      observedOn: readDay(sent.value('observedOn'))?.day ?? '',
      ...sourceInput(sent),
      author: sent.author,
    };
    if (what === 'confirmGap') {
      return answerOf((await request(ConfirmGapDocument, { input: finding })).confirmGap);
    }
    const input = { ...finding, knownCount: Number(sent.value('knownCount')) };
    return answerOf((await request(DenyGapDocument, { input })).denyGap);
  };
  return (
    <EditForm
      {...frame}
      about={`${what} ${regionCode} ${stage.id}`}
      mayBeEmpty
      fields={gapFields(words, what === 'denyGap')}
      stored={{ version: null, values: { observedOn: today }, labels: {} }}
      verb={words.saveAs.confirm}
      send={send}
    >
      <p className="hint">{words.explain[what]}</p>
    </EditForm>
  );
}
