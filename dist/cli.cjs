#!/usr/bin/env node
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/failure.ts
function toError(thrown) {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
var Obstacle;
var init_failure = __esm({
  "src/failure.ts"() {
    "use strict";
    Obstacle = class extends Error {
      name = "Obstacle";
      code;
      hint;
      constructor(code2, message, options2 = {}) {
        super(message, options2.cause === void 0 ? void 0 : { cause: options2.cause });
        this.code = code2;
        this.hint = options2.hint;
      }
    };
  }
});

// src/exit-code.ts
function exitCodeOfObstacle(code2) {
  if (code2 === "usage") return exitCode.usage;
  if (code2 === "config" || code2 === "refused") return exitCode.findings;
  return exitCode.obstacle;
}
var exitCode;
var init_exit_code = __esm({
  "src/exit-code.ts"() {
    "use strict";
    exitCode = {
      /** The work is done. */
      done: 0,
      /** An error diagnostic, a failed step or check, a refused promotion. */
      findings: 1,
      /** Wrong usage of the command line. */
      usage: 2,
      /** The work could not be done: database, network, Git. */
      obstacle: 3,
      /** A bug of datajob. */
      bug: 70,
      /** Cancelled by SIGINT. */
      interrupted: 130,
      /** Cancelled by SIGTERM. */
      terminated: 143
    };
  }
});

// src/report/printable.ts
function printable(text2) {
  let result = "";
  for (const character of text2) {
    const code2 = character.codePointAt(0) ?? 0;
    result += isHarmless(code2) ? character : `\\u{${code2.toString(16)}}`;
  }
  return result;
}
function oneLine(text2) {
  return printable(text2.replace(/\s*[\r\n]+\s*/g, " ").trim());
}
function shorten(text2, length) {
  if (text2.length <= length) return text2;
  const end = isHighSurrogate(text2.charCodeAt(length - 2)) ? length - 2 : length - 1;
  return `${text2.slice(0, end)}\u2026`;
}
function isHarmless(code2) {
  if (code2 === 9 || code2 === 10) return true;
  if (code2 < 32 || code2 >= 127 && code2 <= 159) return false;
  const turnsDirection = code2 >= 8234 && code2 <= 8238 || code2 >= 8294 && code2 <= 8297;
  return !turnsDirection && code2 !== 8232 && code2 !== 8233;
}
function isHighSurrogate(code2) {
  return code2 >= 55296 && code2 <= 56319;
}
var init_printable = __esm({
  "src/report/printable.ts"() {
    "use strict";
  }
});

// src/manifest/did-you-mean.ts
function didYouMean(word, candidates) {
  if (word.length === 0 || word.length > longestWord) return void 0;
  const wanted = comparable(word);
  let nearest;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    if (candidate === word || candidate.length > longestWord) continue;
    const spelt = comparable(candidate);
    if (Math.abs(spelt.length - wanted.length) > least || Math.min(spelt.length, wanted.length) < 1) continue;
    const distance = editDistance(wanted, spelt);
    if (distance >= Math.max(spelt.length, wanted.length)) continue;
    if (distance < least || distance === least && nearest !== void 0 && candidate < nearest) {
      least = distance;
      nearest = candidate;
    }
  }
  return nearest;
}
function comparable(word) {
  return word.toLowerCase().replaceAll(/[-_]/g, "");
}
function editDistance(a, b2) {
  let twoAbove = [];
  let above = Array.from({ length: b2.length + 1 }, (_2, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b2.length; column++) {
      const same3 = a[row - 1] === b2[column - 1];
      const replaced = (above[column - 1] ?? 0) + (same3 ? 0 : 1);
      let best = Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      if (a[row - 1] === b2[column - 2] && a[row - 2] === b2[column - 1]) {
        best = Math.min(best, (twoAbove[column - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    twoAbove = above;
    above = current;
  }
  return above[b2.length] ?? 0;
}
var longestWord;
var init_did_you_mean = __esm({
  "src/manifest/did-you-mean.ts"() {
    "use strict";
    longestWord = 100;
  }
});

// src/cli/shared-options.ts
var globalOptions, baseOption;
var init_shared_options = __esm({
  "src/cli/shared-options.ts"() {
    "use strict";
    globalOptions = [
      {
        name: "workspace",
        value: "DIR",
        description: "The folder with datajob.config.yaml. Default: the nearest folder upwards that has one, else the current folder."
      },
      {
        name: "json",
        description: "Print exactly one JSON document on standard output and nothing else there."
      },
      { name: "quiet", description: "No progress and no remarks: only results and errors." },
      {
        name: "no-color",
        description: "No colours. They are also off with NO_COLOR set, and when the output is not a terminal."
      },
      { name: "help", short: "h", description: "Print help and stop." },
      { name: "version", description: "Print the version and stop." }
    ];
    baseOption = {
      name: "base",
      value: "REF",
      description: "Commit to compare with. Default: the merge base with the default branch of the remote."
    };
  }
});

// src/cli/authoring-commands.ts
var authoringCommands;
var init_authoring_commands = __esm({
  "src/cli/authoring-commands.ts"() {
    "use strict";
    init_shared_options();
    authoringCommands = [
      {
        name: "init",
        summary: "Write a workspace that works at once.",
        details: [
          "Writes datajob.config.yaml, one sample job and a GitHub workflow, and adds .datajob/ to .gitignore.",
          "Nothing is overwritten: when one of the files is there already, nothing is written at all."
        ],
        operands: [
          { name: "DIR", description: "Folder to write to. Default: the current one.", required: false }
        ],
        options: [],
        examples: [{ line: "datajob init", does: "a workspace in the current folder" }]
      },
      {
        name: "new",
        summary: "Write a new job from a starter.",
        details: ["The job is written to jobs/TEAM/JOB and passes validate and run at once."],
        operands: [{ name: "TEAM/JOB", description: "Its team and its name, in kebab-case.", required: true }],
        options: [
          {
            name: "starter",
            value: "KIND",
            choices: ["sql", "python"],
            description: "Which kind of job to begin with. Default: sql."
          }
        ],
        examples: [{ line: "datajob new sales/orders-daily", does: "a SQL job of team sales" }]
      },
      {
        name: "validate",
        summary: "Find mistakes in manifests, config and SQL.",
        details: [
          "Checks schema, references, cycles, SQL parameters and schedules; needs no database and no network.",
          "Every finding has a file, a line, a column and a sentence that says what to do."
        ],
        operands: [
          {
            name: "PATH",
            description: "Report only findings in these files or folders. Default: the whole workspace.",
            required: false,
            repeated: true
          }
        ],
        options: [],
        examples: [
          { line: "datajob validate", does: "the whole workspace" },
          { line: "datajob validate jobs/sales", does: "what team sales owns" }
        ]
      },
      {
        name: "plan",
        summary: "Show what a change does, before it is merged.",
        details: [
          "Lists jobs that are added, changed, renamed or removed, what runs after them, and the next runs of changed schedules."
        ],
        operands: [],
        options: [
          baseOption,
          { name: "head", value: "REF", description: "Commit that holds the change. Default: the working tree." },
          {
            name: "format",
            value: "FORMAT",
            choices: ["text", "markdown"],
            description: "How to print it for people. Default: text."
          }
        ],
        examples: [
          { line: "datajob plan", does: "the working tree against the default branch" },
          { line: "datajob plan --base main --head feature", does: "one branch against another" }
        ]
      },
      {
        name: "run",
        summary: "Run one job once.",
        details: [
          "In production the bytes of the release run, elsewhere the files of the working tree.",
          "A run with a scheduled time takes effect at most once: when it has succeeded before, it is skipped unless --again is given."
        ],
        operands: [{ name: "JOB", description: "Name of the job.", required: true }],
        options: [
          {
            name: "env",
            value: "ENV",
            choices: ["local", "staging", "production"],
            description: "Environment whose connections it uses. Default: local."
          },
          {
            name: "param",
            value: "NAME=VALUE",
            repeated: true,
            description: "Value of a declared parameter; may be given several times."
          },
          { name: "from", value: "STEP", description: "Begin with this step; the steps before it are skipped." },
          {
            name: "scheduled-time",
            value: "TIME",
            description: "The scheduled time that the run is for, such as 2026-11-22T06:15:00Z."
          },
          { name: "again", description: "Run also when this scheduled time has succeeded before." },
          {
            name: "override",
            value: "REASON",
            description: "Run the working tree in production although production has no release of the job."
          }
        ],
        examples: [
          { line: "datajob run orders-daily", does: "on this machine" },
          {
            line: "datajob run orders-daily --env staging --param country=EE",
            does: "on staging, with a parameter"
          }
        ]
      }
    ];
  }
});

// src/cli/delivery-commands.ts
var deliveryCommands;
var init_delivery_commands = __esm({
  "src/cli/delivery-commands.ts"() {
    "use strict";
    init_shared_options();
    deliveryCommands = [
      {
        name: "stage",
        summary: "Run the changed jobs on a copy of staging.",
        details: [
          "Makes a copy of staging for the pull request, runs the changed jobs and those after them in their order, and writes the evidence that promotion asks for."
        ],
        operands: [],
        options: [
          baseOption,
          { name: "pr", value: "NUMBER", description: "Number of the pull request; names the copy of staging." }
        ],
        examples: [{ line: "datajob stage --pr 12", does: "what pull request 12 changes" }]
      },
      {
        name: "promote",
        summary: "Make releases of what a commit holds.",
        details: ["A changed job needs evidence that exactly these bytes passed staging; others stay untouched."],
        operands: [],
        options: [
          { name: "commit", value: "REF", description: "Commit to promote. Default: HEAD." },
          { name: "stage", description: "Run jobs without evidence on a copy of staging first." },
          {
            name: "override",
            value: "REASON",
            description: "Promote without evidence; the reason and your name are recorded."
          }
        ],
        examples: [{ line: "datajob promote --commit main", does: "what main holds" }]
      },
      {
        name: "rollback",
        summary: "Go back to an earlier release of a job.",
        details: ["The job is then held: promotion leaves it alone until `datajob unhold JOB`."],
        operands: [{ name: "JOB", description: "Name of the job.", required: true }],
        options: [
          {
            name: "to",
            value: "DIGEST",
            description: "Digest of the release, or its beginning. Default: the release before."
          },
          { name: "reason", value: "TEXT", description: "Why; it is recorded and shown by status." }
        ],
        examples: [{ line: 'datajob rollback orders-daily --reason "wrong totals"', does: "the release before" }]
      },
      {
        name: "unhold",
        summary: "Let a job be promoted again after a roll-back.",
        details: [],
        operands: [{ name: "JOB", description: "Name of the job.", required: true }],
        options: [],
        examples: [{ line: "datajob unhold orders-daily", does: "the next promotion takes it along again" }]
      },
      {
        name: "clean",
        summary: "Drop copies of staging that are no longer needed.",
        details: ["Without --pr: those that are older than the config allows."],
        operands: [],
        options: [{ name: "pr", value: "NUMBER", description: "Drop the copies of this pull request." }],
        examples: [{ line: "datajob clean --pr 12", does: "when pull request 12 is closed" }]
      }
    ];
  }
});

// src/cli/operation-commands.ts
var operationCommands;
var init_operation_commands = __esm({
  "src/cli/operation-commands.ts"() {
    "use strict";
    operationCommands = [
      {
        name: "tick",
        summary: "Start what is due in production.",
        details: [
          "Starts every release whose scheduled time has come and reports what was missed or is late.",
          "Any number of ticks may run at once: each scheduled time runs exactly once."
        ],
        operands: [],
        options: [
          {
            name: "now",
            value: "TIME",
            description: "Pretend that it is this time, such as 2026-11-22T06:15:00Z."
          }
        ],
        examples: [{ line: "datajob tick", does: "what a scheduler calls every few minutes" }]
      },
      {
        name: "status",
        summary: "Show what production runs, and how it went.",
        details: ["Releases with their last and next runs, jobs that are held, open incidents."],
        operands: [],
        options: [],
        examples: [{ line: "datajob status", does: "all jobs" }]
      },
      {
        name: "history",
        summary: "List the runs in production.",
        details: [],
        operands: [{ name: "JOB", description: "Only this job. Default: all.", required: false }],
        options: [{ name: "limit", value: "NUMBER", description: "How many runs at most. Default: 20." }],
        examples: [{ line: "datajob history orders-daily", does: "its latest runs" }]
      }
    ];
  }
});

// src/cli/command-table.ts
function findCommand(name) {
  return commandTable.find((command) => command.name === name);
}
var commandTable;
var init_command_table = __esm({
  "src/cli/command-table.ts"() {
    "use strict";
    init_authoring_commands();
    init_delivery_commands();
    init_operation_commands();
    commandTable = [
      ...authoringCommands,
      ...deliveryCommands,
      ...operationCommands
    ];
  }
});

// src/cli/arguments.ts
function parseArguments(argv) {
  const { tokens } = (0, import_node_util.parseArgs)({
    args: [...argv],
    options: parserOptions(),
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  const given = tokens.filter((token) => token.kind === "option");
  const words3 = tokens.filter((token) => token.kind === "positional").map((token) => token.value);
  const asksHelp = words3[0] === "help";
  const [name, ...operands] = asksHelp ? words3.slice(1) : words3;
  const command = name === void 0 ? void 0 : commandNamed(name);
  const values = optionValues(given, command);
  const flags = /* @__PURE__ */ new Set([...values.flags, ...asksHelp ? ["help"] : []]);
  if (command !== void 0 && !flags.has("help")) checkOperands(command, operands);
  return { ...command === void 0 ? {} : { command }, operands, ...values, flags };
}
function operand(operands, index) {
  return operands[index] ?? "";
}
function parserOptions() {
  const all = [...globalOptions, ...commandTable.flatMap((command) => command.options)];
  return Object.fromEntries(
    all.map((option) => [
      option.name,
      {
        type: option.value === void 0 ? "boolean" : "string",
        ...option.short === void 0 ? {} : { short: option.short }
      }
    ])
  );
}
function commandNamed(name) {
  const command = findCommand(name);
  if (command !== void 0) return command;
  const names = [...commandTable.map((each) => each.name), "help"];
  throw usage(`There is no command \xAB${name}\xBB.`, didYouMean(name, names), "datajob --help");
}
function optionValues(given, command) {
  const texts = {};
  const lists = {};
  const flags = /* @__PURE__ */ new Set();
  for (const token of given) {
    const option = optionOf(token, command);
    if (option.value === void 0) {
      if (token.value !== void 0) throw usage(`${token.rawName} takes no value.`);
      flags.add(option.name);
      continue;
    }
    const value = givenValue(token, option);
    if (option.repeated === true) lists[option.name] = [...lists[option.name] ?? [], value];
    else if (texts[option.name] === void 0) texts[option.name] = value;
    else throw usage(`--${option.name} is given more than once; give it once.`);
  }
  return { texts, lists, flags };
}
function optionOf(token, command) {
  const known3 = [...globalOptions, ...command?.options ?? []];
  const option = known3.find((each) => each.name === token.name);
  if (option !== void 0) return option;
  const proposal = didYouMean(
    token.name,
    known3.map((each) => each.name)
  );
  const help = command === void 0 ? "datajob --help" : `datajob ${command.name} --help`;
  const where = command === void 0 ? "" : ` of \`datajob ${command.name}\``;
  const name = token.rawName.startsWith("--") ? `--${token.name}` : token.rawName;
  throw usage(
    `${name} is not an option${where}.`,
    proposal === void 0 ? void 0 : `--${proposal}`,
    help
  );
}
function givenValue(token, option) {
  const forgotten = token.value === void 0 || token.inlineValue === false && token.value.startsWith("-");
  if (forgotten) throw usage(`--${option.name} needs a value: --${option.name}=${option.value}.`);
  const value = token.value ?? "";
  if (value === "") throw usage(`--${option.name} needs a value; it is empty.`);
  if (option.choices !== void 0 && !option.choices.includes(value)) {
    throw usage(
      `--${option.name} must be one of ${option.choices.join(", ")}; it is \xAB${value}\xBB.`,
      didYouMean(value, option.choices)
    );
  }
  return value;
}
function checkOperands(command, operands) {
  const missing2 = command.operands.find(
    (operand2, index) => operand2.required && operands[index] === void 0
  );
  const help = `datajob ${command.name} --help`;
  if (missing2 !== void 0) {
    throw usage(`\`datajob ${command.name}\` needs ${missing2.name}: ${missing2.description}`, void 0, help);
  }
  const takesAll = command.operands.some((operand2) => operand2.repeated);
  const surplus = takesAll ? void 0 : operands[command.operands.length];
  if (surplus !== void 0) {
    throw usage(`\`datajob ${command.name}\` does not know what to do with \xAB${surplus}\xBB.`, void 0, help);
  }
}
function usage(message, proposal, help) {
  const hints2 = [
    ...proposal === void 0 ? [] : [`did you mean \`${proposal}\`?`],
    ...help === void 0 ? [] : [`\`${help}\` lists what there is.`]
  ];
  return new Obstacle("usage", message, hints2.length === 0 ? {} : { hint: hints2.join(" ") });
}
var import_node_util;
var init_arguments = __esm({
  "src/cli/arguments.ts"() {
    "use strict";
    import_node_util = require("node:util");
    init_failure();
    init_did_you_mean();
    init_command_table();
    init_shared_options();
  }
});

// src/report/starter-text.ts
function initText(outcome) {
  return [
    `Wrote a workspace to ${outcome.folder}:`,
    ...outcome.written.map((path) => `  ${path}`),
    "",
    "Next:",
    "  datajob validate",
    `  datajob run ${outcome.job}`,
    "",
    "Before you push: replace the zeros in .github/workflows/datajob.yml by the commit of a datajob release."
  ].join("\n");
}
function newJobText(outcome) {
  return [
    `Wrote the job ${outcome.job} to ${outcome.folder}:`,
    ...outcome.written.map((path) => `  ${path}`),
    "",
    `Next: datajob run ${outcome.job}`
  ].join("\n");
}
function existingText(existing) {
  return [
    "Nothing was written: these files are there already.",
    ...existing.map((path) => `  ${oneLine(path)}`),
    "  hint: move them away, or choose another folder or name."
  ].join("\n");
}
var init_starter_text = __esm({
  "src/report/starter-text.ts"() {
    "use strict";
    init_printable();
  }
});

// src/usecases/job-starter.ts
function jobStarter(kind2, names) {
  const table = names.job.replaceAll("-", "_");
  return kind2 === "sql" ? sqlStarter(names.team, table) : pythonStarter(names.team, table);
}
function sqlStarter(team2, table) {
  return {
    "datajob.yaml": `version: 1
team: ${team2}
description: One greeting per language. Replace this by what your job is for.
schedule:
  cron: "15 6 * * *"
params:
  name: world
checks:
  - table: ${table}
    not_null: [language, greeting]
    unique: language
    row_count: { mustBeGreaterThan: 0 }
`,
    "10_table.sql": `create table if not exists ${table} (
  language varchar(20) not null,
  greeting varchar(200) not null
);
`,
    "20_load.sql": `-- What the run before wrote is replaced, so that a run can be repeated without harm.
delete from ${table};

-- :name is a parameter of datajob.yaml; it is bound by the database and never pasted into the text.
insert into ${table} (language, greeting)
values ('English', 'Hello, ' || :name || '!'), ('Latvian', 'Sveiki, ' || :name || '!');
`
  };
}
function pythonStarter(team2, table) {
  return {
    "datajob.yaml": `version: 1
team: ${team2}
description: Rows made in Python and loaded with SQL. Replace this by what your job is for.
schedule:
  cron: "15 6 * * *"
params:
  rows: 10
checks:
  - table: ${table}
    not_null: [id, square]
    unique: id
    row_count: { mustBeGreaterThan: 0 }
`,
    "10_extract.py": `"""Writes rows.csv to the folder of this run, where the next step finds it."""
import csv


def run(job):
    target = job.temp_dir / "rows.csv"
    with target.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "square"])
        for number in range(1, job.params["rows"] + 1):
            writer.writerow([number, number * number])
    job.log(f"{job.params['rows']} rows written")
`,
    "20_load.sql": `-- What the run before wrote is replaced, so that a run can be repeated without harm.
create or replace table ${table} as
select id, square
from read_csv('rows.csv', header = true);
`
  };
}
var init_job_starter = __esm({
  "src/usecases/job-starter.ts"() {
    "use strict";
  }
});

// src/usecases/workflow-starter.ts
var workflowStarter;
var init_workflow_starter = __esm({
  "src/usecases/workflow-starter.ts"() {
    "use strict";
    workflowStarter = `# Checks pull requests, promotes what is merged and starts what is due. One workflow, one job: make
# \xABdatajob\xBB the required status check; it always reports, also when nothing changed.
name: datajob
on:
  pull_request:
    types: [opened, synchronize, reopened, closed]
  merge_group:
  push:
    branches: [main]
  schedule:
    # Each entry costs a minute of machine time per start. Not on the hour: GitHub drops some of those.
    - cron: "23 * * * *"
  workflow_dispatch:
    inputs:
      command:
        description: What to do
        type: choice
        options: [validate, plan, run, stage, promote, tick]
        default: validate
      job:
        description: The job, for run
        type: string
        required: false

permissions: {}

# A newer push to a pull request replaces the check of the older one. Promotions and ticks are never
# cancelled; each can be repeated without harm.
concurrency:
  group: datajob-\${{ github.event_name }}-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  datajob:
    runs-on: ubuntu-24.04
    timeout-minutes: 60
    permissions:
      # Evidence, releases and runs are pushed to the branches datajob/ledger and datajob/production.
      # Pull requests from forks get a token that can only read, whatever is written here.
      contents: write
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          # The whole history: what a change does is found by comparing commits.
          fetch-depth: 0
      # Replace this address and the zeros by the repository and the commit of the datajob release that
      # you have looked at. A full commit id cannot be moved to other code, a tag can.
      - uses: datajob/datajob@0000000000000000000000000000000000000000
        with:
          command: \${{ inputs.command || 'auto' }}
          job: \${{ inputs.job }}
        # Secrets that datajob.config.yaml names as \${NAME}, for example:
        # env:
        #   STAGING_URL: \${{ secrets.STAGING_URL }}
        #   PRODUCTION_URL: \${{ secrets.PRODUCTION_URL }}
`;
  }
});

// src/usecases/workspace-starter.ts
var team, job, config, workspaceStarter;
var init_workspace_starter = __esm({
  "src/usecases/workspace-starter.ts"() {
    "use strict";
    init_job_starter();
    init_workflow_starter();
    team = "analytics";
    job = "hello";
    config = `# What all jobs of this workspace share. Every key is optional; docs/manifest.md explains them.
version: 1
jobs: ["jobs/**/datajob.yaml"]

# Who may own jobs. Add your teams here, with the people who review their changes and get their mails.
teams:
  ${team}: { owners: [], email: [] }

defaults:
  timezone: UTC

# No environments are written, so local, staging and production are DuckDB files in .datajob/ of this
# folder: good for trying everything out. For machines that are thrown away after each run, such as
# GitHub's, name databases that stay. \${NAME} is read from the environment of the run and never printed.
# environments:
#   staging:
#     connections: { warehouse: { type: postgres, url: "\${STAGING_URL}" } }
#   production:
#     connections: { warehouse: { type: postgres, url: "\${PRODUCTION_URL}" } }

# Where releases and the record of runs are kept: two branches of this Git remote.
state: { git: { remote: origin } }

# Mails about failures and recoveries.
# smtp: { url: "\${SMTP_URL}", from: datajob@example.com }
`;
    workspaceStarter = {
      job,
      files: {
        "datajob.config.yaml": config,
        ...Object.fromEntries(
          Object.entries(jobStarter("sql", { team, job })).map(([file, text2]) => [
            `jobs/${team}/${job}/${file}`,
            text2
          ])
        ),
        ".github/workflows/datajob.yml": workflowStarter
      },
      ignored: [".datajob/"]
    };
  }
});

// src/usecases/init.ts
async function initWorkspace(ports) {
  const { writer } = ports;
  const changes = {
    create: new Map(Object.entries(workspaceStarter.files)),
    append: /* @__PURE__ */ new Map([[".gitignore", workspaceStarter.ignored]])
  };
  const { existing } = await writer.write(changes);
  const written = existing.length > 0 ? [] : [...changes.create.keys(), ...changes.append.keys()].sort();
  return { folder: writer.folder, written, existing, job: workspaceStarter.job };
}
var init_init = __esm({
  "src/usecases/init.ts"() {
    "use strict";
    init_workspace_starter();
  }
});

// src/cli/commands/init.ts
var init_exports = {};
__export(init_exports, {
  initCommand: () => initCommand
});
var import_node_path, initCommand;
var init_init2 = __esm({
  "src/cli/commands/init.ts"() {
    "use strict";
    import_node_path = require("node:path");
    init_exit_code();
    init_starter_text();
    init_init();
    initCommand = async (context) => {
      const folder = context.arguments.operands[0] ?? context.arguments.texts["workspace"] ?? ".";
      const outcome = await initWorkspace({ writer: await context.writer((0, import_node_path.resolve)(context.cwd, folder)) });
      const refused5 = outcome.existing.length > 0;
      return {
        exitCode: refused5 ? exitCode.findings : exitCode.done,
        json: outcome,
        text: refused5 ? "" : initText(outcome),
        ...refused5 ? { findings: existingText(outcome.existing) } : {}
      };
    };
  }
});

// src/diagnostic.ts
function sortDiagnostics(diagnostics) {
  return [...diagnostics].sort(
    (a, b2) => compareText(a.file, b2.file) || a.line - b2.line || a.column - b2.column || compareText(a.code, b2.code) || compareText(a.message, b2.message)
  );
}
function hasErrors(diagnostics) {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
function compareText(a, b2) {
  return a < b2 ? -1 : a > b2 ? 1 : 0;
}
var init_diagnostic = __esm({
  "src/diagnostic.ts"() {
    "use strict";
  }
});

// src/manifest/job-files.ts
function joinPath(folder, path) {
  return folder === "" ? path : `${folder}/${path}`;
}
function folderOf(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}
function normalisePath(path) {
  if (/^[\w-][\w.-]*$/.test(path)) return path;
  if (path.startsWith("/") || path.includes("\\") || /^[A-Za-z]:/.test(path)) return void 0;
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "..") {
      if (parts.pop() === void 0) return void 0;
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
var init_job_files = __esm({
  "src/manifest/job-files.ts"() {
    "use strict";
  }
});

// part:yaml
var require_yaml = __commonJS({
  "part:yaml"(exports2, module2) {
    module2.exports = {
      get Alias() {
        return require("./parts/yaml.cjs").Alias;
      },
      get CST() {
        return require("./parts/yaml.cjs").CST;
      },
      get Composer() {
        return require("./parts/yaml.cjs").Composer;
      },
      get Document() {
        return require("./parts/yaml.cjs").Document;
      },
      get Lexer() {
        return require("./parts/yaml.cjs").Lexer;
      },
      get LineCounter() {
        return require("./parts/yaml.cjs").LineCounter;
      },
      get Pair() {
        return require("./parts/yaml.cjs").Pair;
      },
      get Parser() {
        return require("./parts/yaml.cjs").Parser;
      },
      get Scalar() {
        return require("./parts/yaml.cjs").Scalar;
      },
      get Schema() {
        return require("./parts/yaml.cjs").Schema;
      },
      get YAMLError() {
        return require("./parts/yaml.cjs").YAMLError;
      },
      get YAMLMap() {
        return require("./parts/yaml.cjs").YAMLMap;
      },
      get YAMLParseError() {
        return require("./parts/yaml.cjs").YAMLParseError;
      },
      get YAMLSeq() {
        return require("./parts/yaml.cjs").YAMLSeq;
      },
      get YAMLWarning() {
        return require("./parts/yaml.cjs").YAMLWarning;
      },
      get isAlias() {
        return require("./parts/yaml.cjs").isAlias;
      },
      get isCollection() {
        return require("./parts/yaml.cjs").isCollection;
      },
      get isDocument() {
        return require("./parts/yaml.cjs").isDocument;
      },
      get isMap() {
        return require("./parts/yaml.cjs").isMap;
      },
      get isNode() {
        return require("./parts/yaml.cjs").isNode;
      },
      get isPair() {
        return require("./parts/yaml.cjs").isPair;
      },
      get isScalar() {
        return require("./parts/yaml.cjs").isScalar;
      },
      get isSeq() {
        return require("./parts/yaml.cjs").isSeq;
      },
      get parse() {
        return require("./parts/yaml.cjs").parse;
      },
      get parseAllDocuments() {
        return require("./parts/yaml.cjs").parseAllDocuments;
      },
      get parseDocument() {
        return require("./parts/yaml.cjs").parseDocument;
      },
      get stringify() {
        return require("./parts/yaml.cjs").stringify;
      },
      get visit() {
        return require("./parts/yaml.cjs").visit;
      },
      get visitAsync() {
        return require("./parts/yaml.cjs").visitAsync;
      }
    };
  }
});

// src/manifest/fast-marks.ts
function openEntry(cursor, keyStart, keyEnd2) {
  const { marks: marks2, marked } = cursor;
  marks2[marked] = keyStart;
  marks2[marked + 1] = keyEnd2;
  marks2[marked + 2] = cursor.at;
  marks2[marked + 3] = -1;
  marks2[marked + 4] = 0;
  cursor.marked = marked + entrySize;
  return marked;
}
function closeEntry(cursor, entry) {
  cursor.marks[entry + 3] = cursor.end;
  cursor.marks[entry + 4] = cursor.marked;
}
function placeInMarks({ value, marks: marks2 }, path) {
  let entry = -entrySize;
  let current = value;
  for (const step of path) {
    const order = orderOf(current, step);
    if (order < 0) return void 0;
    entry += entrySize;
    for (let skipped2 = 0; skipped2 < order; skipped2++) entry = marks2[entry + 4] ?? 0;
    current = current[step];
  }
  return entry < 0 ? void 0 : placeAt(marks2, entry);
}
function orderOf(parent, step) {
  if (typeof parent !== "object" || parent === null) return -1;
  if (Array.isArray(parent)) return Number(step) < parent.length ? Number(step) : -1;
  return Object.keys(parent).indexOf(String(step));
}
function placeAt(marks2, entry) {
  const [keyStart = 0, keyEnd2 = 0, start4 = 0, end = 0] = marks2.slice(entry, entry + 4);
  const value = end < 0 ? { start: start4 } : { start: start4, end };
  return keyStart < 0 ? { value } : { key: { start: keyStart, end: keyEnd2 }, value };
}
var entrySize;
var init_fast_marks = __esm({
  "src/manifest/fast-marks.ts"() {
    "use strict";
    entrySize = 5;
  }
});

// src/manifest/fast-cursor.ts
function toContent(cursor) {
  const { text: text2 } = cursor;
  for (; ; ) {
    const start4 = cursor.at;
    skipSpaces(cursor);
    const code2 = text2.charCodeAt(cursor.at);
    if (code2 === char.hash) skipLine(cursor);
    else if (code2 === char.newline) cursor.at++;
    else {
      cursor.indent = cursor.at < text2.length ? cursor.at - start4 : -1;
      return;
    }
  }
}
function endLine(cursor) {
  const before = cursor.at;
  skipSpaces(cursor);
  const code2 = cursor.text.charCodeAt(cursor.at);
  if (code2 === char.hash && cursor.at > before) skipLine(cursor);
  else if (code2 === char.newline) cursor.at++;
  else if (cursor.at < cursor.text.length) return declined;
  toContent(cursor);
  return void 0;
}
function skipSpaces(cursor) {
  while (cursor.text.charCodeAt(cursor.at) === char.space) cursor.at++;
}
function skipLine(cursor) {
  const end = cursor.text.indexOf("\n", cursor.at);
  cursor.at = end < 0 ? cursor.text.length : end + 1;
}
function isBreak(code2) {
  return code2 === char.space || code2 === char.newline || Number.isNaN(code2);
}
function isDigit(code2) {
  return code2 >= 48 && code2 <= 57;
}
var declined, char;
var init_fast_cursor = __esm({
  "src/manifest/fast-cursor.ts"() {
    "use strict";
    declined = /* @__PURE__ */ Symbol("declined");
    char = {
      newline: 10,
      space: 32,
      doubleQuote: 34,
      hash: 35,
      singleQuote: 39,
      comma: 44,
      minus: 45,
      dot: 46,
      colon: 58,
      openBracket: 91,
      backslash: 92,
      closeBracket: 93,
      openBrace: 123,
      bar: 124,
      closeBrace: 125,
      greater: 62
    };
  }
});

// src/manifest/fast-block-text.ts
function readBlockText(cursor, parent) {
  const { text: text2 } = cursor;
  const folded = text2.charCodeAt(cursor.at) === char.greater;
  const strip = text2.charCodeAt(cursor.at + 1) === char.minus;
  const headerEnd = cursor.at + (strip ? 2 : 1);
  if (text2.charCodeAt(headerEnd) !== char.newline) return declined;
  cursor.at = headerEnd + 1;
  const lines = readLines(cursor, parent);
  if (lines === declined) return declined;
  if (folded && lines.some((line2) => line2 === "" || line2.charCodeAt(0) === char.space)) return declined;
  cursor.end = -1;
  return lines.join(folded ? " " : "\n") + (strip ? "" : "\n");
}
function readLines(cursor, parent) {
  const { text: text2 } = cursor;
  const lines = [];
  let indent2 = -1;
  let filled = 0;
  while (cursor.at < text2.length) {
    const end = text2.indexOf("\n", cursor.at);
    if (end < 0) return declined;
    const spaces2 = spacesAt(text2, cursor.at);
    if (cursor.at + spaces2 === end) {
      if (spaces2 > Math.max(indent2, 0)) return declined;
      lines.push("");
    } else {
      if (indent2 < 0 && spaces2 > parent) indent2 = spaces2;
      if (spaces2 < indent2 || indent2 < 0) {
        if (spaces2 > parent) return declined;
        break;
      }
      lines.push(text2.slice(cursor.at + indent2, end));
      filled = lines.length;
    }
    cursor.at = end + 1;
  }
  lines.length = filled;
  return filled === 0 ? declined : lines;
}
function spacesAt(text2, start4) {
  let at = start4;
  while (text2.charCodeAt(at) === char.space) at++;
  return at - start4;
}
var init_fast_block_text = __esm({
  "src/manifest/fast-block-text.ts"() {
    "use strict";
    init_fast_cursor();
  }
});

// src/manifest/fast-keys.ts
function keyEnd(text2, start4) {
  let at = start4;
  let code2 = text2.charCodeAt(at);
  if (!isLetter(code2)) return -1;
  while (isLetter(code2) || isDigit(code2) || code2 === char.minus || code2 === char.dot)
    code2 = text2.charCodeAt(++at);
  return code2 === char.colon && isBreak(text2.charCodeAt(at + 1)) ? at : -1;
}
function newKey({ text: text2 }, start4, end, map) {
  const key = recentKey(text2, start4, end);
  if (map[key] !== void 0) return void 0;
  return key.length <= 5 && noTextKey.test(key) ? void 0 : key;
}
function recentKey(text2, start4, end) {
  const slot = (text2.charCodeAt(start4) * 31 + text2.charCodeAt(end - 1) * 7 + (end - start4) * 101) % recentKeys.length;
  const recent = recentKeys[slot] ?? "";
  if (recent.length === end - start4 && text2.startsWith(recent, start4)) return recent;
  const key = text2.slice(start4, end);
  recentKeys[slot] = key;
  return key;
}
function isLetter(code2) {
  return code2 >= 97 && code2 <= 122 || code2 >= 65 && code2 <= 90 || code2 === 95;
}
var noTextKey, recentKeys;
var init_fast_keys = __esm({
  "src/manifest/fast-keys.ts"() {
    "use strict";
    init_fast_cursor();
    noTextKey = /^(?:null|Null|NULL|true|True|TRUE|false|False|FALSE)$/;
    recentKeys = Array.from({ length: 512 }, () => "");
  }
});

// src/manifest/fast-scalars.ts
function readPlain(cursor, flow) {
  const { text: text2 } = cursor;
  const start4 = cursor.at;
  if (!startsPlain(text2, start4)) return declined;
  let at = start4;
  let end = start4;
  for (; at < text2.length; at++) {
    const code2 = text2.charCodeAt(at);
    if (code2 === char.newline) break;
    if (code2 === char.space) continue;
    if (code2 === char.hash && at > end) {
      if (flow) return declined;
      break;
    }
    if (code2 === char.colon && endsKey(text2.charCodeAt(at + 1), flow)) return declined;
    if (flow && isFlowIndicator(code2)) break;
    end = at + 1;
  }
  cursor.at = end;
  cursor.end = end;
  return plainValue(text2.slice(start4, end));
}
function readQuoted(cursor) {
  const { text: text2 } = cursor;
  const quote = text2.charCodeAt(cursor.at);
  let result = "";
  let from = ++cursor.at;
  for (; cursor.at < text2.length; cursor.at++) {
    const code2 = text2.charCodeAt(cursor.at);
    if (code2 === char.newline) return declined;
    const escaped = escapeAt(text2, cursor.at, quote);
    if (escaped !== void 0) {
      result += text2.slice(from, cursor.at) + escaped;
      from = ++cursor.at + 1;
    } else if (code2 === quote) {
      result += text2.slice(from, cursor.at);
      cursor.end = ++cursor.at;
      return result;
    } else if (code2 === char.backslash && quote === char.doubleQuote) return declined;
  }
  return declined;
}
function escapeAt(text2, at, quote) {
  const code2 = text2.charCodeAt(at);
  if (quote === char.doubleQuote) {
    return code2 === char.backslash ? escapes[text2.charAt(at + 1)] : void 0;
  }
  return code2 === quote && text2.charCodeAt(at + 1) === quote ? "'" : void 0;
}
function startsPlain(text2, at) {
  const code2 = text2.charCodeAt(at);
  if (code2 === char.minus) {
    const next2 = text2.charCodeAt(at + 1);
    return isDigit(next2) || next2 >= 97 && next2 <= 122;
  }
  return !indicators.has(code2) && !isBreak(code2);
}
function endsKey(next2, flow) {
  return isBreak(next2) || flow && isFlowIndicator(next2);
}
function isFlowIndicator(code2) {
  return code2 === char.comma || code2 === char.openBracket || code2 === char.closeBracket || code2 === char.openBrace || code2 === char.closeBrace;
}
function plainValue(text2) {
  const first = text2.charCodeAt(0);
  if (first < 65) {
    if (simpleNumber.test(text2)) return text2.startsWith("-0") ? declined : Number(text2);
    return anyNumber.test(text2) ? declined : text2;
  }
  const word = text2.length <= 5 ? words.get(text2) : void 0;
  return word === void 0 ? text2 : word;
}
var escapes, indicators, words, simpleNumber, anyNumber;
var init_fast_scalars = __esm({
  "src/manifest/fast-scalars.ts"() {
    "use strict";
    init_fast_cursor();
    escapes = { '"': '"', "\\": "\\", "/": "/", n: "\n", t: "	" };
    indicators = new Set([..."-?:,[]{}#&*!|>'\"%@`"].map((text2) => text2.charCodeAt(0)));
    words = new Map([
      ["~", null],
      ...["null", "Null", "NULL"].map((word) => [word, null]),
      ...["true", "True", "TRUE"].map((word) => [word, true]),
      ...["false", "False", "FALSE"].map((word) => [word, false])
    ]);
    simpleNumber = /^-?(?:0|[1-9][0-9]{0,14})$|^-?(?:0|[1-9][0-9]{0,8})\.[0-9]{1,6}$/;
    anyNumber = /^[-+]?(?:[0-9]+|0o[0-7]+|0x[0-9a-f]+|(?:\.[0-9]+|[0-9]+\.?[0-9]*)(?:e[-+]?[0-9]+)?|\.inf|\.nan)$/i;
  }
});

// src/manifest/fast-flow.ts
function readFlow(cursor, depth) {
  if (depth < 0) return declined;
  const isList = cursor.text.charCodeAt(cursor.at) === char.openBracket;
  cursor.at++;
  const value = isList ? readItems(cursor, depth) : readEntries(cursor, depth);
  cursor.end = -1;
  return value;
}
function readItems(cursor, depth) {
  const result = [];
  skipSpaces(cursor);
  if (take(cursor, char.closeBracket)) return result;
  for (; ; ) {
    const entry = openEntry(cursor, -1, -1);
    const item2 = readFlowValue(cursor, depth);
    if (item2 === declined) return declined;
    closeEntry(cursor, entry);
    result.push(item2);
    skipSpaces(cursor);
    if (take(cursor, char.closeBracket)) return result;
    if (!take(cursor, char.comma)) return declined;
    skipSpaces(cursor);
  }
}
function readEntries(cursor, depth) {
  const result = {};
  skipSpaces(cursor);
  if (take(cursor, char.closeBrace)) return result;
  for (; ; ) {
    const start4 = cursor.at;
    const end = keyEnd(cursor.text, start4);
    if (end < 0) return declined;
    const key = newKey(cursor, start4, end, result);
    if (key === void 0) return declined;
    cursor.at = end + 1;
    skipSpaces(cursor);
    const entry = openEntry(cursor, start4, end);
    const value = readFlowValue(cursor, depth);
    if (value === declined) return declined;
    closeEntry(cursor, entry);
    result[key] = value;
    skipSpaces(cursor);
    if (take(cursor, char.closeBrace)) return result;
    if (!take(cursor, char.comma)) return declined;
    skipSpaces(cursor);
  }
}
function readFlowValue(cursor, depth) {
  const code2 = cursor.text.charCodeAt(cursor.at);
  if (code2 === char.openBracket || code2 === char.openBrace) return readFlow(cursor, depth - 1);
  if (code2 === char.doubleQuote || code2 === char.singleQuote) return readQuoted(cursor);
  return readPlain(cursor, true);
}
function take(cursor, code2) {
  if (cursor.text.charCodeAt(cursor.at) !== code2) return false;
  cursor.at++;
  return true;
}
var init_fast_flow = __esm({
  "src/manifest/fast-flow.ts"() {
    "use strict";
    init_fast_cursor();
    init_fast_keys();
    init_fast_marks();
    init_fast_scalars();
  }
});

// src/manifest/fast-reader.ts
function readFast(text2) {
  if (text2.length > longestText || oddCharacter.test(text2)) return void 0;
  const cursor = { text: text2, at: 0, indent: 0, end: 0, marks: scratch, marked: 0 };
  toContent(cursor);
  if (text2.startsWith("---\n", cursor.at) && cursor.indent === 0) {
    cursor.at += 4;
    toContent(cursor);
  }
  if (cursor.indent !== 0) return void 0;
  const value = readBlock(cursor, 0, deepestBlock);
  return value === declined || cursor.indent >= 0 ? void 0 : { value, marks: scratch.slice(0, cursor.marked) };
}
function readBlock(cursor, indent2, depth) {
  if (depth < 0) return declined;
  return isItem(cursor) ? readList(cursor, indent2, depth) : readMap(cursor, indent2, depth);
}
function readMap(cursor, indent2, depth) {
  const { text: text2 } = cursor;
  const result = {};
  do {
    const start4 = cursor.at;
    const end = keyEnd(text2, start4);
    if (end < 0) return declined;
    const key = newKey(cursor, start4, end, result);
    if (key === void 0) return declined;
    cursor.at = end + 1;
    skipSpaces(cursor);
    const entry = openEntry(cursor, start4, end);
    const value = readEntry(cursor, indent2, depth, entry);
    if (value === declined || cursor.indent > indent2) return declined;
    closeEntry(cursor, entry);
    result[key] = value;
  } while (cursor.indent === indent2);
  cursor.end = -1;
  return result;
}
function readEntry(cursor, indent2, depth, entry) {
  const code2 = cursor.text.charCodeAt(cursor.at);
  if (code2 !== char.newline && code2 !== char.hash && cursor.at < cursor.text.length) {
    return readInline(cursor, indent2, depth);
  }
  if (code2 === char.hash) cursor.at--;
  if (endLine(cursor) === declined) return declined;
  const below = cursor.indent > indent2 || cursor.indent === indent2 && isItem(cursor);
  if (below) {
    cursor.marks[entry + 2] = cursor.at;
    return readBlock(cursor, cursor.indent, depth - 1);
  }
  cursor.marks[entry + 2] = 0;
  cursor.end = 0;
  return null;
}
function readList(cursor, indent2, depth) {
  const result = [];
  do {
    const dash = cursor.at++;
    skipSpaces(cursor);
    const entry = openEntry(cursor, -1, -1);
    const value = readItem(cursor, indent2, indent2 + cursor.at - dash, depth);
    if (value === declined || cursor.indent > indent2) return declined;
    closeEntry(cursor, entry);
    result.push(value);
  } while (cursor.indent === indent2 && isItem(cursor));
  cursor.end = -1;
  return result;
}
function readItem(cursor, indent2, column, depth) {
  if (keyEnd(cursor.text, cursor.at) < 0) return readInline(cursor, indent2, depth);
  if (depth <= 0) return declined;
  cursor.indent = column;
  return readMap(cursor, column, depth - 1);
}
function readInline(cursor, indent2, depth) {
  const code2 = cursor.text.charCodeAt(cursor.at);
  if (code2 === char.bar || code2 === char.greater) {
    const value2 = readBlockText(cursor, indent2);
    toContent(cursor);
    return value2;
  }
  const value = readOnLine(cursor, code2, depth);
  const { end } = cursor;
  if (value === declined || endLine(cursor) === declined) return declined;
  cursor.end = end;
  return value;
}
function readOnLine(cursor, code2, depth) {
  if (code2 === char.openBracket || code2 === char.openBrace) return readFlow(cursor, depth);
  if (code2 === char.doubleQuote || code2 === char.singleQuote) return readQuoted(cursor);
  return readPlain(cursor, false);
}
function isItem(cursor) {
  return cursor.text.charCodeAt(cursor.at) === char.minus && isBreak(cursor.text.charCodeAt(cursor.at + 1));
}
var longestText, deepestBlock, oddCharacter, scratch;
var init_fast_reader = __esm({
  "src/manifest/fast-reader.ts"() {
    "use strict";
    init_fast_block_text();
    init_fast_cursor();
    init_fast_flow();
    init_fast_keys();
    init_fast_marks();
    init_fast_scalars();
    longestText = 128 * 1024;
    deepestBlock = 20;
    oddCharacter = /[^\n\x20-\x7e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffc]/;
    scratch = [];
  }
});

// src/manifest/line-index.ts
function lineIndex(text2) {
  let starts;
  return (offset) => {
    starts ??= lineStarts(text2);
    const line2 = lastAtMost(starts, offset);
    return { line: line2 + 1, column: offset - (starts[line2] ?? 0) + 1 };
  };
}
function lineStarts(text2) {
  const starts = [0];
  for (let at = text2.indexOf("\n"); at >= 0; at = text2.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
function lastAtMost(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
var init_line_index = __esm({
  "src/manifest/line-index.ts"() {
    "use strict";
  }
});

// src/manifest/place.ts
function isBlockText(text2, start4) {
  return text2[start4] === "|" || text2[start4] === ">";
}
function blockIndent(text2, start4) {
  const header = text2.indexOf("\n", start4);
  return header < 0 ? 0 : /^(?:[ ]*\n)*([ ]*)/.exec(text2.slice(header + 1))?.[1]?.length ?? 0;
}
var init_place = __esm({
  "src/manifest/place.ts"() {
    "use strict";
  }
});

// src/manifest/source-tree.ts
function placeInTree(root, path) {
  let place;
  let node = root;
  for (const step of path) {
    const parent = resolved(node);
    if (parent?.kind === "list") {
      node = parent.items[Number(step)];
      if (node === void 0) return void 0;
      place = { value: spanOf(node) };
    } else if (parent?.kind === "map") {
      const entry = parent.entries.findLast(({ key }) => keyText(key) === String(step));
      if (entry === void 0) return void 0;
      node = entry.value;
      place = { key: spanOf(entry.key), value: spanOf(node) };
    } else return void 0;
  }
  return place;
}
function keyText(key) {
  return key.kind === "scalar" && typeof key.value === "string" ? key.value : void 0;
}
function resolved(node) {
  let current = node;
  for (let hops = 0; current?.kind === "alias" && hops < 100; hops++) current = current.target();
  return current;
}
function spanOf(node) {
  return node.kind === "map" || node.kind === "list" ? { start: node.start } : { start: node.start, end: node.end };
}
var init_source_tree = __esm({
  "src/manifest/source-tree.ts"() {
    "use strict";
  }
});

// src/manifest/quoted.ts
function quoted(text2) {
  const line2 = text2.replaceAll(/\s+/g, " ").replaceAll("`", "'");
  return `\`${line2.length > longest ? `${line2.slice(0, longest - 1)}\u2026` : line2}\``;
}
var longest;
var init_quoted = __esm({
  "src/manifest/quoted.ts"() {
    "use strict";
    longest = 60;
  }
});

// src/manifest/source-value.ts
function readTree(root) {
  const reading2 = { problems: [], aliased: 0, exploded: false, open: /* @__PURE__ */ new Set() };
  const value = readNode(root, reading2, 0, false);
  const readable2 = reading2.problems.every(({ code: code2 }) => code2 === "duplicate-key");
  return { value: readable2 ? value : void 0, problems: reading2.problems.slice(0, mostProblems) };
}
function readNode(node, reading2, depth, aliased) {
  if (aliased && ++reading2.aliased > mostAliased) reading2.exploded = true;
  if (reading2.exploded) return void 0;
  if (depth > deepest)
    return report(reading2, node, "too-deep", `Nothing is nested more than ${deepest} levels deep.`);
  if (node.tag !== void 0) {
    return report(
      reading2,
      node,
      "yaml-tag",
      `The tag ${quoted(shortTag(node.tag))} is not used here: write the value without it, and text in quotes.`
    );
  }
  if (node.kind === "scalar") return scalarValue(node, reading2);
  if (node.kind === "alias") return aliasValue(node, reading2, depth);
  if (node.kind === "list") return node.items.map((item2) => readNode(item2, reading2, depth + 1, aliased));
  return mapValue(node, reading2, depth, aliased);
}
function mapValue(node, reading2, depth, aliased) {
  const result = {};
  const known3 = /* @__PURE__ */ new Set();
  for (const { key, value } of node.entries) {
    const name = keyText(key);
    if (name === void 0 || key.tag !== void 0) {
      report(
        reading2,
        key,
        "non-text-key",
        "A key is text: put numbers, `true`, `null` and the like in quotes."
      );
    } else if (name === "<<") {
      report(reading2, key, "merge-key", "Merge keys (`<<`) are not used here: write the keys out.");
    } else if (name === "__proto__") {
      report(reading2, key, "forbidden-key", "`__proto__` cannot be a key.");
    } else {
      if (known3.has(name)) {
        const message = `${quoted(name)} is here twice in the same map, and only one can count: remove or rename one of them.`;
        report(reading2, key, "duplicate-key", message);
      }
      known3.add(name);
      result[name] = readNode(value, reading2, depth + 1, aliased);
    }
  }
  return result;
}
function scalarValue(node, reading2) {
  const { value } = node;
  if (typeof value === "bigint") {
    if (Number.isSafeInteger(Number(value))) return Number(value);
    const message = "This number is too large to be read exactly: put it in quotes.";
    return report(reading2, node, "unsafe-number", message);
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    return report(reading2, node, "unsafe-number", "Infinity and not-a-number are no values here.");
  }
  return value ?? null;
}
function aliasValue(node, reading2, depth) {
  const target = node.target();
  if (target === void 0) {
    const message2 = `There is no ${quoted(`&${node.name}`)} before ${quoted(`*${node.name}`)}. If the text starts with \`*\`, put it in quotes.`;
    return report(reading2, node, "unknown-alias", message2);
  }
  const before = reading2.problems.length;
  const endless = reading2.open.has(target);
  reading2.open.add(target);
  const value = endless ? void 0 : readNode(target, reading2, depth + 1, true);
  reading2.open.delete(target);
  const inside = reading2.problems.splice(before);
  if (!endless && !reading2.exploded && !inside.some(({ code: code2 }) => code2 === "too-deep" || code2 === "alias-explosion")) {
    return value;
  }
  const message = `${quoted(`*${node.name}`)} repeats so much that the document becomes too large: write the values out.`;
  return report(reading2, node, "alias-explosion", message);
}
function report(reading2, node, code2, message) {
  const whole = node.kind === "map" || node.kind === "list";
  reading2.problems.push({ code: code2, message, start: node.start, ...!whole && { end: node.end } });
}
function shortTag(tag) {
  return tag.replace(/^tag:yaml\.org,2002:/, "!!");
}
var deepest, mostAliased, mostProblems;
var init_source_value = __esm({
  "src/manifest/source-value.ts"() {
    "use strict";
    init_quoted();
    init_source_tree();
    deepest = 64;
    mostAliased = 1e4;
    mostProblems = 50;
  }
});

// src/manifest/unreadable.ts
function findUnreadable(text2) {
  if (text2.length > longestText2) {
    const message = `The file is too large: ${Math.ceil(text2.length / 1024)} KiB, and at most ${longestText2 / 1024} KiB are read. Move SQL and scripts to files of their own.`;
    return { code: "too-large", message, start: 0 };
  }
  return findBinary(text2) ?? findDirective(text2) ?? findLoneBrackets(text2);
}
function findBinary(text2) {
  const found = /[\0-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufffd\ufffe\uffff]/.exec(text2);
  if (found === null) return void 0;
  const code2 = found[0].charCodeAt(0);
  const message = code2 === 65533 ? "This is not UTF-8 text: save the file as UTF-8." : code2 === 13 ? "A line ends with a carriage return alone: save the file with LF or CRLF line ends." : `The file holds the control character U+${code2.toString(16).toUpperCase().padStart(4, "0")}: remove it, or save the file as UTF-8 text.`;
  return { code: "not-text", message, start: found.index, end: found.index + 1 };
}
function findDirective(text2) {
  const start4 = /^(?:[ ]*(?:#[^\n]*)?\n)*%/.exec(text2)?.[0].length;
  if (start4 === void 0) return void 0;
  const message = "YAML directives (lines that start with `%`) are not used here: remove the line.";
  return { code: "yaml-directive", message, start: start4 - 1, end: start4 };
}
function findLoneBrackets(text2) {
  let open4 = 0;
  let lone = 0;
  for (let at = 0; at < text2.length; at++) {
    const code2 = text2.charCodeAt(at);
    if (code2 === 91 || code2 === 123) open4++;
    else if ((code2 === 93 || code2 === 125) && open4 > 0) open4--;
    else if (code2 === 93 || code2 === 125) lone++;
    if (open4 > mostLoneBrackets || lone > mostLoneBrackets) {
      const which = open4 > mostLoneBrackets ? "are not closed" : "close nothing";
      const message = `More than ${mostLoneBrackets} brackets ${which}, up to here.`;
      return { code: "too-deep", message, start: at, end: at + 1 };
    }
  }
  return void 0;
}
var longestText2, mostLoneBrackets;
var init_unreadable = __esm({
  "src/manifest/unreadable.ts"() {
    "use strict";
    longestText2 = 256 * 1024;
    mostLoneBrackets = 500;
  }
});

// src/manifest/yaml-problem.ts
function yamlProblem(text2, error, root) {
  const [start4, end] = error.pos;
  const line2 = lineAt(text2, start4);
  const hint = hintFor(line2);
  return {
    code: "yaml-syntax",
    start: Math.min(start4, text2.length),
    end: Math.min(Math.max(end, start4), lineEnd(text2, start4)),
    ...explained(text2, error, root, line2),
    ...hint !== void 0 && { hint }
  };
}
function explained(text2, error, root, line2) {
  const [start4] = error.pos;
  switch (error.code) {
    case "TAB_AS_INDENT":
      return { code: "tab-indent", message: "A tab cannot indent YAML: use spaces." };
    case "MULTIPLE_DOCS":
      return { code: "several-documents", message: "A second YAML document starts here: a file holds one." };
    case "RESOURCE_EXHAUSTION":
      return { code: "too-deep", message: "The document is nested too deeply to be read." };
    case "BAD_SCALAR_START":
      return { message: `A plain value cannot start with \`${text2[start4]}\`: put it in quotes.` };
    case "BAD_DQ_ESCAPE":
      return {
        message: "In double quotes `\\` starts an escape, and this is none: write `\\\\`, or use single quotes."
      };
    case "UNEXPECTED_TOKEN":
      return { message: `This cannot stand here: ${quoted(text2.slice(start4, error.pos[1]).trim())}.` };
    case "MISSING_CHAR":
      if (!/quote$/.test(error.message)) return { message: noEntry };
      return {
        message: "The quote that opens here is not closed.",
        ...opening(root, start4, (at) => text2[at] === '"' || text2[at] === "'")
      };
    case "BAD_INDENT":
      if (!/^Flow/.test(error.message)) return { message: wrongIndentation };
      return {
        message: "The bracket that opens here is not closed, or its lines are not indented.",
        ...opening(root, start4, (at) => text2[at] === "[" || text2[at] === "{")
      };
    case "MULTILINE_IMPLICIT_KEY":
      return { message: noEntry };
    case "BLOCK_AS_IMPLICIT_KEY":
      if (/: |:$/.test(line2.slice(line2.indexOf(":") + 1).trimEnd())) {
        return { message: "A value that holds a colon and a space must be in quotes." };
      }
      return { message: wrongIndentation, ...nextLine(text2, start4) };
    default:
      return {
        message: `This is not valid YAML: ${error.message.charAt(0).toLowerCase()}${error.message.slice(1)}.`
      };
  }
}
function hintFor(line2) {
  const variable = line2.indexOf("${");
  if (/[[{][^"']*$/.test(line2.slice(Math.max(0, variable - 100), Math.max(0, variable)))) {
    return "put the value that starts with `$` in quotes";
  }
  const [, key, value] = /^\s*(?:- )*([A-Za-z_][\w-]*):([^\s:/].*)$/.exec(line2) ?? [];
  if (key === void 0 || value === void 0) return void 0;
  return `write a space behind the colon: ${quoted(`${key}: ${value.trim()}`)}`;
}
function lineAt(text2, offset) {
  return text2.slice(text2.lastIndexOf("\n", offset - 1) + 1, lineEnd(text2, offset));
}
function lineEnd(text2, offset) {
  const end = text2.indexOf("\n", offset);
  return end < 0 ? text2.length : end;
}
function nextLine(text2, offset) {
  const next2 = text2.indexOf("\n", offset) + 1;
  if (next2 === 0 || next2 >= text2.length) return {};
  const start4 = next2 + (/^[ ]*/.exec(text2.slice(next2))?.[0].length ?? 0);
  return { start: start4, end: lineEnd(text2, start4) };
}
function opening(root, before, isOpener) {
  for (let node = root; node !== void 0; node = lastChild(node, before)) {
    if (isOpener(node.start)) return { start: node.start, end: node.start + 1 };
  }
  return {};
}
function lastChild(node, before) {
  if (node.kind === "list") return node.items.findLast(({ start: start4 }) => start4 < before);
  if (node.kind !== "map") return void 0;
  const entry = node.entries.findLast(({ key }) => key.start < before);
  return entry === void 0 || isEmpty(entry.value) ? entry?.key : entry.value;
}
function isEmpty(node) {
  return node.kind === "scalar" && node.start === node.end;
}
var noEntry, wrongIndentation;
var init_yaml_problem = __esm({
  "src/manifest/yaml-problem.ts"() {
    "use strict";
    init_quoted();
    noEntry = "This line is no `key: value`: a colon and a space are missing.";
    wrongIndentation = "The indentation of this line fits neither the line above nor one before it.";
  }
});

// src/manifest/document.ts
function parseDocument(file, text2) {
  const source = withoutMark(text2).replaceAll("\r\n", "\n");
  const fast = readFast(source);
  if (fast !== void 0) {
    const find = (path) => placeInMarks(fast, path);
    return documentOf(file, source, { value: fast.value, problems: [], find });
  }
  const unreadable2 = findUnreadable(source);
  return documentOf(file, source, unreadable2 === void 0 ? readWithYaml(source) : refused(unreadable2));
}
function withoutMark(text2) {
  return text2.charCodeAt(0) === 65279 ? text2.slice(1) : text2;
}
function refused(problem) {
  return { value: void 0, problems: [problem], find: () => void 0 };
}
function documentOf(file, text2, reading2) {
  const at = lineIndex(text2);
  const positionOf = (span) => {
    const end = span.end === void 0 ? void 0 : at(span.end);
    return { file, ...at(span.start), ...end && { endLine: end.line, endColumn: end.column } };
  };
  return {
    file,
    value: reading2.value,
    diagnostics: reading2.problems.map(({ code: code2, message, start: start4, end, hint }) => ({
      code: code2,
      severity: "error",
      message,
      ...positionOf({ start: start4, ...end !== void 0 && { end } }),
      ...hint !== void 0 && { hint }
    })),
    position(path, part) {
      for (let length = path.length; length > 0; length--) {
        const place = reading2.find(path.slice(0, length));
        if (place === void 0) continue;
        const { start: start4 } = place.value;
        if (length < path.length || part !== "content" || !isBlockText(text2, start4)) {
          return positionOf(spanOf2(place, length < path.length ? "key" : part, text2));
        }
        return { file, line: at(start4).line + 1, column: blockIndent(text2, start4) + 1 };
      }
      return { file, line: 1, column: 1 };
    }
  };
}
function spanOf2(place, part, text2) {
  const { key, value } = place;
  if (key !== void 0 && (part === "key" || value.start === value.end)) return key;
  if (value.end === void 0 || isBlockText(text2, value.start)) return { start: value.start };
  const isQuoted = text2[value.start] === '"' || text2[value.start] === "'";
  return { start: value.start + (part === "content" && isQuoted ? 1 : 0), end: value.end };
}
function readWithYaml(text2) {
  const yaml = (0, import_yaml.parseDocument)(text2, {
    version: "1.2",
    schema: "core",
    // Found by `readTree`: the library needs quadratic time for it.
    uniqueKeys: false,
    intAsBigInt: true,
    prettyErrors: false,
    logLevel: "error"
  });
  const root = sourceNode(yaml.contents, /* @__PURE__ */ new Map(), 0);
  const [error] = yaml.errors;
  if (error !== void 0) return refused(yamlProblem(text2, error, root));
  const { value, problems } = readTree(root);
  return { value, problems, find: (path) => placeInTree(root, path) };
}
function sourceNode(node, anchors, depth) {
  if (node === null) return { kind: "scalar", value: null, start: 0, end: 0 };
  const [start4, end] = node.range;
  if ((0, import_yaml.isAlias)(node)) {
    const anchored2 = anchors.get(node.source);
    return { kind: "alias", name: node.source, target: () => anchored2?.node, start: start4, end };
  }
  const anchored = {};
  if (node.anchor !== void 0) anchors.set(node.anchor, anchored);
  anchored.node = {
    ...contentOf(node, anchors, depth),
    ...node.tag !== void 0 && { tag: node.tag },
    start: start4,
    end
  };
  return anchored.node;
}
function contentOf(node, anchors, depth) {
  if (depth > deepest) return { kind: "scalar", value: null };
  const child = (part) => sourceNode((0, import_yaml.isNode)(part) ? part : null, anchors, depth + 1);
  if ((0, import_yaml.isSeq)(node)) return { kind: "list", items: node.items.map(child) };
  if ((0, import_yaml.isMap)(node)) {
    return {
      kind: "map",
      entries: node.items.map(({ key, value }) => ({
        key: sourceNode(key, anchors, depth),
        value: child(value)
      }))
    };
  }
  return { kind: "scalar", value: (0, import_yaml.isScalar)(node) ? node.value : null };
}
var import_yaml;
var init_document = __esm({
  "src/manifest/document.ts"() {
    "use strict";
    import_yaml = __toESM(require_yaml(), 1);
    init_fast_marks();
    init_fast_reader();
    init_line_index();
    init_place();
    init_source_tree();
    init_source_value();
    init_unreadable();
    init_yaml_problem();
  }
});

// src/manifest/manifest-facts.ts
function manifestFacts(raw, steps) {
  const checks2 = raw.checks ?? none;
  return {
    team: raw.team,
    after: raw.after ?? none,
    params: raw.params,
    connection: raw.connection,
    connectionUses: connectionUses(raw, steps, checks2),
    usesUnnamedConnection: usesUnnamedConnection(raw, steps, checks2),
    templateUses: templateUses(steps),
    sql: sqlSources(steps, checks2)
  };
}
function connectionUses(raw, steps, checks2) {
  const uses = [];
  if (raw.connection !== void 0) uses.push({ name: raw.connection, path: ["connection"], exposed: false });
  for (const { raw: step, index } of steps) {
    if (step !== void 0) addStepUses(step, index, uses);
  }
  for (const [index, { connection: name }] of checks2.entries()) {
    if (name !== void 0) uses.push({ name, path: ["checks", index, "connection"], exposed: false });
  }
  return uses;
}
function addStepUses(step, index, uses) {
  if (step.connection !== void 0) {
    uses.push({ name: step.connection, path: ["steps", index, "connection"], exposed: false });
  }
  if (!("expose" in step) || step.expose === void 0) return;
  for (const [at, name] of step.expose.entries()) {
    uses.push({ name, path: ["steps", index, "expose", at], exposed: true });
  }
}
function usesUnnamedConnection(raw, steps, checks2) {
  if (raw.connection !== void 0) return false;
  const isUnnamed = (step) => !runsProgram(step) && step.raw?.connection === void 0;
  return steps.some(isUnnamed) || checks2.some((check) => check.connection === void 0);
}
function runsProgram({ kind: kind2 }) {
  return kind2 === "python" || kind2 === "run";
}
function templateUses(steps) {
  let uses;
  for (const { raw, index } of steps) {
    if (raw === void 0 || !("uses" in raw)) continue;
    uses ??= [];
    uses.push({ template: raw.uses, values: raw.with ?? {}, index });
  }
  return uses ?? none;
}
function sqlSources(steps, checks2) {
  const sources = [];
  for (const { kind: kind2, file, raw, index } of steps) {
    const connection = raw?.connection;
    if (kind2 === "sql" && file !== void 0) sources.push({ source: { file }, connection });
    else if (raw !== void 0 && "query" in raw) {
      sources.push({ source: { sql: raw.query, index, key: "query" }, connection });
    }
  }
  for (const [index, check] of checks2.entries()) {
    if (!("sql" in check)) continue;
    sources.push({ source: { sql: check.sql, index, key: "check" }, connection: check.connection });
  }
  return sources;
}
var none;
var init_manifest_facts = __esm({
  "src/manifest/manifest-facts.ts"() {
    "use strict";
    none = [];
  }
});

// src/manifest/duration.ts
function parseDuration(text2) {
  if (!/^\d{1,9}[smhd]$/.test(text2)) return void 0;
  return Number(text2.slice(0, -1)) * (millisecondsOf[text2.slice(-1)] ?? 0);
}
var millisecondsOf;
var init_duration = __esm({
  "src/manifest/duration.ts"() {
    "use strict";
    millisecondsOf = {
      s: 1e3,
      m: 6e4,
      h: 36e5,
      d: 864e5
    };
  }
});

// src/manifest/lazy-property.ts
function withLazyProperty(target, key, compute) {
  const fixed = { enumerable: true, configurable: true };
  Object.defineProperty(target, key, {
    ...fixed,
    get: () => {
      const value = compute();
      Object.defineProperty(target, key, { ...fixed, value });
      return value;
    }
  });
  return target;
}
var init_lazy_property = __esm({
  "src/manifest/lazy-property.ts"() {
    "use strict";
  }
});

// src/manifest/threshold.ts
function normaliseThreshold(raw) {
  for (const operator of thresholdOperators) {
    const value = raw[operator];
    if (value === void 0) continue;
    return { operator, value: typeof value === "number" ? [value] : value, unit: raw.unit ?? "rows" };
  }
  return noFailures;
}
function checkThreshold(raw) {
  const operators = thresholdOperators.filter((operator2) => raw[operator2] !== void 0);
  if (operators.length > 1) {
    const names = operators.map((operator2) => `\`${operator2}\``).join(" and ");
    return {
      operators,
      problem: `${names} cannot be used together. Write two checks, or \`mustBeBetween\`.`
    };
  }
  const operator = operators[0];
  const value = operator === void 0 ? void 0 : raw[operator];
  if (Array.isArray(value) && value[0] > value[1]) {
    return {
      operators,
      problem: `\`${operator}\`: the lower bound ${value[0]} is above the upper ${value[1]}.`
    };
  }
  if (raw.unit === "percent" && [value].flat().some((bound) => Number(bound) > 100 || Number(bound) < 0)) {
    return { operators, problem: `\`${operator}\`: a share is from 0 to 100 percent.` };
  }
  return { operators };
}
var thresholdOperators, noFailures;
var init_threshold = __esm({
  "src/manifest/threshold.ts"() {
    "use strict";
    thresholdOperators = [
      "mustBe",
      "mustNotBe",
      "mustBeGreaterThan",
      "mustBeGreaterOrEqualTo",
      "mustBeLessThan",
      "mustBeLessOrEqualTo",
      "mustBeBetween",
      "mustNotBeBetween"
    ];
    noFailures = { operator: "mustBe", value: [0], unit: "rows" };
  }
});

// src/manifest/normalise-checks.ts
function normaliseChecks(raw, document) {
  const ids = new Set((raw ?? []).flatMap((check) => check.id === void 0 ? [] : [check.id]));
  return (raw ?? []).flatMap((check, index) => {
    const parts = "sql" in check ? [sqlPart(check, index)] : tableParts(check, index);
    return parts.map(
      (part) => finish(part, { check, id: chooseId(check.id, part.id, parts.length, ids), index, document })
    );
  });
}
function sqlPart(check, index) {
  return {
    assertion: { type: "sql", sql: check.sql },
    threshold: normaliseThreshold(check),
    id: `sql-${index + 1}`,
    path: ["checks", index, "sql"]
  };
}
function tableParts(check, index) {
  const { table, not_null: notNull, unique: unique2, accepted_values: accepted, row_count: rowCount } = check;
  const parts = [];
  const add2 = (assertion, threshold, detail2) => {
    parts.push({
      assertion,
      threshold,
      id: `${table}.${assertion.type}${detail2 === "" ? "" : `.${detail2}`}`,
      path: ["checks", index, assertion.type]
    });
  };
  if (notNull !== void 0) {
    const { columns, threshold } = columnsOf(notNull);
    for (const column of columns) add2({ type: "not_null", table, column }, threshold, column);
  }
  if (unique2 !== void 0) {
    const { columns, threshold } = columnsOf(unique2);
    add2({ type: "unique", table, columns }, threshold, columns.join("-"));
  }
  if (accepted !== void 0) {
    const { column, values } = accepted;
    add2({ type: "accepted_values", table, column, values }, normaliseThreshold(accepted), column);
  }
  if (rowCount !== void 0) add2({ type: "row_count", table }, normaliseThreshold(rowCount), "");
  return parts;
}
function columnsOf(raw) {
  if (typeof raw === "string") return { columns: [raw], threshold: noFailures };
  if (Array.isArray(raw)) return { columns: raw, threshold: noFailures };
  return { columns: raw.columns, threshold: normaliseThreshold(raw) };
}
function chooseId(written, made, parts, ids) {
  if (written !== void 0 && parts === 1) return written;
  const wanted = written === void 0 ? made : `${written}.${made.slice(made.lastIndexOf(".") + 1)}`;
  let id = wanted;
  for (let number3 = 2; ids.has(id); number3 += 1) id = `${wanted}-${number3}`;
  ids.add(id);
  return id;
}
function finish(part, context) {
  const { check, id, document } = context;
  const severity = check.severity ?? "error";
  const base2 = {
    id,
    severity,
    ...check.connection === void 0 ? {} : { connection: check.connection },
    ...check.description === void 0 ? {} : { description: check.description },
    threshold: part.threshold
  };
  const place = (at) => () => document.position(part.path, at);
  if (part.assertion.type !== "sql") {
    return withLazyProperty({ ...base2, ...part.assertion }, "origin", place("value"));
  }
  const check_ = withLazyProperty({ ...base2, ...part.assertion }, "origin", place("value"));
  return withLazyProperty(check_, "sqlOrigin", place("content"));
}
var init_normalise_checks = __esm({
  "src/manifest/normalise-checks.ts"() {
    "use strict";
    init_lazy_property();
    init_threshold();
  }
});

// src/manifest/normalise-params.ts
function normaliseParams(raw) {
  if (raw === void 0) return {};
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, normaliseParameter(value)]));
}
function normaliseParameter(raw) {
  if (typeof raw !== "object") return { type: typeOf(raw), default: raw };
  const { type, default: value, values, description } = raw;
  return {
    type: type ?? (values === void 0 ? typeOf(value ?? "") : "enum"),
    ...value === void 0 ? {} : { default: value },
    ...values === void 0 ? {} : { values },
    ...description === void 0 ? {} : { description }
  };
}
function typeOf(value) {
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "boolean";
  return Number.isSafeInteger(value) ? "integer" : "number";
}
var init_normalise_params = __esm({
  "src/manifest/normalise-params.ts"() {
    "use strict";
  }
});

// src/manifest/normalise-retry.ts
function normaliseRetry(raw, defaults = formatDefaults) {
  return {
    limit: raw.limit ?? defaults.limit,
    on: raw.on ?? defaults.on,
    delayMs: milliseconds(raw.delay) ?? defaults.delayMs,
    factor: raw.factor ?? defaults.factor,
    maxDelayMs: milliseconds(raw.maxDelay) ?? defaults.maxDelayMs
  };
}
function milliseconds(duration) {
  return duration === void 0 ? void 0 : parseDuration(duration);
}
var formatDefaults;
var init_normalise_retry = __esm({
  "src/manifest/normalise-retry.ts"() {
    "use strict";
    init_duration();
    formatDefaults = {
      limit: 2,
      on: ["platform"],
      delayMs: 3e4,
      factor: 2,
      maxDelayMs: 6e5
    };
  }
});

// src/manifest/normalise-schedule.ts
function normaliseSchedule(raw, timezone) {
  const written = Array.isArray(raw) ? { cron: raw } : raw;
  const { concurrency, catchUp, maxCatchUp, startWithin, finishBy, paused } = written;
  const startWithinMs = startWithin === void 0 ? void 0 : parseDuration(startWithin);
  const finishByMs2 = finishBy === void 0 ? void 0 : parseDuration(finishBy);
  return {
    crons: normaliseCrons(written.cron, written.timezone ?? timezone),
    concurrency: concurrency ?? "forbid",
    catchUp: catchUp ?? "last",
    maxCatchUp: maxCatchUp ?? 100,
    ...startWithinMs === void 0 ? {} : { startWithinMs },
    ...finishByMs2 === void 0 ? {} : { finishByMs: finishByMs2 },
    ...paused === void 0 || paused === false ? {} : { paused: paused === true ? {} : paused }
  };
}
function overrideSchedule(raw, change, timezone) {
  const base2 = raw === void 0 ? {} : Array.isArray(raw) ? { cron: raw } : raw;
  const changed = Array.isArray(change) ? { cron: change } : change;
  const cron = changed.cron ?? base2.cron;
  return cron === void 0 ? void 0 : normaliseSchedule({ ...base2, ...changed, cron }, timezone);
}
function normaliseCrons(cron, timezone) {
  if (typeof cron === "string") return [{ cron: cron.trim(), timezone }];
  return cron.map((entry) => ({ cron: entry.cron.trim(), timezone: entry.timezone ?? timezone }));
}
var init_normalise_schedule = __esm({
  "src/manifest/normalise-schedule.ts"() {
    "use strict";
    init_duration();
  }
});

// src/manifest/normalise-steps.ts
function normaliseSteps(outlines, document) {
  return outlines.map(
    (outline) => outline.raw === void 0 ? normaliseFile(outline) : normaliseWritten(outline, outline.raw, document)
  );
}
function normaliseFile(outline) {
  const file = outline.file ?? "";
  const base2 = {
    name: outline.name,
    needs: outline.needs,
    origin: { file, line: 1, column: 1 },
    file
  };
  if (outline.kind === "sql") return { ...base2, kind: "sql" };
  return { ...base2, kind: outline.kind === "python" ? "python" : "run", env: {}, expose: [] };
}
function normaliseWritten(outline, raw, document) {
  const path = ["steps", outline.index];
  const timeoutMs = raw.timeout === void 0 ? void 0 : parseDuration(raw.timeout);
  const base2 = {
    name: outline.name,
    needs: outline.needs,
    ...timeoutMs === void 0 ? {} : { timeoutMs },
    ...raw.connection === void 0 ? {} : { connection: raw.connection }
  };
  const file = outline.file ?? "";
  if ("sql" in raw) return withOrigin({ ...base2, kind: "sql", file }, path, document);
  if ("query" in raw) {
    const step = withOrigin({ ...base2, kind: "query", sql: raw.query }, path, document);
    return withLazyProperty(step, "sqlOrigin", () => document.position([...path, "query"], "content"));
  }
  if ("uses" in raw) {
    return withOrigin({ ...base2, kind: "uses", template: raw.uses, with: raw.with ?? {} }, path, document);
  }
  const { connection: _later, ...program } = base2;
  const environment2 = { env: raw.env ?? {}, expose: raw.expose ?? [] };
  if ("python" in raw) {
    return withOrigin({ ...program, kind: "python", file, ...environment2 }, path, document);
  }
  return withOrigin({ ...program, kind: "run", script: raw.run, ...environment2 }, path, document);
}
function withOrigin(value, path, document) {
  return withLazyProperty(value, "origin", () => document.position(path, "value"));
}
var init_normalise_steps = __esm({
  "src/manifest/normalise-steps.ts"() {
    "use strict";
    init_duration();
    init_lazy_property();
  }
});

// src/manifest/normalise.ts
function normalise(source, defaults) {
  const { raw } = source;
  const connection = raw.connection ?? defaults.connection;
  const timeoutMs = raw.timeout === void 0 ? defaults.timeoutMs : parseDuration(raw.timeout);
  const retry = raw.retry === void 0 ? defaults.retry : normaliseRetry(raw.retry, defaults.retry);
  return {
    name: source.name,
    team: raw.team,
    ...raw.description === void 0 ? {} : { description: raw.description },
    ...raw.runbook === void 0 ? {} : { runbook: raw.runbook },
    ...raw.schedule === void 0 ? {} : { schedule: normaliseSchedule(raw.schedule, defaults.timezone) },
    after: raw.after ?? [],
    params: normaliseParams(raw.params),
    secrets: raw.secrets ?? [],
    ...connection === void 0 ? {} : { connection },
    ...raw.atomic === void 0 ? {} : { atomic: raw.atomic },
    ...timeoutMs === void 0 ? {} : { timeoutMs },
    ...retry === void 0 ? {} : { retry },
    steps: normaliseSteps(source.steps, source.document),
    checks: normaliseChecks(raw.checks, source.document),
    alerts: normaliseAlerts(raw.alerts),
    environments: normaliseOverrides(raw, defaults.timezone)
  };
}
function normaliseAlerts(raw = []) {
  return raw.map((alert) => ({
    on: alert.on ?? ["failure", "recovery"],
    classes: alert.class ?? [],
    email: alert.email ?? []
  }));
}
function normaliseOverrides(raw, timezone) {
  const overrides = {};
  for (const name of ["local", "staging", "production"]) {
    const override = raw.environments?.[name];
    if (override !== void 0) overrides[name] = normaliseOverride(raw, override, timezone);
  }
  return overrides;
}
function normaliseOverride(raw, override, timezone) {
  const timeoutMs = override.timeout === void 0 ? void 0 : parseDuration(override.timeout);
  const schedule = override.schedule === void 0 ? void 0 : overrideSchedule(raw.schedule, override.schedule, timezone);
  return {
    params: override.params ?? {},
    ...schedule === void 0 ? {} : { schedule },
    ...timeoutMs === void 0 ? {} : { timeoutMs }
  };
}
var init_normalise = __esm({
  "src/manifest/normalise.ts"() {
    "use strict";
    init_duration();
    init_normalise_checks();
    init_normalise_params();
    init_normalise_retry();
    init_normalise_schedule();
    init_normalise_steps();
  }
});

// part:./generated/manifest-validator.js
var require_manifest_validator = __commonJS({
  "part:./generated/manifest-validator.js"(exports2, module2) {
    module2.exports = {
      get validate() {
        return require("./parts/manifest-validator.cjs").validate;
      }
    };
  }
});

// src/manifest/prune.ts
function pruneManifest(value) {
  const copy = structuredClone(value);
  for (let round = 0; round < 3; round += 1) {
    if ((0, import_manifest_validator.validate)(copy)) return copy;
    if (!(import_manifest_validator.validate.errors ?? []).every((error) => removeCause(copy, error))) return void 0;
  }
  return void 0;
}
function removeCause(root, { keyword, instancePath, params, propertyName }) {
  const path = instancePath.split("/").slice(1);
  if (keyword === "if") return true;
  if (keyword === "additionalProperties") {
    const parent2 = valueAt(root, path);
    if (path.length === 0 && !["params", "steps"].every((key2) => isMap2(parent2) && key2 in parent2))
      return false;
    if (isMap2(parent2)) delete parent2[String(params["additionalProperty"])];
    return true;
  }
  const key = path.at(-1);
  if (key === void 0 || propertyName !== void 0 || !valueKeywords.has(keyword)) return false;
  if (["name", "needs", "after"].includes(key) || path[0] === "params" && path.length < 3) return false;
  const parent = valueAt(root, path.slice(0, -1));
  if (!isMap2(parent)) return false;
  delete parent[key];
  return true;
}
function valueAt(root, path) {
  let value = root;
  for (const part of path) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isMap2(value)) value = value[key];
    else return void 0;
  }
  return value;
}
function isMap2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var import_manifest_validator, valueKeywords;
var init_prune = __esm({
  "src/manifest/prune.ts"() {
    "use strict";
    import_manifest_validator = __toESM(require_manifest_validator(), 1);
    valueKeywords = /* @__PURE__ */ new Set(["pattern", "enum", "const", "maxLength", "minimum", "maximum", "uniqueItems"]);
  }
});

// src/manifest/rule.ts
function toDiagnostic(finding, document) {
  const place = finding.place ?? document.position(finding.path ?? [], finding.part ?? "value");
  return {
    code: finding.code,
    severity: finding.severity ?? "error",
    message: finding.message,
    ...place,
    ...finding.hint === void 0 ? {} : { hint: finding.hint }
  };
}
function didYouMeanHint(word) {
  return word === void 0 ? void 0 : `did you mean \`${word}\`?`;
}
var init_rule = __esm({
  "src/manifest/rule.ts"() {
    "use strict";
  }
});

// src/manifest/rules/checks.ts
function duplicate(id, other, index) {
  return {
    code: "duplicate-check",
    message: `Check ${other + 1} and this one both have the id \`${id}\`. Give each an id of its own.`,
    path: ["checks", index, "id"]
  };
}
function checkNotEmpty(check, index, report2) {
  if (Object.keys(check).every((key) => circumstances.has(key))) {
    report2({
      code: "empty-check",
      message: `This check asserts nothing about \`${check.table}\`. Add \`not_null\`, \`unique\`, \`accepted_values\` or \`row_count\`.`,
      path: ["checks", index]
    });
  }
}
function checkTable(check, index, report2) {
  for (const key of assertions) {
    const assertion = check[key];
    if (typeof assertion !== "object" || Array.isArray(assertion)) continue;
    checkOperators(assertion, ["checks", index, key], report2);
  }
}
function checkTableName(table, index, { raw, pruned }, report2) {
  if (pruned || !table.includes("${{")) return;
  const declared = Object.keys(raw.params ?? {});
  for (const [, name = ""] of table.matchAll(/\$\{\{\s*params\.(\w+)\s*\}\}/g)) {
    if (declared.includes(name)) continue;
    report2({
      code: "unknown-parameter",
      message: `\`${name}\` is not a parameter here. Declare it in \`params\`, as \`type: identifier\`.`,
      path: ["checks", index, "table"],
      hint: didYouMeanHint(didYouMean(name, declared))
    });
  }
}
function checkOperators(raw, path, report2) {
  const { operators, problem } = checkThreshold(raw);
  const operator = operators.at(-1);
  if (problem === void 0 || operator === void 0) return;
  report2({ code: "bad-threshold", message: problem, path: [...path, operator], part: "key" });
}
var checks, assertions, circumstances;
var init_checks = __esm({
  "src/manifest/rules/checks.ts"() {
    "use strict";
    init_did_you_mean();
    init_rule();
    init_threshold();
    checks = (subject, report2) => {
      const first = /* @__PURE__ */ new Map();
      for (const [index, check] of (subject.raw.checks ?? []).entries()) {
        if (check.id !== void 0) {
          const other = first.get(check.id);
          if (other !== void 0) report2(duplicate(check.id, other, index));
          else first.set(check.id, index);
        }
        if ("sql" in check) checkOperators(check, ["checks", index], report2);
        else {
          if (!subject.pruned) checkNotEmpty(check, index, report2);
          checkTable(check, index, report2);
          checkTableName(check.table, index, subject, report2);
        }
      }
    };
    assertions = ["not_null", "unique", "accepted_values", "row_count"];
    circumstances = /* @__PURE__ */ new Set(["table", "severity", "id", "description", "connection", "where", "samples"]);
  }
});

// src/manifest/bounded-duration.ts
function checkDuration(text2, path, zero = "not-zero") {
  if (text2 === void 0) return void 0;
  const ms = parseDuration(text2);
  if (ms !== void 0 && ms <= longestMs && (ms > 0 || zero === "zero-allowed")) return void 0;
  const why = ms === 0 ? "is no time at all" : "is longer than the 24 days that can be waited";
  return {
    code: "bad-duration",
    message: `\`${text2}\` ${why}. Write a time such as \`30m\` or \`2h\`.`,
    path
  };
}
function checkRetryDelays(retry, path, report2) {
  for (const key of ["delay", "maxDelay"]) {
    const found = checkDuration(retry?.[key], [...path, key], "zero-allowed");
    if (found !== void 0) report2(found);
  }
}
var longestMs;
var init_bounded_duration = __esm({
  "src/manifest/bounded-duration.ts"() {
    "use strict";
    init_duration();
    longestMs = 24 * 864e5;
  }
});

// src/manifest/rules/durations.ts
var durations;
var init_durations = __esm({
  "src/manifest/rules/durations.ts"() {
    "use strict";
    init_bounded_duration();
    durations = (subject, report2) => {
      const { timeout, retry, environments } = subject.raw;
      const check = (text2, path) => {
        const found = checkDuration(text2, path);
        if (found !== void 0) report2(found);
      };
      check(timeout, ["timeout"]);
      if (retry !== void 0) checkRetryDelays(retry, ["retry"], report2);
      for (const { raw, index } of subject.steps) {
        if (raw?.timeout !== void 0) check(raw.timeout, ["steps", index, "timeout"]);
      }
      if (environments === void 0) return;
      for (const name of ["local", "staging", "production"]) {
        check(environments[name]?.timeout, ["environments", name, "timeout"]);
      }
    };
  }
});

// src/manifest/rules/job-name.ts
var jobName;
var init_job_name = __esm({
  "src/manifest/rules/job-name.ts"() {
    "use strict";
    jobName = ({ raw, folder }, report2) => {
      if (raw.name !== void 0) return;
      const name = folder.slice(folder.lastIndexOf("/") + 1);
      if (/^[a-z][a-z0-9-]{1,62}$/.test(name)) return;
      const proposal = name.toLowerCase().replace(/[^a-z0-9-]+/g, "-").replace(/^[^a-z]+/, "").slice(0, 63);
      report2({
        code: "bad-job-name",
        message: name === "" ? "A job in the workspace folder itself needs a `name`, because there is no folder to take it from." : `The job would be called \`${name}\` like its folder, but a job name has 2 to 63 lower-case letters, digits and hyphens and starts with a letter. Write a \`name\`, or rename the folder.`,
        part: "key",
        ...proposal.length > 1 ? { hint: `\`name: ${proposal}\`` } : {}
      });
    };
  }
});

// src/manifest/word-hints.ts
function wordHints(candidates) {
  const hints2 = /* @__PURE__ */ new Map();
  let words3;
  return (word) => {
    if (hints2.has(word)) return hints2.get(word);
    if (hints2.size >= maxWords) return void 0;
    words3 ??= candidates();
    const closest = didYouMean(word, words3);
    const hint = closest === void 0 ? void 0 : `did you mean \`${closest}\`?`;
    hints2.set(word, hint);
    return hint;
  };
}
var maxWords;
var init_word_hints = __esm({
  "src/manifest/word-hints.ts"() {
    "use strict";
    init_did_you_mean();
    maxWords = 100;
  }
});

// src/manifest/rules/known-needs.ts
function list(names) {
  const shown = names.slice(0, 10).map((name) => `\`${name}\``);
  return names.length > 10 ? `${shown.join(", ")}, \u2026` : shown.join(", ");
}
var knownNeeds;
var init_known_needs = __esm({
  "src/manifest/rules/known-needs.ts"() {
    "use strict";
    init_word_hints();
    knownNeeds = (subject, report2) => {
      let names;
      let hintFor3;
      for (const step of subject.steps) {
        if (step.raw?.needs === void 0) continue;
        names ??= new Set(subject.steps.map((other) => other.name));
        for (const [index, need] of step.needs.entries()) {
          if (names.has(need)) continue;
          hintFor3 ??= wordHints(() => subject.steps.map((other) => other.name));
          report2({
            code: "unknown-step",
            message: `This job has no step \`${need}\`. Its steps are ${list([...names])}.`,
            path: ["steps", step.index, "needs", index],
            hint: hintFor3(need)
          });
        }
      }
    };
  }
});

// src/manifest/rules/no-expressions.ts
function checkScript(script, path, report2) {
  const start4 = script.indexOf("${{");
  const expression = start4 < 0 ? null : /^\$\{\{\s*(?:params\.)?(\w*).*?\}\}/.exec(script.slice(start4, start4 + 200));
  if (expression === null) return;
  const name = expression[1] === "" ? "NAME" : expression[1]?.toUpperCase();
  report2({
    code: "expression-in-script",
    message: `\`${expression[0]}\` is not replaced in shell commands. Read the parameter from its environment variable: \`"$DATAJOB_PARAM_${name}"\`.`,
    path
  });
}
function checkEnvironment(env, path, report2) {
  for (const [name, value] of Object.entries(env)) {
    if (name.startsWith("DATAJOB_")) {
      report2({
        code: "reserved-variable",
        message: "Variables that start with `DATAJOB_` are set by the run. Give this one another name.",
        path: [...path, name],
        part: "key"
      });
    }
    const reference2 = /\$\{\{[^}]{0,99}\}\}|\$\{[A-Za-z_]\w{0,99}\}/.exec(value);
    if (reference2 === null) continue;
    report2({
      code: "expression-in-env",
      message: `\`${reference2[0]}\` is not replaced here; the step would get it as it is written. Parameters are in \`DATAJOB_PARAM_NAME\`; name other variables in \`secrets\` and read them in the step.`,
      path: [...path, name]
    });
  }
}
var noExpressions;
var init_no_expressions = __esm({
  "src/manifest/rules/no-expressions.ts"() {
    "use strict";
    noExpressions = (subject, report2) => {
      for (const { raw, index } of subject.steps) {
        if (raw === void 0) continue;
        if ("run" in raw) checkScript(raw.run, ["steps", index, "run"], report2);
        if ("env" in raw) checkEnvironment(raw.env ?? {}, ["steps", index, "env"], report2);
      }
    };
  }
});

// src/manifest/not-yet.ts
function notYet(what, path, instead) {
  return {
    code: "not-yet",
    message: `${what} is not supported yet. ${instead ?? "Remove it for now."}`,
    path,
    part: "key"
  };
}
var init_not_yet = __esm({
  "src/manifest/not-yet.ts"() {
    "use strict";
  }
});

// src/manifest/rules/no-later-keys.ts
function checkKeys(check, index, report2) {
  const instead = "Use a check with `sql` for now.";
  for (const key of laterCheckKeys) {
    if (Object.hasOwn(check, key)) report2(notYet(`\`${key}\``, ["checks", index, key], instead));
  }
}
var noLaterKeys, laterCheckKeys;
var init_no_later_keys = __esm({
  "src/manifest/rules/no-later-keys.ts"() {
    "use strict";
    init_not_yet();
    noLaterKeys = (subject, report2) => {
      const { resources, environments, alerts, checks: checks2 } = subject.raw;
      if (resources !== void 0) report2(notYet("`resources`", ["resources"]));
      for (const [name, override] of Object.entries(environments ?? {})) {
        if (override?.resources === void 0) continue;
        report2(notYet("`resources`", ["environments", name, "resources"]));
      }
      for (const [index, alert] of (alerts ?? []).entries()) {
        if (alert.slack === void 0) continue;
        report2(notYet("`slack`", ["alerts", index, "slack"], "Use `email`."));
      }
      for (const [index, check] of (checks2 ?? []).entries()) checkKeys(check, index, report2);
      for (const { raw, index } of subject.steps) {
        if (raw === void 0 || !("python" in raw || "run" in raw) || raw.connection === void 0) continue;
        const kind2 = "python" in raw ? "python" : "run";
        report2(notYet(`\`connection\` of a \`${kind2}\` step`, ["steps", index, "connection"], "Use `expose`."));
      }
    };
    laterCheckKeys = [
      "range",
      "pattern",
      "relationships",
      "expression",
      "freshness",
      "schema",
      "compare",
      "where",
      "samples"
    ];
  }
});

// src/manifest/clear-secrets.ts
function findClearSecrets(text2) {
  const found = [];
  for (const form of forms) {
    if (!form.words.some((word) => text2.includes(word))) continue;
    for (const match of text2.matchAll(form.pattern)) {
      if (form.harmless?.(match) === true) continue;
      found.push({ what: form.what, offset: form.start?.(text2, match.index) ?? match.index });
    }
  }
  return found;
}
function schemeStart(text2, colon) {
  const scheme = /[A-Za-z][A-Za-z0-9+.-]*$/.exec(text2.slice(Math.max(0, colon - 30), colon));
  return colon - (scheme?.[0].length ?? 0);
}
function isPlaceholder(password) {
  return /^(?:\$\{.*|\$\w+|<.*|\*+|x{3,}|\{.*\}?)$/i.test(password);
}
function isThisMachine(host) {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|host\.docker\.internal)$/i.test(host);
}
function isSecretName(name) {
  return /(?:^|[_-])(?:password|passwd|pwd|passphrase|secret|token|api_?key|access_?key|secret_?key|private_?key|credentials?)$/i.test(
    name
  );
}
var forms;
var init_clear_secrets = __esm({
  "src/manifest/clear-secrets.ts"() {
    "use strict";
    forms = [
      {
        what: "a password in an address",
        words: ["://"],
        // Begins with the characters that addresses share, so that the search for it is quick.
        pattern: /:\/\/[^\s/:@'"`<>]{0,200}:([^\s/@'"`<>]{1,200})@([^\s/:'"`?#]{0,200})/g,
        harmless: (match) => isPlaceholder(match[1] ?? "") || isThisMachine(match[2] ?? ""),
        start: schemeStart
      },
      {
        what: "a password in an address",
        words: ["?password=", "&password="],
        pattern: /[?&]password=([^\s&'"`]{1,200})/g,
        harmless: (match) => isPlaceholder(match[1] ?? "")
      },
      {
        what: "a private key",
        words: ["-----BEGIN"],
        pattern: /-----BEGIN (?:[A-Z]{1,20} ){0,3}PRIVATE KEY-----/g
      },
      {
        what: "an AWS access key",
        words: ["KIA", "SIA"],
        pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[0-9A-Z]{16}(?![A-Za-z0-9])/g
      },
      {
        what: "a GitHub token",
        words: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"],
        pattern: /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60})/g
      },
      { what: "a GitLab token", words: ["glpat-"], pattern: /(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{20}/g },
      {
        what: "a Slack token or webhook",
        words: ["xox", "hooks.slack"],
        pattern: /(?<![A-Za-z0-9])xox[abprs]-[A-Za-z0-9-]{10}|hooks\.slack\.com\/services\/T\w{4,20}\/B\w{4,20}\/\w{10}/g
      },
      { what: "a Google API key", words: ["Iza"], pattern: /(?<![A-Za-z0-9])AIza[0-9A-Za-z_-]{35}/g },
      {
        what: "a Stripe key",
        words: ["k_live_"],
        pattern: /(?<![A-Za-z0-9])[sr]k_live_[0-9A-Za-z]{16}/g
      }
    ];
  }
});

// src/manifest/rules/no-secret-values.ts
function checkOverrides(subject, report2) {
  for (const [name, override] of Object.entries(subject.raw.environments ?? {})) {
    checkNames(override?.params, ["environments", name, "params"], report2);
  }
}
function checkNames(values, path, report2) {
  for (const [name, value] of Object.entries(values ?? {})) {
    if (isSecretName(name) && isWritten(value)) report2(writtenSecret(name, [...path, name]));
  }
}
function isWritten(value) {
  const text2 = typeof value === "object" && value !== null && "default" in value ? value.default : value;
  return typeof text2 === "string" && text2 !== "";
}
function writtenSecret(name, path) {
  return {
    code: "clear-secret",
    message: `\`${name}\` looks like a secret with its value written here. Put the name of an environment variable into \`secrets\` and read that variable in the step.`,
    path
  };
}
var noSecretValues;
var init_no_secret_values = __esm({
  "src/manifest/rules/no-secret-values.ts"() {
    "use strict";
    init_clear_secrets();
    noSecretValues = (subject, report2) => {
      checkNames(subject.raw.params, ["params"], report2);
      for (const step of subject.steps) {
        if (step.raw === void 0) continue;
        if ("env" in step.raw) checkNames(step.raw.env, ["steps", step.index, "env"], report2);
        if ("with" in step.raw) checkNames(step.raw.with, ["steps", step.index, "with"], report2);
      }
      checkOverrides(subject, report2);
    };
  }
});

// src/manifest/parameter-value.ts
function checkParameterValue(parameter, value) {
  switch (parameter.type) {
    case "string":
      return typeof value === "string" ? void 0 : "is not text; put it in quotes";
    case "integer":
      return Number.isSafeInteger(value) ? void 0 : integerProblem(value);
    case "number":
      return typeof value === "number" && Number.isFinite(value) ? void 0 : "is not a number";
    case "boolean":
      return typeof value === "boolean" ? void 0 : "is neither true nor false";
    case "date":
      return isDate(value) ? void 0 : "is not a date such as 2026-12-24";
    case "timestamp":
      return isTimestamp(value) ? void 0 : "is not a time with its zone such as 2026-12-24T06:00:00Z";
    case "identifier":
      return isIdentifier(value) ? void 0 : "is not a name: letters, digits and `_`, in parts with dots, such as analytics.orders";
    case "enum":
      return parameter.values?.some((allowed) => allowed === value) ? void 0 : `is not one of ${(parameter.values ?? []).join(", ")}`;
  }
}
function integerProblem(value) {
  return Number.isInteger(value) ? "is beyond \xB19007199254740991; make the parameter a string and cast it in SQL" : "is not a whole number";
}
function isDate(value) {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && isCalendarDay(value);
}
function isTimestamp(value) {
  const day4 = typeof value === "string" ? timestamp.exec(value)?.[1] : void 0;
  return day4 !== void 0 && isCalendarDay(day4);
}
function isCalendarDay(day4) {
  const [year2 = 0, month = 0, date2 = 0] = day4.split("-").map(Number);
  const leap = year2 % 4 === 0 && year2 % 100 !== 0 || year2 % 400 === 0;
  const last2 = month === 2 && leap ? 29 : monthDays[month - 1] ?? 0;
  return date2 >= 1 && date2 <= last2;
}
function isIdentifier(value) {
  return typeof value === "string" && /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/.test(value) && value.length <= 255;
}
var timestamp, monthDays;
var init_parameter_value = __esm({
  "src/manifest/parameter-value.ts"() {
    "use strict";
    timestamp = /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-][01]\d:[0-5]\d)$/;
    monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  }
});

// src/manifest/rules/parameters.ts
function checkDeclarations(params, path, report2) {
  for (const [name, raw] of Object.entries(params)) {
    if (builtInParameters.includes(name)) report2(reserved(name, [...path, name]));
    if (typeof raw === "object") checkDeclaration(name, normaliseParameter(raw), [...path, name], report2);
  }
}
function reserved(name, path) {
  const message = `Every run has \`:${name}\` of its own. Give the parameter another name.`;
  return { code: "reserved-parameter", message, path, part: "key" };
}
function checkDeclaration(name, parameter, path, report2) {
  if (parameter.values !== void 0 && parameter.type !== "enum") {
    report2({
      code: "values-without-enum",
      message: `Only a parameter of type \`enum\` has \`values\`; \`${name}\` is of type \`${parameter.type}\`.`,
      path: [...path, "values"],
      part: "key"
    });
  }
  const problem = parameter.default === void 0 ? void 0 : checkParameterValue(parameter, parameter.default);
  if (problem !== void 0) {
    report2({
      code: "bad-parameter-value",
      message: `The default of \`${name}\` (type \`${parameter.type}\`) ${problem}: \`${parameter.default}\`.`,
      path: [...path, "default"]
    });
  }
}
function checkUnattended({ raw }, params, report2) {
  if (raw.schedule === void 0 && (raw.after ?? []).length === 0) return;
  const given = raw.environments?.production?.params ?? {};
  for (const [name, parameter] of Object.entries(params)) {
    const hasDefault = typeof parameter !== "object" || parameter.default !== void 0;
    if (hasDefault || Object.hasOwn(given, name)) continue;
    report2({
      code: "parameter-without-value",
      message: `\`${name}\` has no \`default\`, and nobody gives it a value when the job is started by its schedule or after another job. Add a \`default\`.`,
      path: ["params", name],
      part: "key"
    });
  }
}
function checkOverrides2(subject, environment2, report2) {
  const declared = subject.raw.params ?? {};
  const values = subject.raw.environments?.[environment2]?.params ?? {};
  for (const [name, value] of Object.entries(values)) {
    const path = ["environments", environment2, "params", name];
    const raw = Object.hasOwn(declared, name) ? declared[name] : void 0;
    if (raw === void 0) {
      report2({
        code: "unknown-parameter",
        message: `\`params\` of the manifest does not declare \`${name}\`. Declare it there, or remove it here.`,
        path,
        part: "key",
        hint: didYouMeanHint(didYouMean(name, Object.keys(declared)))
      });
      continue;
    }
    const parameter = normaliseParameter(raw);
    const problem = checkParameterValue(parameter, value);
    if (problem === void 0) continue;
    report2({
      code: "bad-parameter-value",
      message: `The value of \`${name}\` (type \`${parameter.type}\`) ${problem}: \`${value}\`.`,
      path
    });
  }
}
var builtInParameters, parameters;
var init_parameters = __esm({
  "src/manifest/rules/parameters.ts"() {
    "use strict";
    init_did_you_mean();
    init_normalise_params();
    init_parameter_value();
    init_rule();
    builtInParameters = [
      "run_id",
      "scheduled_time",
      "interval_start",
      "interval_end",
      "environment"
    ];
    parameters = (subject, report2) => {
      const { params, environments } = subject.raw;
      if (params !== void 0) {
        checkDeclarations(params, ["params"], report2);
        checkUnattended(subject, params, report2);
      }
      if (environments === void 0) return;
      for (const name of ["local", "staging", "production"]) {
        if (environments[name]?.params !== void 0) checkOverrides2(subject, name, report2);
      }
    };
  }
});

// node_modules/croner/dist/croner.js
function g(s3, e, t, n = 0, r = 0, a = 0, i = 0) {
  let o = s3 >= 0 && s3 < 100, u = Date.UTC(o ? s3 + 400 : s3, e, t, n, r, a, i);
  return o ? u - 126227808e5 : u;
}
function D(s3) {
  return g(s3.y, s3.m - 1, s3.d, s3.h, s3.i, s3.s);
}
function w(s3, e) {
  return s3.y === e.y && s3.m === e.m && s3.d === e.d && s3.h === e.h && s3.i === e.i && s3.s === e.s;
}
function O(s3) {
  let e = s3.substring(9);
  return e.includes("Z") || e.includes("+") || e.includes("-");
}
function Z(s3, e) {
  let t = new Date(Date.parse(s3));
  if (isNaN(t)) throw new Error("Invalid ISO8601 passed to timezone parser.");
  return O(s3) ? { tp: T(t.getUTCFullYear(), t.getUTCMonth() + 1, t.getUTCDate(), t.getUTCHours(), t.getUTCMinutes(), t.getUTCSeconds(), "Etc/UTC"), ms: t.getUTCMilliseconds() } : { tp: T(t.getFullYear(), t.getMonth() + 1, t.getDate(), t.getHours(), t.getMinutes(), t.getSeconds(), e), ms: t.getMilliseconds() };
}
function v(s3, e, t) {
  let { tp: n, ms: r } = Z(s3, e);
  return new Date(N(n, t).getTime() + r);
}
function N(s3, e) {
  let t = _(s3);
  if (t.kind === "single") return t.date;
  if (t.kind === "ambiguous") return t.earlier;
  if (e) throw new Error("Invalid date passed to fromTZ()");
  return t.after;
}
function _(s3) {
  let e = D(s3), t = (i) => R(new Date(i), s3.tz), n = e - t(e), r = y(new Date(n), s3.tz);
  if (w(r, s3)) {
    let i = D(r) - n, o = n - (t(n - E) - i);
    if (o < n && w(y(new Date(o), s3.tz), s3)) return { kind: "ambiguous", earlier: new Date(o), later: new Date(n) };
    let u = n + (i - t(n + E));
    return u > n && w(y(new Date(u), s3.tz), s3) ? { kind: "ambiguous", earlier: new Date(n), later: new Date(u) } : { kind: "single", date: new Date(n) };
  }
  let a = e - (D(r) - n);
  return w(y(new Date(a), s3.tz), s3) ? { kind: "single", date: new Date(a) } : { kind: "gap", before: new Date(Math.min(n, a)), after: new Date(Math.max(n, a)) };
}
function R(s3, e) {
  return D(y(s3, e)) - (s3.getTime() - s3.getUTCMilliseconds());
}
function k(s3, e, t) {
  let n = R(new Date(s3), t);
  for (; e - s3 > 1e3; ) {
    let r = s3 + Math.floor((e - s3) / 2e3) * 1e3;
    R(new Date(r), t) === n ? s3 = r : e = r;
  }
  return e;
}
function U(s3, e) {
  let t = _(y(new Date(s3), e));
  if (t.kind === "ambiguous") return s3 < t.later.getTime() ? "earlier" : "later";
}
function y(s3, e) {
  if (e === void 0) return T(s3.getFullYear(), s3.getMonth() + 1, s3.getDate(), s3.getHours(), s3.getMinutes(), s3.getSeconds());
  let t = W.get(e), n;
  try {
    t || (t = new Intl.DateTimeFormat("en-US", { timeZone: e, year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric", hour12: false }), W.set(e, t)), n = t.formatToParts(s3);
  } catch (i) {
    let o = i instanceof Error ? i.message : String(i);
    throw new RangeError(`toTZ: Invalid timezone '${e}' or date. Please provide a valid IANA timezone (e.g., 'America/New_York', 'Europe/Stockholm'). Original error: ${o}`);
  }
  let r = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (let i of n) (i.type === "year" || i.type === "month" || i.type === "day" || i.type === "hour" || i.type === "minute" || i.type === "second") && (r[i.type] = parseInt(i.value, 10));
  if (isNaN(r.year) || isNaN(r.month) || isNaN(r.day) || isNaN(r.hour) || isNaN(r.minute) || isNaN(r.second)) throw new Error(`toTZ: Failed to parse all date components from timezone '${e}'. This may indicate an invalid date or timezone configuration. Parsed components: ${JSON.stringify(r)}`);
  let a = s3.getTime() - H;
  return (a < -S || a < S && r.month === 12) && (r.year = 1 - r.year), r.hour === 24 && (r.hour = 0), { y: r.year, m: r.month, d: r.day, h: r.hour, i: r.minute, s: r.second, tz: e };
}
function T(s3, e, t, n, r, a, i) {
  return { y: s3, m: e, d: t, h: n, i: r, s: a, tz: i };
}
function F(s3) {
  s3 === void 0 && (s3 = {}), delete s3.name, s3.legacyMode !== void 0 && s3.domAndDow === void 0 ? s3.domAndDow = !s3.legacyMode : s3.domAndDow === void 0 && (s3.domAndDow = false), s3.legacyMode = !s3.domAndDow;
  let e = (n, r) => n === void 0 ? r : n;
  if (s3.paused = e(s3.paused, false), s3.maxRuns = e(s3.maxRuns, 1 / 0), s3.catch = e(s3.catch, false), s3.unref = e(s3.unref, false), s3.mode = e(s3.mode, "auto"), s3.alternativeWeekdays = e(s3.alternativeWeekdays, false), s3.sloppyRanges = e(s3.sloppyRanges, false), s3.fixedTimeRule = e(s3.fixedTimeRule, "single-value"), s3.allowPast = e(s3.allowPast, false), s3.interval = s3.interval === void 0 ? 0 : parseInt(s3.interval.toString(), 10), s3.utcOffset = s3.utcOffset === void 0 ? void 0 : parseInt(s3.utcOffset.toString(), 10), s3.dayOffset = s3.dayOffset === void 0 ? 0 : parseInt(s3.dayOffset.toString(), 10), !["auto", "5-part", "6-part", "7-part", "5-or-6-parts", "6-or-7-parts"].includes(s3.mode)) throw new Error("CronOptions: mode must be one of 'auto', '5-part', '6-part', '7-part', '5-or-6-parts', or '6-or-7-parts'.");
  if (!["single-value", "no-wildcard"].includes(s3.fixedTimeRule)) throw new Error("CronOptions: fixedTimeRule must be one of 'single-value' or 'no-wildcard'.");
  s3.timezone === "" && (s3.timezone = void 0);
  let t = s3.timezone ?? s3.utcOffset;
  if (s3.startAt && (s3.startAt = I(new c(s3.startAt, t))), s3.stopAt && (s3.stopAt = I(new c(s3.stopAt, t))), s3.interval !== null) {
    if (isNaN(s3.interval)) throw new Error("CronOptions: Supplied value for interval is not a number");
    if (s3.interval < 0) throw new Error("CronOptions: Supplied value for interval can not be negative");
  }
  if (s3.utcOffset !== void 0) {
    if (isNaN(s3.utcOffset)) throw new Error("CronOptions: Invalid value passed for utcOffset, should be number representing minutes offset from UTC.");
    if (s3.utcOffset < -870 || s3.utcOffset > 870) throw new Error("CronOptions: utcOffset out of bounds.");
    if (s3.utcOffset !== void 0 && s3.timezone) throw new Error("CronOptions: Combining 'utcOffset' with 'timezone' is not allowed.");
  }
  if (s3.unref !== true && s3.unref !== false) throw new Error("CronOptions: Unref should be either true, false or undefined(false).");
  if (s3.dayOffset !== void 0 && s3.dayOffset !== 0 && isNaN(s3.dayOffset)) throw new Error("CronOptions: Invalid value passed for dayOffset, should be a number representing days to offset.");
  return s3;
}
function I(s3) {
  return s3.ms ? (s3.ms = 0, new c(new Date(s3.getTime() + 1e3), s3.tz)) : s3;
}
function b(s3) {
  return typeof s3 == "function";
}
function L(s3) {
  return b(s3);
}
function Y(s3) {
  typeof Deno < "u" && typeof Deno.unrefTimer < "u" ? Deno.unrefTimer(s3) : s3 && typeof s3.unref < "u" && s3.unref();
}
var E, H, S, W, x, C, B, f, c, P, $, M, j, A;
var init_croner = __esm({
  "node_modules/croner/dist/croner.js"() {
    E = 3 * 36e5;
    H = g(1, 0, 1);
    S = 864e5;
    W = /* @__PURE__ */ new Map();
    x = [1, 2, 4, 8, 16];
    C = class s {
      pattern;
      timezone;
      mode;
      alternativeWeekdays;
      sloppyRanges;
      fixedTimeRule;
      second;
      minute;
      hour;
      day;
      month;
      dayOfWeek;
      year;
      lastDayOfMonth;
      lastWeekday;
      nearestWeekdays;
      starDOM;
      starDOW;
      starYear;
      useAndLogic;
      isFixedTime;
      constructor(e, t, n) {
        this.pattern = e, this.timezone = t, this.mode = n?.mode ?? "auto", this.alternativeWeekdays = n?.alternativeWeekdays ?? false, this.sloppyRanges = n?.sloppyRanges ?? false, this.fixedTimeRule = n?.fixedTimeRule ?? "single-value", this.second = Array(60).fill(0), this.minute = Array(60).fill(0), this.hour = Array(24).fill(0), this.day = Array(31).fill(0), this.month = Array(12).fill(0), this.dayOfWeek = Array(7).fill(0), this.year = [], this.lastDayOfMonth = false, this.lastWeekday = false, this.nearestWeekdays = Array(31).fill(0), this.starDOM = false, this.starDOW = false, this.starYear = false, this.useAndLogic = false, this.isFixedTime = false, this.parse();
      }
      parse() {
        if (!(typeof this.pattern == "string" || this.pattern instanceof String)) throw new TypeError("CronPattern: Pattern has to be of type string.");
        this.pattern.indexOf("@") >= 0 && (this.pattern = this.handleNicknames(this.pattern).trim());
        let e = this.pattern.match(/\S+/g) || [""], t = e.length;
        if (e.length < 5 || e.length > 7) throw new TypeError("CronPattern: invalid configuration format ('" + this.pattern + "'), exactly five, six, or seven space separated parts are required.");
        if (this.mode !== "auto") {
          let i;
          switch (this.mode) {
            case "5-part":
              i = 5;
              break;
            case "6-part":
              i = 6;
              break;
            case "7-part":
              i = 7;
              break;
            case "5-or-6-parts":
              i = [5, 6];
              break;
            case "6-or-7-parts":
              i = [6, 7];
              break;
            default:
              i = 0;
          }
          if (!(Array.isArray(i) ? i.includes(t) : t === i)) {
            let u = Array.isArray(i) ? i.join(" or ") : i.toString();
            throw new TypeError(`CronPattern: mode '${this.mode}' requires exactly ${u} parts, but pattern '${this.pattern}' has ${t} parts.`);
          }
        }
        if (e.length === 5 && e.unshift("0"), e.length === 6 && e.push("*"), this.pattern.indexOf("?") >= 0) for (let i = 0; i < e.length; i++) e[i] = e[i].replace(/\?/g, "*");
        if (e[3].toUpperCase() === "LW") this.lastWeekday = true, e[3] = "";
        else if (e[3].toUpperCase().indexOf("L") >= 0) {
          let i = e[3].split(",");
          if (i.length > 1 && i.some((o) => o.toUpperCase() === "LW")) throw new TypeError(`CronPattern: Syntax error, LW can not be in a list in day-of-month ('${e[3]}').`);
          if (i.some((o) => o === "" || o.toUpperCase() !== "L" && /l/i.test(o))) throw new TypeError("CronPattern: Syntax error, L has to be a value of its own in day-of-month ('" + e[3] + "').");
          e[3] = i.filter((o) => o.toUpperCase() !== "L").join(","), this.lastDayOfMonth = true;
        }
        if (e[3] == "*" && (this.starDOM = true), e[6] == "*" && (this.starYear = true), e[4].length >= 3 && (e[4] = this.replaceAlpha(e[4], s.MONTH_NAMES)), e[5].length >= 3 && (e[5] = this.alternativeWeekdays ? this.replaceAlpha(e[5], s.DAY_NAMES_QUARTZ) : this.replaceAlpha(e[5], s.DAY_NAMES)), e[5].startsWith("+") && (this.useAndLogic = true, e[5] = e[5].substring(1), e[5] === "")) throw new TypeError("CronPattern: Day-of-week field cannot be empty after '+' modifier.");
        switch (e[5] == "*" && (this.starDOW = true), this.mode) {
          case "5-part":
            e[0] = "0", e[6] = "*";
            break;
          case "6-part":
            e[6] = "*";
            break;
          case "5-or-6-parts":
            e[6] = "*";
            break;
          case "6-or-7-parts":
            break;
          case "7-part":
          case "auto":
            break;
        }
        this.throwAtIllegalCharacters(e), this.partToArray("second", e[0], 0, 1), this.partToArray("minute", e[1], 0, 1), this.partToArray("hour", e[2], 0, 1), this.partToArray("day", e[3], -1, 1), this.partToArray("month", e[4], -1, 1);
        let n = this.alternativeWeekdays ? -1 : 0;
        this.partToArray("dayOfWeek", e[5], n, 63), e[6] === "*" ? this.year = Array(1e4).fill(1) : (this.year = Array(1e4).fill(0), this.partToArray("year", e[6], 0, 1)), !this.alternativeWeekdays && this.dayOfWeek[7] && (this.dayOfWeek[0] = this.dayOfWeek[7]);
        let r = this.fixedTimeRule === "single-value", a = (i, o) => !i.includes("*") && !i.includes("/") && (!r || o.filter((u) => u).length === 1);
        this.isFixedTime = a(e[0], this.second) && a(e[1], this.minute) && a(e[2], this.hour);
      }
      partToArray(e, t, n, r) {
        let a = this[e];
        if (t === "" && !(e === "day" && (this.lastDayOfMonth || this.lastWeekday))) throw new TypeError("CronPattern: configuration entry " + e + " (" + t + ") is empty, check for trailing spaces.");
        if (t === "*") return a.fill(r);
        let i = t.split(",");
        if (i.length > 1) for (let o of i) this.partToArray(e, o, n, r);
        else t.includes("-") && t.includes("/") ? this.handleRangeWithStepping(t, e, n, r) : t.includes("-") ? this.handleRange(t, e, n, r) : t.includes("/") ? this.handleStepping(t, e, n, r) : t !== "" && this.handleNumber(t, e, n, r);
      }
      throwAtIllegalCharacters(e) {
        for (let t = 0; t < e.length; t++) if ((t === 3 ? /[^/*0-9,\-WwLl]+/ : t === 5 ? /[^/*0-9,\-#Ll]+/ : /[^/*0-9,\-]+/).test(e[t])) throw new TypeError("CronPattern: configuration entry " + t + " (" + e[t] + ") contains illegal characters.");
      }
      handleNumber(e, t, n, r) {
        let a = this.extractNth(e, t), i = e.toUpperCase().includes("W");
        if (t !== "day" && i) throw new TypeError("CronPattern: Nearest weekday modifier (W) only allowed in day-of-month.");
        i && (t = "nearestWeekdays");
        let o = i ? a[0].replace(/W$/i, "") : a[0], u = s.toNumber(o) + n;
        if (isNaN(u)) throw new TypeError("CronPattern: " + t + " is not a number: '" + e + "'");
        this.setPart(t, u, a[1] || r);
      }
      setPart(e, t, n) {
        if (!Object.prototype.hasOwnProperty.call(this, e)) throw new TypeError("CronPattern: Invalid part specified: " + e);
        if (e === "dayOfWeek") {
          if (t === 7 && (t = 0), t < 0 || t > 6) throw new RangeError("CronPattern: Invalid value for dayOfWeek: " + t);
          this.setNthWeekdayOfMonth(t, n);
          return;
        }
        if (e === "second" || e === "minute") {
          if (t < 0 || t >= 60) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t);
        } else if (e === "hour") {
          if (t < 0 || t >= 24) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t);
        } else if (e === "day" || e === "nearestWeekdays") {
          if (t < 0 || t >= 31) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t);
        } else if (e === "month") {
          if (t < 0 || t >= 12) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t);
        } else if (e === "year" && (t < 1 || t >= 1e4)) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t + " (supported range: 1-9999)");
        this[e][t] = n;
      }
      static toNumber(e) {
        return /^\d+$/.test(e) ? parseInt(e, 10) : NaN;
      }
      validateNotNaN(e, t) {
        if (isNaN(e)) throw new TypeError(t);
      }
      validateRange(e, t, n, r, a) {
        if (e > t) throw new TypeError("CronPattern: From value is larger than to value: '" + a + "'");
        if (n !== void 0) {
          if (n === 0) throw new TypeError("CronPattern: Syntax error, illegal stepping: 0");
          if (n > this[r].length) throw new TypeError("CronPattern: Syntax error, steps cannot be greater than maximum value of part (" + this[r].length + ")");
        }
      }
      handleRangeWithStepping(e, t, n, r) {
        if (e.toUpperCase().includes("W")) throw new TypeError("CronPattern: Syntax error, W is not allowed in ranges with stepping.");
        let a = this.extractNth(e, t), i = a[0].match(/^(\d+)-(\d+)\/(\d+)$/);
        if (i === null) throw new TypeError("CronPattern: Syntax error, illegal range with stepping: '" + e + "'");
        let [, o, u, l] = i, h = parseInt(o, 10) + n, m = parseInt(u, 10) + n, d = parseInt(l, 10);
        this.validateNotNaN(h, "CronPattern: Syntax error, illegal lower range (NaN)"), this.validateNotNaN(m, "CronPattern: Syntax error, illegal upper range (NaN)"), this.validateNotNaN(d, "CronPattern: Syntax error, illegal stepping: (NaN)"), this.validateRange(h, m, d, t, e);
        for (let p = h; p <= m; p += d) this.setPart(t, p, a[1] || r);
      }
      extractNth(e, t) {
        let n = e, r;
        if (n.includes("#")) {
          if (t !== "dayOfWeek") throw new Error("CronPattern: nth (#) only allowed in day-of-week field");
          let a = n.split("#");
          if (a.length !== 2 || a[1] === "") throw new TypeError("CronPattern: Syntax error, illegal nth weekday: '" + e + "'");
          n = a[0], r = a[1];
        } else if (n.toUpperCase().endsWith("L")) {
          if (t !== "dayOfWeek") throw new Error("CronPattern: L modifier only allowed in day-of-week field (use L alone for day-of-month)");
          r = "L", n = n.slice(0, -1);
        }
        return [n, r];
      }
      handleRange(e, t, n, r) {
        if (e.toUpperCase().includes("W")) throw new TypeError("CronPattern: Syntax error, W is not allowed in a range.");
        let a = this.extractNth(e, t), i = a[0].split("-");
        if (i.length !== 2) throw new TypeError("CronPattern: Syntax error, illegal range: '" + e + "'");
        let o = s.toNumber(i[0]) + n, u = s.toNumber(i[1]) + n;
        this.validateNotNaN(o, "CronPattern: Syntax error, illegal lower range (NaN)"), this.validateNotNaN(u, "CronPattern: Syntax error, illegal upper range (NaN)"), this.validateRange(o, u, void 0, t, e);
        for (let l = o; l <= u; l++) this.setPart(t, l, a[1] || r);
      }
      handleStepping(e, t, n, r) {
        if (e.toUpperCase().includes("W")) throw new TypeError("CronPattern: Syntax error, W is not allowed in parts with stepping.");
        let a = this.extractNth(e, t), i = a[0].split("/");
        if (i.length !== 2) throw new TypeError("CronPattern: Syntax error, illegal stepping: '" + e + "'");
        if (this.sloppyRanges) i[0] === "" && (i[0] = "*");
        else {
          if (i[0] === "") throw new TypeError("CronPattern: Syntax error, stepping with missing prefix ('" + e + "') is not allowed. Use wildcard (*/step) or range (min-max/step) instead.");
          if (i[0] !== "*") throw new TypeError("CronPattern: Syntax error, stepping with numeric prefix ('" + e + "') is not allowed. Use wildcard (*/step) or range (min-max/step) instead.");
        }
        let o = 0;
        i[0] !== "*" && (o = s.toNumber(i[0]) + n, this.validateNotNaN(o, "CronPattern: Syntax error, illegal stepping start (NaN)"));
        let u = s.toNumber(i[1]);
        this.validateNotNaN(u, "CronPattern: Syntax error, illegal stepping: (NaN)"), this.validateRange(0, this[t].length - 1, u, t, e);
        for (let l = o; l < this[t].length; l += u) t === "year" && l === 0 || this.setPart(t, l, a[1] || r);
      }
      replaceAlpha(e, t) {
        let n = e;
        for (let [r, a] of Object.entries(t)) n = n.replace(new RegExp(r, "gi"), (i, o, u) => {
          let l = o + i.length - 3, h = u.charAt(l - 1), m = u.charAt(l + 3);
          if (/[a-z\d/#]/i.test(h) || /[a-km-z\d]/i.test(m)) throw new TypeError(`CronPattern: Syntax error, a month or day name has to stand alone ('${e}').`);
          return a;
        });
        return n;
      }
      static DAY_NAMES = { "-sun": "-7", sun: "0", mon: "1", tue: "2", wed: "3", thu: "4", fri: "5", sat: "6" };
      static DAY_NAMES_QUARTZ = { sun: "1", mon: "2", tue: "3", wed: "4", thu: "5", fri: "6", sat: "7" };
      static MONTH_NAMES = { jan: "1", feb: "2", mar: "3", apr: "4", may: "5", jun: "6", jul: "7", aug: "8", sep: "9", oct: "10", nov: "11", dec: "12" };
      static NICKNAME_MAP = { "@yearly": "0 0 1 1 *", "@annually": "0 0 1 1 *", "@monthly": "0 0 1 * *", "@weekly": "0 0 * * SUN", "@daily": "0 0 * * *", "@midnight": "0 0 * * *", "@hourly": "0 * * * *" };
      handleNicknames(e) {
        let t = e.trim().toLowerCase();
        if (t === "@reboot") throw new TypeError("CronPattern: @reboot is not supported in this environment. This is an event-based trigger that requires system startup detection.");
        return s.NICKNAME_MAP[t] || e;
      }
      setNthWeekdayOfMonth(e, t) {
        if (typeof t != "number" && t.toUpperCase() === "L") this.dayOfWeek[e] = this.dayOfWeek[e] | 32;
        else if (t === 63) this.dayOfWeek[e] = 63;
        else if (t < 6 && t > 0) this.dayOfWeek[e] = this.dayOfWeek[e] | x[t - 1];
        else throw new TypeError(`CronPattern: nth weekday out of range, should be 1-5 or L. Value: ${t}, Type: ${typeof t}`);
      }
    };
    B = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    f = [["month", "year", 0], ["day", "month", -1], ["hour", "day", 0], ["minute", "hour", 0], ["second", "minute", 0]];
    c = class s2 {
      tz;
      instantMs;
      instantFields;
      ms;
      second;
      minute;
      hour;
      day;
      month;
      year;
      constructor(e, t) {
        if (this.tz = t, e && e instanceof Date) if (!isNaN(e)) this.fromDate(e);
        else throw new TypeError("CronDate: Invalid date passed to CronDate constructor");
        else if (e == null) this.fromDate(/* @__PURE__ */ new Date());
        else if (e && typeof e == "string") this.fromString(e);
        else if (e instanceof s2) this.fromCronDate(e);
        else throw new TypeError("CronDate: Invalid type (" + typeof e + ") passed to CronDate constructor");
      }
      getLastDayOfMonth(e, t) {
        return t !== 1 ? B[t] : new Date(g(e, t + 1, 0)).getUTCDate();
      }
      getLastWeekday(e, t) {
        let n = this.getLastDayOfMonth(e, t), a = new Date(g(e, t, n)).getUTCDay();
        return a === 0 ? n - 2 : a === 6 ? n - 1 : n;
      }
      getNearestWeekday(e, t, n) {
        let r = this.getLastDayOfMonth(e, t);
        if (n > r) return -1;
        let i = new Date(g(e, t, n)).getUTCDay();
        return i === 0 ? n === r ? n - 2 : n + 1 : i === 6 ? n === 1 ? n + 2 : n - 1 : n;
      }
      isNthWeekdayOfMonth(e, t, n, r) {
        let i = new Date(g(e, t, n)).getUTCDay(), o = 0;
        for (let u = 1; u <= n; u++) new Date(g(e, t, u)).getUTCDay() === i && o++;
        if (r & 63 && x[o - 1] & r) return true;
        if (r & 32) {
          let u = this.getLastDayOfMonth(e, t);
          for (let l = n + 1; l <= u; l++) if (new Date(g(e, t, l)).getUTCDay() === i) return false;
          return true;
        }
        return false;
      }
      fromDate(e) {
        if (this.tz !== void 0) if (typeof this.tz == "number") this.ms = e.getUTCMilliseconds(), this.second = e.getUTCSeconds(), this.minute = e.getUTCMinutes() + this.tz, this.hour = e.getUTCHours(), this.day = e.getUTCDate(), this.month = e.getUTCMonth(), this.year = e.getUTCFullYear(), this.apply();
        else try {
          let t = y(e, this.tz);
          this.ms = e.getMilliseconds(), this.second = t.s, this.minute = t.i, this.hour = t.h, this.day = t.d, this.month = t.m - 1, this.year = t.y, this.cacheInstant(e.getTime() - this.ms);
        } catch (t) {
          let n = t instanceof Error ? t.message : String(t);
          throw new TypeError(`CronDate: Failed to convert date to timezone '${this.tz}'. This may happen with invalid timezone names or dates. Original error: ${n}`);
        }
        else this.ms = e.getMilliseconds(), this.second = e.getSeconds(), this.minute = e.getMinutes(), this.hour = e.getHours(), this.day = e.getDate(), this.month = e.getMonth(), this.year = e.getFullYear(), this.cacheInstant(e.getTime() - this.ms);
      }
      cacheInstant(e) {
        this.instantMs = e;
        let { year: t, month: n, day: r, hour: a, minute: i, second: o } = this;
        this.instantFields = [t, n, r, a, i, o, this.tz];
      }
      cachedInstant() {
        let e = this.instantFields;
        if (!(e === void 0 || e[6] !== this.tz) && !(e[5] !== this.second || e[4] !== this.minute || e[3] !== this.hour) && !(e[2] !== this.day || e[1] !== this.month || e[0] !== this.year)) return this.instantMs;
      }
      fromCronDate(e) {
        this.tz = e.tz, this.year = e.year, this.month = e.month, this.day = e.day, this.hour = e.hour, this.minute = e.minute, this.second = e.second, this.ms = e.ms, this.instantMs = e.instantMs, this.instantFields = e.instantFields;
      }
      apply() {
        if (this.month > 11 || this.month < 0 || this.day > this.getLastDayOfMonth(this.year, this.month) || this.day < 1 || this.hour > 23 || this.minute > 59 || this.second > 59 || this.hour < 0 || this.minute < 0 || this.second < 0) {
          let e = /* @__PURE__ */ new Date(0);
          return e.setUTCFullYear(this.year, this.month, this.day), e.setUTCHours(this.hour, this.minute, this.second, this.ms), this.ms = e.getUTCMilliseconds(), this.second = e.getUTCSeconds(), this.minute = e.getUTCMinutes(), this.hour = e.getUTCHours(), this.day = e.getUTCDate(), this.month = e.getUTCMonth(), this.year = e.getUTCFullYear(), true;
        } else return false;
      }
      fromString(e) {
        if (typeof this.tz == "number") {
          if (O(e)) return this.fromDate(v(e));
          let t = v(e, "Etc/UTC");
          this.ms = t.getUTCMilliseconds(), this.second = t.getUTCSeconds(), this.minute = t.getUTCMinutes(), this.hour = t.getUTCHours(), this.day = t.getUTCDate(), this.month = t.getUTCMonth(), this.year = t.getUTCFullYear(), this.apply();
        } else return this.fromDate(v(e, this.tz));
      }
      findNext(e, t, n, r) {
        return this._findMatch(e, t, n, r, 1);
      }
      _matchDayValue(e, t, n, r) {
        let a = e;
        if (!a) {
          for (let i = 0; i < n.nearestWeekdays.length; i++) if (n.nearestWeekdays[i]) {
            let o = this.getNearestWeekday(this.year, this.month, i + 1);
            if (o !== -1 && o === t) {
              a = 1;
              break;
            }
          }
        }
        if (n.lastWeekday) {
          let i = this.getLastWeekday(this.year, this.month);
          t === i && (a = 1);
        }
        if (n.lastDayOfMonth) {
          let i = this.getLastDayOfMonth(this.year, this.month);
          t === i && (a = 1);
        }
        if (!n.starDOW) {
          let i = new Date(g(this.year, this.month, 1, 0, 0, 0, 0)).getUTCDay(), o = n.dayOfWeek[(i + (t - 1)) % 7];
          o && o & 63 && (o = this.isNthWeekdayOfMonth(this.year, this.month, t, o) ? 1 : 0), n.useAndLogic ? a = a && o : !r.domAndDow && !n.starDOM ? a = a || o : a = a && o;
        }
        return a;
      }
      _findMatch(e, t, n, r, a) {
        let i = this[t], o = t === "day" ? this.getLastDayOfMonth(this.year, this.month) : 0, u = this[t] + r, l = a === 1 ? (h) => h < n[t].length : (h) => h >= 0;
        for (let h = u; l(h); h += a) {
          let m = n[t][h];
          if (t === "day") {
            if (h - r > o) continue;
            m = this._matchDayValue(m, h - r, n, e);
          }
          if (m) return this[t] = h - r, i !== this[t] ? 2 : 1;
        }
        return 3;
      }
      recurse(e, t, n) {
        let r = this.year, a = n;
        for (; typeof a == "number"; ) {
          if (e.starYear && Math.abs(this.year - r) > 400) return null;
          a = this.recurseStep(e, t, a);
        }
        return a;
      }
      recurseStep(e, t, n) {
        if (n === 0 && !e.starYear) {
          if (this.year >= 0 && this.year < e.year.length && e.year[this.year] === 0) {
            let a = -1;
            for (let i = this.year + 1; i < e.year.length && i < 1e4; i++) if (e.year[i] === 1) {
              a = i;
              break;
            }
            if (a === -1) return null;
            this.year = a, this.month = 0, this.day = 1, this.hour = 0, this.minute = 0, this.second = 0, this.ms = 0;
          }
          if (this.year >= 1e4) return null;
        }
        let r = this.findNext(t, f[n][0], e, f[n][2]);
        if (r > 1) {
          let a = n + 1;
          for (; a < f.length; ) this[f[a][0]] = -f[a][2], a++;
          if (r === 3) {
            if (this[f[n][1]]++, this[f[n][0]] = -f[n][2], this.apply(), n === 0 && !e.starYear) {
              for (; this.year >= 0 && this.year < e.year.length && e.year[this.year] === 0 && this.year < 1e4; ) this.year++;
              if (this.year >= 1e4 || this.year >= e.year.length) return null;
            }
            return 0;
          } else if (this.apply()) return n - 1;
        }
        return n += 1, n >= f.length ? this : (e.starYear ? this.year >= 3e3 : this.year >= 1e4) ? null : n;
      }
      increment(e, t, n) {
        return this.instantMs = void 0, this.instantFields = void 0, this.second += t.interval !== void 0 && t.interval > 1 && n ? t.interval : 1, this.ms = 0, this.apply(), this.recurse(e, t, 0);
      }
      decrement(e, t, n = true) {
        this.instantMs = void 0, this.instantFields = void 0;
        let r = t.interval !== void 0 && t.interval >= 1;
        return (this.ms === 0 || r) && (this.second -= r && n ? t.interval : 1), this.ms = 0, this.apply(), this.year < 1 ? null : this.recurseBackward(e, t, 0);
      }
      recurseBackward(e, t, n) {
        let r = this.year, a = n;
        for (; typeof a == "number"; ) {
          if (e.starYear && Math.abs(this.year - r) > 400) return null;
          a = this.recurseBackwardStep(e, t, a);
        }
        return a;
      }
      recurseBackwardStep(e, t, n) {
        if (n === 0 && !e.starYear) {
          if (this.year >= 0 && this.year < e.year.length && e.year[this.year] === 0) {
            let a = -1;
            for (let i = this.year - 1; i >= 0; i--) if (e.year[i] === 1) {
              a = i;
              break;
            }
            if (a === -1) return null;
            this.year = a, this.month = 11, this.day = 31, this.hour = 23, this.minute = 59, this.second = 59, this.ms = 0;
          }
          if (this.year < 1) return null;
        }
        let r = this.findPrevious(t, f[n][0], e, f[n][2]);
        if (r > 1) {
          let a = n + 1;
          for (; a < f.length; ) {
            let i = f[a][0], o = f[a][2], u = this.getMaxPatternValue(i, e, o);
            this[i] = u, a++;
          }
          if (r === 3) {
            if (this[f[n][1]]--, n === 0) {
              let u = this.getLastDayOfMonth(this.year, this.month);
              this.day > u && (this.day = u);
            }
            if (n === 1) if (this.day <= 0) this.day = 1;
            else {
              let u = this.year, l = this.month;
              for (; l < 0; ) l += 12, u--;
              for (; l > 11; ) l -= 12, u++;
              let h = this.getLastDayOfMonth(u, l);
              this.day > h && (this.day = h);
            }
            this.apply();
            let i = f[n][0], o = f[n][2];
            if (this[i] = this.getMaxPatternValue(i, e, o), this.apply(), n === 0) {
              let u = f[1][2], l = this.getMaxPatternValue("day", e, u);
              l !== this.day && (this.day = l, this.hour = this.getMaxPatternValue("hour", e, f[2][2]), this.minute = this.getMaxPatternValue("minute", e, f[3][2]), this.second = this.getMaxPatternValue("second", e, f[4][2]));
            }
            if (n === 0 && !e.starYear) {
              for (; this.year >= 0 && this.year < e.year.length && e.year[this.year] === 0; ) this.year--;
              if (this.year < 1) return null;
            }
            return 0;
          } else if (this.apply()) return n - 1;
        }
        return n += 1, n >= f.length ? this : this.year < 1 ? null : n;
      }
      getMaxPatternValue(e, t, n) {
        let r = t[e].length - 1 - n;
        for (let a = t[e].length - 1; a >= 0; a--) if (t[e][a]) {
          r = a - n;
          break;
        }
        if (e === "day") {
          let a = this.getLastDayOfMonth(this.year, this.month);
          return t.lastWeekday || t.nearestWeekdays.some((i) => i) || t.lastDayOfMonth || !t.starDOW ? a : Math.min(r, a);
        }
        return r;
      }
      findPrevious(e, t, n, r) {
        return this._findMatch(e, t, n, r, -1);
      }
      getDate(e) {
        if (!e && typeof this.tz != "number") {
          let t = this.cachedInstant();
          if (t !== void 0) return new Date(t + (this.tz === void 0 ? this.ms : 0));
        }
        if (e || this.tz === void 0) {
          if (this.year >= 0 && this.year < 100) {
            let t = /* @__PURE__ */ new Date(0);
            return t.setFullYear(this.year, this.month, this.day), t.setHours(this.hour, this.minute, this.second, this.ms), t;
          }
          return new Date(this.year, this.month, this.day, this.hour, this.minute, this.second, this.ms);
        } else return typeof this.tz == "number" ? new Date(g(this.year, this.month, this.day, this.hour, this.minute - this.tz, this.second, this.ms)) : N(T(this.year, this.month + 1, this.day, this.hour, this.minute, this.second, this.tz), false);
      }
      getTime() {
        return this.getDate(false).getTime();
      }
      match(e, t) {
        if (!e.starYear && (this.year < 0 || this.year >= e.year.length || e.year[this.year] === 0)) return false;
        for (let n = 0; n < f.length; n++) {
          let r = f[n][0], a = f[n][2], i = this[r];
          if (i + a < 0 || i + a >= e[r].length) return false;
          let o = e[r][i + a];
          if (r === "day" && (o = this._matchDayValue(o, i, e, t)), !o) return false;
        }
        return true;
      }
    };
    P = 1440 * 60 * 1e3;
    $ = 30 * 1e3;
    M = [];
    j = class {
      name;
      options;
      _states;
      fn;
      _startAtRoundingMs = 0;
      getTz() {
        return this.options.timezone ?? this.options.utcOffset;
      }
      applyDayOffset(e) {
        let t = this._offsetMs();
        return t ? new Date(e.getTime() + t) : e;
      }
      _offsetMs() {
        return (this.options.dayOffset ?? 0) * P;
      }
      get _startAt() {
        return this.options.startAt;
      }
      get _stopAt() {
        return this.options.stopAt;
      }
      _nextTarget(e, t) {
        let n = this._offsetMs(), r = this._next(this._shift(e), new Date(t.getTime() - n), { startAt: this._shift(this._startAt), stopAt: this._shift(this._stopAt) });
        return r ? this.applyDayOffset(r.getDate(false)) : null;
      }
      _previousTarget(e, t) {
        let n = this._toMs(e ?? t) - this._offsetMs(), r = this._previous(new Date(n), { startAt: this._shift(this._startAt), stopAt: this._shift(this._stopAt) });
        return r ? this.applyDayOffset(r.getDate(false)) : null;
      }
      _shift(e) {
        if (e != null) return new c(new Date(this._toMs(e) - this._offsetMs()), this.getTz());
      }
      constructor(e, t, n) {
        let r, a;
        if (b(t)) a = t;
        else if (typeof t == "object") r = t;
        else if (t !== void 0) throw new Error("Cron: Invalid argument passed for optionsIn. Should be one of function, or object (options).");
        if (b(n)) a = n;
        else if (typeof n == "object") r = n;
        else if (n !== void 0) throw new Error("Cron: Invalid argument passed for funcIn. Should be one of function, or object (options).");
        this.name = r?.name;
        let i = r?.startAt;
        this.options = F(r), i && this._startAt && (this._startAtRoundingMs = this._startAt.getTime() - new c(i, this.getTz()).getTime());
        let o = !!e && (e instanceof Date || typeof e == "string" && e.indexOf(":") > 0);
        if (this._states = { kill: false, blocking: false, previousRun: void 0, currentRun: void 0, once: void 0, currentTimeout: void 0, maxRuns: r ? r.maxRuns : void 0, paused: r ? r.paused : false, pattern: o ? new C("* * * * *", void 0, { mode: "auto" }) : new C(e, this.options.timezone, { mode: this.options.mode, alternativeWeekdays: this.options.alternativeWeekdays, sloppyRanges: this.options.sloppyRanges, fixedTimeRule: this.options.fixedTimeRule }) }, o && (this._states.once = new c(e, this.getTz())), this.name) {
          if (M.find((l) => l.name === this.name)) throw new Error("Cron: Tried to initialize new named job '" + this.name + "', but name already taken.");
          M.push(this);
        }
        return a !== void 0 && L(a) && (this.fn = a, this.schedule()), this;
      }
      nextRun(e) {
        return this._nextTarget(e, /* @__PURE__ */ new Date());
      }
      nextRuns(e, t) {
        this._states.maxRuns !== void 0 && e > this._states.maxRuns && (e = this._states.maxRuns);
        let n = t || this._states.currentRun || void 0;
        return this._enumerateRuns(e, n, "next");
      }
      previousRuns(e, t) {
        return this._enumerateRuns(e, t || void 0, "previous");
      }
      enumerate(e) {
        return new A(this, e);
      }
      _enumerateRuns(e, t, n) {
        let r = [], a = /* @__PURE__ */ new Date(), i = t;
        for (; e-- > 0; ) {
          let o = n === "next" ? this._nextTarget(i, a) : this._previousTarget(i, a);
          if (!o) break;
          r.push(o), i = o;
        }
        return r;
      }
      match(e) {
        if (this._states.once) {
          let n = new c(e, this.getTz());
          n.ms = 0;
          let r = new c(this._states.once, this.getTz());
          return r.ms = 0, n.getTime() === r.getTime();
        }
        let t = new c(e, this.getTz());
        return t.ms = 0, t.match(this._states.pattern, this.options);
      }
      getPattern() {
        if (!this._states.once) return this._states.pattern ? this._states.pattern.pattern : void 0;
      }
      getOnce() {
        return this._states.once ? this._states.once.getDate() : null;
      }
      isRunning() {
        return !this._states.paused && !this._states.kill && this.fn !== void 0 && this._nextTarget(this._states.currentRun, /* @__PURE__ */ new Date()) !== null;
      }
      isStopped() {
        return this._states.kill;
      }
      isBusy() {
        return this._states.blocking;
      }
      currentRun() {
        return this._states.currentRun ? this._states.currentRun.getDate() : null;
      }
      previousRun() {
        return this._states.previousRun ? this._states.previousRun.getDate() : null;
      }
      msToNext(e) {
        let t = /* @__PURE__ */ new Date(), n = this._nextTarget(e, t);
        return n ? n.getTime() - this._toMs(e ?? t) : null;
      }
      stop() {
        this._states.kill = true, this._states.currentTimeout && clearTimeout(this._states.currentTimeout);
        let e = M.indexOf(this);
        e >= 0 && M.splice(e, 1);
      }
      pause() {
        return this._states.paused = true, !this._states.kill;
      }
      resume() {
        return this._states.paused = false, !this._states.kill;
      }
      schedule(e) {
        return this._schedule(e);
      }
      _schedule(e, t) {
        if (e && this.fn) throw new Error("Cron: It is not allowed to schedule two functions using the same Croner instance.");
        e && (this.fn = e);
        let n = t ?? /* @__PURE__ */ new Date(), r = this._nextTarget(void 0, n), a = r ? r.getTime() - n.getTime() : null, i = this._states.currentRun;
        i && i.getTime() > n.getTime() && (i = void 0);
        let o = this._nextTarget(i, n);
        return a === null || isNaN(a) || o === null ? this : (a > $ && (a = $), a < 0 && (a = this._states.paused ? 1e3 : 0), this._states.currentTimeout = setTimeout(() => this._checkTrigger(o), a), this._states.currentTimeout && this.options.unref && Y(this._states.currentTimeout), this);
      }
      async _trigger(e = /* @__PURE__ */ new Date()) {
        this._states.blocking = true, this._states.currentRun = new c(e, this.getTz());
        try {
          if (this.options.catch) try {
            this.fn !== void 0 && await this.fn(this, this.options.context);
          } catch (t) {
            if (b(this.options.catch)) try {
              Promise.resolve(this.options.catch(t, this)).catch(() => {
              });
            } catch {
            }
          }
          else this.fn !== void 0 && await this.fn(this, this.options.context);
        } finally {
          this._states.previousRun = new c(e, this.getTz()), this._states.blocking = false;
        }
      }
      async trigger() {
        await this._trigger();
      }
      runsLeft() {
        return this._states.maxRuns;
      }
      _checkTrigger(e) {
        let t = /* @__PURE__ */ new Date(), n = !this._states.paused && t.getTime() >= e.getTime(), r = this._states.blocking && this.options.protect;
        n && !r ? (this._states.maxRuns !== void 0 && this._states.maxRuns--, this._trigger(t)) : n && r && b(this.options.protect) && setTimeout(() => this.options.protect(this), 0), this._schedule(void 0, n ? void 0 : t);
      }
      _next(e, t, n) {
        let r = n ? n.startAt : this._startAt, a = n ? n.stopAt : this._stopAt, i = !!e, o = !!(e || this._states.currentRun), u = false;
        !e && r && this.options.interval && (e = this._calculatePreviousRun(r, t), e && (o = true), u = !e);
        let l = e ?? t ?? /* @__PURE__ */ new Date(), h = this._toMs(l);
        e = new c(l, this.getTz()), r && h < r.getTime() && (e = u ? r : new c(new Date(r.getTime() - 1e3), this.getTz()), h = e.getTime());
        let m = this._states.once || new c(e, this.getTz());
        if (!u && m !== this._states.once && (m = this._findOccurrence(e, h, 1, o)), this._states.once) {
          let d = this._states.once.getTime(), p = h - d;
          if (r && d < r.getTime() - this._startAtRoundingMs || this._states.currentRun && this.applyDayOffset(this._states.once.getDate()).getTime() <= this._states.currentRun.getTime() || (i ? p >= 0 : p > 1e3 && !this.options.allowPast)) return null;
        }
        return m === null || this._states.maxRuns !== void 0 && this._states.maxRuns <= 0 || this._states.kill || a && m.getTime() >= a.getTime() ? null : m;
      }
      _previous(e, t) {
        let n = this._toMs(e ?? /* @__PURE__ */ new Date());
        if (t.stopAt && n > t.stopAt.getTime() && (n = t.stopAt.getTime()), this._states.once) return this._states.once.getTime() < n ? this._states.once : null;
        let r = this._findOccurrence(new c(new Date(n), this.getTz()), n, -1);
        return r === null || t.startAt && r.getTime() < t.startAt.getTime() ? null : r;
      }
      _toMs(e) {
        if (e instanceof Date) return e.getTime();
        let t = new c(e, this.getTz());
        return t.getTime() + (typeof t.tz == "string" ? t.ms : 0);
      }
      _findOccurrence(e, t, n, r = false) {
        let a = this.options.interval ?? 0;
        if (a > 1 && (n === -1 || r)) {
          t += (a - 1) * 1e3 * n;
          let m = new Date(t);
          if (isNaN(m.getTime()) || (e = new c(m, this.getTz()), !(e.year >= 1 && e.year <= 9999))) return null;
          r = false;
        }
        let i = this._walk(e, t, n, r), o = this.getTz();
        if (this._states.pattern.isFixedTime && n === 1 || typeof o == "number" || U(t, o) !== (n === 1 ? "earlier" : "later")) return i;
        let u = Math.floor(t / 1e3) * 1e3, l = n === 1 ? k(u, u + P, o) : k(u - P, u, o) - 1e3;
        if (i && (l - i.getTime()) * n > 0) return i;
        let h = this._walk(new c(new Date(l), o), l - n, n, false, true);
        return !i || !h ? i ?? h : (i.getTime() - h.getTime()) * n > 0 ? h : i;
      }
      _walk(e, t, n, r, a = false) {
        let i = this._states.pattern, o = (l, h) => n === 1 ? l.increment(i, this.options, h) : l.decrement(i, this.options, h), u = new c(e, this.getTz());
        for ((!a || !u.match(i, this.options)) && (u = o(u, r)); u; ) {
          let l = this._runAt(u, t, n);
          if (l) return new c(l, this.getTz());
          u = o(u, false);
        }
        return null;
      }
      _runAt(e, t, n) {
        let r = (d) => (d.getTime() - t) * n > 0, a = e.tz;
        if (typeof a == "number") {
          let d = e.getDate();
          return r(d) ? d : null;
        }
        let i = T(e.year, e.month + 1, e.day, e.hour, e.minute, e.second, a), o = _(i), u = this._states.pattern.isFixedTime;
        if (o.kind === "single") return r(o.date) ? o.date : null;
        if (o.kind === "ambiguous") {
          let { earlier: d, later: p } = o;
          return (u ? [d] : n === 1 ? [d, p] : [p, d]).find(r) ?? null;
        }
        if (!u) return null;
        let l = new Date(k(o.before.getTime(), o.after.getTime(), a)), h = y(l, a);
        return h.y === i.y && h.m === i.m && h.d === i.d && r(l) ? l : null;
      }
      _calculatePreviousRun(e, t) {
        let n = new c(t, this.getTz()).getTime();
        if (e.getTime() > n) return;
        let r = this.options.interval * 1e3, a = e;
        for (; a.getTime() + r <= n; ) {
          let i = this._findOccurrence(a, a.getTime(), 1, true);
          if (i === null) break;
          a = i;
        }
        return a;
      }
    };
    A = class {
      cron;
      cursor;
      now;
      done;
      initialMaxRuns;
      remainingRuns;
      constructor(e, t) {
        this.cron = e, this.initialMaxRuns = e.runsLeft() ?? 1 / 0, this.reset(t);
      }
      next() {
        if (this.done || this.remainingRuns <= 0) return this.done = true, { value: void 0, done: true };
        let e = this.cron._nextTarget(this.cursor, this.now);
        return e === null ? (this.done = true, { value: void 0, done: true }) : (this.cursor = e, this.remainingRuns--, { value: e, done: false });
      }
      peek() {
        return this.done || this.remainingRuns <= 0 ? null : this.cron._nextTarget(this.cursor, this.now);
      }
      reset(e) {
        this.cursor = e instanceof Date ? new Date(e.getTime()) : e ?? void 0, this.now = /* @__PURE__ */ new Date(), this.done = false, this.remainingRuns = this.initialMaxRuns;
      }
      [Symbol.iterator]() {
        return this;
      }
    };
  }
});

// src/manifest/cron-fields.ts
function readCronFields(cron) {
  if (cron.startsWith("@"))
    return `\`${cron}\` is a nickname. Write the five fields: \`0 0 * * *\` for daily.`;
  const parts = cron.trim().split(/\s+/);
  if (parts.length !== 5) return countSentence(cron, parts.length);
  const values = [];
  for (const [index, field] of fields.entries()) {
    const read2 = readField(parts[index] ?? "", field);
    if (typeof read2 === "string") return read2;
    values.push(read2);
  }
  return { daysOfMonth: values[2] ?? [], months: values[3] ?? [], anyDayOfWeek: parts[4] === "*" };
}
function countSentence(cron, count2) {
  const seconds2 = count2 === 6 ? " Seconds cannot be given." : "";
  return `\`${cron}\` has ${count2} ${count2 === 1 ? "field" : "fields"}; a schedule has five: minute, hour, day of month, month, day of week.${seconds2}`;
}
function readField(text2, field) {
  const values = [];
  for (const item2 of text2.split(",")) {
    const read2 = readItem2(item2, field);
    if (typeof read2 === "string") return read2;
    for (let value = read2.from; value <= read2.to; value += read2.step) values.push(value);
  }
  return values;
}
function readItem2(item2, field) {
  const match = /^(?:(\*)|(\w+)(?:-(\w+))?)(?:\/(\d{1,3}))?$/.exec(item2);
  if (match === null) return `\`${item2}\` cannot be the ${field.name}. ${range(field)}`;
  const [, star, first, last2, stepText2] = match;
  const from = star === void 0 ? numberOf(first ?? "", field) : field.min;
  const to = star === void 0 ? last2 === void 0 ? from : numberOf(last2, field) : field.max;
  if (from === void 0 || to === void 0)
    return `\`${item2}\` cannot be the ${field.name}. ${range(field)}`;
  if (from > to) return `\`${item2}\` runs backwards: the first ${field.name} must not be after the last.`;
  const step = stepText2 === void 0 ? 1 : Number(stepText2);
  if (stepText2 !== void 0 && star === void 0 && last2 === void 0) {
    return `\`${item2}\`: a step needs a range. Write \`${first}-${field.max}/${step}\`.`;
  }
  if (step < 1 || step > field.span) return `\`${item2}\`: the step must be from 1 to ${field.span}.`;
  return { from, to, step };
}
function numberOf(text2, field) {
  const named2 = field.names?.indexOf(text2.toLowerCase()) ?? -1;
  if (named2 >= 0) return named2 + field.min;
  const value = /^\d{1,2}$/.test(text2) ? Number(text2) : Number.NaN;
  return value >= field.min && value <= field.max ? value : void 0;
}
function range(field) {
  const names = field.names === void 0 ? "" : `, names such as ${field.names[1]?.toUpperCase()}`;
  return `Allowed are ${field.min} to ${field.max}${names}, \`*\`, lists, ranges and steps.`;
}
var fields;
var init_cron_fields = __esm({
  "src/manifest/cron-fields.ts"() {
    "use strict";
    fields = [
      { name: "minute", min: 0, max: 59, span: 60 },
      { name: "hour", min: 0, max: 23, span: 24 },
      { name: "day of month", min: 1, max: 31, span: 31 },
      {
        name: "month",
        min: 1,
        max: 12,
        span: 12,
        names: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
      },
      {
        name: "day of week",
        min: 0,
        max: 7,
        span: 7,
        names: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
      }
    ];
  }
});

// src/manifest/timezone.ts
function checkTimezone(name) {
  if (name === "UTC") return void 0;
  let known3 = verdicts.get(name);
  if (known3 === void 0) {
    known3 = judge(name) ?? "fine";
    if (verdicts.size < 1e4) verdicts.set(name, known3);
  }
  return known3 === "fine" ? void 0 : known3;
}
function judge(name) {
  const message = `\`${name}\` is not a time zone. Use an IANA name such as \`Europe/Riga\` or \`UTC\`.`;
  const resolved2 = resolve2(name);
  if (resolved2 === void 0) return { message, ...hintFor2(name) };
  const misspelt = resolved2 !== name && resolved2.toLowerCase() === name.toLowerCase();
  return misspelt ? { message, hint: `did you mean \`${resolved2}\`?` } : void 0;
}
function resolve2(name) {
  if (!/^[A-Za-z]/.test(name)) return void 0;
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return void 0;
  }
}
function hintFor2(name) {
  const closest = didYouMean(name, Intl.supportedValuesOf("timeZone"));
  return closest === void 0 ? {} : { hint: `did you mean \`${closest}\`?` };
}
var verdicts;
var init_timezone = __esm({
  "src/manifest/timezone.ts"() {
    "use strict";
    init_did_you_mean();
    verdicts = /* @__PURE__ */ new Map();
  }
});

// src/manifest/cron.ts
function checkCron(cron, timezone) {
  const zone = checkTimezone(timezone);
  return checkExpression(cron) ?? (zone === void 0 ? void 0 : { code: "bad-timezone", ...zone });
}
function timesAfter(entry, fromMs, count2) {
  const key = `${entry.cron} | ${entry.timezone} | ${fromMs} | ${count2}`;
  const known3 = memory.get(key);
  if (known3 !== void 0) return [...known3];
  const times = clockOf(entry).nextRuns(count2, new Date(fromMs)).map((date2) => date2.getTime());
  if (memory.size >= maxRemembered) memory.clear();
  memory.set(key, times);
  return [...times];
}
function timesBetween(entry, afterMs, untilMs, limit) {
  const times = [];
  const clock2 = clockOf(entry);
  for (let from = afterMs; times.length < limit; ) {
    const next2 = clock2.nextRun(new Date(from))?.getTime();
    if (next2 === void 0 || next2 > untilMs) break;
    times.push(next2);
    from = next2;
  }
  return times;
}
function clockOf(entry) {
  const key = `${entry.cron} | ${entry.timezone}`;
  const known3 = clocks.get(key);
  if (known3 !== void 0) return known3;
  const clock2 = new j(entry.cron, { timezone: entry.timezone, mode: "5-part", paused: true });
  if (clocks.size >= maxClocks) clocks.clear();
  clocks.set(key, clock2);
  return clock2;
}
function checkExpression(cron) {
  let known3 = expressions.get(cron);
  if (known3 === void 0) {
    known3 = judgeExpression(cron) ?? "fine";
    if (expressions.size < 1e5) expressions.set(cron, known3);
  }
  return known3 === "fine" ? void 0 : known3;
}
function judgeExpression(cron) {
  const read2 = readCronFields(cron);
  if (typeof read2 === "string") return { code: "bad-cron", message: read2 };
  const comes = read2.months.some((month) => read2.daysOfMonth.some((day4) => day4 <= (monthDays2[month] ?? 0)));
  if (comes || !read2.anyDayOfWeek) return void 0;
  return {
    code: "never-runs",
    message: `\`${cron}\` never runs: no month of the schedule has such a day.`
  };
}
var memory, maxRemembered, clocks, maxClocks, expressions, monthDays2;
var init_cron = __esm({
  "src/manifest/cron.ts"() {
    "use strict";
    init_croner();
    init_cron_fields();
    init_timezone();
    memory = /* @__PURE__ */ new Map();
    maxRemembered = 2e4;
    clocks = /* @__PURE__ */ new Map();
    maxClocks = 200;
    expressions = /* @__PURE__ */ new Map();
    monthDays2 = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  }
});

// src/manifest/rules/schedules.ts
function checkSchedule(schedule, path, report2) {
  if (Array.isArray(schedule)) {
    checkEntries(schedule, path, report2);
    return;
  }
  const { cron, paused } = schedule;
  if (cron !== void 0 && typeof cron !== "string") {
    checkEntries(cron, [...path, "cron"], report2);
    checkEntry(void 0, schedule.timezone, path, report2);
  } else checkEntry(cron, schedule.timezone, path, report2);
  if (typeof paused === "object" && paused.until !== void 0) {
    checkPause(paused.until, [...path, "paused", "until"], report2);
  }
}
function checkEntries(entries, path, report2) {
  for (const [index, { cron, timezone }] of entries.entries()) {
    checkEntry(cron, timezone, [...path, index], report2);
  }
}
function checkEntry(cron, timezone, path, report2) {
  const badCron = cron === void 0 ? void 0 : checkCron(cron, "UTC");
  if (badCron !== void 0) report2({ ...badCron, path: [...path, "cron"] });
  const badZone = timezone === void 0 ? void 0 : checkTimezone(timezone);
  if (badZone !== void 0) report2({ code: "bad-timezone", ...badZone, path: [...path, "timezone"] });
}
function checkPause(until, path, report2) {
  if (until.includes("T") ? isTimestamp(until) : isCalendarDay(until)) return;
  report2({
    code: "bad-pause",
    message: `\`${until}\` is not in the calendar. Write a day such as \`2026-12-24\`, or a time with its zone.`,
    path
  });
}
var schedules;
var init_schedules = __esm({
  "src/manifest/rules/schedules.ts"() {
    "use strict";
    init_cron();
    init_parameter_value();
    init_timezone();
    schedules = (subject, report2) => {
      const { schedule, environments } = subject.raw;
      if (schedule !== void 0) checkSchedule(schedule, ["schedule"], report2);
      if (environments === void 0) return;
      for (const name of ["local", "staging", "production"]) {
        const override = environments[name]?.schedule;
        if (override === void 0) continue;
        const path = ["environments", name, "schedule"];
        checkSchedule(override, path, report2);
        if (schedule === void 0 && !Array.isArray(override) && override.cron === void 0) {
          report2({
            code: "schedule-without-cron",
            message: "The manifest has no `schedule` to change here. Give this one a `cron`.",
            path,
            part: "key"
          });
        }
      }
    };
  }
});

// src/manifest/find-cycles.ts
function findCycles(edges) {
  const cycles = [];
  const done = /* @__PURE__ */ new Set();
  for (const start4 of edges.keys()) {
    if (!done.has(start4) && cycles.length < maxCycles) walk(start4, edges, done, cycles);
  }
  return cycles;
}
function walk(start4, edges, done, cycles) {
  const path = [start4];
  const onPath = /* @__PURE__ */ new Map([[start4, 0]]);
  const next2 = [0];
  while (path.length > 0) {
    const name = path[path.length - 1] ?? "";
    const index = next2[next2.length - 1] ?? 0;
    const target = edges.get(name)?.[index];
    if (target === void 0) {
      done.add(name);
      onPath.delete(name);
      path.pop();
      next2.pop();
      continue;
    }
    next2[next2.length - 1] = index + 1;
    const from = onPath.get(target);
    if (from !== void 0) {
      if (cycles.length < maxCycles) cycles.push([...path.slice(from), target]);
    } else if (!done.has(target)) {
      onPath.set(target, path.length);
      path.push(target);
      next2.push(0);
    }
  }
}
var maxCycles;
var init_find_cycles = __esm({
  "src/manifest/find-cycles.ts"() {
    "use strict";
    maxCycles = 100;
  }
});

// src/manifest/rules/step-cycles.ts
function needPath(needs, name) {
  const index = name === void 0 ? -1 : needs?.indexOf(name) ?? -1;
  return index < 0 ? [] : ["needs", index];
}
var stepCycles;
var init_step_cycles = __esm({
  "src/manifest/rules/step-cycles.ts"() {
    "use strict";
    init_find_cycles();
    stepCycles = (subject, report2) => {
      if (subject.steps.every((step) => step.raw?.needs === void 0)) return;
      const edges = new Map(subject.steps.map((step) => [step.name, step.needs]));
      for (const cycle of findCycles(edges)) {
        const first = subject.steps.find((step) => step.name === cycle[0]);
        if (first === void 0) continue;
        report2({
          code: "step-cycle",
          message: `These steps wait for each other: ${cycle.join(" \u2192 ")}. Remove one of the \`needs\`.`,
          path: ["steps", first.index, ...needPath(first.raw?.needs, cycle[1])]
        });
      }
    };
  }
});

// src/manifest/rules/step-files.ts
function checkFile(step, subject) {
  const written = writtenPath(step);
  if (written === void 0 && step.file === void 0) return void 0;
  if (step.file === void 0) return outsideFolder(written ?? "");
  const resolved2 = subject.files.resolve(step.file);
  if (resolved2.kind === "file") {
    return written === void 0 ? void 0 : checkExtension(step, written);
  }
  if (resolved2.kind === "outside") {
    return {
      code: "link-leaves-workspace",
      message: `\`${resolved2.link}\` is a symbolic link that leaves the workspace. Put the file itself into the job's folder.`
    };
  }
  return missingFile(written ?? step.file, resolved2.kind === "folder", subject);
}
function writtenPath(step) {
  if (step.raw === void 0) return void 0;
  return "sql" in step.raw ? step.raw.sql : "python" in step.raw ? step.raw.python : void 0;
}
function placeOf(step) {
  if (step.raw === void 0) return { place: { file: step.file ?? "", line: 1, column: 1 } };
  return { path: ["steps", step.index, step.kind] };
}
function outsideFolder(path) {
  const absolute = path.startsWith("/") || /^[A-Za-z]:/.test(path);
  const why = path.includes("\\") ? "is written with `\\`; use `/`" : absolute ? "is an absolute path" : "is outside the job's folder";
  return {
    code: "file-outside-job",
    message: `\`${path}\` ${why}. A step uses files of its own folder, named from there, so that the job is the same everywhere.`
  };
}
function missingFile(path, isFolder2, subject) {
  if (isFolder2) {
    return { code: "missing-file", message: `\`${path}\` is a folder; a step needs a file.` };
  }
  const folder = subject.folder === "" ? "the workspace folder" : `\`${subject.folder}\``;
  const closest = didYouMean(normalisePath(path) ?? path, subject.files.namesIn(subject.folder));
  return {
    code: "missing-file",
    message: `There is no file \`${path}\` in ${folder}. Add it, or correct the name; Git does not see a file that it ignores.`,
    hint: didYouMeanHint(closest)
  };
}
function checkExtension(step, path) {
  const wanted = step.kind === "sql" ? ".sql" : ".py";
  if (path.endsWith(wanted)) return void 0;
  return {
    code: "wrong-file-type",
    message: `A \`${step.kind}\` step runs a \`${wanted}\` file; \`${path}\` is not one.`
  };
}
var stepFiles;
var init_step_files = __esm({
  "src/manifest/rules/step-files.ts"() {
    "use strict";
    init_did_you_mean();
    init_job_files();
    init_rule();
    stepFiles = (subject, report2) => {
      if (subject.steps.length === 0) {
        report2({
          code: "no-steps",
          message: "The job has no steps. Write `steps`, or put files such as `10_load.sql` or `20_export.py` beside the manifest.",
          part: "key"
        });
      }
      for (const step of subject.steps) {
        const finding = checkFile(step, subject);
        if (finding !== void 0) report2({ ...finding, ...placeOf(step) });
      }
    };
  }
});

// src/manifest/rules/step-names.ts
function describe(step) {
  return step.raw === void 0 ? `the file \`${step.file}\`` : `step ${step.index + 1}`;
}
var stepNames;
var init_step_names = __esm({
  "src/manifest/rules/step-names.ts"() {
    "use strict";
    stepNames = (subject, report2) => {
      const first = /* @__PURE__ */ new Map();
      for (const step of subject.steps) {
        const other = first.get(step.name);
        if (other === void 0) {
          first.set(step.name, step);
          continue;
        }
        report2({
          code: "duplicate-step",
          message: `Two steps are called \`${step.name}\`: ${describe(other)} and this one. Give each a \`name\` of its own.`,
          ...step.raw === void 0 && step.file !== void 0 ? { place: { file: step.file, line: 1, column: 1 } } : { path: step.raw?.name === void 0 ? ["steps", step.index] : ["steps", step.index, "name"] }
        });
      }
    };
  }
});

// src/manifest/rules/rules.ts
var manifestRules;
var init_rules = __esm({
  "src/manifest/rules/rules.ts"() {
    "use strict";
    init_checks();
    init_durations();
    init_job_name();
    init_known_needs();
    init_no_expressions();
    init_no_later_keys();
    init_no_secret_values();
    init_parameters();
    init_schedules();
    init_step_cycles();
    init_step_files();
    init_step_names();
    manifestRules = [
      jobName,
      stepNames,
      knownNeeds,
      stepCycles,
      stepFiles,
      parameters,
      schedules,
      durations,
      checks,
      noSecretValues,
      noLaterKeys,
      noExpressions
    ];
  }
});

// part:./generated/config-validator.js
var require_config_validator = __commonJS({
  "part:./generated/config-validator.js"(exports2, module2) {
    module2.exports = {
      get validate() {
        return require("./parts/config-validator.cjs").validate;
      }
    };
  }
});

// part:./generated/template-validator.js
var require_template_validator = __commonJS({
  "part:./generated/template-validator.js"(exports2, module2) {
    module2.exports = {
      get validate() {
        return require("./parts/template-validator.cjs").validate;
      }
    };
  }
});

// src/manifest/type-hint.ts
function typeHint(expected, data2, path) {
  if (typeof data2 === "object") return void 0;
  const key = path.at(-1);
  if (key === "schedule") return 'write `schedule: { cron: "15 6 * * *" }` with your times';
  if (expected.includes("array") && !expected.includes("string")) {
    if (listsOfMaps.has(key)) return void 0;
    return `write a list: ${quoted(`${typeof key === "string" ? `${key}: ` : ""}[${asItem(String(data2))}]`)}`;
  }
  return expected.includes("string") ? `put it in quotes: ${quoted(`"${data2}"`)}` : void 0;
}
function asItem(text2) {
  return /^[A-Za-z0-9_][\w./@-]*$/.test(text2) ? text2 : JSON.stringify(text2);
}
var listsOfMaps;
var init_type_hint = __esm({
  "src/manifest/type-hint.ts"() {
    "use strict";
    init_quoted();
    listsOfMaps = /* @__PURE__ */ new Set(["steps", "checks", "alerts"]);
  }
});

// src/manifest/shape-message.ts
function meantKey({ keyword, params, parentSchema, data: data2 }) {
  if (keyword !== "additionalProperties") return void 0;
  const known3 = Object.keys(parentSchema?.properties ?? {}).filter((name) => !hasKey(data2, name));
  return didYouMean(String(params["additionalProperty"]), known3);
}
function explainShapeError(error, path) {
  const { propertyName } = error;
  if (propertyName !== void 0) return badFormat(error, [propertyName], "key");
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(error, String(error.params["additionalProperty"]));
    case "required":
      return missingKey(String(error.params["missingProperty"]));
    case "not":
      return noAlternative(error);
    case "type":
      return wrongType(error, path);
    case "enum":
    case "const":
      return notAllowed(error, path);
    case "pattern":
      return badFormat(error, [], "value");
    case "uniqueItems":
      return repeatedItem(error, path);
    default:
      return outOfBounds(error, path);
  }
}
function unknownKey(error, key) {
  const { parentSchema, data: data2 } = error;
  const [present2] = (parentSchema?.alternatives ?? []).filter((name) => name !== key && hasKey(data2, name));
  if (present2 !== void 0 && parentSchema?.alternatives?.includes(key)) {
    const message = `${quoted(key)} cannot stand beside ${quoted(present2)}: keep one of them, or make two entries.`;
    return { code: "not-allowed", message, at: [key], part: "key" };
  }
  const known3 = Object.keys(parentSchema?.properties ?? {});
  const near = meantKey(error);
  return {
    code: "unknown-key",
    message: `Unknown key ${quoted(key)}.${near === void 0 && known3.length <= mostNamed ? ` These are known here: ${list2(known3)}.` : ""}`,
    at: [key],
    part: "key",
    ...near !== void 0 && { hint: `did you mean \`${near}\`?` }
  };
}
function missingKey(key) {
  return { code: "missing-key", message: `The key ${quoted(key)} is missing here.`, part: "key" };
}
function noAlternative({ parentSchema, data: data2 }) {
  const alternatives = parentSchema?.alternatives ?? [];
  for (const key of typeof data2 === "object" && data2 !== null ? Object.keys(data2) : []) {
    const near = didYouMean(key, alternatives);
    if (near === void 0) continue;
    const message = `Unknown key ${quoted(key)}.`;
    return { code: "unknown-key", message, at: [key], part: "key", hint: `did you mean \`${near}\`?` };
  }
  return {
    code: "missing-key",
    message: `One of the keys ${list2(alternatives, "or")} is missing here.`,
    part: "key"
  };
}
function wrongType({ params, parentSchema, data: data2 }, path) {
  const expected = [params["type"]].flat().map(String);
  const told = parentSchema?.patternErrorMessage;
  const fits = parentSchema?.pattern === void 0 || new RegExp(parentSchema.pattern, "u").test(String(data2));
  const hint = fits ? typeHint(expected, data2, path) : void 0;
  if (data2 === null) {
    const message = `${nameOf(path)} is empty: give it ${kinds(expected)}, or remove it.`;
    return { code: "wrong-type", message, part: "key" };
  }
  return {
    code: "wrong-type",
    message: told ?? `${nameOf(path)} must be ${kinds(expected)}, not ${kindOf(data2, expected)}.`,
    part: "value",
    ...hint !== void 0 && { hint }
  };
}
function notAllowed({ keyword, params, data: data2 }, path) {
  const allowed = (keyword === "const" ? [params["allowedValue"]] : [params["allowedValues"]].flat()).map(
    String
  );
  const near = typeof data2 === "string" ? didYouMean(data2, allowed) : void 0;
  const one = allowed.length === 1 ? "" : "one of ";
  const onlyQuoted = typeof data2 === "string" && allowed.includes(data2);
  const hint = onlyQuoted ? "take the quotes away" : near === void 0 ? void 0 : `did you mean \`${near}\`?`;
  return {
    code: "not-allowed",
    message: `${nameOf(path)} must be ${one}${list2(allowed, "or")}.`,
    part: "value",
    ...hint !== void 0 && { hint }
  };
}
function badFormat({ parentSchema }, at, part) {
  const message = parentSchema?.patternErrorMessage ?? "This is not written as it should be.";
  return { code: "bad-format", message, at, part };
}
function repeatedItem({ params }, path) {
  const place = Math.max(Number(params["i"]), Number(params["j"]));
  return { code: "repeated-item", message: `${nameOf(path)} names this twice.`, at: [place], part: "value" };
}
function outOfBounds({ keyword, params }, path) {
  const limit = String(params["limit"]);
  const name = nameOf(path);
  const sentences = {
    minimum: `${name} must be at least ${limit}.`,
    maximum: `${name} must be at most ${limit}.`,
    minLength: `${name} must not be empty.`,
    maxLength: `${name} must have at most ${limit} characters.`,
    minItems: limit === "1" ? `${name} must not be an empty list.` : `${name} must have ${limit} items.`,
    maxItems: `${name} must have at most ${limit} items.`,
    minProperties: `${name} must not be empty.`
  };
  return {
    code: "out-of-bounds",
    message: sentences[keyword] ?? `${name} does not fit (${keyword}).`,
    part: "value"
  };
}
function nameOf(path) {
  const last2 = path.at(-1);
  if (last2 === void 0) return "The file";
  return typeof last2 === "string" ? quoted(last2) : "This item";
}
function kinds(types) {
  const names = types.map((type) => kindNames[type] ?? type);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
function kindOf(data2, expected) {
  if (typeof data2 === "number" && expected.includes("integer")) return `${data2}`;
  return Array.isArray(data2) ? "a list" : kindNames[typeof data2] ?? "this";
}
function list2(names, last2 = "and") {
  const words3 = names.map(quoted);
  return words3.length < 2 ? words3.join("") : `${words3.slice(0, -1).join(", ")} ${last2} ${words3.at(-1)}`;
}
function hasKey(data2, key) {
  return typeof data2 === "object" && data2 !== null && Object.hasOwn(data2, key);
}
var mostNamed, kindNames;
var init_shape_message = __esm({
  "src/manifest/shape-message.ts"() {
    "use strict";
    init_did_you_mean();
    init_quoted();
    init_type_hint();
    mostNamed = 20;
    kindNames = {
      string: "text",
      array: "a list",
      object: "a map of keys and values",
      integer: "a whole number",
      number: "a number",
      boolean: "`true` or `false`"
    };
  }
});

// src/manifest/shape.ts
function checkShape(kind2, document) {
  if (document.value === void 0) return [];
  const value = document.value ?? {};
  const validate2 = validators[kind2];
  if (validate2(value)) return [];
  const found = /* @__PURE__ */ new Map();
  for (const error of causes2((validate2.errors ?? []).slice(0, 10 * mostFindings)).slice(0, mostFindings)) {
    const diagnostic = diagnosticOf(document, pathOf(error.instancePath, value), error);
    found.set(`${diagnostic.line}:${diagnostic.column}:${diagnostic.message}`, diagnostic);
  }
  return [...found.values()];
}
function causes2(errors) {
  const misspelt = new Set(errors.map((error) => `${error.instancePath}/${meantKey(error)}`));
  return errors.filter(
    ({ keyword, instancePath, params }) => keyword !== "if" && keyword !== "propertyNames" && !(keyword === "required" && misspelt.has(`${instancePath}/${params["missingProperty"]}`))
  );
}
function diagnosticOf(document, path, error) {
  const { code: code2, message, at, part, hint } = explainShapeError(error, path);
  return {
    code: code2,
    severity: "error",
    message,
    ...document.position([...path, ...at ?? []], part),
    ...hint !== void 0 && { hint }
  };
}
function pathOf(pointer, value) {
  let current = value;
  return pointer.split("/").slice(1).map((part) => {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(current) ? Number(key) : key;
    current = current[step];
    return step;
  });
}
var import_config_validator, import_manifest_validator2, import_template_validator, mostFindings, validators;
var init_shape = __esm({
  "src/manifest/shape.ts"() {
    "use strict";
    import_config_validator = __toESM(require_config_validator(), 1);
    import_manifest_validator2 = __toESM(require_manifest_validator(), 1);
    import_template_validator = __toESM(require_template_validator(), 1);
    init_shape_message();
    mostFindings = 50;
    validators = { manifest: import_manifest_validator2.validate, config: import_config_validator.validate, template: import_template_validator.validate };
  }
});

// src/manifest/step-outline.ts
function outlineSteps(steps, folder, files) {
  const outlines = [];
  if (steps === void 0) {
    for (const name of stepFileNames(folder, files)) outlines.push(outlineFile(name, folder, outlines));
  } else {
    for (const step of steps) outlines.push(outlineStep(step, folder, outlines));
  }
  return outlines;
}
function stepFileNames(folder, files) {
  return files.namesIn(folder).filter((name) => /^\d+_.*\.(?:sql|py|sh)$/.test(name));
}
function outlineFile(name, folder, before) {
  return {
    index: before.length,
    kind: name.endsWith(".sql") ? "sql" : name.endsWith(".py") ? "python" : "run",
    name: stem(name),
    needs: before.slice(-1).map((step) => step.name),
    file: joinPath(folder, name)
  };
}
function outlineStep(raw, folder, before) {
  const index = before.length;
  const kind2 = kindOf2(raw);
  const path = "sql" in raw ? raw.sql : "python" in raw ? raw.python : void 0;
  const inside = path === void 0 ? void 0 : normalisePath(path);
  return {
    index,
    kind: kind2,
    name: raw.name ?? (path === void 0 ? `${kind2}-${index + 1}` : stem(path)),
    needs: raw.needs ?? before.slice(-1).map((step) => step.name),
    ...inside === void 0 ? {} : { file: joinPath(folder, inside) },
    raw
  };
}
function kindOf2(raw) {
  if ("sql" in raw) return "sql";
  if ("query" in raw) return "query";
  if ("python" in raw) return "python";
  return "run" in raw ? "run" : "uses";
}
function stem(path) {
  const base2 = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  return base2.replace(/[^A-Za-z0-9_.-]/g, "-").replace(/^[^A-Za-z0-9]+/, "") || "step";
}
var init_step_outline = __esm({
  "src/manifest/step-outline.ts"() {
    "use strict";
    init_job_files();
  }
});

// src/manifest/load-manifest.ts
function loadManifest(file, text2, files) {
  const reading2 = read(file, text2, files);
  const { document, folder, diagnostics, content } = reading2;
  const base2 = { file, folder, name: nameOf2(document.value, folder), text: text2, diagnostics };
  if (content === void 0) return { ...base2, facts: void 0 };
  const { raw, steps } = content;
  const pruned = raw !== document.value;
  const report2 = (finding) => {
    const found = toDiagnostic(finding, document);
    if (!diagnostics.some((other) => isSamePlace(other, found))) diagnostics.push(found);
  };
  for (const rule of manifestRules) rule({ file, folder, raw, pruned, steps, files }, report2);
  return { ...base2, facts: manifestFacts(raw, steps) };
}
function documentOf2(manifest) {
  if (lastRead?.manifest !== manifest) {
    lastRead = { manifest, document: parseDocument(manifest.file, manifest.text) };
  }
  return lastRead.document;
}
function normaliseManifest(manifest, files, defaults) {
  const { document, content } = read(manifest.file, manifest.text, files);
  if (content === void 0) throw new Error(`${manifest.file} has no normal form, because it has errors.`);
  return normalise({ ...content, name: manifest.name, document }, defaults);
}
function read(file, text2, files) {
  const document = parseDocument(file, text2);
  const folder = folderOf(file);
  const diagnostics = [...document.diagnostics];
  if (document.value === void 0) return { document, folder, content: void 0, diagnostics };
  const shape = checkShape("manifest", document);
  diagnostics.push(...shape);
  const raw = shape.length === 0 ? document.value : pruneManifest(document.value);
  if (raw === void 0) return { document, folder, content: void 0, diagnostics };
  return { document, folder, content: { raw, steps: outlineSteps(raw.steps, folder, files) }, diagnostics };
}
function isSamePlace(a, b2) {
  return a.line === b2.line && a.column === b2.column && a.file === b2.file;
}
function nameOf2(value, folder) {
  const written = typeof value === "object" && value !== null && "name" in value ? value.name : void 0;
  return typeof written === "string" ? written : folder.slice(folder.lastIndexOf("/") + 1);
}
var lastRead;
var init_load_manifest = __esm({
  "src/manifest/load-manifest.ts"() {
    "use strict";
    init_document();
    init_job_files();
    init_manifest_facts();
    init_normalise();
    init_prune();
    init_rule();
    init_rules();
    init_shape();
    init_step_outline();
  }
});

// src/sql/line-column.ts
function lineColumn(text2, offset) {
  return lineColumns(text2)(offset);
}
function lineColumns(text2) {
  let starts;
  return (offset) => {
    starts ??= lineStarts2(text2);
    const at = Math.max(0, Math.min(offset, text2.length));
    const index = lastAtMost2(starts, at);
    return { line: index + 1, column: at - (starts[index] ?? 0) + 1 };
  };
}
function lineStarts2(text2) {
  const starts = [0];
  for (const found of text2.matchAll(/\r\n|[\r\n]/g)) starts.push(found.index + found[0].length);
  return starts;
}
function lastAtMost2(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
var init_line_column = __esm({
  "src/sql/line-column.ts"() {
    "use strict";
  }
});

// src/workspace/inline-place.ts
function placeInValue(document, { path, value, lines }, piece) {
  const start4 = document.position(path, "content");
  const within = lineColumn(value, piece.offset);
  const line2 = start4.line + within.line - 1;
  const column = start4.column + within.column - 1;
  const written = lines[line2 - 1]?.slice(column - 1, column - 1 + piece.length);
  if (written !== value.slice(piece.offset, piece.offset + piece.length)) return start4;
  return { file: start4.file, line: line2, column };
}
var init_inline_place = __esm({
  "src/workspace/inline-place.ts"() {
    "use strict";
    init_line_column();
  }
});

// src/workspace/variables.ts
function substituteVariables(text2, variables) {
  const values = [];
  const missing2 = [];
  const substituted = text2.replaceAll(reference, (written, name) => {
    const value = Object.hasOwn(variables, name) ? variables[name] : void 0;
    if (value === void 0 || value === "") {
      missing2.push(name);
      return written;
    }
    values.push(value);
    return value;
  });
  return { text: substituted, values, missing: missing2 };
}
function withoutVariables(text2) {
  return text2.replaceAll(reference, "");
}
var reference;
var init_variables = __esm({
  "src/workspace/variables.ts"() {
    "use strict";
    reference = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
  }
});

// src/workspace/resolve-environment.ts
function resolveEnvironment(environment2, variables, names) {
  const secrets = /* @__PURE__ */ new Set();
  const missing2 = /* @__PURE__ */ new Set();
  const connections = {};
  for (const name of names) {
    const connection = environment2.connections[name];
    if (connection === void 0) continue;
    const text2 = connection.type === "postgres" ? connection.url : connection.path;
    const substituted = substituteVariables(text2, variables);
    for (const variable of substituted.missing) missing2.add(variable);
    for (const value of substituted.values) secrets.add(value);
    connections[name] = connection.type === "postgres" ? { ...connection, url: substituted.text } : { ...connection, path: substituted.text };
    if (connection.type === "postgres")
      for (const secret of secretsOfUrl(substituted.text)) secrets.add(secret);
  }
  if (missing2.size > 0) return { missing: [...missing2].sort() };
  const { name: environmentName, implicit } = environment2;
  return {
    resolved: {
      name: environmentName,
      label: environmentName,
      implicit,
      connections,
      secrets: [...secrets].sort()
    },
    missing: []
  };
}
function connectionFor(manifest, stepOrCheckConnection, environment2) {
  if (environment2.implicit) return embeddedConnection;
  const named2 = stepOrCheckConnection ?? manifest.connection;
  const names = Object.keys(environment2.connections);
  if (named2 !== void 0) return names.includes(named2) ? named2 : void 0;
  return names.length === 1 ? names[0] : void 0;
}
function secretsOfUrl(url) {
  const written = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*?:([^/?#]*)@/i.exec(url)?.[1];
  const query = /[?&]password=([^&#]*)/i.exec(url)?.[1];
  return [written, query].flatMap(
    (secret) => secret === void 0 || secret === "" ? [] : [.../* @__PURE__ */ new Set([secret, decode(secret)])]
  );
}
function decode(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return text2;
  }
}
var embeddedConnection;
var init_resolve_environment = __esm({
  "src/workspace/resolve-environment.ts"() {
    "use strict";
    init_variables();
    embeddedConnection = "default";
  }
});

// src/sql/lexer.ts
function tokenize(text2, engine) {
  const tokens = [];
  let offset = 0;
  while (offset < text2.length) {
    const { kind: kind2, end } = next(text2, offset, engine);
    tokens.push({ kind: kind2, offset, text: text2.slice(offset, end) });
    offset = end;
  }
  return tokens;
}
function next(text2, offset, engine) {
  const character = text2[offset];
  if (character === "'") return { kind: "string", end: endOfQuoted(text2, offset) };
  if (character === '"') return { kind: "quoted", end: endOfQuoted(text2, offset) };
  if (character === "-" && text2[offset + 1] === "-") {
    return { kind: "comment", end: endOf(lineComment, text2, offset) };
  }
  if (character === "/" && text2[offset + 1] === "*") {
    return { kind: text2[offset + 2] === "+" ? "hint" : "comment", end: endOfBlockComment(text2, offset) };
  }
  if (character === "$") return afterDollar(text2, offset);
  if ((character === "e" || character === "E") && text2[offset + 1] === "'") {
    return { kind: "string", end: endOfEscapeString(text2, offset + 1) };
  }
  if (character === "?" && engine === "duckdb") return { kind: "placeholder", end: offset + 1 };
  return plain(text2, offset, engine);
}
function plain(text2, offset, engine) {
  const space = endOf(spaces[engine], text2, offset);
  if (space > offset) return { kind: "space", end: space };
  const word = endOf(words2[engine], text2, offset);
  if (word > offset) return { kind: "word", end: word };
  const digits = endOf(number, text2, offset);
  if (digits > offset) return { kind: "number", end: digits };
  return { kind: "mark", end: endOf(mark, text2, offset) };
}
function afterDollar(text2, offset) {
  if (text2.startsWith("${{", offset)) return { kind: "insert", end: endOfInsert(text2, offset) };
  const tagEnd = endOf(dollarTag, text2, offset);
  if (tagEnd > offset) {
    const tag = text2.slice(offset, tagEnd);
    const close = text2.indexOf(tag, tagEnd);
    return { kind: "string", end: close < 0 ? text2.length : close + tag.length };
  }
  const own = endOf(placeholder, text2, offset);
  return own > offset ? { kind: "placeholder", end: own } : { kind: "mark", end: offset + 1 };
}
function endOfInsert(text2, offset) {
  const edge = /\}\}|(?=[\r\n])|$/g;
  edge.lastIndex = offset + 3;
  edge.test(text2);
  return edge.lastIndex;
}
function endOfQuoted(text2, offset) {
  const quote = text2.charAt(offset);
  for (let at = text2.indexOf(quote, offset + 1); at >= 0; at = text2.indexOf(quote, at + 2)) {
    if (text2[at + 1] !== quote) return at + 1;
  }
  return text2.length;
}
function endOfEscapeString(text2, quote) {
  const special = /\\|'/g;
  special.lastIndex = quote + 1;
  for (let found = special.exec(text2); found !== null; found = special.exec(text2)) {
    const at = found.index;
    if (found[0] === "\\" || text2[at + 1] === "'") {
      special.lastIndex = at + 2;
      continue;
    }
    const goesOn = endOf(continuation, text2, at + 1);
    if (goesOn === at + 1) return at + 1;
    special.lastIndex = goesOn;
  }
  return text2.length;
}
function endOfBlockComment(text2, offset) {
  const edges = /\/\*|\*\//g;
  edges.lastIndex = offset + 2;
  let depth = 1;
  for (let edge = edges.exec(text2); edge !== null; edge = edges.exec(text2)) {
    depth += edge[0] === "/*" ? 1 : -1;
    if (depth === 0) return edges.lastIndex;
  }
  return text2.length;
}
function endOf(sticky, text2, offset) {
  sticky.lastIndex = offset;
  return sticky.test(text2) ? sticky.lastIndex : offset;
}
var spaces, words2, number, dollarTag, placeholder, lineComment, mark, continuation;
var init_lexer = __esm({
  "src/sql/lexer.ts"() {
    "use strict";
    spaces = { postgres: /[ \t\n\r\f\v]+/y, duckdb: /\s+/y };
    words2 = {
      postgres: /[A-Za-z_\u0080-\uffff](?:[\w\u0080-\uffff]|\$(?!\{\{))*/y,
      duckdb: /(?:[A-Za-z_]|(?!\s)[\u0080-\uffff])(?:\w|\$(?!\{\{)|(?!\s)[\u0080-\uffff])*/y
    };
    number = /\d[\w.]*/y;
    dollarTag = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;
    placeholder = /\$[\w\u0080-\uffff]+/y;
    lineComment = /--[^\r\n]*/y;
    mark = /::|:=|[\s\S]/y;
    continuation = /[ \t\f\v]*(?:--[^\r\n]*)?[\r\n]\s*'/y;
  }
});

// src/sql/parameters.ts
function scanParameters(text2, engine = "postgres") {
  return parametersOf(tokenize(text2, engine));
}
function parametersOf(tokens) {
  const uses = [];
  let nesting = 0;
  tokens.forEach((token, index) => {
    if (token.kind === "insert") {
      uses.push({
        form: "insert",
        name: insertName(token.text),
        offset: token.offset,
        length: token.text.length
      });
    }
    if (token.text === "[" || token.text === "{") nesting += 1;
    if (token.text === "]" || token.text === "}") nesting -= 1;
    const name = tokens[index + 1];
    if (token.text !== ":" || name?.kind !== "word") return;
    if (followsValue(tokens, index, nesting > 0)) return;
    uses.push({ form: "bind", name: name.text, offset: token.offset, length: name.text.length + 1 });
  });
  return uses;
}
function scanMisplacedInserts(text2, engine = "postgres") {
  const tokens = tokenize(text2, engine);
  return tokens.flatMap((token, index) => {
    if (token.kind === "insert") {
      const glued = [tokens[index - 1], tokens[index + 1]].some((next2) => next2 && joins.has(next2.kind));
      return glued ? [{ reason: "glued", offset: token.offset, length: token.text.length }] : [];
    }
    if (token.kind !== "string" && token.kind !== "quoted") return [];
    return [...token.text.matchAll(/\$\{\{[^\r\n}]*\}\}/g)].map((match) => ({
      reason: "quoted",
      offset: token.offset + match.index,
      length: match[0].length
    }));
  });
}
function insertName(text2) {
  return /^\$\{\{\s*params\.([A-Za-z_]\w*)\s*\}\}$/.exec(text2)?.[1] ?? text2;
}
function followsValue(tokens, colon, inBrackets) {
  let index = colon - 1;
  while (inBrackets && isSpace(tokens[index])) index -= 1;
  const before = tokens[index];
  if (before === void 0) return false;
  if (before.kind === "word") return !beforeValue.has(before.text.toLowerCase());
  return ["quoted", "string", "number", "placeholder", "insert"].includes(before.kind) || /[)\]}]/.test(before.text);
}
function isSpace(token) {
  return token?.kind === "space" || token?.kind === "comment" || token?.kind === "hint";
}
var joins, beforeValue;
var init_parameters2 = __esm({
  "src/sql/parameters.ts"() {
    "use strict";
    init_lexer();
    joins = /* @__PURE__ */ new Set([
      "word",
      "number",
      "quoted",
      "string",
      "placeholder",
      "insert"
    ]);
    beforeValue = new Set(
      "all and any as between by case check default distinct else except exists filter from group having ilike in intersect interval into is isnull like limit not notnull of offset on or order over partition returning select set similar some then to union using values when where with".split(" ")
    );
  }
});

// src/workspace/plain-sql.ts
function isPlainlyRight(text2, known3) {
  if (text2.length > longest2 || text2.includes(":::")) return false;
  for (const [, name] of text2.matchAll(bind)) {
    if (name === void 0 || !known3.canBind(name)) return false;
  }
  if (!text2.includes("${{")) return true;
  plain2.lastIndex = 0;
  if (!plain2.test(text2) || plain2.lastIndex !== text2.length) return false;
  for (const [whole, before, name, after2] of text2.matchAll(insert)) {
    const alone = before !== void 0 && after2 !== void 0;
    if (!alone || whole === "${{" || name === void 0 || !known3.canInsert(name)) return false;
  }
  return true;
}
var longest2, bind, plain2, insert;
var init_plain_sql = __esm({
  "src/workspace/plain-sql.ts"() {
    "use strict";
    longest2 = 1e5;
    bind = /(?<!:):([A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)/g;
    plain2 = /(?:[^'"`$\\/-]+|--[^\n]*|-|\/(?!\*)|'[^'\\$]*'|"[^"\\$]*"|\$\{\{[^{}'"]*\}\})*/y;
    insert = /(?:(^|[\s(,])\$\{\{\s*params\.([A-Za-z_]\w*)\s*\}\}(?=($|[\s),;.])))|\$\{\{/g;
  }
});

// src/workspace/sql-parameter-rules.ts
function checkSqlParameters(text2, scope) {
  if (!text2.includes(":") && !text2.includes("${{")) return [];
  const known3 = {
    canBind: (name) => scope.typeOf(name) !== void 0 || builtInParameters.includes(name),
    canInsert: (name) => isInsertable(scope.typeOf(name))
  };
  if (isPlainlyRight(text2, known3)) return [];
  const hintFor3 = wordHints(() => [...scope.names(), ...builtInParameters]);
  const findings = [];
  for (const use of scanParameters(text2, scope.engine)) {
    const finding = use.form === "insert" ? checkInsert(use, scope) : known3.canBind(use.name) ? void 0 : unknownBind(use, scope);
    if (finding === void 0) continue;
    const hint = finding.code === "unknown-parameter" ? hintFor3(use.name) : void 0;
    findings.push({ ...finding, hint, offset: use.offset, length: use.length });
  }
  if (!text2.includes("${{")) return findings;
  return [...findings, ...scanMisplacedInserts(text2, scope.engine).map(misplacedInsert)];
}
function isInsertable(type) {
  return type === "identifier" || type === "enum";
}
function unknownBind(use, scope) {
  return {
    code: "unknown-parameter",
    message: `\`:${use.name}\` is not a parameter here. Declare it in ${scope.declaredIn}; every run has ${builtInParameters.map((name) => `\`:${name}\``).join(", ")}.`
  };
}
function checkInsert(use, scope) {
  if (use.name.startsWith("$")) {
    return {
      code: "bad-expression",
      message: `\`${shorten2(use.name)}\` cannot be replaced. Only \`\${{ params.NAME }}\` can, with the name of a parameter; there are no expressions.`
    };
  }
  const type = scope.typeOf(use.name);
  if (type === void 0) {
    return {
      code: "unknown-parameter",
      message: `\`${use.name}\` is not a parameter here. Declare it in ${scope.declaredIn} as \`{ type: identifier, default: \u2026 }\`.`
    };
  }
  if (isInsertable(type)) return void 0;
  return {
    code: "parameter-not-insertable",
    message: `\`\${{ }}\` puts names into SQL, so it takes parameters of type \`identifier\` or \`enum\`; \`${use.name}\` is of type \`${type}\`. Write \`:${use.name}\` for its value.`
  };
}
function misplacedInsert({ reason, offset, length }) {
  const message = reason === "quoted" ? "Inside quotes an insert stays as it is written. Take the quotes away, or write `:name` for the value." : "A name that is put in stands alone. Put spaces around it, or make the whole name the parameter.";
  return { code: `${reason}-insert`, message, offset, length };
}
function shorten2(text2) {
  return text2.length > 60 ? `${text2.slice(0, 60)}\u2026` : text2;
}
var init_sql_parameter_rules = __esm({
  "src/workspace/sql-parameter-rules.ts"() {
    "use strict";
    init_parameters();
    init_word_hints();
    init_parameters2();
    init_plain_sql();
  }
});

// src/workspace/check-sql.ts
function checkJobSql(manifest, config2, readSql) {
  const { facts } = manifest;
  if (facts === void 0 || facts.sql.length === 0) return [];
  const params = facts.params ?? {};
  const declaredIn = `\`params\` of ${manifest.file}`;
  return facts.sql.flatMap(({ source, connection }) => {
    const engine = engineOf(facts.connection, connection, config2);
    const scope = {
      names: () => Object.keys(params),
      typeOf: (name) => typeOf2(params, name),
      declaredIn,
      engine
    };
    if ("sql" in source) return checkInline(manifest, source, scope);
    const text2 = readSql(source.file);
    return text2 === void 0 ? [] : checkFile2(source.file, text2, scope);
  });
}
function typeOf2(params, name) {
  const raw = Object.hasOwn(params, name) ? params[name] : void 0;
  return raw === void 0 ? void 0 : normaliseParameter(raw).type;
}
function checkInline(manifest, { sql, index, key }, scope) {
  const findings = checkSqlParameters(sql, scope);
  if (findings.length === 0) return [];
  const path = key === "query" ? ["steps", index, "query"] : ["checks", index, "sql"];
  const lines = manifest.text.replace(/^\uFEFF/, "").split(/\r\n|\n/);
  const document = documentOf2(manifest);
  return findings.map(
    (finding) => toDiagnostic2(finding, placeInValue(document, { path, value: sql, lines }, finding))
  );
}
function checkTemplateSql(template, config2, readSql) {
  const scope = {
    names: () => Object.keys(template.inputs),
    typeOf: (name) => Object.hasOwn(template.inputs, name) ? template.inputs[name]?.type : void 0,
    declaredIn: `\`inputs\` of ${template.file}`,
    engine: engineOf(void 0, void 0, config2)
  };
  return template.sqlFiles.flatMap((path) => {
    const text2 = readSql(path);
    return text2 === void 0 ? [] : checkFile2(path, text2, scope);
  });
}
function checkClearSecrets(file, text2) {
  const at = lineColumns(text2);
  return findClearSecrets(text2).map((secret) => ({
    code: "clear-secret",
    severity: "error",
    message: `This is ${secret.what}, for everyone to read. Take it out, replace it where it is valid (it stays in the history), and give it to the run as an environment variable.`,
    file,
    ...at(secret.offset)
  }));
}
function checkFile2(file, text2, scope) {
  const binary = checkText(file, text2);
  if (binary?.severity === "error") return [binary];
  const at = lineColumns(text2);
  const findings = checkSqlParameters(text2, scope).map((finding) => {
    const { line: line2, column } = at(finding.offset);
    return toDiagnostic2(finding, { file, line: line2, column, endLine: line2, endColumn: column + finding.length });
  });
  return [...binary === void 0 ? [] : [binary], ...findings, ...checkClearSecrets(file, text2)];
}
function checkText(file, text2) {
  const zero = text2.indexOf("\0");
  const offset = zero < 0 ? text2.indexOf("\uFFFD") : zero;
  if (offset < 0) return void 0;
  return {
    code: "not-text",
    severity: zero < 0 ? "warning" : "error",
    message: zero < 0 ? "This is U+FFFD, which stands for what is not UTF-8 text: save the file as UTF-8." : "This is a zero byte, which no SQL may hold: save the file as UTF-8 text.",
    file,
    ...lineColumn(text2, offset)
  };
}
function toDiagnostic2(finding, place) {
  const { code: code2, message, hint } = finding;
  return { code: code2, severity: "error", message, ...place, ...hint === void 0 ? {} : { hint } };
}
function engineOf(jobConnection, connection, config2) {
  const { production } = config2.environments;
  const wanted = jobConnection ?? config2.defaults.connection;
  const name = connectionFor(wanted === void 0 ? {} : { connection: wanted }, connection, production);
  return (name === void 0 ? void 0 : production.connections[name]?.type) ?? "postgres";
}
var init_check_sql = __esm({
  "src/workspace/check-sql.ts"() {
    "use strict";
    init_clear_secrets();
    init_load_manifest();
    init_normalise_params();
    init_line_column();
    init_inline_place();
    init_resolve_environment();
    init_sql_parameter_rules();
  }
});

// src/workspace/connection-rules.ts
function checkConnections(manifests, config2, report2) {
  const environments = writtenEnvironments(config2);
  const ambiguous = environments.find(({ types }) => types.size > 1);
  const needsName = ambiguous !== void 0 && config2.defaults?.connection === void 0;
  for (const manifest of manifests) {
    for (const use of manifest.facts?.connectionUses ?? []) checkUse(manifest, use, environments, report2);
    if (needsName && manifest.facts?.usesUnnamedConnection) reportUnnamed(manifest, ambiguous, report2);
  }
}
function writtenEnvironments(config2) {
  return ["local", "staging", "production"].flatMap((name) => {
    const connections = config2.environments?.[name]?.connections;
    if (connections === void 0) return [];
    return [{ name, types: new Map(Object.entries(connections).map(([key, { type }]) => [key, type])) }];
  });
}
function checkUse(manifest, use, environments, report2) {
  if (environments.length === 0) {
    if (use.name === embeddedConnection) return;
    report2(manifest, {
      code: "unknown-connection",
      message: `datajob.config.yaml writes no environments, so the only connection is \`${embeddedConnection}\`. Write an environment with a connection \`${use.name}\`, or remove the name here.`,
      path: use.path
    });
    return;
  }
  const without = environments.filter(({ types }) => !types.has(use.name));
  if (without.length > 0) {
    const known3 = [...new Set(environments.flatMap(({ types }) => [...types.keys()]))];
    report2(manifest, {
      code: "unknown-connection",
      message: `There is no connection \`${use.name}\` in ${without.map(({ name }) => `\`${name}\``).join(" and ")} of datajob.config.yaml.`,
      path: use.path,
      hint: didYouMeanHint(didYouMean(use.name, known3))
    });
    return;
  }
  if (!use.exposed || environments.every(({ types }) => types.get(use.name) === "postgres")) return;
  report2(manifest, {
    code: "connection-not-exposable",
    message: `Only PostgreSQL connections can be exposed; \`${use.name}\` is an embedded database, which belongs to one process at a time.`,
    path: use.path
  });
}
function reportUnnamed(manifest, environment2, report2) {
  const names = [...environment2.types.keys()].map((name) => `\`${name}\``).join(", ");
  report2(manifest, {
    code: "unnamed-connection",
    message: `The environment \`${environment2.name}\` has several connections (${names}). Say with \`connection\` which one the job uses, or give the config a \`defaults: { connection: \u2026 }\`.`,
    part: "key"
  });
}
var init_connection_rules = __esm({
  "src/workspace/connection-rules.ts"() {
    "use strict";
    init_did_you_mean();
    init_rule();
    init_resolve_environment();
  }
});

// src/workspace/glob.ts
function compileGlob(pattern) {
  const plain4 = pattern.replace(/^\.\//, "");
  const simple = compileSimple(plain4);
  if (simple !== void 0) return simple;
  const segments = plain4.split("/");
  return (path) => matchSequence(
    segments,
    path.split("/"),
    (segment) => segment === "**",
    (segment, name) => matchSegment(segment, name)
  );
}
function compileSimple(pattern) {
  const match = /^([^*?]+\/)?\*\*\/([^*?]+)$/.exec(pattern);
  const [, start4 = "", end] = match ?? [];
  if (end === void 0) return void 0;
  return (path) => path.startsWith(start4) && (path === start4 + end || path.endsWith(end) && isBehindSlash(path, start4, end));
}
function isBehindSlash(path, start4, end) {
  const at = path.length - end.length - 1;
  return at >= start4.length && path[at] === "/";
}
function matchSegment(pattern, name) {
  if (pattern === name || pattern === "*") return true;
  return matchSequence(
    [...pattern],
    [...name],
    (character) => character === "*",
    (wanted, character) => wanted === "?" || wanted === character
  );
}
function matchSequence(pattern, values, spans, fits) {
  let at = 0;
  let back;
  for (let value = 0; value < values.length; ) {
    const item2 = pattern[at];
    if (item2 !== void 0 && spans(item2)) {
      back = { at, value };
      at += 1;
    } else if (item2 !== void 0 && fits(item2, values[value] ?? "")) {
      at += 1;
      value += 1;
    } else if (back === void 0) {
      return false;
    } else {
      back = { at: back.at, value: back.value + 1 };
      at = back.at + 1;
      value = back.value;
    }
  }
  return pattern.slice(at).every(spans);
}
var init_glob = __esm({
  "src/workspace/glob.ts"() {
    "use strict";
  }
});

// src/workspace/find-manifests.ts
function findManifests(entries, patterns) {
  const covers = compilePatterns(patterns);
  const paths = [];
  const uncovered = [];
  const diagnostics = [];
  const folders = /* @__PURE__ */ new Set();
  for (const entry of entries) {
    const misnamed = isNamed(entry.path, "datajob.yml");
    if (!misnamed && !isNamed(entry.path, manifestName)) {
      const folder = manifestFolder(entry.path);
      if (folder === void 0 || folders.has(folder) || isForeign(folder)) continue;
      folders.add(folder);
      if (covers(folder) === "covered") diagnostics.push(noFile(folder, "a folder"));
      continue;
    }
    if (isForeign(entry.path) || misnamed && isHidden(entry.path)) continue;
    const verdict2 = covers(misnamed ? entry.path.replace(/yml$/, "yaml") : entry.path);
    if (misnamed) {
      if (verdict2 === "covered") diagnostics.push(misnamedManifest(entry.path));
    } else if (verdict2 === "uncovered") uncovered.push(entry.path);
    else if (verdict2 === "excluded") continue;
    else if (entry.unreadable) diagnostics.push(noFile(entry.path, "no file"));
    else if (entry.link !== void 0) diagnostics.push(linkedManifest(entry.path, entry.link));
    else paths.push(entry.path);
  }
  return { paths, uncovered, diagnostics };
}
function uncoveredManifest(path) {
  return {
    code: "uncovered-manifest",
    severity: "warning",
    message: `\`jobs\` of datajob.config.yaml does not cover this manifest, so the job is neither checked nor run. Add a pattern for it, or leave it out on purpose with \`!${path}\`.`,
    file: path,
    line: 1,
    column: 1
  };
}
function compilePatterns(patterns) {
  if (patterns.length === 1 && patterns[0] === `**/${manifestName}`) return () => "covered";
  const matchers = patterns.map((pattern) => ({
    excludes: pattern.startsWith("!"),
    matches: compileGlob(pattern.replace(/^!/, ""))
  }));
  return (path) => {
    let verdict2 = "uncovered";
    for (const { excludes, matches } of matchers) {
      if (matches(path)) verdict2 = excludes ? "excluded" : "covered";
    }
    return verdict2;
  };
}
function isNamed(path, name) {
  return path.endsWith(name) && (path.length === name.length || path[path.length - name.length - 1] === "/");
}
function manifestFolder(path) {
  const end = path.indexOf(`${manifestName}/`);
  const isWhole = end === 0 || path[end - 1] === "/";
  return end < 0 || !isWhole ? void 0 : path.slice(0, end + manifestName.length);
}
function isForeign(path) {
  return path.includes("node_modules/") || path.startsWith(".datajob/");
}
function isHidden(path) {
  return path.startsWith(".") || path.includes("/.");
}
function misnamedManifest(path) {
  return {
    code: "misnamed-manifest",
    severity: "error",
    message: `A manifest is called \`${manifestName}\`; this file is not read. Rename it.`,
    file: path,
    line: 1,
    column: 1
  };
}
function noFile(path, what) {
  return {
    code: "manifest-no-file",
    severity: "error",
    message: `A manifest is a text file; this is ${what}. Put a file here, or give it another name.`,
    file: path,
    line: 1,
    column: 1
  };
}
function linkedManifest(path, target) {
  return {
    code: "linked-manifest",
    severity: "error",
    message: `This manifest is a symbolic link to \`${target}\`. Put the manifest itself here, so that a review shows what changes.`,
    file: path,
    line: 1,
    column: 1
  };
}
var manifestName;
var init_find_manifests = __esm({
  "src/workspace/find-manifests.ts"() {
    "use strict";
    init_glob();
    manifestName = "datajob.yaml";
  }
});

// src/workspace/job-rules.ts
function checkTeams(manifests, config2, report2) {
  const { teams } = config2;
  if (teams === void 0) return;
  const names = Object.keys(teams);
  const hintFor3 = wordHints(() => names);
  const known3 = names.length === 0 ? "It names none" : `Its teams are ${names.slice(0, 20).map((name) => `\`${name}\``).join(", ")}`;
  for (const manifest of manifests) {
    const team2 = manifest.facts?.team;
    if (team2 === void 0 || Object.hasOwn(teams, team2)) continue;
    report2(manifest, {
      code: "unknown-team",
      message: `datajob.config.yaml has no team \`${team2}\`. ${known3}.`,
      path: ["team"],
      hint: hintFor3(team2)
    });
  }
}
function checkNames2(manifests, report2) {
  const first = /* @__PURE__ */ new Map();
  for (const manifest of manifests) {
    const other = first.get(manifest.name);
    if (other === void 0) {
      first.set(manifest.name, manifest);
      continue;
    }
    reportDuplicate(manifest, other, report2);
    reportDuplicate(other, manifest, report2);
  }
}
function reportDuplicate(manifest, other, report2) {
  const { line: line2 } = documentOf2(other).position(["name"], "value");
  report2(manifest, {
    code: "duplicate-job",
    message: `The job \`${manifest.name}\` is also in ${other.file}, line ${line2}. Give one of them another \`name\`.`,
    path: ["name"]
  });
}
function checkAfter(manifests, scope, report2) {
  const byName = new Map(manifests.map((manifest) => [manifest.name, manifest]));
  const edges = /* @__PURE__ */ new Map();
  const hintFor3 = wordHints(() => [...byName.keys()]);
  for (const manifest of manifests) {
    const after2 = manifest.facts?.after ?? [];
    if (after2.length > 0) edges.set(manifest.name, after2);
    if (scope === "all-jobs") checkKnown({ manifest, known: byName, hintFor: hintFor3 }, after2, report2);
  }
  for (const cycle of findCycles(edges)) {
    const names = cycle.slice(1);
    for (const [index, name] of names.entries()) {
      const manifest = byName.get(name);
      if (manifest === void 0) continue;
      const around = [name, ...names.slice(index + 1), ...names.slice(0, index + 1)];
      report2(manifest, {
        code: "job-cycle",
        message: `These jobs wait for each other: ${arrows(around)}. Remove one of the \`after\`.`,
        path: ["after", edges.get(name)?.indexOf(around[1] ?? "") ?? 0]
      });
    }
  }
}
function arrows(names) {
  const shown = names.length <= mostNamed2 ? names : [...names.slice(0, mostNamed2 / 2), `\u2026 (${names.length - 1} jobs)`, ...names.slice(-mostNamed2 / 2)];
  return shown.join(" \u2192 ");
}
function checkKnown(context, after2, report2) {
  for (const [index, name] of after2.entries()) {
    if (context.known.has(name)) continue;
    report2(context.manifest, {
      code: "unknown-job",
      message: `The workspace has no job \`${name}\`.`,
      path: ["after", index],
      hint: context.hintFor(name)
    });
  }
}
var mostNamed2;
var init_job_rules = __esm({
  "src/workspace/job-rules.ts"() {
    "use strict";
    init_find_cycles();
    init_load_manifest();
    init_word_hints();
    mostNamed2 = 40;
  }
});

// src/workspace/read-sql-files.ts
async function readSqlFiles(tree, paths, files) {
  const targets = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const resolved2 = files.resolve(path);
    if (resolved2.kind === "file") targets.set(path, resolved2.path);
  }
  const texts = await tree.read([...new Set(targets.values())]);
  return (path) => texts.get(targets.get(path) ?? "");
}
var init_read_sql_files = __esm({
  "src/workspace/read-sql-files.ts"() {
    "use strict";
  }
});

// src/workspace/judge-manifests.ts
async function judgeManifests(paths, context) {
  const judged = [];
  for (let start4 = 0; start4 < paths.length; start4 += atOnce) {
    judged.push(...await judgeSome(paths.slice(start4, start4 + atOnce), context));
  }
  return judged;
}
async function judgeSome(paths, { tree, files, config: config2 }) {
  const texts = await tree.read(paths);
  const manifests = paths.flatMap((path) => {
    const text2 = texts.get(path);
    return text2 === void 0 ? [] : [loadManifest(path, text2, files)];
  });
  const sql = await readSqlFiles(tree, manifests.flatMap(sqlFilesOf), files);
  return manifests.map((manifest) => ({
    ...manifest,
    diagnostics: [
      ...manifest.diagnostics,
      ...checkJobSql(manifest, config2, sql),
      ...checkClearSecrets(manifest.file, manifest.text)
    ]
  }));
}
function sqlFilesOf({ facts }) {
  return (facts?.sql ?? []).flatMap(({ source }) => "file" in source ? [source.file] : []);
}
var atOnce;
var init_judge_manifests = __esm({
  "src/workspace/judge-manifests.ts"() {
    "use strict";
    init_load_manifest();
    init_check_sql();
    init_read_sql_files();
    atOnce = 500;
  }
});

// src/workspace/link-rules.ts
function checkLinks(manifests, files, report2) {
  const links = files.entries.filter(({ path, link: link2 }) => link2 !== void 0 && !isHidden2(path));
  if (links.length === 0) return;
  const byFolder = new Map(manifests.map((manifest) => [manifest.folder, manifest]));
  for (const { path, link: link2 } of links) {
    if (files.resolve(path).kind !== "outside") continue;
    const manifest = jobAround(path, byFolder);
    if (manifest === void 0 || isTold(manifest, path)) continue;
    report2(manifest, {
      code: "link-leaves-workspace",
      message: `This is a symbolic link to \`${link2}\`, which is not in the workspace. Put the file itself here.`,
      place: { file: path, line: 1, column: 1 }
    });
  }
}
function isHidden2(path) {
  return path.startsWith(".") || path.includes("/.");
}
function jobAround(path, byFolder) {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const manifest = byFolder.get(folder);
    if (manifest !== void 0 || folder === "") return manifest;
  }
}
function isTold({ diagnostics }, path) {
  return diagnostics.some(
    ({ code: code2, message }) => code2 === "link-leaves-workspace" && message.startsWith(`\`${path}\``)
  );
}
var init_link_rules = __esm({
  "src/workspace/link-rules.ts"() {
    "use strict";
    init_job_files();
  }
});

// src/workspace/workspace-files.ts
function workspaceFiles(entries) {
  const usable = entries.some((entry) => entry.unreadable) ? entries.filter(isUsable) : entries;
  const byPath = new Map(usable.map((entry) => [entry.path, entry]));
  const below = (folder) => pathsBelow(usable, folder);
  return {
    entries,
    below,
    isExecutable: (path) => byPath.get(path)?.executable === true,
    namesIn: (folder) => {
      const start4 = folder === "" ? 0 : folder.length + 1;
      return below(folder).flatMap((path) => path.indexOf("/", start4) < 0 ? [path.slice(start4)] : []);
    },
    resolve: (path) => {
      const entry = byPath.get(path);
      if (entry !== void 0 && entry.link === void 0) return { kind: "file", path, links: noLinks };
      return followLinks(path, byPath, below);
    }
  };
}
function isUsable(entry) {
  return entry.unreadable === void 0;
}
function pathsBelow(entries, folder) {
  if (folder === "") return entries.map((entry) => entry.path);
  const prefix = `${folder}/`;
  const paths = [];
  for (let index = firstAtOrAfter(entries, prefix); index < entries.length; index += 1) {
    const path = entries[index]?.path ?? "";
    if (!path.startsWith(prefix)) break;
    paths.push(path);
  }
  return paths;
}
function firstAtOrAfter(entries, path) {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = low + high >>> 1;
    if ((entries[middle]?.path ?? "") < path) low = middle + 1;
    else high = middle;
  }
  return low;
}
function followLinks(path, byPath, below) {
  const links = [];
  let current = path;
  while (links.length < 40) {
    const found = firstLink(current, byPath);
    if (found === void 0) {
      if (byPath.has(current)) return { kind: "file", path: current, links };
      return { kind: below(current).length > 0 ? "folder" : "missing" };
    }
    links.push(found.link);
    const next2 = normalisePath(joinPath(folderOf(found.link), found.target));
    if (next2 === void 0 || found.target.startsWith("/")) return { kind: "outside", link: found.link };
    current = found.rest === "" ? next2 : joinPath(next2, found.rest);
  }
  return { kind: "missing" };
}
function firstLink(path, byPath) {
  for (let end = path.indexOf("/"); ; end = path.indexOf("/", end + 1)) {
    const link2 = end < 0 ? path : path.slice(0, end);
    const target = byPath.get(link2)?.link;
    if (target !== void 0) return { link: link2, target, rest: end < 0 ? "" : path.slice(end + 1) };
    if (end < 0) return void 0;
  }
}
var noLinks;
var init_workspace_files = __esm({
  "src/workspace/workspace-files.ts"() {
    "use strict";
    init_job_files();
    noLinks = [];
  }
});

// src/workspace/templates.ts
function findTemplates(files) {
  return files.below(templatesFolder).filter((path) => /^templates\/[^/]+\/template\.yaml$/.test(path));
}
function loadTemplate(file, text2, files) {
  const folder = file.slice(0, file.lastIndexOf("/"));
  const name = folder.slice(folder.lastIndexOf("/") + 1);
  const document = parseDocument(file, text2);
  const diagnostics = [...document.diagnostics];
  const report2 = (finding) => {
    diagnostics.push(toDiagnostic(finding, document));
  };
  const value = document.value ?? {};
  if (document.value !== null && document.value !== void 0) {
    diagnostics.push(...checkShape("template", document));
  }
  const names = stepFileNames(folder, files).filter((step) => step.endsWith(".sql"));
  if (names.length === 0) report2(noFiles(name, folder));
  if (diagnostics.some((found) => found.severity === "error")) {
    return { name, template: void 0, diagnostics };
  }
  const raw = value;
  checkDeclarations(raw.inputs ?? {}, ["inputs"], report2);
  const sqlFiles = names.map((step) => `${folder}/${step}`);
  const template = { name, folder, file, inputs: normaliseParams(raw.inputs), sqlFiles };
  return { name, template, diagnostics };
}
async function readTemplate(tree, name) {
  const file = `${templatesFolder}/${name}/template.yaml`;
  const files = workspaceFiles(await tree.list([`${templatesFolder}/${name}`]));
  const text2 = (await tree.read([file])).get(file);
  return text2 === void 0 ? void 0 : loadTemplate(file, text2, files).template;
}
function noFiles(name, folder) {
  return {
    code: "no-steps",
    message: `The template \`${name}\` does nothing: put SQL files such as \`10_load.sql\` into \`${folder}\`.`,
    part: "key"
  };
}
var templatesFolder;
var init_templates = __esm({
  "src/workspace/templates.ts"() {
    "use strict";
    init_document();
    init_normalise_params();
    init_rule();
    init_parameters();
    init_shape();
    init_step_outline();
    init_workspace_files();
    templatesFolder = "templates";
  }
});

// src/workspace/list-job-folders.ts
async function listJobFolders(tree, folders) {
  if (folders.includes("") || folders.length > maxFolders) return workspaceFiles(await tree.list());
  const entries = await tree.list([templatesFolder, ...folders]);
  const hasLinks = entries.some((entry) => entry.link !== void 0);
  return workspaceFiles(hasLinks ? await tree.list() : entries);
}
var maxFolders;
var init_list_job_folders = __esm({
  "src/workspace/list-job-folders.ts"() {
    "use strict";
    init_templates();
    init_workspace_files();
    maxFolders = 200;
  }
});

// src/workspace/check-addresses.ts
function checkAddresses(raw, report2) {
  const first = /* @__PURE__ */ new Map();
  for (const { environment: environment2, address, path } of databases(raw)) {
    checkVariables(address, path, report2);
    const key = plainPath(address);
    const other = first.get(key);
    first.set(key, other ?? environment2);
    if (other === void 0 || other === environment2) continue;
    report2({
      code: "shared-database",
      message: `\`${other}\` and \`${environment2}\` use the same database, so what runs in one changes the other. Give each a database of its own.`,
      path
    });
  }
  if (raw.smtp !== void 0) checkVariables(raw.smtp.url, ["smtp", "url"], report2);
}
function databases(raw) {
  return ["local", "staging", "production"].flatMap(
    (environment2) => Object.entries(raw.environments?.[environment2]?.connections ?? {}).flatMap(([name, connection]) => {
      const path = ["environments", environment2, "connections", name];
      if (connection.type === "duckdb")
        return [{ environment: environment2, address: connection.path, path: [...path, "path"] }];
      if (connection.type !== "postgres") return [];
      return [{ environment: environment2, address: connection.url, path: [...path, "url"] }];
    })
  );
}
function plainPath(address) {
  return address.replace(/^(?:\.\/)+/, "");
}
function checkVariables(text2, path, report2) {
  if (!withoutVariables(text2).includes("${")) return;
  report2({
    code: "bad-variable",
    message: `This address has a \`\${\` that names no environment variable. Write \`\${NAME}\`, with letters, digits and underscores; there are no defaults.`,
    path
  });
}
var init_check_addresses = __esm({
  "src/workspace/check-addresses.ts"() {
    "use strict";
    init_variables();
  }
});

// src/workspace/check-config.ts
function checkConfig(raw, report2) {
  checkPatterns(raw.jobs ?? [], report2);
  checkDefaults(raw, report2);
  checkLaterKeys(raw, report2);
  checkAddresses(raw, report2);
}
function checkPatterns(patterns, report2) {
  for (const [index, pattern] of patterns.entries()) {
    const segments = pattern.replace(/^!/, "").split("/");
    const last2 = segments.at(-1) ?? "";
    const outside2 = segments[0] === "" || segments.includes("..") || pattern.includes("\\");
    const fits = compileGlob(last2)(manifestName);
    if (!outside2 && fits) continue;
    report2({
      code: "bad-pattern",
      message: outside2 ? `\`${pattern}\` leaves the workspace. A pattern is a path from here with \`/\`, such as \`jobs/**/${manifestName}\`.` : `\`${pattern}\` can never match: a manifest is a file called \`${manifestName}\`. Write \`${withManifest(segments)}\`.`,
      path: ["jobs", index]
    });
  }
}
function withManifest(segments) {
  const kept = segments.filter((segment) => segment !== "" && !/\.ya?ml$/.test(segment));
  return [...kept.filter((segment) => segment !== "**"), "**", manifestName].join("/");
}
function checkDefaults(raw, report2) {
  const { timezone, connection, timeout, retry } = raw.defaults ?? {};
  const badTimeout = checkDuration(timeout, ["defaults", "timeout"]);
  if (badTimeout !== void 0) report2(badTimeout);
  checkRetryDelays(retry, ["defaults", "retry"], report2);
  const finding = timezone === void 0 ? void 0 : checkTimezone(timezone);
  if (finding !== void 0) report2({ code: "bad-timezone", ...finding, path: ["defaults", "timezone"] });
  if (connection === void 0) return;
  for (const name of environmentNames) {
    const names = Object.keys(raw.environments?.[name]?.connections ?? {});
    if (names.length === 0 || names.includes(connection)) continue;
    report2({
      code: "unknown-connection",
      message: `The environment \`${name}\` has no connection \`${connection}\`. Add it there, or name another one.`,
      path: ["defaults", "connection"],
      hint: didYouMeanHint(didYouMean(connection, names))
    });
  }
}
function checkLaterKeys(raw, report2) {
  if (raw.state !== void 0 && "postgres" in raw.state) {
    report2(notYet("State in PostgreSQL", ["state", "postgres"], "Use `git: { remote: origin }`."));
  }
  if (raw.engine !== void 0 && raw.engine.type !== "actions") {
    report2(notYet(`The engine \`${raw.engine.type}\``, ["engine", "type"], "Use `actions`."));
  }
  if (raw.promotion?.evidence === "main") {
    report2(notYet("`evidence: main`", ["promotion", "evidence"], "Use `pr`."));
  }
  for (const name of environmentNames) {
    const environment2 = raw.environments?.[name];
    if (environment2 === void 0) continue;
    const path = ["environments", name];
    if (environment2.protected !== void 0) report2(notYet("`protected`", [...path, "protected"]));
    if (environment2.isolation === "schema") {
      report2(notYet("`isolation: schema`", [...path, "isolation"], "Use `copy` or `none`."));
    }
    for (const [key, { type }] of Object.entries(environment2.connections)) {
      if (type === "duckdb" || type === "postgres") continue;
      const instead = "Use `duckdb` or `postgres`.";
      report2(notYet(`A connection of type \`${type}\``, [...path, "connections", key, "type"], instead));
    }
  }
}
var environmentNames;
var init_check_config = __esm({
  "src/workspace/check-config.ts"() {
    "use strict";
    init_bounded_duration();
    init_did_you_mean();
    init_not_yet();
    init_rule();
    init_timezone();
    init_check_addresses();
    init_find_manifests();
    init_glob();
    environmentNames = ["local", "staging", "production"];
  }
});

// src/workspace/normalise-config.ts
function normaliseConfig(raw) {
  const environment2 = (name) => normaliseEnvironment(name, raw.environments?.[name]);
  return {
    jobs: raw.jobs ?? [`**/${manifestName}`],
    ...raw.teams === void 0 ? {} : { teams: normaliseTeams(raw.teams) },
    environments: {
      local: environment2("local"),
      staging: environment2("staging"),
      production: environment2("production")
    },
    defaults: normaliseDefaults(raw.defaults ?? {}),
    state: {
      remote: (raw.state !== void 0 && "git" in raw.state ? raw.state.git.remote : void 0) ?? "origin"
    },
    ...raw.smtp === void 0 ? {} : { smtp: raw.smtp }
  };
}
function normaliseTeams(raw) {
  return Object.fromEntries(
    Object.entries(raw).map(([name, team2]) => [name, { owners: team2.owners ?? [], email: team2.email ?? [] }])
  );
}
function normaliseEnvironment(name, raw) {
  const connections = {};
  if (raw === void 0) {
    const path = `.datajob/${name}.duckdb`;
    connections[embeddedConnection] = { name: embeddedConnection, type: "duckdb", path };
  }
  for (const [key, connection] of Object.entries(raw?.connections ?? {})) {
    if (connection.type === "duckdb") connections[key] = { name: key, type: "duckdb", path: connection.path };
    if (connection.type === "postgres")
      connections[key] = { name: key, type: "postgres", url: connection.url };
  }
  return {
    name,
    implicit: raw === void 0,
    connections,
    isolation: raw?.isolation === "none" ? "none" : "copy",
    maxAgeMs: parseDuration(raw?.maxAge ?? "7d") ?? 0
  };
}
function normaliseDefaults(raw) {
  const timeoutMs = raw.timeout === void 0 ? void 0 : parseDuration(raw.timeout);
  return {
    timezone: raw.timezone ?? "UTC",
    ...raw.connection === void 0 ? {} : { connection: raw.connection },
    ...raw.retry === void 0 ? {} : { retry: normaliseRetry(raw.retry) },
    ...timeoutMs === void 0 ? {} : { timeoutMs }
  };
}
var init_normalise_config = __esm({
  "src/workspace/normalise-config.ts"() {
    "use strict";
    init_duration();
    init_normalise_retry();
    init_find_manifests();
    init_resolve_environment();
  }
});

// src/workspace/load-config.ts
function loadConfig(text2) {
  const document = parseDocument(configName, text2);
  if (document.value === null || document.value === void 0) {
    const empty = document.value === null && document.diagnostics.length === 0;
    return { config: normaliseConfig({}), raw: empty ? {} : void 0, diagnostics: document.diagnostics };
  }
  const diagnostics = [...document.diagnostics, ...checkShape("config", document)];
  if (diagnostics.some((found) => found.severity === "error" && found.code !== "unknown-key")) {
    return { config: salvage(document), raw: void 0, diagnostics };
  }
  const raw = document.value;
  const report2 = (finding) => {
    diagnostics.push(toDiagnostic(finding, document));
  };
  checkConfig(raw, report2);
  return { config: normaliseConfig(raw), raw, diagnostics };
}
function salvage(document) {
  const { value } = document;
  const jobs = typeof value === "object" && value !== null && "jobs" in value ? value.jobs : void 0;
  const patterns = Array.isArray(jobs) && jobs.every((pattern) => typeof pattern === "string") ? jobs : [];
  return normaliseConfig({ jobs: patterns.length > 0 ? patterns : [`**/${manifestName}`] });
}
function missingConfig() {
  return {
    code: "no-config",
    severity: "error",
    message: `This folder is not a workspace: it has no \`${configName}\`. Start one with \`datajob init\`, or name the folder of your workspace with \`--workspace\`.`,
    file: configName,
    line: 1,
    column: 1
  };
}
var configName;
var init_load_config = __esm({
  "src/workspace/load-config.ts"() {
    "use strict";
    init_document();
    init_rule();
    init_shape();
    init_check_config();
    init_find_manifests();
    init_normalise_config();
    configName = "datajob.config.yaml";
  }
});

// src/workspace/template-rules.ts
function checkTemplateUses(manifests, templates, report2) {
  const byName = new Map(templates.map((template) => [template.name, template]));
  const hintFor3 = wordHints(() => [...byName.keys()]);
  for (const manifest of manifests) {
    for (const { template, values, index } of manifest.facts?.templateUses ?? []) {
      const found = byName.get(template);
      if (found === void 0) {
        report2(manifest, { ...unknownTemplate(template, hintFor3), path: ["steps", index, "uses"] });
      } else if (found.template !== void 0) {
        for (const finding of checkInputs(found.template, values, index)) report2(manifest, finding);
      }
    }
  }
}
function unknownTemplate(name, hintFor3) {
  const folder = `\`${templatesFolder}/${name}/\``;
  if (/[/@:\\]/.test(name)) {
    const instead = `Put the template into the folder \`${templatesFolder}/\` of the workspace.`;
    return { ...notYet("A template from another repository", [], instead), part: "value" };
  }
  if (builtInTemplates.has(name)) {
    return {
      ...notYet(`The built-in template \`${name}\``, [], `Write one of your own in ${folder}.`),
      part: "value"
    };
  }
  return {
    code: "unknown-template",
    message: `The workspace has no template \`${name}\`: there is no ${folder} with a \`template.yaml\`.`,
    hint: hintFor3(name)
  };
}
function checkInputs(template, values, index) {
  const findings = [];
  const hintFor3 = wordHints(() => Object.keys(template.inputs));
  for (const [name, value] of Object.entries(values)) {
    const path = ["steps", index, "with", name];
    const input = Object.hasOwn(template.inputs, name) ? template.inputs[name] : void 0;
    if (input === void 0) {
      const message2 = `The template \`${template.name}\` has no input \`${name}\`.`;
      findings.push({ code: "unknown-input", message: message2, path, part: "key", hint: hintFor3(name) });
      continue;
    }
    const problem = checkParameterValue(input, value);
    if (problem === void 0) continue;
    const message = `The value of \`${name}\` (type \`${input.type}\`) ${problem}: \`${value}\`.`;
    findings.push({ code: "bad-parameter-value", message, path });
  }
  const missing2 = Object.entries(template.inputs).filter(
    ([name, input]) => input.default === void 0 && !Object.hasOwn(values, name)
  );
  if (missing2.length > 0) {
    const names = missing2.map(([name]) => `\`${name}\``).join(", ");
    findings.push({
      code: "missing-input",
      message: `The template \`${template.name}\` also needs ${names} in \`with\`.`,
      path: ["steps", index, "with"],
      part: "key"
    });
  }
  return findings;
}
var builtInTemplates;
var init_template_rules = __esm({
  "src/workspace/template-rules.ts"() {
    "use strict";
    init_not_yet();
    init_parameter_value();
    init_word_hints();
    init_templates();
    builtInTemplates = /* @__PURE__ */ new Set(["append", "overwrite", "upsert", "scd1", "scd2", "periodic_snapshot"]);
  }
});

// src/workspace/load-workspace.ts
async function loadWorkspace(tree, options2 = {}) {
  const configText = (await tree.read([configName])).get(configName);
  if (configText === void 0) {
    return { ...emptyWorkspace(), diagnostics: [missingConfig()] };
  }
  const loaded = loadConfig(configText);
  const files = options2.manifests === void 0 ? workspaceFiles(await tree.list()) : await listJobFolders(tree, options2.manifests.map(folderOf));
  const found = findManifests(files.entries, loaded.config.jobs);
  const wanted = options2.manifests ?? found.paths;
  const templatePaths = findTemplates(files);
  const manifests = await judgeManifests(wanted, { tree, files, config: loaded.config });
  const texts = await tree.read(templatePaths);
  const templates = templatePaths.map((path) => loadTemplate(path, texts.get(path) ?? "", files));
  const scope = options2.manifests === void 0 ? "all-jobs" : "some-jobs";
  const judged = new Map(manifests.map((manifest) => [manifest, [...manifest.diagnostics]]));
  checkManifests(manifests, templates, { loaded, scope, files }, (manifest, finding) => {
    judged.get(manifest)?.push(toDiagnostic(finding, documentOf2(manifest)));
  });
  const templateSql = templates.flatMap(({ template }) => template?.sqlFiles ?? []);
  const sql = await readSqlFiles(tree, templateSql, files);
  return {
    config: loaded.config,
    jobs: sortedJobs(judged, loaded.config, files),
    manifestCount: manifests.length,
    manifests: manifests.map(({ file }) => file),
    diagnostics: sortDiagnostics([
      ...loaded.diagnostics,
      ...checkClearSecrets(configName, configText),
      ...scope === "all-jobs" ? [...found.diagnostics, ...found.uncovered.map(uncoveredManifest)] : [],
      ...templates.flatMap((template) => template.diagnostics),
      ...templates.flatMap(
        ({ template }) => template === void 0 ? [] : checkTemplateSql(template, loaded.config, sql)
      ),
      ...[...judged.values()].flat()
    ])
  };
}
function emptyWorkspace() {
  return { config: loadConfig("").config, jobs: [], manifestCount: 0, manifests: [], diagnostics: [] };
}
function checkManifests(manifests, templates, context, report2) {
  const { raw, config: config2 } = context.loaded;
  checkNames2(manifests, report2);
  checkAfter(manifests, context.scope, report2);
  checkTemplateUses(manifests, templates, report2);
  checkLinks(manifests, context.files, report2);
  if (raw === void 0) return;
  checkTeams(manifests, config2, report2);
  checkConnections(manifests, raw, report2);
}
function sortedJobs(judged, config2, files) {
  const good = [...judged].flatMap(
    ([manifest, diagnostics]) => manifest.facts === void 0 || hasErrors(diagnostics) ? [] : [manifest]
  );
  good.sort((a, b2) => a.name < b2.name ? -1 : 1);
  return good.map((manifest) => lazyJob(manifest, () => normaliseManifest(manifest, files, config2.defaults)));
}
function lazyJob({ folder, file }, load) {
  let manifest;
  return {
    folder,
    file,
    get manifest() {
      manifest ??= load();
      return manifest;
    }
  };
}
var init_load_workspace = __esm({
  "src/workspace/load-workspace.ts"() {
    "use strict";
    init_diagnostic();
    init_job_files();
    init_load_manifest();
    init_rule();
    init_check_sql();
    init_connection_rules();
    init_find_manifests();
    init_job_rules();
    init_judge_manifests();
    init_link_rules();
    init_list_job_folders();
    init_load_config();
    init_read_sql_files();
    init_template_rules();
    init_templates();
    init_workspace_files();
  }
});

// src/usecases/new-job.ts
async function newJob(request, ports) {
  const { team: team2, job: job2 } = namesOf(request.name);
  checkFits(team2, job2, await loadWorkspace(ports.tree));
  const folder = `jobs/${team2}/${job2}`;
  const create2 = new Map(
    Object.entries(jobStarter(request.starter, { team: team2, job: job2 })).map(([file, text2]) => [
      `${folder}/${file}`,
      text2
    ])
  );
  const { existing } = await ports.writer.write({ create: create2, append: /* @__PURE__ */ new Map() });
  const written = existing.length > 0 ? [] : [...create2.keys()].sort();
  return { job: job2, team: team2, folder, written, existing };
}
function namesOf(name) {
  const [team2, job2, ...rest] = name.split("/");
  if (team2 === void 0 || job2 === void 0 || rest.length > 0) {
    throw new Obstacle("usage", `\xAB${name}\xBB is not TEAM/JOB, such as sales/orders-daily.`);
  }
  for (const [part, form] of [
    [team2, /^[a-z][a-z0-9-]{0,62}$/],
    [job2, /^[a-z][a-z0-9-]{1,62}$/]
  ]) {
    if (!form.test(part)) {
      throw new Obstacle(
        "usage",
        `\xAB${part}\xBB is not a name: small letters, digits and dashes, such as orders-daily.`,
        {
          hint: "A name begins with a letter; a team has up to 63 characters, a job 2 to 63."
        }
      );
    }
  }
  return { team: team2, job: job2 };
}
function checkFits(team2, job2, { config: config2, jobs }) {
  const teams = config2.teams === void 0 ? void 0 : Object.keys(config2.teams);
  if (teams !== void 0 && !teams.includes(team2)) {
    const proposal = didYouMean(team2, teams);
    const add2 = `Add it under \`teams\` in datajob.config.yaml; known are ${teams.join(", ") || "none"}.`;
    const hint = proposal === void 0 ? add2 : `did you mean \`${proposal}\`? ${add2}`;
    throw new Obstacle("usage", `There is no team \xAB${team2}\xBB.`, { hint });
  }
  const same3 = jobs.find((each) => each.manifest.name === job2);
  if (same3 !== void 0) {
    throw new Obstacle(
      "usage",
      `There is a job \xAB${job2}\xBB already: ${same3.file}. Names are unique in the workspace.`
    );
  }
}
var init_new_job = __esm({
  "src/usecases/new-job.ts"() {
    "use strict";
    init_failure();
    init_did_you_mean();
    init_load_workspace();
    init_job_starter();
  }
});

// src/cli/commands/new.ts
var new_exports = {};
__export(new_exports, {
  newCommand: () => newCommand
});
var newCommand;
var init_new = __esm({
  "src/cli/commands/new.ts"() {
    "use strict";
    init_exit_code();
    init_starter_text();
    init_new_job();
    init_arguments();
    newCommand = async (context) => {
      const { operands, texts } = context.arguments;
      const ports = await context.open();
      const outcome = await newJob(
        { name: operand(operands, 0), starter: texts["starter"] === "python" ? "python" : "sql" },
        { tree: ports.tree, writer: await context.writer(ports.folder) }
      );
      const refused5 = outcome.existing.length > 0;
      return {
        exitCode: refused5 ? exitCode.findings : exitCode.done,
        json: outcome,
        text: refused5 ? "" : newJobText(outcome),
        ...refused5 ? { findings: existingText(outcome.existing) } : {}
      };
    };
  }
});

// src/report/human-time.ts
function formatDuration(ms) {
  const whole = Math.max(0, Math.round(ms));
  if (whole < second) return `${whole} ms`;
  if (whole < minute - 50) return `${(whole / second).toFixed(1)} s`;
  if (whole < hour - second / 2)
    return twoUnits(Math.round(whole / second) * second, [minute, "min"], [second, "s"]);
  if (whole < day - minute / 2)
    return twoUnits(Math.round(whole / minute) * minute, [hour, "h"], [minute, "min"]);
  return twoUnits(Math.round(whole / hour) * hour, [day, "d"], [hour, "h"]);
}
function formatInstant(iso) {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):(\d{2})(?:\.\d+)?Z$/.exec(iso);
  if (match === null) return iso;
  const [, date2, time, seconds2] = match;
  return `${date2} ${time}${seconds2 === "00" ? "" : `:${seconds2}`} UTC`;
}
function formatLocal(local) {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/.exec(local);
  if (match === null) return local;
  return [match[1], match[2], match[3]].filter((part) => part !== void 0).join(" ");
}
function count(number3, singular, plural = `${singular}s`) {
  return `${number3} ${number3 === 1 ? singular : plural}`;
}
function twoUnits(ms, [large, largeName], [small, smallName]) {
  const rest = Math.floor(ms % large / small);
  const first = `${Math.floor(ms / large)} ${largeName}`;
  return rest === 0 ? first : `${first} ${rest} ${smallName}`;
}
var second, minute, hour, day;
var init_human_time = __esm({
  "src/report/human-time.ts"() {
    "use strict";
    second = 1e3;
    minute = 60 * second;
    hour = 60 * minute;
    day = 24 * hour;
  }
});

// src/report/diagnostics-text.ts
function diagnosticsText(diagnostics, sources, style) {
  const shown = diagnostics.slice(0, mostFindings2);
  const blocks = shown.map((diagnostic) => diagnosticText(diagnostic, sources, style));
  const rest = diagnostics.length - shown.length;
  if (rest > 0) blocks.push(`\u2026 and ${count(rest, "more finding")}; --json prints all of them`);
  return blocks.join("\n");
}
function severityCounts(diagnostics) {
  const severities = ["error", "warning", "recommendation"];
  return severities.map((severity) => [severity, diagnostics.filter((each) => each.severity === severity).length]).filter(([, number3]) => number3 > 0).map(([severity, number3]) => count(number3, severity)).join(", ");
}
function diagnosticText(diagnostic, sources, style) {
  const place = `${oneLine(diagnostic.file)}:${diagnostic.line}:${diagnostic.column}`;
  const severity = severityStyle(diagnostic.severity, style)(diagnostic.severity);
  const lines = [
    `${style.bold(place)}  ${severity}  ${style.dim(diagnostic.code)}  ${oneLine(diagnostic.message)}`,
    ...excerpt(diagnostic, sources.get(diagnostic.file), style)
  ];
  if (diagnostic.hint !== void 0) lines.push(`    hint: ${oneLine(diagnostic.hint)}`);
  return lines.join("\n");
}
function severityStyle(severity, style) {
  return severity === "error" ? style.red : severity === "warning" ? style.yellow : style.dim;
}
function excerpt(diagnostic, source, style) {
  const line2 = source?.split("\n")[diagnostic.line - 1];
  if (line2 === void 0 || line2.trim() === "") return [];
  const start4 = Math.max(0, diagnostic.column - 1 - widestSource / 2);
  const visible = line2.replace(/\r$/, "").slice(start4, start4 + widestSource);
  const text2 = visible.replaceAll("	", " ");
  if (printable(text2) !== text2 || diagnostic.column - 1 > line2.length) return [];
  const number3 = String(diagnostic.line).padStart(5);
  const marks2 = "^".repeat(markLength(diagnostic, text2.length - (diagnostic.column - 1 - start4)));
  const indent2 = " ".repeat(diagnostic.column - 1 - start4);
  return [
    `${style.dim(`${number3} |`)} ${text2}`,
    `${style.dim(`${" ".repeat(5)} |`)} ${indent2}${style.red(marks2)}`
  ];
}
function markLength(diagnostic, available) {
  const sameLine = diagnostic.endLine === void 0 || diagnostic.endLine === diagnostic.line;
  if (!sameLine || diagnostic.endColumn === void 0) return 1;
  return Math.max(1, Math.min(diagnostic.endColumn - diagnostic.column, available));
}
var mostFindings2, widestSource;
var init_diagnostics_text = __esm({
  "src/report/diagnostics-text.ts"() {
    "use strict";
    init_human_time();
    init_printable();
    mostFindings2 = 500;
    widestSource = 160;
  }
});

// src/report/json.ts
function validateJson(outcome) {
  return { jobs: outcome.jobs, diagnostics: outcome.diagnostics.map(diagnosticJson) };
}
function planJson(plan) {
  return {
    ...plan,
    changes: plan.changes.map(({ schedule, ...change }) => {
      if (schedule === void 0) return change;
      const { text: text2, next: next2, notes } = schedule;
      const [instants, local] = [next2.map((run4) => run4.utc), next2.map((run4) => run4.local)];
      return { ...change, schedule: { text: text2, next: instants, local, notes } };
    }),
    diagnostics: plan.diagnostics.map(diagnosticJson)
  };
}
function diagnosticJson(diagnostic) {
  const { code: code2, severity, message, file, line: line2, column, endLine: endLine2, endColumn, hint } = diagnostic;
  return {
    code: code2,
    severity,
    message,
    file,
    line: line2,
    column,
    ...endLine2 === void 0 ? {} : { endLine: endLine2 },
    ...endColumn === void 0 ? {} : { endColumn },
    ...hint === void 0 ? {} : { hint }
  };
}
var init_json = __esm({
  "src/report/json.ts"() {
    "use strict";
  }
});

// src/usecases/validate.ts
async function validateWorkspace(ports, paths = []) {
  const workspace = await loadWorkspace(ports.tree);
  const all = { jobs: workspace.manifestCount, diagnostics: workspace.diagnostics, workspace };
  if (paths.length === 0 || workspace.diagnostics.some(({ code: code2 }) => code2 === "no-config")) return all;
  const selections = paths.map((path) => select(path, workspace));
  const wanted = (file) => selections.some(({ covers }) => covers(file));
  const isConfigError = ({ file, severity }) => file === configName && severity === "error";
  return {
    workspace,
    jobs: workspace.manifests.filter(wanted).length,
    diagnostics: sortDiagnostics([
      ...workspace.diagnostics.filter((found) => isConfigError(found) || wanted(found.file)),
      ...selections.flatMap(({ problem }) => problem ?? [])
    ])
  };
}
function select(path, workspace) {
  const inside = normalisePath(path);
  if (inside === void 0) return { covers: () => false, problem: outside(path) };
  const isManifest = inside === manifestName || inside.endsWith(`/${manifestName}`);
  const wanted = isManifest ? folderOf(inside) : inside;
  const covers = (file) => wanted === "" || file === wanted || file.startsWith(`${wanted}/`);
  const known3 = workspace.manifests.some(
    (file) => covers(file) || wanted.startsWith(`${folderOf(file)}/`) || folderOf(file) === ""
  );
  const told = known3 || workspace.diagnostics.some(({ file }) => covers(file));
  return told ? { covers } : { covers, problem: noManifest(path, inside) };
}
function outside(path) {
  return {
    code: "path-outside-workspace",
    severity: "error",
    message: `\`${path}\` is not in this workspace. Name files and folders from the folder of ${configName}.`,
    file: configName,
    line: 1,
    column: 1
  };
}
function noManifest(path, file) {
  return {
    code: "no-such-job",
    severity: "error",
    message: `There is no ${manifestName} in \`${path}\`, so nothing was checked. Correct the path, or add the manifest.`,
    file,
    line: 1,
    column: 1
  };
}
var init_validate = __esm({
  "src/usecases/validate.ts"() {
    "use strict";
    init_diagnostic();
    init_job_files();
    init_find_manifests();
    init_load_config();
    init_load_workspace();
  }
});

// src/cli/findings.ts
async function findingsText(diagnostics, tree, context) {
  const shown = context.quiet ? diagnostics.filter((each) => each.severity === "error") : diagnostics;
  if (shown.length === 0) return "";
  const files = [...new Set(shown.map((diagnostic) => diagnostic.file))].slice(0, mostSources);
  return diagnosticsText(shown, await tree.read(files), context.style);
}
var mostSources;
var init_findings = __esm({
  "src/cli/findings.ts"() {
    "use strict";
    init_diagnostics_text();
    mostSources = 200;
  }
});

// src/cli/commands/validate.ts
var validate_exports = {};
__export(validate_exports, {
  validateCommand: () => validateCommand
});
function workspacePath(path, cwd, folder) {
  const here = (0, import_node_path2.relative)(folder, cwd);
  const isInside = here !== ".." && !here.startsWith(`..${import_node_path2.sep}`) && !(0, import_node_path2.isAbsolute)(here);
  const fromRoot = (0, import_node_path2.relative)(folder, (0, import_node_path2.resolve)(isInside ? cwd : folder, path));
  return fromRoot === "" ? "." : fromRoot.split(import_node_path2.sep).join("/");
}
var import_node_path2, validateCommand;
var init_validate2 = __esm({
  "src/cli/commands/validate.ts"() {
    "use strict";
    import_node_path2 = require("node:path");
    init_diagnostic();
    init_exit_code();
    init_diagnostics_text();
    init_human_time();
    init_json();
    init_validate();
    init_findings();
    validateCommand = async (context) => {
      const ports = await context.open();
      const paths = context.arguments.operands.map((path) => workspacePath(path, context.cwd, ports.folder));
      const { jobs, diagnostics } = await validateWorkspace(ports, paths);
      const counts = severityCounts(diagnostics);
      return {
        exitCode: hasErrors(diagnostics) ? exitCode.findings : exitCode.done,
        json: validateJson({ jobs, diagnostics }),
        text: `${count(jobs, "job")}: ${counts === "" ? "no findings" : counts}`,
        findings: await findingsText(diagnostics, ports.tree, context)
      };
    };
  }
});

// src/report/check-text.ts
function checkLine(check, style) {
  const name = `check ${oneLine(check.id)}`;
  if (check.status === "passed") return `  ${style.green("\u2713")} ${name}`;
  const mark2 = check.severity === "error" ? style.red("\u2717") : style.yellow("!");
  return `  ${mark2} ${name} ${checkVerdict(check)}`;
}
function checkVerdict(check) {
  const word = check.status === "error" ? "could not be evaluated" : check.status;
  const details = check.status === "failed" ? difference(check) : errorMessage(check);
  const severity = check.severity === "warn" ? " (severity warn)" : "";
  return `${word}${details === "" ? "" : `: ${details}`}${severity}`;
}
function difference(check) {
  if (check.expected !== void 0 && check.actual !== void 0) {
    return `expected ${oneLine(check.expected)}, found ${oneLine(check.actual)}`;
  }
  if (check.failing === void 0) return "";
  return check.total === void 0 ? count(check.failing, "row") : `${check.failing} of ${count(check.total, "row")}`;
}
function errorMessage(check) {
  return check.status === "error" && check.failure !== void 0 ? oneLine(check.failure.message) : "";
}
var init_check_text = __esm({
  "src/report/check-text.ts"() {
    "use strict";
    init_human_time();
    init_printable();
  }
});

// src/report/failure-text.ts
function failureKind(failure) {
  return `${failure.class} error, rule ${oneLine(failure.rule)}`;
}
function failurePlace(failure) {
  if (failure.file === void 0) return void 0;
  return [oneLine(failure.file), failure.line, failure.line === void 0 ? void 0 : failure.column].filter((part) => part !== void 0).join(":");
}
function failureLines(failure, indent2) {
  const place = failurePlace(failure);
  return [
    ...printable(failure.message).trimEnd().split("\n"),
    ...place === void 0 ? [] : [`at ${place}`],
    `(${failureKind(failure)})`,
    ...failure.hint === void 0 ? [] : [`hint: ${oneLine(failure.hint)}`]
  ].map((line2) => `${indent2}${line2}`);
}
var init_failure_text = __esm({
  "src/report/failure-text.ts"() {
    "use strict";
    init_printable();
  }
});

// src/report/markdown-budget.ts
function firstRows(rows2, most) {
  const left = rows2.length - most;
  return left > 0 ? { shown: rows2.slice(0, most), note: `_\u2026 and ${left} more._` } : { shown: rows2, note: "" };
}
var init_markdown_budget = __esm({
  "src/report/markdown-budget.ts"() {
    "use strict";
  }
});

// src/report/markdown-escape.ts
function escapeMarkdown(value) {
  const text2 = oneLine(shorten(value, longestValue));
  return text2.replace(/[^\p{L}\p{N} ,;.%/-]/gu, entity).replace(/&#(64|35);/g, "&#$1;&#8203;").replace(/\bwww\./gi, "www&#46;");
}
function code(value) {
  const text2 = oneLine(shorten(value, longestValue));
  return `<code>${text2.replace(/[^\p{L}\p{N} ,;.%/-]/gu, entity)}</code>`;
}
function markdownTable(header, rows2) {
  const line2 = (cells) => `| ${cells.join(" | ")} |`;
  return [line2(header), line2(header.map(() => "---")), ...rows2.map(line2)].join("\n");
}
function entity(character) {
  return `&#${character.codePointAt(0)};`;
}
var longestValue;
var init_markdown_escape = __esm({
  "src/report/markdown-escape.ts"() {
    "use strict";
    init_printable();
    longestValue = 500;
  }
});

// src/report/plan-text.ts
function planText(plan, style) {
  const title = `${shortCommit(plan.base)} \u2192 ${shortCommit(plan.head)}`;
  if (plan.changes.length === 0) return `${title}: no job changes.`;
  const blocks = plan.changes.map((change) => changeText(change, style));
  return [`${title}: ${changeCounts(plan)}`, ...blocks, ...downstreamText(plan)].join("\n");
}
function changeCounts(plan) {
  const kinds2 = ["added", "changed", "renamed", "removed"];
  const parts = kinds2.map((kind2) => [plan.changes.filter((change) => change.kind === kind2).length, kind2]).filter(([number3]) => number3 > 0).map(([number3, kind2]) => `${number3} ${kind2}`);
  return `${count(plan.changes.length, "job")}: ${parts.join(", ")}`;
}
function shortCommit(commit) {
  return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 12) : oneLine(commit);
}
function shortDigest(digest) {
  return digest.slice(0, "sha256:".length + 12);
}
function changeText(change, style) {
  const [mark2, paint] = marks(style)[change.kind];
  const from = change.from === void 0 ? "" : ` (was ${oneLine(change.from)})`;
  const lines = [
    `  ${paint(`${mark2} ${oneLine(change.job)}`)}${from} ${change.kind}: ${oneLine(change.reason)}`
  ];
  if (change.files.length > 0) lines.push(style.dim(`      ${fileList(change.files)}`));
  if (change.schedule !== void 0) {
    lines.push(`      ${oneLine(change.schedule.text)}`);
    lines.push(
      ...change.schedule.next.map((next2) => `        ${formatLocal(next2.local)}  ${formatInstant(next2.utc)}`)
    );
    lines.push(...change.schedule.notes.map((note) => style.yellow(`      note: ${oneLine(note)}`)));
  }
  return lines.join("\n");
}
function marks(style) {
  return {
    added: ["+", style.green],
    changed: ["~", style.yellow],
    renamed: [">", style.yellow],
    removed: ["-", style.red]
  };
}
function fileList(files) {
  const rest = files.length - mostFiles;
  const shown = files.slice(0, mostFiles).map(oneLine).join(", ");
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}
function downstreamText(plan) {
  if (plan.downstream.length === 0) return [];
  return [`  then run after them: ${plan.downstream.map(oneLine).join(", ")}`];
}
var mostFiles;
var init_plan_text = __esm({
  "src/report/plan-text.ts"() {
    "use strict";
    init_human_time();
    init_printable();
    mostFiles = 8;
  }
});

// src/report/markdown.ts
function planMarkdown(plan) {
  const range2 = `${code(shortCommit(plan.base))} \u2192 ${code(shortCommit(plan.head))}`;
  if (plan.changes.length === 0) return `### Plan

${range2}: no job changes.`;
  const { shown, note } = firstRows(plan.changes, mostRows);
  const rows2 = shown.map((change) => [
    changeName(change),
    escapeMarkdown(change.kind),
    escapeMarkdown(change.reason)
  ]);
  const after2 = plan.downstream.slice(0, mostRows).map(code).join(", ");
  return joinParts([
    "### Plan",
    `${range2}: ${escapeMarkdown(changeCounts(plan))}`,
    markdownTable(["Job", "Change", "What is different"], rows2),
    note,
    plan.downstream.length === 0 ? "" : `Then run after them: ${after2}`,
    ...shown.flatMap(scheduleMarkdown)
  ]);
}
function joinParts(parts) {
  return parts.filter((part) => part !== "").join("\n\n");
}
function changeName(change) {
  return change.from === void 0 ? code(change.job) : `${code(change.from)} \u2192 ${code(change.job)}`;
}
function scheduleMarkdown(change) {
  if (change.schedule === void 0) return [];
  const { text: text2, next: next2, notes } = change.schedule;
  const rows2 = next2.map((each) => [
    escapeMarkdown(formatLocal(each.local)),
    escapeMarkdown(formatInstant(each.utc))
  ]);
  return [
    `**Schedule of ${code(change.job)}:** ${escapeMarkdown(text2)}`,
    ...rows2.length === 0 ? [] : [markdownTable(["Next runs", "UTC"], rows2)],
    ...notes.slice(0, mostRows).map((note) => `- ${escapeMarkdown(note)}`)
  ];
}
var mostRows;
var init_markdown = __esm({
  "src/report/markdown.ts"() {
    "use strict";
    init_check_text();
    init_failure_text();
    init_human_time();
    init_markdown_budget();
    init_markdown_escape();
    init_plan_text();
    mostRows = 100;
  }
});

// src/plan/pair-jobs.ts
function pairJobs(base2, head2) {
  const pairs = /* @__PURE__ */ new Map();
  const free = new Set(base2);
  const keys = [
    (version) => version.job.manifest.name,
    (version) => version.fingerprint,
    (version) => version.job.file
  ];
  for (const key of keys) {
    const byKey = new Map([...free].map((version) => [key(version), version]));
    for (const version of head2) {
      const before = pairs.has(version) ? void 0 : byKey.get(key(version));
      if (before === void 0 || !free.delete(before)) continue;
      pairs.set(version, before);
    }
  }
  return pairs;
}
function lookalikes(base2, head2) {
  const olds = base2.map(({ version, text: text2 }) => ({ version, lines: linesOf(text2) }));
  const found = head2.flatMap(({ version, text: text2 }) => {
    const lines = linesOf(text2);
    return olds.map((old) => ({ version, before: old.version, share: sharedPart(old.lines, lines) }));
  });
  const pairs = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  for (const { version, before, share } of found.sort((a, b2) => b2.share - a.share)) {
    if (share < leastShare || pairs.has(version) || taken.has(before)) continue;
    pairs.set(version, before);
    taken.add(before);
  }
  return pairs;
}
function linesOf(text2) {
  return text2.split("\n").map((line2) => line2.trim()).filter((line2) => line2 !== "");
}
function sharedPart(a, b2) {
  const counts = /* @__PURE__ */ new Map();
  for (const line2 of a) counts.set(line2, (counts.get(line2) ?? 0) + 1);
  let shared3 = 0;
  for (const line2 of b2) {
    const left = counts.get(line2) ?? 0;
    if (left === 0) continue;
    counts.set(line2, left - 1);
    shared3 += 1;
  }
  return a.length + b2.length === 0 ? 0 : 2 * shared3 / (a.length + b2.length);
}
var leastShare;
var init_pair_jobs = __esm({
  "src/plan/pair-jobs.ts"() {
    "use strict";
    leastShare = 0.6;
  }
});

// src/plan/job-version.ts
function fingerprintOf(job2, files, fileDigests, sha2562) {
  const contents = files.filter((file) => file !== job2.file).map((file) => [withinFolder(job2, file), fileDigests.get(file) ?? null]);
  return sha2562(canonicalText([comparableManifest(job2), contents]));
}
function comparableManifest(job2) {
  const { name: _2, ...rest } = job2.manifest;
  return {
    ...rest,
    steps: rest.steps.map(
      (step) => "file" in step && step.file !== void 0 ? { ...step, file: withinFolder(job2, step.file) } : step
    )
  };
}
function withinFolder(job2, path) {
  return job2.folder !== "" && path.startsWith(`${job2.folder}/`) ? path.slice(job2.folder.length + 1) : path;
}
function canonicalText(value) {
  return JSON.stringify(value, (key, item2) => {
    if (key === "origin" || key === "sqlOrigin") return void 0;
    if (typeof item2 !== "object" || item2 === null || Array.isArray(item2)) return item2;
    return Object.fromEntries(Object.entries(item2).sort(([a], [b2]) => a < b2 ? -1 : 1));
  });
}
var init_job_version = __esm({
  "src/plan/job-version.ts"() {
    "use strict";
  }
});

// src/plan/reasons.ts
function differenceOf(base2, head2, changed, configFile) {
  const keys = changedKeys(base2, head2);
  const files = changedFiles(base2, head2, changed);
  const manifestChanged = changed.has(head2.job.file) || changed.has(base2.job.file);
  const byConfig = keys.length > 0 && !manifestChanged ? ` (${configFile})` : "";
  const reasons = [
    ...keys.map((key) => `${key}${byConfig}`),
    ...files.map((file) => fileReason(file, base2, head2))
  ];
  const involved = keys.length === 0 ? [] : manifestFiles(base2, head2, manifestChanged ? changed : /* @__PURE__ */ new Set(), configFile);
  if (reasons.length > 0) return { files: [.../* @__PURE__ */ new Set([...involved, ...files])].sort(), reasons };
  return base2.digest === head2.digest ? { files: [], reasons: [] } : { files: [configFile], reasons: [`connections changed (${configFile})`] };
}
function manifestFiles(base2, head2, changed, configFile) {
  const own = [base2.job.file, head2.job.file].filter((file) => changed.has(file));
  return own.length > 0 ? own : [configFile];
}
function changedFiles(base2, head2, changed) {
  const manifests = /* @__PURE__ */ new Set([base2.job.file, head2.job.file]);
  return [.../* @__PURE__ */ new Set([...base2.files, ...head2.files])].filter((file) => changed.has(file) && !manifests.has(file)).sort();
}
function fileReason(file, base2, head2) {
  const [before, after2] = [base2.files.includes(file), head2.files.includes(file)];
  const verb = before && after2 ? "changed" : after2 ? "added" : "removed";
  const version = after2 ? head2 : base2;
  const isStep = version.job.manifest.steps.some((step) => "file" in step && step.file === file);
  const template = /^templates\/([^/]+)\//.exec(file)?.[1];
  if (!isStep && template !== void 0 && withinFolder(version.job, file) === file) {
    return `template ${template}: ${file} ${verb}`;
  }
  return `${isStep ? "step file" : "file"} ${withinFolder(version.job, file)} ${verb}`;
}
function changedKeys(base2, head2) {
  const [before, after2] = [comparableManifest(base2.job), comparableManifest(head2.job)];
  const keys = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after2)])];
  return keys.flatMap((key) => keyReasons(key, before, after2));
}
function keyReasons(key, before, after2) {
  if (same2(before[key], after2[key])) return [];
  if (key === "steps") return listReasons("step", "steps", named(before.steps), named(after2.steps));
  if (key === "checks") return listReasons("check", "checks", byId(before.checks), byId(after2.checks));
  if (key === "params") {
    return listReasons("parameter", "params", mapOf(before.params), mapOf(after2.params));
  }
  const word = key === "timeoutMs" ? "timeout" : key;
  return [`${word} ${isEmpty2(before[key]) ? "added" : isEmpty2(after2[key]) ? "removed" : "changed"}`];
}
function listReasons(word, all, before, after2) {
  const reasons = [...after2].flatMap(([name, value]) => {
    if (!before.has(name)) return [`${word} ${name} added`];
    return same2(before.get(name), value) ? [] : [`${word} ${name} changed`];
  });
  for (const name of before.keys()) if (!after2.has(name)) reasons.push(`${word} ${name} removed`);
  return reasons.length > 0 ? reasons : [`order of ${all} changed`];
}
function named(items) {
  return new Map(items.map((item2) => [item2.name, item2]));
}
function byId(items) {
  return new Map(items.map((item2) => [item2.id, item2]));
}
function mapOf(values) {
  return new Map(Object.entries(values));
}
function same2(a, b2) {
  return canonicalText([a]) === canonicalText([b2]);
}
function isEmpty2(value) {
  return value === void 0 || canonicalText(value) === "[]" || canonicalText(value) === "{}";
}
var init_reasons = __esm({
  "src/plan/reasons.ts"() {
    "use strict";
    init_job_version();
  }
});

// src/plan/changes.ts
function compareJobs(base2, head2, context) {
  const pairs = new Map([...pairJobs(base2.jobs, head2.jobs), ...context.lookalikes ?? []]);
  const broken = brokenChanges(base2, head2);
  const brokenFiles = new Set(head2.broken.map((manifest) => manifest.file));
  const baseBroken = new Set(base2.broken.map((manifest) => manifest.file));
  const paired = new Set([...pairs.values()].map((version) => version.job.manifest.name));
  const changes = head2.jobs.flatMap((version) => {
    const before = pairs.get(version);
    if (before !== void 0) return describePair(before, version, context);
    return [addition(version, baseBroken.has(version.job.file))];
  });
  const removed = base2.jobs.filter(({ job: job2 }) => !paired.has(job2.manifest.name) && !brokenFiles.has(job2.file)).map(removal);
  return [...changes, ...broken, ...removed].sort((a, b2) => a.job < b2.job ? -1 : 1);
}
function describePair(before, after2, context) {
  const { name } = after2.job.manifest;
  const from = before.job.manifest.name;
  const moved = before.job.file !== after2.job.file;
  if (!moved && name === from && before.digest === after2.digest) return [];
  const difference2 = differenceOf(before, after2, context.changed, context.configFile);
  const where = moved ? [`moved from ${before.job.folder || "."} to ${after2.job.folder || "."}`] : [];
  const named2 = name === from ? [] : [`renamed from ${from}`];
  const content = moved ? before.fingerprint === after2.fingerprint ? [] : ["content changed"] : difference2.reasons;
  return [
    {
      job: name,
      kind: moved || name !== from ? "renamed" : "changed",
      ...name === from ? {} : { from },
      digest: after2.digest,
      files: difference2.files,
      reason: sentence([...named2, ...where, ...content])
    }
  ];
}
function addition(version, wasBroken) {
  const { job: job2, digest, files } = version;
  return {
    job: job2.manifest.name,
    kind: wasBroken ? "changed" : "added",
    digest,
    files: [...files].sort(),
    reason: wasBroken ? "its manifest had errors before" : "new job"
  };
}
function removal(version) {
  const { job: job2, files } = version;
  return { job: job2.manifest.name, kind: "removed", files: [...files].sort(), reason: `${job2.file} removed` };
}
function brokenChanges(base2, head2) {
  const before = new Map(base2.jobs.map((version) => [version.job.file, version]));
  const brokenBefore = new Set(base2.broken.map((manifest) => manifest.file));
  return head2.broken.filter((manifest) => manifest.changedFiles.length > 0 || !brokenBefore.has(manifest.file)).map((manifest) => {
    const known3 = before.get(manifest.file);
    return {
      job: known3?.job.manifest.name ?? manifest.job,
      kind: known3 === void 0 && !brokenBefore.has(manifest.file) ? "added" : "changed",
      files: manifest.changedFiles,
      reason: "it has errors: see the diagnostics"
    };
  });
}
function sentence(reasons) {
  const shown = reasons.slice(0, namedReasons);
  const more = reasons.length - shown.length;
  return more > 0 ? `${shown.join("; ")}; and ${more} more` : shown.join("; ");
}
var namedReasons;
var init_changes = __esm({
  "src/plan/changes.ts"() {
    "use strict";
    init_pair_jobs();
    init_reasons();
    namedReasons = 6;
  }
});

// src/plan/plan.ts
var workingTreeHead;
var init_plan = __esm({
  "src/plan/plan.ts"() {
    "use strict";
    workingTreeHead = "working tree";
  }
});

// src/usecases/base-tree.ts
function baseTree(commit, head2, changed) {
  return {
    list: async (folders) => {
      const within = [...changed].filter((path) => isBelow(path, folders));
      const [same3, before] = await Promise.all([
        head2.list(folders),
        within.length === 0 ? [] : commit.list(within)
      ]);
      const entries = [
        ...same3.filter(({ path }) => !changed.has(path)),
        ...before.filter(({ path }) => changed.has(path))
      ];
      return entries.sort((a, b2) => a.path < b2.path ? -1 : 1);
    },
    read: (paths) => fromBoth(paths, changed, [commit.read, head2.read]),
    digest: (paths) => fromBoth(paths, changed, [commit.digest, head2.digest])
  };
}
function isBelow(path, folders) {
  return folders === void 0 || folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
}
async function fromBoth(paths, changed, [before, now]) {
  const old = paths.filter((path) => changed.has(path));
  const same3 = paths.filter((path) => !changed.has(path));
  const [first, second2] = await Promise.all([
    old.length === 0 ? /* @__PURE__ */ new Map() : before(old),
    same3.length === 0 ? /* @__PURE__ */ new Map() : now(same3)
  ]);
  return new Map([...first, ...second2]);
}
var init_base_tree = __esm({
  "src/usecases/base-tree.ts"() {
    "use strict";
  }
});

// src/usecases/batched-tree.ts
function batchedTree(tree) {
  const listings = /* @__PURE__ */ new Map();
  return {
    list: (folders) => {
      const key = JSON.stringify(folders ?? "all");
      const known3 = listings.get('"all"') ?? listings.get(key);
      const listing2 = known3 ?? tree.list(folders);
      listings.set(key, listing2);
      return listing2;
    },
    read: batched((paths) => tree.read(paths)),
    digest: batched((paths) => tree.digest(paths))
  };
}
function batched(ask2) {
  const answers = /* @__PURE__ */ new Map();
  let waiting = [];
  let next2;
  const send3 = () => {
    const paths = waiting;
    waiting = [];
    next2 = void 0;
    return ask2(paths);
  };
  return async (paths) => {
    for (const path of paths) {
      if (answers.has(path)) continue;
      next2 ??= Promise.resolve().then(send3);
      answers.set(path, next2);
      waiting.push(path);
    }
    const found = /* @__PURE__ */ new Map();
    for (const path of paths) {
      const answer = (await answers.get(path))?.get(path);
      if (answer !== void 0) found.set(path, answer);
    }
    return found;
  };
}
var init_batched_tree = __esm({
  "src/usecases/batched-tree.ts"() {
    "use strict";
  }
});

// src/usecases/change-refs.ts
async function resolveRefs(request, repository) {
  const [head2, base2] = await Promise.all([
    request.head === void 0 ? void 0 : known(request.head, repository),
    request.base === void 0 ? repository.defaultBase() : known(request.base, repository)
  ]);
  if (base2 === void 0) throw await noBase(repository);
  if (request.base === void 0 && head2 === void 0) return { base: base2, head: head2 };
  return { base: await commonBase(base2, request.base, head2, repository), head: head2 };
}
async function known(ref, repository) {
  const commit = await repository.resolve(ref);
  if (commit !== void 0) return commit;
  throw new Obstacle("git", `There is no commit, branch or tag \`${ref}\` in this clone.`, {
    hint: "Look for its name with `git log` or `git branch --all`, or fetch it first."
  });
}
async function commonBase(start4, name, head2, repository) {
  const base2 = await repository.mergeBase(start4, head2 ?? "HEAD");
  if (base2 !== void 0) return base2;
  throw new Obstacle("git", `${name ?? start4} and ${head2 ?? "HEAD"} have no common history.`, {
    hint: "Choose another `--base`, or fetch the whole history (`git fetch --unshallow`)."
  });
}
async function noBase(repository) {
  if (await repository.resolve("HEAD") === void 0) {
    return new Obstacle("git", "This repository has no commits yet, so there is nothing to compare with.", {
      hint: "Commit the workspace first: `git add --all && git commit`."
    });
  }
  return new Obstacle("git", "There is no default branch to compare with.", {
    hint: "Say with `--base REF` which commit or branch the change began from."
  });
}
var init_change_refs = __esm({
  "src/usecases/change-refs.ts"() {
    "use strict";
    init_failure();
  }
});

// src/usecases/change-scope.ts
async function affectedManifests(input) {
  const { base: base2, head: head2, changed, links, repository, refs } = input;
  if (concernsEveryJob(base2.config, head2.config)) return "all";
  const paths = [...changed, ...linksTo(changed, links)];
  const templates = [...new Set(paths.flatMap((path) => /^templates\/([^/]+)\//.exec(path)?.[1] ?? []))];
  const users = templates.length === 0 ? [] : await Promise.all([
    repository.manifestsMentioning(templates, refs.base),
    repository.manifestsMentioning(templates, refs.head)
  ]);
  return [.../* @__PURE__ */ new Set([...paths.flatMap(manifestsAbove), ...users.flat()])].sort();
}
function concernsEveryJob(base2, head2) {
  if (base2 === void 0 || head2 === void 0) return true;
  const deciding = ({ jobs, teams, environments, defaults }) => canonicalText({
    jobs,
    teams: Object.keys(teams ?? {}),
    open: teams === void 0,
    environments,
    defaults
  });
  return deciding(base2) !== deciding(head2);
}
function manifestsAbove(path) {
  const manifests = [];
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    manifests.push(joinPath(folder, manifestName));
    if (folder === "") return manifests;
  }
}
function linksTo(changed, entries) {
  const links = entries.flatMap(({ path, link: link2 }) => {
    const target = link2 === void 0 ? void 0 : normalisePath(joinPath(folderOf(path), link2));
    return target === void 0 ? [] : [{ path, target }];
  });
  const found = /* @__PURE__ */ new Set();
  for (let size = -1; size < found.size; ) {
    size = found.size;
    for (const { path, target } of links) {
      const hit = [...changed, ...found].some((one) => one === target || one.startsWith(`${target}/`));
      if (hit) found.add(path);
    }
  }
  return [...found];
}
var init_change_scope = __esm({
  "src/usecases/change-scope.ts"() {
    "use strict";
    init_job_files();
    init_job_version();
    init_find_manifests();
  }
});

// src/plan/local-time.ts
function localTime(zone) {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric"
  });
  const offset = (at) => wallClock(format, at) - Math.floor(at / 1e3) * 1e3;
  return {
    offset,
    text: (at) => `${wallClockText(at + offset(at))}${offsetText(offset(at))}`
  };
}
function wallClockText(wall) {
  return new Date(wall).toISOString().slice(0, 19);
}
function wallClock(format, at) {
  const parts = new Map(format.formatToParts(at).map((part2) => [part2.type, Number(part2.value)]));
  const part = (type) => parts.get(type) ?? 0;
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
}
function offsetText(offset) {
  const minutes = Math.round(Math.abs(offset) / 6e4);
  const two2 = (value) => String(value).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two2(Math.floor(minutes / 60))}:${two2(minutes % 60)}`;
}
var init_local_time = __esm({
  "src/plan/local-time.ts"() {
    "use strict";
  }
});

// src/plan/clock-change-notes.ts
function clockChangeNotes(entry, change) {
  if (isFrequent(entry, change)) return [];
  return change.after > change.before ? gapNotes(entry, change) : overlapNotes(entry, change);
}
function isFrequent(entry, change) {
  const start4 = change.at + change.before;
  return wallTimes(entry, start4 - day2 / 2, start4 + day2 / 2).length >= frequentPerDay;
}
function gapNotes(entry, change) {
  const [start4, end] = [change.at + change.before, change.at + change.after];
  const missing2 = wallTimes(entry, start4, end);
  const regular = new Set(wallTimes(entry, end, end + (end - start4)));
  const moved = timesBetween(entry, change.at - 1, change.at + (end - start4) - 1, frequentPerDay).map((at) => at + change.after).filter((wall) => !regular.has(wall));
  return missing2.map((wall, index) => {
    const actual = moved[Math.min(index, moved.length - 1)];
    const then = actual === void 0 ? "there is no run for it" : `runs at ${clock(actual)}`;
    return `${date(wall)}: ${clock(wall)} does not exist (clocks go forward), ${then}`;
  });
}
function overlapNotes(entry, change) {
  const [start4, end] = [change.at + change.after, change.at + change.before];
  const length = end - start4;
  const runs = new Set(
    timesBetween(entry, change.at - length - 1, change.at + length - 1, 2 * frequentPerDay)
  );
  return wallTimes(entry, start4, end).map((wall) => {
    const first = runs.has(wall - change.before);
    const second2 = runs.has(wall - change.after);
    const then = first && second2 ? "runs twice" : `runs once, the ${first ? "first" : "second"} time`;
    return `${date(wall)}: ${clock(wall)} comes twice (clocks go back), ${then}`;
  });
}
function wallTimes(entry, start4, end) {
  return timesBetween({ cron: entry.cron, timezone: "UTC" }, start4 - 1, end - 1, 2 * frequentPerDay);
}
function date(wall) {
  return wallClockText(wall).slice(0, 10);
}
function clock(wall) {
  return wallClockText(wall).slice(11, 16);
}
var frequentPerDay, day2;
var init_clock_change_notes = __esm({
  "src/plan/clock-change-notes.ts"() {
    "use strict";
    init_cron();
    init_local_time();
    frequentPerDay = 24;
    day2 = 864e5;
  }
});

// src/plan/clock-changes.ts
function clockChanges(zone, from, days) {
  const local = localTime(zone);
  const changes = [];
  const start4 = Math.floor(from / 1e3) * 1e3;
  let before = local.offset(start4);
  for (let n = 1; n <= days; n++) {
    const after2 = local.offset(start4 + n * day3);
    if (after2 !== before) {
      changes.push({ at: firstInstantWith(local, start4 + n * day3, before), before, after: after2 });
    }
    before = after2;
  }
  return changes;
}
function firstInstantWith(local, end, before) {
  let low = end - day3;
  let high = end;
  while (high - low > 1e3) {
    const middle = low + Math.floor((high - low) / 2e3) * 1e3;
    if (local.offset(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}
var day3;
var init_clock_changes = __esm({
  "src/plan/clock-changes.ts"() {
    "use strict";
    init_local_time();
    day3 = 864e5;
  }
});

// src/plan/cron-text.ts
function scheduleText(schedule) {
  const times = schedule.crons.map(({ cron, timezone }) => `${cronText(cron)} (${timezone})`).join("; ");
  return schedule.paused === void 0 ? times : `${times}, ${pauseText(schedule.paused)}`;
}
function cronText(cron) {
  const [minute2 = "", hour6 = "", date2 = "", month = "", weekday = ""] = cron.trim().split(/\s+/);
  const other = `cron "${cron.trim()}"`;
  if (month !== "*") return other;
  const days = daysText(date2, weekday);
  if (days === void 0) return other;
  if (isNumber(minute2) && isNumber(hour6)) return `${two(hour6)}:${two(minute2)} ${days}`;
  if (days !== "every day") return other;
  if (minute2 === "*" && hour6 === "*") return "every minute";
  const step = /^\*\/(\d+)$/.exec(minute2)?.[1];
  if (step !== void 0 && hour6 === "*" && 60 % Number(step) === 0) return `every ${step} minutes`;
  if (isNumber(minute2) && hour6 === "*") return `${two(minute2)} minutes past every hour`;
  return other;
}
function daysText(date2, weekday) {
  if (date2 === "*" && weekday === "*") return "every day";
  if (weekday === "*" && isNumber(date2)) return `on day ${Number(date2)} of every month`;
  if (date2 !== "*") return void 0;
  if (weekday === "1-5") return "from Monday to Friday";
  const names = weekday.split(",").map((part) => isNumber(part) ? weekdays[Number(part) % 7] : void 0);
  return names.includes(void 0) ? void 0 : `on ${names.join(", ")}`;
}
function pauseText(pause6) {
  const until = pause6.until === void 0 ? "paused" : `paused until ${pause6.until}`;
  return pause6.reason === void 0 ? until : `${until} (${pause6.reason})`;
}
function isNumber(text2) {
  return /^\d+$/.test(text2);
}
function two(text2) {
  return String(Number(text2)).padStart(2, "0");
}
var weekdays;
var init_cron_text = __esm({
  "src/plan/cron-text.ts"() {
    "use strict";
    weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
  }
});

// src/plan/schedule-preview.ts
function schedulePreviewer(now) {
  const known3 = /* @__PURE__ */ new Map();
  return (schedule) => {
    const key = JSON.stringify([schedule.crons, schedule.paused]);
    const preview = known3.get(key) ?? previewOf(schedule, now);
    known3.set(key, preview);
    return preview;
  };
}
function previewOf(schedule, now) {
  const notes = schedule.crons.flatMap(
    (entry) => clockChanges(entry.timezone, now, daysAhead).flatMap((change) => clockChangeNotes(entry, change))
  );
  return { text: scheduleText(schedule), next: nextRuns(schedule, now), notes: [...new Set(notes)].sort() };
}
function nextRuns(schedule, now) {
  const zones = /* @__PURE__ */ new Map();
  for (const entry of schedule.crons) {
    for (const at of timesAfter(entry, now, runCount)) if (!zones.has(at)) zones.set(at, entry.timezone);
  }
  return [...zones].sort(([a], [b2]) => a - b2).slice(0, runCount).map(([at, zone]) => ({ local: localTime(zone).text(at), utc: new Date(at).toISOString() }));
}
var runCount, daysAhead;
var init_schedule_preview = __esm({
  "src/plan/schedule-preview.ts"() {
    "use strict";
    init_cron();
    init_clock_change_notes();
    init_clock_changes();
    init_cron_text();
    init_local_time();
    runCount = 5;
    daysAhead = 366;
  }
});

// src/workspace/for-environment.ts
function forEnvironment(manifest, name) {
  const override = manifest.environments[name];
  if (override === void 0) return manifest;
  return {
    ...manifest,
    params: overrideParams(manifest.params, override.params),
    ...override.schedule === void 0 ? {} : { schedule: override.schedule },
    ...override.timeoutMs === void 0 ? {} : { timeoutMs: override.timeoutMs }
  };
}
function overrideParams(params, values) {
  const given = new Map(Object.entries(values));
  return Object.fromEntries(
    Object.entries(params).map(([name, parameter]) => {
      const value = given.get(name);
      return [name, value === void 0 ? parameter : { ...parameter, default: value }];
    })
  );
}
var init_for_environment = __esm({
  "src/workspace/for-environment.ts"() {
    "use strict";
  }
});

// src/plan/after-lines.ts
function namesInAfter(groups, following2) {
  const names = [];
  for (const lines of groups) {
    if (lines.some((line2) => line2.includes("\\") || /^\s*\?/.test(line2))) return void 0;
    for (const [index, line2] of lines.entries()) {
      const value = afterKey.exec(line2)?.[1];
      if (value === void 0) continue;
      const found = valueNames(value, lines.slice(index + 1, index + 1 + following2), following2);
      if (found === void 0) return void 0;
      names.push(...found);
    }
  }
  return names;
}
function valueNames(value, next2, following2) {
  if (value.includes("[") && !emptyLine.test(value)) {
    const [list4 = "", ...rest] = [value, ...next2].join("\n").split("]");
    return rest.length === 0 || list4.includes("#") ? void 0 : wordsOf(list4);
  }
  if (!emptyLine.test(value)) return /^\s*[&*!|>{]/.test(value) ? void 0 : wordsOf(value);
  const names = [];
  for (const line2 of next2) {
    if (emptyLine.test(line2)) continue;
    const name = item.exec(line2)?.[1];
    if (name !== void 0) names.push(name);
    else return /^\s*["']?[A-Za-z][\w-]*["']?\s*:/.test(line2) ? names : void 0;
  }
  return next2.length < following2 ? names : void 0;
}
function wordsOf(text2) {
  return text2.match(/[A-Za-z0-9_-]+/g) ?? [];
}
var afterKey, item, emptyLine;
var init_after_lines = __esm({
  "src/plan/after-lines.ts"() {
    "use strict";
    afterKey = /(?:^|[{,\s])["']?after["']?\s*:(.*)$/;
    item = /^\s*-\s+["']?([A-Za-z0-9_-]+)["']?\s*(?:#.*)?$/;
    emptyLine = /^\s*(?:#.*)?$/;
  }
});

// src/plan/graph.ts
function topologicalOrder(jobs) {
  const byName = new Map(jobs.map((job2) => [job2.name, job2]));
  const ordered = [];
  const entered = /* @__PURE__ */ new Set();
  for (const job2 of jobs) visit(job2, { byName, ordered, entered });
  return ordered;
}
function visit(start4, walk3) {
  if (walk3.entered.has(start4.name)) return;
  walk3.entered.add(start4.name);
  const stack = [{ job: start4, next: 0 }];
  for (let top = stack.at(-1); top !== void 0; top = stack.at(-1)) {
    const name = top.job.after[top.next];
    top.next += 1;
    if (name === void 0) {
      walk3.ordered.push(top.job.name);
      stack.pop();
      continue;
    }
    const job2 = walk3.byName.get(name);
    if (job2 === void 0 || walk3.entered.has(name)) continue;
    walk3.entered.add(name);
    stack.push({ job: job2, next: 0 });
  }
}
function downstreamOf(names, jobs) {
  const followers = followersOf(jobs);
  const roots = new Set(names);
  const reached = new Set(roots);
  const queue = [...roots];
  for (let name = queue.pop(); name !== void 0; name = queue.pop()) {
    for (const follower of followers.get(name) ?? []) {
      if (reached.has(follower)) continue;
      reached.add(follower);
      queue.push(follower);
    }
  }
  return jobs.map((job2) => job2.name).filter((name) => reached.has(name) && !roots.has(name));
}
function followersOf(jobs) {
  const followers = /* @__PURE__ */ new Map();
  for (const job2 of jobs) {
    for (const name of job2.after) {
      const list4 = followers.get(name);
      if (list4 === void 0) followers.set(name, [job2.name]);
      else list4.push(job2.name);
    }
  }
  return followers;
}
var init_graph = __esm({
  "src/plan/graph.ts"() {
    "use strict";
  }
});

// src/workspace/bundle-files.ts
function bundleFiles(job2, files) {
  const found = /* @__PURE__ */ new Map();
  for (const path of ownPaths(job2.folder, files)) {
    add(found, path, job2.folder === "" ? path : path.slice(job2.folder.length + 1), files);
  }
  for (const step of job2.manifest.steps) {
    if ("file" in step && step.file !== void 0) {
      add(found, step.file, job2.folder === "" ? step.file : step.file.slice(job2.folder.length + 1), files);
    }
    if (step.kind !== "uses") continue;
    const folder = joinPath(templatesFolder, step.template);
    for (const path of files.below(folder)) if (!isDocumentation(path)) add(found, path, path, files);
  }
  return [...found.values()].sort((a, b2) => a.label < b2.label ? -1 : 1);
}
function add(found, path, label, files) {
  const resolved2 = files.resolve(path);
  if (resolved2.kind !== "file") return;
  const executable = !label.endsWith(".sql") && files.isExecutable(resolved2.path);
  found.set(label, { label, target: resolved2.path, links: resolved2.links, executable });
}
function ownPaths(folder, files) {
  const start4 = folder === "" ? 0 : folder.length + 1;
  const below = files.below(folder);
  const otherJobs = below.filter((path) => path.endsWith(`/${manifestName}`) && folderOf(path) !== folder).map((path) => `${folderOf(path)}/`);
  const isOwn = (path) => path !== joinPath(folder, manifestName) && path !== configName && !isDocumentation(path.slice(start4)) && !otherJobs.some((other) => path.startsWith(other));
  return below.filter(isOwn);
}
function isDocumentation(path) {
  const parts = path.split("/");
  const name = parts.at(-1) ?? "";
  return parts.some((part) => part.startsWith(".") || part === "__pycache__") || /^(?:README|LICENSE|CHANGELOG)/i.test(name) || /\.(?:md|pyc)$/i.test(name);
}
var init_bundle_files = __esm({
  "src/workspace/bundle-files.ts"() {
    "use strict";
    init_job_files();
    init_find_manifests();
    init_load_config();
    init_templates();
  }
});

// src/workspace/canonical-json.ts
function canonicalJson(value) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const entries = Object.entries(value).filter(([, entry]) => entry !== void 0).sort(([a], [b2]) => a < b2 ? -1 : 1).map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`);
  return `{${entries.join(",")}}`;
}
var init_canonical_json = __esm({
  "src/workspace/canonical-json.ts"() {
    "use strict";
  }
});

// src/workspace/bundle.ts
async function computeBundle(job2, config2, tree, sha2562) {
  const bundles = await computeBundles([job2], config2, tree, sha2562);
  const bundle = bundles.get(job2.manifest.name);
  if (bundle === void 0) throw new Error(`No bundle was made for ${job2.manifest.name}.`);
  return bundle;
}
async function computeBundles(jobs, config2, tree, sha2562) {
  const files = await listJobFolders(
    tree,
    jobs.map((job2) => job2.folder)
  );
  const contents = new Map(jobs.map((job2) => [job2, bundleFiles(job2, files)]));
  const targets = [...contents.values()].flatMap((found) => found.map(({ target }) => target));
  const digests = await tree.digest([...new Set(targets)]);
  const bundles = /* @__PURE__ */ new Map();
  for (const [job2, found] of contents) {
    const content = {
      format: 1,
      manifest: effectiveManifest(job2),
      engines: enginesOf(job2, config2),
      files: Object.fromEntries(found.map((file) => [file.label, contentOf2(file, digests)]))
    };
    const name = job2.manifest.name;
    const paths = new Set(found.flatMap(({ links, target }) => [...links, target]));
    bundles.set(name, {
      job: name,
      digest: `sha256:${sha2562(canonicalJson(content))}`,
      files: [...paths, job2.file].sort()
    });
  }
  return bundles;
}
function contentOf2({ target, executable }, digests) {
  return `${digests.get(target) ?? "absent"}${executable ? " executable" : ""}`;
}
function effectiveManifest({ manifest, folder }) {
  return {
    ...manifest,
    steps: manifest.steps.map((step) => ({ ...withoutPlaces(step), ...relativeFile(step, folder) })),
    checks: manifest.checks.map(withoutPlaces)
  };
}
function withoutPlaces(item2) {
  return Object.fromEntries(
    Object.keys(item2).filter((key) => key !== "origin" && key !== "sqlOrigin").map((key) => [key, Reflect.get(item2, key)])
  );
}
function relativeFile(step, folder) {
  if (!("file" in step) || step.file === void 0) return {};
  return { file: folder === "" ? step.file : step.file.slice(folder.length + 1) };
}
function enginesOf({ manifest }, config2) {
  const users = [...manifest.steps, ...manifest.checks].filter(
    (user) => !("kind" in user) || user.kind !== "python" && user.kind !== "run"
  );
  const engines = {};
  for (const environment2 of Object.values(config2.environments)) {
    const types = {};
    const exposed2 = manifest.steps.flatMap((step) => "expose" in step ? step.expose : []);
    const named2 = users.map((user) => "connection" in user ? user.connection : void 0);
    for (const wanted of [...named2, ...exposed2]) {
      const name = connectionFor(manifest, wanted, environment2);
      const type = name === void 0 ? void 0 : environment2.connections[name]?.type;
      if (name !== void 0 && type !== void 0) types[name] = type;
    }
    engines[environment2.name] = types;
  }
  return engines;
}
var init_bundle = __esm({
  "src/workspace/bundle.ts"() {
    "use strict";
    init_bundle_files();
    init_canonical_json();
    init_list_job_folders();
    init_resolve_environment();
  }
});

// src/usecases/job-versions.ts
async function versionsOf(jobs, config2, tree, sha2562) {
  const bundles = await computeBundles(jobs, config2, tree, sha2562);
  const all = [...bundles.values()].flatMap((bundle) => bundle.files);
  const contents = await tree.digest([...new Set(all)]);
  return jobs.flatMap((job2) => {
    const bundle = bundles.get(job2.manifest.name);
    if (bundle === void 0) return [];
    const { digest, files } = bundle;
    return [{ job: job2, digest, files, fingerprint: fingerprintOf(job2, files, contents, sha2562) }];
  });
}
async function manifestsIn(tree, config2, wanted) {
  if (wanted === "all") return findManifests(await tree.list(), config2.jobs).paths;
  const existing = [...(await tree.read(wanted)).keys()].sort();
  const entries = existing.map((path) => ({ path }));
  return findManifests(entries, config2.jobs).paths;
}
function brokenManifests(manifests, workspace, changed) {
  const read2 = new Set(workspace.jobs.map((job2) => job2.file));
  return manifests.filter((file) => !read2.has(file)).map((file) => {
    const folder = file.slice(0, file.lastIndexOf("/") + 1);
    return {
      file,
      job: folder.split("/").at(-2) ?? file,
      changedFiles: changed.filter((path) => path.startsWith(folder)).sort()
    };
  });
}
var init_job_versions = __esm({
  "src/usecases/job-versions.ts"() {
    "use strict";
    init_job_version();
    init_bundle();
    init_find_manifests();
  }
});

// src/usecases/downstream-jobs.ts
function readAfterLines(repository, head2) {
  return repository.manifestLines("after", following, head2);
}
async function findDownstream(roots, head2) {
  const jobs = [...head2.known];
  const read2 = new Set(head2.read);
  const names = new Set(roots);
  const candidates = [...head2.lines].map(([path, groups]) => ({
    path,
    after: namesInAfter(groups, following)
  }));
  for (let size = -1; size < names.size; ) {
    size = names.size;
    const found = candidates.filter(
      ({ path, after: after2 }) => !read2.has(path) && (after2?.some((name) => names.has(name)) ?? true)
    );
    for (const { path } of found) read2.add(path);
    jobs.push(
      ...await readGraphJobs(
        found.map(({ path }) => path),
        head2
      )
    );
    for (const name of downstreamOf(roots, jobs)) names.add(name);
  }
  return orderedDownstream(roots, jobs);
}
function orderedDownstream(roots, jobs) {
  const byName = new Map(jobs.map((job2) => [job2.name, job2]));
  const sorted = [...byName.keys()].sort().flatMap((name) => byName.get(name) ?? []);
  const downstream = new Set(downstreamOf(roots, sorted));
  return topologicalOrder(sorted).filter((name) => downstream.has(name)).flatMap((name) => byName.get(name) ?? []);
}
function graphJob({ manifest }) {
  return { name: manifest.name, after: manifest.after };
}
async function readGraphJobs(paths, { tree, config: config2 }) {
  if (paths.length === 0) return [];
  const texts = await tree.read(await manifestsIn(tree, config2, paths));
  return [...texts].map(([path, text2]) => {
    const { value } = parseDocument(path, text2);
    const raw = new Map(Object.entries(typeof value === "object" && value !== null ? value : {}));
    const [name, after2] = [raw.get("name"), raw.get("after")];
    return {
      name: typeof name === "string" ? name : folderOf(path).split("/").at(-1) ?? "",
      after: Array.isArray(after2) ? after2.filter((one) => typeof one === "string") : []
    };
  });
}
var following;
var init_downstream_jobs = __esm({
  "src/usecases/downstream-jobs.ts"() {
    "use strict";
    init_document();
    init_job_files();
    init_after_lines();
    init_graph();
    init_job_versions();
    following = 4;
  }
});

// src/usecases/described-changes.ts
function describeChanges(changes, jobs, now) {
  const preview = schedulePreviewer(now);
  const before = schedules2(jobs.base);
  const after2 = schedules2(jobs.head);
  const heads = [...jobs.head.map(({ job: job2 }) => graphJob(job2)), ...jobs.downstream];
  const names = new Set(heads.map(({ name }) => name));
  return changes.map((change) => {
    const gone = change.kind === "removed" ? change.job : change.from;
    const waiting = gone === void 0 || names.has(gone) ? [] : whoWaitsFor(gone, heads);
    const reason = waiting.length === 0 ? change.reason : `${change.reason}; still in \`after\` of ${waiting.join(", ")}`;
    const schedule = after2.get(change.job);
    const same3 = canonicalText([schedule]) === canonicalText([before.get(change.from ?? change.job)]);
    if (schedule === void 0 || same3) return { ...change, reason };
    return { ...change, reason, schedule: preview(schedule) };
  });
}
function schedules2(versions) {
  return new Map(
    versions.flatMap(({ job: job2 }) => {
      const { schedule } = forEnvironment(job2.manifest, "production");
      return schedule === void 0 ? [] : [[job2.manifest.name, schedule]];
    })
  );
}
function whoWaitsFor(name, jobs) {
  const waiting = jobs.filter(({ after: after2 }) => after2.includes(name));
  return [...new Set(waiting.map((job2) => job2.name))].sort();
}
var init_described_changes = __esm({
  "src/usecases/described-changes.ts"() {
    "use strict";
    init_job_version();
    init_schedule_preview();
    init_for_environment();
    init_downstream_jobs();
  }
});

// src/usecases/renamed-jobs.ts
async function renamedJobs(base2, head2, sides) {
  const pairs = pairJobs(base2, head2);
  const paired = new Set(pairs.values());
  const gone = base2.filter((version) => !paired.has(version));
  const come = head2.filter((version) => !pairs.has(version));
  if (gone.length === 0 || come.length === 0 || gone.length > mostJobs || come.length > mostJobs) {
    return /* @__PURE__ */ new Map();
  }
  const [before, after2] = await Promise.all([
    readJobs(gone, sides.base.tree),
    readJobs(come, sides.head.tree)
  ]);
  return lookalikes(before, after2);
}
async function readJobs(versions, tree) {
  const texts = await tree.read([...new Set(versions.flatMap(({ files }) => files))]);
  return versions.map((version) => {
    const text2 = version.files.map((file) => texts.get(file) ?? "").join("\n");
    return { version, text: text2.slice(0, mostText) };
  });
}
var mostJobs, mostText;
var init_renamed_jobs = __esm({
  "src/usecases/renamed-jobs.ts"() {
    "use strict";
    init_pair_jobs();
    mostJobs = 100;
    mostText = 2e5;
  }
});

// src/usecases/change-set.ts
async function readChangeSet(request, ports) {
  const { config: config2, diagnostics } = await readSide(ports.tree);
  if (config2 === void 0) throw new Obstacle("config", missingConfig().message);
  const repository = ports.repository(config2.state.remote);
  const refs = await resolveRefs(request, repository);
  let lines;
  const readLines2 = () => {
    lines ??= readAfterLines(repository, refs.head);
    lines.catch(() => void 0);
    return lines;
  };
  const [differing, links] = await Promise.all([
    repository.changedPaths(refs.base, refs.head, readLines2),
    repository.links(refs.head)
  ]);
  const changed = differing.map(({ path }) => path);
  const tree = batchedTree(refs.head === void 0 ? ports.tree : repository.treeAt(refs.head));
  const common = { refs, repository, tree, config: config2 };
  if (changed.length === 0) return { ...common, plan: { ...emptyPlan(refs), diagnostics } };
  const head2 = await readSide(tree);
  const commit = batchedTree(repository.treeAt(refs.base));
  const before = links.length > 0 ? commit : baseTree(commit, tree, new Set(changed));
  const base2 = changed.includes(configName) ? await readSide(before) : { ...head2, tree: before };
  if (hasErrors(head2.diagnostics)) {
    return { ...common, plan: { ...emptyPlan(refs), diagnostics: head2.diagnostics } };
  }
  const comparison = { base: base2, head: head2, changed, links, readLines: readLines2, refs, repository, ports };
  return { ...common, config: head2.config ?? config2, plan: await compareSides(comparison) };
}
async function compareSides(comparison) {
  const { changed, ports } = comparison;
  const scope = await affectedManifests(comparison);
  const options2 = { scope, changed, sha256: ports.sha256 };
  const [base2, head2] = await Promise.all([
    loadSide(comparison.base, options2),
    loadSide(comparison.head, options2)
  ]);
  const lookalikes2 = await renamedJobs(base2.side.jobs, head2.side.jobs, comparison);
  const context = { changed: new Set(changed), configFile: configName, lookalikes: lookalikes2 };
  const changes = compareJobs(base2.side, head2.side, context);
  const downstream = await downstreamJobs(changes, head2, scope, comparison);
  const described = { base: base2.side.jobs, head: head2.side.jobs, downstream };
  return {
    ...emptyPlan(comparison.refs),
    changes: describeChanges(changes, described, ports.clock.now()),
    downstream: downstream.map(({ name }) => name),
    diagnostics: concerning(changes, head2)
  };
}
async function downstreamJobs(changes, { side, manifests }, scope, { head: head2, readLines: readLines2 }) {
  const roots = changes.flatMap(({ job: job2, from }) => [job2, ...from === void 0 ? [] : [from]]);
  const known3 = side.jobs.map(({ job: job2 }) => graphJob(job2));
  const { tree, config: config2 } = head2;
  if (scope === "all" || config2 === void 0) return orderedDownstream(roots, known3);
  if (roots.length === 0) return [];
  return findDownstream(roots, { tree, config: config2, known: known3, read: manifests, lines: await readLines2() });
}
function emptyPlan(refs) {
  return {
    base: refs.base,
    head: refs.head ?? workingTreeHead,
    changes: [],
    downstream: [],
    diagnostics: []
  };
}
async function readSide(tree) {
  const text2 = (await tree.read([configName])).get(configName);
  if (text2 === void 0) return { tree, config: void 0, diagnostics: [] };
  const { config: config2, diagnostics } = loadConfig(text2);
  return { tree, config: config2, diagnostics };
}
async function loadSide({ tree, config: config2 }, options2) {
  const { scope, changed, sha256: sha2562 } = options2;
  if (config2 === void 0) return { side: { jobs: [], broken: [] }, manifests: [], diagnostics: [] };
  const manifests = await manifestsIn(tree, config2, scope);
  const workspace = await loadWorkspace(tree, scope === "all" ? {} : { manifests });
  return {
    side: {
      jobs: await versionsOf(workspace.jobs, config2, tree, sha2562),
      broken: brokenManifests(manifests, workspace, changed)
    },
    manifests,
    diagnostics: workspace.diagnostics
  };
}
function concerning(changes, head2) {
  const versions = new Map(head2.side.jobs.map((version) => [version.job.manifest.name, version]));
  const broken = new Map(head2.side.broken.map((manifest) => [manifest.job, manifest.file]));
  const files = /* @__PURE__ */ new Set([configName, ...changes.flatMap((change) => change.files)]);
  const folders = [];
  for (const { job: job2 } of changes) {
    for (const file2 of filesOf(versions.get(job2))) files.add(file2);
    const file = versions.get(job2)?.job.file ?? broken.get(job2);
    if (file !== void 0) folders.push(file.slice(0, file.lastIndexOf("/") + 1));
  }
  return head2.diagnostics.filter(
    ({ file }) => files.has(file) || folders.some((folder) => folder !== "" && file.startsWith(folder))
  );
}
function filesOf(version) {
  return version === void 0 ? [] : [version.job.file, ...version.files];
}
var init_change_set = __esm({
  "src/usecases/change-set.ts"() {
    "use strict";
    init_diagnostic();
    init_failure();
    init_changes();
    init_plan();
    init_load_config();
    init_load_workspace();
    init_base_tree();
    init_batched_tree();
    init_change_refs();
    init_change_scope();
    init_described_changes();
    init_downstream_jobs();
    init_job_versions();
    init_renamed_jobs();
  }
});

// src/usecases/plan.ts
async function planChanges(request, ports) {
  return (await readChangeSet(request, ports)).plan;
}
var init_plan2 = __esm({
  "src/usecases/plan.ts"() {
    "use strict";
    init_change_set();
  }
});

// src/cli/commands/plan.ts
var plan_exports = {};
__export(plan_exports, {
  planCommand: () => planCommand
});
var planCommand;
var init_plan3 = __esm({
  "src/cli/commands/plan.ts"() {
    "use strict";
    init_diagnostic();
    init_exit_code();
    init_json();
    init_markdown();
    init_plan_text();
    init_plan2();
    init_findings();
    planCommand = async (context) => {
      const ports = await context.open();
      const { base: base2, head: head2, format } = context.arguments.texts;
      const plan = await planChanges(
        { ...base2 === void 0 ? {} : { base: base2 }, ...head2 === void 0 ? {} : { head: head2 } },
        ports
      );
      return {
        exitCode: hasErrors(plan.diagnostics) ? exitCode.findings : exitCode.done,
        json: planJson(plan),
        text: format === "markdown" ? planMarkdown(plan) : planText(plan, context.style),
        findings: await findingsText(plan.diagnostics, ports.tree, context)
      };
    };
  }
});

// src/report/alert-notice.ts
function alertNotice(alert, style) {
  const people = alert.to.map(oneLine).join(", ");
  const sent = {
    sent: `mailed to ${people}`,
    pending: `mail to ${people} is not sent yet, the next tick tries again`,
    "given-up": `mail to ${people} was given up`,
    none: "no mail: nobody to send it to"
  }[alert.mail];
  const why = alert.error === void 0 ? "" : ` (${oneLine(alert.error)})`;
  const title = `${style.bold(`Alert: ${oneLine(alert.subject)}`)} ${style.dim(`${sent}${why}`)}`;
  if (alert.mail === "sent") return title;
  return [
    title,
    ...printable(alert.text).trimEnd().split("\n").map((line2) => `  | ${line2}`)
  ].join("\n");
}
var init_alert_notice = __esm({
  "src/report/alert-notice.ts"() {
    "use strict";
    init_markdown_escape();
    init_printable();
  }
});

// src/report/table.ts
function renderTable(header, rows2, style, paint = (cell) => cell) {
  const widths = header.map(
    (title, column) => Math.max(title.length, ...rows2.map((row) => (row[column] ?? "").length))
  );
  const line2 = (cells, colour) => cells.map((cell, column) => colour(cell, column) + " ".repeat(padding(cells, widths, column))).join("  ").trimEnd();
  return [line2(header, style.dim), ...rows2.map((row) => line2(row, paint))].join("\n");
}
function padding(cells, widths, column) {
  if (column === cells.length - 1) return 0;
  return Math.max(0, (widths[column] ?? 0) - (cells[column] ?? "").length);
}
var init_table = __esm({
  "src/report/table.ts"() {
    "use strict";
  }
});

// src/report/run-text.ts
function runText(run4, style) {
  return [
    ...run4.steps.length === 0 ? [] : [stepTable(run4.steps, style)],
    ...checkLines(run4, style),
    ...(run4.alerts ?? []).map((alert) => alertNotice(alert, style)),
    runOutcome(run4, style),
    ...run4.error === void 0 ? whyLines(run4) : failureLines(run4.error, "  ")
  ].join("\n");
}
function runSentence(run4, style) {
  const why = runReason(run4);
  return `${runOutcome(run4, style)}${why === "" ? "" : `: ${why}`}`;
}
function runReason(run4) {
  if (run4.error !== void 0) {
    const place = failurePlace(run4.error);
    const where = place === void 0 ? "" : ` at ${place}`;
    return `${oneLine(run4.error.message).replace(/\.$/, "")}${where} (${failureKind(run4.error)})`;
  }
  return run4.reason === void 0 ? "" : oneLine(run4.reason);
}
function statusStyle(status2, style) {
  if (status2 === "succeeded") return style.green;
  return status2 === "failed" ? style.red : style.yellow;
}
function runOutcome(run4, style) {
  const status2 = statusStyle(run4.status, style)(run4.status);
  const time = formatDuration(run4.durationMs);
  return `${style.bold(run4.job)} ${status2} in ${time} (${run4.environment}, run ${run4.runId})`;
}
function whyLines(run4) {
  return run4.reason === void 0 ? [] : [`  ${oneLine(run4.reason)}`];
}
function stepTable(steps, style) {
  const rows2 = steps.map((step) => [
    oneLine(step.name),
    step.kind,
    step.status,
    step.status === "skipped" ? "" : formatDuration(step.durationMs),
    step.rows === void 0 ? "" : String(step.rows),
    step.attempts > 1 ? String(step.attempts) : ""
  ]);
  const paint = (cell, column) => column === 2 ? statusStyle(cell, style)(cell) : cell;
  return renderTable(["STEP", "KIND", "STATUS", "TIME", "ROWS", "ATTEMPTS"], rows2, style, paint);
}
function checkLines(run4, style) {
  const passed = run4.checks.filter((check) => check.status === "passed").length;
  const others = run4.checks.filter((check) => check.status !== "passed");
  if (run4.checks.length === 0) return [];
  return [
    `${count(run4.checks.length, "check")}, ${passed} passed`,
    ...others.map((check) => checkLine(check, style))
  ];
}
var init_run_text = __esm({
  "src/report/run-text.ts"() {
    "use strict";
    init_alert_notice();
    init_check_text();
    init_failure_text();
    init_human_time();
    init_printable();
    init_table();
  }
});

// src/usecases/request-values.ts
function parseInstant(name, text2) {
  if (text2 === void 0) return void 0;
  const written = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/i.test(text2);
  const time = written ? Date.parse(text2) : Number.NaN;
  if (!Number.isNaN(time) && dayExists(text2)) return new Date(time).toISOString();
  throw usage2(
    `${name} must be an instant with its offset; it is \xAB${text2}\xBB.`,
    "For example 2026-11-22T06:15:00Z."
  );
}
function parseCount(name, text2) {
  if (text2 === void 0) return void 0;
  if (/^[1-9][0-9]{0,8}$/.test(text2)) return Number(text2);
  throw usage2(`${name} must be a whole number from 1; it is \xAB${text2}\xBB.`);
}
function parseParameters(name, entries) {
  const values = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const at = entry.indexOf("=");
    if (at < 1) throw usage2(`${name} must be NAME=VALUE; it is \xAB${entry}\xBB.`, "For example country=LV.");
    const parameter = entry.slice(0, at);
    if (values.has(parameter)) throw usage2(`${name}: ${parameter} is given more than once; give it once.`);
    values.set(parameter, entry.slice(at + 1));
  }
  return Object.fromEntries(values);
}
function dayExists(text2) {
  const day4 = text2.slice(0, 10);
  const time = Date.parse(`${day4}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day4;
}
function usage2(message, hint) {
  return new Obstacle("usage", message, hint === void 0 ? {} : { hint });
}
var init_request_values = __esm({
  "src/usecases/request-values.ts"() {
    "use strict";
    init_failure();
  }
});

// src/release/output-tail.ts
function createOutputTail(next2) {
  const byStep = /* @__PURE__ */ new Map();
  let failing;
  const sink = (event) => {
    if (event.type === "attempt-started") byStep.clear();
    if (event.type === "step-failed") failing = event.step;
    if (event.type === "output") {
      byStep.set(event.step, newest(`${byStep.get(event.step) ?? ""}${event.text}`));
    }
    next2(event);
  };
  const lines = () => {
    const text2 = failing === void 0 ? [...byStep.values()].join("\n") : byStep.get(failing) ?? "";
    return linesOf2(text2).slice(-mostLines);
  };
  return { sink, lines };
}
function newest(text2) {
  return text2.length <= 2 * longest3 ? text2 : text2.slice(-longest3);
}
function linesOf2(text2) {
  return text2.split(/\r?\n/).filter((line2) => line2.trim() !== "").map((line2) => line2.slice(0, 2e3));
}
var mostLines, longest3;
var init_output_tail = __esm({
  "src/release/output-tail.ts"() {
    "use strict";
    mostLines = 20;
    longest3 = mostLines * 2e3;
  }
});

// src/usecases/connections-used.ts
function connectionsUsed(manifest, environment2) {
  const asked = [...manifest.steps, ...manifest.checks].flatMap((part) => {
    if ("expose" in part) return [...part.expose];
    return ["connection" in part ? part.connection : void 0];
  });
  const names = asked.map((name) => connectionFor(manifest, name, environment2));
  return [...new Set(names.filter((name) => name !== void 0))].sort();
}
var init_connections_used = __esm({
  "src/usecases/connections-used.ts"() {
    "use strict";
    init_resolve_environment();
  }
});

// src/release/record.ts
function parseRecord(path, content, shape) {
  let value;
  try {
    value = JSON.parse(content);
  } catch (error) {
    return { broken: { path, reason: `is not JSON: ${error instanceof Error ? error.message : error}` } };
  }
  const reason = shape(value, "");
  return reason === void 0 ? { record: value } : { broken: { path, reason } };
}
function recordText(record) {
  return `${JSON.stringify(record, void 0, 2)}
`;
}
function object(fields2) {
  return (value, at) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return wrong(at, "an object");
    const values = new Map(Object.entries(value));
    for (const [name, shape] of Object.entries(fields2)) {
      const reason = shape(values.get(name), at === "" ? name : `${at}.${name}`);
      if (reason !== void 0) return reason;
    }
    return void 0;
  };
}
function list3(shape) {
  return (value, at) => {
    if (!Array.isArray(value)) return wrong(at, "a list");
    for (const [index, entry] of value.entries()) {
      const reason = shape(entry, `${at}[${index}]`);
      if (reason !== void 0) return reason;
    }
    return void 0;
  };
}
function optional(shape) {
  return (value, at) => value === void 0 ? void 0 : shape(value, at);
}
function oneOf(...words3) {
  return (value, at) => typeof value === "string" && words3.includes(value) ? void 0 : wrong(at, `one of ${words3.join(", ")}`);
}
function wrong(at, what) {
  return `${at === "" ? "it" : `\`${at}\``} must be ${what}`;
}
var text, number2, flag, instant;
var init_record = __esm({
  "src/release/record.ts"() {
    "use strict";
    text = (value, at) => typeof value === "string" ? void 0 : wrong(at, "text");
    number2 = (value, at) => Number.isFinite(value) ? void 0 : wrong(at, "a number");
    flag = (value, at) => typeof value === "boolean" ? void 0 : wrong(at, "true or false");
    instant = (value, at) => typeof value === "string" && !Number.isNaN(Date.parse(value)) ? void 0 : wrong(at, "an ISO 8601 time");
  }
});

// src/release/record-reader.ts
async function readRecords(kind2, snapshot, paths) {
  const texts = await snapshot.read(paths);
  const records = [];
  const broken = [];
  for (const path of paths) {
    const content = texts.get(path);
    if (content === void 0) continue;
    const parsed = parseAt(kind2, path, content);
    if ("record" in parsed) records.push(parsed.record);
    else broken.push(parsed.broken);
  }
  return { records, broken };
}
async function readRecord(kind2, snapshot, path) {
  const { records, broken } = await readRecords(kind2, snapshot, [path]);
  const [first] = broken;
  if (first !== void 0) throw brokenRecord(kind2.branch, first);
  return records[0];
}
function brokenRecord(branch, { path, reason }) {
  return new Obstacle(
    "state",
    `The file ${path} on the branch datajob/${branch} cannot be used: ${reason}.`,
    {
      hint: `See who changed it with \`git log datajob/${branch} -- ${path}\`, and put an older version back.`
    }
  );
}
function parseAt(kind2, path, content) {
  const parsed = parseRecord(path, content, kind2.shape);
  if ("broken" in parsed || jobOfPath(path) === parsed.record.job) return parsed;
  return { broken: { path, reason: `it is about the job ${JSON.stringify(parsed.record.job)}` } };
}
function jobOfPath(path) {
  const [, second2 = ""] = path.split("/");
  return second2.endsWith(".json") ? second2.slice(0, -".json".length) : second2;
}
var init_record_reader = __esm({
  "src/release/record-reader.ts"() {
    "use strict";
    init_failure();
    init_record();
  }
});

// src/release/run-key.ts
function runKey(scheduledTime) {
  const iso = new Date(scheduledTime).toISOString();
  return iso.replace(/[-:]/g, "").replace(".000Z", "Z");
}
function manualKey(runId) {
  return `manual-${runId}`;
}
function timeOfKey(key) {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\.\d{3})?Z$/.exec(key);
  if (match === null) return void 0;
  const [, year2, month, day4, hour6, minute2, second2, fraction = ".000"] = match;
  const time = Date.parse(`${year2}-${month}-${day4}T${hour6}:${minute2}:${second2}${fraction}Z`);
  return Number.isNaN(time) ? void 0 : time;
}
function compareKeys(a, b2) {
  const left = a.replace(/^manual-/, "");
  const right = b2.replace(/^manual-/, "");
  return left < right ? -1 : left > right ? 1 : 0;
}
var init_run_key = __esm({
  "src/release/run-key.ts"() {
    "use strict";
  }
});

// src/release/ledger.ts
function evidencePath(job2, digest) {
  return `evidence/${job2}/${digest.replace(/^sha256:/, "")}.json`;
}
function runPath(job2, key) {
  return `runs/${job2}/${key}.json`;
}
function incidentPath(job2, event = "failure") {
  return event === "failure" ? `incidents/${job2}.json` : `incidents/${job2}/${event}.json`;
}
function ledgerText(record) {
  return recordText(record);
}
function parseRunPath(path) {
  const match = /^runs\/([^/]+)\/([^/]+)\.json$/.exec(path);
  const [, job2, key] = match ?? [];
  return job2 === void 0 || key === void 0 ? void 0 : { job: job2, key };
}
async function listRunKeys(snapshot, job2) {
  const paths = await snapshot.list(`runs/${job2}/`);
  return paths.flatMap((path) => parseRunPath(path)?.key ?? []).sort(compareKeys);
}
async function readRuns(snapshot, job2, choice = {}) {
  const keys = choice.keys ?? await listRunKeys(snapshot, job2);
  const chosen = choice.last === void 0 ? keys : keys.slice(Math.max(0, keys.length - choice.last));
  return readRunsAt(
    snapshot,
    chosen.map((key) => runPath(job2, key))
  );
}
async function readRunsAt(snapshot, paths) {
  return readRecords(runKind, snapshot, paths);
}
async function readRun(snapshot, job2, key) {
  return readRecord(runKind, snapshot, runPath(job2, key));
}
async function readEvidence(snapshot, bundles) {
  const paths = bundles.map(({ job: job2, digest }) => evidencePath(job2, digest));
  const { records, broken } = await readRecords(evidenceKind, snapshot, paths);
  const asked = new Set(paths);
  return { records: records.filter((record) => asked.has(evidencePath(record.job, record.digest))), broken };
}
async function readIncidents(snapshot) {
  const paths = await snapshot.list("incidents/");
  return readRecords(
    incidentKind,
    snapshot,
    paths.filter((path) => path.endsWith(".json"))
  );
}
async function readIncident(snapshot, job2, event = "failure") {
  return readRecord(incidentKind, snapshot, incidentPath(job2, event));
}
var evidenceKind, runKind, incidentKind;
var init_ledger = __esm({
  "src/release/ledger.ts"() {
    "use strict";
    init_record();
    init_record_reader();
    init_run_key();
    evidenceKind = {
      branch: "ledger",
      shape: object({
        job: text,
        digest: text,
        passed: flag,
        environment: text,
        runId: text,
        at: instant,
        reason: optional(text)
      })
    };
    runKind = {
      branch: "ledger",
      shape: object({
        runId: text,
        job: text,
        team: text,
        digest: text,
        commit: text,
        environment: text,
        scheduledTime: optional(instant),
        trigger: oneOf("schedule", "after", "manual"),
        status: oneOf("running", "missed", "succeeded", "failed", "skipped", "cancelled"),
        owner: optional(object({ host: text, pid: number2, startedAt: text })),
        leaseUntil: optional(instant),
        claims: optional(number2),
        startedAt: optional(instant),
        finishedAt: optional(instant),
        result: optional(object({ runId: text, status: text }))
      })
    };
    incidentKind = {
      branch: "ledger",
      shape: object({
        id: text,
        job: text,
        team: text,
        openedAt: instant,
        event: oneOf("failure", "late", "missed"),
        runs: number2,
        message: text
      })
    };
  }
});

// src/release/outbox.ts
function alertPath(alert) {
  return `alerts/${alert.job}/${alert.id}.json`;
}
function undeliveredPath(alert) {
  return `undelivered/${alert.job}/${alert.id}.json`;
}
function alertText(alert) {
  return recordText(alert);
}
async function readAlerts(snapshot) {
  return readRecords(alertKind, snapshot, await snapshot.list("alerts/"));
}
function messageIdOf(job2, id, from) {
  const domain = /@([A-Za-z0-9.-]+)/.exec(from)?.[1] ?? "datajob.invalid";
  return `<datajob.${job2}.${id.replace(/[^A-Za-z0-9.-]/g, "-")}@${domain}>`;
}
var alertKind;
var init_outbox = __esm({
  "src/release/outbox.ts"() {
    "use strict";
    init_record();
    init_record_reader();
    alertKind = {
      branch: "ledger",
      shape: object({
        id: text,
        job: text,
        team: text,
        event: oneOf("failure", "recovery", "late", "missed", "success"),
        createdAt: instant,
        to: list3(text),
        subject: text,
        text,
        messageId: text,
        inReplyTo: optional(text),
        attempts: number2,
        retryAt: optional(instant),
        sender: optional(object({ host: text, pid: number2, startedAt: text })),
        senderUntil: optional(instant)
      })
    };
  }
});

// src/report/alert-text.ts
function alertMail(facts) {
  const fields2 = [...outcomeFields(facts), ...runFields(facts)];
  const width = fields2.reduce((most, [name]) => Math.max(most, name.length), 0);
  const blocks = [
    `${oneLine(headline(facts))}, team ${oneLine(facts.team)}, in production.`,
    fields2.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join("\n"),
    ...listing("Missed times", missedLines(facts.missed ?? [])),
    ...listing("Checks that failed", checkLines2(facts.run)),
    ...listing(
      "Last lines of output",
      facts.lastLines.slice(-20).map((line2) => shorten(printable(line2), 500))
    ),
    ...listing("What to do next", nextSteps(facts))
  ];
  return {
    subject: shorten(oneLine(`[datajob] ${headline(facts)}${detail(facts)}`), 150),
    text: `${blocks.filter((block) => block !== "").join("\n\n")}
`
  };
}
function headline({ event, job: job2, missed = [] }) {
  if (event === "missed") return `${job2} missed ${count(missed.length, "run")}`;
  const words3 = {
    failure: "failed",
    recovery: "works again",
    late: "is late",
    success: "succeeded"
  };
  return `${job2} ${words3[event]}`;
}
function detail({ event, run: run4 }) {
  const failure = run4?.result?.error;
  return event === "failure" && failure !== void 0 ? `: ${failure.class} error (${failure.rule})` : "";
}
function outcomeFields({ event, run: run4, incident, finishBy }) {
  const failure = run4?.result?.error;
  if (event === "failure") {
    const step = run4?.result?.steps.find(({ status: status2 }) => status2 === "failed");
    const place = failure === void 0 ? void 0 : failurePlace(failure);
    return [
      ["What happened", messageOf(failure, run4)],
      ...failure === void 0 ? [] : [["Class", `${failure.class} error, rule ${failure.rule}`]],
      ...step === void 0 ? [] : [["Failing step", oneLine(`${step.name} (${step.kind})`)]],
      ...place === void 0 ? [] : [["Where", place]],
      ...incident === void 0 ? [] : [["Failing since", since(incident)]]
    ];
  }
  if (event === "recovery" && incident !== void 0) return [["Was failing since", since(incident)]];
  if (event === "late" && finishBy !== void 0) {
    const state = run4?.finishedAt === void 0 ? "is not finished" : "finished after that";
    return [["Finish by", `${formatInstant(finishBy)}; the run ${state}`]];
  }
  return [];
}
function runFields({ run: run4, runbook }) {
  const fields2 = [];
  if (run4?.scheduledTime !== void 0) fields2.push(["Scheduled time", formatInstant(run4.scheduledTime)]);
  if (run4 !== void 0) fields2.push(["Run", run4.runId], ["Commit", run4.commit]);
  if (run4?.result !== void 0) fields2.push(["Took", formatDuration(run4.result.durationMs)]);
  if (run4?.reason !== void 0) fields2.push(["Remark", oneLine(run4.reason)]);
  if (runbook !== void 0) fields2.push(["Runbook", oneLine(runbook)]);
  if (run4?.owner?.url !== void 0) fields2.push(["Log", oneLine(run4.owner.url)]);
  return fields2;
}
function messageOf(failure, run4) {
  const message = failure?.message ?? run4?.reason ?? "the run failed";
  return shorten(printable(message).trimEnd(), 4e3).replaceAll("\n", "\n    ");
}
function since(incident) {
  return `${formatInstant(incident.openedAt)}, ${count(incident.runs, "failed run")}`;
}
function missedLines(missed) {
  const lines = missed.slice(-20).map(({ time, reason }) => `${formatInstant(new Date(time).toISOString())}: ${reason}`);
  const more = missed.length - lines.length;
  return more === 0 ? lines : [`(${more} more before these)`, ...lines];
}
function checkLines2(run4) {
  const failed2 = (run4?.result?.checks ?? []).filter((check) => check.status !== "passed");
  return failed2.slice(0, 20).map((check) => {
    const numbers = check.expected === void 0 ? "" : `: expected ${check.expected}, found ${check.actual}`;
    return oneLine(`${check.id}${numbers}${check.severity === "warn" ? " (warning)" : ""}`);
  });
}
function nextSteps({ event, job: job2, run: run4, missed }) {
  if (event === "missed") {
    return [
      `See why no tick came in time, or why an earlier run took so long: datajob history ${job2}`,
      ...again(job2, missed?.at(-1)?.time)
    ];
  }
  if (event === "late") return [`See what it is waiting for: datajob history ${job2}`];
  const failure = run4?.result?.error;
  if (event !== "failure" || failure === void 0) return [];
  const time = run4?.scheduledTime === void 0 ? void 0 : Date.parse(run4.scheduledTime);
  return [
    ...failure.hint === void 0 ? [] : [oneLine(failure.hint)],
    ...byClass[failure.class](job2),
    ...again(job2, time)
  ];
}
function again(job2, time) {
  if (time === void 0) return [];
  const at = new Date(time).toISOString();
  return [`To run this time by hand: datajob run ${job2} --env production --scheduled-time ${at}`];
}
function listing(title, lines) {
  return lines.length === 0 ? [] : [`${title}
${lines.map((line2) => `  ${line2}`).join("\n")}`];
}
var byClass;
var init_alert_text = __esm({
  "src/report/alert-text.ts"() {
    "use strict";
    init_failure_text();
    init_human_time();
    init_printable();
    byClass = {
      user: (job2) => [
        "Mend the code or the data. A change goes through a pull request and is live with its merge.",
        `If the newest release brought it: datajob rollback ${job2}`
      ],
      config: () => [
        "Mend the manifest or the config in a pull request, or set what is missing where ticks run."
      ],
      platform: () => [
        "The job is not at fault: look at the database, the network and the machine that runs it."
      ]
    };
  }
});

// src/usecases/ledger-draft.ts
function createLedgerDraft(context) {
  const { snapshot, config: config2, now } = context;
  const changes = /* @__PURE__ */ new Map();
  const incidents = /* @__PURE__ */ new Map();
  const raised2 = [];
  const missed = [];
  const late = [];
  const at = new Date(now).toISOString();
  const store = (incident, open4) => {
    const path = incidentPath(incident.job, incident.event);
    incidents.set(path, open4 ? incident : void 0);
    changes.set(path, open4 ? ledgerText(incident) : void 0);
  };
  return {
    at,
    config: config2,
    changes,
    noted: { raised: raised2, missed, late },
    put: (path, text2) => void changes.set(path, text2),
    incident: async (job2, event) => {
      const path = incidentPath(job2, event);
      return incidents.has(path) ? incidents.get(path) : readOpen(snapshot, job2, event);
    },
    putIncident: (incident) => store(incident, true),
    closeIncident: (incident) => store(incident, false),
    note: (fact) => {
      if (fact.missed !== void 0) missed.push(fact.missed);
      if (fact.late !== void 0) late.push(fact.late);
    },
    raise: (draft) => {
      const alert = composeAlert(draft, { at, config: config2, owner: context.owner });
      const mailed = alert.to.length > 0 && config2.smtp !== void 0;
      if (mailed) changes.set(alertPath(alert), alertText(alert));
      raised2.push({ alert, mailed });
    }
  };
}
async function readOpen(snapshot, job2, event) {
  try {
    return await readIncident(snapshot, job2, event);
  } catch (error) {
    if (error instanceof Obstacle && error.code === "state") return void 0;
    throw error;
  }
}
function composeAlert({ id, manifest, facts, to }, context) {
  const job2 = manifest.name;
  const from = context.config.smtp?.from ?? "";
  const thread = facts.incident === void 0 ? void 0 : messageIdOf(job2, facts.incident.id, from);
  const opens = facts.incident?.runs === 1 && facts.event !== "recovery";
  return {
    id,
    job: job2,
    team: manifest.team,
    event: facts.event,
    ...facts.run === void 0 ? {} : { runId: facts.run.runId },
    createdAt: context.at,
    to,
    ...alertMail(facts),
    messageId: opens && thread !== void 0 ? thread : messageIdOf(job2, id, from),
    ...opens || thread === void 0 ? {} : { inReplyTo: thread },
    attempts: 0,
    sender: context.owner,
    senderUntil: new Date(Date.parse(context.at) + senderLeaseMs).toISOString()
  };
}
var senderLeaseMs;
var init_ledger_draft = __esm({
  "src/usecases/ledger-draft.ts"() {
    "use strict";
    init_failure();
    init_ledger();
    init_outbox();
    init_alert_text();
    senderLeaseMs = 5 * 6e4;
  }
});

// src/release/alert.ts
function recipientsOf(manifest, config2, event, classes = []) {
  const hasClass = event === "failure" || event === "recovery";
  const matching = rulesOf(manifest, config2).filter((rule) => rule.on.includes(event)).filter((rule) => !hasClass || matchesClass(rule, classes));
  return unique(matching.flatMap((rule) => rule.email));
}
function recoveryRecipients(manifest, config2, incident) {
  const classes = incident.classes ?? (incident.class === void 0 ? [] : [incident.class]);
  const known3 = new Set(rulesOf(manifest, config2).flatMap((rule) => rule.email));
  const forgotten = (incident.notified ?? []).filter((address) => !known3.has(address));
  return unique([...recipientsOf(manifest, config2, "recovery", classes), ...forgotten]);
}
function rulesOf(manifest, config2) {
  const teams = new Map(Object.entries(config2.teams ?? {}));
  const team2 = teams.get(manifest.team)?.email ?? [];
  const rules = manifest.alerts.length > 0 ? manifest.alerts : [whatATeamHears];
  return rules.map((rule) => rule.email.length > 0 ? rule : { ...rule, email: team2 });
}
function matchesClass(rule, classes) {
  return rule.classes.length === 0 || classes.some((name) => rule.classes.includes(name));
}
function unique(addresses) {
  return [...new Set(addresses)];
}
var whatATeamHears;
var init_alert = __esm({
  "src/release/alert.ts"() {
    "use strict";
    whatATeamHears = { on: ["failure", "recovery", "late", "missed"], classes: [], email: [] };
  }
});

// src/release/incident.ts
function failureIncident(open4, run4, at) {
  if (run4.status === "succeeded") return closed(open4);
  if (run4.status !== "failed") return none2;
  const failure = run4.result?.error;
  const errorClass = run4.result?.errorClass ?? failure?.class ?? "platform";
  const classes = open4?.classes ?? (open4?.class === void 0 ? [] : [open4.class]);
  const incident = {
    id: open4?.id ?? `${run4.job}-${run4.runId}`,
    job: run4.job,
    team: run4.team,
    openedAt: open4?.openedAt ?? at,
    event: "failure",
    class: errorClass,
    ...failure === void 0 ? {} : { rule: failure.rule },
    firstRunId: open4?.firstRunId ?? run4.runId,
    lastRunId: run4.runId,
    runs: (open4?.runs ?? 0) + 1,
    message: (failure?.message ?? run4.reason ?? "the run failed").slice(0, longestMessage),
    classes: withClass(classes, errorClass),
    ...open4?.notified === void 0 ? {} : { notified: open4.notified }
  };
  if (open4 === void 0) return { kind: "open", incident };
  return { kind: "continue", incident, newClass: !classes.includes(errorClass) };
}
function timeIncident(open4, fact, at) {
  const incident = {
    ...open4,
    id: open4?.id ?? `${fact.job}-${fact.event}-${fact.key}`,
    job: fact.job,
    team: fact.team,
    openedAt: open4?.openedAt ?? at,
    event: fact.event,
    ...fact.runId === void 0 ? {} : { lastRunId: fact.runId },
    runs: (open4?.runs ?? 0) + fact.times,
    message: fact.message
  };
  return open4 === void 0 ? { kind: "open", incident } : { kind: "continue", incident, newClass: false };
}
function endsTimeIncident(event, run4) {
  return run4.status === "succeeded" && (event === "missed" || run4.lateAt === void 0);
}
function closed(open4) {
  return open4 === void 0 ? none2 : { kind: "close", incident: open4 };
}
function withClass(classes, added) {
  return classes.includes(added) ? classes : [...classes, added];
}
var longestMessage, none2;
var init_incident = __esm({
  "src/release/incident.ts"() {
    "use strict";
    longestMessage = 1e3;
    none2 = { kind: "none" };
  }
});

// src/release/live-runs.ts
function runningPath(job2, key) {
  return `running/${job2}/${key}`;
}
function keyOf(record) {
  const { scheduledTime, trigger, runId } = record;
  return trigger === "manual" || scheduledTime === void 0 ? manualKey(runId) : runKey(scheduledTime);
}
async function readLiveRuns(snapshot, paths) {
  const runPaths = paths.map((path) => {
    const [, job2 = "", key = ""] = path.split("/");
    return runPath(job2, key);
  });
  const { records, broken } = await readRunsAt(snapshot, runPaths);
  const running = records.filter((record) => record.status === "running");
  return { runs: running.map((record) => ({ key: keyOf(record), record })), broken };
}
var init_live_runs = __esm({
  "src/release/live-runs.ts"() {
    "use strict";
    init_ledger();
    init_run_key();
  }
});

// src/usecases/ledger-facts.ts
async function draftFinished(draft, finished) {
  const { manifest, key } = finished;
  const finishBy = finishByMs(manifest, finished.record);
  const tooLate = finishBy !== void 0 && Date.parse(draft.at) > finishBy;
  const tellLate2 = tooLate && finished.record.lateAt === void 0;
  const record = tellLate2 ? markLate(draft, finished.record, finishBy) : finished.record;
  draft.put(runPath(record.job, key), ledgerText(record));
  draft.put(runningPath(record.job, key), void 0);
  const open4 = await draft.incident(record.job, "failure");
  raiseOutcome(draft, { ...finished, record }, failureIncident(open4, record, draft.at));
  if (tellLate2 && record.status === "succeeded") await raiseLate(draft, { manifest, key, record, finishBy });
  await endTimeIncidents(draft, record);
}
async function draftLate(draft, late) {
  const finishBy = finishByMs(late.manifest, late.record);
  if (finishBy === void 0) return;
  const record = markLate(draft, late.record, finishBy);
  draft.put(runPath(record.job, late.key), ledgerText(record));
  await raiseLate(draft, { ...late, record, finishBy });
}
async function draftMissed(draft, release, missed) {
  const newest2 = missed.at(-1);
  if (newest2 === void 0) return;
  for (const { time, reason } of missed) {
    const key2 = runKey(time);
    const record = missedRecord(release, { key: key2, time, reason });
    draft.put(runPath(release.job, key2), ledgerText({ ...record, finishedAt: draft.at }));
    draft.note({ missed: { job: release.job, scheduledTime: new Date(time).toISOString(), reason } });
  }
  const { manifest, job: job2, team: team2 } = release;
  const key = runKey(newest2.time);
  const fact = { event: "missed", job: job2, team: team2, key, times: missed.length, message: newest2.reason };
  const change = timeIncident(await draft.incident(job2, "missed"), fact, draft.at);
  const facts = { ...factsOf(manifest, "missed"), missed, lastLines: [] };
  applyTime(draft, { manifest, id: `${key}-missed`, change, facts });
}
function markLate(draft, record, finishByMs2) {
  const { job: job2, runId, scheduledTime = "" } = record;
  const finishBy = new Date(finishByMs2).toISOString();
  draft.note({ late: { job: job2, scheduledTime, finishBy, runId } });
  return { ...record, lateAt: draft.at };
}
function missedRecord(release, { key, time, reason }) {
  return {
    runId: `missed-${key}`,
    job: release.job,
    team: release.team,
    digest: release.digest,
    commit: release.commit,
    environment: "production",
    scheduledTime: new Date(time).toISOString(),
    trigger: "schedule",
    status: "missed",
    reason
  };
}
function raiseOutcome(draft, finished, change) {
  const { manifest, record, lastLines } = finished;
  const facts = (event) => ({
    ...factsOf(manifest, event),
    run: record,
    ..."incident" in change ? { incident: change.incident } : {},
    lastLines: event === "failure" ? lastLines : []
  });
  if (change.kind === "open" || change.kind === "continue") {
    raiseFailure(draft, manifest, change, facts("failure"));
  }
  let told = [];
  if (change.kind === "close") {
    told = recoveryRecipients(manifest, draft.config, change.incident);
    draft.closeIncident(change.incident);
    draft.raise({ id: `${record.runId}-recovery`, manifest, facts: facts("recovery"), to: told });
  }
  if (record.status !== "succeeded") return;
  const to = recipientsOf(manifest, draft.config, "success").filter((address) => !told.includes(address));
  if (to.length > 0) draft.raise({ id: `${record.runId}-success`, manifest, facts: facts("success"), to });
}
function raiseFailure(draft, manifest, change, facts) {
  const { incident } = change;
  const known3 = incident.notified ?? [];
  const classes = incident.class === void 0 ? [] : [incident.class];
  const to = recipientsOf(manifest, draft.config, "failure", classes).filter((one) => !known3.includes(one));
  const tell = change.kind === "open" || change.newClass && to.length > 0;
  draft.putIncident(tell ? { ...incident, notified: [...known3, ...to] } : incident);
  if (tell) draft.raise({ id: `${incident.lastRunId}-failure`, manifest, facts, to });
}
async function raiseLate(draft, late) {
  const { manifest, key, record } = late;
  const finishBy = new Date(late.finishBy).toISOString();
  const { job: job2, team: team2, runId } = record;
  const message = `not finished by ${finishBy}`;
  const fact = { event: "late", job: job2, team: team2, key, runId, times: 1, message };
  const change = timeIncident(await draft.incident(job2, "late"), fact, draft.at);
  const facts = { ...factsOf(manifest, "late"), run: record, finishBy, lastLines: [] };
  applyTime(draft, { manifest, id: `${key}-late`, change, facts });
}
function applyTime(draft, told) {
  const { manifest, id, change, facts } = told;
  if (change.kind !== "open" && change.kind !== "continue") return;
  const to = recipientsOf(manifest, draft.config, facts.event);
  const { incident } = change;
  if (change.kind === "open") draft.raise({ id, manifest, facts, to });
  draft.putIncident(change.kind === "open" ? { ...incident, notified: to } : incident);
}
async function endTimeIncidents(draft, record) {
  for (const event of ["late", "missed"]) {
    if (!endsTimeIncident(event, record)) continue;
    const open4 = await draft.incident(record.job, event);
    if (open4 !== void 0) draft.closeIncident(open4);
  }
}
function factsOf(manifest, event) {
  const { name, team: team2, runbook } = manifest;
  return { event, job: name, team: team2, ...runbook === void 0 ? {} : { runbook } };
}
function finishByMs(manifest, { scheduledTime }) {
  const finishBy = manifest.schedule?.finishByMs;
  if (finishBy === void 0 || scheduledTime === void 0) return void 0;
  return Date.parse(scheduledTime) + finishBy;
}
var init_ledger_facts = __esm({
  "src/usecases/ledger-facts.ts"() {
    "use strict";
    init_alert();
    init_incident();
    init_ledger();
    init_live_runs();
    init_run_key();
  }
});

// src/ports/mailer.ts
var MailObstacle;
var init_mailer = __esm({
  "src/ports/mailer.ts"() {
    "use strict";
    init_failure();
    MailObstacle = class extends Obstacle {
      /** Sending the same again cannot help: refused recipient, bad address, mail already taken for others. */
      permanent;
      /** The server could not be reached at all, so that other mails need not be tried now. */
      unreachable;
      constructor(message, kind2, cause) {
        super("mail", message, cause === void 0 ? {} : { cause });
        this.permanent = kind2.permanent;
        this.unreachable = kind2.unreachable;
      }
    };
  }
});

// src/run/url-password.ts
function passwordOf(value) {
  const written = /^[a-z][a-z0-9+.-]*:\/\/[^:/?#@]*:([^/?#]+)@/i.exec(value)?.[1];
  if (written === void 0) return [];
  try {
    return [written, decodeURIComponent(written)];
  } catch {
    return [written];
  }
}
var init_url_password = __esm({
  "src/run/url-password.ts"() {
    "use strict";
  }
});

// src/run/mask.ts
function createMasker(values) {
  const needles = [...new Set([...values].flatMap(forms2))].filter((form) => form.length >= shortestSecret2);
  const longest4 = needles.reduce((most, needle) => Math.max(most, needle.length), 0);
  const masker = (text2) => {
    const spans = findSpans(text2, needles);
    return spans.length === 0 ? text2 : replaceSpans(text2, spans);
  };
  return Object.assign(masker, {
    cutBefore(text2, limit) {
      const cut2 = Math.min(limit, text2.length - longest4 + 1);
      const crossing = findSpans(text2, needles).find(([start4, end]) => start4 < cut2 && end > cut2);
      if (crossing) return crossing[0] > 0 ? crossing[0] : crossing[1];
      return cut2 > 0 ? cut2 : Math.min(limit, text2.length);
    }
  });
}
function findSpans(text2, needles) {
  const found = [];
  for (const needle of needles) {
    for (let at = text2.indexOf(needle); at !== -1; at = text2.indexOf(needle, at + 1)) {
      found.push([at, at + needle.length]);
    }
  }
  found.sort((a, b2) => a[0] - b2[0] || a[1] - b2[1]);
  const merged = [];
  for (const [start4, end] of found) {
    const last2 = merged.at(-1);
    if (last2 && start4 < last2[1]) merged[merged.length - 1] = [last2[0], Math.max(last2[1], end)];
    else merged.push([start4, end]);
  }
  return merged;
}
function replaceSpans(text2, spans) {
  const parts = [];
  let done = 0;
  for (const [start4, end] of spans) {
    parts.push(text2.slice(done, start4), mask);
    done = end;
  }
  parts.push(text2.slice(done));
  return parts.join("");
}
function forms2(value) {
  const plain4 = [value, value.trim(), ...value.split(/\r\n|\r|\n/).map((line2) => line2.trim())];
  const parts = [...plain4, ...passwordOf(value)].filter((part) => part.length >= shortestSecret2);
  return parts.flatMap((part) => [part, urlEncoded(part), JSON.stringify(part).slice(1, -1), base64(part)]);
}
function urlEncoded(text2) {
  try {
    return encodeURIComponent(text2);
  } catch {
    return text2;
  }
}
function base64(text2) {
  const bytes = new TextEncoder().encode(text2);
  let digits = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const rest = bytes.length - at;
    const group = (bytes[at] ?? 0) << 16 | (bytes[at + 1] ?? 0) << 8 | (bytes[at + 2] ?? 0);
    const used = rest >= 3 ? 4 : rest + 1;
    for (let digit = 0; digit < used; digit++) digits += alphabet[group >> 18 - 6 * digit & 63] ?? "";
  }
  return digits;
}
var mask, shortestSecret2, alphabet;
var init_mask = __esm({
  "src/run/mask.ts"() {
    "use strict";
    init_url_password();
    mask = "***";
    shortestSecret2 = 3;
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  }
});

// src/usecases/send-alerts.ts
async function sendAlerts(request, ports) {
  const { store, config: config2, raised: raised2 } = request;
  const told = raised2.filter(({ mailed }) => !mailed).map(({ alert }) => reportOf(alert, { mail: "none" }));
  try {
    const mine = await takeMails(store, raised2, ports);
    if (mine.length === 0) return told;
    const sent = await deliver(mine, config2, ports, request.signal);
    await settle(store, sent, ports);
    return [...told, ...sent.map(({ alert, outcome }) => reportOf(alert, outcome))];
  } catch (thrown) {
    const error = `The outbox could not be read or written: ${toError(thrown).message}`;
    const left = raised2.filter(({ mailed }) => mailed);
    return [...told, ...left.map(({ alert }) => reportOf(alert, { mail: "pending", error }))];
  }
}
async function takeMails(store, raised2, ports) {
  const fresh = raised2.filter(({ mailed }) => mailed).map(({ alert }) => alert);
  if (fresh.length > 0) return fresh;
  const free = async (snapshot) => (await readAlerts(snapshot)).records.filter((alert) => isFree(alert, ports));
  if ((await free(await store.read("ledger"))).length === 0) return [];
  let taken = [];
  const sender = ports.identity.owner();
  await store.update("ledger", "Sending mails", async (snapshot) => {
    const senderUntil = new Date(ports.clock.now() + senderLeaseMs).toISOString();
    taken = (await free(snapshot)).map((alert) => ({ ...alert, sender, senderUntil }));
    return taken.length === 0 ? void 0 : new Map(taken.map((alert) => [alertPath(alert), alertText(alert)]));
  });
  return taken;
}
function isFree({ retryAt, sender, senderUntil }, { clock: clock2, identity }) {
  const now = clock2.now();
  if (retryAt !== void 0 && now < Date.parse(retryAt)) return false;
  if (sender === void 0 || senderUntil === void 0 || now >= Date.parse(senderUntil)) return true;
  return identity.liveness(sender) === "dead";
}
async function deliver(alerts, config2, ports, signal) {
  const smtp = config2.smtp;
  if (smtp === void 0) return failAll(alerts, "The config has no `smtp` any more.", ports);
  const url = substituteVariables(smtp.url, ports.variables);
  const from = substituteVariables(smtp.from, ports.variables);
  const missing2 = [...url.missing, ...from.missing];
  if (missing2.length > 0) {
    return failAll(alerts, `The mail server is not known: set ${missing2.join(", ")} where ticks run.`, ports);
  }
  const mailer = ports.mailer(url.text);
  const mask2 = createMasker([...url.values, url.text]);
  const sent = [];
  let unreachable;
  for (const alert of alerts) {
    if (unreachable !== void 0) {
      sent.push({ alert, outcome: failed(alert, unreachable, ports) });
      continue;
    }
    const error = await trySending(mailer, { alert, from: from.text }, ports, signal);
    if (error instanceof MailObstacle && error.unreachable) unreachable = mask2(error.message);
    sent.push({ alert, outcome: outcomeOf(alert, error, mask2, ports) });
  }
  return sent;
}
async function trySending(mailer, { alert, from }, ports, signal) {
  const { messageId, inReplyTo, to, subject, text: text2 } = alert;
  const mail = { messageId, ...inReplyTo === void 0 ? {} : { inReplyTo }, from, to, subject, text: text2 };
  for (let delay = 500; ; delay *= 3) {
    try {
      await mailer.send(mail);
      return void 0;
    } catch (thrown) {
      const error = toError(thrown);
      const permanent = error instanceof MailObstacle && error.permanent;
      if (permanent || delay > 2e3 || signal.aborted) return error;
    }
    await ports.clock.sleep(delay, signal);
  }
}
function outcomeOf(alert, error, mask2, ports) {
  if (error === void 0) return { mail: "sent" };
  if (error instanceof MailObstacle && error.permanent)
    return { mail: "given-up", error: mask2(error.message) };
  return failed(alert, mask2(error.message), ports);
}
function failAll(alerts, error, ports) {
  return alerts.map((alert) => ({ alert, outcome: failed(alert, error, ports) }));
}
function failed({ attempts, createdAt }, error, { clock: clock2 }) {
  const old = clock2.now() - Date.parse(createdAt) > mostAgeMs;
  return { mail: attempts + 1 >= mostAttempts || old ? "given-up" : "pending", error };
}
async function settle(store, sent, { clock: clock2 }) {
  await store.update("ledger", "Mails sent", async (snapshot) => {
    const changes = /* @__PURE__ */ new Map();
    const there = await snapshot.read(sent.map(({ alert }) => alertPath(alert)));
    for (const { alert, outcome } of sent) {
      if (!there.has(alertPath(alert))) continue;
      const left = outcome.mail === "sent" ? void 0 : afterFailure(alert, outcome, clock2.now());
      changes.set(alertPath(alert), outcome.mail === "pending" ? left : void 0);
      if (outcome.mail === "given-up") changes.set(undeliveredPath(alert), left);
    }
    return changes.size === 0 ? void 0 : changes;
  });
}
function afterFailure(alert, { error }, now) {
  const { sender: _sender, senderUntil: _until, ...rest } = alert;
  const attempts = alert.attempts + 1;
  const retryAt = new Date(now + Math.min(6e4 * 2 ** (attempts - 1), 36e5)).toISOString();
  return alertText({ ...rest, attempts, retryAt, ...error === void 0 ? {} : { lastError: error } });
}
function reportOf({ job: job2, team: team2, event, subject, text: text2, to }, outcome) {
  return { job: job2, team: team2, event, subject, text: text2, to, ...outcome };
}
var mostAttempts, mostAgeMs;
var init_send_alerts = __esm({
  "src/usecases/send-alerts.ts"() {
    "use strict";
    init_failure();
    init_mailer();
    init_outbox();
    init_mask();
    init_variables();
    init_ledger_draft();
    mostAttempts = 10;
    mostAgeMs = 24 * 36e5;
  }
});

// src/usecases/update-ledger.ts
async function updateLedger(store, message, change, waiting) {
  for (let delay = firstDelay; ; delay *= 2) {
    try {
      return await store.update("ledger", message, change);
    } catch (error) {
      if (!isTransient(error) || delay > lastDelay) throw error;
    }
    await waiting.clock.sleep(delay, waiting.signal);
  }
}
function isTransient(error) {
  return error instanceof Obstacle && ["git", "network", "state-conflict"].includes(error.code);
}
var firstDelay, lastDelay;
var init_update_ledger = __esm({
  "src/usecases/update-ledger.ts"() {
    "use strict";
    init_failure();
    firstDelay = 1e3;
    lastDelay = 8e3;
  }
});

// src/usecases/record-run.ts
async function recordProductionRun(run4, ports, signal) {
  const { config: config2, manifest, commit, result } = run4;
  const store = ports.state(config2.state.remote);
  const record = {
    ...finishedFields(result, ports.clock.now()),
    runId: result.runId,
    job: manifest.name,
    team: manifest.team,
    digest: result.digest,
    commit,
    environment: "production",
    ...result.scheduledTime === void 0 ? {} : { scheduledTime: result.scheduledTime },
    trigger: "manual",
    owner: ports.identity.owner()
  };
  const finish4 = { manifest, record, lastLines: run4.lastLines };
  const raised2 = await writeManual({ store, config: config2, finish: finish4, ports });
  return { alerts: await sendAlerts({ store, config: config2, raised: raised2, signal }, ports) };
}
function finishedFields(result, now) {
  const status2 = result.status === "skipped" ? "succeeded" : result.status;
  return {
    status: status2,
    startedAt: result.startedAt,
    finishedAt: new Date(now).toISOString(),
    ...result.reason === void 0 ? {} : { reason: result.reason },
    result: { ...result, status: status2 }
  };
}
async function recordClaimedRun(finish4, context) {
  const { store, config: config2, ports } = context;
  let noted;
  let drafted = { raised: [], missed: [], late: [] };
  const { job: job2, runId, status: status2 } = finish4.record;
  const change = async (snapshot) => {
    const current = await readRun(snapshot, job2, finish4.key);
    noted = current?.runId === runId ? drafted : void 0;
    if (current?.runId !== runId || current.status !== "running") return void 0;
    const record = current.lateAt === void 0 ? finish4.record : { ...finish4.record, lateAt: current.lateAt };
    const draft = draftOn(snapshot, config2, ports);
    await draftFinished(draft, { ...finish4, record });
    drafted = draft.noted;
    noted = drafted;
    return draft.changes;
  };
  await updateLedger(store, `${job2} ${finish4.key}: ${status2}`, change, ports);
  return noted;
}
async function writeManual(write2) {
  const { store, config: config2, finish: finish4, ports } = write2;
  const { job: job2, runId, status: status2 } = finish4.record;
  let raised2 = [];
  const change = async (snapshot) => {
    const key = await keyFor(snapshot, finish4.record);
    if ((await readRun(snapshot, job2, key))?.runId === runId) return void 0;
    const draft = draftOn(snapshot, config2, ports);
    await draftFinished(draft, { ...finish4, key });
    raised2 = draft.noted.raised;
    return draft.changes;
  };
  await updateLedger(store, `${job2} by hand: ${status2}`, change, ports);
  return raised2;
}
async function keyFor(snapshot, { job: job2, runId, scheduledTime }) {
  if (scheduledTime === void 0) return manualKey(runId);
  const key = runKey(scheduledTime);
  const there = await readRun(snapshot, job2, key);
  const replaceable = there !== void 0 && there.status !== "running" && there.status !== "succeeded";
  return there?.runId === runId || replaceable ? key : manualKey(runId);
}
function draftOn(snapshot, config2, ports) {
  const { clock: clock2, identity } = ports;
  return createLedgerDraft({ snapshot, config: config2, now: clock2.now(), owner: identity.owner() });
}
var init_record_run = __esm({
  "src/usecases/record-run.ts"() {
    "use strict";
    init_ledger();
    init_run_key();
    init_ledger_draft();
    init_ledger_facts();
    init_send_alerts();
    init_update_ledger();
  }
});

// src/usecases/refused-run.ts
function refuseRun(run4, failure, clock2, sink) {
  const at = clock2.now();
  sink({ type: "run-started", at, ...run4 });
  sink({ type: "run-finished", at, status: "failed", durationMs: 0, failure });
  return {
    ...run4,
    status: "failed",
    errorClass: failure.class,
    startedAt: new Date(at).toISOString(),
    durationMs: 0,
    steps: [],
    checks: [],
    error: failure
  };
}
function failureOfFindings(findings) {
  const [first] = findings;
  const more = findings.length - 1;
  const others = more > 0 ? ` (and ${more} more ${more === 1 ? "finding" : "findings"})` : "";
  return {
    class: "config",
    rule: first?.code ?? "invalid",
    message: `The job has errors: ${first?.message ?? ""}${others}`,
    ...first && { file: first.file, line: first.line, column: first.column },
    hint: "`datajob validate` shows all findings."
  };
}
function failureOfMissing(environment2, missing2) {
  const [names, verb] = [missing2.join(", "), missing2.length === 1 ? "is" : "are"];
  return {
    class: "config",
    rule: "missing-variable",
    message: `The connections of ${environment2} need ${names}, which ${verb} not set.`,
    hint: "Set them in the environment of this command, or on GitHub as secrets that the workflow passes on."
  };
}
var init_refused_run = __esm({
  "src/usecases/refused-run.ts"() {
    "use strict";
  }
});

// src/ports/database.ts
var DatabaseError;
var init_database = __esm({
  "src/ports/database.ts"() {
    "use strict";
    DatabaseError = class extends Error {
      name = "DatabaseError";
      evidence;
      constructor(message, evidence, cause) {
        super(message, { cause });
        this.evidence = evidence;
      }
    };
  }
});

// src/run/database-rules.ts
function stateOf(evidence) {
  if (evidence.kind === "database") return evidence.evidence.sqlState;
  return evidence.kind === "program" ? evidence.report?.exception?.sqlState : void 0;
}
function inClass(evidence, ...classes) {
  return classes.includes(stateOf(evidence)?.slice(0, 2) ?? "");
}
function codeOf(evidence) {
  return evidence.kind === "database" ? evidence.evidence.code : void 0;
}
function isType(evidence, ...types) {
  return evidence.kind === "database" && types.includes(evidence.evidence.exceptionType ?? "");
}
function messageOf2(evidence) {
  return evidence.kind === "database" ? evidence.message : "";
}
var databaseRules;
var init_database_rules = __esm({
  "src/run/database-rules.ts"() {
    "use strict";
    databaseRules = [
      {
        id: "database-busy",
        class: "platform",
        description: "Another process held the database file for longer than we wait.",
        hint: "Run jobs on the same DuckDB file one after the other.",
        applies: (evidence) => codeOf(evidence) === "busy"
      },
      {
        id: "database-certificate",
        class: "config",
        description: "The certificate of the database server was not accepted.",
        applies: (evidence) => /CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY/.test(codeOf(evidence) ?? "")
      },
      {
        id: "database-unreachable",
        class: "platform",
        description: "The database could not be reached, or the connection was lost.",
        applies: (evidence) => /^(E[A-Z]{3,}|EAI_AGAIN)$/.test(codeOf(evidence) ?? "") || inClass(evidence, "08")
      },
      {
        id: "database-login",
        class: "config",
        description: "The database does not accept the user or the password.",
        hint: "Check the URL of the connection and the variables in it.",
        applies: (evidence) => inClass(evidence, "28")
      },
      {
        id: "database-missing",
        class: "config",
        description: "The database that the connection names does not exist.",
        hint: "Check the URL of the connection.",
        applies: (evidence) => stateOf(evidence) === "3D000"
      },
      {
        id: "database-permission",
        class: "config",
        description: "The database user may not do this.",
        hint: "Grant the right to the user of this connection.",
        applies: (evidence) => ["42501", "25006"].includes(stateOf(evidence) ?? "") || isType(evidence, "Permission")
      },
      {
        id: "database-conflict",
        class: "platform",
        description: "Another transaction was in the way (deadlock, serialization, lock); it can be tried again.",
        applies: (evidence) => inClass(evidence, "40") || ["55P03", "55006", "72000"].includes(stateOf(evidence) ?? "") || isType(evidence, "Transaction", "TransactionContext", "Serialization")
      },
      {
        id: "database-statement-limit",
        class: "user",
        description: "The server ended a statement that ran longer than it allows.",
        applies: (evidence) => stateOf(evidence) === "57014"
      },
      {
        id: "database-resources",
        class: "platform",
        description: "The database ran out of memory, disk or connections.",
        applies: (evidence) => inClass(evidence, "53") || isType(evidence, "Out of Memory", "OutOfMemory")
      },
      {
        id: "database-down",
        class: "platform",
        description: "The database is starting, stopping or broken inside.",
        applies: (evidence) => inClass(evidence, "57", "58", "XX", "F0", "HV") || isType(evidence, "Fatal", "Internal", "FATAL", "INTERNAL", "Connection", "HTTP")
      },
      {
        id: "database-not-in-transaction",
        class: "user",
        description: "The statement cannot run inside a transaction.",
        hint: "Put it into a job of its own with `atomic: none`.",
        applies: (evidence) => ["25001", "2D000"].includes(stateOf(evidence) ?? "")
      },
      {
        id: "sql-constraint",
        class: "user",
        description: "The data breaks a constraint of a table.",
        applies: (evidence) => inClass(evidence, "23", "44") || isType(evidence, "Constraint")
      },
      {
        id: "sql-data",
        class: "user",
        description: "A value does not fit: conversion, range, division by zero.",
        applies: (evidence) => inClass(evidence, "22", "21") || isType(
          evidence,
          "Conversion",
          "Out of Range",
          "OutOfRange",
          "Divide by Zero",
          "Decimal",
          "Mismatch Type"
        )
      },
      {
        id: "sql-syntax",
        class: "user",
        description: "The SQL has a syntax error, or names a table, column or function that does not exist.",
        applies: (evidence) => inClass(evidence, "42", "3F", "26", "34") || isType(evidence, "Parser", "Syntax", "Binder", "Catalog")
      },
      {
        id: "sql-input-file",
        class: "user",
        description: "A file that a statement reads does not exist.",
        // DuckDB says IO for this and for a broken disk alike: only here the text must help the type.
        applies: (evidence) => isType(evidence, "IO") && /No files found|No such file/i.test(messageOf2(evidence))
      },
      {
        id: "database-io",
        class: "platform",
        description: "The database could not read or write a file.",
        applies: (evidence) => isType(evidence, "IO")
      },
      {
        id: "sql-error",
        class: "user",
        description: "The database refused the statement for another reason that lies in the SQL or the data.",
        applies: (evidence) => stateOf(evidence) !== void 0 || evidence.kind === "database" && evidence.evidence.exceptionType !== void 0
      },
      {
        id: "database-unknown",
        class: "platform",
        description: "The database or its driver failed without saying why.",
        applies: (evidence) => evidence.kind === "database"
      }
    ];
  }
});

// src/run/program-rules.ts
function exceptionOf(evidence) {
  return evidence.kind === "program" ? evidence.report?.exception : void 0;
}
function raised(evidence, ...types) {
  return exceptionOf(evidence)?.types.some((type) => types.includes(type)) ?? false;
}
function endedBy(evidence, signal, shellCode) {
  if (evidence.kind !== "program") return false;
  return evidence.signal === signal || isShell(evidence) && evidence.code === shellCode;
}
function isShell(evidence) {
  return evidence.program === "shell";
}
var programRules, networkExceptions;
var init_program_rules = __esm({
  "src/run/program-rules.ts"() {
    "use strict";
    programRules = [
      {
        id: "interpreter-chosen",
        class: "config",
        description: "The interpreter that DATAJOB_PYTHON names could not be started.",
        hint: "Set DATAJOB_PYTHON to a Python 3.9 or newer, or remove it.",
        applies: (evidence) => evidence.kind === "start" && evidence.chosen
      },
      {
        id: "interpreter-missing",
        class: "platform",
        description: "This machine has no such interpreter on its PATH.",
        applies: (evidence) => evidence.kind === "start" && evidence.missing
      },
      {
        id: "cannot-start",
        class: "platform",
        description: "The operating system did not start the program.",
        applies: (evidence) => evidence.kind === "start"
      },
      {
        id: "python-config-error",
        class: "config",
        description: "The step raised `datajob.ConfigError`, or asked for a secret that is not declared.",
        applies: (evidence) => raised(evidence, "datajob.ConfigError")
      },
      {
        id: "python-platform-error",
        class: "platform",
        description: "The step raised `datajob.PlatformError`.",
        applies: (evidence) => raised(evidence, "datajob.PlatformError")
      },
      {
        id: "python-not-yet",
        class: "user",
        description: "The step uses a function of the datajob module that comes later.",
        applies: (evidence) => raised(evidence, "datajob.NotYet")
      },
      {
        id: "python-import",
        class: "user",
        description: "A Python module could not be imported.",
        hint: "Install it for the interpreter that runs the steps (DATAJOB_PYTHON, else python3), or correct its name.",
        applies: (evidence) => raised(evidence, "ImportError")
      },
      {
        id: "python-syntax",
        class: "user",
        description: "A Python file has a syntax error.",
        applies: (evidence) => raised(evidence, "SyntaxError")
      },
      {
        id: "python-memory",
        class: "user",
        description: "Python ran out of memory.",
        hint: "Read the data in smaller parts, or give the machine more memory.",
        applies: (evidence) => raised(evidence, "MemoryError")
      },
      {
        id: "disk-full",
        class: "platform",
        description: "No space was left on the disk.",
        applies: (evidence) => ["ENOSPC", "EDQUOT"].includes(exceptionOf(evidence)?.errno ?? "")
      },
      {
        id: "http-server",
        class: "platform",
        description: "A web service answered that it is overloaded or broken (429, 5xx).",
        applies: (evidence) => {
          const status2 = exceptionOf(evidence)?.httpStatus ?? 0;
          return status2 === 429 || status2 >= 500;
        }
      },
      {
        id: "http-request",
        class: "user",
        description: "A web service refused the request (4xx).",
        applies: (evidence) => exceptionOf(evidence)?.httpStatus !== void 0
      },
      {
        id: "network",
        class: "platform",
        description: "The network or a service that the step uses could not be reached.",
        applies: (evidence) => raised(evidence, ...networkExceptions)
      },
      {
        id: "python-exception",
        class: "user",
        description: "The step raised an exception.",
        applies: (evidence) => exceptionOf(evidence) !== void 0
      },
      {
        id: "killed",
        class: "platform",
        description: "Something outside killed the step; often the system, for want of memory.",
        hint: "If it needs too much memory, let it read the data in smaller parts.",
        applies: (evidence) => endedBy(evidence, "SIGKILL", 137)
      },
      {
        id: "terminated",
        class: "platform",
        description: "Something outside asked the step to end.",
        applies: (evidence) => endedBy(evidence, "SIGTERM", 143) || endedBy(evidence, "SIGHUP", 129) || endedBy(evidence, "SIGINT", 130)
      },
      {
        id: "crashed",
        class: "user",
        description: "The step, or a library that it uses, crashed.",
        applies: (evidence) => evidence.kind === "program" && (evidence.signal !== void 0 || isShell(evidence) && (evidence.code ?? 0) > 128 && (evidence.code ?? 0) < 160)
      },
      {
        id: "command-not-found",
        class: "user",
        description: "The shell did not find a command, or may not execute it.",
        hint: "Correct its name, install it on the machine that runs the steps, or make the file executable.",
        applies: (evidence) => evidence.kind === "program" && isShell(evidence) && [126, 127].includes(evidence.code ?? 0)
      },
      {
        id: "ended-early",
        class: "user",
        description: "The step ended the Python process itself (`os._exit`), so nothing tells that its work is done.",
        hint: "Use sys.exit(), or return from run().",
        applies: (evidence) => evidence.kind === "program" && evidence.code === 0 && evidence.report?.finished !== true
      },
      {
        id: "exit-code",
        class: "user",
        description: "The step ended with an exit code other than 0.",
        applies: (evidence) => evidence.kind === "program"
      }
    ];
    networkExceptions = [
      "ConnectionError",
      "TimeoutError",
      "socket.gaierror",
      "socket.timeout",
      "ssl.SSLError",
      "http.client.RemoteDisconnected",
      "urllib.error.URLError",
      "urllib3.exceptions.HTTPError",
      "requests.exceptions.ConnectionError",
      "requests.exceptions.Timeout",
      "httpx.TransportError",
      "aiohttp.client_exceptions.ClientConnectionError"
    ];
  }
});

// src/run/run-rules.ts
var runRules;
var init_run_rules = __esm({
  "src/run/run-rules.ts"() {
    "use strict";
    runRules = [
      {
        id: "timeout",
        class: "user",
        description: "A step or the job ran longer than its `timeout`.",
        hint: "Make it faster, or raise `timeout`."
      },
      { id: "check-failed", class: "user", description: "A data check of severity `error` found bad data." },
      {
        id: "missing-secret",
        class: "config",
        description: "A secret that the manifest lists is not set in the environment of the run."
      },
      {
        id: "missing-variable",
        class: "config",
        description: "A variable that datajob.config.yaml asks for is not set in the environment of the run."
      },
      {
        id: "missing-parameter",
        class: "config",
        description: "A parameter without a default was not given.",
        hint: "Give it with --param NAME=VALUE, or declare a default."
      },
      { id: "bad-parameter", class: "config", description: "The value of a parameter does not fit its type." },
      {
        id: "unknown-parameter",
        class: "config",
        description: "SQL uses a parameter that the manifest does not declare.",
        hint: "Declare it under `params`."
      },
      {
        id: "unknown-connection",
        class: "config",
        description: "The environment has no such connection, or several and none is the default.",
        hint: "Define it in datajob.config.yaml, or name one with `connection`."
      },
      { id: "missing-file", class: "config", description: "A file of a step does not exist." },
      {
        id: "bad-template",
        class: "config",
        description: "A template does not exist, has no SQL files, or was given values that it does not take."
      },
      {
        id: "bad-check",
        class: "config",
        description: "A check could not be planned from what the manifest says."
      },
      {
        id: "bad-sql",
        class: "user",
        description: "A SQL file could not be split into statements or given its values."
      },
      {
        id: "transaction-control",
        class: "user",
        description: "SQL of an atomic job begins or ends a transaction itself.",
        hint: "Remove the statement: the runner begins and ends the transaction. Or set `atomic: none`."
      },
      {
        id: "commit-unknown",
        class: "platform",
        description: "The connection was lost during commit, and nothing tells whether it took place.",
        hint: "Look at the data before the job is started again."
      },
      {
        id: "commit-partial",
        class: "platform",
        description: "A job on several databases was committed on some of them only.",
        hint: "Look at the data before the job is started again."
      },
      {
        id: "obstacle-config",
        class: "config",
        description: "Something that the run needs is not configured as it must be."
      },
      { id: "obstacle", class: "platform", description: "Something that the run needs was not available." },
      {
        id: "no-answer",
        class: "platform",
        description: "A database or a program did not answer to being stopped."
      },
      {
        id: "internal-error",
        class: "platform",
        description: "A bug of datajob.",
        hint: "Please report it with the stack that was printed."
      }
    ];
  }
});

// src/run/error-rules.ts
function classify(evidence) {
  const rule = errorRules.find((candidate) => candidate.applies?.(evidence));
  return rule ? asClassification(rule) : { class: "platform", rule: "unclassified" };
}
function classificationOf(id) {
  const rule = runRules.find((candidate) => candidate.id === id);
  return rule ? asClassification(rule) : { class: "platform", rule: id };
}
function asClassification(rule) {
  return { class: rule.class, rule: rule.id, ...rule.hint !== void 0 && { hint: rule.hint } };
}
var errorRules;
var init_error_rules = __esm({
  "src/run/error-rules.ts"() {
    "use strict";
    init_database_rules();
    init_program_rules();
    init_run_rules();
    errorRules = [...runRules, ...databaseRules, ...programRules];
  }
});

// src/run/run-failure.ts
function runFailure(rule, message, options2 = {}) {
  const verdict2 = classificationOf(rule);
  const hint = options2.hint ?? verdict2.hint;
  const failure = { ...verdict2, message, ...placed(options2.place), ...hint !== void 0 && { hint } };
  return new RunFailure(failure, options2.cause);
}
function failureFrom(evidence, message, place, hint) {
  const verdict2 = classify(evidence);
  const advice = hint ?? verdict2.hint;
  return { ...verdict2, message, ...placed(place), ...advice !== void 0 && { hint: advice } };
}
function failureOfThrown(thrown, place) {
  if (thrown instanceof RunFailure) {
    const { failure } = thrown;
    return failure.file === void 0 ? { ...placed(place), ...failure } : failure;
  }
  if (thrown instanceof DatabaseError) {
    const { evidence, message } = thrown;
    return failureFrom({ kind: "database", evidence, message }, message, place, evidence.hint);
  }
  if (thrown instanceof Obstacle) return failureOfObstacle(thrown, place);
  return void 0;
}
function failureOfObstacle(obstacle2, place) {
  const rule = obstacle2.code === "config" || obstacle2.code === "usage" ? "obstacle-config" : "obstacle";
  const { hint } = obstacle2;
  return runFailure(rule, obstacle2.message, {
    ...place && { place },
    ...hint !== void 0 && { hint }
  }).failure;
}
function placed(place) {
  if (place?.file === void 0) return {};
  return {
    file: place.file,
    ...place.line !== void 0 && { line: place.line },
    ...place.column !== void 0 && { column: place.column }
  };
}
var RunFailure;
var init_run_failure = __esm({
  "src/run/run-failure.ts"() {
    "use strict";
    init_failure();
    init_database();
    init_error_rules();
    RunFailure = class extends Error {
      name = "RunFailure";
      failure;
      constructor(failure, cause) {
        super(failure.message, cause === void 0 ? void 0 : { cause });
        this.failure = failure;
      }
    };
  }
});

// src/run/connections.ts
function createConnections(request) {
  const opened = /* @__PURE__ */ new Map();
  const idle = /* @__PURE__ */ new Map();
  const database = (name) => {
    const known3 = opened.get(name);
    if (known3) return known3;
    const opening2 = open(name, request);
    opened.set(name, opening2);
    opening2.catch(() => opened.delete(name));
    return opening2;
  };
  return {
    database,
    // The last one given back first: steps in a row share a session, with its temporary tables.
    acquire: async (name) => idle.get(name)?.pop() ?? (await database(name)).session(),
    release(name, session) {
      const sessions = idle.get(name) ?? [];
      sessions.push(session);
      idle.set(name, sessions);
    },
    async close() {
      const all = [...opened.values()];
      opened.clear();
      idle.clear();
      await Promise.allSettled(all.map(async (opening2) => (await opening2).close()));
    }
  };
}
async function open(name, request) {
  const config2 = request.configs[name];
  if (config2 === void 0) {
    throw runFailure("unknown-connection", `The environment has no connection ${name}.`);
  }
  const { signal, onWait } = request;
  const searchPath = await request.searchPath();
  return request.databases.open(config2, { signal, waitMs: busyWaitMs, onWait, searchPath });
}
var busyWaitMs;
var init_connections = __esm({
  "src/run/connections.ts"() {
    "use strict";
    init_run_failure();
    busyWaitMs = 3e5;
  }
});

// src/run/internal-error.ts
function internalError(context, step, error, place) {
  const { message, stack } = toError(error);
  const text2 = `${context.masker(stack ?? message)}
`;
  context.emit({ type: "output", at: context.ports.clock.now(), step, stream: "stderr", text: text2 });
  return runFailure("internal-error", message, { ...place && { place }, cause: error }).failure;
}
var init_internal_error = __esm({
  "src/run/internal-error.ts"() {
    "use strict";
    init_failure();
    init_run_failure();
  }
});

// src/quality/guarded-query.ts
async function guardedQuery(session, dialect, statement, signal) {
  if (dialect.name !== "postgres") return session.query(statement, 1, signal);
  const leave = await enter(session, signal);
  try {
    return await session.query(statement, 1, signal);
  } finally {
    if (!signal.aborted) await leave();
  }
}
async function enter(session, signal) {
  const run4 = async (...texts) => {
    for (const text2 of texts) await session.execute({ text: text2, values: [] }, signal);
  };
  try {
    await run4("savepoint datajob_check");
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.evidence.sqlState !== "25P01") throw error;
    await run4("begin transaction read only");
    return () => run4("rollback");
  }
  await run4("set transaction read only");
  return () => run4("rollback to savepoint datajob_check", "release savepoint datajob_check");
}
var init_guarded_query = __esm({
  "src/quality/guarded-query.ts"() {
    "use strict";
    init_database();
  }
});

// src/quality/threshold.ts
function meets(threshold, measured) {
  const [first = 0, second2 = first] = threshold.value;
  switch (threshold.operator) {
    case "mustBe":
      return !(measured < first) && !(measured > first);
    case "mustNotBe":
      return measured < first || measured > first;
    case "mustBeGreaterThan":
      return measured > first;
    case "mustBeGreaterOrEqualTo":
      return measured >= first;
    case "mustBeLessThan":
      return measured < first;
    case "mustBeLessOrEqualTo":
      return measured <= first;
    case "mustBeBetween":
      return measured >= first && measured <= second2;
    case "mustNotBeBetween":
      return measured < first || measured > second2;
  }
}
function describeThreshold({ operator, value, unit }, noun) {
  const [first = 0, second2 = first] = value.map(formatNumber);
  const counted = unit === "percent" ? `% ${noun}` : noun;
  switch (operator) {
    case "mustBe":
      return first === "0" ? `no ${noun}` : `exactly ${first} ${counted}`;
    case "mustNotBe":
      return first === "0" ? `some ${noun}` : `not ${first} ${counted}`;
    case "mustBeGreaterThan":
      return `more than ${first} ${counted}`;
    case "mustBeGreaterOrEqualTo":
      return `at least ${first} ${counted}`;
    case "mustBeLessThan":
      return `fewer than ${first} ${counted}`;
    case "mustBeLessOrEqualTo":
      return `at most ${first} ${counted}`;
    case "mustBeBetween":
      return `${first} to ${second2} ${counted}`;
    case "mustNotBeBetween":
      return `fewer than ${first} or more than ${second2} ${counted}`;
  }
}
function formatNumber(value) {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = /e/.test(whole) ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === void 0 ? grouped : `${grouped}.${fraction}`;
}
var init_threshold2 = __esm({
  "src/quality/threshold.ts"() {
    "use strict";
  }
});

// src/quality/judge-check.ts
function judgeCheck(check, measured) {
  const { count: count2, total } = measured;
  const percent = check.threshold.unit === "percent";
  if (percent && (total === void 0 || check.type === "row_count")) {
    const message = `A check of type ${check.type} has no whole to take a percentage of. Use unit: rows.`;
    return errorResult(check, { ...classificationOf("bad-check"), message });
  }
  const share = percent ? percentage(count2, total ?? 0) : void 0;
  const noun = check.type === "row_count" ? "rows" : "failing rows";
  const expected = describeThreshold(check.threshold, noun);
  const actual = describeActual(check, measured, share);
  const passed = meets(check.threshold, share ?? count2);
  return {
    ...base(check),
    status: passed ? "passed" : "failed",
    ...check.type !== "row_count" && { failing: Number(count2) },
    ...total !== void 0 && { total: Number(total) },
    expected,
    actual,
    ...!passed && { failure: failureOf(check, expected, actual) }
  };
}
function errorResult(check, failure) {
  return { ...base(check), status: "error", failure: { ...placeOf2(check), ...failure } };
}
function base(check) {
  const { id, type, severity } = check;
  return { id, type, severity, ...check.type !== "sql" && { table: check.table } };
}
function percentage(count2, total) {
  return total > 0 ? Number((100 * Number(count2) / Number(total)).toFixed(9)) : 0;
}
function describeActual(check, { count: count2, total }, percent) {
  if (check.type === "row_count") return rows(count2);
  const failing = count2 === 0 ? "no failing rows" : `${rows(count2, "failing ")}`;
  const counted = total === void 0 || count2 === 0 ? failing : `${failing} of ${formatNumber(total)}`;
  return percent === void 0 || count2 === 0 ? counted : `${formatNumber(percent)} % (${counted})`;
}
function rows(count2, which = "") {
  return `${formatNumber(count2)} ${which}${Number(count2) === 1 ? "row" : "rows"}`;
}
function failureOf(check, expected, actual) {
  const message = `${assertionOf(check)} Expected ${expected}, found ${actual}.`;
  return { ...classificationOf("check-failed"), message, ...placeOf2(check) };
}
function assertionOf(check) {
  const described = check.description === void 0 ? "" : ` (${check.description})`;
  switch (check.type) {
    case "not_null":
      return `Column ${check.column} of ${check.table} must have a value in every row${described}.`;
    case "unique":
      return `${check.columns.join(", ")} of ${check.table} must be unique${described}.`;
    case "accepted_values":
      return `Column ${check.column} of ${check.table} must hold accepted values only${described}.`;
    case "row_count":
      return `Table ${check.table} must have the right number of rows${described}.`;
    case "sql":
      return `Check ${check.id} must return the right number of rows${described}.`;
  }
}
function placeOf2({ origin }) {
  return { file: origin.file, line: origin.line, column: origin.column };
}
var init_judge_check = __esm({
  "src/quality/judge-check.ts"() {
    "use strict";
    init_error_rules();
    init_threshold2();
  }
});

// src/sql/literal.ts
function literalOf(scalar, engine) {
  const { cast, text: text2 } = scalar;
  if (cast === void 0) return stringLiteral(text2, engine);
  switch (cast) {
    case "boolean":
      return text2;
    case "integer":
    case "bigint":
    case "wide-integer":
    case "numeric":
      return text2.startsWith("-") ? `(${text2})` : text2;
    case "date":
    case "timestamp":
    case "timestamptz":
      return `${cast} ${stringLiteral(text2, engine)}`;
  }
}
function stringLiteral(text2, engine) {
  const doubled = text2.replaceAll("'", "''");
  if (engine === "postgres" && text2.includes("\\")) return `E'${doubled.replaceAll("\\", "\\\\")}'`;
  return `'${doubled}'`;
}
function typeName(type, engine) {
  if (type === "wide-integer") return engine === "duckdb" ? "hugeint" : "numeric";
  return type === "numeric" && engine === "duckdb" ? "double" : type;
}
var init_literal = __esm({
  "src/sql/literal.ts"() {
    "use strict";
  }
});

// src/sql/typed-value.ts
function scalarOf(typed) {
  const text2 = String(typed.value);
  switch (typed.type) {
    case "string":
    case "enum":
      return text2.includes("\0") ? "must not hold a zero byte" : { text: text2 };
    case "identifier":
      return isIdentifier2(text2) ? { text: text2 } : identifierRule;
    case "integer":
      return integerOf(text2);
    case "number":
      return /^-?(\d{1,400}(\.\d{0,400})?|\.\d{1,400})([eE][+-]?\d{1,4})?$/.test(text2) ? { text: text2, cast: "numeric" } : "must be a number such as 1.5";
    case "boolean":
      return text2 === "true" || text2 === "false" ? { text: text2, cast: "boolean" } : "must be true or false";
    case "date":
      return isDate2(text2) ? { text: text2, cast: "date" } : "must be a date such as 2026-11-22";
    case "timestamp":
      return timestampOf(text2);
  }
}
function isIdentifier2(text2) {
  return /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/.test(text2);
}
function integerOf(text2) {
  if (!/^-?\d{1,400}$/.test(text2)) return "must be a whole number";
  const value = BigInt(text2);
  if (BigInt.asIntN(32, value) === value) return { text: text2, cast: "integer" };
  if (BigInt.asIntN(64, value) === value) return { text: text2, cast: "bigint" };
  return { text: text2, cast: "wide-integer" };
}
function isDate2(text2) {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text2);
  if (parts === null) return false;
  const [year2, month, day4] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year2 > 0 && month >= 1 && month <= 12 && day4 >= 1 && day4 <= daysIn(year2, month);
}
function daysIn(year2, month) {
  if (month === 2) return year2 % 4 === 0 && year2 % 100 !== 0 || year2 % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
function timestampOf(text2) {
  const parts = timestampForm.exec(text2);
  const date2 = parts?.[1];
  if (date2 === void 0 || !isDate2(date2)) return "must be a time such as 2026-11-22T06:15:00Z";
  const [
    ,
    ,
    hour6 = "00",
    minute2 = "00",
    second2 = "00",
    fraction = "",
    zulu,
    sign,
    zoneHour,
    zoneMinute = "00"
  ] = parts ?? [];
  const local = `${date2} ${hour6}:${minute2}:${second2}${fraction}`;
  if (zulu !== void 0) return { text: `${local}+00:00`, cast: "timestamptz" };
  if (sign !== void 0) return { text: `${local}${sign}${zoneHour}:${zoneMinute}`, cast: "timestamptz" };
  return { text: local, cast: "timestamp" };
}
var identifierRule, timestampForm;
var init_typed_value = __esm({
  "src/sql/typed-value.ts"() {
    "use strict";
    identifierRule = "must be letters, digits and underscores, beginning with no digit; dots separate the parts, as in analytics.orders";
    timestampForm = /^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(\.\d{1,6})?\d*)?(?:(Z)|([+-])(0\d|1[0-4])(?::?([0-5]\d))?)?)?$/;
  }
});

// src/sql/bind.ts
function bindStatement(text2, values, dialect) {
  const tokens = tokenize(text2, dialect.name);
  refuseMisplaced(text2, dialect);
  const binds = /* @__PURE__ */ new Map();
  const asLiterals = !takesBinds(tokens);
  const edits = parametersOf(tokens).map((use) => {
    const typed = givenValue2(use, values);
    if (use.form === "insert") return { use, text: dialect.quoteIdentifier(identifierFor(use, typed)) };
    const scalar = scalarFor(use, typed);
    if (asLiterals) return { use, text: literalOf(scalar, dialect.name) };
    const known3 = binds.get(use.name);
    const bind3 = known3 ?? { placeholder: dialect.placeholder(binds.size + 1), value: scalar.text };
    binds.set(use.name, bind3);
    return { use, text: withCast(bind3.placeholder, scalar, dialect) };
  });
  const { bound, originalOffset } = splice(text2, edits);
  return {
    statement: { text: bound, values: [...binds.values()].map((bind3) => bind3.value) },
    originalOffset
  };
}
function takesBinds(tokens) {
  const first = tokens.find((token) => token.kind === "word");
  return first !== void 0 && bindable.has(first.text.toLowerCase()) && !tokens.some((token) => token.kind === "placeholder");
}
function refuseMisplaced(text2, dialect) {
  const glued = scanMisplacedInserts(text2, dialect.name).find((found) => found.reason === "glued");
  if (glued === void 0) return;
  const written = text2.slice(glued.offset, glued.offset + glued.length);
  throw new BindObstacle(
    `${written} stands for a whole name and cannot be joined to other letters. Declare a parameter for the whole name.`,
    glued.offset
  );
}
function givenValue2(use, values) {
  const typed = Object.hasOwn(values, use.name) ? values[use.name] : void 0;
  if (typed !== void 0) return typed;
  const written = use.form === "bind" ? `:${use.name}` : use.name;
  throw new BindObstacle(
    `There is no parameter for ${written}. Declare it under params in the manifest, or correct the name.`,
    use.offset
  );
}
function scalarFor(use, typed) {
  const scalar = scalarOf(typed);
  if (typeof scalar !== "string") return scalar;
  throw new BindObstacle(`Parameter ${use.name} ${scalar}.`, use.offset);
}
function identifierFor(use, typed) {
  const text2 = String(typed.value);
  if (typed.type !== "identifier" && typed.type !== "enum") {
    throw new BindObstacle(
      `Parameter ${use.name} has type ${typed.type}; only identifier and enum may be inserted. Write :${use.name}.`,
      use.offset
    );
  }
  if (!isIdentifier2(text2)) throw new BindObstacle(`Parameter ${use.name} ${identifierRule}.`, use.offset);
  return text2;
}
function withCast(placeholder2, scalar, dialect) {
  if (scalar.cast !== void 0) return `cast(${placeholder2} as ${typeName(scalar.cast, dialect.name)})`;
  return dialect.name === "postgres" ? `cast(${placeholder2} as text)` : placeholder2;
}
function splice(text2, edits) {
  let bound = "";
  let at = 0;
  const pieces = [];
  for (const { use, text: replacement } of edits) {
    pieces.push({ bound: bound.length, original: at, copied: true });
    bound += text2.slice(at, use.offset);
    at = use.offset + use.length;
    pieces.push({ bound: bound.length, original: use.offset, copied: false });
    const apart = (neighbour) => use.form === "bind" && joinsTo(neighbour) ? " " : "";
    bound += `${apart(bound.at(-1))}${replacement}${apart(text2[at])}`;
  }
  pieces.push({ bound: bound.length, original: at, copied: true });
  bound += text2.slice(at);
  const originalOffset = (offset) => {
    const piece = pieces.findLast((candidate) => candidate.bound <= offset) ?? { bound: 0, original: 0 };
    const into = "copied" in piece && !piece.copied ? 0 : offset - piece.bound;
    return Math.max(0, Math.min(piece.original + into, text2.length));
  };
  return { bound, originalOffset };
}
function joinsTo(neighbour) {
  return neighbour !== void 0 && !/[\s(),;[\]]/.test(neighbour);
}
var BindObstacle, bindable;
var init_bind = __esm({
  "src/sql/bind.ts"() {
    "use strict";
    init_failure();
    init_lexer();
    init_literal();
    init_parameters2();
    init_typed_value();
    BindObstacle = class extends Obstacle {
      offset;
      constructor(message, offset) {
        super("config", message);
        this.offset = offset;
      }
    };
    bindable = /* @__PURE__ */ new Set([
      ...["select", "insert", "update", "delete", "merge", "values", "with", "from"]
    ]);
  }
});

// src/sql/statements.ts
function splitStatements(text2, engine) {
  const statements = [];
  let current = [];
  const close = () => {
    const first = current[0];
    const last2 = current.at(-1);
    if (first !== void 0 && last2 !== void 0 && current.some((token) => token.kind !== "hint")) {
      const end = last2.offset + last2.text.length;
      statements.push({ text: text2.slice(first.offset, end), offset: first.offset });
    }
    current = [];
  };
  const nesting = createNesting(engine);
  for (const token of tokenize(text2, engine)) {
    if (token.kind === "space" || token.kind === "comment") continue;
    if (token.text === ";" && nesting.outermost()) {
      close();
      nesting.reset();
      continue;
    }
    current.push(token);
    nesting.take(token);
  }
  close();
  return statements;
}
function createNesting(engine) {
  let parentheses = 0;
  let blocks = 0;
  let words3 = [];
  let previous2 = "";
  const takeWord = (word) => {
    if (words3.length < 4) words3.push(word);
    if (engine !== "postgres" || parentheses > 0 || previous2 === "." || !createsRoutine(words3)) return;
    if (word === "atomic" && previous2 === "begin") blocks += 1;
    else if (blocks > 0 && word === "case") blocks += 1;
    else if (blocks > 0 && word === "end" && previous2 !== "as") blocks -= 1;
  };
  return {
    take(token) {
      const text2 = token.text.toLowerCase();
      if (text2 === "(") parentheses += 1;
      if (text2 === ")" && parentheses > 0) parentheses -= 1;
      if (token.kind === "word") takeWord(text2);
      previous2 = text2;
    },
    outermost: () => parentheses === 0 && blocks === 0,
    reset() {
      parentheses = 0;
      blocks = 0;
      words3 = [];
      previous2 = "";
    }
  };
}
function createsRoutine(words3) {
  return /^create (or replace )?(function|procedure)\b/.test(words3.join(" "));
}
var init_statements = __esm({
  "src/sql/statements.ts"() {
    "use strict";
    init_lexer();
  }
});

// src/quality/table-name.ts
function quoteTable(text2, values, dialect) {
  const part = /(?:"((?:[^"]|"")+)"|\$\{\{\s*params\.([A-Za-z_]\w*)\s*\}\}|([^".\s](?:[^".]*[^".\s])?))(\.|$)/y;
  const parts = [];
  for (let at = 0; at < text2.length || parts.length === 0; at = part.lastIndex) {
    part.lastIndex = at;
    const found = part.exec(text2);
    if (found === null) return { problem: `\xAB${text2}\xBB is not a table name such as analytics.orders` };
    const [, quoted2, parameter, plain4] = found;
    if (parameter !== void 0) {
      const inserted = insertedName(parameter, values);
      if ("problem" in inserted) return inserted;
      parts.push(dialect.quoteIdentifier(inserted.name));
    } else {
      parts.push(quoteExact(quoted2 === void 0 ? fold(plain4 ?? "") : quoted2.replaceAll('""', '"')));
    }
    if (found[4] === "") return { sql: parts.join(".") };
  }
  return { problem: `\xAB${text2}\xBB ends with a dot` };
}
function quoteColumn(text2) {
  const quoted2 = /^"((?:[^"]|"")+)"$/.exec(text2)?.[1];
  return quoteExact(quoted2 === void 0 ? fold(text2) : quoted2.replaceAll('""', '"'));
}
function insertedName(parameter, values) {
  const typed = Object.hasOwn(values, parameter) ? values[parameter] : void 0;
  if (typed === void 0) return { problem: `there is no parameter ${parameter}` };
  if (typed.type !== "identifier" && typed.type !== "enum") {
    return {
      problem: `parameter ${parameter} has type ${typed.type}; a table name takes identifier or enum`
    };
  }
  const name = String(typed.value);
  return isIdentifier2(name) ? { name } : { problem: `the value of parameter ${parameter} is not a name` };
}
function fold(name) {
  const plain4 = /^[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*$/.test(name);
  return plain4 ? name.replace(/[A-Z]+/g, (text2) => text2.toLowerCase()) : name;
}
function quoteExact(name) {
  return `"${name.replaceAll('"', '""')}"`;
}
var init_table_name = __esm({
  "src/quality/table-name.ts"() {
    "use strict";
    init_typed_value();
  }
});

// src/quality/plan-checks.ts
function planChecks(checks2, dialect, values) {
  const scans = /* @__PURE__ */ new Map();
  const single = [];
  const custom = [];
  const problems = [];
  for (const check of checks2) {
    if (check.type === "sql") {
      const planned = planSql(check, dialect, values);
      if ("statement" in planned) custom.push(planned);
      else problems.push({ check, ...planned });
      continue;
    }
    const table = quoteTable(check.table, values, dialect);
    if ("problem" in table) problems.push({ check, message: `${table.problem}.` });
    else if (check.type === "unique") single.push(planUnique(check, table.sql));
    else scans.set(table.sql, [...scans.get(table.sql) ?? [], check]);
  }
  const scanned = [...scans].map(([table, found]) => planScan(found, table, dialect));
  return { measurements: [...scanned, ...single, ...custom], problems };
}
function splitMeasurement({ checks: checks2 }, dialect, values) {
  return checks2.flatMap((check) => planChecks([check], dialect, values).measurements);
}
function planScan(checks2, table, dialect) {
  const counts = checks2.map((check) => `count(${failingRow(check, dialect)})`);
  const text2 = `select ${["count(*)", ...counts].join(", ")} from ${table}`;
  return { checks: checks2, statement: { text: text2, values: [] }, hasTotal: true };
}
function failingRow(check, dialect) {
  switch (check.type) {
    case "row_count":
      return "*";
    case "not_null":
      return `case when ${quoteColumn(check.column)} is null then 1 end`;
    case "accepted_values":
      return `case when ${notAccepted(quoteColumn(check.column), check.values, dialect)} then 1 end`;
  }
}
function notAccepted(column, accepted, dialect) {
  const asText = accepted.some((value) => typeof value === "string");
  const list4 = accepted.flatMap((value) => acceptedLiteral(value, asText, dialect)).join(", ");
  return list4 === "" ? `${column} is not null` : `${asText ? `cast(${column} as text)` : column} not in (${list4})`;
}
function acceptedLiteral(value, asText, dialect) {
  const type = asText ? "string" : typeof value === "number" ? "number" : "boolean";
  const scalar = scalarOf({ type, value });
  return typeof scalar === "string" ? [] : [literalOf(scalar, dialect.name)];
}
function planUnique(check, table) {
  const columns = check.columns.map((column) => quoteColumn(column));
  const given = columns.map((column) => `${column} is not null`).join(" and ");
  const text2 = `select (select count(*) from ${table}), cast(coalesce(sum(n - 1), 0) as bigint) from (select count(*) as n from ${table} where ${given} group by ${columns.join(", ")} having count(*) > 1) as repeated`;
  return { checks: [check], statement: { text: text2, values: [] }, hasTotal: true };
}
function planSql(check, dialect, values) {
  const statements = splitStatements(check.sql, dialect.name);
  const [statement, second2] = statements;
  if (statement === void 0) return { message: "The check holds no SQL." };
  if (second2 !== void 0) {
    return { message: "A check is one query; here a second statement begins.", offset: second2.offset };
  }
  const first = tokenize(statement.text, dialect.name).find((token) => token.kind === "word");
  if (!reading.has(first?.text.toLowerCase() ?? "")) {
    const message = `A check only reads: it begins with SELECT, WITH, VALUES or TABLE, not with ${first?.text ?? "this"}.`;
    return { message, offset: statement.offset };
  }
  try {
    const bound = bindStatement(`${head}${statement.text}${tail}`, values, dialect);
    const originalOffset = (offset) => {
      const inner = bound.originalOffset(offset) - head.length;
      return statement.offset + Math.max(0, Math.min(inner, statement.text.length));
    };
    return { checks: [check], statement: bound.statement, hasTotal: false, originalOffset };
  } catch (error) {
    if (!(error instanceof BindObstacle)) throw error;
    return { message: error.message, offset: statement.offset + error.offset - head.length };
  }
}
var reading, head, tail;
var init_plan_checks = __esm({
  "src/quality/plan-checks.ts"() {
    "use strict";
    init_bind();
    init_lexer();
    init_literal();
    init_statements();
    init_typed_value();
    init_table_name();
    reading = /* @__PURE__ */ new Set(["select", "with", "values", "table", "from"]);
    head = "select count(*) from (\n";
    tail = "\n) as failing_rows";
  }
});

// src/quality/run-checks.ts
async function evaluateChecks(checks2, context) {
  const { dialect, values } = context;
  const plan = planChecks(checks2, dialect, values);
  const results = /* @__PURE__ */ new Map();
  for (const { check, message, offset } of plan.problems) {
    const failure = { ...classificationOf("bad-check"), message, ...placeIn(check, offset) };
    results.set(check, errorResult(check, failure));
  }
  for (const measurement of plan.measurements) {
    for (const result of await measure(measurement, context)) results.set(result.check, result.result);
  }
  return checks2.flatMap((check) => results.get(check) ?? []);
}
async function measure(measurement, context) {
  const { session, dialect, values, signal } = context;
  const { checks: checks2, statement, hasTotal } = measurement;
  try {
    const answer = await guardedQuery(session, dialect, statement, signal);
    const counts = (answer.rows[0] ?? []).map(countOf);
    const total = hasTotal ? counts.shift() : void 0;
    return checks2.map((check, index) => {
      const measured = { count: counts[index] ?? 0, ...total !== void 0 && { total } };
      return { check, result: judgeCheck(check, measured) };
    });
  } catch (error) {
    if (!(error instanceof DatabaseError) || signal.aborted) throw error;
    if (checks2.length === 1)
      return checks2.map((check) => ({ check, result: unanswered(check, error, measurement) }));
    const judged = [];
    for (const single of splitMeasurement(measurement, dialect, values)) {
      judged.push(...await measure(single, context));
    }
    return judged;
  }
}
function countOf(value) {
  if (typeof value === "number" || typeof value === "bigint") return value;
  throw new TypeError(`A count came as ${typeof value}.`);
}
function unanswered(check, error, { originalOffset }) {
  const { evidence, message } = error;
  const offset = evidence.offset === void 0 ? void 0 : originalOffset?.(evidence.offset);
  return errorResult(check, {
    ...verdict(error),
    message: explain(error, message),
    ...placeIn(check, offset)
  });
}
function verdict({ evidence, message }) {
  if (evidence.sqlState === "25006") {
    return { ...classificationOf("bad-check"), class: "user", hint: "A check may only read." };
  }
  const found = classify({ kind: "database", evidence, message });
  const hint = evidence.hint ?? found.hint;
  return { ...found, ...hint !== void 0 && { hint } };
}
function explain({ evidence }, message) {
  return evidence.exceptionType === "TransactionContext" && /transaction is aborted/i.test(message) ? "Not evaluated: a check before it failed while it read rows, which ends the transaction in DuckDB." : message;
}
function placeIn(check, offset) {
  if (check.type !== "sql" || offset === void 0) return {};
  const { line: line2, column } = lineColumn(check.sql, offset);
  const { sqlOrigin } = check;
  return { file: sqlOrigin.file, line: sqlOrigin.line + line2 - 1, column: sqlOrigin.column + column - 1 };
}
var init_run_checks = __esm({
  "src/quality/run-checks.ts"() {
    "use strict";
    init_database();
    init_error_rules();
    init_line_column();
    init_guarded_query();
    init_judge_check();
    init_plan_checks();
  }
});

// src/run/parameters.ts
function resolveParameters(manifest, given) {
  const missing2 = Object.entries(manifest.params).filter(([name, parameter]) => !Object.hasOwn(given, name) && parameter.default === void 0).map(([name]) => name);
  if (missing2.length > 0) {
    throw runFailure("missing-parameter", `No value for ${missing2.join(", ")} of job ${manifest.name}.`);
  }
  return Object.fromEntries(
    Object.entries(manifest.params).map(([name, parameter]) => {
      const value = Object.hasOwn(given, name) ? readText(parameter.type, given[name] ?? "") : parameter.default;
      return [name, { type: parameter.type, value: value ?? "" }];
    })
  );
}
function checkGivenParameters(manifest, given) {
  for (const [name, text2] of Object.entries(given)) {
    const parameter = Object.hasOwn(manifest.params, name) ? manifest.params[name] : void 0;
    if (!parameter) throw unknownParameter(name, manifest);
    const problem = checkParameterValue(parameter, readText(parameter.type, text2));
    if (problem) throw new Obstacle("usage", `The value of parameter ${name} ${problem}.`);
  }
}
function builtInValues(builtIns) {
  return {
    run_id: { type: "string", value: builtIns.run_id },
    scheduled_time: { type: "timestamp", value: builtIns.scheduled_time },
    interval_start: { type: "timestamp", value: builtIns.interval_start },
    interval_end: { type: "timestamp", value: builtIns.interval_end },
    environment: { type: "string", value: builtIns.environment }
  };
}
function readText(type, text2) {
  if (type === "integer") return /^[+-]?\d+$/.test(text2) ? Number(text2) : text2;
  if (type === "number") return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text2) ? Number(text2) : text2;
  if (type === "boolean" && (text2 === "true" || text2 === "false")) return text2 === "true";
  return text2;
}
function unknownParameter(name, manifest) {
  const names = Object.keys(manifest.params);
  const close = didYouMean(name, names);
  const declared = names.length > 0 ? `It declares ${names.join(", ")}.` : "It declares none.";
  return new Obstacle("usage", `Job ${manifest.name} has no parameter ${name}. ${declared}`, {
    ...close !== void 0 && { hint: `Did you mean ${close}?` }
  });
}
var init_parameters3 = __esm({
  "src/run/parameters.ts"() {
    "use strict";
    init_failure();
    init_did_you_mean();
    init_parameter_value();
    init_run_failure();
  }
});

// src/run/run-context.ts
function sqlValues(context) {
  return { ...context.params, ...builtInValues(context.builtIns) };
}
function jobFolder({ folder, job: job2 }) {
  return job2.folder === "" ? folder : `${folder}/${job2.folder}`;
}
function atomicityOf(manifest) {
  return manifest.atomic ?? "job";
}
function connectionNameOf(context, named2) {
  const { config: config2, environment: environment2, job: job2 } = context.request;
  const name = connectionFor(job2.manifest, named2, config2.environments[environment2.name]);
  if (name !== void 0 && Object.hasOwn(environment2.connections, name)) return name;
  const wanted = named2 ?? job2.manifest.connection;
  throw runFailure(
    "unknown-connection",
    wanted === void 0 ? `The environment ${environment2.label} has several connections, and nothing says which one to use.` : `The environment ${environment2.label} has no connection ${wanted}.`
  );
}
function isSqlStep(step) {
  return step.kind === "sql" || step.kind === "query" || step.kind === "uses";
}
function planMarker(context) {
  const { job: job2, scheduledTime } = context.request;
  const { manifest } = job2;
  const users = [...manifest.steps.filter(isSqlStep), ...manifest.checks];
  if (scheduledTime === void 0 || users.length === 0) return void 0;
  const used = [...new Set(users.map((user) => connectionNameOf(context, user.connection)))];
  const connection = defaultConnection(context) ?? used[0];
  if (connection === void 0) return void 0;
  const steps = atomicityOf(manifest) === "job" ? [] : used;
  return {
    key: { job: manifest.name, scheduledTime: new Date(scheduledTime).toISOString() },
    connection,
    connections: [.../* @__PURE__ */ new Set([connection, ...steps])]
  };
}
function defaultConnection(context) {
  const { config: config2, environment: environment2, job: job2 } = context.request;
  const name = connectionFor(job2.manifest, void 0, config2.environments[environment2.name]);
  return name !== void 0 && Object.hasOwn(environment2.connections, name) ? name : void 0;
}
var init_run_context = __esm({
  "src/run/run-context.ts"() {
    "use strict";
    init_resolve_environment();
    init_parameters3();
    init_run_failure();
  }
});

// src/run/mutex.ts
function createMutex() {
  let last2 = Promise.resolve();
  return (work2) => {
    const result = last2.then(work2);
    last2 = result.catch(() => void 0);
    return result;
  };
}
var init_mutex = __esm({
  "src/run/mutex.ts"() {
    "use strict";
  }
});

// src/run/unit-of-work.ts
function createUnitOfWork(connections, clock2, transactional) {
  const members = /* @__PURE__ */ new Map();
  const join12 = async (name) => {
    const session = await connections.acquire(name);
    if (transactional) await session.begin();
    return { session, statements: inTurn(session, clock2) };
  };
  const leave = async (name, end) => {
    const member = await members.get(name);
    members.delete(name);
    if (!member) return;
    if (transactional) await end(member.session);
    connections.release(name, member.session);
  };
  return {
    async session(name) {
      const member = members.get(name) ?? join12(name);
      members.set(name, member);
      member.catch(() => members.delete(name));
      return (await member).statements;
    },
    async commit(last2) {
      const names = [...members.keys()].sort((a, b2) => Number(a === last2) - Number(b2 === last2));
      for (const [index, name] of names.entries()) {
        try {
          await leave(name, (session) => session.commit());
        } catch (error) {
          throw commitFailure(error, name, names.slice(0, index));
        }
      }
    },
    async rollback() {
      const names = [...members.keys()];
      for (const name of names) {
        await endsWithin(
          leave(name, (session) => session.rollback()),
          clock2,
          answerMs
        );
      }
      return transactional && names.length > 0;
    }
  };
}
function inTurn(session, clock2) {
  const exclusive = createMutex();
  return {
    execute: (statement, signal) => exclusive(async () => {
      signal.throwIfAborted();
      return answered(session.execute(statement, signal), signal, clock2);
    }),
    query: (statement, maxRows, signal) => exclusive(async () => {
      signal.throwIfAborted();
      return answered(session.query(statement, maxRows, signal), signal, clock2);
    })
  };
}
async function answered(work2, signal, clock2) {
  let onAbort = () => void 0;
  const aborted = new Promise((resolve10) => {
    onAbort = resolve10;
  });
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    await Promise.race([work2, aborted]);
    if (await endsWithin(work2, clock2, answerMs) === "no-answer") {
      throw runFailure("no-answer", "The database did not answer to the interrupt of a statement.");
    }
    return await work2;
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
async function endsWithin(work2, clock2, ms) {
  const done = new AbortController();
  const ended = work2.then(
    () => "ended",
    () => "ended"
  );
  const silence = clock2.sleep(ms, done.signal).then(() => "no-answer");
  try {
    return await Promise.race([ended, silence]);
  } finally {
    done.abort();
  }
}
function commitFailure(error, name, committed) {
  if (committed.length > 0) {
    const message2 = `The commit on ${name} failed after ${committed.join(", ")} had been committed.`;
    return runFailure("commit-partial", message2, { cause: error });
  }
  if (!(error instanceof DatabaseError)) return error;
  const { rule } = classify({ kind: "database", evidence: error.evidence, message: error.message });
  if (rule !== "database-unreachable") return error;
  const message = `The connection ${name} was lost during commit: ${error.message}`;
  return runFailure("commit-unknown", message, { cause: error });
}
var answerMs;
var init_unit_of_work = __esm({
  "src/run/unit-of-work.ts"() {
    "use strict";
    init_database();
    init_error_rules();
    init_mutex();
    init_run_failure();
    answerMs = 15e3;
  }
});

// src/run/job-checks.ts
async function runJobChecks(attempt2, signal) {
  const { context, connections } = attempt2;
  const { checks: checks2 } = context.request.job.manifest;
  const unit = attempt2.unit ?? createUnitOfWork(connections, context.ports.clock, false);
  const results = [];
  for (const [name, group] of byConnection(attempt2, checks2)) {
    const { dialect } = await connections.database(name);
    const session = await unit.session(name);
    const values = sqlValues(context);
    results.push(...await evaluateChecks(group, { session, dialect, values, signal }));
  }
  if (!attempt2.unit) await unit.commit();
  if (signal.aborted) return void 0;
  for (const result of results) {
    context.emit({ type: "check-finished", at: context.ports.clock.now(), result });
  }
  return failureOfChecks(results, checks2);
}
function byConnection(attempt2, checks2) {
  const groups = /* @__PURE__ */ new Map();
  for (const check of checks2) {
    const name = connectionNameOf(attempt2.context, check.connection);
    groups.set(name, [...groups.get(name) ?? [], check]);
  }
  return groups;
}
function failureOfChecks(results, checks2) {
  const failed2 = results.filter(({ severity, status: status2 }) => severity === "error" && status2 !== "passed");
  const [first] = failed2;
  if (!first) return void 0;
  const broken = failed2.find((result) => result.status === "error")?.failure;
  if (broken) return broken;
  const names = failed2.map((result) => describe2(result)).join(", ");
  const message = `${failed2.length} of ${results.length} checks failed: ${names}.`;
  const place = checks2.find((check) => check.id === first.id)?.origin;
  return runFailure("check-failed", message, place ? { place } : {}).failure;
}
function describe2({ id, failing, expected, actual }) {
  if (actual !== void 0 && expected !== void 0) return `${id} (${actual}, expected ${expected})`;
  return failing === void 0 ? id : `${id} (${failing} rows)`;
}
var init_job_checks = __esm({
  "src/run/job-checks.ts"() {
    "use strict";
    init_run_checks();
    init_run_context();
    init_run_failure();
    init_unit_of_work();
  }
});

// src/run/deadline.ts
async function withDeadline(deadline, work2) {
  const { clock: clock2, ms, scope, signal } = deadline;
  if (ms === void 0) return work2(signal);
  const timeout = new AbortController();
  const done = new AbortController();
  void clock2.sleep(ms, done.signal).then(() => {
    if (!done.signal.aborted) timeout.abort({ kind: "timeout", scope, ms });
  });
  try {
    return await work2(AbortSignal.any([signal, timeout.signal]));
  } finally {
    done.abort();
  }
}
var init_deadline = __esm({
  "src/run/deadline.ts"() {
    "use strict";
  }
});

// src/run/output-lines.ts
function createBudget(total) {
  let left = total;
  return {
    take(length) {
      if (left < 0) return "over";
      left -= length;
      return left < 0 ? "first-over" : "fits";
    }
  };
}
function createOutputLines(masker, bounds, budget, onLine) {
  let pending = "";
  let over = false;
  const give = (line2) => {
    const verdict2 = budget.take(line2.length + 1);
    over = verdict2 !== "fits";
    if (verdict2 === "fits") onLine(masker(line2));
    if (verdict2 === "first-over") onLine(notice(bounds.total));
  };
  return {
    push(text2) {
      if (over) return;
      const lines = (pending + text2.replaceAll("\0", "")).split(/\r\n|\n|\r(?!$)/);
      pending = lines.pop() ?? "";
      for (const line2 of lines) giveLong(line2);
      while (!over && pending.length > bounds.lineLength) {
        const cut2 = masker.cutBefore(pending, bounds.lineLength);
        give(pending.slice(0, cut2));
        pending = pending.slice(cut2);
      }
      if (over) pending = "";
    },
    end() {
      const rest = pending.replace(/\r$/, "");
      pending = "";
      if (rest !== "" && !over) giveLong(rest);
    }
  };
  function giveLong(line2) {
    let rest = line2;
    while (!over && rest.length > bounds.lineLength) {
      const cut2 = masker.cutBefore(rest, bounds.lineLength);
      give(rest.slice(0, cut2));
      rest = rest.slice(cut2);
    }
    if (!over) give(rest);
  }
}
function notice(total) {
  return `[datajob] output truncated: more than ${Math.round(total / 1024 / 1024)} MiB, the rest is not shown`;
}
var defaultBounds;
var init_output_lines = __esm({
  "src/run/output-lines.ts"() {
    "use strict";
    defaultBounds = { lineLength: 64 * 1024, total: 10 * 1024 * 1024 };
  }
});

// src/run/program.ts
async function runProgram(work2, program) {
  const { context, step } = work2;
  let lastLine;
  const budget = createBudget(defaultBounds.total);
  const lines = (stream2) => createOutputLines(context.masker, defaultBounds, budget, (line2) => {
    if (stream2 === "stderr" && line2.trim() !== "") lastLine = line2.trim().slice(0, 500);
    const text2 = `${line2}
`;
    context.emit({ type: "output", at: context.ports.clock.now(), step: step.name, stream: stream2, text: text2 });
  });
  const output = { stdout: lines("stdout"), stderr: lines("stderr") };
  const command = { args: program.args, cwd: jobFolder(context.request), env: program.env, graceMs };
  const exit = await startFirst(
    program,
    (file) => context.ports.processes.run(
      { ...command, file },
      ({ stream: stream2, text: text2 }) => output[stream2].push(text2),
      work2.signal
    )
  );
  output.stdout.end();
  output.stderr.end();
  return { exit, lastLine };
}
async function startFirst(program, start4) {
  let refused5;
  for (const file of program.candidates) {
    try {
      return await start4(file);
    } catch (error) {
      if (!(error instanceof Obstacle) || error.code !== "process") throw error;
      refused5 = error;
      if (!isMissing(error)) break;
    }
  }
  const missing2 = isMissing(refused5);
  const evidence = { kind: "start", program: program.kind, chosen: program.chosen, missing: missing2 };
  const message = missing2 ? notFound(program.candidates) : refused5?.message ?? "Nothing could be started.";
  throw new RunFailure(failureFrom(evidence, message), refused5);
}
function notFound(names) {
  const subject = names.length > 1 ? `Neither ${names.join(" nor ")} was` : `${names.join()} was not`;
  return `${subject} found on this machine.`;
}
function isMissing(error) {
  const cause = error?.cause;
  return typeof cause === "object" && cause !== null && "code" in cause && cause.code === "ENOENT";
}
var graceMs;
var init_program = __esm({
  "src/run/program.ts"() {
    "use strict";
    init_failure();
    init_output_lines();
    init_run_context();
    init_run_failure();
    graceMs = 1e4;
  }
});

// src/run/python-report.ts
function readPythonReport(text2) {
  const value = parse(text2);
  if (!isObject(value)) return void 0;
  const exception = readException(value["exception"]);
  const exitMessage = value["exitMessage"];
  return {
    finished: value["finished"] === true,
    ...exception && { exception },
    ...typeof exitMessage === "string" && { exitMessage }
  };
}
function readException(value) {
  if (!isObject(value)) return void 0;
  const { thread, sqlState, errno, httpStatus } = value;
  return {
    types: asArray(value["types"]).filter((type) => typeof type === "string"),
    message: typeof value["message"] === "string" ? value["message"] : "",
    frames: asArray(value["frames"]).flatMap(readFrame),
    ...typeof thread === "string" && { thread },
    ...typeof sqlState === "string" && { sqlState },
    ...typeof errno === "string" && { errno },
    ...typeof httpStatus === "number" && { httpStatus }
  };
}
function readFrame(value) {
  if (!isObject(value)) return [];
  const { file, line: line2 } = value;
  return typeof file === "string" && typeof line2 === "number" ? [{ file, line: line2 }] : [];
}
function parse(text2) {
  if (text2 === void 0) return void 0;
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function asArray(value) {
  return Array.isArray(value) ? value : [];
}
var init_python_report = __esm({
  "src/run/python-report.ts"() {
    "use strict";
  }
});

// src/run/step-environment.ts
function stepEnvironment(context, own, temporaryFolder) {
  const { builtIns, request, params, secrets } = context;
  return {
    ...inherited(context.ports.variables),
    DATAJOB_JOB: request.job.manifest.name,
    DATAJOB_RUN_ID: builtIns.run_id,
    DATAJOB_ENVIRONMENT: builtIns.environment,
    DATAJOB_SCHEDULED_TIME: builtIns.scheduled_time,
    DATAJOB_INTERVAL_START: builtIns.interval_start,
    DATAJOB_INTERVAL_END: builtIns.interval_end,
    DATAJOB_TEMP_DIR: temporaryFolder,
    DATAJOB_WORKSPACE: context.ports.folder,
    DATAJOB_PARAMS: JSON.stringify(params),
    DATAJOB_SECRETS: JSON.stringify(Object.keys(secrets)),
    ...paramVariables(params),
    ...Object.fromEntries(own.expose.map((name) => exposed(context, name))),
    ...secrets,
    ...own.env
  };
}
function inherited(variables) {
  const kept = {};
  for (const [name, value] of Object.entries(variables)) {
    if (value !== void 0 && (inheritedNames.has(name.toUpperCase()) || name.startsWith("LC_"))) {
      kept[name] = value;
    }
  }
  return kept;
}
function paramVariables(params) {
  return Object.fromEntries(
    Object.entries(params).map(([name, { value }]) => [`DATAJOB_PARAM_${variableName(name)}`, String(value)])
  );
}
function exposed(context, name) {
  const connection = context.request.environment.connections[connectionNameOf(context, name)];
  if (connection?.type !== "postgres") {
    throw runFailure(
      "unknown-connection",
      `Connection ${name} cannot be exposed in ${context.request.environment.label}: it is an embedded DuckDB, which only the runner may open.`,
      { hint: "Use SQL steps on it, or run the step in an environment where the connection is a server." }
    );
  }
  return [`DATAJOB_CONN_${variableName(name)}_URL`, connection.url];
}
function variableName(name) {
  return name.toUpperCase().replace(/[^A-Z0-9_]/g, "_");
}
var inheritedNames;
var init_step_environment = __esm({
  "src/run/step-environment.ts"() {
    "use strict";
    init_run_context();
    init_run_failure();
    inheritedNames = /* @__PURE__ */ new Set([
      ...["PATH", "HOME", "LANG", "TZ", "TMPDIR", "SSL_CERT_FILE", "SSL_CERT_DIR", "SYSTEMROOT"]
    ]);
  }
});

// src/run/python-step.ts
async function runPythonStep(work2) {
  const { context, step } = work2;
  const { request, ports } = context;
  const chosen = ports.variables["DATAJOB_PYTHON"];
  const reports = await ports.scratch.folder("report");
  try {
    const { exit, lastLine } = await runProgram(work2, {
      kind: "python",
      candidates: chosen ? [chosen] : ["python3", "python"],
      chosen: Boolean(chosen),
      args: ["-u", `${ports.pythonFolder}/datajob_runner.py`, `${request.folder}/${step.file}`],
      env: {
        PYTHONUTF8: "1",
        PYTHONDONTWRITEBYTECODE: "1",
        ...stepEnvironment(context, step, await work2.temporaryFolder()),
        DATAJOB_REPORT: `${reports}/${reportFile}`,
        DATAJOB_FILES: request.folder
      }
    });
    const report2 = readPythonReport((await ports.treeAt(reports).read([reportFile])).get(reportFile));
    if (exit.code === 0 && report2?.finished && !report2.exception) return {};
    throw new RunFailure(pythonFailure(step, exit, report2, lastLine));
  } finally {
    await ports.scratch.remove(reports);
  }
}
function pythonFailure(step, exit, report2, lastLine) {
  const place = report2?.exception?.frames.at(-1) ?? { file: step.file, line: 1 };
  const message = describe3(step, exit, report2) ?? `${step.name} ${ending(exit)}${after(lastLine)}`;
  return failureFrom(
    { kind: "program", program: "python", ...exit, ...report2 && { report: report2 } },
    message,
    place
  );
}
function describe3(step, exit, report2) {
  const { exception, exitMessage } = report2 ?? {};
  if (exception) {
    const type = exception.types[0] ?? "Exception";
    const where = exception.thread === void 0 ? "" : ` (in thread ${exception.thread})`;
    return exception.message === "" ? `${type}${where}` : `${type}: ${exception.message}${where}`;
  }
  if (exitMessage !== void 0) return exitMessage;
  if (exit.code === 0) return `${step.name} ended the Python process before its work was done.`;
  return void 0;
}
function ending({ code: code2, signal }) {
  return signal ? `was ended by ${signal}` : `ended with exit code ${code2}`;
}
function after(lastLine) {
  return lastLine === void 0 ? "." : `: ${lastLine}`;
}
var reportFile;
var init_python_step = __esm({
  "src/run/python-step.ts"() {
    "use strict";
    init_program();
    init_python_report();
    init_run_failure();
    init_step_environment();
    reportFile = "report.json";
  }
});

// src/run/shell-step.ts
async function runShellStep(work2) {
  const { step, context } = work2;
  const { folder } = context.request;
  const script = step.file === void 0 ? ["-c", step.script ?? "", step.name] : ["--", `${folder}/${step.file}`];
  const { exit, lastLine } = await runProgram(work2, {
    kind: "shell",
    candidates: ["bash"],
    chosen: false,
    args: ["--noprofile", "--norc", "-eo", "pipefail", ...script],
    env: stepEnvironment(context, step, await work2.temporaryFolder())
  });
  if (exit.code === 0) return {};
  const evidence = { kind: "program", program: "shell", ...exit };
  const ending3 = exit.signal ? `was ended by ${exit.signal}` : `ended with exit code ${exit.code}`;
  const message = `${step.name} ${ending3}${lastLine === void 0 ? "." : `: ${lastLine}`}`;
  const { file, line: line2, column } = step.origin;
  const place = step.file === void 0 ? { file, line: line2, column } : { file: step.file, line: 1 };
  throw new RunFailure(failureFrom(evidence, message, place));
}
var init_shell_step = __esm({
  "src/run/shell-step.ts"() {
    "use strict";
    init_program();
    init_run_failure();
    init_step_environment();
  }
});

// src/run/transaction-control.ts
function controlsTransaction(statement) {
  const words3 = statement.replace(/\/\*[\s\S]*?\*\/|--[^\r\n]*/g, " ").trim().toLowerCase().split(/[\s;]+/);
  const [first = "", second2 = "", third = ""] = words3;
  if (first === "rollback") return second2 !== "to" && third !== "to" && third !== "savepoint";
  if (first === "start") return second2 === "transaction";
  if (first === "prepare") return second2 === "transaction";
  return ["begin", "commit", "end", "abort"].includes(first);
}
var init_transaction_control = __esm({
  "src/run/transaction-control.ts"() {
    "use strict";
  }
});

// src/run/sql-step.ts
async function runSqlFileStep(work2) {
  const { step, context } = work2;
  const source = await readSqlFile(context.request.tree, step.file, step.origin);
  return runSql(work2, [source], sqlValues(context), step.connection);
}
async function runQueryStep(work2) {
  const { step, context } = work2;
  return runSql(work2, [inlineSql(step.sql, step.sqlOrigin)], sqlValues(context), step.connection);
}
async function readSqlFile(tree, file, origin) {
  const text2 = (await tree.read([file])).get(file);
  if (text2 === void 0) {
    throw runFailure("missing-file", `${file} does not exist, or leads out of the workspace.`, {
      place: origin
    });
  }
  return { text: text2, place: (offset) => ({ file, ...lineColumn(text2, offset) }) };
}
async function runSql(work2, sources, values, connection) {
  const name = connectionNameOf(work2.context, connection);
  const { dialect } = await work2.database(name);
  const session = await work2.unit.session(name);
  let index = 0;
  let rows2;
  for (const source of sources) {
    for (const statement of splitStatements(source.text, dialect.name)) {
      index += 1;
      const written = await runStatement({ work: work2, session, dialect, source, statement, values, index });
      if (written !== void 0) rows2 = (rows2 ?? 0) + written;
    }
  }
  return rows2 === void 0 ? {} : { rows: rows2 };
}
async function runStatement(run4) {
  const { work: work2, session, source, statement, index } = run4;
  const { context, step, signal } = work2;
  const { clock: clock2 } = context.ports;
  refuseTransactionControl(run4);
  const bound = bind2(run4);
  const startedAt = clock2.now();
  try {
    const { rows: rows2 } = await session.execute(bound.statement, signal);
    const at = clock2.now();
    const done = { step: step.name, index, durationMs: at - startedAt, ...rows2 !== void 0 && { rows: rows2 } };
    context.emit({ type: "statement-finished", at, ...done });
    return rows2;
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    const offset = error.evidence.offset === void 0 ? 0 : bound.originalOffset(error.evidence.offset);
    throw located(error, source.place(statement.offset + offset));
  }
}
function located(error, place) {
  const { evidence, message } = error;
  const failure = failureFrom({ kind: "database", evidence, message }, message, place, evidence.hint);
  return new RunFailure(failure, error);
}
function bind2({ statement, values, dialect, source }) {
  try {
    return bindStatement(statement.text, values, dialect);
  } catch (error) {
    if (!(error instanceof BindObstacle)) throw error;
    const place = source.place(statement.offset + error.offset);
    throw runFailure("bad-parameter", error.message, { place, cause: error });
  }
}
function refuseTransactionControl({ work: work2, statement, source }) {
  const atomic = atomicityOf(work2.context.request.job.manifest);
  if (atomic === "none" || !controlsTransaction(statement.text)) return;
  const [word = ""] = statement.text.split(/[\s;]/);
  const message = `${word} is not allowed here: with \`atomic: ${atomic}\` the runner holds the transaction.`;
  throw runFailure("transaction-control", message, { place: source.place(statement.offset) });
}
function inlineSql(text2, origin) {
  return {
    text: text2,
    place: (offset) => {
      const { line: line2, column } = lineColumn(text2, offset);
      return { file: origin.file, line: origin.line + line2 - 1, column: origin.column + column - 1 };
    }
  };
}
var init_sql_step = __esm({
  "src/run/sql-step.ts"() {
    "use strict";
    init_database();
    init_bind();
    init_line_column();
    init_statements();
    init_run_context();
    init_run_failure();
    init_transaction_control();
  }
});

// src/run/template-step.ts
async function runTemplateStep(work2) {
  const { step, context } = work2;
  const { tree } = context.request;
  const template = await readTemplate(tree, step.template);
  if (!template) {
    throw runFailure("bad-template", `The template ${step.template} does not exist, or has errors.`, {
      place: step.origin
    });
  }
  const sources = [];
  for (const file of template.sqlFiles) sources.push(await readSqlFile(tree, file, step.origin));
  const values = { ...inputValues(step, template), ...builtInValues(context.builtIns) };
  return runSql(work2, sources, values, step.connection);
}
function inputValues(step, template) {
  const values = {};
  for (const [name, input] of Object.entries(template.inputs)) {
    const value = Object.hasOwn(step.with, name) ? step.with[name] : input.default;
    if (value === void 0) {
      throw runFailure("bad-template", `The template ${template.name} needs a value for ${name}.`, {
        place: step.origin
      });
    }
    values[name] = { type: input.type, value };
  }
  return values;
}
var init_template_step = __esm({
  "src/run/template-step.ts"() {
    "use strict";
    init_templates();
    init_parameters3();
    init_run_failure();
    init_sql_step();
  }
});

// src/run/do-step.ts
async function doStep(work2) {
  const { step } = work2;
  switch (step.kind) {
    case "sql":
      return runSqlFileStep({ ...work2, step });
    case "query":
      return runQueryStep({ ...work2, step });
    case "uses":
      return runTemplateStep({ ...work2, step });
    case "python":
      return runPythonStep({ ...work2, step });
    case "run":
      return runShellStep({ ...work2, step });
  }
}
var init_do_step = __esm({
  "src/run/do-step.ts"() {
    "use strict";
    init_python_step();
    init_shell_step();
    init_sql_step();
    init_template_step();
  }
});

// src/run/marker.ts
async function prepareMarkerTable(session, signal) {
  for (let left = 2; !await tableExists(session, signal); left--) {
    try {
      await session.execute(plain3(createTable), signal);
    } catch (error) {
      if (left === 0 || signal.aborted) throw error;
    }
  }
}
async function readMarkers(session, key, signal) {
  const text2 = `select step, run_id from ${markerTable} where job = $1 and scheduled_time = $2`;
  const { rows: rows2 } = await session.query({ text: text2, values: [key.job, key.scheduledTime] }, maxMarkers, signal);
  return new Map(rows2.map(([step, runId]) => [String(step), String(runId)]));
}
async function writeMarker(session, key, entry, signal) {
  const text2 = entry.replace ? `${insert2} ${onConflict}` : insert2;
  const values = [key.job, key.scheduledTime, entry.step, entry.runId, entry.digest, entry.finishedAt];
  await session.execute({ text: text2, values }, signal);
}
async function tableExists(session, signal) {
  const text2 = `select 1 from information_schema.tables where table_name = '${markerTable}' and table_schema = current_schema()`;
  return (await session.query(plain3(text2), 1, signal)).rows.length > 0;
}
function plain3(text2) {
  return { text: text2, values: [] };
}
var markerTable, wholeRun, maxMarkers, createTable, insert2, onConflict;
var init_marker = __esm({
  "src/run/marker.ts"() {
    "use strict";
    markerTable = "datajob_runs";
    wholeRun = "";
    maxMarkers = 1e4;
    createTable = `create table ${markerTable} (
  job text not null, scheduled_time text not null, step text not null,
  run_id text not null, digest text not null, finished_at text not null,
  primary key (job, scheduled_time, step))`;
    insert2 = `insert into ${markerTable} (job, scheduled_time, step, run_id, digest, finished_at) values ($1, $2, $3, $4, $5, $6)`;
    onConflict = "on conflict (job, scheduled_time, step) do update set run_id = excluded.run_id, digest = excluded.digest, finished_at = excluded.finished_at";
  }
});

// src/run/retry.ts
function retryDelay(policy, failure, attempt2) {
  if (!policy || attempt2 > policy.limit) return void 0;
  if (!policy.on.includes(failure.class) || neverAgain.has(failure.rule)) return void 0;
  return Math.min(policy.delayMs * policy.factor ** (attempt2 - 1), policy.maxDelayMs);
}
var neverAgain;
var init_retry = __esm({
  "src/run/retry.ts"() {
    "use strict";
    neverAgain = /* @__PURE__ */ new Set(["commit-unknown", "commit-partial", "internal-error"]);
  }
});

// src/run/stop-reason.ts
function stopReasonOf(signal) {
  const { reason } = signal;
  if (typeof reason !== "object" || reason === null || !("kind" in reason)) return void 0;
  return reason.kind === "timeout" || reason.kind === "sibling-failed" ? reason : void 0;
}
function cancellationText(signal) {
  const { reason } = signal;
  if (typeof reason === "string" && reason !== "") return reason;
  if (reason instanceof Error && reason.name !== "AbortError" && reason.message !== "") return reason.message;
  return "cancelled";
}
function durationText(ms) {
  if (ms < 1e3) return `${ms}ms`;
  const units = [
    ["d", 864e5],
    ["h", 36e5],
    ["m", 6e4],
    ["s", 1e3]
  ];
  let rest = ms;
  const parts = [];
  for (const [unit, size] of units) {
    const count2 = Math.floor(rest / size);
    rest -= count2 * size;
    if (count2 > 0) parts.push(`${count2}${unit}`);
  }
  return parts.join(" ");
}
var init_stop_reason = __esm({
  "src/run/stop-reason.ts"() {
    "use strict";
  }
});

// src/run/run-step.ts
async function runStep(attempt2, step, signal) {
  const { context } = attempt2;
  const { clock: clock2 } = context.ports;
  const startedAt = clock2.now();
  for (let tries = attempt2.number; ; tries++) {
    context.emit({ type: "step-started", at: clock2.now(), step: step.name, kind: step.kind, attempt: tries });
    const verdict2 = await tryStep(attempt2, step, signal);
    const delay = delayOf(attempt2, verdict2, tries);
    if (verdict2.end !== "failed" || delay === void 0 || signal.aborted) {
      tellEnd(context, step, verdict2, { startedAt, attempts: tries });
      return verdict2;
    }
    const { failure } = verdict2;
    const next2 = { attempt: tries + 1, delayMs: delay, failure, step: step.name };
    context.emit({ type: "retry-scheduled", at: clock2.now(), ...next2 });
    await clock2.sleep(delay, signal);
    if (signal.aborted) {
      tellEnd(context, step, { end: "cancelled" }, { startedAt, attempts: tries });
      return { end: "cancelled" };
    }
  }
}
function delayOf(attempt2, verdict2, tries) {
  if (attempt2.unit || verdict2.end !== "failed") return void 0;
  return retryDelay(attempt2.context.request.job.manifest.retry, verdict2.failure, tries);
}
async function tryStep(attempt2, step, outer) {
  const { clock: clock2 } = attempt2.context.ports;
  const deadline = { clock: clock2, ms: step.timeoutMs, scope: "step", signal: outer };
  return withDeadline(deadline, async (signal) => {
    try {
      const done = await doInUnit(attempt2, step, signal);
      return { end: "succeeded", ...done };
    } catch (error) {
      return verdictOf(attempt2.context, step, error, signal);
    }
  });
}
async function doInUnit(attempt2, step, signal) {
  const { context, connections, temporaryFolder } = attempt2;
  const work2 = (unit2) => doStep({ context, step, unit: unit2, database: connections.database, temporaryFolder, signal });
  if (attempt2.unit) return work2(attempt2.unit);
  const atomic = atomicityOf(context.request.job.manifest) === "step";
  const unit = createUnitOfWork(connections, context.ports.clock, atomic);
  try {
    const done = await work2(unit);
    const last2 = await markStep(attempt2, step, unit, signal);
    await unit.commit(last2);
    return done;
  } finally {
    await unit.rollback();
  }
}
async function markStep(attempt2, step, unit, signal) {
  const { context, marker } = attempt2;
  if (!marker) return void 0;
  const connection = isSqlStep(step) ? connectionNameOf(context, step.connection) : marker.connection;
  const { runId, digest } = context.request;
  const finishedAt = new Date(context.ports.clock.now()).toISOString();
  const entry = { step: step.name, runId, digest, finishedAt, replace: true };
  await writeMarker(await unit.session(connection), marker.key, entry, signal);
  return connection;
}
function verdictOf(context, step, error, signal) {
  const { file, line: line2, column } = step.origin;
  const place = { file, line: line2, column };
  if (signal.aborted) {
    const reason = stopReasonOf(signal);
    if (reason?.kind !== "timeout" || reason.scope !== "step") return { end: "cancelled" };
    const message = `${step.name} ran longer than ${durationText(reason.ms)}.`;
    return { end: "failed", failure: runFailure("timeout", message, { place, cause: error }).failure };
  }
  return {
    end: "failed",
    failure: failureOfThrown(error, place) ?? internalError(context, step.name, error, place)
  };
}
function tellEnd(context, { name, kind: kind2 }, verdict2, timing) {
  const at = context.ports.clock.now();
  const { startedAt, attempts } = timing;
  const ended = { at, step: name, kind: kind2, durationMs: at - startedAt, attempts };
  if (verdict2.end === "cancelled") context.emit({ type: "step-cancelled", ...ended });
  if (verdict2.end === "failed") context.emit({ type: "step-failed", ...ended, failure: verdict2.failure });
  if (verdict2.end !== "succeeded") return;
  const { rows: rows2 } = verdict2;
  context.emit({ type: "step-succeeded", ...ended, ...rows2 !== void 0 && { rows: rows2 } });
}
var init_run_step = __esm({
  "src/run/run-step.ts"() {
    "use strict";
    init_deadline();
    init_do_step();
    init_internal_error();
    init_marker();
    init_retry();
    init_run_context();
    init_run_failure();
    init_stop_reason();
    init_unit_of_work();
  }
});

// src/run/step-graph.ts
async function runStepGraph(graph) {
  const stop = new AbortController();
  const signal = AbortSignal.any([graph.signal, stop.signal]);
  const ends = /* @__PURE__ */ new Map();
  for (const name of graph.satisfied) ends.set(name, "satisfied");
  const running = /* @__PURE__ */ new Map();
  const waiting = new Set(graph.steps.filter((step) => !graph.satisfied.has(step.name)));
  const start4 = (step) => {
    waiting.delete(step);
    const work2 = graph.run(step, signal).then((end) => {
      ends.set(step.name, end);
      running.delete(step.name);
      if (end === "failed" && graph.failTogether) {
        stop.abort({ kind: "sibling-failed", step: step.name });
      }
    });
    running.set(step.name, work2);
  };
  const skip = (step, reason) => {
    waiting.delete(step);
    ends.set(step.name, "skipped");
    graph.skip(step, reason);
  };
  for (; ; ) {
    for (const step of [...waiting]) {
      const reason = reasonToSkip(step, ends, signal);
      if (reason !== void 0) skip(step, reason);
      else if (running.size < graph.limit && isReady(step, ends)) start4(step);
    }
    if (running.size === 0) break;
    await Promise.race(running.values());
  }
  for (const step of [...waiting]) skip(step, `needs ${step.needs.join(", ")}`);
}
function reasonToSkip(step, ends, signal) {
  for (const need of step.needs) {
    const end = ends.get(need);
    if (end === "failed" || end === "cancelled")
      return `needs ${need}, which ${end === "failed" ? "failed" : "was cancelled"}`;
    if (end === "skipped") return `needs ${need}, which was skipped`;
  }
  return signal.aborted ? "the run had already ended" : void 0;
}
function isReady(step, ends) {
  return step.needs.every((need) => ends.get(need) === "succeeded" || ends.get(need) === "satisfied");
}
var init_step_graph = __esm({
  "src/run/step-graph.ts"() {
    "use strict";
  }
});

// src/run/job-steps.ts
async function runJobSteps(attempt2, finished, signal) {
  const { context } = attempt2;
  const { manifest } = context.request.job;
  let failure;
  const skip = ({ name, kind: kind2 }, reason) => context.emit({ type: "step-skipped", at: context.ports.clock.now(), step: name, kind: kind2, reason });
  const run4 = async (step, stepSignal) => {
    const verdict2 = await runStep(attempt2, step, stepSignal);
    if (verdict2.end === "failed") failure ??= verdict2.failure;
    if (verdict2.end === "succeeded" && !attempt2.unit) finished.add(step.name);
    return verdict2.end;
  };
  const left = new Set(stepsBefore(manifest.steps, context.request.from));
  for (const step of left) skip(step, `the run starts at ${context.request.from}`);
  await runStepGraph({
    steps: manifest.steps,
    satisfied: /* @__PURE__ */ new Set([...finished, ...[...left].map((step) => step.name)]),
    limit: parallelSteps,
    failTogether: attempt2.unit !== void 0,
    signal,
    run: run4,
    skip
  });
  return failure;
}
function stepsBefore(steps, from) {
  const first = steps.findIndex((step) => step.name === from);
  return first === -1 ? [] : steps.slice(0, first);
}
var parallelSteps;
var init_job_steps = __esm({
  "src/run/job-steps.ts"() {
    "use strict";
    init_run_step();
    init_step_graph();
    parallelSteps = 4;
  }
});

// src/run/run-marker.ts
async function readDone(attempt2, finished, signal) {
  const { context, marker } = attempt2;
  if (!marker) return void 0;
  const markers = await readAll(attempt2, marker, signal);
  const end = endOf2(attempt2, markers.get(wholeRun), attempt2.number > 1);
  if (end || isRepeated(attempt2)) return end;
  for (const { name, kind: kind2 } of context.request.job.manifest.steps) {
    const runId = markers.get(name);
    if (runId === void 0 || finished.has(name)) continue;
    finished.add(name);
    const reason = `already done for this scheduled time by run ${runId}`;
    context.emit({ type: "step-skipped", at: context.ports.clock.now(), step: name, kind: kind2, reason });
  }
  return void 0;
}
async function writeRunMarker(attempt2, marker, unit, signal) {
  const { request, ports } = attempt2.context;
  const { runId, digest } = request;
  const finishedAt = new Date(ports.clock.now()).toISOString();
  const entry = { step: wholeRun, runId, digest, finishedAt, replace: isRepeated(attempt2) };
  await writeMarker(await unit.session(marker.connection), marker.key, entry, signal);
}
async function markerConflict(attempt2, marker, signal) {
  try {
    return endOf2(attempt2, (await readAll(attempt2, marker, signal)).get(wholeRun), true);
  } catch {
    return void 0;
  }
}
function endOf2(attempt2, doneBy, committed) {
  if (doneBy === void 0) return void 0;
  const { runId } = attempt2.context.request;
  if (doneBy === runId && committed) return { status: "succeeded" };
  if (isRepeated(attempt2)) return void 0;
  return { status: "skipped", reason: `already done for this scheduled time by run ${doneBy}` };
}
function isRepeated({ context }) {
  return context.request.again === true;
}
async function readAll(attempt2, marker, signal) {
  const { connections, context } = attempt2;
  const found = /* @__PURE__ */ new Map();
  const unit = createUnitOfWork(connections, context.ports.clock, false);
  for (const name of marker.connections) {
    const session = await unit.session(name);
    await prepareMarkerTable(session, signal);
    for (const [step, runId] of await readMarkers(session, marker.key, signal)) {
      if (step !== wholeRun || name === marker.connection) found.set(step, runId);
    }
  }
  await unit.commit();
  return found;
}
var init_run_marker = __esm({
  "src/run/run-marker.ts"() {
    "use strict";
    init_marker();
    init_unit_of_work();
  }
});

// src/run/attempt.ts
async function runAttempt(context, number3, finished, signal) {
  const folder = createFolder(context);
  const connections = openLazily(context, folder.path, signal);
  const atomic = atomicityOf(context.request.job.manifest) === "job";
  const unit = atomic ? createUnitOfWork(connections, context.ports.clock, true) : void 0;
  try {
    const marker = planMarker(context);
    const attempt2 = { context, number: number3, connections, marker, unit, temporaryFolder: folder.path };
    const end = await work(attempt2, finished, signal);
    return signal.aborted && end.status !== "succeeded" ? { status: "cancelled" } : end;
  } catch (error) {
    if (signal.aborted) return { status: "cancelled" };
    return {
      status: "failed",
      failure: failureOfThrown(error) ?? internalError(context, "", error),
      retriedItself: false
    };
  } finally {
    if (await unit?.rollback()) tellRollback(context, signal);
    await connections.close();
    await folder.remove();
  }
}
async function work(attempt2, finished, signal) {
  const done = await readDone(attempt2, finished, signal);
  if (done) return done;
  const failedStep = await runJobSteps(attempt2, finished, signal);
  if (failedStep) return { status: "failed", failure: failedStep, retriedItself: attempt2.unit === void 0 };
  if (signal.aborted) return { status: "cancelled" };
  const failedCheck = await runJobChecks(attempt2, signal);
  if (failedCheck) return { status: "failed", failure: failedCheck, retriedItself: false };
  if (signal.aborted) return { status: "cancelled" };
  return finish2(attempt2, signal);
}
async function finish2(attempt2, signal) {
  const { context, marker, connections } = attempt2;
  const unit = attempt2.unit ?? createUnitOfWork(connections, context.ports.clock, true);
  try {
    if (marker) await writeRunMarker(attempt2, marker, unit, signal);
    await unit.commit(marker?.connection);
    return { status: "succeeded" };
  } catch (error) {
    await unit.rollback();
    const other = marker && await markerConflict(attempt2, marker, signal);
    if (other) return other;
    throw error;
  }
}
function openLazily(context, temporaryFolder, signal) {
  const { databases: databases2, clock: clock2, folder: workspace } = context.ports;
  const { folder } = context.request;
  return createConnections({
    databases: databases2,
    configs: context.request.environment.connections,
    // What an earlier step wrote, the job's own files, files of the bundle, data beside the workspace's files.
    searchPath: async () => [await temporaryFolder(), jobFolder(context.request), folder, workspace],
    signal,
    onWait: (reason) => context.emit({ type: "waiting", at: clock2.now(), reason })
  });
}
function tellRollback(context, signal) {
  const reason = signal.aborted ? "the run was stopped" : "the run failed";
  context.emit({ type: "rolled-back", at: context.ports.clock.now(), reason });
}
function createFolder({ ports, request }) {
  let made;
  return {
    path: () => {
      made ??= ports.scratch.folder(`run-${request.job.manifest.name}`);
      return made;
    },
    remove: async () => {
      if (made) await ports.scratch.remove(await made);
    }
  };
}
var init_attempt = __esm({
  "src/run/attempt.ts"() {
    "use strict";
    init_connections();
    init_internal_error();
    init_job_checks();
    init_job_steps();
    init_run_context();
    init_run_failure();
    init_run_marker();
    init_unit_of_work();
  }
});

// src/run/mask-event.ts
function maskEvent(event, masker) {
  switch (event.type) {
    case "step-failed":
    case "retry-scheduled":
      return { ...event, failure: maskFailure(event.failure, masker) };
    case "check-finished":
      return { ...event, result: maskCheck(event.result, masker) };
    case "waiting":
    case "step-skipped":
    case "rolled-back":
      return { ...event, reason: masker(event.reason) };
    case "run-finished":
      return {
        ...event,
        ...event.failure && { failure: maskFailure(event.failure, masker) },
        ...event.reason !== void 0 && { reason: masker(event.reason) }
      };
    default:
      return event;
  }
}
function maskFailure(failure, masker) {
  const { message, hint } = failure;
  return { ...failure, message: masker(message), ...hint !== void 0 && { hint: masker(hint) } };
}
function maskCheck(result, masker) {
  const { expected, actual, failure } = result;
  return {
    ...result,
    ...expected !== void 0 && { expected: masker(expected) },
    ...actual !== void 0 && { actual: masker(actual) },
    ...failure && { failure: maskFailure(failure, masker) }
  };
}
var init_mask_event = __esm({
  "src/run/mask-event.ts"() {
    "use strict";
  }
});

// src/run/outcome.ts
function createOutcome(request, startedAt) {
  const { manifest } = request.job;
  const steps = new Map(manifest.steps.map(({ name, kind: kind2 }) => [name, untouched(name, kind2)]));
  const checks2 = /* @__PURE__ */ new Map();
  let finished;
  return {
    apply(event) {
      if (event.type === "run-finished") finished = event;
      if (event.type === "check-finished") checks2.set(event.result.id, event.result);
      const step = stepResult(event, steps);
      if (step) steps.set(step.name, step);
    },
    result: () => ({
      runId: request.runId,
      job: manifest.name,
      environment: request.environment.label,
      ...request.scheduledTime !== void 0 && { scheduledTime: request.scheduledTime },
      digest: request.digest,
      startedAt: new Date(startedAt).toISOString(),
      ...ending2(finished),
      steps: [...steps.values()],
      checks: [...checks2.values()]
    })
  };
}
function stepResult(event, known3) {
  switch (event.type) {
    case "step-skipped": {
      const attempts = known3.get(event.step)?.attempts ?? 0;
      return { name: event.step, kind: event.kind, status: "skipped", durationMs: 0, attempts };
    }
    case "step-succeeded":
      return {
        ...timed(event),
        status: "succeeded",
        ...event.rows !== void 0 && { rows: event.rows }
      };
    case "step-failed":
      return { ...timed(event), status: "failed", error: event.failure };
    case "step-cancelled":
      return { ...timed(event), status: "cancelled" };
    default:
      return void 0;
  }
}
function timed({ step, kind: kind2, durationMs, attempts }) {
  return { name: step, kind: kind2, durationMs, attempts };
}
function untouched(name, kind2) {
  return { name, kind: kind2, status: "skipped", durationMs: 0, attempts: 0 };
}
function ending2(finished) {
  if (!finished) return { status: "cancelled", durationMs: 0 };
  const { status: status2, durationMs, failure, reason } = finished;
  return { status: status2, durationMs, ...classOf2(failure), ...reason !== void 0 && { reason } };
}
function classOf2(failure) {
  return failure && { errorClass: failure.class, error: failure };
}
var init_outcome = __esm({
  "src/run/outcome.ts"() {
    "use strict";
  }
});

// src/run/interval.ts
function previousTime(crons, time) {
  const latest = crons.map((entry) => previousOf(entry, time)).filter((previous2) => previous2 !== void 0);
  return latest.length === 0 ? void 0 : Math.max(...latest);
}
function previousOf(entry, time) {
  for (const window of windows) {
    const found = timesBetween(entry, time - window, time - 1, enough).at(-1);
    if (found !== void 0) return found;
  }
  return void 0;
}
var hour2, windows, enough;
var init_interval = __esm({
  "src/run/interval.ts"() {
    "use strict";
    init_cron();
    hour2 = 36e5;
    windows = [2 * hour2, 36 * hour2, 8 * 24 * hour2, 70 * 24 * hour2, 370 * 24 * hour2, 5 * 366 * 24 * hour2];
    enough = 1e4;
  }
});

// src/run/prepare.ts
function checkRequest(request) {
  const { manifest } = request.job;
  checkGivenParameters(manifest, request.params ?? {});
  checkTimes(request);
  const names = manifest.steps.map((step) => step.name);
  if (request.from === void 0 || names.includes(request.from)) return;
  const close = didYouMean(request.from, names);
  throw new Obstacle(
    "usage",
    `Job ${manifest.name} has no step ${request.from}. Its steps: ${names.join(", ")}.`,
    {
      ...close !== void 0 && { hint: `Did you mean ${close}?` }
    }
  );
}
function prepareRun({ startedAt, ...shared3 }) {
  const { request, ports } = shared3;
  const { manifest } = request.job;
  try {
    const params = resolveParameters(manifest, request.params ?? {});
    const secrets = readSecrets(manifest.secrets, ports.variables);
    return { ...shared3, params, secrets, builtIns: findBuiltIns(request, startedAt) };
  } catch (error) {
    if (error instanceof RunFailure) return error;
    throw error;
  }
}
function checkTimes({ scheduledTime, intervalStart, intervalEnd }) {
  for (const time of [scheduledTime, intervalStart, intervalEnd]) {
    if (time === void 0 || !Number.isNaN(Date.parse(time))) continue;
    throw new Obstacle("usage", `${time} is not a time. Write it as 2026-11-22T06:15:00Z.`);
  }
}
function readSecrets(names, variables) {
  const missing2 = names.filter((name) => !variables[name]);
  if (missing2.length > 0) {
    const which = missing2.length === 1 ? "The secret" : "The secrets";
    const message = `${which} ${missing2.join(", ")} of the manifest ${missing2.length === 1 ? "is" : "are"} not set.`;
    const hint = "Set it as a variable in the environment of the run, or remove it from `secrets`.";
    throw runFailure("missing-secret", message, { hint });
  }
  return Object.fromEntries(names.map((name) => [name, variables[name] ?? ""]));
}
function findBuiltIns(request, startedAt) {
  const time = request.scheduledTime === void 0 ? startedAt : Date.parse(request.scheduledTime);
  const crons = request.job.manifest.schedule?.crons ?? [];
  const start4 = request.intervalStart ?? previousTime(crons, time) ?? time;
  return {
    run_id: request.runId,
    scheduled_time: asIso(time),
    interval_start: asIso(start4),
    interval_end: asIso(request.intervalEnd ?? time),
    environment: request.environment.name
  };
}
function asIso(time) {
  return new Date(time).toISOString();
}
var init_prepare = __esm({
  "src/run/prepare.ts"() {
    "use strict";
    init_failure();
    init_did_you_mean();
    init_interval();
    init_parameters3();
    init_run_failure();
  }
});

// src/run/execute.ts
async function executeRun(request, ports, sink, signal) {
  checkRequest(request);
  const startedAt = ports.clock.now();
  const outcome = createOutcome(request, startedAt);
  const masker = createMasker(secretsOf(request, ports));
  const emit = (event) => {
    const masked = maskEvent(event, masker);
    outcome.apply(masked);
    sink(masked);
  };
  tellStart(request, startedAt, emit);
  const end = await run({ request, ports, emit, masker, startedAt }, signal);
  const at = ports.clock.now();
  emit({ type: "run-finished", at, durationMs: at - startedAt, ...end });
  return outcome.result();
}
async function run(start4, signal) {
  const context = prepareRun(start4);
  if (context instanceof RunFailure) return { status: "failed", failure: context.failure };
  const ms = context.request.job.manifest.timeoutMs;
  const deadline = { clock: start4.ports.clock, ms, scope: "job", signal };
  return withDeadline(deadline, async (stop) => asRunEnd(await runAttempts(context, stop), stop, context));
}
async function runAttempts(context, signal) {
  const { clock: clock2 } = context.ports;
  const { retry } = context.request.job.manifest;
  const finished = /* @__PURE__ */ new Set();
  for (let attempt2 = 1; ; attempt2++) {
    if (attempt2 > 1) context.emit({ type: "attempt-started", at: clock2.now(), attempt: attempt2 });
    const end = await runAttempt(context, attempt2, finished, signal);
    if (end.status !== "failed" || end.retriedItself || signal.aborted) return end;
    const delayMs = retryDelay(retry, end.failure, attempt2);
    if (delayMs === void 0) return end;
    const { failure } = end;
    context.emit({ type: "retry-scheduled", at: clock2.now(), attempt: attempt2 + 1, delayMs, failure });
    await clock2.sleep(delayMs, signal);
    if (signal.aborted) return { status: "cancelled" };
  }
}
function asRunEnd(end, signal, context) {
  if (end.status === "failed") return { status: end.status, failure: end.failure };
  if (end.status !== "cancelled") return end;
  const reason = stopReasonOf(signal);
  if (reason?.kind !== "timeout") return { status: "cancelled", reason: cancellationText(signal) };
  const { manifest, file } = context.request.job;
  const message = `${manifest.name} ran longer than ${durationText(reason.ms)}.`;
  return { status: "failed", failure: runFailure("timeout", message, { place: { file } }).failure };
}
function secretsOf({ job: job2, environment: environment2 }, { variables }) {
  const declared = job2.manifest.secrets.map((name) => variables[name] ?? "");
  return [...environment2.secrets, ...declared];
}
function tellStart(request, at, emit) {
  const { runId, digest, scheduledTime, job: job2, environment: environment2 } = request;
  emit({
    type: "run-started",
    at,
    runId,
    job: job2.manifest.name,
    environment: environment2.label,
    digest,
    ...scheduledTime !== void 0 && { scheduledTime }
  });
}
var init_execute = __esm({
  "src/run/execute.ts"() {
    "use strict";
    init_attempt();
    init_deadline();
    init_mask();
    init_mask_event();
    init_outcome();
    init_prepare();
    init_retry();
    init_run_failure();
    init_stop_reason();
  }
});

// src/usecases/run-bundle.ts
async function runBundle(request, ports, sink, signal) {
  const manifest = forEnvironment(request.job.manifest, request.environment.name);
  return executeRun({ ...request, job: { ...request.job, manifest } }, ports, sink, signal);
}
var init_run_bundle = __esm({
  "src/usecases/run-bundle.ts"() {
    "use strict";
    init_execute();
    init_for_environment();
  }
});

// src/release/desired-state.ts
function releasePath(job2) {
  return `releases/${job2}.json`;
}
function archivePath(job2) {
  return `archive/${job2}.json`;
}
function releaseText(release) {
  return recordText(release);
}
async function readReleases(snapshot) {
  const paths = await snapshot.list("releases/");
  return readRecords(kind, snapshot, paths.filter(isRecordPath));
}
async function readRelease(snapshot, job2) {
  return readRecord(kind, snapshot, releasePath(job2));
}
async function readArchived(snapshot, job2) {
  return readRecord(kind, snapshot, archivePath(job2));
}
async function readArchive(snapshot, jobs) {
  return readRecords(kind, snapshot, jobs.map(archivePath));
}
function isRecordPath(path) {
  return /^releases\/[^/]+\.json$/.test(path);
}
var manifestShape, bundleFields, kind;
var init_desired_state = __esm({
  "src/release/desired-state.ts"() {
    "use strict";
    init_record();
    init_record_reader();
    manifestShape = object({
      name: text,
      team: text,
      after: list3(text),
      params: object({}),
      secrets: list3(text),
      steps: list3(object({ name: text, kind: text, needs: list3(text) })),
      checks: list3(object({ id: text, type: text })),
      alerts: list3(object({ on: list3(text), classes: list3(text), email: list3(text) })),
      environments: object({}),
      schedule: optional(
        object({
          crons: list3(object({ cron: text, timezone: text })),
          concurrency: oneOf("forbid", "allow", "replace"),
          catchUp: oneOf("none", "last", "all")
        })
      )
    });
    bundleFields = {
      digest: text,
      commit: text,
      file: text,
      files: list3(text),
      manifest: manifestShape,
      promotedAt: instant
    };
    kind = {
      branch: "production",
      shape: object({
        ...bundleFields,
        job: text,
        team: text,
        promotedBy: text,
        override: optional(object({ by: text, reason: text })),
        held: optional(object({ by: text, at: instant, reason: text })),
        removed: optional(object({ by: text, at: instant, commit: text })),
        history: list3(object({ ...bundleFields, retiredAt: optional(instant) }))
      })
    };
  }
});

// src/usecases/read-config.ts
async function readConfig(tree) {
  const text2 = (await tree.read([configName])).get(configName);
  if (text2 === void 0) throw new Obstacle("config", missingConfig().message);
  const { config: config2, raw, diagnostics } = loadConfig(text2);
  const error = diagnostics.find(({ severity }) => severity === "error");
  if (raw !== void 0 || error === void 0) return config2;
  throw new Obstacle("config", `${error.file}:${error.line}:${error.column}: ${error.message}`, {
    hint: "`datajob validate` shows all findings."
  });
}
var init_read_config = __esm({
  "src/usecases/read-config.ts"() {
    "use strict";
    init_failure();
    init_load_config();
  }
});

// src/usecases/run-source.ts
async function workingSource(name, ports) {
  const workspace = await loadWorkspace(ports.tree);
  const { config: config2 } = workspace;
  const job2 = workspace.jobs.find(({ manifest }) => manifest.name === name);
  const findings = blockingFindings(name, job2, workspace);
  if (findings.length > 0) return { findings };
  if (!job2) throw unknownJob(name, workspace);
  const { digest } = await computeBundle(job2, config2, ports.tree, ports.sha256);
  return { job: job2, config: config2, digest, folder: ports.folder, tree: ports.tree };
}
async function productionSource(name, override, ports) {
  const config2 = await readConfig(ports.tree);
  const { remote } = config2.state;
  const known3 = await ports.repository(remote).hasRemote();
  const snapshot = known3 ? await ports.state(remote).read("production") : void 0;
  if (snapshot?.version === void 0) {
    return remarked(
      await workingSource(name, ports),
      "production has no releases yet: this was the working tree"
    );
  }
  if (override !== void 0) return overriddenSource(name, override, remote, ports);
  const release = await readRelease(snapshot, name);
  if (!release) throw noRelease(name);
  return releaseSource(release, config2, ports);
}
async function releaseSource(release, config2, ports) {
  const repository = ports.repository(config2.state.remote);
  await repository.ensureCommit(release.commit);
  const folder = await ports.scratch.folder(`release-${release.job}`);
  await repository.materialise(release.commit, release.files, folder);
  const { file, manifest, digest, commit } = release;
  return {
    job: { manifest, file, folder: folderOf(file) },
    config: config2,
    digest,
    commit,
    folder,
    tree: ports.treeAt(folder)
  };
}
async function overriddenSource(name, reason, remote, ports) {
  const source = await workingSource(name, ports);
  const commit = await ports.repository(remote).resolve("HEAD");
  const told = remarked(source, `not a release but the working tree, because: ${reason}`);
  return "findings" in told || commit === void 0 ? told : { ...told, commit };
}
function remarked(source, remark) {
  return "findings" in source ? source : { ...source, remark };
}
function blockingFindings(name, job2, workspace) {
  const errors = workspace.diagnostics.filter(({ severity }) => severity === "error");
  const folders = job2 ? [job2.folder] : foldersNamed(name, workspace);
  return errors.filter(({ file }) => file === configName || folders.some((folder) => isIn(file, folder)));
}
function foldersNamed(name, { manifests }) {
  return manifests.map(folderOf).filter((folder) => folder.split("/").at(-1) === name);
}
function isIn(file, folder) {
  return folder === "" ? !file.includes("/") : file.startsWith(`${folder}/`);
}
function unknownJob(name, workspace) {
  const names = workspace.jobs.map(({ manifest }) => manifest.name);
  const close = didYouMean(name, names);
  const hint = close === void 0 ? "`datajob validate` shows manifests with errors." : `Did you mean ${close}?`;
  return new Obstacle("usage", `There is no job ${name} in this workspace.`, { hint });
}
function noRelease(name) {
  return new Obstacle(
    "refused",
    `Production has no release of ${name}, so there is nothing that it may run.`,
    {
      hint: `Merge it and run \`datajob promote\`, or try it with \`datajob run ${name} --env local\`.`
    }
  );
}
var init_run_source = __esm({
  "src/usecases/run-source.ts"() {
    "use strict";
    init_failure();
    init_did_you_mean();
    init_job_files();
    init_desired_state();
    init_bundle();
    init_load_config();
    init_load_workspace();
    init_read_config();
  }
});

// src/usecases/run.ts
async function runJob(request, ports, sink, signal) {
  const { job: job2, environment: environment2, override } = request;
  const source = environment2 === "production" ? await productionSource(job2, override, ports) : await workingSource(job2, ports);
  const run4 = { request, runId: ports.identity.runId(), ports, sink, signal };
  if ("findings" in source) return refused2(run4, "", failureOfFindings(source.findings));
  try {
    return await runSource(run4, source);
  } finally {
    if (source.folder !== ports.folder) await ports.scratch.remove(source.folder);
  }
}
async function runSource(run4, source) {
  const { request, ports, sink, signal } = run4;
  const { config: config2, job: job2, digest, commit, remark } = source;
  const environment2 = config2.environments[request.environment];
  const manifest = forEnvironment(job2.manifest, environment2.name);
  const names = connectionsUsed(manifest, environment2);
  const { resolved: resolved2, missing: missing2 } = resolveEnvironment(environment2, ports.variables, names);
  if (!resolved2) return refused2(run4, digest, failureOfMissing(environment2.name, missing2));
  const tail2 = createOutputTail(sink);
  const bundle = bundleRequest(run4, { ...source, job: { ...job2, manifest } }, resolved2);
  const result = withRemark(await runBundle(bundle, ports, tail2.sink, signal), remark);
  if (commit === void 0) return result;
  const record = { config: config2, manifest, commit, result, lastLines: tail2.lines() };
  return { ...result, ...await recordProductionRun(record, ports, signal) };
}
function bundleRequest({ request, runId }, source, environment2) {
  const { params, from, scheduledTime, intervalStart, intervalEnd, again: again2 } = request;
  const { job: job2, digest, config: config2, folder, tree } = source;
  return {
    ...{ job: job2, digest, config: config2, environment: environment2, folder, tree, runId },
    ...params && { params },
    ...from !== void 0 && { from },
    ...scheduledTime !== void 0 && { scheduledTime },
    ...intervalStart !== void 0 && { intervalStart },
    ...intervalEnd !== void 0 && { intervalEnd },
    ...again2 !== void 0 && { again: again2 }
  };
}
function refused2({ request, runId, ports, sink }, digest, failure) {
  const { job: job2, environment: environment2, scheduledTime } = request;
  const run4 = { runId, job: job2, environment: environment2, digest, ...scheduledTime !== void 0 && { scheduledTime } };
  return refuseRun(run4, failure, ports.clock, sink);
}
function withRemark(result, remark) {
  if (remark === void 0) return result;
  return { ...result, reason: result.reason === void 0 ? remark : `${result.reason}; ${remark}` };
}
var init_run = __esm({
  "src/usecases/run.ts"() {
    "use strict";
    init_output_tail();
    init_for_environment();
    init_resolve_environment();
    init_connections_used();
    init_record_run();
    init_refused_run();
    init_run_bundle();
    init_run_source();
  }
});

// src/cli/exit-code-of-runs.ts
function exitCodeOfRuns(runs) {
  const failed2 = runs.filter((run4) => run4.status === "failed" || run4.status === "cancelled");
  if (failed2.length === 0) return exitCode.done;
  return failed2.every((run4) => run4.errorClass === "platform") ? exitCode.obstacle : exitCode.findings;
}
var init_exit_code_of_runs = __esm({
  "src/cli/exit-code-of-runs.ts"() {
    "use strict";
    init_exit_code();
  }
});

// src/cli/commands/run.ts
var run_exports = {};
__export(run_exports, {
  runCommand: () => runCommand
});
var runCommand;
var init_run2 = __esm({
  "src/cli/commands/run.ts"() {
    "use strict";
    init_run_text();
    init_request_values();
    init_run();
    init_arguments();
    init_exit_code_of_runs();
    runCommand = async (context) => {
      const { operands, texts, lists, flags } = context.arguments;
      const scheduledTime = parseInstant("--scheduled-time", texts["scheduled-time"]);
      const { from, override } = texts;
      const request = {
        job: operand(operands, 0),
        environment: texts["env"] ?? "local",
        params: parseParameters("--param", lists["param"] ?? []),
        again: flags.has("again"),
        ...from === void 0 ? {} : { from },
        ...override === void 0 ? {} : { override },
        ...scheduledTime === void 0 ? {} : { scheduledTime }
      };
      const run4 = await runJob(request, await context.open(), context.sink, context.signal);
      return { exitCode: exitCodeOfRuns([run4]), json: run4, text: runText(run4, context.style) };
    };
  }
});

// src/report/stage-text.ts
function stageText(outcome, style) {
  return [
    ...outcome.notes.map((note) => oneLine(note)),
    ...outcome.jobs.map((run4) => runSentence(run4, style)),
    ...outcome.evidence.map((each) => {
      const verdict2 = each.passed ? style.green("passed") : style.red("did not pass");
      const why = each.reason === void 0 ? "" : `: ${oneLine(each.reason)}`;
      return `  evidence: ${oneLine(each.job)} ${style.dim(shortDigest(each.digest))} ${verdict2}${why}`;
    }),
    stageSentence(outcome, style)
  ].join("\n");
}
function stageSentence(outcome, style) {
  const word = outcome.passed ? style.green("passed") : style.red("not passed");
  const succeeded = outcome.jobs.filter((run4) => run4.status === "succeeded").length;
  const runs = outcome.jobs.length === 0 ? "" : `: ${succeeded} of ${count(outcome.jobs.length, "run")} succeeded`;
  return `Stage ${oneLine(outcome.environment)} ${word}${runs}`;
}
var init_stage_text = __esm({
  "src/report/stage-text.ts"() {
    "use strict";
    init_human_time();
    init_markdown();
    init_markdown_escape();
    init_plan_text();
    init_printable();
    init_run_text();
  }
});

// src/usecases/stage-evidence.ts
function evidenceOf(jobs, results, facts) {
  const byJob = new Map(results.map((result) => [result.job, result]));
  const graph = jobs.map(({ job: job2 }) => ({ name: job2.manifest.name, after: job2.manifest.after }));
  return jobs.flatMap(({ job: job2, digest, changed }) => {
    const { name } = job2.manifest;
    const own = byJob.get(name);
    if (own === void 0 || own.status === "cancelled") return [];
    const involved = [name, ...downstreamOf([name], graph)].flatMap((one) => byJob.get(one) ?? []);
    if (involved.some(({ status: status2 }) => status2 === "cancelled")) return [];
    const bad = involved.find(({ status: status2 }) => status2 !== "succeeded");
    if (bad !== void 0 && !changed) return [];
    const evidence = { job: name, digest, passed: bad === void 0, ...facts, runId: own.runId };
    return [bad === void 0 ? evidence : { ...evidence, reason: reasonOf(bad, name) }];
  });
}
async function writeEvidence(evidence, state) {
  if (evidence.length === 0) return;
  const texts = new Map(evidence.map((one) => [evidencePath(one.job, one.digest), ledgerText(one)]));
  const [first] = evidence;
  const what = evidence.length === 1 ? first?.job : `${evidence.length} jobs`;
  await state.update("ledger", `Evidence: ${what} in ${first?.environment}`, async () => texts);
}
function reasonOf(result, job2) {
  const what = result.error?.message ?? result.reason ?? result.status;
  return result.job === job2 ? what : `${result.job}, which runs after it, ${result.status}: ${what}`;
}
var init_stage_evidence = __esm({
  "src/usecases/stage-evidence.ts"() {
    "use strict";
    init_graph();
    init_ledger();
  }
});

// src/usecases/stage-label.ts
function stageLabel(pr, commit, ports) {
  if (pr === void 0) {
    const place = ports.sha256(`${ports.identity.owner().host}
${ports.folder}`).slice(0, 6);
    return `pr-local-${commit.slice(0, 7)}-${place}`;
  }
  return pullRequestLabel(pr);
}
function pullRequestLabel(pr) {
  if (Number.isSafeInteger(pr) && pr > 0) return `pr-${pr}`;
  throw new Obstacle("usage", `\`${pr}\` is not the number of a pull request.`, {
    hint: "Give a whole number above zero, for example `--pr 12`."
  });
}
var init_stage_label = __esm({
  "src/usecases/stage-label.ts"() {
    "use strict";
    init_failure();
  }
});

// src/release/pause.ts
function pausedUntil(schedule) {
  const { paused } = schedule;
  if (paused === void 0) return void 0;
  if (paused.until === void 0) return Number.POSITIVE_INFINITY;
  const date2 = /^(\d{4}-\d{2}-\d{2})$/.exec(paused.until)?.[1];
  const instant3 = date2 === void 0 ? Date.parse(paused.until) : startOfDay(date2, schedule);
  return Number.isNaN(instant3) ? Number.POSITIVE_INFINITY : instant3;
}
function startOfDay(date2, schedule) {
  const midnightUtc = Date.parse(`${date2}T00:00:00Z`);
  if (Number.isNaN(midnightUtc)) return Number.NaN;
  const [, month, day4] = date2.split("-").map(Number);
  const timezone = schedule.crons[0]?.timezone ?? "UTC";
  const [start4] = timesAfter({ cron: `0 0 ${day4} ${month} *`, timezone }, midnightUtc - widestOffset, 1);
  return start4 ?? midnightUtc;
}
var widestOffset;
var init_pause = __esm({
  "src/release/pause.ts"() {
    "use strict";
    init_cron();
    widestOffset = 16 * 36e5;
  }
});

// src/release/scheduled-times.ts
function scheduledTimes(reigns, range2) {
  const times = [];
  for (const reign of [...reigns].reverse()) {
    const limit = range2.limit - times.length;
    const until = Math.min(range2.untilMs, reign.until);
    const after2 = Math.max(range2.afterMs, startOfReign(reign));
    if (limit <= 0 || until <= range2.afterMs) break;
    times.unshift(...newestTimes(reign.manifest, after2, until, limit));
  }
  return times;
}
function timeBefore(manifest, time) {
  const crons = manifest.schedule?.crons ?? [];
  for (let span = hour3; crons.length > 0 && span < 8.1 * year; span *= 2) {
    const before = crons.flatMap((cron) => timesBetween(cron, time - span, time - 1, 1e5));
    if (before.length > 0) return before.reduce((a, b2) => Math.max(a, b2));
  }
  return void 0;
}
function startOfReign(reign) {
  const pause6 = reign.manifest.schedule === void 0 ? void 0 : pausedUntil(reign.manifest.schedule);
  return pause6 === void 0 ? reign.from : Math.max(reign.from, pause6 - 1);
}
function newestTimes(manifest, after2, until, limit) {
  const crons = manifest.schedule?.crons ?? [];
  if (crons.length === 0 || after2 >= until) return [];
  let newest2 = [];
  for (let span = Math.max(6e4, limit * 3e4); ; span *= 2) {
    const from = Math.max(after2, until - span);
    const found = crons.flatMap((cron) => timesBetween(cron, from, until, limit + 1));
    const unique2 = [...new Set(found)].sort((a, b2) => a - b2);
    if (crons.length === 1 ? unique2.length > limit : found.length > limit) return newest2;
    newest2 = unique2;
    if (from === after2) return newest2;
  }
}
var hour3, year;
var init_scheduled_times = __esm({
  "src/release/scheduled-times.ts"() {
    "use strict";
    init_cron();
    init_pause();
    hour3 = 36e5;
    year = 365 * 24 * hour3;
  }
});

// src/usecases/stage-runs.ts
async function runStagedJobs(stage, ports, sink, signal) {
  const results = /* @__PURE__ */ new Map();
  const times = /* @__PURE__ */ new Map();
  const now = ports.clock.now();
  const context = { ...stage, ports, sink, signal };
  for (const staged of stage.jobs) {
    const { manifest } = staged.job;
    const time = scheduledTimeOf(staged.job, times, now);
    times.set(manifest.name, time);
    const reason = signal.aborted ? "the stage was cancelled" : hindrance(manifest.after, results);
    const result = reason === void 0 ? await runOne(staged, time, context) : skipped(staged, reason, context);
    results.set(manifest.name, result);
  }
  return [...results.values()];
}
function hindrance(after2, results) {
  const name = after2.find((one) => (results.get(one)?.status ?? "succeeded") !== "succeeded");
  return name === void 0 ? void 0 : `it runs after ${name}, which did not succeed`;
}
function scheduledTimeOf({ manifest }, times, now) {
  const own = timeBefore(forEnvironment(manifest, "production"), now + 1);
  if (own !== void 0) return own;
  return manifest.after.map((name) => times.get(name)).find((time) => time !== void 0);
}
async function runOne({ job: job2, digest }, time, context) {
  const { config: config2, environment: environment2, folder, tree, ports, sink, signal } = context;
  const runId = ports.identity.runId();
  const request = {
    ...{ job: job2, digest, config: config2, environment: environment2, folder, tree, runId },
    ...time === void 0 ? {} : { scheduledTime: new Date(time).toISOString(), again: true }
  };
  const startedAt = ports.clock.now();
  try {
    return await runBundle(request, ports, sink, signal);
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    const durationMs = ports.clock.now() - startedAt;
    const end = { startedAt: new Date(startedAt).toISOString(), durationMs };
    return { ...notRun({ job: job2, digest }, environment2), runId, ...end, ...failedBy(error, signal) };
  }
}
function failedBy(obstacle2, signal) {
  if (signal.aborted) return { status: "cancelled" };
  const errorClass = obstacle2.code === "config" || obstacle2.code === "usage" ? "config" : "platform";
  const hint = obstacle2.hint === void 0 ? {} : { hint: obstacle2.hint };
  const error = { class: errorClass, rule: obstacle2.code, message: obstacle2.message, ...hint };
  return { status: "failed", errorClass, error };
}
function skipped(staged, reason, { environment: environment2, ports }) {
  const startedAt = new Date(ports.clock.now()).toISOString();
  return {
    ...notRun(staged, environment2),
    runId: ports.identity.runId(),
    startedAt,
    durationMs: 0,
    status: "skipped",
    reason
  };
}
function notRun({ job: job2, digest }, environment2) {
  return { job: job2.manifest.name, digest, environment: environment2.label, steps: [], checks: [] };
}
var init_stage_runs = __esm({
  "src/usecases/stage-runs.ts"() {
    "use strict";
    init_failure();
    init_scheduled_times();
    init_for_environment();
    init_run_bundle();
  }
});

// src/usecases/stage-selection.ts
async function selectJobs(request, ports) {
  return request.jobs === void 0 ? selectChanged(request, ports) : selectNamed(request, request.jobs, ports);
}
async function selectChanged(request, ports) {
  const { plan, refs, repository, tree, config: config2 } = await readChangeSet(request, ports);
  const common = { plan, config: config2, repository, ...await placeOf3(refs.head, repository) };
  if (plan.changes.length === 0) return { ...common, jobs: [], diagnostics: plan.diagnostics };
  const workspace = await loadWorkspace(tree);
  const names = plan.changes.filter(({ kind: kind2 }) => kind2 !== "removed").map(({ job: job2 }) => job2);
  const gone = plan.changes.flatMap(({ job: job2, kind: kind2, from }) => kind2 === "removed" ? [job2] : from ?? []);
  const jobs = await stagedJobs({ names, gone, workspace, tree, ports });
  const own = new Set(plan.diagnostics.map(keyOf2));
  const diagnostics = workspace.diagnostics.filter((found) => own.has(keyOf2(found)) || concerns(found, jobs));
  return { ...common, jobs, diagnostics };
}
async function selectNamed(request, names, ports) {
  const repository = ports.repository((await readConfig(ports.tree)).state.remote);
  const head2 = request.head === void 0 ? void 0 : await repository.resolve(request.head);
  if (request.head !== void 0 && head2 === void 0) {
    throw new Obstacle("git", `There is no commit, branch or tag \`${request.head}\` in this clone.`);
  }
  const tree = batchedTree(head2 === void 0 ? ports.tree : repository.treeAt(head2));
  const workspace = await loadWorkspace(tree);
  for (const name of names) refuseUnknown(name, workspace);
  const jobs = await stagedJobs({ names, gone: [], workspace, tree, ports });
  const diagnostics = workspace.diagnostics.filter((found) => concerns(found, jobs));
  return { jobs, diagnostics, config: workspace.config, repository, ...await placeOf3(head2, repository) };
}
async function placeOf3(head2, repository) {
  if (head2 !== void 0) return { head: head2, commit: head2, clean: true };
  const commit = await repository.resolve("HEAD");
  if (commit === void 0) {
    throw new Obstacle("git", "This repository has no commits yet. Commit the workspace first.");
  }
  return { head: head2, commit, clean: (await repository.changedPaths(commit, void 0)).length === 0 };
}
async function stagedJobs({ names, gone, workspace, tree, ports }) {
  const { jobs, config: config2 } = workspace;
  const byName = new Map(jobs.map((job2) => [job2.manifest.name, job2]));
  const graph = jobs.map(graphJob);
  const wanted = /* @__PURE__ */ new Set([...names, ...downstreamOf([...names, ...gone], graph)]);
  const ordered = topologicalOrder(graph).filter((name) => wanted.has(name));
  const chosen = ordered.flatMap((name) => byName.get(name) ?? []);
  const bundles = await computeBundles(chosen, config2, tree, ports.sha256);
  const changed = new Set(names);
  return chosen.flatMap((job2) => {
    const { name } = job2.manifest;
    const bundle = bundles.get(name);
    return bundle === void 0 ? [] : [{ job: job2, digest: bundle.digest, files: bundle.files, changed: changed.has(name) }];
  });
}
function concerns({ code: code2, file }, jobs) {
  if (file === configName || code2 === "unknown-job") return true;
  return jobs.some(({ job: job2, files }) => file === job2.file || files.includes(file));
}
function keyOf2({ code: code2, file, line: line2, column }) {
  return JSON.stringify([code2, file, line2, column]);
}
function refuseUnknown(name, workspace) {
  const names = workspace.jobs.map(({ manifest }) => manifest.name);
  if (names.includes(name)) return;
  const close = didYouMean(name, names);
  throw new Obstacle("usage", `The workspace has no job \`${name}\` without errors.`, {
    hint: close === void 0 ? "`datajob validate` shows all findings." : `did you mean \`${close}\`?`
  });
}
var init_stage_selection = __esm({
  "src/usecases/stage-selection.ts"() {
    "use strict";
    init_failure();
    init_did_you_mean();
    init_graph();
    init_bundle();
    init_load_config();
    init_load_workspace();
    init_batched_tree();
    init_change_set();
    init_downstream_jobs();
    init_read_config();
  }
});

// src/usecases/staging-environment.ts
async function stagingEnvironment(request, ports, sink, signal) {
  const { config: config2, label } = request;
  const { staging } = config2.environments;
  const names = request.manifests.flatMap((manifest) => connectionsUsed(manifest, staging));
  const { resolved: resolved2, missing: missing2 } = resolveEnvironment(staging, ports.variables, [...new Set(names)].sort());
  if (resolved2 === void 0) throw missingVariables(missing2);
  if (staging.isolation === "none") return resolved2;
  const createdAt = ports.clock.now();
  const onWait = (reason) => sink({ type: "waiting", at: ports.clock.now(), reason });
  const copies = /* @__PURE__ */ new Map();
  const connections = {};
  for (const [name, connection] of Object.entries(resolved2.connections)) {
    const place = connection.type === "postgres" ? connection.url : connection.path;
    const copy = copies.get(place) ?? await ports.copies.create({ connection, label, createdAt, signal, onWait });
    copies.set(place, copy);
    connections[name] = { ...copy, name };
  }
  return { ...resolved2, label, connections };
}
function missingVariables(names) {
  const list4 = names.map((name) => `\`${name}\``).join(", ");
  return new Obstacle(
    "config",
    `Environment staging needs ${names.length === 1 ? "the variable" : "the variables"} ${list4}, which datajob.config.yaml names and nobody has set.`,
    { hint: "Set it where datajob runs; in a GitHub workflow with `env:` from a secret of the repository." }
  );
}
var init_staging_environment = __esm({
  "src/usecases/staging-environment.ts"() {
    "use strict";
    init_failure();
    init_resolve_environment();
    init_connections_used();
  }
});

// src/usecases/stage.ts
async function stageChanges(request, ports, sink, signal) {
  const selection = await selectJobs(request, ports);
  const label = stageLabel(request.pr, selection.commit, ports);
  const start4 = {
    ...request.pr === void 0 ? {} : { pr: request.pr },
    environment: label,
    jobs: [],
    evidence: [],
    diff: [],
    passed: !hasErrors(selection.diagnostics),
    ...selection.plan === void 0 ? {} : { plan: selection.plan },
    diagnostics: selection.diagnostics,
    notes: []
  };
  if (!start4.passed) return { ...start4, notes: ["Nothing ran: the findings must be mended first."] };
  if (selection.jobs.length === 0) return { ...start4, notes: ["No job is changed, so nothing had to run."] };
  const files = await filesToRun(selection, ports);
  try {
    return await runStage({ selection, start: start4, files, ports, sink, signal });
  } finally {
    await files.remove();
  }
}
async function filesToRun(selection, ports) {
  if (selection.head === void 0) {
    return { folder: ports.folder, tree: ports.tree, remove: async () => void 0 };
  }
  const folder = await ports.scratch.folder("stage");
  const paths = [...new Set(selection.jobs.flatMap(({ files }) => files))];
  try {
    await selection.repository.materialise(selection.head, paths, folder);
  } catch (error) {
    await ports.scratch.remove(folder);
    throw error;
  }
  return { folder, tree: ports.treeAt(folder), remove: () => ports.scratch.remove(folder) };
}
async function runStage(stage) {
  const { selection, start: start4, files, ports, sink, signal } = stage;
  const { config: config2, jobs } = selection;
  const manifests = jobs.map(({ job: job2 }) => forEnvironment(job2.manifest, "staging"));
  const asked = { config: config2, manifests, label: start4.environment };
  const environment2 = await stagingEnvironment(asked, ports, sink, signal);
  const before = await fingerprintFiles(jobs, files.tree);
  const runs = { jobs, config: config2, environment: environment2, folder: files.folder, tree: files.tree };
  const results = await runStagedJobs(runs, ports, sink, signal);
  const touched = await touchedJobs(jobs, before, files.tree);
  const facts = {
    ...selection.clean ? { commit: selection.commit } : {},
    ...start4.pr === void 0 ? {} : { pr: start4.pr },
    environment: environment2.label,
    at: new Date(ports.clock.now()).toISOString()
  };
  const proven = evidenceOf(jobs, results, facts).filter(({ job: job2 }) => !touched.includes(job2));
  await writeEvidence(proven, ports.state(config2.state.remote));
  return {
    ...start4,
    environment: environment2.label,
    jobs: results,
    evidence: proven.map(stagedEvidence),
    passed: touched.length === 0 && hasPassed(jobs, results, proven),
    notes: notesOn(environment2.label, touched)
  };
}
function stagedEvidence({ job: job2, digest, passed, reason }) {
  return { job: job2, digest, passed, ...reason === void 0 ? {} : { reason } };
}
function hasPassed(jobs, results, evidence) {
  const passed = new Set(evidence.filter((one) => one.passed).map(({ job: job2 }) => job2));
  const proven = jobs.every(({ job: job2, changed }) => !changed || passed.has(job2.manifest.name));
  return proven && results.every(({ status: status2 }) => status2 === "succeeded");
}
async function fingerprintFiles(jobs, tree) {
  return tree.digest([...new Set(jobs.flatMap(({ files }) => files))]);
}
async function touchedJobs(jobs, before, tree) {
  const after2 = await fingerprintFiles(jobs, tree);
  return jobs.filter(({ files }) => files.some((file) => before.get(file) !== after2.get(file))).map(({ job: job2 }) => job2.manifest.name);
}
function notesOn(label, touched) {
  const direct = label === "staging" ? ["`isolation: none`: the jobs ran on staging itself, and what they wrote is there to stay."] : [];
  const edited = touched.map(
    (job2) => `Files of ${job2} changed while the stage ran, so it proves nothing. Stage again.`
  );
  return [...direct, ...edited];
}
var init_stage = __esm({
  "src/usecases/stage.ts"() {
    "use strict";
    init_diagnostic();
    init_for_environment();
    init_stage_evidence();
    init_stage_label();
    init_stage_runs();
    init_stage_selection();
    init_staging_environment();
  }
});

// src/cli/commands/stage.ts
var stage_exports = {};
__export(stage_exports, {
  stageCommand: () => stageCommand
});
var stageCommand;
var init_stage2 = __esm({
  "src/cli/commands/stage.ts"() {
    "use strict";
    init_exit_code();
    init_stage_text();
    init_request_values();
    init_stage();
    init_exit_code_of_runs();
    init_findings();
    stageCommand = async (context) => {
      const { base: base2, pr: number3 } = context.arguments.texts;
      const pr = parseCount("--pr", number3);
      const ports = await context.open();
      const request = { ...base2 === void 0 ? {} : { base: base2 }, ...pr === void 0 ? {} : { pr } };
      const outcome = await stageChanges(request, ports, context.sink, context.signal);
      const failed2 = exitCodeOfRuns(outcome.jobs);
      return {
        exitCode: outcome.passed ? exitCode.done : failed2 === exitCode.done ? exitCode.findings : failed2,
        json: outcome,
        text: stageText(outcome, context.style),
        findings: await findingsText(outcome.diagnostics, ports.tree, context)
      };
    };
  }
});

// src/report/promote-text.ts
function promoteText(outcome, style) {
  const shown = outcome.releases.filter(isNoteworthy);
  return [
    ...outcome.staged === void 0 ? [] : [stageText(outcome.staged, style)],
    ...shown.map((job2) => jobLine(job2, style)),
    promoteSentence(outcome)
  ].join("\n");
}
function promoteSentence(outcome) {
  const actions = ["added", "changed", "removed", "unchanged", "refused"];
  const parts = actions.map((action) => [outcome.releases.filter((job2) => job2.action === action).length, action]).filter(([number3]) => number3 > 0).map(([number3, action]) => `${number3} ${action}`);
  return `Commit ${shortCommit(outcome.commit)}: ${parts.length === 0 ? "no jobs" : parts.join(", ")}`;
}
function rollbackText(outcome, style) {
  const from = outcome.from === void 0 ? "nothing (it was removed)" : shortDigest(outcome.from);
  const job2 = oneLine(outcome.job);
  return [
    `${style.bold(job2)} rolled back from ${from} to ${shortDigest(outcome.digest)} (commit ${shortCommit(outcome.commit)})`,
    `  held by ${oneLine(outcome.held.by)}: ${oneLine(outcome.held.reason)}`,
    `  Promotion leaves it alone until \`datajob unhold ${job2}\`.`
  ].join("\n");
}
function unholdText(outcome) {
  const job2 = oneLine(outcome.job);
  return outcome.wasHeld ? `${job2} is no longer held: the next promotion takes it along.` : `${job2} was not held: nothing to do.`;
}
function isNoteworthy(job2) {
  return job2.action !== "unchanged" || job2.reason !== void 0;
}
function jobLine(job2, style) {
  const digest = job2.digest === void 0 ? "" : ` ${style.dim(shortDigest(job2.digest))}`;
  const reason = job2.reason === void 0 ? "" : `: ${oneLine(job2.reason)}`;
  return `  ${actionStyle(job2.action, style)(job2.action.padEnd(9))} ${oneLine(job2.job)}${digest}${reason}`;
}
function actionStyle(action, style) {
  if (action === "added") return style.green;
  if (action === "changed") return style.yellow;
  return action === "unchanged" ? style.dim : style.red;
}
var init_promote_text = __esm({
  "src/report/promote-text.ts"() {
    "use strict";
    init_markdown();
    init_markdown_budget();
    init_markdown_escape();
    init_plan_text();
    init_printable();
    init_stage_text();
  }
});

// src/release/succession.ts
function successorOf(before, next2, mark2 = {}) {
  const { bundle, at, by, override, held } = next2;
  return {
    job: bundle.manifest.name,
    team: bundle.manifest.team,
    digest: bundle.digest,
    commit: bundle.commit,
    file: bundle.file,
    files: bundle.files,
    manifest: bundle.manifest,
    promotedAt: at,
    promotedBy: by,
    ...override !== void 0 && { override },
    ...held !== void 0 && { held },
    history: before === void 0 ? [] : [pastOf(before, mark2), ...before.history].slice(0, maxHistory)
  };
}
function pastOf(release, mark2) {
  const { digest, commit, file, files, manifest, promotedAt, removed } = release;
  const retiredAt = removed?.at;
  return {
    ...{ digest, commit, file, files, manifest, promotedAt },
    ...mark2,
    ...retiredAt !== void 0 && { retiredAt }
  };
}
function shortDigest2(digest) {
  return digest.replace(/^sha256:/, "").slice(0, 12);
}
function shortCommit2(commit) {
  return commit.slice(0, 10);
}
var maxHistory;
var init_succession = __esm({
  "src/release/succession.ts"() {
    "use strict";
    maxHistory = 20;
  }
});

// src/release/promotion.ts
function planPromotion(now, facts) {
  const releases = new Map(now.releases.map((release) => [release.job, release]));
  const names = new Set(facts.candidates.map(({ manifest }) => manifest.name));
  const decisions = [
    ...facts.candidates.map((candidate) => decideCandidate(candidate, now, releases, facts)),
    ...facts.unfit.filter(({ job: job2 }) => !names.has(job2)).map((unfit) => refuseUnfit(unfit, now.releases))
  ];
  const decided = new Set(decisions.map(({ job: job2 }) => job2));
  decisions.push(
    ...now.releases.filter(({ job: job2 }) => !decided.has(job2)).map((release) => decideAbsent(release, names, facts))
  );
  decisions.sort((a, b2) => a.job < b2.job ? -1 : 1);
  return {
    jobs: decisions.map(({ writes: _writes, unproven: _unproven, ...job2 }) => job2),
    unproven: decisions.filter(({ unproven }) => unproven).map(({ job: job2 }) => job2),
    changes: new Map(decisions.flatMap(({ writes }) => [...writes ?? []]))
  };
}
function decideCandidate(candidate, now, releases, facts) {
  const { digest } = candidate;
  const job2 = candidate.manifest.name;
  const release = releases.get(job2);
  const broken = now.broken.find(({ path }) => path === releasePath(job2));
  if (broken !== void 0) return { job: job2, digest, action: "refused", reason: brokenReason(broken) };
  if (release?.digest === digest) return { job: job2, digest, action: "unchanged" };
  const blocked = release && blockedBy(release, facts);
  if (blocked !== void 0) return { job: job2, digest: release?.digest ?? digest, ...blocked };
  const missing2 = facts.override === void 0 ? evidenceProblem(job2, digest, facts.evidence) : void 0;
  if (missing2 !== void 0) return { job: job2, digest, action: "refused", reason: missing2, unproven: true };
  const archived = now.archived.find((one) => one.job === job2);
  const { at, by, override } = facts;
  const next2 = { bundle: candidate, at, by, ...override !== void 0 && { override } };
  const text2 = releaseText(successorOf(release ?? archived, next2));
  const writes = /* @__PURE__ */ new Map([[releasePath(job2), text2]]);
  const forget = archived === void 0 ? [] : [[archivePath(job2), void 0]];
  return {
    job: job2,
    digest,
    action: release === void 0 ? "added" : "changed",
    writes: new Map([...writes, ...forget])
  };
}
function decideAbsent(release, names, facts) {
  const { job: job2, digest } = release;
  const blocked = blockedBy(release, facts);
  if (blocked !== void 0) return { job: job2, digest, ...blocked };
  const doubt = facts.unfit.find(({ job: guess }) => !names.has(guess));
  if (doubt !== void 0) return { job: job2, digest, action: "refused", reason: doubtReason(doubt) };
  const { at, by, commit } = facts;
  const text2 = releaseText({ ...release, removed: { at, by, commit } });
  const writes = /* @__PURE__ */ new Map([
    [archivePath(job2), text2],
    [releasePath(job2), void 0]
  ]);
  return { job: job2, digest, action: "removed", writes };
}
function refuseUnfit({ job: job2, file, reason }, releases) {
  const release = releases.find((one) => one.job === job2) ?? releases.find((one) => one.file === file);
  const digest = release === void 0 ? {} : { digest: release.digest };
  return { job: release?.job ?? job2, ...digest, action: "refused", reason };
}
function blockedBy(release, { commit, order, override }) {
  const { held, job: job2 } = release;
  if (held !== void 0) {
    const reason = `held since ${held.at} by ${held.by}: ${held.reason}. \`datajob unhold ${job2}\` ends it.`;
    return { action: "unchanged", reason };
  }
  const stands = order.get(release.commit) ?? "newer";
  if (stands === "newer" || override !== void 0) return void 0;
  const its = shortCommit2(release.commit);
  if (stands === "older")
    return { action: "unchanged", reason: `production runs the newer commit ${its} already.` };
  const why = stands === "diverged" ? "is not on the same line of history" : "is not in this clone";
  const next2 = "Fetch the whole history (fetch-depth: 0), or promote with an override and its reason.";
  return {
    action: "refused",
    reason: `the released commit ${its} ${why} as ${shortCommit2(commit)}, so it is not sure which is newer. ${next2}`
  };
}
function evidenceProblem(job2, digest, evidence) {
  const path = evidencePath(job2, digest);
  const found = evidence.find((one) => evidencePath(one.job, one.digest) === path);
  if (found?.passed) return void 0;
  const what = shortDigest2(digest);
  if (found === void 0)
    return `no evidence: ${what} did not run on a copy of staging. Run \`datajob stage\` in its pull request, or promote with --stage.`;
  return `${what} did not pass staging (run ${found.runId}): ${found.reason ?? "no reason was recorded"}`;
}
function brokenReason({ path, reason }) {
  return `${path} on datajob/production cannot be used (${reason}), so it is not known whether the job is held. Put an older version of the file back.`;
}
function doubtReason({ file }) {
  return `it is not at this commit, but ${file} has errors and may be this job. Mend that manifest first.`;
}
var init_promotion = __esm({
  "src/release/promotion.ts"() {
    "use strict";
    init_desired_state();
    init_ledger();
    init_succession();
  }
});

// src/usecases/commit-order.ts
async function commitOrders(commit, others, repository) {
  const orders = /* @__PURE__ */ new Map();
  for (const other of new Set(others)) {
    if (!orders.has(other)) orders.set(other, await orderOf2(commit, other, repository));
  }
  return orders;
}
async function orderOf2(commit, other, repository) {
  if (other === commit) return "newer";
  if (await repository.resolve(other) === void 0) return "unknown";
  try {
    const base2 = await repository.mergeBase(commit, other);
    if (base2 === other) return "newer";
    return base2 === commit ? "older" : "diverged";
  } catch (error) {
    if (error instanceof Obstacle && error.code === "git") return "unknown";
    throw error;
  }
}
var init_commit_order = __esm({
  "src/usecases/commit-order.ts"() {
    "use strict";
    init_failure();
  }
});

// src/usecases/promotion-candidates.ts
async function readCommitJobs(commit, tree) {
  const { config: config2, jobs, manifests, diagnostics } = await loadWorkspace(tree);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const inConfig = errors.find(({ file }) => file === configName);
  if (inConfig !== void 0) throw badConfig(commit, inConfig);
  const problems = /* @__PURE__ */ new Map();
  const owners = ownersOf(manifests);
  for (const error of errors) {
    const manifest = owners(error.file);
    if (manifest !== void 0 && !problems.has(manifest)) problems.set(manifest, error);
  }
  const names = new Map(jobs.map((job2) => [job2.file, job2.manifest.name]));
  const fit = jobs.filter(({ file }) => !problems.has(file));
  const fitFiles = new Set(fit.map(({ file }) => file));
  const unfit = manifests.filter((file) => !fitFiles.has(file)).map((file) => ({ file, job: names.get(file) ?? guessName(file), reason: reasonOf2(problems.get(file)) }));
  return { config: config2, fit, unfit, diagnostics };
}
async function candidatesOf({ config: config2, fit }, commit, released) {
  const known3 = new Map(released.releases.map((release) => [release.job, release]));
  const isReleased = ({ manifest, file }) => {
    const release = known3.get(manifest.name);
    return release?.commit === commit && release.file === file;
  };
  const unknown = fit.filter((job2) => !isReleased(job2));
  const bundles = await computeBundles(unknown, config2, released.tree, released.sha256);
  return fit.flatMap(({ manifest, file }) => {
    const bundle = bundles.get(manifest.name) ?? known3.get(manifest.name);
    return bundle === void 0 ? [] : [{ digest: bundle.digest, commit, file, files: bundle.files, manifest }];
  });
}
function ownersOf(manifests) {
  const byFolder = new Map(manifests.map((file) => [file.slice(0, file.lastIndexOf("/") + 1), file]));
  return (file) => {
    for (let folder = file; folder !== ""; ) {
      folder = folder.slice(0, folder.replace(/\/$/, "").lastIndexOf("/") + 1);
      const manifest = byFolder.get(folder);
      if (manifest !== void 0) return manifest;
    }
    return void 0;
  };
}
function guessName(file) {
  return file.split("/").at(-2) ?? file;
}
function reasonOf2(problem) {
  if (problem === void 0) return "its manifest could not be read; `datajob validate` says why.";
  return `${problem.file}:${problem.line}:${problem.column}: ${problem.message}`;
}
function badConfig(commit, { file, line: line2, column, message }) {
  return new Obstacle("config", `${file}:${line2}:${column} at commit ${shortCommit2(commit)}: ${message}`, {
    hint: "Nothing was promoted. Mend the config and merge that; `datajob validate` shows all findings."
  });
}
var init_promotion_candidates = __esm({
  "src/usecases/promotion-candidates.ts"() {
    "use strict";
    init_failure();
    init_succession();
    init_bundle();
    init_load_config();
    init_load_workspace();
  }
});

// src/usecases/promote.ts
async function promote(request, ports) {
  const repository = ports.repository("origin");
  const commit = await knownCommit(request.commit ?? "HEAD", repository);
  const work2 = await prepare(commit, request, repository, ports);
  let promotion = await decide(await work2.state.read("production"), work2);
  if (request.stage !== void 0 && promotion.unproven.length > 0) {
    await request.stage({ commit, jobs: promotion.unproven });
    promotion = await decide(await work2.state.read("production"), work2);
  }
  if (promotion.changes.size > 0) {
    await work2.state.update("production", messageOf3(promotion, work2.facts), async (snapshot) => {
      promotion = await decide(snapshot, work2);
      return promotion.changes.size > 0 ? promotion.changes : void 0;
    });
  }
  return { commit, releases: promotion.jobs, diagnostics: work2.jobs.diagnostics };
}
async function knownCommit(ref, repository) {
  const commit = await repository.resolve(ref);
  if (commit !== void 0) return commit;
  if (ref === "HEAD")
    throw new Obstacle("git", "This repository has no commit yet, so there is nothing to promote.");
  if (/^[0-9a-f]{40}$/.test(ref)) {
    await repository.ensureCommit(ref);
    return ref;
  }
  throw new Obstacle("git", `There is no commit, branch or tag ${JSON.stringify(ref)} in this clone.`, {
    hint: "Fetch it first (`git fetch`), or check its name with `git log` or `git branch --all`."
  });
}
async function prepare(commit, request, repository, ports) {
  const tree = repository.treeAt(commit);
  const jobs = await readCommitJobs(commit, tree);
  const by = await repository.actor();
  const override = request.override && { by, reason: request.override.reason };
  return {
    state: ports.state(jobs.config.state.remote),
    repository,
    jobs,
    candidatesFor: (releases) => candidatesOf(jobs, commit, { tree, releases, sha256: ports.sha256 }),
    facts: {
      ...{ commit, by, unfit: jobs.unfit, at: new Date(ports.clock.now()).toISOString() },
      ...override !== void 0 && { override }
    }
  };
}
async function decide(snapshot, work2) {
  const { records: releases, broken } = await readReleases(snapshot);
  const candidates = await work2.candidatesFor(releases);
  const digests = new Map(releases.map(({ job: job2, digest }) => [job2, digest]));
  const bundles = candidates.map(({ manifest, digest }) => ({ job: manifest.name, digest })).filter(({ job: job2, digest }) => digests.get(job2) !== digest);
  const names = new Set(candidates.map(({ manifest }) => manifest.name));
  const differing = new Set(bundles.map(({ job: job2 }) => job2));
  const touched = releases.filter(({ job: job2, held }) => !held && (differing.has(job2) || !names.has(job2)));
  const [archive, evidence, order] = await Promise.all([
    readArchive(snapshot, [...differing]),
    bundles.length === 0 ? none3 : readEvidence(await work2.state.read("ledger"), bundles),
    commitOrders(
      work2.facts.commit,
      touched.map(({ commit }) => commit),
      work2.repository
    )
  ]);
  const state = { releases, archived: archive.records, broken };
  return planPromotion(state, { ...work2.facts, candidates, evidence: evidence.records, order });
}
function messageOf3({ jobs }, { commit, by, override }) {
  const done = jobs.filter(({ action }) => ["added", "changed", "removed"].includes(action));
  const shown = done.slice(0, 50).map(({ job: job2, action }) => `${action} ${job2}`);
  const more = done.length > shown.length ? [`and ${done.length - shown.length} more`] : [];
  const [first = ""] = shown;
  const subject = done.length === 1 ? first : `${done.length} jobs`;
  const why = override === void 0 ? [] : [`Without evidence, because: ${override.reason}`];
  const lines = [`Promote ${shortCommit2(commit)}: ${subject}`, "", ...shown, ...more, "", `By ${by}`, ...why];
  return lines.join("\n");
}
var none3;
var init_promote = __esm({
  "src/usecases/promote.ts"() {
    "use strict";
    init_failure();
    init_desired_state();
    init_ledger();
    init_promotion();
    init_succession();
    init_commit_order();
    init_promotion_candidates();
    none3 = { records: [], broken: [] };
  }
});

// src/usecases/promote-staged.ts
async function promoteStaged(request, ports, sink, signal) {
  const { commit, override } = request;
  let staged;
  const stage = async (work2) => {
    staged = await stageChanges({ head: work2.commit, jobs: work2.jobs }, ports, sink, signal);
  };
  const outcome = await promote(
    {
      ...commit === void 0 ? {} : { commit },
      ...override === void 0 ? {} : { override: { reason: override } },
      ...request.stage ? { stage } : {}
    },
    ports
  );
  return staged === void 0 ? outcome : { ...outcome, staged };
}
var init_promote_staged = __esm({
  "src/usecases/promote-staged.ts"() {
    "use strict";
    init_promote();
    init_stage();
  }
});

// src/cli/commands/promote.ts
var promote_exports = {};
__export(promote_exports, {
  promoteCommand: () => promoteCommand
});
var promoteCommand;
var init_promote2 = __esm({
  "src/cli/commands/promote.ts"() {
    "use strict";
    init_exit_code();
    init_promote_text();
    init_promote_staged();
    init_findings();
    promoteCommand = async (context) => {
      const { texts, flags } = context.arguments;
      const { commit, override } = texts;
      const ports = await context.open();
      const request = {
        stage: flags.has("stage"),
        ...commit === void 0 ? {} : { commit },
        ...override === void 0 ? {} : { override }
      };
      const outcome = await promoteStaged(request, ports, context.sink, context.signal);
      const refused5 = outcome.releases.some((release) => release.action === "refused");
      return {
        exitCode: refused5 ? exitCode.findings : exitCode.done,
        json: outcome,
        text: promoteText(outcome, context.style),
        findings: await findingsText(outcome.diagnostics, ports.tree, context)
      };
    };
  }
});

// src/release/rollback.ts
function planRollback(present2, archived, request) {
  const { job: job2, at, by, reason } = request;
  const before = present2 ?? archived;
  if (before === void 0) throw noRelease2(job2);
  const held = { by, at, reason };
  const target = request.to === void 0 ? previous(before) : byDigest(before, request.to);
  if (present2 !== void 0 && target.digest === present2.digest)
    return withChanges({ ...present2, held }, present2.digest, archived);
  const mark2 = present2 === void 0 ? {} : { rejected: true };
  return withChanges(successorOf(before, { bundle: target, at, by, held }, mark2), present2?.digest, archived);
}
function withoutHold({ held, ...release }) {
  return held === void 0 ? void 0 : release;
}
function withChanges(release, from, archived) {
  const changes = /* @__PURE__ */ new Map([[releasePath(release.job), releaseText(release)]]);
  if (archived !== void 0) changes.set(archivePath(release.job), void 0);
  return { release, changes, ...from !== void 0 && { from } };
}
function previous(release) {
  if (release.removed !== void 0) return release;
  const newest2 = /* @__PURE__ */ new Map();
  for (const past of release.history) if (!newest2.has(past.digest)) newest2.set(past.digest, past);
  newest2.delete(release.digest);
  const found = [...newest2.values()].find((past) => past.rejected !== true);
  if (found !== void 0) return found;
  throw new Obstacle("refused", `The job ${release.job} has no earlier release to go back to.`, {
    hint: release.history.length === 0 ? "It was released once only. Pause its schedule in datajob.yaml, or remove it." : `All earlier ones were rolled back from; choose one with --to: ${digestsOf(release)}.`
  });
}
function byDigest(release, prefix) {
  const wanted = prefix.replace(/^sha256:/, "").toLowerCase();
  const all = [release, ...release.history];
  const digests = new Set(
    all.map(({ digest }) => digest).filter((digest) => bare(digest).startsWith(wanted))
  );
  const [only] = digests;
  const found = all.find(({ digest }) => digest === only);
  if (wanted !== "" && digests.size === 1 && found !== void 0) return found;
  const problem = digests.size === 0 ? "is no release of" : "is not enough to choose a release of";
  throw new Obstacle("refused", `${JSON.stringify(prefix)} ${problem} the job ${release.job}.`, {
    hint: `Its releases are ${digestsOf(release)}.`
  });
}
function bare(digest) {
  return digest.replace(/^sha256:/, "");
}
function digestsOf(release) {
  const all = [release, ...release.history].map(({ digest }) => shortDigest2(digest));
  return [...new Set(all)].join(", ");
}
function noRelease2(job2) {
  return new Obstacle("refused", `There is no release of a job named ${JSON.stringify(job2)}.`, {
    hint: "`datajob status` shows all releases."
  });
}
var init_rollback = __esm({
  "src/release/rollback.ts"() {
    "use strict";
    init_failure();
    init_desired_state();
    init_succession();
  }
});

// src/usecases/rollback.ts
async function rollback(request, ports) {
  const { remote } = (await readConfig(ports.tree)).state;
  const repository = ports.repository(remote);
  const by = await repository.actor();
  const at = new Date(ports.clock.now()).toISOString();
  const plan = async (snapshot) => {
    const present2 = await readRelease(snapshot, request.job);
    const archived = present2 === void 0 ? await readArchived(snapshot, request.job) : void 0;
    return planRollback(present2, archived, { ...request, at, by, reason: request.reason ?? "rolled back" });
  };
  const state = ports.state(remote);
  let done = await plan(await state.read("production"));
  await repository.ensureCommit(done.release.commit);
  const message = `Roll back ${request.job} to ${shortDigest2(done.release.digest)}

${request.reason ?? ""}
By ${by}`;
  await state.update("production", message, async (snapshot) => {
    done = await plan(snapshot);
    return done.changes;
  });
  const { digest, commit } = done.release;
  const held = { by, at, reason: request.reason ?? "rolled back" };
  return { job: request.job, digest, commit, held, ...done.from !== void 0 && { from: done.from } };
}
async function unhold(job2, ports) {
  const { remote } = (await readConfig(ports.tree)).state;
  const by = await ports.repository(remote).actor();
  let outcome = { job: job2, digest: "", wasHeld: false };
  await ports.state(remote).update("production", `Unhold ${job2}

By ${by}`, async (snapshot) => {
    const present2 = await readRelease(snapshot, job2);
    if (present2 === void 0) throw notReleased(job2);
    const free = withoutHold(present2);
    outcome = { job: job2, digest: present2.digest, wasHeld: free !== void 0 };
    return free && /* @__PURE__ */ new Map([[releasePath(job2), releaseText(free)]]);
  });
  return outcome;
}
function notReleased(job2) {
  return new Obstacle("refused", `There is no release of a job named ${JSON.stringify(job2)}.`, {
    hint: "`datajob status` shows all releases."
  });
}
var init_rollback2 = __esm({
  "src/usecases/rollback.ts"() {
    "use strict";
    init_failure();
    init_desired_state();
    init_rollback();
    init_succession();
    init_read_config();
  }
});

// src/cli/commands/rollback.ts
var rollback_exports = {};
__export(rollback_exports, {
  rollbackCommand: () => rollbackCommand
});
var rollbackCommand;
var init_rollback3 = __esm({
  "src/cli/commands/rollback.ts"() {
    "use strict";
    init_exit_code();
    init_promote_text();
    init_rollback2();
    init_arguments();
    rollbackCommand = async (context) => {
      const { operands, texts } = context.arguments;
      const { to, reason } = texts;
      const request = {
        job: operand(operands, 0),
        ...to === void 0 ? {} : { to },
        ...reason === void 0 ? {} : { reason }
      };
      const outcome = await rollback(request, await context.open());
      return { exitCode: exitCode.done, json: outcome, text: rollbackText(outcome, context.style) };
    };
  }
});

// src/cli/commands/unhold.ts
var unhold_exports = {};
__export(unhold_exports, {
  unholdCommand: () => unholdCommand
});
var unholdCommand;
var init_unhold = __esm({
  "src/cli/commands/unhold.ts"() {
    "use strict";
    init_exit_code();
    init_promote_text();
    init_rollback2();
    init_arguments();
    unholdCommand = async (context) => {
      const outcome = await unhold(operand(context.arguments.operands, 0), await context.open());
      return { exitCode: exitCode.done, json: outcome, text: unholdText(outcome) };
    };
  }
});

// src/report/tick-text.ts
function tickText(outcome, style) {
  return [
    ...outcome.started.map((run4) => runSentence(run4, style)),
    ...outcome.missed.map((run4) => `${style.red("missed")} ${timeOf(run4)}: ${oneLine(run4.reason)}`),
    ...outcome.late.map(
      (run4) => `${style.yellow("late")} ${timeOf(run4)}: to be finished by ${formatInstant(run4.finishBy)}`
    ),
    ...outcome.waiting.map((run4) => `${style.dim("waiting")} ${timeOf(run4)}: ${oneLine(run4.reason)}`),
    ...outcome.alerts.map((alert) => alertNotice(alert, style)),
    tickSentence(outcome)
  ].join("\n");
}
function tickSentence(outcome) {
  const failed2 = outcome.started.filter((run4) => run4.status === "failed").length;
  const parts = [
    count(outcome.started.length, "run"),
    ...failed2 > 0 ? [`${failed2} failed`] : [],
    ...outcome.missed.length > 0 ? [`${outcome.missed.length} missed`] : [],
    ...outcome.late.length > 0 ? [`${outcome.late.length} late`] : []
  ];
  return `Tick at ${formatInstant(outcome.now)}: ${parts.join(", ")}`;
}
function problemsText(problems) {
  return problems.map((problem) => typeof problem === "string" ? problem : `${problem.path}: ${problem.reason}`).map((problem) => `A record cannot be used: ${oneLine(problem)}`).join("\n");
}
function timeOf(run4) {
  return `${oneLine(run4.job)} ${formatInstant(run4.scheduledTime)}`;
}
var init_tick_text = __esm({
  "src/report/tick-text.ts"() {
    "use strict";
    init_alert_notice();
    init_human_time();
    init_markdown();
    init_markdown_escape();
    init_printable();
    init_run_text();
  }
});

// src/release/due.ts
function dueTimes(reigns, recorded, time) {
  const present2 = reigns.at(-1);
  const first = reigns[0];
  if (present2 === void 0 || first === void 0 || isPaused(present2, time.now)) return nothing;
  const schedule = present2.manifest.schedule;
  const last2 = newestUntil(recorded, time.until);
  const times = scheduledTimes(reigns, {
    afterMs: Math.max(last2 ?? first.from, first.from),
    untilMs: time.until,
    limit: Math.max(mostTimes, schedule?.maxCatchUp ?? 0)
  });
  if (times.length === 0) return nothing;
  if (schedule === void 0 || schedule.crons.length === 0) return dropAll(times);
  return sortOut(times, schedule, time.now);
}
function isPaused(reign, now) {
  const { schedule } = reign.manifest;
  const end = schedule === void 0 ? void 0 : pausedUntil(schedule);
  return end !== void 0 && now < end;
}
function newestUntil(recorded, now) {
  let newest2;
  for (const time of recorded) if (time <= now && (newest2 === void 0 || time > newest2)) newest2 = time;
  return newest2;
}
function dropAll(times) {
  const reason = "the job no longer has a schedule";
  return { run: [], missed: times.map((time) => ({ time, reason })) };
}
function sortOut(times, schedule, now) {
  const startWithin = schedule.startWithinMs ?? (schedule.catchUp === "none" ? hour4 : void 0);
  const newest2 = times.length - 1;
  const reasonFor = (time, index) => {
    if (startWithin !== void 0 && now - time > startWithin) {
      return `not started within ${durationText2(startWithin)} of the scheduled time`;
    }
    if (schedule.catchUp === "all") {
      const tooOld = index <= newest2 - schedule.maxCatchUp;
      return tooOld ? `more than ${schedule.maxCatchUp} times were due (maxCatchUp)` : void 0;
    }
    return index < newest2 ? `a newer time was due as well (catchUp: ${schedule.catchUp})` : void 0;
  };
  const run4 = [];
  const missed = [];
  for (const [index, time] of times.entries()) {
    const reason = reasonFor(time, index);
    if (reason === void 0) run4.push(time);
    else missed.push({ time, reason });
  }
  return { run: run4, missed };
}
function durationText2(ms) {
  for (const [unit, name] of [
    [24 * hour4, "d"],
    [hour4, "h"],
    [6e4, "m"]
  ]) {
    if (ms >= unit && ms % unit === 0) return `${ms / unit}${name}`;
  }
  return `${ms / 1e3}s`;
}
var mostTimes, nothing, hour4;
var init_due = __esm({
  "src/release/due.ts"() {
    "use strict";
    init_pause();
    init_scheduled_times();
    mostTimes = 500;
    nothing = { run: [], missed: [] };
    hour4 = 36e5;
  }
});

// src/release/due-after.ts
function timesAfterUpstreams(reigns, recorded, upstreams, time) {
  const present2 = reigns.at(-1);
  const [first, ...others] = upstreams;
  if (present2 === void 0 || first === void 0 || isPaused(present2, time.now)) return [];
  const since2 = sameAfterSince(reigns, present2);
  return [...first].filter((at) => at > since2 && at <= time.until && !recorded.has(at)).filter((at) => others.every((upstream) => upstream.has(at)) && !wasPaused(reigns, at)).sort((a, b2) => a - b2).slice(-mostTimes2);
}
function sameAfterSince(reigns, present2) {
  let since2 = present2.from;
  for (const reign of [...reigns].reverse()) {
    if (!present2.manifest.after.every((name) => reign.manifest.after.includes(name))) break;
    since2 = reign.from;
  }
  return since2;
}
function wasPaused(reigns, at) {
  const schedule = reigns.find((reign) => at > reign.from && at <= reign.until)?.manifest.schedule;
  const end = schedule === void 0 ? void 0 : pausedUntil(schedule);
  return end !== void 0 && at < end;
}
var mostTimes2;
var init_due_after = __esm({
  "src/release/due-after.ts"() {
    "use strict";
    init_due();
    init_pause();
    mostTimes2 = 100;
  }
});

// src/release/reigns.ts
function reignsOf(release) {
  let until = Number.POSITIVE_INFINITY;
  const reigns = [];
  for (const past of [release, ...release.history]) {
    const from = Math.min(Date.parse(past.promotedAt), until);
    const retired = "retiredAt" in past ? Date.parse(past.retiredAt ?? "") : Number.NaN;
    const end = Number.isNaN(retired) ? until : Math.min(retired, until);
    reigns.push({ manifest: forEnvironment(past.manifest, "production"), from, until: end });
    until = from;
  }
  return reigns.reverse();
}
var init_reigns = __esm({
  "src/release/reigns.ts"() {
    "use strict";
    init_for_environment();
  }
});

// src/release/job-plan.ts
async function planJob(release, view, identity, time) {
  const reigns = reignsOf(release);
  const times = (await view.keys(release.job)).map(timeOfKey).filter((at) => at !== void 0);
  const recorded = new Set(times);
  const live = await view.live(release.job);
  const gone = live.runs.filter(({ record }) => isAbandoned(record, identity, time.now));
  const alive = live.runs.filter((run4) => !gone.includes(run4));
  const lost2 = gone.filter(({ record }) => record.trigger === "manual" || (record.claims ?? 1) >= mostClaims);
  const due = dueTimes(reigns, recorded, time);
  const starts = [
    ...gone.filter((run4) => !lost2.includes(run4)).flatMap(takeOver),
    ...due.run.map((at) => ({ time: at, trigger: "schedule" })),
    ...await startsAfter({ reigns, recorded, due: due.run, view, time })
  ].sort((a, b2) => a.time - b2.time);
  return {
    ...applyConcurrency(starts, alive, reigns.at(-1)?.manifest.schedule?.concurrency ?? "forbid"),
    missed: due.missed,
    late: live.runs.filter((run4) => isLate(run4, reigns, time.now)),
    lost: lost2,
    broken: live.broken
  };
}
function isAbandoned(record, identity, now) {
  const { owner, leaseUntil } = record;
  if (owner !== void 0 && identity.liveness(owner) === "dead") return true;
  return leaseUntil === void 0 || now >= Date.parse(leaseUntil);
}
function takeOver(run4) {
  const { scheduledTime, trigger } = run4.record;
  if (scheduledTime === void 0 || trigger === "manual") return [];
  return [{ time: Date.parse(scheduledTime), trigger, takeOver: run4 }];
}
async function startsAfter({ reigns, recorded, due, view, time }) {
  const names = reigns.at(-1)?.manifest.after ?? [];
  if (names.length === 0) return [];
  const upstreams = await Promise.all(
    names.map(
      async (name) => new Set((await view.keys(name)).map(timeOfKey).filter((at) => at !== void 0))
    )
  );
  const taken = /* @__PURE__ */ new Set([...recorded, ...due]);
  let times = timesAfterUpstreams(reigns, taken, upstreams, time);
  for (const name of names) {
    const runs = await view.runs(name, times.map(runKey));
    const succeeded = new Set(
      runs.filter(({ status: status2 }) => status2 === "succeeded").map(({ scheduledTime }) => Date.parse(scheduledTime ?? ""))
    );
    times = times.filter((at) => succeeded.has(at));
  }
  return times.map((at) => ({ time: at, trigger: "after" }));
}
function applyConcurrency(starts, alive, concurrency) {
  if (alive.length === 0 || starts.length === 0 || concurrency === "allow") {
    return { start: starts, waiting: [], replace: [] };
  }
  if (concurrency === "forbid") return { start: [], waiting: starts, replace: [] };
  const newest2 = Math.max(...alive.map(({ record }) => Date.parse(record.scheduledTime ?? "") || 0));
  return {
    start: starts.filter((start4) => start4.time > newest2),
    waiting: starts.filter((start4) => start4.time <= newest2),
    replace: alive
  };
}
function isLate({ record }, reigns, now) {
  const finishBy = reigns.at(-1)?.manifest.schedule?.finishByMs;
  if (finishBy === void 0 || record.scheduledTime === void 0 || record.lateAt !== void 0)
    return false;
  return now > Date.parse(record.scheduledTime) + finishBy;
}
var mostClaims;
var init_job_plan = __esm({
  "src/release/job-plan.ts"() {
    "use strict";
    init_due();
    init_due_after();
    init_reigns();
    init_run_key();
    mostClaims = 3;
  }
});

// src/release/lease.ts
function leaseMs(manifest) {
  const { timeoutMs, retry } = manifest;
  if (timeoutMs === void 0) return 6 * hour5 + margin;
  const retries = retry?.limit ?? 0;
  return (1 + retries) * timeoutMs + retries * (retry?.maxDelayMs ?? 0) + margin;
}
var hour5, margin;
var init_lease = __esm({
  "src/release/lease.ts"() {
    "use strict";
    hour5 = 36e5;
    margin = 15 * 6e4;
  }
});

// src/release/ledger-view.ts
function ledgerByJob(snapshot) {
  return {
    keys: (job2) => listRunKeys(snapshot, job2),
    live: async (job2) => readLiveRuns(snapshot, await snapshot.list(`running/${job2}/`)),
    runs: (job2, keys) => recordsOf(snapshot, job2, keys),
    liveJobs: []
  };
}
async function wholeLedger(snapshot) {
  const keys = /* @__PURE__ */ new Map();
  for (const path of await snapshot.list("runs/")) {
    const parsed = parseRunPath(path);
    if (parsed !== void 0) push(keys, parsed.job, parsed.key);
  }
  const live = /* @__PURE__ */ new Map();
  for (const path of await snapshot.list("running/")) push(live, path.split("/")[1] ?? "", path);
  return {
    keys: async (job2) => keys.get(job2) ?? [],
    live: (job2) => readLiveRuns(snapshot, live.get(job2) ?? []),
    runs: (job2, wanted) => recordsOf(snapshot, job2, wanted),
    liveJobs: [...live.keys()]
  };
}
async function recordsOf(snapshot, job2, keys) {
  if (keys.length === 0) return [];
  return (await readRuns(snapshot, job2, { keys })).records;
}
function push(map, key, value) {
  const list4 = map.get(key);
  if (list4 === void 0) map.set(key, [value]);
  else list4.push(value);
}
var init_ledger_view = __esm({
  "src/release/ledger-view.ts"() {
    "use strict";
    init_ledger();
    init_live_runs();
  }
});

// src/usecases/replace-runs.ts
async function makeRoom(context, release, time) {
  const { store, ports, signal } = context;
  const inTheWay = async (snapshot) => {
    const now = { until: context.until, now: ports.clock.now() };
    const plan = await planJob(release, ledgerByJob(snapshot), ports.identity, now);
    return plan.start.some((start4) => start4.time === time) ? plan.replace : [];
  };
  if (release.manifest.schedule === void 0) return true;
  if ((await inTheWay(await store.read("ledger"))).length === 0) return true;
  const ask2 = async (snapshot) => {
    const changes = /* @__PURE__ */ new Map();
    for (const { key, record } of await inTheWay(snapshot)) {
      if (record.cancelRequested) continue;
      changes.set(runPath(record.job, key), ledgerText({ ...record, cancelRequested: true }));
    }
    return changes.size === 0 ? void 0 : changes;
  };
  await updateLedger(store, `${release.job}: a newer run replaces the one that is going on`, ask2, ports);
  for (const end = ports.clock.now() + waitMs; ports.clock.now() < end && !signal.aborted; ) {
    await ports.clock.sleep(replacePollMs / 2, signal);
    if ((await inTheWay(await store.read("ledger"))).length === 0) return true;
  }
  return false;
}
var replacePollMs, waitMs;
var init_replace_runs = __esm({
  "src/usecases/replace-runs.ts"() {
    "use strict";
    init_job_plan();
    init_ledger();
    init_ledger_view();
    init_update_ledger();
    replacePollMs = 3e3;
    waitMs = 6e4;
  }
});

// src/usecases/tick-context.ts
async function createTickContext(now, ports, sink, signal) {
  const config2 = await readConfig(ports.tree);
  const clock2 = now === void 0 ? ports.clock : clockFrom(ports.clock, now);
  return {
    ports: { ...ports, clock: clock2 },
    store: ports.state(config2.state.remote),
    config: config2,
    until: clock2.now(),
    sink,
    signal,
    noted: { missed: [], late: [], alerts: [] }
  };
}
async function takeNote(context, noted) {
  context.noted.missed.push(...noted.missed);
  context.noted.late.push(...noted.late);
  if (noted.raised.length > 0) await sendRaised(context, noted.raised);
}
async function sendRaised(context, raised2) {
  const { store, config: config2, signal, ports } = context;
  context.noted.alerts.push(...await sendAlerts({ store, config: config2, raised: raised2, signal }, ports));
}
function clockFrom(clock2, start4) {
  const offset = start4 - clock2.now();
  return { now: () => clock2.now() + offset, sleep: (ms, signal) => clock2.sleep(ms, signal) };
}
var init_tick_context = __esm({
  "src/usecases/tick-context.ts"() {
    "use strict";
    init_read_config();
    init_send_alerts();
  }
});

// src/usecases/claim-run.ts
async function claimRun(context, queued) {
  const { store, ports } = context;
  const release = await readRelease(await store.read("production"), queued.job);
  if (release === void 0) return void 0;
  if (!await makeRoom(context, release, queued.time)) return void 0;
  const runId = ports.identity.runId();
  let claimed;
  let noted = { raised: [], missed: [], late: [] };
  const change = async (snapshot) => {
    const there = await readRun(snapshot, queued.job, runKey(queued.time));
    if (there?.runId === runId) return void 0;
    claimed = void 0;
    const time = { until: context.until, now: ports.clock.now() };
    const plan = await planJob(release, ledgerByJob(snapshot), ports.identity, time);
    const start4 = plan.start[0];
    if (start4?.time !== queued.time || plan.replace.length > 0) return void 0;
    const owner = ports.identity.owner();
    const draft = createLedgerDraft({ snapshot, config: context.config, now: time.now, owner });
    await draftMissed(draft, release, plan.missed);
    claimed = claimOf(release, start4, { runId, owner, now: time.now });
    draft.put(runPath(queued.job, claimed.key), ledgerText(claimed.record));
    draft.put(runningPath(queued.job, claimed.key), `${runId}
`);
    noted = draft.noted;
    return draft.changes;
  };
  await updateLedger(store, `${queued.job} ${runKey(queued.time)}: started`, change, ports);
  if (claimed !== void 0) await takeNote(context, noted);
  return claimed;
}
function claimOf(release, start4, claim) {
  const manifest = forEnvironment(release.manifest, "production");
  const before = start4.takeOver?.record;
  const { job: job2, team: team2, digest, commit } = release;
  const record = {
    runId: claim.runId,
    job: job2,
    team: team2,
    digest,
    commit,
    environment: "production",
    scheduledTime: new Date(start4.time).toISOString(),
    trigger: start4.trigger,
    status: "running",
    owner: claim.owner,
    leaseUntil: new Date(claim.now + leaseMs(manifest)).toISOString(),
    claims: (before?.claims ?? (before === void 0 ? 0 : 1)) + 1,
    startedAt: new Date(claim.now).toISOString(),
    ...before?.lateAt === void 0 ? {} : { lateAt: before.lateAt }
  };
  return { release, manifest, key: runKey(start4.time), record };
}
var init_claim_run = __esm({
  "src/usecases/claim-run.ts"() {
    "use strict";
    init_desired_state();
    init_job_plan();
    init_lease();
    init_ledger();
    init_ledger_view();
    init_live_runs();
    init_run_key();
    init_for_environment();
    init_ledger_draft();
    init_ledger_facts();
    init_replace_runs();
    init_tick_context();
    init_update_ledger();
  }
});

// src/release/interval.ts
function intervalOf(job2, time, manifestOf) {
  const seen2 = /* @__PURE__ */ new Set([job2]);
  for (const name of seen2) {
    const manifest = manifestOf(name);
    const start4 = manifest === void 0 ? void 0 : timeBefore(manifest, time);
    if (start4 !== void 0) return { start: start4, end: time };
    for (const upstream of manifest?.after ?? []) seen2.add(upstream);
  }
  return void 0;
}
var init_interval2 = __esm({
  "src/release/interval.ts"() {
    "use strict";
    init_scheduled_times();
  }
});

// src/usecases/failed-result.ts
function failedResult(record, now, error) {
  const startedAt = record.startedAt ?? new Date(now).toISOString();
  return {
    runId: record.runId,
    job: record.job,
    environment: record.environment,
    ...record.scheduledTime === void 0 ? {} : { scheduledTime: record.scheduledTime },
    digest: record.digest,
    status: "failed",
    errorClass: error.class,
    startedAt,
    durationMs: Math.max(0, now - Date.parse(startedAt)),
    steps: [],
    checks: [],
    error
  };
}
var init_failed_result = __esm({
  "src/usecases/failed-result.ts"() {
    "use strict";
  }
});

// src/usecases/run-release.ts
async function runRelease(context, claimed, how) {
  const { ports } = context;
  let folder;
  try {
    folder = await writeFiles(context, claimed.release);
    return await runFiles(context, claimed, folder, how);
  } catch (thrown) {
    return failedResult(claimed.record, ports.clock.now(), failureOf2(thrown));
  } finally {
    if (folder !== void 0) await ports.scratch.remove(folder).catch(() => void 0);
  }
}
async function writeFiles({ ports, config: config2 }, release) {
  const repository = ports.repository(config2.state.remote);
  await repository.ensureCommit(release.commit);
  const folder = await ports.scratch.folder(`release-${release.job}`);
  await repository.materialise(release.commit, release.files, folder);
  return folder;
}
async function runFiles({ ports, config: config2 }, { release, manifest, record }, folder, how) {
  const environment2 = config2.environments.production;
  const { resolved: resolved2, missing: missing2 } = resolveEnvironment(
    environment2,
    ports.variables,
    connectionsUsed(manifest, environment2)
  );
  if (resolved2 === void 0) return failedResult(record, ports.clock.now(), missingVariables2(missing2));
  const slash = release.file.lastIndexOf("/");
  return ports.runBundle(
    {
      job: { manifest, folder: slash < 0 ? "" : release.file.slice(0, slash), file: release.file },
      digest: release.digest,
      config: config2,
      environment: resolved2,
      folder,
      tree: ports.treeAt(folder),
      runId: record.runId,
      ...scheduleOf(record, how.releases)
    },
    ports,
    how.sink,
    how.signal
  );
}
function scheduleOf(record, releases) {
  const { job: job2, scheduledTime } = record;
  if (scheduledTime === void 0) return {};
  const manifestOf = (name) => {
    const manifest = releases.get(name)?.manifest;
    return manifest === void 0 ? void 0 : forEnvironment(manifest, "production");
  };
  const interval = intervalOf(job2, Date.parse(scheduledTime), manifestOf);
  if (interval === void 0) return { scheduledTime };
  const intervalStart = new Date(interval.start).toISOString();
  return { scheduledTime, intervalStart, intervalEnd: scheduledTime };
}
function missingVariables2(missing2) {
  const names = missing2.join(", ");
  return {
    class: "config",
    rule: "missing-variable",
    message: `The connections of production need ${names}, which ${missing2.length === 1 ? "is" : "are"} not set.`,
    hint: "Set them as secrets in the environment where `datajob tick` runs."
  };
}
function failureOf2(thrown) {
  const error = toError(thrown);
  if (!(error instanceof Obstacle)) {
    return {
      class: "platform",
      rule: "bug",
      message: `datajob itself failed: ${error.stack ?? error.message}`
    };
  }
  return {
    class: ["config", "usage", "refused"].includes(error.code) ? "config" : "platform",
    rule: error.code,
    message: error.message,
    ...error.hint === void 0 ? {} : { hint: error.hint }
  };
}
var init_run_release = __esm({
  "src/usecases/run-release.ts"() {
    "use strict";
    init_failure();
    init_interval2();
    init_for_environment();
    init_resolve_environment();
    init_connections_used();
    init_failed_result();
  }
});

// src/usecases/settle-round.ts
async function settleRound(context, round) {
  const { toSettle, orphaned } = round;
  if (toSettle.length + orphaned.length === 0) return [];
  const { store, config: config2, ports } = context;
  let noted = { raised: [], missed: [], late: [] };
  let lost2 = [];
  await updateLedger(
    store,
    "Missed, late and lost runs",
    async (snapshot) => {
      const now = ports.clock.now();
      const draft = createLedgerDraft({ snapshot, config: config2, now, owner: ports.identity.owner() });
      const found = [];
      for (const job2 of toSettle)
        found.push(...await settleJob(context, draft, snapshot, round.releases.get(job2)));
      for (const job2 of orphaned) await closeOrphans(context, draft, snapshot, job2);
      if (draft.changes.size === 0) return void 0;
      noted = draft.noted;
      lost2 = found;
      return draft.changes;
    },
    ports
  );
  await takeNote(context, noted);
  return lost2;
}
async function settleJob(context, draft, snapshot, release) {
  if (release === void 0) return [];
  const { ports, until } = context;
  const time = { until, now: ports.clock.now() };
  const plan = await planJob(release, ledgerByJob(snapshot), ports.identity, time);
  const manifest = forEnvironment(release.manifest, "production");
  await draftMissed(draft, release, plan.missed);
  for (const late of plan.late) if (!plan.lost.includes(late)) await draftLate(draft, { manifest, ...late });
  const results = [];
  for (const { key, record } of plan.lost) {
    const result = lostResult(record, time.now);
    const ended = { ...record, status: result.status, finishedAt: draft.at, result };
    await draftFinished(draft, { manifest, key, record: ended, lastLines: [] });
    results.push(result);
  }
  return results;
}
function lostResult(record, now) {
  const times = record.trigger === "manual" ? "The process" : `${record.claims ?? mostClaims} processes`;
  return failedResult(record, now, {
    class: "platform",
    rule: "run-lost",
    message: `${times} that ran it ended without a result, so it is given up.`,
    hint: "Look for a lack of memory, a time limit of the machine, or a step that ends its own process."
  });
}
async function closeOrphans({ ports }, draft, snapshot, job2) {
  const { runs } = await ledgerByJob(snapshot).live(job2);
  for (const { key, record } of runs) {
    if (!isAbandoned(record, ports.identity, ports.clock.now())) continue;
    const reason = "its process is gone, and the job was removed from production";
    const ended = { ...record, status: "cancelled", finishedAt: draft.at, reason };
    draft.put(runPath(job2, key), ledgerText(ended));
    draft.put(runningPath(job2, key), void 0);
  }
}
var init_settle_round = __esm({
  "src/usecases/settle-round.ts"() {
    "use strict";
    init_job_plan();
    init_ledger();
    init_ledger_view();
    init_live_runs();
    init_for_environment();
    init_failed_result();
    init_ledger_draft();
    init_ledger_facts();
    init_tick_context();
    init_update_ledger();
  }
});

// src/usecases/tick-round.ts
async function planRound(context) {
  const { store, ports, until } = context;
  const { records, broken } = await readReleases(await store.read("production"));
  const ledger = await store.read("ledger");
  const view = await wholeLedger(ledger);
  const releases = new Map(records.map((release) => [release.job, release]));
  const plans = /* @__PURE__ */ new Map();
  const unsendable = (await readAlerts(ledger)).broken;
  const problems = [...broken, ...unsendable].map(({ path, reason }) => `${path}: ${reason}`);
  for (const release of records) {
    try {
      const plan = await planJob(release, view, ports.identity, { until, now: ports.clock.now() });
      plans.set(release.job, plan);
      problems.push(...plan.broken.map(({ path, reason }) => `${path}: ${reason}`));
    } catch (thrown) {
      problems.push(`${release.job}: ${toError(thrown).message}`);
    }
  }
  return {
    releases,
    queue: inOrder(records, plans, (plan) => plan.start),
    waiting: inOrder(records, plans, (plan) => plan.waiting),
    toSettle: [...plans].flatMap(
      ([job2, { missed, late, lost: lost2 }]) => missed.length + late.length + lost2.length > 0 ? [job2] : []
    ),
    orphaned: await orphanedJobs(view, releases, context),
    problems
  };
}
function inOrder(releases, plans, choose) {
  const graph = releases.map(({ job: job2, manifest }) => ({ name: job2, after: manifest.after }));
  const starts = topologicalOrder(graph).flatMap((job2) => {
    const plan = plans.get(job2);
    return plan === void 0 ? [] : choose(plan).map((start4) => ({ ...start4, job: job2 }));
  });
  return starts.sort((a, b2) => a.time - b2.time);
}
async function orphanedJobs(view, releases, { ports: { identity, clock: clock2 } }) {
  const orphaned = [];
  for (const job2 of view.liveJobs) {
    if (releases.has(job2)) continue;
    const { runs } = await view.live(job2);
    if (runs.some(({ record }) => isAbandoned(record, identity, clock2.now()))) orphaned.push(job2);
  }
  return orphaned;
}
var init_tick_round = __esm({
  "src/usecases/tick-round.ts"() {
    "use strict";
    init_failure();
    init_graph();
    init_desired_state();
    init_job_plan();
    init_ledger_view();
    init_outbox();
  }
});

// src/usecases/watch-run.ts
function watchRun(context, claimed, onReplaced) {
  const stopping = new AbortController();
  const { clock: clock2 } = context.ports;
  const { finishByMs: finishByMs2, concurrency } = claimed.manifest.schedule ?? {};
  const scheduled = Date.parse(claimed.record.scheduledTime ?? "");
  let finishBy = claimed.record.lateAt === void 0 ? scheduled + (finishByMs2 ?? Number.NaN) : Number.NaN;
  const watch = async () => {
    while (!stopping.signal.aborted) {
      const untilLate = Number.isNaN(finishBy) ? longestSleep : finishBy + 1 - clock2.now();
      const poll = concurrency === "replace" ? replacePollMs : longestSleep;
      if (Number.isNaN(finishBy) && concurrency !== "replace") return;
      await clock2.sleep(Math.max(0, Math.min(untilLate, poll)), stopping.signal);
      if (stopping.signal.aborted) return;
      if (concurrency === "replace" && await isReplaced(context, claimed)) return onReplaced();
      if (clock2.now() <= finishBy || Number.isNaN(finishBy)) continue;
      await tellLate(context, claimed);
      finishBy = Number.NaN;
    }
  };
  const done = watch();
  return {
    stop: async () => {
      stopping.abort();
      await done;
    }
  };
}
async function isReplaced({ store }, { key, record }) {
  try {
    const current = await readRun(await store.read("ledger"), record.job, key);
    return current?.runId !== record.runId || current.cancelRequested === true;
  } catch {
    return false;
  }
}
async function tellLate(context, { manifest, key, record }) {
  const { store, ports, config: config2 } = context;
  let noted;
  const change = async (snapshot) => {
    noted = void 0;
    const current = await readRun(snapshot, record.job, key);
    if (current?.runId !== record.runId || current.status !== "running" || current.lateAt !== void 0) {
      return void 0;
    }
    const owner = ports.identity.owner();
    const draft = createLedgerDraft({ snapshot, config: config2, now: ports.clock.now(), owner });
    await draftLate(draft, { manifest, key, record: current });
    noted = draft.noted;
    return draft.changes;
  };
  try {
    await store.update("ledger", `${record.job} ${key}: late`, change);
  } catch {
    return;
  }
  if (noted !== void 0) await takeNote(context, noted);
}
var longestSleep;
var init_watch_run = __esm({
  "src/usecases/watch-run.ts"() {
    "use strict";
    init_ledger();
    init_ledger_draft();
    init_ledger_facts();
    init_replace_runs();
    init_tick_context();
    longestSleep = 36e5;
  }
});

// src/usecases/perform-tick.ts
async function performTick(request, ports, sink, signal) {
  const context = await createTickContext(request.now, ports, sink, signal);
  await sendRaised(context, []);
  const started = [];
  let round;
  do {
    round = await planRound(context);
    started.push(...await settleRound(context, round));
  } while (await workThrough(context, round, started) && !signal.aborted);
  const { missed, late, alerts } = context.noted;
  return {
    now: new Date(context.until).toISOString(),
    started,
    missed,
    late,
    waiting: round.waiting.map(toWaiting),
    alerts,
    problems: round.problems
  };
}
async function workThrough(context, round, started) {
  const awaited = new Set([...round.releases.values()].flatMap(({ manifest }) => manifest.after));
  let progressed = false;
  for (const queued of round.queue) {
    if (context.signal.aborted) break;
    const claimed = await claimRun(context, queued);
    if (claimed === void 0) continue;
    progressed = true;
    started.push(await runClaimed(context, claimed, round));
    if (awaited.has(queued.job)) break;
  }
  return progressed;
}
async function runClaimed(context, claimed, round) {
  const tail2 = createOutputTail(context.sink);
  const replaced = new AbortController();
  const signal = AbortSignal.any([context.signal, replaced.signal]);
  const watch = watchRun(context, claimed, () => replaced.abort());
  const { releases } = round;
  const result = await runRelease(context, claimed, { releases, sink: tail2.sink, signal });
  await watch.stop();
  if (result.status === "cancelled" && context.signal.aborted) {
    await handOver(context, claimed);
    return result;
  }
  const wasReplaced = replaced.signal.aborted && result.status === "cancelled";
  const told = wasReplaced ? { ...result, reason: replacedReason } : result;
  const record = { ...claimed.record, ...finishedFields(told, context.ports.clock.now()) };
  const { manifest, key } = claimed;
  const noted = await recordClaimedRun({ manifest, key, record, lastLines: tail2.lines() }, context);
  if (noted !== void 0) await takeNote(context, noted);
  return record.result ?? result;
}
async function handOver({ store, ports, signal }, { key, record }) {
  const { job: job2, runId } = record;
  try {
    await updateLedger(
      store,
      `${job2} ${key}: interrupted`,
      async (snapshot) => {
        const current = await readRun(snapshot, job2, key);
        if (current?.runId !== runId || current.status !== "running") return void 0;
        const leaseUntil = new Date(ports.clock.now()).toISOString();
        const claims = Math.max(0, (current.claims ?? 1) - 1);
        return /* @__PURE__ */ new Map([[runPath(job2, key), ledgerText({ ...current, leaseUntil, claims })]]);
      },
      { clock: ports.clock, signal }
    );
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
  }
}
function toWaiting({ job: job2, time, takeOver: takeOver2 }) {
  const reason = takeOver2 === void 0 ? "another run of the job is going on (concurrency)" : "its process is gone, and another run of the job is going on";
  return { job: job2, scheduledTime: new Date(time).toISOString(), reason };
}
var replacedReason;
var init_perform_tick = __esm({
  "src/usecases/perform-tick.ts"() {
    "use strict";
    init_failure();
    init_ledger();
    init_output_tail();
    init_claim_run();
    init_record_run();
    init_run_release();
    init_settle_round();
    init_tick_context();
    init_tick_round();
    init_update_ledger();
    init_watch_run();
    replacedReason = "replaced by the run of a newer scheduled time (concurrency: replace)";
  }
});

// src/usecases/tick.ts
async function tick(request, ports, sink, signal) {
  return performTick(request, { ...ports, runBundle }, sink, signal);
}
var init_tick = __esm({
  "src/usecases/tick.ts"() {
    "use strict";
    init_perform_tick();
    init_run_bundle();
  }
});

// src/cli/commands/tick.ts
var tick_exports = {};
__export(tick_exports, {
  tickCommand: () => tickCommand
});
var tickCommand;
var init_tick2 = __esm({
  "src/cli/commands/tick.ts"() {
    "use strict";
    init_exit_code();
    init_tick_text();
    init_request_values();
    init_tick();
    init_exit_code_of_runs();
    tickCommand = async (context) => {
      const now = parseInstant("--now", context.arguments.texts["now"]);
      const ports = await context.open();
      const request = now === void 0 ? {} : { now: Date.parse(now) };
      const outcome = await tick(request, ports, context.sink, context.signal);
      const runs = exitCodeOfRuns(outcome.started.filter(({ status: status2 }) => status2 !== "cancelled"));
      return {
        exitCode: runs === exitCode.done && outcome.problems.length > 0 ? exitCode.findings : runs,
        json: outcome,
        text: tickText(outcome, context.style),
        findings: problemsText(outcome.problems)
      };
    };
  }
});

// src/report/status-text.ts
function statusText(outcome, style) {
  if (outcome.releases.length === 0) {
    return "Production runs nothing yet: `datajob promote` makes releases of a commit.";
  }
  const held = outcome.releases.flatMap(heldLine);
  return [
    renderTable(
      ["JOB", "TEAM", "RELEASE", "PROMOTED", "LAST RUN", "NEXT RUN"],
      outcome.releases.map(releaseRow),
      style,
      (cell, column) => column === 4 ? runStyle(cell, style)(cell) : cell
    ),
    ...held.length === 0 ? [] : ["", ...held],
    "",
    ...incidentLines(outcome, style)
  ].join("\n");
}
function historyText(outcome, style) {
  if (outcome.runs.length === 0) return "No runs yet.";
  const table = renderTable(
    ["JOB", "SCHEDULED", "STATUS", "TIME", "RUN", "RELEASE", "WHY"],
    outcome.runs.map(runRow),
    style,
    (cell, column) => column === 2 ? runStyle(cell, style)(cell) : cell
  );
  const more = outcome.more === 0 ? "" : `
\u2026 and ${count(outcome.more, "older run")}; --limit shows more`;
  return `${table}${more}`;
}
function releaseRow(release) {
  const last2 = release.lastRun;
  const time = last2?.scheduledTime ?? last2?.startedAt;
  return [
    `${oneLine(release.job)}${release.held === void 0 ? "" : " (held)"}`,
    oneLine(release.team),
    shortDigest(release.digest),
    formatInstant(toMinute(release.promotedAt)),
    last2 === void 0 ? "none yet" : `${last2.status}${time === void 0 ? "" : ` ${formatInstant(toMinute(time))}`}`,
    release.next === void 0 ? "" : formatInstant(release.next)
  ];
}
function heldLine({ job: job2, held }) {
  if (held === void 0) return [];
  const since2 = formatInstant(toMinute(held.at));
  return [`${oneLine(job2)} is held by ${oneLine(held.by)} since ${since2}: ${oneLine(held.reason)}`];
}
function incidentLines(outcome, style) {
  if (outcome.incidents.length === 0) return [style.green("No open incidents.")];
  return [
    style.red(`${count(outcome.incidents.length, "open incident")}:`),
    ...outcome.incidents.map((incident) => {
      const runs = incident.runs > 1 ? `, ${count(incident.runs, "run")}` : "";
      const who = incident.class === void 0 ? "" : `, ${incident.class} error`;
      const since2 = formatInstant(toMinute(incident.openedAt));
      const message = oneLine(shorten(incident.message, longestReason));
      return `  ${oneLine(incident.job)} (${oneLine(incident.team)}) ${incident.event} since ${since2}${runs}${who}: ${message}`;
    })
  ];
}
function runRow(run4) {
  return [
    oneLine(run4.job),
    run4.scheduledTime === void 0 ? `by hand` : formatInstant(run4.scheduledTime),
    run4.status,
    run4.durationMs === void 0 ? "" : formatDuration(run4.durationMs),
    oneLine(run4.runId),
    shortDigest(run4.digest),
    run4.reason === void 0 ? "" : oneLine(shorten(run4.reason, longestReason))
  ];
}
function runStyle(cell, style) {
  if (cell.startsWith("succeeded")) return style.green;
  if (cell.startsWith("failed") || cell.startsWith("missed")) return style.red;
  return cell.startsWith("none") ? style.dim : style.yellow;
}
function toMinute(iso) {
  return iso.replace(/:\d{2}(\.\d+)?Z$/, ":00Z");
}
var longestReason;
var init_status_text = __esm({
  "src/report/status-text.ts"() {
    "use strict";
    init_human_time();
    init_plan_text();
    init_printable();
    init_table();
    longestReason = 120;
  }
});

// src/release/status.ts
function releaseStatus(release, lastRun, now) {
  const { job: job2, team: team2, digest, commit, promotedAt, held, override } = release;
  const next2 = nextTime(release, now);
  return {
    ...{ job: job2, team: team2, digest, commit, promotedAt },
    ...next2 !== void 0 && { next: new Date(next2).toISOString() },
    ...lastRun !== void 0 && { lastRun: runSummary(lastRun) },
    ...held !== void 0 && { held },
    ...override !== void 0 && { override }
  };
}
function runSummary(record) {
  const { runId, job: job2, digest, trigger, status: status2, scheduledTime, startedAt, finishedAt, result } = record;
  const reason = result?.error?.message ?? record.reason ?? result?.reason;
  return {
    ...{ runId, job: job2, digest, trigger, status: status2 },
    ...scheduledTime !== void 0 && { scheduledTime },
    ...startedAt !== void 0 && { startedAt },
    ...finishedAt !== void 0 && { finishedAt },
    ...result?.durationMs !== void 0 && { durationMs: result.durationMs },
    ...result?.errorClass !== void 0 && { errorClass: result.errorClass },
    ...reason !== void 0 && { reason }
  };
}
function incidentSummary({ notified: _2, classes: _classes, ...incident }) {
  return incident;
}
function nextTime({ manifest }, now) {
  const { schedule } = forEnvironment(manifest, "production");
  if (schedule === void 0) return void 0;
  const from = Math.max(now, (pausedUntil(schedule) ?? now) - 1);
  if (!Number.isFinite(from)) return void 0;
  const times = schedule.crons.flatMap((cron) => timesAfter(cron, from, 1));
  return times.length === 0 ? void 0 : Math.min(...times);
}
var init_status = __esm({
  "src/release/status.ts"() {
    "use strict";
    init_cron();
    init_for_environment();
    init_pause();
  }
});

// src/usecases/status.ts
async function status(ports) {
  const { remote } = (await readConfig(ports.tree)).state;
  const state = ports.state(remote);
  const [production, ledger] = await Promise.all([state.read("production"), state.read("ledger")]);
  const [releases, incidents] = await Promise.all([readReleases(production), readIncidents(ledger)]);
  const runs = await lastRuns(ledger, new Set(releases.records.map(({ job: job2 }) => job2)));
  const now = ports.clock.now();
  return {
    releases: releases.records.map((release) => releaseStatus(release, runs.byJob.get(release.job), now)),
    incidents: incidents.records.map(incidentSummary),
    problems: [...releases.broken, ...incidents.broken, ...runs.broken]
  };
}
async function lastRuns(ledger, jobs) {
  const newest2 = /* @__PURE__ */ new Map();
  for (const path of await ledger.list("runs/")) {
    const { job: job2, key } = parseRunPath(path) ?? {};
    if (job2 === void 0 || key === void 0 || !jobs.has(job2)) continue;
    const known3 = newest2.get(job2);
    if (known3 === void 0 || compareKeys(known3.key, key) < 0) newest2.set(job2, { key, path });
  }
  const { records, broken } = await readRunsAt(
    ledger,
    [...newest2.values()].map(({ path }) => path)
  );
  return { byJob: new Map(records.map((record) => [record.job, record])), broken };
}
var init_status2 = __esm({
  "src/usecases/status.ts"() {
    "use strict";
    init_desired_state();
    init_ledger();
    init_run_key();
    init_status();
    init_read_config();
  }
});

// src/cli/commands/status.ts
var status_exports = {};
__export(status_exports, {
  statusCommand: () => statusCommand
});
var statusCommand;
var init_status3 = __esm({
  "src/cli/commands/status.ts"() {
    "use strict";
    init_exit_code();
    init_status_text();
    init_tick_text();
    init_status2();
    statusCommand = async (context) => {
      const outcome = await status(await context.open());
      return {
        exitCode: exitCode.done,
        json: outcome,
        text: statusText(outcome, context.style),
        findings: problemsText(outcome.problems)
      };
    };
  }
});

// src/usecases/history.ts
async function history(request, ports) {
  const { remote } = (await readConfig(ports.tree)).state;
  const state = ports.state(remote);
  const ledger = await state.read("ledger");
  const prefix = request.job === void 0 ? "runs/" : `runs/${request.job}/`;
  const runs = (await ledger.list(prefix)).flatMap((path) => {
    const parsed = parseRunPath(path);
    return parsed === void 0 ? [] : [{ path, ...parsed }];
  });
  if (request.job !== void 0 && runs.length === 0) await refuseUnknown2(request.job, state);
  runs.sort((a, b2) => compareKeys(b2.key, a.key) || (a.job < b2.job ? -1 : 1));
  const shown = runs.slice(0, request.limit ?? defaultLimit);
  const { records, broken } = await readRunsAt(
    ledger,
    shown.map(({ path }) => path)
  );
  return { runs: records.map(runSummary), more: runs.length - shown.length, problems: broken };
}
async function refuseUnknown2(job2, state) {
  const production = await state.read("production");
  if (await readRelease(production, job2) ?? await readArchived(production, job2)) return;
  throw new Obstacle(
    "refused",
    `There is neither a release nor a run of a job named ${JSON.stringify(job2)}.`,
    {
      hint: "`datajob status` shows all releases."
    }
  );
}
var defaultLimit;
var init_history = __esm({
  "src/usecases/history.ts"() {
    "use strict";
    init_failure();
    init_desired_state();
    init_ledger();
    init_run_key();
    init_status();
    init_read_config();
    defaultLimit = 20;
  }
});

// src/cli/commands/history.ts
var history_exports = {};
__export(history_exports, {
  historyCommand: () => historyCommand
});
var historyCommand;
var init_history2 = __esm({
  "src/cli/commands/history.ts"() {
    "use strict";
    init_exit_code();
    init_status_text();
    init_tick_text();
    init_history();
    init_request_values();
    historyCommand = async (context) => {
      const [job2] = context.arguments.operands;
      const limit = parseCount("--limit", context.arguments.texts["limit"]);
      const request = { ...job2 === void 0 ? {} : { job: job2 }, ...limit === void 0 ? {} : { limit } };
      const outcome = await history(request, await context.open());
      return {
        exitCode: exitCode.done,
        json: outcome,
        text: historyText(outcome, context.style),
        findings: problemsText(outcome.problems)
      };
    };
  }
});

// src/report/clean-text.ts
function cleanText(outcome, style) {
  const { dropped, kept } = outcome;
  const lines = dropped.map(
    (copy) => `  ${style.red("-")} ${oneLine(copy.label)}  ${oneLine(copy.name)}  made ${formatInstant(copy.createdAt)}`
  );
  const rest = kept.length === 0 ? "" : `, ${kept.length} kept`;
  return [...lines, `${count(dropped.length, "copy", "copies")} of staging dropped${rest}`].join("\n");
}
function cleanFailures(outcome) {
  return outcome.failed.map(({ name, reason }) => `Could not clean ${oneLine(name)}: ${oneLine(reason)}`).join("\n");
}
var init_clean_text = __esm({
  "src/report/clean-text.ts"() {
    "use strict";
    init_human_time();
    init_markdown_escape();
    init_printable();
  }
});

// src/usecases/clean.ts
async function cleanCopies(request, ports) {
  const label = request.pr === void 0 ? void 0 : pullRequestLabel(request.pr);
  const { staging } = (await readConfig(ports.tree)).environments;
  const failed2 = [];
  const copies = /* @__PURE__ */ new Map();
  for (const environment2 of environmentsToAsk(ports, staging, failed2)) {
    const listed = await ports.copies.list(environment2).catch((error) => {
      failed2.push({ name: Object.keys(environment2.connections).join(", "), reason: toError(error).message });
      return [];
    });
    for (const copy of listed) copies.set(`${copy.connection.type} ${copy.name}`, copy);
  }
  const oldest = (request.now ?? ports.clock.now()) - staging.maxAgeMs;
  const dropped = [];
  const kept = [];
  for (const copy of copies.values()) {
    const due = label === void 0 ? copy.createdAt < oldest : copy.label === label;
    if (!due) kept.push(describe4(copy));
    else if (await drop(copy, ports, failed2)) dropped.push(describe4(copy));
  }
  return { dropped, kept, failed: failed2 };
}
function environmentsToAsk(ports, staging, failed2) {
  const environments = [];
  for (const names of [[], ...Object.keys(staging.connections).map((name) => [name])]) {
    const { resolved: resolved2, missing: missing2 } = resolveEnvironment(staging, ports.variables, names);
    if (resolved2 !== void 0) environments.push(resolved2);
    else failed2.push({ name: names.join(), reason: `variables not set: ${missing2.join(", ")}` });
  }
  return environments;
}
async function drop(copy, ports, failed2) {
  try {
    await ports.copies.drop(copy);
    return true;
  } catch (error) {
    failed2.push({ name: copy.name, reason: toError(error).message });
    return false;
  }
}
function describe4(copy) {
  return {
    name: copy.name,
    label: copy.label,
    connection: copy.connection.name,
    createdAt: new Date(copy.createdAt).toISOString()
  };
}
var init_clean = __esm({
  "src/usecases/clean.ts"() {
    "use strict";
    init_failure();
    init_resolve_environment();
    init_read_config();
    init_stage_label();
  }
});

// src/cli/commands/clean.ts
var clean_exports = {};
__export(clean_exports, {
  cleanCommand: () => cleanCommand
});
var cleanCommand;
var init_clean2 = __esm({
  "src/cli/commands/clean.ts"() {
    "use strict";
    init_exit_code();
    init_clean_text();
    init_clean();
    init_request_values();
    cleanCommand = async (context) => {
      const pr = parseCount("--pr", context.arguments.texts["pr"]);
      const outcome = await cleanCopies(pr === void 0 ? {} : { pr }, await context.open());
      return {
        exitCode: outcome.failed.length > 0 ? exitCode.obstacle : exitCode.done,
        json: outcome,
        text: cleanText(outcome, context.style),
        findings: cleanFailures(outcome)
      };
    };
  }
});

// src/adapters/find-workspace.ts
function findWorkspace(cwd, given) {
  if (given !== void 0) return givenFolder((0, import_node_path3.resolve)(cwd, given));
  for (let folder = (0, import_node_path3.resolve)(cwd); ; folder = (0, import_node_path3.dirname)(folder)) {
    if ((0, import_node_fs.existsSync)((0, import_node_path3.join)(folder, configName2))) return folder;
    if ((0, import_node_path3.dirname)(folder) === folder) return (0, import_node_path3.resolve)(cwd);
  }
}
function givenFolder(folder) {
  if (isFolder(folder)) return folder;
  throw new Obstacle("usage", `There is no folder ${folder}.`, {
    hint: `Give the folder that holds ${configName2} with --workspace.`
  });
}
function isFolder(path) {
  try {
    return (0, import_node_fs.statSync)(path).isDirectory();
  } catch {
    return false;
  }
}
var import_node_fs, import_node_path3, configName2;
var init_find_workspace = __esm({
  "src/adapters/find-workspace.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path3 = require("node:path");
    init_failure();
    configName2 = "datajob.config.yaml";
  }
});

// src/adapters/git-failure.ts
function gitObstacle(purpose, stderr, folder) {
  const hint = hints.find(([pattern]) => pattern.test(stderr))?.[1];
  const said = readable(stderr);
  return new Obstacle("git", `Git could not ${purpose} (in ${folder}): ${said || "it gave no reason"}`, {
    cause: new Error(stderr.trim()),
    ...hint !== void 0 && { hint }
  });
}
function maskCredentials(text2) {
  return text2.replace(/\b(https?:\/\/)[^\s/@]+@/gi, "$1***@").replace(/\b([a-z][a-z0-9+.-]*:\/\/[^\s/@:]*):[^\s/@]+@/gi, "$1:***@");
}
function readable(stderr) {
  const lines = maskCredentials(stderr).split("\n").map((line2) => line2.replace(/^(fatal|error|warning|remote):\s*/, "").trim()).filter((line2) => line2 !== "" && !/^(hint:|To )/.test(line2));
  const text2 = [...new Set(lines)].join("; ");
  return text2.length > 1500 ? `${text2.slice(0, 1500)} \u2026` : text2;
}
function isTransient2(stderr) {
  return transient.test(stderr);
}
var transient, hints;
var init_git_failure = __esm({
  "src/adapters/git-failure.ts"() {
    "use strict";
    init_failure();
    transient = /could not resolve host|connection (?:timed out|reset|refused|closed)|operation timed out|early eof|hung up unexpectedly|rpc failed|returned error: (?:429|5\d\d)|unable to access .*(?:ssl|timed out|empty reply)|kex_exchange_identification|unexpected disconnect/i;
    hints = [
      [/not a git repository/i, "datajob needs a Git repository: run `git init` in the workspace."],
      [/dubious ownership/i, "Another user owns the repository: see `git help config`, safe.directory."],
      [
        /could not read Username|Authentication failed|Permission denied|returned error: 40[13]/i,
        "Git has no valid credentials for this remote: check its token or key, and that it may write."
      ],
      [
        /does not appear to be a git repository|Repository not found|No such remote/i,
        "Check `git remote -v` and `state: { git: { remote } }` in datajob.config.yaml; `remote: .` needs no remote at all."
      ],
      [transient, "The remote cannot be reached now; nothing was lost, so the same command can be tried again."],
      [/No space left|disk quota/i, "The disk is full."]
    ];
  }
});

// src/adapters/git.ts
function gitIn(folder) {
  const run4 = (args, options2 = {}) => start(folder, args, options2);
  const bytes = async (purpose, args, options2) => {
    const answer = await run4(args, options2);
    if (answer.code !== 0) throw gitObstacle(purpose, answer.stderr, folder);
    return answer.stdout;
  };
  const text2 = async (purpose, args, options2) => (await bytes(purpose, args, options2)).toString("utf8").replace(/\n$/, "");
  return { folder, run: run4, text: text2, bytes };
}
function splitAtZero(bytes) {
  const parts = bytes.toString("utf8").split("\0");
  parts.pop();
  return parts;
}
function argument(value, what) {
  if (value !== "" && !value.startsWith("-") && !/[\0\n]/.test(value)) return value;
  throw new Obstacle("git", `${JSON.stringify(value)} cannot be a ${what}.`, {
    hint: `Give the name of a ${what} that does not begin with a dash.`
  });
}
function start(folder, args, options2) {
  return new Promise((resolve10, reject) => {
    const child = (0, import_node_child_process.spawn)("git", [...fixedSettings, ...args], {
      cwd: folder,
      env: environment(),
      stdio: "pipe"
    });
    const output = [];
    const errors = [];
    let size = 0;
    let stopped;
    const stop = (reason) => {
      stopped ??= reason;
      child.kill("SIGKILL");
    };
    const timeoutMs = options2.timeoutMs ?? defaultTimeoutMs;
    const timer = setTimeout(() => stop(`it took longer than ${timeoutMs / 1e3} s`), timeoutMs);
    child.stdout.on("data", (chunk2) => {
      size += chunk2.length;
      if (size > maxOutputBytes) stop("it printed more than 512 MiB");
      else output.push(chunk2);
    });
    child.stderr.on("data", (chunk2) => errors.push(chunk2));
    child.on("error", (cause) => {
      clearTimeout(timer);
      reject(notStarted(folder, cause));
    });
    child.on("close", (code2, signal) => {
      clearTimeout(timer);
      const stderr = maskCredentials(Buffer.concat(errors).toString("utf8"));
      if (code2 !== null) return resolve10({ code: code2, stdout: Buffer.concat(output), stderr });
      reject(new Obstacle("git", `\`git ${args[0]}\` was ended: ${stopped ?? signal}. ${stderr}`.trim()));
    });
    child.stdin.on("error", () => void 0);
    child.stdin.end(options2.input ?? "");
  });
}
function notStarted(folder, cause) {
  return new Obstacle("git", `Git could not be started in ${folder}: ${cause.message}`, {
    cause,
    hint: "Is `git` installed and on the PATH, and does the folder exist?"
  });
}
function environment() {
  const kept = Object.entries(process.env).filter(([name]) => !inherited2.has(name));
  return { ...Object.fromEntries(kept), LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };
}
var import_node_child_process, defaultTimeoutMs, maxOutputBytes, fixedSettings, inherited2;
var init_git = __esm({
  "src/adapters/git.ts"() {
    "use strict";
    import_node_child_process = require("node:child_process");
    init_failure();
    init_git_failure();
    defaultTimeoutMs = 5 * 6e4;
    maxOutputBytes = 512 * 1024 * 1024;
    fixedSettings = [
      "--no-pager",
      ...[
        "core.hooksPath=/dev/null",
        "core.fsmonitor=false",
        "protocol.ext.allow=never",
        "color.ui=false"
      ].flatMap((setting) => ["-c", setting])
    ];
    inherited2 = /* @__PURE__ */ new Set([
      "GIT_DIR",
      "GIT_WORK_TREE",
      "GIT_INDEX_FILE",
      "GIT_OBJECT_DIRECTORY",
      "GIT_ALTERNATE_OBJECT_DIRECTORIES",
      "GIT_QUARANTINE_PATH",
      "GIT_COMMON_DIR",
      "GIT_NAMESPACE",
      "GIT_PREFIX",
      "GIT_LITERAL_PATHSPECS",
      "GIT_GLOB_PATHSPECS",
      "GIT_NOGLOB_PATHSPECS",
      "GIT_ICASE_PATHSPECS"
    ]);
  }
});

// src/adapters/git-base.ts
async function resolveCommit(git, ref) {
  const name = argument(ref, "commit or branch");
  const answer = await git.run(["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);
  if (answer.code === 0) return answer.stdout.toString("utf8").trim();
  await git.text("open the repository", ["rev-parse", "--git-dir"]);
  return void 0;
}
async function mergeBase(git, a, b2) {
  const [left, right] = await Promise.all([resolveCommit(git, a), resolveCommit(git, b2)]);
  if (left === void 0) throw unknownCommit(a);
  if (right === void 0) throw unknownCommit(b2);
  return commonAncestor(git, left, right, [a, b2]);
}
async function commonAncestor(git, left, right, names) {
  if (left === right) return left;
  const answer = await git.run(["merge-base", left, right]);
  if (answer.code === 0) return answer.stdout.toString("utf8").trim();
  if (await isShallow(git)) throw historyIsCut(...names);
  return void 0;
}
async function defaultBase(git, remote) {
  const candidates = await defaultBranches(git, remote);
  const [head2, ...branches] = await resolveAll(git, ["HEAD", ...candidates]);
  if (head2 === void 0) return void 0;
  for (const [index, branch] of branches.entries()) {
    if (branch === void 0) continue;
    const base2 = await commonAncestor(git, head2, branch, ["HEAD", candidates[index] ?? branch]);
    if (base2 !== void 0) return base2;
  }
  return void 0;
}
async function resolveAll(git, refs) {
  const input = refs.map((ref) => `${ref}^{commit}
`).join("");
  const lines = await git.text("open the repository", ["cat-file", "--batch-check"], { input });
  return lines.split("\n").map((line2) => /^([0-9a-f]{40,64}) commit \d+$/.exec(line2)?.[1]);
}
async function isShallow(git) {
  return await git.text("open the repository", ["rev-parse", "--is-shallow-repository"]) === "true";
}
async function defaultBranches(git, remote) {
  const names = [...new Set(/^[\w][\w.-]*$/.test(remote) ? [remote, "origin"] : ["origin"])];
  const configured = await git.run(["config", "--get", "init.defaultBranch"]);
  const local = [configured.stdout.toString("utf8").trim(), "main", "master"];
  return [
    ...names.flatMap((name) => ["HEAD", "main", "master"].map((branch) => `refs/remotes/${name}/${branch}`)),
    ...local.filter((branch) => /^\S+$/.test(branch)).map((branch) => `refs/heads/${branch}`)
  ];
}
function unknownCommit(ref) {
  return new Obstacle("git", `There is no commit ${ref} in this clone.`, {
    hint: "Fetch it first, or check its name with `git log`. On GitHub: actions/checkout with fetch-depth: 0."
  });
}
function historyIsCut(a, b2) {
  return new Obstacle("git", `This clone is shallow: the common history of ${a} and ${b2} is not in it.`, {
    hint: "Run `git fetch --unshallow`. On GitHub: actions/checkout with fetch-depth: 0."
  });
}
var init_git_base = __esm({
  "src/adapters/git-base.ts"() {
    "use strict";
    init_failure();
    init_git();
  }
});

// src/adapters/git-changes.ts
async function changedPaths(git, base2, head2, options2) {
  const commits = [argument(base2, "commit"), ...head2 === void 0 ? [] : [argument(head2, "commit")]];
  const compare = async () => {
    const output = await git.bytes("compare with the base", ["diff", ...diffOptions, ...commits, "--"]);
    if (output.length > 0) options2.onFirst();
    return output;
  };
  const [changed, added] = await Promise.all([
    compare(),
    head2 === void 0 ? options2.untracked ?? untrackedPaths(git) : []
  ]);
  const changes = parseDiff(splitAtZero(changed));
  for (const path of added) changes.set(path, changes.has(path) ? "modified" : "added");
  return [...changes].map(([path, status2]) => ({ path, status: status2 })).sort((a, b2) => a.path < b2.path ? -1 : 1);
}
async function untrackedPaths(git) {
  return splitAtZero(await git.bytes("list new files", ["ls-files", "-z", "--others", "--exclude-standard"]));
}
function parseDiff(fields2) {
  const changes = /* @__PURE__ */ new Map();
  for (let at = 0; at + 1 < fields2.length; at += 2) {
    const [letter, path = ""] = fields2.slice(at, at + 2);
    changes.set(path, letter === "A" ? "added" : letter === "D" ? "deleted" : "modified");
  }
  return changes;
}
async function manifestsMentioning(git, words3, commit) {
  if (words3.length === 0) return [];
  const found = splitAtZero(await grep(git, ["-l"], words3, commit));
  const prefix = commit === void 0 ? "" : `${commit}:`;
  return found.map((path) => path.slice(prefix.length)).sort();
}
async function manifestLines(git, word, following2, commit) {
  const output = (await grep(git, [`-A${following2}`], [word], commit)).toString("utf8");
  const prefix = commit === void 0 ? 0 : commit.length + 1;
  const found = /* @__PURE__ */ new Map();
  let isNewGroup = true;
  for (let at = 0; at < output.length; ) {
    if (output.startsWith("--\n", at)) {
      isNewGroup = true;
      at += 3;
      continue;
    }
    const pathEnd = output.indexOf("\0", at);
    const lineEnd2 = output.indexOf("\n", pathEnd);
    if (pathEnd < 0 || lineEnd2 < 0) break;
    const path = output.slice(at + prefix, pathEnd);
    const line2 = output.slice(pathEnd + 1, lineEnd2);
    const groups = found.get(path) ?? [];
    const group = groups.at(-1);
    if (group === void 0 || isNewGroup) groups.push([line2]);
    else group.push(line2);
    found.set(path, groups);
    isNewGroup = false;
    at = lineEnd2 + 1;
  }
  return found;
}
async function grep(git, options2, words3, commit) {
  const search = ["grep", "-z", "-F", "-I", ...options2, "-f", "-"];
  const where = commit === void 0 ? [] : [argument(commit, "commit")];
  const args = [...search, ...where, "--", ":(glob)**/*.yaml", ":(glob)**/*.yml"];
  const input = `${[...words3.flatMap((word) => word.split("\n")), "\\"].join("\n")}
`;
  const answer = await git.run(args, { input });
  if (answer.code !== 0 && answer.code !== 1) await git.bytes("search the manifests", args, { input });
  return answer.stdout;
}
var diffOptions;
var init_git_changes = __esm({
  "src/adapters/git-changes.ts"() {
    "use strict";
    init_git();
    diffOptions = [
      "--name-status",
      "-z",
      "--no-renames",
      "--relative",
      "--no-ext-diff",
      "--no-textconv",
      "--ignore-submodules"
    ];
  }
});

// src/adapters/git-identity.ts
async function committer(git) {
  const answer = await git.run(["var", "GIT_COMMITTER_IDENT"]);
  const [, name, email] = /^(.*) <([^<>]*)> \d+ [+-]\d+$/m.exec(answer.stdout.toString("utf8")) ?? [];
  return answer.code === 0 && name && email ? `${name} <${email}>` : fallback;
}
async function actor(git, variables) {
  const { GITHUB_ACTIONS: inActions, GITHUB_ACTOR: user } = variables;
  if (inActions === "true" && user) return user;
  const identity = await committer(git);
  return identity === fallback ? `${systemUser()}@${(0, import_node_os.hostname)()}` : identity;
}
function systemUser() {
  try {
    return (0, import_node_os.userInfo)().username;
  } catch {
    return "datajob";
  }
}
var import_node_os, fallback;
var init_git_identity = __esm({
  "src/adapters/git-identity.ts"() {
    "use strict";
    import_node_os = require("node:os");
    fallback = "datajob <datajob@localhost>";
  }
});

// src/adapters/git-objects.ts
function blobReader(git, convert) {
  let waiting = [];
  const answerAll = async () => {
    const questions = waiting;
    waiting = [];
    try {
      const names = [...new Set(questions.flatMap((question) => question.names))];
      const found = await readAll2(git, names, convert);
      for (const { names: asked, resolve: resolve10 } of questions) resolve10(pick(found, asked));
    } catch (error) {
      for (const { reject } of questions) reject(error);
    }
  };
  return (names) => new Promise((resolve10, reject) => {
    if (names.length === 0) return resolve10(/* @__PURE__ */ new Map());
    waiting.push({ names, resolve: resolve10, reject });
    if (waiting.length === 1) setImmediate(() => void answerAll());
  });
}
async function readAll2(git, names, convert) {
  const found = /* @__PURE__ */ new Map();
  for (let start4 = 0; start4 < names.length; start4 += namesPerProcess) {
    const some = names.slice(start4, start4 + namesPerProcess);
    const input = some.map((name) => `${oneLine2(name)}
`).join("");
    const output = await git.bytes("read files of a commit", ["cat-file", "--batch"], { input });
    parseBatch(output, some, (name, content) => found.set(name, convert(content)));
  }
  return found;
}
function oneLine2(name) {
  if (!name.includes("\n")) return name;
  throw new Obstacle("git", `${JSON.stringify(name)} holds a line break and cannot be read by name.`);
}
function parseBatch(output, names, take3) {
  let at = 0;
  for (const name of names) {
    const lineEnd2 = output.indexOf(10, at);
    const header = output.toString("utf8", at, lineEnd2);
    at = lineEnd2 + 1;
    const [, type, digits] = /^[0-9a-f]{40,64} (\w+) (\d+)$/.exec(header) ?? [];
    if (digits === void 0) continue;
    const size = Number(digits);
    if (type === "blob") take3(name, output.subarray(at, at + size));
    at += size + 1;
  }
}
function pick(found, names) {
  const picked = /* @__PURE__ */ new Map();
  for (const name of names) {
    const content = found.get(name);
    if (content !== void 0) picked.set(name, content);
  }
  return picked;
}
var namesPerProcess;
var init_git_objects = __esm({
  "src/adapters/git-objects.ts"() {
    "use strict";
    init_failure();
    namesPerProcess = 5e3;
  }
});

// src/adapters/git-links.ts
async function symbolicLinks(git, commit) {
  const args = commit === void 0 ? ["ls-files", "-z", "--stage"] : ["ls-tree", "-r", "-z", argument(commit, "commit")];
  const lines = linesOfLinks(await git.bytes("list symbolic links", args));
  if (commit === void 0) return lines.flatMap(({ path }) => onDisk(git.folder, path));
  const targets = await blobReader(git, (content) => content.toString("utf8"))(lines.map(({ id }) => id));
  return lines.flatMap(({ path, id }) => {
    const link2 = targets.get(id);
    return link2 === void 0 ? [] : [{ path, link: link2 }];
  });
}
function linesOfLinks(output) {
  const found = [];
  for (let at = output.indexOf("120000 "); at >= 0; at = output.indexOf("120000 ", at)) {
    const end = output.indexOf(0, at);
    const startsLine = at === 0 || output[at - 1] === 0;
    const [, id, path] = /^120000 (?:blob )?([0-9a-f]+)(?: \d)?\t(.+)$/s.exec(output.toString("utf8", at, end)) ?? [];
    if (startsLine && id !== void 0 && path !== void 0) found.push({ id, path });
    at = end < 0 ? output.length : startsLine ? end : at + 1;
  }
  return found;
}
function onDisk(folder, path) {
  const file = (0, import_node_path4.join)(folder, path);
  const isLink = (0, import_node_fs2.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink ? [{ path, link: (0, import_node_fs2.readlinkSync)(file) }] : [];
}
var import_node_fs2, import_node_path4;
var init_git_links = __esm({
  "src/adapters/git-links.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    import_node_path4 = require("node:path");
    init_git();
    init_git_objects();
  }
});

// src/adapters/git-materialise.ts
async function materialise(tree, paths, folder) {
  (0, import_node_fs3.mkdirSync)(folder, { recursive: true });
  const root = (0, import_node_fs3.realpathSync)(folder);
  const made = /* @__PURE__ */ new Set();
  const wanted = new Set((await Promise.all(paths.map((path) => tree.throughLink(path)))).flat());
  const files = [...wanted];
  for (let start4 = 0; start4 < files.length; start4 += pathsAtOnce) {
    const some = files.slice(start4, start4 + pathsAtOnce);
    const contents = await tree.contents(some);
    for (const path of some) {
      const content = contents.get(path);
      if (content === void 0) throw missing(path);
      const target = await tree.target(path);
      write({ root, path, content, executable: target?.executable ?? false }, made);
    }
  }
}
function write({ root, path, content, executable }, made) {
  if (!isSafe(path)) throw new Obstacle("git", `The path ${JSON.stringify(path)} must not be written.`);
  if (content.subarray(0, lfsMark.length).toString("latin1") === lfsMark) throw inLfs(path);
  const file = (0, import_node_path5.join)(root, path);
  const parent = (0, import_node_path5.dirname)(file);
  try {
    if (!made.has(parent)) {
      (0, import_node_fs3.mkdirSync)(parent, { recursive: true });
      made.add(parent);
    }
    const real = (0, import_node_fs3.realpathSync)(parent);
    if (real !== root && !real.startsWith(root + import_node_path5.sep)) throw new Error("a link leads out of the folder");
    (0, import_node_fs3.writeFileSync)(file, content, { mode: executable ? 493 : 420 });
  } catch (cause) {
    throw new Obstacle("files", `${file} could not be written: ${toError(cause).message}`, { cause });
  }
}
function isSafe(path) {
  const parts = path.split("/");
  return !path.includes("\0") && (import_node_path5.sep !== "\\" || !/[\\:]/.test(path)) && parts.every((part) => part !== "" && part !== "." && part !== ".." && part.toLowerCase() !== ".git");
}
function inLfs(path) {
  return new Obstacle("git", `${path} is kept in Git LFS, which datajob cannot read yet.`, {
    hint: "Keep the files of a job in Git itself."
  });
}
function missing(path) {
  return new Obstacle("git", `The file ${path} is not in the commit of this release.`, {
    hint: "Was the history of the branch rewritten? Promote the job again."
  });
}
var import_node_fs3, import_node_path5, pathsAtOnce, lfsMark;
var init_git_materialise = __esm({
  "src/adapters/git-materialise.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    import_node_path5 = require("node:path");
    init_failure();
    pathsAtOnce = 200;
    lfsMark = "version https://git-lfs.github.com/spec/v1";
  }
});

// src/adapters/git-remote.ts
async function hasRemote(git, remote) {
  if ((await git.run(["rev-parse", "--git-dir"])).code !== 0) return false;
  if (!/^[A-Za-z0-9][\w.-]*$/.test(remote)) return true;
  return (await git.run(["remote", "get-url", remote])).code === 0;
}
var init_git_remote = __esm({
  "src/adapters/git-remote.ts"() {
    "use strict";
  }
});

// src/adapters/content-digest.ts
function contentDigest(bytes) {
  const binary = bytes.subarray(0, 8e3).includes(0);
  return (0, import_node_crypto.createHash)("sha256").update(binary ? bytes : withoutCarriageReturns(bytes)).digest("hex");
}
function withoutCarriageReturns(bytes) {
  if (!bytes.includes("\r\n")) return bytes;
  return Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}
var import_node_crypto;
var init_content_digest = __esm({
  "src/adapters/content-digest.ts"() {
    "use strict";
    import_node_crypto = require("node:crypto");
  }
});

// src/adapters/links.ts
function followLinks2(path, links) {
  let rest = path.split("/");
  let done = [];
  for (let hops = 0; hops <= 40; ) {
    const [part, ...others] = rest;
    if (part === void 0) return done.join("/");
    rest = others;
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (done.length === 0) return void 0;
      done = done.slice(0, -1);
      continue;
    }
    const link2 = links.get([...done, part].join("/"));
    if (link2 === void 0) {
      done = [...done, part];
      continue;
    }
    if (link2.startsWith("/")) return void 0;
    rest = [...link2.split("/"), ...rest];
    hops++;
  }
  return void 0;
}
var init_links = __esm({
  "src/adapters/links.ts"() {
    "use strict";
  }
});

// src/adapters/git-tree.ts
function gitTree(git, commit) {
  let listing2;
  const load = () => {
    listing2 ??= readListing(git, commit, ["-r"]);
    return listing2;
  };
  const parts = /* @__PURE__ */ new Map();
  const askTogether = partReader(git, commit);
  const loadFor = async (paths) => {
    if (listing2 !== void 0) return listing2;
    const key = paths.join("\0");
    const part = parts.get(key) ?? askTogether(paths);
    parts.set(key, part);
    return await part ?? load();
  };
  const texts = blobReader(git, (content) => content.toString("utf8"));
  const digests = blobReader(git, contentDigest);
  const contents = blobReader(git, (content) => content);
  return {
    list: async (folders) => {
      const few = listing2 === void 0 && folders !== void 0 && folders.length <= maxPart;
      return (few ? await readListing(git, commit, ["-r"], folders) : await load()).entries;
    },
    read: async (paths) => readThrough(await loadFor(paths), paths, texts),
    digest: async (paths) => readThrough(await loadFor(paths), paths, digests),
    contents: async (paths) => readThrough(await load(), paths, contents),
    target: async (path) => {
      const { byPath, links } = await load();
      const target = followLinks2(path, links);
      return target === void 0 ? void 0 : byPath.get(target)?.entry;
    },
    throughLink: async (path) => {
      const { entries, byPath, links } = await load();
      const target = links.has(path) ? followLinks2(path, links) : void 0;
      if (target === void 0 || byPath.has(target)) return [path];
      const prefix = target === "" ? "" : `${target}/`;
      const below = entries.filter((entry) => entry.path.startsWith(prefix) && entry.link === void 0);
      return below.map((entry) => `${path}/${entry.path.slice(prefix.length)}`);
    }
  };
}
function partReader(git, commit) {
  let asked;
  const answer = async (paths) => {
    await new Promise((resolve10) => setImmediate(resolve10));
    asked = void 0;
    return readPart(git, commit, [...paths]);
  };
  return (paths) => {
    if (asked === void 0) {
      const together = /* @__PURE__ */ new Set();
      asked = { paths: together, part: answer(together) };
    }
    for (const path of paths) asked.paths.add(path);
    return asked.part;
  };
}
async function readPart(git, commit, paths) {
  if (paths.length > maxPart) return void 0;
  const wanted = new Set(paths.flatMap(withFolders));
  if (wanted.size === 0) return { entries: [], byPath: /* @__PURE__ */ new Map(), links: /* @__PURE__ */ new Map() };
  const part = await readListing(git, commit, [], [...wanted]);
  return part.links.size > 0 ? void 0 : part;
}
function withFolders(path) {
  const parts = path.split("/");
  if (parts.some((part) => part === "" || part === "." || part === "..")) return [];
  return parts.map((_2, index) => parts.slice(0, index + 1).join("/"));
}
async function readListing(git, commit, options2, paths = []) {
  const args = [
    "--literal-pathspecs",
    "ls-tree",
    ...options2,
    "-z",
    argument(commit, "commit"),
    "--",
    ...paths
  ];
  const lines = splitAtZero(await git.bytes(`list the files of commit ${commit}`, args));
  const found = lines.flatMap((line2) => parseLine(line2) ?? []);
  const linkIds = found.filter(({ mode }) => mode === "120000").map(({ id }) => id);
  const targets = await blobReader(git, (content) => content.toString("utf8"))(linkIds);
  const byPath = new Map(found.map((line2) => [line2.path, { entry: toEntry(line2, targets), id: line2.id }]));
  const entries = [...byPath.values()].map(({ entry }) => entry);
  entries.sort((a, b2) => a.path < b2.path ? -1 : 1);
  const links = entries.flatMap(({ path, link: link2 }) => link2 === void 0 ? [] : [[path, link2]]);
  return { entries, byPath, links: new Map(links) };
}
function parseLine(line2) {
  const [, mode, id, path] = /^(\d{6}) blob ([0-9a-f]+)\t(.+)$/s.exec(line2) ?? [];
  return mode === void 0 || id === void 0 || path === void 0 ? void 0 : { mode, id, path };
}
function toEntry({ mode, id, path }, targets) {
  if (mode === "120000") return { path, link: targets.get(id) ?? "" };
  return mode === "100755" ? { path, executable: true } : { path };
}
async function readThrough({ byPath, links }, paths, read2) {
  const ids = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const direct = byPath.get(path);
    const plain4 = direct !== void 0 && direct.entry.link === void 0;
    const id = plain4 ? direct.id : byPath.get(followLinks2(path, links) ?? "")?.id;
    if (id !== void 0) ids.set(path, id);
  }
  const found = await read2([...ids.values()]);
  const results = /* @__PURE__ */ new Map();
  for (const [path, id] of ids) {
    const result = found.get(id);
    if (result !== void 0) results.set(path, result);
  }
  return results;
}
var maxPart;
var init_git_tree = __esm({
  "src/adapters/git-tree.ts"() {
    "use strict";
    init_content_digest();
    init_git();
    init_git_objects();
    init_links();
    maxPart = 200;
  }
});

// src/adapters/git-repository.ts
function gitRepository(folder, remote) {
  const git = gitIn(folder);
  let untracked;
  return {
    resolve: (ref) => resolveCommit(git, ref),
    hasRemote: () => hasRemote(git, remote),
    defaultBase: () => {
      untracked = untrackedPaths(git);
      untracked.catch(() => void 0);
      return defaultBase(git, remote);
    },
    mergeBase: (a, b2) => mergeBase(git, a, b2),
    changedPaths: (base2, head2, onFirst = () => void 0) => {
      const early = untracked;
      untracked = void 0;
      return changedPaths(git, base2, head2, { untracked: early, onFirst });
    },
    treeAt: (commit) => gitTree(git, commit),
    manifestsMentioning: (words3, commit) => manifestsMentioning(git, words3, commit),
    manifestLines: (word, following2, commit) => manifestLines(git, word, following2, commit),
    links: (commit) => symbolicLinks(git, commit),
    materialise: (commit, paths, target) => materialise(gitTree(git, commit), paths, target),
    ensureCommit: (commit) => ensureCommit(git, remote, commit),
    actor: () => actor(git, process.env)
  };
}
async function ensureCommit(git, remote, commit) {
  if (await resolveCommit(git, commit) !== void 0) return;
  const depth = await isShallow(git) ? ["--depth=1"] : [];
  const options2 = ["--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--quiet", ...depth];
  const args = ["fetch", ...options2, argument(remote, "remote"), argument(commit, "commit")];
  const answer = await git.run(args);
  if (answer.code === 0 && await resolveCommit(git, commit) !== void 0) return;
  const { message, hint, cause } = gitObstacle(`fetch commit ${commit}`, answer.stderr, git.folder);
  throw new Obstacle("git", `Commit ${commit} is not in this clone. ${message}`, {
    cause,
    hint: hint ?? "Is it pushed? Fetch its branch (on GitHub: actions/checkout with fetch-depth: 0)."
  });
}
var init_git_repository = __esm({
  "src/adapters/git-repository.ts"() {
    "use strict";
    init_failure();
    init_git();
    init_git_base();
    init_git_changes();
    init_git_failure();
    init_git_identity();
    init_git_links();
    init_git_materialise();
    init_git_remote();
    init_git_tree();
  }
});

// src/adapters/git-state-commit.ts
async function writeCommit(git, commit) {
  const args = ["fast-import", "--quiet", "--date-format=raw"];
  const output = await git.text("write the state", args, { input: stream(commit) });
  if (/^[0-9a-f]{40,64}$/.test(output)) return output;
  throw new Error(`git fast-import answered ${JSON.stringify(output)} instead of a commit id.`);
}
function stream({ parent, message, changes, committer: committer2, at, nonce }) {
  const ref = `refs/datajob/new/${nonce}`;
  const text2 = `${message.trim()}

Datajob-Nonce: ${nonce}
`;
  const noObject = "0".repeat(parent?.length ?? 40);
  return Buffer.concat([
    line("feature done"),
    line(`commit ${ref}`),
    line("mark :1"),
    line(`committer ${committer2} ${Math.floor(at / 1e3)} +0000`),
    data(text2),
    ...parent === void 0 ? [] : [line(`from ${parent}`)],
    ...[...changes].flatMap(([path, content]) => fileChange(path, content)),
    line("get-mark :1"),
    // All zeros delete the ref; the commit stays.
    line(`reset ${ref}`),
    line(`from ${noObject}`),
    line(""),
    line("done")
  ]);
}
function fileChange(path, content) {
  if (!isStatePath(path)) throw new Error(`${JSON.stringify(path)} is not a path of a state branch.`);
  return content === void 0 ? [line(`D ${path}`)] : [line(`M 100644 inline ${path}`), data(content)];
}
function isStatePath(path) {
  return path.split("/").every((part) => /^[A-Za-z0-9_][A-Za-z0-9._+-]*$/.test(part) && !/^\.\.?$|\.lock$/.test(part));
}
function line(text2) {
  return Buffer.from(`${text2}
`, "utf8");
}
function data(text2) {
  const bytes = Buffer.from(text2, "utf8");
  return Buffer.concat([line(`data ${bytes.length}`), bytes, line("")]);
}
var init_git_state_commit = __esm({
  "src/adapters/git-state-commit.ts"() {
    "use strict";
  }
});

// src/adapters/git-state-push.ts
async function pushCommit(git, remote, commit, branch) {
  const options2 = [
    "--porcelain",
    "--no-verify",
    "--no-follow-tags",
    "--no-signed",
    "--recurse-submodules=no"
  ];
  const { code: code2, stdout, stderr } = await git.run(["push", ...options2, remote, `${commit}:${branch}`]);
  if (code2 === 0) return { outcome: "stored" };
  const status2 = statusOf(stdout.toString("utf8"), branch);
  if (status2 === void 0) return { outcome: "unclear", stderr };
  if (lostRace.test(status2)) return { outcome: "lost" };
  return { outcome: "refused", reason: [status2, readable(stderr)].filter((part) => part).join(": "), stderr };
}
function statusOf(stdout, branch) {
  const found = stdout.split("\n").find((line2) => line2.startsWith("!") && line2.includes(`:${branch}	`));
  const status2 = found?.split("	")[2];
  return status2?.includes("[remote failure]") ? void 0 : status2;
}
var lostRace;
var init_git_state_push = __esm({
  "src/adapters/git-state-push.ts"() {
    "use strict";
    init_git_failure();
    lostRace = /\((?:fetch first|non-fast-forward|stale info|reference already exists)\)|cannot lock ref|failed to update ref|failed to lock|already exists|incorrect old value|is at [0-9a-f]+ but expected/i;
  }
});

// src/adapters/git-state-snapshot.ts
function gitSnapshot(git, commit) {
  if (commit === void 0) {
    return { version: void 0, list: async () => [], read: async () => /* @__PURE__ */ new Map() };
  }
  const readBlobs = blobReader(git, (content) => content.toString("utf8"));
  const ids = /* @__PURE__ */ new Map();
  return {
    version: commit,
    async list(prefix) {
      const lines = await listFolder(git, commit, prefix);
      for (const { path, id } of lines) ids.set(path, id);
      return lines.map(({ path }) => path).sort();
    },
    async read(paths) {
      const names = new Map(paths.map((path) => [path, ids.get(path) ?? `${commit}:${path}`]));
      const found = await readBlobs([...names.values()]);
      const texts = /* @__PURE__ */ new Map();
      for (const [path, name] of names) {
        const text2 = found.get(name);
        if (text2 !== void 0) texts.set(path, text2);
      }
      return texts;
    }
  };
}
async function listFolder(git, commit, prefix) {
  const folder = prefix.slice(0, prefix.lastIndexOf("/") + 1);
  const args = ["ls-tree", "-r", "-z", "--full-tree", commit, ...folder === "" ? [] : ["--", folder]];
  const lines = splitAtZero(await git.bytes("list the state", args));
  return lines.flatMap((line2) => {
    const [, id, path] = /^\d{6} blob ([0-9a-f]+)\t(.+)$/s.exec(line2) ?? [];
    return id !== void 0 && path?.startsWith(prefix) ? [{ path, id }] : [];
  });
}
var init_git_state_snapshot = __esm({
  "src/adapters/git-state-snapshot.ts"() {
    "use strict";
    init_git();
    init_git_objects();
  }
});

// src/adapters/git-state-tip.ts
function gitStateTip(git, remote, clock2) {
  const ask2 = async (branch) => {
    const args = ["ls-remote", "--quiet", remote, `refs/heads/datajob/${branch}`];
    const answer = await insist(git, args, clock2);
    if (answer.code !== 0)
      throw gitObstacle(`ask the remote for datajob/${branch}`, answer.stderr, git.folder);
    const line2 = answer.stdout.toString("utf8").split("\n")[0] ?? "";
    return /^([0-9a-f]{40,64})\trefs\/heads\//.exec(line2)?.[1];
  };
  const remember = async (branch, commit) => {
    await git.run(["update-ref", seenRef(branch), commit]);
  };
  const fetch = async (branch) => {
    for (let round = 1; ; round++) {
      const commit = await ask2(branch);
      if (commit === void 0 || await seen(git, branch) === commit) return commit;
      const answer = await fetchCommit(git, remote, commit, branch, clock2);
      if (answer.code === 0) {
        await remember(branch, commit);
        return commit;
      }
      if (round >= 3) throw gitObstacle(`fetch datajob/${branch}`, answer.stderr, git.folder);
      await clock2.sleep(200 * round);
    }
  };
  const holds = async (branch, commit) => {
    const tip = await fetch(branch);
    if (tip === void 0) return false;
    return (await git.run(["merge-base", "--is-ancestor", commit, tip])).code === 0;
  };
  return { fetch, holds, remember };
}
function seenRef(branch) {
  return `refs/datajob/seen/${branch}`;
}
async function seen(git, branch) {
  const answer = await git.run(["rev-parse", "--verify", "--quiet", seenRef(branch)]);
  return answer.code === 0 ? answer.stdout.toString("utf8").trim() : void 0;
}
async function fetchCommit(git, remote, commit, branch, clock2) {
  const first = await seen(git, branch) === void 0;
  const depth = first && await isShallow(git) ? ["--depth=1"] : [];
  const options2 = ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", ...depth];
  return insist(git, ["fetch", ...options2, remote, commit], clock2);
}
async function insist(git, args, clock2) {
  for (let round = 1; ; round++) {
    const answer = await git.run(args);
    if (answer.code === 0 || round >= 3 || !isTransient2(answer.stderr)) return answer;
    await clock2.sleep(500 * round);
  }
}
var init_git_state_tip = __esm({
  "src/adapters/git-state-tip.ts"() {
    "use strict";
    init_git_base();
    init_git_failure();
  }
});

// src/adapters/system-clock.ts
var systemClock;
var init_system_clock = __esm({
  "src/adapters/system-clock.ts"() {
    "use strict";
    systemClock = {
      now: () => Date.now(),
      sleep: (ms, signal) => new Promise((resolve10) => {
        if (signal?.aborted) return resolve10();
        const end = () => {
          clearTimeout(timer);
          signal?.removeEventListener("abort", end);
          resolve10();
        };
        const timer = setTimeout(end, ms);
        signal?.addEventListener("abort", end, { once: true });
      })
    };
  }
});

// src/adapters/git-state-store.ts
function gitStateStore(folder, remote, clock2 = systemClock) {
  const git = gitIn(folder);
  const tip = gitStateTip(git, argument(remote, "remote"), clock2);
  const read2 = async (branch) => gitSnapshot(git, await tip.fetch(branch));
  const attempt2 = async (branch, message, change) => {
    const snapshot = await read2(branch);
    const changes = await change(snapshot);
    if (changes === void 0 || changes.size === 0) return { done: snapshot };
    const commit = await writeCommit(git, {
      parent: snapshot.version,
      message,
      changes,
      committer: await committer(git),
      at: clock2.now(),
      nonce: (0, import_node_crypto2.randomBytes)(12).toString("hex")
    });
    const pushed = await pushCommit(git, remote, commit, branchRef(branch));
    if (pushed.outcome === "lost") return { lost: "race" };
    if (pushed.outcome === "refused") throw refused3(branch, pushed.reason, pushed.stderr);
    if (pushed.outcome === "unclear" && !await tip.holds(branch, commit)) {
      if (isTransient2(pushed.stderr)) return { lost: "network", stderr: pushed.stderr };
      throw gitObstacle(`push to datajob/${branch}`, pushed.stderr, folder);
    }
    await tip.remember(branch, commit);
    return { done: gitSnapshot(git, commit) };
  };
  return {
    read: read2,
    update: (branch, message, change) => inTurn2(`${folder}
${remote}
${branch}`, async () => {
      let networkFailures = 0;
      for (let round = 1; round <= maxRounds; round++) {
        const result = await attempt2(branch, message, change);
        if ("done" in result) return result.done;
        if (result.lost === "network" && ++networkFailures > maxNetworkFailures)
          throw gitObstacle(`push to datajob/${branch}`, result.stderr, folder);
        await clock2.sleep(backoffMs(round));
      }
      throw tooManyRaces(branch);
    })
  };
}
function backoffMs(round) {
  return Math.random() * Math.min(3e3, 20 * 2 ** Math.min(round, 10));
}
function branchRef(branch) {
  return `refs/heads/datajob/${branch}`;
}
function inTurn2(branch, work2) {
  const mine = (last.get(branch) ?? Promise.resolve()).then(work2, work2);
  last.set(branch, mine);
  return mine;
}
function refused3(branch, reason, stderr) {
  return new Obstacle("git", `The remote refused the change of datajob/${branch}: ${reason}`, {
    cause: new Error(stderr.trim()),
    hint: "A hook or a branch rule of the remote forbids it: let datajob push to the branches datajob/**."
  });
}
function tooManyRaces(branch) {
  return new Obstacle(
    "state-conflict",
    `The branch datajob/${branch} was changed by others ${maxRounds} times in a row; nothing was written.`,
    {
      hint: "Try again. If no other datajob is at work, look for a stale lock file in the remote repository."
    }
  );
}
var import_node_crypto2, maxRounds, maxNetworkFailures, last;
var init_git_state_store = __esm({
  "src/adapters/git-state-store.ts"() {
    "use strict";
    import_node_crypto2 = require("node:crypto");
    init_failure();
    init_git();
    init_git_failure();
    init_git_identity();
    init_git_state_commit();
    init_git_state_push();
    init_git_state_snapshot();
    init_git_state_tip();
    init_system_clock();
    maxRounds = 40;
    maxNetworkFailures = 3;
    last = /* @__PURE__ */ new Map();
  }
});

// src/adapters/process-start.ts
function processStart(pid) {
  return process.platform === "linux" ? startFromProc(pid) : startFromPs(pid);
}
function sameMachine(a, b2) {
  return a.slice(a.indexOf("@") + 1) === b2.slice(b2.indexOf("@") + 1) || !a.includes("@");
}
function startFromProc(pid) {
  const stat3 = readIfThere(`/proc/${pid}/stat`);
  if (stat3 === void 0) return void 0;
  const [state, ...fields2] = stat3.slice(stat3.lastIndexOf(")") + 2).split(" ");
  const ticks = fields2[18];
  return ticks === void 0 || state === "Z" || state === "X" ? void 0 : `${ticks}@${machine()}`;
}
function machine() {
  const boot = readIfThere("/proc/sys/kernel/random/boot_id")?.trim() ?? "";
  let namespace = "";
  try {
    namespace = (0, import_node_fs4.readlinkSync)("/proc/self/ns/pid");
  } catch {
  }
  return `${boot}/${namespace}`;
}
function startFromPs(pid) {
  try {
    const args = ["-o", "lstart=", "-p", String(pid)];
    const options2 = { encoding: "utf8", env: { ...process.env, LC_ALL: "C" }, stdio: "pipe" };
    return (0, import_node_child_process2.execFileSync)("ps", args, options2).trim() || void 0;
  } catch {
    return void 0;
  }
}
function readIfThere(path) {
  try {
    return (0, import_node_fs4.readFileSync)(path, "utf8");
  } catch {
    return void 0;
  }
}
var import_node_child_process2, import_node_fs4;
var init_process_start = __esm({
  "src/adapters/process-start.ts"() {
    "use strict";
    import_node_child_process2 = require("node:child_process");
    import_node_fs4 = require("node:fs");
  }
});

// src/adapters/process-identity.ts
function processIdentity(variables) {
  const url = logUrl(variables);
  const owner = {
    host: (0, import_node_os2.hostname)(),
    pid: process.pid,
    startedAt: processStart(process.pid) ?? "unknown",
    ...url !== void 0 && { url }
  };
  return { runId: newRunId, owner: () => owner, liveness: (other) => liveness(owner, other) };
}
function newRunId() {
  const time = (/* @__PURE__ */ new Date()).toISOString().replace(/[-:]|\.\d+/g, "");
  const digits = "0123456789abcdefghijklmnopqrstuvwxyz";
  const random = Array.from({ length: 6 }, () => digits[(0, import_node_crypto3.randomInt)(digits.length)]).join("");
  return `${time}-${random}`;
}
function liveness(self, other) {
  const known3 = other.startedAt !== "unknown" && self.startedAt !== "unknown";
  if (other.host !== self.host || !known3 || !sameMachine(self.startedAt, other.startedAt)) return "unknown";
  if (other.pid === self.pid) return other.startedAt === self.startedAt ? "alive" : "dead";
  const start4 = processStart(other.pid);
  if (start4 !== void 0) return start4 === other.startedAt ? "alive" : "dead";
  return isGone(other.pid) ? "dead" : "unknown";
}
function isGone(pid) {
  try {
    process.kill(pid, 0);
    return process.platform === "linux" && processStart(process.pid) !== void 0;
  } catch (error) {
    return error.code === "ESRCH";
  }
}
function logUrl(variables) {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run4 } = variables;
  if (server === void 0 || repository === void 0 || run4 === void 0) return void 0;
  return `${server}/${repository}/actions/runs/${run4}`;
}
var import_node_crypto3, import_node_os2;
var init_process_identity = __esm({
  "src/adapters/process-identity.ts"() {
    "use strict";
    import_node_crypto3 = require("node:crypto");
    import_node_os2 = require("node:os");
    init_process_start();
  }
});

// src/adapters/forward-text.ts
function forwardText(stream2, onText) {
  const decoder = new TextDecoder();
  stream2.on("data", (bytes) => onText(decoder.decode(bytes, { stream: true })));
  return new Promise((resolve10) => {
    stream2.once("end", () => onText(decoder.decode()));
    stream2.once("close", resolve10);
    stream2.once("error", () => resolve10());
  });
}
var init_forward_text = __esm({
  "src/adapters/forward-text.ts"() {
    "use strict";
  }
});

// src/adapters/process-tree.ts
async function endTree(tree, graceMs3) {
  if (!signalTree(tree, "SIGTERM")) return;
  if (await isGone2(tree, graceMs3)) return;
  signalTree(tree, "SIGKILL");
  await isGone2(tree, killedMs);
}
function signalTree(tree, signal) {
  const members = findMembers(tree);
  if (members.length > 0) send(-tree.group, signal);
  for (const member of members) send(member, signal);
  return members.length > 0;
}
async function isGone2(tree, withinMs) {
  const until = performance.now() + withinMs;
  while (findMembers(tree).length > 0) {
    if (performance.now() >= until) return false;
    await (0, import_promises.setTimeout)(pollMs);
  }
  return true;
}
function findMembers(tree) {
  if (process.platform !== "linux") return send(-tree.group, 0) ? [-tree.group] : [];
  return (0, import_node_fs5.readdirSync)("/proc").map(Number).filter((pid) => pid > 1 && pid !== process.pid && isMember(pid, tree));
}
function isMember(pid, tree) {
  try {
    const stat3 = (0, import_node_fs5.readFileSync)(`/proc/${pid}/stat`, "latin1");
    const [state, , group] = stat3.slice(stat3.lastIndexOf(")") + 2).split(" ");
    if (state === "Z" || state === "X") return false;
    return Number(group) === tree.group || environmentOf(pid).includes(tree.mark);
  } catch {
    return false;
  }
}
function environmentOf(pid) {
  try {
    return (0, import_node_fs5.readFileSync)(`/proc/${pid}/environ`, "latin1");
  } catch {
    return "";
  }
}
function send(pid, signal) {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
var import_node_fs5, import_promises, pollMs, killedMs;
var init_process_tree = __esm({
  "src/adapters/process-tree.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_promises = require("node:timers/promises");
    pollMs = 25;
    killedMs = 2e3;
  }
});

// src/adapters/process-watchdog.ts
function createWatchdog(start4) {
  const groups = /* @__PURE__ */ new Set();
  let pipe;
  return {
    guard(group) {
      if (groups.size === 0) process.once("exit", killAll);
      groups.add(group);
      pipe ??= start4();
      pipe?.write(`guard ${group}
`);
    },
    release(group) {
      groups.delete(group);
      pipe?.write(`release ${group}
`);
      if (groups.size === 0) process.removeListener("exit", killAll);
    }
  };
  function killAll() {
    for (const group of groups) {
      try {
        process.kill(-group, "SIGKILL");
      } catch {
      }
    }
  }
}
var watchdogScript;
var init_process_watchdog = __esm({
  "src/adapters/process-watchdog.ts"() {
    "use strict";
    watchdogScript = `
trap '' HUP INT TERM
groups=' '
while read -r verb group; do
  case $verb in
    guard) groups="$groups$group " ;;
    release) groups="\${groups%% $group *} \${groups#* $group }" ;;
  esac
done
for group in $groups; do kill -TERM -"$group" 2>/dev/null; done
for group in $groups; do sleep 2; break; done
for group in $groups; do kill -KILL -"$group" 2>/dev/null; done
`;
  }
});

// part:execa
var require_execa = __commonJS({
  "part:execa"(exports2, module2) {
    module2.exports = require("./parts/execa.cjs");
  }
});

// src/adapters/processes.ts
async function execute(file, args, options2) {
  const { execa } = await Promise.resolve().then(() => __toESM(require_execa(), 1));
  if (options2.signal?.aborted) throw new Obstacle("cancelled", `${file} was not started: cancelled.`);
  const mark2 = (0, import_node_crypto4.randomUUID)();
  const settings = {
    cwd: options2.cwd,
    encoding: "buffer",
    reject: false,
    stripFinalNewline: false,
    maxBuffer: options2.maxBuffer ?? defaultMaxBuffer,
    env: { ...options2.env, [markName]: mark2 },
    ...options2.signal && { cancelSignal: options2.signal },
    ...options2.input === void 0 ? { stdin: "ignore" } : { input: options2.input }
  };
  const child = execa(file, args, settings);
  const cancel = () => void endWithDescendants(child, mark2);
  options2.signal?.addEventListener("abort", cancel, { once: true });
  const result = await child;
  options2.signal?.removeEventListener("abort", cancel);
  if (result.isCanceled) throw new Obstacle("cancelled", `${file} was cancelled.`, { cause: result });
  if (result.exitCode === void 0 || result.isMaxBuffer) throw notEnded(file, toError(result));
  return {
    code: result.exitCode,
    stdout: asBuffer(result.stdout),
    stderr: asBuffer(result.stderr).toString()
  };
}
async function endWithDescendants(child, mark2) {
  await endTree({ group: child.pid ?? 0, mark: `${markName}=${mark2}` }, cancelMs);
  child.stdout?.destroy();
  child.stderr?.destroy();
}
function notEnded(file, cause) {
  const missing2 = "code" in cause && cause.code === "ENOENT";
  const short = "shortMessage" in cause ? String(cause.shortMessage) : cause.message;
  return missing2 ? new Obstacle("process", `${file} could not be started: it was not found.`, {
    cause,
    hint: `Install ${file}, or put it on the PATH.`
  }) : new Obstacle("process", short, { cause });
}
function asBuffer(bytes) {
  return bytes instanceof Uint8Array ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) : Buffer.alloc(0);
}
function createProcesses() {
  return { run: run2 };
}
async function run2(command, onOutput, signal) {
  if (signal.aborted) throw new Obstacle("cancelled", `${command.file} was not started: cancelled.`);
  const guard = await sharedWatchdog();
  const mark2 = (0, import_node_crypto4.randomUUID)();
  const child = await start2(command, mark2, onOutput);
  const tree = { group: child.pid, mark: `${markName}=${mark2}` };
  guard.guard(tree.group);
  let ending3 = Promise.resolve();
  const abort = () => {
    ending3 = endTree(tree, command.graceMs);
  };
  signal.addEventListener("abort", abort, { once: true });
  if (signal.aborted) abort();
  try {
    const exit = await child.exit;
    await Promise.race([child.drained, (0, import_promises2.setTimeout)(drainMs)]);
    await Promise.all([ending3, endTree(tree, command.graceMs)]);
    await Promise.race([child.drained, (0, import_promises2.setTimeout)(drainMs)]);
    return exit;
  } finally {
    signal.removeEventListener("abort", abort);
    guard.release(tree.group);
    child.close();
  }
}
async function start2(command, mark2, onOutput) {
  const { execa } = await Promise.resolve().then(() => __toESM(require_execa(), 1));
  const child = execa(command.file, command.args, {
    cwd: command.cwd,
    env: { ...command.env, [markName]: mark2 },
    extendEnv: false,
    detached: true,
    cleanup: false,
    buffer: false,
    reject: false,
    stdin: command.stdin === void 0 ? "ignore" : "pipe"
  });
  const { pid, stdin, stdout, stderr } = child;
  if (pid === void 0) throw notEnded(command.file, toError(await child));
  const exit = new Promise((resolve10) => {
    child.once(
      "exit",
      (code2, ended) => resolve10({ ...code2 !== null && { code: code2 }, ...ended !== null && { signal: ended } })
    );
  });
  stdin?.on("error", () => void 0);
  stdin?.end(command.stdin);
  const drained = Promise.all([
    forwardText(stdout, (text2) => onOutput({ stream: "stdout", text: text2 })),
    forwardText(stderr, (text2) => onOutput({ stream: "stderr", text: text2 }))
  ]);
  return { pid, exit, drained, close: () => [stdout, stderr].forEach((stream2) => void stream2.destroy()) };
}
async function sharedWatchdog() {
  if (watchdog) return watchdog;
  const { execa } = await Promise.resolve().then(() => __toESM(require_execa(), 1));
  watchdog ??= createWatchdog(() => {
    if (process.platform === "win32") return void 0;
    const child = execa("sh", ["-c", watchdogScript], {
      cwd: "/",
      detached: true,
      cleanup: false,
      buffer: false,
      reject: false,
      stdin: "pipe",
      stdout: "ignore",
      stderr: "ignore"
    });
    const { stdin } = child;
    stdin.on("error", () => void 0);
    child.unref();
    if ("unref" in stdin && typeof stdin.unref === "function") stdin.unref();
    return { write: (line2) => void stdin.write(line2) };
  });
  return watchdog;
}
var import_node_crypto4, import_promises2, defaultMaxBuffer, cancelMs, drainMs, markName, watchdog;
var init_processes = __esm({
  "src/adapters/processes.ts"() {
    "use strict";
    import_node_crypto4 = require("node:crypto");
    import_promises2 = require("node:timers/promises");
    init_failure();
    init_forward_text();
    init_process_tree();
    init_process_watchdog();
    defaultMaxBuffer = 64 * 1024 * 1024;
    cancelMs = 5e3;
    drainMs = 500;
    markName = "DATAJOB_PROCESS_MARK";
  }
});

// src/adapters/sha256.ts
var import_node_crypto5, sha256;
var init_sha256 = __esm({
  "src/adapters/sha256.ts"() {
    "use strict";
    import_node_crypto5 = require("node:crypto");
    sha256 = (text2) => (0, import_node_crypto5.createHash)("sha256").update(text2, "utf8").digest("hex");
  }
});

// src/adapters/temporary-scratch.ts
function temporaryScratch(parent = (0, import_node_os3.tmpdir)()) {
  const own = /* @__PURE__ */ new Set();
  let prepared = false;
  return {
    async folder(label) {
      if (!prepared) {
        prepared = true;
        sweep(parent);
        removeAtEnd(own);
      }
      const folder = create(parent, label);
      own.add(folder);
      return folder;
    },
    async remove(folder) {
      if (!own.has(folder)) throw new Error(`${folder} is not a scratch folder of this process.`);
      await (0, import_promises3.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
      own.delete(folder);
    }
  };
}
function create(parent, label) {
  const safeLabel = label.replace(/[^A-Za-z0-9_-]/g, "_").slice(0, 40);
  try {
    return (0, import_node_fs6.mkdtempSync)((0, import_node_path6.join)(parent, `${namePrefix(process.pid, processStart(process.pid))}${safeLabel}-`));
  } catch (cause) {
    throw new Obstacle("files", `A temporary folder could not be made in ${parent}.`, {
      cause,
      hint: "Is the disk full, or TMPDIR not writable?"
    });
  }
}
function namePrefix(pid, start4) {
  return `datajob-${pid}-${sha256(`${(0, import_node_os3.hostname)()} ${start4}`).slice(0, 12)}-${machineMark()}-`;
}
function machineMark() {
  const start4 = processStart(process.pid) ?? "";
  return sha256(`${(0, import_node_os3.hostname)()} ${start4.slice(start4.indexOf("@"))}`).slice(0, 8);
}
function sweep(parent) {
  const mark2 = machineMark();
  for (const name of namesIn(parent)) {
    const [, pid, hash, machine2] = /^datajob-(\d+)-([0-9a-f]{12})-([0-9a-f]{8})-/.exec(name) ?? [];
    if (pid === void 0 || machine2 !== mark2) continue;
    const start4 = processStart(Number(pid));
    const alive = start4 !== void 0 && sha256(`${(0, import_node_os3.hostname)()} ${start4}`).slice(0, 12) === hash;
    if (!alive) removeOwned((0, import_node_path6.join)(parent, name));
  }
}
function namesIn(parent) {
  try {
    return (0, import_node_fs6.readdirSync)(parent);
  } catch {
    return [];
  }
}
function removeOwned(folder) {
  try {
    const status2 = (0, import_node_fs6.lstatSync)(folder);
    if (!status2.isDirectory() || process.getuid && status2.uid !== process.getuid()) return;
    (0, import_node_fs6.rmSync)(folder, { recursive: true, force: true });
  } catch {
  }
}
function removeAtEnd(folders) {
  const removeAll = () => {
    for (const folder of folders) if ((0, import_node_path6.basename)((0, import_node_path6.dirname)(folder)) !== "") removeOwned(folder);
  };
  process.once("exit", removeAll);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    const onSignal = () => {
      if (process.listenerCount(signal) > 0) return;
      removeAll();
      process.kill(process.pid, signal);
    };
    process.prependOnceListener(signal, onSignal);
  }
}
var import_node_fs6, import_promises3, import_node_os3, import_node_path6;
var init_temporary_scratch = __esm({
  "src/adapters/temporary-scratch.ts"() {
    "use strict";
    import_node_fs6 = require("node:fs");
    import_promises3 = require("node:fs/promises");
    import_node_os3 = require("node:os");
    import_node_path6 = require("node:path");
    init_failure();
    init_process_start();
    init_sha256();
  }
});

// src/adapters/read-plain-file.ts
function readPlainFile(file) {
  try {
    const text2 = (0, import_node_fs7.readFileSync)(file, { encoding: "utf8", flag: readFlags });
    return text2 === "" && !(0, import_node_fs7.lstatSync)(file).isFile() ? void 0 : text2;
  } catch (error) {
    return absentOrThrow(error, file);
  }
}
function readPlainBytes(file) {
  try {
    return (0, import_node_fs7.readFileSync)(file, { flag: readFlags });
  } catch (error) {
    return absentOrThrow(error, file);
  }
}
function absentOrThrow(error, path) {
  const code2 = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  if (absent.has(code2)) return void 0;
  throw new Obstacle("files", `${path} cannot be read${code2 === "" ? "" : ` (${code2})`}.`, {
    cause: error,
    hint: "May this user read it?"
  });
}
var import_node_fs7, readFlags, absent;
var init_read_plain_file = __esm({
  "src/adapters/read-plain-file.ts"() {
    "use strict";
    import_node_fs7 = require("node:fs");
    init_failure();
    readFlags = import_node_fs7.constants.O_RDONLY | (import_node_fs7.constants.O_NOFOLLOW ?? 0) | (import_node_fs7.constants.O_NONBLOCK ?? 0);
    absent = /* @__PURE__ */ new Set([
      "ENOENT",
      "ENOTDIR",
      "ELOOP",
      "EISDIR",
      "ENAMETOOLONG",
      "ERR_INVALID_ARG_VALUE",
      // What opening a socket gives.
      "ENXIO"
    ]);
  }
});

// src/adapters/read-ahead.ts
function emptyReadAhead() {
  return { texts: /* @__PURE__ */ new Map(), ended: false, readAt: 0 };
}
async function readWhile(folder, tracked, ahead) {
  const paths = [...tracked.values()].flatMap(({ path, link: link2 }) => link2 === void 0 ? [path] : []);
  const wanted = [
    ...paths.filter((path) => path.endsWith("datajob.yaml")),
    ...paths.filter((path) => path.endsWith(".sql"))
  ];
  for (let index = 0; index < wanted.length && !ahead.ended; index += chunk) {
    if (!readChunk(folder, wanted.slice(index, index + chunk), ahead)) return;
    await (0, import_promises4.setImmediate)();
  }
}
function readChunk(folder, paths, ahead) {
  ahead.readAt = performance.now();
  try {
    for (const path of paths) {
      const text2 = readPlainFile(`${folder}/${path}`);
      if (text2 !== void 0) ahead.texts.set(path, text2);
    }
    return true;
  } catch {
    return false;
  }
}
function take2(ahead, path) {
  const text2 = ahead.texts.get(path);
  if (text2 === void 0) return void 0;
  ahead.texts.delete(path);
  return performance.now() - ahead.readAt < freshMs ? text2 : void 0;
}
var import_promises4, chunk, freshMs;
var init_read_ahead = __esm({
  "src/adapters/read-ahead.ts"() {
    "use strict";
    import_promises4 = require("node:timers/promises");
    init_read_plain_file();
    chunk = 64;
    freshMs = 5e3;
  }
});

// src/adapters/working-tree-listing.ts
async function listWorkingTree(folder, below = [], onTracked = () => {
}) {
  const entries = isInCheckout(folder) ? await listWithGit(folder, below, onTracked) : [];
  const found = entries.length > 0 ? entries : walk2(folder);
  return found.filter((entry) => !entry.path.startsWith(".datajob/")).sort((a, b2) => a.path < b2.path ? -1 : 1);
}
function isInCheckout(folder) {
  for (let current = (0, import_node_path7.resolve)(folder); ; current = (0, import_node_path7.dirname)(current)) {
    if ((0, import_node_fs8.existsSync)((0, import_node_path7.join)(current, ".git"))) return true;
    if ((0, import_node_path7.dirname)(current) === current) return false;
  }
}
async function listWithGit(folder, below, onTracked) {
  const list4 = (...options2) => gitPaths(folder, ["--literal-pathspecs", "ls-files", "-z", ...options2, "--", ...below]);
  const modified = below.length === 0 ? ["--modified"] : [];
  const [entries, changed] = await Promise.all([
    readTracked(folder, list4("--stage"), onTracked),
    list4("--others", "--exclude-standard", ...modified)
  ]);
  if (below.length > 0) for (const path of [...entries.keys()]) addFromDisk(entries, folder, path);
  for (const path of changed) if (!path.endsWith("/")) addFromDisk(entries, folder, path);
  return [...entries.values()];
}
async function readTracked(folder, lines, onTracked) {
  const entries = /* @__PURE__ */ new Map();
  for (const line2 of await lines) addTracked(entries, folder, line2);
  onTracked(entries);
  return entries;
}
function addTracked(entries, folder, line2) {
  const path = line2.slice(line2.indexOf("	") + 1);
  if (line2.startsWith("100644")) entries.set(path, { path });
  else if (line2.startsWith("100755")) entries.set(path, { path, executable: true });
  else if (line2.startsWith("120000")) addFromDisk(entries, folder, path);
}
function addFromDisk(entries, folder, path) {
  const file = (0, import_node_path7.join)(folder, path);
  const status2 = (0, import_node_fs8.lstatSync)(file, { throwIfNoEntry: false });
  if (status2?.isSymbolicLink()) entries.set(path, { path, link: (0, import_node_fs8.readlinkSync)(file) });
  else if (status2 === void 0 || status2.isDirectory()) entries.delete(path);
  else if (!status2.isFile()) entries.set(path, { path, unreadable: true });
  else entries.set(path, (status2.mode & 64) === 0 ? { path } : { path, executable: true });
}
function gitPaths(folder, args) {
  return new Promise((resolvePaths, reject) => {
    const child = (0, import_node_child_process3.spawn)("git", args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    const output = [];
    const errors = [];
    child.stdout.on("data", (chunk2) => output.push(chunk2));
    child.stderr.on("data", (chunk2) => errors.push(chunk2));
    child.on("error", (cause) => reject(unreadable(folder, String(cause), cause)));
    child.on("close", (code2) => {
      if (code2 !== 0) reject(unreadable(folder, Buffer.concat(errors).toString("utf8").trim(), void 0));
      else resolvePaths(splitAtZero2(Buffer.concat(output).toString("utf8")));
    });
  });
}
function splitAtZero2(text2) {
  const paths = text2.split("\0");
  paths.pop();
  return paths;
}
function unreadable(folder, reason, cause) {
  return new Obstacle("git", `Git could not list the files of ${folder}: ${reason}`, {
    cause,
    hint: "Is `git` installed, and may this user read the repository (`git status`)?"
  });
}
function walk2(folder) {
  const entries = /* @__PURE__ */ new Map();
  const visit2 = (prefix) => {
    for (const child of childrenOf((0, import_node_path7.join)(folder, prefix))) {
      const path = prefix === "" ? child.name : `${prefix}/${child.name}`;
      if (child.isDirectory()) {
        if (!skippedFolders.has(child.name)) visit2(path);
      } else addFromDisk(entries, folder, path);
    }
  };
  visit2("");
  return [...entries.values()];
}
function childrenOf(folder) {
  try {
    return (0, import_node_fs8.readdirSync)(folder, { withFileTypes: true });
  } catch (error) {
    return absentOrThrow(error, folder) ?? [];
  }
}
var import_node_child_process3, import_node_fs8, import_node_path7, skippedFolders;
var init_working_tree_listing = __esm({
  "src/adapters/working-tree-listing.ts"() {
    "use strict";
    import_node_child_process3 = require("node:child_process");
    import_node_fs8 = require("node:fs");
    import_node_path7 = require("node:path");
    init_failure();
    init_read_plain_file();
    skippedFolders = /* @__PURE__ */ new Set([".git", ".datajob", "node_modules"]);
  }
});

// src/adapters/working-tree.ts
function workingTree(folder) {
  let plain4 = /* @__PURE__ */ new Set();
  let early = emptyReadAhead();
  return {
    async list(folders) {
      const ahead = emptyReadAhead();
      const entries = await listWorkingTree(folder, folders, (tracked) => {
        if (folders === void 0) void readWhile(folder, tracked, ahead);
      }).finally(() => {
        ahead.ended = true;
      });
      early = ahead;
      plain4 = plainFiles(entries);
      return entries;
    },
    async read(paths) {
      const texts = /* @__PURE__ */ new Map();
      for (const path of paths) {
        const text2 = take2(early, path) ?? (plain4.has(path) ? readPlainFile(`${folder}/${path}`) : readContained(folder, path));
        if (text2 !== void 0) texts.set(path, text2);
      }
      return texts;
    },
    async digest(paths) {
      const digests = /* @__PURE__ */ new Map();
      for (const path of paths) {
        const file = containedFile(folder, path);
        const bytes = file === void 0 ? void 0 : readPlainBytes(file);
        if (bytes !== void 0) digests.set(path, contentDigest(bytes));
      }
      return digests;
    }
  };
}
function plainFiles(entries) {
  return new Set(entries.flatMap((entry) => entry.link === void 0 ? [entry.path] : []));
}
function readContained(folder, path) {
  const file = containedFile(folder, path);
  return file === void 0 ? void 0 : readPlainFile(file);
}
function containedFile(folder, path) {
  try {
    const root = (0, import_node_fs9.realpathSync)(folder);
    const file = (0, import_node_fs9.realpathSync)((0, import_node_path8.join)(root, path));
    const inside = (0, import_node_path8.relative)(root, file);
    const outside2 = inside === "" || (0, import_node_path8.isAbsolute)(inside) || inside === ".." || inside.startsWith(`..${import_node_path8.sep}`);
    return outside2 || inside.split(import_node_path8.sep).includes(".git") ? void 0 : file;
  } catch (error) {
    return absentOrThrow(error, (0, import_node_path8.join)(folder, path));
  }
}
var import_node_fs9, import_node_path8;
var init_working_tree = __esm({
  "src/adapters/working-tree.ts"() {
    "use strict";
    import_node_fs9 = require("node:fs");
    import_node_path8 = require("node:path");
    init_content_digest();
    init_read_ahead();
    init_read_plain_file();
    init_working_tree_listing();
  }
});

// src/adapters/smtp-url.ts
function smtpServerOf(text2) {
  let url;
  try {
    url = new URL(text2);
  } catch {
    throw unusable("it is not a URL");
  }
  const secure = url.protocol === "smtps:";
  if (!secure && url.protocol !== "smtp:") throw unusable("it does not begin with smtp:// or smtps://");
  if (url.hostname === "") throw unusable("it names no host");
  const options2 = new Map(url.searchParams);
  for (const name of options2.keys()) if (!known2.includes(name)) throw unusable(`unknown option ${name}`);
  const on = (name) => options2.get(name) === "true";
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: url.port === "" ? secure ? 465 : 587 : Number(url.port),
    secure,
    requireTLS: on("requireTLS"),
    ignoreTLS: on("ignoreTLS"),
    ...url.username === "" ? {} : { auth: { user: decode2(url.username), pass: decode2(url.password) } },
    tls: { rejectUnauthorized: options2.get("tls.rejectUnauthorized") !== "false" }
  };
}
function decode2(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    throw unusable("user or password is not URL-encoded");
  }
}
function unusable(reason) {
  const message = `The URL of the mail server (\`smtp.url\` of the config) cannot be used: ${reason}.`;
  return new MailObstacle(message, { permanent: false, unreachable: true });
}
var known2;
var init_smtp_url = __esm({
  "src/adapters/smtp-url.ts"() {
    "use strict";
    init_mailer();
    known2 = ["requireTLS", "ignoreTLS", "tls.rejectUnauthorized"];
  }
});

// part:nodemailer
var require_nodemailer = __commonJS({
  "part:nodemailer"(exports2, module2) {
    module2.exports = require("./parts/nodemailer.cjs");
  }
});

// src/adapters/smtp-mailer.ts
var smtp_mailer_exports = {};
__export(smtp_mailer_exports, {
  smtpMailer: () => smtpMailer
});
function smtpMailer(url) {
  let transport;
  return {
    async send(mail) {
      const server = smtpServerOf(url);
      checkLine2(mail.from, "sender");
      const valid = mail.to.filter(isAddress);
      const invalid = mail.to.filter((address) => !isAddress(address));
      if (valid.length > 0) {
        transport ??= open2(server);
        invalid.push(...await deliver2(await transport, mail, valid));
      }
      if (invalid.length > 0) throw refused4(invalid, mail.to.length);
    }
  };
}
async function open2(server) {
  const { createTransport } = await Promise.resolve().then(() => __toESM(require_nodemailer(), 1));
  return createTransport({ ...server, ...timeouts, disableFileAccess: true, disableUrlAccess: true });
}
async function deliver2(transport, mail, to) {
  const { from, messageId, inReplyTo, text: text2 } = mail;
  try {
    const info = await transport.sendMail({
      from,
      to: to.map((address) => ({ name: "", address })),
      subject: mail.subject.replace(control, " "),
      text: text2,
      messageId,
      ...inReplyTo === void 0 ? {} : { inReplyTo, references: [inReplyTo] },
      headers: { "Auto-Submitted": "auto-generated" }
    });
    return info.rejected ?? [];
  } catch (error) {
    throw toObstacle(toError(error));
  }
}
function toObstacle(error) {
  const { responseCode } = error;
  const login = error.code === "EAUTH";
  const permanent = responseCode !== void 0 && responseCode >= 500 && !login;
  const unreachable = responseCode === void 0 || responseCode === 421 || login;
  const what = unreachable && !login ? "The mail server did not answer" : "The mail server refused the mail";
  return new MailObstacle(`${what}: ${error.message}`, { permanent, unreachable }, error);
}
function refused4(addresses, of) {
  const list4 = addresses.map((address) => JSON.stringify(address)).join(", ");
  const others = addresses.length < of ? "; the other recipients got the mail" : "";
  return new MailObstacle(`The mail could not be sent to ${list4}${others}.`, {
    permanent: true,
    unreachable: false
  });
}
function isAddress(address) {
  return address.length <= 254 && /^[^\s<>()[\]\\,;:"@\p{Cc}]+@[^\s<>()[\]\\,;:"@\p{Cc}]+$/u.test(address);
}
function checkLine2(text2, what) {
  if (text2.search(control) < 0) return;
  const message = `The ${what} of the mail holds a line end or control character.`;
  throw new MailObstacle(message, { permanent: true, unreachable: false });
}
var timeouts, control;
var init_smtp_mailer = __esm({
  "src/adapters/smtp-mailer.ts"() {
    "use strict";
    init_failure();
    init_mailer();
    init_smtp_url();
    timeouts = {
      connectionTimeout: 5e3,
      greetingTimeout: 5e3,
      socketTimeout: 1e4,
      dnsTimeout: 5e3
    };
    control = new RegExp("\\p{Cc}+", "gu");
  }
});

// src/sql/dialects.ts
function dialectOf(engine) {
  return dialects[engine];
}
function quotePart(part) {
  return `"${part.replaceAll('"', '""')}"`;
}
var shared, dialects;
var init_dialects = __esm({
  "src/sql/dialects.ts"() {
    "use strict";
    shared = {
      transactionalDdl: true,
      placeholder: (index) => `$${index}`,
      quoteIdentifier: (identifier) => identifier.split(".").map(quotePart).join(".")
    };
    dialects = {
      duckdb: { name: "duckdb", ...shared },
      postgres: { name: "postgres", ...shared }
    };
  }
});

// src/adapters/duckdb-pins.ts
var bindingVersion, bindingPins;
var init_duckdb_pins = __esm({
  "src/adapters/duckdb-pins.ts"() {
    "use strict";
    bindingVersion = "1.5.6-r.1";
    bindingPins = {
      "linux-x64": "sha512-IXcrZJE6kEqM0Z4wwdVnGBHX/frOS33VPNAwDXQ/Q+Fs84b058Qe94chrCCIcNJlG8Y3UHIUU4eBeCQxW5mN1Q==",
      "linux-x64-musl": "sha512-PVzIEZqp7QN07WBgjmIH0cK2GKXR735KmL6wnghTzRnhHWrePxx3MjZB9zZHI8tB73wdF8luarBm4EgqSjGyVA=="
    };
  }
});

// src/adapters/duckdb-download.ts
async function fetchBinding(platform, signal, pins = bindingPins) {
  const pin = Object.hasOwn(pins, platform) ? pins[platform] : void 0;
  const name = `@duckdb/node-bindings-${platform}`;
  const hint = `Install it with: npm install ${name}@${bindingVersion}, or give the path of a duckdb.node in DATAJOB_DUCKDB_BINDING.`;
  if (pin === void 0) {
    throw new Obstacle(
      "config",
      `DuckDB's native part is not installed, and datajob has no pinned download for ${platform}.`,
      { hint }
    );
  }
  const cache = (0, import_node_path9.join)(cacheFolder(), "datajob");
  const target = (0, import_node_path9.join)(cache, `duckdb-${bindingVersion}-${platform}`);
  const binding = (0, import_node_path9.join)(target, "duckdb.node");
  if ((0, import_node_fs10.existsSync)(binding)) return binding;
  const aside = await makeAside(cache);
  try {
    await fetchPackage(aside, `${name}@${bindingVersion}`, signal);
    const archive = await checkedArchive(aside, pin, name);
    await run3("tar", ["-xzf", archive], aside, signal);
    await moveIntoPlace((0, import_node_path9.join)(aside, "package"), target, binding);
    return binding;
  } catch (error) {
    if (error instanceof Obstacle && error.code !== "process") throw error;
    throw new Obstacle("network", `DuckDB's native part could not be fetched: ${toError(error).message}`, {
      cause: error,
      hint
    });
  } finally {
    await (0, import_promises5.rm)(aside, { recursive: true, force: true });
  }
}
async function makeAside(cache) {
  try {
    await (0, import_promises5.mkdir)(cache, { recursive: true });
    return await (0, import_promises5.mkdtemp)((0, import_node_path9.join)(cache, ".fetching-"));
  } catch (cause) {
    throw new Obstacle(
      "files",
      `DuckDB's native part cannot be kept in ${cache}: ${toError(cause).message}`,
      {
        cause,
        hint: "Set XDG_CACHE_HOME to a folder that this user may write to."
      }
    );
  }
}
function cacheFolder() {
  return process.env["RUNNER_TOOL_CACHE"] || process.env["XDG_CACHE_HOME"] || (0, import_node_path9.join)((0, import_node_os4.homedir)(), ".cache");
}
async function fetchPackage(folder, specifier, signal) {
  await run3(
    "npm",
    ["pack", specifier, "--pack-destination", folder, "--silent", "--ignore-scripts"],
    folder,
    signal
  );
}
async function checkedArchive(folder, pin, name) {
  const archive = (await (0, import_promises5.readdir)(folder)).find((file) => file.endsWith(".tgz"));
  if (archive === void 0) throw new Obstacle("process", `npm pack ${name} left no archive.`);
  const path = (0, import_node_path9.join)(folder, archive);
  const found = `sha512-${(0, import_node_crypto6.createHash)("sha512").update(await (0, import_promises5.readFile)(path)).digest("base64")}`;
  if (found === pin) return archive;
  throw new Obstacle(
    "refused",
    `The downloaded ${name} is not the pinned one: expected ${pin}, found ${found}. Nothing of it was used.`,
    { hint: "Check the npm registry that this machine is set to use." }
  );
}
async function moveIntoPlace(folder, target, binding) {
  try {
    await (0, import_promises5.rename)(folder, target);
  } catch (error) {
    if (!(0, import_node_fs10.existsSync)(binding)) throw error;
  }
}
async function run3(file, args, cwd, signal) {
  const result = await execute(file, args, { cwd, signal });
  if (result.code === 0) return result;
  const said = `${result.stderr}
${result.stdout.toString()}`.trim().split("\n").slice(-5).join("\n");
  throw new Obstacle("process", `${file} ${args[0]} ended with exit code ${result.code}: ${said}`);
}
var import_node_crypto6, import_node_fs10, import_promises5, import_node_os4, import_node_path9;
var init_duckdb_download = __esm({
  "src/adapters/duckdb-download.ts"() {
    "use strict";
    import_node_crypto6 = require("node:crypto");
    import_node_fs10 = require("node:fs");
    import_promises5 = require("node:fs/promises");
    import_node_os4 = require("node:os");
    import_node_path9 = require("node:path");
    init_failure();
    init_duckdb_pins();
    init_processes();
  }
});

// src/adapters/duckdb-binding.ts
function loadBinding(signal) {
  loading ??= findBinding(signal).catch((error) => {
    loading = void 0;
    throw error;
  });
  return loading;
}
async function findBinding(signal) {
  const given = process.env["DATAJOB_DUCKDB_BINDING"];
  if (given) return loadFile((0, import_node_path10.resolve)(given), "DATAJOB_DUCKDB_BINDING names");
  const platform = platformName();
  const installed = findInstalled(`@duckdb/node-bindings-${platform}/duckdb.node`);
  if (installed !== void 0) return loadFile(installed, "The installed package holds");
  return loadFile(await fetchBinding(platform, signal), "The download holds");
}
function loadFile(path, who) {
  try {
    if (!path.endsWith(".node")) throw new Error("it is not a .node file");
    return (0, import_node_module.createRequire)(path)(path);
  } catch (error) {
    throw new Obstacle(
      "config",
      `${who} ${path}, which cannot be loaded as DuckDB's native part: ${toError(error).message}`,
      {
        cause: error,
        hint: (0, import_node_fs11.existsSync)(path) ? `Give DATAJOB_DUCKDB_BINDING the duckdb.node of @duckdb/node-bindings-${platformName()}, with its library beside it.` : "There is no such file. Correct DATAJOB_DUCKDB_BINDING, or remove it to use the installed or downloaded one."
      }
    );
  }
}
function findInstalled(request) {
  const places = [process.argv[1] ?? "", (0, import_node_path10.join)(process.cwd(), "package.json")].filter(Boolean);
  for (const place of places) {
    const require2 = (0, import_node_module.createRequire)((0, import_node_path10.resolve)(place));
    const lookups = [
      () => require2.resolve(request),
      // Package managers with strict folders show it to its parents only.
      () => {
        const api = (0, import_node_module.createRequire)(require2.resolve("@duckdb/node-api"));
        return (0, import_node_module.createRequire)(api.resolve("@duckdb/node-bindings")).resolve(request);
      }
    ];
    for (const lookup of lookups) {
      const found = attempt(lookup);
      if (found !== void 0 && versionBeside(found) === bindingVersion) return found;
    }
  }
  return void 0;
}
function attempt(lookup) {
  try {
    return lookup();
  } catch {
    return void 0;
  }
}
function versionBeside(binding) {
  const manifest = (0, import_node_module.createRequire)(binding)((0, import_node_path10.join)((0, import_node_path10.dirname)(binding), "package.json"));
  return typeof manifest === "object" && manifest !== null ? Reflect.get(manifest, "version") : void 0;
}
function platformName() {
  const base2 = `${process.platform}-${process.arch}`;
  return process.platform === "linux" && !usesGlibc() ? `${base2}-musl` : base2;
}
function usesGlibc() {
  const report2 = process.report.getReport();
  const header = typeof report2 === "object" && report2 !== null ? Reflect.get(report2, "header") : void 0;
  return typeof header === "object" && header !== null && Reflect.has(header, "glibcVersionRuntime");
}
var import_node_fs11, import_node_module, import_node_path10, loading;
var init_duckdb_binding = __esm({
  "src/adapters/duckdb-binding.ts"() {
    "use strict";
    import_node_fs11 = require("node:fs");
    import_node_module = require("node:module");
    import_node_path10 = require("node:path");
    init_failure();
    init_duckdb_download();
    init_duckdb_pins();
  }
});

// part:@duckdb/node-api
var require_node_api = __commonJS({
  "part:@duckdb/node-api"(exports2, module2) {
    module2.exports = require("./parts/duckdb-node-api.cjs");
  }
});

// src/adapters/duckdb-driver.ts
async function loadDuckdb(signal) {
  Reflect.set(globalThis, /* @__PURE__ */ Symbol.for("datajob.duckdb-binding"), await loadBinding(signal));
  return Promise.resolve().then(() => __toESM(require_node_api(), 1));
}
var init_duckdb_driver = __esm({
  "src/adapters/duckdb-driver.ts"() {
    "use strict";
    init_duckdb_binding();
  }
});

// src/adapters/duckdb-errors.ts
function duckdbError(thrown, text2) {
  if (thrown instanceof DatabaseError) return thrown;
  const error = toError(thrown);
  const said = parseError(error.message.replace(/^Error: /, ""));
  const exceptionType = said.exceptionType;
  const message = exceptionType === void 0 ? said.message : `${exceptionType} Error: ${said.message}`;
  return new DatabaseError(
    message,
    {
      engine: "duckdb",
      ...exceptionType !== void 0 && { exceptionType },
      ...exceptionType === "INTERRUPT" && { code: "cancelled" },
      ...said.position !== void 0 && { offset: fromBytes(text2, said.position) }
    },
    error
  );
}
function parseError(message) {
  const json = readObject(message.slice(Math.max(0, message.indexOf("{"))));
  const exceptionType = json?.["exception_type"];
  const text2 = json?.["exception_message"];
  if (typeof exceptionType === "string" && typeof text2 === "string") {
    const position = Number(json?.["position"] ?? Number.NaN);
    return { exceptionType, message: text2, ...Number.isSafeInteger(position) && { position } };
  }
  const plain4 = /^(?:Failed to [a-z ]+: )?([A-Z][A-Za-z ]*?) Error: ([\s\S]*)$/.exec(message);
  const [, type, rest] = plain4 ?? [];
  return type !== void 0 && rest !== void 0 ? { exceptionType: type, message: rest } : { message };
}
function readObject(text2) {
  try {
    const value = JSON.parse(text2);
    return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : void 0;
  } catch {
    return void 0;
  }
}
function fromBytes(text2, bytes) {
  return Buffer.from(text2).subarray(0, bytes).toString().length;
}
var init_duckdb_errors = __esm({
  "src/adapters/duckdb-errors.ts"() {
    "use strict";
    init_failure();
    init_database();
  }
});

// src/adapters/duckdb-files.ts
async function openFile(path, waiting) {
  const driver = await loadDuckdb(waiting.signal);
  if (path === ":memory:") {
    const instance = await driver.DuckDBInstance.create(path, options);
    return { instance, driver, release: () => instance.closeSync() };
  }
  const key = await canonical(path);
  const entry = shared2.get(key) ?? { opening: openWaiting(driver, key, waiting), users: 0 };
  entry.users += 1;
  shared2.set(key, entry);
  let released = false;
  const release = (instance) => {
    if (released) return;
    released = true;
    entry.users -= 1;
    if (entry.users > 0) return;
    if (shared2.get(key) === entry) shared2.delete(key);
    instance?.closeSync();
  };
  try {
    const instance = await entry.opening;
    return { instance, driver, release: () => release(instance) };
  } catch (error) {
    release();
    const othersAbort = error instanceof DatabaseError && error.evidence.code === "cancelled";
    if (othersAbort && !waiting.signal.aborted) return openFile(path, waiting);
    throw error;
  }
}
async function canonical(path) {
  try {
    await (0, import_promises6.mkdir)((0, import_node_path11.dirname)(path), { recursive: true });
    return (0, import_node_path11.join)(await (0, import_promises6.realpath)((0, import_node_path11.dirname)(path)), (0, import_node_path11.basename)(path));
  } catch (error) {
    throw new DatabaseError(
      `The folder of ${path} cannot be made: ${toError(error).message}`,
      { engine: "duckdb", exceptionType: "IO" },
      error
    );
  }
}
async function openWaiting(driver, path, waiting) {
  const deadline = import_node_perf_hooks.performance.now() + waiting.waitMs;
  for (let said = false, pauseMs2 = 50; ; pauseMs2 = Math.min(pauseMs2 * 2, 500)) {
    if (waiting.signal.aborted) throw cancelled(path);
    try {
      return await driver.DuckDBInstance.create(path, options);
    } catch (error) {
      const holder = lockHolder(toError(error).message);
      if (holder === void 0) throw duckdbError(error, "");
      const left = deadline - import_node_perf_hooks.performance.now();
      if (left <= 0) throw busy(path, holder, waiting.waitMs, error);
      if (!said)
        waiting.onWait(`${holder} has ${path} open; waiting up to ${seconds(waiting.waitMs)} for it`);
      said = true;
      await (0, import_promises7.setTimeout)(Math.min(pauseMs2, left), void 0, { signal: waiting.signal }).catch(() => void 0);
    }
  }
}
function lockHolder(message) {
  if (!/could not set lock|used by another process|being used/i.test(message)) return void 0;
  const pid = /PID (\d+)/.exec(message)?.[1];
  return pid === void 0 ? "Another process" : `Another process (${pid})`;
}
function busy(path, holder, waitMs2, cause) {
  return new DatabaseError(
    `${holder} still has the DuckDB file ${path} open after ${seconds(waitMs2)}. A DuckDB file belongs to one process at a time.`,
    {
      engine: "duckdb",
      exceptionType: "IO",
      code: "busy",
      hint: "Close the other program, or start the run again when it has finished."
    },
    cause
  );
}
function cancelled(path) {
  return new DatabaseError(
    `Waiting for ${path} was cancelled.`,
    { engine: "duckdb", code: "cancelled" },
    void 0
  );
}
function seconds(ms) {
  return `${Math.round(ms / 100) / 10} s`;
}
var import_promises6, import_node_path11, import_node_perf_hooks, import_promises7, shared2, options;
var init_duckdb_files = __esm({
  "src/adapters/duckdb-files.ts"() {
    "use strict";
    import_promises6 = require("node:fs/promises");
    import_node_path11 = require("node:path");
    import_node_perf_hooks = require("node:perf_hooks");
    import_promises7 = require("node:timers/promises");
    init_failure();
    init_database();
    init_duckdb_driver();
    init_duckdb_errors();
    shared2 = /* @__PURE__ */ new Map();
    options = { errors_as_json: "true" };
  }
});

// src/adapters/duckdb-values.ts
function plainValue2(value, driver) {
  if (value === null || typeof value === "boolean" || typeof value === "number" || typeof value === "string") {
    return value;
  }
  if (typeof value === "bigint") return plainInteger(value);
  if (value instanceof driver.DuckDBTimestampTZValue) return instantOf(value.micros) ?? value.toString();
  if (value instanceof driver.DuckDBTimestampValue || value instanceof driver.DuckDBTimestampSecondsValue || value instanceof driver.DuckDBTimestampMillisecondsValue || value instanceof driver.DuckDBTimestampNanosecondsValue) {
    return value.toString().replace(/^(\S*\d{4}-\d{2}-\d{2}) /, "$1T");
  }
  if (value instanceof driver.DuckDBListValue || value instanceof driver.DuckDBArrayValue) {
    return value.items.map((item2) => plainValue2(item2, driver));
  }
  return String(value);
}
function plainInteger(value) {
  const number3 = Number(value);
  return Number.isSafeInteger(number3) ? number3 : value;
}
function instantOf(micros) {
  const millis = micros / 1000n;
  const fraction = micros - millis * 1000n;
  const date2 = new Date(Number(millis) - (fraction < 0n ? 1 : 0));
  if (Number.isNaN(date2.getTime())) return void 0;
  const below = fraction < 0n ? fraction + 1000n : fraction;
  const iso = date2.toISOString();
  return below === 0n ? iso : iso.replace("Z", `${String(below).padStart(3, "0")}Z`);
}
var init_duckdb_values = __esm({
  "src/adapters/duckdb-values.ts"() {
    "use strict";
  }
});

// src/adapters/turns.ts
function createTurns() {
  let last2 = Promise.resolve();
  return (work2) => {
    const next2 = last2.then(work2);
    last2 = next2.catch(() => void 0);
    return next2;
  };
}
var init_turns = __esm({
  "src/adapters/turns.ts"() {
    "use strict";
  }
});

// src/adapters/duckdb-session.ts
function duckdbSession(connection, driver) {
  const inTurn3 = createTurns();
  const run4 = (statement, signal, read2) => inTurn3(
    () => interruptible(
      connection,
      signal,
      statement.text,
      async () => read2(await start3(connection, driver, statement))
    )
  );
  const plain4 = (text2) => run4({ text: text2, values: [] }, new AbortController().signal, async (result) => {
    await finish3(result, driver);
  });
  return {
    execute: (statement, signal) => run4(statement, signal, (result) => finish3(result, driver)),
    query: (statement, maxRows, signal) => run4(statement, signal, (result) => collect(result, driver, maxRows)),
    begin: () => plain4("begin transaction"),
    commit: async () => {
      await plain4("select 1").catch((error) => {
        throw nothingCommitted(error);
      });
      await plain4("commit");
    },
    rollback: async () => {
      try {
        await plain4("rollback");
      } catch (error) {
        if (!(error instanceof DatabaseError) || !error.message.includes("no transaction is active"))
          throw error;
      }
    }
  };
}
function start3(connection, driver, statement) {
  if (statement.values.length === 0) return connection.stream(statement.text);
  const types = statement.values.map((value) => typeOf3(value, driver));
  return connection.stream(statement.text, [...statement.values], types);
}
function typeOf3(value, driver) {
  if (typeof value === "string") return driver.VARCHAR;
  if (typeof value === "boolean") return driver.BOOLEAN;
  if (typeof value === "bigint") return BigInt.asIntN(64, value) === value ? driver.BIGINT : driver.HUGEINT;
  if (typeof value === "number") return driver.DOUBLE;
  return driver.SQLNULL;
}
async function interruptible(connection, signal, text2, work2) {
  const cancelled2 = (cause) => new DatabaseError("The statement was cancelled.", { engine: "duckdb", code: "cancelled" }, cause);
  if (signal.aborted) throw cancelled2(signal.reason);
  let repeating;
  const interrupt = () => {
    connection.interrupt();
    repeating = setInterval(() => connection.interrupt(), 50);
  };
  signal.addEventListener("abort", interrupt, { once: true });
  try {
    return await work2();
  } catch (error) {
    throw signal.aborted ? cancelled2(error) : duckdbError(error, text2);
  } finally {
    signal.removeEventListener("abort", interrupt);
    clearInterval(repeating);
  }
}
async function finish3(result, driver) {
  const writes = /* @__PURE__ */ new Set([
    driver.StatementType.INSERT,
    driver.StatementType.UPDATE,
    driver.StatementType.DELETE,
    driver.StatementType.MERGE_INTO,
    driver.StatementType.COPY
  ]);
  const changed = result.rowsChanged;
  let returned = 0;
  let firstCell;
  for (let chunk2 = await result.fetchChunk(); chunk2 !== null && chunk2.rowCount > 0; chunk2 = await result.fetchChunk()) {
    if (returned === 0) firstCell = chunk2.getColumnVector(0).getItem(0);
    returned += chunk2.rowCount;
  }
  if (result.statementType === driver.StatementType.CREATE) {
    return typeof firstCell === "bigint" ? { rows: Number(firstCell) } : {};
  }
  if (!writes.has(result.statementType)) return {};
  const returnsRows = result.returnType === driver.ResultReturnType.QUERY_RESULT;
  return { rows: returnsRows ? returned : changed };
}
async function collect(result, driver, maxRows) {
  const rows2 = [];
  let truncated = false;
  for (let chunk2 = await result.fetchChunk(); chunk2 !== null && chunk2.rowCount > 0; chunk2 = await result.fetchChunk()) {
    for (const row of chunk2.getRows()) {
      if (rows2.length === maxRows) truncated = true;
      else rows2.push(row.map((value) => plainValue2(value, driver)));
    }
  }
  return { columns: result.columnNames(), rows: rows2, truncated };
}
function nothingCommitted(cause) {
  return new DatabaseError(
    "Nothing was committed: a statement of this transaction had failed, so DuckDB rolled all of it back.",
    { engine: "duckdb", exceptionType: "Aborted Transaction" },
    cause
  );
}
var init_duckdb_session = __esm({
  "src/adapters/duckdb-session.ts"() {
    "use strict";
    init_database();
    init_duckdb_errors();
    init_duckdb_values();
    init_turns();
  }
});

// src/adapters/duckdb.ts
async function openDuckdb(connection, folder, options2) {
  const path = connection.path === ":memory:" ? connection.path : (0, import_node_path12.resolve)(folder, connection.path);
  const file = await openFile(path, options2);
  const open4 = [];
  let closing;
  const close = async () => {
    const interrupting = setInterval(() => {
      for (const { connection: one } of open4) one.interrupt();
    }, 50);
    await Promise.allSettled(open4.map(({ session }) => session.rollback()));
    clearInterval(interrupting);
    for (const { connection: one } of open4) one.closeSync();
    file.release();
  };
  return {
    dialect: dialectOf("duckdb"),
    session: async () => {
      if (closing !== void 0) {
        throw new DatabaseError(`${path} is closed already.`, { engine: "duckdb" }, void 0);
      }
      const one = await file.instance.connect();
      const session = duckdbSession(one, file.driver);
      open4.push({ connection: one, session });
      await prepare2(session, options2.searchPath ?? []);
      return session;
    },
    close: () => {
      closing ??= close();
      return closing;
    }
  };
}
async function prepare2(session, searchPath) {
  const { signal } = new AbortController();
  await session.execute({ text: `set TimeZone = 'UTC'`, values: [] }, signal);
  if (searchPath.length === 0) return;
  const text2 = `set file_search_path = ${stringLiteral(searchPath.join(","), "duckdb")}`;
  await session.execute({ text: text2, values: [] }, signal);
}
var import_node_path12;
var init_duckdb = __esm({
  "src/adapters/duckdb.ts"() {
    "use strict";
    import_node_path12 = require("node:path");
    init_database();
    init_dialects();
    init_literal();
    init_duckdb_files();
    init_duckdb_session();
  }
});

// part:pg
var require_pg = __commonJS({
  "part:pg"(exports2, module2) {
    module2.exports = require("./parts/pg.cjs");
  }
});

// src/adapters/postgres-driver.ts
async function loadPostgres() {
  const { default: driver } = await Promise.resolve().then(() => __toESM(require_pg(), 1));
  return driver;
}
var init_postgres_driver = __esm({
  "src/adapters/postgres-driver.ts"() {
    "use strict";
  }
});

// src/adapters/postgres-errors.ts
function postgresError(thrown, text2) {
  if (thrown instanceof DatabaseError) return thrown;
  const error = toError(thrown);
  const fields2 = new Map(Object.entries(Object(thrown)));
  const code2 = fields2.get("code");
  const sqlState = typeof code2 === "string" && /^[0-9A-Z]{5}$/.test(code2) && fields2.has("severity") ? code2 : void 0;
  if (sqlState === void 0) return lost(thrown, typeof code2 === "string" ? code2 : void 0);
  if (copiesFromClient(sqlState, error.message)) return copyRefused(error);
  const position = Number(fields2.get("position"));
  const hint = fields2.get("hint");
  const evidence = {
    engine: "postgres",
    sqlState,
    ...position > 0 && { offset: fromCodePoints(text2, position - 1) },
    ...typeof hint === "string" && { hint }
  };
  return new DatabaseError(messageOf4(error.message, fields2), evidence, error);
}
function postgresCancelled(cause) {
  return new DatabaseError("The statement was cancelled.", { engine: "postgres", code: "cancelled" }, cause);
}
function messageOf4(message, fields2) {
  const more = [fields2.get("detail"), fields2.get("where")].filter((text2) => typeof text2 === "string");
  return [message, ...more].join("\n").slice(0, 4e3);
}
function copiesFromClient(sqlState, message) {
  return sqlState === "57014" && message.startsWith("COPY from stdin failed");
}
function copyRefused(cause) {
  return new DatabaseError(
    "COPY \u2026 FROM STDIN has no input here: there is no program that sends the rows.",
    {
      engine: "postgres",
      sqlState: "0A000",
      hint: "Insert the rows with INSERT, or load the file in a Python or shell step."
    },
    cause
  );
}
function lost(thrown, code2) {
  const error = toError(thrown);
  const tried = Object(thrown).errors;
  const texts = Array.isArray(tried) ? tried.map((one) => toError(one).message) : [error.message];
  const text2 = texts.filter(Boolean).join("; ") || error.name;
  const known3 = code2 ?? (/timeout/i.test(text2) ? "ETIMEDOUT" : "ECONNRESET");
  return new DatabaseError(
    `The connection to PostgreSQL failed: ${text2}`,
    { engine: "postgres", code: known3 },
    error
  );
}
function fromCodePoints(text2, points) {
  let offset = 0;
  for (let passed = 0; passed < points && offset < text2.length; passed += 1) {
    offset += (text2.codePointAt(offset) ?? 0) > 65535 ? 2 : 1;
  }
  return offset;
}
var init_postgres_errors = __esm({
  "src/adapters/postgres-errors.ts"() {
    "use strict";
    init_failure();
    init_database();
  }
});

// src/adapters/postgres-values.ts
function parserOf(typeId) {
  return parsers.get(typeId) ?? ((text2) => text2);
}
function integer(text2) {
  const number3 = Number(text2);
  return Number.isSafeInteger(number3) ? number3 : BigInt(text2);
}
function instant2(text2) {
  const parts = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?([+-]\d\d)(?::(\d\d))?(?::\d\d)?$/.exec(text2);
  if (parts === null) return text2;
  const [, date2, time, fraction = "", hours, minutes = "00"] = parts;
  const at = /* @__PURE__ */ new Date(`${date2}T${time}${hours}:${minutes}`);
  if (Number.isNaN(at.getTime())) return text2;
  return at.toISOString().replace(".000Z", `.${fraction.padEnd(3, "0")}Z`);
}
var parsers;
var init_postgres_values = __esm({
  "src/adapters/postgres-values.ts"() {
    "use strict";
    parsers = /* @__PURE__ */ new Map([
      [16, (text2) => text2 === "t"],
      [20, integer],
      [21, integer],
      [23, integer],
      [26, integer],
      [700, (text2) => Number(text2)],
      [701, (text2) => Number(text2)],
      [1114, (text2) => text2.replace(" ", "T")],
      [1184, instant2]
    ]);
  }
});

// src/adapters/postgres-connect.ts
async function connect(connection, signal) {
  if (signal.aborted) throw postgresCancelled(signal.reason);
  const client = await createClient(connection);
  let lost2;
  client.on("error", (error) => {
    lost2 ??= error;
  });
  const close = async () => {
    await Promise.race([client.end().catch(() => void 0), (0, import_promises8.setTimeout)(goodbyeMs, void 0, { ref: false })]);
    cut(client);
  };
  const abort = () => cut(client);
  signal.addEventListener("abort", abort, { once: true });
  try {
    await client.connect();
    await client.query("set datestyle = ISO");
    await client.query(watchOurEnd).catch(() => void 0);
  } catch (error) {
    await close();
    throw signal.aborted ? postgresCancelled(error) : postgresError(error, "");
  } finally {
    signal.removeEventListener("abort", abort);
  }
  return { client, lost: () => lost2, close };
}
function cut(client) {
  const connection = Reflect.get(client, "connection");
  const stream2 = Object(connection).stream;
  if (stream2 instanceof import_node_net.Socket) stream2.destroy();
}
async function createClient(connection) {
  const driver = await loadPostgres();
  try {
    if (!/^postgres(ql)?:\/\//.test(connection.url)) throw new Error("no postgres URL");
    return new driver.Client({
      application_name: "datajob",
      connectionString: connection.url,
      connectionTimeoutMillis: connectMs,
      keepAlive: true,
      keepAliveInitialDelayMillis: 1e4,
      types: { getTypeParser: parserOf }
    });
  } catch {
    throw new Obstacle("config", `The URL of connection \`${connection.name}\` cannot be read.`, {
      hint: "Write it as postgres://USER:PASSWORD@HOST:PORT/DATABASE, with special characters as %XX."
    });
  }
}
var import_node_net, import_promises8, connectMs, goodbyeMs, watchOurEnd;
var init_postgres_connect = __esm({
  "src/adapters/postgres-connect.ts"() {
    "use strict";
    import_node_net = require("node:net");
    import_promises8 = require("node:timers/promises");
    init_failure();
    init_postgres_driver();
    init_postgres_errors();
    init_postgres_values();
    connectMs = 1e4;
    goodbyeMs = 2e3;
    watchOurEnd = `
  select set_config(name, '5s', false) from pg_settings
  where name = 'client_connection_check_interval' and setting = '0'`;
  }
});

// src/adapters/postgres-session.ts
function postgresSession(open4, driver, connection) {
  const inTurn3 = createTurns();
  const run4 = (statement, maxRows, signal) => inTurn3(
    () => cancellable(open4, connection, signal, async () => {
      const lost2 = open4.lost();
      if (lost2 !== void 0) throw postgresError(lost2, statement.text);
      return send2(open4, driver, statement, maxRows);
    }).catch((error) => {
      throw postgresError(error, statement.text);
    })
  );
  const plain4 = (text2) => run4({ text: text2, values: [] }, 0, new AbortController().signal);
  return {
    execute: async (statement, signal) => writtenRows(await run4(statement, 0, signal)),
    query: async (statement, maxRows, signal) => (await run4(statement, maxRows, signal)).kept,
    begin: async () => {
      await plain4("begin");
    },
    commit: async () => {
      if ((await plain4("commit")).command !== "COMMIT") throw nothingCommitted2();
    },
    rollback: async () => {
      if (open4.lost() === void 0) await plain4("rollback");
    }
  };
}
function send2({ client }, driver, statement, maxRows) {
  return new Promise((resolve10, reject) => {
    const rows2 = [];
    let truncated = false;
    const extended = { rowMode: "array", queryMode: "extended" };
    const query = new driver.Query({ ...extended, text: statement.text, values: [...statement.values] });
    Object.assign(query, { handleCopyInResponse: refuseCopy });
    query.on("row", (row) => {
      if (rows2.length < maxRows) rows2.push(row);
      else truncated = true;
    });
    query.on("error", reject);
    query.on("end", ({ command, rowCount, fields: fields2 }) => {
      const columns = fields2.map((field) => field.name);
      resolve10({ kept: { columns, rows: rows2, truncated }, command, affected: rowCount ?? void 0 });
    });
    client.query(query);
  });
}
function refuseCopy(connection) {
  connection.sendCopyFail("No source stream defined");
  connection.sync();
}
function writtenRows({ command, affected, kept }) {
  const writes = ["INSERT", "UPDATE", "DELETE", "MERGE", "COPY"].includes(command);
  const creates = command === "SELECT" && kept.columns.length === 0;
  return affected !== void 0 && (writes || creates) ? { rows: affected } : {};
}
async function cancellable(open4, connection, signal, work2) {
  if (signal.aborted) throw postgresCancelled(signal.reason);
  let cancelling;
  const running = work2();
  const cancel = () => {
    cancelling = cancelOnServer(open4, connection, running);
  };
  signal.addEventListener("abort", cancel, { once: true });
  try {
    return await running;
  } catch (error) {
    throw signal.aborted ? postgresCancelled(error) : error;
  } finally {
    signal.removeEventListener("abort", cancel);
    await cancelling;
  }
}
async function cancelOnServer({ client, close }, connection, running) {
  const asking = new AbortController();
  const ended = running.then(
    () => void 0,
    () => void 0
  );
  const tooLong = (0, import_promises9.setTimeout)(graceMs2, "too-long", { ref: false });
  const asked = ask(connection, Reflect.get(client, "processID"), asking.signal).catch(() => void 0);
  if (await Promise.race([Promise.all([asked, ended]), tooLong]) !== "too-long") return;
  asking.abort();
  await close();
}
async function ask(connection, pid, signal) {
  const other = await connect(connection, signal);
  try {
    await other.client.query({ text: "select pg_cancel_backend($1)", values: [pid] });
  } finally {
    await other.close();
  }
}
function nothingCommitted2() {
  return new DatabaseError(
    "Nothing was committed: a statement of this transaction had failed, so PostgreSQL rolled all of it back.",
    { engine: "postgres", sqlState: "25P02" },
    void 0
  );
}
var import_promises9, graceMs2;
var init_postgres_session = __esm({
  "src/adapters/postgres-session.ts"() {
    "use strict";
    import_promises9 = require("node:timers/promises");
    init_database();
    init_postgres_connect();
    init_postgres_errors();
    init_turns();
    graceMs2 = 5e3;
  }
});

// src/adapters/postgres.ts
async function openPostgres(connection, signal) {
  const driver = await loadPostgres();
  const clients = [];
  let spare = await connect(connection, signal);
  clients.push(spare);
  let closed2 = false;
  return {
    dialect: dialectOf("postgres"),
    async session() {
      if (closed2) throw closedAlready(connection.name);
      const client = spare ?? await connect(connection, signal);
      if (spare === void 0) clients.push(client);
      spare = void 0;
      return postgresSession(client, driver, connection);
    },
    async close() {
      closed2 = true;
      await Promise.all(clients.splice(0).map((client) => client.close()));
    }
  };
}
function closedAlready(name) {
  return new DatabaseError(`Connection ${name} is closed already.`, { engine: "postgres" }, void 0);
}
var init_postgres = __esm({
  "src/adapters/postgres.ts"() {
    "use strict";
    init_database();
    init_dialects();
    init_postgres_connect();
    init_postgres_driver();
    init_postgres_session();
  }
});

// src/adapters/databases.ts
var databases_exports = {};
__export(databases_exports, {
  createDatabases: () => createDatabases
});
function createDatabases(folder) {
  return {
    open: async (connection, options2) => connection.type === "duckdb" ? openDuckdb(connection, folder, options2) : openPostgres(connection, options2.signal)
  };
}
var init_databases = __esm({
  "src/adapters/databases.ts"() {
    "use strict";
    init_duckdb();
    init_postgres();
  }
});

// src/adapters/copy-name.ts
function checkLabel(label) {
  if (labelPattern.test(label)) return;
  throw new Obstacle("usage", `\`${label}\` is not the name of a staging copy; they look like \`pr-12\`.`);
}
function copyDatabaseName(label, database) {
  checkLabel(label);
  const name = `${labelPrefix(label)}${database}`;
  if (Buffer.byteLength(name) <= maxNameBytes) return name;
  const hash = (0, import_node_crypto7.createHash)("sha256").update(database).digest("hex").slice(0, 8);
  const room = maxNameBytes - Buffer.byteLength(labelPrefix(label)) - hash.length - 1;
  return `${labelPrefix(label)}${cutToBytes(database, room)}_${hash}`;
}
function checkCopyDatabase(label, name) {
  checkLabel(label);
  if (name.startsWith(labelPrefix(label)) && name.length > labelPrefix(label).length) return;
  throw new Obstacle(
    "refused",
    `The database \`${name}\` is not a copy made by datajob for ${label}; it is not dropped.`
  );
}
function labelPrefix(label) {
  return `${copyPrefix}${label.slice("pr-".length)}_`;
}
function cutToBytes(text2, bytes) {
  let cut2 = "";
  for (const character of text2) {
    if (Buffer.byteLength(cut2 + character) > bytes) break;
    cut2 += character;
  }
  return cut2;
}
var import_node_crypto7, copyPrefix, labelPattern, maxNameBytes;
var init_copy_name = __esm({
  "src/adapters/copy-name.ts"() {
    "use strict";
    import_node_crypto7 = require("node:crypto");
    init_failure();
    copyPrefix = "datajob_pr_";
    labelPattern = /^pr-[0-9a-z][0-9a-z-]{0,38}$/;
    maxNameBytes = 63;
  }
});

// src/adapters/copy-obstacle.ts
function copyObstacle(error, what) {
  if (error instanceof Obstacle) return error;
  const { message, name } = toError(error);
  const text2 = `${what}: ${message}`;
  if (!(error instanceof DatabaseError)) {
    return new Obstacle(name === "AbortError" ? "cancelled" : "files", text2, { cause: error });
  }
  const { code: code2, sqlState, hint } = error.evidence;
  const options2 = hint === void 0 ? { cause: error } : { cause: error, hint };
  if (code2 === "cancelled") return new Obstacle("cancelled", text2, options2);
  if (code2 === "busy") return new Obstacle("database-busy", text2, options2);
  if (sqlState === "42501") {
    return new Obstacle("config", text2, {
      cause: error,
      hint: "To copy staging, its user needs CREATEDB and must own the database: see docs/staging.md."
    });
  }
  return new Obstacle("database", text2, options2);
}
var init_copy_obstacle = __esm({
  "src/adapters/copy-obstacle.ts"() {
    "use strict";
    init_failure();
    init_database();
  }
});

// src/adapters/duckdb-copies.ts
async function createDuckdbCopy(connection, request, tools) {
  const folder = (0, import_node_path13.join)(tools.folder, ".datajob", "pr", request.label);
  const target = (0, import_node_path13.join)(folder, `${fileStem(connection.name)}.duckdb`);
  try {
    await (0, import_promises10.mkdir)(folder, { recursive: true });
    await removeCopy(target);
    const note = {
      datajob: 1,
      connection: connection.name,
      source: connection.path,
      createdAt: request.createdAt
    };
    await (0, import_promises10.writeFile)(noteOf(target), `${JSON.stringify(note)}
`);
    const source = (0, import_node_path13.resolve)(tools.folder, connection.path);
    if ((0, import_node_fs12.existsSync)(source)) await copyQuiesced(source, target, { connection, request, tools });
  } catch (error) {
    throw copyObstacle(error, `Staging connection \`${connection.name}\` could not be copied`);
  }
  return { ...connection, path: target };
}
async function listDuckdbCopies(environment2, workspace) {
  const root = (0, import_node_path13.join)(workspace, ".datajob", "pr");
  const copies = [];
  for (const label of await namesIn2(root)) {
    for (const name of await namesIn2((0, import_node_path13.join)(root, label))) {
      if (!name.endsWith(".duckdb.json")) continue;
      copies.push(await readCopy((0, import_node_path13.join)(root, label, name), label, environment2));
    }
  }
  return copies;
}
async function dropDuckdbCopy(copy, workspace) {
  const folder = (0, import_node_path13.join)(workspace, ".datajob", "pr", copy.label);
  if ((0, import_node_path13.dirname)((0, import_node_path13.resolve)(copy.name)) !== (0, import_node_path13.resolve)(folder) || !copy.name.endsWith(".duckdb")) {
    throw new Obstacle("refused", `\`${copy.name}\` is not a copy made by datajob; it is not removed.`);
  }
  try {
    await removeCopy(copy.name);
    await (0, import_promises10.rmdir)(folder);
  } catch (error) {
    if (!hasCode(error, "ENOTEMPTY", "EEXIST", "ENOENT")) {
      throw copyObstacle(error, `\`${copy.name}\` could not be removed`);
    }
  }
}
async function copyQuiesced(source, target, copy) {
  const { connection, request, tools } = copy;
  const { signal, onWait } = request;
  const partial = `${target}.${(0, import_node_crypto8.randomUUID)()}.tmp`;
  const reading2 = await (0, import_promises10.open)(source, "r");
  try {
    const database = await tools.databases.open(connection, { signal, waitMs: tools.waitMs, onWait });
    try {
      const session = await database.session();
      await session.execute({ text: "checkpoint", values: [] }, signal);
      const writing = await (0, import_promises10.open)(partial, "wx");
      await (0, import_promises11.pipeline)(
        reading2.createReadStream({ autoClose: false, start: 0, highWaterMark: 1 << 20 }),
        writing.createWriteStream({ flush: true }),
        { signal }
      );
    } finally {
      await database.close();
    }
    await (0, import_promises10.rename)(partial, target);
  } finally {
    await reading2.close();
    await (0, import_promises10.rm)(partial, { force: true });
  }
}
async function readCopy(note, label, environment2) {
  const name = note.slice(0, -".json".length);
  const written = await (0, import_promises10.readFile)(note, "utf8").then(JSON.parse).catch(() => void 0);
  const fields2 = new Map(Object.entries(typeof written === "object" && written !== null ? written : {}));
  const connectionName = String(fields2.get("connection") ?? (0, import_node_path13.basename)(name, ".duckdb"));
  const createdAt = Number(fields2.get("createdAt"));
  return {
    connection: environment2.connections[connectionName] ?? {
      name: connectionName,
      type: "duckdb",
      path: String(fields2.get("source") ?? "")
    },
    label,
    name,
    // A note that cannot be read was cut off while it was written: the file's own time is the same.
    createdAt: Number.isFinite(createdAt) ? createdAt : (await (0, import_promises10.stat)(note)).mtimeMs
  };
}
async function removeCopy(target) {
  const folder = (0, import_node_path13.dirname)(target);
  for (const name of await namesIn2(folder)) {
    const isPart = name.startsWith(`${(0, import_node_path13.basename)(target)}.`) && name !== (0, import_node_path13.basename)(noteOf(target));
    if (isPart) await (0, import_promises10.rm)((0, import_node_path13.join)(folder, name), { force: true });
  }
  await (0, import_promises10.rm)(target, { force: true });
  await (0, import_promises10.rm)(noteOf(target), { force: true });
}
function noteOf(target) {
  return `${target}.json`;
}
function fileStem(connection) {
  return connection.replace(/[^A-Za-z0-9_-]/g, "_");
}
async function namesIn2(folder) {
  try {
    return (await (0, import_promises10.readdir)(folder)).sort();
  } catch (error) {
    if (hasCode(error, "ENOENT", "ENOTDIR")) return [];
    throw error;
  }
}
function hasCode(error, ...codes) {
  return typeof error === "object" && error !== null && "code" in error && codes.includes(String(error.code));
}
var import_node_crypto8, import_node_fs12, import_promises10, import_node_path13, import_promises11;
var init_duckdb_copies = __esm({
  "src/adapters/duckdb-copies.ts"() {
    "use strict";
    import_node_crypto8 = require("node:crypto");
    import_node_fs12 = require("node:fs");
    import_promises10 = require("node:fs/promises");
    import_node_path13 = require("node:path");
    import_promises11 = require("node:stream/promises");
    init_failure();
    init_copy_obstacle();
  }
});

// src/adapters/postgres-maintenance.ts
function databaseOf(connection) {
  const url = parseUrl(connection);
  const name = decodeURIComponent(url.pathname.slice(1) || url.username);
  if (name !== "") return name;
  throw new Obstacle("config", `The URL of connection \`${connection.name}\` names no database.`, {
    hint: "Write it as postgres://USER:PASSWORD@HOST:PORT/DATABASE."
  });
}
function withDatabase(connection, database) {
  const url = parseUrl(connection);
  url.pathname = `/${encodeURIComponent(database)}`;
  return url.toString();
}
async function onMaintenance(connection, options2, work2) {
  const { database, session } = await openMaintenance(connection, options2);
  try {
    return await work2(session);
  } finally {
    await database.close();
  }
}
async function openMaintenance(connection, { signal, onWait, tools }) {
  let refusal;
  for (const name of maintenanceDatabases) {
    const url = withDatabase(connection, name);
    let database;
    try {
      database = await tools.databases.open({ ...connection, url }, { signal, waitMs: 0, onWait });
      return { database, session: await database.session() };
    } catch (error) {
      await database?.close();
      const sqlState = error instanceof DatabaseError ? error.evidence.sqlState : void 0;
      if (sqlState === void 0 || !tryTheNext.has(sqlState)) throw error;
      refusal ??= error;
    }
  }
  throw refusal;
}
function parseUrl(connection) {
  try {
    return new URL(connection.url);
  } catch {
    throw new Obstacle("config", `The URL of connection \`${connection.name}\` is not a valid URL.`, {
      hint: "Write it as postgres://USER:PASSWORD@HOST:PORT/DATABASE."
    });
  }
}
var maintenanceDatabases, tryTheNext;
var init_postgres_maintenance = __esm({
  "src/adapters/postgres-maintenance.ts"() {
    "use strict";
    init_failure();
    init_database();
    maintenanceDatabases = ["postgres", "template1"];
    tryTheNext = /* @__PURE__ */ new Set(["3D000", "42501", "28000"]);
  }
});

// src/adapters/postgres-settings.ts
async function repeatSettings(session, source, name, signal) {
  const { rows: rows2 } = await session.query({ text: settingsQuery, values: [source] }, 1e3, signal);
  for (const [parameter, value] of rows2) {
    await repeatSetting(session, [name, String(parameter), String(value)], signal);
  }
}
async function repeatSetting(session, [name, parameter, value], signal) {
  await session.begin();
  try {
    await session.query({ text: "select set_config($1, $2, true)", values: [parameter, value] }, 1, signal);
    const text2 = `select format('alter database %I set %I from current', $1::text, $2::text)`;
    const { rows: rows2 } = await session.query({ text: text2, values: [name, parameter] }, 1, signal);
    await session.execute({ text: String(rows2[0]?.[0]), values: [] }, signal);
    await session.commit();
  } catch (error) {
    await session.rollback();
    throw error;
  }
}
var settingsQuery;
var init_postgres_settings = __esm({
  "src/adapters/postgres-settings.ts"() {
    "use strict";
    settingsQuery = `
  select split_part(given, '=', 1), substr(given, strpos(given, '=') + 1)
  from pg_db_role_setting, unnest(setconfig) as given
  left join pg_settings known on lower(known.name) = lower(split_part(given, '=', 1))
  where setrole = 0 and setdatabase = (select oid from pg_database where datname = $1)
    and (coalesce(known.context, 'user') = 'user'
      or known.context = 'superuser' and (select rolsuper from pg_roles where rolname = current_user))`;
  }
});

// src/adapters/postgres-copies.ts
async function createPostgresCopy(connection, request, tools) {
  const source = databaseOf(connection);
  const name = copyDatabaseName(request.label, source);
  try {
    await onMaintenance(connection, { ...request, tools }, async (session) => {
      await runDdl(session, "drop database if exists %I with (force)", [name], request.signal);
      await copyWhenUnused(session, { source, name, connection, request, tools });
      const note = { datajob: 1, label: request.label, connection: connection.name, database: source };
      const comment = JSON.stringify({ ...note, createdAt: new Date(request.createdAt).toISOString() });
      await runDdl(session, "comment on database %I is %L", [name, comment], request.signal);
      await repeatSettings(session, source, name, request.signal);
    });
  } catch (error) {
    throw copyObstacle(
      error,
      `Staging connection \`${connection.name}\` (database ${source}) could not be copied`
    );
  }
  return { ...connection, url: withDatabase(connection, name) };
}
async function listPostgresCopies(connection, tools) {
  const source = databaseOf(connection);
  const text2 = `select datname, shobj_description(oid, 'pg_database') from pg_database where starts_with(datname, $1)`;
  const { signal } = new AbortController();
  try {
    return await onMaintenance(connection, { signal, onWait: () => void 0, tools }, async (session) => {
      const { rows: rows2 } = await session.query({ text: text2, values: [copyPrefix] }, 1e4, signal);
      return rows2.flatMap(([name, comment]) => copyOf(connection, source, String(name), comment) ?? []);
    });
  } catch (error) {
    throw copyObstacle(error, `The copies of connection \`${connection.name}\` could not be listed`);
  }
}
async function dropPostgresCopy(connection, copy, tools) {
  checkCopyDatabase(copy.label, copy.name);
  const { signal } = new AbortController();
  try {
    await onMaintenance(
      connection,
      { signal, onWait: () => void 0, tools },
      (session) => runDdl(session, "drop database if exists %I with (force)", [copy.name], signal)
    );
  } catch (error) {
    throw copyObstacle(error, `The copy ${copy.name} could not be dropped`);
  }
}
async function copyWhenUnused(session, copy) {
  const { source, name, request, tools } = copy;
  const deadline = tools.clock.now() + tools.waitMs;
  for (let told = false; ; told = true) {
    try {
      return await runDdl(session, "create database %I template %I", [name, source], request.signal);
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.evidence.sqlState !== "55006") throw error;
      const users = await whoUses(session, source, request.signal);
      if (tools.clock.now() >= deadline) throw inUse(copy, users, error);
      if (!told) request.onWait(`staging database ${source} is in use by ${users}`);
    }
    await tools.clock.sleep(pauseMs, request.signal);
    request.signal.throwIfAborted();
  }
}
async function whoUses(session, database, signal) {
  const text2 = `select format('%s (pid %s%s%s)', coalesce(usename, 'a background process'), pid,
      coalesce(', ' || nullif(application_name, ''), ''), coalesce(', from ' || host(client_addr), ''))
    from pg_stat_activity where datname = $1 order by backend_start`;
  const { rows: rows2 } = await session.query({ text: text2, values: [database] }, 10, signal);
  return rows2.length === 0 ? "someone who has left by now" : rows2.map(([user]) => String(user)).join(", ");
}
function inUse({ connection, source, tools }, users, cause) {
  return new Obstacle(
    "staging-in-use",
    `Staging connection \`${connection.name}\` (database ${source}) could not be copied within ${Math.round(tools.waitMs / 1e3)} s, because PostgreSQL copies a database only while nobody uses it. In use by: ${users}.`,
    {
      cause,
      hint: "Close these connections and stage again, or set `isolation: none` for the environment `staging` to run without a copy: see docs/staging.md."
    }
  );
}
function copyOf(connection, source, name, comment) {
  const note = readNote(comment);
  if (note !== void 0) {
    if (note.database !== source) return void 0;
    return { connection, label: note.label, name, createdAt: note.createdAt };
  }
  const label = `pr-${name.slice(copyPrefix.length, -source.length - 1)}`;
  return safeName(label, source) === name ? { connection, label, name, createdAt: 0 } : void 0;
}
function safeName(label, source) {
  try {
    return copyDatabaseName(label, source);
  } catch {
    return void 0;
  }
}
function readNote(comment) {
  try {
    const note = JSON.parse(String(comment));
    const fields2 = new Map(Object.entries(typeof note === "object" && note !== null ? note : {}));
    const [label, database] = [fields2.get("label"), fields2.get("database")];
    const createdAt = Date.parse(String(fields2.get("createdAt")));
    if (typeof label !== "string" || typeof database !== "string" || Number.isNaN(createdAt))
      return void 0;
    return { label, database, createdAt };
  } catch {
    return void 0;
  }
}
async function runDdl(session, template, names, signal) {
  const slots = names.map((_2, index) => `$${index + 2}::text`).join(", ");
  const format = { text: `select format($1::text, ${slots})`, values: [template, ...names] };
  const { rows: rows2 } = await session.query(format, 1, signal);
  await session.execute({ text: String(rows2[0]?.[0]), values: [] }, signal);
}
var pauseMs;
var init_postgres_copies = __esm({
  "src/adapters/postgres-copies.ts"() {
    "use strict";
    init_failure();
    init_database();
    init_copy_name();
    init_copy_obstacle();
    init_postgres_maintenance();
    init_postgres_settings();
    pauseMs = 1e3;
  }
});

// src/adapters/staging-copies.ts
var staging_copies_exports = {};
__export(staging_copies_exports, {
  stagingCopies: () => stagingCopies
});
function stagingCopies(options2) {
  const tools = { clock: systemClock, waitMs: defaultWaitMs, ...options2 };
  return {
    async create(request) {
      checkLabel(request.label);
      const { connection } = request;
      return connection.type === "duckdb" ? createDuckdbCopy(connection, request, tools) : createPostgresCopy(connection, request, tools);
    },
    async list(environment2) {
      const copies = [...await listDuckdbCopies(environment2, tools.folder)];
      for (const connection of Object.values(environment2.connections)) {
        if (connection.type === "postgres") copies.push(...await listPostgresCopies(connection, tools));
      }
      return [...new Map(copies.map((copy) => [`${copy.connection.type} ${copy.name}`, copy])).values()];
    },
    async drop(copy) {
      checkLabel(copy.label);
      const { connection } = copy;
      await (connection.type === "duckdb" ? dropDuckdbCopy(copy, tools.folder) : dropPostgresCopy(connection, copy, tools));
    }
  };
}
var defaultWaitMs;
var init_staging_copies = __esm({
  "src/adapters/staging-copies.ts"() {
    "use strict";
    init_copy_name();
    init_duckdb_copies();
    init_postgres_copies();
    init_system_clock();
    defaultWaitMs = 6e4;
  }
});

// src/adapters/node-ports.ts
var node_ports_exports = {};
__export(node_ports_exports, {
  nodePorts: () => nodePorts
});
function nodePorts(options2) {
  const folder = findWorkspace(options2.cwd, options2.workspace);
  const databases2 = lazyDatabases(folder);
  return {
    folder,
    tree: workingTree(folder),
    treeAt: workingTree,
    repository: (remote) => gitRepository(folder, remote),
    state: (remote) => gitStateStore(folder, remote),
    databases: databases2,
    copies: lazyCopies(folder, databases2),
    processes: createProcesses(),
    mailer: (url) => ({
      send: async (mail) => (await Promise.resolve().then(() => (init_smtp_mailer(), smtp_mailer_exports))).smtpMailer(url).send(mail)
    }),
    scratch: temporaryScratch(),
    clock: systemClock,
    identity: processIdentity(options2.variables),
    sha256,
    variables: options2.variables,
    pythonFolder: `${options2.programFolder}/python`
  };
}
function lazyDatabases(folder) {
  return {
    open: async (connection, options2) => {
      const { createDatabases: createDatabases2 } = await Promise.resolve().then(() => (init_databases(), databases_exports));
      return createDatabases2(folder).open(connection, options2);
    }
  };
}
function lazyCopies(folder, databases2) {
  const load = async () => (await Promise.resolve().then(() => (init_staging_copies(), staging_copies_exports))).stagingCopies({
    folder,
    databases: databases2,
    clock: systemClock,
    waitMs: stagingWaitMs
  });
  return {
    create: async (request) => (await load()).create(request),
    list: async (environment2) => (await load()).list(environment2),
    drop: async (copy) => (await load()).drop(copy)
  };
}
var stagingWaitMs;
var init_node_ports = __esm({
  "src/adapters/node-ports.ts"() {
    "use strict";
    init_find_workspace();
    init_git_repository();
    init_git_state_store();
    init_process_identity();
    init_processes();
    init_sha256();
    init_system_clock();
    init_temporary_scratch();
    init_working_tree();
    stagingWaitMs = 6e4;
  }
});

// src/adapters/node-workspace-writer.ts
var node_workspace_writer_exports = {};
__export(node_workspace_writer_exports, {
  nodeWorkspaceWriter: () => nodeWorkspaceWriter
});
function nodeWorkspaceWriter(folder) {
  const root = (0, import_node_path14.resolve)(folder);
  return {
    folder: root,
    async write({ create: create2, append }) {
      await refuseFile(root);
      const existing = await existingPaths(root, [...create2.keys()]);
      if (existing.length > 0) return { existing };
      const undo = [];
      try {
        for (const [path, text2] of create2) await createFile((0, import_node_path14.join)(root, path), text2, undo);
        for (const [path, lines] of append) await appendLines((0, import_node_path14.join)(root, path), lines, undo);
      } catch (thrown) {
        for (const step of undo.reverse()) await step();
        throw obstacle(root, toError(thrown));
      }
      return { existing: [] };
    }
  };
}
async function refuseFile(root) {
  const status2 = await (0, import_promises12.stat)(root).catch(() => void 0);
  if (status2 === void 0 || status2.isDirectory()) return;
  throw new Obstacle("usage", `${root} is a file.`, {
    hint: "Name a folder; it is made when it is missing."
  });
}
async function existingPaths(root, paths) {
  const found = [];
  for (const path of paths) if (await exists((0, import_node_path14.join)(root, path))) found.push(path);
  return found;
}
async function exists(path) {
  try {
    await (0, import_promises12.lstat)(path);
    return true;
  } catch (thrown) {
    const code2 = codeOf2(thrown);
    if (code2 === "ENOENT") return false;
    if (code2 === "ENOTDIR") return true;
    throw obstacle(path, toError(thrown));
  }
}
async function createFile(path, text2, undo) {
  await makeFolder((0, import_node_path14.dirname)(path), undo);
  const temporary = await writeTemporary(path, text2);
  try {
    await (0, import_promises12.link)(temporary, path);
    undo.push(() => (0, import_promises12.rm)(path, { force: true }));
  } finally {
    await (0, import_promises12.rm)(temporary, { force: true });
  }
}
async function appendLines(path, lines, undo) {
  if (!await exists(path)) return createFile(path, `${lines.join("\n")}
`, undo);
  const before = await (0, import_promises12.readFile)(path, "utf8");
  const present2 = new Set(before.split(/\r?\n/).map((line2) => line2.trim()));
  const missing2 = lines.filter((line2) => !present2.has(line2));
  if (missing2.length === 0) return;
  const separator = before === "" || before.endsWith("\n") ? "" : "\n";
  undo.push(() => (0, import_promises12.writeFile)(path, before));
  await (0, import_promises12.appendFile)(path, `${separator}${missing2.join("\n")}
`);
}
async function makeFolder(folder, undo) {
  if ((await (0, import_promises12.stat)(folder).catch(() => void 0))?.isDirectory()) return;
  if ((0, import_node_path14.dirname)(folder) !== folder) await makeFolder((0, import_node_path14.dirname)(folder), undo);
  await (0, import_promises12.mkdir)(folder);
  undo.push(() => (0, import_promises12.rmdir)(folder).catch(() => void 0));
}
async function writeTemporary(path, text2) {
  const temporary = `${path}.${(0, import_node_crypto9.randomBytes)(6).toString("hex")}.tmp`;
  await (0, import_promises12.writeFile)(temporary, text2, { flag: "wx" });
  return temporary;
}
function obstacle(path, cause) {
  return new Obstacle("files", `Files could not be written in ${path}: ${cause.message}`, {
    cause,
    hint: "Look at the permissions and the free space of that folder; nothing was left behind."
  });
}
function codeOf2(thrown) {
  return typeof thrown === "object" && thrown !== null && "code" in thrown ? String(thrown.code) : void 0;
}
var import_node_crypto9, import_promises12, import_node_path14;
var init_node_workspace_writer = __esm({
  "src/adapters/node-workspace-writer.ts"() {
    "use strict";
    import_node_crypto9 = require("node:crypto");
    import_promises12 = require("node:fs/promises");
    import_node_path14 = require("node:path");
    init_failure();
  }
});

// src/cli/main.ts
init_failure();

// src/cli/present-error.ts
init_exit_code();
init_failure();

// src/report/error-report.ts
init_failure();
init_printable();

// src/report/redact.ts
var secretName = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|PRIVATE_KEY|API_KEY|ACCESS_KEY/i;
var shortestSecret = 4;
function createRedactor(variables) {
  const secrets = Object.entries(variables).filter(([name, value]) => secretName.test(name) && (value ?? "").length >= shortestSecret).map(([, value]) => value ?? "").sort((a, b2) => b2.length - a.length);
  return (text2) => {
    let result = hideUrlPasswords(text2);
    for (const secret of secrets) result = result.replaceAll(secret, "***");
    return result;
  };
}
function hideUrlPasswords(text2) {
  return text2.replace(/\b([a-z][a-z0-9+.-]{0,30}:\/\/[^\s/:@]{0,200}):[^\s/@]{1,1000}@/gi, "$1:***@");
}

// src/report/error-report.ts
var deepestCause = 10;
var longestDetail = 2e4;
function errorReport(error, variables, version) {
  const redact = createRedactor(variables);
  const clean = (text2) => redact(printable(shorten(text2, longestDetail)));
  if (!(error instanceof Obstacle)) return bugReport(error, version, clean);
  const errorClass = classOf(error.code);
  return {
    code: error.code,
    ...errorClass === void 0 ? {} : { class: errorClass },
    message: clean(error.message),
    ...error.hint === void 0 ? {} : { hint: clean(error.hint) },
    details: causeMessages(error).map(clean)
  };
}
function errorText(report2) {
  const title = report2.code === "bug" ? "datajob has a bug" : "datajob";
  const lines = [`${title}: ${report2.message}`, ...report2.details.map((detail2) => indent(detail2))];
  if (report2.hint !== void 0) lines.push(`  hint: ${report2.hint}`);
  return lines.join("\n");
}
function bugReport(error, version, clean) {
  return {
    code: "bug",
    message: clean(`${error.name}: ${error.message}`),
    hint: `This is not your fault. Please open an issue about it with the lines above and what you did (datajob ${version}).`,
    details: [clean(stackOf(error)), ...causes(error).map((cause) => clean(`caused by ${stackOf(cause)}`))]
  };
}
function stackOf(error) {
  return error.stack ?? `${error.name}: ${error.message}`;
}
function classOf(code2) {
  if (code2 === "usage" || code2 === "cancelled") return void 0;
  return code2 === "config" || code2 === "refused" ? "config" : "platform";
}
function causeMessages(error) {
  return causes(error).map((cause) => `caused by: ${cause.message}`);
}
function causes(error) {
  const found = [];
  let cause = error.cause;
  while (cause !== void 0 && cause !== null && found.length < deepestCause) {
    const next2 = toError(cause);
    if (found.includes(next2)) break;
    found.push(next2);
    cause = next2.cause;
  }
  return found;
}
function indent(text2) {
  return text2.trimEnd().replace(/^/gm, "  ");
}

// src/cli/present-error.ts
function presentError(thrown, world) {
  const error = toError(thrown);
  const report2 = errorReport(error, world.variables, world.version);
  world.stderr.write(`${errorText(report2)}
`);
  if (wantsJson(world.argv)) world.stdout.write(errorDocument(report2));
  return error instanceof Obstacle ? exitCodeOfObstacle(error.code) : exitCode.bug;
}
function wantsJson(argv) {
  const end = argv.indexOf("--");
  const options2 = end < 0 ? argv : argv.slice(0, end);
  return options2.some((word) => word === "--json" || word.startsWith("--json="));
}
function errorDocument({ code: code2, class: errorClass, message, hint }) {
  const error = {
    code: code2,
    ...errorClass === void 0 ? {} : { class: errorClass },
    message,
    ...hint === void 0 ? {} : { hint }
  };
  return `${JSON.stringify({ error }, void 0, 2)}
`;
}

// src/cli/run-cli.ts
init_exit_code();
init_failure();

// src/report/style.ts
var plainStyle = {
  bold: same,
  dim: same,
  red: same,
  green: same,
  yellow: same
};
var ansiStyle = {
  bold: (text2) => wrap(1, 22, text2),
  dim: (text2) => wrap(2, 22, text2),
  red: (text2) => wrap(31, 39, text2),
  green: (text2) => wrap(32, 39, text2),
  yellow: (text2) => wrap(33, 39, text2)
};
function same(text2) {
  return text2;
}
function wrap(on, off, text2) {
  return `\x1B[${on}m${text2}\x1B[${off}m`;
}

// src/cli/run-cli.ts
init_arguments();

// src/cli/help.ts
init_command_table();
init_shared_options();
function helpText(command) {
  return command === void 0 ? overview() : commandHelp(command);
}
function usageLine(command) {
  const operands = command.operands.map((operand2) => {
    const name = operand2.repeated === true ? `${operand2.name}\u2026` : operand2.name;
    return operand2.required ? name : `[${name}]`;
  });
  const options2 = command.options.map((option) => {
    return `[${optionForm(option)}]${option.repeated === true ? "\u2026" : ""}`;
  });
  return ["datajob", command.name, ...operands, ...options2].join(" ");
}
function optionForm(option) {
  const short = option.short === void 0 ? "" : `-${option.short}, `;
  return `${short}--${option.name}${option.value === void 0 ? "" : ` ${option.value}`}`;
}
function optionDescription(option) {
  return option.choices === void 0 ? option.description : `${option.description} One of: ${option.choices.join(", ")}.`;
}
var exitCodeMeanings = [
  ["0", "done"],
  ["1", "findings: an error, a failed step or check, a refused promotion"],
  ["2", "wrong usage of the command line"],
  ["3", "the work could not be done: database, network, Git"],
  ["70", "a bug of datajob"],
  ["130, 143", "cancelled by SIGINT, by SIGTERM"]
];
function overview() {
  return [
    "datajob COMMAND [OPTIONS]",
    "",
    "Data jobs owned by data teams: a manifest in Git, checked on the pull request, run on a copy of",
    "staging, promoted on merge, started on schedule.",
    "",
    section(
      "Commands",
      commandTable.map((command) => [command.name, command.summary])
    ),
    "",
    globalSection(),
    "",
    section("Exit codes", exitCodeMeanings),
    "",
    "`datajob COMMAND --help` explains a command."
  ].join("\n");
}
function commandHelp(command) {
  const options2 = command.options.map((option) => [optionForm(option), optionDescription(option)]);
  const operands = command.operands.map((operand2) => [operand2.name, operand2.description]);
  const examples = command.examples.map((example) => [example.line, example.does]);
  return [
    usageLine(command),
    [command.summary, ...command.details].join("\n"),
    ...operands.length === 0 ? [] : [section("Arguments", operands)],
    ...options2.length === 0 ? [] : [section("Options", options2)],
    globalSection(),
    section("Examples", examples)
  ].join("\n\n");
}
function globalSection() {
  const rows2 = globalOptions.map((option) => [optionForm(option), option.description]);
  return section("Options of every command", rows2);
}
function section(title, rows2) {
  const width = Math.max(...rows2.map(([left]) => left.length));
  return [`${title}:`, ...rows2.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)].join("\n");
}

// src/cli/load-command.ts
function loadCommand(name) {
  return loaders[name]();
}
var loaders = {
  init: async () => (await Promise.resolve().then(() => (init_init2(), init_exports))).initCommand,
  new: async () => (await Promise.resolve().then(() => (init_new(), new_exports))).newCommand,
  validate: async () => (await Promise.resolve().then(() => (init_validate2(), validate_exports))).validateCommand,
  plan: async () => (await Promise.resolve().then(() => (init_plan3(), plan_exports))).planCommand,
  run: async () => (await Promise.resolve().then(() => (init_run2(), run_exports))).runCommand,
  stage: async () => (await Promise.resolve().then(() => (init_stage2(), stage_exports))).stageCommand,
  promote: async () => (await Promise.resolve().then(() => (init_promote2(), promote_exports))).promoteCommand,
  rollback: async () => (await Promise.resolve().then(() => (init_rollback3(), rollback_exports))).rollbackCommand,
  unhold: async () => (await Promise.resolve().then(() => (init_unhold(), unhold_exports))).unholdCommand,
  tick: async () => (await Promise.resolve().then(() => (init_tick2(), tick_exports))).tickCommand,
  status: async () => (await Promise.resolve().then(() => (init_status3(), status_exports))).statusCommand,
  history: async () => (await Promise.resolve().then(() => (init_history2(), history_exports))).historyCommand,
  clean: async () => (await Promise.resolve().then(() => (init_clean2(), clean_exports))).cleanCommand
};

// src/report/progress.ts
init_check_text();
init_failure_text();
init_human_time();
init_printable();
function progressText(event, style) {
  switch (event.type) {
    case "run-started":
      return style.bold(runTitle(event));
    case "waiting":
      return style.yellow(`  waiting: ${oneLine(event.reason)}`);
    case "attempt-started":
      return event.attempt === 1 ? void 0 : style.yellow(`  attempt ${event.attempt} of the whole job`);
    case "step-started":
      return `  ${style.dim(">")} ${event.step} (${event.kind})${event.attempt === 1 ? "" : `, attempt ${event.attempt}`}`;
    case "output":
      return outputLine(event, style);
    case "statement-finished":
      return void 0;
    case "check-finished":
      return checkLine(event.result, style);
    case "retry-scheduled":
      return retryText(event, style);
    case "rolled-back":
      return style.yellow(`  rolled back: ${oneLine(event.reason)}`);
    case "run-finished":
      return void 0;
    default:
      return stepText(event, style);
  }
}
function runTitle(event) {
  const scheduled = event.scheduledTime === void 0 ? "" : `, scheduled ${formatInstant(event.scheduledTime)}`;
  return `${event.job} in ${event.environment} (run ${event.runId}${scheduled})`;
}
function outputLine(event, style) {
  return `    ${style.dim(`${event.step} |`)} ${printable(event.text.trimEnd())}`;
}
function stepText(event, style) {
  if (event.type === "step-skipped") {
    return style.dim(`  - ${event.step} skipped: ${oneLine(event.reason)}`);
  }
  const time = formatDuration(event.durationMs);
  if (event.type === "step-cancelled") return style.yellow(`  - ${event.step} cancelled after ${time}`);
  if (event.type === "step-succeeded") {
    const rows2 = event.rows === void 0 ? "" : `, ${count(event.rows, "row")}`;
    return `  ${style.green("\u2713")} ${event.step} ${style.dim(`${time}${rows2}`)}`;
  }
  const lines = failureLines(event.failure, "      ").join("\n");
  return `  ${style.red("\u2717")} ${event.step} failed ${style.dim(`after ${time}`)}
${lines}`;
}
function retryText(event, style) {
  const what = event.step === void 0 ? "the job" : event.step;
  const when = event.delayMs === 0 ? "at once" : `in ${formatDuration(event.delayMs)}`;
  const reason = oneLine(event.failure.message);
  return style.yellow(`  ${what} is tried again ${when} (attempt ${event.attempt}): ${reason}`);
}

// src/cli/progress-printer.ts
function createProgressPrinter(output, style) {
  return (event) => {
    const text2 = progressText(event, style);
    if (text2 !== void 0) output.write(`${text2}
`);
  };
}

// src/cli/run-cli.ts
async function runCli(world) {
  try {
    const given = parseArguments(world.argv);
    if (given.flags.has("version")) return printVersion(given, world);
    if (given.flags.has("help")) return printHelp(given, world);
    if (given.command === void 0) return refuseNoCommand(given, world);
    return await runCommand2(given.command, given, world);
  } catch (thrown) {
    const code2 = presentError(thrown, world);
    return world.cancelledWith() ?? code2;
  }
}
async function runCommand2(command, given, world) {
  const handler = await loadCommand(command.name);
  const outcome = await handler(contextOf(given, world));
  present(outcome, given, world);
  return world.cancelledWith() ?? outcome.exitCode;
}
function contextOf(given, world) {
  const quiet = given.flags.has("quiet");
  return {
    arguments: given,
    open: () => world.openPorts(given.texts["workspace"]),
    cwd: world.cwd,
    writer: world.writer,
    sink: quiet ? () => void 0 : createProgressPrinter(world.stderr, styleFor(world.stderr, given, world)),
    signal: world.signal,
    style: styleFor(world.stdout, given, world),
    quiet
  };
}
function present(outcome, given, world) {
  if (outcome.findings !== void 0 && outcome.findings !== "") world.stderr.write(`${outcome.findings}
`);
  if (given.flags.has("json")) world.stdout.write(jsonDocument(outcome.json));
  else if (outcome.text !== "") world.stdout.write(`${outcome.text}
`);
}
function printVersion(given, world) {
  const json = given.flags.has("json");
  world.stdout.write(json ? jsonDocument({ version: world.version }) : `${world.version}
`);
  return exitCode.done;
}
function printHelp(given, world) {
  const text2 = helpText(given.command);
  world.stdout.write(given.flags.has("json") ? jsonDocument({ help: text2 }) : `${text2}
`);
  return exitCode.done;
}
function refuseNoCommand(given, world) {
  if (given.flags.has("json")) {
    throw new Obstacle("usage", "A command is missing.", { hint: "`datajob --help` lists the commands." });
  }
  world.stderr.write(`${helpText(void 0)}
`);
  return exitCode.usage;
}
function jsonDocument(value) {
  return `${JSON.stringify(value, void 0, 2)}
`;
}
function styleFor(output, given, world) {
  const noColor = world.variables["NO_COLOR"];
  const refused5 = given.flags.has("no-color") || noColor !== void 0 && noColor !== "";
  return output.isTerminal && !refused5 ? ansiStyle : plainStyle;
}

// src/cli/signals.ts
init_exit_code();
init_failure();
function listenForSignals(events, endNow) {
  const controller = new AbortController();
  let code2;
  const onSignal = (name, ownCode) => {
    if (code2 !== void 0) return endNow(code2);
    code2 = ownCode;
    controller.abort(new Obstacle("cancelled", `Cancelled by ${name}.`));
  };
  events.on("SIGINT", () => onSignal("SIGINT", exitCode.interrupted));
  events.on("SIGTERM", () => onSignal("SIGTERM", exitCode.terminated));
  return { signal: controller.signal, cancelledWith: () => code2 };
}

// src/cli/main.ts
var programFolder = __dirname;
async function main() {
  const world = nodeWorld();
  for (const event of ["uncaughtException", "unhandledRejection"]) {
    process.on(event, (thrown) => process.exit(presentError(thrown, world)));
  }
  process.exitCode = await runCli(world);
}
function nodeWorld() {
  const signals = listenForSignals(process, (code2) => process.exit(code2));
  return {
    argv: process.argv.slice(2),
    variables: process.env,
    version: "0.1.0",
    get cwd() {
      return currentFolder();
    },
    stdout: nodeOutput(process.stdout),
    stderr: nodeOutput(process.stderr),
    signal: signals.signal,
    cancelledWith: signals.cancelledWith,
    openPorts: async (workspace) => {
      const { nodePorts: nodePorts2 } = await Promise.resolve().then(() => (init_node_ports(), node_ports_exports));
      return nodePorts2({ cwd: currentFolder(), variables: process.env, programFolder, workspace });
    },
    writer: async (folder) => {
      const { nodeWorkspaceWriter: nodeWorkspaceWriter2 } = await Promise.resolve().then(() => (init_node_workspace_writer(), node_workspace_writer_exports));
      return nodeWorkspaceWriter2(folder);
    }
  };
}
function currentFolder() {
  try {
    return process.cwd();
  } catch (cause) {
    throw new Obstacle("files", "The current folder does not exist any more.", {
      cause,
      hint: "Change to the folder of your workspace."
    });
  }
}
function nodeOutput(stream2) {
  let open4 = true;
  const stop = (error) => {
    open4 = false;
    if (error.code === "EPIPE") return;
    throw new Obstacle("files", `The output could not be written: ${error.message}`, { cause: error });
  };
  stream2.on("error", stop);
  return {
    write: (text2) => {
      if (!open4) return;
      try {
        stream2.write(text2);
      } catch (thrown) {
        stop(toError(thrown));
      }
    },
    isTerminal: stream2.isTTY === true
  };
}

// src/cli/index.ts
void main();
