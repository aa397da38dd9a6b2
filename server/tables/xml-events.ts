import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { longestText } from './limits.ts';
import { fail } from './problem.ts';

/** What a reader wants to hear of an XML file; names come without their prefix. */
export interface XmlHandlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Parses XML as its bytes come and gives a turn after every piece. Entities that a file declares
 * itself are refused with the file: office programs declare none. Fails BROKEN or EXPANDS_TOO_FAR.
 */
export async function* xmlEvents(bytes: AsyncIterable<Buffer>, handlers: XmlHandlers) {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let silent = 0;
  parser.on('error', (error) => fail('BROKEN', error.message));
  parser.on('doctype', () => fail('BROKEN', 'DOCTYPE'));
  parser.on('opentag', (tag: SaxesTagPlain) => {
    silent = 0;
    handlers.open?.(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag: SaxesTagPlain) => {
    silent = 0;
    handlers.close?.(localName(tag.name));
  });
  if (handlers.text) {
    parser.on('text', (text) => handlers.text?.(text));
    parser.on('cdata', (text) => handlers.text?.(text));
  }
  for await (const chunk of bytes) {
    silent += chunk.length;
    if (silent > longestText) fail('EXPANDS_TOO_FAR', 'text');
    parser.write(decodedXml(decoder, chunk));
    yield;
  }
  parser.write(decodedXml(decoder)).close();
  yield;
}

/** Parses a small file of a workbook whole. */
export async function readXml(bytes: AsyncIterable<Buffer>, handlers: XmlHandlers): Promise<void> {
  for await (const _ of xmlEvents(bytes, handlers));
}

/** Of an attribute whose prefix may be any, such as r:id. */
export function attributeOf(
  attributes: Readonly<Record<string, string>>,
  name: string,
): string | undefined {
  const key = Object.keys(attributes).find((each) => localName(each) === name);
  return key === undefined ? undefined : attributes[key];
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function decodedXml(decoder: TextDecoder, chunk?: Buffer): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    fail('BROKEN', 'encoding');
  }
}
