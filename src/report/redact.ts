import type { EnvironmentVariables } from '../ports/environment-variables.ts';

const secretName = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|PRIVATE_KEY|API_KEY|ACCESS_KEY/i;
const shortestSecret = 4;

/**
 * The last line of defence before an error is printed: hides the password in any URL and the values
 * of variables whose name says that they are secret. What a run prints is masked by the run itself.
 */
export function createRedactor(variables: EnvironmentVariables): (text: string) => string {
  const secrets = Object.entries(variables)
    .filter(([name, value]) => secretName.test(name) && (value ?? '').length >= shortestSecret)
    .map(([, value]) => value ?? '')
    .sort((a, b) => b.length - a.length);
  return (text) => {
    let result = hideUrlPasswords(text);
    for (const secret of secrets) result = result.replaceAll(secret, '***');
    return result;
  };
}

function hideUrlPasswords(text: string): string {
  return text.replace(/\b([a-z][a-z0-9+.-]{0,30}:\/\/[^\s/:@]{0,200}):[^\s/@]{1,1000}@/gi, '$1:***@');
}
