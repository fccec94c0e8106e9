import type { ManifestRule } from '../rule.ts';
import { checks } from './checks.ts';
import { durations } from './durations.ts';
import { inputs } from './inputs.ts';
import { jobName } from './job-name.ts';
import { knownNeeds } from './known-needs.ts';
import { noExpressions } from './no-expressions.ts';
import { noLaterKeys } from './no-later-keys.ts';
import { noSecretValues } from './no-secret-values.ts';
import { outputs } from './outputs.ts';
import { parameters } from './parameters.ts';
import { schedules } from './schedules.ts';
import { stepCycles } from './step-cycles.ts';
import { stepFiles } from './step-files.ts';
import { stepNames } from './step-names.ts';
import { unitTests } from './unit-tests.ts';

/** Everything that can be said of one manifest of the right shape without looking at another. */
export const manifestRules: readonly ManifestRule[] = [
  jobName,
  stepNames,
  knownNeeds,
  stepCycles,
  stepFiles,
  parameters,
  schedules,
  durations,
  checks,
  outputs,
  inputs,
  unitTests,
  noSecretValues,
  noLaterKeys,
  noExpressions,
];
