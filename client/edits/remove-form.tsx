import { useQuery } from '@tanstack/react-query';
import {
  EditedOrganizationDocument,
  RemoveGapFindingDocument,
  RemoveOrganizationDocument,
} from '../operations.generated.ts';
import { PanelState } from '../panel-state.tsx';
import { request } from '../request.ts';
import { answerOf } from './answer.ts';
import { EditForm } from './edit-form.tsx';
import type { FormFrame } from './frame.ts';
import type { Sent } from './sent.ts';
import { nothing } from './stored.ts';
import { useWords } from './words.ts';

interface Props extends FormFrame {
  readonly what: 'removeOrganization' | 'removeFinding';
  readonly id: string;
  readonly name: string;
  readonly version: string;
}

/** Takes something out that was entered by mistake. */
export function RemoveForm({ what, id, name, version, ...frame }: Props) {
  const words = useWords();
  const send = async (sent: Sent) => {
    const input = {
      id,
      expectedVersion: version,
      reason: sent.text('reason'),
      author: sent.author,
    };
    return answerOf(
      what === 'removeFinding'
        ? (await request(RemoveGapFindingDocument, { input })).removeGapFinding
        : (await request(RemoveOrganizationDocument, { input })).removeOrganization,
    );
  };
  return (
    <EditForm
      {...frame}
      about={`${what} ${id}`}
      mayBeEmpty
      isDanger
      fields={[{ name: 'reason', label: words.reason, kind: 'long', longest: 2000 }]}
      stored={nothing}
      verb={words.remove}
      send={send}
    >
      <p className="hint">{words.explain[what]}</p>
      <p>{name}</p>
    </EditForm>
  );
}

/** As it is stored at the moment, so that nothing newer is removed unseen. */
export function RemoveOrganization({ id, ...frame }: FormFrame & { readonly id: string }) {
  const query = useQuery({
    queryKey: ['edited organization', id],
    queryFn: ({ signal }) => request(EditedOrganizationDocument, { id }, signal),
    staleTime: 0,
  });
  return (
    <PanelState query={query} rows={2}>
      {({ organization }) =>
        organization && (
          <RemoveForm
            {...frame}
            what="removeOrganization"
            id={id}
            name={organization.name}
            version={organization.version}
          />
        )
      }
    </PanelState>
  );
}
