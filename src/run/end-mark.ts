/** Finds where the output of one step ends in a stream that the next one will use, too. */
export interface EndMark {
  /** Gives what comes before the mark, as far as it is sure; `ended` once the mark was seen. */
  push(text: string): { readonly text: string; readonly ended: boolean };
  /** What was held back because it could have been the beginning of the mark. */
  rest(): string;
}

/** `mark` is not empty and unguessable. */
export function createEndMark(mark: string): EndMark {
  let held = '';
  return {
    push(text) {
      const all = held + text;
      const at = all.indexOf(mark);
      if (at !== -1) {
        held = '';
        return { text: all.slice(0, at), ended: true };
      }
      const keep = beginningAtEnd(all, mark);
      held = all.slice(all.length - keep);
      return { text: all.slice(0, all.length - keep), ended: false };
    },
    rest() {
      const rest = held;
      held = '';
      return rest;
    },
  };
}

/** How many characters at the end of the text are the beginning of the mark. */
function beginningAtEnd(text: string, mark: string): number {
  for (let length = Math.min(mark.length - 1, text.length); length > 0; length--) {
    if (text.endsWith(mark.slice(0, length))) return length;
  }
  return 0;
}
