import type { RawCheck, RawManifest } from './raw.ts';

/**
 * Whether everything that the schema requires is there. Asked of a manifest with a misspelt key only: that
 * key may be a required one, and then the rules must not look at what is left.
 */
export function hasRequiredKeys(raw: RawManifest): boolean {
  const overrides = Object.values(raw.environments ?? {});
  return (
    typeof raw.team === 'string' &&
    (raw.steps ?? []).every((step) => stepKeys.some((key) => Object.hasOwn(step, key))) &&
    (raw.checks ?? []).every(isCompleteCheck) &&
    (raw.schedule === undefined || hasTimes(raw.schedule, 'cron-required')) &&
    overrides.every(({ schedule }) => schedule === undefined || hasTimes(schedule, 'cron-optional'))
  );
}

const stepKeys = ['sql', 'query', 'python', 'run', 'uses'] as const;

function isCompleteCheck(check: RawCheck): boolean {
  if (Object.hasOwn(check, 'sql')) return true;
  if (!('table' in check)) return false;
  const { accepted_values: accepted, not_null: notNull, unique } = check;
  if (accepted !== undefined && (accepted.values === undefined || accepted.column === undefined))
    return false;
  return [notNull, unique].every((assertion) => !isObject(assertion) || Object.hasOwn(assertion, 'columns'));
}

function hasTimes(schedule: object, requirement: 'cron-required' | 'cron-optional'): boolean {
  if (Array.isArray(schedule)) return schedule.every((entry: object) => Object.hasOwn(entry, 'cron'));
  const cron = 'cron' in schedule ? schedule.cron : undefined;
  if (Array.isArray(cron)) return cron.every((entry: object) => Object.hasOwn(entry, 'cron'));
  return cron !== undefined || requirement === 'cron-optional';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
