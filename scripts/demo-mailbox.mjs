// A mail server inside the demo: real SMTP on a free local port, mails kept in memory.
import { SMTPServer } from 'smtp-server';

/** Gives `{ url, mails, close }`; a mail is `{ to, subject, text }`. */
export async function openMailbox() {
  const mails = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', () => {
        mails.push(parse(Buffer.concat(chunks).toString('utf8'), session.envelope.rcptTo));
        done();
      });
    },
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address();
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function parse(raw, recipients) {
  const [head, ...body] = raw.split('\r\n\r\n');
  const headers = head.replace(/\r\n[ \t]+/g, ' ');
  const quoted = /^content-transfer-encoding: quoted-printable/im.test(headers);
  const text = body.join('\r\n\r\n').replaceAll('\r\n', '\n');
  return {
    to: recipients.map(({ address }) => address),
    subject: decodeWords(/^subject: (.*)$/im.exec(headers)?.[1] ?? ''),
    text: quoted ? decodeQuoted(text) : text,
  };
}

function decodeQuoted(text) {
  return decodeBytes(text.replace(/=\n/g, ''), '=');
}

function decodeWords(text) {
  return text.replace(/=\?utf-8\?([qb])\?([^?]*)\?=\s*/gi, (_, kind, word) =>
    kind.toLowerCase() === 'b'
      ? Buffer.from(word, 'base64').toString('utf8')
      : decodeBytes(word.replaceAll('_', ' '), '='),
  );
}

function decodeBytes(text, mark) {
  const latin = Buffer.from(text, 'utf8').toString('latin1');
  const bytes = latin.replace(new RegExp(`${mark}([0-9A-F]{2})`, 'gi'), (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
