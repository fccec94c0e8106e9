import type { Diagnostic, Severity } from '../diagnostic.ts';
import { count } from './human-time.ts';
import { oneLine, printable } from './printable.ts';
import type { Style } from './style.ts';

/** More findings than anybody reads in a terminal; `--json` gives all of them. */
const mostFindings = 500;
const widestSource = 160;

/**
 * Findings for people: `file:line:column  error  code  message`, then the hint and the line itself
 * with a caret where `sources` (path → text) has the file.
 */
export function diagnosticsText(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  style: Style,
): string {
  const shown = diagnostics.slice(0, mostFindings);
  const blocks = shown.map((diagnostic) => diagnosticText(diagnostic, sources, style));
  const rest = diagnostics.length - shown.length;
  if (rest > 0) blocks.push(`… and ${count(rest, 'more finding')}; --json prints all of them`);
  return blocks.join('\n');
}

/** `2 errors, 1 warning`; empty when there is nothing. */
export function severityCounts(diagnostics: readonly Diagnostic[]): string {
  const severities: readonly Severity[] = ['error', 'warning', 'recommendation'];
  return severities
    .map((severity) => [severity, diagnostics.filter((each) => each.severity === severity).length] as const)
    .filter(([, number]) => number > 0)
    .map(([severity, number]) => count(number, severity))
    .join(', ');
}

function diagnosticText(diagnostic: Diagnostic, sources: ReadonlyMap<string, string>, style: Style): string {
  const place = `${oneLine(diagnostic.file)}:${diagnostic.line}:${diagnostic.column}`;
  const severity = severityStyle(diagnostic.severity, style)(diagnostic.severity);
  const lines = [
    `${style.bold(place)}  ${severity}  ${style.dim(diagnostic.code)}  ${oneLine(diagnostic.message)}`,
    ...excerpt(diagnostic, sources.get(diagnostic.file), style),
  ];
  if (diagnostic.hint !== undefined) lines.push(`    hint: ${oneLine(diagnostic.hint)}`);
  return lines.join('\n');
}

function severityStyle(severity: Severity, style: Style): (text: string) => string {
  return severity === 'error' ? style.red : severity === 'warning' ? style.yellow : style.dim;
}

/** The line and a caret below it; a long line is cut around the place. */
function excerpt(diagnostic: Diagnostic, source: string | undefined, style: Style): string[] {
  const line = source?.split('\n')[diagnostic.line - 1];
  if (line === undefined || line.trim() === '') return [];
  const start = Math.max(0, diagnostic.column - 1 - widestSource / 2);
  const visible = line.replace(/\r$/, '').slice(start, start + widestSource);
  const text = visible.replaceAll('\t', ' ');
  if (printable(text) !== text || diagnostic.column - 1 > line.length) return [];
  const number = String(diagnostic.line).padStart(5);
  const marks = '^'.repeat(markLength(diagnostic, text.length - (diagnostic.column - 1 - start)));
  const indent = ' '.repeat(diagnostic.column - 1 - start);
  return [
    `${style.dim(`${number} |`)} ${text}`,
    `${style.dim(`${' '.repeat(5)} |`)} ${indent}${style.red(marks)}`,
  ];
}

function markLength(diagnostic: Diagnostic, available: number): number {
  const sameLine = diagnostic.endLine === undefined || diagnostic.endLine === diagnostic.line;
  if (!sameLine || diagnostic.endColumn === undefined) return 1;
  return Math.max(1, Math.min(diagnostic.endColumn - diagnostic.column, available));
}
