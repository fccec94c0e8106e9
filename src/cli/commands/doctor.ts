import { exitCode } from '../../exit-code.ts';
import { Obstacle } from '../../failure.ts';
import type { EnvironmentVariables } from '../../ports/environment-variables.ts';
import { doctorText } from '../../report/doctor-text.ts';
import { repositoryAddress } from '../../usecases/doctor/repository-address.ts';
import { doctor } from '../../usecases/doctor.ts';
import type { CommandHandler } from '../command.ts';

export const doctorCommand: CommandHandler = async (context) => {
  const { tree, repositoryFiles, clock, folder, variables } = await context.open();
  const token = tokenOf(variables);
  const address = repositoryAddress({
    repository: context.arguments.texts['repository'],
    remoteUrl: await context.remoteUrl(folder),
    apiUrl: variables['GITHUB_API_URL'],
  });
  const github = await context.connectGitHub({ ...address, token });
  const outcome = await doctor(address.repository, { github, tree, repositoryFiles, clock });
  const wrong = outcome.findings.some(({ severity }) => severity !== 'recommendation');
  return {
    exitCode: wrong ? exitCode.findings : exitCode.done,
    json: outcome,
    text: doctorText(outcome, context.style),
  };
};

function tokenOf(variables: EnvironmentVariables): string {
  const token = variables['GITHUB_TOKEN'] || variables['GH_TOKEN'];
  if (token) return token;
  throw new Obstacle('usage', 'doctor asks GitHub, which needs a token in GITHUB_TOKEN or GH_TOKEN.', {
    hint: 'With the GitHub CLI: `GH_TOKEN=$(gh auth token) datajob doctor`.',
  });
}
