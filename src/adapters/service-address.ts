import { Obstacle } from '../failure.ts';

/**
 * The address of a service. Credentials travel encrypted: `http` is for this machine only. Throws `Obstacle` `config`
 * that does not repeat the address, as it may hold a password.
 */
export function serviceAddress(text: string, connection: string, example: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new Obstacle('config', `The URL of connection \`${connection}\` cannot be read.`, {
      hint: `Write it as ${example}.`,
    });
  }
  if (url.protocol === 'http:' && !/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)) {
    throw new Obstacle('config', `The URL of connection \`${connection}\` is not encrypted.`, {
      hint: 'Write https:// in it.',
    });
  }
  return url;
}
