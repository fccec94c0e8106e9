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

// main:action-main
var require_action_main = __commonJS({
  "main:action-main"(exports2, module2) {
    module2.exports = require("./action-main.cjs");
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
  constructor(code2, message, options = {}) {
    super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
    this.code = code2;
    this.hint = options.hint;
  }
};
function toError(thrown) {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

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

// src/workspace/concerns-jobs.ts
function concernsJobs({ path, modes }, workspace) {
  const parts = path.split("/");
  if (parts[0] === ".github" || parts.at(-1)?.startsWith(".git")) return true;
  if (!path.startsWith(workspace.prefix)) return false;
  const isPlain = modes.every((mode) => plainModes.has(mode));
  const isNamedLikeManifest = parts.some((part) => /^datajob\.ya?ml$/.test(part));
  return workspace.hasLinks || !isPlain || isNamedLikeManifest || !path.endsWith(".md");
}
var plainModes = /* @__PURE__ */ new Set(["100644", "000000"]);

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
  return new Promise((resolve3, reject) => {
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
      if (code2 !== null) return resolve3({ code: code2, stdout: Buffer.concat(output), stderr });
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

// src/adapters/git-untouched.ts
async function untouchedBase(folder, merge) {
  const git = gitIn(folder);
  const [commits, differing, listed] = await Promise.all(
    [
      ["rev-parse", "--show-prefix", "HEAD", "HEAD^1", "HEAD^2"],
      ["diff", ...diffOptions, "HEAD^1", "--"],
      ["ls-files", "-z", "-t", "--stage", "--others", "--exclude-standard"]
    ].map((args) => git.run(args))
  );
  if (commits?.code !== 0 || differing?.code !== 0 || listed?.code !== 0) return void 0;
  const [prefix = "", head, base] = commits.stdout.toString("utf8").split("\n");
  const files = listing(splitAtZero(listed.stdout));
  if (head !== merge || files === void 0) return void 0;
  const workspace = { prefix, hasLinks: files.hasLinks };
  const isTouched = differences(splitAtZero(differing.stdout)).some((file) => concernsJobs(file, workspace));
  return isTouched ? void 0 : base;
}
var configName2 = "datajob.config.yaml";
var diffOptions = [
  ...["--raw", "-z", "--no-renames", "--no-relative"],
  ...["--no-ext-diff", "--no-textconv", "--ignore-submodules"]
];
function differences(fields) {
  const found = [];
  for (let at2 = 0; at2 + 1 < fields.length; at2 += 2) {
    const [facts = "", path = ""] = fields.slice(at2, at2 + 2);
    const [before = "", after = ""] = facts.slice(1).split(" ");
    found.push({ path, modes: [before, after] });
  }
  return found;
}
function listing(lines) {
  if (!lines.every((line) => line.startsWith("H "))) return void 0;
  const isConfig = (line) => line.startsWith("H 1006") && line.endsWith(` 0	${configName2}`);
  if (!lines.some(isConfig)) return void 0;
  return { hasLinks: lines.some((line) => line.startsWith("H 120000")) };
}

// src/adapters/github-comment.ts
function commentOf(raw) {
  return {
    id: raw.id,
    body: raw.body ?? "",
    author: raw.user?.login,
    url: raw.html_url,
    createdAt: new Date(raw.created_at).toISOString()
  };
}

// src/adapters/github-proxy.ts
function usesProxy(url, variables) {
  const { protocol, hostname, port } = new URL(url);
  const name = protocol === "https:" ? "https_proxy" : "http_proxy";
  const proxy = variables[name] || variables[name.toUpperCase()];
  if (!proxy || isLoopback(hostname)) return false;
  const exceptions = (variables["no_proxy"] || variables["NO_PROXY"] || "").toLowerCase().split(",");
  const hosts = [hostname, `${hostname}:${port || (protocol === "https:" ? "443" : "80")}`];
  return !exceptions.map((exception) => exception.trim()).some((exception) => excepts(exception, hosts));
}
function excepts(exception, hosts) {
  if (exception === "") return false;
  if (exception === "*") return true;
  const suffix = exception.startsWith(".") ? exception : `.${exception}`;
  return hosts.some((host) => host === exception || host.endsWith(suffix));
}
function isLoopback(hostname) {
  return hostname === "localhost" || hostname.startsWith("127.") || hostname.startsWith("[::1");
}

// src/adapters/github-transport.ts
var TooLarge = class extends Error {
  name = "TooLarge";
};
var mostRedirects = 5;
function createTransport(apiUrl, limits2) {
  const home = new URL(apiUrl).origin;
  return async (url, init) => {
    let target = new URL(url);
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      const answer = await exchange(target, withoutForeignToken(init, target.origin === home), limits2);
      const next = redirectOf(answer, init);
      if (next === void 0) return answer;
      target = new URL(next, target);
    }
    throw new Error(`More than ${mostRedirects} redirects.`);
  };
}
function withoutForeignToken(init, athome) {
  if (athome) return init;
  const headers = Object.entries(init.headers).filter(([name]) => name.toLowerCase() !== "authorization");
  return { ...init, headers: Object.fromEntries(headers) };
}
function redirectOf(answer, init) {
  const follows = init.redirect !== "manual" && [301, 302, 307, 308].includes(answer.status);
  const same = init.method === "GET" || answer.status === 307 || answer.status === 308;
  return follows && same ? answer.headers.get("location") : void 0;
}
async function exchange(url, init, limits2) {
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new Error(`${url.protocol} is no address of an API.`);
  }
  const { request } = process.getBuiltinModule(url.protocol === "https:" ? "node:https" : "node:http");
  const body = init.body === void 0 ? void 0 : Buffer.from(init.body);
  const headers = { ...init.headers, ...body && { "content-length": String(body.length) } };
  return new Promise((resolve3, reject) => {
    const sent = request(url, { method: init.method, headers }, (message) => {
      readBody(message, limits2.maxBytes).then((bytes) => resolve3(answerOf(url, message, bytes)), reject);
    });
    const timer = setTimeout(() => sent.destroy(timedOut(limits2.timeoutMs)), limits2.timeoutMs);
    const abort = () => void sent.destroy(cancelled());
    limits2.signal?.addEventListener("abort", abort, { once: true });
    sent.on("error", reject);
    sent.on("close", () => {
      clearTimeout(timer);
      limits2.signal?.removeEventListener("abort", abort);
    });
    if (limits2.signal?.aborted) abort();
    sent.end(body);
  });
}
function timedOut(ms) {
  return new Error(`No answer within ${ms / 1e3} seconds.`);
}
function cancelled() {
  return new Obstacle("cancelled", "The request to GitHub was cancelled.");
}
async function readBody(message, maxBytes) {
  const chunks = [];
  let size = 0;
  for await (const chunk2 of message) {
    size += chunk2.length;
    if (size > maxBytes) {
      message.destroy();
      throw new TooLarge(`The answer is larger than ${maxBytes} bytes.`);
    }
    chunks.push(chunk2);
  }
  return Buffer.concat(chunks);
}
function answerOf(url, message, bytes) {
  const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value)]);
  return {
    status: message.statusCode ?? 0,
    statusText: message.statusMessage ?? "",
    url: url.href,
    headers: new Map(headers),
    text: async () => bytes.toString("utf8"),
    arrayBuffer: async () => new Uint8Array(bytes).buffer
  };
}

// src/adapters/github-first-comments.ts
var perPage = 100;
var limits = { timeoutMs: 1e4, maxBytes: 20 * 1024 * 1024 };
async function firstComments(asked) {
  const { apiUrl, repository, token, pr, variables } = asked;
  if (!URL.canParse(apiUrl) || !/^[\w-]+\/[\w.-]+$/.test(repository)) return void 0;
  if (usesProxy(apiUrl, variables)) return void 0;
  const root = apiUrl.replace(/\/+$/, "");
  const url = `${root}/repos/${repository}/issues/${pr}/comments?per_page=${perPage}`;
  const headers = {
    accept: "application/vnd.github+json",
    authorization: `token ${token}`,
    "user-agent": "datajob",
    "x-github-api-version": "2022-11-28"
  };
  try {
    const answer = await createTransport(apiUrl, limits)(url, { method: "GET", headers });
    if (answer.status !== 200) return void 0;
    const comments = JSON.parse(await answer.text());
    return comments.length < perPage ? comments.map(commentOf) : void 0;
  } catch {
    return void 0;
  }
}

// src/adapters/sha256.ts
var import_node_crypto = require("node:crypto");
var sha256 = (text) => (0, import_node_crypto.createHash)("sha256").update(text, "utf8").digest("hex");

// src/adapters/working-tree.ts
var import_node_fs5 = require("node:fs");
var import_node_path4 = require("node:path");

// src/adapters/content-digest.ts
var import_node_crypto2 = require("node:crypto");
function contentDigest(bytes) {
  const binary = bytes.subarray(0, 8e3).includes(0);
  return (0, import_node_crypto2.createHash)("sha256").update(binary ? bytes : withoutCarriageReturns(bytes)).digest("hex");
}
function withoutCarriageReturns(bytes) {
  if (!bytes.includes("\r\n")) return bytes;
  return Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}

// src/adapters/read-ahead.ts
var import_promises = require("node:timers/promises");

// src/adapters/read-plain-file.ts
var import_node_fs2 = require("node:fs");
function readPlainFile(file) {
  try {
    const text = (0, import_node_fs2.readFileSync)(file, { encoding: "utf8", ...asFlag });
    return text === "" && !(0, import_node_fs2.lstatSync)(file).isFile() ? void 0 : text;
  } catch (error) {
    return absentOrThrow(error, file);
  }
}
function readPlainText(buffer, file) {
  const length = readPlainAt(buffer, 0, file);
  if (length === void 0) return void 0;
  return length === 0 || length === buffer.length ? readPlainFile(file) : buffer.toString("utf8", 0, length);
}
function readPlainBytes(file) {
  try {
    return (0, import_node_fs2.readFileSync)(file, asFlag);
  } catch (error) {
    return absentOrThrow(error, file);
  }
}
function readPlainAt(buffer, offset, file) {
  try {
    const descriptor = (0, import_node_fs2.openSync)(file, readFlags);
    try {
      return offset < buffer.length ? (0, import_node_fs2.readSync)(descriptor, buffer, offset, buffer.length - offset, null) : 0;
    } finally {
      (0, import_node_fs2.closeSync)(descriptor);
    }
  } catch (error) {
    return absentOrThrow(error, file);
  }
}
var readFlags = import_node_fs2.constants.O_RDONLY | (import_node_fs2.constants.O_NOFOLLOW ?? 0) | (import_node_fs2.constants.O_NONBLOCK ?? 0);
var asFlag = { flag: readFlags };
var absent = /* @__PURE__ */ new Set([
  "ENOENT",
  "ENOTDIR",
  "ELOOP",
  "EISDIR",
  "ENAMETOOLONG",
  "ERR_INVALID_ARG_VALUE",
  // What opening a socket gives.
  "ENXIO"
]);
function absentOrThrow(error, path) {
  const code2 = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  if (absent.has(code2)) return void 0;
  throw new Obstacle("files", `${path} cannot be read${code2 === "" ? "" : ` (${code2})`}.`, {
    cause: error,
    hint: "May this user read it?"
  });
}

// src/adapters/read-ahead.ts
function emptyReadAhead(buffer) {
  return { texts: /* @__PURE__ */ new Map(), ended: false, buffer, readAt: 0 };
}
async function readWhile(folder, tracked, ahead) {
  const paths = [...tracked.values()].flatMap(({ path, link: link2 }) => link2 === void 0 ? [path] : []);
  const wanted = [
    ...paths.filter((path) => path.endsWith("datajob.yaml")),
    ...paths.filter((path) => path.endsWith(".sql"))
  ];
  for (let index = 0; index < wanted.length && !ahead.ended; index += chunk) {
    if (!readChunk(folder, wanted.slice(index, index + chunk), ahead)) return;
    await (0, import_promises.setImmediate)();
  }
}
var chunk = 64;
function readChunk(folder, paths, ahead) {
  ahead.readAt = performance.now();
  try {
    for (const path of paths) {
      const text = readPlainText(ahead.buffer, `${folder}${path}`);
      if (text !== void 0) ahead.texts.set(path, text);
    }
    return true;
  } catch {
    return false;
  }
}
function take(ahead, path) {
  const text = ahead.texts.get(path);
  if (text === void 0) return void 0;
  ahead.texts.set(path, void 0);
  return performance.now() - ahead.readAt < freshMs ? text : void 0;
}
var freshMs = 5e3;

// src/adapters/working-tree-listing.ts
var import_node_child_process2 = require("node:child_process");
var import_node_fs4 = require("node:fs");
var import_node_path3 = require("node:path");

// src/adapters/whole-listing.ts
var wholeListing = {
  tracked: ["ls-files", "-z", "--stage"],
  changed: ["ls-files", "-z", "--others", "--exclude-standard", "--modified"]
};

// src/adapters/begun-answers.ts
function takeAnswer(begun, folder, args, options = {}) {
  const question = questionOf(folder, args, options);
  const answer = begun?.get(question);
  begun?.delete(question);
  return answer;
}
function questionOf(folder, args, options = {}) {
  return JSON.stringify([folder, args, String(options.input ?? "")]);
}

// src/adapters/entries-on-disk.ts
var import_node_fs3 = require("node:fs");
var import_node_path2 = require("node:path");
function addFromDisk(entries, folder, path) {
  const file = (0, import_node_path2.join)(folder, path);
  const status = (0, import_node_fs3.lstatSync)(file, { throwIfNoEntry: false });
  if (status?.isSymbolicLink()) entries.set(path, { path, link: (0, import_node_fs3.readlinkSync)(file) });
  else if (status === void 0 || status.isDirectory()) entries.delete(path);
  else if (!status.isFile()) entries.set(path, { path, unreadable: true });
  else entries.set(path, (status.mode & 64) === 0 ? { path } : { path, executable: true });
}
function walk(folder) {
  const entries = /* @__PURE__ */ new Map();
  const visit = (prefix) => {
    for (const child of childrenOf((0, import_node_path2.join)(folder, prefix))) {
      const path = prefix === "" ? child.name : `${prefix}/${child.name}`;
      if (child.isDirectory()) {
        if (!skippedFolders.has(child.name)) visit(path);
      } else addFromDisk(entries, folder, path);
    }
  };
  visit("");
  return entries;
}
function childrenOf(folder) {
  try {
    return (0, import_node_fs3.readdirSync)(folder, { withFileTypes: true });
  } catch (error) {
    return absentOrThrow(error, folder) ?? [];
  }
}
var skippedFolders = /* @__PURE__ */ new Set([".git", ".datajob", "node_modules"]);

// src/adapters/working-tree-listing.ts
async function listWorkingTree(folder, below2 = [], onTracked = () => {
}, { tracked, begun } = {}) {
  const known = tracked === void 0 || below2.length === 0 ? void 0 : listTrackedFolders(folder, below2, await tracked);
  const ask = (args) => gitOutput(folder, args, begun);
  const listed = async () => below2.length > 0 ? listFolders(folder, below2) : listWithGit(folder, ask, onTracked);
  const byPath = known ?? (isInCheckout(folder) ? await listed() : /* @__PURE__ */ new Map());
  const found = byPath.size > 0 ? byPath : walk(folder);
  for (const path of found.keys()) if (path.startsWith(".datajob/")) found.delete(path);
  return { entries: sortedEntries(found), byPath: found };
}
function sortedEntries(byPath) {
  const entries = [...byPath.values()];
  let before = "";
  for (const { path } of entries) {
    if (path < before) return entries.sort((a, b) => a.path < b.path ? -1 : 1);
    before = path;
  }
  return entries;
}
function isInCheckout(folder) {
  for (let current = (0, import_node_path3.resolve)(folder); ; current = (0, import_node_path3.dirname)(current)) {
    if ((0, import_node_fs4.existsSync)((0, import_node_path3.join)(current, ".git"))) return true;
    if ((0, import_node_path3.dirname)(current) === current) return false;
  }
}
async function listWithGit(folder, ask, onTracked) {
  const [entries, changed] = await Promise.all([
    readTracked(folder, ask(wholeListing.tracked), onTracked),
    ask(wholeListing.changed)
  ]);
  for (const path of splitAtZero(changed)) if (!path.endsWith("/")) addFromDisk(entries, folder, path);
  return entries;
}
async function listFolders(folder, below2) {
  const options = ["-z", "-t", "--stage", "--others", "--exclude-standard"];
  const output = await gitOutput(folder, ["--literal-pathspecs", "ls-files", ...options, "--", ...below2]);
  const entries = /* @__PURE__ */ new Map();
  for (const line of splitAtZero(output)) {
    const rest = line.slice(2);
    const path = line.startsWith("?") ? rest : rest.slice(rest.indexOf("	") + 1);
    const isSubmodule = !line.startsWith("?") && rest.startsWith("160000");
    if (!isSubmodule && !path.endsWith("/")) addFromDisk(entries, folder, path);
  }
  return entries;
}
function listTrackedFolders(folder, below2, tracked) {
  const entries = /* @__PURE__ */ new Map();
  for (const start3 of below2) {
    const pending = [start3];
    for (let path = pending.pop(); path !== void 0; path = pending.pop()) {
      const children = statusOf(folder, path)?.isDirectory() ? childrenOf((0, import_node_path3.join)(folder, path)) : void 0;
      if (children?.some(({ name }) => name === ".git")) return void 0;
      if (children !== void 0) pending.push(...children.map(({ name }) => `${path}/${name}`));
      else if (statusOf(folder, path) !== void 0) {
        if (entries.size >= mostKnown || !tracked.includes(`	${path}\0`)) return void 0;
        addFromDisk(entries, folder, path);
      }
    }
  }
  return entries.size === 0 ? void 0 : entries;
}
var mostKnown = 50;
function statusOf(folder, path) {
  return (0, import_node_fs4.lstatSync)((0, import_node_path3.join)(folder, path), { throwIfNoEntry: false });
}
async function readTracked(folder, output, onTracked) {
  const entries = trackedEntries(folder, await output);
  onTracked(entries);
  return entries;
}
function trackedEntries(folder, output) {
  const entries = /* @__PURE__ */ new Map();
  const facts = output.indexOf("	");
  for (let start3 = 0, end = 0; start3 < output.length; start3 = end + 1) {
    end = output.indexOf(0, start3 + facts);
    if (end < 0) break;
    const path = output.toString("utf8", start3 + facts + 1, end);
    const isPlain = output[start3 + 1] === digit0 && output[start3 + 3] === digit6;
    if (isPlain) entries.set(path, { path });
    else addUnusual(entries, folder, { mode: output.toString("latin1", start3, start3 + 6), path });
  }
  return entries;
}
var digit0 = 48;
var digit6 = 54;
function addUnusual(entries, folder, { mode, path }) {
  if (mode === "100755") entries.set(path, { path, executable: true });
  else if (mode === "120000") addFromDisk(entries, folder, path);
}
async function gitOutput(folder, args, begun) {
  const answer = await takeAnswer(begun, folder, args);
  return answer?.code === 0 ? answer.stdout : askGit(folder, args);
}
function askGit(folder, args) {
  return new Promise((resolveOutput, reject) => {
    const child = (0, import_node_child_process2.spawn)("git", args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    const output = [];
    const errors = [];
    child.stdout.on("data", (chunk2) => output.push(chunk2));
    child.stderr.on("data", (chunk2) => errors.push(chunk2));
    child.on("error", (cause) => reject(unreadable(folder, String(cause), cause)));
    child.on("close", (code2) => {
      if (code2 !== 0) reject(unreadable(folder, Buffer.concat(errors).toString("utf8").trim(), void 0));
      else resolveOutput(Buffer.concat(output));
    });
  });
}
function unreadable(folder, reason, cause) {
  return new Obstacle("git", `Git could not list the files of ${folder}: ${reason}`, {
    cause,
    hint: "Is `git` installed, and may this user read the repository (`git status`)?"
  });
}

// src/adapters/working-tree.ts
function workingTree(folder, before = {}) {
  let plain2 = /* @__PURE__ */ new Map();
  const buffer = Buffer.allocUnsafe(bufferBytes);
  let early = emptyReadAhead(buffer);
  const isPlain = (path) => {
    const entry = plain2.get(path);
    return entry !== void 0 && entry.link === void 0;
  };
  return {
    async list(folders) {
      const ahead = emptyReadAhead(buffer);
      const readAhead = (entries2) => {
        if (folders === void 0) void readWhile(prefixOf(folder), entries2, ahead);
      };
      const { entries, byPath } = await listWorkingTree(folder, folders, readAhead, before).finally(() => {
        ahead.ended = true;
      });
      early = ahead;
      plain2 = byPath;
      return entries;
    },
    async read(paths) {
      const texts = /* @__PURE__ */ new Map();
      const prefix = prefixOf(folder);
      for (const path of paths) {
        const text = take(early, path) ?? (isPlain(path) ? readPlainText(buffer, `${prefix}${path}`) : readContained(folder, path));
        if (text !== void 0) texts.set(path, text);
      }
      return texts;
    },
    async digest(paths) {
      const digests = /* @__PURE__ */ new Map();
      for (const path of paths) {
        const file = isPlain(path) ? `${folder}/${path}` : containedFile(folder, path);
        const bytes = file === void 0 ? void 0 : readPlainBytes(file);
        if (bytes !== void 0) digests.set(path, contentDigest(bytes));
      }
      return digests;
    }
  };
}
var bufferBytes = 64 * 1024;
function prefixOf(folder) {
  try {
    return folder === process.cwd() ? "" : `${folder}/`;
  } catch {
    return `${folder}/`;
  }
}
function readContained(folder, path) {
  const file = containedFile(folder, path);
  return file === void 0 ? void 0 : readPlainFile(file);
}
function containedFile(folder, path) {
  try {
    const root = import_node_fs5.realpathSync.native(folder);
    const file = import_node_fs5.realpathSync.native((0, import_node_path4.join)(root, path));
    const inside = (0, import_node_path4.relative)(root, file);
    const outside = inside === "" || (0, import_node_path4.isAbsolute)(inside) || inside === ".." || inside.startsWith(`..${import_node_path4.sep}`);
    return outside || inside.split(import_node_path4.sep).includes(".git") ? void 0 : file;
  } catch (error) {
    return absentOrThrow(error, (0, import_node_path4.join)(folder, path));
  }
}

// src/action/event.ts
var import_node_fs6 = require("node:fs");
function readEvent(variables) {
  const { GITHUB_EVENT_NAME: name = "", GITHUB_REF: ref = "", GITHUB_SHA: sha = "" } = variables;
  const actor = variables["GITHUB_TRIGGERING_ACTOR"] ?? variables["GITHUB_ACTOR"] ?? "";
  return {
    ...{ name, ref, sha, actor },
    repository: variables["GITHUB_REPOSITORY"] ?? "",
    workflow: variables["GITHUB_WORKFLOW"] ?? "",
    runUrl: runUrlOf(variables),
    payload: readPayload(variables["GITHUB_EVENT_PATH"])
  };
}
function runUrlOf(variables) {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = variables;
  if (!server || !repository || !run) return void 0;
  const attempt2 = variables["GITHUB_RUN_ATTEMPT"];
  const page = `${server}/${repository}/actions/runs/${run}`;
  return attempt2 === void 0 || attempt2 === "1" ? page : `${page}/attempts/${attempt2}`;
}
function readPayload(path) {
  if (path === void 0 || path === "") return {};
  try {
    return JSON.parse((0, import_node_fs6.readFileSync)(path, "utf8"));
  } catch (thrown) {
    const cause = toError(thrown);
    throw new Obstacle("files", `The event in GITHUB_EVENT_PATH could not be read: ${cause.message}`, {
      cause
    });
  }
}

// node_modules/@actions/core/lib/command.js
var os = __toESM(require("os"));

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
var crypto = __toESM(require("crypto"));
var fs = __toESM(require("fs"));
var os2 = __toESM(require("os"));
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
var os3 = __toESM(require("os"));

// node_modules/@actions/core/lib/summary.js
var import_os = require("os");
var import_fs = require("fs");
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve3) {
      resolve3(value);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve3(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = import_fs.promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, import_fs.constants.R_OK | import_fs.constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite2 = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite2 ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(import_os.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code2, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code2), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}

// src/action/payload.ts
function at(data, ...path) {
  let value = data;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
    value = value[key];
  }
  return value;
}
function textAt(data, ...path) {
  const value = at(data, ...path);
  return typeof value === "string" && value !== "" ? value : void 0;
}
function numberAt(data, ...path) {
  const value = at(data, ...path);
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : void 0;
}

// src/action/inputs.ts
var typedNames = [
  ...["workspace", "job", "environment", "params", "from-step", "scheduled-time", "reason"],
  ...["base", "pr", "commit", "override", "now"]
];
var inputNames = [
  ...["command"],
  ...typedNames,
  ...["comment", "comment-author"]
];
function readInputs() {
  const given = inputNames.map((name) => [name, getInput(name)]);
  return Object.fromEntries(given.filter(([, value]) => value !== ""));
}

// src/action/own-environment.ts
var import_node_fs7 = require("node:fs");
function takeTokens(environment2) {
  const token = trimmed(environment2["INPUT_TOKEN"]);
  const membersToken = trimmed(environment2["INPUT_MEMBERS-TOKEN"]);
  for (const each of [token, membersToken]) if (each !== void 0) hideToken(each);
  for (const name of Object.keys(environment2)) if (isOfRunner(name)) delete environment2[name];
  forgetFirstEnvironment(environment2);
  return { ...token && { token }, ...membersToken && { membersToken } };
}
function hideToken(token) {
  setSecret(token);
  setSecret(Buffer.from(`x-access-token:${token}`).toString("base64"));
}
function variablesForJobs(environment2) {
  const names = Object.keys(environment2).filter((name) => !isOfRunner(name) && !commandFiles.has(name));
  return Object.fromEntries(names.map((name) => [name, environment2[name]]));
}
var commandFiles = /* @__PURE__ */ new Set([
  ...["GITHUB_ENV", "GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"]
]);
function isOfRunner(name) {
  return name.startsWith("INPUT_") || name.startsWith("ACTIONS_");
}
function forgetFirstEnvironment(environment2) {
  const place = firstEnvironment();
  if (place === void 0) return;
  const kept = Object.entries(environment2);
  for (const [name] of kept) delete environment2[name];
  try {
    overwrite(place);
  } finally {
    Object.assign(environment2, Object.fromEntries(kept));
  }
}
function firstEnvironment() {
  try {
    const status = (0, import_node_fs7.readFileSync)("/proc/self/stat", "utf8");
    const fields = status.slice(status.lastIndexOf(")") + 2).split(" ");
    const [start3, end] = [Number(fields[47]), Number(fields[48])];
    return start3 > 0 && end > start3 ? { start: start3, length: end - start3 } : void 0;
  } catch {
    return void 0;
  }
}
function overwrite({ start: start3, length }) {
  try {
    const memory = (0, import_node_fs7.openSync)("/proc/self/mem", "r+");
    try {
      (0, import_node_fs7.writeSync)(memory, Buffer.alloc(length), 0, length, start3);
    } finally {
      (0, import_node_fs7.closeSync)(memory);
    }
  } catch {
  }
}
function trimmed(value) {
  const text = value?.trim();
  return text === "" ? void 0 : text;
}

// src/action/pull-request-of.ts
function pullRequestOf(event) {
  if (event.name === "merge_group")
    return queuedPullRequest(textAt(event.payload, "merge_group", "head_ref"));
  return numberAt(event.payload, "pull_request", "number") ?? numberAt(event.payload, "number");
}
function isFromFork(event) {
  if (!event.name.startsWith("pull_request")) return false;
  const head = textAt(event.payload, "pull_request", "head", "repo", "full_name");
  const base = textAt(event.payload, "pull_request", "base", "repo", "full_name") ?? event.repository;
  return head === void 0 || head.toLowerCase() !== base.toLowerCase();
}
function headOf(event) {
  const { payload, sha } = event;
  return textAt(payload, "pull_request", "head", "sha") ?? textAt(payload, "merge_group", "head_sha") ?? sha;
}
function queuedPullRequest(ref) {
  const digits = /\/pr-([1-9][0-9]{0,8})-[0-9a-f]{40,64}$/.exec(ref ?? "")?.[1];
  return digits === void 0 ? void 0 : Number(digits);
}

// src/report/human-time.ts
var second = 1e3;
var minute = 60 * second;
var hour = 60 * minute;
var day = 24 * hour;
function formatInstant(iso) {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):(\d{2})(?:\.\d+)?Z$/.exec(iso);
  if (match === null) return iso;
  const [, date, time, seconds] = match;
  return `${date} ${time}${seconds === "00" ? "" : `:${seconds}`} UTC`;
}
function count(number, singular, plural = `${singular}s`) {
  return `${number} ${number === 1 ? singular : plural}`;
}

// src/report/printable.ts
function printable(text) {
  return text.toWellFormed().replace(harmful, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function oneLine(text) {
  return printable(text.replace(/\s*[\r\n]+\s*/g, " ").trim());
}
function shorten(text, length) {
  if (text.length <= length) return text;
  const end = isHighSurrogate(text.charCodeAt(length - 2)) ? length - 2 : length - 1;
  return `${text.slice(0, end)}\u2026`;
}
var harmful = new RegExp("(?![\\t\\n])\\p{Cc}|\\p{Zl}|\\p{Zp}|(?![\\u200c\\u200d])\\p{Cf}|(?<![\\u0100-\\u200b\\u200e-\\u{10ffff}])[\\u200c\\u200d]|[\\u115f\\u1160\\u3164\\uffa0]", "gu");
function isHighSurrogate(code2) {
  return code2 >= 55296 && code2 <= 56319;
}

// src/report/markdown-escape.ts
var longestValue = 500;
function escapeMarkdown(value, longest = longestValue) {
  return literal(oneLine(shorten(value, longest)));
}
function prose(value, longest = longestValue) {
  const parts = oneLine(shorten(value, longest)).split("`");
  const paired = parts.length % 2 === 1 && parts.every((part, index) => index % 2 === 0 || part.trim() === part && part !== "");
  if (!paired) return escapeMarkdown(value, longest);
  return parts.map((part, index) => index % 2 === 0 ? literal(part) : code(part)).join("");
}
function code(value) {
  const text = oneLine(shorten(value, longestValue));
  return /^$|[`|\\\t]/.test(text) ? htmlCode(text) : `\`${text}\``;
}
function htmlCode(value) {
  return `<code>${escapeMarkdown(value)}</code>`;
}
function literal(text) {
  return text.replace(/[@#]|:(?=\/\/|(?!\d\d:)[\w+-]+:)|www(?=\.)|gh-(?=\d)/gi, "$&\u200B").replace(commitId, (digits) => digits.replace(/.{6}(?=.)/g, "$&\u200B")).replace(/[^\p{L}\p{N} ,;:.?'"()%/$-]/gu, entity).replaceAll("$", "<span>$</span>").replace(/^-/, "&#45;").replace(/^(\d+)([.)])/, (_, digits, mark) => `${digits}${entity(mark)}`);
}
var commitId = /(?<![\p{L}\p{N}])[0-9a-f]{7,40}(?![\p{L}\p{N}])/giu;
function entity(character) {
  return `&#${character.codePointAt(0)};`;
}

// src/report/failure-text.ts
function failureKind(failure) {
  return `${failure.class} error, rule ${oneLine(failure.rule)}`;
}

// src/report/markdown-link.ts
function link(text, url) {
  return url === void 0 || !plainUrl.test(url) ? text : `[${text}](${url})`;
}
function commitLink(commit, page) {
  return link(code(commit.slice(0, 7)), commitUrl(commit, page.links));
}
function commitUrl(commit, links) {
  return isCommit(commit) ? below(links, `/commit/${commit}`) : void 0;
}
var plainUrl = /^https?:\/\/[A-Za-z0-9.:-]+(\/[A-Za-z0-9._~%/?=&#+@:,-]*)?$/;
function below(links, path) {
  return links.repositoryUrl === void 0 ? void 0 : `${links.repositoryUrl}${path}`;
}
function isCommit(text) {
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text);
}

// src/report/page-parts.ts
function moreNote(left, page, what = "") {
  if (left === 0) return "";
  const where = page.full ? "the log of the run" : `the ${link("job summary", page.links.runUrl)}`;
  return `_\u2026 and ${left} more${what === "" ? "" : ` ${what}`} in ${where}._`;
}
function blocks(...parts) {
  return parts.filter((part) => part !== "").join("\n\n");
}
function alertBlock(kind, lines) {
  return `> [!${kind}]
${lines.replace(/^(?=.)/gm, "> ").replace(/^$/gm, ">")}`;
}

// src/report/sparkline.ts
var bars = [..."\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588"];

// src/report/check-standing-text.ts
function isDebt({ status, standing }) {
  return status !== "passed" && (standing === "known" || standing === "waived");
}
function isMended({ status, baseline }) {
  return status === "passed" && baseline?.status === "failed";
}
function standingText(check) {
  const { standing, baseline, waiver } = check;
  if (isMended(check)) return joined(["mended", baseText(baseline)]);
  switch (standing) {
    case "known":
      return joined(["known debt", baseText(baseline)]);
    case "worse":
      return joined(["worse than on the base", baseText(baseline)]);
    case "new":
      if (baseline?.waived) return "the waiver that it had on the base is gone";
      return joined([baseline?.warned ? "it only warned on the base" : "new", baseText(baseline)]);
    default:
      return waiver === void 0 ? "" : waiverText(check, waiver);
  }
}
function waiverText(check, waiver) {
  const { owner, reason, until, daysLeft } = waiver;
  const why = `${oneLine(owner)}: ${oneLine(reason)}`;
  const holds = check.status === "passed";
  const end = `until ${until} (${count(daysLeft, "day")} left; ${why})`;
  if (daysLeft > 0) return holds ? `holds, and has a waiver ${end}` : `waived ${end}`;
  return holds ? `holds; its waiver ended on ${until}: take it out` : `its waiver ended on ${until} (${why})`;
}
function baseText(baseline) {
  if (baseline === void 0) return "";
  const { environment: environment2, at: at2, actual, status } = baseline;
  const found = status === "passed" ? "it passed" : actual === void 0 ? "it failed" : `it was ${oneLine(actual)}`;
  return `${found} in ${oneLine(environment2)}, ${formatInstant(at2)}`;
}
function joined(parts) {
  return parts.filter((part) => part !== "").join(": ");
}

// src/report/check-text.ts
function checkVerdict(check) {
  const word = check.status === "error" ? "could not be evaluated" : check.status;
  const details = check.status === "failed" ? difference(check) : errorMessage(check);
  const severity = check.severity === "warn" ? " (severity warn)" : "";
  const standing = standingText(check);
  const known = standing === "" ? "" : `; ${standing}`;
  return `${word}${details === "" ? "" : `: ${details}`}${severity}${known}`;
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

// src/report/unit-test-text.ts
function differenceSentence(difference2) {
  const { changed, missing, unexpected, matching, misplaced } = difference2;
  if (misplaced !== void 0) return `the rows are right and their order is not, from row ${misplaced} on`;
  const parts = [
    ...changed === 0 ? [] : [changed === 1 ? "1 row differs" : `${changed} rows differ`],
    ...missing === 0 ? [] : [`${missing} missing`],
    ...unexpected === 0 ? [] : [`${unexpected} unexpected`]
  ];
  return `${parts.join(", ")}; ${matching} as expected`;
}

// src/report/unit-test-problems.ts
function unitTestDiagnostics({ tests }) {
  return tests.flatMap((test) => {
    if (test.status === "failed") return failed(test);
    return test.status === "cannot-run" ? [cannotRun(test)] : [];
  });
}
function failed(test) {
  const { failure, differences: differences2 = [], reason } = test;
  const code2 = "unit-test-failed";
  if (failure !== void 0) {
    const message = [
      `Unit test \xAB${test.name}\xBB: ${failure.message}`,
      ...reason === void 0 ? [] : [reason]
    ];
    const hint = failure.hint === void 0 ? {} : { hint: failure.hint };
    return [{ code: code2, severity: "error", message: message.join(" "), ...placeOf(failure, test), ...hint }];
  }
  return differences2.map((difference2) => ({
    code: code2,
    severity: "error",
    message: `Unit test \xAB${test.name}\xBB: ${difference2.table}: ${difference2.problem ?? differenceSentence(difference2)}`,
    ...placeOf(difference2, test)
  }));
}
function cannotRun(test) {
  const { name, reason = "", failure } = test;
  const message = `Unit test \xAB${name}\xBB cannot run here: ${reason}.${failure === void 0 ? "" : ` ${failure.message}`}`;
  const hint = "Name under `steps` those that can run, or remove the test.";
  const place = placeOf(failure ?? {}, test);
  return { code: "unit-test-cannot-run", severity: "error", message, ...place, hint };
}
function placeOf({ file, line, column }, test) {
  if (file === void 0) return { file: test.file, line: test.line, column: test.column };
  return { file, line: line ?? 1, column: column ?? 1 };
}

// src/report/problems.ts
function problemsOf(report) {
  const known = remembered.get(report);
  if (known !== void 0) return known;
  const problems = problemsIn(
    [
      ...report.validation?.diagnostics ?? [],
      ...contractProblems(report),
      ...unitTestDiagnostics(report.tests ?? { tests: [] })
    ],
    report.stage?.runs ?? []
  );
  remembered.set(report, problems);
  return problems;
}
function contractProblems({ plan }) {
  return (plan?.contracts ?? []).flatMap(({ problems }) => problems);
}
var remembered = /* @__PURE__ */ new WeakMap();
function problemsIn(diagnostics, runs) {
  const all = distinct([...diagnostics.map(ofDiagnostic), ...runs.flatMap(ofRun)]);
  return [...all.filter(isError), ...all.filter((problem) => !isError(problem))];
}
function isError(problem) {
  return problem.level === "error";
}
function ofDiagnostic(diagnostic) {
  const { code: code2, severity, ...rest } = diagnostic;
  return { level: severity === "error" ? "error" : "warning", title: code2, ...rest };
}
function ofRun(run) {
  const steps2 = run.steps.flatMap(
    ({ name, error }) => error === void 0 ? [] : [ofFailure(error, run.job, `step \`${name}\``, `${run.job}: step ${name} failed`)]
  );
  const checks = run.checks.filter((check) => check.status !== "passed" && !isDebt(check)).map((check) => ofCheck(check, run.job));
  const explained = steps2.length > 0 || checks.some(isError);
  const own = run.error === void 0 || explained ? [] : [ofFailure(run.error, run.job, void 0, `${run.job} failed`)];
  return [...steps2, ...own, ...checks];
}
function ofCheck(check, job) {
  return {
    level: check.severity === "error" ? "error" : "warning",
    title: `${job}: check ${check.id}`,
    message: checkVerdict(check),
    job,
    part: `check \`${check.id}\``,
    ...check.failure === void 0 ? {} : { class: check.failure.class, ...placeOf2(check.failure) }
  };
}
function ofFailure(failure, job, part, title) {
  return {
    level: "error",
    title,
    message: failure.message,
    job,
    ...part === void 0 ? {} : { part },
    class: failure.class,
    kind: failureKind(failure),
    ...failure.hint === void 0 ? {} : { hint: failure.hint },
    ...placeOf2(failure)
  };
}
function placeOf2({ file, line, column }) {
  if (file === void 0) return {};
  if (line === void 0) return { file };
  return column === void 0 ? { file, line } : { file, line, column };
}
function distinct(problems) {
  const byText = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...byText.values()];
}

// src/report/verdict-text.ts
var verdictWords = {
  passed: { symbol: "\u2705", word: "passed" },
  failed: { symbol: "\u274C", word: "failed" },
  attention: { symbol: "\u26A0\uFE0F", word: "needs a look" },
  cancelled: { symbol: "\u{1F6AB}", word: "was cancelled" },
  crashed: { symbol: "\u{1F4A5}", word: "crashed" }
};
function nextStep(report) {
  switch (report.verdict) {
    case "failed":
      return nextAfterFailure(report);
    case "attention":
      return "Look at what is marked below before you merge.";
    case "cancelled":
      return "A newer push has a check of its own; if there is none, run this one again.";
    case "crashed":
      return "This is a fault of datajob, not of the change: run the check again, and report it when it stays.";
    case "passed":
      return "";
  }
}
function nextAfterFailure(report) {
  const errors = problemsOf(report).filter((problem) => problem.level === "error");
  if (errors.length === 0) return "Mend what is listed below and push: the check then runs again.";
  if (errors.every((problem) => problem.class === "platform")) {
    return "Nothing in the change is at fault: run the check again, and tell who keeps the platform when it stays.";
  }
  const what = errors.length === 1 ? "the error" : `the ${count(errors.length, "error")}`;
  return `Mend ${what} below and push: the check then runs again.`;
}

// src/report/page-head.ts
function headText(page) {
  const { report } = page;
  const { symbol, word } = verdictWords[report.verdict];
  const workspace = report.workspace === "." ? "" : ` in ${code(report.workspace)}`;
  const claimed = report.fork && !page.full ? ", as the workflow of the pull request itself reports" : "";
  const next = nextStep(report);
  return blocks(
    `### ${symbol} datajob ${word}${workspace}${claimed}`,
    `${prose(report.sentence)}${next === "" ? "" : `<br>
**Next:** ${next}`}`,
    factsLine(page)
  );
}
function factsLine(page) {
  const { report, links } = page;
  const facts = [
    `Commit ${commitLink(report.head, page)}`,
    ...report.stage === void 0 ? [] : [`staging copy ${code(report.stage.environment)}`],
    ...report.validation === void 0 ? [] : [`${count(report.validation.jobs, "job")} validated`],
    ...report.parity?.status === "same" ? ["the plan is the one that was approved"] : [],
    escapeMarkdown(formatInstant(report.at)),
    ...links.runUrl === void 0 ? [] : [link("run", links.runUrl)]
  ];
  return `<sub>${facts.join(" \xB7 ")}</sub>`;
}

// src/report/sections/remarks-sections.ts
function notesSection(page) {
  const notes = [...page.report.notes, ...page.report.stage?.notes ?? []];
  return {
    items: [...new Set(notes)].map((note) => `- ${prose(note, 1e3)}`),
    frame: (shown2, left) => alertBlock("NOTE", blocks(shown2.join("\n"), moreNote(left, page))),
    rank: 6,
    share: 0.08
  };
}

// src/report/quiet-summary.ts
function quietSummary(report, links) {
  const page = { report, links, full: true };
  const { items, frame } = notesSection(page);
  return blocks(headText(page), items.length === 0 ? "" : frame(items, 0));
}

// src/report/comment-marker.ts
function commentMarker(workspace, workflow) {
  return marker("report", reportKey(workspace, workflow));
}
function isCommentOf(body, ownMarker) {
  return body.split(/\r?\n/, 1)[0] === ownMarker;
}
function reportKey(workspace, workflow) {
  return encodeURIComponent(`${workspace}|${workflow}`.toWellFormed()).replaceAll("-", "%2D");
}
function marker(kind, key) {
  return `<!-- datajob:${kind} ${key} -->`;
}

// src/action/our-comment.ts
function ourComment(comments, { workspace, workflow }, inputs) {
  const marker2 = commentMarker(workspace, workflow);
  const author = inputs["comment-author"] ?? "github-actions[bot]";
  return comments.find((comment) => comment.author === author && isCommentOf(comment.body, marker2));
}

// src/action/had-plan.ts
function mayHaveHadPlan({ event, inputs, workspace, comments }) {
  if (event.name !== "pull_request" || textAt(event.payload, "action") === "opened") return false;
  if (comments === void 0) return true;
  return ourComment(comments, { workspace, workflow: event.workflow }, inputs) !== void 0;
}

// src/action/links-of.ts
function linksOf({ repository, runUrl }, runner) {
  const server = runner["GITHUB_SERVER_URL"];
  return {
    ...server && repository !== "" && { repositoryUrl: `${server}/${repository}` },
    ...runUrl === void 0 ? {} : { runUrl }
  };
}

// src/action/mask-report.ts
function maskReport(report, mask2) {
  return maskData(report, mask2);
}
function maskData(data, mask2) {
  return masked(data, mask2);
}
var fixed = /* @__PURE__ */ new Set([
  ...["command", "verdict", "status", "state", "action", "kind", "severity", "errorClass", "class", "type"],
  ...["event", "code", "rule", "breaks", "standing", "unit"],
  ...["at", "startedAt", "scheduledTime", "utc", "head", "base", "hash", "digest", "runId"]
]);
function masked(value, mask2) {
  if (typeof value === "string") return mask2(value);
  if (Array.isArray(value)) return value.map((each) => masked(each, mask2));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      fixed.has(key) && typeof each === "string" ? each : masked(each, mask2)
    ])
  );
}

// src/plan/plan.ts
var workingTreeHead = "working tree";

// src/workspace/canonical-json.ts
function canonicalJson(value) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const entries = Object.entries(value).filter(([, entry]) => entry !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`);
  return `{${entries.join(",")}}`;
}

// src/plan/plan-hash.ts
function planEffect({ changes, downstream }) {
  const planned = changes.map(({ job, kind, from, digest, schedule }) => ({
    job,
    kind,
    ...from === void 0 ? {} : { from },
    ...digest === void 0 ? {} : { digest },
    ...schedule === void 0 ? {} : { crons: sorted(schedule.crons.map(cronOf), canonicalJson) }
  }));
  const byJob = (change) => `${change.job} ${canonicalJson(change)}`;
  return { changes: sorted(planned, byJob), downstream: [...new Set(downstream)].sort() };
}
function planHash(effect, sha2562) {
  return `sha256:${sha2562(canonicalJson(effect))}`;
}
function cronOf({ cron, timezone }) {
  return { cron: cron.trim().split(/\s+/).join(" "), timezone };
}
function sorted(items, key) {
  return [...items].sort((a, b) => key(a) < key(b) ? -1 : 1);
}

// src/report/json.ts
function planJson(plan) {
  return {
    ...plan,
    changes: plan.changes.map(({ schedule, ...change }) => {
      if (schedule === void 0) return change;
      const { text, next, notes, ...facts } = schedule;
      const [instants, local] = [next.map((run) => run.utc), next.map((run) => run.local)];
      return { ...change, schedule: { text, next: instants, local, notes, ...facts } };
    }),
    diagnostics: plan.diagnostics.map(diagnosticJson)
  };
}
function diagnosticJson(diagnostic) {
  const { code: code2, severity, message, file, line, column, endLine, endColumn, hint } = diagnostic;
  return {
    code: code2,
    severity,
    message,
    file,
    line,
    column,
    ...endLine === void 0 ? {} : { endLine },
    ...endColumn === void 0 ? {} : { endColumn },
    ...hint === void 0 ? {} : { hint }
  };
}

// src/action/no-change.ts
function unchangedPlan(base, sentence, sha2562) {
  const plan = { base, head: workingTreeHead, changes: [], downstream: [], diagnostics: [] };
  const { diagnostics: _, ...report } = { ...plan, hash: planHash(planEffect(plan), sha2562), edges: [] };
  return {
    command: "plan",
    passed: true,
    sentence,
    json: planJson(plan),
    markdown: "",
    diagnostics: [],
    runs: [],
    changed: [],
    report: { plan: report }
  };
}
function stageWithoutWork(planned, pr, notes = []) {
  const sentence = "No job is changed, so nothing had to run.";
  const outcome = { pr, environment: `pr-${pr}`, jobs: [], evidence: [], diff: [], passed: true };
  return {
    command: "stage",
    passed: true,
    sentence: [sentence, ...notes].join("\n"),
    json: { ...outcome, plan: planned.json, diagnostics: [], notes: [sentence, ...notes] },
    markdown: "",
    diagnostics: [],
    runs: []
  };
}

// src/action/outputs.ts
var longestOutput = 2e5;
function writeOutputs(performed, { verdict, report, comment }) {
  const plan = performed.find((each) => each.command === "plan");
  setOutput("command", performed.map((each) => each.command).join(", "));
  setOutput("passed", String(verdict === "passed" || verdict === "attention"));
  setOutput("verdict", verdict);
  setOutput("result", outputJson(performed.at(-1)?.json ?? {}));
  setOutput("plan", plan === void 0 ? "" : outputJson(plan.json));
  setOutput("changed", plan === void 0 ? "" : outputJson(plan.changed ?? []));
  setOutput("report", report ?? "");
  setOutput("comment-url", comment ?? "");
}
function outputJson(value) {
  const text = JSON.stringify(value);
  if (text.length <= longestOutput) return text;
  return JSON.stringify({
    omitted: `The document has ${text.length} characters, more than an output may have.`
  });
}

// src/action/action-command.ts
var namedCommands = [
  "validate",
  "plan",
  "test",
  "run",
  "stage",
  "promote",
  "tick",
  "clean"
];
var readingCommands = ["validate", "plan", "test"];

// src/action/bounded-report.ts
var longestReport = 5e6;
var steps = [
  { rows: 5e3, entries: 50, text: 2e3 },
  { rows: 1e3, entries: 10, text: 500 },
  { rows: 200, entries: 5, text: 200 },
  { rows: 20, entries: 2, text: 100 }
];
function boundedReport(report, limit = longestReport) {
  if (fits(report, limit)) return report;
  const sorted2 = importantFirst(report);
  let smaller = report;
  for (const most of steps) {
    smaller = withNote(cut(sorted2, most, 0));
    if (fits(smaller, limit)) break;
  }
  return smaller;
}
function fits(report, limit) {
  return Buffer.byteLength(JSON.stringify(report)) <= limit;
}
function importantFirst(report) {
  const { validation, stage } = report;
  const diagnostics = validation?.diagnostics.toSorted(
    (a, b) => Number(b.severity === "error") - Number(a.severity === "error")
  );
  const runs = stage?.runs.toSorted((a, b) => Number(b.status === "failed") - Number(a.status === "failed"));
  const evidence = stage?.evidence.toSorted((a, b) => Number(a.passed) - Number(b.passed));
  return {
    ...report,
    ...validation && diagnostics && { validation: { ...validation, diagnostics } },
    ...stage && runs && evidence && { stage: { ...stage, runs, evidence } }
  };
}
function cut(value, most, depth) {
  if (typeof value === "string") return shorten(value, most.text);
  if (Array.isArray(value)) {
    return value.slice(0, depth === 0 ? most.rows : most.entries).map((each) => cut(each, most, depth + 1));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cut(each, most, depth)]));
}
function withNote(report) {
  const note = "The results are more than a report can hold: parts are left off. The log has all.";
  return { ...report, notes: [...report.notes, note] };
}

// src/action/verdict.ts
function judge({ performed, problem }) {
  if (problem !== void 0) return ofProblem(problem);
  const failed2 = performed.filter((each) => !each.passed);
  if (failed2.length > 0) {
    return { verdict: "failed", sentence: failed2.map(({ sentence }) => sentence).join(" ") };
  }
  const differing = performed.find(({ report }) => report?.parity !== void 0 && needsLook(report.parity));
  if (differing !== void 0) return { verdict: "attention", sentence: differing.sentence };
  return { verdict: "passed", sentence: passedSentence(performed) };
}
function passedSentence(performed) {
  const plan = performed.find(({ command }) => command === "plan");
  const last = performed.at(-1);
  if (plan === void 0 || last === plan || last === void 0) return last?.sentence ?? "Nothing to do.";
  return plan.changed?.length === 0 ? plan.sentence : `${plan.sentence} ${last.sentence}.`;
}
function needsLook(parity) {
  return parity.status !== "same";
}
function ofProblem({ code: code2, message, hint }) {
  const sentence = hint === void 0 ? message : `${message} ${hint}`;
  if (code2 === "cancelled") return { verdict: "cancelled", sentence };
  if (code2 === "bug") return { verdict: "crashed", sentence: `datajob has a bug: ${sentence}` };
  return { verdict: "failed", sentence };
}

// src/action/report-of.ts
function reportOf(outcome, facts) {
  const { event, workspace, at: at2, mask: mask2 } = facts;
  const pr = pullRequestOf(event);
  const report = {
    version: 1,
    ...pr === void 0 ? {} : { pr },
    head: headOf(event),
    workspace,
    workflow: event.workflow,
    event: event.name,
    at: at2,
    ...judge(outcome),
    ...event.runUrl === void 0 ? {} : { url: event.runUrl },
    fork: isFromFork(event),
    ...partsOf(outcome.performed),
    notes: outcome.notes
  };
  return boundedReport(maskReport(report, mask2));
}
function partsOf(performed) {
  return Object.assign({}, ...performed.map(({ report }) => report ?? {}));
}

// src/action/merged.ts
var unmergedEvents = /* @__PURE__ */ new Set([
  ...["pull_request", "pull_request_review", "pull_request_review_comment", "merge_group"]
]);
function isOnDefaultBranch({ name, ref, payload }) {
  if (unmergedEvents.has(name)) return false;
  if (name === "schedule") return true;
  const branch = textAt(payload, "repository", "default_branch");
  return branch !== void 0 && ref === `refs/heads/${branch}`;
}
function productionCommand(commands, inputs) {
  if (commands.includes("run") && inputs.environment === "production") return "`run` in production";
  const command = commands.find((each) => each === "promote" || each === "tick");
  return command && `\`${command}\``;
}

// src/manifest/did-you-mean.ts
var longestWord = 100;
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
function editDistance(a, b) {
  let twoAbove = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const replaced = (above[column - 1] ?? 0) + (same ? 0 : 1);
      let best = Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, (twoAbove[column - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    twoAbove = above;
    above = current;
  }
  return above[b.length] ?? 0;
}

// src/usecases/comment-command.ts
function parseComment(body) {
  const first = /^[^\r\n]*/.exec(body.slice(0, longestLine + 1))?.[0] ?? "";
  if (!/^\/datajob [^ ]/.test(first)) return { kind: "none" };
  const [, name = "", ...words] = first.trimEnd().split(/ +/);
  const read = Object.hasOwn(readers, name) ? readers[name] : void 0;
  if (read === void 0) return { kind: "none" };
  const mistake = (problem) => ({ kind: "mistake", line: name, problem });
  if (first.length > longestLine) return mistake(`The line is longer than ${longestLine} characters.`);
  const command = read(words);
  if (typeof command === "string") return mistake(command);
  return { kind: "command", line: [name, ...words].join(" "), command };
}
var longestLine = 1e3;
var mostParams = 20;
var readers = {
  help: plain("help"),
  plan: plain("plan"),
  stage: plain("stage"),
  promote: plain("promote"),
  rollback: ([job, to, ...more]) => {
    if (job === void 0) return "Name the job: `/datajob rollback JOB`.";
    if (!isJobName(job)) return notAJob(job);
    if (more.length > 0) return "A job and at most one digest are all that `rollback` takes.";
    if (to === void 0) return { name: "rollback", job };
    if (!/^(sha256:)?[0-9a-f]{4,64}$/.test(to)) {
      return `\xAB${shown(to)}\xBB is no digest: it has 4 to 64 of the digits 0-9 and a-f.`;
    }
    return { name: "rollback", job, to };
  },
  run: ([job, ...words]) => {
    if (job === void 0) return "Name the job: `/datajob run JOB`.";
    if (!isJobName(job)) return notAJob(job);
    if (words.length > mostParams) return `At most ${mostParams} parameters can be given.`;
    const params = /* @__PURE__ */ new Map();
    for (const word of words) {
      const [, name, value] = /^([a-z][a-z0-9_]{0,62})=(.*)$/.exec(word) ?? [];
      if (name === void 0 || value === void 0) {
        return `\xAB${shown(word)}\xBB is no parameter: write NAME=VALUE, without spaces.`;
      }
      if (params.has(name)) return `The parameter ${name} is given more than once.`;
      params.set(name, value);
    }
    return { name: "run", job, params: Object.fromEntries(params) };
  }
};
function plain(name) {
  return (words) => words.length === 0 ? { name } : `\`${name}\` takes no arguments.`;
}
function isJobName(word) {
  return /^[a-z][a-z0-9-]{1,62}$/.test(word);
}
function notAJob(word) {
  return `\xAB${shown(word)}\xBB is no name of a job: it has lower-case letters, digits and hyphens.`;
}
function shown(word) {
  return word.length > 60 ? `${word.slice(0, 60)}\u2026` : word;
}

// src/action/comment-event.ts
function commentOf2({ payload }) {
  if (textAt(payload, "action") !== "created") return ignored("Only new comments can hold commands.");
  if (at(payload, "issue", "pull_request") === void 0) return ignored("The comment is on an issue.");
  if (textAt(payload, "comment", "user", "type") !== "User")
    return ignored("The comment is not by a person.");
  const body = textAt(payload, "comment", "body") ?? "";
  if (parseComment(body).kind === "none") return ignored("The comment holds no command.");
  const pr = numberAt(payload, "issue", "number");
  const id = numberAt(payload, "comment", "id");
  const author = textAt(payload, "comment", "user", "login");
  const createdAt = textAt(payload, "comment", "created_at");
  if (pr === void 0 || id === void 0 || author === void 0 || createdAt === void 0) {
    return ignored("The event does not tell who wrote the comment, where and when.");
  }
  return { pr, id, body, author, createdAt, url: textAt(payload, "comment", "html_url") ?? "" };
}
function ignored(reason) {
  return { ignored: `${reason} Nothing to do.` };
}

// src/action/workflow-run-event.ts
function reportedRunOf({ payload }) {
  if (textAt(payload, "action") !== "completed") return ignored2("The workflow run has not ended.");
  const run = at(payload, "workflow_run");
  if (textAt(run, "event") !== "pull_request") {
    return ignored2("The workflow run is not that of a pull request.");
  }
  const own = numberAt(payload, "repository", "id");
  const source = numberAt(run, "head_repository", "id");
  if (source === void 0) return ignored2("The fork that the pull request came from is gone.");
  if (source === own) {
    return ignored2("The pull request comes from this repository: its own workflow comments on it.");
  }
  const id = numberAt(run, "id");
  const head = textAt(run, "head_sha");
  const workflow = textAt(run, "name");
  const endedAt = textAt(run, "updated_at");
  const known = id !== void 0 && head !== void 0 && workflow !== void 0 && endedAt !== void 0;
  if (!known || own === void 0 || !/^[0-9a-f]{40,64}$/.test(head) || Number.isNaN(Date.parse(endedAt))) {
    return ignored2("The event does not tell which commit the workflow run was for.");
  }
  const attempt2 = numberAt(run, "run_attempt") ?? 1;
  return { id, attempt: attempt2, head, source, workflow, endedAt: new Date(endedAt).toISOString() };
}
function ignored2(reason) {
  return { ignored: `${reason} Nothing to do.` };
}

// src/action/route.ts
function routeOf(event) {
  return routes.get(event.name)?.(event) ?? nothing(`datajob has nothing to do on the event \xAB${event.name}\xBB.`);
}
function commandNamed(text) {
  if (text === "auto") return "auto";
  const command = namedCommands.find((each) => each === text);
  if (command !== void 0) return command;
  const proposal = didYouMean(text, ["auto", ...namedCommands]);
  const hint = proposal === void 0 ? `One of auto, ${namedCommands.join(", ")}.` : `did you mean \`${proposal}\`?`;
  throw new Obstacle("usage", `The input \`command\` is \xAB${text}\xBB, which is no command.`, { hint });
}
var routes = /* @__PURE__ */ new Map([
  ["pull_request", ofPullRequest],
  ["merge_group", ofMergeGroup],
  ["push", ofPush],
  ["schedule", () => ({ commands: ["tick"] })],
  ["workflow_dispatch", ofDispatch],
  ["check_run", ofCheckRun],
  ["issue_comment", ofComment],
  ["workflow_run", ofWorkflowRun]
]);
function ofPullRequest(event) {
  return textAt(event.payload, "action") === "closed" ? { commands: ["clean"] } : { commands: ["validate", "plan", "test", "stage"] };
}
function ofMergeGroup(event) {
  const action = textAt(event.payload, "action");
  if (action === void 0 || action === "checks_requested") {
    return { commands: ["validate", "plan", "parity", "test", "stage"] };
  }
  return nothing(`The merge group was ${action}: nothing to do.`);
}
function ofPush(event) {
  const branch = textAt(event.payload, "repository", "default_branch");
  if (at(event.payload, "deleted") === true) return nothing("The branch was deleted: nothing to do.");
  if (branch !== void 0 && event.ref === `refs/heads/${branch}`) return { commands: ["promote"] };
  const where = branch === void 0 ? "the default branch" : `the default branch ${branch}`;
  return nothing(`Only pushes to ${where} are promoted: nothing to do for ${event.ref}.`);
}
function ofDispatch(event) {
  const command = textAt(event.payload, "inputs", "command");
  if (command === void 0 || command === "auto") {
    const hint = `Add an input \`command\` to workflow_dispatch, one of ${namedCommands.join(", ")}.`;
    throw new Obstacle("usage", "The workflow was started by hand without saying what to do.", { hint });
  }
  const named = commandNamed(command);
  return { commands: named === "auto" ? [] : [named] };
}
function ofCheckRun(event) {
  return textAt(event.payload, "action") === "rerequested" ? nothing("A check is repeated by running its workflow again (\xABRe-run jobs\xBB): nothing to do here.") : nothing("datajob has nothing to do on the event \xABcheck_run\xBB.");
}
function ofComment(event) {
  const found = commentOf2(event);
  return "ignored" in found ? nothing(found.ignored) : { commands: ["comment"] };
}
function ofWorkflowRun(event) {
  const found = reportedRunOf(event);
  return "ignored" in found ? nothing(found.ignored) : { commands: ["report"] };
}
function nothing(note) {
  return { commands: [], note };
}

// src/action/request.ts
function requestOf(event, inputs) {
  if (event.name === "pull_request_target") throw refusedTarget();
  const named = commandNamed(inputs.command ?? "auto");
  const route = named === "auto" ? routeOf(event) : { commands: [named] };
  if (isFromFork(event)) return withoutSteps(route);
  if (event.name === "workflow_run" && named !== "auto") refuseAfterPullRequest(event);
  const command = productionCommand(route.commands, inputs);
  if (command !== void 0 && !isOnDefaultBranch(event)) throw refusedProduction(command, event);
  return route;
}
function refusedProduction(command, event) {
  const where = event.ref === "" ? "" : ` of ${event.ref}`;
  return new Obstacle("refused", `datajob does not ${command} on the event ${event.name}${where}.`, {
    hint: "Its files are not merged into the default branch, and production must never depend on them. Use a job of the events push, schedule or workflow_dispatch on the default branch."
  });
}
function refuseAfterPullRequest({ payload }) {
  const cause = textAt(payload, "workflow_run", "event") ?? "";
  const own = textAt(payload, "repository", "full_name");
  const isOwn = textAt(payload, "workflow_run", "head_repository", "full_name") === own;
  if (isOwn && !cause.startsWith("pull_request")) return;
  throw new Obstacle("refused", "datajob only delivers a report behind the workflow run of a pull request.", {
    hint: "Leave the input `command` away in a workflow of the event workflow_run."
  });
}
function withoutSteps(route) {
  if (route.commands.every((command) => readingCommands.includes(command))) return route;
  if (route.commands.every((command) => command === "clean")) {
    return { commands: [], note: "A pull request from a fork never had a copy of staging: nothing to do." };
  }
  const note = "This pull request comes from a fork: it is validated and planned, its unit tests run as far as they are SQL alone, and its steps are not run. Somebody who may push here can look at it and push the commits to a branch of this repository.";
  return { commands: readingCommands, note };
}
function refusedTarget() {
  return new Obstacle("refused", "datajob does not run on pull_request_target.", {
    hint: "That event gives the secrets of this repository to code that a stranger wrote. Use pull_request; pull requests from forks are then validated and planned."
  });
}

// src/action/write-report.ts
var import_node_fs8 = require("node:fs");
var import_node_path5 = require("node:path");
function writeReport(report, variables) {
  const parent = variables["RUNNER_TEMP"];
  if (parent === void 0 || parent === "") return void 0;
  const folder = (0, import_node_path5.join)(parent, "datajob-report");
  (0, import_node_fs8.rmSync)(folder, { recursive: true, force: true });
  (0, import_node_fs8.mkdirSync)(folder, { recursive: true });
  const path = (0, import_node_path5.join)(folder, "report.json");
  (0, import_node_fs8.writeFileSync)(path, JSON.stringify(report), { flag: "wx" });
  return path;
}

// src/report/markdown-budget.ts
function joinWithin(sections, limit) {
  const kept = [];
  let length = 0;
  for (const section of sections) {
    length += section.length + 2;
    if (length > limit - noteLength) break;
    kept.push(section);
  }
  const left = sections.length - kept.length;
  if (left > 0)
    kept.push(`_${left} more ${left === 1 ? "section is" : "sections are"} left off here; the log has all._`);
  return kept.join("\n\n");
}
var noteLength = 100;

// src/action/write-summary.ts
var summaryLimit = 9e5;
async function writeSummary({ sections, notes }, runner) {
  const file = runner["GITHUB_STEP_SUMMARY"];
  const parts = [...notes.map((note) => escapeMarkdown(note)), ...sections].filter((part) => part !== "");
  if (file === void 0 || file === "" || parts.length === 0) return;
  await summary.addRaw(`${joinWithin(parts, summaryLimit)}
`).write();
}

// src/action/quiet-check.ts
function usualCheck(event, inputs) {
  const isUsual = (inputs.command ?? "auto") === "auto" && inputs.base === void 0;
  if (!isUsual || event.name !== "pull_request" || textAt(event.payload, "action") === "closed") {
    return void 0;
  }
  return requestOf(event, inputs);
}
function hasNothingToTell(pushes, posts) {
  const { event, inputs, workspace, comments } = pushes;
  if (isFromFork(event)) return true;
  if (comments === void 0) return !posts && !mayHaveHadPlan(pushes);
  return ourComment(comments, { workspace, workflow: event.workflow }, inputs) === void 0;
}
async function concludeQuietly(check) {
  const { event, route, mask: mask2, runner, say } = check;
  const performed = maskData(quietly(check), mask2);
  const notes = route.note === void 0 ? [] : [route.note];
  for (const line of [...notes, ...performed.map(({ sentence }) => sentence)]) say(line);
  const report = reportOf({ performed, notes }, check);
  const path = writeReport(report, runner);
  await writeSummary({ sections: [quietSummary(report, linksOf(event, runner))], notes: [] }, runner);
  const { verdict } = judge({ performed, notes });
  writeOutputs(performed, { verdict, ...path === void 0 ? {} : { report: path } });
}
function quietly({ event, route, base, sha256: sha2562 }) {
  const sentence = `No job changes: nothing that concerns jobs differs from the base, commit ${base.slice(0, 12)}, so the workspace is not validated again.`;
  const planned = unchangedPlan(base, sentence, sha2562);
  const pr = pullRequestOf(event);
  return route.commands.includes("stage") && pr !== void 0 ? [planned, stageWithoutWork(planned, pr)] : [planned];
}

// src/report/redact.ts
var secretName = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|PRIVATE_KEY|API_KEY|ACCESS_KEY/i;
var shortestSecret = 4;
function createRedactor(variables) {
  const secrets = Object.entries(variables).filter(([name, value]) => secretName.test(name) && (value ?? "").length >= shortestSecret).map(([, value]) => value ?? "").sort((a, b) => b.length - a.length);
  return (text) => {
    let result = hideUrlPasswords(text);
    for (const secret of secrets) result = result.replaceAll(secret, "***");
    return result;
  };
}
function hideUrlPasswords(text) {
  return text.replace(/\b([a-z][a-z0-9+.-]{0,30}:\/\/[^\s/:@]{0,200}):[^\s/@]{1,1000}@/gi, "$1:***@");
}

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

// src/run/mask.ts
var mask = "***";
var shortestSecret2 = 3;
function createMasker(values) {
  const needles = [...new Set([...values].flatMap(secretForms))];
  const longest = needles.reduce((most, needle) => Math.max(most, needle.length), 0);
  const masker = (text) => {
    const spans = findSpans(text, needles);
    return spans.length === 0 ? text : replaceSpans(text, spans);
  };
  return Object.assign(masker, {
    cutBefore(text, limit) {
      const cut2 = Math.min(limit, text.length - longest + 1);
      const crossing = findSpans(text, needles).find(([start3, end]) => start3 < cut2 && end > cut2);
      if (crossing) return crossing[0] > 0 ? crossing[0] : crossing[1];
      return cut2 > 0 ? cut2 : Math.min(limit, text.length);
    }
  });
}
function findSpans(text, needles) {
  const found = [];
  for (const needle of needles) {
    for (let at2 = text.indexOf(needle); at2 !== -1; at2 = text.indexOf(needle, at2 + 1)) {
      found.push([at2, at2 + needle.length]);
    }
  }
  found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const merged = [];
  for (const [start3, end] of found) {
    const last = merged.at(-1);
    if (last && start3 < last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start3, end]);
  }
  return merged;
}
function replaceSpans(text, spans) {
  const parts = [];
  let done = 0;
  for (const [start3, end] of spans) {
    parts.push(text.slice(done, start3), mask);
    done = end;
  }
  parts.push(text.slice(done));
  return parts.join("");
}
function secretForms(value) {
  const plain2 = [value, value.trim(), ...value.split(/\r\n|\r|\n/).map((line) => line.trim())];
  const parts = [...plain2, ...passwordOf(value)].filter((part) => part.length >= shortestSecret2);
  return parts.flatMap((part) => [part, urlEncoded(part), JSON.stringify(part).slice(1, -1), base64(part)]).filter((form) => form.length >= shortestSecret2);
}
function urlEncoded(text) {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}
var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function base64(text) {
  const bytes = new TextEncoder().encode(text);
  let digits = "";
  for (let at2 = 0; at2 < bytes.length; at2 += 3) {
    const rest = bytes.length - at2;
    const group = (bytes[at2] ?? 0) << 16 | (bytes[at2 + 1] ?? 0) << 8 | (bytes[at2 + 2] ?? 0);
    const used = rest >= 3 ? 4 : rest + 1;
    for (let digit = 0; digit < used; digit++) digits += alphabet[group >> 18 - 6 * digit & 63] ?? "";
  }
  return digits;
}

// src/action/secrets.ts
var configName3 = "datajob.config.yaml";
async function hideSecrets(ports, tokens) {
  const config = (await ports.tree.read([configName3])).get(configName3) ?? "";
  const names = new Set(
    [...config.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].map((match) => match[1] ?? "")
  );
  const values = [...names].flatMap((name) => ports.variables[name] ?? []);
  for (const form of new Set(values.flatMap(secretForms))) setSecret(form);
  const masker = createMasker([...values, ...Object.values(tokens)]);
  const redact = createRedactor(ports.variables);
  return (text) => redact(masker(text));
}

// src/action/workspace-path.ts
var import_node_fs9 = require("node:fs");
var import_node_path6 = require("node:path");
function workspacePath(folder, variables) {
  const root = variables["GITHUB_WORKSPACE"];
  if (root === void 0 || root === "") return ".";
  const path = (0, import_node_path6.relative)(real(root), real(folder)).split("\\").join("/");
  return path === "" || path.startsWith("..") ? "." : path;
}
function real(path) {
  try {
    return (0, import_node_fs9.realpathSync)(path);
  } catch {
    return path;
  }
}

// src/action/index.ts
void start2();
async function start2() {
  const inputs = readInputs();
  const tokens = takeTokens(process.env);
  const looking = attempt(() => findUntouched(inputs));
  const comments = attempt(() => askForComments(inputs, tokens));
  const untouched = await looking;
  try {
    if (untouched !== void 0 && await isQuiet(untouched, { inputs, tokens, comments })) {
      return await concludeQuietly(await withMask(untouched, tokens));
    }
  } catch (thrown) {
    const { fail } = await Promise.resolve().then(() => __toESM(require_action_main(), 1));
    return fail(thrown);
  }
  const { main } = await Promise.resolve().then(() => __toESM(require_action_main(), 1));
  await main({ inputs, tokens, comments });
}
async function attempt(work) {
  try {
    return await work();
  } catch {
    return void 0;
  }
}
async function askForComments({ comment }, { token }) {
  const event = readEvent(process.env);
  const pr = pullRequestOf(event);
  const apiUrl = process.env["GITHUB_API_URL"];
  const isChecked = event.name === "pull_request" && textAt(event.payload, "action") !== "closed";
  if (pr === void 0 || !isChecked || isFromFork(event) || comment === "off") return void 0;
  if (token === void 0 || !apiUrl) return void 0;
  return firstComments({ apiUrl, repository: event.repository, token, pr, variables: process.env });
}
async function findUntouched(inputs) {
  const event = readEvent(process.env);
  const route = usualCheck(event, inputs);
  if (route === void 0) return void 0;
  const folder = findWorkspace(process.env["GITHUB_WORKSPACE"] ?? process.cwd(), inputs.workspace);
  const base = await untouchedBase(folder, event.sha);
  if (base === void 0) return void 0;
  return { event, route, base, folder, workspace: workspacePath(folder, process.env) };
}
async function isQuiet({ event, workspace }, { inputs, tokens, comments }) {
  const posts = tokens.token !== void 0 && inputs.comment !== "off";
  return hasNothingToTell({ event, inputs, workspace, comments: await comments }, posts);
}
async function withMask(untouched, tokens) {
  const variables = variablesForJobs(process.env);
  const mask2 = await hideSecrets({ tree: workingTree(untouched.folder), variables }, tokens);
  return {
    ...untouched,
    mask: mask2,
    sha256,
    runner: process.env,
    at: (/* @__PURE__ */ new Date()).toISOString(),
    say: (line) => void process.stdout.write(`${line}
`)
  };
}
