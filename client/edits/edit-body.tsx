import { useQuery } from '@tanstack/react-query';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import type { Edit } from '../edit.ts';
import { useText } from '../i18n/text.ts';
import { EditedFactDocument, EditedOrganizationDocument } from '../operations.generated.ts';
import { PanelState } from '../panel-state.tsx';
import { request } from '../request.ts';
import { DecideForm } from './decide-form.tsx';
import type { FormFrame } from './frame.ts';
import { GapForm } from './gap-form.tsx';
import { History } from './history.tsx';
import { CorrectMembership, CreateMembership } from './membership-form.tsx';
import { OrganizationForm } from './organization-form.tsx';
import { CorrectRelation, CreateRelation } from './relation-form.tsx';
import { RemoveForm, RemoveOrganization } from './remove-form.tsx';
import { Reports } from './reports.tsx';
import { storedMembership, storedOrganization, storedRelation } from './stored.ts';

interface Props {
  readonly edit: Edit;
  readonly frame: FormFrame;
}

/** The form, or the history, that an edit asks for. */
export function EditBody({ edit, frame }: Props): ReactNode {
  switch (edit.what) {
    case 'createOrganization': {
      const values = { name: edit.name, kind: 'COMPANY', status: 'ACTIVE' };
      return (
        <OrganizationForm {...frame} id={null} stored={{ version: null, values, labels: {} }} />
      );
    }
    case 'correctOrganization':
      return <CorrectOrganization {...frame} id={edit.id} />;
    case 'removeOrganization':
      return <RemoveOrganization {...frame} id={edit.organization.id} />;
    case 'createRelation':
      return <CreateRelation {...frame} organization={edit.organization} />;
    case 'createMembership':
      return <CreateMembership {...frame} organization={edit.organization} stage={edit.stage} />;
    case 'correctRelation':
    case 'correctMembership':
      return <CorrectFact {...frame} id={edit.id} />;
    case 'confirmGap':
    case 'denyGap':
      return <GapForm {...frame} {...edit} today={dayjs().format('YYYY-MM-DD')} />;
    case 'removeFinding':
      return <RemoveForm {...frame} what={edit.what} {...edit.finding} version={edit.version} />;
    case 'history':
      return <History id={edit.organization.id} />;
    case 'fact':
      return <FactHistory id={edit.fact.id} name={edit.fact.name} />;
    default:
      return <DecideForm {...frame} action={edit.what} of={edit.of} facts={edit.facts} />;
  }
}

function CorrectOrganization({ id, ...frame }: FormFrame & { readonly id: string }) {
  const text = useText();
  const query = useQuery({
    queryKey: ['edited organization', id],
    queryFn: ({ signal }) => request(EditedOrganizationDocument, { id }, signal),
    staleTime: 0,
    gcTime: 0,
  });
  return (
    <PanelState query={query} rows={8}>
      {({ organization }) =>
        organization ? (
          <OrganizationForm {...frame} id={id} stored={storedOrganization(organization)} />
        ) : (
          <p className="empty">{text.notFound}</p>
        )
      }
    </PanelState>
  );
}

function CorrectFact({ id, ...frame }: FormFrame & { readonly id: string }) {
  const text = useText();
  const query = useQuery({
    queryKey: ['edited fact', id],
    queryFn: ({ signal }) => request(EditedFactDocument, { id }, signal),
    staleTime: 0,
    gcTime: 0,
  });
  return (
    <PanelState query={query} rows={8}>
      {({ node }) => {
        if (node?.__typename === 'Relation') {
          return <CorrectRelation {...frame} id={id} stored={storedRelation(node)} />;
        }
        if (node?.__typename === 'StageMembership') {
          return <CorrectMembership {...frame} id={id} stored={storedMembership(node)} />;
        }
        return <p className="empty">{text.notFound}</p>;
      }}
    </PanelState>
  );
}

function FactHistory({ id, name }: { id: string; name: string }) {
  const text = useText();
  return (
    <div className="edit-sections">
      <p>{name}</p>
      <Reports id={id} />
      <section>
        <h3>{text.history}</h3>
        <History id={id} />
      </section>
    </div>
  );
}
