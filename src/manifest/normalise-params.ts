import type { Parameter, ParameterType, ParameterValue } from './manifest.ts';
import type { RawParameter } from './raw.ts';

/** Declared parameters; a bare value declares its own type and is the default. */
export function normaliseParams(
  raw: Readonly<Record<string, RawParameter>> | undefined,
): Readonly<Record<string, Parameter>> {
  if (raw === undefined) return {};
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, normaliseParameter(value)]));
}

/** One parameter; without a type it has that of its default, or `enum` when it lists values, else text. */
export function normaliseParameter(raw: RawParameter): Parameter {
  if (typeof raw !== 'object') return { type: typeOf(raw), default: raw };
  const { type, default: value, values, description } = raw;
  return {
    type: type ?? (values === undefined ? typeOf(value ?? '') : 'enum'),
    ...(value === undefined ? {} : { default: value }),
    ...(values === undefined ? {} : { values }),
    ...(description === undefined ? {} : { description }),
  };
}

function typeOf(value: ParameterValue): ParameterType {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  return Number.isSafeInteger(value) ? 'integer' : 'number';
}
