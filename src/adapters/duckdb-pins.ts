/** Version of `@duckdb/node-bindings-*`; the same as in package-lock.json, which a test checks. */
export const bindingVersion = '1.5.6-r.1';

/** SHA-512 of the package of each platform, as in package-lock.json: nothing else is ever loaded from a download. */
export const bindingPins: Readonly<Record<string, string>> = {
  'linux-x64':
    'sha512-IXcrZJE6kEqM0Z4wwdVnGBHX/frOS33VPNAwDXQ/Q+Fs84b058Qe94chrCCIcNJlG8Y3UHIUU4eBeCQxW5mN1Q==',
  'linux-x64-musl':
    'sha512-PVzIEZqp7QN07WBgjmIH0cK2GKXR735KmL6wnghTzRnhHWrePxx3MjZB9zZHI8tB73wdF8luarBm4EgqSjGyVA==',
};
