import { usePlace } from '../place.ts';
import { useUrlState } from '../url-state.ts';
import { useWords } from './words.ts';

interface Props {
  readonly name: string;
  /** null = it has left the graph. */
  readonly id: string | null;
}

/** A name that leads to the organisation's profile in the panorama. */
export function OrganizationLink({ name, id }: Props) {
  const words = useWords();
  const [, go] = usePlace();
  const [, setUrl] = useUrlState();
  if (!id) {
    return (
      <span>
        {name} <span className="hint">{words.gone}</span>
      </span>
    );
  }
  const open = async () => {
    await setUrl({ select: id });
    go('panorama');
  };
  return (
    <button type="button" className="link" title={words.openOrganization(name)} onClick={open}>
      {name}
    </button>
  );
}
