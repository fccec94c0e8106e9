/** The place in a text, in UTF-16 code units, that is so many bytes of UTF-8 from its beginning. */
export function utf16Offset(text: string, bytes: number): number {
  let passed = 0;
  let offset = 0;
  while (passed < bytes && offset < text.length) {
    const point = text.codePointAt(offset) ?? 0;
    passed += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    offset += point > 0xffff ? 2 : 1;
  }
  return offset;
}
