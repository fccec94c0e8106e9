import { validate } from './generated/manifest-validator.js';
import type { RawManifest } from './raw.ts';
import type { ShapeError } from './shape-error.ts';

/**
 * What is left of a manifest when the parts that do not fit the schema are taken out, so that rules can still
 * look at the rest. Undefined when a part is wrong that others depend on: a rule would then find fault with
 * what is right. The result fits the schema; the argument is not changed.
 */
export function pruneManifest(value: unknown): RawManifest | undefined {
  const copy = structuredClone(value);
  for (let round = 0; round < 3; round += 1) {
    if (validate(copy)) return copy as RawManifest;
    if (!(validate.errors ?? []).every((error) => removeCause(copy, error))) return undefined;
  }
  return undefined;
}

/** Keywords that speak of the value of one key, which can be left out. */
const valueKeywords = new Set(['pattern', 'enum', 'const', 'maxLength', 'minimum', 'maximum', 'uniqueItems']);

function removeCause(root: unknown, { keyword, instancePath, params, propertyName }: ShapeError): boolean {
  const path = instancePath.split('/').slice(1);
  // Says only that a branch did not fit; the error inside the branch says why.
  if (keyword === 'if') return true;
  if (keyword === 'additionalProperties') {
    const parent = valueAt(root, path);
    // It may be meant to be one of these, and without them nearly everything else would look wrong.
    if (path.length === 0 && !['params', 'steps'].every((key) => isMap(parent) && key in parent))
      return false;
    if (isMap(parent)) delete parent[String(params['additionalProperty'])];
    return true;
  }
  const key = path.at(-1);
  if (key === undefined || propertyName !== undefined || !valueKeywords.has(keyword)) return false;
  // Names are what other parts refer to, and a list would close up and change the places of its items.
  if (['name', 'needs', 'after'].includes(key) || (path[0] === 'params' && path.length < 3)) return false;
  const parent = valueAt(root, path.slice(0, -1));
  if (!isMap(parent)) return false;
  delete parent[key];
  return true;
}

function valueAt(root: unknown, path: readonly string[]): unknown {
  let value = root;
  for (const part of path) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isMap(value)) value = value[key];
    else return undefined;
  }
  return value;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
