import type { ErrorRule } from './error-rule.ts';
import type { Evidence, ProgramEvidence } from './evidence.ts';

/** What Python and shell steps end with. Exit codes above 128 are a shell's way to tell a signal. */
export const programRules: readonly ErrorRule[] = [
  {
    id: 'interpreter-chosen',
    class: 'config',
    description: 'The interpreter that DATAJOB_PYTHON names could not be started.',
    hint: 'Set DATAJOB_PYTHON to a Python 3.9 or newer, or remove it.',
    applies: (evidence) => evidence.kind === 'start' && evidence.chosen,
  },
  {
    id: 'interpreter-missing',
    class: 'platform',
    description: 'This machine has no such interpreter on its PATH.',
    applies: (evidence) => evidence.kind === 'start' && evidence.missing,
  },
  {
    id: 'cannot-start',
    class: 'platform',
    description: 'The operating system did not start the program.',
    applies: (evidence) => evidence.kind === 'start',
  },
  {
    id: 'python-config-error',
    class: 'config',
    description: 'The step raised `datajob.ConfigError`, or asked for a secret that is not declared.',
    applies: (evidence) => raised(evidence, 'datajob.ConfigError'),
  },
  {
    id: 'python-platform-error',
    class: 'platform',
    description: 'The step raised `datajob.PlatformError`.',
    applies: (evidence) => raised(evidence, 'datajob.PlatformError'),
  },
  {
    id: 'python-import',
    class: 'user',
    description: 'A Python module could not be imported.',
    hint: 'Name its package in `requirements.txt` in the folder of the job, or correct the name.',
    applies: (evidence) => raised(evidence, 'ImportError'),
  },
  {
    id: 'python-syntax',
    class: 'user',
    description: 'A Python file has a syntax error.',
    applies: (evidence) => raised(evidence, 'SyntaxError'),
  },
  {
    id: 'python-memory',
    class: 'user',
    description: 'Python ran out of memory.',
    hint: 'Read the data in smaller parts, or give the machine more memory.',
    applies: (evidence) => raised(evidence, 'MemoryError'),
  },
  {
    id: 'disk-full',
    class: 'platform',
    description: 'No space was left on the disk.',
    applies: (evidence) => ['ENOSPC', 'EDQUOT'].includes(exceptionOf(evidence)?.errno ?? ''),
  },
  {
    id: 'http-server',
    class: 'platform',
    description: 'A web service answered that it is overloaded or broken (429, 5xx).',
    applies: (evidence) => {
      const status = exceptionOf(evidence)?.httpStatus ?? 0;
      return status === 429 || status >= 500;
    },
  },
  {
    id: 'http-request',
    class: 'user',
    description: 'A web service refused the request (4xx).',
    applies: (evidence) => exceptionOf(evidence)?.httpStatus !== undefined,
  },
  {
    id: 'network',
    class: 'platform',
    description: 'The network or a service that the step uses could not be reached.',
    applies: (evidence) => raised(evidence, ...networkExceptions),
  },
  {
    id: 'python-exception',
    class: 'user',
    description: 'The step raised an exception.',
    applies: (evidence) => exceptionOf(evidence) !== undefined,
  },
  {
    id: 'killed',
    class: 'platform',
    description: 'Something outside killed the step; often the system, for want of memory.',
    hint: 'If it needs too much memory, let it read the data in smaller parts.',
    applies: (evidence) => endedBy(evidence, 'SIGKILL', 137),
  },
  {
    id: 'terminated',
    class: 'platform',
    description: 'Something outside asked the step to end.',
    applies: (evidence) =>
      endedBy(evidence, 'SIGTERM', 143) ||
      endedBy(evidence, 'SIGHUP', 129) ||
      endedBy(evidence, 'SIGINT', 130),
  },
  {
    id: 'crashed',
    class: 'user',
    description: 'The step, or a library that it uses, crashed.',
    applies: (evidence) =>
      evidence.kind === 'program' &&
      (evidence.signal !== undefined ||
        (isShell(evidence) && (evidence.code ?? 0) > 128 && (evidence.code ?? 0) < 160)),
  },
  {
    id: 'command-not-found',
    class: 'user',
    description: 'The shell did not find a command, or may not execute it.',
    hint: 'Correct its name, install it on the machine that runs the steps, or make the file executable.',
    applies: (evidence) =>
      evidence.kind === 'program' && isShell(evidence) && [126, 127].includes(evidence.code ?? 0),
  },
  {
    id: 'temporary-failure',
    class: 'platform',
    description:
      'A program ended with exit code 75, which says «try again later»: `datajob` of shell steps and the process of Python steps do when they were cut off from their run.',
    applies: (evidence) =>
      evidence.kind === 'program' && evidence.code === 75 && evidence.report === undefined,
  },
  {
    id: 'ended-early',
    class: 'user',
    description:
      'The step ended the Python process itself (`os._exit`), so nothing tells that its work is done.',
    hint: 'Use sys.exit(), or return from run().',
    applies: (evidence) =>
      evidence.kind === 'program' && evidence.code === 0 && evidence.report?.finished !== true,
  },
  {
    id: 'exit-code',
    class: 'user',
    description: 'The step ended with an exit code other than 0.',
    applies: (evidence) => evidence.kind === 'program',
  },
];

const networkExceptions = [
  'ConnectionError',
  'TimeoutError',
  'socket.gaierror',
  'socket.timeout',
  'ssl.SSLError',
  'http.client.RemoteDisconnected',
  'urllib.error.URLError',
  'urllib3.exceptions.HTTPError',
  'requests.exceptions.ConnectionError',
  'requests.exceptions.Timeout',
  'httpx.TransportError',
  'aiohttp.client_exceptions.ClientConnectionError',
];

function exceptionOf(evidence: Evidence) {
  return evidence.kind === 'program' ? evidence.report?.exception : undefined;
}

function raised(evidence: Evidence, ...types: readonly string[]): boolean {
  return exceptionOf(evidence)?.types.some((type) => types.includes(type)) ?? false;
}

function endedBy(evidence: Evidence, signal: string, shellCode: number): boolean {
  if (evidence.kind !== 'program') return false;
  return evidence.signal === signal || (isShell(evidence) && evidence.code === shellCode);
}

function isShell(evidence: ProgramEvidence): boolean {
  return evidence.program === 'shell';
}
