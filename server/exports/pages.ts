/** Rows of a page: a page more of them costs memory and gains little. */
export const pageSize = 2_000;

interface Keyed {
  readonly id: string;
}

/** All rows, a page of `size` at a time by their ids: never more than a page in memory. */
export async function* pages<Row extends Keyed>(
  read: (after: string) => Promise<readonly Row[]>,
  size = pageSize,
): AsyncGenerator<readonly Row[]> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const page: readonly Row[] = await read(after);
    if (page.length > 0) yield page;
    after = page.length < size ? undefined : page.at(-1)?.id;
  }
}
