/** The name of a job or team as it may be here: undefined when nothing of it can be kept. */
export function nameFrom(text: string, longest: number): string | undefined {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, longest)
    .replace(/-+$/, '');
  return name === '' ? undefined : name;
}

/** The name of an environment variable: what VDK calls `api.token` is `API_TOKEN`. */
export function variableFrom(text: string): string | undefined {
  const name = text.toUpperCase().replace(/[^A-Z0-9]/g, '_');
  return /^[A-Z_][A-Z0-9_]{0,127}$/.test(name) ? name : undefined;
}
