import type { ErrorRule } from './error-rule.ts';
import type { InstallProblem } from './packages/install-problem.ts';

/** Why the packages of `requirements.txt` could not be installed; judged by what pip or uv says. */
export const installRules: readonly ErrorRule[] = [
  {
    id: 'install-missing',
    class: 'user',
    description:
      'A package, or the version that `requirements.txt` asks for, does not exist for this Python.',
    hint: 'Correct its name or version.',
    applies: stoppedBy('missing'),
  },
  {
    id: 'install-conflict',
    class: 'user',
    description: 'Packages of `requirements.txt` cannot be installed together.',
    hint: 'Ask for fewer exact versions, or for versions that fit.',
    applies: stoppedBy('conflict'),
  },
  {
    id: 'install-invalid',
    class: 'user',
    description: 'A line of `requirements.txt` cannot be read, or names what cannot be installed.',
    applies: stoppedBy('invalid'),
  },
  {
    id: 'install-hash',
    class: 'user',
    description: 'A package is not the one whose hash `requirements.txt` gives, or has no hash there.',
    hint: 'If you trust the package, write its hash anew.',
    applies: stoppedBy('hash'),
  },
  {
    id: 'install-build',
    class: 'user',
    description: 'A package has no wheel for this Python and platform, and could not be built.',
    hint: 'Ask for a version that has one.',
    applies: stoppedBy('build'),
  },
  {
    id: 'install-denied',
    class: 'config',
    description: 'The package index refused the credentials, or asks for some.',
    hint: 'Set PIP_INDEX_URL or UV_INDEX_URL in the environment of the run.',
    applies: stoppedBy('denied'),
  },
  {
    id: 'install-network',
    class: 'platform',
    description: 'The package index could not be reached, or is overloaded or broken.',
    applies: stoppedBy('network'),
  },
  {
    id: 'install-disk',
    class: 'platform',
    description: 'No space was left for packages.',
    applies: stoppedBy('disk'),
  },
  {
    id: 'install-timeout',
    class: 'platform',
    description: 'Installing packages took longer than 15 minutes.',
    applies: stoppedBy('timeout'),
  },
  {
    id: 'install-environment',
    class: 'platform',
    description: 'No virtual environment could be made for packages.',
    hint: 'Install uv, or the part of Python that is often called python3-venv.',
    applies: stoppedBy('venv'),
  },
  {
    id: 'install-failed',
    class: 'platform',
    description: 'Packages could not be installed, for a reason that pip or uv did not tell in known words.',
    applies: (evidence) => evidence.kind === 'install',
  },
];

function stoppedBy(problem: InstallProblem): NonNullable<ErrorRule['applies']> {
  return (evidence) => evidence.kind === 'install' && evidence.problem === problem;
}
