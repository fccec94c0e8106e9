const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Text as UTF-8 in letters, digits, `-` and `_` (RFC 4648, section 5, without padding). */
export function toBase64Url(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let result = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    const digits = [bits >> 18, (bits >> 12) & 63, (bits >> 6) & 63, bits & 63];
    const used = Math.min(3, bytes.length - at) + 1;
    result += digits
      .slice(0, used)
      .map((digit) => alphabet[digit])
      .join('');
  }
  return result;
}

/** The text again; undefined when it is none. */
export function fromBase64Url(encoded: string): string | undefined {
  const bytes = new Uint8Array(Math.floor((encoded.length * 3) / 4));
  let bits = 0;
  let pending = 0;
  let length = 0;
  for (const character of encoded) {
    const digit = alphabet.indexOf(character);
    if (digit < 0) return undefined;
    bits = ((bits << 6) | digit) & 0xffffff;
    pending += 6;
    if (pending < 8) continue;
    pending -= 8;
    bytes[length] = (bits >> pending) & 0xff;
    length += 1;
  }
  return new TextDecoder().decode(bytes.subarray(0, length));
}
