/** What the person at the terminal can put right: shown as it is, without a stack. */
export function startError(message: string): Error {
  return Object.assign(new Error(message), { name: 'StartError' });
}

export function isStartError(error: unknown): error is Error {
  return error instanceof Error && error.name === 'StartError';
}
