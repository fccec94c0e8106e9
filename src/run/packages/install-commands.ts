import type { PythonFacts } from './python-facts.ts';

/** A program with its arguments; nothing of it is read by a shell. */
export interface InstallCommand {
  readonly file: string;
  readonly args: readonly string[];
}

/** Where programs of a virtual environment are. */
export function programsOf(folder: string, { windows }: PythonFacts): { folder: string; python: string } {
  const programs = `${folder}/${windows ? 'Scripts' : 'bin'}`;
  return { folder: programs, python: `${programs}/python${windows ? '.exe' : ''}` };
}

/** Makes a virtual environment in an empty folder and installs the packages, with uv. */
export function uvCommands(folder: string, file: string, facts: PythonFacts): readonly InstallCommand[] {
  return [
    { file: 'uv', args: ['venv', '--no-project', '--python', facts.executable, folder] },
    {
      file: 'uv',
      args: [
        // As pip does by itself: steps do not write what they compile, so each run would compile anew.
        ...['pip', 'install', '--no-progress', '--color', 'never', '--compile-bytecode'],
        ...['--python', programsOf(folder, facts).python, '--requirement', file],
      ],
    },
  ];
}

/**
 * The same with what Python brings. A pip that can install for another interpreter does so, for copying one into
 * every environment takes longer than most packages; it came with pip 22.3.
 */
export function pipCommands(folder: string, file: string, facts: PythonFacts): readonly InstallCommand[] {
  const { python } = programsOf(folder, facts);
  const isNew = facts.pip !== undefined && facts.pip >= 22.03;
  const options = [
    ...['install', '--no-input', '--disable-pip-version-check', '--no-color', '--progress-bar', 'off'],
    ...['--requirement', file],
  ];
  return isNew
    ? [
        { file: facts.executable, args: ['-m', 'venv', '--without-pip', folder] },
        { file: facts.executable, args: ['-m', 'pip', '--python', python, ...options] },
      ]
    : [
        { file: facts.executable, args: ['-m', 'venv', folder] },
        { file: python, args: ['-m', 'pip', ...options] },
      ];
}
