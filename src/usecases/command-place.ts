import type { EnvironmentVariables } from '../ports/environment-variables.ts';
import type { Config, Environment } from '../workspace/config.ts';
import { textsOf } from '../workspace/connection-text.ts';
import { substituteVariables } from '../workspace/variables.ts';

/**
 * Why a command does not fit into the job that is running, as told by the variables that its environment has.
 * Production commands need those of production. A stage needs those of staging, and must not run where those
 * of production are: it runs code that is not merged. The config is that of the default branch.
 */
export function placeProblem(
  needs: 'staging' | 'production',
  { environments }: Config,
  variables: EnvironmentVariables,
): string | undefined {
  const isSet = (name: string): boolean => Object.hasOwn(variables, name) && (variables[name] ?? '') !== '';
  const staging = variablesOf(environments.staging);
  const production = variablesOf(environments.production);
  const missing = (needs === 'staging' ? staging : production).filter((name) => !isSet(name));
  if (missing.length > 0) {
    return `This workflow job does not have ${missing.join(', ')}, which the connections of ${needs} need: the command must run in a job with the secrets of ${needs}.`;
  }
  return needs === 'production' ? undefined : besideProduction({ environments }, variables);
}

/** Why code that is not merged must not run here: variables of production that staging does not need are set. */
export function besideProduction(
  { environments }: Pick<Config, 'environments'>,
  variables: EnvironmentVariables,
): string | undefined {
  const staging = variablesOf(environments.staging);
  const foreign = variablesOf(environments.production).filter(
    (name) => !staging.includes(name) && !ofRunner.test(name) && (variables[name] ?? '') !== '',
  );
  if (foreign.length === 0) return undefined;
  return `This workflow job has ${foreign.join(', ')} of production, beside which code that is not merged must not run: it must run in a job with the secrets of staging only.`;
}

/** Every job has these; none is a secret. */
const ofRunner = /^(GITHUB|RUNNER)_|^(CI|HOME|PATH|TMPDIR|USER)$/;

function variablesOf({ connections }: Environment): readonly string[] {
  const texts = Object.values(connections).flatMap(textsOf);
  return [...new Set(texts.flatMap((text) => substituteVariables(text, {}).missing))].sort();
}
