import type { Named } from '../edit.ts';
import { useText } from '../i18n/text.ts';
import { SaveMembershipDocument } from '../operations.generated.ts';
import { request } from '../request.ts';
import { answerOf } from './answer.ts';
import { EditForm } from './edit-form.tsx';
import { factFields, factInput } from './fact-fields.ts';
import type { FormFrame } from './frame.ts';
import type { Sent } from './sent.ts';
import { type Stored, storedMembership } from './stored.ts';
import { useWords } from './words.ts';

interface CorrectProps extends FormFrame {
  readonly id: string;
  readonly stored: Stored;
}

/** Corrects what is said of an attachment; its ends stay. */
export function CorrectMembership({ id, stored, ...frame }: CorrectProps) {
  const text = useText();
  const words = useWords();
  const send = async (sent: Sent) => {
    const came = await request(SaveMembershipDocument, {
      input: { id, expectedVersion: sent.version ?? undefined, ...factInput(sent) },
    });
    const { newest } = came.saveMembership;
    return { ...answerOf(came.saveMembership), newest: newest && storedMembership(newest) };
  };
  return (
    <EditForm
      {...frame}
      about={id}
      fields={factFields(words, text, [])}
      stored={stored}
      verb={words.saveAs.correct}
      send={send}
    />
  );
}

interface CreateProps extends FormFrame {
  readonly organization: Named | null;
  readonly stage: Named | null;
}

/** That an organisation works in a stage; either end may be given. */
export function CreateMembership({ organization, stage, ...frame }: CreateProps) {
  const text = useText();
  const words = useWords();
  const send = async (sent: Sent) => {
    const came = await request(SaveMembershipDocument, {
      input: {
        organizationId: sent.value('organizationId'),
        stageId: sent.value('stageId'),
        ...factInput(sent),
      },
    });
    const { newest } = came.saveMembership;
    return {
      ...answerOf(came.saveMembership),
      existing: newest && {
        id: newest.id,
        name: `${newest.organization.name} → ${newest.stage.name}`,
      },
    };
  };
  const stored: Stored = {
    version: null,
    values: {
      organizationId: organization?.id ?? '',
      stageId: stage?.id ?? '',
      status: 'REPORTED',
    },
    labels: { organizationId: organization?.name ?? '', stageId: stage?.name ?? '' },
  };
  return (
    <EditForm
      {...frame}
      about={`new attachment ${organization?.id} ${stage?.id}`}
      mayBeEmpty
      fields={[
        {
          name: 'organizationId',
          label: words.organization,
          kind: 'organization',
          isNeeded: true,
        },
        { name: 'stageId', label: words.stage, kind: 'stage', isNeeded: true },
        ...factFields(words, text, []),
      ]}
      stored={stored}
      verb={words.saveAs.create}
      send={send}
    />
  );
}
