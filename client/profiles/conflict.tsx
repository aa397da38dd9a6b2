import { Button } from 'antd';
import { useText } from '../i18n/text.ts';
import type { ProfileFieldsFragment } from '../operations.generated.ts';
import { formatConstant, type Group, groupsOf, valuesOf } from './constants.ts';
import type { Draft } from './draft.ts';
import { useWords } from './words.ts';

interface Props {
  readonly draft: Draft;
  /** What was typed, by field. */
  readonly changes: ReadonlyMap<string, string>;
  readonly groups: readonly Group[];
  /** null = nothing is saved under this key. */
  readonly newest: ProfileFieldsFragment | null;
  readonly onLoad: () => void;
}

/** Somebody saved in between: both numbers of what was typed, and the way on. */
export function Conflict({ draft, changes, groups, newest, onLoad }: Props) {
  const text = useText();
  const words = useWords();
  const theirs = newest && valuesOf(groupsOf(newest, words, text));
  const rows = groups.flatMap(({ title, constants }) =>
    constants.flatMap(({ field, label }) => {
      const mine = changes.get(field);
      const their = theirs?.get(field);
      return mine === undefined || their === undefined
        ? []
        : [{ field, label: `${title} · ${label}`, mine, their }];
    }),
  );
  return (
    <div className="profile-note bad" role="alert">
      <p>
        {newest
          ? words.conflict(draft.expectedNumber, newest.number ?? 0)
          : words.conflictGone(draft.expectedNumber)}
      </p>
      {rows.length > 0 && (
        <table className="constants">
          <thead>
            <tr>
              <th scope="col">{words.constant}</th>
              <th scope="col">{words.conflictMine}</th>
              <th scope="col">{words.conflictTheirs}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ field, label, mine, their }) => (
              <tr key={field}>
                <th scope="row">{label}</th>
                <td>{mine}</td>
                <td>{formatConstant(their)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Button onClick={onLoad}>{words.loadNewest}</Button>
    </div>
  );
}
