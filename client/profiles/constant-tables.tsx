import { formatConstant, type Group } from './constants.ts';
import { useWords } from './words.ts';

interface Props {
  readonly groups: readonly Group[];
  /** Version of the profile whose numbers the groups are. */
  readonly ours: string;
  /** null = nothing to hold them against. */
  readonly theirs: Other | null;
  /** Only what differs. */
  readonly isShort: boolean;
}

interface Other {
  readonly title: string;
  readonly values: ReadonlyMap<string, number>;
}

/** All constants of a profile; what another one sets differently has a sign and a word. */
export function ConstantTables({ groups, ours, theirs, isShort }: Props) {
  const words = useWords();
  const differs = ({ field, value }: Group['constants'][number]) =>
    theirs !== null && theirs.values.get(field) !== value;
  const shown = groups.flatMap((group) => {
    const constants = isShort ? group.constants.filter(differs) : group.constants;
    return constants.length > 0 ? [{ ...group, constants }] : [];
  });
  const count = groups.flatMap(({ constants }) => constants.filter(differs)).length;
  return (
    <section>
      {theirs && <p className="differences">{words.differences(count)}</p>}
      <div className="constant-groups">
        {shown.map(({ id, title, constants }) => (
          <table key={id} className="constants">
            <caption>{title}</caption>
            <thead>
              <tr>
                <th scope="col">{words.constant}</th>
                <th scope="col" className="version">
                  {ours}
                </th>
                {theirs && (
                  <>
                    <th scope="col" className="version">
                      {theirs.title}
                    </th>
                    <th scope="col">{words.differenceHead}</th>
                  </>
                )}
              </tr>
            </thead>
            <tbody>
              {constants.map((constant) => (
                <tr key={constant.field} className={differs(constant) ? 'differs' : ''}>
                  <th scope="row">{constant.label}</th>
                  <td title={String(constant.value)}>{formatConstant(constant.value)}</td>
                  {theirs && <OtherCells constant={constant} other={theirs} />}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </section>
  );
}

interface CellsProps {
  readonly constant: Group['constants'][number];
  readonly other: Other;
}

function OtherCells({ constant: { field, value }, other }: CellsProps) {
  const words = useWords();
  const their = other.values.get(field) ?? value;
  return (
    <>
      <td title={String(their)}>{formatConstant(their)}</td>
      <td className="difference">
        {value > their && `▲ ${words.higher}`}
        {value < their && `▼ ${words.lower}`}
      </td>
    </>
  );
}
