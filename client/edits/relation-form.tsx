import type { Named } from '../edit.ts';
import { useText } from '../i18n/text.ts';
import type { Dictionary } from '../i18n/zh.ts';
import { type RelationType, SaveRelationDocument } from '../operations.generated.ts';
import { request } from '../request.ts';
import { answerOf } from './answer.ts';
import { EditForm } from './edit-form.tsx';
import { factFields, factInput, tieFields, tieInput } from './fact-fields.ts';
import type { Field } from './field.ts';
import type { FormFrame } from './frame.ts';
import type { Sent } from './sent.ts';
import { type Stored, storedRelation } from './stored.ts';
import { useWords } from './words.ts';
import type { EditWords } from './words-zh.ts';

const types: readonly RelationType[] = [
  'SUPPLIES',
  'INVESTS_IN',
  'CONTROLS',
  'COOPERATES_WITH',
  'RESEARCHES_WITH',
  'LICENSES_TO',
  'INCUBATES',
  'SERVES',
  'MEMBER_OF',
  'LOCATED_IN',
  'COMPETES_WITH',
];

interface CorrectProps extends FormFrame {
  readonly id: string;
  readonly stored: Stored;
}

/** Corrects what is said of a tie; its type and ends stay. */
export function CorrectRelation({ id, stored, ...frame }: CorrectProps) {
  const text = useText();
  const words = useWords();
  const send = async (sent: Sent) => {
    const came = await request(SaveRelationDocument, {
      input: {
        id,
        expectedVersion: sent.version ?? undefined,
        ...factInput(sent),
        ...tieInput(sent),
      },
    });
    const { newest } = came.saveRelation;
    return { ...answerOf(came.saveRelation), newest: newest && storedRelation(newest) };
  };
  return (
    <EditForm
      {...frame}
      about={id}
      fields={factFields(words, text, tieFields(words, text))}
      stored={stored}
      verb={words.saveAs.correct}
      send={send}
    />
  );
}

/** Type, direction and other side of a new tie of an organisation. */
function endFields(words: EditWords, text: Dictionary, name: string): Field[] {
  return [
    {
      name: 'type',
      label: words.type,
      kind: 'choice',
      isNeeded: true,
      options: types.map((value) => ({ value, label: text.tie[value] })),
    },
    { name: 'otherId', label: words.other, kind: 'organization', isNeeded: true },
    {
      name: 'way',
      label: words.way,
      kind: 'choice',
      options: [
        { value: 'OUT', label: `${name} → ${words.otherSide}` },
        { value: 'IN', label: `${words.otherSide} → ${name}` },
      ],
    },
    {
      name: 'subject',
      label: words.field.subject ?? '',
      kind: 'text',
      longest: 200,
      hint: words.subjectHint,
    },
  ];
}

const begun: Stored = {
  version: null,
  values: { type: 'SUPPLIES', way: 'OUT', status: 'REPORTED' },
  labels: {},
};

interface CreateProps extends FormFrame {
  readonly organization: Named;
}

/** A new tie of an organisation, in either direction. */
export function CreateRelation({ organization, ...frame }: CreateProps) {
  const text = useText();
  const words = useWords();
  const send = async (sent: Sent) => {
    const otherId = sent.value('otherId');
    const isOut = sent.value('way') !== 'IN';
    const came = await request(SaveRelationDocument, {
      input: {
        type: sent.choice('type', types),
        fromId: isOut ? organization.id : otherId,
        toId: isOut ? otherId : organization.id,
        subject: sent.text('subject'),
        ...factInput(sent),
        ...tieInput(sent),
      },
    });
    const { newest, relation, userErrors } = came.saveRelation;
    return {
      ...answerOf({
        userErrors: userErrors.map((error) =>
          error.field === 'toId' || error.field === 'fromId'
            ? { ...error, field: 'otherId' }
            : error,
        ),
      }),
      existing: newest && { id: newest.id, name: text.tie[newest.type] },
      savedId: relation?.id,
    };
  };
  return (
    <EditForm
      {...frame}
      about={`new tie of ${organization.id}`}
      mayBeEmpty
      fields={[
        ...endFields(words, text, organization.name),
        ...factFields(words, text, tieFields(words, text)),
      ]}
      stored={begun}
      verb={words.saveAs.create}
      send={send}
    />
  );
}
