import type { NameParts, PlaceIndex } from './name-parts.ts';
import { branchEnding, chineseForms } from './words.ts';

/** Reads a Chinese name; `normal` is NFKC and lower case. */
export function readChineseName(
  normal: string,
  places: PlaceIndex,
  spell: (text: string) => string,
): NameParts {
  const text = normal.replace(/\s+/g, '');
  const { main, branch } = partBranch(text.replace(/^\*?st(?=\P{ASCII})|-[uw]+$/gu, ''));
  const { rest: formless, form } = stripForm(main);
  const {
    rest: open,
    place: within,
    isGroup: isGroupWithin,
    nickname,
  } = readBrackets(formless, places);
  const { rest: placeless, place } = stripPlaces(open, places);
  const isGroupAtEnd = /(集团|控股)$/.test(placeless) && placeless.length > 3;
  const core = isGroupAtEnd ? placeless.slice(0, -2) : placeless;
  return {
    text,
    core,
    words: [],
    sound: spell(core),
    isLatin: false,
    place: within ?? place,
    form,
    isGroup: isGroupAtEnd || isGroupWithin,
    branch,
    nickname,
  };
}

/** 甲一有限公司上海分公司: what stands behind the form is a part of the firm; without a form, the ending tells. */
function partBranch(text: string): { main: string; branch: string | null } {
  const parent = /^.{2,}?有限(责任)?公司(?=[^(].)/.exec(text)?.[0];
  if (parent) return { main: parent, branch: text.slice(parent.length) };
  const main = text.replace(branchEnding, '');
  if (main === text || main.length < 2) return { main: text, branch: null };
  return { main, branch: text.slice(main.length) };
}

function stripForm(text: string): { rest: string; form: string } {
  for (const [written, form] of chineseForms) {
    const isThere = text.endsWith(written) && text.length - written.length >= 2;
    if (isThere) return { rest: text.slice(0, -written.length), form };
  }
  return { rest: text, form: '' };
}

function readBrackets(text: string, places: PlaceIndex) {
  let place: string | null = null;
  let nickname: string | null = null;
  let isGroup = false;
  const rest = text.replace(/\(([^()]*)\)/g, (_, inner: string) => {
    const code = places.byName.get(inner) ?? places.countyByName.get(inner);
    if (code !== undefined) place = code;
    else if (/^(集团|控股)$/.test(inner)) isGroup = true;
    else nickname = inner || null;
    return '';
  });
  return rest.length >= 2
    ? { rest, place, isGroup, nickname }
    : { rest: text, place, isGroup, nickname };
}

/** Places at the beginning, from the largest to the smallest; at least two characters are left. */
function stripPlaces(text: string, places: PlaceIndex): { rest: string; place: string | null } {
  let rest = text;
  let place: string | null = null;
  for (let step = 0; step < 3; step += 1) {
    const found = placeAtStart(rest, places, place !== null && place !== 'CN');
    if (!found || (place !== null && place !== 'CN' && !isWithin(found.code, place))) break;
    rest = rest.slice(found.length);
    place = found.code;
  }
  return { rest, place };
}

const longestPlace = 12;

function placeAtStart(text: string, places: PlaceIndex, isAfterCity: boolean) {
  for (let length = Math.min(longestPlace, text.length - 2); length >= 2; length -= 1) {
    const written = text.slice(0, length);
    const code =
      places.byName.get(written) ?? (isAfterCity ? places.countyByName.get(written) : undefined);
    if (code !== undefined) return { code, length };
  }
  return undefined;
}

/** Whether the first place may lie in the second: 330106 in 330100 in 330000. */
export function isWithin(code: string, outer: string): boolean {
  return code.startsWith(outer.replace(/(00)+$/, ''));
}
