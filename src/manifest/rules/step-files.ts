import { didYouMean } from '../did-you-mean.ts';
import { normalisePath } from '../job-files.ts';
import { didYouMeanHint, type Finding, type ManifestRule, type Subject } from '../rule.ts';
import type { StepOutline } from '../step-outline.ts';

/** A job has steps, and their files are files of its folder. */
export const stepFiles: ManifestRule = (subject, report) => {
  if (subject.steps.length === 0) {
    report({
      code: 'no-steps',
      message:
        'The job has no steps. Write `steps`, or put files such as `10_load.sql` or `20_export.py` beside the manifest.',
      part: 'key',
    });
  }
  for (const step of subject.steps) {
    const finding = checkFile(step, subject);
    if (finding !== undefined) report({ ...finding, ...placeOf(step) });
  }
};

function checkFile(step: StepOutline, subject: Subject): Finding | undefined {
  const written = writtenPath(step);
  if (written === undefined && step.file === undefined) return undefined;
  if (step.file === undefined) return outsideFolder(written ?? '');
  const resolved = subject.files.resolve(step.file);
  if (resolved.kind === 'file') {
    return written === undefined ? undefined : checkExtension(step, written);
  }
  if (resolved.kind === 'outside') {
    return {
      code: 'link-leaves-workspace',
      message: `\`${resolved.link}\` is a symbolic link that leaves the workspace. Put the file itself into the job's folder.`,
    };
  }
  return missingFile(written ?? step.file, resolved.kind === 'folder', subject);
}

function writtenPath(step: StepOutline): string | undefined {
  if (step.raw === undefined) return undefined;
  return 'sql' in step.raw ? step.raw.sql : 'python' in step.raw ? step.raw.python : undefined;
}

function placeOf(step: StepOutline): Pick<Finding, 'path' | 'place'> {
  if (step.raw === undefined) return { place: { file: step.file ?? '', line: 1, column: 1 } };
  return { path: ['steps', step.index, step.kind] };
}

function outsideFolder(path: string): Finding {
  const absolute = path.startsWith('/') || /^[A-Za-z]:/.test(path);
  const why = path.includes('\\')
    ? 'is written with `\\`; use `/`'
    : absolute
      ? 'is an absolute path'
      : "is outside the job's folder";
  return {
    code: 'file-outside-job',
    message: `\`${path}\` ${why}. A step uses files of its own folder, named from there, so that the job is the same everywhere.`,
  };
}

function missingFile(path: string, isFolder: boolean, subject: Subject): Finding {
  if (isFolder) {
    return { code: 'missing-file', message: `\`${path}\` is a folder; a step needs a file.` };
  }
  const folder = subject.folder === '' ? 'the workspace folder' : `\`${subject.folder}\``;
  const closest = didYouMean(normalisePath(path) ?? path, subject.files.namesIn(subject.folder));
  return {
    code: 'missing-file',
    message: `There is no file \`${path}\` in ${folder}. Add it, or correct the name; Git does not see a file that it ignores.`,
    hint: didYouMeanHint(closest),
  };
}

function checkExtension(step: StepOutline, path: string): Finding | undefined {
  const wanted = step.kind === 'sql' ? '.sql' : '.py';
  if (path.endsWith(wanted)) return undefined;
  return {
    code: 'wrong-file-type',
    message: `A \`${step.kind}\` step runs a \`${wanted}\` file; \`${path}\` is not one.`,
  };
}
