import type { Position } from '../diagnostic.ts';
import type { ParsedDocument } from './document.ts';
import { parseDuration } from './duration.ts';
import { withLazyProperty } from './lazy-property.ts';
import type { ParameterValue, Step } from './manifest.ts';
import type { StepOutline } from './step-outline.ts';

/**
 * Steps with their defaults. Places are looked up when they are first asked for: finding them means
 * reading the YAML a second time, which validating thousands of good manifests must not do.
 */
export function normaliseSteps(outlines: readonly StepOutline[], document: ParsedDocument): Step[] {
  return outlines.map((outline) =>
    outline.raw === undefined ? normaliseFile(outline) : normaliseWritten(outline, outline.raw, document),
  );
}

function normaliseFile(outline: StepOutline): Step {
  const file = outline.file ?? '';
  const base = {
    name: outline.name,
    needs: outline.needs,
    origin: { file, line: 1, column: 1 },
    file,
  };
  if (outline.kind === 'sql') return { ...base, kind: 'sql' };
  return { ...base, kind: outline.kind === 'python' ? 'python' : 'run', env: {}, expose: [] };
}

function normaliseWritten(
  outline: StepOutline,
  raw: NonNullable<StepOutline['raw']>,
  document: ParsedDocument,
): Step {
  const path = ['steps', outline.index];
  const timeoutMs = raw.timeout === undefined ? undefined : parseDuration(raw.timeout);
  const base = {
    name: outline.name,
    needs: outline.needs,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(raw.connection === undefined ? {} : { connection: raw.connection }),
  };
  const file = outline.file ?? '';
  if ('sql' in raw) return withOrigin({ ...base, kind: 'sql', file }, path, document);
  if ('query' in raw) {
    const step = withOrigin({ ...base, kind: 'query', sql: raw.query }, path, document);
    return withLazyProperty(step, 'sqlOrigin', () => document.position([...path, 'query'], 'content'));
  }
  if ('uses' in raw) {
    return withOrigin(
      { ...base, kind: 'uses', template: raw.uses, with: inputValues(raw.with) },
      path,
      document,
    );
  }
  const environment = { env: raw.env ?? {}, expose: raw.expose ?? [] };
  if ('python' in raw) {
    return withOrigin({ ...base, kind: 'python', file, ...environment }, path, document);
  }
  return withOrigin({ ...base, kind: 'run', script: raw.run, ...environment }, path, document);
}

/** A list of names is the same as their text with commas. */
export function inputValues(
  raw: Readonly<Record<string, ParameterValue | readonly string[]>> | undefined,
): Readonly<Record<string, ParameterValue>> {
  if (raw === undefined) return {};
  return Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [name, typeof value === 'object' ? value.join(', ') : value]),
  );
}

function withOrigin<const T extends object>(
  value: T,
  path: readonly (string | number)[],
  document: ParsedDocument,
): T & { readonly origin: Position } {
  return withLazyProperty(value, 'origin', () => document.position(path, 'value'));
}
