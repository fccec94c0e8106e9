#!/usr/bin/env node
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
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

// main:cli-main
var require_cli_main = __commonJS({
  "main:cli-main"(exports2, module2) {
    module2.exports = require("./cli-main.cjs");
  }
});

// main:cli-reading
var require_cli_reading = __commonJS({
  "main:cli-reading"(exports2, module2) {
    module2.exports = require("./cli-reading.cjs");
  }
});

// src/adapters/find-workspace.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");

// src/failure.ts
var Obstacle = class extends Error {
  name = "Obstacle";
  code;
  hint;
  constructor(code, message, options = {}) {
    super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
  }
};

// src/adapters/find-workspace.ts
var configName = "datajob.config.yaml";
function findWorkspace(cwd, given) {
  if (given !== void 0) return givenFolder((0, import_node_path.resolve)(cwd, given));
  for (let folder = (0, import_node_path.resolve)(cwd); ; folder = (0, import_node_path.dirname)(folder)) {
    if (isWorkspace(folder)) return folder;
    if ((0, import_node_path.dirname)(folder) === folder) return (0, import_node_path.resolve)(cwd);
  }
}
function isWorkspace(folder) {
  return (0, import_node_fs.existsSync)((0, import_node_path.join)(folder, configName));
}
function givenFolder(folder) {
  if (isFolder(folder)) return folder;
  throw new Obstacle("usage", `There is no folder ${folder}.`, {
    hint: `Give the folder that holds ${configName} with --workspace.`
  });
}
function isFolder(path) {
  try {
    return (0, import_node_fs.statSync)(path).isDirectory();
  } catch {
    return false;
  }
}

// src/adapters/git.ts
var import_node_child_process = require("node:child_process");

// src/adapters/git-credentials.ts
function credentialVariables({ token, server }, environment2) {
  const url = URL.parse(server);
  if (token === "" || url?.protocol !== "https:") return {};
  const login = Buffer.from(`x-access-token:${token}`).toString("base64");
  const given = Number(environment2["GIT_CONFIG_COUNT"] ?? 0);
  const first = Number.isSafeInteger(given) && given > 0 ? given : 0;
  const settings = [
    [`http.${url.origin}/.extraheader`, ""],
    [`http.${url.origin}/.extraheader`, `AUTHORIZATION: basic ${login}`]
  ];
  return {
    GIT_CONFIG_COUNT: String(first + settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${first + index}`, key],
        [`GIT_CONFIG_VALUE_${first + index}`, value]
      ])
    )
  };
}

// src/adapters/git-failure.ts
function gitObstacle(purpose, stderr, folder) {
  const hint = hints.find(([pattern]) => pattern.test(stderr))?.[1];
  const said = readable(stderr);
  return new Obstacle("git", `Git could not ${purpose} (in ${folder}): ${said || "it gave no reason"}`, {
    cause: new Error(stderr.trim()),
    ...hint !== void 0 && { hint }
  });
}
function maskCredentials(text) {
  return text.replace(/\b(https?:\/\/)[^\s/@]+@/gi, "$1***@").replace(/\b([a-z][a-z0-9+.-]*:\/\/[^\s/@:]*):[^\s/@]+@/gi, "$1:***@");
}
function readable(stderr) {
  const lines = maskCredentials(stderr).split("\n").map((line) => line.replace(/^(fatal|error|warning|remote):\s*/, "").trim()).filter((line) => line !== "" && !/^(hint:|To )/.test(line));
  const text = [...new Set(lines)].join("; ");
  return text.length > 1500 ? `${text.slice(0, 1500)} \u2026` : text;
}
var transient = /could not resolve host|connection (?:timed out|reset|refused|closed)|operation timed out|early eof|hung up unexpectedly|rpc failed|returned error: (?:429|5\d\d)|unable to access .*(?:ssl|timed out|empty reply)|kex_exchange_identification|unexpected disconnect/i;
var hints = [
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

// src/adapters/git.ts
function gitIn(folder, token) {
  return gitBy(folder, (args, options = {}) => start(folder, args, { ...options, token }));
}
function gitBy(folder, run) {
  const bytes = async (purpose, args, options) => {
    const answer = await run(args, options);
    if (answer.code !== 0) throw gitObstacle(purpose, answer.stderr, folder);
    return answer.stdout;
  };
  const text = async (purpose, args, options) => (await bytes(purpose, args, options)).toString("utf8").replace(/\n$/, "");
  return { folder, run, text, bytes };
}
function splitAtZero(bytes) {
  const parts = bytes.toString("utf8").split("\0");
  parts.pop();
  return parts;
}
var defaultTimeoutMs = 5 * 6e4;
var maxOutputBytes = 512 * 1024 * 1024;
var fixedSettings = [
  "--no-pager",
  ...[
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "protocol.ext.allow=never",
    "color.ui=false"
  ].flatMap((setting) => ["-c", setting])
];
function start(folder, args, options) {
  return new Promise((resolve2, reject) => {
    const child = (0, import_node_child_process.spawn)("git", [...fixedSettings, ...args], {
      cwd: folder,
      env: environment(options.token),
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
    const timeoutMs = options.timeoutMs ?? defaultTimeoutMs;
    const timer = setTimeout(() => stop(`it took longer than ${timeoutMs / 1e3} s`), timeoutMs);
    child.stdout.on("data", (chunk) => {
      size += chunk.length;
      if (size > maxOutputBytes) stop("it printed more than 512 MiB");
      else output.push(chunk);
    });
    child.stderr.on("data", (chunk) => errors.push(chunk));
    child.on("error", (cause) => {
      clearTimeout(timer);
      reject(notStarted(folder, cause));
    });
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      const stderr = maskCredentials(Buffer.concat(errors).toString("utf8"));
      if (code !== null) return resolve2({ code, stdout: Buffer.concat(output), stderr });
      reject(new Obstacle("git", `\`git ${args[0]}\` was ended: ${stopped ?? signal}. ${stderr}`.trim()));
    });
    child.stdin.on("error", () => void 0);
    child.stdin.end(options.input ?? "");
  });
}
function notStarted(folder, cause) {
  return new Obstacle("git", `Git could not be started in ${folder}: ${cause.message}`, {
    cause,
    hint: "Is `git` installed and on the PATH, and does the folder exist?"
  });
}
var inherited = /* @__PURE__ */ new Set([
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
function environment(token) {
  const kept = Object.entries(process.env).filter(([name]) => !inherited.has(name));
  return {
    ...Object.fromEntries(kept),
    ...token && credentialVariables(token, process.env),
    ...{ LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" }
  };
}

// src/adapters/ask-ahead.ts
function askAhead(ask) {
  let answer;
  const share = () => {
    if (answer === void 0) {
      answer = ask();
      answer.catch(() => void 0);
    }
    return answer;
  };
  return {
    begin: () => void share(),
    share,
    take: () => {
      const taken = share();
      answer = void 0;
      return taken;
    }
  };
}

// src/adapters/git-changes.ts
function listTracked(git) {
  return git.bytes("list the tracked files", ["ls-files", "-z", "--stage"]);
}
async function untrackedPaths(git) {
  return splitAtZero(await git.bytes("list new files", ["ls-files", "-z", "--others", "--exclude-standard"]));
}

// src/adapters/git-default-branch.ts
async function defaultRefs(git) {
  const [commits, configured] = await Promise.all([
    resolveAll(git, ["HEAD", ...candidates(["origin"], usualBranches)]),
    git.run(["config", "--get", "init.defaultBranch"])
  ]);
  return { commits, configured: configured.stdout.toString("utf8").trim() };
}
var usualBranches = ["main", "master"];
function candidates(remotes, local) {
  return [
    ...remotes.flatMap(
      (name) => ["HEAD", ...usualBranches].map((branch) => `refs/remotes/${name}/${branch}`)
    ),
    ...new Set(local.filter((branch) => /^\S+$/.test(branch)).map((branch) => `refs/heads/${branch}`))
  ];
}
async function resolveAll(git, refs) {
  if (refs.length === 0) return /* @__PURE__ */ new Map();
  const input = refs.map((ref) => `${ref}^{commit}
`).join("");
  const output = await git.text("open the repository", ["cat-file", "--batch-check"], { input });
  const lines = output.split("\n");
  return new Map(
    refs.map((ref, index) => [ref, /^([0-9a-f]{40,64}) commit \d+$/.exec(lines[index] ?? "")?.[1]])
  );
}

// src/adapters/git-ahead.ts
function gitAhead(git) {
  return {
    untracked: askAhead(() => untrackedPaths(git)),
    tracked: askAhead(() => listTracked(git)),
    refs: askAhead(() => defaultRefs(git))
  };
}
function beginComparison({ untracked, refs, tracked }) {
  for (const answer of [untracked, refs, tracked]) answer.begin();
}

// src/adapters/whole-listing.ts
var wholeListing = {
  tracked: ["ls-files", "-z", "--stage"],
  changed: ["ls-files", "-z", "--others", "--exclude-standard", "--modified"]
};

// src/adapters/begun-answers.ts
function beginPlan(cwd) {
  return beginEarly(cwd, (git) => beginComparison(gitAhead(git)));
}
function beginListing(cwd) {
  return beginEarly(cwd, (git) => {
    for (const args of Object.values(wholeListing)) git.run(args).catch(() => void 0);
  });
}
function beginEarly(cwd, ask) {
  const answers = /* @__PURE__ */ new Map();
  const folder = findWorkspace(cwd, void 0);
  if (!isWorkspace(folder)) return answers;
  const git = gitIn(folder);
  ask(
    gitBy(folder, (args, options) => {
      const answer = git.run(args, options);
      const noted = answer.catch(() => void 0);
      answers.set(questionOf(folder, args, options), noted);
      return answer;
    })
  );
  return answers;
}
function questionOf(folder, args, options = {}) {
  return JSON.stringify([folder, args, String(options.input ?? "")]);
}

// src/cli/index.ts
var reading = /* @__PURE__ */ new Set(["plan", "validate", "--version"]);
var harmless = /* @__PURE__ */ new Set(["--json", "--quiet", "--no-color"]);
void start2(process.argv.slice(2));
async function start2(argv) {
  if (!reading.has(argv[0] ?? "")) {
    const { main } = await Promise.resolve().then(() => __toESM(require_cli_main(), 1));
    return main();
  }
  const begun = begin(argv);
  const { mainOfReading } = await Promise.resolve().then(() => __toESM(require_cli_reading(), 1));
  await mainOfReading(begun);
}
function begin([command, ...options]) {
  if (!options.every((option) => harmless.has(option))) return /* @__PURE__ */ new Map();
  try {
    if (command === "plan") return beginPlan(process.cwd());
    return command === "validate" ? beginListing(process.cwd()) : /* @__PURE__ */ new Map();
  } catch {
    return /* @__PURE__ */ new Map();
  }
}
