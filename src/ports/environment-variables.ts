/** The variables of our own process, read only. */
export type EnvironmentVariables = Readonly<Record<string, string | undefined>>;
