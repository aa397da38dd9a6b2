type Present<Item> = {
  [Key in keyof Item as undefined extends Item[Key] ? never : Key]: Item[Key];
} & {
  [Key in keyof Item as undefined extends Item[Key] ? Key : never]?: Exclude<Item[Key], undefined>;
};

/** The item without what a row does not say. */
export function present<Item extends object>(item: Item): Present<Item>;
export function present(item: object): object {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}
