/** A token for the repositories of one server. */
export interface GitToken {
  readonly token: string;
  /** Such as `https://github.com`. */
  readonly server: string;
}

/**
 * Variables that make Git send the token to the server, and to it alone, over https. They are for Git's own
 * process: neither a command line nor a file ever holds the token, and nothing else inherits it. What a checkout
 * left in the settings for the same server is taken back first, because two headers are refused.
 */
export function credentialVariables(
  { token, server }: GitToken,
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const url = URL.parse(server);
  if (token === '' || url?.protocol !== 'https:') return {};
  const login = Buffer.from(`x-access-token:${token}`).toString('base64');
  const given = Number(environment['GIT_CONFIG_COUNT'] ?? 0);
  const first = Number.isSafeInteger(given) && given > 0 ? given : 0;
  const settings = [
    [`http.${url.origin}/.extraheader`, ''],
    [`http.${url.origin}/.extraheader`, `AUTHORIZATION: basic ${login}`],
  ] as const;
  return {
    GIT_CONFIG_COUNT: String(first + settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${first + index}`, key],
        [`GIT_CONFIG_VALUE_${first + index}`, value],
      ]),
    ),
  };
}
