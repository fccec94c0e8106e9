import type { Severity } from '../diagnostic.ts';
import type { DoctorOutcome } from '../usecases/doctor.ts';
import { count } from './human-time.ts';
import { oneLine, shorten } from './printable.ts';
import type { Style } from './style.ts';

/** Bounds what GitHub and files may put on one line. */
const longestLine = 600;

/** What to mend in the set-up of a repository, errors first. */
export function doctorText(outcome: DoctorOutcome, style: Style): string {
  const title = [
    style.bold(`${oneLine(outcome.repository)}, branch ${oneLine(outcome.defaultBranch)}`),
    'Settings as they are on GitHub; config, manifests, workflow and CODEOWNERS as they are in this folder.',
  ].join('\n');
  if (outcome.findings.length === 0) return `${title}\n\n${style.green('All is set up as it should be.')}`;
  const findings = outcome.findings.map((finding) => {
    const place = finding.file === undefined ? '' : ` ${placeOf(finding.file, finding.line)}`;
    const lines = [
      `${colourOf(finding.severity, style)(finding.severity)} ${style.dim(finding.code)}${place}`,
      `  ${readable(finding.message)}`,
      ...(finding.hint === undefined ? [] : [`  → ${readable(finding.hint)}`]),
    ];
    return lines.join('\n');
  });
  return [title, ...findings, totals(outcome)].join('\n\n');
}

function placeOf(file: string, line: number | undefined): string {
  return oneLine(line === undefined ? file : `${file}:${line}`);
}

function readable(text: string): string {
  return oneLine(shorten(text, longestLine));
}

function colourOf(severity: Severity, style: Style): (text: string) => string {
  if (severity === 'error') return style.red;
  return severity === 'warning' ? style.yellow : (text) => text;
}

function totals({ findings }: DoctorOutcome): string {
  const severities: readonly Severity[] = ['error', 'warning', 'recommendation'];
  const parts = severities.flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [count(number, severity)];
  });
  return `${parts.join(', ')}.`;
}
