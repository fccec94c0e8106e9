import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
  /** Header names in lower case; folded lines put together, encoded words decoded. */
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
  readonly raw: string;
  readonly tls: boolean;
  readonly user?: string;
}

export interface TestSmtpServer {
  readonly url: string;
  readonly port: number;
  /** What arrived, oldest first. */
  readonly mails: readonly ReceivedMail[];
  close(): Promise<void>;
}

export interface SmtpServerOptions {
  /** Answers a recipient with this code, for example 550. */
  readonly refuse?: (address: string) => number | undefined;
  readonly credentials?: { readonly user: string; readonly pass: string };
  readonly tls?: 'none' | 'starttls' | 'smtps';
  /** Answers the data with this code as long as it gives one. */
  readonly refuseData?: () => number | undefined;
}

/** A real SMTP server on a free local port that keeps its mails in memory. */
export async function startSmtpServer(options: SmtpServerOptions = {}): Promise<TestSmtpServer> {
  const mails: ReceivedMail[] = [];
  const { tls = 'none', credentials } = options;
  const server = new SMTPServer({
    secure: tls === 'smtps',
    authOptional: credentials === undefined,
    disabledCommands: tls === 'starttls' ? [] : ['STARTTLS'],
    onAuth: ({ username = '', password }, _session, done) => {
      const fine = username === credentials?.user && password === credentials.pass;
      done(fine ? null : answer(535, 'wrong user or password'), fine ? { user: username } : undefined);
    },
    onRcptTo: ({ address }, _session, done) => {
      const code = options.refuse?.(address);
      done(code === undefined ? null : answer(code, `no mail for ${address}`));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => void chunks.push(chunk));
      stream.on('end', () => {
        const code = options.refuseData?.();
        if (code !== undefined) return done(answer(code, 'not now'));
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? '' : mailFrom.address;
        const to = rcptTo.map(({ address }) => address);
        const raw = Buffer.concat(chunks).toString('utf8');
        const user = typeof session.user === 'string' ? { user: session.user } : {};
        mails.push({ envelope: { from, to }, tls: session.secure, raw, ...user, ...parseMail(raw) });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  const url = `${tls === 'smtps' ? 'smtps' : 'smtp'}://127.0.0.1:${port}`;
  return { url, port, mails, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

function answer(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

function parseMail(raw: string): Pick<ReceivedMail, 'headers' | 'text'> {
  const end = raw.indexOf('\r\n\r\n');
  const head = raw.slice(0, end).replace(/\r\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const line of head.split('\r\n')) {
    const colon = line.indexOf(':');
    headers.set(line.slice(0, colon).toLowerCase(), decodeWords(line.slice(colon + 1).trim()));
  }
  const body = raw.slice(end + 4).replaceAll('\r\n', '\n');
  const encoding = headers.get('content-transfer-encoding');
  if (encoding === 'base64') return { headers, text: Buffer.from(body, 'base64').toString('utf8') };
  return { headers, text: encoding === 'quoted-printable' ? unquote(body.replaceAll('=\n', ''), '=') : body };
}

function decodeWords(text: string): string {
  return text
    .replaceAll('?= =?', '?==?')
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, kind, word) =>
      String(kind).toLowerCase() === 'b'
        ? Buffer.from(String(word), 'base64').toString('utf8')
        : unquote(String(word).replaceAll('_', ' '), '='),
    );
}

function unquote(text: string, mark: string): string {
  const bytes = Buffer.from(text, 'utf8')
    .toString('latin1')
    .replace(new RegExp(`${mark}([0-9A-F]{2})`, 'gi'), (_, hex) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
