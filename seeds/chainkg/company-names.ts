/** One row of company.json, its names as keys. */
export interface CompanyRow {
  readonly line: number;
  readonly shortName: string;
  readonly fullName: string;
  readonly listedOn: string;
}

/** R3: what the rows of one code say of its names. */
export interface CompanyNames {
  readonly shortName: string;
  /** The full name that is believed; undefined where there is none. */
  readonly fullName: string | undefined;
  readonly formerNames: readonly string[];
  /** Rows whose full name is not believed: another company's, by all signs. */
  readonly quarantined: readonly CompanyRow[];
  /** Rows whose only full name has no character of the short name. */
  readonly doubtful: readonly CompanyRow[];
}

/**
 * The first row is the current one; other short names are former ones. Of several full names under one
 * short name those that share two characters in a row with it are believed; a single one is believed
 * unless it shares no character at all.
 */
export function companyNames(rows: readonly [CompanyRow, ...CompanyRow[]]): CompanyNames {
  const { shortName } = rows[0];
  const quarantined: CompanyRow[] = [];
  const doubtful: CompanyRow[] = [];
  const believed = rows.filter((row) => {
    const alternatives = new Set(
      rows.filter((other) => other.shortName === row.shortName).map(({ fullName }) => fullName),
    );
    if (alternatives.size > 1) {
      if (sharesRun(row)) return true;
      quarantined.push(row);
      return false;
    }
    if (sharesCharacter(row)) return true;
    doubtful.push(row);
    return false;
  });
  const fullName = believed.find((row) => row.shortName === shortName)?.fullName;
  const names = [...rows.map((row) => row.shortName), ...believed.map((row) => row.fullName)];
  const formerNames = [...new Set(names)].filter((name) => name !== shortName && name !== fullName);
  return { shortName, fullName, formerNames, quarantined, doubtful };
}

function sharesRun({ shortName, fullName }: CompanyRow): boolean {
  const core = [...shortName.replace(/股份|集团|科技|控股|中国|\*?ST|退市/g, '')];
  if (core.length < 2) return fullName.includes(core[0] ?? shortName);
  return core.some((character, n) => n > 0 && fullName.includes(`${core[n - 1]}${character}`));
}

function sharesCharacter({ shortName, fullName }: CompanyRow): boolean {
  return [...shortName].some((character) => fullName.includes(character));
}
