import type { Check } from '../../manifest/check.ts';

/** What a rule promises, as a part of a sentence. */
export function ruleText(check: Check): string {
  const names = columnsOf(check)
    .map((name) => `\`${name}\``)
    .join(', ');
  switch (check.type) {
    case 'not_null':
      return `${names} has a value`;
    case 'unique':
      return `${names} is unique`;
    case 'accepted_values':
      return `${names} has accepted values only`;
    case 'range':
      return `${names} lies within bounds`;
    case 'pattern':
      return `${names} matches its pattern`;
    case 'relationships':
      return `${names} exists in ${check.to}`;
    case 'row_count':
      return 'the table has the right number of rows';
    default:
      return `\`${check.id}\` holds`;
  }
}

/** The columns that a rule is about; empty: the whole table. */
export function columnsOf(check: Check): readonly string[] {
  if (check.type === 'sql') return check.measures?.column === undefined ? [] : [check.measures.column];
  if (check.type === 'unique' || check.type === 'relationships') return check.columns;
  return 'column' in check && check.column !== undefined ? [check.column] : [];
}
