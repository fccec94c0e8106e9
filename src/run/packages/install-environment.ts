import type { EnvironmentVariables } from '../../ports/environment-variables.ts';
import type { RunContext } from '../run-context.ts';
import { inheritedVariables } from '../step-environment.ts';

/**
 * The environment of pip and uv: what every program gets, their own settings, proxies, and the declared secrets,
 * which a line such as `--index-url https://${INDEX_TOKEN}@packages.example.com/simple` may name.
 */
export function installEnvironment({ ports, secrets }: RunContext): Readonly<Record<string, string>> {
  // Unbuffered: people see what goes on while it does.
  const own = { PYTHONUNBUFFERED: '1' };
  return { ...own, ...inheritedVariables(ports.variables), ...settings(ports.variables), ...secrets };
}

function settings(variables: EnvironmentVariables): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(variables)) {
    if (value !== undefined && isSetting(name.toUpperCase())) kept[name] = value;
  }
  return kept;
}

const others = new Set([
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY', 'NETRC'],
  ...['REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME'],
]);

// These would lead packages to another place than the environment.
const misleading = new Set([
  ...['PIP_TARGET', 'PIP_PREFIX', 'PIP_ROOT', 'PIP_USER', 'PIP_PYTHON', 'PIP_REQUIREMENT', 'PIP_DRY_RUN'],
  ...['UV_PYTHON', 'UV_SYSTEM_PYTHON', 'UV_PROJECT', 'UV_PROJECT_ENVIRONMENT', 'UV_WORKING_DIRECTORY'],
]);

function isSetting(name: string): boolean {
  return (/^(?:PIP|UV)_/.test(name) && !misleading.has(name)) || others.has(name);
}
