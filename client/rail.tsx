import type { MouseEvent } from 'react';
import { useText } from './i18n/text.ts';
import { type Place, placeHref, places, usePlace } from './place.ts';
import './rail.css';

const icons: Readonly<Record<Place, string>> = {
  panorama: 'M3 4h4v12H3zM8.5 4h3v7h-3zM13 4h4v12h-4z',
  data: 'M4 5.5c0-1.4 2.7-2.5 6-2.5s6 1.1 6 2.5-2.7 2.5-6 2.5-6-1.1-6-2.5zm0 0v9C4 15.9 6.7 17 10 17s6-1.1 6-2.5v-9M4 10c0 1.4 2.7 2.5 6 2.5s6-1.1 6-2.5',
};

/** The places of the product; a link each, so that one can be opened beside another. */
export function Rail() {
  const text = useText();
  const [current, go] = usePlace();
  const follow = (event: MouseEvent, place: Place) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(place);
  };
  return (
    <nav className="rail" aria-label={text.places}>
      {places.map((place) => (
        <a
          key={place}
          href={placeHref(place)}
          aria-current={place === current ? 'page' : undefined}
          onClick={(event) => follow(event, place)}
        >
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
            <path d={icons[place]} fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
          {text.place[place]}
        </a>
      ))}
    </nav>
  );
}
