import { Obstacle } from '../failure.ts';
import { didYouMean } from '../manifest/did-you-mean.ts';
import type { Manifest, Parameter, ParameterValue } from '../manifest/manifest.ts';
import { checkParameterValue } from '../manifest/parameter-value.ts';
import type { TypedValue } from '../sql/typed-value.ts';
import { runFailure } from './run-failure.ts';

/** What every run knows about itself, beside its parameters. Times are ISO 8601, UTC. */
export interface BuiltIns {
  readonly run_id: string;
  readonly scheduled_time: string;
  readonly interval_start: string;
  readonly interval_end: string;
  readonly environment: string;
}

/** The declared parameters with the values of this run. Throws `RunFailure` for one without a value. */
export function resolveParameters(
  manifest: Pick<Manifest, 'name' | 'params'>,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, TypedValue>> {
  const missing = Object.entries(manifest.params)
    .filter(([name, parameter]) => !Object.hasOwn(given, name) && parameter.default === undefined)
    .map(([name]) => name);
  if (missing.length > 0) {
    throw runFailure('missing-parameter', `No value for ${missing.join(', ')} of job ${manifest.name}.`);
  }
  return Object.fromEntries(
    Object.entries(manifest.params).map(([name, parameter]) => {
      const value = Object.hasOwn(given, name)
        ? readText(parameter.type, given[name] ?? '')
        : parameter.default;
      return [name, { type: parameter.type, value: value ?? '' }];
    }),
  );
}

/** Refuses, as wrong usage, values for parameters that are not declared or that do not fit. */
export function checkGivenParameters(
  manifest: Pick<Manifest, 'name' | 'params' | 'compat'>,
  given: Readonly<Record<string, string>>,
): void {
  for (const [name, text] of Object.entries(given)) {
    const parameter = Object.hasOwn(manifest.params, name) ? manifest.params[name] : undefined;
    // VDK takes any argument.
    if (!parameter && manifest.compat === 'vdk') continue;
    if (!parameter) throw unknownParameter(name, manifest);
    const problem = checkParameterValue(parameter, readText(parameter.type, text));
    if (problem) throw new Obstacle('usage', `The value of parameter ${name} ${problem}.`);
  }
}

/** Built-ins as values for SQL. */
export function builtInValues(builtIns: BuiltIns): Readonly<Record<string, TypedValue>> {
  return {
    run_id: { type: 'string', value: builtIns.run_id },
    scheduled_time: { type: 'timestamp', value: builtIns.scheduled_time },
    interval_start: { type: 'timestamp', value: builtIns.interval_start },
    interval_end: { type: 'timestamp', value: builtIns.interval_end },
    environment: { type: 'string', value: builtIns.environment },
  };
}

/** Text of the command line as the type asks for; what cannot be read stays text and fails its check. */
function readText(type: Parameter['type'], text: string): ParameterValue {
  if (type === 'integer') return /^[+-]?\d+$/.test(text) ? Number(text) : text;
  if (type === 'number') return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : text;
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function unknownParameter(name: string, manifest: Pick<Manifest, 'name' | 'params'>): Obstacle {
  const names = Object.keys(manifest.params);
  const close = didYouMean(name, names);
  const declared = names.length > 0 ? `It declares ${names.join(', ')}.` : 'It declares none.';
  return new Obstacle('usage', `Job ${manifest.name} has no parameter ${name}. ${declared}`, {
    ...(close !== undefined && { hint: `Did you mean ${close}?` }),
  });
}
