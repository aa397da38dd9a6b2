import type { UserError, UserErrorCode } from './schema.generated.ts';

/** Characters of a value that are told back. */
const valueLength = 200;

/** A refusal as a mutation gives it; `value` is what was given at `field`, JSON where it is no text. */
export function userError(
  field: string | null,
  value: unknown,
  message: string,
  code: UserErrorCode = 'INVALID',
): UserError {
  const text = typeof value === 'string' ? value : (JSON.stringify(value ?? null) ?? 'null');
  return { field, value: value == null ? null : text.slice(0, valueLength), message, code };
}
