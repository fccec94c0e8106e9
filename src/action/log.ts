import * as core from '@actions/core';
import type { ErrorReport } from '../report/error-report.ts';
import { errorText } from '../report/error-report.ts';
import type { CommandsOff } from './commands-off.ts';

/** The log of the step. Whatever is written may hold what strangers wrote: the runner reads no commands in it. */
export interface Log {
  say(text: string): void;
  /** Folded under a title while `work` goes on, whose output is text too. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** What happened and what to do; the stack of a bug is folded away. */
  problem(report: ErrorReport): void;
}

export function createLog(write: (line: string) => void, commands: CommandsOff): Log {
  const say = (text: string): void => {
    commands.off();
    write(text);
    commands.on();
  };
  return {
    say,
    async group(title, work) {
      core.startGroup(title);
      commands.off();
      try {
        return await work();
      } finally {
        commands.on();
        core.endGroup();
      }
    },
    problem(report) {
      // A problem may come out of the middle of a group.
      commands.on();
      core.endGroup();
      if (report.code !== 'bug') return say(errorText(report));
      say(errorText({ ...report, details: [] }));
      core.startGroup('Stack');
      say(report.details.join('\n'));
      core.endGroup();
    },
  };
}
