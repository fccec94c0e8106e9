/** What a generated validator says about one thing that does not fit: the part of ajv's error object that is used. */
export interface ShapeError {
  readonly keyword: string;
  /** JSON pointer of the value. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set when a key, not a value, does not fit. */
  readonly propertyName?: string;
  /** The schema that was not met. */
  readonly parentSchema?: {
    readonly type?: string | readonly string[];
    readonly properties?: Readonly<Record<string, unknown>>;
    readonly pattern?: string;
    /** What to say when the pattern or the type does not fit. */
    readonly patternErrorMessage?: string;
    /** The keys of which one must be present. */
    readonly alternatives?: readonly string[];
  };
  readonly data?: unknown;
}
