import { isVdkTemplate } from '../../sql/templates/vdk-templates.ts';
import { variableFrom } from './convert-names.ts';
import type { ImportNote } from './import-note.ts';
import { scanSteps, secretsOf } from './scan-steps.ts';
import type { Seen, SeenKind } from './seen.ts';
import type { VdkJob } from './vdk-job.ts';

/** What the manifest must say because of what the steps do. */
export interface StepNeeds {
  readonly secrets: readonly { readonly name: string; readonly seen: Seen }[];
  /** Why not all of the run can be one transaction. */
  readonly notAtomic?: Seen;
  /** Templates of the workspace, as the manifest names them, each where it is first used. */
  readonly templates: readonly { readonly name: string; readonly seen: Seen }[];
  /** `{name}`s of the SQL files, each where it is first used. */
  readonly names: readonly Seen[];
}

/** Looks through the files of the job, and notes what is not the same here. */
export function convertSteps(vdk: VdkJob, notes: ImportNote[]): StepNeeds {
  const seen = scanSteps(vdk.steps);
  for (const each of seen) {
    const note = each.kind === 'template' ? noteOfTemplate(each.text, vdk) : notesOf[each.kind]?.(each.text);
    if (note !== undefined) notes.push({ ...note, file: each.file, line: each.line });
  }
  for (const file of vdk.others) notes.push({ ...noteOfFile(file), file, line: 1 });
  const notAtomic =
    seen.find(({ kind }) => kind === 'own-transaction') ?? seen.find(({ kind }) => kind === 'catch');
  if (notAtomic !== undefined) {
    const message =
      notAtomic.kind === 'catch'
        ? 'The step catches errors of statements and goes on, so `atomic: none`: every statement takes effect at once, as in VDK.'
        : 'This cannot be a part of a transaction, so `atomic: none`: every statement takes effect at once, as in VDK.';
    notes.push({
      fate: 'changed',
      file: notAtomic.file,
      line: notAtomic.line,
      what: notAtomic.text,
      message: `${message} Without it the whole run would be one transaction, which takes effect exactly once.`,
    });
  }
  const names = seen.filter(
    (each, index) => each.kind === 'name' && seen.findIndex((other) => isSameName(other, each)) === index,
  );
  return {
    secrets: secretsOf(seen),
    templates: templatesOf(seen, vdk),
    names,
    ...(notAtomic && { notAtomic }),
  };
}

function isSameName(a: Seen, b: Seen): boolean {
  return a.kind === b.kind && a.text === b.text;
}

type Note = Pick<ImportNote, 'fate' | 'what' | 'message'>;

/** Each once; those of VDK itself need not be named. */
function templatesOf(seen: readonly Seen[], { templates }: VdkJob): StepNeeds['templates'] {
  const found = new Map<string, Seen>();
  for (const each of seen) {
    const name =
      each.kind === 'template' && !isVdkTemplate(each.text) ? templates?.get(each.text) : undefined;
    if (name !== undefined && !found.has(name)) found.set(name, each);
  }
  return [...found].map(([name, each]) => ({ name, seen: each }));
}

function noteOfTemplate(name: string, { templates }: VdkJob): Note | undefined {
  if (isVdkTemplate(name)) return undefined;
  const what = `the template ${name}`;
  return templates?.has(name)
    ? { fate: 'carried', what, message: 'Listed under `templates`, so that it is a part of the job.' }
    : {
        fate: 'left',
        what,
        message: `datajob has no such template: make one in \`templates/${name}/\`, and list it under \`templates\` of the manifest.`,
      };
}

const notesOf: Readonly<Partial<Record<SeenKind, (text: string) => Note>>> = {
  database: (name) => ({
    fate: 'carried',
    what: `[${name}]`,
    message: `The file runs on the connection \`${name.toLowerCase()}\` of datajob.config.yaml.`,
  }),
  empty: () => ({
    fate: 'left',
    what: 'an empty file',
    message: 'It has no SQL, and a run fails here. Remove it.',
  }),
  secret: (name) => ({
    fate: 'changed',
    what: `get_secret("${name}")`,
    message: `Listed under \`secrets\`; the value comes from the variable ${variableFrom(name) ?? name} in the environment of the run.`,
  }),
  'set-secrets': () => ({
    fate: 'left',
    what: 'set_all_secrets',
    message: 'A run cannot change secrets: set them where they are kept, such as on GitHub.',
  }),
  'foreign-import': (name) => ({
    fate: 'left',
    what: name,
    message: name.includes('.dag')
      ? 'Jobs that wait for others say so with `after`: write it in the manifests of the jobs that this one starts.'
      : 'Of VDK only vdk.api.job_input can be imported here.',
  }),
  'unnamed-template': () => ({
    fate: 'left',
    what: 'execute_template',
    message:
      'Which template it runs is not written here: list those of the workspace under `templates` of the manifest.',
  }),
  method: (name) => ({
    fate: 'left',
    what: `method="${name}"`,
    message: 'Rows go to databases only. If it is not the name of a connection, the step fails here.',
  }),
};

function noteOfFile(file: string): Note {
  const what = file.slice(file.lastIndexOf('/') + 1);
  if (what === 'requirements.txt') {
    const message = 'The run installs its packages into a virtual environment, which is kept between runs.';
    return { fate: 'carried', what, message };
  }
  return {
    fate: 'left',
    what,
    message: 'Notebooks are not run: save its cells as .py and .sql files, in their order.',
  };
}
