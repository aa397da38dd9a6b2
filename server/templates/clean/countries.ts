import { compact } from './characters.ts';
import { type Cleaned, dropped, review, taken, textValue } from './cleaned.ts';

/** Names beside those of ISO 3166 in Chinese and English. */
const others: Readonly<Record<string, string>> = {
  ...{
    中华人民共和国: 'CN',
    中国大陆: 'CN',
    中国内地: 'CN',
    大陆: 'CN',
    内地: 'CN',
    prc: 'CN',
    chn: 'CN',
  },
  ...{ 美利坚合众国: 'US', usa: 'US', unitedstatesofamerica: 'US', america: 'US' },
  ...{ uk: 'GB', gbr: 'GB', england: 'GB', greatbritain: 'GB', 英格兰: 'GB', 联合王国: 'GB' },
  ...{ 南韩: 'KR', korea: 'KR', kor: 'KR', republicofkorea: 'KR', 大韩民国: 'KR', jpn: 'JP' },
  ...{
    德意志联邦共和国: 'DE',
    deu: 'DE',
    fra: 'FR',
    holland: 'NL',
    thenetherlands: 'NL',
    che: 'CH',
  },
  ...{
    俄国: 'RU',
    russianfederation: 'RU',
    vietnam: 'VN',
    czechrepublic: 'CZ',
    czech: 'CZ',
    turkey: 'TR',
    uae: 'AE',
  },
  ...{
    阿联酋: 'AE',
    沙特: 'SA',
    香港: 'HK',
    hongkong: 'HK',
    中国香港: 'HK',
    澳门: 'MO',
    中国澳门: 'MO',
  },
  ...{ macau: 'MO', macao: 'MO', 台湾: 'TW', 中国台湾: 'TW', 台湾地区: 'TW', 中国台湾地区: 'TW' },
  ...{ 台湾省: 'TW', 开曼: 'KY', 英属维尔京: 'VG', 英属处女群岛: 'VG', bvi: 'VG' },
};

/** Parts of China that a list of countries names, as regions. */
const parts: Readonly<Record<string, string>> = { HK: '810000', MO: '820000', TW: '710000' };

let names: ReadonlyMap<string, string> | undefined;

/** ISO 3166 alpha-2 by every name, in lower case without blanks; made when first asked for. */
function countryNames(): ReadonlyMap<string, string> {
  if (names) return names;
  const found = new Map<string, string>();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const language of ['zh-CN', 'en']) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
      const name = display.of(code);
      const [current] = Intl.getCanonicalLocales(`und-${code}`);
      // Withdrawn codes become others; these stand for unions and for nothing.
      if (!name || current !== `und-${code}` || /^(AN|EU|EZ|QO|UN|X[AB]|ZZ)$/.test(code)) continue;
      found.set(word(name), code);
      found.set(code.toLowerCase(), code);
    }
  }
  for (const [name, code] of Object.entries(others)) found.set(name, code);
  names = found;
  return found;
}

const word = (text: string) => compact(text).toLowerCase().replace(/[.']/g, '');

/** The code of a country; of Hong Kong, Macao and Taiwan, CN. */
export function cleanCountry(text: string): Cleaned {
  const code = countryNames().get(word(text));
  const written = text.trim();
  if (!code && /^[A-Z]{2}$/.test(written)) {
    return taken(textValue(written), review('COUNTRY_CODE', written));
  }
  if (!code) return dropped('COUNTRY_UNKNOWN');
  return taken(textValue(code in parts ? 'CN' : code));
}

/** Code of the region that a cell for a country names: 810000 for 香港. */
export function regionOfCountry(text: string): string | undefined {
  return parts[countryNames().get(word(text)) ?? ''];
}
