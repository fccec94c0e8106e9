import { type Requirements, readRequirements } from '../../workspace/requirements.ts';
import { pythonCandidates, startProgram } from '../program.ts';
import type { ProgramWork } from '../program-work.ts';
import type { RunContext } from '../run-context.ts';
import { runFailure } from '../run-failure.ts';
import { inheritedVariables } from '../step-environment.ts';
import { programsOf } from './install-commands.ts';
import { installPackages } from './install-packages.ts';
import { factsArguments, type PythonFacts, readPythonFacts } from './python-facts.ts';

/** The virtual environment with the packages of a job. */
export interface JobPackages {
  /** Absolute. */
  readonly folder: string;
  /** Folder of its programs, absolute. */
  readonly programs: string;
  /** Its interpreter, absolute. */
  readonly python: string;
}

/**
 * Finds or makes the virtual environment of a job; undefined when it asks for no packages. It is kept for all runs
 * that ask the same interpreter for the same. Rejects with `RunFailure` or `Obstacle`.
 */
export async function findJobPackages(work: ProgramWork): Promise<JobPackages | undefined> {
  const { context, signal } = work;
  const { tree, job } = context.request;
  const requirements = await readRequirements(job.folder, (paths) => tree.read(paths));
  if (requirements === undefined) return undefined;
  refuseProblems(requirements);
  const facts = await askInterpreter(work);
  const key = await keyOf(requirements, facts, context);
  const folder = await context.ports.packages.folder(
    key,
    (made) => installPackages(work, requirements, facts, made),
    signal,
    programsOf('.', facts).python,
  );
  const { folder: programs, python } = programsOf(folder, facts);
  return { folder, programs, python };
}

function refuseProblems({ problems }: Requirements): void {
  const [problem] = problems;
  if (problem === undefined) return;
  const { file, line, message, hint } = problem;
  throw runFailure('bad-requirements', message, { place: { file, line }, hint });
}

async function askInterpreter(work: ProgramWork): Promise<PythonFacts> {
  let output = '';
  const { ports } = work.context;
  const program = {
    ...pythonCandidates(ports.variables),
    args: factsArguments,
    env: inheritedVariables(ports.variables),
  };
  const onOutput = ({ stream, text }: { stream: string; text: string }): void => {
    if (stream === 'stdout') output = (output + text).slice(0, 64 * 1024);
  };
  await startProgram(work, program, { onOutput, signal: work.signal });
  return readPythonFacts(output);
}

/** Bytes, not words: what a comment says costs an installation, and nobody needs to tell comments from options. */
async function keyOf(
  { files, local }: Requirements,
  facts: PythonFacts,
  { request }: RunContext,
): Promise<string> {
  const { tree, job } = request;
  const within =
    local.length === 0 ? [] : (await tree.list([job.folder].filter(Boolean))).map(({ path }) => path);
  const below = within.filter((path) => local.some((each) => path === each || path.startsWith(`${each}/`)));
  const paths = [...new Set([...files.map(({ path }) => path), ...below])].sort();
  const digests = await tree.digest(paths);
  const { real, version, platform } = facts;
  const inJob = (path: string): string => path.slice(job.folder === '' ? 0 : job.folder.length + 1);
  const contents = paths.map((path) => [inJob(path), digests.get(path) ?? 'absent']);
  return JSON.stringify({ format: 1, real, version, platform, contents });
}
