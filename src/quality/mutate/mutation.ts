/** One way in which data goes wrong, as SQL that does it to a table. */
export interface Mutation {
  readonly kind: MutationKind;
  /** Absent: it is done to whole rows. */
  readonly column?: string;
  /** For people: `3 rows have no country`. */
  readonly what: string;
  /** Statements of which the first that the database takes is the mutation. */
  readonly attempts: readonly string[];
  /** A check that should notice it, as an entry of `checks` without `table`. */
  readonly remedy?: Remedy;
  /** Why there is none. */
  readonly noRemedy?: string;
}

export type MutationKind = 'nulls' | 'duplicates' | 'missing-day' | 'outlier' | 'category' | 'dropped-column';

export type Remedy = Readonly<Record<string, RemedyValue>>;
export type RemedyValue =
  | string
  | number
  | boolean
  | readonly RemedyValue[]
  | { readonly [key: string]: RemedyValue };

/** What became of a mutation. */
export interface MutationResult {
  readonly kind: MutationKind;
  readonly column?: string;
  readonly what: string;
  readonly status: 'noticed' | 'unnoticed' | 'not-tried';
  /** Checks that notice it; `database` for a constraint that does not let it happen. */
  readonly by?: readonly string[];
  /** Why it could not be tried, or why no check is proposed. */
  readonly reason?: string;
  /** A check that passes on the data as it is and notices this: an entry of `checks`, as YAML. */
  readonly remedy?: string;
}
