/**
 * Whether a statement begins or ends a transaction. Savepoints are the team's own affair. The text has
 * no comment before its first word.
 */
export function controlsTransaction(statement: string): boolean {
  const words = statement
    .replace(/\/\*[\s\S]*?\*\/|--[^\r\n]*/g, ' ')
    .trim()
    .toLowerCase()
    .split(/[\s;]+/);
  const [first = '', second = '', third = ''] = words;
  if (first === 'rollback') return second !== 'to' && third !== 'to' && third !== 'savepoint';
  if (first === 'start') return second === 'transaction';
  // MySQL ends and begins transactions by a setting, too.
  if (first === 'set') return /^(@@)?(session\.)?autocommit\b/.test(second === 'session' ? third : second);
  if (first === 'prepare') return second === 'transaction';
  return ['begin', 'commit', 'end', 'abort'].includes(first);
}
