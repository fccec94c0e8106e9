import { count } from './human-time.ts';
import { oneLine } from './printable.ts';
import type { Style } from './style.ts';

/** What `import vdk` did, job by job: what was carried over, what is changed and what is left out, with its place. */
export function importVdkText(jobs: readonly Imported[], style: Style): string {
  const written = jobs.filter(({ manifest }) => manifest !== undefined).length;
  const left = jobs.length - written;
  return [
    ...jobs.flatMap((job) => [...jobLines(job, style), '']),
    `${count(written, 'job')} imported${left === 0 ? '' : `, ${count(left, 'job')} left out`}.`,
    ...(written === 0
      ? []
      : ['Next: datajob validate; what differs from VDK is in docs/migrating-from-vdk.md.']),
  ].join('\n');
}

interface Imported {
  readonly folder: string;
  readonly job?: string;
  readonly manifest?: string;
  readonly notes: readonly {
    readonly fate: 'carried' | 'changed' | 'left';
    readonly file: string;
    readonly line: number;
    readonly what: string;
    readonly message: string;
  }[];
}

function jobLines({ folder, job, manifest, notes }: Imported, style: Style): string[] {
  const heading = job === undefined ? folder : `${job} (${folder})`;
  return [
    style.bold(oneLine(heading)),
    manifest === undefined ? `  ${style.red('not imported')}` : `  wrote ${oneLine(manifest)}`,
    ...(['carried', 'changed', 'left'] as const).flatMap((fate) => {
      const some = notes.filter((note) => note.fate === fate);
      if (some.length === 0) return [];
      return [
        `  ${headings[fate](style)}:`,
        ...some.map(({ file, line, what, message }) => {
          const place = file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file;
          return `    ${style.dim(`${oneLine(place)}:${line}`)}  ${oneLine(what)}  ${oneLine(message)}`;
        }),
      ];
    }),
  ];
}

const headings = {
  carried: (style: Style) => style.green('carried over'),
  changed: (style: Style) => style.yellow('changed'),
  left: (style: Style) => style.red('not carried over'),
};
