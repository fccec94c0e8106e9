import { didYouMean } from '../did-you-mean.ts';
import type { DocumentPath } from '../raw.ts';
import { didYouMeanHint, type Report, type Subject } from '../rule.ts';

/** A table may be named by a parameter. Whether its value is a name is seen when it has one. */
export function checkTableName(
  table: string,
  path: DocumentPath,
  { raw, pruned, parametersKey = 'params' }: Subject,
  report: Report,
): void {
  if (pruned || !table.includes('${{')) return;
  const declared = Object.keys(raw.params ?? {});
  for (const [, name = ''] of table.matchAll(/\$\{\{\s*params\.(\w+)\s*\}\}/g)) {
    if (declared.includes(name)) continue;
    report({
      code: 'unknown-parameter',
      message: `\`${name}\` is not a parameter here. Declare it in \`${parametersKey}\`, as \`type: identifier\`.`,
      path,
      hint: didYouMeanHint(didYouMean(name, declared)),
    });
  }
}
