import type { Remedy, RemedyValue } from './mutation.ts';

/** An entry of `checks`, as YAML that can be pasted below `checks:`. */
export function remedyYaml(table: string, remedy: Remedy): string {
  const lines = Object.entries(remedy).map(([key, value]) => `    ${key}: ${flow(value)}`);
  return [`  - table: ${flow(table)}`, ...lines].join('\n');
}

/** Several as one entry: what may be a list becomes one. */
export function joinedRemedy(remedies: readonly Remedy[]): Remedy {
  const joined: Record<string, RemedyValue> = {};
  for (const remedy of remedies) {
    for (const [key, value] of Object.entries(remedy)) {
      const known = joined[key];
      joined[key] = known !== undefined && lists.has(key) ? [known, value].flat() : value;
    }
  }
  return joined;
}

const lists: ReadonlySet<string> = new Set(['not_null', 'range', 'accepted_values']);

function flow(value: RemedyValue): string {
  if (typeof value === 'string') return isPlain(value) ? value : JSON.stringify(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(flow).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, item]) => `${key}: ${flow(item)}`);
  return `{ ${pairs.join(', ')} }`;
}

function isList(value: RemedyValue): value is readonly RemedyValue[] {
  return Array.isArray(value);
}

/** Text that YAML reads as this very text without quotes. */
function isPlain(text: string): boolean {
  const word = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(text) || /^\d+[smhd]$/.test(text);
  return word && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
}
