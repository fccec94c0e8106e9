/** The values at which each field of a cron expression matches, and whether the day fields are `*`. */
export interface CronFields {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly daysOfMonth: readonly number[];
  readonly months: readonly number[];
  /** 0 to 7; 0 and 7 are Sunday. */
  readonly daysOfWeek: readonly number[];
  readonly anyDayOfMonth: boolean;
  readonly anyDayOfWeek: boolean;
  /** One minute of one hour, without `*` and `/`: on a day of a clock change it comes exactly once. */
  readonly fixed: boolean;
}

interface Field {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** The longest step that croner takes. */
  readonly span: number;
  readonly names?: readonly string[];
}

/**
 * Reads the POSIX form of a cron expression: five fields with numbers, names of months and days, `*`,
 * lists, ranges and steps. Gives a sentence instead when it is anything else, because seconds, `L`, `W`,
 * `#`, `?` and `@daily` mean something different, or nothing, from one engine to the next.
 */
export function readCronFields(cron: string): CronFields | string {
  if (cron.startsWith('@'))
    return `\`${cron}\` is a nickname. Write the five fields: \`0 0 * * *\` for daily.`;
  const parts = cron.trim().split(/\s+/);
  if (parts.length !== 5) return countSentence(cron, parts.length);
  const values: number[][] = [];
  for (const [index, field] of fields.entries()) {
    const read = readField(parts[index] ?? '', field);
    if (typeof read === 'string') return read;
    values.push(read);
  }
  const [minutes = [], hours = [], daysOfMonth = [], months = [], daysOfWeek = []] = values;
  return {
    ...{ minutes, hours, daysOfMonth, months, daysOfWeek },
    anyDayOfMonth: parts[2] === '*',
    anyDayOfWeek: parts[4] === '*',
    fixed: [0, 1].every((index) => !/[*/]/.test(parts[index] ?? '') && new Set(values[index]).size === 1),
  };
}

const fields: readonly Field[] = [
  { name: 'minute', min: 0, max: 59, span: 60 },
  { name: 'hour', min: 0, max: 23, span: 24 },
  { name: 'day of month', min: 1, max: 31, span: 31 },
  {
    name: 'month',
    min: 1,
    max: 12,
    span: 12,
    names: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  },
  {
    name: 'day of week',
    min: 0,
    max: 7,
    span: 7,
    names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
  },
];

function countSentence(cron: string, count: number): string {
  const seconds = count === 6 ? ' Seconds cannot be given.' : '';
  return `\`${cron}\` has ${count} ${count === 1 ? 'field' : 'fields'}; a schedule has five: minute, hour, day of month, month, day of week.${seconds}`;
}

function readField(text: string, field: Field): number[] | string {
  const values: number[] = [];
  for (const item of text.split(',')) {
    const read = readItem(item, field);
    if (typeof read === 'string') return read;
    for (let value = read.from; value <= read.to; value += read.step) values.push(value);
  }
  return values;
}

function readItem(item: string, field: Field): { from: number; to: number; step: number } | string {
  const match = /^(?:(\*)|(\w+)(?:-(\w+))?)(?:\/(\d{1,3}))?$/.exec(item);
  if (match === null) return `\`${item}\` cannot be the ${field.name}. ${range(field)}`;
  const [, star, first, last, stepText] = match;
  const from = star === undefined ? numberOf(first ?? '', field) : field.min;
  const to = star === undefined ? (last === undefined ? from : numberOf(last, field)) : field.max;
  if (from === undefined || to === undefined)
    return `\`${item}\` cannot be the ${field.name}. ${range(field)}`;
  if (from > to) return `\`${item}\` runs backwards: the first ${field.name} must not be after the last.`;
  const step = stepText === undefined ? 1 : Number(stepText);
  if (stepText !== undefined && star === undefined && last === undefined) {
    return `\`${item}\`: a step needs a range. Write \`${first}-${field.max}/${step}\`.`;
  }
  if (step < 1 || step > field.span) return `\`${item}\`: the step must be from 1 to ${field.span}.`;
  return { from, to, step };
}

function numberOf(text: string, field: Field): number | undefined {
  const named = field.names?.indexOf(text.toLowerCase()) ?? -1;
  if (named >= 0) return named + field.min;
  const value = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  return value >= field.min && value <= field.max ? value : undefined;
}

function range(field: Field): string {
  const names = field.names === undefined ? '' : `, names such as ${field.names[1]?.toUpperCase()}`;
  return `Allowed are ${field.min} to ${field.max}${names}, \`*\`, lists, ranges and steps.`;
}
