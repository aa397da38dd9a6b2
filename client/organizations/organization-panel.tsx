import { useEdit } from '../edit.ts';
import { placeName, shortName } from '../format.ts';
import { useLang, useText } from '../i18n/text.ts';
import { KindMark } from '../marks.tsx';
import type { OrganizationQuery } from '../operations.generated.ts';
import { PanelState } from '../panel-state.tsx';
import type { Question } from '../question.ts';
import { Memberships } from './memberships.tsx';
import { Profile } from './profile.tsx';
import { Ties } from './ties.tsx';
import { useOrganization } from './use-organization.ts';

interface Props {
  readonly question: Question;
  readonly id: string;
}

export type OrganizationAnswer = NonNullable<OrganizationQuery['organization']>;

/** An organisation: who it is, where it works in chains, whom it is tied to, each with its source. */
export function OrganizationPanel({ question, id }: Props) {
  const text = useText();
  const query = useOrganization(id, question.asOf);
  return (
    <PanelState query={query} rows={10}>
      {({ organization }) =>
        organization ? (
          <>
            <Head organization={organization} regionCode={question.regionCode} />
            <Actions organization={organization} />
            <Profile organization={organization} />
            <Memberships organization={organization} chainId={question.chainId} />
            <Ties organization={organization} asOf={question.asOf} />
          </>
        ) : (
          <p className="empty">{text.notFound}</p>
        )
      }
    </PanelState>
  );
}

function Head({
  organization,
  regionCode,
}: {
  organization: OrganizationAnswer;
  regionCode: string;
}) {
  const text = useText();
  const lang = useLang();
  const isLocal = organization.region?.path.some(({ code }) => code === regionCode) ?? false;
  const place = organization.region?.name ?? placeName(organization, lang) ?? text.unknownRegion;
  const isKnownByOther = shortName(organization) !== organization.name;
  return (
    <header className="panel-head tall">
      <KindMark kind={organization.kind} isLocal={isLocal} />
      <div>
        <h2>{organization.name}</h2>
        {isKnownByOther && <p className="hint">{organization.shortName}</p>}
        <div className="tags">
          <span className={`tag ${isLocal ? 'local' : ''}`}>
            {isLocal ? `${text.local} · ${place}` : place}
          </span>
          <span className="tag">
            {text.kind[organization.kind]} · {text.operating[organization.status]}
          </span>
          {organization.stockCode && (
            <span className="tag">{text.listedAs(organization.stockCode)}</span>
          )}
          {organization.titles.map(({ name }) => (
            <span className="tag" key={name}>
              {name}
            </span>
          ))}
        </div>
      </div>
    </header>
  );
}

/** What can be done to it by hand. */
function Actions({ organization: { id, name, stages, relationCounts } }: ActionsProps) {
  const text = useText();
  const edit = useEdit();
  const organization = { id, name };
  const isBare = stages.length === 0 && relationCounts.length === 0;
  return (
    <section className="actions">
      <button
        type="button"
        className="link"
        onClick={() => edit({ what: 'correctOrganization', id })}
      >
        {text.edit}
      </button>
      <button
        type="button"
        className="link"
        onClick={() => edit({ what: 'createRelation', organization })}
      >
        {text.newTie}
      </button>
      <button
        type="button"
        className="link"
        onClick={() => edit({ what: 'createMembership', organization, stage: null })}
      >
        {text.newAttachment}
      </button>
      <button
        type="button"
        className="link"
        onClick={() => edit({ what: 'history', organization })}
      >
        {text.history}
      </button>
      {isBare && (
        <button
          type="button"
          className="link"
          onClick={() => edit({ what: 'removeOrganization', organization })}
        >
          {text.remove}
        </button>
      )}
    </section>
  );
}

interface ActionsProps {
  readonly organization: OrganizationAnswer;
}
