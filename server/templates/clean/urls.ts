import { compact } from './characters.ts';
import { type Cleaned, dropped, fixed, taken, textValue } from './cleaned.ts';

/** An address on the web, with http:// where no scheme is written. */
export function cleanUrl(text: string): Cleaned {
  const written = compact(text);
  const hasScheme = /^https?:\/\//i.test(written);
  const url = hasScheme ? written : `http://${written}`;
  if (!/^https?:\/\/[^\s/:.]+(\.[^\s/:.]+)+(:\d+)?([/?#]|$)/i.test(url) || !URL.canParse(url)) {
    return dropped('URL_FORM');
  }
  return taken(textValue(url), ...(hasScheme ? [] : [fixed('URL_SCHEME', url)]));
}
