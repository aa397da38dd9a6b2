import { shortName } from '../format.ts';
import { useText } from '../i18n/text.ts';
import { VerdictMark } from '../marks.tsx';
import { useUrlState } from '../url-state.ts';
import { StatusBar } from './status-bar.tsx';
import type { PanoramaAnswer } from './use-panorama.ts';
import { VerdictTag } from './verdict-tag.tsx';

/** The same as the picture, for those who read tables or hear them. */
export function StageTable({ panorama }: { panorama: PanoramaAnswer }) {
  const text = useText();
  const [{ select }, setUrl] = useUrlState();
  const names = new Map(panorama.stages.map(({ stage }) => [stage.id, stage.name]));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the focus */}
      <section className="stage-table" tabIndex={0} aria-label={text.tableView}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.stage}</th>
              <th scope="col">{text.verdict}</th>
              <th scope="col">{text.local}</th>
              <th scope="col">{text.china}</th>
              <th scope="col">{text.abroad}</th>
              <th scope="col">{text.unknownRegion}</th>
              <th scope="col">{text.unconfirmed}</th>
              <th scope="col">{text.present}</th>
              <th scope="col">{text.demand}</th>
              <th scope="col">{text.feeds}</th>
              <th scope="col">{text.localMembers}</th>
            </tr>
          </thead>
          <tbody>
            {panorama.stages.map((each) => (
              <tr key={each.stage.id} aria-selected={select === each.stage.id}>
                <th scope="row">
                  <span className="hint">{text.position[each.stage.position]}</span>{' '}
                  <button
                    type="button"
                    className="link"
                    onClick={() => setUrl({ select: each.stage.id })}
                  >
                    {each.stage.name}
                  </button>
                </th>
                <td>
                  <span className="with-mark">
                    <VerdictMark strength={each.strength} />
                    <VerdictTag strength={each.strength} action={each.action} />
                  </span>
                </td>
                <td className="number">{each.localCount}</td>
                <td className="number">{each.totalCount}</td>
                <td className="number">{each.abroadCount}</td>
                <td className="number">{each.unknownRegionCount}</td>
                <td className="number">{each.unconfirmedCount}</td>
                <td className="number">{each.presentCount}</td>
                <td className="number">{each.demand.toFixed(2)}</td>
                <td>
                  {panorama.links
                    .filter(({ from }) => from.id === each.stage.id)
                    .map(({ to, relationCount }) => `${names.get(to.id)} ${relationCount}`)
                    .join(text.listSeparator)}
                </td>
                <td>
                  {each.local.nodes
                    .map(({ organization }) => shortName(organization))
                    .join(text.listSeparator)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <StatusBar text={text} said={text.stageCount(panorama.stages.length)} />
    </>
  );
}
