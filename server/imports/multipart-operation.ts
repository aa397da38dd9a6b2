import { Kind, type OperationDefinitionNode, parse, type TypeNode } from 'graphql';
import { z } from 'zod';
import { maxTokens } from '../limits.ts';

/** The two fields of a multipart request as they came: texts, or objects where they said they are JSON. */
export interface MultipartFields {
  operations: unknown;
  map: unknown;
}

const operationsRule = z.looseObject({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});
const mapRule = z.record(z.string(), z.tuple([z.string().regex(/^variables\.[_A-Za-z]\w*$/)]));

/**
 * The operation, and the variable that the file is for. Throws an error with `statusCode` 400 that
 * says what is wrong: also where the operation takes no file, or not the one of `partName`.
 */
export function readOperation(fields: MultipartFields, partName?: string) {
  const operations = read(operationsRule, fields.operations, 'operations');
  const [[mapped, [path]] = ['', ['']], ...others] = Object.entries(
    read(mapRule, fields.map, 'map'),
  );
  if (others.length > 0 || mapped === '' || (partName ?? mapped) !== mapped) {
    throw badRequest('`map` names one file, by the name of its part.');
  }
  const variable = path.slice('variables.'.length);
  if (!takesUpload(operations, variable)) {
    throw badRequest(`The operation has no variable $${variable} of type Upload.`);
  }
  return { operations, variable };
}

function read<T>(rule: z.ZodType<T>, value: unknown, name: string): T {
  const parsed = rule.safeParse(typeof value === 'string' ? parseJson(value) : value);
  if (parsed.success) return parsed.data;
  throw badRequest(`\`${name}\` must come before the file, as JSON: see the multipart request.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function takesUpload(
  { query, operationName }: { query: string; operationName?: string | null | undefined },
  variable: string,
): boolean {
  const definition = operationsOf(query).find(
    ({ name }) => operationName == null || name?.value === operationName,
  );
  const declared = definition?.variableDefinitions?.find(
    (each) => each.variable.name.value === variable,
  );
  return declared !== undefined && isUploadType(declared.type);
}

function operationsOf(query: string): OperationDefinitionNode[] {
  try {
    const { definitions } = parse(query, { maxTokens });
    return definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  } catch {
    throw badRequest('The document cannot be parsed.');
  }
}

const isUploadType = (type: TypeNode): boolean =>
  type.kind === Kind.NON_NULL_TYPE
    ? isUploadType(type.type)
    : type.kind === Kind.NAMED_TYPE && type.name.value === 'Upload';

const badRequest = (message: string) => Object.assign(new Error(message), { statusCode: 400 });
