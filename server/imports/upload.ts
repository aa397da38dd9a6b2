import { GraphQLScalarType } from 'graphql';
import { badUserInput } from '../errors.ts';
import type { ReceivedFile } from './files.ts';

/** Only what this server received has it: nothing in a JSON body can pretend to be a file. */
const received = Symbol('received');

/** A file as a resolver gets it; `file` is null where it had too many bytes. */
export interface Upload {
  readonly [received]: true;
  readonly name: string;
  readonly file: ReceivedFile | null;
}

export const uploadOf = (name: string, file: ReceivedFile | null): Upload => ({
  [received]: true,
  name,
  file,
});

const isUpload = (value: unknown): value is Upload =>
  typeof value === 'object' && value !== null && received in value;

const refuse = (value: unknown) =>
  badUserInput(
    'A file comes by the GraphQL multipart request specification, as a variable of type Upload.',
    'file',
    value,
  );

export const uploadScalar = new GraphQLScalarType<Upload, never>({
  name: 'Upload',
  description: 'A file of a multipart request.',
  parseValue: (value) => {
    if (!isUpload(value)) throw refuse(value);
    return value;
  },
  parseLiteral: () => {
    throw refuse(null);
  },
  serialize: () => {
    throw new TypeError('A file is never an answer.');
  },
});
