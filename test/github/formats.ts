const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** Formats of the description, for Ajv. */
export const checkFormats = {
  int64: true as const,
  'date-time': (text: string) => dateTime.test(text) && !Number.isNaN(Date.parse(text)),
  timestamp: (text: string) => !Number.isNaN(Date.parse(text)),
  // An address that is not there is an empty text, as the description's own defaults say.
  uri: (text: string) => text === '' || (URL.canParse(text) && !/[{}\s]/.test(text)),
  'uri-template': (text: string) => URL.canParse(text.replace(/\{[^{}]*\}/g, '')),
  email: (text: string) => /^[^@\s]+@[^@\s]+$/.test(text),
};
