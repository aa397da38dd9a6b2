import { useQuery } from '@tanstack/react-query';
import type { FactAction, FactKind, Named } from '../edit.ts';
import { FactTag } from '../fact-tag.tsx';
import { FactStatesDocument } from '../operations.generated.ts';
import { PanelState } from '../panel-state.tsx';
import { request } from '../request.ts';
import { EditForm } from './edit-form.tsx';
import { reasonFields } from './fact-fields.ts';
import type { Field } from './field.ts';
import type { FormFrame } from './frame.ts';
import { sendAction } from './send-action.ts';
import { nothing } from './stored.ts';
import { useWords } from './words.ts';
import type { EditWords } from './words-zh.ts';

/** Facts that can be decided about in one go. */
export const mostFacts = 100;

function fieldsOf(action: FactAction, words: EditWords): Field[] {
  const reason: Field = { name: 'reason', label: words.reason, kind: 'long', longest: 2000 };
  if (action === 'remove') return [reason];
  const [source, note] = reasonFields(words);
  if (action !== 'end') {
    const seen: Field = {
      name: 'observedOn',
      label: words.field.observedOn ?? '',
      kind: 'exactDay',
      hint: `${words.seenHint}, ${words.exactDayHint}`,
    };
    return [seen, ...(source ? [source] : []), ...(note ? [note] : [])];
  }
  const end: Field = {
    name: 'validTo',
    label: words.field.validTo ?? '',
    kind: 'day',
    hint: words.endHint,
    isNeeded: true,
  };
  return [end, { ...reason, isNeeded: true }, ...(source ? [source] : [])];
}

interface Props extends FormFrame {
  readonly action: FactAction;
  readonly of: FactKind;
  readonly facts: readonly Named[];
}

/** Confirms, rejects, ends or removes facts, all of them as they were seen here. */
export function DecideForm({ action, of, facts, ...frame }: Props) {
  const words = useWords();
  const ids = facts.slice(0, mostFacts).map(({ id }) => id);
  const query = useQuery({
    queryKey: ['fact states', ids],
    queryFn: ({ signal }) => request(FactStatesDocument, { ids }, signal),
    staleTime: 0,
  });
  return (
    <PanelState query={query} rows={3}>
      {({ nodes }) => {
        const states = nodes.flatMap((node) =>
          node?.__typename === 'Relation' || node?.__typename === 'StageMembership' ? [node] : [],
        );
        const stateOf = new Map(states.map((state) => [state.id, state]));
        const verb = action === 'remove' ? words.remove : words.saveAs[action];
        return (
          <EditForm
            {...frame}
            about={`${action} ${ids.join(' ')}`}
            mayBeEmpty
            fields={fieldsOf(action, words)}
            stored={nothing}
            verb={ids.length > 1 ? `${verb} ${words.selected(ids.length)}` : verb}
            isDanger={action === 'reject' || action === 'remove'}
            send={(sent) => sendAction({ action, of, facts }, states, sent)}
          >
            <p className="hint">{words.explain[action]}</p>
            <ul className="edit-facts">
              {facts.slice(0, mostFacts).map(({ id, name }) => {
                const state = stateOf.get(id);
                return (
                  <li key={id}>
                    <span>{name}</span>
                    {state && <FactTag status={state.status} confidence={state.confidence} />}
                  </li>
                );
              })}
            </ul>
          </EditForm>
        );
      }}
    </PanelState>
  );
}
