import type { RunContext } from './run-context.ts';

/** Absolute path of a file of a step: the job's lie in the folder of the run, those of other repositories where they are kept. */
export async function placeOfFile({ request }: RunContext, file: string): Promise<string> {
  const remote = await request.tree.remote?.locate(file);
  return remote === undefined ? `${request.folder}/${file}` : `${remote.folder}/${remote.path}`;
}
