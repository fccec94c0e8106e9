import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { smtpMailer } from '../../src/adapters/smtp-mailer.ts';
import type { Mail } from '../../src/ports/mailer.ts';
import { performTick } from '../../src/usecases/perform-tick.ts';
import { sampleManifest, sampleSchedule } from '../support/release-samples.ts';
import { type SmtpServerOptions, startSmtpServer, type TestSmtpServer } from '../support/smtp-server.ts';
import { failing, tickWorld } from '../support/tick-world.ts';

const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function server(options: SmtpServerOptions = {}): Promise<TestSmtpServer> {
  const started = await startSmtpServer(options);
  open.push(started);
  return started;
}

const mail: Mail = {
  messageId: '<datajob.orders.run-1-failure@example.com>',
  from: 'datajob@example.com',
  to: ['sales@example.com', 'ops@example.com'],
  subject: '[datajob] orders failed: user error (check-failed)',
  text: 'What happened\n.\n.. dots and ūmlauts: Rīga €\n',
};

describe('mail over SMTP', () => {
  test('arrives as it was written, in one mail to all recipients', async () => {
    const { url, mails } = await server();
    await smtpMailer(url).send({ ...mail, inReplyTo: '<first@example.com>' });
    expect(mails).toHaveLength(1);
    expect(mails[0]?.envelope).toEqual({ from: 'datajob@example.com', to: mail.to });
    expect(mails[0]?.text.trimEnd()).toBe(mail.text.trimEnd());
    expect(mails[0]?.headers.get('subject')).toBe(mail.subject);
    expect(mails[0]?.headers.get('message-id')).toBe(mail.messageId);
    expect(mails[0]?.headers.get('in-reply-to')).toBe('<first@example.com>');
    expect(mails[0]?.headers.get('auto-submitted')).toBe('auto-generated');
  });

  test('logs in with the user and password of the URL, also with odd characters', async () => {
    const { port, mails } = await server({ credentials: { user: 'me@example.com', pass: 'p@ss/wörd' } });
    const user = `me%40example.com:${encodeURIComponent('p@ss/wörd')}`;
    await smtpMailer(`smtp://${user}@127.0.0.1:${port}`).send(mail);
    expect(mails[0]?.user).toBe('me@example.com');
  });

  test('a refused login can be mended, so the mail is not given up', async () => {
    const { port } = await server({ credentials: { user: 'me', pass: 'right' } });
    const refused = smtpMailer(`smtp://me:wrong22@127.0.0.1:${port}`).send(mail);
    await expect(refused).rejects.toMatchObject({ code: 'mail', permanent: false, unreachable: true });
    await expect(refused).rejects.not.toThrow('wrong22');
  });

  test.each(['starttls', 'smtps'] as const)('is encrypted with %s', async (tls) => {
    const { url, mails } = await server({ tls });
    await smtpMailer(`${url}?tls.rejectUnauthorized=false`).send(mail);
    expect(mails[0]?.tls).toBe(true);
    // The certificate is nobody's, and that is not overlooked.
    await expect(smtpMailer(url).send(mail)).rejects.toMatchObject({ permanent: false });
  });

  test('is not sent in clear when TLS is required', async () => {
    const { url, mails } = await server();
    await expect(smtpMailer(`${url}?requireTLS=true`).send(mail)).rejects.toMatchObject({ code: 'mail' });
    expect(mails).toEqual([]);
  });

  test('reaches the others when one recipient is refused, and says which one', async () => {
    const { url, mails } = await server({ refuse: (to) => (to === 'ops@example.com' ? 550 : undefined) });
    const sending = smtpMailer(url).send(mail);
    await expect(sending).rejects.toThrow('"ops@example.com"; the other recipients got the mail');
    await expect(sending).rejects.toMatchObject({ permanent: true });
    expect(mails.map(({ envelope }) => envelope.to)).toEqual([['sales@example.com']]);
  });

  test.each([
    [451, false],
    [550, true],
  ])('that is refused with %i is permanent: %s', async (code, permanent) => {
    const { url } = await server({ refuseData: () => code });
    await expect(smtpMailer(url).send(mail)).rejects.toMatchObject({ permanent, unreachable: false });
    const all = await server({ refuse: () => code });
    await expect(smtpMailer(all.url).send(mail)).rejects.toMatchObject({ permanent });
  });

  test('to a port where nobody listens is reported as unreachable', async () => {
    const gone = await startSmtpServer();
    await gone.close();
    await expect(smtpMailer(gone.url).send(mail)).rejects.toMatchObject({
      permanent: false,
      unreachable: true,
    });
  });

  test('to a server that never answers is given up after some seconds', async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => void silent.listen(0, '127.0.0.1', () => resolve()));
    open.push({ close: () => new Promise((resolve) => void silent.close(() => resolve())) });
    const { port } = silent.address() as AddressInfo;
    await expect(smtpMailer(`smtp://127.0.0.1:${port}`).send(mail)).rejects.toMatchObject({
      unreachable: true,
    });
  }, 15_000);

  test.each(['', 'mail.example.com', 'http://mail', 'smtp://', 'smtp://h?x=1', 'smtp://%zz:p@h'])(
    'with the URL %j is refused without printing it',
    async (url) => {
      await expect(smtpMailer(url).send(mail)).rejects.toMatchObject({ code: 'mail', unreachable: true });
    },
  );
});

describe('header injection', () => {
  test('an address with anything but an address in it is not used', async () => {
    const { url, mails } = await server();
    const evil = [
      'a@example.com\r\nBcc: b@example.com',
      'a@example.com, b@example.com',
      '<a@example.com>',
      '"a b"@example.com',
      'a@example.com\u0000',
      'not an address',
    ];
    await expect(smtpMailer(url).send({ ...mail, to: [...evil, 'fine@example.com'] })).rejects.toMatchObject({
      permanent: true,
    });
    expect(mails.map(({ envelope }) => envelope.to)).toEqual([['fine@example.com']]);
    expect(mails[0]?.headers.has('bcc')).toBe(false);
    await expect(smtpMailer(url).send({ ...mail, to: evil })).rejects.toMatchObject({ permanent: true });
    expect(mails).toHaveLength(1);
  });

  test('a sender with a line end is refused', async () => {
    const { url, mails } = await server();
    const from = 'a@example.com\r\nBcc: b@example.com';
    await expect(smtpMailer(url).send({ ...mail, from })).rejects.toMatchObject({ permanent: true });
    expect(mails).toEqual([]);
  });

  test('whatever a subject or a text holds, the headers stay ours', async () => {
    const { url, mails } = await server();
    const mailer = smtpMailer(url);
    const pieces = fc.constantFrom(
      '\r\n',
      '\n',
      '\r',
      '\u2028',
      'Bcc: x@example.com',
      '.',
      'Rīga ',
      '=?utf-8?q?',
      'a',
    );
    const text = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, text, async (subject, body) => {
        await mailer.send({ ...mail, subject, text: body });
        const received = mails.at(-1);
        expect(received?.headers.has('bcc')).toBe(false);
        expect(received?.envelope.to).toEqual(mail.to);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a tick and a real mail server', () => {
  test('tell a failure once and the recovery once', async () => {
    const { url, mails } = await server();
    const world = tickWorld('2026-01-01T01:00:00.000Z', undefined, { auto: true });
    world.promote(sampleManifest({ schedule: sampleSchedule('0 * * * *') }));
    const ports = { ...world.ports('p'), mailer: smtpMailer, variables: { SMTP_URL: url } };
    for (const outcome of [failing('Zahl stimmt nicht: 7 ≠ 8'), failing(), {}, {}]) {
      world.whenRun('orders', () => outcome);
      await performTick({}, ports, () => undefined, new AbortController().signal);
      await world.clock.advance(3_600_000);
    }
    expect(mails.map(({ headers }) => headers.get('subject'))).toEqual([
      '[datajob] orders failed: user error (check-failed)',
      '[datajob] orders works again',
    ]);
    expect(mails[0]?.text).toContain('Zahl stimmt nicht: 7 ≠ 8');
    expect(mails[1]?.headers.get('in-reply-to')).toBe(mails[0]?.headers.get('message-id'));
  });

  test('a server that is down does not fail the run, and is asked again by a later tick', async () => {
    const gone = await startSmtpServer();
    await gone.close();
    const world = tickWorld('2026-01-01T01:00:00.000Z', undefined, { auto: true });
    world.promote(sampleManifest({ schedule: sampleSchedule('0 1 * * *') }));
    world.whenRun('orders', () => failing());
    const ports = { ...world.ports('p'), mailer: smtpMailer, variables: { SMTP_URL: gone.url } };
    const signal = new AbortController().signal;
    const first = await performTick({}, ports, () => undefined, signal);
    expect(first).toMatchObject({ started: [{ status: 'failed' }], alerts: [{ mail: 'pending' }] });
    await world.clock.advance(60_000);
    const { url, mails } = await server();
    const later = await performTick({}, { ...ports, variables: { SMTP_URL: url } }, () => undefined, signal);
    expect(later.alerts).toMatchObject([{ mail: 'sent' }]);
    expect(mails).toHaveLength(1);
  });
});
