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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

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
      constructor(code2, message, options3 = {}) {
        super(message, options3.cause === void 0 ? void 0 : { cause: options3.cause });
        this.code = code2;
        this.hint = options3.hint;
      }
    };
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

// src/workspace/git-reference.ts
function readGitReference(uses) {
  const start2 = /^[a-z][a-z0-9+.-]*:\/\//i.exec(uses)?.[0].length ?? 0;
  const separator = uses.indexOf("//", start2);
  const repositoryEnd = separator === -1 ? lastAt(uses, start2) : separator;
  if (repositoryEnd === -1) return unpinned;
  const repository = uses.slice(0, repositoryEnd);
  const tail = separator === -1 ? uses.slice(repositoryEnd) : uses.slice(separator + 2);
  const at = tail.indexOf("@");
  if (at === -1 || at === tail.length - 1) return unpinned;
  const path = tail.slice(0, at);
  const problem = repositoryProblem(repository);
  if (problem !== void 0) return problem;
  if (path !== "" && (normalisePath(path) !== path || path.includes("\\"))) {
    return "names no folder of a repository behind `//`, such as `//shared/load`";
  }
  return { repository, ref: tail.slice(at + 1), path };
}
function lastAt(uses, start2) {
  const at = uses.lastIndexOf("@");
  return at > uses.indexOf("/", start2) ? at : -1;
}
function repositoryProblem(repository) {
  if (/^[\w.-]+\/[\w.-]+$/.test(repository) || /^[\w.-]+@[\w.-]+:[\w./~-]+$/.test(repository))
    return void 0;
  if (/^https:\/\/[^/\s]*@/i.test(repository)) {
    return "holds a user or a password, which would be in the repository for all to read: let Git find its credentials by itself";
  }
  if (/^(?:https:\/\/[\w.:-]+|ssh:\/\/(?:[\w.-]+@)?[\w.:-]+|file:\/\/)\/[\w./~%+-]+$/.test(repository))
    return void 0;
  if (/^[\w.-]+\/[\w.-]+\/[\w./-]+$/.test(repository)) {
    return "needs `//` between the repository and the folder, as in `acme/templates//load@<commit>`";
  }
  return "names no repository: write `OWNER/NAME` for one on GitHub, or an address that begins with `https://` or `ssh://`";
}
function isPinned({ ref }) {
  return /^[0-9a-f]{40}$/.test(ref);
}
function mountOf({ repository, ref, path }) {
  return `${repository}@${ref}${path === "" ? "" : `/${path}`}`;
}
function readMount(path) {
  if (!path.includes("@")) return void 0;
  const [, repository, ref, rest2] = /^(.+?)@([0-9a-f]{40})(?:\/(.*))?$/.exec(path) ?? [];
  if (repository === void 0 || ref === void 0 || repositoryProblem(repository) !== void 0) {
    return void 0;
  }
  return { repository, ref, path: rest2 ?? "" };
}
var unpinned;
var init_git_reference = __esm({
  "src/workspace/git-reference.ts"() {
    "use strict";
    init_job_files();
    unpinned = "is not pinned: name the repository, the folder and the full id of a commit, as in `acme/templates//load@<40 hexadecimal digits>`";
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

// src/manifest/did-you-mean.ts
function didYouMean(word, candidates3) {
  if (word.length === 0 || word.length > longestWord) return void 0;
  const wanted = comparable(word);
  let nearest;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates3) {
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

// src/report/printable.ts
function printable(text) {
  return text.toWellFormed().replace(harmful, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function oneLine2(text) {
  return printable(text.replace(/\s*[\r\n]+\s*/g, " ").trim());
}
function shorten(text, length) {
  if (text.length <= length) return text;
  const end = isHighSurrogate(text.charCodeAt(length - 2)) ? length - 2 : length - 1;
  return `${text.slice(0, end)}\u2026`;
}
function isHighSurrogate(code2) {
  return code2 >= 55296 && code2 <= 56319;
}
var harmful;
var init_printable = __esm({
  "src/report/printable.ts"() {
    "use strict";
    harmful = new RegExp("(?![\\t\\n])\\p{Cc}|\\p{Zl}|\\p{Zp}|(?![\\u200c\\u200d])\\p{Cf}|(?<![\\u0100-\\u200b\\u200e-\\u{10ffff}])[\\u200c\\u200d]|[\\u115f\\u1160\\u3164\\uffa0]", "gu");
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

// src/report/json.ts
function validateJson(outcome) {
  const { jobs, diagnostics, waivers } = outcome;
  return { jobs, diagnostics: diagnostics.map(diagnosticJson), ...waivers.length > 0 && { waivers } };
}
function planJson(plan) {
  return {
    ...plan,
    changes: plan.changes.map(({ schedule, ...change }) => {
      if (schedule === void 0) return change;
      const { text, next: next2, notes, ...facts } = schedule;
      const [instants, local] = [next2.map((run) => run.utc), next2.map((run) => run.local)];
      return { ...change, schedule: { text, next: instants, local, notes, ...facts } };
    }),
    diagnostics: plan.diagnostics.map(diagnosticJson)
  };
}
function diagnosticJson(diagnostic) {
  const { code: code2, severity, message, file, line, column, endLine: endLine2, endColumn, hint: hint2 } = diagnostic;
  return {
    code: code2,
    severity,
    message,
    file,
    line,
    column,
    ...endLine2 === void 0 ? {} : { endLine: endLine2 },
    ...endColumn === void 0 ? {} : { endColumn },
    ...hint2 === void 0 ? {} : { hint: hint2 }
  };
}
var init_json = __esm({
  "src/report/json.ts"() {
    "use strict";
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
  const [, date2, time, seconds] = match;
  return `${date2} ${time}${seconds === "00" ? "" : `:${seconds}`} UTC`;
}
function formatLocal(local) {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/.exec(local);
  if (match === null) return local;
  return [match[1], match[2], match[3]].filter((part) => part !== void 0).join(" ");
}
function count(number2, singular, plural = `${singular}s`) {
  return `${number2} ${number2 === 1 ? singular : plural}`;
}
function twoUnits(ms, [large, largeName], [small, smallName]) {
  const rest2 = Math.floor(ms % large / small);
  const first = `${Math.floor(ms / large)} ${largeName}`;
  return rest2 === 0 ? first : `${first} ${rest2} ${smallName}`;
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

// src/report/sparkline.ts
var bars;
var init_sparkline = __esm({
  "src/report/sparkline.ts"() {
    "use strict";
    bars = [..."\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588"];
  }
});

// src/report/check-standing-text.ts
var init_check_standing_text = __esm({
  "src/report/check-standing-text.ts"() {
    "use strict";
    init_human_time();
    init_printable();
    init_sparkline();
  }
});

// src/report/check-text.ts
var init_check_text = __esm({
  "src/report/check-text.ts"() {
    "use strict";
    init_check_standing_text();
    init_human_time();
    init_printable();
  }
});

// src/report/contract-text.ts
function versionText({ from, to }) {
  if (to === void 0) return `${from} \u2192 none`;
  return from === to ? `still ${from}` : `${from} \u2192 ${to}`;
}
function isBreaking({ differences }) {
  return differences.some(({ breaks }) => breaks !== void 0);
}
function breaksText({ breaks }) {
  if (breaks === void 0) return "";
  return breaks === "readers" ? "breaks readers" : "breaks writers";
}
function consumerText({ job, team, columns }) {
  const owner = team === void 0 ? job : `${job} (team ${team})`;
  return columns.length === 0 ? owner : `${owner}: ${columns.join(", ")}`;
}
var init_contract_text = __esm({
  "src/report/contract-text.ts"() {
    "use strict";
  }
});

// src/report/failure-text.ts
var init_failure_text = __esm({
  "src/report/failure-text.ts"() {
    "use strict";
    init_printable();
  }
});

// src/report/markdown-budget.ts
function firstRows(rows, most) {
  const left = rows.length - most;
  return left > 0 ? { shown: rows.slice(0, most), note: `_\u2026 and ${left} more._` } : { shown: rows, note: "" };
}
var init_markdown_budget = __esm({
  "src/report/markdown-budget.ts"() {
    "use strict";
  }
});

// src/report/markdown-escape.ts
function escapeMarkdown(value, longest3 = longestValue) {
  return literal(oneLine2(shorten(value, longest3)));
}
function prose(value, longest3 = longestValue) {
  const parts = oneLine2(shorten(value, longest3)).split("`");
  const paired = parts.length % 2 === 1 && parts.every((part, index) => index % 2 === 0 || part.trim() === part && part !== "");
  if (!paired) return escapeMarkdown(value, longest3);
  return parts.map((part, index) => index % 2 === 0 ? literal(part) : code(part)).join("");
}
function code(value) {
  const text = oneLine2(shorten(value, longestValue));
  return /^$|[`|\\\t]/.test(text) ? htmlCode(text) : `\`${text}\``;
}
function htmlCode(value) {
  return `<code>${escapeMarkdown(value)}</code>`;
}
function markdownTable(header, rows) {
  return [tableHead(header), ...rows.map(tableRow)].join("\n");
}
function tableHead(header) {
  return `${tableRow(header)}
${tableRow(header.map(() => "---"))}`;
}
function tableRow(cells) {
  return `| ${cells.join(" | ")} |`;
}
function literal(text) {
  return text.replace(/[@#]|:(?=\/\/|(?!\d\d:)[\w+-]+:)|www(?=\.)|gh-(?=\d)/gi, "$&\u200B").replace(commitId, (digits) => digits.replace(/.{6}(?=.)/g, "$&\u200B")).replace(/[^\p{L}\p{N} ,;:.?'"()%/$-]/gu, entity).replaceAll("$", "<span>$</span>").replace(/^-/, "&#45;").replace(/^(\d+)([.)])/, (_2, digits, mark2) => `${digits}${entity(mark2)}`);
}
function entity(character) {
  return `&#${character.codePointAt(0)};`;
}
var longestValue, commitId;
var init_markdown_escape = __esm({
  "src/report/markdown-escape.ts"() {
    "use strict";
    init_printable();
    longestValue = 500;
    commitId = /(?<![\p{L}\p{N}])[0-9a-f]{7,40}(?![\p{L}\p{N}])/giu;
  }
});

// src/report/schedule-facts.ts
function scheduleFacts({ runsPerMonth, measured: measured2 }) {
  const often = `${count(runsPerMonth, "run")} a month`;
  if (measured2 === void 0) return often;
  const { runs, medianMs, longestMs: longestMs2 } = measured2;
  const longest3 = formatDuration(longestMs2);
  if (runs === 1) return `${often}; the last one took ${longest3}`;
  return `${often}; the last ${runs} took ${formatDuration(medianMs)} (median), at most ${longest3}`;
}
var init_schedule_facts = __esm({
  "src/report/schedule-facts.ts"() {
    "use strict";
    init_human_time();
  }
});

// src/report/plan-text.ts
function planText(plan, style) {
  const title = `${shortCommit(plan.base)} \u2192 ${shortCommit(plan.head)}`;
  if (plan.changes.length === 0) return `${title}: no job changes.`;
  const blocks = plan.changes.map((change) => changeText(change, style));
  return [
    `${title}: ${changeCounts(plan)}`,
    ...blocks,
    ...downstreamText(plan),
    ...(plan.contracts ?? []).map((contract) => contractText(contract, style))
  ].join("\n");
}
function changeCounts(plan) {
  const kinds2 = ["added", "changed", "renamed", "removed"];
  const parts = kinds2.map((kind) => [plan.changes.filter((change) => change.kind === kind).length, kind]).filter(([number2]) => number2 > 0).map(([number2, kind]) => `${number2} ${kind}`);
  return `${count(plan.changes.length, "job")}: ${parts.join(", ")}`;
}
function shortCommit(commit) {
  return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 12) : oneLine2(commit);
}
function changeText(change, style) {
  const [mark2, paint] = marks(style)[change.kind];
  const from = change.from === void 0 ? "" : ` (was ${oneLine2(change.from)})`;
  const lines = [
    `  ${paint(`${mark2} ${oneLine2(change.job)}`)}${from} ${change.kind}: ${oneLine2(change.reason)}`
  ];
  if (change.files.length > 0) lines.push(style.dim(`      ${fileList(change.files)}`));
  if (change.schedule !== void 0) {
    lines.push(`      ${oneLine2(change.schedule.text)}, ${scheduleFacts(change.schedule)}`);
    lines.push(
      ...change.schedule.next.map((next2) => `        ${formatLocal(next2.local)}  ${formatInstant(next2.utc)}`)
    );
    const notes = [...change.schedule.notes, ...change.schedule.warnings];
    lines.push(...notes.map((note) => style.yellow(`      note: ${oneLine2(note)}`)));
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
function contractText(contract, style) {
  const { table, differences, consumers } = contract;
  const paint = isBreaking(contract) ? style.red : style.dim;
  return [
    `  ${paint(`contract of ${oneLine2(table)}`)}, ${oneLine2(versionText(contract))}`,
    ...differences.map((difference) => {
      const breaks = breaksText(difference);
      const place = `${oneLine2(difference.file)}:${difference.line}`;
      return `      ${oneLine2(difference.text)}${breaks === "" ? "" : `, ${style.red(breaks)}`} ${style.dim(`(${place})`)}`;
    }),
    ...consumers.map((consumer) => `      read by ${oneLine2(consumerText(consumer))}`)
  ].join("\n");
}
function fileList(files) {
  const rest2 = files.length - mostFiles2;
  const shown = files.slice(0, mostFiles2).map(oneLine2).join(", ");
  return rest2 > 0 ? `${shown} and ${rest2} more` : shown;
}
function downstreamText(plan) {
  if (plan.downstream.length === 0) return [];
  return [`  then run after them: ${plan.downstream.map(oneLine2).join(", ")}`];
}
var mostFiles2;
var init_plan_text = __esm({
  "src/report/plan-text.ts"() {
    "use strict";
    init_contract_text();
    init_human_time();
    init_printable();
    init_schedule_facts();
    mostFiles2 = 8;
  }
});

// src/report/markdown.ts
function planMarkdown(plan) {
  const range2 = `${code(shortCommit(plan.base))} \u2192 ${code(shortCommit(plan.head))}`;
  if (plan.changes.length === 0) return `### Plan

${range2}: no job changes.`;
  const { shown, note } = firstRows(plan.changes, mostRows);
  const rows = shown.map((change) => [
    changeName(change),
    escapeMarkdown(change.kind),
    escapeMarkdown(change.reason)
  ]);
  const after = plan.downstream.slice(0, mostRows).map(code).join(", ");
  return joinParts([
    "### Plan",
    `${range2}: ${escapeMarkdown(changeCounts(plan))}`,
    markdownTable(["Job", "Change", "What is different"], rows),
    note,
    plan.downstream.length === 0 ? "" : `Then run after them: ${after}`,
    ...shown.flatMap(scheduleMarkdown),
    ...(plan.contracts ?? []).slice(0, mostRows).map(contractMarkdown)
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
  const { text, next: next2, notes, warnings } = change.schedule;
  const rows = next2.map((each2) => [
    escapeMarkdown(formatLocal(each2.local)),
    escapeMarkdown(formatInstant(each2.utc))
  ]);
  return [
    `**Schedule of ${code(change.job)}:** ${escapeMarkdown(text)}, ${escapeMarkdown(scheduleFacts(change.schedule))}`,
    ...rows.length === 0 ? [] : [markdownTable(["Next runs", "UTC"], rows)],
    ...[...notes, ...warnings].slice(0, mostRows).map((note) => `- ${escapeMarkdown(note)}`)
  ];
}
function contractMarkdown(contract) {
  const rows = contract.differences.slice(0, mostRows).map(
    (one) => `- ${prose(one.text)}${one.breaks === void 0 ? "" : `, **${breaksText(one)}**`} (${code(`${one.file}:${one.line}`)})`
  );
  const readers = contract.consumers.slice(0, mostRows).map((one) => `- read by ${escapeMarkdown(consumerText(one))}`);
  const title = `**Contract of ${code(contract.table)}**, ${escapeMarkdown(versionText(contract))}:`;
  return `${title}

${[...rows, ...readers].join("\n")}`;
}
var mostRows;
var init_markdown = __esm({
  "src/report/markdown.ts"() {
    "use strict";
    init_check_text();
    init_contract_text();
    init_failure_text();
    init_human_time();
    init_markdown_budget();
    init_markdown_escape();
    init_plan_text();
    init_schedule_facts();
    mostRows = 100;
  }
});

// src/plan/pair-jobs.ts
function pairJobs(base2, head) {
  const pairs2 = /* @__PURE__ */ new Map();
  const free = new Set(base2);
  const keys2 = [
    (version) => version.job.manifest.name,
    (version) => version.fingerprint,
    (version) => version.job.file
  ];
  for (const key of keys2) {
    const byKey = new Map([...free].map((version) => [key(version), version]));
    for (const version of head) {
      const before2 = pairs2.has(version) ? void 0 : byKey.get(key(version));
      if (before2 === void 0 || !free.delete(before2)) continue;
      pairs2.set(version, before2);
    }
  }
  return pairs2;
}
function lookalikes(base2, head) {
  const olds = base2.map(({ version, text }) => ({ version, lines: linesOf2(text) }));
  const found2 = head.flatMap(({ version, text }) => {
    const lines = linesOf2(text);
    return olds.map((old) => ({ version, before: old.version, share: sharedPart(old.lines, lines) }));
  });
  const pairs2 = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  for (const { version, before: before2, share } of found2.sort((a, b2) => b2.share - a.share)) {
    if (share < leastShare || pairs2.has(version) || taken.has(before2)) continue;
    pairs2.set(version, before2);
    taken.add(before2);
  }
  return pairs2;
}
function linesOf2(text) {
  return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
function sharedPart(a, b2) {
  const counts = /* @__PURE__ */ new Map();
  for (const line of a) counts.set(line, (counts.get(line) ?? 0) + 1);
  let shared = 0;
  for (const line of b2) {
    const left = counts.get(line) ?? 0;
    if (left === 0) continue;
    counts.set(line, left - 1);
    shared += 1;
  }
  return a.length + b2.length === 0 ? 0 : 2 * shared / (a.length + b2.length);
}
var leastShare;
var init_pair_jobs = __esm({
  "src/plan/pair-jobs.ts"() {
    "use strict";
    leastShare = 0.6;
  }
});

// src/plan/job-version.ts
function fingerprintOf(job, files, fileDigests, sha2562) {
  const contents2 = files.filter((file) => file !== job.file).map((file) => [withinFolder(job, file), fileDigests.get(file) ?? null]);
  return sha2562(canonicalText([comparableManifest(job), contents2]));
}
function comparableManifest(job) {
  const { name: _2, ...rest2 } = job.manifest;
  return {
    ...rest2,
    steps: rest2.steps.map(
      (step) => "file" in step && step.file !== void 0 ? { ...step, file: withinFolder(job, step.file) } : step
    )
  };
}
function withinFolder(job, path) {
  return job.folder !== "" && path.startsWith(`${job.folder}/`) ? path.slice(job.folder.length + 1) : path;
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
function differenceOf(base2, head, changed, configFile) {
  const keys2 = changedKeys(base2, head);
  const files = changedFiles(base2, head, changed);
  const manifestChanged = changed.has(head.job.file) || changed.has(base2.job.file);
  const isElsewhere = (key) => key === "steps" || contractKeys.has(key) && hasContract(files, base2, head);
  const written = manifestChanged ? keys2 : keys2.filter(({ key }) => !isElsewhere(key));
  const reasons = [
    ...keys2.map(({ key, text }) => manifestChanged || isElsewhere(key) ? text : `${text} (${configFile})`),
    ...fileReasons(files, base2, head)
  ];
  const involved = written.length === 0 ? [] : manifestFiles(base2, head, manifestChanged ? changed : /* @__PURE__ */ new Set(), configFile);
  if (reasons.length > 0) return { files: [.../* @__PURE__ */ new Set([...involved, ...files])].sort(), reasons };
  return base2.digest === head.digest ? { files: [], reasons: [] } : { files: [configFile], reasons: [`connections changed (${configFile})`] };
}
function hasContract(files, base2, head) {
  const contracts = [base2, head].flatMap(({ job }) => (job.contracts ?? []).map(({ file }) => file));
  return contracts.some((file) => files.includes(file));
}
function manifestFiles(base2, head, changed, configFile) {
  const own = [base2.job.file, head.job.file].filter((file) => changed.has(file));
  return own.length > 0 ? own : [configFile];
}
function changedFiles(base2, head, changed) {
  const manifests = /* @__PURE__ */ new Set([base2.job.file, head.job.file]);
  return [.../* @__PURE__ */ new Set([...base2.files, ...head.files])].filter((file) => changed.has(file) && !manifests.has(file)).sort();
}
function fileReasons(files, base2, head) {
  const [before2, after] = [new Set(base2.files), new Set(head.files)];
  const gone = new Map(
    files.filter((file) => !after.has(file)).map((file) => [file.toLowerCase(), file])
  );
  const renamed = new Map(
    files.flatMap((file) => {
      const old = before2.has(file) ? void 0 : gone.get(file.toLowerCase());
      return old === void 0 ? [] : [[file, old]];
    })
  );
  const olds = new Set(renamed.values());
  return files.flatMap((file) => {
    const old = renamed.get(file);
    if (old === void 0) return olds.has(file) ? [] : [fileReason(file, base2, head)];
    const what = fileReason(old, base2, head).replace(/ removed$/, "");
    return [`${what} renamed to ${file.slice(file.lastIndexOf("/") + 1)}`];
  });
}
function fileReason(file, base2, head) {
  const [before2, after] = [base2.files.includes(file), head.files.includes(file)];
  const verb = before2 && after ? "changed" : after ? "added" : "removed";
  const version = after ? head : base2;
  const isStep = version.job.manifest.steps.some((step) => "file" in step && step.file === file);
  const template = /^templates\/([^/]+)\//.exec(file)?.[1];
  if (!isStep && template !== void 0 && withinFolder(version.job, file) === file) {
    return `template ${template}: ${file} ${verb}`;
  }
  return `${isStep ? "step file" : "file"} ${withinFolder(version.job, file)} ${verb}`;
}
function changedKeys(base2, head) {
  const [before2, after] = [comparableManifest(base2.job), comparableManifest(head.job)];
  const keys2 = [.../* @__PURE__ */ new Set([...Object.keys(before2), ...Object.keys(after)])];
  return keys2.flatMap((key) => keyReasons(key, before2, after).map((text) => ({ key, text })));
}
function keyReasons(key, before2, after) {
  if (same2(before2[key], after[key])) return [];
  if (key === "steps") return listReasons("step", "steps", named(before2.steps), named(after.steps));
  if (key === "checks") return listReasons("check", "checks", byId(before2.checks), byId(after.checks));
  if (key === "params") {
    return listReasons("parameter", "params", mapOf(before2.params), mapOf(after.params));
  }
  const word = key === "timeoutMs" ? "timeout" : key;
  return [`${word} ${isEmpty(before2[key]) ? "added" : isEmpty(after[key]) ? "removed" : "changed"}`];
}
function listReasons(word, all, before2, after) {
  const reasons = [...after].flatMap(([name, value]) => {
    if (!before2.has(name)) return [`${word} ${name} added`];
    return same2(before2.get(name), value) ? [] : [`${word} ${name} changed`];
  });
  for (const name of before2.keys()) if (!after.has(name)) reasons.push(`${word} ${name} removed`);
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
function isEmpty(value) {
  return value === void 0 || canonicalText(value) === "[]" || canonicalText(value) === "{}";
}
var contractKeys;
var init_reasons = __esm({
  "src/plan/reasons.ts"() {
    "use strict";
    init_job_version();
    contractKeys = /* @__PURE__ */ new Set([
      "checks",
      "classification",
      "outputs"
    ]);
  }
});

// src/plan/changes.ts
function compareJobs(base2, head, context) {
  const pairs2 = new Map([...pairJobs(base2.jobs, head.jobs), ...context.lookalikes ?? []]);
  const broken = brokenChanges(base2, head);
  const brokenFiles = new Set(head.broken.map((manifest) => manifest.file));
  const baseBroken = new Set(base2.broken.map((manifest) => manifest.file));
  const paired = new Set([...pairs2.values()].map((version) => version.job.manifest.name));
  const changes = head.jobs.flatMap((version) => {
    const before2 = pairs2.get(version);
    if (before2 !== void 0) return describePair(before2, version, context);
    return [addition(version, baseBroken.has(version.job.file))];
  });
  const removed = base2.jobs.filter(({ job }) => !paired.has(job.manifest.name) && !brokenFiles.has(job.file)).map(removal);
  return [...changes, ...broken, ...removed].sort((a, b2) => a.job < b2.job ? -1 : 1);
}
function describePair(before2, after, context) {
  const { name } = after.job.manifest;
  const from = before2.job.manifest.name;
  const moved = before2.job.file !== after.job.file;
  if (!moved && name === from && before2.digest === after.digest) return [];
  const difference = differenceOf(before2, after, context.changed, context.configFile);
  const where = moved ? [`moved from ${before2.job.folder || "."} to ${after.job.folder || "."}`] : [];
  const named2 = name === from ? [] : [`renamed from ${from}`];
  const content = moved ? before2.fingerprint === after.fingerprint ? [] : ["content changed"] : difference.reasons;
  return [
    {
      job: name,
      kind: moved || name !== from ? "renamed" : "changed",
      ...name === from ? {} : { from },
      digest: after.digest,
      files: difference.files,
      reason: sentence([...named2, ...where, ...content])
    }
  ];
}
function addition(version, wasBroken) {
  const { job, digest, files } = version;
  return {
    job: job.manifest.name,
    kind: wasBroken ? "changed" : "added",
    digest,
    files: [...files].sort(),
    reason: wasBroken ? "its manifest had errors before" : "new job"
  };
}
function removal(version) {
  const { job, files } = version;
  return { job: job.manifest.name, kind: "removed", files: [...files].sort(), reason: `${job.file} removed` };
}
function brokenChanges(base2, head) {
  const before2 = new Map(base2.jobs.map((version) => [version.job.file, version]));
  const brokenBefore = new Set(base2.broken.map((manifest) => manifest.file));
  return head.broken.filter((manifest) => manifest.changedFiles.length > 0 || !brokenBefore.has(manifest.file)).map((manifest) => {
    const known2 = before2.get(manifest.file);
    return {
      job: known2?.job.manifest.name ?? manifest.job,
      kind: known2 === void 0 && !brokenBefore.has(manifest.file) ? "added" : "changed",
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
function openEntry({ marks: marks2, at }, keyStart, keyEnd2) {
  return marks2 === void 0 ? 0 : marks2.push(keyStart, keyEnd2, at, -1, 0) - entrySize;
}
function placeValue({ marks: marks2 }, entry, start2) {
  if (marks2 !== void 0) marks2[entry + 2] = start2;
}
function closeEntry({ marks: marks2, end }, entry) {
  if (marks2 === void 0) return;
  marks2[entry + 3] = end;
  marks2[entry + 4] = marks2.length;
}
function placeInMarks({ value, marks: marks2 }, path) {
  let entry = -entrySize;
  let current = value;
  for (const step of path) {
    const order3 = orderOf(current, step);
    if (order3 < 0) return void 0;
    entry += entrySize;
    for (let skipped = 0; skipped < order3; skipped++) entry = marks2[entry + 4] ?? 0;
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
  const [keyStart = 0, keyEnd2 = 0, start2 = 0, end = 0] = marks2.slice(entry, entry + 4);
  const value = end < 0 ? { start: start2 } : { start: start2, end };
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
  const { text } = cursor;
  for (; ; ) {
    const start2 = cursor.at;
    skipSpaces(cursor);
    const code2 = text.charCodeAt(cursor.at);
    if (code2 === char.hash) skipLine(cursor);
    else if (code2 === char.newline) cursor.at++;
    else {
      cursor.indent = cursor.at < text.length ? cursor.at - start2 : -1;
      return;
    }
  }
}
function endLine(cursor) {
  const before2 = cursor.at;
  skipSpaces(cursor);
  const code2 = cursor.text.charCodeAt(cursor.at);
  if (code2 === char.hash && cursor.at > before2) skipLine(cursor);
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
  const { text } = cursor;
  const folded = text.charCodeAt(cursor.at) === char.greater;
  const strip = text.charCodeAt(cursor.at + 1) === char.minus;
  const headerEnd = cursor.at + (strip ? 2 : 1);
  if (text.charCodeAt(headerEnd) !== char.newline) return declined;
  cursor.at = headerEnd + 1;
  const lines = readLines(cursor, parent);
  if (lines === declined) return declined;
  if (folded && lines.some((line) => line === "" || line.charCodeAt(0) === char.space)) return declined;
  cursor.end = -1;
  return lines.join(folded ? " " : "\n") + (strip ? "" : "\n");
}
function readLines(cursor, parent) {
  const { text } = cursor;
  const lines = [];
  let indent2 = -1;
  let filled = 0;
  while (cursor.at < text.length) {
    const end = text.indexOf("\n", cursor.at);
    if (end < 0) return declined;
    const spaces = spacesAt(text, cursor.at);
    if (cursor.at + spaces === end) {
      if (spaces > Math.max(indent2, 0)) return declined;
      lines.push("");
    } else {
      if (indent2 < 0 && spaces > parent) indent2 = spaces;
      if (spaces < indent2 || indent2 < 0) {
        if (spaces > parent) return declined;
        break;
      }
      lines.push(text.slice(cursor.at + indent2, end));
      filled = lines.length;
    }
    cursor.at = end + 1;
  }
  lines.length = filled;
  return filled === 0 ? declined : lines;
}
function spacesAt(text, start2) {
  let at = start2;
  while (text.charCodeAt(at) === char.space) at++;
  return at - start2;
}
var init_fast_block_text = __esm({
  "src/manifest/fast-block-text.ts"() {
    "use strict";
    init_fast_cursor();
  }
});

// src/manifest/fast-keys.ts
function keyEnd(text, start2) {
  let at = start2;
  let code2 = text.charCodeAt(at);
  if (!isLetter(code2)) return -1;
  while (isLetter(code2) || isDigit(code2) || code2 === char.minus || code2 === char.dot)
    code2 = text.charCodeAt(++at);
  return code2 === char.colon && isBreak(text.charCodeAt(at + 1)) ? at : -1;
}
function newKey({ text }, start2, end, map) {
  const key = recentKey(text, start2, end);
  if (map[key] !== void 0) return void 0;
  return key.length <= 5 && noTextKey.test(key) ? void 0 : key;
}
function recentKey(text, start2, end) {
  const slot = (text.charCodeAt(start2) * 31 + text.charCodeAt(end - 1) * 7 + (end - start2) * 101) % recentKeys.length;
  const recent2 = recentKeys[slot] ?? "";
  if (recent2.length === end - start2 && text.startsWith(recent2, start2)) return recent2;
  const key = text.slice(start2, end);
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
  const { text } = cursor;
  const start2 = cursor.at;
  if (!startsPlain(text, start2)) return declined;
  let at = start2;
  let end = start2;
  for (; at < text.length; at++) {
    const code2 = text.charCodeAt(at);
    if (code2 === char.newline) break;
    if (code2 === char.space) continue;
    if (code2 === char.hash && at > end) {
      if (flow) return declined;
      break;
    }
    if (code2 === char.colon && endsKey(text.charCodeAt(at + 1), flow)) return declined;
    if (flow && isFlowIndicator(code2)) break;
    end = at + 1;
  }
  cursor.at = end;
  cursor.end = end;
  return plainValue(text.slice(start2, end));
}
function readQuoted(cursor) {
  const { text } = cursor;
  const quote = text.charCodeAt(cursor.at);
  let result2 = "";
  let from = ++cursor.at;
  for (; cursor.at < text.length; cursor.at++) {
    const code2 = text.charCodeAt(cursor.at);
    if (code2 === char.newline) return declined;
    const escaped2 = escapeAt(text, cursor.at, quote);
    if (escaped2 !== void 0) {
      result2 += text.slice(from, cursor.at) + escaped2;
      from = ++cursor.at + 1;
    } else if (code2 === quote) {
      result2 += text.slice(from, cursor.at);
      cursor.end = ++cursor.at;
      return result2;
    } else if (code2 === char.backslash && quote === char.doubleQuote) return declined;
  }
  return declined;
}
function escapeAt(text, at, quote) {
  const code2 = text.charCodeAt(at);
  if (quote === char.doubleQuote) {
    return code2 === char.backslash ? escapes2[text.charAt(at + 1)] : void 0;
  }
  return code2 === quote && text.charCodeAt(at + 1) === quote ? "'" : void 0;
}
function startsPlain(text, at) {
  const code2 = text.charCodeAt(at);
  if (code2 === char.minus) {
    const next2 = text.charCodeAt(at + 1);
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
function plainValue(text) {
  const first = text.charCodeAt(0);
  if (first < 65) {
    if (simpleNumber.test(text)) return text.startsWith("-0") ? declined : Number(text);
    return anyNumber.test(text) ? declined : text;
  }
  const word = text.length <= 5 ? words.get(text) : void 0;
  return word === void 0 ? text : word;
}
var escapes2, indicators, words, simpleNumber, anyNumber;
var init_fast_scalars = __esm({
  "src/manifest/fast-scalars.ts"() {
    "use strict";
    init_fast_cursor();
    escapes2 = { '"': '"', "\\": "\\", "/": "/", n: "\n", t: "	" };
    indicators = new Set([..."-?:,[]{}#&*!|>'\"%@`"].map((text) => text.charCodeAt(0)));
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
  const result2 = [];
  skipSpaces(cursor);
  if (take2(cursor, char.closeBracket)) return result2;
  for (; ; ) {
    const entry = openEntry(cursor, -1, -1);
    const item2 = readFlowValue(cursor, depth);
    if (item2 === declined) return declined;
    closeEntry(cursor, entry);
    result2.push(item2);
    skipSpaces(cursor);
    if (take2(cursor, char.closeBracket)) return result2;
    if (!take2(cursor, char.comma)) return declined;
    skipSpaces(cursor);
  }
}
function readEntries(cursor, depth) {
  const result2 = {};
  skipSpaces(cursor);
  if (take2(cursor, char.closeBrace)) return result2;
  for (; ; ) {
    const start2 = cursor.at;
    const end = keyEnd(cursor.text, start2);
    if (end < 0) return declined;
    const key = newKey(cursor, start2, end, result2);
    if (key === void 0) return declined;
    cursor.at = end + 1;
    skipSpaces(cursor);
    const entry = openEntry(cursor, start2, end);
    const value = readFlowValue(cursor, depth);
    if (value === declined) return declined;
    closeEntry(cursor, entry);
    result2[key] = value;
    skipSpaces(cursor);
    if (take2(cursor, char.closeBrace)) return result2;
    if (!take2(cursor, char.comma)) return declined;
    skipSpaces(cursor);
  }
}
function readFlowValue(cursor, depth) {
  const code2 = cursor.text.charCodeAt(cursor.at);
  if (code2 === char.openBracket || code2 === char.openBrace) return readFlow(cursor, depth - 1);
  if (code2 === char.doubleQuote || code2 === char.singleQuote) return readQuoted(cursor);
  return readPlain(cursor, true);
}
function take2(cursor, code2) {
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

// src/manifest/fast-blocks.ts
function readBlock(cursor, indent2, depth) {
  if (depth < 0) return declined;
  return isItem(cursor) ? readList(cursor, indent2, depth) : readMap(cursor, indent2, depth);
}
function readMap(cursor, indent2, depth) {
  const result2 = {};
  do {
    const start2 = cursor.at;
    const end = keyEnd(cursor.text, start2);
    const key = end < 0 ? void 0 : newKey(cursor, start2, end, result2);
    if (key === void 0) return declined;
    const value = readValue(cursor, end, indent2, depth);
    if (value === declined) return declined;
    result2[key] = value;
  } while (cursor.indent === indent2);
  cursor.end = -1;
  return result2;
}
function readValue(cursor, end, indent2, depth) {
  const start2 = cursor.at;
  cursor.at = end + 1;
  skipSpaces(cursor);
  const entry = openEntry(cursor, start2, end);
  const value = readEntry(cursor, indent2, depth, entry);
  if (value === declined || cursor.indent > indent2) return declined;
  closeEntry(cursor, entry);
  return value;
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
    placeValue(cursor, entry, cursor.at);
    return readBlock(cursor, cursor.indent, depth - 1);
  }
  placeValue(cursor, entry, 0);
  cursor.end = 0;
  return null;
}
function readList(cursor, indent2, depth) {
  const result2 = [];
  do {
    const dash = cursor.at++;
    skipSpaces(cursor);
    const entry = openEntry(cursor, -1, -1);
    const value = readItem(cursor, indent2, indent2 + cursor.at - dash, depth);
    if (value === declined || cursor.indent > indent2) return declined;
    closeEntry(cursor, entry);
    result2.push(value);
  } while (cursor.indent === indent2 && isItem(cursor));
  cursor.end = -1;
  return result2;
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
var deepestBlock;
var init_fast_blocks = __esm({
  "src/manifest/fast-blocks.ts"() {
    "use strict";
    init_fast_block_text();
    init_fast_cursor();
    init_fast_flow();
    init_fast_keys();
    init_fast_marks();
    init_fast_scalars();
    deepestBlock = 20;
  }
});

// src/manifest/fast-parts.ts
function partEnd(text, start2) {
  for (let at = start2; ; ) {
    at = text.indexOf("\n", at) + 1;
    if (at === 0) return text.length;
    if (isLetter(text.charCodeAt(at))) return at;
  }
}
function isShareable(start2, end) {
  return end - start2 >= shortestShared && end - start2 <= longestShared;
}
function recallPart(text, start2, end) {
  const slot = slotOf(text, start2, end);
  const source = text.slice(start2, end);
  const known2 = find(recent, slot, source);
  if (known2 !== void 0) return known2.part;
  const old = find(older, slot, source);
  if (old !== void 0) remember(slot, old);
  return old?.part;
}
function rememberPart(text, start2, end, part) {
  const source = [text.slice(start2, start2 + 1), text.slice(start2 + 1, end)].join("");
  remember(slotOf(text, start2, end), { source, part });
}
function find(table, slot, source) {
  return table.get(slot)?.find((known2) => known2.source === source);
}
function remember(slot, known2) {
  if (recentCount >= mostRecent) {
    older = recent;
    recent = /* @__PURE__ */ new Map();
    recentCount = 0;
  }
  recentCount++;
  const candidates3 = recent.get(slot);
  if (candidates3 === void 0) recent.set(slot, [known2]);
  else if (candidates3.length < mostAlike) candidates3.push(known2);
}
function slotOf(text, start2, end) {
  const step = (end - start2 >> 4) + 1;
  let slot = end - start2;
  for (let at = start2; at < end; at += step) slot = Math.imul(slot, 31) + text.charCodeAt(at) | 0;
  return slot;
}
var recent, older, recentCount, mostRecent, longestShared, shortestShared, mostAlike;
var init_fast_parts = __esm({
  "src/manifest/fast-parts.ts"() {
    "use strict";
    init_fast_keys();
    recent = /* @__PURE__ */ new Map();
    older = /* @__PURE__ */ new Map();
    recentCount = 0;
    mostRecent = 2e3;
    longestShared = 2e3;
    shortestShared = 64;
    mostAlike = 4;
  }
});

// src/manifest/fast-reader.ts
function readFast(text) {
  const cursor = startOf(text, void 0);
  if (cursor === void 0) return void 0;
  if (!isItem(cursor)) return hasOdd(text, 0, cursor.at) ? void 0 : readParts(cursor);
  if (hasOdd(text, 0, text.length)) return void 0;
  const value = readBlock(cursor, 0, deepestBlock);
  return value === declined || cursor.indent >= 0 ? void 0 : { value, parts: [] };
}
function readMarks(text) {
  const marks2 = [];
  const cursor = startOf(text, marks2);
  const value = cursor === void 0 ? declined : readBlock(cursor, 0, deepestBlock);
  if (value === declined) throw new Error("The fast reader took a text and declined it later.");
  return { value, marks: marks2 };
}
function startOf(text, marks2) {
  if (text.length > longestText) return void 0;
  const cursor = { text, at: 0, indent: 0, end: 0, marks: marks2 };
  toContent(cursor);
  if (text.startsWith("---\n", cursor.at) && cursor.indent === 0) {
    cursor.at += 4;
    toContent(cursor);
  }
  return cursor.indent === 0 ? cursor : void 0;
}
function hasOdd(text, start2, end) {
  return oddCharacter.test(text.slice(start2, end));
}
function readParts(cursor) {
  const parts = [];
  const value = {};
  while (cursor.at < cursor.text.length) {
    const end = partEnd(cursor.text, cursor.at);
    const part = readPart2(cursor, end);
    if (part === void 0 || value[part.key] !== void 0) return void 0;
    value[part.key] = part.value;
    parts.push(part);
  }
  return { value, parts };
}
function readPart2(cursor, end) {
  const { text, at: start2 } = cursor;
  const shared = isShareable(start2, end);
  const known2 = shared ? recallPart(text, start2, end) : void 0;
  if (known2 !== void 0) {
    cursor.at = end;
    return known2;
  }
  const endOfKey = hasOdd(text, start2, end) ? -1 : keyEnd(text, start2);
  const key = endOfKey < 0 ? void 0 : newKey(cursor, start2, endOfKey, noKeys);
  const value = key === void 0 ? declined : readValue(cursor, endOfKey, 0, deepestBlock);
  if (key === void 0 || value === declined || cursor.at !== end) return void 0;
  const part = { key, value, shared };
  if (shared) rememberPart(text, start2, end, part);
  return part;
}
var longestText, oddCharacter, noKeys;
var init_fast_reader = __esm({
  "src/manifest/fast-reader.ts"() {
    "use strict";
    init_fast_blocks();
    init_fast_cursor();
    init_fast_keys();
    init_fast_parts();
    longestText = 128 * 1024;
    oddCharacter = /[^\n\x20-\x7e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffc]/;
    noKeys = {};
  }
});

// src/manifest/line-index.ts
function lineIndex(text) {
  let starts;
  return (offset) => {
    starts ??= lineStarts(text);
    const line = lastAtMost(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
function lineStarts(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
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
function isBlockText(text, start2) {
  return text[start2] === "|" || text[start2] === ">";
}
function blockIndent(text, start2) {
  const header = text.indexOf("\n", start2);
  return header < 0 ? 0 : /^(?:[ ]*\n)*([ ]*)/.exec(text.slice(header + 1))?.[1]?.length ?? 0;
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
function quoted(text) {
  const line = text.replaceAll(/\s+/g, " ").replaceAll("`", "'");
  return `\`${line.length > longest ? `${line.slice(0, longest - 1)}\u2026` : line}\``;
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
  const reading = { problems: [], aliased: 0, exploded: false, open: /* @__PURE__ */ new Set() };
  const value = readNode(root, reading, 0, false);
  const readable2 = reading.problems.every(({ code: code2 }) => code2 === "duplicate-key");
  return { value: readable2 ? value : void 0, problems: reading.problems.slice(0, mostProblems) };
}
function readNode(node, reading, depth, aliased) {
  if (aliased && ++reading.aliased > mostAliased) reading.exploded = true;
  if (reading.exploded) return void 0;
  if (depth > deepest)
    return report(reading, node, "too-deep", `Nothing is nested more than ${deepest} levels deep.`);
  if (node.tag !== void 0) {
    return report(
      reading,
      node,
      "yaml-tag",
      `The tag ${quoted(shortTag(node.tag))} is not used here: write the value without it, and text in quotes.`
    );
  }
  if (node.kind === "scalar") return scalarValue(node, reading);
  if (node.kind === "alias") return aliasValue(node, reading, depth);
  if (node.kind === "list") return node.items.map((item2) => readNode(item2, reading, depth + 1, aliased));
  return mapValue(node, reading, depth, aliased);
}
function mapValue(node, reading, depth, aliased) {
  const result2 = {};
  const known2 = /* @__PURE__ */ new Set();
  for (const { key, value } of node.entries) {
    const name = keyText(key);
    if (name === void 0 || key.tag !== void 0) {
      report(
        reading,
        key,
        "non-text-key",
        "A key is text: put numbers, `true`, `null` and the like in quotes."
      );
    } else if (name === "<<") {
      report(reading, key, "merge-key", "Merge keys (`<<`) are not used here: write the keys out.");
    } else if (name === "__proto__") {
      report(reading, key, "forbidden-key", "`__proto__` cannot be a key.");
    } else {
      if (known2.has(name)) {
        const message = `${quoted(name)} is here twice in the same map, and only one can count: remove or rename one of them.`;
        report(reading, key, "duplicate-key", message);
      }
      known2.add(name);
      result2[name] = readNode(value, reading, depth + 1, aliased);
    }
  }
  return result2;
}
function scalarValue(node, reading) {
  const { value } = node;
  if (typeof value === "bigint") {
    if (Number.isSafeInteger(Number(value))) return Number(value);
    const message = "This number is too large to be read exactly: put it in quotes.";
    return report(reading, node, "unsafe-number", message);
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    return report(reading, node, "unsafe-number", "Infinity and not-a-number are no values here.");
  }
  return value ?? null;
}
function aliasValue(node, reading, depth) {
  const target = node.target();
  if (target === void 0) {
    const message2 = `There is no ${quoted(`&${node.name}`)} before ${quoted(`*${node.name}`)}. If the text starts with \`*\`, put it in quotes.`;
    return report(reading, node, "unknown-alias", message2);
  }
  const before2 = reading.problems.length;
  const endless = reading.open.has(target);
  reading.open.add(target);
  const value = endless ? void 0 : readNode(target, reading, depth + 1, true);
  reading.open.delete(target);
  const inside = reading.problems.splice(before2);
  if (!endless && !reading.exploded && !inside.some(({ code: code2 }) => code2 === "too-deep" || code2 === "alias-explosion")) {
    return value;
  }
  const message = `${quoted(`*${node.name}`)} repeats so much that the document becomes too large: write the values out.`;
  return report(reading, node, "alias-explosion", message);
}
function report(reading, node, code2, message) {
  const whole = node.kind === "map" || node.kind === "list";
  reading.problems.push({ code: code2, message, start: node.start, ...!whole && { end: node.end } });
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
function findUnreadable(text) {
  if (text.length > longestText2) {
    const message = `The file is too large: ${Math.ceil(text.length / 1024)} KiB, and at most ${longestText2 / 1024} KiB are read. Move SQL and scripts to files of their own.`;
    return { code: "too-large", message, start: 0 };
  }
  return findBinary(text) ?? findDirective(text) ?? findLoneBrackets(text);
}
function findBinary(text) {
  const found2 = /[\0-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufffd\ufffe\uffff]/.exec(text);
  if (found2 === null) return void 0;
  const code2 = found2[0].charCodeAt(0);
  const message = code2 === 65533 ? "This is not UTF-8 text: save the file as UTF-8." : code2 === 13 ? "A line ends with a carriage return alone: save the file with LF or CRLF line ends." : `The file holds the control character U+${code2.toString(16).toUpperCase().padStart(4, "0")}: remove it, or save the file as UTF-8 text.`;
  return { code: "not-text", message, start: found2.index, end: found2.index + 1 };
}
function findDirective(text) {
  const start2 = /^(?:[ ]*(?:#[^\n]*)?\n)*%/.exec(text)?.[0].length;
  if (start2 === void 0) return void 0;
  const message = "YAML directives (lines that start with `%`) are not used here: remove the line.";
  return { code: "yaml-directive", message, start: start2 - 1, end: start2 };
}
function findLoneBrackets(text) {
  let open = 0;
  let lone = 0;
  for (let at = 0; at < text.length; at++) {
    const code2 = text.charCodeAt(at);
    if (code2 === 91 || code2 === 123) open++;
    else if ((code2 === 93 || code2 === 125) && open > 0) open--;
    else if (code2 === 93 || code2 === 125) lone++;
    if (open > mostLoneBrackets || lone > mostLoneBrackets) {
      const which = open > mostLoneBrackets ? "are not closed" : "close nothing";
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
function yamlProblem(text, error, root) {
  const [start2, end] = error.pos;
  const line = lineAt(text, start2);
  const hint2 = hintFor(line);
  return {
    code: "yaml-syntax",
    start: Math.min(start2, text.length),
    end: Math.min(Math.max(end, start2), lineEnd(text, start2)),
    ...explained(text, error, root, line),
    ...hint2 !== void 0 && { hint: hint2 }
  };
}
function explained(text, error, root, line) {
  const [start2] = error.pos;
  switch (error.code) {
    case "TAB_AS_INDENT":
      return { code: "tab-indent", message: "A tab cannot indent YAML: use spaces." };
    case "MULTIPLE_DOCS":
      return { code: "several-documents", message: "A second YAML document starts here: a file holds one." };
    case "RESOURCE_EXHAUSTION":
      return { code: "too-deep", message: "The document is nested too deeply to be read." };
    case "BAD_SCALAR_START":
      return { message: `A plain value cannot start with \`${text[start2]}\`: put it in quotes.` };
    case "BAD_DQ_ESCAPE":
      return {
        message: "In double quotes `\\` starts an escape, and this is none: write `\\\\`, or use single quotes."
      };
    case "UNEXPECTED_TOKEN":
      return { message: `This cannot stand here: ${quoted(text.slice(start2, error.pos[1]).trim())}.` };
    case "MISSING_CHAR":
      if (!/quote$/.test(error.message)) return { message: noEntry };
      return {
        message: "The quote that opens here is not closed.",
        ...opening(root, start2, (at) => text[at] === '"' || text[at] === "'")
      };
    case "BAD_INDENT":
      if (!/^Flow/.test(error.message)) return { message: wrongIndentation };
      return {
        message: "The bracket that opens here is not closed, or its lines are not indented.",
        ...opening(root, start2, (at) => text[at] === "[" || text[at] === "{")
      };
    case "MULTILINE_IMPLICIT_KEY":
      return { message: noEntry };
    case "BLOCK_AS_IMPLICIT_KEY":
      if (/: |:$/.test(line.slice(line.indexOf(":") + 1).trimEnd())) {
        return { message: "A value that holds a colon and a space must be in quotes." };
      }
      return { message: wrongIndentation, ...nextLine(text, start2) };
    default:
      return {
        message: `This is not valid YAML: ${error.message.charAt(0).toLowerCase()}${error.message.slice(1)}.`
      };
  }
}
function hintFor(line) {
  const variable = line.indexOf("${");
  if (/[[{][^"']*$/.test(line.slice(Math.max(0, variable - 100), Math.max(0, variable)))) {
    return "put the value that starts with `$` in quotes";
  }
  const [, key, value] = /^\s*(?:- )*([A-Za-z_][\w-]*):([^\s:/].*)$/.exec(line) ?? [];
  if (key === void 0 || value === void 0) return void 0;
  return `write a space behind the colon: ${quoted(`${key}: ${value.trim()}`)}`;
}
function lineAt(text, offset) {
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, lineEnd(text, offset));
}
function lineEnd(text, offset) {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end;
}
function nextLine(text, offset) {
  const next2 = text.indexOf("\n", offset) + 1;
  if (next2 === 0 || next2 >= text.length) return {};
  const start2 = next2 + (/^[ ]*/.exec(text.slice(next2))?.[0].length ?? 0);
  return { start: start2, end: lineEnd(text, start2) };
}
function opening(root, before2, isOpener) {
  for (let node = root; node !== void 0; node = lastChild(node, before2)) {
    if (isOpener(node.start)) return { start: node.start, end: node.start + 1 };
  }
  return {};
}
function lastChild(node, before2) {
  if (node.kind === "list") return node.items.findLast(({ start: start2 }) => start2 < before2);
  if (node.kind !== "map") return void 0;
  const entry = node.entries.findLast(({ key }) => key.start < before2);
  return entry === void 0 || isEmpty2(entry.value) ? entry?.key : entry.value;
}
function isEmpty2(node) {
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
function parseDocument(file, text) {
  const source = withoutMark(text).replaceAll("\r\n", "\n");
  const fast = readFast(source);
  if (fast !== void 0) {
    let marks2;
    const find2 = (path) => {
      marks2 ??= readMarks(source);
      return placeInMarks(marks2, path);
    };
    return documentOf(file, source, { value: fast.value, parts: fast.parts, problems: [], find: find2 });
  }
  const unreadable2 = findUnreadable(source);
  return documentOf(file, source, unreadable2 === void 0 ? readWithYaml(source) : refused2(unreadable2));
}
function withoutMark(text) {
  return text.charCodeAt(0) === 65279 ? text.slice(1) : text;
}
function refused2(problem) {
  return { value: void 0, parts: [], problems: [problem], find: () => void 0 };
}
function documentOf(file, text, reading) {
  const at = lineIndex(text);
  const positionOf = (span) => {
    const end = span.end === void 0 ? void 0 : at(span.end);
    return { file, ...at(span.start), ...end && { endLine: end.line, endColumn: end.column } };
  };
  return {
    file,
    value: reading.value,
    parts: reading.parts,
    diagnostics: reading.problems.map(({ code: code2, message, start: start2, end, hint: hint2 }) => ({
      code: code2,
      severity: "error",
      message,
      ...positionOf({ start: start2, ...end !== void 0 && { end } }),
      ...hint2 !== void 0 && { hint: hint2 }
    })),
    position(path, part) {
      for (let length = path.length; length > 0; length--) {
        const place = reading.find(path.slice(0, length));
        if (place === void 0) continue;
        const { start: start2 } = place.value;
        if (length < path.length || part !== "content" || !isBlockText(text, start2)) {
          return positionOf(spanOf2(place, length < path.length ? "key" : part, text));
        }
        return { file, line: at(start2).line + 1, column: blockIndent(text, start2) + 1 };
      }
      return { file, line: 1, column: 1 };
    }
  };
}
function spanOf2(place, part, text) {
  const { key, value } = place;
  if (key !== void 0 && (part === "key" || value.start === value.end)) return key;
  if (value.end === void 0 || isBlockText(text, value.start)) return { start: value.start };
  const isQuoted = text[value.start] === '"' || text[value.start] === "'";
  return { start: value.start + (part === "content" && isQuoted ? 1 : 0), end: value.end };
}
function readWithYaml(text) {
  const yaml = (0, import_yaml.parseDocument)(text, {
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
  if (error !== void 0) return refused2(yamlProblem(text, error, root));
  const { value, problems } = readTree(root);
  return { value, parts: [], problems, find: (path) => placeInTree(root, path) };
}
function sourceNode(node, anchors, depth) {
  if (node === null) return { kind: "scalar", value: null, start: 0, end: 0 };
  const [start2, end] = node.range;
  if ((0, import_yaml.isAlias)(node)) {
    const anchored2 = anchors.get(node.source);
    return { kind: "alias", name: node.source, target: () => anchored2?.node, start: start2, end };
  }
  const anchored = {};
  if (node.anchor !== void 0) anchors.set(node.anchor, anchored);
  anchored.node = {
    ...contentOf(node, anchors, depth),
    ...node.tag !== void 0 && { tag: node.tag },
    start: start2,
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

// part:./generated/contract-validator.js
var require_contract_validator = __commonJS({
  "part:./generated/contract-validator.js"(exports2, module2) {
    module2.exports = {
      get validate() {
        return require("./parts/contract-validator.cjs").validate;
      }
    };
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

// part:./generated/tests-validator.js
var require_tests_validator = __commonJS({
  "part:./generated/tests-validator.js"(exports2, module2) {
    module2.exports = {
      get validate() {
        return require("./parts/tests-validator.cjs").validate;
      }
    };
  }
});

// src/manifest/type-hint.ts
function typeHint(expected, data, path) {
  if (typeof data === "object") return void 0;
  const key = path.at(-1);
  if (key === "schedule") return 'write `schedule: { cron: "15 6 * * *" }` with your times';
  if (expected.includes("array") && !expected.includes("string")) {
    if (listsOfMaps.has(key)) return void 0;
    return `write a list: ${quoted(`${typeof key === "string" ? `${key}: ` : ""}[${asItem(String(data))}]`)}`;
  }
  return expected.includes("string") ? `put it in quotes: ${quoted(`"${data}"`)}` : void 0;
}
function asItem(text) {
  return /^[A-Za-z0-9_][\w./@-]*$/.test(text) ? text : JSON.stringify(text);
}
var listsOfMaps;
var init_type_hint = __esm({
  "src/manifest/type-hint.ts"() {
    "use strict";
    init_quoted();
    listsOfMaps = /* @__PURE__ */ new Set(["steps", "checks", "outputs", "alerts"]);
  }
});

// src/manifest/shape-message.ts
function meantKey({ keyword, params, parentSchema, data }) {
  if (keyword !== "additionalProperties") return void 0;
  const known2 = Object.keys(parentSchema?.properties ?? {}).filter((name) => !hasKey(data, name));
  return didYouMean(String(params["additionalProperty"]), known2);
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
  const { parentSchema, data } = error;
  const [present2] = (parentSchema?.alternatives ?? []).filter((name) => name !== key && hasKey(data, name));
  if (present2 !== void 0 && parentSchema?.alternatives?.includes(key)) {
    const message = `${quoted(key)} cannot stand beside ${quoted(present2)}: keep one of them, or make two entries.`;
    return { code: "not-allowed", message, at: [key], part: "key" };
  }
  const known2 = Object.keys(parentSchema?.properties ?? {});
  const near = meantKey(error);
  return {
    code: "unknown-key",
    message: `Unknown key ${quoted(key)}.${near === void 0 && known2.length <= mostNamed ? ` These are known here: ${list(known2)}.` : ""}`,
    at: [key],
    part: "key",
    ...near !== void 0 && { hint: `did you mean \`${near}\`?` }
  };
}
function missingKey(key) {
  return { code: "missing-key", message: `The key ${quoted(key)} is missing here.`, part: "key" };
}
function noAlternative({ parentSchema, data }) {
  const alternatives2 = parentSchema?.alternatives ?? [];
  for (const key of typeof data === "object" && data !== null ? Object.keys(data) : []) {
    const near = didYouMean(key, alternatives2);
    if (near === void 0) continue;
    const message = `Unknown key ${quoted(key)}.`;
    return { code: "unknown-key", message, at: [key], part: "key", hint: `did you mean \`${near}\`?` };
  }
  return {
    code: "missing-key",
    message: `One of the keys ${list(alternatives2, "or")} is missing here.`,
    part: "key"
  };
}
function wrongType({ params, parentSchema, data }, path) {
  const expected = [params["type"]].flat().map(String);
  const told = parentSchema?.patternErrorMessage;
  const fits = parentSchema?.pattern === void 0 || new RegExp(parentSchema.pattern, "u").test(String(data));
  const hint2 = fits ? typeHint(expected, data, path) : void 0;
  if (data === null) {
    const message = `${nameOf2(path)} is empty: give it ${kinds(expected)}, or remove it.`;
    return { code: "wrong-type", message, part: "key" };
  }
  return {
    code: "wrong-type",
    message: told ?? `${nameOf2(path)} must be ${kinds(expected)}, not ${kindOf(data, expected)}.`,
    part: "value",
    ...hint2 !== void 0 && { hint: hint2 }
  };
}
function notAllowed({ keyword, params, data }, path) {
  const allowed2 = (keyword === "const" ? [params["allowedValue"]] : [params["allowedValues"]].flat()).map(
    String
  );
  const near = typeof data === "string" ? didYouMean(data, allowed2) : void 0;
  const one = allowed2.length === 1 ? "" : "one of ";
  const onlyQuoted = typeof data === "string" && allowed2.includes(data);
  const hint2 = onlyQuoted ? "take the quotes away" : near === void 0 ? void 0 : `did you mean \`${near}\`?`;
  return {
    code: "not-allowed",
    message: `${nameOf2(path)} must be ${one}${list(allowed2, "or")}.`,
    part: "value",
    ...hint2 !== void 0 && { hint: hint2 }
  };
}
function badFormat({ parentSchema }, at, part) {
  const message = parentSchema?.patternErrorMessage ?? "This is not written as it should be.";
  return { code: "bad-format", message, at, part };
}
function repeatedItem({ params }, path) {
  const place = Math.max(Number(params["i"]), Number(params["j"]));
  return { code: "repeated-item", message: `${nameOf2(path)} names this twice.`, at: [place], part: "value" };
}
function outOfBounds({ keyword, params }, path) {
  const limit = String(params["limit"]);
  const name = nameOf2(path);
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
function nameOf2(path) {
  const last = path.at(-1);
  if (last === void 0) return "The file";
  return typeof last === "string" ? quoted(last) : "This item";
}
function kinds(types) {
  const names = types.map((type) => kindNames[type] ?? type);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
function kindOf(data, expected) {
  if (typeof data === "number" && expected.includes("integer")) return `${data}`;
  return Array.isArray(data) ? "a list" : kindNames[typeof data] ?? "this";
}
function list(names, last = "and") {
  const words4 = names.map(quoted);
  return words4.length < 2 ? words4.join("") : `${words4.slice(0, -1).join(", ")} ${last} ${words4.at(-1)}`;
}
function hasKey(data, key) {
  return typeof data === "object" && data !== null && Object.hasOwn(data, key);
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
function checkShape(kind, document) {
  if (document.value === void 0) return [];
  const value = document.value ?? {};
  const validate2 = validators[kind]();
  if (kind === "manifest" && fitsInParts(document.parts)) return [];
  if (validate2(value)) return [];
  const found2 = /* @__PURE__ */ new Map();
  for (const error of causes2((validate2.errors ?? []).slice(0, 10 * mostFindings)).slice(0, mostFindings)) {
    const diagnostic = diagnosticOf(document, pathOf2(error.instancePath, value), error);
    found2.set(`${diagnostic.line}:${diagnostic.column}:${diagnostic.message}`, diagnostic);
  }
  return [...found2.values()];
}
function fitsInParts(parts) {
  if (parts.length === 0) return false;
  const rest2 = {};
  for (const part of parts) if (!part.shared || !fitting.has(part)) rest2[part.key] = part.value;
  if (!(0, import_manifest_validator.validate)(rest2)) return false;
  for (const part of parts) if (part.shared && typeof part.value === "object") fitting.add(part);
  return true;
}
function causes2(errors) {
  const misspelt = new Set(errors.map((error) => `${error.instancePath}/${meantKey(error)}`));
  return errors.filter(
    ({ keyword, instancePath, params }) => keyword !== "if" && keyword !== "propertyNames" && !(keyword === "required" && misspelt.has(`${instancePath}/${params["missingProperty"]}`))
  );
}
function diagnosticOf(document, path, error) {
  const { code: code2, message, at, part, hint: hint2 } = explainShapeError(error, path);
  return {
    code: code2,
    severity: "error",
    message,
    ...document.position([...path, ...at ?? []], part),
    ...hint2 !== void 0 && { hint: hint2 }
  };
}
function pathOf2(pointer, value) {
  let current = value;
  return pointer.split("/").slice(1).map((part) => {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(current) ? Number(key) : key;
    current = current[step];
    return step;
  });
}
var import_config_validator, import_contract_validator, import_manifest_validator, import_template_validator, import_tests_validator, mostFindings, validators, fitting;
var init_shape = __esm({
  "src/manifest/shape.ts"() {
    "use strict";
    import_config_validator = __toESM(require_config_validator(), 1);
    import_contract_validator = __toESM(require_contract_validator(), 1);
    import_manifest_validator = __toESM(require_manifest_validator(), 1);
    import_template_validator = __toESM(require_template_validator(), 1);
    import_tests_validator = __toESM(require_tests_validator(), 1);
    init_shape_message();
    mostFindings = 50;
    validators = {
      manifest: () => import_manifest_validator.validate,
      config: () => import_config_validator.validate,
      template: () => import_template_validator.validate,
      tests: () => import_tests_validator.validate,
      contract: () => import_contract_validator.validate
    };
    fitting = /* @__PURE__ */ new WeakSet();
  }
});

// src/manifest/duration.ts
function parseDuration(text) {
  if (!/^\d{1,9}[smhd]$/.test(text)) return void 0;
  return Number(text.slice(0, -1)) * (millisecondsOf[text.slice(-1)] ?? 0);
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

// src/manifest/bounded-duration.ts
function checkDuration(text, path, zero = "not-zero") {
  if (text === void 0) return void 0;
  const ms = parseDuration(text);
  if (ms !== void 0 && ms <= longestMs && (ms > 0 || zero === "zero-allowed")) return void 0;
  const why = ms === 0 ? "is no time at all" : "is longer than the 24 days that can be waited";
  return {
    code: "bad-duration",
    message: `\`${text}\` ${why}. Write a time such as \`30m\` or \`2h\`.`,
    path
  };
}
function checkRetryDelays(retry, path, report2) {
  for (const key of ["delay", "maxDelay"]) {
    const found2 = checkDuration(retry?.[key], [...path, key], "zero-allowed");
    if (found2 !== void 0) report2(found2);
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

// src/manifest/timezone.ts
function checkTimezone(name) {
  if (name === "UTC") return void 0;
  let known2 = verdicts.get(name);
  if (known2 === void 0) {
    known2 = judge(name) ?? "fine";
    if (verdicts.size < 1e4) verdicts.set(name, known2);
  }
  return known2 === "fine" ? void 0 : known2;
}
function judge(name) {
  usual ??= new Set(Intl.supportedValuesOf("timeZone"));
  if (usual.has(name)) return void 0;
  const message = `\`${name}\` is not a time zone. Use an IANA name such as \`Europe/Riga\` or \`UTC\`.`;
  const resolved2 = resolve5(name);
  if (resolved2 === void 0) return { message, ...hintFor2(name) };
  const misspelt = resolved2 !== name && resolved2.toLowerCase() === name.toLowerCase();
  return misspelt ? { message, hint: `did you mean \`${resolved2}\`?` } : void 0;
}
function resolve5(name) {
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
var verdicts, usual;
var init_timezone = __esm({
  "src/manifest/timezone.ts"() {
    "use strict";
    init_did_you_mean();
    verdicts = /* @__PURE__ */ new Map();
  }
});

// src/workspace/connection-text.ts
function databaseKey(connection) {
  if ("path" in connection) return connection.path;
  if (connection.type === "postgres" || connection.type === "mysql") return connection.url;
  const { name: _2, ...rest2 } = connection;
  return JSON.stringify(rest2);
}
var init_connection_text = __esm({
  "src/workspace/connection-text.ts"() {
    "use strict";
  }
});

// src/workspace/supported-connections.ts
function isSupported(type) {
  return supportedTypes.some((supported) => supported === type);
}
var supportedTypes;
var init_supported_connections = __esm({
  "src/workspace/supported-connections.ts"() {
    "use strict";
    supportedTypes = [
      "duckdb",
      "postgres",
      "mysql",
      "sqlite",
      "clickhouse",
      "trino",
      "snowflake",
      "bigquery",
      "databricks"
    ];
  }
});

// src/workspace/variables.ts
function withoutVariables(text) {
  return text.replaceAll(reference, "");
}
var reference;
var init_variables = __esm({
  "src/workspace/variables.ts"() {
    "use strict";
    reference = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
  }
});

// src/workspace/check-addresses.ts
function checkAddresses(raw, report2) {
  const first = /* @__PURE__ */ new Map();
  for (const { environment: environment2, key, texts, path } of databases(raw)) {
    for (const [name, text] of texts) checkVariables(text, [...path, name], report2);
    const other = first.get(key);
    first.set(key, other ?? environment2);
    if (other === void 0 || other === environment2) continue;
    report2({
      code: "shared-database",
      message: `\`${other}\` and \`${environment2}\` use the same database, so what runs in one changes the other. Give each a database of its own.`,
      path: [...path, texts[0]?.[0] ?? "type"]
    });
  }
  if (raw.smtp !== void 0) checkVariables(raw.smtp.url, ["smtp", "url"], report2);
}
function databases(raw) {
  return ["local", "staging", "production"].flatMap(
    (environment2) => Object.entries(raw.environments?.[environment2]?.connections ?? {}).flatMap(([name, connection]) => {
      if (!isSupported(connection.type)) return [];
      const path = ["environments", environment2, "connections", name];
      const named2 = { ...connection, name };
      const texts = Object.entries(connection).filter(([key]) => key !== "type").map(([key, text]) => [key, String(text)]);
      return [{ environment: environment2, key: plainPath(databaseKey(named2)), texts, path }];
    })
  );
}
function plainPath(address) {
  return address.replace(/^(?:\.\/)+/, "");
}
function checkVariables(text, path, report2) {
  if (!withoutVariables(text).includes("${")) return;
  report2({
    code: "bad-variable",
    message: `This address has a \`\${\` that names no environment variable. Write \`\${NAME}\`, with letters, digits and underscores; there are no defaults.`,
    path
  });
}
var init_check_addresses = __esm({
  "src/workspace/check-addresses.ts"() {
    "use strict";
    init_connection_text();
    init_supported_connections();
    init_variables();
  }
});

// src/workspace/check-protection.ts
function checkProtection(raw, report2) {
  for (const name of ["local", "staging"]) {
    if (raw.environments?.[name]?.protected === void 0) continue;
    report2({
      code: "bad-protection",
      message: `Nothing is promoted to \`${name}\`, so there is nothing to protect. Only \`production\` can be protected.`,
      path: ["environments", name, "protected"],
      part: "key"
    });
  }
  if (raw.environments?.production?.protected?.approvals === void 0) return;
  const path = ["environments", "production", "protected", "approvals"];
  const teams = Object.entries(raw.teams ?? {});
  if (teams.length === 0) {
    const message = "Approvals come from the owners of teams, but the config has no `teams`. Add them.";
    report2({ code: "nobody-can-approve", message, path });
  }
  for (const [team, { owners }] of teams) {
    if ((owners ?? []).some((owner) => owner.startsWith("@"))) continue;
    report2({
      code: "nobody-can-approve",
      message: `\`approvals\` needs owners of each team on GitHub, and \`${team}\` has none. Add \`owners\`, such as \`["@acme/${team}"]\`.`,
      path: ["teams", team],
      part: "key"
    });
  }
}
var init_check_protection = __esm({
  "src/workspace/check-protection.ts"() {
    "use strict";
  }
});

// src/workspace/glob.ts
function compileGlob(pattern) {
  const plain3 = pattern.replace(/^\.\//, "");
  const simple = compileSimple(plain3);
  if (simple !== void 0) return simple;
  const segments = plain3.split("/");
  return (path) => matchSequence(
    segments,
    path.split("/"),
    (segment) => segment === "**",
    (segment, name) => matchSegment(segment, name)
  );
}
function compileSimple(pattern) {
  const match = /^([^*?]+\/)?\*\*\/([^*?]+)$/.exec(pattern);
  const [, start2 = "", end] = match ?? [];
  if (end === void 0) return void 0;
  return (path) => path.startsWith(start2) && (path === start2 + end || path.endsWith(end) && isBehindSlash(path, start2, end));
}
function isBehindSlash(path, start2, end) {
  const at = path.length - end.length - 1;
  return at >= start2.length && path[at] === "/";
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
function findManifests(entries, patterns3) {
  const covers = compilePatterns(patterns3);
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
    const verdict = covers(misnamed ? entry.path.replace(/yml$/, "yaml") : entry.path);
    if (misnamed) {
      if (verdict === "covered") diagnostics.push(misnamedManifest(entry.path));
    } else if (verdict === "uncovered") uncovered.push(entry.path);
    else if (verdict === "excluded") continue;
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
function compilePatterns(patterns3) {
  if (patterns3.length === 1 && patterns3[0] === `**/${manifestName}`) return () => "covered";
  const matchers = patterns3.map((pattern) => ({
    excludes: pattern.startsWith("!"),
    matches: compileGlob(pattern.replace(/^!/, ""))
  }));
  return (path) => {
    let verdict = "uncovered";
    for (const { excludes, matches } of matchers) {
      if (matches(path)) verdict = excludes ? "excluded" : "covered";
    }
    return verdict;
  };
}
function isNamed(path, name) {
  return path.endsWith(name) && (path.length === name.length || path[path.length - name.length - 1] === "/");
}
function manifestFolder(path) {
  const end = path.indexOf(`${manifestName}/`);
  const isWhole2 = end === 0 || path[end - 1] === "/";
  return end < 0 || !isWhole2 ? void 0 : path.slice(0, end + manifestName.length);
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

// src/workspace/check-config.ts
function checkConfig(raw, report2) {
  checkPatterns(raw.jobs ?? [], report2);
  checkDefaults(raw, report2);
  checkLaterKeys(raw, report2);
  checkAddresses(raw, report2);
  checkProtection(raw, report2);
}
function checkPatterns(patterns3, report2) {
  for (const [index, pattern] of patterns3.entries()) {
    const segments = pattern.replace(/^!/, "").split("/");
    const last = segments.at(-1) ?? "";
    const outside3 = segments[0] === "" || segments.includes("..") || pattern.includes("\\");
    const fits = compileGlob(last)(manifestName);
    if (!outside3 && fits) continue;
    report2({
      code: "bad-pattern",
      message: outside3 ? `\`${pattern}\` leaves the workspace. A pattern is a path from here with \`/\`, such as \`jobs/**/${manifestName}\`.` : `\`${pattern}\` can never match: a manifest is a file called \`${manifestName}\`. Write \`${withManifest(segments)}\`.`,
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
    if (environment2.isolation === "schema") {
      report2(notYet("`isolation: schema`", [...path, "isolation"], "Use `copy` or `none`."));
    }
    for (const [key, { type }] of Object.entries(environment2.connections)) {
      if (isSupported(type)) continue;
      const instead = "docs/connections.md says which are.";
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
    init_check_protection();
    init_find_manifests();
    init_glob();
    init_supported_connections();
    environmentNames = ["local", "staging", "production"];
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

// src/workspace/resolve-environment.ts
function connectionFor(manifest, stepOrCheckConnection, environment2) {
  if (environment2.implicit) return embeddedConnection;
  const named2 = stepOrCheckConnection ?? manifest.connection;
  const names = Object.keys(environment2.connections);
  if (named2 !== void 0) return names.includes(named2) ? named2 : void 0;
  return names.length === 1 ? names[0] : void 0;
}
var embeddedConnection;
var init_resolve_environment = __esm({
  "src/workspace/resolve-environment.ts"() {
    "use strict";
    init_connection_text();
    init_variables();
    embeddedConnection = "default";
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
    ...raw.smtp === void 0 ? {} : { smtp: raw.smtp },
    errorRules: raw.errorRules ?? [],
    maxWaiverDays: raw.waivers?.maxDays ?? 90
  };
}
function normaliseTeams(raw) {
  return Object.fromEntries(
    Object.entries(raw).map(([name, team]) => [name, { owners: team.owners ?? [], email: team.email ?? [] }])
  );
}
function normaliseEnvironment(name, raw) {
  const connections = {};
  if (raw === void 0) {
    const path = `.datajob/${name}.duckdb`;
    connections[embeddedConnection] = { name: embeddedConnection, type: "duckdb", path };
  }
  for (const [key, connection] of Object.entries(raw?.connections ?? {})) {
    if (isSupported(connection.type)) connections[key] = { ...connection, name: key };
  }
  return {
    name,
    implicit: raw === void 0,
    connections,
    isolation: raw?.isolation === "none" ? "none" : "copy",
    maxAgeMs: parseDuration(raw?.maxAge ?? "7d") ?? 0,
    approvals: raw?.protected?.approvals ?? 0
  };
}
function normaliseDefaults(raw) {
  const timeoutMs = raw.timeout === void 0 ? void 0 : parseDuration(raw.timeout);
  return {
    timezone: raw.timezone ?? "UTC",
    ...raw.connection === void 0 ? {} : { connection: raw.connection },
    ...raw.retry === void 0 ? {} : { retry: normaliseRetry(raw.retry) },
    ...timeoutMs === void 0 ? {} : { timeoutMs },
    ...raw.block === void 0 ? {} : { block: raw.block }
  };
}
var init_normalise_config = __esm({
  "src/workspace/normalise-config.ts"() {
    "use strict";
    init_duration();
    init_normalise_retry();
    init_find_manifests();
    init_resolve_environment();
    init_supported_connections();
  }
});

// src/workspace/load-config.ts
function loadConfig(text) {
  const document = parseDocument(configName2, text);
  if (document.value === null || document.value === void 0) {
    const empty = document.value === null && document.diagnostics.length === 0;
    return { config: normaliseConfig({}), raw: empty ? {} : void 0, diagnostics: document.diagnostics };
  }
  const diagnostics = [...document.diagnostics, ...checkShape("config", document)];
  if (diagnostics.some((found2) => found2.severity === "error" && found2.code !== "unknown-key")) {
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
  const patterns3 = Array.isArray(jobs) && jobs.every((pattern) => typeof pattern === "string") ? jobs : [];
  return normaliseConfig({ jobs: patterns3.length > 0 ? patterns3 : [`**/${manifestName}`] });
}
function missingConfig() {
  return {
    code: "no-config",
    severity: "error",
    message: `This folder is not a workspace: it has no \`${configName2}\`. Start one with \`datajob init\`, or name the folder of your workspace with \`--workspace\`.`,
    file: configName2,
    line: 1,
    column: 1
  };
}
var configName2;
var init_load_config = __esm({
  "src/workspace/load-config.ts"() {
    "use strict";
    init_document();
    init_rule();
    init_shape();
    init_check_config();
    init_find_manifests();
    init_normalise_config();
    configName2 = "datajob.config.yaml";
  }
});

// src/usecases/base-tree.ts
function baseTree(commit, head, changed) {
  return {
    list: async (folders) => {
      const within = [...changed].filter((path) => isBelow(path, folders));
      const [same3, before2] = await Promise.all([
        head.list(folders),
        within.length === 0 ? [] : commit.list(within)
      ]);
      const entries = [
        ...same3.filter(({ path }) => !changed.has(path)),
        ...before2.filter(({ path }) => changed.has(path))
      ];
      return entries.sort((a, b2) => a.path < b2.path ? -1 : 1);
    },
    read: (paths) => fromBoth(paths, changed, [commit.read, head.read]),
    digest: (paths) => fromBoth(paths, changed, [commit.digest, head.digest]),
    ...head.remote && { remote: head.remote }
  };
}
function isBelow(path, folders) {
  return folders === void 0 || folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
}
async function fromBoth(paths, changed, [before2, now]) {
  const old = paths.filter((path) => changed.has(path));
  const same3 = paths.filter((path) => !changed.has(path));
  const [first, second2] = await Promise.all([
    old.length === 0 ? /* @__PURE__ */ new Map() : before2(old),
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
  const listings2 = /* @__PURE__ */ new Map();
  return {
    list: (folders) => {
      const key = JSON.stringify(folders ?? "all");
      const inside = folders?.every((folder) => readMount(folder) === void 0) ?? true;
      const known2 = (inside ? listings2.get('"all"') : void 0) ?? listings2.get(key);
      const listing = known2 ?? tree.list(folders);
      listings2.set(key, listing);
      return listing;
    },
    read: batched((paths) => tree.read(paths)),
    digest: batched((paths) => tree.digest(paths)),
    ...tree.remote && { remote: tree.remote }
  };
}
function batched(ask) {
  const answers2 = /* @__PURE__ */ new Map();
  let waiting = [];
  let next2;
  const send = () => {
    const paths = waiting;
    waiting = [];
    next2 = void 0;
    return ask(paths);
  };
  return async (paths) => {
    for (const path of paths) {
      if (answers2.has(path)) continue;
      next2 ??= Promise.resolve().then(send);
      answers2.set(path, next2);
      waiting.push(path);
    }
    const found2 = /* @__PURE__ */ new Map();
    for (const path of paths) {
      const answer = (await answers2.get(path))?.get(path);
      if (answer !== void 0) found2.set(path, answer);
    }
    return found2;
  };
}
var init_batched_tree = __esm({
  "src/usecases/batched-tree.ts"() {
    "use strict";
    init_git_reference();
  }
});

// src/usecases/change-refs.ts
async function resolveRefs(request, repository) {
  const [head, base2] = await Promise.all([
    request.head === void 0 ? void 0 : known(request.head, repository),
    request.base === void 0 ? repository.defaultBase() : known(request.base, repository)
  ]);
  if (base2 === void 0) throw await noBase(repository);
  if (request.exact) return { base: base2, head };
  if (request.base === void 0 && head === void 0) return { base: base2, head };
  return { base: await commonBase(base2, request.base, head, repository), head };
}
async function known(ref, repository) {
  const commit = await repository.resolve(ref);
  if (commit !== void 0) return commit;
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(ref)) {
    await repository.ensureCommit(ref);
    return ref;
  }
  throw new Obstacle("git", `There is no commit, branch or tag \`${ref}\` in this clone.`, {
    hint: "Look for its name with `git log` or `git branch --all`, or fetch it first."
  });
}
async function commonBase(start2, name, head, repository) {
  const base2 = await repository.mergeBase(start2, head ?? "HEAD");
  if (base2 !== void 0) return base2;
  throw new Obstacle("git", `${name ?? start2} and ${head ?? "HEAD"} have no common history.`, {
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

// src/manifest/connection-uses.ts
function connectionUses(steps, checks3, outputs2) {
  const uses = [];
  for (const { raw: step, index } of steps) {
    if (step !== void 0) addStepUses(step, index, uses);
  }
  for (const [index, { connection: name }] of checks3.entries()) {
    if (name !== void 0) uses.push({ name, path: ["checks", index, "connection"], exposed: false });
  }
  for (const [index, { connection: name }] of outputs2.entries()) {
    if (name !== void 0) uses.push({ name, path: ["outputs", index, "connection"], exposed: false });
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
var init_connection_uses = __esm({
  "src/manifest/connection-uses.ts"() {
    "use strict";
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
    return withOrigin(
      { ...base2, kind: "uses", template: raw.uses, with: inputValues(raw.with) },
      path,
      document
    );
  }
  const environment2 = { env: raw.env ?? {}, expose: raw.expose ?? [] };
  if ("python" in raw) {
    return withOrigin({ ...base2, kind: "python", file, ...environment2 }, path, document);
  }
  return withOrigin({ ...base2, kind: "run", script: raw.run, ...environment2 }, path, document);
}
function inputValues(raw) {
  if (raw === void 0) return {};
  return Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [name, typeof value === "object" ? value.join(", ") : value])
  );
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

// src/manifest/manifest-facts.ts
function manifestFacts(raw, steps) {
  const checks3 = raw.checks ?? none;
  return {
    team: raw.team,
    after: raw.after ?? none,
    atomic: raw.atomic,
    connection: raw.connection,
    connectionUses: connectionUses(steps, checks3, raw.outputs ?? none),
    usesUnnamedConnection: usesUnnamedConnection(raw, steps, checks3),
    templateUses: templateUses(steps),
    templates: raw.templates ?? none,
    contracts: contractUses(raw.outputs ?? none),
    inputs: inputUses(raw.inputs),
    waivers: (raw.waivers ?? none).every(isWhole) ? raw.waivers ?? none : none,
    schedule: raw.schedule,
    productionSchedule: raw.environments?.production?.schedule
  };
}
function isWhole({ check: check2, owner, reason, until }) {
  return [check2, owner, reason, until].every((field) => field !== void 0);
}
function inputUses(inputs2) {
  return inputs2?.flatMap(
    (input, index) => typeof input === "string" || input.columns === void 0 ? [] : [{ table: input.table, columns: input.columns, index }]
  ) ?? none;
}
function contractUses(outputs2) {
  if (!outputs2.some(({ contract }) => contract !== void 0)) return none;
  return outputs2.flatMap(
    ({ table, connection, contract }, index) => contract === void 0 ? [] : [{ table, ...connection === void 0 ? {} : { connection }, contract, index }]
  );
}
function usesUnnamedConnection(raw, steps, checks3) {
  if (raw.connection !== void 0) return false;
  const isUnnamed = (step) => !runsProgram(step) && step.raw?.connection === void 0;
  const hasChecks = ({ contract, connection }) => contract !== void 0 && connection === void 0;
  return steps.some(isUnnamed) || checks3.some((check2) => check2.connection === void 0) || (raw.outputs ?? none).some(hasChecks);
}
function runsProgram({ kind }) {
  return kind === "python" || kind === "run";
}
function templateUses(steps) {
  let uses;
  for (const { raw, index } of steps) {
    if (raw === void 0 || !("uses" in raw)) continue;
    uses ??= [];
    uses.push({ template: raw.uses, values: inputValues(raw.with), index });
  }
  return uses ?? none;
}
function sqlSources(raw, steps) {
  const sources = [];
  for (const { kind, file, raw: step, index } of steps) {
    const connection = step?.connection;
    if (kind === "sql" && file !== void 0) {
      sources.push({ source: raw.compat === "vdk" ? { file, form: "vdk" } : { file }, connection });
    } else if (step !== void 0 && "query" in step) {
      const path = ["steps", index, "query"];
      sources.push({ source: { sql: step.query, path, form: "statement" }, connection });
    }
  }
  sources.push(...checkSources(raw.checks ?? none));
  return sources;
}
function checkSources(checks3) {
  const sources = [];
  for (const [index, check2] of checks3.entries()) addCheckSources(check2, ["checks", index], sources);
  return sources;
}
function addCheckSources(check2, path, sources) {
  const { connection, compare: compare2 } = check2;
  const add2 = (sql, form, ...below) => {
    sources.push({ source: { sql, path: [...path, ...below], form }, connection });
  };
  if ("sql" in check2) add2(check2.sql, "statement", "sql");
  if (compare2?.sql !== void 0) add2(compare2.sql, "statement", "compare", "sql");
  if (!("table" in check2)) return;
  const { where, expression } = check2;
  if (where !== void 0) add2(where, "condition", "where");
  if (expression === void 0) return;
  const isList = Array.isArray(expression);
  for (const [at, item2] of [expression].flat().entries()) {
    const place = isList ? ["expression", at] : ["expression"];
    if (typeof item2 === "string") add2(item2, "condition", ...place);
    else add2(item2.sql, "condition", ...place, "sql");
  }
}
var none;
var init_manifest_facts = __esm({
  "src/manifest/manifest-facts.ts"() {
    "use strict";
    init_connection_uses();
    init_normalise_steps();
    none = [];
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

// src/manifest/table-assertions.ts
function tableAssertions(raw) {
  const { table, where } = raw;
  const on = { table, ...where === void 0 ? {} : { where } };
  return [
    ...columnLists(raw, on),
    ...columnRules(raw, on),
    ...conditions(raw, on),
    ...wholeTable(raw, on)
  ].map((part) => ({
    ...part,
    id: [table, part.assertion.type, part.id].filter((text) => text !== "").join(".")
  }));
}
function columnLists({ not_null: notNull, unique }, on) {
  const parts = [];
  if (notNull !== void 0) {
    const { columns, threshold } = columnsOf(notNull);
    const path = ["not_null"];
    for (const column of columns) {
      parts.push({ assertion: { type: "not_null", ...on, column }, threshold, id: column, path });
    }
  }
  if (unique !== void 0) {
    const { columns, threshold } = columnsOf(unique);
    const id = columns.join("-");
    parts.push({ assertion: { type: "unique", ...on, columns }, threshold, id, path: ["unique"] });
  }
  return parts;
}
function columnRules(raw, on) {
  return [
    ...each(raw.accepted_values, "accepted_values", ({ column, values }) => ({
      assertion: { type: "accepted_values", ...on, column, values },
      id: column
    })),
    ...each(raw.range, "range", ({ column, min, max }) => ({
      assertion: {
        type: "range",
        ...on,
        column,
        ...min === void 0 ? {} : { min },
        ...max === void 0 ? {} : { max }
      },
      id: column
    })),
    ...each(raw.pattern, "pattern", ({ column, regex }) => ({
      assertion: { type: "pattern", ...on, column, regex },
      id: column
    })),
    ...each(raw.relationships, "relationships", ({ column, to, key }) => {
      const columns = [column].flat();
      const keys2 = key === void 0 ? columns : [key].flat();
      return { assertion: { type: "relationships", ...on, columns, to, keys: keys2 }, id: columns.join("-") };
    })
  ];
}
function conditions({ expression }, on) {
  return each(expression, "expression", (condition, path) => {
    const isShort = typeof condition === "string";
    return {
      assertion: { type: "expression", ...on, sql: isShort ? condition : condition.sql },
      id: "",
      sqlPath: isShort ? path : [...path, "sql"]
    };
  });
}
function wholeTable(raw, on) {
  const { row_count: rowCount, freshness, schema, compare: compare2 } = raw;
  const parts = [];
  const add2 = (assertion, threshold, id = "") => {
    parts.push({ assertion, threshold, id, path: [assertion.type] });
  };
  if (rowCount !== void 0) add2({ type: "row_count", ...on }, normaliseThreshold(rowCount));
  if (freshness !== void 0) {
    const { column, timezone = "UTC" } = freshness;
    add2({ type: "freshness", ...on, column, timezone }, ageLimit(freshness), column);
  }
  if (schema !== void 0) add2({ type: "schema", table: on.table, ...expectedColumns(schema) }, noFailures);
  if (compare2 !== void 0) {
    const other = otherSide(compare2);
    add2({ type: "compare", ...on, ...other }, normaliseThreshold(compare2), sideName(other.other));
  }
  return parts;
}
function otherSide(compare2) {
  const { with: table, sql = "", key = [], columns = [], ignore = [] } = compare2;
  return { other: table === void 0 ? { sql } : { table }, key, columns, ignore };
}
function sideName(other) {
  return "table" in other ? other.table : "query";
}
function ageLimit(raw) {
  const { mustBeLessThan, mustBeLessOrEqualTo } = raw;
  const operator = mustBeLessThan === void 0 ? "mustBeLessOrEqualTo" : "mustBeLessThan";
  const limit = parseDuration(mustBeLessThan ?? mustBeLessOrEqualTo ?? "") ?? 0;
  return { operator, value: [limit], unit: "ms" };
}
function expectedColumns(raw) {
  const { columns, extra = "allow", order: order3 = "any" } = Array.isArray(raw) ? { columns: raw } : raw;
  const list3 = Array.isArray(columns) ? columns.map((name) => ({ name })) : Object.entries(columns).map(([name, type]) => ({ name, type }));
  return { columns: list3, extra, order: order3 };
}
function each(raw, key, make) {
  if (raw === void 0) return [];
  const isList = Array.isArray(raw);
  const items = isList ? raw : [raw];
  return items.map((item2, index) => {
    const path = isList ? [key, index] : [key];
    const threshold = typeof item2 === "object" && item2 !== null ? normaliseThreshold(item2) : noFailures;
    return { ...make(item2, path), threshold, path };
  });
}
function columnsOf(raw) {
  if (typeof raw === "string") return { columns: [raw], threshold: noFailures };
  if (Array.isArray(raw)) return { columns: raw, threshold: noFailures };
  return { columns: raw.columns, threshold: normaliseThreshold(raw) };
}
var init_table_assertions = __esm({
  "src/manifest/table-assertions.ts"() {
    "use strict";
    init_duration();
    init_threshold();
  }
});

// src/manifest/normalise-checks.ts
function normaliseChecks(raw, document) {
  const ids = new Set((raw ?? []).flatMap((check2) => check2.id === void 0 ? [] : [check2.id]));
  return (raw ?? []).flatMap((check2, index) => {
    const parts = "sql" in check2 ? [sqlPart(check2, index)] : tableAssertions(check2);
    return parts.map(
      (part) => finish(part, { check: check2, id: chooseId(check2.id, part.id, parts.length, ids), index, document })
    );
  });
}
function sqlPart(check2, index) {
  const { sql, compare: compare2 } = check2;
  const place = { path: ["sql"], sqlPath: ["sql"] };
  if (compare2 === void 0) {
    return {
      assertion: { type: "sql", sql },
      threshold: normaliseThreshold(check2),
      id: `sql-${index + 1}`,
      ...place
    };
  }
  return {
    assertion: { type: "compare", sql, ...otherSide(compare2) },
    threshold: normaliseThreshold(compare2),
    id: `compare-${index + 1}`,
    ...place
  };
}
function chooseId(written, made, parts, ids) {
  if (written !== void 0 && parts === 1) return written;
  const wanted = written === void 0 ? made : `${written}.${made.slice(made.lastIndexOf(".") + 1)}`;
  let id = wanted;
  for (let number2 = 2; ids.has(id); number2 += 1) id = `${wanted}-${number2}`;
  ids.add(id);
  return id;
}
function finish(part, context) {
  const { check: check2, id, index, document } = context;
  const severity = check2.severity ?? "error";
  const samples = check2.samples === true ? mostSamples : Number(check2.samples ?? 0);
  const timeoutMs = check2.timeout === void 0 ? void 0 : parseDuration(check2.timeout);
  const base2 = {
    id,
    severity,
    ...check2.connection === void 0 ? {} : { connection: check2.connection },
    ...check2.description === void 0 ? {} : { description: check2.description },
    ...samples === 0 ? {} : { samples },
    ...timeoutMs === void 0 ? {} : { timeoutMs },
    ...check2.block === void 0 ? {} : { block: check2.block },
    threshold: part.threshold
  };
  const { path, sqlPath = path } = part;
  const origin = () => document.position(["checks", index, ...path], "value");
  const sqlOrigin = () => document.position(["checks", index, ...sqlPath], "content");
  const { assertion } = part;
  if (assertion.type === "sql" || assertion.type === "expression") {
    const made2 = withLazyProperty({ ...base2, ...assertion }, "origin", origin);
    return withLazyProperty(made2, "sqlOrigin", sqlOrigin);
  }
  const made = withLazyProperty({ ...base2, ...assertion }, "origin", origin);
  if (assertion.type !== "compare" || assertion.sql === void 0) return made;
  return withLazyProperty(made, "sqlOrigin", sqlOrigin);
}
var mostSamples;
var init_normalise_checks = __esm({
  "src/manifest/normalise-checks.ts"() {
    "use strict";
    init_duration();
    init_lazy_property();
    init_table_assertions();
    init_threshold();
    mostSamples = 5;
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
    case "identifier-list":
      return String(value).split(",").every((part) => isIdentifier(part.trim())) ? void 0 : "is not a list of names with commas between them, such as id, country";
    case "enum":
      return parameter.values?.some((allowed2) => allowed2 === value) ? void 0 : `is not one of ${(parameter.values ?? []).join(", ")}`;
  }
}
function integerProblem(value) {
  return Number.isInteger(value) ? "is beyond \xB19007199254740991; make the parameter a string and cast it in SQL" : "is not a whole number";
}
function isDate(value) {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && isCalendarDay(value);
}
function isTimestamp(value) {
  const day6 = typeof value === "string" ? timestamp.exec(value)?.[1] : void 0;
  return day6 !== void 0 && isCalendarDay(day6);
}
function isCalendarDay(day6) {
  const [year2 = 0, month = 0, date2 = 0] = day6.split("-").map(Number);
  const leap = year2 % 4 === 0 && year2 % 100 !== 0 || year2 % 400 === 0;
  const last = month === 2 && leap ? 29 : monthDays[month - 1] ?? 0;
  return date2 >= 1 && date2 <= last;
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

// src/manifest/bound.ts
function parseBound(written) {
  const text = String(written);
  if (/^-?(\d{1,400}(\.\d{1,400})?|\.\d{1,400})([eE][+-]?\d{1,3})?$/.test(text))
    return { kind: "number", text };
  for (const kind of ["date", "timestamp"]) {
    if (typeof written === "string" && checkParameterValue({ type: kind }, text) === void 0) {
      return { kind, text };
    }
  }
  return void 0;
}
var init_bound = __esm({
  "src/manifest/bound.ts"() {
    "use strict";
    init_parameter_value();
  }
});

// src/manifest/column-types.ts
function logicalTypesOf(word) {
  const plain3 = word.toLowerCase().replace(/\s*\([\d\s,]*\)/, "").replaceAll(/\s+/g, " ").trim();
  return Object.hasOwn(meanings, plain3) ? meanings[plain3] : void 0;
}
function typeWords() {
  return Object.keys(meanings);
}
var words2, several, meanings;
var init_column_types = __esm({
  "src/manifest/column-types.ts"() {
    "use strict";
    words2 = {
      boolean: "boolean bool",
      integer: "integer int bigint smallint tinyint hugeint int2 int4 int8 int16 int32 int64 uinteger ubigint usmallint utinyint uhugeint serial bigserial long",
      float: "float double real float4 float8 float32 float64",
      decimal: "decimal numeric",
      text: "text string varchar char bpchar nvarchar uuid enum",
      date: "date",
      time: "time",
      timestamp: "timestamp",
      timestamptz: "timestamptz",
      bytes: "bytes bytea blob binary varbinary",
      json: "json jsonb"
    };
    several = {
      number: ["integer", "decimal", "float"],
      datetime: ["timestamp", "timestamptz"],
      "double precision": ["float"],
      "character varying": ["text"],
      "timestamp with time zone": ["timestamptz"],
      "timestamp without time zone": ["timestamp"]
    };
    meanings = {
      ...Object.fromEntries(
        Object.entries(words2).flatMap(
          ([type, list3]) => list3.split(" ").map((word) => [word, [type]])
        )
      ),
      ...several
    };
  }
});

// src/manifest/pattern-characters.ts
function escaped(input) {
  const character = take3(input);
  const set = shorthand[character.toLowerCase()];
  if (set !== void 0) return `[${character === character.toLowerCase() ? "" : "^"}${set}]`;
  return literal2(escapedCharacter(character, input));
}
function escapedCharacter(character, input) {
  const control = controls[character];
  if (control !== void 0) return control;
  const length = character === "x" ? 2 : character === "u" ? 4 : 0;
  if (length > 0) {
    const digits = input.characters.slice(input.at, input.at + length).join("");
    if (!/^[0-9A-Fa-f]+$/.test(digits) || digits.length < length || !isCharacter(digits)) {
      throw new Refusal(`\`\\${character}${digits}\` is no character`);
    }
    input.at += length;
    return String.fromCodePoint(Number.parseInt(digits, 16));
  }
  if (/[A-Za-z0-9]/.test(character)) {
    const what = /[1-9]/.test(character) ? "a back reference" : "no sign that every database knows";
    throw new Refusal(`\`\\${character}\` is ${what}`);
  }
  return character;
}
function isCharacter(digits) {
  const code2 = Number.parseInt(digits, 16);
  return code2 > 0 && (code2 < 55296 || code2 > 57343);
}
function characterClass(input) {
  const negated = input.characters[input.at] === "^";
  if (negated) input.at += 1;
  let text = "";
  while (input.characters[input.at] !== "]") {
    if (input.characters[input.at] === "[" && /[:.=]/.test(input.characters[input.at + 1] ?? "")) {
      throw new Refusal("`[:\u2026:]` is not understood by every database; write the characters out");
    }
    text += classItem(input);
  }
  input.at += 1;
  if (text === "") throw new Refusal("`[]` holds no character; write `\\]` for the sign");
  return `[${negated ? "^" : ""}${text}]`;
}
function classItem(input) {
  const first = classCharacter(input);
  if (first.length > 2 && shorthandTexts.has(first)) return first;
  const isRange = input.characters[input.at] === "-" && input.characters[input.at + 1] !== "]";
  if (!isRange) return classLiteral(first);
  input.at += 1;
  const last = classCharacter(input);
  if (shorthandTexts.has(last) || (last.codePointAt(0) ?? 0) < (first.codePointAt(0) ?? 0)) {
    throw new Refusal(`\`${first}-${last}\` is no range of characters`);
  }
  return `${classLiteral(first)}-${classLiteral(last)}`;
}
function classCharacter(input) {
  const character = take3(input, "a `[` is never closed");
  if (character !== "\\") return character;
  const next2 = take3(input);
  const set = shorthand[next2];
  if (set !== void 0) return set;
  if (shorthand[next2.toLowerCase()] !== void 0) {
    throw new Refusal(`\`\\${next2}\` cannot stand in \`[\u2026]\``);
  }
  return escapedCharacter(next2, input);
}
function classLiteral(character) {
  return /[\]^\-[\\&~|]/.test(character) ? `\\${character}` : character;
}
function literal2(character) {
  return /[.^$*+?()[\]{}|\\]/.test(character) ? `\\${character}` : character;
}
function take3(input, problem = "it ends with a single `\\`") {
  const character = input.characters[input.at];
  if (character === void 0) throw new Refusal(problem);
  if (character === "\0") throw new Refusal("it holds a zero byte");
  input.at += 1;
  return character;
}
var Refusal, shorthand, controls, shorthandTexts;
var init_pattern_characters = __esm({
  "src/manifest/pattern-characters.ts"() {
    "use strict";
    Refusal = class extends Error {
    };
    shorthand = { d: "0-9", w: "A-Za-z0-9_", s: " 	\n\r\f\v" };
    controls = { t: "	", n: "\n", r: "\r", f: "\f", v: "\v" };
    shorthandTexts = new Set(Object.values(shorthand));
  }
});

// src/manifest/pattern.ts
function portablePattern(regex) {
  const input = { characters: [...regex], at: 0, depth: 0 };
  try {
    const { text, size } = alternatives(input);
    if (input.at < input.characters.length) throw new Refusal("a `)` closes nothing");
    if (size > largestSize) throw new Refusal("its repetitions multiply to more than 2,000 characters");
    return { pattern: text };
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.message };
    throw error;
  }
}
function alternatives(input) {
  const branches2 = [sequence(input)];
  while (input.characters[input.at] === "|") {
    input.at += 1;
    branches2.push(sequence(input));
  }
  return {
    text: branches2.map(({ text }) => text).join("|"),
    size: branches2.reduce((sum, { size }) => sum + size, 0)
  };
}
function sequence(input) {
  let text = "";
  let size = 0;
  if (input.depth === 0 && input.characters[input.at] === "^") input.at += 1;
  for (let next2 = input.characters[input.at]; next2 !== void 0; next2 = input.characters[input.at]) {
    if (next2 === "|" || next2 === ")") break;
    if (next2 === "$" && input.depth === 0 && endsBranch(input.characters[input.at + 1])) {
      input.at += 1;
      break;
    }
    const piece = repeated(atom(input), input);
    text += piece.text;
    size += piece.size;
  }
  return { text, size };
}
function endsBranch(character) {
  return character === void 0 || character === "|";
}
function atom(input) {
  const character = take3(input);
  switch (character) {
    case "(":
      return group(input);
    case "[":
      return { text: characterClass(input), size: 1 };
    case ".":
      return { text: "[^\n]", size: 1 };
    case "\\":
      return { text: escaped(input), size: 1 };
    case "^":
    case "$":
      throw new Refusal(`\`${character}\` stands inside; the whole value is matched anyway`);
    case "*":
    case "+":
    case "?":
    case "{":
      throw new Refusal(
        `\`${character}\` repeats nothing; write \`\\${character}\` for the character itself`
      );
    default:
      return { text: literal2(character), size: 1 };
  }
}
function group(input) {
  if (input.characters[input.at] === "?") {
    if (input.characters[input.at + 1] !== ":") {
      const written = `(?${input.characters[input.at + 1] ?? ""}`;
      throw new Refusal(`\`${written}\` (look-around, flags, names) is not understood by every database`);
    }
    input.at += 2;
  }
  input.depth += 1;
  if (input.depth > deepest2) throw new Refusal("its groups are nested too deeply");
  const inner = alternatives(input);
  if (input.characters[input.at] !== ")") throw new Refusal("a `(` is never closed");
  input.at += 1;
  input.depth -= 1;
  return { text: `(?:${inner.text})`, size: inner.size + 1 };
}
function repeated(piece, input) {
  const quantifier = readQuantifier(input);
  if (quantifier === void 0) return piece;
  if (input.characters[input.at] === "?") input.at += 1;
  if (["*", "+", "?", "{"].includes(input.characters[input.at] ?? "")) {
    throw new Refusal("a repetition is repeated; put the first into a group `(\u2026)`");
  }
  return { text: `${piece.text}${quantifier.text}`, size: piece.size * quantifier.times };
}
function readQuantifier(input) {
  const character = input.characters[input.at] ?? "";
  if (["*", "+", "?"].includes(character)) {
    input.at += 1;
    return { text: character, times: 1 };
  }
  if (character !== "{") return void 0;
  const end = input.characters.indexOf("}", input.at);
  const written = end < 0 ? "" : input.characters.slice(input.at, end + 1).join("");
  const [, least = "", comma, most = ""] = /^\{(\d{1,9})(,)?(\d{1,9})?\}$/.exec(written) ?? [];
  if (least === "") throw new Refusal("a `{` begins no repetition such as `{2,5}`; write `\\{` for the sign");
  const times2 = Math.max(Number(least), Number(most));
  if (times2 > largestRepetition) throw new Refusal(`\`${written}\` repeats more than 255 times`);
  if (most !== "" && Number(most) < Number(least)) throw new Refusal(`\`${written}\` ends before it begins`);
  input.at = end + 1;
  return { text: written, times: Math.max(1, times2 + (comma !== void 0 && most === "" ? 1 : 0)) };
}
var largestSize, largestRepetition, deepest2;
var init_pattern = __esm({
  "src/manifest/pattern.ts"() {
    "use strict";
    init_pattern_characters();
    largestSize = 2e3;
    largestRepetition = 255;
    deepest2 = 50;
  }
});

// src/manifest/rules/assertions.ts
function checkRange({ min, max }, path, report2) {
  if (min === void 0 && max === void 0) {
    report2({ code: "bad-range", message: "A range has a `min`, a `max` or both.", path });
  }
  const bounds2 = { min: readBound("min", min, path, report2), max: readBound("max", max, path, report2) };
  if (bounds2.min === void 0 || bounds2.max === void 0) return;
  const isNumber2 = bounds2.min.kind === "number";
  if (isNumber2 !== (bounds2.max.kind === "number")) {
    const message = `\`min\` and \`max\` are of different kinds: ${bounds2.min.text} and ${bounds2.max.text}.`;
    report2({ code: "bad-range", message, path: [...path, "max"] });
  } else if (isNumber2 && Number(bounds2.min.text) > Number(bounds2.max.text)) {
    const message = `\`min\` ${bounds2.min.text} is above \`max\` ${bounds2.max.text}: no value can be between.`;
    report2({ code: "bad-range", message, path: [...path, "min"] });
  }
}
function readBound(key, written, path, report2) {
  if (written === void 0) return void 0;
  const bound = parseBound(written);
  if (bound === void 0) {
    const message = `${quoted(String(written))} is no bound. Write a number, a date such as \`2026-11-22\` or a time such as \`2026-11-22T06:15:00Z\`.`;
    report2({ code: "bad-range", message, path: [...path, key] });
  }
  return bound;
}
function checkPattern({ regex }, path, report2) {
  const portable = portablePattern(regex);
  if ("pattern" in portable) return;
  const message = `This pattern cannot be used: ${portable.problem}.`;
  report2({ code: "bad-pattern", message, path: [...path, "regex"] });
}
function checkReference({ column, key }, path, report2) {
  if (key === void 0 || [column].flat().length === [key].flat().length) return;
  const message = `\`key\` names as many columns as \`column\`: ${[column].flat().length}, not ${[key].flat().length}.`;
  report2({ code: "bad-relationship", message, path: [...path, "key"] });
}
function checkFreshness(raw, path, report2) {
  const operators = ["mustBeLessThan", "mustBeLessOrEqualTo"].filter(
    (key) => raw[key] !== void 0
  );
  const [first, second2] = operators;
  if (first === void 0 || second2 !== void 0) {
    const message = "Freshness has exactly one operator: `mustBeLessThan` or `mustBeLessOrEqualTo`.";
    report2({
      code: "bad-threshold",
      message,
      path: second2 === void 0 ? path : [...path, second2],
      part: "key"
    });
  }
  const zone = raw.timezone === void 0 ? void 0 : checkTimezone(raw.timezone);
  if (zone !== void 0) report2({ code: "unknown-timezone", ...zone, path: [...path, "timezone"] });
}
function checkColumnTypes(raw, path, report2) {
  if (Array.isArray(raw) || Array.isArray(raw.columns)) return;
  for (const [column, type] of Object.entries(raw.columns)) {
    if (logicalTypesOf(type) !== void 0) continue;
    report2({
      code: "unknown-type",
      message: `${quoted(type)} is not a type. Write \`integer\`, \`decimal\`, \`float\`, \`text\`, \`boolean\`, \`date\`, \`time\`, \`timestamp\`, \`timestamptz\`, \`bytes\` or \`json\`.`,
      path: [...path, "columns", column],
      hint: didYouMeanHint(didYouMean(type, typeWords()))
    });
  }
}
function checkCompare(raw, path, report2) {
  const { with: table, sql, key = [], columns, ignore = [] } = raw;
  if (table === void 0 === (sql === void 0)) {
    const message2 = "Compare takes one other side: `with` (a table) or `sql` (a query).";
    report2({ code: "bad-compare", message: message2, path: sql === void 0 ? path : [...path, "sql"], part: "key" });
  }
  const ignored = key.find((name) => ignore.includes(name)) ?? columns?.find((name) => ignore.includes(name));
  if (ignored === void 0) return;
  const message = `${quoted(ignored)} cannot be compared and ignored at once.`;
  report2({ code: "bad-compare", message, path: [...path, "ignore", ignore.indexOf(ignored)] });
}
function checkTimeLimit(timeout, path, report2) {
  const found2 = checkDuration(timeout, path);
  if (found2 !== void 0) report2(found2);
}
var init_assertions = __esm({
  "src/manifest/rules/assertions.ts"() {
    "use strict";
    init_bound();
    init_bounded_duration();
    init_column_types();
    init_did_you_mean();
    init_pattern();
    init_quoted();
    init_rule();
    init_timezone();
  }
});

// src/manifest/rules/table-names.ts
function checkTableName(table, path, { raw, pruned, parametersKey = "params" }, report2) {
  if (pruned || !table.includes("${{")) return;
  const declared = Object.keys(raw.params ?? {});
  for (const [, name = ""] of table.matchAll(/\$\{\{\s*params\.(\w+)\s*\}\}/g)) {
    if (declared.includes(name)) continue;
    report2({
      code: "unknown-parameter",
      message: `\`${name}\` is not a parameter here. Declare it in \`${parametersKey}\`, as \`type: identifier\`.`,
      path,
      hint: didYouMeanHint(didYouMean(name, declared))
    });
  }
}
var init_table_names = __esm({
  "src/manifest/rules/table-names.ts"() {
    "use strict";
    init_did_you_mean();
    init_rule();
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
function checkNotEmpty(check2, index, report2) {
  if (Object.keys(check2).every((key) => circumstances.has(key))) {
    report2({
      code: "empty-check",
      message: `This check asserts nothing about \`${check2.table}\`. Add \`not_null\`, \`unique\`, \`accepted_values\`, \`range\`, \`row_count\` or another.`,
      path: ["checks", index]
    });
  }
}
function checkQuery(check2, index, report2) {
  checkOperators(check2, ["checks", index], report2);
  if (check2.compare === void 0) return;
  checkCompare(check2.compare, ["checks", index, "compare"], report2);
  checkOperators(check2.compare, ["checks", index, "compare"], report2);
  const outside3 = thresholdOperators.find((operator) => check2[operator] !== void 0);
  if (outside3 === void 0) return;
  const message = `\`${outside3}\` belongs into \`compare\`: it counts the rows that differ.`;
  report2({ code: "bad-threshold", message, path: ["checks", index, outside3], part: "key" });
}
function checkTable(check2, index, report2) {
  for (const key of Object.keys(check2)) {
    if (circumstances.has(key)) continue;
    const value = check2[key];
    const path = ["checks", index, key];
    if (key === "freshness" && check2.freshness !== void 0) checkFreshness(check2.freshness, path, report2);
    else if (key === "schema" && check2.schema !== void 0) checkColumnTypes(check2.schema, path, report2);
    else if (Array.isArray(value)) {
      for (const [at, item2] of value.entries()) checkAssertion(key, item2, [...path, at], report2);
    } else checkAssertion(key, value, path, report2);
  }
}
function checkAssertion(key, value, path, report2) {
  if (typeof value !== "object" || value === null) return;
  rules[key]?.(value, path, report2);
  checkOperators(value, path, report2);
}
function tablesOf(check2) {
  const { table, relationships, compare: compare2 } = check2;
  const found2 = [{ table, path: ["table"] }];
  if (compare2?.with !== void 0) found2.push({ table: compare2.with, path: ["compare", "with"] });
  if (relationships === void 0) return found2;
  if (!Array.isArray(relationships))
    return [...found2, { table: relationships.to, path: ["relationships", "to"] }];
  for (const [at, { to }] of relationships.entries())
    found2.push({ table: to, path: ["relationships", at, "to"] });
  return found2;
}
function checkOperators(raw, path, report2) {
  const { operators, problem } = checkThreshold(raw);
  const operator = operators.at(-1);
  if (problem === void 0 || operator === void 0) return;
  report2({ code: "bad-threshold", message: problem, path: [...path, operator], part: "key" });
}
var checks, circumstances, rules;
var init_checks = __esm({
  "src/manifest/rules/checks.ts"() {
    "use strict";
    init_threshold();
    init_assertions();
    init_table_names();
    checks = (subject, report2) => {
      const first = /* @__PURE__ */ new Map();
      for (const [index, check2] of (subject.raw.checks ?? []).entries()) {
        if (check2.id !== void 0) {
          const other = first.get(check2.id);
          if (other !== void 0) report2(duplicate(check2.id, other, index));
          else first.set(check2.id, index);
        }
        if (check2.timeout !== void 0) checkTimeLimit(check2.timeout, ["checks", index, "timeout"], report2);
        if ("sql" in check2) checkQuery(check2, index, report2);
        else {
          if (!subject.pruned) checkNotEmpty(check2, index, report2);
          checkTable(check2, index, report2);
          for (const { table, path } of tablesOf(check2))
            checkTableName(table, ["checks", index, ...path], subject, report2);
        }
      }
    };
    circumstances = /* @__PURE__ */ new Set([
      ...["table", "severity", "block", "id", "description", "connection", "where", "samples", "timeout"]
    ]);
    rules = {
      range: checkRange,
      pattern: checkPattern,
      relationships: checkReference,
      compare: checkCompare
    };
  }
});

// src/manifest/rules/no-later-keys.ts
function checkKeys(check2, index, report2) {
  if (check2.compare?.connection === void 0) return;
  const instead = "Compare tables of one connection, or load a copy first.";
  report2(notYet("Comparing with another connection", ["checks", index, "compare", "connection"], instead));
}
var noLaterKeys;
var init_no_later_keys = __esm({
  "src/manifest/rules/no-later-keys.ts"() {
    "use strict";
    init_not_yet();
    noLaterKeys = (subject, report2) => {
      const { resources, environments, alerts, checks: checks3 } = subject.raw;
      if (resources !== void 0) report2(notYet("`resources`", ["resources"]));
      for (const [name, override] of Object.entries(environments ?? {})) {
        if (override?.resources === void 0) continue;
        report2(notYet("`resources`", ["environments", name, "resources"]));
      }
      for (const [index, alert] of (alerts ?? []).entries()) {
        if (alert.slack === void 0) continue;
        report2(notYet("`slack`", ["alerts", index, "slack"], "Use `email`."));
      }
      for (const [index, check2] of (checks3 ?? []).entries()) checkKeys(check2, index, report2);
    };
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
function checkOverrides(subject, environment2, report2) {
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
        if (environments[name]?.params !== void 0) checkOverrides(subject, name, report2);
      }
    };
  }
});

// src/manifest/step-outline.ts
function outlineSteps({ steps, compat }, folder, files) {
  const outlines = [];
  if (steps === void 0) {
    const names = compat === "vdk" ? vdkStepFileNames(folder, files) : stepFileNames(folder, files);
    const nameOf6 = compat === "vdk" ? stepName : stem;
    for (const file of names) outlines.push(outlineFile(file, nameOf6(file), folder, outlines));
  } else {
    for (const step of steps) outlines.push(outlineStep(step, folder, outlines));
  }
  return outlines;
}
function stepFileNames(folder, files) {
  return files.namesIn(folder).filter((name) => /^\d+_.*\.(?:sql|py|sh)$/.test(name));
}
function vdkStepFileNames(folder, files) {
  return files.namesIn(folder).filter((name) => /\.(?:sql|py)$/i.test(name));
}
function outlineFile(file, name, folder, before2) {
  const kind = /\.sql$/i.test(file) ? "sql" : /\.py$/i.test(file) ? "python" : "run";
  return { index: before2.length, kind, name, needs: nameOfLast(before2), file: joinPath(folder, file) };
}
function nameOfLast(before2) {
  const last = before2.at(-1);
  return last === void 0 ? [] : [last.name];
}
function outlineStep(raw, folder, before2) {
  const index = before2.length;
  const kind = kindOf2(raw);
  const path = "sql" in raw ? raw.sql : "python" in raw ? raw.python : void 0;
  const inside = path === void 0 ? void 0 : normalisePath(path);
  const name = raw.name ?? (path === void 0 ? `${kind}-${index + 1}` : stem(path));
  const needs = raw.needs ?? nameOfLast(before2);
  if (inside === void 0) return { index, kind, name, needs, raw };
  return { index, kind, name, needs, raw, file: joinPath(folder, inside) };
}
function kindOf2(raw) {
  if ("sql" in raw) return "sql";
  if ("query" in raw) return "query";
  if ("python" in raw) return "python";
  return "run" in raw ? "run" : "uses";
}
function stem(path) {
  return stepName(path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, ""));
}
function stepName(base2) {
  if (/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(base2)) return base2;
  return base2.replace(/[^A-Za-z0-9_.-]/g, "-").replace(/^[^A-Za-z0-9]+/, "") || "step";
}
var init_step_outline = __esm({
  "src/manifest/step-outline.ts"() {
    "use strict";
    init_job_files();
  }
});

// src/workspace/requirements.ts
function requirementsPath(jobFolder) {
  return joinPath(jobFolder, "requirements.txt");
}
async function readRequirements(jobFolder, read2) {
  const start2 = requirementsPath(jobFolder);
  const found2 = /* @__PURE__ */ new Map();
  const local = /* @__PURE__ */ new Set();
  const problems = [];
  const text = (await read2([start2])).get(start2);
  if (text === void 0) return void 0;
  const take4 = async (path, content) => {
    const file = { path, lines: linesOf3(content) };
    found2.set(path, file);
    for (const { line, text: written } of file.lines) {
      const use = usedBy(written, path, jobFolder);
      if (use === void 0) continue;
      const problem = (message, hint2) => problems.push({ file: path, line, message, hint: hint2 });
      if (use.kind === "problem") problem(use.message, use.hint);
      else if (use.kind === "local") local.add(use.path);
      else if (!found2.has(use.path) && found2.size < mostFiles3) {
        const included = (await read2([use.path])).get(use.path);
        if (included !== void 0) await take4(use.path, included);
        else
          problem(
            `\`${use.path}\` does not exist.`,
            "Correct the path: it begins at the folder of this file."
          );
      }
    }
  };
  await take4(start2, text);
  const files = [...found2.values()];
  return files.every(({ lines }) => lines.length === 0) ? void 0 : { files, local: [...local], problems };
}
function linesOf3(text) {
  const lines = [];
  let open;
  for (const [index, raw] of text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/).entries()) {
    const isComment2 = /^\s*#/.test(raw);
    const goesOn = !isComment2 && raw.endsWith("\\");
    const part = isComment2 ? "" : goesOn ? raw.slice(0, -1) : raw;
    open = open === void 0 ? { line: index + 1, text: part } : { ...open, text: open.text + part };
    if (goesOn) continue;
    const said = open.text.replace(/(^|\s)#.*$/, "").trim();
    if (said !== "") lines.push({ line: open.line, text: said });
    open = void 0;
  }
  if (open !== void 0 && open.text.trim() !== "") lines.push({ line: open.line, text: open.text.trim() });
  return lines;
}
function usedBy(text, file, jobFolder) {
  const included = optionValue(text, "-r", "--requirement") ?? optionValue(text, "-c", "--constraint");
  if (included !== void 0) return pathUse("include", included, folderOf(file), jobFolder);
  const editable = optionValue(text, "-e", "--editable");
  if (editable !== void 0 && isPath(editable)) {
    return {
      kind: "problem",
      message: "A folder cannot be installed as editable: the packages are kept, and the folder of a run is not.",
      hint: "Write the path without `-e`. Modules in the folder of the job can be imported as they are."
    };
  }
  const links = optionValue(text, "-f", "--find-links");
  if (links !== void 0)
    return isRemote(links) ? void 0 : pathUse("local", links, folderOf(file), jobFolder);
  const path = text.startsWith("-") ? void 0 : /^[^\s[;]+/.exec(text)?.[0] ?? "";
  return path !== void 0 && isPath(path) ? pathUse("local", path, jobFolder, jobFolder) : void 0;
}
function optionValue(text, short, long) {
  const rest2 = text.startsWith(long) ? text.slice(long.length) : text.startsWith(short) ? text.slice(2) : void 0;
  if (rest2 === void 0 || !/^(?:[\s=]|[^-\s])/.test(rest2)) return void 0;
  return rest2.replace(/^\s*=?\s*/, "").trim();
}
function pathUse(kind, written, from, jobFolder) {
  if (isRemote(written)) return void 0;
  const path = written.startsWith("/") ? void 0 : normalisePath(joinPath(from, written));
  const inside = path !== void 0 && (jobFolder === "" || path === jobFolder || path.startsWith(`${jobFolder}/`));
  if (inside) return { kind, path };
  if (kind === "local" && written.startsWith("/")) return void 0;
  return {
    kind: "problem",
    message: `\`${written}\` lies outside the folder of the job, so it is no part of what was checked and released.`,
    hint: "Put it into the folder of the job; a symbolic link there may lead to a file that several jobs share."
  };
}
function isPath(text) {
  return /^(?:\.{1,2}(?:\/|$)|\/)/.test(text);
}
function isRemote(text) {
  return /^[a-z][a-z0-9+.-]+:/i.test(text);
}
var mostFiles3;
var init_requirements = __esm({
  "src/workspace/requirements.ts"() {
    "use strict";
    init_job_files();
    mostFiles3 = 50;
  }
});

// src/workspace/template-reference.ts
function templateReference(uses) {
  if (uses.startsWith("./")) {
    const folder = uses.slice(2);
    if (folder !== "" && normalisePath(folder) === folder) return { kind: "folder", folder };
    const problem = "must be a folder below the root of the workspace, written without `..` and without a `/` at its end";
    return { kind: "bad", problem };
  }
  if (uses.startsWith("../") || uses.startsWith("/")) {
    return { kind: "bad", problem: "must begin at the root of the workspace, as in `./shared/load`" };
  }
  if (/[/@:\\]/.test(uses)) return gitReference(uses);
  return { kind: "name", folder: `${templatesFolder}/${uses}` };
}
function gitReference(uses) {
  const reference2 = readGitReference(uses);
  if (typeof reference2 === "string") return { kind: "bad", problem: reference2 };
  if (isPinned(reference2)) return { kind: "git", folder: mountOf(reference2) };
  return { kind: "moving", repository: reference2.repository, ref: reference2.ref };
}
function templateFolder(uses) {
  const reference2 = templateReference(uses);
  return "folder" in reference2 ? reference2.folder : void 0;
}
var templatesFolder;
var init_template_reference = __esm({
  "src/workspace/template-reference.ts"() {
    "use strict";
    init_job_files();
    init_git_reference();
    templatesFolder = "templates";
  }
});

// src/workspace/workspace-files.ts
function workspaceFiles(entries) {
  const usable = entries.some((entry) => entry.unreadable) ? entries.filter(isUsable) : entries;
  const byPath = /* @__PURE__ */ new Map();
  let hasLinks = false;
  for (const entry of usable) {
    byPath.set(entry.path, entry);
    hasLinks ||= entry.link !== void 0;
  }
  const below = (folder) => pathsBelow(usable, folder);
  return {
    entries,
    below,
    isExecutable: (path) => byPath.get(path)?.executable === true,
    namesIn: (folder) => {
      const start2 = folder === "" ? 0 : folder.length + 1;
      return below(folder).flatMap((path) => path.indexOf("/", start2) < 0 ? [path.slice(start2)] : []);
    },
    resolve: (path) => {
      const entry = byPath.get(path);
      if (entry !== void 0 && entry.link === void 0) return { kind: "file", path, links: noLinks };
      if (entry === void 0 && !hasLinks) {
        return { kind: holdsAny(usable, path) ? "folder" : "missing" };
      }
      return followLinks2(path, byPath, below);
    }
  };
}
function mergeEntries(one, other) {
  const byPath = new Map([...one, ...other].map((entry) => [entry.path, entry]));
  return [...byPath.values()].sort((a, b2) => a.path < b2.path ? -1 : 1);
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
function holdsAny(entries, folder) {
  if (folder === "") return entries.length > 0;
  return entries[firstAtOrAfter(entries, `${folder}/`)]?.path.startsWith(`${folder}/`) === true;
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
function followLinks2(path, byPath, below) {
  const links = [];
  let current = path;
  while (links.length < 40) {
    const found2 = firstLink(current, byPath);
    if (found2 === void 0) {
      if (byPath.has(current)) return { kind: "file", path: current, links };
      return { kind: below(current).length > 0 ? "folder" : "missing" };
    }
    links.push(found2.link);
    const next2 = normalisePath(joinPath(folderOf(found2.link), found2.target));
    if (next2 === void 0 || found2.target.startsWith("/")) return { kind: "outside", link: found2.link };
    current = found2.rest === "" ? next2 : joinPath(next2, found2.rest);
  }
  return { kind: "missing" };
}
function firstLink(path, byPath) {
  for (let end = path.indexOf("/"); ; end = path.indexOf("/", end + 1)) {
    const link = end < 0 ? path : path.slice(0, end);
    const target = byPath.get(link)?.link;
    if (target !== void 0) return { link, target, rest: end < 0 ? "" : path.slice(end + 1) };
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
function findTemplates(files, used) {
  const named2 = files.below(templatesFolder).flatMap((path) => {
    const name = /^templates\/([^/]+)\/template\.yaml$/.exec(path)?.[1];
    return name === void 0 ? [] : [name];
  });
  const folders = [...new Set(used)].filter((uses) => {
    const reference2 = templateReference(uses);
    return isFolder2(reference2) && files.resolve(templateFile(reference2.folder)).kind === "file";
  });
  return [...named2, ...folders.sort()];
}
function isFolder2(reference2) {
  return reference2.kind === "folder" || reference2.kind === "git";
}
function templateFile(folder) {
  return `${folder}/template.yaml`;
}
function loadTemplate(name, folder, text, files) {
  const file = templateFile(folder);
  const document = parseDocument(file, text);
  const diagnostics = [...document.diagnostics];
  const report2 = (finding) => {
    diagnostics.push(toDiagnostic(finding, document));
  };
  const value = document.value ?? {};
  if (document.value !== null && document.value !== void 0) {
    diagnostics.push(...checkShape("template", document));
  }
  const names = stepFileNames(folder, files);
  if (names.length === 0) report2(noFiles(name, folder));
  if (files.resolve(requirementsPath(folder)).kind === "file") report2(ownPackages(name, folder));
  if (diagnostics.some((found2) => found2.severity === "error")) {
    return { name, template: void 0, checkSql: [], text, diagnostics };
  }
  const raw = value;
  checkDeclarations(raw.inputs ?? {}, ["inputs"], report2);
  judgeChecks(raw, { file, folder, files }, report2);
  const steps = names.map((step) => ({ kind: kindOf3(step), file: `${folder}/${step}` }));
  const checks3 = normaliseChecks(raw.checks, document);
  const template = { name, folder, file, inputs: normaliseParams(raw.inputs), steps, checks: checks3 };
  return { name, template, checkSql: checkSources(raw.checks ?? []), text, diagnostics };
}
function judgeChecks({ inputs: inputs2 = {}, checks: checks3 = [] }, place, report2) {
  const raw = { team: "", params: inputs2, checks: checks3 };
  const subject = { ...place, raw, pruned: false, steps: [], parametersKey: "inputs" };
  for (const rule of [checks, noLaterKeys]) rule(subject, report2);
  for (const [index, { connection }] of checks3.entries()) {
    if (connection === void 0) continue;
    const message = "The checks of a template use the connection of the step that runs it. Take `connection` out.";
    report2({ code: "template-connection", message, path: ["checks", index, "connection"], part: "key" });
  }
}
function sqlFilesOf({ steps }) {
  return steps.flatMap(({ kind, file }) => kind === "sql" ? [file] : []);
}
function kindOf3(name) {
  return name.endsWith(".sql") ? "sql" : name.endsWith(".py") ? "python" : "run";
}
function ownPackages(name, folder) {
  return {
    code: "template-requirements",
    severity: "warning",
    message: `Nothing installs this: Python steps of the template \`${name}\` have the packages of the job that uses it.`,
    hint: "Name them in `requirements.txt` of the jobs, and say so in the `description` of the template.",
    place: { file: requirementsPath(folder), line: 1, column: 1 }
  };
}
function noFiles(name, folder) {
  return {
    code: "no-steps",
    message: `The template \`${name}\` does nothing: put files such as \`10_load.sql\` or \`20_check.py\` into \`${folder}\`.`,
    part: "key"
  };
}
var init_templates = __esm({
  "src/workspace/templates.ts"() {
    "use strict";
    init_document();
    init_manifest_facts();
    init_normalise_checks();
    init_normalise_params();
    init_rule();
    init_checks();
    init_no_later_keys();
    init_parameters();
    init_shape();
    init_step_outline();
    init_requirements();
    init_template_reference();
    init_workspace_files();
  }
});

// src/usecases/change-scope.ts
async function affectedManifests(input) {
  const { base: base2, head, changed, links, repository, refs } = input;
  if (concernsEveryJob(base2.config, head.config)) return "all";
  const paths = [...changed, ...linksTo(changed, links)];
  const named2 = paths.flatMap((path) => /^templates\/([^/]+)\//.exec(path)?.[1] ?? []);
  const templates = [.../* @__PURE__ */ new Set([...named2, ...await templatePaths(paths, input)])];
  const users = templates.length === 0 ? [] : await Promise.all([
    repository.manifestsMentioning(templates, refs.base),
    repository.manifestsMentioning(templates, refs.head)
  ]);
  return [.../* @__PURE__ */ new Set([...paths.flatMap(manifestsAbove), ...users.flat()])].sort();
}
async function templatePaths(paths, { base: base2, head }) {
  const folders = new Set(paths.flatMap(foldersAbove).filter((folder) => folder !== ""));
  const files = [...folders].map(templateFile);
  const found2 = await Promise.all([base2, head].map(({ tree }) => tree.read(files)));
  return [...folders].filter((folder) => found2.some((texts) => texts.has(templateFile(folder)))).map((folder) => `./${folder}`);
}
function concernsEveryJob(base2, head) {
  if (base2 === void 0 || head === void 0) return true;
  const deciding = ({ jobs, teams, environments, defaults }) => canonicalText({
    jobs,
    teams: Object.keys(teams ?? {}),
    open: teams === void 0,
    environments,
    defaults
  });
  return deciding(base2) !== deciding(head);
}
function manifestsAbove(path) {
  return foldersAbove(path).map((folder) => joinPath(folder, manifestName));
}
function foldersAbove(path) {
  const folders = [];
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    folders.push(folder);
    if (folder === "") return folders;
  }
}
function linksTo(changed, entries) {
  const links = entries.flatMap(({ path, link }) => {
    const target = link === void 0 ? void 0 : normalisePath(joinPath(folderOf(path), link));
    return target === void 0 ? [] : [{ path, target }];
  });
  const found2 = /* @__PURE__ */ new Set();
  for (let size = -1; size < found2.size; ) {
    size = found2.size;
    for (const { path, target } of links) {
      const hit = [...changed, ...found2].some((one) => one === target || one.startsWith(`${target}/`));
      if (hit) found2.add(path);
    }
  }
  return [...found2];
}
var init_change_scope = __esm({
  "src/usecases/change-scope.ts"() {
    "use strict";
    init_job_files();
    init_job_version();
    init_find_manifests();
    init_templates();
  }
});

// src/manifest/normalise-outputs.ts
function normaliseOutputs(raw, document) {
  return raw?.map(({ table, connection, key, ignore, window, contract }, index) => {
    const lastMs = window === void 0 ? void 0 : parseDuration(window.last);
    const output = {
      table,
      ...connection === void 0 ? {} : { connection },
      ...key === void 0 ? {} : { key: typeof key === "string" ? [key] : key },
      ignore: ignore ?? [],
      ...contract === void 0 ? {} : { contract: normalisePath(contract) ?? contract },
      ...window === void 0 || lastMs === void 0 ? {} : { window: { column: window.column, lastMs } }
    };
    return withLazyProperty(output, "origin", () => document.position(["outputs", index], "value"));
  });
}
function normaliseInputs(raw) {
  return raw?.map((input) => typeof input === "string" ? { table: input } : input);
}
var init_normalise_outputs = __esm({
  "src/manifest/normalise-outputs.ts"() {
    "use strict";
    init_duration();
    init_job_files();
    init_lazy_property();
  }
});

// src/manifest/normalise-schedule.ts
function normaliseSchedule(raw, timezone) {
  const written = Array.isArray(raw) ? { cron: raw } : raw;
  const { concurrency, catchUp, maxCatchUp, startWithin, finishBy, paused } = written;
  const startWithinMs = startWithin === void 0 ? void 0 : parseDuration(startWithin);
  const finishByMs = finishBy === void 0 ? void 0 : parseDuration(finishBy);
  return {
    crons: normaliseCrons(written.cron, written.timezone ?? timezone),
    concurrency: concurrency ?? "forbid",
    catchUp: catchUp ?? "last",
    maxCatchUp: maxCatchUp ?? 100,
    ...startWithinMs === void 0 ? {} : { startWithinMs },
    ...finishByMs === void 0 ? {} : { finishByMs },
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

// src/manifest/waivers.ts
function normaliseWaivers({ waivers, schedule }, defaultTimezone) {
  const written = schedule === void 0 ? void 0 : normaliseSchedule(schedule, defaultTimezone);
  const timezone = written?.crons[0]?.timezone ?? defaultTimezone;
  return (waivers ?? []).map(({ check: check2, owner, reason, until }) => ({
    check: check2,
    owner,
    reason,
    until,
    timezone
  }));
}
function daysLeft({ until, timezone }, now) {
  return Math.round((Date.parse(until) - Date.parse(todayIn(timezone, now))) / dayMs);
}
function todayIn(timezone, now) {
  const format = new Intl.DateTimeFormat("en-US", {
    ...{ timeZone: timezone, calendar: "gregory", numberingSystem: "latn" },
    ...{ year: "numeric", month: "2-digit", day: "2-digit" }
  });
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return [parts.get("year")?.padStart(4, "0"), parts.get("month"), parts.get("day")].join("-");
}
var dayMs;
var init_waivers = __esm({
  "src/manifest/waivers.ts"() {
    "use strict";
    init_normalise_schedule();
    dayMs = 864e5;
  }
});

// src/manifest/normalise.ts
function normalise(source, defaults) {
  const { raw } = source;
  const connection = raw.connection ?? defaults.connection;
  const timeoutMs = raw.timeout === void 0 ? defaults.timeoutMs : parseDuration(raw.timeout);
  const retry = raw.retry === void 0 ? defaults.retry : normaliseRetry(raw.retry, defaults.retry);
  const outputs2 = normaliseOutputs(raw.outputs, source.document);
  const inputs2 = normaliseInputs(raw.inputs);
  return {
    name: source.name,
    team: raw.team,
    ...raw.description === void 0 ? {} : { description: raw.description },
    ...raw.runbook === void 0 ? {} : { runbook: raw.runbook },
    ...raw.schedule === void 0 ? {} : { schedule: normaliseSchedule(raw.schedule, defaults.timezone) },
    after: raw.after ?? [],
    params: normaliseParams(raw.params),
    secrets: raw.secrets ?? [],
    ...raw.templates === void 0 ? {} : { templates: raw.templates },
    ...connection === void 0 ? {} : { connection },
    ...raw.atomic === void 0 ? {} : { atomic: raw.atomic },
    ...raw.compat === void 0 ? {} : { compat: raw.compat },
    ...timeoutMs === void 0 ? {} : { timeoutMs },
    ...retry === void 0 ? {} : { retry },
    steps: normaliseSteps(source.steps, source.document),
    checks: normaliseChecks(raw.checks, source.document),
    ...raw.waivers === void 0 ? {} : { waivers: normaliseWaivers(raw, defaults.timezone) },
    ...raw.classification === void 0 ? {} : { classification: raw.classification },
    ...outputs2 === void 0 ? {} : { outputs: outputs2 },
    ...inputs2 === void 0 ? {} : { inputs: inputs2 },
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
    init_normalise_outputs();
    init_normalise_params();
    init_normalise_retry();
    init_normalise_schedule();
    init_normalise_steps();
    init_waivers();
  }
});

// src/manifest/prune.ts
function pruneManifest(value) {
  const copy = structuredClone(value);
  for (let round = 0; round < 3; round += 1) {
    if ((0, import_manifest_validator2.validate)(copy)) return copy;
    if (!(import_manifest_validator2.validate.errors ?? []).every((error) => removeCause(copy, error))) return void 0;
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
var import_manifest_validator2, valueKeywords;
var init_prune = __esm({
  "src/manifest/prune.ts"() {
    "use strict";
    import_manifest_validator2 = __toESM(require_manifest_validator(), 1);
    valueKeywords = /* @__PURE__ */ new Set(["pattern", "enum", "const", "maxLength", "minimum", "maximum", "uniqueItems"]);
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
      const check2 = (text, path) => {
        const found2 = checkDuration(text, path);
        if (found2 !== void 0) report2(found2);
      };
      check2(timeout, ["timeout"]);
      if (retry !== void 0) checkRetryDelays(retry, ["retry"], report2);
      for (const { raw, index } of subject.steps) {
        if (raw?.timeout !== void 0) check2(raw.timeout, ["steps", index, "timeout"]);
      }
      if (environments === void 0) return;
      for (const name of ["local", "staging", "production"]) {
        check2(environments[name]?.timeout, ["environments", name, "timeout"]);
      }
    };
  }
});

// src/manifest/rules/inputs.ts
var inputs;
var init_inputs = __esm({
  "src/manifest/rules/inputs.ts"() {
    "use strict";
    init_table_names();
    inputs = (subject, report2) => {
      const first = /* @__PURE__ */ new Map();
      for (const [index, input] of (subject.raw.inputs ?? []).entries()) {
        const isShort = typeof input === "string";
        const table = isShort ? input : input.table;
        const path = isShort ? ["inputs", index] : ["inputs", index, "table"];
        const other = first.get(table.toLowerCase());
        if (other === void 0) first.set(table.toLowerCase(), index);
        else {
          const message = `Input ${other + 1} and this one are both \`${table}\`. Write it once.`;
          report2({ code: "duplicate-input", message, path });
        }
        checkTableName(table, path, subject, report2);
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
function wordHints(candidates3) {
  const hints2 = /* @__PURE__ */ new Map();
  let words4;
  return (word) => {
    if (hints2.has(word)) return hints2.get(word);
    if (hints2.size >= maxWords) return void 0;
    words4 ??= candidates3();
    const closest = didYouMean(word, words4);
    const hint2 = closest === void 0 ? void 0 : `did you mean \`${closest}\`?`;
    hints2.set(word, hint2);
    return hint2;
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
function list2(names) {
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
            message: `This job has no step \`${need}\`. Its steps are ${list2([...names])}.`,
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
  const start2 = script.indexOf("${{");
  const expression = start2 < 0 ? null : /^\$\{\{\s*(?:params\.)?(\w*).*?\}\}/.exec(script.slice(start2, start2 + 200));
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

// src/manifest/clear-secrets.ts
function findClearSecrets(text) {
  const found2 = [];
  for (const form of forms) {
    if (!form.words.some((word) => text.includes(word))) continue;
    form.pattern.lastIndex = 0;
    for (let match = form.pattern.exec(text); match !== null; match = form.pattern.exec(text)) {
      if (form.harmless?.(match) === true) continue;
      found2.push({ what: form.what, offset: form.start?.(text, match.index) ?? match.index });
    }
  }
  return found2;
}
function schemeStart(text, colon) {
  const scheme = /[A-Za-z][A-Za-z0-9+.-]*$/.exec(text.slice(Math.max(0, colon - 30), colon));
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
        words: ["//"],
        // Begins with the characters that addresses share, so that the search for it is quick.
        pattern: /:\/\/[^\s/:@'"`<>]{0,200}:([^\s/@'"`<>]{1,200})@([^\s/:'"`?#]{0,200})/g,
        harmless: (match) => isPlaceholder(match[1] ?? "") || isThisMachine(match[2] ?? ""),
        start: schemeStart
      },
      {
        what: "a password in an address",
        words: ["password="],
        pattern: /[?&]password=([^\s&'"`]{1,200})/g,
        harmless: (match) => isPlaceholder(match[1] ?? "")
      },
      {
        what: "a private key",
        words: ["BEGIN"],
        pattern: /-----BEGIN (?:[A-Z]{1,20} ){0,3}PRIVATE KEY-----/g
      },
      {
        what: "an AWS access key",
        words: ["KIA", "SIA"],
        pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[0-9A-Z]{16}(?![A-Za-z0-9])/g
      },
      {
        what: "a GitHub token",
        words: ["gh", "github_pat_"],
        pattern: /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60})/g
      },
      { what: "a GitLab token", words: ["glpat-"], pattern: /(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{20}/g },
      {
        what: "a Slack token or webhook",
        words: ["xox", ".slack"],
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
function checkOverrides2(subject, report2) {
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
  const text = typeof value === "object" && value !== null && "default" in value ? value.default : value;
  return typeof text === "string" && text !== "";
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
      checkOverrides2(subject, report2);
    };
  }
});

// src/manifest/rules/outputs.ts
function duplicate2(table, other, index) {
  return {
    code: "duplicate-output",
    message: `Output ${other + 1} and this one are both \`${table}\`. Write it once.`,
    path: ["outputs", index, "table"]
  };
}
function checkKey({ key = [], ignore = [], window }, index, report2) {
  const used = [...typeof key === "string" ? [key] : key, ...window === void 0 ? [] : [window.column]];
  for (const [at, column] of ignore.entries()) {
    if (!used.includes(column)) continue;
    report2({
      code: "ignored-key",
      message: `\`${column}\` tells which rows are compared, so it cannot be ignored.`,
      path: ["outputs", index, "ignore", at]
    });
  }
}
var outputs;
var init_outputs = __esm({
  "src/manifest/rules/outputs.ts"() {
    "use strict";
    init_bounded_duration();
    init_table_names();
    outputs = (subject, report2) => {
      const first = /* @__PURE__ */ new Map();
      for (const [index, output] of (subject.raw.outputs ?? []).entries()) {
        const { table, connection = "", window } = output;
        const name = `${connection} ${table.toLowerCase()}`;
        const other = first.get(name);
        if (other === void 0) first.set(name, index);
        else report2(duplicate2(table, other, index));
        const found2 = window && checkDuration(window.last, ["outputs", index, "window", "last"]);
        if (found2 !== void 0) report2(found2);
        checkKey(output, index, report2);
        checkTableName(table, ["outputs", index, "table"], subject, report2);
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
  const [minutes = [], hours = [], daysOfMonth = [], months = [], daysOfWeek = []] = values;
  return {
    ...{ minutes, hours, daysOfMonth, months, daysOfWeek },
    anyDayOfMonth: parts[2] === "*",
    anyDayOfWeek: parts[4] === "*",
    fixed: [0, 1].every((index) => !/[*/]/.test(parts[index] ?? "") && new Set(values[index]).size === 1)
  };
}
function countSentence(cron, count2) {
  const seconds = count2 === 6 ? " Seconds cannot be given." : "";
  return `\`${cron}\` has ${count2} ${count2 === 1 ? "field" : "fields"}; a schedule has five: minute, hour, day of month, month, day of week.${seconds}`;
}
function readField(text, field) {
  const values = [];
  for (const item2 of text.split(",")) {
    const read2 = readItem2(item2, field);
    if (typeof read2 === "string") return read2;
    for (let value = read2.from; value <= read2.to; value += read2.step) values.push(value);
  }
  return values;
}
function readItem2(item2, field) {
  const match = /^(?:(\*)|(\w+)(?:-(\w+))?)(?:\/(\d{1,3}))?$/.exec(item2);
  if (match === null) return `\`${item2}\` cannot be the ${field.name}. ${range(field)}`;
  const [, star, first, last, stepText2] = match;
  const from = star === void 0 ? numberOf(first ?? "", field) : field.min;
  const to = star === void 0 ? last === void 0 ? from : numberOf(last, field) : field.max;
  if (from === void 0 || to === void 0)
    return `\`${item2}\` cannot be the ${field.name}. ${range(field)}`;
  if (from > to) return `\`${item2}\` runs backwards: the first ${field.name} must not be after the last.`;
  const step = stepText2 === void 0 ? 1 : Number(stepText2);
  if (stepText2 !== void 0 && star === void 0 && last === void 0) {
    return `\`${item2}\`: a step needs a range. Write \`${first}-${field.max}/${step}\`.`;
  }
  if (step < 1 || step > field.span) return `\`${item2}\`: the step must be from 1 to ${field.span}.`;
  return { from, to, step };
}
function numberOf(text, field) {
  const named2 = field.names?.indexOf(text.toLowerCase()) ?? -1;
  if (named2 >= 0) return named2 + field.min;
  const value = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
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

// src/manifest/cron.ts
function checkCron(cron, timezone) {
  const zone = checkTimezone(timezone);
  return checkExpression(cron) ?? (zone === void 0 ? void 0 : { code: "bad-timezone", ...zone });
}
function timesAfter(entry, fromMs, count2) {
  const key = `${entry.cron} | ${entry.timezone} | ${fromMs} | ${count2}`;
  const known2 = memory.get(key);
  if (known2 !== void 0) return [...known2];
  const times2 = clockOf(entry).nextRuns(count2, new Date(fromMs)).map((date2) => date2.getTime());
  if (memory.size >= maxRemembered) memory.clear();
  memory.set(key, times2);
  return [...times2];
}
function timesBetween(entry, afterMs, untilMs, limit) {
  const times2 = [];
  const clock2 = clockOf(entry);
  for (let from = afterMs; times2.length < limit; ) {
    const next2 = clock2.nextRun(new Date(from))?.getTime();
    if (next2 === void 0 || next2 > untilMs) break;
    times2.push(next2);
    from = next2;
  }
  return times2;
}
function clockOf(entry) {
  const key = `${entry.cron} | ${entry.timezone}`;
  const known2 = clocks.get(key);
  if (known2 !== void 0) return known2;
  const clock2 = new j(entry.cron, { timezone: entry.timezone, mode: "5-part", paused: true });
  if (clocks.size >= maxClocks) clocks.clear();
  clocks.set(key, clock2);
  return clock2;
}
function checkExpression(cron) {
  let known2 = expressions.get(cron);
  if (known2 === void 0) {
    known2 = judgeExpression(cron) ?? "fine";
    if (expressions.size < 1e5) expressions.set(cron, known2);
  }
  return known2 === "fine" ? void 0 : known2;
}
function judgeExpression(cron) {
  const read2 = readCronFields(cron);
  if (typeof read2 === "string") return { code: "bad-cron", message: read2 };
  const comes = read2.months.some((month) => read2.daysOfMonth.some((day6) => day6 <= (monthDays2[month] ?? 0)));
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
  for (const start2 of edges.keys()) {
    if (!done.has(start2) && cycles.length < maxCycles) walk2(start2, edges, done, cycles);
  }
  return cycles;
}
function walk2(start2, edges, done, cycles) {
  const path = [start2];
  const onPath = /* @__PURE__ */ new Map([[start2, 0]]);
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
function isInOrder(steps) {
  const before2 = /* @__PURE__ */ new Set();
  return steps.every(({ name, needs }) => {
    const fine = !before2.has(name) && needs.every((need) => before2.has(need));
    before2.add(name);
    return fine;
  });
}
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
      if (subject.steps.every((step) => step.raw?.needs === void 0) || isInOrder(subject.steps)) return;
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
function missingFile(path, isFolder3, subject) {
  if (isFolder3) {
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

// src/manifest/rules/unit-tests.ts
function checkUnitTests(tests, subject, report2) {
  const first = /* @__PURE__ */ new Map();
  for (const [index, test] of tests.entries()) {
    const path = ["tests", index];
    const other = first.get(test.name);
    if (other === void 0) first.set(test.name, index);
    else {
      const message = `Test ${other + 1} and this one are both called \xAB${test.name}\xBB. Give each a name of its own.`;
      report2({ code: "duplicate-test", message, path: [...path, "name"] });
    }
    checkSteps(test, subject, path, report2);
    checkParams(test, subject, path, report2);
    checkTimes(test, path, report2);
    checkGiven(test, subject, path, report2);
    checkExpected(test, subject, path, report2);
  }
}
function checkSteps(test, { steps }, path, report2) {
  const names = steps.map(({ name }) => name);
  const check2 = (name, below) => {
    if (names.includes(name)) return;
    report2({
      code: "unknown-step",
      message: `The job has no step \`${name}\`. It has ${names.map((each2) => `\`${each2}\``).join(", ")}.`,
      path: [...path, ...below],
      hint: didYouMeanHint(didYouMean(name, names))
    });
  };
  for (const [at, name] of (test.steps ?? []).entries()) check2(name, ["steps", at]);
  const { error } = test;
  if (typeof error === "object" && error.step !== void 0) check2(error.step, ["error", "step"]);
}
function checkParams({ params: values = {} }, { params = {} }, path, report2) {
  for (const [name, value] of Object.entries(values)) {
    const raw = Object.hasOwn(params, name) ? params[name] : void 0;
    if (raw === void 0) {
      report2({
        code: "unknown-parameter",
        message: `\`${name}\` is not a parameter of the job.`,
        path: [...path, "params", name],
        part: "key",
        hint: didYouMeanHint(didYouMean(name, Object.keys(params)))
      });
      continue;
    }
    const problem = checkParameterValue(normaliseParameter(raw), value);
    if (problem === void 0) continue;
    const message = `The value of \`${name}\` ${problem}.`;
    report2({ code: "bad-parameter-value", message, path: [...path, "params", name] });
  }
}
function checkTimes(test, path, report2) {
  for (const key of ["scheduledTime", "intervalStart", "intervalEnd"]) {
    const value = test[key];
    if (value === void 0 || isTimestamp(value)) continue;
    report2({ code: "bad-time", message: `\`${value}\` is not in the calendar.`, path: [...path, key] });
  }
  const found2 = test.timeout === void 0 ? void 0 : checkDuration(test.timeout, [...path, "timeout"]);
  if (found2 !== void 0) report2(found2);
}
function checkGiven(test, subject, path, report2) {
  for (const [table, given] of Object.entries(test.given ?? {})) {
    if (Array.isArray(given)) continue;
    const place = [...path, "given", table];
    checkForms(given, given.columns !== void 0, place, report2);
    checkRowsFile(given.file, subject, [...place, "file"], report2);
  }
}
function checkExpected(test, subject, path, report2) {
  if (Object.keys(test.expect ?? {}).length === 0 && test.error === void 0) {
    const message = "This test expects nothing, so it cannot fail. Write `expect` or `error`.";
    report2({ code: "test-expects-nothing", message, path, part: "value" });
  }
  for (const [name, expected] of Object.entries(test.expect ?? {})) {
    if (Array.isArray(expected)) continue;
    const place = [...path, "expect", name];
    checkForms(expected, false, place, report2);
    checkRowsFile(expected.file, subject, [...place, "file"], report2);
    if (expected.ordered !== true || expected.query !== void 0) continue;
    const message = "A table has no order. Write a `query` with `order by`, or remove `ordered`.";
    report2({ code: "order-of-table", message, path: [...place, "ordered"], part: "key" });
  }
}
function checkForms(body, mayHaveNone, path, report2) {
  const written = ["rows", "csv", "file"].filter((form) => body[form] !== void 0);
  if (written.length === 1 || written.length === 0 && mayHaveNone) return;
  const [, second2] = written;
  if (second2 === void 0) {
    const message2 = "There are no rows: write one of `rows`, `csv` and `file`. `rows: []` means none.";
    report2({ code: "missing-rows", message: message2, path, part: "key" });
    return;
  }
  const message = `Rows are written in one place: keep one of ${written.map((form) => `\`${form}\``).join(" and ")}.`;
  report2({ code: "rows-twice", message, path: [...path, second2], part: "key" });
}
function checkRowsFile(written, { file, folder, files }, path, report2) {
  if (written === void 0) return;
  const refuse = (code2, message, hint2) => report2({ code: code2, message, path, hint: didYouMeanHint(hint2) });
  const target = normalisePath(joinPath(folderOf(file), written));
  if (target === void 0 || folder !== "" && !target.startsWith(`${folder}/`)) {
    refuse("file-outside-job", `\`${written}\` is outside of the job's folder.`);
  } else if (!/\.(?:csv|json)$/i.test(target)) {
    refuse("wrong-file-type", `Rows are in a \`.csv\` or \`.json\` file; \`${written}\` is neither.`);
  } else if (files.resolve(target).kind !== "file") {
    const close = didYouMean(written, files.namesIn(folderOf(target)));
    refuse("missing-file", `There is no file \`${target}\`.`, close);
  }
}
var unitTests;
var init_unit_tests = __esm({
  "src/manifest/rules/unit-tests.ts"() {
    "use strict";
    init_bounded_duration();
    init_did_you_mean();
    init_job_files();
    init_normalise_params();
    init_parameter_value();
    init_rule();
    unitTests = ({ file, folder, raw, pruned, steps, files }, report2) => {
      if (raw.tests === void 0 || pruned) return;
      checkUnitTests(raw.tests, { file, folder, params: raw.params, steps, files }, report2);
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
    init_inputs();
    init_job_name();
    init_known_needs();
    init_no_expressions();
    init_no_later_keys();
    init_no_secret_values();
    init_outputs();
    init_parameters();
    init_schedules();
    init_step_cycles();
    init_step_files();
    init_step_names();
    init_unit_tests();
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
      outputs,
      inputs,
      unitTests,
      noSecretValues,
      noLaterKeys,
      noExpressions
    ];
  }
});

// src/manifest/load-manifest.ts
function loadManifest(file, text, files) {
  const reading = read(file, text, files);
  const { document, folder, diagnostics, content } = reading;
  const name = nameOf3(document.value, folder);
  const base2 = { file, folder, name, text, diagnostics };
  if (content === void 0) return { ...base2, facts: void 0, params: void 0, sql: [], outline: [] };
  const { raw, steps } = content;
  const pruned = raw !== document.value;
  const report2 = (finding) => {
    const found2 = toDiagnostic(finding, document);
    if (!diagnostics.some((other) => isSamePlace(other, found2))) diagnostics.push(found2);
  };
  const subject = { file, folder, raw, pruned, steps, files };
  for (const rule of manifestRules) rule(subject, report2);
  const facts = manifestFacts(raw, steps);
  return { ...base2, facts, params: raw.params, sql: sqlSources(raw, steps), outline: steps };
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
function read(file, text, files) {
  const document = parseDocument(file, text);
  const folder = folderOf(file);
  const diagnostics = [...document.diagnostics];
  if (document.value === void 0) return { document, folder, content: void 0, diagnostics };
  const shape = checkShape("manifest", document);
  diagnostics.push(...shape);
  const raw = shape.length === 0 ? document.value : pruneManifest(document.value);
  if (raw === void 0) return { document, folder, content: void 0, diagnostics };
  return { document, folder, content: { raw, steps: outlineSteps(raw, folder, files) }, diagnostics };
}
function isSamePlace(a, b2) {
  return a.line === b2.line && a.column === b2.column && a.file === b2.file;
}
function nameOf3(value, folder) {
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

// src/workspace/check-requirements.ts
async function checkRequirements(manifests, { tree, files }) {
  const name = requirementsPath("");
  if (!files.entries.some(({ path, link }) => link !== void 0 || path.endsWith(name))) return manifests;
  const checked = [];
  for (const manifest of manifests) {
    const there = files.resolve(requirementsPath(manifest.folder)).kind === "file";
    const found2 = there ? await findingsOf(manifest.folder, tree) : [];
    const diagnostics = found2.length === 0 ? manifest.diagnostics : [...manifest.diagnostics, ...found2];
    checked.push(found2.length === 0 ? manifest : { ...manifest, diagnostics });
  }
  return checked;
}
async function findingsOf(folder, tree) {
  const requirements = await readRequirements(folder, (paths) => tree.read(paths));
  return (requirements?.problems ?? []).map(({ file, line, message, hint: hint2 }) => {
    return { code: "bad-requirements", severity: "error", message, file, line, column: 1, hint: hint2 };
  });
}
var init_check_requirements = __esm({
  "src/workspace/check-requirements.ts"() {
    "use strict";
    init_requirements();
  }
});

// src/sql/lexical-rules.ts
function lexicalRules(language) {
  return rules2[language];
}
var string, quoted2, backticks, hint, anyLetterWord, asciiSpace, standard, rules2;
var init_lexical_rules = __esm({
  "src/sql/lexical-rules.ts"() {
    "use strict";
    string = { kind: "string", close: "'", backslashes: false, doubled: true };
    quoted2 = { kind: "quoted", close: '"', backslashes: false, doubled: true };
    backticks = { kind: "quoted", close: "`", backslashes: false, doubled: true };
    hint = { begin: "/*+", kind: "hint" };
    anyLetterWord = /[A-Za-z_\u0080-\uffff](?:[\w\u0080-\uffff]|\$(?!\{\{))*/y;
    asciiSpace = /[ \t\n\r\f\v]+/y;
    standard = {
      lineComment: /--[^\r\n]*/y,
      nestedComments: true,
      readComments: [hint],
      quotes: { "'": string, '"': quoted2 },
      escapeStrings: true,
      dollarTag: /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y
    };
    rules2 = {
      postgres: {
        ...standard,
        space: asciiSpace,
        word: anyLetterWord,
        placeholder: /\$[\w\u0080-\uffff]+/y
      },
      duckdb: {
        ...standard,
        space: /\s+/y,
        word: /(?:[A-Za-z_]|(?!\s)[\u0080-\uffff])(?:\w|\$(?!\{\{)|(?!\s)[\u0080-\uffff])*/y,
        placeholder: /\?|\$[\w\u0080-\uffff]+/y
      },
      // As MySQL and MariaDB read it in their default SQL mode: `--` begins a comment only before white space, double quotes
      // hold strings, and comments with an exclamation mark are run.
      mysql: {
        space: asciiSpace,
        word: anyLetterWord,
        lineComment: /--(?=[\s\p{Cc}]|$)[^\n]*|#[^\n]*/uy,
        nestedComments: false,
        readComments: [hint, { begin: "/*!", kind: "executed" }, { begin: "/*M!", kind: "executed" }],
        quotes: {
          "'": { ...string, backslashes: true },
          '"': { ...string, close: '"', backslashes: true },
          "`": backticks
        },
        escapeStrings: false,
        placeholder: /\?/y
      },
      // As its lexer has it: backslashes in all quotes, also in those of names; `#` begins a comment before a blank or `!`.
      clickhouse: {
        space: asciiSpace,
        word: anyLetterWord,
        lineComment: /(?:--|\/\/|#[ !])[^\n]*/y,
        nestedComments: true,
        readComments: [hint],
        quotes: {
          "'": { ...string, backslashes: true },
          '"': { ...quoted2, backslashes: true },
          "`": { ...backticks, backslashes: true },
          "\u2018": { ...string, close: "\u2019", doubled: false },
          "\u201C": { ...quoted2, close: "\u201D", doubled: false }
        },
        escapeStrings: false,
        dollarTag: /\$\w*\$/y
      },
      sqlite: {
        space: asciiSpace,
        word: anyLetterWord,
        lineComment: /--[^\n]*/y,
        nestedComments: false,
        readComments: [hint],
        quotes: {
          "'": string,
          '"': quoted2,
          "`": backticks,
          "[": { ...quoted2, close: "]", doubled: false }
        },
        escapeStrings: false,
        placeholder: /\?\d*|[$@]\w+/y
      },
      // The four that follow are as their manuals have it.
      trino: {
        space: asciiSpace,
        word: anyLetterWord,
        lineComment: /--[^\r\n]*/y,
        nestedComments: false,
        readComments: [hint],
        quotes: { "'": string, '"': quoted2 },
        escapeStrings: false,
        placeholder: /\?/y
      },
      snowflake: {
        space: asciiSpace,
        word: anyLetterWord,
        lineComment: /(?:--|\/\/)[^\n]*/y,
        nestedComments: false,
        readComments: [hint],
        quotes: { "'": { ...string, backslashes: true }, '"': quoted2 },
        escapeStrings: false,
        dollarTag: /\$\$/y,
        placeholder: /\?|\$\w+/y
      },
      bigquery: {
        space: asciiSpace,
        word: anyLetterWord,
        lineComment: /(?:--|#)[^\n]*/y,
        nestedComments: false,
        readComments: [hint],
        quotes: {
          "'": { ...string, backslashes: true, doubled: false },
          '"': { ...string, close: '"', backslashes: true, doubled: false },
          "`": { ...backticks, backslashes: true, doubled: false }
        },
        escapeStrings: false,
        tripleQuotes: true,
        placeholder: /\?|@@?\w+/y
      },
      databricks: {
        space: asciiSpace,
        word: anyLetterWord,
        lineComment: /--[^\r\n]*/y,
        nestedComments: true,
        readComments: [hint],
        quotes: {
          "'": { ...string, backslashes: true },
          '"': { ...string, close: '"', backslashes: true },
          "`": backticks
        },
        escapeStrings: false,
        rawStrings: true,
        placeholder: /\?/y
      }
    };
  }
});

// src/sql/lexer.ts
function tokenize(text, language) {
  const tokens = [];
  for (let offset = 0; offset < text.length; ) {
    const token = tokenAt(text, offset, language);
    tokens.push(token);
    offset += token.text.length;
  }
  return tokens;
}
function tokenAt(text, offset, language) {
  const { kind, end } = next(text, offset, lexicalRules(language));
  return { kind, offset, text: text.slice(offset, end) };
}
function next(text, offset, rules3) {
  const character = text.charAt(offset);
  const quotes = quotesOf(rules3, character);
  if (quotes !== void 0) {
    const triple = rules3.tripleQuotes === true && text.startsWith(character.repeat(3), offset);
    const end = triple ? endOfTriple(text, offset) : endOfQuoted(text, offset, quotes);
    return { kind: quotes.kind, end };
  }
  const space = endOf(rules3.space, text, offset);
  if (space > offset) return { kind: "space", end: space };
  const escapes3 = rules3.escapeStrings && (character === "e" || character === "E");
  if (escapes3 && text[offset + 1] === "'") {
    return { kind: "string", end: endOfEscapeString(text, offset + 1) };
  }
  if (rules3.rawStrings && /^[rR]['"]/.test(text.slice(offset, offset + 2))) {
    const close = text.indexOf(text.charAt(offset + 1), offset + 2);
    return { kind: "string", end: close < 0 ? text.length : close + 1 };
  }
  const word = endOf(rules3.word, text, offset);
  if (word > offset) return { kind: "word", end: word };
  const digits = endOf(number, text, offset);
  if (digits > offset) return { kind: "number", end: digits };
  return beginsWithMark(text, offset, rules3);
}
function quotesOf({ quotes }, character) {
  return Object.hasOwn(quotes, character) ? quotes[character] : void 0;
}
function beginsWithMark(text, offset, rules3) {
  const comment = endOf(rules3.lineComment, text, offset);
  if (comment > offset) return { kind: "comment", end: comment };
  if (text.startsWith("/*", offset)) {
    const read2 = rules3.readComments.find(({ begin: begin2 }) => text.startsWith(begin2, offset));
    return { kind: read2?.kind ?? "comment", end: endOfBlockComment(text, offset, rules3.nestedComments) };
  }
  if (text.startsWith("${{", offset)) return { kind: "insert", end: endOfInsert(text, offset) };
  const tagEnd = rules3.dollarTag === void 0 ? offset : endOf(rules3.dollarTag, text, offset);
  if (tagEnd > offset) {
    const tag = text.slice(offset, tagEnd);
    const close = text.indexOf(tag, tagEnd);
    return { kind: "string", end: close < 0 ? text.length : close + tag.length };
  }
  const own = rules3.placeholder === void 0 ? offset : endOf(rules3.placeholder, text, offset);
  if (own > offset) return { kind: "placeholder", end: own };
  return { kind: "mark", end: endOf(mark, text, offset) };
}
function endOfInsert(text, offset) {
  const edge = /\}\}|(?=[\r\n])|$/g;
  edge.lastIndex = offset + 3;
  edge.test(text);
  return edge.lastIndex;
}
function endOfQuoted(text, offset, quotes) {
  const { close, doubled } = quotes;
  if (quotes.backslashes) return endOfEscaped(text, offset + 1, quotes);
  for (let at = text.indexOf(close, offset + 1); at >= 0; at = text.indexOf(close, at + 2)) {
    if (!doubled || text[at + 1] !== close) return at + 1;
  }
  return text.length;
}
function endOfEscaped(text, from, { close, doubled }) {
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === "\\") at += 1;
    else if (character === close) {
      if (!doubled || text[at + 1] !== close) return at + 1;
      at += 1;
    }
  }
  return text.length;
}
function endOfTriple(text, offset) {
  const quotes = text.slice(offset, offset + 3);
  for (let at = offset + 3; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text.startsWith(quotes, at)) return at + 3;
  }
  return text.length;
}
function endOfEscapeString(text, quote) {
  const quotes = { close: "'", doubled: true };
  for (let at = endOfEscaped(text, quote + 1, quotes); ; ) {
    const goesOn = endOf(continuation, text, at);
    if (goesOn === at) return at;
    at = endOfEscaped(text, goesOn, quotes);
  }
}
function endOfBlockComment(text, offset, nested) {
  if (!nested) {
    const close = text.indexOf("*/", offset + 2);
    return close < 0 ? text.length : close + 2;
  }
  const edges = /\/\*|\*\//g;
  edges.lastIndex = offset + 2;
  let depth = 1;
  for (let edge = edges.exec(text); edge !== null; edge = edges.exec(text)) {
    depth += edge[0] === "/*" ? 1 : -1;
    if (depth === 0) return edges.lastIndex;
  }
  return text.length;
}
function endOf(sticky, text, offset) {
  sticky.lastIndex = offset;
  return sticky.test(text) ? sticky.lastIndex : offset;
}
var number, mark, continuation;
var init_lexer = __esm({
  "src/sql/lexer.ts"() {
    "use strict";
    init_lexical_rules();
    number = /\d[\w.]*/y;
    mark = /::|:=|[\s\S]/y;
    continuation = /[ \t\f\v]*(?:--[^\r\n]*)?[\r\n]\s*'/y;
  }
});

// src/sql/condition.ts
function conditionProblem(text, engine) {
  const tokens = tokenize(`${text}
)`, engine);
  const last = tokens.at(-1);
  if (last?.kind !== "mark" || last.text !== ")") {
    return problemAt(last, "A quote or a comment is never closed here.");
  }
  const own = tokens.slice(0, -1).filter(({ kind }) => kind !== "space" && kind !== "comment");
  if (own.length === 0) return { message: "There is no condition here.", offset: 0, length: text.length };
  const open = [];
  for (const token of own) {
    if (token.kind !== "mark") continue;
    if (token.text === ";")
      return problemAt(token, "A condition is a part of a statement: take the `;` away.");
    if (token.text === "(" || token.text === "[") open.push(token);
    if (token.text !== ")" && token.text !== "]") continue;
    if (pairs[open.pop()?.text ?? ""] !== token.text) {
      return problemAt(token, `This \`${token.text}\` closes nothing.`);
    }
  }
  const left = open.at(-1);
  return left === void 0 ? void 0 : problemAt(left, `This \`${left.text}\` is never closed.`);
}
function problemAt(token, message) {
  return { message, offset: token?.offset ?? 0, length: 1 };
}
var pairs;
var init_condition = __esm({
  "src/sql/condition.ts"() {
    "use strict";
    init_lexer();
    pairs = { "(": ")", "[": "]" };
  }
});

// src/sql/line-column.ts
function lineColumn(text, offset) {
  return lineColumns(text)(offset);
}
function lineColumns(text) {
  let starts;
  return (offset) => {
    starts ??= lineStarts2(text);
    const at = Math.max(0, Math.min(offset, text.length));
    const index = lastAtMost2(starts, at);
    return { line: index + 1, column: at - (starts[index] ?? 0) + 1 };
  };
}
function lineStarts2(text) {
  const starts = [0];
  for (const found2 of text.matchAll(/\r\n|[\r\n]/g)) starts.push(found2.index + found2[0].length);
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
  const start2 = document.position(path, "content");
  const within = lineColumn(value, piece.offset);
  const line = start2.line + within.line - 1;
  const column = start2.column + within.column - 1;
  const written = lines[line - 1]?.slice(column - 1, column - 1 + piece.length);
  if (written !== value.slice(piece.offset, piece.offset + piece.length)) return start2;
  return { file: start2.file, line, column };
}
var init_inline_place = __esm({
  "src/workspace/inline-place.ts"() {
    "use strict";
    init_line_column();
  }
});

// src/sql/statement-nesting.ts
function createNesting(language) {
  const routine = routines[language];
  let parentheses = 0;
  let blocks = 0;
  let closed = 0;
  let words4 = [];
  let previous = "";
  const takeWord = (word) => {
    if (words4.length < longestHead) words4.push(word);
    if (routine === void 0 || parentheses > 0 || previous === ".") return;
    if (!routine.head.test(words4.join(" "))) return;
    const opens = routine.atomic ? word === "atomic" && previous === "begin" : word === "begin";
    if (opens) blocks += 1;
    else if (previous === "as") return;
    else if (word === "case" && previous !== "end") blocks += Math.min(blocks, 1);
    else if (word === "end") {
      closed = Math.min(blocks, 1);
      blocks -= closed;
    } else if (!routine.atomic && previous === "end" && uncounted.has(word)) blocks += closed;
  };
  return {
    take(token) {
      if (token.kind === "space" || token.kind === "comment") return;
      const text = token.text.toLowerCase();
      if (text === "(") parentheses += 1;
      if (text === ")" && parentheses > 0) parentheses -= 1;
      if (token.kind === "word") takeWord(text);
      previous = text;
    },
    outermost: () => parentheses === 0 && blocks === 0,
    reset() {
      parentheses = 0;
      blocks = 0;
      words4 = [];
      previous = "";
    }
  };
}
var uncounted, longestHead, routines;
var init_statement_nesting = __esm({
  "src/sql/statement-nesting.ts"() {
    "use strict";
    uncounted = /* @__PURE__ */ new Set(["if", "loop", "while", "repeat"]);
    longestHead = 8;
    routines = {
      postgres: { head: /^create (or replace )?(function|procedure)\b/, atomic: true },
      mysql: {
        head: /^create (or replace )?(definer (\w+ ){0,2})?(aggregate )?(function|procedure|trigger|event)\b|^begin not atomic\b/,
        atomic: false
      },
      sqlite: { head: /^create (temp |temporary )?trigger\b/, atomic: false }
    };
  }
});

// src/sql/statement-tokens.ts
function* statementTokens(text, language) {
  const nesting = createNesting(language);
  let delimiter = ";";
  let current = [];
  for (let offset = 0; offset < text.length; ) {
    if (delimiter === ";" ? text[offset] === ";" && nesting.outermost() : text.startsWith(delimiter, offset)) {
      yield current;
      current = [];
      nesting.reset();
      offset += delimiter.length;
      continue;
    }
    const token = before(delimiter, tokenAt(text, offset, language));
    const line = language === "mysql" && isNothing(current) ? delimiterLine(text, token) : void 0;
    if (line !== void 0) {
      delimiter = line.delimiter;
      current = [];
      offset = line.end;
      continue;
    }
    current.push(token);
    nesting.take(token);
    offset += token.text.length;
  }
  yield current;
}
function before(delimiter, token) {
  if (delimiter === ";" || token.kind !== "word") return token;
  const at = token.text.indexOf(delimiter);
  return at > 0 ? { ...token, text: token.text.slice(0, at) } : token;
}
function isNothing(tokens) {
  return tokens.every(({ kind }) => kind === "space" || kind === "comment");
}
function delimiterLine(text, { kind, offset, text: word }) {
  if (kind !== "word" || word.toLowerCase() !== "delimiter") return void 0;
  rest.lastIndex = offset + word.length;
  const delimiter = rest.exec(text)?.[1];
  return delimiter === void 0 ? void 0 : { delimiter, end: rest.lastIndex };
}
var rest;
var init_statement_tokens = __esm({
  "src/sql/statement-tokens.ts"() {
    "use strict";
    init_lexer();
    init_statement_nesting();
    rest = /[ \t]+(\S+)[^\n]*/y;
  }
});

// src/sql/parameters.ts
function scanParameters(text, language = "postgres") {
  const uses = [];
  for (const tokens of statementTokens(text, language)) {
    for (const use of parametersOf(tokens, language)) uses.push(use);
  }
  return uses;
}
function parametersOf(tokens, language) {
  const uses = [];
  let nesting = 0;
  let choices = 0;
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
    if (token.text === "?" && language === "clickhouse") choices += 1;
    if (token.text !== ":") return;
    if (followsValue(tokens, index, nesting > 0 || choices > 0)) {
      choices = Math.max(0, choices - 1);
      return;
    }
    const name = tokens[index + 1];
    if (name?.kind !== "word" || language === "clickhouse" && isTyped(tokens, index)) return;
    uses.push({ form: "bind", name: name.text, offset: token.offset, length: name.text.length + 1 });
  });
  return uses;
}
function isTyped(tokens, colon) {
  const name = lastBefore(tokens, colon);
  return tokens[name]?.kind === "word" && tokens[lastBefore(tokens, name)]?.text === "{";
}
function lastBefore(tokens, index) {
  let before2 = index - 1;
  while (isSpace(tokens[before2])) before2 -= 1;
  return before2;
}
function scanMisplacedInserts(text, language = "postgres") {
  const found2 = [];
  for (const tokens of statementTokens(text, language)) {
    tokens.forEach((_2, index) => {
      found2.push(...misplacedAt(tokens, index));
    });
  }
  return found2;
}
function misplacedAt(tokens, index) {
  const token = tokens[index];
  if (token === void 0) return [];
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
}
function insertName(text) {
  return /^\$\{\{\s*params\.([A-Za-z_]\w*)\s*\}\}$/.exec(text)?.[1] ?? text;
}
function followsValue(tokens, colon, inBrackets) {
  const before2 = tokens[inBrackets ? lastBefore(tokens, colon) : colon - 1];
  if (before2 === void 0) return false;
  if (before2.kind === "word") return !beforeValue.has(before2.text.toLowerCase());
  return ["quoted", "string", "number", "placeholder", "insert"].includes(before2.kind) || /[)\]}]/.test(before2.text);
}
function isSpace(token) {
  return token?.kind === "space" || token?.kind === "comment" || token?.kind === "hint";
}
var joins, beforeValue;
var init_parameters2 = __esm({
  "src/sql/parameters.ts"() {
    "use strict";
    init_statement_tokens();
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
function isPlainlyRight(text, known2) {
  if (text.length > longest2 || text.includes(":::")) return false;
  bind.lastIndex = 0;
  for (let use = bind.exec(text); use !== null; use = bind.exec(text)) {
    if (use[1] === void 0 || !known2.canBind(use[1])) return false;
  }
  if (!text.includes("${{")) return true;
  plain.lastIndex = 0;
  if (!plain.test(text) || plain.lastIndex !== text.length) return false;
  insert.lastIndex = 0;
  for (let use = insert.exec(text); use !== null; use = insert.exec(text)) {
    const [whole, before2, name, after] = use;
    const alone2 = before2 !== void 0 && after !== void 0;
    if (!alone2 || whole === "${{" || name === void 0 || !known2.canInsert(name)) return false;
  }
  return true;
}
var longest2, bind, plain, insert;
var init_plain_sql = __esm({
  "src/workspace/plain-sql.ts"() {
    "use strict";
    longest2 = 1e5;
    bind = /(?<!:):([A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)/g;
    plain = /(?:[^'"`$\\/-]+|--[^\n]*|-|\/(?!\*)|'[^'\\$]*'|"[^"\\$]*"|\$\{\{[^{}'"]*\}\})*/y;
    insert = /(?:(^|[\s(,])\$\{\{\s*params\.([A-Za-z_]\w*)\s*\}\}(?=($|[\s),;.])))|\$\{\{/g;
  }
});

// src/workspace/sql-parameter-rules.ts
function checkSqlParameters(text, scope, engineOf2) {
  if (!text.includes(":") && !text.includes("${{")) return [];
  const known2 = {
    canBind: (name) => scope.typeOf(name) !== void 0 || builtInParameters.includes(name),
    canInsert: (name) => isInsertable(scope.typeOf(name))
  };
  if (isPlainlyRight(text, known2)) return [];
  const engine = engineOf2();
  const hintFor3 = wordHints(() => [...scope.names(), ...builtInParameters]);
  const findings = [];
  for (const use of scanParameters(text, engine)) {
    const finding = use.form === "insert" ? checkInsert(use, scope) : known2.canBind(use.name) ? void 0 : unknownBind(use, scope);
    if (finding === void 0) continue;
    const hint2 = finding.code === "unknown-parameter" ? hintFor3(use.name) : void 0;
    findings.push({ ...finding, hint: hint2, offset: use.offset, length: use.length });
  }
  if (!text.includes("${{")) return findings;
  return [...findings, ...scanMisplacedInserts(text, engine).map(misplacedInsert)];
}
function isInsertable(type) {
  return type === "identifier" || type === "identifier-list" || type === "enum";
}
function unknownBind(use, scope) {
  return {
    code: "unknown-parameter",
    message: `\`:${use.name}\` is not a parameter here. Declare it in ${scope.declaredIn()}; every run has ${builtInParameters.map((name) => `\`:${name}\``).join(", ")}.`
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
      message: `\`${use.name}\` is not a parameter here. Declare it in ${scope.declaredIn()} as \`{ type: identifier, default: \u2026 }\`.`
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
function shorten2(text) {
  return text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
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

// src/sql/vdk-databases.ts
function readVdkDatabases(given, isKnown2) {
  const text = given.replace(/^\uFEFF/, "\n");
  const found2 = /* @__PURE__ */ new Map();
  const parts = [];
  let head = true;
  let end = 0;
  for (const token of tokenize(text, "postgres")) {
    if (token.offset < end || token.kind === "space" || token.kind === "comment") continue;
    const bracket = bracketAt(text, token);
    const taken = bracket !== void 0 && (head ? bracket.apart : bracket.alone && isKnown2(bracket.name));
    if (!taken) {
      head = false;
      continue;
    }
    const { name, length } = bracket;
    parts.push(text.slice(end, token.offset), " ".repeat(length));
    end = token.offset + length;
    if (!found2.has(name)) found2.set(name, { name, offset: token.offset });
  }
  return { databases: [...found2.values()], text: parts.join("") + text.slice(end) };
}
function bracketAt(text, { text: first, offset }) {
  if (first !== "[" || offset > 0 && !/[\r\n]/.test(text.charAt(offset - 1))) return void 0;
  const bracket = /\[[ \t]*([A-Za-z_][\w-]{0,99})[ \t]*\]/y;
  bracket.lastIndex = offset;
  const [written, name] = bracket.exec(text) ?? [];
  if (written === void 0 || name === void 0) return void 0;
  const after = /[^\r\n]*/y;
  after.lastIndex = offset + written.length;
  const follows = after.exec(text)?.[0] ?? "";
  return {
    name,
    length: written.length,
    apart: !/^[ \t]*[.,)=:;[]/.test(follows),
    alone: /^[ \t]*(?:--.*)?$/.test(follows)
  };
}
var init_vdk_databases = __esm({
  "src/sql/vdk-databases.ts"() {
    "use strict";
    init_lexer();
  }
});

// src/workspace/vdk-connections.ts
function vdkConnectionName(database) {
  const name = database.trim().toLowerCase().replace(/[^a-z0-9_-]/g, "_");
  return name === "" || name === "default" ? void 0 : name;
}
function writtenConnections(config) {
  const written = Object.values(config.environments).filter(({ implicit }) => !implicit);
  return new Set(written.flatMap(({ connections }) => Object.keys(connections)));
}
function checkVdkDatabases(file, text, config) {
  if (!text.includes("[")) return [];
  const known2 = writtenConnections(config);
  const written = Object.values(config.environments).filter(({ implicit }) => !implicit);
  const at = lineColumns(text);
  return readVdkDatabases(text, (name) => known2.has(vdkConnectionName(name) ?? "")).databases.flatMap(
    ({ name, offset }) => {
      const connection = vdkConnectionName(name);
      if (connection === void 0) return [];
      const without = written.filter(({ connections }) => !Object.hasOwn(connections, connection));
      if (without.length === 0) return [];
      const hint2 = didYouMeanHint(didYouMean(connection, [...known2]));
      return {
        code: "unknown-connection",
        severity: "error",
        message: `\`[${name}]\` names the database that this file runs on, but there is no connection \`${connection}\` in ${without.map((each2) => `\`${each2.name}\``).join(" and ")} of datajob.config.yaml.`,
        file,
        ...at(offset),
        ...hint2 === void 0 ? {} : { hint: hint2 }
      };
    }
  );
}
var init_vdk_connections = __esm({
  "src/workspace/vdk-connections.ts"() {
    "use strict";
    init_did_you_mean();
    init_rule();
    init_line_column();
    init_vdk_databases();
  }
});

// src/workspace/check-sql.ts
function checkJobSql(manifest, config, readSql) {
  const { facts, sql } = manifest;
  if (facts === void 0 || sql.length === 0) return [];
  const scope = scopeOf(manifest);
  const written = { text: manifest.text, document: () => documentOf2(manifest) };
  const found2 = [];
  for (const { source, connection } of sql) {
    const engine = () => engineOf(facts.connection, connection, config);
    if ("sql" in source) found2.push(...checkInline(written, source, scope, engine));
    else {
      const text = readSql(source.file);
      if (text === void 0) continue;
      found2.push(
        ...source.form === "vdk" ? [...checkVdkFile(source.file, text, config), ...checkClearSecrets(source.file, text)] : checkFile2(source.file, text, scope, engine)
      );
    }
  }
  return found2;
}
function scopeOf({ params = {}, file }) {
  return {
    names: () => Object.keys(params),
    typeOf: (name) => typeOf2(params, name),
    declaredIn: () => `\`params\` of ${file}`
  };
}
function typeOf2(params, name) {
  const raw = Object.hasOwn(params, name) ? params[name] : void 0;
  return raw === void 0 ? void 0 : normaliseParameter(raw).type;
}
function checkInline(written, { sql, path, form }, scope, engine) {
  const broken = form === "condition" ? conditionProblem(sql, engine()) : void 0;
  const findings = broken === void 0 ? checkSqlParameters(sql, scope, engine) : [{ code: "bad-condition", ...broken }];
  if (findings.length === 0) return [];
  const lines = written.text.replace(/^\uFEFF/, "").split(/\r\n|\n/);
  const document = written.document();
  return findings.map(
    (finding) => toDiagnostic2(finding, placeInValue(document, { path, value: sql, lines }, finding))
  );
}
function checkClearSecrets(file, text) {
  const at = lineColumns(text);
  return findClearSecrets(text).map((secret) => ({
    code: "clear-secret",
    severity: "error",
    message: `This is ${secret.what}, for everyone to read. Take it out, replace it where it is valid (it stays in the history), and give it to the run as an environment variable.`,
    file,
    ...at(secret.offset)
  }));
}
function checkFile2(file, text, scope, engine) {
  const binary = checkText(file, text);
  if (binary?.severity === "error") return [binary];
  const at = lineColumns(text);
  const findings = checkSqlParameters(text, scope, engine).map((finding) => {
    const { line, column } = at(finding.offset);
    return toDiagnostic2(finding, { file, line, column, endLine: line, endColumn: column + finding.length });
  });
  return [...binary === void 0 ? [] : [binary], ...findings, ...checkClearSecrets(file, text)];
}
function checkVdkFile(file, text, config) {
  const binary = checkText(file, text);
  return [...binary === void 0 ? [] : [binary], ...checkVdkDatabases(file, text, config)];
}
function checkText(file, text) {
  const zero = text.indexOf("\0");
  const offset = zero < 0 ? text.indexOf("\uFFFD") : zero;
  if (offset < 0) return void 0;
  return {
    code: "not-text",
    severity: zero < 0 ? "warning" : "error",
    message: zero < 0 ? "This is U+FFFD, which stands for what is not UTF-8 text: save the file as UTF-8." : "This is a zero byte, which no SQL may hold: save the file as UTF-8 text.",
    file,
    ...lineColumn(text, offset)
  };
}
function toDiagnostic2(finding, place) {
  const { code: code2, message, hint: hint2 } = finding;
  return { code: code2, severity: "error", message, ...place, ...hint2 === void 0 ? {} : { hint: hint2 } };
}
function engineOf(jobConnection, connection, config) {
  const { production: production2 } = config.environments;
  const wanted = jobConnection ?? config.defaults.connection;
  const name = connectionFor(wanted === void 0 ? {} : { connection: wanted }, connection, production2);
  return (name === void 0 ? void 0 : production2.connections[name]?.type) ?? "postgres";
}
var init_check_sql = __esm({
  "src/workspace/check-sql.ts"() {
    "use strict";
    init_clear_secrets();
    init_load_manifest();
    init_normalise_params();
    init_condition();
    init_line_column();
    init_inline_place();
    init_resolve_environment();
    init_sql_parameter_rules();
    init_vdk_connections();
  }
});

// src/sql/dialects/names.ts
function quotedBy(sign, { backslashEscapes = false } = {}) {
  const quoteName = (name) => {
    const plain3 = name.replaceAll("\0", "");
    const escaped2 = backslashEscapes ? plain3.replaceAll("\\", "\\\\") : plain3;
    return `${sign}${escaped2.replaceAll(sign, `${sign}${sign}`)}${sign}`;
  };
  return { quoteName, quoteIdentifier: (identifier) => identifier.split(".").map(quoteName).join(".") };
}
var init_names = __esm({
  "src/sql/dialects/names.ts"() {
    "use strict";
  }
});

// src/sql/dialects/bigquery.ts
var bigquery;
var init_bigquery = __esm({
  "src/sql/dialects/bigquery.ts"() {
    "use strict";
    init_names();
    bigquery = {
      name: "bigquery",
      title: "BigQuery",
      takesBack: "nothing",
      placeholder: (index) => `@p${index}`,
      binds: "once",
      backslashEscapes: true,
      quoteInString: "\\'",
      ...quotedBy("`"),
      folds: "no",
      castTypes: {
        integer: "int64",
        bigint: "int64",
        "wide-integer": "bignumeric",
        numeric: "bignumeric",
        boolean: "bool",
        date: "date",
        timestamp: "datetime",
        timestamptz: "timestamp"
      },
      castsWideIntegers: true,
      columnTypes: {
        boolean: "bool",
        integer: "int64",
        "wide-integer": "bignumeric",
        float: "float64",
        decimal: "numeric",
        date: "date",
        time: "time",
        timestamp: "datetime",
        timestamptz: "timestamp",
        text: "string",
        bytes: "bytes",
        json: "json"
      },
      stagingCopy: "none",
      preview: true
    };
  }
});

// src/sql/dialects/moments.ts
function utcMoment(type, text) {
  const parts = /^(\S+) (\d\d:\d\d:\d\d)(\.\d+)?([+-]\d\d:\d\d)$/.exec(text);
  if (type !== "timestamptz" || parts === null) return text;
  const [, date2, time, fraction = "", offset] = parts;
  const utc = (/* @__PURE__ */ new Date(`${date2}T${time}${offset}`)).toISOString();
  return `${utc.slice(0, -5).replace("T", " ")}${fraction}`;
}
var init_moments = __esm({
  "src/sql/dialects/moments.ts"() {
    "use strict";
  }
});

// src/sql/dialects/clickhouse.ts
var clickhouse;
var init_clickhouse = __esm({
  "src/sql/dialects/clickhouse.ts"() {
    "use strict";
    init_moments();
    init_names();
    clickhouse = {
      name: "clickhouse",
      title: "ClickHouse",
      takesBack: "nothing",
      placeholder: (index) => `{p${index}:String}`,
      binds: "once",
      backslashEscapes: true,
      quoteInString: "''",
      ...quotedBy("`", { backslashEscapes: true }),
      folds: "no",
      castTypes: {
        integer: "Int32",
        bigint: "Int64",
        "wide-integer": "Int256",
        // As it reads a number with a fraction itself.
        numeric: "Float64",
        boolean: "Bool",
        date: "Date32",
        timestamp: "DateTime64(6)",
        timestamptz: "DateTime64(6, 'UTC')"
      },
      castsWideIntegers: true,
      columnTypes: {
        boolean: "Bool",
        integer: "Int64",
        "wide-integer": "Int256",
        float: "Float64",
        decimal: "Decimal(38, 9)",
        date: "Date32",
        time: "String",
        timestamp: "DateTime64(6)",
        timestamptz: "DateTime64(6, 'UTC')",
        text: "String",
        bytes: "String",
        json: "String"
      },
      moment: utcMoment,
      stagingCopy: "none",
      preview: true
    };
  }
});

// src/sql/dialects/databricks.ts
var databricks;
var init_databricks = __esm({
  "src/sql/dialects/databricks.ts"() {
    "use strict";
    init_names();
    databricks = {
      name: "databricks",
      title: "Databricks",
      takesBack: "nothing",
      placeholder: (index) => `:p${index}`,
      binds: "once",
      backslashEscapes: true,
      quoteInString: "\\'",
      ...quotedBy("`"),
      folds: "no",
      castTypes: {
        integer: "int",
        bigint: "bigint",
        "wide-integer": "decimal(38, 0)",
        numeric: "decimal(38, 18)",
        boolean: "boolean",
        date: "date",
        timestamp: "timestamp_ntz",
        timestamptz: "timestamp"
      },
      columnTypes: {
        boolean: "boolean",
        integer: "bigint",
        "wide-integer": "decimal(38, 0)",
        float: "double",
        decimal: "decimal(38, 9)",
        date: "date",
        time: "string",
        timestamp: "timestamp_ntz",
        timestamptz: "timestamp",
        text: "string",
        bytes: "binary",
        json: "string"
      },
      stagingCopy: "none",
      preview: true
    };
  }
});

// src/sql/dialects/duckdb.ts
var duckdb;
var init_duckdb = __esm({
  "src/sql/dialects/duckdb.ts"() {
    "use strict";
    init_names();
    duckdb = {
      name: "duckdb",
      title: "DuckDB",
      takesBack: "all",
      placeholder: (index) => `$${index}`,
      binds: "once",
      backslashEscapes: false,
      quoteInString: "''",
      ...quotedBy('"'),
      folds: "lower",
      castTypes: {
        integer: "integer",
        bigint: "bigint",
        "wide-integer": "hugeint",
        // Its `numeric` would cut numbers with a fraction to three places.
        numeric: "double",
        boolean: "boolean",
        date: "date",
        timestamp: "timestamp",
        timestamptz: "timestamptz"
      },
      columnTypes: {
        boolean: "boolean",
        integer: "bigint",
        "wide-integer": "hugeint",
        float: "double precision",
        decimal: "decimal(38, 9)",
        date: "date",
        time: "time",
        timestamp: "timestamp",
        timestamptz: "timestamp with time zone",
        text: "text",
        bytes: "blob",
        json: "json"
      },
      stagingCopy: "file",
      preview: false
    };
  }
});

// src/sql/utc-moment.ts
function utcMoment2(text) {
  const parts = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(\.\d+)?(?:(Z)|([+-]\d\d):?(\d\d))$/.exec(text);
  if (parts === null) return text;
  const [, date2, time = "", fraction = "", zulu, hours, minutes] = parts;
  const whole = time.length === 5 ? `${time}:00` : time;
  const at = Date.parse(`${date2}T${whole}${zulu ?? `${hours}:${minutes}`}`);
  if (Number.isNaN(at)) return text;
  const utc = new Date(at).toISOString();
  return /^\d{4}-/.test(utc) ? `${utc.slice(0, 10)} ${utc.slice(11, 19)}${fraction}` : text;
}
var init_utc_moment = __esm({
  "src/sql/utc-moment.ts"() {
    "use strict";
  }
});

// src/sql/dialects/mysql.ts
var mysql;
var init_mysql = __esm({
  "src/sql/dialects/mysql.ts"() {
    "use strict";
    init_utc_moment();
    init_names();
    mysql = {
      name: "mysql",
      title: "MySQL",
      takesBack: "rows",
      placeholder: () => "?",
      binds: "literal",
      backslashEscapes: true,
      quoteInString: "''",
      ...quotedBy("`"),
      folds: "no",
      castTypes: {
        integer: "signed",
        bigint: "signed",
        "wide-integer": "decimal(65, 0)",
        numeric: "decimal(65, 30)",
        boolean: "signed",
        date: "date",
        timestamp: "datetime(6)",
        timestamptz: "datetime(6)"
      },
      columnTypes: {
        boolean: "boolean",
        integer: "bigint",
        "wide-integer": "decimal(65, 0)",
        float: "double",
        decimal: "decimal(38, 9)",
        date: "date",
        time: "time(6)",
        timestamp: "datetime(6)",
        timestamptz: "datetime(6)",
        // Whatever the database's own character set is.
        text: "longtext character set utf8mb4",
        bytes: "longblob",
        json: "json"
      },
      moment: (type, text) => type === "timestamptz" ? utcMoment2(text) : text,
      stagingCopy: "none",
      preview: false
    };
  }
});

// src/sql/dialects/postgres.ts
var postgres;
var init_postgres = __esm({
  "src/sql/dialects/postgres.ts"() {
    "use strict";
    init_names();
    postgres = {
      name: "postgres",
      title: "PostgreSQL",
      takesBack: "all",
      placeholder: (index) => `$${index}`,
      binds: "once",
      // It cannot tell the type of a bare placeholder in `:x is null` or `concat(:x)`.
      textBind: "text",
      backslashEscapes: false,
      quoteInString: "''",
      ...quotedBy('"'),
      folds: "lower",
      castTypes: {
        integer: "integer",
        bigint: "bigint",
        "wide-integer": "numeric",
        numeric: "numeric",
        boolean: "boolean",
        date: "date",
        timestamp: "timestamp",
        timestamptz: "timestamptz"
      },
      columnTypes: {
        boolean: "boolean",
        integer: "bigint",
        "wide-integer": "numeric",
        float: "double precision",
        decimal: "numeric",
        date: "date",
        time: "time",
        timestamp: "timestamp",
        timestamptz: "timestamp with time zone",
        text: "text",
        bytes: "bytea",
        json: "jsonb"
      },
      stagingCopy: "database",
      preview: false
    };
  }
});

// src/sql/dialects/snowflake.ts
var snowflake;
var init_snowflake = __esm({
  "src/sql/dialects/snowflake.ts"() {
    "use strict";
    init_names();
    snowflake = {
      name: "snowflake",
      title: "Snowflake",
      takesBack: "nothing",
      placeholder: () => "?",
      binds: "each",
      backslashEscapes: true,
      quoteInString: "''",
      ...quotedBy('"'),
      folds: "upper",
      castTypes: {
        integer: "integer",
        bigint: "bigint",
        "wide-integer": "number(38, 0)",
        numeric: "number(38, 18)",
        boolean: "boolean",
        date: "date",
        timestamp: "timestamp_ntz",
        timestamptz: "timestamp_tz"
      },
      columnTypes: {
        boolean: "boolean",
        integer: "bigint",
        "wide-integer": "number(38, 0)",
        float: "double",
        decimal: "number(38, 9)",
        date: "date",
        time: "time",
        timestamp: "timestamp_ntz",
        timestamptz: "timestamp_tz",
        text: "varchar",
        bytes: "binary",
        json: "variant"
      },
      stagingCopy: "none",
      preview: true
    };
  }
});

// src/sql/dialects/sqlite.ts
var sqlite;
var init_sqlite = __esm({
  "src/sql/dialects/sqlite.ts"() {
    "use strict";
    init_utc_moment();
    init_names();
    sqlite = {
      name: "sqlite",
      title: "SQLite",
      takesBack: "all",
      placeholder: (index) => `?${index}`,
      binds: "literal",
      backslashEscapes: false,
      quoteInString: "''",
      ...quotedBy('"'),
      folds: "no",
      castTypes: {
        integer: "integer",
        bigint: "integer",
        "wide-integer": "numeric",
        numeric: "numeric",
        boolean: "boolean",
        date: "text",
        timestamp: "text",
        timestamptz: "text"
      },
      columnTypes: {
        boolean: "boolean",
        integer: "integer",
        "wide-integer": "numeric",
        float: "real",
        decimal: "decimal",
        date: "date",
        time: "time",
        timestamp: "timestamp",
        timestamptz: "timestamptz",
        text: "text",
        bytes: "blob",
        json: "json"
      },
      moment: (type, text) => type === "timestamptz" ? utcMoment2(text) : text,
      stagingCopy: "file",
      preview: false
    };
  }
});

// src/sql/dialects/trino.ts
var trino;
var init_trino = __esm({
  "src/sql/dialects/trino.ts"() {
    "use strict";
    init_names();
    trino = {
      name: "trino",
      title: "Trino",
      takesBack: "nothing",
      placeholder: () => "?",
      binds: "each",
      backslashEscapes: false,
      quoteInString: "''",
      ...quotedBy('"'),
      folds: "lower",
      castTypes: {
        integer: "integer",
        bigint: "bigint",
        "wide-integer": "decimal(38, 0)",
        numeric: "decimal(38, 18)",
        boolean: "boolean",
        date: "date",
        timestamp: "timestamp(6)",
        timestamptz: "timestamp(6) with time zone"
      },
      castsWideIntegers: true,
      columnTypes: {
        boolean: "boolean",
        integer: "bigint",
        "wide-integer": "decimal(38, 0)",
        float: "double",
        decimal: "decimal(38, 9)",
        date: "date",
        time: "time(6)",
        timestamp: "timestamp(6)",
        timestamptz: "timestamp(6) with time zone",
        text: "varchar",
        bytes: "varbinary",
        json: "json"
      },
      stagingCopy: "none",
      preview: true
    };
  }
});

// src/sql/dialects.ts
function dialectOf(engine) {
  return dialects[engine];
}
var dialects;
var init_dialects = __esm({
  "src/sql/dialects.ts"() {
    "use strict";
    init_bigquery();
    init_clickhouse();
    init_databricks();
    init_duckdb();
    init_mysql();
    init_postgres();
    init_snowflake();
    init_sqlite();
    init_trino();
    dialects = {
      duckdb,
      postgres,
      mysql,
      sqlite,
      clickhouse,
      trino,
      snowflake,
      bigquery,
      databricks
    };
  }
});

// src/workspace/atomicity.ts
function strongestAtomicity(engines) {
  const promises = engines.map((engine) => possible[dialectOf(engine).takesBack]);
  return order.findLast((promise) => promises.includes(promise)) ?? "job";
}
function atomicityProblem(atomic, engines) {
  const weak = engines.find((engine) => isStronger(atomic, possible[dialectOf(engine).takesBack]));
  if (weak === void 0) return void 0;
  const { title, takesBack } = dialectOf(weak);
  const why = takesBack === "rows" ? `${title} commits by itself with every statement that makes or changes a table, so that a whole job cannot be taken back` : `${title} has no transactions that can be taken back`;
  const most = strongestAtomicity(engines);
  const instead = most === "step" ? "Use `step`: a step that fails takes back the rows that it wrote since it last made or changed a table. Or `none`." : "Use `none`: every statement takes effect at once, so that a run which fails half-way leaves behind what it has written.";
  return `\`atomic: ${atomic}\` is not possible: ${why}. ${instead}`;
}
function isStronger(one, other) {
  return order.indexOf(one) < order.indexOf(other);
}
var order, possible;
var init_atomicity = __esm({
  "src/workspace/atomicity.ts"() {
    "use strict";
    init_dialects();
    order = ["job", "step", "none"];
    possible = { all: "job", rows: "step", nothing: "none" };
  }
});

// src/workspace/connection-rules.ts
function checkConnections(manifests, config, report2) {
  const environments = writtenEnvironments(config);
  const ambiguous = environments.find(({ types }) => types.size > 1);
  const needsName = ambiguous !== void 0 && config.defaults?.connection === void 0;
  for (const manifest of manifests) {
    const { facts } = manifest;
    if (facts === void 0) continue;
    const { connection: name } = facts;
    if (name !== void 0) checkUse(manifest, { name, ...defaultUse }, environments, report2);
    for (const use of facts.connectionUses) checkUse(manifest, use, environments, report2);
    checkAtomicity(manifest, facts, { environments, byDefault: config.defaults?.connection }, report2);
    if (needsName && facts.usesUnnamedConnection) reportUnnamed(manifest, ambiguous, report2);
  }
}
function writtenEnvironments(config) {
  return ["local", "staging", "production"].flatMap((name) => {
    const connections = config.environments?.[name]?.connections;
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
    const known2 = [...new Set(environments.flatMap(({ types }) => [...types.keys()]))];
    report2(manifest, {
      code: "unknown-connection",
      message: `There is no connection \`${use.name}\` in ${without.map(({ name }) => `\`${name}\``).join(" and ")} of datajob.config.yaml.`,
      path: use.path,
      hint: didYouMeanHint(didYouMean(use.name, known2))
    });
    return;
  }
  if (!use.exposed || environments.every(({ types }) => isExposable(types.get(use.name)))) return;
  report2(manifest, {
    code: "connection-not-exposable",
    message: `Only PostgreSQL and MySQL connections can be exposed; \`${use.name}\` has no URL that a program of the step could use.`,
    path: use.path
  });
}
function checkAtomicity(manifest, { atomic, connection, connectionUses: connectionUses2 }, config, report2) {
  if (atomic === void 0 || atomic === "none") return;
  for (const { types } of config.environments) {
    const [only, second2] = types.keys();
    const own = connection ?? config.byDefault ?? (second2 === void 0 ? only : void 0);
    const names = [own, ...connectionUses2.map(({ name }) => name)];
    const engines = names.map((name) => types.get(name ?? "")).filter((type) => type !== void 0);
    const message = atomicityProblem(atomic, engines);
    if (message === void 0) continue;
    report2(manifest, { code: "atomic-not-possible", message, path: ["atomic"] });
    return;
  }
}
function reportUnnamed(manifest, environment2, report2) {
  const names = [...environment2.types.keys()].map((name) => `\`${name}\``).join(", ");
  report2(manifest, {
    code: "unnamed-connection",
    message: `The environment \`${environment2.name}\` has several connections (${names}). Say with \`connection\` which one the job uses, or give the config a \`defaults: { connection: \u2026 }\`.`,
    part: "key"
  });
}
function isExposable(type) {
  return type === "postgres" || type === "mysql";
}
var defaultUse;
var init_connection_rules = __esm({
  "src/workspace/connection-rules.ts"() {
    "use strict";
    init_did_you_mean();
    init_rule();
    init_atomicity();
    init_resolve_environment();
    defaultUse = { path: ["connection"], exposed: false };
  }
});

// src/workspace/contract/check-contract-sql.ts
function checkContractSql({ document, raw }, text, manifest, config) {
  const written = { text, document: () => document };
  const scope = scopeOf(manifest);
  const engine = () => engineOf(manifest.facts?.connection, void 0, config);
  const found2 = queriesOf(raw).flatMap(
    ({ sql, path }) => checkInline(written, { sql, path, form: "statement" }, scope, engine)
  );
  return [...found2, ...checkClearSecrets(document.file, text)];
}
function queriesOf({ schema = [] }) {
  return schema.flatMap(({ quality, properties = [] }, at) => [
    ...queriesIn(quality, ["schema", at, "quality"]),
    ...properties.flatMap(
      (column, place) => queriesIn(column.quality, ["schema", at, "properties", place, "quality"])
    )
  ]);
}
function queriesIn(rules3 = [], path) {
  return rules3.flatMap(
    ({ type, query }, at) => type === "sql" && query !== void 0 ? [{ sql: query, path: [...path, at, "query"] }] : []
  );
}
var init_check_contract_sql = __esm({
  "src/workspace/contract/check-contract-sql.ts"() {
    "use strict";
    init_check_sql();
  }
});

// src/workspace/contract/raw-contract.ts
function readContract(file, text) {
  return judgeDocument(parseDocument(file, text));
}
function judgeDocument(document) {
  const { value } = document;
  if (value === void 0) return { document, raw: void 0, diagnostics: document.diagnostics };
  const version = versionProblem(value, document);
  if (version !== void 0) return { document, raw: void 0, diagnostics: [version] };
  const diagnostics = [...document.diagnostics, ...checkShape("contract", asJudged(document))];
  return { document, raw: diagnostics.length === 0 ? value : void 0, diagnostics };
}
function isOldVersion({ apiVersion }) {
  return String(apiVersion).startsWith("v3.0.");
}
function asJudged(document) {
  const { value } = document;
  const isOld = typeof value === "object" && value !== null && "apiVersion" in value && isOldVersion(value);
  if (!isOld) return document;
  const { team: _2, ...rest2 } = value;
  return { ...document, value: rest2 };
}
function versionProblem(value, document) {
  const written = typeof value === "object" && value !== null && "apiVersion" in value ? value.apiVersion : void 0;
  if (typeof written !== "string" || /^v3\.[01]\.\d{1,4}$/.test(written)) return void 0;
  return {
    code: "unknown-contract-version",
    severity: "error",
    message: `Version \`${written.slice(0, 40)}\` of the Open Data Contract Standard is not known here; v3.0.x and v3.1.x are.`,
    ...document.position(["apiVersion"], "value"),
    hint: "Write `apiVersion: v3.1.0`, and correct what it then complains about."
  };
}
var init_raw_contract = __esm({
  "src/workspace/contract/raw-contract.ts"() {
    "use strict";
    init_document();
    init_shape();
  }
});

// src/workspace/contract/contract-scope.ts
function notRun(report2, path, why) {
  report2({
    code: "contract-rule-not-run",
    severity: "warning",
    message: `This rule is not run by datajob: ${why}.`,
    path
  });
}
function columnName({ name = "", physicalName }) {
  return physicalName ?? name;
}
var init_contract_scope = __esm({
  "src/workspace/contract/contract-scope.ts"() {
    "use strict";
  }
});

// src/workspace/contract/reference-parts.ts
function columnReferences(column, path, scope) {
  return (column.relationships ?? []).flatMap(({ to }, at) => {
    const place = [...path, "relationships", at];
    if (refuseOld(place, scope)) return [];
    const target = targetOf([to].flat(), [...place, "to"], scope);
    return target === void 0 ? [] : partOf([columnName(column)], target, place, scope);
  });
}
function tableReferences(scope) {
  return (scope.table.relationships ?? []).flatMap(({ from, to }, at) => {
    const place = [...scope.path, "relationships", at];
    if (refuseOld(place, scope)) return [];
    const source = targetOf([from].flat(), [...place, "from"], scope);
    const target = targetOf([to].flat(), [...place, "to"], scope);
    if (source === void 0 || target === void 0) return [];
    if (source.table === scope.table) return partOf(source.columns, target, place, scope);
    const message = `\`from\` names columns of this table, \`${scope.table.name}\`, not of \`${source.table.name}\`.`;
    scope.report({ code: "bad-relationship", message, path: [...place, "from"] });
    return [];
  });
}
function refuseOld(path, { raw, report: report2 }) {
  if (!isOldVersion(raw)) return false;
  const message = `Relationships came with v3.1.0 of the standard; this file is written in ${raw.apiVersion}.`;
  report2({ code: "not-allowed", message, path });
  return true;
}
function partOf(columns, { table, columns: keys2 }, path, scope) {
  if (columns.length !== keys2.length) {
    const message = `\`to\` names as many columns as \`from\`: ${columns.length}, not ${keys2.length}.`;
    scope.report({ code: "bad-relationship", message, path: [...path, "to"] });
    return [];
  }
  const to = scope.nameOf(table);
  const assertion = { type: "relationships", table: scope.output.table, columns, to, keys: keys2 };
  return [{ assertion, threshold: noFailures, id: columns.join("-"), path }];
}
function targetOf(references, path, scope) {
  const found2 = [];
  for (const reference2 of references) {
    const one = reference2.includes("#") ? void 0 : resolve6(reference2, scope.raw.schema ?? []);
    if (one === void 0) {
      const why = reference2.includes("#") ? `\`${reference2}\` is in another file` : `this contract describes no \`${reference2}\``;
      notRun(scope.report, path, why);
      return void 0;
    }
    found2.push(one);
  }
  const [first] = found2;
  if (first === void 0) return void 0;
  if (found2.every(({ table }) => table === first.table)) {
    return { table: first.table, columns: found2.map(({ column }) => columnName(column)) };
  }
  scope.report({ code: "bad-relationship", message: "The columns are of several tables.", path });
  return void 0;
}
function resolve6(reference2, tables) {
  const full = /^\/?schema\/([^/]+)\/properties\/([^/]+)$/.exec(reference2);
  const [, tableName, name] = full ?? /^([^.]+)\.([^.]+)$/.exec(reference2) ?? [];
  const isMeant = (one) => (wanted) => full === null ? one.name === wanted : one.id === wanted;
  const table = tables.find((one) => isMeant(one)(tableName));
  const column = table?.properties?.find((one) => isMeant(one)(name));
  return table === void 0 || column === void 0 ? void 0 : { table, column };
}
var init_reference_parts = __esm({
  "src/workspace/contract/reference-parts.ts"() {
    "use strict";
    init_threshold();
    init_contract_scope();
    init_raw_contract();
  }
});

// src/workspace/contract/whole-value-pattern.ts
function wholeValuePattern(regex) {
  return branches(regex).map((branch) => {
    const begins = branch.startsWith("^");
    const ends = /(?:^|[^\\])(?:\\\\)*\$$/.test(branch);
    const inner = branch.slice(begins ? 1 : 0, ends ? -1 : void 0);
    return `${begins ? "" : anything}${inner}${ends ? "" : anything}`;
  }).join("|");
}
function branches(regex) {
  const found2 = [""];
  let depth = 0;
  let inClass = false;
  for (let at = 0; at < regex.length; at += 1) {
    const character = regex[at] ?? "";
    if (!inClass && depth === 0 && character === "|") {
      found2.push("");
      continue;
    }
    const taken = character === "\\" ? regex.slice(at, at + 2) : character;
    if (character === "[" && !inClass) inClass = true;
    else if (character === "]") inClass = false;
    else if (character === "(" && !inClass) depth += 1;
    else if (character === ")" && !inClass) depth -= 1;
    found2.push(`${found2.pop() ?? ""}${taken}`);
    at += taken.length - 1;
  }
  return found2;
}
var anything;
var init_whole_value_pattern = __esm({
  "src/workspace/contract/whole-value-pattern.ts"() {
    "use strict";
    anything = "(.|\\n)*";
  }
});

// src/workspace/contract/metric-parts.ts
function metricOf({ metric, rule = "" }) {
  return metric ?? (Object.hasOwn(oldNames, rule) ? oldNames[rule] : void 0);
}
function metricParts(rule, { path, column }, threshold, scope) {
  const { table } = scope.output;
  const metric = metricOf(rule);
  const part = (assertion, id) => ({ assertion, threshold, id, path });
  if (metric === "rowCount") return [part({ type: "row_count", table }, "")];
  if (metric === "duplicateValues" && column === void 0) {
    const columns = keyColumns(rule, path, scope);
    return columns.length === 0 ? [] : [part({ type: "unique", table, columns }, columns.join("-"))];
  }
  if (column === void 0) {
    notRun(scope.report, path, `\`${metric}\` belongs to a column`);
    return [];
  }
  const name = columnName(column);
  if (metric === "nullValues") return [part({ type: "not_null", table, column: name }, name)];
  if (metric === "duplicateValues") return [part({ type: "unique", table, columns: [name] }, name)];
  if (metric === "missingValues") {
    const values = rule.arguments?.missingValues ?? [null];
    if (!values.some((value) => String(value).includes("\\")))
      return [part(missing2(table, name, values), name)];
    notRun(scope.report, path, "databases read a backslash in a text in different ways");
    return [];
  }
  return invalid(rule, path, scope).map((made) => part({ ...made, table, column: name }, name));
}
function keyColumns(rule, path, { table, report: report2 }) {
  const named2 = rule.arguments?.properties ?? [];
  if (named2.length === 0)
    notRun(report2, path, "it does not say in `arguments: { properties: [\u2026] }` which columns");
  return named2.flatMap((name, at) => {
    const column = table.properties?.find((one) => one.name === name || one.physicalName === name);
    if (column !== void 0) return [columnName(column)];
    const message = `The table has no column \`${name}\`.`;
    report2({ code: "unknown-column", message, path: [...path, "arguments", "properties", at] });
    return [];
  });
}
function missing2(table, column, values) {
  const texts = values.filter((value) => value !== null).map(literal3);
  if (texts.length === 0) return { type: "not_null", table, column };
  const outside3 = `{property} not in (${texts.join(", ")})`;
  const sql = values.includes(null) ? `{property} is not null and ${outside3}` : outside3;
  return { type: "expression", table, column, sql };
}
function literal3(value) {
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
}
function invalid(rule, path, { report: report2 }) {
  const { arguments: given = {} } = rule;
  const listed = given.validValues ?? listOf(rule["validValues"]);
  const values = listed?.filter((value) => value !== null);
  const regex = given.pattern === void 0 ? void 0 : wholeValuePattern(given.pattern);
  const made = [];
  if (values !== void 0 && values.length > 0) made.push({ type: "accepted_values", values });
  const portable = regex === void 0 ? void 0 : portablePattern(regex);
  if (portable !== void 0 && "problem" in portable) {
    notRun(report2, [...path, "arguments", "pattern"], `its pattern cannot be used, for ${portable.problem}`);
  } else if (regex !== void 0) made.push({ type: "pattern", regex });
  else if (values === void 0 || values.length === 0) {
    notRun(report2, path, "it has neither `validValues` nor a `pattern` in `arguments`");
  }
  return made;
}
function listOf(value) {
  if (!Array.isArray(value)) return void 0;
  return value.filter((item2) => ["string", "number", "boolean"].includes(typeof item2));
}
var oldNames;
var init_metric_parts = __esm({
  "src/workspace/contract/metric-parts.ts"() {
    "use strict";
    init_pattern();
    init_contract_scope();
    init_whole_value_pattern();
    oldNames = {
      nullCheck: "nullValues",
      nullValues: "nullValues",
      missingValues: "missingValues",
      validValues: "invalidValues",
      invalidValues: "invalidValues",
      uniqueCheck: "duplicateValues",
      duplicateCount: "duplicateValues",
      duplicateValues: "duplicateValues",
      rowCount: "rowCount"
    };
  }
});

// src/workspace/contract/rule-parts.ts
function ruleParts(rule, place, scope) {
  const { path } = place;
  checkKeys2(rule, path, scope);
  const metric = metricOf(rule);
  const kind = rule.type ?? (metric === void 0 ? void 0 : "library");
  const not = (why) => {
    notRun(scope.report, path, why);
    return [];
  };
  if (kind === void 0 || kind === "text") {
    checkWords(rule, path, scope);
    return [];
  }
  if (kind === "custom" && (rule.engine === void 0 || rule.implementation === void 0)) {
    const message = "A rule of type `custom` needs an `engine` and an `implementation`.";
    scope.report({ code: "missing-key", message, path, part: "key" });
    return [];
  }
  if (kind === "custom") return not(`it is written for ${rule.engine ?? "another engine"}`);
  const threshold = thresholdOf(rule, path, scope);
  if (threshold === void 0) return [];
  if (kind === "library" && metric === void 0) return not("it names no metric of the standard");
  const parts = kind === "sql" ? queryParts(rule, place, threshold, scope) : metricParts(rule, place, threshold, scope);
  const severity = /^(warn|info)/i.test(rule.severity ?? "") ? "warn" : void 0;
  const described = rule.description ?? rule.name;
  return parts.map((part) => ({
    ...part,
    ...severity === void 0 ? {} : { severity },
    ...described === void 0 ? {} : { description: described },
    ...rule.id === void 0 ? {} : { writtenId: rule.id }
  }));
}
function checkWords(rule, path, { raw, report: report2 }) {
  const meant = ["query", "arguments", ...thresholdOperators].find((key) => rule[key] !== void 0);
  if (meant === void 0) return;
  const message = `A rule with \`${meant}\` needs a \`metric\`, or \`type: sql\` and a \`query\`.`;
  if (!isOldVersion(raw)) report2({ code: "missing-key", message, path, part: "key" });
  else notRun(report2, path, "it names no metric of the standard");
}
function thresholdOf(rule, path, { report: report2, raw }) {
  const operators = thresholdOperators.filter((operator2) => rule[operator2] !== void 0);
  const [operator, second2] = operators;
  if (operator === void 0) {
    if (isOldVersion(raw)) {
      if (rule.type !== "sql") return noFailures;
      notRun(report2, path, "it does not say what its number must be");
      return void 0;
    }
    const message = `A rule says what its number must be: one of ${thresholdOperators.join(", ")}.`;
    report2({ code: "bad-threshold", message, path });
    return void 0;
  }
  if (second2 !== void 0) {
    const message = `\`${operator}\` and \`${second2}\` cannot be used together. Write two rules, or \`mustBeBetween\`.`;
    report2({ code: "bad-threshold", message, path: [...path, second2], part: "key" });
    return void 0;
  }
  const value = comparable2(rule[operator]);
  if (value === void 0) {
    notRun(report2, [...path, operator], "only numbers can be compared");
    return void 0;
  }
  const { unit = "rows" } = rule;
  if (rule.type !== "sql" && unit !== "rows" && unit !== "percent") {
    notRun(report2, [...path, "unit"], "a metric counts `rows` or `percent`");
    return void 0;
  }
  const known2 = rule.type === "sql" || unit === "rows" ? {} : { unit: "percent" };
  const { problem } = checkThreshold({ [operator]: value, ...known2 });
  if (problem !== void 0) {
    report2({ code: "bad-threshold", message: problem, path: [...path, operator], part: "key" });
    return void 0;
  }
  return normaliseThreshold({ [operator]: value, ...known2 });
}
function comparable2(written) {
  if (typeof written === "number") return written;
  if (typeof written === "boolean") return written ? 1 : 0;
  return Array.isArray(written) ? written.map(Number) : void 0;
}
function queryParts({ query }, { path, column }, threshold, scope) {
  if (query === void 0) {
    const message = "A rule of type `sql` needs a `query`.";
    scope.report({ code: "missing-key", message, path, part: "key" });
    return [];
  }
  const name = column?.physicalName ?? column?.name;
  const measures = { table: scope.output.table, ...name === void 0 ? {} : { column: name } };
  return [
    {
      assertion: { type: "sql", sql: query, measures },
      threshold,
      id: name ?? "",
      path,
      sqlPath: [...path, "query"]
    }
  ];
}
function checkKeys2(rule, path, { raw, report: report2 }) {
  if (isOldVersion(raw)) return;
  for (const key of Object.keys(rule)) {
    if (keys.includes(key)) continue;
    const hint2 = didYouMeanHint(didYouMean(key, keys));
    const message = `Unknown key \`${key}\`. What a metric needs stands in \`arguments\`.`;
    report2({ code: "unknown-key", message, path: [...path, key], part: "key", hint: hint2 });
  }
}
var keys;
var init_rule_parts = __esm({
  "src/workspace/contract/rule-parts.ts"() {
    "use strict";
    init_did_you_mean();
    init_rule();
    init_threshold();
    init_contract_scope();
    init_metric_parts();
    init_raw_contract();
    keys = [
      ...[
        "id",
        "name",
        "description",
        "type",
        "metric",
        "rule",
        "arguments",
        "query",
        "unit",
        "severity",
        "engine"
      ],
      ...["implementation", "dimension", "method", "businessImpact", "schedule", "scheduler", "tags"],
      ...["customProperties", "authoritativeDefinitions", ...thresholdOperators]
    ];
  }
});

// src/workspace/contract/formats.ts
function formatPattern(format) {
  return Object.hasOwn(patterns, format) ? patterns[format] : void 0;
}
function formatRange(format) {
  const [, sign, digits] = /^([iu])(8|16|32|64|128)$/.exec(format ?? "") ?? [];
  if (digits === void 0) return void 0;
  const values = 2n ** BigInt(digits);
  return sign === "u" ? { min: "0", max: String(values - 1n) } : { min: String(-values / 2n), max: String(values / 2n - 1n) };
}
var hex, byte, label, patterns;
var init_formats = __esm({
  "src/workspace/contract/formats.ts"() {
    "use strict";
    hex = "[0-9A-Fa-f]";
    byte = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    label = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    patterns = {
      email: "[^@\\s]+@[^@\\s]+",
      uuid: `${hex}{8}-${hex}{4}-${hex}{4}-${hex}{4}-${hex}{12}`,
      uri: "[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+",
      ipv4: `${byte}\\.${byte}\\.${byte}\\.${byte}`,
      hostname: `${label}(\\.${label})*`
    };
  }
});

// src/workspace/contract/type-option-parts.ts
function optionParts(column, path, scope) {
  const { logicalTypeOptions: options3 } = column;
  if (options3 === void 0 || !areAllowed(column, options3, path, scope)) return [];
  const place = { table: scope.output.table, column: columnName(column) };
  const made = (assertion, key) => ({
    assertion,
    threshold: noFailures,
    id: key === "range" || key === "pattern" ? place.column : `${place.column}-${key}`,
    path: [...path, "logicalTypeOptions", ...key in options3 ? [key] : []]
  });
  const condition = (key, sql) => options3[key] === void 0 ? [] : [made({ type: "expression", ...place, sql }, key)];
  return [
    ...rangeOf(column, options3, path, scope).map(
      (range2) => made({ type: "range", ...place, ...range2 }, "range")
    ),
    ...patternsOf(options3, path, scope).map((regex) => made({ type: "pattern", ...place, regex }, "pattern")),
    ...condition("minLength", `{length} >= ${options3.minLength}`),
    ...condition("maxLength", `{length} <= ${options3.maxLength}`),
    ...condition("multipleOf", `mod({property}, ${options3.multipleOf}) = 0`)
  ];
}
function areAllowed({ logicalType }, options3, path, { report: report2 }) {
  const known2 = logicalType === void 0 ? [] : allowed[logicalType];
  const wrong = Object.keys(options3).find((key) => !known2.includes(key));
  if (wrong !== void 0) {
    const message = logicalType === void 0 ? "Options need a `logicalType` that they belong to." : `\`${wrong}\` says nothing about a column of type \`${logicalType}\`.${known2.length === 0 ? "" : ` There are ${known2.join(", ")}.`}`;
    report2({ code: "not-allowed", message, path: [...path, "logicalTypeOptions", wrong], part: "key" });
    return false;
  }
  if (logicalType !== "object" && logicalType !== "array") return true;
  notRun(
    report2,
    [...path, "logicalTypeOptions"],
    `only whole values are checked, not what is in an ${logicalType}`
  );
  return false;
}
function rangeOf({ logicalType }, options3, path, { report: report2 }) {
  const place = [...path, "logicalTypeOptions"];
  const isNumber2 = logicalType === "integer" || logicalType === "number";
  for (const key of ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"]) {
    const written = options3[key];
    if (written === void 0 || typeof written === "boolean") continue;
    const bound = parseBound(written);
    if (logicalType === "time") {
      notRun(report2, [...place, key], "times of day have no range here");
      return [];
    }
    if (bound !== void 0 && bound.kind === "number" === isNumber2 && typeof written === "number" === isNumber2)
      continue;
    const wanted = isNumber2 ? "a number" : 'a date or a time in quotes, such as `"2026-11-22"`';
    report2({ code: "bad-range", message: `\`${key}\` must be ${wanted}.`, path: [...place, key] });
    return [];
  }
  const least = boundOf(options3.minimum, options3.exclusiveMinimum);
  const most = boundOf(options3.maximum, options3.exclusiveMaximum);
  const size = isNumber2 ? formatRange(options3.format) : void 0;
  const range2 = {
    ...least === void 0 ? {} : { min: least.value },
    ...most === void 0 ? {} : { max: most.value }
  };
  const exclusive = [
    ...least?.exclusive ? ["min"] : [],
    ...most?.exclusive ? ["max"] : []
  ];
  const own = least === void 0 && most === void 0 ? [] : [{ ...range2, ...exclusive.length > 0 && { exclusive } }];
  if (least && most && isNumber2 && Number(least.value) > Number(most.value)) {
    const message = `The least value ${least.value} is above the greatest ${most.value}: no value can be between.`;
    report2({ code: "bad-range", message, path: place });
  }
  return [...own, ...size === void 0 ? [] : [size]];
}
function boundOf(inclusive, exclusive) {
  if (exclusive !== void 0 && typeof exclusive !== "boolean") return { value: exclusive, exclusive: true };
  if (inclusive === void 0 || typeof inclusive === "boolean") return void 0;
  return { value: inclusive, exclusive: exclusive === true };
}
function patternsOf({ pattern, format }, path, { report: report2 }) {
  const known2 = format === void 0 ? void 0 : formatPattern(format);
  const own = pattern === void 0 ? void 0 : wholeValuePattern(pattern);
  const portable = own === void 0 ? void 0 : portablePattern(own);
  if (portable !== void 0 && "problem" in portable) {
    notRun(
      report2,
      [...path, "logicalTypeOptions", "pattern"],
      `its pattern cannot be used, for ${portable.problem}`
    );
    return known2 === void 0 ? [] : [known2];
  }
  return [...own === void 0 ? [] : [own], ...known2 === void 0 ? [] : [known2]];
}
var bounds, times, allowed;
var init_type_option_parts = __esm({
  "src/workspace/contract/type-option-parts.ts"() {
    "use strict";
    init_bound();
    init_pattern();
    init_threshold();
    init_contract_scope();
    init_formats();
    init_whole_value_pattern();
    bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
    times = ["format", ...bounds, "timezone", "defaultTimezone"];
    allowed = {
      string: ["minLength", "maxLength", "pattern", "format"],
      integer: ["multipleOf", "format", ...bounds],
      number: ["multipleOf", "format", ...bounds],
      date: ["format", ...bounds],
      timestamp: times,
      time: times,
      object: ["minProperties", "maxProperties", "required"],
      array: ["minItems", "maxItems", "uniqueItems"],
      boolean: []
    };
  }
});

// src/workspace/contract/column-parts.ts
function columnParts(column, path, scope) {
  const { table } = scope.output;
  const name = columnName(column);
  const own = [];
  const add2 = (assertion, key) => {
    own.push({ assertion, threshold: noFailures, id: name, path: [...path, key] });
  };
  if (column.required) add2({ type: "not_null", table, column: name }, "required");
  if (column.unique) add2({ type: "unique", table, columns: [name] }, "unique");
  noteParts(column, path, scope);
  return [
    ...own,
    ...optionParts(column, path, scope),
    ...(column.quality ?? []).flatMap(
      (rule, at) => ruleParts(rule, { path: [...path, "quality", at], column }, scope)
    ),
    ...columnReferences(column, path, scope)
  ];
}
function keyParts({ properties = [] }, { output, path }) {
  const key = properties.map((column, at) => ({ column, place: [...path, "properties", at, "primaryKey"] })).filter(({ column }) => column.primaryKey).sort((a, b2) => (a.column.primaryKeyPosition ?? -1) - (b2.column.primaryKeyPosition ?? -1));
  const [first] = key;
  if (first === void 0) return [];
  const { table } = output;
  const columns = key.map(({ column }) => columnName(column));
  return [
    ...key.map(({ column, place }) => ({
      assertion: { type: "not_null", table, column: columnName(column) },
      threshold: noFailures,
      id: columnName(column),
      path: place
    })),
    {
      assertion: { type: "unique", table, columns },
      threshold: noFailures,
      id: columns.join("-"),
      path: first.place
    }
  ];
}
function noteParts({ properties, items }, path, scope) {
  const parts = [...properties ?? [], ...items === void 0 ? [] : [items, ...items.properties ?? []]];
  const promises = parts.some(
    (part) => part.required || part.unique || part.quality !== void 0 || part.logicalTypeOptions !== void 0
  );
  if (!promises) return;
  const at = properties === void 0 ? "items" : "properties";
  notRun(scope.report, [...path, at], "it is about parts of a value, and only whole columns are checked");
}
var init_column_parts = __esm({
  "src/workspace/contract/column-parts.ts"() {
    "use strict";
    init_threshold();
    init_contract_scope();
    init_reference_parts();
    init_rule_parts();
    init_type_option_parts();
  }
});

// src/workspace/contract/column-type.ts
function columnType(column, oldVersion) {
  const { logicalType, physicalType, logicalTypeOptions } = column;
  if (physicalType !== void 0 && logicalTypesOf(physicalType) !== void 0) return physicalType;
  if (logicalType === "timestamp" && logicalTypeOptions?.timezone !== void 0) {
    return logicalTypeOptions.timezone ? "timestamptz" : "timestamp";
  }
  if (logicalType === "date" && oldVersion) return void 0;
  return logicalType === void 0 ? void 0 : words3[logicalType];
}
function isPersonal(classification) {
  const said = (classification ?? "").toLowerCase().split(/[^a-z]+/);
  return said.some((word) => word === "pii" || word === "personal") && !said.some((word) => negations.has(word));
}
var words3, negations;
var init_column_type = __esm({
  "src/workspace/contract/column-type.ts"() {
    "use strict";
    init_column_types();
    words3 = {
      string: "text",
      integer: "integer",
      number: "number",
      boolean: "boolean",
      date: "date",
      timestamp: "datetime",
      time: "time",
      object: void 0,
      array: void 0
    };
    negations = /* @__PURE__ */ new Set(["no", "not", "non"]);
  }
});

// src/workspace/contract/contract-checks.ts
function contractChecks(parts, { output, table, document }) {
  const ids = /* @__PURE__ */ new Set();
  const name = output.table.includes("${{") ? columnName(table) : output.table;
  return distinct(parts).map((part) => {
    const own = part.writtenId === void 0 ? madeId(part) : [part.writtenId];
    const wanted = [name, ...own].join(".");
    return checkOf(part, freeId(wanted, ids), output, document);
  });
}
function freeId(wanted, ids) {
  let id = wanted;
  for (let number2 = 2; ids.has(id); number2 += 1) id = `${wanted}-${number2}`;
  ids.add(id);
  return id;
}
function assertionKey(check2) {
  const circumstances2 = /* @__PURE__ */ new Set([
    "id",
    "severity",
    "block",
    "origin",
    "sqlOrigin",
    "description",
    "samples",
    "timeoutMs"
  ]);
  const entries = Object.entries(check2).filter(([key]) => !circumstances2.has(key));
  return JSON.stringify(entries.sort(([a], [b2]) => a < b2 ? -1 : 1));
}
function distinct(parts) {
  const seen = /* @__PURE__ */ new Set();
  return parts.filter(({ assertion, threshold, severity }) => {
    const key = assertionKey({ ...assertion, threshold, strict: severity !== "warn" });
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
function madeId({ assertion, id }) {
  return [assertion.type, id].filter((text) => text !== "");
}
function checkOf(part, id, output, document) {
  const { assertion, threshold, severity = "error", description, path, sqlPath } = part;
  const base2 = {
    id,
    severity,
    ...output.connection === void 0 ? {} : { connection: output.connection },
    ...description === void 0 ? {} : { description },
    threshold,
    ...assertion
  };
  const made = withLazyProperty(base2, "origin", () => document.position(path, "value"));
  if (assertion.type !== "sql" && assertion.type !== "expression") return made;
  const placed3 = withLazyProperty(made, "sqlOrigin", () => document.position(sqlPath ?? path, "content"));
  return placed3;
}
var init_contract_checks = __esm({
  "src/workspace/contract/contract-checks.ts"() {
    "use strict";
    init_lazy_property();
    init_contract_scope();
  }
});

// src/workspace/contract/table-match.ts
function findTable({ schema = [] }, written) {
  const [only, second2] = schema;
  if (written.includes("${{")) return only === void 0 || second2 ? void 0 : { table: only, index: 0 };
  const wanted = plain2(written);
  const matches = [wanted, wanted.slice(wanted.lastIndexOf(".") + 1)];
  for (const name of matches) {
    const index = schema.findIndex(
      (table2) => [table2.physicalName, table2.name].some((one) => plain2(one) === name)
    );
    const table = schema[index];
    if (table !== void 0) return { table, index };
  }
  return void 0;
}
function tableNames(raw, output, outputs2) {
  const declared = /* @__PURE__ */ new Map();
  for (const one of [...outputs2, output]) {
    const found2 = findTable(raw, one.table);
    if (found2 !== void 0) declared.set(found2.table, one.table);
  }
  const prefix = /^(.*\.)(?:[^."]+|"[^"]+")$/.exec(output.table)?.[1] ?? "";
  return (table) => {
    const name = table.physicalName ?? table.name;
    return declared.get(table) ?? (name.includes(".") ? name : `${prefix}${name}`);
  };
}
function plain2(name = "") {
  return name.replaceAll('"', "").toLowerCase();
}
var init_table_match = __esm({
  "src/workspace/contract/table-match.ts"() {
    "use strict";
  }
});

// src/workspace/contract/read-table-contract.ts
function readTableContract({ document, raw }, output, outputs2) {
  const found2 = findTable(raw, output.table);
  if (found2 === void 0) return { diagnostics: [], mismatch: mismatch(raw, output.table) };
  const diagnostics = [];
  const report2 = (finding) => diagnostics.push(toDiagnostic(finding, document));
  const path = ["schema", found2.index];
  const nameOf6 = tableNames(raw, output, outputs2);
  const scope = { document, raw, table: found2.table, path, output, nameOf: nameOf6, report: report2 };
  checkNames2(found2.table, scope);
  const columns = contractColumns(scope);
  const keys2 = keyParts(found2.table, scope);
  const parts = [...schemaParts(columns, scope), ...keys2, ...tableParts(scope)];
  const contract = {
    ...{ file: document.file, id: raw.id, version: raw.version, ...output, columns },
    key: keys2.flatMap(({ assertion }) => assertion.type === "unique" ? assertion.columns : []),
    checks: contractChecks(parts, scope),
    personal: (found2.table.properties ?? []).flatMap(
      (column) => isPersonal(column.classification) ? [columnName(column)] : []
    )
  };
  const placed3 = withLazyProperty(contract, "origin", () => document.position([...path, "name"], "value"));
  const versionOrigin = () => document.position(["version"], "value");
  return { contract: withLazyProperty(placed3, "versionOrigin", versionOrigin), diagnostics };
}
function mismatch(raw, table) {
  const names = (raw.schema ?? []).map(({ name, physicalName }) => physicalName ?? name);
  const described = names.length === 0 ? "no table" : names.map((name) => `\`${name}\``).join(", ");
  return {
    code: "contract-without-table",
    message: `The contract describes ${described}, not \`${table}\`.`,
    hint: didYouMeanHint(didYouMean(table, names))
  };
}
function tableParts(scope) {
  const { table, path } = scope;
  return [
    ...(table.properties ?? []).flatMap(
      (column, at) => columnParts(column, [...path, "properties", at], scope)
    ),
    ...(table.quality ?? []).flatMap(
      (rule, at) => ruleParts(rule, { path: [...path, "quality", at] }, scope)
    ),
    ...tableReferences(scope)
  ];
}
function contractColumns({ table, path, raw, document }) {
  return (table.properties ?? []).map((column, at) => {
    const type = columnType(column, isOldVersion(raw));
    const { logicalType, physicalType } = column;
    const made = {
      name: columnName(column),
      ...type === void 0 ? {} : { type },
      ...logicalType === void 0 ? {} : { logicalType },
      ...physicalType === void 0 ? {} : { physicalType }
    };
    return withLazyProperty(
      made,
      "origin",
      () => document.position([...path, "properties", at, "name"], "value")
    );
  });
}
function schemaParts(columns, { output, path }) {
  if (columns.length === 0) return [];
  const expected = columns.map(({ name, type }) => ({ name, ...type === void 0 ? {} : { type } }));
  const assertion = {
    type: "schema",
    table: output.table,
    columns: expected,
    extra: "allow",
    order: "any"
  };
  return [{ assertion, threshold: noFailures, id: "", path: [...path, "properties"] }];
}
function checkNames2({ properties = [] }, { path, report: report2 }) {
  const seen = /* @__PURE__ */ new Set();
  for (const [at, column] of properties.entries()) {
    const name = columnName(column).toLowerCase();
    if (seen.has(name)) {
      const message = `The column \`${columnName(column)}\` is described twice.`;
      report2({ code: "duplicate-column", message, path: [...path, "properties", at, "name"] });
    }
    seen.add(name);
  }
}
var init_read_table_contract = __esm({
  "src/workspace/contract/read-table-contract.ts"() {
    "use strict";
    init_did_you_mean();
    init_lazy_property();
    init_rule();
    init_threshold();
    init_column_parts();
    init_column_type();
    init_contract_checks();
    init_contract_scope();
    init_raw_contract();
    init_reference_parts();
    init_rule_parts();
    init_table_match();
  }
});

// src/workspace/contract/judge-contracts.ts
function contractFiles({
  facts,
  folder
}) {
  if (facts === void 0 || facts.contracts.length === 0) return none2;
  const paths = facts.contracts.flatMap((use) => contractFile(use, folder) ?? []);
  return [...new Set(paths)];
}
function judgeContracts(manifest, { files, config }, textOf2) {
  const uses = manifest.facts?.contracts ?? [];
  if (uses.length === 0) return void 0;
  const texts = /* @__PURE__ */ new Map();
  for (const path of contractFiles(manifest)) {
    const text = textOf2(path);
    if (text !== void 0) texts.set(path, text);
  }
  const diagnostics = [];
  const report2 = ({ index }, finding) => {
    const path = ["outputs", index, "contract"];
    diagnostics.push(toDiagnostic({ path, ...finding }, documentOf2(manifest)));
  };
  for (const use of uses) {
    const path = contractFile(use, manifest.folder);
    if (path === void 0) report2(use, outside(use.contract));
    else if (!texts.has(path)) report2(use, missing3(use.contract, manifest.folder, files));
  }
  for (const [path, text] of texts) {
    const read2 = readContract(path, text);
    diagnostics.push(...read2.diagnostics);
    const { raw } = read2;
    if (raw === void 0) continue;
    const own = uses.filter((use) => contractFile(use, manifest.folder) === path);
    judgeTables({ ...read2, raw }, own, { diagnostics, report: report2 });
    diagnostics.push(...checkContractSql({ ...read2, raw }, text, manifest, config));
  }
  return { texts, diagnostics };
}
function judgeTables(contract, uses, found2) {
  const version = versionFinding(contract.raw);
  if (version !== void 0) found2.diagnostics.push(toDiagnostic(version, contract.document));
  for (const use of uses) {
    const { diagnostics, mismatch: mismatch2 } = readTableContract(contract, use, uses);
    found2.diagnostics.push(...diagnostics);
    if (mismatch2 !== void 0) found2.report(use, mismatch2);
  }
}
function versionFinding({ version }) {
  if (/^v?\d+\.\d+/.test(version)) return void 0;
  const message = `\`${version.slice(0, 40)}\` is no version such as \`1.0.0\`, so a breaking change cannot show in it.`;
  return { code: "contract-version", severity: "warning", message, path: ["version"] };
}
function contractFile({ contract }, folder) {
  const path = normalisePath(contract);
  return path === void 0 || path === "" ? void 0 : joinPath(folder, path);
}
function outside(contract) {
  return {
    code: "file-outside-job",
    message: `\`${contract}\` is outside the job's folder. A contract lies with the job that keeps it, named from there with \`/\`.`
  };
}
function missing3(contract, folder, files) {
  return {
    code: "missing-file",
    message: `There is no file \`${contract}\` in ${folder === "" ? "the workspace folder" : `\`${folder}\``}. Add it; while this line is away, \`datajob contract JOB\` writes one as a start.`,
    hint: didYouMeanHint(didYouMean(contract, files.namesIn(folder)))
  };
}
var none2;
var init_judge_contracts = __esm({
  "src/workspace/contract/judge-contracts.ts"() {
    "use strict";
    init_did_you_mean();
    init_job_files();
    init_load_manifest();
    init_rule();
    init_check_contract_sql();
    init_raw_contract();
    init_read_table_contract();
    none2 = [];
  }
});

// src/workspace/contract/same-table.ts
function isSameTable(one, other) {
  const [a, b2] = [plainTable(one), plainTable(other)];
  return a === b2 || a.endsWith(`.${b2}`) || b2.endsWith(`.${a}`);
}
function plainTable(name) {
  return name.replaceAll(/["`]/g, "").toLowerCase();
}
var init_same_table = __esm({
  "src/workspace/contract/same-table.ts"() {
    "use strict";
  }
});

// src/workspace/contract/input-rules.ts
function checkInputs(manifests, report2) {
  const producers = manifests.filter(({ contracts }) => contracts !== void 0);
  if (producers.length === 0) return;
  const known2 = knownContracts(producers);
  for (const manifest of manifests) {
    for (const input of manifest.facts?.inputs ?? []) checkInput(manifest, input, known2, report2);
  }
}
function knownContracts(producers) {
  const known2 = /* @__PURE__ */ new Map();
  for (const { facts, folder, contracts } of producers) {
    for (const use of facts?.contracts ?? []) {
      const file = contractFile(use, folder);
      const text = file === void 0 ? void 0 : contracts?.get(file);
      if (file === void 0 || text === void 0) continue;
      let columns;
      const found2 = { file, use, columns: () => columns ??= columnsIn(file, text, use) };
      const name = lastPart(use.table);
      known2.set(name, [...known2.get(name) ?? [], found2]);
    }
  }
  return known2;
}
function columnsIn(file, text, use) {
  const read2 = readContract(file, text);
  const { raw } = read2;
  if (raw === void 0) return [];
  return readTableContract({ ...read2, raw }, use, [use]).contract?.columns.map(({ name }) => name) ?? [];
}
function checkInput(manifest, { table, columns, index }, known2, report2) {
  const contract = known2.get(lastPart(table))?.find(({ use }) => isSameTable(use.table, table));
  const promised = contract?.columns() ?? [];
  if (contract === void 0 || promised.length === 0) return;
  const names = new Set(promised.map((name) => name.toLowerCase()));
  for (const [at, column] of columns.entries()) {
    if (names.has(column.toLowerCase())) continue;
    report2(manifest, {
      code: "column-not-promised",
      severity: "warning",
      message: `The contract of \`${contract.use.table}\` (${contract.file}) promises no column \`${column}\`.`,
      path: ["inputs", index, "columns", at],
      hint: didYouMeanHint(didYouMean(column, promised))
    });
  }
}
function lastPart(table) {
  return plainTable(table).split(".").at(-1) ?? "";
}
var init_input_rules = __esm({
  "src/workspace/contract/input-rules.ts"() {
    "use strict";
    init_did_you_mean();
    init_rule();
    init_judge_contracts();
    init_raw_contract();
    init_read_table_contract();
    init_same_table();
  }
});

// src/workspace/contract/with-contracts.ts
function withContracts(manifest, folder, texts) {
  if (texts === void 0) return { manifest };
  const found2 = contractsOf(manifest.outputs ?? [], folder, texts);
  const contracts = [...found2.values()];
  const personal = personalColumns(contracts, manifest.classification);
  return {
    manifest: {
      ...manifest,
      checks: mergeChecks(manifest.checks, contracts),
      ...personal === void 0 ? {} : { classification: personal },
      outputs: (manifest.outputs ?? []).map((output) => withKey(output, found2.get(output)))
    },
    contracts
  };
}
function contractsOf(outputs2, folder, texts) {
  const found2 = /* @__PURE__ */ new Map();
  for (const [path, text] of texts) {
    const read2 = readContract(path, text);
    const { raw } = read2;
    if (raw === void 0) continue;
    const own = outputs2.filter(
      ({ contract }) => contract !== void 0 && joinPath(folder, contract) === path
    );
    const names = own.map(nameOf4);
    for (const output of own) {
      const { contract } = readTableContract({ ...read2, raw }, nameOf4(output), names);
      if (contract !== void 0) found2.set(output, contract);
    }
  }
  return found2;
}
function nameOf4({ table, connection }) {
  return { table, ...connection === void 0 ? {} : { connection } };
}
function mergeChecks(own, contracts) {
  const ids = new Set(own.map(({ id }) => id));
  const strict = new Set(own.filter(({ severity }) => severity === "error").map(assertionKey));
  const lenient = new Set(own.map(assertionKey));
  const added = contracts.flatMap(
    ({ checks: checks3 }) => checks3.flatMap((check2) => {
      if ((check2.severity === "error" ? strict : lenient).has(assertionKey(check2))) return [];
      return [withId(check2, freeId(check2.id, ids))];
    })
  );
  return [...own, ...added];
}
function withId(check2, id) {
  return check2.id === id ? check2 : { ...check2, id };
}
function personalColumns(contracts, own) {
  const marked = contracts.filter(({ personal }) => personal.length > 0);
  if (marked.length === 0) return own;
  const all = { ...own };
  for (const { table, personal } of marked) {
    all[table] = { ...all[table], ...Object.fromEntries(personal.map((name) => [name, "pii"])) };
  }
  return all;
}
function withKey(output, contract) {
  if (contract === void 0 || contract.key.length === 0 || output.key !== void 0) return output;
  return { ...output, key: contract.key };
}
var init_with_contracts = __esm({
  "src/workspace/contract/with-contracts.ts"() {
    "use strict";
    init_job_files();
    init_contract_checks();
    init_raw_contract();
    init_read_table_contract();
  }
});

// src/workspace/job-rules.ts
function checkTeams(manifests, config, report2) {
  const { teams } = config;
  if (teams === void 0) return;
  const names = Object.keys(teams);
  const hintFor3 = wordHints(() => names);
  const known2 = names.length === 0 ? "It names none" : `Its teams are ${names.slice(0, 20).map((name) => `\`${name}\``).join(", ")}`;
  for (const manifest of manifests) {
    const team = manifest.facts?.team;
    if (team === void 0 || Object.hasOwn(teams, team)) continue;
    report2(manifest, {
      code: "unknown-team",
      message: `datajob.config.yaml has no team \`${team}\`. ${known2}.`,
      path: ["team"],
      hint: hintFor3(team)
    });
  }
}
function checkNames3(manifests, report2) {
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
  const { line } = documentOf2(other).position(["name"], "value");
  report2(manifest, {
    code: "duplicate-job",
    message: `The job \`${manifest.name}\` is also in ${other.file}, line ${line}. Give one of them another \`name\`.`,
    path: ["name"]
  });
}
function checkAfter(manifests, scope, report2) {
  const byName = new Map(manifests.map((manifest) => [manifest.name, manifest]));
  const edges = /* @__PURE__ */ new Map();
  const hintFor3 = wordHints(() => [...byName.keys()]);
  for (const manifest of manifests) {
    const after = manifest.facts?.after ?? [];
    if (after.length > 0) edges.set(manifest.name, after);
    if (scope === "all-jobs") checkKnown({ manifest, known: byName, hintFor: hintFor3 }, after, report2);
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
function checkKnown(context, after, report2) {
  for (const [index, name] of after.entries()) {
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

// src/workspace/job-waivers.ts
function jobWaivers(manifests, timezone) {
  const waivers = manifests.flatMap(({ name, facts }) => {
    if (facts === void 0 || facts.waivers.length === 0) return [];
    const { waivers: written, schedule } = facts;
    const own = normaliseWaivers({ waivers: [...written], ...schedule && { schedule } }, timezone);
    return own.map((waiver) => ({ job: name, ...waiver }));
  });
  return waivers.sort((a, b2) => order2(a, b2, "until") || order2(a, b2, "job") || order2(a, b2, "check"));
}
function listWaivers(waivers, now) {
  return waivers.map(({ timezone, ...waiver }) => ({
    ...waiver,
    daysLeft: Math.max(0, daysLeft({ until: waiver.until, timezone }, now))
  }));
}
function order2(a, b2, key) {
  return a[key] < b2[key] ? -1 : Number(a[key] > b2[key]);
}
var init_job_waivers = __esm({
  "src/workspace/job-waivers.ts"() {
    "use strict";
    init_waivers();
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

// src/manifest/normalise-tests.ts
var init_normalise_tests = __esm({
  "src/manifest/normalise-tests.ts"() {
    "use strict";
    init_duration();
    init_job_files();
  }
});

// src/workspace/list-job-folders.ts
async function listJobFolders(tree, folders) {
  const all = () => withOtherRepositories(tree, tree.list(), folders);
  if (folders.includes("") || folders.length > maxFolders) return all();
  const entries = await tree.list([templatesFolder, ...folders]);
  const hasLinks = entries.some((entry) => entry.link !== void 0);
  return hasLinks ? all() : workspaceFiles(entries);
}
async function withOtherRepositories(tree, own, folders) {
  const mounts = folders.filter((folder) => readMount(folder) !== void 0);
  if (mounts.length === 0) return workspaceFiles(await own);
  return workspaceFiles(mergeEntries(await own, await tree.list(mounts)));
}
var maxFolders;
var init_list_job_folders = __esm({
  "src/workspace/list-job-folders.ts"() {
    "use strict";
    init_git_reference();
    init_template_reference();
    init_workspace_files();
    maxFolders = 200;
  }
});

// src/workspace/test-files.ts
function testFiles(folder, files) {
  const tests = joinPath(folder, testsFolder);
  return files.namesIn(tests).flatMap((name) => /\.ya?ml$/.test(name) ? [`${tests}/${name}`] : []);
}
function checkTestFiles(manifest, files, textOf2) {
  return testFiles(manifest.folder, files).flatMap((file) => {
    const text = textOf2(file);
    return text === void 0 ? [] : [...checkTestFile(file, text, manifest, files), ...checkClearSecrets(file, text)];
  });
}
function checkTestFile(file, text, manifest, files) {
  const document = parseDocument(file, text);
  const found2 = [...document.diagnostics, ...checkShape("tests", document)];
  if (document.value === void 0 || found2.length > 0 || manifest.facts === void 0) return found2;
  const { folder, params, outline } = manifest;
  const report2 = (finding) => {
    found2.push(toDiagnostic(finding, document));
  };
  checkUnitTests(testsIn(document), { file, folder, params, steps: outline, files }, report2);
  return found2;
}
function isTestMatter(pathInJob) {
  return pathInJob.startsWith(`${testsFolder}/`) && /\.(?:ya?ml|csv|json)$/i.test(pathInJob);
}
function testsIn({ value }) {
  return value?.tests ?? [];
}
var testsFolder;
var init_test_files = __esm({
  "src/workspace/test-files.ts"() {
    "use strict";
    init_document();
    init_job_files();
    init_normalise_tests();
    init_rule();
    init_unit_tests();
    init_shape();
    init_check_sql();
    init_list_job_folders();
    testsFolder = "tests";
  }
});

// src/workspace/judge-manifests.ts
async function judgeManifests(paths, context) {
  const judged = [];
  for (let start2 = 0; start2 < paths.length; start2 += atOnce) {
    judged.push(...await judgeSome(paths.slice(start2, start2 + atOnce), context));
  }
  return judged;
}
async function judgeSome(paths, { tree, files, config }) {
  const texts = await tree.read(paths);
  const manifests = [];
  for (const path of paths) {
    const text = texts.get(path);
    if (text !== void 0) manifests.push(loadManifest(path, text, files));
  }
  const tests = manifests.flatMap(({ folder }) => testFiles(folder, files));
  const textOf2 = await readSqlFiles(
    tree,
    [...sqlFilesOf2(manifests), ...tests, ...manifests.flatMap(contractFiles)],
    files
  );
  return manifests.map((manifest) => {
    const { file, folder, name, text, facts } = manifest;
    const contracts = judgeContracts(manifest, { files, config }, textOf2);
    const found2 = [
      ...manifest.diagnostics,
      ...checkJobSql(manifest, config, textOf2),
      ...checkTestFiles(manifest, files, textOf2),
      ...contracts?.diagnostics ?? noFindings,
      ...checkClearSecrets(file, text)
    ];
    const judged = { file, folder, name, text, facts, diagnostics: found2.length === 0 ? noFindings : found2 };
    return contracts === void 0 ? judged : { ...judged, contracts: contracts.texts };
  });
}
function sqlFilesOf2(manifests) {
  const paths = [];
  for (const { sql } of manifests) {
    for (const { source } of sql) if ("file" in source) paths.push(source.file);
  }
  return paths;
}
var atOnce, noFindings;
var init_judge_manifests = __esm({
  "src/workspace/judge-manifests.ts"() {
    "use strict";
    init_load_manifest();
    init_check_sql();
    init_judge_contracts();
    init_read_sql_files();
    init_test_files();
    atOnce = 500;
    noFindings = [];
  }
});

// src/workspace/absent-templates.ts
async function absentTemplates(used, { remote }) {
  const absent2 = /* @__PURE__ */ new Map();
  for (const uses of used) {
    const reference2 = templateReference(uses);
    if (reference2.kind === "moving") {
      const { repository, ref } = reference2;
      absent2.set(uses, moving(uses, ref, await remote?.commitOf(repository, ref)));
    } else if (reference2.kind === "git") {
      const problem = remote?.problem(reference2.folder);
      if (problem !== void 0)
        absent2.set(uses, { code: "template-not-fetched", message: problem.message, hint: problem.hint });
    }
  }
  return absent2;
}
function moving(uses, ref, commit) {
  const pinned = commit === void 0 ? void 0 : `${uses.slice(0, uses.length - ref.length)}${commit}`;
  return {
    code: "bad-template",
    message: `\`${ref}\` is no full id of a commit, so what runs could change without any change here.`,
    hint: pinned === void 0 ? "Write the 40 hexadecimal digits of the commit behind `@`." : `It is at this commit now: write \`${pinned}\`.`
  };
}
var init_absent_templates = __esm({
  "src/workspace/absent-templates.ts"() {
    "use strict";
    init_template_reference();
  }
});

// src/workspace/check-template-sql.ts
function checkTemplateSql({ template, checkSql, text }, config, readSql) {
  if (template === void 0) return [];
  const { file, inputs: inputs2 } = template;
  const scope = {
    names: () => Object.keys(inputs2),
    typeOf: (name) => Object.hasOwn(inputs2, name) ? inputs2[name]?.type : void 0,
    declaredIn: () => `\`inputs\` of ${file}`
  };
  const engine = () => engineOf(void 0, void 0, config);
  const ofFiles = sqlFilesOf(template).flatMap((path) => {
    const sql = readSql(path);
    return sql === void 0 ? [] : checkFile2(path, sql, scope, engine);
  });
  const written = { text, document: () => parseDocument(file, text) };
  const ofChecks = checkSql.flatMap(
    ({ source }) => "sql" in source ? checkInline(written, source, scope, engine) : []
  );
  return [...ofFiles, ...ofChecks];
}
var init_check_template_sql = __esm({
  "src/workspace/check-template-sql.ts"() {
    "use strict";
    init_document();
    init_check_sql();
    init_templates();
  }
});

// src/workspace/judge-templates.ts
async function judgeTemplates(context, manifests) {
  const used = usedTemplates(manifests);
  const { tree, files, config } = await withTemplates(context, used);
  const found2 = findTemplates(files, used).flatMap((name) => {
    const folder = templateFolder(name);
    return folder === void 0 ? [] : [{ name, folder, file: templateFile(folder) }];
  });
  const texts = await tree.read(found2.map(({ file }) => file));
  const templates = found2.map(
    ({ name, folder, file }) => loadTemplate(name, folder, texts.get(file) ?? "", files)
  );
  const readable2 = templates.flatMap(({ template }) => template ?? []);
  const sql = await readSqlFiles(tree, readable2.flatMap(sqlFilesOf), files);
  const ofSql = templates.flatMap((template) => checkTemplateSql(template, config, sql));
  const known2 = { templates, absent: await absentTemplates(used, tree) };
  return { known: known2, diagnostics: [...templates.flatMap((template) => template.diagnostics), ...ofSql] };
}
async function withTemplates(context, used) {
  const folders = [...used].flatMap((uses) => {
    const reference2 = templateReference(uses);
    return isFolder2(reference2) ? [reference2.folder] : [];
  });
  const missing4 = folders.filter((folder) => context.files.below(folder).length === 0);
  if (missing4.length === 0) return context;
  const more = (await listJobFolders(context.tree, missing4)).entries;
  return { ...context, files: workspaceFiles(mergeEntries(context.files.entries, more)) };
}
function usedTemplates(manifests) {
  const used = /* @__PURE__ */ new Set();
  for (const { facts } of manifests) {
    for (const { template } of facts?.templateUses ?? []) used.add(template);
    for (const template of facts?.templates ?? []) used.add(template);
  }
  return used;
}
var init_judge_templates = __esm({
  "src/workspace/judge-templates.ts"() {
    "use strict";
    init_absent_templates();
    init_check_template_sql();
    init_list_job_folders();
    init_read_sql_files();
    init_template_reference();
    init_templates();
    init_workspace_files();
  }
});

// src/workspace/link-rules.ts
function checkLinks(manifests, files, report2) {
  const links = files.entries.filter(({ path, link }) => link !== void 0 && !isHidden2(path));
  if (links.length === 0) return;
  const byFolder = new Map(manifests.map((manifest) => [manifest.folder, manifest]));
  for (const { path, link } of links) {
    if (files.resolve(path).kind !== "outside") continue;
    const manifest = jobAround(path, byFolder);
    if (manifest === void 0 || isTold(manifest, path)) continue;
    report2(manifest, {
      code: "link-leaves-workspace",
      message: `This is a symbolic link to \`${link}\`, which is not in the workspace. Put the file itself here.`,
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

// src/workspace/production-schedules.ts
function productionSchedules(manifests, timezone) {
  const known2 = /* @__PURE__ */ new Map();
  const own = (raw) => {
    const schedule = known2.get(raw) ?? normaliseSchedule(raw, timezone);
    known2.set(raw, schedule);
    return schedule;
  };
  const schedules3 = manifests.flatMap(({ name, facts }) => {
    const { schedule: raw, productionSchedule: change } = facts ?? {};
    const changed = change === void 0 ? void 0 : overrideSchedule(raw, change, timezone);
    const schedule = changed ?? (raw === void 0 ? void 0 : own(raw));
    return schedule === void 0 ? [] : [{ job: name, schedule }];
  });
  return schedules3.sort((a, b2) => a.job < b2.job ? -1 : 1);
}
var init_production_schedules = __esm({
  "src/workspace/production-schedules.ts"() {
    "use strict";
    init_normalise_schedule();
  }
});

// src/sql/templates/built-in-template.ts
function textInput(inputs2, name) {
  const value = Object.hasOwn(inputs2, name) ? inputs2[name] : void 0;
  return value === void 0 ? void 0 : String(value);
}
function listInput(inputs2, name) {
  return textInput(inputs2, name)?.split(/\s*,\s*/) ?? [];
}
var init_built_in_template = __esm({
  "src/sql/templates/built-in-template.ts"() {
    "use strict";
  }
});

// src/sql/templates/table-facts.ts
function quoted3(name) {
  return `"${name.replaceAll('"', '""')}"`;
}
function findColumn({ columns }, name) {
  const exact = columns.find((column) => column.name === name);
  if (exact !== void 0) return exact;
  const close = columns.filter((column) => column.name.toLowerCase() === name.toLowerCase());
  return close.length === 1 ? close[0] : void 0;
}
function columnOf(table, name, input) {
  const found2 = findColumn(table, name);
  if (found2 !== void 0) return found2;
  const names = table.columns.map((column) => column.name);
  const close = didYouMean(name, names);
  throw new Obstacle("config", `\`${input}\`: the table ${table.name} has no column \`${name}\`.`, {
    hint: close === void 0 ? `Its columns: ${names.join(", ")}.` : `Did you mean \`${close}\`?`
  });
}
function comparable3(sql, { type }) {
  return /^(json|xml|point|line|lseg|box|path|polygon|circle)(\[\])*$/.test(type) ? `cast(${sql} as text)` : sql;
}
function castType({ type }) {
  const [, base2, arrays = ""] = /^(character varying|character|bit varying|bit)\(\d+\)((?:\[\])*)$/.exec(type) ?? [];
  if (base2 === void 0) return type;
  const open = base2 === "character" ? "bpchar" : base2 === "bit" ? "bit varying" : base2;
  return `${open}${arrays}`;
}
var init_table_facts = __esm({
  "src/sql/templates/table-facts.ts"() {
    "use strict";
    init_failure();
    init_did_you_mean();
  }
});

// src/sql/templates/incoming.ts
function incomingColumns({ source, target }, without = []) {
  const pairs2 = [];
  const missing4 = [];
  for (const from of source.columns) {
    const to = findColumn(target, from.name);
    if (to !== void 0) pairs2.push({ from, to });
    else if (!without.includes(from.name)) missing4.push(from.name);
  }
  if (missing4.length === 0) return pairs2;
  const which = missing4.map((name) => `\`${name}\``).join(", ");
  throw new Obstacle("config", `The target ${target.name} lacks ${which} of the source ${source.name}.`, {
    hint: "Add it to the target, or name a view as the source that leaves it out."
  });
}
function incomingKey(call, columns, names, input) {
  return names.map((name) => {
    const from = columnOf(call.source, name, input);
    columnOf(call.target, from.name, input);
    const pair = columns.find((one) => one.from === from);
    if (pair === void 0) throw new Error(`${input} ${name} was found but has no pair.`);
    return pair.to;
  });
}
function incomingList(columns) {
  return columns.map(({ from, to }) => `cast(${quoted3(from.name)} as ${castType(to)}) as ${quoted3(to.name)}`).join(", ");
}
function nameList(columns, prefix = "") {
  return columns.map(({ name }) => `${prefix}${quoted3(name)}`).join(", ");
}
function sameKey(key, left, right) {
  return key.map(({ name }) => `${left}.${quoted3(name)} = ${right}.${quoted3(name)}`).join(" and ");
}
function differs(columns, left, right) {
  const one = (column) => {
    const [a, b2] = [left, right].map((side) => comparable3(`${side}.${quoted3(column.name)}`, column));
    return `${a} is distinct from ${b2}`;
  };
  return columns.length === 0 ? "false" : `(${columns.map(one).join(" or ")})`;
}
function refuseNulls(table, columns, input, { source }) {
  const counts = columns.map(({ name }) => `count(*) - count(${quoted3(name)})`).join(", ");
  const any = columns.map(({ name }) => `${quoted3(name)} is null`).join(" or ");
  return {
    do: "refuse",
    sql: `select ${counts} from ${table} where ${any} having count(*) > 0`,
    because: ([row = []]) => {
      const parts = columns.flatMap(
        ({ name, label: label2 = name }, index) => Number(row[index]) > 0 ? [`${row[index]} without \`${label2}\``] : []
      );
      return `The source ${source.name} has rows without a value for \`${input}\`: ${parts.join(", ")}.`;
    },
    hint: "Correct them, or name a view as the source that leaves them out."
  };
}
function refuseAmbiguous(table, key, columns, { source }, hint2) {
  const keys2 = nameList(key);
  const all = columns.map((column) => `${comparable3(quoted3(column.name), column)} as ${quoted3(column.name)}`).join(", ");
  return {
    do: "refuse",
    sql: `select ${keys2} from (select distinct ${all} from ${table}) as one group by ${keys2} having count(*) > 1 order by ${keys2}`,
    because: (rows) => `The source ${source.name} has different rows for the same key: ${rows.map((row) => rowText(key, row)).join("; ")}${rows.length > 2 ? "; \u2026" : ""}.`,
    hint: hint2
  };
}
function rowText(key, row) {
  return key.map(({ name, label: label2 = name }, index) => `${label2} = ${String(row[index])}`).join(", ");
}
function lockTarget({ dialect, target }) {
  if (dialect.name !== "postgres") return [];
  return [{ do: "execute", sql: `lock table ${target.sql} in share row exclusive mode` }];
}
var init_incoming = __esm({
  "src/sql/templates/incoming.ts"() {
    "use strict";
    init_failure();
    init_table_facts();
  }
});

// src/sql/templates/table-inputs.ts
function likeSource({ source }) {
  return `select * from ${source.sql}`;
}
var tableInputs;
var init_table_inputs = __esm({
  "src/sql/templates/table-inputs.ts"() {
    "use strict";
    tableInputs = {
      source: { type: "identifier", description: "Table or view with the rows." },
      target: { type: "identifier", description: "Table that gets them." },
      create: {
        type: "boolean",
        default: false,
        description: "Makes a missing target, with the columns of the source."
      }
    };
  }
});

// src/sql/templates/append.ts
function insert2({ target }, columns, select2) {
  const names = nameList(columns.map(({ to }) => to));
  return { do: "execute", sql: `insert into ${target.sql} (${names}) ${select2}`, counts: true };
}
function addUnseen(call, columns) {
  const targets = columns.map(({ to }) => to);
  const texts = (name) => targets.map((column) => `${comparable3(name(column), column)} as ${quoted3(column.name)}`).join(", ");
  const own = ({ name }) => quoted3(name);
  const back = targets.map((column) => castBack(column)).join(", ");
  const unseen = `select ${texts(own)} from (select ${incomingList(columns)} from ${call.source.sql}) as incoming
  except all select ${texts(own)} from ${call.target.sql}`;
  return [insert2(call, columns, `select ${back} from (${unseen}) as unseen`)];
}
function castBack(column) {
  const name = quoted3(column.name);
  return comparable3(name, column) === name ? name : `cast(${name} as ${castType(column)})`;
}
function addUnknown(call, columns, names) {
  const key = incomingKey(call, columns, names, "key");
  const targets = columns.map(({ to }) => to);
  const staged = quoted3(`${call.scratch}_rows`);
  const unknown = `select ${nameList(targets)} from (
    select *, row_number() over (partition by ${nameList(key)}) as datajob_number from ${staged} as s
    where not exists (select 1 from ${call.target.sql} as t where ${sameKey(key, "t", "s")})) as unknown
  where datajob_number = 1`;
  return [
    {
      do: "execute",
      sql: `create temporary table ${staged} as select ${incomingList(columns)} from ${call.source.sql}`
    },
    refuseNulls(staged, key, "key", call),
    refuseAmbiguous(staged, key, targets, call, "Make them one row in a view, and name it as the source."),
    insert2(call, columns, unknown),
    { do: "execute", sql: `drop table ${staged}` }
  ];
}
var append;
var init_append = __esm({
  "src/sql/templates/append.ts"() {
    "use strict";
    init_built_in_template();
    init_incoming();
    init_table_facts();
    init_table_inputs();
    append = {
      version: 1,
      summary: "Adds the rows of the source that the target does not hold yet.",
      inputs: {
        source: tableInputs.source,
        target: tableInputs.target,
        key: {
          type: "identifier-list",
          optional: true,
          description: "Columns by which a row is known. Absent: a row is known by all its values."
        },
        repeated: {
          type: "enum",
          values: ["skip", "add"],
          default: "skip",
          description: "`add`: every row is added, also when the target holds the same one."
        },
        create: tableInputs.create
      },
      newTarget: likeSource,
      plan: (call) => {
        const columns = incomingColumns(call);
        const names = listInput(call.inputs, "key");
        if (call.inputs["repeated"] === "add")
          return [insert2(call, columns, `select ${incomingList(columns)} from ${call.source.sql}`)];
        return [
          ...lockTarget(call),
          ...names.length === 0 ? addUnseen(call, columns) : addUnknown(call, columns, names)
        ];
      }
    };
  }
});

// src/sql/templates/ingest.ts
var ingest;
var init_ingest = __esm({
  "src/sql/templates/ingest.ts"() {
    "use strict";
    ingest = {
      version: 1,
      summary: "Loads a file of CSV, JSON lines or Parquet into a table.",
      inputs: {
        file: {
          type: "string",
          description: "The file, relative to the job's folder, or to the workspace. It may also be one that an earlier step wrote into the run's temporary folder."
        },
        table: { type: "identifier", description: "Table that gets the rows. Columns are found by name." },
        format: {
          type: "enum",
          values: ["csv", "jsonl", "parquet"],
          optional: true,
          description: "Absent: by the ending of the file (`.csv`, `.jsonl`, `.ndjson`, `.parquet`, also with `.gz`)."
        },
        mode: {
          type: "enum",
          values: ["replace", "append"],
          default: "replace",
          description: "`replace`: the rows of the file take the place of all others. `append`: they are added."
        },
        create: {
          type: "boolean",
          default: false,
          description: "Makes a missing table, with types found by looking at all rows of the file."
        },
        delimiter: { type: "string", default: ",", description: "Character between the values of CSV." },
        header: { type: "boolean", default: true, description: "Whether the first line of CSV holds the names." },
        columns: {
          type: "identifier-list",
          optional: true,
          description: "Names of the columns of CSV without a header, in their order."
        },
        null: {
          type: "string",
          default: "",
          description: "Text, without quotes, that stands for no value in CSV. Quotes make it a text."
        }
      }
    };
  }
});

// src/sql/templates/overwrite.ts
function refuseEmpty(staged, source) {
  return {
    do: "refuse",
    sql: `select 1 where not exists (select 1 from ${staged})`,
    because: () => `The source ${source} has no rows.`,
    hint: "With `empty: keep` the target stays as it is, with `empty: replace` it is emptied."
  };
}
var overwrite;
var init_overwrite = __esm({
  "src/sql/templates/overwrite.ts"() {
    "use strict";
    init_incoming();
    init_table_facts();
    init_table_inputs();
    overwrite = {
      version: 1,
      summary: "Makes the target hold exactly the rows of the source.",
      inputs: {
        source: tableInputs.source,
        target: tableInputs.target,
        empty: {
          type: "enum",
          values: ["replace", "keep", "fail"],
          default: "replace",
          description: "When the source has no rows: `replace` empties the target, `keep` leaves it as it is, `fail` fails."
        },
        create: tableInputs.create
      },
      newTarget: likeSource,
      plan: (call) => {
        const { source, target, inputs: inputs2, scratch } = call;
        const columns = incomingColumns(call);
        const names = nameList(columns.map(({ to }) => to));
        const staged = quoted3(`${scratch}_rows`);
        const condition = inputs2["empty"] === "keep" ? ` where exists (select 1 from ${staged})` : "";
        return [
          ...lockTarget(call),
          {
            do: "execute",
            sql: `create temporary table ${staged} as select ${incomingList(columns)} from ${source.sql}`
          },
          ...inputs2["empty"] === "fail" ? [refuseEmpty(staged, source.name)] : [],
          { do: "execute", sql: `delete from ${target.sql}${condition}` },
          {
            do: "execute",
            sql: `insert into ${target.sql} (${names}) select ${names} from ${staged}`,
            counts: true
          },
          { do: "execute", sql: `drop table ${staged}` }
        ];
      }
    };
  }
});

// src/sql/literal.ts
function literalOf(scalar, engine) {
  const { cast, text } = scalar;
  if (cast === void 0) return stringLiteral(text, engine);
  switch (cast) {
    case "boolean":
      return text;
    case "wide-integer":
      if (dialectOf(engine).castsWideIntegers) return `cast('${text}' as ${typeName(cast, engine)})`;
      return signed(text);
    case "integer":
    case "bigint":
    case "numeric":
      return signed(text);
    case "date":
    case "timestamp":
    case "timestamptz":
      return momentLiteral(cast, text, engine);
  }
}
function signed(text) {
  return text.startsWith("-") ? `(${text})` : text;
}
function momentLiteral(type, text, engine) {
  if (engine === "duckdb" || engine === "postgres") return `${type} ${stringLiteral(text, engine)}`;
  const written = dialectOf(engine).moment?.(type, text) ?? text;
  return `cast(${stringLiteral(written, engine)} as ${typeName(type, engine)})`;
}
function stringLiteral(text, engine) {
  const { backslashEscapes, quoteInString } = dialectOf(engine);
  const escaped2 = backslashEscapes ? text.replaceAll("\\", "\\\\") : text;
  const quoted4 = escaped2.replaceAll("'", quoteInString);
  if (engine === "postgres" && text.includes("\\")) return `E'${quoted4.replaceAll("\\", "\\\\")}'`;
  return `'${quoted4}'`;
}
function typeName(type, engine) {
  return dialectOf(engine).castTypes[type];
}
var init_literal = __esm({
  "src/sql/literal.ts"() {
    "use strict";
    init_dialects();
  }
});

// src/sql/typed-value.ts
function scalarOf(typed) {
  const text = String(typed.value);
  switch (typed.type) {
    case "string":
    case "enum":
      return text.includes("\0") ? "must not hold a zero byte" : { text };
    case "identifier":
      return isIdentifier2(text) ? { text } : identifierRule;
    case "identifier-list":
      return text.split(",").every((part) => isIdentifier2(part.trim())) ? { text } : identifierRule;
    case "integer":
      return integerOf(text);
    case "number":
      return /^-?(\d{1,400}(\.\d{0,400})?|\.\d{1,400})([eE][+-]?\d{1,4})?$/.test(text) ? { text, cast: "numeric" } : "must be a number such as 1.5";
    case "boolean":
      return text === "true" || text === "false" ? { text, cast: "boolean" } : "must be true or false";
    case "date":
      return isDate2(text) ? { text, cast: "date" } : "must be a date such as 2026-11-22";
    case "timestamp":
      return timestampOf(text);
    case "null":
      return "has no value";
  }
}
function isIdentifier2(text) {
  return /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/.test(text);
}
function integerOf(text) {
  if (!/^-?\d{1,400}$/.test(text)) return "must be a whole number";
  const value = BigInt(text);
  if (BigInt.asIntN(32, value) === value) return { text, cast: "integer" };
  if (BigInt.asIntN(64, value) === value) return { text, cast: "bigint" };
  return { text, cast: "wide-integer" };
}
function isDate2(text) {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const [year2, month, day6] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year2 > 0 && month >= 1 && month <= 12 && day6 >= 1 && day6 <= daysIn(year2, month);
}
function daysIn(year2, month) {
  if (month === 2) return year2 % 4 === 0 && year2 % 100 !== 0 || year2 % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
function timestampOf(text) {
  const parts = timestampForm.exec(text);
  const date2 = parts?.[1];
  if (date2 === void 0 || !isDate2(date2)) return "must be a time such as 2026-11-22T06:15:00Z";
  const [
    ,
    ,
    hour3 = "00",
    minute4 = "00",
    second2 = "00",
    fraction = "",
    zulu,
    sign,
    zoneHour,
    zoneMinute = "00"
  ] = parts ?? [];
  const local = `${date2} ${hour3}:${minute4}:${second2}${fraction}`;
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

// src/sql/templates/time-literal.ts
function timeLiteral(instant, { name, type }, dialect) {
  if (!/^(date|timestamp)/i.test(type)) {
    throw new Obstacle("config", `The column \`${name}\` has the type ${type}: it must hold dates or times.`);
  }
  const scalar = scalarOf({ type: "timestamp", value: inUtc(instant, /with time zone|tz/i.test(type)) });
  if (typeof scalar === "string") throw new Obstacle("config", `${instant} ${scalar}.`);
  return `cast(${literalOf(scalar, dialect.name)} as ${type})`;
}
function inUtc(instant, zoned) {
  const text = new Date(instant).toISOString();
  return zoned ? text : text.replace("Z", "");
}
var init_time_literal = __esm({
  "src/sql/templates/time-literal.ts"() {
    "use strict";
    init_failure();
    init_literal();
    init_typed_value();
  }
});

// src/sql/templates/periodic-snapshot.ts
function runPeriod({ target, inputs: inputs2, runTime, dialect }) {
  const period = columnOf(target, String(inputs2["period"]), "period");
  try {
    return `${timeLiteral(runTime, period, dialect)} as ${quoted3(period.name)}`;
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    throw new Obstacle("config", `The source has no column \`${period.name}\`. ${error.message}`, {
      cause: error
    });
  }
}
var periodicSnapshot;
var init_periodic_snapshot = __esm({
  "src/sql/templates/periodic-snapshot.ts"() {
    "use strict";
    init_failure();
    init_incoming();
    init_table_facts();
    init_table_inputs();
    init_time_literal();
    periodicSnapshot = {
      version: 1,
      summary: "Keeps a copy of the source for every period: the periods of the source take the place of the same ones in the target.",
      inputs: {
        source: tableInputs.source,
        target: tableInputs.target,
        period: {
          type: "identifier",
          description: "Column that says to which period a row belongs. When the source does not have it, all its rows get the scheduled time of the run."
        },
        create: tableInputs.create
      },
      newTarget: ({ source, inputs: inputs2 }) => {
        const period = String(inputs2["period"]);
        if (findColumn(source, period) !== void 0) return `select * from ${source.sql}`;
        return `select cast(null as timestamp with time zone) as ${quoted3(period)}, * from ${source.sql}`;
      },
      plan: (call) => {
        const { target, source, scratch } = call;
        const incoming = incomingColumns(call);
        const period = columnOf(target, String(call.inputs["period"]), "period");
        const given = incoming.some(({ to }) => to === period);
        const names = nameList([...incoming.map(({ to }) => to), ...given ? [] : [period]]);
        const staged = quoted3(`${scratch}_rows`);
        const values = given ? incomingList(incoming) : `${incomingList(incoming)}, ${runPeriod(call)}`;
        return [
          ...lockTarget(call),
          { do: "execute", sql: `create temporary table ${staged} as select ${values} from ${source.sql}` },
          refuseNulls(staged, [period], "period", call),
          {
            do: "execute",
            sql: `delete from ${target.sql} where ${quoted3(period.name)} in (select ${quoted3(period.name)} from ${staged})`
          },
          {
            do: "execute",
            sql: `insert into ${target.sql} (${names}) select ${names} from ${staged}`,
            counts: true
          },
          { do: "execute", sql: `drop table ${staged}` }
        ];
      }
    };
  }
});

// src/sql/templates/history.ts
function historyOf(call) {
  const { inputs: inputs2, source, target, dialect, scratch, runTime } = call;
  const updatedName = textInput(inputs2, "updated_at");
  const updated = updatedName === void 0 ? void 0 : columnOf(source, updatedName, "updated_at");
  const [from, to] = ["valid_from", "valid_to"].map((name) => columnOf(target, String(inputs2[name]), name));
  if (from === void 0 || to === void 0) throw new Error("A history has two times.");
  const incoming = incomingColumns(call, updated === void 0 ? [] : [updated.name]).filter((pair) => {
    if (pair.to !== from && pair.to !== to) return true;
    if (pair.from !== updated) throw ownColumn(pair.from.name);
    return false;
  });
  const key = incomingKey(call, incoming, listInput(inputs2, "key"), "key");
  const columns = incoming.map((pair) => pair.to);
  const moment2 = updated === void 0 ? void 0 : findColumn(target, updated.name);
  const named2 = incomingKey(call, incoming, listInput(inputs2, "tracked"), "tracked");
  const all = columns.filter((column) => !key.includes(column) && column !== moment2);
  const openEnd = textInput(inputs2, "open_end");
  const temporary = (name) => quoted3(`${scratch}_${name}`);
  return {
    ...{ target: target.sql, key, columns, from, to, incoming, updated },
    tracked: named2.length === 0 ? all : named2,
    now: timeLiteral(runTime, from, dialect),
    openEnd: openEnd === void 0 ? void 0 : timeLiteral(openEnd, to, dialect),
    closes: inputs2["deleted"] === "close",
    ...{ staged: temporary("rows"), affected: temporary("keys") },
    ...{ events: temporary("events"), versions: temporary("versions") }
  };
}
function ownColumn(name) {
  return new Obstacle("config", `The source has a column \`${name}\`, which the template itself fills.`, {
    hint: "Name it as `updated_at` if it says from when a row holds, or leave it out in a view."
  });
}
var momentName;
var init_history = __esm({
  "src/sql/templates/history.ts"() {
    "use strict";
    init_failure();
    init_built_in_template();
    init_incoming();
    init_table_facts();
    init_time_literal();
    momentName = "datajob_moment";
  }
});

// src/sql/templates/history-versions.ts
function collectEvents(history) {
  const { target, key, columns, from, to, staged, affected, openEnd, closes, now } = history;
  const [start2, end] = [quoted3(from.name), quoted3(to.name)];
  const values = nameList(columns, "t.");
  const known2 = `exists (select 1 from ${affected} as a where ${sameKey(key, "a", "t")})`;
  const closed = openEnd === void 0 ? `t.${end} is not null` : `t.${end} is not null and t.${end} <> ${openEnd}`;
  const followed = `exists (select 1 from ${target} as n where ${sameKey(key, "n", "t")} and n.${start2} = t.${end})`;
  const gone = `not exists (select 1 from ${staged} as s where ${sameKey(key, "s", "t")})`;
  const open = openEnd === void 0 ? `t.${end} is null` : `t.${end} = ${openEnd}`;
  const event = (when, over, rank) => `select ${values}, ${when} as ${moment}, ${over} as datajob_over, ${rank} as datajob_rank from ${target} as t where ${known2}`;
  return [
    `select ${nameList(columns)}, ${moment}, false as datajob_over, 0 as datajob_rank from ${staged}`,
    event(`t.${start2}`, false, 1),
    `${event(`cast(t.${end} as ${from.type})`, true, 2)} and ${closed} and not ${followed}`,
    ...closes ? [`${event(now, true, 3)} and ${open} and ${gone} and t.${start2} < ${now}`] : []
  ].join("\nunion all ");
}
function makeVersions({ key, columns, tracked, events }) {
  const all = nameList(columns);
  const was = tracked.map(({ name }, index) => `lag(${quoted3(name)}) over w as datajob_was_${index}`);
  const changed = tracked.map((column, index) => {
    const [now, before2] = [quoted3(column.name), `datajob_was_${index}`].map((sql) => comparable3(sql, column));
    return `${now} is distinct from ${before2}`;
  });
  const other = [
    "datajob_over <> datajob_was_over",
    ...changed.map((one) => `(not datajob_over and ${one})`)
  ].join(" or ");
  const w2 = `window w as (partition by ${nameList(key)} order by ${moment})`;
  return `with
  numbered as (select *, row_number() over (partition by ${nameList(key)}, ${moment} order by datajob_rank) as datajob_number from ${events}),
  compared as (select ${all}, ${moment}, datajob_over, ${["lag(datajob_over) over w as datajob_was_over", ...was].join(", ")}
    from numbered where datajob_number = 1 ${w2}),
  kept as (select * from compared
    where (datajob_was_over is null and not datajob_over) or (datajob_was_over is not null and (${other}))),
  ended as (select ${all}, ${moment}, datajob_over, lead(${moment}) over w as datajob_until from kept ${w2})
  select ${all}, ${moment}, datajob_until from ended where not datajob_over`;
}
function mergeVersions(history) {
  const { target, key, columns, from, to, affected, versions, openEnd } = history;
  const [start2, end] = [quoted3(from.name), quoted3(to.name)];
  const same3 = `${sameKey(key, "v", "t")} and v.${moment} = t.${start2}`;
  const until = openEnd === void 0 ? "v.datajob_until" : `coalesce(v.datajob_until, ${openEnd})`;
  const others = columns.filter((column) => !key.includes(column));
  const set = [...others.map(({ name }) => `${quoted3(name)} = v.${quoted3(name)}`), `${end} = ${until}`].join(
    ", "
  );
  const known2 = `exists (select 1 from ${affected} as a where ${sameKey(key, "a", "t")})`;
  return [
    {
      do: "execute",
      sql: `delete from ${target} as t where ${known2} and not exists (select 1 from ${versions} as v where ${same3})`,
      counts: true
    },
    {
      do: "execute",
      sql: `update ${target} as t set ${set} from ${versions} as v
      where ${same3} and (${differs(others, "v", "t")} or t.${end} is distinct from ${until})`,
      counts: true
    },
    {
      do: "execute",
      sql: `insert into ${target} (${nameList(columns)}, ${start2}, ${end})
      select ${nameList(columns, "v.")}, v.${moment}, ${until} from ${versions} as v
      where not exists (select 1 from ${target} as t where ${same3})`,
      counts: true
    }
  ];
}
var moment;
var init_history_versions = __esm({
  "src/sql/templates/history-versions.ts"() {
    "use strict";
    init_history();
    init_incoming();
    init_table_facts();
    moment = quoted3(momentName);
  }
});

// src/sql/templates/scd2.ts
function stage({ source }, { incoming, updated, from, now }) {
  const moment2 = updated === void 0 ? now : `cast(${quoted3(updated.name)} as ${from.type})`;
  return `select ${incomingList(incoming)}, ${moment2} as ${quoted3(momentName)} from ${source.sql}`;
}
function refuseRows(call, { key, columns, updated, staged }) {
  if (updated === void 0) {
    const hint3 = "Name the column that says from when a row holds with `updated_at`, or make them one row in a view.";
    return [refuseAmbiguous(staged, key, columns, call, hint3)];
  }
  const moment2 = { name: momentName, type: "", label: updated.name };
  const hint2 = "Make them one row in a view, and name it as the source.";
  return [
    refuseNulls(staged, [moment2], "updated_at", call),
    refuseAmbiguous(staged, [...key, moment2], [...columns, moment2], call, hint2)
  ];
}
function affectedKeys({ key, staged, target, to, openEnd, closes }) {
  const open = openEnd === void 0 ? `${quoted3(to.name)} is null` : `${quoted3(to.name)} = ${openEnd}`;
  const own = `select ${nameList(key)} from ${staged}`;
  const gone = `select ${nameList(key)} from ${target} where ${open} and exists (select 1 from ${staged})`;
  return `${own} union ${closes ? gone : own}`;
}
var scd2;
var init_scd2 = __esm({
  "src/sql/templates/scd2.ts"() {
    "use strict";
    init_built_in_template();
    init_history();
    init_history_versions();
    init_incoming();
    init_table_facts();
    init_table_inputs();
    scd2 = {
      version: 1,
      summary: "Keeps every version of a row: one that has changed ends the version before it (slowly changing dimension, type 2).",
      inputs: {
        source: tableInputs.source,
        target: { ...tableInputs.target, description: "Table with the history." },
        key: { type: "identifier-list", description: "Columns by which a row is known." },
        tracked: {
          type: "identifier-list",
          optional: true,
          description: "Columns whose change makes a new version; the others keep the values with which their version began. Absent: all but `key` and `updated_at`."
        },
        updated_at: {
          type: "identifier",
          optional: true,
          description: "Column of the source that says from when a row holds; it may come late. Absent: from the scheduled time of the run."
        },
        deleted: {
          type: "enum",
          values: ["keep", "close"],
          default: "keep",
          description: "What becomes of a key that the source does not have: `keep` leaves its version open, `close` ends it at the scheduled time of the run. An empty source closes nothing."
        },
        valid_from: {
          type: "identifier",
          default: "valid_from",
          description: "Column for the start of a version."
        },
        valid_to: {
          type: "identifier",
          default: "valid_to",
          description: "Column for its end, which is the start of the next one."
        },
        open_end: {
          type: "timestamp",
          optional: true,
          description: "Value of `valid_to` while a version is open, such as 9999-12-31T00:00:00Z. Absent: null."
        },
        create: {
          ...tableInputs.create,
          description: "Makes a missing target: the columns of the source and the two times."
        }
      },
      newTarget: ({ source, inputs: inputs2 }) => {
        const updated = textInput(inputs2, "updated_at");
        const kept = source.columns.filter(({ name }) => name.toLowerCase() !== updated?.toLowerCase());
        const at = updated === void 0 ? void 0 : columnOf(source, updated, "updated_at");
        const moment2 = at === void 0 ? "cast(null as timestamp with time zone)" : quoted3(at.name);
        const [from, to] = [quoted3(String(inputs2["valid_from"])), quoted3(String(inputs2["valid_to"]))];
        return `select ${nameList(kept)}, ${moment2} as ${from}, ${moment2} as ${to} from ${source.sql}`;
      },
      plan: (call) => {
        const history = historyOf(call);
        const { staged, key, affected, events, versions } = history;
        const table = (name, select2) => ({
          do: "execute",
          sql: `create temporary table ${name} as ${select2}`
        });
        return [
          ...lockTarget(call),
          table(staged, stage(call, history)),
          refuseNulls(staged, key, "key", call),
          ...refuseRows(call, history),
          table(affected, affectedKeys(history)),
          table(events, collectEvents(history)),
          table(versions, makeVersions(history)),
          ...mergeVersions(history),
          ...[staged, affected, events, versions].map(
            (name) => ({ do: "execute", sql: `drop table ${name}` })
          )
        ];
      }
    };
  }
});

// src/sql/templates/upsert.ts
function stage2({ source }, columns, staged) {
  return `create temporary table ${staged} as select ${incomingList(columns)} from ${source.sql}`;
}
function ambiguousHint(age) {
  return age === void 0 ? "Name the column that says which is newer with `latest_by`, or make them one row in a view." : `They are equally new by \`${age.name}\`. Make them one row in a view, and name it as the source.`;
}
function keepNewest(staged, key, age) {
  const newest = `select ${nameList(key)}, max(${quoted3(age.name)}) as datajob_newest from ${staged} group by ${nameList(key)}`;
  return {
    do: "execute",
    sql: `delete from ${staged} as s using (${newest}) as n where ${sameKey(key, "s", "n")} and s.${quoted3(age.name)} < n.datajob_newest`
  };
}
function write2({ target }, { columns, key, age, staged }) {
  const values = columns.filter((column) => !key.includes(column));
  const set = values.map(({ name }) => `${quoted3(name)} = s.${quoted3(name)}`).join(", ");
  const newer = age === void 0 ? "" : ` and (t.${quoted3(age.name)} is null or s.${quoted3(age.name)} >= t.${quoted3(age.name)})`;
  const update = `update ${target.sql} as t set ${set} from ${staged} as s
  where ${sameKey(key, "t", "s")} and ${differs(values, "t", "s")}${newer}`;
  const insert3 = `insert into ${target.sql} (${nameList(columns)}) select ${nameList(columns)} from (
    select *, row_number() over (partition by ${nameList(key)}) as datajob_number from ${staged} as s
    where not exists (select 1 from ${target.sql} as t where ${sameKey(key, "t", "s")})) as fresh
  where datajob_number = 1`;
  return [
    ...values.length === 0 ? [] : [{ do: "execute", sql: update, counts: true }],
    { do: "execute", sql: insert3, counts: true }
  ];
}
var upsert;
var init_upsert = __esm({
  "src/sql/templates/upsert.ts"() {
    "use strict";
    init_built_in_template();
    init_incoming();
    init_table_facts();
    init_table_inputs();
    upsert = {
      version: 1,
      summary: "Puts each row of the source in the place of the row with the same key, or adds it; other rows stay.",
      inputs: {
        source: tableInputs.source,
        target: tableInputs.target,
        key: { type: "identifier-list", description: "Columns by which a row is known." },
        latest_by: {
          type: "identifier",
          optional: true,
          description: "Column that says how new a row is: of several rows with one key the newest counts, and it never replaces a newer one. Absent: each key may come once."
        },
        create: tableInputs.create
      },
      newTarget: likeSource,
      plan: (call) => {
        const columns = incomingColumns(call);
        const key = incomingKey(call, columns, listInput(call.inputs, "key"), "key");
        const latest = textInput(call.inputs, "latest_by");
        const [age] = latest === void 0 ? [] : incomingKey(call, columns, [latest], "latest_by");
        const staged = quoted3(`${call.scratch}_rows`);
        return [
          ...lockTarget(call),
          { do: "execute", sql: stage2(call, columns, staged) },
          refuseNulls(staged, key, "key", call),
          ...age === void 0 ? [] : [refuseNulls(staged, [age], "latest_by", call), keepNewest(staged, key, age)],
          refuseAmbiguous(
            staged,
            key,
            columns.map(({ to }) => to),
            call,
            ambiguousHint(age)
          ),
          ...write2(call, { columns: columns.map(({ to }) => to), key, age, staged }),
          { do: "execute", sql: `drop table ${staged}` }
        ];
      }
    };
  }
});

// src/sql/templates/built-ins.ts
var builtIns;
var init_built_ins = __esm({
  "src/sql/templates/built-ins.ts"() {
    "use strict";
    init_append();
    init_ingest();
    init_overwrite();
    init_periodic_snapshot();
    init_scd2();
    init_upsert();
    builtIns = /* @__PURE__ */ new Map([
      ["append", append],
      ["overwrite", overwrite],
      ["upsert", upsert],
      // What Versatile Data Kit and others call it.
      ["scd1", upsert],
      ["scd2", scd2],
      ["periodic_snapshot", periodicSnapshot],
      ["ingest", ingest]
    ]);
  }
});

// src/workspace/template-rules.ts
function checkTemplateUses(manifests, { templates, absent: absent2 }, report2) {
  const unknown = (name) => absent2.get(name) ?? unknownTemplate(name, hintFor3);
  const byName = new Map(templates.map((template) => [template.name, template]));
  const hintFor3 = wordHints(() => [...byName.keys(), ...builtIns.keys()]);
  for (const manifest of manifests) {
    for (const [index, name] of (manifest.facts?.templates ?? []).entries()) {
      if (byName.has(name) || builtIns.has(name)) continue;
      report2(manifest, { ...unknown(name), path: ["templates", index] });
    }
    for (const { template, values, index } of manifest.facts?.templateUses ?? []) {
      const found2 = byName.get(template);
      const known2 = found2 === void 0 ? builtIns.get(template) : found2.template;
      if (known2 !== void 0) {
        const use = { name: template, inputs: known2.inputs, values, index };
        for (const finding of checkInputs2(use)) report2(manifest, finding);
      } else if (found2 === void 0) {
        report2(manifest, { ...unknown(template), path: ["steps", index, "uses"] });
      }
    }
  }
}
function unknownTemplate(name, hintFor3) {
  const reference2 = templateReference(name);
  if (reference2.kind === "bad") {
    const shown = name.replace(/:\/\/[^\s/@]+@/, "://***@");
    return { code: "bad-template", message: `\`${shown}\` ${reference2.problem}.` };
  }
  if (reference2.kind === "moving") return { code: "bad-template", message: `\`${name}\` is not pinned.` };
  if (reference2.kind === "git") {
    const message = `\`${name}\` leads to no template: that folder of the commit has no \`template.yaml\`.`;
    return { code: "unknown-template", message };
  }
  const folder = `\`${reference2.folder}/\``;
  if (reference2.kind === "folder") {
    const message = `${folder} is no template: the workspace has no such folder with a \`template.yaml\`.`;
    return { code: "unknown-template", message };
  }
  return {
    code: "unknown-template",
    message: `The workspace has no template \`${name}\`: there is no ${folder} with a \`template.yaml\`.`,
    hint: hintFor3(name)
  };
}
function checkInputs2({ name: template, inputs: inputs2, values, index }) {
  const findings = [];
  const hintFor3 = wordHints(() => Object.keys(inputs2));
  for (const [name, value] of Object.entries(values)) {
    const path = ["steps", index, "with", name];
    const input = Object.hasOwn(inputs2, name) ? inputs2[name] : void 0;
    if (input === void 0) {
      const message2 = `The template \`${template}\` has no input \`${name}\`.`;
      findings.push({ code: "unknown-input", message: message2, path, part: "key", hint: hintFor3(name) });
      continue;
    }
    const problem = checkParameterValue(input, value);
    if (problem === void 0) continue;
    const message = `The value of \`${name}\` (type \`${input.type}\`) ${problem}: \`${value}\`.`;
    findings.push({ code: "bad-parameter-value", message, path });
  }
  const missing4 = Object.entries(inputs2).filter(
    ([name, input]) => input.default === void 0 && input.optional !== true && !Object.hasOwn(values, name)
  );
  if (missing4.length > 0) {
    const names = missing4.map(([name]) => `\`${name}\``).join(", ");
    const path = ["steps", index, Object.keys(values).length === 0 ? "uses" : "with"];
    const message = `The template \`${template}\` also needs ${names} in \`with\`.`;
    findings.push({ code: "missing-input", message, path, part: "key" });
  }
  return findings;
}
var init_template_rules = __esm({
  "src/workspace/template-rules.ts"() {
    "use strict";
    init_parameter_value();
    init_word_hints();
    init_built_ins();
    init_template_reference();
  }
});

// src/workspace/waiver-rules.ts
function checkWaivers(manifests, context, report2) {
  for (const manifest of manifests) {
    const written = manifest.facts?.waivers ?? [];
    if (written.length === 0) continue;
    const { schedule } = manifest.facts ?? {};
    const { timezone } = context.config.defaults;
    const waivers = normaliseWaivers({ waivers: [...written], ...schedule && { schedule } }, timezone);
    const known2 = knownChecks(context.manifestOf(manifest), context.templates);
    for (const [index, waiver] of waivers.entries()) {
      const before2 = waivers.slice(0, index);
      const about = known2 === void 0 ? void 0 : aboutCheck(waiver.check, known2);
      const subject = before2.some(({ check: check2 }) => check2 === waiver.check) ? twice(waiver.check) : about;
      if (subject !== void 0) report2(manifest, { ...subject, path: ["waivers", index, "check"] });
      const end = endFinding(waiver, context);
      if (end !== void 0) report2(manifest, { ...end, path: ["waivers", index, "until"] });
    }
  }
}
function knownChecks(manifest, templates) {
  if (manifest === void 0) return void 0;
  const ids = manifest.checks.map(({ id }) => id);
  const others = [];
  for (const { name, ...step } of manifest.steps) {
    const found2 = step.kind === "uses" ? templates.find((one) => one.name === step.template) : void 0;
    ids.push(...(found2?.template?.checks ?? []).map(({ id }) => `${name}/${id}`));
    const isBroken = found2 !== void 0 && found2.template === void 0;
    if (step.kind === "python" || step.kind === "run" || isBroken) others.push(`${name}/`);
  }
  return { ids, others };
}
function aboutCheck(id, known2) {
  return unknownCheck(id, known2) ?? positionalCheck(id, known2);
}
function positionalCheck(id, { ids }) {
  const numbered = /^(.+)-\d+$/.exec(id)?.[1];
  const isNumbered = /(?:^|\/)(?:sql|compare)-\d+$/.test(id) || numbered !== void 0 && ids.includes(numbered);
  const isStep = /^(?:uses|query|run)-\d+\//.test(id);
  if (!isNumbered && !isStep) return void 0;
  const give = isStep ? "Give the step a `name`" : "Give the check an `id`";
  const message = `\`${id}\` only says where it stands in a list, so that the waiver could come to mean another check. ${give} and write that here.`;
  return { code: "unsure-waiver", message };
}
function unknownCheck(id, { ids, others }) {
  if (ids.includes(id) || others.some((prefix) => id.startsWith(prefix))) return void 0;
  const hint2 = didYouMeanHint(didYouMean(id, ids));
  const listed = ids.slice(0, mostListed).map((one) => `\`${one}\``);
  const which = listed.length === 0 ? "It has none." : `Its checks: ${listed.join(", ")}.`;
  const message = `The job has no check \`${id}\`.${hint2 === void 0 ? ` ${which}` : ""}`;
  return { code: "unknown-check", message, hint: hint2 };
}
function twice(check2) {
  return {
    code: "duplicate-waiver",
    message: `There is a waiver for \`${check2}\` already. Keep one of them.`
  };
}
function endFinding(waiver, { config, now }) {
  const { until, check: check2, owner } = waiver;
  if (!isDate3(until)) {
    return {
      code: "bad-date",
      message: `\`${until}\` is not a day of the calendar, such as \`2026-12-24\`.`
    };
  }
  if (now === void 0) return void 0;
  const left = daysLeft(waiver, now);
  const most = config.maxWaiverDays;
  if (left > most) {
    const message2 = `This waiver ends in ${left} days; at most ${most} are allowed here (\`waivers.maxDays\` of datajob.config.yaml). Choose an earlier day.`;
    return { code: "waiver-too-long", message: message2 };
  }
  if (left > 0) return void 0;
  const message = `This waiver has ended: \`${check2}\` fails again. ${owner} was to mend the data; then take the waiver out.`;
  return { code: "waiver-expired", message, severity: "warning" };
}
function isDate3(text) {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
var mostListed;
var init_waiver_rules = __esm({
  "src/workspace/waiver-rules.ts"() {
    "use strict";
    init_did_you_mean();
    init_rule();
    init_waivers();
    mostListed = 20;
  }
});

// src/workspace/load-workspace.ts
async function loadWorkspace(tree, options3 = {}) {
  const listing = options3.manifests === void 0 ? tree.list() : void 0;
  listing?.catch(() => void 0);
  const configText = (await tree.read([configName2])).get(configName2);
  if (configText === void 0) {
    return { ...emptyWorkspace(), diagnostics: [missingConfig()] };
  }
  const loaded = loadConfig(configText);
  const files = listing === void 0 ? await listJobFolders(tree, (options3.manifests ?? []).map(folderOf)) : workspaceFiles(await listing);
  const found2 = findManifests(files.entries, loaded.config.jobs);
  const context = { tree, files, config: loaded.config };
  const judged = await judgeManifests(options3.manifests ?? found2.paths, context);
  const manifests = await checkRequirements(judged, context);
  const { known: known2, diagnostics } = await judgeTemplates(context, manifests);
  const scope = options3.manifests === void 0 ? "all-jobs" : "some-jobs";
  const together = checkManifests(manifests, known2, { loaded, scope, files, now: options3.now });
  const workspace = {
    config: loaded.config,
    manifestCount: manifests.length,
    manifests: manifests.map(({ file }) => file),
    diagnostics: sortDiagnostics([
      ...loaded.diagnostics,
      ...checkClearSecrets(configName2, configText),
      ...scope === "all-jobs" ? [...found2.diagnostics, ...found2.uncovered.map(uncoveredManifest)] : [],
      ...diagnostics,
      ...manifests.flatMap((manifest) => manifest.diagnostics),
      ...[...together.values()].flat()
    ])
  };
  const good = (manifest) => !hasErrors(manifest.diagnostics) && !hasErrors(together.get(manifest) ?? []);
  return withJobs(workspace, { manifests, good, files });
}
function withJobs(workspace, { manifests, good, files }) {
  const { config } = workspace;
  const { timezone } = config.defaults;
  const withAll = withLazyProperty(
    workspace,
    "jobs",
    () => sortedJobs(manifests.filter(good), config, files)
  );
  const withWaivers = withLazyProperty(withAll, "waivers", () => jobWaivers(manifests, timezone));
  return withLazyProperty(
    withWaivers,
    "productionSchedules",
    () => productionSchedules(manifests.filter(good), timezone)
  );
}
function emptyWorkspace() {
  const { config } = loadConfig("");
  const nothing = { jobs: [], productionSchedules: [], waivers: [], manifests: [], diagnostics: [] };
  return { config, manifestCount: 0, ...nothing };
}
function checkManifests(manifests, known2, context) {
  const found2 = /* @__PURE__ */ new Map();
  const report2 = (manifest, finding) => {
    const diagnostic = toDiagnostic(finding, documentOf2(manifest));
    const others = found2.get(manifest);
    if (others === void 0) found2.set(manifest, [diagnostic]);
    else others.push(diagnostic);
  };
  const { raw, config } = context.loaded;
  checkNames3(manifests, report2);
  checkAfter(manifests, context.scope, report2);
  checkTemplateUses(manifests, known2, report2);
  checkInputs(manifests, report2);
  checkLinks(manifests, context.files, report2);
  if (raw !== void 0) {
    checkTeams(manifests, config, report2);
    checkConnections(manifests, raw, report2);
    const manifestOf = (manifest) => hasErrors(manifest.diagnostics) || manifest.facts === void 0 ? void 0 : normalForm(manifest, config, context.files).manifest;
    checkWaivers(manifests, { config, templates: known2.templates, manifestOf, now: context.now }, report2);
  }
  return found2;
}
function sortedJobs(good, config, files) {
  const sorted = good.filter(({ facts }) => facts !== void 0).sort((a, b2) => a.name < b2.name ? -1 : 1);
  return sorted.map((manifest) => lazyJob(manifest, () => normalForm(manifest, config, files)));
}
function normalForm(manifest, config, files) {
  const own = normaliseManifest(manifest, files, config.defaults);
  return withContracts(own, manifest.folder, manifest.contracts);
}
function lazyJob({ folder, file }, load) {
  let loaded;
  return {
    folder,
    file,
    get manifest() {
      loaded ??= load();
      return loaded.manifest;
    },
    get contracts() {
      loaded ??= load();
      return loaded.contracts ?? [];
    }
  };
}
var init_load_workspace = __esm({
  "src/workspace/load-workspace.ts"() {
    "use strict";
    init_diagnostic();
    init_job_files();
    init_lazy_property();
    init_load_manifest();
    init_rule();
    init_check_requirements();
    init_check_sql();
    init_connection_rules();
    init_input_rules();
    init_with_contracts();
    init_find_manifests();
    init_job_rules();
    init_job_waivers();
    init_judge_manifests();
    init_judge_templates();
    init_link_rules();
    init_list_job_folders();
    init_load_config();
    init_production_schedules();
    init_template_rules();
    init_waiver_rules();
    init_workspace_files();
  }
});

// src/sql/templates/vdk-snapshot.ts
var vdkSnapshot;
var init_vdk_snapshot = __esm({
  "src/sql/templates/vdk-snapshot.ts"() {
    "use strict";
    init_incoming();
    init_table_facts();
    init_table_inputs();
    vdkSnapshot = {
      version: 1,
      summary: "Replaces the rows of the target that are not older than the oldest row of the source.",
      inputs: {
        source: tableInputs.source,
        target: tableInputs.target,
        last_arrival_ts: { type: "identifier", description: "Column with the time at which a row came." }
      },
      plan: (call) => {
        const { target, source, scratch, inputs: inputs2 } = call;
        const columns = incomingColumns(call);
        const arrival = columnOf(target, String(inputs2["last_arrival_ts"]), "last_arrival_ts");
        columnOf(source, arrival.name, "last_arrival_ts");
        const staged = quoted3(`${scratch}_rows`);
        const name = quoted3(arrival.name);
        const names = nameList(columns.map(({ to }) => to));
        return [
          ...lockTarget(call),
          {
            do: "execute",
            sql: `create temporary table ${staged} as select ${incomingList(columns)} from ${source.sql}`
          },
          refuseNulls(staged, [arrival], "last_arrival_ts", call),
          // The source may read the target: it was looked at before. An empty one deletes nothing.
          {
            do: "execute",
            sql: `delete from ${target.sql} where ${name} >= (select min(${name}) from ${staged})`
          },
          {
            do: "execute",
            sql: `insert into ${target.sql} (${names}) select ${names} from ${staged}`,
            counts: true
          },
          { do: "execute", sql: `drop table ${staged}` }
        ];
      }
    };
  }
});

// src/sql/templates/vdk-templates.ts
var vdkTemplatesVersion, withSurrogateKey;
var init_vdk_templates = __esm({
  "src/sql/templates/vdk-templates.ts"() {
    "use strict";
    init_append();
    init_overwrite();
    init_scd2();
    init_table_facts();
    init_upsert();
    init_vdk_snapshot();
    vdkTemplatesVersion = 1;
    withSurrogateKey = {
      ...scd2,
      inputs: {
        ...scd2.inputs,
        sk: {
          type: "identifier",
          optional: true,
          description: "Column that gets a value of its own in each version."
        }
      },
      plan: (call) => {
        const { target, inputs: inputs2 } = call;
        const actions = scd2.plan(call);
        if (inputs2["sk"] === void 0) return actions;
        const key = quoted3(columnOf(target, String(inputs2["sk"]), "sk").name);
        const sql = `update ${target.sql} set ${key} = gen_random_uuid() where ${key} is null`;
        return [...actions, { do: "execute", sql }];
      }
    };
  }
});

// src/workspace/bundle-files.ts
function bundleFiles(job, files) {
  const found2 = /* @__PURE__ */ new Map();
  for (const path of ownPaths(job.folder, files)) {
    add(found2, path, job.folder === "" ? path : path.slice(job.folder.length + 1), files);
  }
  for (const step of job.manifest.steps) {
    if ("file" in step && step.file !== void 0) {
      add(found2, step.file, job.folder === "" ? step.file : step.file.slice(job.folder.length + 1), files);
    }
  }
  for (const { contract } of job.manifest.outputs ?? []) {
    if (contract !== void 0) add(found2, joinPath(job.folder, contract), contract, files);
  }
  for (const folder of templateFolders(job)) {
    for (const path of files.below(folder)) {
      if (!isDocumentation(path.slice(folder.length + 1))) add(found2, path, path, files);
    }
  }
  return [...found2.values()].sort((a, b2) => a.label < b2.label ? -1 : 1);
}
function templateFolders({ manifest }) {
  const used = manifest.steps.flatMap((step) => step.kind === "uses" ? [step.template] : []);
  return [...used, ...manifest.templates ?? []].flatMap((uses) => templateFolder(uses) ?? []);
}
function add(found2, path, label2, files) {
  const resolved2 = files.resolve(path);
  if (resolved2.kind !== "file") return;
  const executable = !label2.endsWith(".sql") && files.isExecutable(resolved2.path);
  found2.set(label2, { label: label2, target: resolved2.path, links: resolved2.links, executable });
}
function ownPaths(folder, files) {
  const start2 = folder === "" ? 0 : folder.length + 1;
  const below = files.below(folder);
  const otherJobs = below.filter((path) => path.endsWith(`/${manifestName}`) && folderOf(path) !== folder).map((path) => `${folderOf(path)}/`);
  const isOwn = (path) => path !== joinPath(folder, manifestName) && path !== configName2 && !isDocumentation(path.slice(start2)) && !isTestMatter(path.slice(start2)) && !otherJobs.some((other) => path.startsWith(other));
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
    init_template_reference();
    init_test_files();
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
async function computeBundles(jobs, config, tree, sha2562) {
  const files = await listJobFolders(tree, [
    ...new Set(jobs.flatMap((job) => [job.folder, ...templateFolders(job)]))
  ]);
  const contents2 = new Map(jobs.map((job) => [job, bundleFiles(job, files)]));
  const targets = [...contents2.values()].flatMap((found2) => found2.map(({ target }) => target));
  const digests = await tree.digest([...new Set(targets)]);
  const bundles = /* @__PURE__ */ new Map();
  for (const [job, found2] of contents2) {
    const content = {
      format: 1,
      manifest: effectiveManifest(job),
      engines: enginesOf(job, config),
      files: Object.fromEntries(found2.map((file) => [file.label, contentOf2(file, digests)])),
      ...builtInVersions(job, found2)
    };
    const name = job.manifest.name;
    const paths = new Set(found2.flatMap(({ links, target }) => [...links, target]));
    bundles.set(name, {
      job: name,
      digest: `sha256:${sha2562(canonicalJson(content))}`,
      files: [...paths, job.file].sort()
    });
  }
  return bundles;
}
function builtInVersions(job, files) {
  const { manifest } = job;
  const versions = {};
  for (const step of manifest.steps) {
    if (step.kind !== "uses") continue;
    const version = builtIns.get(step.template)?.version;
    const folder = templateFolder(step.template);
    const own = files.some(({ label: label2 }) => label2.startsWith(`${folder}/`));
    if (version !== void 0 && !own) versions[step.template] = version;
  }
  const templates = templateFolders(job);
  const isPython = ({ label: label2 }) => label2.endsWith(".py") && templates.some((folder) => label2.startsWith(`${folder}/`));
  if (manifest.steps.some(({ kind }) => kind === "python") || files.some(isPython)) {
    for (const [name, { version }] of builtIns) versions[name] = version;
    if (manifest.compat === "vdk") versions["vdk"] = vdkTemplatesVersion;
  }
  return Object.keys(versions).length === 0 ? {} : { builtIns: versions };
}
function contentOf2({ target, executable }, digests) {
  return `${digests.get(target) ?? "absent"}${executable ? " executable" : ""}`;
}
function effectiveManifest({ manifest, folder }) {
  return {
    ...manifest,
    steps: manifest.steps.map((step) => ({ ...withoutPlaces(step), ...relativeFile(step, folder) })),
    checks: manifest.checks.map(withoutPlaces),
    ...manifest.outputs === void 0 ? {} : { outputs: manifest.outputs.map(withoutPlaces) }
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
function enginesOf({ manifest }, config) {
  const users = [...manifest.steps, ...manifest.checks];
  const engines = {};
  for (const environment2 of Object.values(config.environments)) {
    const types = {};
    const exposed = manifest.steps.flatMap((step) => "expose" in step ? step.expose : []);
    const named2 = users.map((user) => user.connection);
    const possible2 = manifest.compat === "vdk" ? Object.keys(environment2.connections) : [];
    for (const wanted of [...named2, ...exposed, ...possible2]) {
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
    init_built_ins();
    init_vdk_templates();
    init_bundle_files();
    init_canonical_json();
    init_list_job_folders();
    init_resolve_environment();
    init_template_reference();
  }
});

// src/usecases/job-versions.ts
async function versionsOf(jobs, config, tree, sha2562) {
  const bundles = await computeBundles(jobs, config, tree, sha2562);
  const all = [...bundles.values()].flatMap((bundle) => bundle.files);
  const contents2 = await tree.digest([...new Set(all)]);
  return jobs.flatMap((job) => {
    const bundle = bundles.get(job.manifest.name);
    if (bundle === void 0) return [];
    const { digest, files } = bundle;
    return [{ job, digest, files, fingerprint: fingerprintOf(job, files, contents2, sha2562) }];
  });
}
async function manifestsIn(tree, config, wanted) {
  if (wanted === "all") return findManifests(await tree.list(), config.jobs).paths;
  const existing = [...(await tree.read(wanted)).keys()].sort();
  const entries = existing.map((path) => ({ path }));
  return findManifests(entries, config.jobs).paths;
}
function brokenManifests(manifests, workspace, changed) {
  const read2 = new Set(workspace.jobs.map((job) => job.file));
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

// src/usecases/change-sides.ts
async function readSide(tree) {
  const text = (await tree.read([configName2])).get(configName2);
  if (text === void 0) return { tree, config: void 0, diagnostics: [] };
  const { config, diagnostics } = loadConfig(text);
  return { tree, config, diagnostics };
}
async function loadSide({ tree, config }, options3) {
  const { scope, changed, sha256: sha2562, now } = options3;
  if (config === void 0) return { side: { jobs: [], broken: [] }, manifests: [], diagnostics: [] };
  const manifests = await manifestsIn(tree, config, scope);
  const workspace = await loadWorkspace(tree, { now, ...scope !== "all" && { manifests } });
  return {
    side: {
      jobs: await versionsOf(workspace.jobs, config, tree, sha2562),
      broken: brokenManifests(manifests, workspace, changed)
    },
    manifests,
    diagnostics: workspace.diagnostics
  };
}
function findingsOf2(changes, head) {
  const versions = new Map(head.side.jobs.map((version) => [version.job.manifest.name, version]));
  const broken = new Map(head.side.broken.map((manifest) => [manifest.job, manifest.file]));
  const files = /* @__PURE__ */ new Set([configName2, ...changes.flatMap((change) => change.files)]);
  const folders = [];
  for (const { job } of changes) {
    for (const file2 of filesOf(versions.get(job))) files.add(file2);
    const file = versions.get(job)?.job.file ?? broken.get(job);
    if (file !== void 0) folders.push(file.slice(0, file.lastIndexOf("/") + 1));
  }
  return head.diagnostics.filter(
    ({ file }) => files.has(file) || folders.some((folder) => folder !== "" && file.startsWith(folder))
  );
}
function filesOf(version) {
  return version === void 0 ? [] : [version.job.file, ...version.files];
}
var init_change_sides = __esm({
  "src/usecases/change-sides.ts"() {
    "use strict";
    init_load_config();
    init_load_workspace();
    init_job_versions();
  }
});

// src/usecases/compare-early.ts
async function compareEarly(find2, compare2) {
  let early;
  const differing = await find2((tracked) => {
    const changed = pathsOf(tracked);
    if (!isQuick(changed)) return;
    const result2 = compare2(changed);
    result2.catch(() => void 0);
    early = { paths: changed.length, result: result2 };
  });
  return early?.paths === differing.length ? early.result : compare2(pathsOf(differing));
}
function isQuick(changed) {
  return changed.length > 0 && changed.length <= fewPaths && !changed.includes(configName2);
}
function pathsOf(changes) {
  return changes.map(({ path }) => path);
}
var fewPaths;
var init_compare_early = __esm({
  "src/usecases/compare-early.ts"() {
    "use strict";
    init_load_config();
    fewPaths = 100;
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
  const start2 = change.at + change.before;
  return wallTimes(entry, start2 - day2 / 2, start2 + day2 / 2).length >= frequentPerDay;
}
function gapNotes(entry, change) {
  const [start2, end] = [change.at + change.before, change.at + change.after];
  const missing4 = wallTimes(entry, start2, end);
  const regular2 = new Set(wallTimes(entry, end, end + (end - start2)));
  const moved = timesBetween(entry, change.at - 1, change.at + (end - start2) - 1, frequentPerDay).map((at) => at + change.after).filter((wall) => !regular2.has(wall));
  return missing4.map((wall, index) => {
    const actual = moved[Math.min(index, moved.length - 1)];
    const then = actual === void 0 ? "there is no run for it" : `runs at ${clock(actual)}`;
    return `${date(wall)}: ${clock(wall)} does not exist (clocks go forward), ${then}`;
  });
}
function overlapNotes(entry, change) {
  const [start2, end] = [change.at + change.after, change.at + change.before];
  const length = end - start2;
  const runs = new Set(
    timesBetween(entry, change.at - length - 1, change.at + length - 1, 2 * frequentPerDay)
  );
  return wallTimes(entry, start2, end).map((wall) => {
    const first = runs.has(wall - change.before);
    const second2 = runs.has(wall - change.after);
    const then = first && second2 ? "runs twice" : `runs once, the ${first ? "first" : "second"} time`;
    return `${date(wall)}: ${clock(wall)} comes twice (clocks go back), ${then}`;
  });
}
function wallTimes(entry, start2, end) {
  return timesBetween({ cron: entry.cron, timezone: "UTC" }, start2 - 1, end - 1, 2 * frequentPerDay);
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
function clockChanges(zone, from, days2) {
  const local = localTime(zone);
  const changes = [];
  const start2 = Math.floor(from / 1e3) * 1e3;
  let before2 = local.offset(start2);
  for (let n = 1; n <= days2; n++) {
    const after = local.offset(start2 + n * day3);
    if (after !== before2) {
      changes.push({ at: firstInstantWith(local, start2 + n * day3, before2), before: before2, after });
    }
    before2 = after;
  }
  return changes;
}
function firstInstantWith(local, end, before2) {
  let low = end - day3;
  let high = end;
  while (high - low > 1e3) {
    const middle = low + Math.floor((high - low) / 2e3) * 1e3;
    if (local.offset(middle) === before2) low = middle;
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
  const times2 = schedule.crons.map(({ cron, timezone }) => `${cronText(cron)} (${timezone})`).join("; ");
  return schedule.paused === void 0 ? times2 : `${times2}, ${pauseText(schedule.paused)}`;
}
function cronText(cron) {
  const [minute4 = "", hour3 = "", date2 = "", month = "", weekday = ""] = cron.trim().split(/\s+/);
  const other = `cron "${cron.trim()}"`;
  if (month !== "*") return other;
  const days2 = daysText(date2, weekday);
  if (days2 === void 0) return other;
  if (isNumber(minute4) && isNumber(hour3)) return `${two(hour3)}:${two(minute4)} ${days2}`;
  if (days2 !== "every day") return other;
  if (minute4 === "*" && hour3 === "*") return "every minute";
  const step = /^\*\/(\d+)$/.exec(minute4)?.[1];
  if (step !== void 0 && hour3 === "*" && 60 % Number(step) === 0) return `every ${step} minutes`;
  if (isNumber(minute4) && hour3 === "*") return `${two(minute4)} minutes past every hour`;
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
function pauseText(pause) {
  const until = pause.until === void 0 ? "paused" : `paused until ${pause.until}`;
  return pause.reason === void 0 ? until : `${until} (${pause.reason})`;
}
function isNumber(text) {
  return /^\d+$/.test(text);
}
function two(text) {
  return String(Number(text)).padStart(2, "0");
}
var weekdays;
var init_cron_text = __esm({
  "src/plan/cron-text.ts"() {
    "use strict";
    weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
  }
});

// src/plan/schedule-year.ts
function scheduleYears(now) {
  const remembered3 = memory2(now);
  return (crons) => {
    const times2 = crons.flatMap((entry) => startsOf(entry, now, remembered3));
    const sorted = Float64Array.from(times2).sort();
    let starts = 0;
    let onFullHour = 0;
    let shortest = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    for (const at of sorted) {
      if (at === last) continue;
      starts += 1;
      if (at % hour2 === 0) onFullHour += 1;
      shortest = Math.min(shortest, at - last);
      last = at;
    }
    return { starts, onFullHour, ...Number.isFinite(shortest) ? { shortestGapMs: shortest } : {} };
  };
}
function memory2(now) {
  const [from, until] = [Math.floor(now / day4) * day4 - 2 * day4, now + year + 2 * day4];
  const utc = (cron, after, end) => timesBetween({ cron, timezone: "UTC" }, after, end, 2e3);
  return {
    dates: remember2((fields2) => utc(`0 0 ${fields2}`, from - 1, until)),
    times: remember2((fields2) => utc(`${fields2} * * *`, from - 1, from + day4 - 1).map((at) => at - from)),
    zone: remember2((name) => ({
      offset: localTime(name).offset(now),
      changes: clockChanges(name, now, 367)
    }))
  };
}
function startsOf(entry, now, { dates, times: times2, zone }) {
  const [minute4, hours, ...date2] = entry.cron.trim().split(/\s+/);
  const ofDay = times2(`${minute4} ${hours}`);
  const { offset, changes } = zone(entry.timezone);
  const odd = changes.map(oddDays);
  const found2 = [];
  for (const midnight of dates(date2.join(" "))) {
    if (odd.some(({ from, until }) => midnight >= from && midnight < until)) continue;
    const passed = odd.filter(({ until }) => midnight >= until).length;
    const shift = passed === 0 ? offset : changes[passed - 1]?.after ?? offset;
    for (const time of ofDay) found2.push(midnight + time - shift);
  }
  for (const [index, { before: before2, after }] of changes.entries()) {
    const days2 = odd[index];
    if (days2 === void 0) continue;
    found2.push(...timesBetween(entry, days2.from - before2 - 1, days2.until - after - 1, 4e3));
  }
  return found2.filter((at) => at > now && at <= now + year);
}
function oddDays({ at, before: before2, after }) {
  const [first, last] = [Math.min(at + before2, at + after), Math.max(at + before2, at + after)];
  return { from: Math.floor(first / day4) * day4, until: (Math.floor(last / day4) + 1) * day4 };
}
function remember2(work) {
  const known2 = /* @__PURE__ */ new Map();
  return (key) => {
    const value = known2.get(key) ?? work(key);
    known2.set(key, value);
    return value;
  };
}
var hour2, day4, year;
var init_schedule_year = __esm({
  "src/plan/schedule-year.ts"() {
    "use strict";
    init_cron();
    init_clock_changes();
    init_local_time();
    hour2 = 36e5;
    day4 = 24 * hour2;
    year = 365 * day4;
  }
});

// src/plan/schedule-preview.ts
function schedulePreviewer(now) {
  const known2 = /* @__PURE__ */ new Map();
  const yearOf = scheduleYears(now);
  return (schedule) => {
    const key = JSON.stringify([schedule.crons, schedule.paused]);
    const preview = known2.get(key) ?? previewOf(schedule, now, yearOf(schedule.crons));
    known2.set(key, preview);
    return preview;
  };
}
function previewOf(schedule, now, year2) {
  const notes = schedule.crons.flatMap(
    (entry) => clockChanges(entry.timezone, now, daysAhead).flatMap((change) => clockChangeNotes(entry, change))
  );
  const { starts, shortestGapMs } = year2;
  return {
    text: scheduleText(schedule),
    crons: schedule.crons,
    next: nextRuns(schedule, now),
    notes: [...new Set(notes)].sort(),
    runsPerMonth: Math.round(starts / 12 * 10) / 10,
    ...shortestGapMs === void 0 ? {} : { shortestGapMs },
    warnings: fullHourWarning(schedule, year2)
  };
}
function fullHourWarning({ crons }, { starts, onFullHour }) {
  if (starts === 0 || onFullHour * 2 < starts) return [];
  const [only] = crons;
  const other = only === void 0 || crons.length > 1 || !/^0\s/.test(only.cron.trim()) ? "" : exampleOf(only);
  return [
    `It starts on the full hour, when GitHub delays or drops scheduled starts most often: a run may begin late. Choose another minute${other}.`
  ];
}
function exampleOf({ cron }) {
  return `, for example \`${cron.trim().replace(/^0/, "7")}\``;
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
    init_schedule_year();
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
  for (const group2 of groups) {
    if (group2.includes("\\") || group2.includes("?") && /^\s*\?/m.test(group2)) return void 0;
    const usual2 = onlyList(group2);
    if (usual2 !== void 0) {
      names.push(...wordsOf(usual2));
      continue;
    }
    const lines = group2.split("\n");
    for (const [index, line] of lines.entries()) {
      const value = line.includes("after") ? afterKey.exec(line)?.[1] : void 0;
      if (value === void 0) continue;
      const found2 = valueNames(value, lines.slice(index + 1, index + 1 + following2), following2);
      if (found2 === void 0) return void 0;
      names.push(...found2);
    }
  }
  return names;
}
function onlyList(group2) {
  if (!group2.startsWith("after: [") || group2.includes("after", 5)) return void 0;
  const end = group2.indexOf("]");
  const list3 = end < 0 || end > group2.indexOf("\n") ? void 0 : group2.slice(8, end);
  return list3?.includes("#") ? void 0 : list3;
}
function valueNames(value, next2, following2) {
  if (value.includes("[") && !emptyLine.test(value)) {
    const text = value.includes("]") ? value : [value, ...next2].join("\n");
    const list3 = text.slice(0, Math.max(0, text.indexOf("]")));
    return list3 === "" || list3.includes("#") ? void 0 : wordsOf(list3);
  }
  if (!emptyLine.test(value)) return /^\s*[&*!|>{]/.test(value) ? void 0 : wordsOf(value);
  const names = [];
  for (const line of next2) {
    if (emptyLine.test(line)) continue;
    const name = item.exec(line)?.[1];
    if (name !== void 0) names.push(name);
    else return /^\s*["']?[A-Za-z][\w-]*["']?\s*:/.test(line) ? names : void 0;
  }
  return next2.length < following2 ? names : void 0;
}
function wordsOf(text) {
  return text.match(/[A-Za-z0-9_-]+/g) ?? [];
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
  const byName = new Map(jobs.map((job) => [job.name, job]));
  const ordered = [];
  const entered = /* @__PURE__ */ new Set();
  for (const job of jobs) visit(job, { byName, ordered, entered });
  return ordered;
}
function visit(start2, walk3) {
  if (walk3.entered.has(start2.name)) return;
  walk3.entered.add(start2.name);
  const stack = [{ job: start2, next: 0 }];
  for (let top = stack.at(-1); top !== void 0; top = stack.at(-1)) {
    const name = top.job.after[top.next];
    top.next += 1;
    if (name === void 0) {
      walk3.ordered.push(top.job.name);
      stack.pop();
      continue;
    }
    const job = walk3.byName.get(name);
    if (job === void 0 || walk3.entered.has(name)) continue;
    walk3.entered.add(name);
    stack.push({ job, next: 0 });
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
  return jobs.map((job) => job.name).filter((name) => reached.has(name) && !roots.has(name));
}
function followersOf(jobs) {
  const followers = /* @__PURE__ */ new Map();
  for (const job of jobs) {
    for (const name of job.after) {
      const list3 = followers.get(name);
      if (list3 === void 0) followers.set(name, [job.name]);
      else list3.push(job.name);
    }
  }
  return followers;
}
var init_graph = __esm({
  "src/plan/graph.ts"() {
    "use strict";
  }
});

// src/usecases/downstream-jobs.ts
function afterSearch(repository, head) {
  const stopping = new AbortController();
  let found2;
  const lines = () => {
    found2 ??= repository.manifestLines("after", following, head, stopping.signal);
    found2.catch(() => void 0);
    return found2;
  };
  return { begin: () => void lines(), lines, stop: () => stopping.abort() };
}
async function findDownstream(roots, head) {
  const jobs = [...head.known];
  const read2 = new Set(head.read);
  const names = new Set(roots);
  const candidates3 = [...head.lines].map(([path, groups]) => ({
    path,
    after: namesInAfter(groups, following)
  }));
  for (let size = -1; size < names.size; ) {
    size = names.size;
    const found2 = candidates3.filter(
      ({ path, after }) => !read2.has(path) && (after?.some((name) => names.has(name)) ?? true)
    );
    for (const { path } of found2) read2.add(path);
    jobs.push(
      ...await readGraphJobs(
        found2.map(({ path }) => path),
        head
      )
    );
    for (const name of downstreamOf(roots, jobs)) names.add(name);
  }
  return orderedDownstream(roots, jobs);
}
function orderedDownstream(roots, jobs) {
  const byName = new Map(jobs.map((job) => [job.name, job]));
  const sorted = [...byName.keys()].sort().flatMap((name) => byName.get(name) ?? []);
  const downstream = new Set(downstreamOf(roots, sorted));
  return topologicalOrder(sorted).filter((name) => downstream.has(name)).flatMap((name) => byName.get(name) ?? []);
}
function graphJob({ manifest }) {
  return { name: manifest.name, after: manifest.after, team: manifest.team };
}
async function readGraphJobs(paths, { tree, config }) {
  if (paths.length === 0) return [];
  const texts = await tree.read(await manifestsIn(tree, config, paths));
  return [...texts].map(([path, text]) => {
    const { value } = parseDocument(path, text);
    const raw = new Map(Object.entries(typeof value === "object" && value !== null ? value : {}));
    const [name, after, team] = [raw.get("name"), raw.get("after"), raw.get("team")];
    return {
      name: typeof name === "string" ? name : folderOf(path).split("/").at(-1) ?? "",
      after: Array.isArray(after) ? after.filter((one) => typeof one === "string") : [],
      ...typeof team === "string" ? { team } : {}
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
  const before2 = schedules2(jobs.base);
  const after = schedules2(jobs.head);
  const heads = [...jobs.head.map(({ job }) => graphJob(job)), ...jobs.downstream];
  const names = new Set(heads.map(({ name }) => name));
  return changes.map((change) => {
    const gone = change.kind === "removed" ? change.job : change.from;
    const waiting = gone === void 0 || names.has(gone) ? [] : whoWaitsFor(gone, heads);
    const reason = waiting.length === 0 ? change.reason : `${change.reason}; still in \`after\` of ${waiting.join(", ")}`;
    const schedule = after.get(change.job);
    const same3 = canonicalText([schedule]) === canonicalText([before2.get(change.from ?? change.job)]);
    if (schedule === void 0 || same3) return { ...change, reason };
    return { ...change, reason, schedule: preview(schedule) };
  });
}
function schedules2(versions) {
  return new Map(
    versions.flatMap(({ job }) => {
      const { schedule } = forEnvironment(job.manifest, "production");
      return schedule === void 0 ? [] : [[job.manifest.name, schedule]];
    })
  );
}
function whoWaitsFor(name, jobs) {
  const waiting = jobs.filter(({ after }) => after.includes(name));
  return [...new Set(waiting.map((job) => job.name))].sort();
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

// src/plan/contract/consumers.ts
function consumersOf({ job: own, table, differences }, jobs) {
  const broken = differences.filter(({ breaks }) => breaks !== void 0);
  const whole = broken.some(({ columns }) => columns.length === 0);
  const names = new Map(broken.flatMap(({ columns }) => columns.map((name) => [name.toLowerCase(), name])));
  if (broken.length === 0) return [];
  return jobs.flatMap(({ inputs: inputs2, ...consumer }) => {
    const input = inputs2.find((one) => isSameTable(one.table, table));
    if (input === void 0 || consumer.job === own) return [];
    const columns = (input.columns ?? []).flatMap((name) => names.get(name.toLowerCase()) ?? []);
    if (input.columns !== void 0 && columns.length === 0 && !whole) return [];
    return [{ ...consumer, columns }];
  }).sort((a, b2) => a.job < b2.job ? -1 : 1);
}
var init_consumers = __esm({
  "src/plan/contract/consumers.ts"() {
    "use strict";
    init_same_table();
  }
});

// src/plan/contract/compare-columns.ts
function compareColumns(before2, after) {
  const now = new Map(after.columns.map((column) => [column.name.toLowerCase(), column]));
  const known2 = new Set(before2.columns.map(({ name }) => name.toLowerCase()));
  const changed = before2.columns.flatMap((was) => {
    const is = now.get(was.name.toLowerCase());
    if (is === void 0) {
      const { file, line, column } = after.origin;
      const text = `Column \`${was.name}\` is gone`;
      return [{ breaks: "readers", text, columns: [was.name], file, line, column }];
    }
    const difference = compareTypes(was, is);
    return difference === void 0 ? [] : [placed(difference, is)];
  });
  const added = after.columns.filter(({ name }) => !known2.has(name.toLowerCase())).map((column) => placed({ text: `Column \`${column.name}\` is new` }, column));
  return [...changed, ...added];
}
function placed(difference, { name, origin }) {
  const { file, line, column } = origin;
  return { ...difference, columns: [name], file, line, column };
}
function compareTypes(was, is) {
  const [old, now] = [typesOf(was), typesOf(is)];
  const [from, to] = [nameOf5(was), nameOf5(is)];
  const column = `\`${is.name}\``;
  if (old.length === 0 && now.length === 0) return void 0;
  if (old.length === 0) return { breaks: "writers", text: `The type of ${column} is promised now: ${to}` };
  if (now.length === 0) {
    return { breaks: "readers", text: `The type of ${column} is not promised any more, it was ${from}` };
  }
  const [kept, fits] = [old.every((type) => now.includes(type)), now.every((type) => old.includes(type))];
  if (kept && fits) return compareSizes(was, is);
  const change = `from ${from} to ${to}`;
  if (fits) return { breaks: "writers", text: `The type of ${column} is narrowed ${change}` };
  if (kept) return { breaks: "readers", text: `The type of ${column} is widened ${change}` };
  return { breaks: "readers", text: `The type of ${column} changes ${change}` };
}
function typesOf({ type, logicalType, physicalType }) {
  if (type !== void 0) return logicalTypesOf(type) ?? [type];
  const word = logicalType ?? physicalType;
  return word === void 0 ? [] : [word.toLowerCase()];
}
function nameOf5({ type, logicalType, physicalType }) {
  return `\`${physicalType ?? logicalType ?? type ?? ""}\``;
}
function compareSizes(was, is) {
  const [old, now] = [sizesOf(was.physicalType), sizesOf(is.physicalType)];
  const change = `from ${nameOf5(was)} to ${nameOf5(is)}`;
  const column = `\`${is.name}\``;
  const least = Math.max(old.length, now.length);
  const pairs2 = Array.from({ length: least }, (_2, at) => [old[at] ?? Infinity, now[at] ?? Infinity]);
  if (pairs2.some(([from, to]) => to < from)) {
    return { breaks: "writers", text: `The type of ${column} is narrowed ${change}` };
  }
  return pairs2.some(([from, to]) => to > from) ? { text: `The type of ${column} is widened ${change}` } : void 0;
}
function sizesOf(physicalType) {
  const [, word = "", numbers] = /^\s*([a-z0-9 ]+?)\s*(?:\(([\d\s,]+)\))?\s*$/i.exec(physicalType ?? "") ?? [];
  const bytes = Object.hasOwn(widths, word.toLowerCase()) ? widths[word.toLowerCase()] : void 0;
  if (bytes !== void 0) return [bytes];
  const [whole, scale] = (numbers ?? "").split(",").map((text) => text.trim() === "" ? void 0 : Number(text));
  if (whole === void 0) return [];
  return scale === void 0 ? [whole] : [whole - scale, scale];
}
var widths;
var init_compare_columns = __esm({
  "src/plan/contract/compare-columns.ts"() {
    "use strict";
    init_column_types();
    widths = {
      ...{ tinyint: 1, int1: 1, smallint: 2, int2: 2, int: 4, integer: 4, int4: 4, bigint: 8, int8: 8, long: 8 },
      ...{ hugeint: 16, real: 4, float4: 4, "double precision": 8, double: 8, float8: 8 }
    };
  }
});

// src/plan/contract/rule-text.ts
function ruleText(check2) {
  const names = columnsOf2(check2).map((name) => `\`${name}\``).join(", ");
  switch (check2.type) {
    case "not_null":
      return `${names} has a value`;
    case "unique":
      return `${names} is unique`;
    case "accepted_values":
      return `${names} has accepted values only`;
    case "range":
      return `${names} lies within bounds`;
    case "pattern":
      return `${names} matches its pattern`;
    case "relationships":
      return `${names} exists in ${check2.to}`;
    case "row_count":
      return "the table has the right number of rows";
    default:
      return `\`${check2.id}\` holds`;
  }
}
function columnsOf2(check2) {
  if (check2.type === "sql") return check2.measures?.column === void 0 ? [] : [check2.measures.column];
  if (check2.type === "unique" || check2.type === "relationships") return check2.columns;
  return "column" in check2 && check2.column !== void 0 ? [check2.column] : [];
}
var init_rule_text = __esm({
  "src/plan/contract/rule-text.ts"() {
    "use strict";
  }
});

// src/manifest/meets.ts
function meets(threshold, measured2) {
  const [first = 0, second2 = first] = threshold.value;
  switch (threshold.operator) {
    case "mustBe":
      return !(measured2 < first) && !(measured2 > first);
    case "mustNotBe":
      return measured2 < first || measured2 > first;
    case "mustBeGreaterThan":
      return measured2 > first;
    case "mustBeGreaterOrEqualTo":
      return measured2 >= first;
    case "mustBeLessThan":
      return measured2 < first;
    case "mustBeLessOrEqualTo":
      return measured2 <= first;
    case "mustBeBetween":
      return measured2 >= first && measured2 <= second2;
    case "mustNotBeBetween":
      return measured2 < first || measured2 > second2;
  }
}
var init_meets = __esm({
  "src/manifest/meets.ts"() {
    "use strict";
  }
});

// src/plan/contract/strictness.ts
function strictness(was, is) {
  const found2 = [...compareThresholds(was, is), ...compareAssertions(was, is)];
  const [first = "same"] = found2;
  return found2.every((one) => one === first) ? first : "other";
}
function compareAssertions(was, is) {
  if (was.type === "accepted_values" && is.type === "accepted_values") {
    const [old, now] = [new Set(was.values), new Set(is.values)];
    return [
      ...[...old].some((value) => !now.has(value)) ? ["stricter"] : [],
      ...[...now].some((value) => !old.has(value)) ? ["looser"] : []
    ];
  }
  if (was.type === "range" && is.type === "range") {
    return [...compareBounds(was, is, "min"), ...compareBounds(was, is, "max")];
  }
  return textOf(was) === textOf(is) ? [] : ["other"];
}
function compareBounds(was, is, key) {
  const [old, now] = [was[key], is[key]];
  if (old === void 0 || now === void 0) {
    return old === now ? [] : [old === void 0 ? "stricter" : "looser"];
  }
  const [from, to] = [numberOf2(old), numberOf2(now)];
  if (Number.isNaN(from) || Number.isNaN(to)) return old === now ? [] : ["other"];
  const [excluded, excludes] = [was, is].map(({ exclusive = [] }) => exclusive.includes(key));
  if (from === to) return excluded === excludes ? [] : [excludes ? "stricter" : "looser"];
  return [key === "min" === to > from ? "stricter" : "looser"];
}
function numberOf2(bound) {
  const number2 = Number(bound);
  return Number.isNaN(number2) ? Date.parse(String(bound)) : number2;
}
function textOf(check2) {
  switch (check2.type) {
    case "pattern":
      return check2.regex;
    case "expression":
    case "sql":
      return check2.sql.trim();
    case "relationships":
      return JSON.stringify([check2.to, check2.keys]);
    default:
      return "";
  }
}
function compareThresholds({ threshold: was, type }, { threshold: is }) {
  if (was.unit !== is.unit && !isNone(was) && !isNone(is)) return ["other"];
  const edges = [.../* @__PURE__ */ new Set([...was.value, ...is.value])].sort((a, b2) => a - b2);
  const [least = 0] = edges;
  const around = [
    least - 1,
    ...edges.flatMap((edge, at) => [edge, ((edges[at + 1] ?? edge + 2) + edge) / 2])
  ];
  const samples = type === "sql" ? around : around.filter((number2) => number2 >= 0);
  const refuses = samples.some((number2) => meets(was, number2) && !meets(is, number2));
  const allows = samples.some((number2) => !meets(was, number2) && meets(is, number2));
  return [...refuses ? ["stricter"] : [], ...allows ? ["looser"] : []];
}
function isNone({ operator, value }) {
  return operator === "mustBe" && value[0] === 0;
}
var init_strictness = __esm({
  "src/plan/contract/strictness.ts"() {
    "use strict";
    init_meets();
  }
});

// src/plan/contract/compare-rules.ts
function compareRules(before2, after) {
  const [old, now] = [strictRules(before2), strictRules(after)];
  const { pairs: pairs2, gone, added } = pairRules(old, now);
  const [had, has] = [columnNames(before2), columnNames(after)];
  return [
    ...pairs2.flatMap(([was, is]) => compareRule(was, is)),
    // What was promised of a column that is gone is gone with it; what is promised of a new one was never otherwise.
    ...gone.filter((check2) => isAbout(check2, has)).map((check2) => ruleGone(check2, after)),
    ...added.filter((check2) => isAbout(check2, had)).map(ruleAdded)
  ];
}
function isAbout(check2, columns) {
  return columnsOf2(check2).every((name) => columns.has(name.toLowerCase()));
}
function strictRules({ checks: checks3 }) {
  return checks3.filter(({ severity, type }) => severity === "error" && type !== "schema");
}
function columnNames({ columns }) {
  return new Set(columns.map(({ name }) => name.toLowerCase()));
}
function pairRules(old, now) {
  const same3 = new Set(now.map(keyOf));
  const kept = new Set(old.map(keyOf));
  const added = now.filter((check2) => !kept.has(keyOf(check2)));
  const pairs2 = [];
  const gone = [];
  for (const was of old) {
    if (same3.has(keyOf(was))) continue;
    const at = added.findIndex((is2) => subjectOf(is2) === subjectOf(was));
    const [is] = at < 0 ? [] : added.splice(at, 1);
    if (is === void 0) gone.push(was);
    else pairs2.push([was, is]);
  }
  return { pairs: pairs2, gone, added };
}
function keyOf(check2) {
  return assertionKey({ ...check2, table: "", connection: "" });
}
function subjectOf(check2) {
  const isWritten2 = check2.type === "sql" || check2.type === "expression" || check2.type === "pattern";
  return JSON.stringify([check2.type, columnsOf2(check2), isWritten2 ? check2.id.split(".").at(-1) : ""]);
}
function compareRule(was, is) {
  const verdict = strictness(was, is);
  if (verdict === "same") return [];
  const text = ruleText(is);
  if (verdict === "looser") {
    const breaks = structural.has(is.type) ? { breaks: "readers" } : {};
    return [placed2({ ...breaks, text: `The rule that ${text} is looser` }, is)];
  }
  const how = verdict === "stricter" ? "is stricter" : "is another one, which may refuse more";
  return [placed2({ breaks: "writers", text: `The rule that ${text} ${how}` }, is)];
}
function ruleAdded(check2) {
  return placed2({ breaks: "writers", text: `It is new that ${ruleText(check2)}` }, check2);
}
function ruleGone(check2, after) {
  const columns = columnsOf2(check2);
  const { origin } = after.columns.find(({ name }) => columns.includes(name)) ?? after;
  const { file, line, column } = origin;
  const breaks = structural.has(check2.type) ? { breaks: "readers" } : {};
  const text = `It is not promised any more that ${ruleText(check2)}`;
  return { ...breaks, text, columns, file, line, column };
}
function placed2(difference, check2) {
  const { file, line, column } = check2.origin;
  return { ...difference, columns: columnsOf2(check2), file, line, column };
}
var structural;
var init_compare_rules = __esm({
  "src/plan/contract/compare-rules.ts"() {
    "use strict";
    init_contract_checks();
    init_rule_text();
    init_strictness();
    structural = /* @__PURE__ */ new Set(["not_null", "unique"]);
  }
});

// src/plan/contract/compare-contracts.ts
function compareContracts(before2, after) {
  const all = [...compareColumns(before2, after), ...compareRules(before2, after)];
  return [
    ...all.filter(({ breaks }) => breaks === "readers"),
    ...all.filter(({ breaks }) => breaks === "writers"),
    ...all.filter(({ breaks }) => breaks === void 0)
  ];
}
function contractGone({ table, origin }) {
  const text = `Nothing is promised of ${table} any more`;
  return { breaks: "readers", text, columns: [], ...plainPlace(origin) };
}
function plainPlace({ file, line, column }) {
  return { file, line, column };
}
var init_compare_contracts = __esm({
  "src/plan/contract/compare-contracts.ts"() {
    "use strict";
    init_compare_columns();
    init_compare_rules();
  }
});

// src/plan/contract/version-bump.ts
function saysBreaking(before2, after) {
  const [old, now] = [numbersOf(before2), numbersOf(after)];
  if (old === void 0 || now === void 0) return before2 !== after;
  const [major, minor] = [now[0] - old[0], now[1] - old[1]];
  return major > 0 || major === 0 && old[0] === 0 && minor > 0;
}
function nextBreaking(before2) {
  const old = numbersOf(before2);
  if (old === void 0) return "another one";
  const [major, minor] = old;
  return `${/^v/.exec(before2)?.[0] ?? ""}${major === 0 ? `0.${minor + 1}` : `${major + 1}.0`}.0`;
}
function numbersOf(version) {
  const [, major, minor] = /^v?(\d{1,9})\.(\d{1,9})(?:\.\d{1,9})?(?:[-+].*)?$/.exec(version) ?? [];
  return major === void 0 ? void 0 : [Number(major), Number(minor)];
}
var init_version_bump = __esm({
  "src/plan/contract/version-bump.ts"() {
    "use strict";
  }
});

// src/plan/contract/contract-changes.ts
function contractChanges(base2, head, unread) {
  const after = new Map(contractsOf2(head).map((found2) => [keyOf2(found2.contract), found2]));
  const changes = contractsOf2(base2).flatMap(({ job, file, contract }) => {
    const now = after.get(keyOf2(contract));
    if (now !== void 0) return changeOf(now.job, contract, now.contract);
    return unread.has(file) ? [] : [goneChange(job, contract)];
  });
  return changes.sort((a, b2) => a.table < b2.table ? -1 : 1);
}
function contractsOf2(versions) {
  return versions.flatMap(
    ({ job }) => (job.contracts ?? []).map((contract) => ({ job: job.manifest.name, file: job.file, contract }))
  );
}
function keyOf2({ table, connection = "" }) {
  return `${connection} ${table.replaceAll('"', "").toLowerCase()}`;
}
function changeOf(job, before2, after) {
  const differences = compareContracts(before2, after);
  if (differences.length === 0) return [];
  const named2 = { job, table: after.table, contract: after.file, from: before2.version, to: after.version };
  const problems = saysBreaking(before2.version, after.version) ? [] : differences.filter(({ breaks }) => breaks !== void 0).map((difference) => problemOf(difference, before2, after));
  return [{ ...named2, differences, problems }];
}
function goneChange(job, contract) {
  const { table, file, version } = contract;
  return { job, table, contract: file, from: version, differences: [contractGone(contract)], problems: [] };
}
function problemOf({ text, breaks, file, line, column }, before2, after) {
  const whom = breaks === "readers" ? "who read" : "who write";
  const next2 = nextBreaking(before2.version);
  return {
    code: "breaking-contract",
    severity: "error",
    message: `${text}: this breaks those ${whom} ${after.table}, so the version of its contract, ${before2.version}, must become ${next2}.`,
    ...{ file, line, column },
    hint: `Write \`version: ${next2}\` in line ${after.versionOrigin.line}, or take the change back.`
  };
}
var init_contract_changes = __esm({
  "src/plan/contract/contract-changes.ts"() {
    "use strict";
    init_compare_contracts();
    init_version_bump();
  }
});

// src/usecases/plan-contracts.ts
async function planContracts(before2, after, workspace) {
  const changes = contractChanges(before2.jobs, after.jobs, new Set(after.broken.map(({ file }) => file)));
  const breaking = changes.filter(
    ({ differences }) => differences.some(({ breaks }) => breaks !== void 0)
  );
  const tables = breaking.map(({ table }) => table);
  const jobs = tables.length === 0 ? [] : await readersOf(tables, after, workspace);
  return changes.map(({ problems, ...change }) => ({
    ...change,
    consumers: consumersOf(change, jobs),
    problems
  }));
}
async function readersOf(tables, after, { head: { tree, config }, refs, repository }) {
  if (config === void 0) return [];
  const words4 = tables.map((table) => table.replaceAll('"', "").split(".").at(-1)?.toLowerCase() ?? "");
  const mentioning = await repository.manifestsMentioning(["inputs"], refs.head);
  const own = after.jobs.map(({ job }) => job.file);
  const texts = await tree.read(await manifestsIn(tree, config, [.../* @__PURE__ */ new Set([...mentioning, ...own])]));
  return [...texts].flatMap(([file, text]) => {
    const lower = text.toLowerCase();
    return words4.some((word) => lower.includes(word)) ? [inputsOf(file, text)] : [];
  });
}
function inputsOf(file, text) {
  const { value } = parseDocument(file, text);
  const raw = new Map(Object.entries(typeof value === "object" && value !== null ? value : {}));
  const [name, team, inputs2] = [raw.get("name"), raw.get("team"), raw.get("inputs")];
  return {
    job: typeof name === "string" ? name : folderOf(file).split("/").at(-1) ?? "",
    ...typeof team === "string" ? { team } : {},
    file,
    inputs: Array.isArray(inputs2) ? inputs2.flatMap(inputOf2) : []
  };
}
function inputOf2(input) {
  if (typeof input === "string") return [{ table: input }];
  const entries = new Map(Object.entries(typeof input === "object" && input !== null ? input : {}));
  const [table, columns] = [entries.get("table"), entries.get("columns")];
  if (typeof table !== "string") return [];
  if (!Array.isArray(columns)) return [{ table }];
  return [{ table, columns: columns.filter((column) => typeof column === "string") }];
}
var init_plan_contracts = __esm({
  "src/usecases/plan-contracts.ts"() {
    "use strict";
    init_document();
    init_job_files();
    init_consumers();
    init_contract_changes();
    init_job_versions();
  }
});

// src/usecases/renamed-jobs.ts
async function renamedJobs(base2, head, sides) {
  const pairs2 = pairJobs(base2, head);
  const paired = new Set(pairs2.values());
  const gone = base2.filter((version) => !paired.has(version));
  const come = head.filter((version) => !pairs2.has(version));
  if (gone.length === 0 || come.length === 0 || gone.length > mostJobs || come.length > mostJobs) {
    return /* @__PURE__ */ new Map();
  }
  const [before2, after] = await Promise.all([
    readJobs(gone, sides.base.tree),
    readJobs(come, sides.head.tree)
  ]);
  return lookalikes(before2, after);
}
async function readJobs(versions, tree) {
  const texts = await tree.read([...new Set(versions.flatMap(({ files }) => files))]);
  return versions.map((version) => {
    const text = version.files.map((file) => texts.get(file) ?? "").join("\n");
    return { version, text: text.slice(0, mostText) };
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
  const { config, diagnostics } = await readSide(ports.tree);
  if (config === void 0) throw new Obstacle("config", missingConfig().message);
  const repository = ports.repository(config.state.remote);
  const refs = await resolveRefs(request, repository);
  const tree = batchedTree(refs.head === void 0 ? ports.tree : repository.treeAt(refs.head));
  const sides = {
    tree,
    commit: batchedTree(repository.treeAt(refs.base)),
    links: repository.links(refs.head)
  };
  sides.links.catch(() => void 0);
  const search = afterSearch(repository, refs.head);
  if (refs.head === void 0) search.begin();
  const found2 = { refs, repository, tree, config };
  return compareEarly(
    (onTracked) => repository.changedPaths(refs.base, refs.head, onTracked),
    async (changed) => {
      if (changed.length > 0)
        return { ...found2, ...await compareChanged(changed, { ...found2, ...sides, search, ports }) };
      await sides.links;
      search.stop();
      return { ...found2, plan: { ...emptyPlan(refs), diagnostics } };
    }
  );
}
async function compareChanged(changed, { refs, repository, tree, commit, links: linking, config, search, ports }) {
  search.begin();
  const links = await linking;
  const head = await readSide(tree);
  if (hasErrors(head.diagnostics)) {
    return { config, plan: { ...emptyPlan(refs), diagnostics: head.diagnostics } };
  }
  const before2 = links.length > 0 ? commit : baseTree(commit, tree, new Set(changed));
  const base2 = changed.includes(configName2) ? await readSide(before2) : { ...head, tree: before2 };
  const comparison = { base: base2, head, changed, links, search, refs, repository, ports };
  return { config: head.config ?? config, ...await compareSides(comparison) };
}
async function compareSides(comparison) {
  const { changed, ports } = comparison;
  const scope = await affectedManifests(comparison);
  const options3 = { scope, changed, sha256: ports.sha256, now: ports.clock.now() };
  const [base2, head] = await Promise.all([
    loadSide(comparison.base, options3),
    loadSide(comparison.head, options3)
  ]);
  const lookalikes2 = await renamedJobs(base2.side.jobs, head.side.jobs, comparison);
  const context = { changed: new Set(changed), configFile: configName2, lookalikes: lookalikes2 };
  const changes = compareJobs(base2.side, head.side, context);
  const downstream = await downstreamJobs(changes, head, scope, comparison);
  const contracts = await planContracts(base2.side, head.side, comparison);
  const described = { base: base2.side.jobs, head: head.side.jobs, downstream };
  return {
    plan: {
      ...emptyPlan(comparison.refs),
      changes: describeChanges(changes, described, ports.clock.now()),
      downstream: downstream.map(({ name }) => name),
      ...contracts.length === 0 ? {} : { contracts },
      diagnostics: sortDiagnostics([
        ...findingsOf2(changes, head),
        ...contracts.flatMap(({ problems }) => problems)
      ])
    },
    compared: {
      base: { ...comparison.base, jobs: base2.side.jobs },
      head: { ...comparison.head, jobs: head.side.jobs },
      changed,
      downstream
    }
  };
}
async function downstreamJobs(changes, { side, manifests }, scope, { head, search }) {
  const roots = changes.flatMap(({ job, from }) => [job, ...from === void 0 ? [] : [from]]);
  const known2 = side.jobs.map(({ job }) => graphJob(job));
  const { tree, config } = head;
  if (scope === "all" || config === void 0) return orderedDownstream(roots, known2);
  if (roots.length === 0) return [];
  return findDownstream(roots, { tree, config, known: known2, read: manifests, lines: await search.lines() });
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
var init_change_set = __esm({
  "src/usecases/change-set.ts"() {
    "use strict";
    init_diagnostic();
    init_failure();
    init_changes();
    init_plan();
    init_load_config();
    init_base_tree();
    init_batched_tree();
    init_change_refs();
    init_change_scope();
    init_change_sides();
    init_compare_early();
    init_described_changes();
    init_downstream_jobs();
    init_plan_contracts();
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

// src/report/diagnostics-text.ts
function diagnosticsText(diagnostics, sources, style) {
  const shown = diagnostics.slice(0, mostFindings2);
  const blocks = shown.map((diagnostic) => diagnosticText(diagnostic, sources, style));
  const rest2 = diagnostics.length - shown.length;
  if (rest2 > 0) blocks.push(`\u2026 and ${count(rest2, "more finding")}; --json prints all of them`);
  return blocks.join("\n");
}
function severityCounts(diagnostics) {
  const severities = ["error", "warning", "recommendation"];
  return severities.map((severity) => [severity, diagnostics.filter((each2) => each2.severity === severity).length]).filter(([, number2]) => number2 > 0).map(([severity, number2]) => count(number2, severity)).join(", ");
}
function diagnosticText(diagnostic, sources, style) {
  const place = `${oneLine2(diagnostic.file)}:${diagnostic.line}:${diagnostic.column}`;
  const severity = severityStyle(diagnostic.severity, style)(diagnostic.severity);
  const lines = [
    `${style.bold(place)}  ${severity}  ${style.dim(diagnostic.code)}  ${oneLine2(diagnostic.message)}`,
    ...excerpt(diagnostic, sources.get(diagnostic.file), style)
  ];
  if (diagnostic.hint !== void 0) lines.push(`    hint: ${oneLine2(diagnostic.hint)}`);
  return lines.join("\n");
}
function severityStyle(severity, style) {
  return severity === "error" ? style.red : severity === "warning" ? style.yellow : style.dim;
}
function excerpt(diagnostic, source, style) {
  const line = source?.split("\n")[diagnostic.line - 1];
  if (line === void 0 || line.trim() === "") return [];
  const start2 = Math.max(0, diagnostic.column - 1 - widestSource / 2);
  const visible = line.replace(/\r$/, "").slice(start2, start2 + widestSource);
  const text = visible.replaceAll("	", " ");
  if (printable(text) !== text || diagnostic.column - 1 > line.length) return [];
  const number2 = String(diagnostic.line).padStart(5);
  const marks2 = "^".repeat(markLength(diagnostic, text.length - (diagnostic.column - 1 - start2)));
  const indent2 = " ".repeat(diagnostic.column - 1 - start2);
  return [
    `${style.dim(`${number2} |`)} ${text}`,
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

// src/cli/findings.ts
async function findingsText(diagnostics, tree, context) {
  const shown = context.quiet ? diagnostics.filter((each2) => each2.severity === "error") : diagnostics;
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

// src/cli/commands/plan-outcome.ts
var plan_outcome_exports = {};
__export(plan_outcome_exports, {
  outcomeOfPlan: () => outcomeOfPlan
});
async function outcomeOfPlan(ports, context) {
  const { base: base2, head, format } = context.arguments.texts;
  const plan = await planChanges(
    { ...base2 === void 0 ? {} : { base: base2 }, ...head === void 0 ? {} : { head } },
    ports
  );
  return {
    exitCode: hasErrors(plan.diagnostics) ? exitCode.findings : exitCode.done,
    json: planJson(plan),
    text: format === "markdown" ? planMarkdown(plan) : planText(plan, context.style),
    findings: await findingsText(plan.diagnostics, ports.tree, context)
  };
}
var init_plan_outcome = __esm({
  "src/cli/commands/plan-outcome.ts"() {
    "use strict";
    init_diagnostic();
    init_exit_code();
    init_json();
    init_markdown();
    init_plan_text();
    init_plan2();
    init_findings();
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
    planCommand = async (context) => {
      const { head } = context.arguments.texts;
      const ports = await context.open({ comparesWorkingTree: head === void 0 });
      const { outcomeOfPlan: outcomeOfPlan2 } = await Promise.resolve().then(() => (init_plan_outcome(), plan_outcome_exports));
      return outcomeOfPlan2(ports, context);
    };
  }
});

// src/report/waiver-text.ts
function waiverLines(waivers) {
  if (waivers.length === 0) return [];
  const shown = waivers.slice(0, mostWaivers).map(({ job, check: check2, owner, reason, until, daysLeft: daysLeft2 }) => {
    const end = daysLeft2 === 0 ? `ended on ${until}` : `until ${until}, ${count(daysLeft2, "day")} left`;
    return `  ${oneLine2(job)}: ${oneLine2(check2)}, ${end} (${oneLine2(owner)}: ${oneLine2(reason)})`;
  });
  const more = waivers.length - shown.length;
  return [
    `${count(waivers.length, "check")} with a waiver:`,
    ...shown,
    ...more === 0 ? [] : [`  \u2026 and ${more} more; --json prints all of them`]
  ];
}
var mostWaivers;
var init_waiver_text = __esm({
  "src/report/waiver-text.ts"() {
    "use strict";
    init_human_time();
    init_printable();
    mostWaivers = 20;
  }
});

// src/plan/workflow/horizon.ts
function horizonAt(now) {
  const date2 = new Date(now);
  const from = Date.UTC(date2.getUTCFullYear(), date2.getUTCMonth(), 1) / minute2;
  return { from, until: from + days * minutesPerDay };
}
function perMonth(starts, { from, until }) {
  return Math.round(starts * 365.25 * minutesPerDay / 12 / (until - from));
}
var minute2, days, minutesPerDay;
var init_horizon = __esm({
  "src/plan/workflow/horizon.ts"() {
    "use strict";
    minute2 = 6e4;
    days = 397;
    minutesPerDay = 1440;
  }
});

// src/plan/workflow/cron-pattern.ts
function cronPattern(cron) {
  const known2 = patterns2.get(cron);
  if (known2 !== void 0) return known2;
  const fields2 = readCronFields(cron);
  if (typeof fields2 === "string") return void 0;
  const minutesOfHour = ascending(fields2.minutes);
  const pattern = {
    days: cronDays({
      ofMonth: fields2.anyDayOfMonth ? void 0 : fields2.daysOfMonth,
      months: fields2.months,
      ofWeek: fields2.anyDayOfWeek ? void 0 : fields2.daysOfWeek
    }),
    minutes: ascending(fields2.hours).flatMap((hour3) => minutesOfHour.map((minute4) => hour3 * 60 + minute4)),
    fixed: fields2.fixed
  };
  if (patterns2.size >= mostRemembered) patterns2.clear();
  patterns2.set(cron, pattern);
  return pattern;
}
function cronDays(fields2) {
  const ofWeek = fields2.ofWeek && ascending(fields2.ofWeek.map((day6) => day6 % 7));
  const ofMonth = fields2.ofMonth && ascending(fields2.ofMonth);
  const months = fields2.months?.length === 12 ? void 0 : fields2.months && ascending(fields2.months);
  const everyDay2 = ofMonth?.length === 31 || ofWeek?.length === 7;
  const days2 = everyDay2 ? { ofMonth: void 0, ofWeek: void 0 } : { ofMonth, ofWeek };
  return { ...days2, months, key: [days2.ofMonth, months, days2.ofWeek].map(listText).join(" ") };
}
function matchingDays(days2, from, until) {
  const found2 = [];
  for (let day6 = from; day6 < until; day6 += 1) {
    const date2 = new Date(day6 * minutesPerDay * 6e4);
    if (days2.months !== void 0 && !days2.months.includes(date2.getUTCMonth() + 1)) continue;
    const ofMonth = days2.ofMonth?.includes(date2.getUTCDate());
    const ofWeek = days2.ofWeek?.includes(date2.getUTCDay());
    if (ofMonth === void 0 && ofWeek === void 0 ? true : ofMonth || ofWeek) found2.push(day6);
  }
  return found2;
}
function listText(values) {
  return values === void 0 ? "*" : values.join(",");
}
function ascending(values) {
  return [...new Set(values)].sort((a, b2) => a - b2);
}
var patterns2, mostRemembered;
var init_cron_pattern = __esm({
  "src/plan/workflow/cron-pattern.ts"() {
    "use strict";
    init_cron_fields();
    init_horizon();
    patterns2 = /* @__PURE__ */ new Map();
    mostRemembered = 2e4;
  }
});

// src/plan/workflow/zone-clock.ts
function zoneClock(zone, horizon) {
  const from = horizon.from - minutesPerDay;
  const until = horizon.until + minutesPerDay;
  const key = `${zone} ${from} ${until}`;
  const known2 = clocks2.get(key);
  if (known2 !== void 0) return known2;
  const changes = changesBetween(zone, from * minute3, until * minute3);
  const starts = [from, ...changes.map(({ at }) => at / minute3)];
  const local = localTime(zone);
  const spans = starts.map((start2, index) => ({
    from: start2,
    until: starts[index + 1] ?? until,
    offset: Math.round(local.offset(start2 * minute3) / minute3)
  }));
  if (clocks2.size >= mostRemembered2) clocks2.clear();
  clocks2.set(key, spans);
  return spans;
}
function changesBetween(zone, from, until) {
  const local = localTime(zone);
  const found2 = [];
  for (let start2 = from; start2 < until; start2 += week) {
    const end = Math.min(start2 + week, until);
    if (local.offset(start2) !== local.offset(end))
      found2.push(...clockChanges(zone, start2, (end - start2) / day5));
  }
  return found2;
}
var minute3, day5, week, clocks2, mostRemembered2;
var init_zone_clock = __esm({
  "src/plan/workflow/zone-clock.ts"() {
    "use strict";
    init_clock_changes();
    init_local_time();
    init_horizon();
    minute3 = 6e4;
    day5 = minute3 * minutesPerDay;
    week = 7 * day5;
    clocks2 = /* @__PURE__ */ new Map();
    mostRemembered2 = 700;
  }
});

// src/plan/workflow/pattern-times.ts
function patternTimes(pattern, zone, horizon) {
  const clock2 = zoneClock(zone, horizon);
  const days2 = daysOf(pattern, clock2);
  const times2 = [];
  for (const [index, span] of clock2.entries()) {
    const before2 = clock2[index - 1];
    const walls = wallSpan(span, before2);
    for (const day6 of days2) {
      const midnight = day6 * minutesPerDay;
      if (midnight >= walls.until || midnight + minutesPerDay <= walls.from) continue;
      for (const minute4 of pattern.minutes) {
        const at = instantOf(midnight + minute4, pattern.fixed, span, walls);
        if (at !== void 0 && at >= horizon.from && at < horizon.until) times2.push(at);
      }
    }
  }
  return times2;
}
function wallSpan(span, before2) {
  const start2 = span.from + span.offset;
  const shown = before2 === void 0 ? start2 : span.from + before2.offset;
  return { start: start2, shown, from: Math.min(start2, shown), until: span.until + span.offset };
}
function instantOf(wall, fixed, span, walls) {
  if (wall < walls.from || wall >= walls.until) return void 0;
  if (wall < walls.start) return fixed ? span.from : void 0;
  return fixed && wall < walls.shown ? void 0 : wall - span.offset;
}
function daysOf(pattern, clock2) {
  const first = Math.floor((clock2[0]?.from ?? 0) / minutesPerDay) - 1;
  const last = Math.ceil((clock2.at(-1)?.until ?? 0) / minutesPerDay) + 2;
  const key = `${pattern.days.key} ${first} ${last}`;
  const known2 = remembered.get(key);
  if (known2 !== void 0) return known2;
  if (remembered.size >= mostRemembered3) remembered.clear();
  const days2 = matchingDays(pattern.days, first, last);
  remembered.set(key, days2);
  return days2;
}
var remembered, mostRemembered3;
var init_pattern_times = __esm({
  "src/plan/workflow/pattern-times.ts"() {
    "use strict";
    init_cron_pattern();
    init_horizon();
    init_zone_clock();
    remembered = /* @__PURE__ */ new Map();
    mostRemembered3 = 2e3;
  }
});

// src/plan/workflow/coverage.ts
function ticksOf(entries, horizon) {
  const wide = { from: horizon.from, until: horizon.until + minutesPerDay };
  const times2 = entries.map((entry2) => entryTimes(entry2, wide));
  const sorted = new Float64Array(times2.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const [index, each2] of times2.entries())
    for (const at2 of each2) sorted[filled++] = at2 * mostEntries + index;
  sorted.sort();
  const at = new Int32Array(sorted.length);
  const entry = new Int32Array(sorted.length);
  for (let index = 0; index < sorted.length; index += 1) {
    const both = sorted[index] ?? 0;
    at[index] = Math.floor(both / mostEntries);
    entry[index] = both % mostEntries;
  }
  const next2 = firstFrom(at, wide);
  return { starts: next2[horizon.until - horizon.from] ?? 0, at, entry, next: next2 };
}
function firstFrom(at, { from, until }) {
  const next2 = new Int32Array(until - from).fill(at.length);
  let filled = 0;
  for (let index = 0; index < at.length; index += 1) {
    const end = (at[index] ?? 0) - from + 1;
    while (filled < end) next2[filled++] = index;
  }
  return next2;
}
function unserved(dues, room, ticks, horizon) {
  return dues.filter((due) => {
    const tick = ticks.at[ticks.next[due - horizon.from] ?? 0];
    return tick === void 0 || tick > due + room;
  });
}
function neededEntries(served, ticks, horizon) {
  const { at, entry, next: next2 } = ticks;
  const other = nextOfOtherEntry(ticks);
  const needed = /* @__PURE__ */ new Set();
  for (const { dues, room } of served) {
    for (const due of dues) {
      const first = next2[due - horizon.from] ?? 0;
      const second2 = at[other[first] ?? at.length];
      const isServed = first < at.length && (at[first] ?? 0) <= due + room;
      if (isServed && (second2 === void 0 || second2 > due + room)) needed.add(entry[first] ?? 0);
    }
  }
  return needed;
}
function demandTimes(demand, horizon) {
  return patternTimes({ ...demand, minutes: [demand.minute] }, demand.zone, horizon);
}
function entryTimes(entry, horizon) {
  const pattern = cronPattern(entry.cron);
  return pattern === void 0 ? [] : patternTimes(pattern, entry.timezone ?? "UTC", horizon);
}
function nextOfOtherEntry({ entry }) {
  const next2 = new Int32Array(entry.length).fill(entry.length);
  for (let index = entry.length - 2; index >= 0; index -= 1) {
    next2[index] = entry[index] === entry[index + 1] ? next2[index + 1] ?? entry.length : index + 1;
  }
  return next2;
}
var mostEntries;
var init_coverage = __esm({
  "src/plan/workflow/coverage.ts"() {
    "use strict";
    init_cron_pattern();
    init_horizon();
    init_pattern_times();
    mostEntries = 1e5;
  }
});

// src/plan/workflow/hourly-pattern.ts
function toUtc(zoned, horizon) {
  const { zone, pattern } = zoned;
  if (zone === "UTC" || pattern.days.key !== "* * *") return zoned;
  const minutesOfHour = [...new Set(pattern.minutes.map((minute4) => minute4 % 60))];
  if (minutesOfHour.length * 24 !== pattern.minutes.length) return zoned;
  const offsets = new Set(zoneClock(zone, horizon).map(({ offset }) => offset));
  const shifted = [...offsets].map(
    (offset) => minutesOfHour.map((minute4) => ((minute4 - offset) % 60 + 60) % 60).sort((a, b2) => a - b2)
  );
  const first = shifted[0] ?? [];
  if (shifted.some((minutes2) => minutes2.join() !== first.join())) return zoned;
  const hours = Array.from({ length: minutesPerDay / 60 }, (_2, hour3) => hour3 * 60);
  const minutes = hours.flatMap((hour3) => first.map((minute4) => hour3 + minute4));
  return { zone: "UTC", pattern: { ...pattern, minutes } };
}
var init_hourly_pattern = __esm({
  "src/plan/workflow/hourly-pattern.ts"() {
    "use strict";
    init_horizon();
    init_zone_clock();
  }
});

// src/plan/workflow/demand.ts
function demandsOf(jobs, horizon) {
  const seen = /* @__PURE__ */ new Set();
  const demands = /* @__PURE__ */ new Map();
  for (const { job, schedule } of jobs) {
    if (seen.has(schedule)) continue;
    seen.add(schedule);
    const key = JSON.stringify([schedule.crons, schedule.startWithinMs, schedule.catchUp === "all"]);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const demand of scheduleDemands(job, schedule, horizon)) {
      const same3 = `${demand.zone} ${demand.days.key} ${demand.minute} ${demand.fixed}`;
      const known2 = demands.get(same3);
      if (known2 === void 0 || demand.room < known2.room) demands.set(same3, demand);
    }
  }
  return [...demands.values()];
}
function scheduleDemands(job, schedule, horizon) {
  const crons = schedule.crons.flatMap((entry) => timesOf(entry, horizon) ?? []);
  const startWithin = Math.floor((schedule.startWithinMs ?? usualStartWithinMs) / 6e4);
  return crons.flatMap(({ zone, pattern, kept }, index) => {
    const nexts = schedule.catchUp === "all" ? void 0 : gaps(crons, index, horizon);
    return kept.map((minute4, at) => {
      const room = Math.min(startWithin, (nexts?.[at] ?? minutesPerDay) - 1);
      return { zone, days: pattern.days, minute: minute4, fixed: pattern.fixed, room, job };
    });
  });
}
function timesOf({ cron, timezone }, horizon) {
  const written = cronPattern(cron);
  if (written === void 0) return void 0;
  const { zone, pattern } = toUtc({ zone: timezone, pattern: written }, horizon);
  return { zone, pattern, kept: servable(pattern.minutes) };
}
function servable(minutes) {
  const kept = [];
  for (const minute4 of minutes) {
    const last = kept.at(-1);
    const first = kept[0];
    if (last !== void 0 && minute4 - last < shortestGap) continue;
    if (first !== void 0 && first + minutesPerDay - minute4 < shortestGap) continue;
    kept.push(minute4);
  }
  return kept;
}
function gaps(crons, index, horizon) {
  const own = crons[index];
  if (own === void 0) return [];
  const others = crons.flatMap(
    (other) => shifts(own.zone, other.zone, horizon).map(
      (shift) => other.kept.map((minute4) => modulo(minute4 + shift)).sort((a, b2) => a - b2)
    )
  );
  return own.kept.map((minute4) => Math.min(...others.map((minutes) => gapAfter(minute4, minutes))));
}
function gapAfter(minute4, sorted) {
  const next2 = sorted[firstAbove(sorted, minute4)];
  return next2 === void 0 ? (sorted[0] ?? minute4) + minutesPerDay - minute4 : next2 - minute4;
}
function firstAbove(sorted, value) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = low + high >>> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
function shifts(zone, other, horizon) {
  if (zone === other) return [0];
  const offsets = (name) => new Set(zoneClock(name, horizon).map(({ offset }) => offset));
  const others = [...offsets(other)];
  return [...new Set([...offsets(zone)].flatMap((mine) => others.map((theirs) => mine - theirs)))];
}
function modulo(minute4) {
  return (minute4 % minutesPerDay + minutesPerDay) % minutesPerDay;
}
var usualStartWithinMs, shortestGap;
var init_demand = __esm({
  "src/plan/workflow/demand.ts"() {
    "use strict";
    init_cron_pattern();
    init_horizon();
    init_hourly_pattern();
    init_zone_clock();
    usualStartWithinMs = 36e5;
    shortestGap = 5;
  }
});

// src/plan/workflow/open-demand.ts
function openDemand(demand, horizon) {
  const { room } = demand;
  const planned = room >= usualDelay + shortestRoom ? room - usualDelay : Math.min(room, shortestRoom);
  return { demand, dues: demandTimes(demand, horizon), room: planned };
}
var usualDelay, shortestRoom;
var init_open_demand = __esm({
  "src/plan/workflow/open-demand.ts"() {
    "use strict";
    init_coverage();
    usualDelay = 15;
    shortestRoom = 5;
  }
});

// src/plan/workflow/minute-crowd.ts
function minuteCrowd(minute4) {
  const ofHour = minute4 % 60;
  if (ofHour === 0) return 30;
  if (ofHour === 30) return 12;
  if (ofHour % 15 === 0) return 8;
  if (ofHour < 5) return 7 - ofHour;
  return ofHour % 5 === 0 ? 2 : 0;
}
var init_minute_crowd = __esm({
  "src/plan/workflow/minute-crowd.ts"() {
    "use strict";
  }
});

// src/plan/workflow/stab-windows.ts
function stabWindows(windows, options3) {
  const sorted = [...windows].sort((a, b2) => a.start - b2.start || a.end - b2.end);
  const steps = possibleSteps(sorted, options3);
  const grids = options3.grid.size > 0 ? [options3.grid] : singleGrids(options3.tries);
  const solutions = grids.map((grid) => cheapest(steps, grid));
  return solutions.reduce((best, other) => other.cost < best.cost ? other : best).minutes;
}
function possibleSteps(sorted, options3) {
  const all = candidates2(sorted);
  const wide = sorted.reduce((sum, { start: start2, end }) => sum + end - start2 + 1, 0);
  const minutes = wide * 60 > mostSteps * 4 && all.length > 400 ? thinned(all, sorted) : all;
  const ends = deadlines(sorted);
  const savings = savingsBetween(options3.welcome);
  const [first, to, cost] = [[], [], []];
  let window = 0;
  for (let from = -1; from < minutes.length; from += 1) {
    const last = minutes[from] ?? Number.NEGATIVE_INFINITY;
    while (window < sorted.length && (sorted[window]?.start ?? 0) <= last) window += 1;
    first.push(to.length);
    const begin2 = sorted[window]?.start;
    if (begin2 === void 0) continue;
    const saved = savings(last, ends[window] ?? 0);
    let [hit, lateness] = [window, 0];
    for (let next2 = from + 1; next2 < minutes.length; next2 += 1) {
      const minute4 = minutes[next2] ?? 0;
      if (minute4 < begin2) continue;
      if (minute4 > (ends[window] ?? 0)) break;
      for (; hit < sorted.length && (sorted[hit]?.start ?? 0) <= minute4; hit += 1)
        lateness += sorted[hit]?.start ?? 0;
      const mean = minute4 - lateness / (hit - window);
      to.push(next2);
      cost.push(
        startCost * (options3.price(minute4) - savedShare * saved(minute4)) + minuteCrowd(minute4) + mean
      );
    }
  }
  first.push(to.length);
  return { minutes, first, to, cost };
}
function candidates2(sorted) {
  const minutes = /* @__PURE__ */ new Set();
  for (const { start: start2, end } of sorted) {
    if (start2 === end) minutes.add(start2);
    for (let minute4 = start2; minute4 <= end; minute4 += 1) if (minute4 % 60 !== 0) minutes.add(minute4);
  }
  return [...minutes].sort((a, b2) => a - b2);
}
function thinned(minutes, sorted) {
  const kept = new Set(sorted.flatMap(({ start: start2, end }) => [start2, end, end - 1]));
  return minutes.filter((minute4) => kept.has(minute4) || minute4 % 10 === 7);
}
function deadlines(sorted) {
  const ends = sorted.map(({ end }) => end);
  for (let index = ends.length - 2; index >= 0; index -= 1) {
    ends[index] = Math.min(ends[index] ?? 0, ends[index + 1] ?? 0);
  }
  return ends;
}
function savingsBetween(welcome) {
  if (welcome.length === 0) return () => () => 0;
  return (last, until) => {
    const fresh = welcome.filter(({ start: start2 }) => start2 > last && start2 <= until);
    return (minute4) => fresh.reduce((sum, { start: start2, end, saves }) => start2 <= minute4 && minute4 <= end ? sum + saves : sum, 0);
  };
}
function singleGrids(tries) {
  return Array.from({ length: tries }, (_2, index) => /* @__PURE__ */ new Set([Math.floor((index + 0.5) * 60 / tries)]));
}
function cheapest(steps, grid) {
  const { minutes, first, to, cost } = steps;
  const rest2 = new Float64Array(minutes.length + 1);
  const choice = new Int32Array(minutes.length + 1).fill(-1);
  const offGrid = minutes.map((minute4) => grid.has(minute4 % 60) ? 0 : offGridCost);
  for (let from = minutes.length - 1; from >= -1; from -= 1) {
    let best = Number.POSITIVE_INFINITY;
    const [begin2 = 0, end = 0] = [first[from + 1], first[from + 2]];
    for (let step = begin2; step < end; step += 1) {
      const next2 = to[step] ?? 0;
      const sum = (cost[step] ?? 0) + (offGrid[next2] ?? 0) + (rest2[next2 + 1] ?? 0);
      if (sum < best) [best, choice[from + 1]] = [sum, next2];
    }
    rest2[from + 1] = begin2 === end ? 0 : best;
  }
  const chosen = [];
  for (let at = choice[0] ?? -1; at >= 0; at = choice[at + 1] ?? -1) chosen.push(minutes[at] ?? 0);
  return { cost: rest2[0] ?? 0, minutes: chosen };
}
var startCost, savedShare, offGridCost, mostSteps;
var init_stab_windows = __esm({
  "src/plan/workflow/stab-windows.ts"() {
    "use strict";
    init_minute_crowd();
    startCost = 1e12;
    savedShare = 0.9;
    offGridCost = 1e7;
    mostSteps = 3e5;
  }
});

// src/plan/workflow/plan-week.ts
function planWeek(demands, welcome, grid) {
  const cut = dayBegin(demands);
  const toLine = (demand) => onLine(demand, cut);
  const [pending, others] = [demands.map(toLine), welcome.map(toLine)];
  const chosen = /* @__PURE__ */ new Map();
  const minutesOfHour = new Set(grid);
  const tries = new Set(demands.map(({ days: days2 }) => days2)).size > 12 ? 6 : 60;
  for (let days2 = commonest(pending); days2 !== void 0; days2 = commonest(pending)) {
    const group2 = days2;
    const minutes = stabWindows(
      pending.filter((demand) => demand.days === group2),
      {
        price: (minute4) => bits(group2 & ~(chosen.get(minute4) ?? 0)),
        welcome: unite([...pending.filter((demand) => demand.days !== group2), ...others], group2),
        grid: minutesOfHour,
        tries
      }
    );
    for (const minute4 of minutes) {
      chosen.set(minute4, (chosen.get(minute4) ?? 0) | group2);
      minutesOfHour.add(minute4 % 60);
    }
    for (const demand of [...pending, ...others]) {
      for (const minute4 of minutes) {
        if (demand.start <= minute4 && minute4 <= demand.end) demand.days &= ~group2;
      }
    }
  }
  return [...chosen].map(
    ([minute4, days2]) => minute4 < minutesPerDay ? { minute: minute4, days: days2 } : { minute: minute4 - minutesPerDay, days: rotate(days2, 1) }
  );
}
function bits(days2) {
  let count2 = 0;
  for (let rest2 = days2; rest2 > 0; rest2 &= rest2 - 1) count2 += 1;
  return count2;
}
function rotate(days2, by) {
  const turn = (by % 7 + 7) % 7;
  return (days2 << turn | days2 >> 7 - turn) & everyDay;
}
function dayBegin(demands) {
  const waiting = new Int32Array(minutesPerDay);
  for (const { minute: minute4, room } of demands) {
    for (let at = minute4 + 1; at <= minute4 + room; at += 1) {
      waiting[at % minutesPerDay] = (waiting[at % minutesPerDay] ?? 0) + 1;
    }
  }
  return waiting.indexOf(Math.min(...waiting));
}
function onLine({ minute: minute4, room, days: days2 }, cut) {
  const early = minute4 < cut;
  const start2 = early ? minute4 + minutesPerDay : minute4;
  return {
    start: start2,
    end: Math.min(start2 + room, cut + minutesPerDay - 1),
    days: early ? rotate(days2, -1) : days2
  };
}
function commonest(pending) {
  let best;
  for (const { days: days2 } of pending) {
    if (days2 === 0) continue;
    const more = best === void 0 || bits(days2) > bits(best) || bits(days2) === bits(best) && days2 < best;
    if (more) best = days2;
  }
  return best;
}
function unite(demands, days2) {
  const united = /* @__PURE__ */ new Map();
  for (const { start: start2, end, days: own } of demands) {
    const saves = bits(own & days2);
    if (saves === 0) continue;
    const key = `${start2} ${end}`;
    const known2 = united.get(key);
    if (known2 === void 0 || known2.saves < saves) united.set(key, { start: start2, end, saves });
  }
  return [...united.values()];
}
var everyDay;
var init_plan_week = __esm({
  "src/plan/workflow/plan-week.ts"() {
    "use strict";
    init_horizon();
    init_stab_windows();
    everyDay = 127;
  }
});

// src/plan/workflow/clock-family.ts
function clockFamilies(zones, horizon) {
  const families = /* @__PURE__ */ new Map();
  for (const zone of [...new Set(zones)].sort()) {
    const spans = zoneClock(zone, horizon);
    const changes = spans.slice(1).map(({ from, offset }, index) => `${from}:${offset - (spans[index]?.offset ?? 0)}`);
    const key = changes.join(" ");
    families.set(key, [...families.get(key) ?? [], zone]);
  }
  return [...families].map(([key, members]) => ({
    zone: key === "" ? "UTC" : members[0] ?? "UTC",
    zones: new Set(members)
  }));
}
function inZone(demand, zone, room, horizon) {
  const days2 = weekdays2(demand);
  if (days2 === void 0) return void 0;
  const shifts2 = clockShifts(demand.zone, zone, horizon);
  const [earliest, latest] = [Math.min(...shifts2), Math.max(...shifts2)];
  if (latest - earliest > room) return void 0;
  const minute4 = demand.minute + latest;
  const turn = Math.floor(minute4 / minutesPerDay);
  if (Math.floor((demand.minute + earliest) / minutesPerDay) !== turn && days2 !== everyDay) return void 0;
  return {
    demand,
    days: rotate(days2, turn),
    minute: minute4 - turn * minutesPerDay,
    room: room - (latest - earliest)
  };
}
function weekdays2({ days: { ofMonth, months, ofWeek } }) {
  if (ofMonth !== void 0 || months !== void 0) return void 0;
  return ofWeek === void 0 ? everyDay : ofWeek.reduce((sum, day6) => sum | 1 << day6, 0);
}
function clockShifts(from, to, horizon) {
  if (from === to) return [0];
  const key = `${from} ${to} ${horizon.from}`;
  const known2 = remembered2.get(key);
  if (known2 !== void 0) return known2;
  const [one, other] = [zoneClock(from, horizon), zoneClock(to, horizon)];
  const shifts2 = /* @__PURE__ */ new Set();
  for (const span of one) {
    for (const also of other) {
      const together = Math.min(span.until, also.until) - Math.max(span.from, also.from);
      if (together >= minutesPerDay) shifts2.add(also.offset - span.offset);
    }
  }
  if (remembered2.size >= mostRemembered4) remembered2.clear();
  remembered2.set(key, [...shifts2]);
  return [...shifts2];
}
var remembered2, mostRemembered4;
var init_clock_family = __esm({
  "src/plan/workflow/clock-family.ts"() {
    "use strict";
    init_horizon();
    init_plan_week();
    init_zone_clock();
    remembered2 = /* @__PURE__ */ new Map();
    mostRemembered4 = 2e3;
  }
});

// src/plan/workflow/merge-ticks.ts
function mergeTicks(ticks, apart) {
  const single = ticks.map((tick) => ({ tick, rectangle: rectangleOf(tick) }));
  const alone2 = single.filter(({ tick }) => apart(tick)).map(({ rectangle }) => rectangle);
  let joined = single.filter(({ tick }) => !apart(tick)).map(({ rectangle }) => rectangle);
  joined = joinBy(joined, ({ zone, hours, minutes }) => `${zone}|${hours}|${minutes}`, uniteDays);
  joined = joinBy(joined, ({ zone, minutes, days: days2 }) => `${zone}|${minutes}|${days2.key}`, uniteHours);
  joined = joinBy(joined, ({ zone, hours, days: days2 }) => `${zone}|${hours}|${days2.key}`, uniteMinutes);
  const lone = joinBy(alone2, ({ zone, hours, minutes }) => `${zone}|${hours}|${minutes}`, uniteDays);
  return [...joined, ...lone].sort(byTime).map(entryOf);
}
function rectangleOf({ zone, days: days2, minute: minute4 }) {
  return { zone, days: days2, hours: [Math.floor(minute4 / 60)], minutes: [minute4 % 60] };
}
function joinBy(rectangles, keyOf3, unite2) {
  const groups = /* @__PURE__ */ new Map();
  for (const rectangle of rectangles) {
    const group2 = groups.get(keyOf3(rectangle)) ?? [];
    groups.set(keyOf3(rectangle), group2);
    let merged = rectangle;
    for (let index = group2.length - 1; index >= 0; index -= 1) {
      const other = group2[index];
      const united = other && unite2(other, merged);
      if (united === void 0) continue;
      merged = united;
      group2.splice(index, 1);
    }
    group2.push(merged);
  }
  return [...groups.values()].flat();
}
function includes(days2, others) {
  return days2.key === "* * *" && others.key !== days2.key;
}
function union(a, b2) {
  return a === void 0 || b2 === void 0 ? void 0 : [.../* @__PURE__ */ new Set([...a, ...b2])].sort((x2, y2) => x2 - y2);
}
function byTime(a, b2) {
  if (a.zone !== b2.zone) return a.zone === "UTC" || b2.zone !== "UTC" && a.zone < b2.zone ? -1 : 1;
  const first = ({ hours, minutes }) => (hours[0] ?? 0) * 60 + (minutes[0] ?? 0);
  return first(a) - first(b2) || (a.days.key < b2.days.key ? -1 : 1);
}
function entryOf({ zone, days: days2, hours, minutes }) {
  const fields2 = [fieldText(minutes, 60, 0), fieldText(hours, 24, 0), ...daysText2(days2)];
  return { cron: fields2.join(" "), ...zone === "UTC" ? {} : { timezone: zone } };
}
function daysText2({ ofMonth, months, ofWeek }) {
  return [ofMonth, months, ofWeek].map(
    (values, index) => values === void 0 ? "*" : fieldText(values, index === 1 ? 12 : Number.POSITIVE_INFINITY, 1)
  );
}
function fieldText(values, all, first) {
  if (values.length === all && values[0] === first) return "*";
  return stepText(values) ?? rangesText(values);
}
function stepText(values) {
  const [begin2 = 0, second2 = 0] = values;
  const step = second2 - begin2;
  const even = values.every((value, index) => value === begin2 + index * step);
  return values.length >= 4 && step > 1 && even ? `${begin2}-${values.at(-1)}/${step}` : void 0;
}
function rangesText(values) {
  const ranges = [];
  for (const value of values) {
    const last = ranges.at(-1);
    if (last !== void 0 && last[1] === value - 1) last[1] = value;
    else ranges.push([value, value]);
  }
  return ranges.map(([from, to]) => to === from ? `${from}` : to === from + 1 ? `${from},${to}` : `${from}-${to}`).join(",");
}
var uniteDays, uniteHours, uniteMinutes;
var init_merge_ticks = __esm({
  "src/plan/workflow/merge-ticks.ts"() {
    "use strict";
    init_cron_pattern();
    uniteDays = (a, b2) => {
      const [one, other] = [a.days, b2.days];
      if (one.key === other.key) return a;
      if (includes(one, other)) return a;
      if (includes(other, one)) return b2;
      const sameMonths = `${one.months}` === `${other.months}`;
      if (sameMonths && one.ofMonth === void 0 && other.ofMonth === void 0) {
        return { ...a, days: cronDays({ ...one, ofWeek: union(one.ofWeek, other.ofWeek) }) };
      }
      if (sameMonths && one.ofWeek === void 0 && other.ofWeek === void 0) {
        return { ...a, days: cronDays({ ...one, ofMonth: union(one.ofMonth, other.ofMonth) }) };
      }
      return void 0;
    };
    uniteHours = (a, b2) => ({ ...a, hours: union(a.hours, b2.hours) ?? [] });
    uniteMinutes = (a, b2) => ({ ...a, minutes: union(a.minutes, b2.minutes) ?? [] });
  }
});

// src/plan/workflow/mend-clock-changes.ts
function mendClockChanges(planned, open, kept, horizon) {
  const left = (entries2) => {
    const ticks = ticksOf([...kept, ...entries2], horizon);
    return open.flatMap(
      ({ demand, dues }) => unserved(dues, demand.room, ticks, horizon).map((due) => ({ due, room: demand.room }))
    );
  };
  const joined = mergeTicks(planned, () => false);
  const missing4 = left(joined);
  if (missing4.length === 0) return joined;
  const apart = mergeTicks(planned, (tick) => isDisturbed(tick, horizon));
  const missingApart = left(apart);
  const [entries, rest2] = missingApart.length < missing4.length ? [apart, missingApart] : [joined, missing4];
  return rest2.length === 0 ? entries : [...entries, ...extraEntries(rest2)];
}
function isDisturbed({ zone, minute: minute4 }, horizon) {
  const clock2 = zoneClock(zone, horizon);
  return clock2.slice(1).some((span, index) => {
    const walls = [span.from + span.offset, span.from + (clock2[index]?.offset ?? 0)];
    const first = Math.min(...walls);
    const length = Math.max(...walls) - first;
    return (minute4 - first % minutesPerDay + minutesPerDay) % minutesPerDay < length;
  });
}
function extraEntries(missing4) {
  const entries = /* @__PURE__ */ new Map();
  for (const { due, room } of missing4) {
    const at = new Date(bestMinute(due, room) * 6e4);
    const cron = `${at.getUTCMinutes()} ${at.getUTCHours()} ${weekOfMonth(at)} ${at.getUTCMonth() + 1} *`;
    entries.set(cron, { cron });
  }
  return [...entries.values()];
}
function bestMinute(due, room) {
  let best = due;
  const badness = (minute4) => minuteCrowd(minute4) + minute4 - due;
  for (let minute4 = due; minute4 <= due + room; minute4 += 1)
    if (badness(minute4) < badness(best)) best = minute4;
  return best;
}
function weekOfMonth(date2) {
  const day6 = date2.getUTCDate();
  const length = new Date(Date.UTC(date2.getUTCFullYear(), date2.getUTCMonth() + 1, 0)).getUTCDate();
  if (day6 > length - 7) return `${length - 6}-${length}`;
  const first = Math.floor((day6 - 1) / 7) * 7 + 1;
  return `${first}-${first + 6}`;
}
var init_mend_clock_changes = __esm({
  "src/plan/workflow/mend-clock-changes.ts"() {
    "use strict";
    init_coverage();
    init_horizon();
    init_merge_ticks();
    init_minute_crowd();
    init_zone_clock();
  }
});

// src/plan/workflow/plan-ticks.ts
function planTicks(all, order3, base2) {
  const planned = [];
  const weekly = (zone) => (open2) => inZone(open2.demand, zone, open2.room, base2.horizon) ?? [];
  let open = all;
  for (const { zone, zones } of order3) {
    const own = open.filter(({ demand }) => zones.has(demand.zone));
    const mine = own.flatMap(weekly(zone));
    if (mine.length === 0) continue;
    const others = open.filter(({ demand }) => !zones.has(demand.zone)).flatMap(weekly(zone));
    const week2 = planWeek(mine, others, gridOf(planned));
    planned.push(...week2.map(({ minute: minute4, days: days2 }) => ({ zone, minute: minute4, days: weekDays(days2) })));
    const done = new Set(mine.map(({ demand }) => demand));
    open = stillOpen(open, planned, base2).filter(({ demand }) => !done.has(demand));
  }
  for (let group2 = nextGroup(open); group2.length > 0; group2 = nextGroup(open)) {
    planned.push(...planDays(group2, gridOf(planned)));
    const done = new Set(group2);
    open = stillOpen(open, planned, base2).filter((each2) => !done.has(each2));
  }
  return withoutNeedless(planned, all, base2);
}
function stillOpen(open, planned, { kept, horizon }) {
  if (open.length === 0) return open;
  const ticks = ticksOf([...kept, ...mergeTicks(planned, () => false)], horizon);
  return open.filter(({ dues, room }) => unserved(dues, room, ticks, horizon).length > 0);
}
function gridOf(ticks) {
  return new Set(ticks.map(({ minute: minute4 }) => minute4 % 60));
}
function weekDays(days2) {
  const ofWeek = days2 === everyDay ? void 0 : [0, 1, 2, 3, 4, 5, 6].filter((day6) => days2 >> day6 & 1);
  return cronDays({ ofMonth: void 0, months: void 0, ofWeek });
}
function nextGroup(open) {
  const groups = /* @__PURE__ */ new Map();
  for (const each2 of open) {
    const key = `${each2.demand.zone} ${each2.demand.days.key}`;
    const group2 = groups.get(key);
    if (group2 === void 0) groups.set(key, [each2]);
    else group2.push(each2);
  }
  const weight = (group2) => group2[0]?.dues.length ?? 0;
  const sorted = [...groups].sort(([a, one], [b2, other]) => weight(other) - weight(one) || (a < b2 ? -1 : 1));
  return sorted[0]?.[1] ?? [];
}
function planDays(group2, grid) {
  const [first] = group2;
  if (first === void 0) return [];
  const { zone, days: days2 } = first.demand;
  const windows = group2.map(({ demand, room }) => ({
    start: demand.minute,
    end: Math.min(demand.minute + room, minutesPerDay - 1)
  }));
  const minutes = stabWindows(windows, { price: () => 1, welcome: [], grid, tries: 60 });
  return minutes.map((minute4) => ({ zone, days: days2, minute: minute4 }));
}
function withoutNeedless(planned, all, { kept, horizon }) {
  let ticks = planned;
  for (let round = 0; round < mostRounds; round += 1) {
    const entries = ticks.flatMap((tick) => mergeTicks([tick], () => true));
    const starts = ticksOf([...entries, ...kept], horizon);
    const needed = neededEntries(all, starts, horizon);
    const counts = /* @__PURE__ */ new Map();
    for (const entry of starts.entry) counts.set(entry, (counts.get(entry) ?? 0) + 1);
    const needless = ticks.map((_2, index) => index).filter((index) => !needed.has(index));
    const [costliest] = needless.sort((a, b2) => (counts.get(b2) ?? 0) - (counts.get(a) ?? 0) || a - b2);
    if (costliest === void 0) return ticks;
    ticks = ticks.filter((_2, index) => index !== costliest);
  }
  return ticks;
}
var mostRounds;
var init_plan_ticks = __esm({
  "src/plan/workflow/plan-ticks.ts"() {
    "use strict";
    init_clock_family();
    init_coverage();
    init_cron_pattern();
    init_horizon();
    init_merge_ticks();
    init_plan_week();
    init_stab_windows();
    mostRounds = 40;
  }
});

// src/plan/workflow/plan-entries.ts
function planEntries(demands, kept, horizon) {
  const all = demands.map((demand) => openDemand(demand, horizon));
  const plans = openWith(all, kept, horizon).length === 0 ? [planOf(kept, horizon)] : plansFor(all, kept, horizon);
  const most = Math.min(...plans.map(({ starts }) => starts)) * worthOrder;
  const orderly = plans.filter(({ entries, starts }) => entries.length <= mostEntries2 && starts <= most);
  const choice = orderly.length > 0 ? orderly : plans;
  return choice.reduce((best, other) => isBetter(other, best) ? other : best).entries;
}
function plansFor(all, kept, horizon) {
  const bases = [[], ...all.length < fewDemands ? [] : regular].map((base2) => [...kept, ...base2]);
  return bases.flatMap((base2, index) => {
    const open = openWith(all, base2, horizon);
    return orders(open, horizon).slice(0, index === 0 ? mostOrders : 1).map((order3) => {
      const planned = planTicks(open, order3, { kept: base2, horizon });
      return planOf([...base2, ...mendClockChanges(planned, open, base2, horizon)], horizon);
    });
  });
}
function planOf(entries, horizon) {
  return { entries, starts: ticksOf(entries, horizon).starts };
}
function isBetter(one, other) {
  return one.starts < other.starts || one.starts === other.starts && one.entries.length < other.entries.length;
}
function openWith(all, entries, horizon) {
  const ticks = ticksOf(entries, horizon);
  return all.filter(({ dues, room }) => unserved(dues, room, ticks, horizon).length > 0);
}
function orders(open, horizon) {
  const zones = open.map(({ demand }) => demand.zone);
  const sized = clockFamilies(zones, horizon).map((family) => ({
    family,
    size: zones.filter((zone) => family.zones.has(zone)).length
  }));
  const bySize = sized.sort((a, b2) => b2.size - a.size).map(({ family }) => family);
  if (bySize.length === 0) return [[]];
  return bySize.map((family) => [family, ...bySize.filter((other) => other !== family)]);
}
var mostEntries2, worthOrder, regular, fewDemands, mostOrders;
var init_plan_entries = __esm({
  "src/plan/workflow/plan-entries.ts"() {
    "use strict";
    init_clock_family();
    init_coverage();
    init_mend_clock_changes();
    init_open_demand();
    init_plan_ticks();
    mostEntries2 = 30;
    worthOrder = 1.5;
    regular = ["7", "7,37", "7,27,47"].map((minutes) => [
      { cron: `${minutes} * * * *` }
    ]);
    fewDemands = 16;
    mostOrders = 4;
  }
});

// src/plan/workflow-schedule.ts
function workflowSchedule(jobs, { now, current = [] }) {
  const horizon = horizonAt(now);
  const demands = demandsOf(jobs, horizon);
  const fresh = measured(planEntries(demands, [], horizon), horizon);
  if (current.length === 0 || demands.length === 0) return result(fresh, horizon);
  const opens = demands.map((demand) => openDemand(demand, horizon));
  const needed = neededOf(opens, ticksOf(current, horizon), horizon);
  const kept = current.filter((_2, index) => needed.has(index));
  const grown = measured(planEntries(demands, kept, horizon), horizon);
  return result(grown.starts <= fresh.starts * worthKeeping ? grown : fresh, horizon);
}
function scheduleFit(jobs, entries, now) {
  const horizon = horizonAt(now);
  const demands = demandsOf(jobs, horizon);
  const ticks = ticksOf(entries, horizon);
  const opens = demands.map((demand) => openDemand(demand, horizon));
  const missing4 = opens.flatMap((open) => firstUnserved(open, ticks, horizon, now) ?? []);
  const needed = neededOf(opens, ticks, horizon);
  return {
    unserved: missing4.sort((a, b2) => a.due - b2.due),
    superfluous: entries.filter((_2, index) => !needed.has(index))
  };
}
function firstUnserved({ demand, dues }, ticks, horizon, now) {
  const missing4 = unserved(dues, demand.room, ticks, horizon);
  const due = missing4.find((each2) => each2 * 6e4 >= now) ?? missing4[0];
  if (due === void 0) return void 0;
  return { job: demand.job, due: due * 6e4, timezone: demand.zone, within: demand.room };
}
function neededOf(opens, ticks, horizon) {
  const late = opens.flatMap(({ demand, dues, room }) => {
    const found2 = unserved(dues, room, ticks, horizon);
    return found2.length === 0 ? [] : [{ dues: found2, room: demand.room }];
  });
  return neededEntries([...opens, ...late], ticks, horizon);
}
function measured(entries, horizon) {
  return { entries, starts: ticksOf(entries, horizon).starts };
}
function result({ entries, starts }, horizon) {
  return { entries, startsPerMonth: perMonth(starts, horizon) };
}
var worthKeeping;
var init_workflow_schedule = __esm({
  "src/plan/workflow-schedule.ts"() {
    "use strict";
    init_coverage();
    init_demand();
    init_horizon();
    init_open_demand();
    init_plan_entries();
    worthKeeping = 1.05;
  }
});

// src/usecases/workflow/schedule-block.ts
function findScheduleBlock(text) {
  const begins = [...text.matchAll(/^([ \t]*)# >>> datajob schedule\b.*$/gm)];
  const ends = [...text.matchAll(/^[ \t]*# <<< datajob schedule\b[^\r\n]*/gm)];
  const [begin2, end] = [begins[0], ends[0]];
  if (begin2 === void 0 && end === void 0) return void 0;
  if (begin2 === void 0 || end === void 0 || begins.length + ends.length > 2 || end.index < begin2.index) {
    return `The marks \`${beginMark}\` and \`${endMark}\` must both be there, once and in this order.`;
  }
  const stop = end.index + end[0].length;
  return {
    start: begin2.index,
    end: stop,
    firstLine: lineAt2(text, begin2.index),
    lastLine: lineAt2(text, end.index),
    indent: begin2[1] ?? "",
    entries: entriesOf2(text.slice(begin2.index, stop))
  };
}
function entriesOf2(block) {
  const { value } = parseDocument("schedule", block.replace(/(?:^|[ \t])#[^\r\n]*/gm, ""));
  const schedule = isRecord(value) ? value["schedule"] : void 0;
  if (!Array.isArray(schedule)) return [];
  return schedule.flatMap((entry) => {
    if (!isRecord(entry) || typeof entry["cron"] !== "string") return [];
    const timezone = entry["timezone"];
    const isZone = typeof timezone === "string" && timezone !== "UTC";
    return [{ cron: entry["cron"], ...isZone ? { timezone } : {} }];
  });
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function lineAt2(text, offset) {
  return text.slice(0, offset).split("\n").length;
}
var beginMark, endMark;
var init_schedule_block = __esm({
  "src/usecases/workflow/schedule-block.ts"() {
    "use strict";
    init_document();
    init_cron_text();
    beginMark = "# >>> datajob schedule";
    endMark = "# <<< datajob schedule";
  }
});

// src/usecases/workflow/action-pins.ts
var actionPins;
var init_action_pins = __esm({
  "src/usecases/workflow/action-pins.ts"() {
    "use strict";
    actionPins = {
      checkout: "actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2",
      uploadArtifact: "actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1",
      /** Nobody has released datajob yet, so there is no commit to name: whoever sets a repository up writes it. */
      datajob: "datajob/datajob@0000000000000000000000000000000000000000 # REPLACE by a release of datajob"
    };
  }
});

// src/usecases/workflow/workflow-job.ts
var reportStep;
var init_workflow_job = __esm({
  "src/usecases/workflow/workflow-job.ts"() {
    "use strict";
    init_action_pins();
    reportStep = [
      "- if: always() && steps.datajob.outputs.report",
      `  uses: ${actionPins.uploadArtifact}`,
      "  with:",
      "    name: datajob-report",
      "    path: ${{ steps.datajob.outputs.report }}",
      "    retention-days: 14"
    ];
  }
});

// src/usecases/workflow/environment-names.ts
var environmentNames2;
var init_environment_names = __esm({
  "src/usecases/workflow/environment-names.ts"() {
    "use strict";
    environmentNames2 = {
      staging: "staging",
      /** Of promotions only: its list of deployments is the list of promotions. */
      promotion: "production",
      /** Of whatever runs against databases of production; holds their secrets. */
      runs: "production-runs"
    };
  }
});

// src/usecases/workflow/workflow-jobs.ts
var onDefaultBranch, byHand, isComment, says, runsInProduction, isKnown, inProduction, contents, comments, answers, checks2, deployments, staging, production, check, promote, manual, manualProduction, command, commandProduction;
var init_workflow_jobs = __esm({
  "src/usecases/workflow/workflow-jobs.ts"() {
    "use strict";
    init_environment_names();
    onDefaultBranch = "github.ref == format('refs/heads/{0}', github.event.repository.default_branch)";
    byHand = "github.event_name == 'workflow_dispatch'";
    isComment = "github.event_name == 'issue_comment' && github.event.issue.pull_request";
    says = (command2) => `startsWith(github.event.comment.body, '/datajob${command2}')`;
    runsInProduction = `(${[" rollback", " run"].map(says).join(" || ")})`;
    isKnown = `contains(fromJSON('["OWNER", "MEMBER", "COLLABORATOR", "CONTRIBUTOR"]'), github.event.comment.author_association)`;
    inProduction = "(inputs.command == 'tick' || (inputs.command == 'run' && inputs.environment == 'production'))";
    contents = ["contents: write", "evidence, releases and runs: branches datajob/**"];
    comments = ["pull-requests: write", "comments on pull requests"];
    answers = ["pull-requests: write", "the answer, and the reaction that says: seen"];
    checks2 = ["checks: write", "a check with every finding at its line"];
    deployments = ["deployments: read", "the link in the comment to the deployment"];
    staging = { name: environmentNames2.staging, deployment: false };
    production = { name: environmentNames2.runs, deployment: false };
    check = {
      id: "datajob",
      comments: [
        "The required check: it always reports, also for drafts and forks and when no job has changed.",
        "Forks get a token that can only read and no secrets, whatever is written here."
      ],
      when: [
        "github.event_name == 'pull_request' || github.event_name == 'merge_group'",
        `|| (${byHand} && !(${onDefaultBranch}))`
      ],
      environment: staging,
      concurrency: [
        "group: datajob-check-${{ github.event.pull_request.number || github.ref }}",
        "# A newer push replaces the check of the one before.",
        "cancel-in-progress: ${{ github.event_name == 'pull_request' }}"
      ],
      timeoutMinutes: 60,
      permissions: [contents, comments, checks2],
      // Skipped, the job would count as a passed check of whatever commit somebody starts the workflow on.
      firstStep: [
        "- name: by hand only on the default branch",
        `  if: ${byHand}`,
        "  run: |",
        '    echo "::error::Start this workflow on the default branch: it works with what is merged."',
        "    exit 1"
      ]
    };
    promote = {
      id: "promote",
      comments: [
        "What is merged becomes what production runs: after each merge, by hand, or for a comment. The only job of the",
        "environment production, so reviewers and a wait timer there hold back promotions and nothing else. Secrets of",
        "staging, because a merge without evidence is staged again first; those of production are not needed."
      ],
      when: [
        onDefaultBranch,
        `&& (github.event_name == 'push' || (${byHand} && inputs.command == 'promote')`,
        `|| (${isComment} && ${says(" promote")}`,
        `&& ${isKnown}))`
      ],
      environment: { name: environmentNames2.promotion, deployment: true },
      concurrency: [
        "group: datajob-promote",
        "# One after the other, and none is ever cancelled.",
        "cancel-in-progress: false",
        "queue: max"
      ],
      timeoutMinutes: 120,
      permissions: [contents, comments, deployments]
    };
    manual = {
      id: "manual",
      comments: ["Started by hand, without the secrets of production."],
      when: [`${byHand} && ${onDefaultBranch}`, `&& inputs.command != 'promote' && !${inProduction}`],
      environment: staging,
      timeoutMinutes: 360,
      permissions: [contents]
    };
    manualProduction = {
      id: "manual-production",
      comments: ["Runs and ticks in production, started by hand."],
      when: [`${byHand} && ${onDefaultBranch}`, `&& ${inProduction}`],
      environment: production,
      timeoutMinutes: 360,
      permissions: [contents, comments]
    };
    command = {
      id: "command",
      comments: [
        "Commands in comments on pull requests. Who may give them, datajob finds out itself; anybody else is",
        "ignored or told so."
      ],
      when: [isComment, `&& ${says("")} && !${says(" promote")}`, `&& !${runsInProduction}`],
      environment: staging,
      timeoutMinutes: 60,
      permissions: [contents, answers]
    };
    commandProduction = {
      id: "command-production",
      comments: ["Those that roll back or run in production. They use the files of the default branch only."],
      when: [isComment, `&& ${runsInProduction}`],
      environment: production,
      timeoutMinutes: 360,
      permissions: [contents, answers]
    };
  }
});

// src/usecases/workflow/workflow-text.ts
var workflowPath, dispatchCommands, dispatchInputs;
var init_workflow_text = __esm({
  "src/usecases/workflow/workflow-text.ts"() {
    "use strict";
    init_schedule_block();
    init_workflow_job();
    init_workflow_jobs();
    workflowPath = ".github/workflows/datajob.yml";
    dispatchCommands = ["run", "tick", "promote", "stage", "plan", "validate", "clean"];
    dispatchInputs = [
      "command:",
      "  description: What to do",
      "  type: choice",
      `  options: [${dispatchCommands.join(", ")}]`,
      "  default: run",
      "job:",
      "  description: The job, for run",
      "  type: string",
      "environment:",
      "  description: Where to run it",
      "  type: choice",
      "  options: [staging, production]",
      "  default: staging",
      "params:",
      "  description: Parameters, as NAME=VALUE",
      "  type: string",
      "from-step:",
      "  description: Step to begin with",
      "  type: string",
      "scheduled-time:",
      "  description: Scheduled time that the run is for, such as 2026-11-22T06:15:00Z",
      "  type: string",
      "reason:",
      "  description: Why; it is recorded with your name",
      "  type: string",
      "  required: true"
    ];
  }
});

// src/usecases/workflow/check-workflow.ts
async function checkWorkflow(schedules3, { repositoryFiles, clock: clock2 }) {
  const text = await repositoryFiles.read(workflowPath);
  const block = text === void 0 ? void 0 : findScheduleBlock(text);
  if (block === void 0) return [];
  const file = fromWorkspace(repositoryFiles.workspace);
  if (typeof block === "string") return [{ ...base(file, 1), code: "workflow-marks", message: block }];
  const jobs = schedules3();
  const now = clock2.now();
  const { unserved: unserved2, superfluous } = scheduleFit(jobs, block.entries, now);
  const place = { ...base(file, block.firstLine), endLine: block.lastLine };
  if (unserved2.length > 0) {
    const { entries } = workflowSchedule(jobs, { now, current: block.entries });
    return [
      { ...place, code: "workflow-schedule", message: unservedText(unserved2), hint: pasteText(entries) }
    ];
  }
  return superfluous.length === 0 ? [] : [superfluousFinding(superfluous, place)];
}
function base(file, line) {
  return { severity: "error", file, line, column: 1 };
}
function fromWorkspace(workspace) {
  const up = workspace === "." ? "" : "../".repeat(workspace.split("/").length);
  return `${up}${workflowPath}`;
}
function unservedText(unserved2) {
  const [first] = unserved2;
  const jobs = [...new Set(unserved2.map(({ job }) => job))];
  const others = jobs.length > 1 ? ` and ${jobs.length - 1} more` : "";
  const at = new Date(first?.due ?? 0).toISOString().replace(":00.000Z", " UTC").replace("T", " ");
  return `The workflow's schedule does not start ${first?.job}${others} in time: ${at} has no start within ${first?.within} minutes. Run \`datajob workflow --write\`, or paste what follows.`;
}
function pasteText(entries) {
  const items = entries.map(
    ({ cron, timezone }) => timezone === void 0 ? `{ cron: "${cron}" }` : `{ cron: "${cron}", timezone: "${timezone}" }`
  );
  return `Between the marks of ${workflowPath}: \`schedule: [${items.join(", ")}]\``;
}
function superfluousFinding(superfluous, place) {
  const entries = superfluous.map(
    ({ cron, timezone }) => `"${cron}"${timezone === void 0 ? "" : ` (${timezone})`}`
  );
  const [noun, verb] = entries.length === 1 ? ["entry", "is"] : ["entries", "are"];
  return {
    ...place,
    code: "workflow-schedule-superfluous",
    severity: "warning",
    message: `The ${noun} ${entries.join(", ")} of the workflow's schedule ${verb} needed by no job; each start costs a minute. Run \`datajob workflow --write\`.`
  };
}
var init_check_workflow = __esm({
  "src/usecases/workflow/check-workflow.ts"() {
    "use strict";
    init_workflow_schedule();
    init_schedule_block();
    init_workflow_text();
  }
});

// src/usecases/validate.ts
async function validateWorkspace(ports, paths = []) {
  const now = ports.clock?.now();
  const workspace = await loadWorkspace(ports.tree, now === void 0 ? {} : { now });
  const waivers = now === void 0 ? [] : listWaivers(workspace.waivers, now);
  const all = { jobs: workspace.manifestCount, diagnostics: workspace.diagnostics, waivers, workspace };
  if (workspace.diagnostics.some(({ code: code2 }) => code2 === "no-config")) return all;
  if (paths.length === 0) return { ...all, diagnostics: await withWorkflow(workspace, ports) };
  const selections = paths.map((path) => select(path, workspace));
  const wanted = (file) => selections.some(({ covers }) => covers(file));
  const isConfigError = ({ file, severity }) => file === configName2 && severity === "error";
  return {
    workspace,
    waivers,
    jobs: workspace.manifests.filter(wanted).length,
    diagnostics: sortDiagnostics([
      ...workspace.diagnostics.filter((found2) => isConfigError(found2) || wanted(found2.file)),
      ...selections.flatMap(({ problem }) => problem ?? [])
    ])
  };
}
async function withWorkflow(workspace, { repositoryFiles, clock: clock2 }) {
  if (repositoryFiles === void 0 || clock2 === void 0) return workspace.diagnostics;
  const found2 = await checkWorkflow(() => workspace.productionSchedules, { repositoryFiles, clock: clock2 });
  const told = found2.filter(({ severity }) => severity === "error" || !hasErrors(workspace.diagnostics));
  return told.length === 0 ? workspace.diagnostics : sortDiagnostics([...workspace.diagnostics, ...told]);
}
function select(path, workspace) {
  const inside = normalisePath(path);
  if (inside === void 0) return { covers: () => false, problem: outside2(path) };
  const isManifest = inside === manifestName || inside.endsWith(`/${manifestName}`);
  const wanted = isManifest ? folderOf(inside) : inside;
  const covers = (file) => wanted === "" || file === wanted || file.startsWith(`${wanted}/`);
  const known2 = workspace.manifests.some(
    (file) => covers(file) || wanted.startsWith(`${folderOf(file)}/`) || folderOf(file) === ""
  );
  const told = known2 || workspace.diagnostics.some(({ file }) => covers(file));
  return told ? { covers } : { covers, problem: noManifest(path, inside) };
}
function outside2(path) {
  return {
    code: "path-outside-workspace",
    severity: "error",
    message: `\`${path}\` is not in this workspace. Name files and folders from the folder of ${configName2}.`,
    file: configName2,
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
    init_job_waivers();
    init_load_config();
    init_load_workspace();
    init_check_workflow();
  }
});

// src/cli/commands/validate.ts
var validate_exports = {};
__export(validate_exports, {
  validateCommand: () => validateCommand
});
function workspacePath(path, cwd, folder) {
  const here = (0, import_node_path12.relative)(folder, cwd);
  const isInside = here !== ".." && !here.startsWith(`..${import_node_path12.sep}`) && !(0, import_node_path12.isAbsolute)(here);
  const fromRoot = (0, import_node_path12.relative)(folder, (0, import_node_path12.resolve)(isInside ? cwd : folder, path));
  return fromRoot === "" ? "." : fromRoot.split(import_node_path12.sep).join("/");
}
var import_node_path12, validateCommand;
var init_validate2 = __esm({
  "src/cli/commands/validate.ts"() {
    "use strict";
    import_node_path12 = require("node:path");
    init_diagnostic();
    init_exit_code();
    init_diagnostics_text();
    init_human_time();
    init_json();
    init_waiver_text();
    init_validate();
    init_findings();
    validateCommand = async (context) => {
      const ports = await context.open();
      const paths = context.arguments.operands.map((path) => workspacePath(path, context.cwd, ports.folder));
      const { jobs, diagnostics, waivers } = await validateWorkspace(ports, paths);
      const counts = severityCounts(diagnostics);
      return {
        exitCode: hasErrors(diagnostics) ? exitCode.findings : exitCode.done,
        json: validateJson({ jobs, diagnostics, waivers }),
        text: [`${count(jobs, "job")}: ${counts === "" ? "no findings" : counts}`, ...waiverLines(waivers)].join(
          "\n"
        ),
        findings: await findingsText(diagnostics, ports.tree, context)
      };
    };
  }
});

// src/cli/reading.ts
var reading_exports = {};
__export(reading_exports, {
  mainOfReading: () => mainOfReading
});
module.exports = __toCommonJS(reading_exports);

// src/adapters/find-workspace.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
init_failure();
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
init_failure();

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
init_failure();
function gitObstacle(purpose, stderr, folder) {
  const hint2 = hints.find(([pattern]) => pattern.test(stderr))?.[1];
  const said = readable(stderr);
  return new Obstacle("git", `Git could not ${purpose} (in ${folder}): ${said || "it gave no reason"}`, {
    cause: new Error(stderr.trim()),
    ...hint2 !== void 0 && { hint: hint2 }
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
  return gitBy(folder, (args, options3 = {}) => start(folder, args, { ...options3, token }));
}
function gitBy(folder, run) {
  const bytes = async (purpose, args, options3) => {
    const answer = await run(args, options3);
    if (answer.code !== 0) throw gitObstacle(purpose, answer.stderr, folder);
    return answer.stdout;
  };
  const text = async (purpose, args, options3) => (await bytes(purpose, args, options3)).toString("utf8").replace(/\n$/, "");
  return { folder, run, text, bytes };
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
function start(folder, args, options3) {
  return new Promise((resolve8, reject) => {
    const child = (0, import_node_child_process.spawn)("git", [...fixedSettings, ...args], {
      cwd: folder,
      env: environment(options3.token),
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
    const timeoutMs = options3.timeoutMs ?? defaultTimeoutMs;
    const timer = setTimeout(() => stop(`it took longer than ${timeoutMs / 1e3} s`), timeoutMs);
    child.stdout.on("data", (chunk3) => {
      size += chunk3.length;
      if (size > maxOutputBytes) stop("it printed more than 512 MiB");
      else output.push(chunk3);
    });
    child.stderr.on("data", (chunk3) => errors.push(chunk3));
    child.on("error", (cause) => {
      clearTimeout(timer);
      reject(notStarted(folder, cause));
    });
    child.on("close", (code2, signal) => {
      clearTimeout(timer);
      const stderr = maskCredentials(Buffer.concat(errors).toString("utf8"));
      if (code2 !== null) return resolve8({ code: code2, stdout: Buffer.concat(output), stderr });
      reject(new Obstacle("git", `\`git ${args[0]}\` was ended: ${stopped ?? signal}. ${stderr}`.trim()));
    });
    child.stdin.on("error", () => void 0);
    child.stdin.end(options3.input ?? "");
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
async function changedBetween(git, base2, head) {
  return compare(git, [argument(base2, "commit"), argument(head, "commit")]);
}
async function changedInWorkingTree(git, base2, untracked, onTracked) {
  const tracked = await compare(git, [argument(base2, "commit")]);
  onTracked(tracked);
  const changes = new Map(tracked);
  for (const path of await untracked) {
    const known2 = tracked.get(path);
    changes.set(path, { status: known2 === void 0 ? "added" : "modified", before: known2?.before });
  }
  return changes;
}
function sortedPaths(changes) {
  return [...changes].map(([path, { status }]) => ({ path, status })).sort((a, b2) => a.path < b2.path ? -1 : 1);
}
async function compare(git, commits) {
  const options3 = ["diff", ...diffOptions, ...commits, "--"];
  return parseDiff(splitAtZero(await git.bytes("compare with the base", options3)));
}
function listTracked(git) {
  return git.bytes("list the tracked files", ["ls-files", "-z", "--stage"]);
}
async function untrackedPaths(git) {
  return splitAtZero(await git.bytes("list new files", ["ls-files", "-z", "--others", "--exclude-standard"]));
}
var diffOptions = [
  "--raw",
  "--no-abbrev",
  "-z",
  "--no-renames",
  "--relative",
  "--no-ext-diff",
  "--no-textconv",
  "--ignore-submodules"
];
function parseDiff(fields2) {
  const changes = /* @__PURE__ */ new Map();
  for (let at = 0; at + 1 < fields2.length; at += 2) {
    const [facts = "", path = ""] = fields2.slice(at, at + 2);
    const [mode = "", , id = "", , letter] = facts.slice(1).split(" ");
    const status = letter === "A" ? "added" : letter === "D" ? "deleted" : "modified";
    const isSure = letter !== "U" && !changes.has(path);
    changes.set(path, { status, before: isSure ? { mode, id } : void 0 });
  }
  return changes;
}
async function manifestsMentioning(git, words4, commit) {
  if (words4.length === 0) return [];
  const found2 = splitAtZero(await grep(git, ["-l"], words4, commit));
  const prefix = commit === void 0 ? "" : `${commit}:`;
  return found2.map((path) => path.slice(prefix.length)).sort();
}
async function committedLines(git, word, following2, commit) {
  const output = (await grep(git, [`-A${following2}`], [word], commit)).toString("utf8");
  const prefix = commit.length + 1;
  const found2 = /* @__PURE__ */ new Map();
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
    const line = output.slice(pathEnd + 1, lineEnd2);
    const groups = found2.get(path) ?? [];
    const group2 = isNewGroup ? void 0 : groups.pop();
    groups.push(group2 === void 0 ? line : `${group2}
${line}`);
    found2.set(path, groups);
    isNewGroup = false;
    at = lineEnd2 + 1;
  }
  return found2;
}
async function grep(git, options3, words4, commit) {
  const search = ["grep", "-z", "-F", "-I", ...options3, "-f", "-"];
  const where = commit === void 0 ? [] : [argument(commit, "commit")];
  const args = [...search, ...where, "--", ":(glob)**/*.yaml", ":(glob)**/*.yml"];
  const input = `${[...words4.flatMap((word) => word.split("\n")), "\\"].join("\n")}
`;
  const answer = await git.run(args, { input });
  if (answer.code !== 0 && answer.code !== 1) await git.bytes("search the manifests", args, { input });
  return answer.stdout;
}

// src/adapters/git-default-branch.ts
async function defaultRefs(git) {
  const [commits, configured] = await Promise.all([
    resolveAll(git, ["HEAD", ...candidates(["origin"], usualBranches)]),
    git.run(["config", "--get", "init.defaultBranch"])
  ]);
  return { commits, configured: configured.stdout.toString("utf8").trim() };
}
async function defaultBranches(git, remote, known2) {
  const remotes = [...new Set(/^[\w][\w.-]*$/.test(remote) ? [remote, "origin"] : ["origin"])];
  const refs = candidates(remotes, [known2.configured, ...usualBranches]);
  const missing4 = refs.filter((ref) => !known2.commits.has(ref));
  const commits = new Map([...known2.commits, ...await resolveAll(git, missing4)]);
  const tip = (ref) => ({ ref, commit: commits.get(ref) });
  return [tip("HEAD"), ...refs.map(tip)];
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
function answering(git, begun) {
  return gitBy(
    git.folder,
    async (args, options3) => await takeAnswer(begun, git.folder, args, options3) ?? git.run(args, options3)
  );
}
function takeAnswer(begun, folder, args, options3 = {}) {
  const question = questionOf(folder, args, options3);
  const answer = begun?.get(question);
  begun?.delete(question);
  return answer;
}
function questionOf(folder, args, options3 = {}) {
  return JSON.stringify([folder, args, String(options3.input ?? "")]);
}

// src/adapters/cache-folder.ts
var import_node_os = require("node:os");
var import_node_path2 = require("node:path");
function cacheFolder(variables) {
  const given = variables["DATAJOB_CACHE"];
  if (given) return (0, import_node_path2.resolve)(given);
  const shared = variables["RUNNER_TOOL_CACHE"] || variables["XDG_CACHE_HOME"];
  return (0, import_node_path2.resolve)(shared || (0, import_node_path2.join)(variables["HOME"] || (0, import_node_os.homedir)(), ".cache"), "datajob");
}

// src/adapters/folder-cache.ts
var import_node_crypto2 = require("node:crypto");
var import_promises = require("node:fs/promises");
var import_node_path3 = require("node:path");
init_failure();

// src/adapters/sha256.ts
var import_node_crypto = require("node:crypto");
var sha256 = (text) => (0, import_node_crypto.createHash)("sha256").update(text, "utf8").digest("hex");

// src/adapters/folder-cache.ts
function folderCache(folder) {
  const making = /* @__PURE__ */ new Map();
  return {
    async folder(key, make, signal, proof = ".") {
      const record = (0, import_node_path3.join)(folder, `${nameOf(key)}.json`);
      for (; ; ) {
        const there = await found(folder, record, proof);
        if (there !== void 0) return there;
        const other = making.get(key);
        if (other === void 0) break;
        await Promise.race([other.catch(() => void 0), aborted(signal)]);
        if (signal.aborted) throw new Obstacle("cancelled", "Cancelled while another run made the same.");
      }
      const made = makeIn(folder, record, make);
      making.set(key, made);
      try {
        return await made;
      } finally {
        making.delete(key);
      }
    },
    sweep: (unusedMs) => sweep(folder, unusedMs)
  };
}
async function makeIn(folder, record, make) {
  const made = record.replace(/json$/, (0, import_node_crypto2.randomBytes)(6).toString("hex"));
  await begin(folder, made);
  try {
    await make(made);
    const aside = `${made}.record`;
    await (0, import_promises.writeFile)(aside, JSON.stringify({ folder: made }), { mode: 384 });
    await (0, import_promises.rename)(aside, record);
    return made;
  } catch (error) {
    await (0, import_promises.rm)(made, { recursive: true, force: true, maxRetries: 3 }).catch(() => void 0);
    throw error;
  }
}
async function begin(folder, made) {
  try {
    await (0, import_promises.mkdir)(folder, { recursive: true, mode: 448 });
    await (0, import_promises.mkdir)(made, { mode: 448 });
  } catch (cause) {
    throw new Obstacle("files", `Nothing can be kept in ${folder}: ${toError(cause).message}`, {
      cause,
      hint: "Set DATAJOB_CACHE to a folder that this user may write to."
    });
  }
}
function aborted(signal) {
  return new Promise((resolve8) => {
    if (signal.aborted) resolve8();
    else signal.addEventListener("abort", () => resolve8(), { once: true });
  });
}
function nameOf(key) {
  return sha256(key).slice(0, 32);
}
async function found(folder, record, proof) {
  try {
    const now = /* @__PURE__ */ new Date();
    await (0, import_promises.utimes)(record, now, now);
    const made = folderIn(await (0, import_promises.readFile)(record, "utf8"));
    if (made === void 0 || !made.startsWith((0, import_node_path3.join)(folder, "/"))) return void 0;
    await (0, import_promises.stat)((0, import_node_path3.join)(made, proof));
    return made;
  } catch {
    return void 0;
  }
}
function folderIn(record) {
  const named2 = Object(JSON.parse(record)).folder;
  return typeof named2 === "string" ? named2 : void 0;
}
var unfinishedMs = 24 * 60 * 60 * 1e3;
async function sweep(folder, unusedMs) {
  const names = await (0, import_promises.readdir)(folder).catch(() => []);
  const kept = /* @__PURE__ */ new Set();
  for (const name of names.filter((each2) => each2.endsWith(".json"))) {
    const record = (0, import_node_path3.join)(folder, name);
    if (await isOlder(record, unusedMs)) await forget(record, unusedMs);
    const made = await (0, import_promises.readFile)(record, "utf8").then(folderIn, () => void 0);
    if (made !== void 0) kept.add(made);
  }
  const removed = [];
  for (const name of names.filter((each2) => /^[0-9a-f]{32}\.[0-9a-f]{12}(?:\.record)?$/.test(each2))) {
    const made = (0, import_node_path3.join)(folder, name);
    if (kept.has(made) || !await isOlder(made, unfinishedMs)) continue;
    await (0, import_promises.rm)(made, { recursive: true, force: true, maxRetries: 3 }).catch(() => void 0);
    removed.push(made);
  }
  return removed;
}
async function forget(record, unusedMs) {
  const aside = `${record}.gone`;
  try {
    await (0, import_promises.rename)(record, aside);
    if (await isOlder(aside, unusedMs)) await (0, import_promises.rm)(aside, { force: true });
    else await (0, import_promises.rename)(aside, record);
  } catch {
  }
}
async function isOlder(path, ms) {
  const status = await (0, import_promises.stat)(path).catch(() => void 0);
  return status !== void 0 && status.mtimeMs < Date.now() - ms;
}

// src/adapters/git-repository.ts
init_failure();

// src/adapters/git-base.ts
async function resolveCommit(git, ref) {
  const name = argument(ref, "commit or branch");
  const answer = await git.run(["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);
  if (answer.code === 0) return answer.stdout.toString("utf8").trim();
  await git.text("open the repository", ["rev-parse", "--git-dir"]);
  return void 0;
}
async function isShallow(git) {
  return await git.text("open the repository", ["rev-parse", "--is-shallow-repository"]) === "true";
}

// src/plan/changed-lines.ts
function parseChangedLines(diff) {
  const files = /* @__PURE__ */ new Map();
  let ranges;
  let content = 0;
  for (const line of linesOf(diff)) {
    if (content > 0) {
      if (!line.startsWith("\\")) content -= 1;
      continue;
    }
    if (line.startsWith("diff --git ")) ranges = void 0;
    const path = line.startsWith("+++ ") ? pathOf(line.slice(4)) : void 0;
    if (path !== void 0) {
      ranges = [];
      files.set(path, ranges);
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk === null) continue;
    const [, removed = "1", start2, added = "1"] = hunk;
    content = Number(removed) + Number(added);
    if (Number(added) > 0) ranges?.push({ start: Number(start2), end: Number(start2) + Number(added) - 1 });
  }
  return files;
}
function* linesOf(text) {
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf("\n", at);
    yield text.slice(at, end < 0 ? text.length : end);
    at = end < 0 ? text.length : end + 1;
  }
}
function pathOf(name) {
  const path = name.startsWith('"') ? unquoted(name.slice(1, name.lastIndexOf('"'))) : name.replace(/\t$/, "");
  return path.startsWith("b/") ? path.slice(2) : void 0;
}
var escapes = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  "\\": 92
};
function unquoted(text) {
  const bytes = [];
  for (const [, octal, letter, plain3 = ""] of text.matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/g)) {
    if (octal !== void 0) bytes.push(Number.parseInt(octal, 8));
    else if (letter !== void 0) bytes.push(escapes[letter] ?? 63);
    else bytes.push(...new TextEncoder().encode(plain3));
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

// src/adapters/git-changed-lines.ts
async function changedLines(git, base2, head) {
  const commits = [argument(base2, "commit"), argument(head, "commit")];
  const args = ["-c", "core.quotePath=true", "diff", ...options, ...commits, "--"];
  const output = await git.bytes("find the changed lines", args);
  return parseChangedLines(output.toString("latin1"));
}
var options = [
  "--unified=0",
  "--inter-hunk-context=0",
  "--find-renames",
  "--relative",
  "--src-prefix=a/",
  "--dst-prefix=b/",
  "--no-color",
  "--no-ext-diff",
  "--no-textconv",
  "--ignore-submodules"
];

// src/adapters/git-commits.ts
init_failure();
async function commitsTouching(git, range2) {
  if (range2.paths.length === 0) return [];
  if (await isShallow(git)) throw historyIsCut();
  const args = ["--literal-pathspecs", "log", ...options2, `--max-count=${range2.limit}`, "--stdin"];
  const output = await git.bytes("look for the commits of a job", args, { input: inputOf(range2) });
  const wanted = new Set(range2.paths);
  return `\0${output.toString("utf8")}`.split(commitMark).slice(1).map((text) => parseCommit(text, wanted));
}
var commitMark = "\0\0commit ";
var options2 = [
  "--first-parent",
  "-m",
  "--name-only",
  "--no-renames",
  "--relative",
  "--no-ext-diff",
  "--no-textconv",
  "--ignore-submodules",
  "-z",
  "--format=%x00commit %H %P%x00"
];
function inputOf({ since, until, paths }) {
  const revisions = [
    argument(until, "commit"),
    ...since === void 0 ? [] : [`^${argument(since, "commit")}`]
  ];
  return `${[...revisions, "--", ...new Set(paths.map(withoutLineBreak))].join("\n")}
`;
}
function withoutLineBreak(path) {
  const at = path.search(/[\r\n]/);
  if (at < 0) return path;
  return path.slice(0, Math.max(0, path.lastIndexOf("/", at))) || ".";
}
function parseCommit(text, wanted) {
  const [head = "", ...names] = text.split("\0");
  const [commit = "", parent] = head.split(" ");
  const paths = names.map((name) => name.replace(/^\n/, "")).filter((name) => isTouched(name, wanted));
  return { commit, parent: parent === "" ? void 0 : parent, paths: [...new Set(paths)].sort() };
}
function isTouched(name, wanted) {
  if (wanted.has(name)) return true;
  for (let at = name.lastIndexOf("/"); at > 0; at = name.lastIndexOf("/", at - 1)) {
    if (wanted.has(name.slice(0, at))) return true;
  }
  return false;
}
function historyIsCut() {
  return new Obstacle("git", "This clone is shallow: it cannot be told which commits changed a job.", {
    hint: "Run `git fetch --unshallow`. On GitHub: actions/checkout with fetch-depth: 0."
  });
}

// src/adapters/git-fetch.ts
init_failure();
async function fetchRef(git, remote, ref) {
  if (!/^refs\/[\w./-]+$/.test(ref)) throw new Obstacle("git", `${JSON.stringify(ref)} is no ref.`);
  const kept = ref.replace(/^refs\//, "refs/datajob/");
  const options3 = ["--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--quiet"];
  const answer = await git.run(["fetch", ...options3, argument(remote, "remote"), `+${ref}:${kept}`]);
  if (answer.code !== 0) throw gitObstacle(`fetch ${ref}`, answer.stderr, git.folder);
  return git.text(`read ${ref}`, ["rev-parse", "--verify", `${kept}^{commit}`]);
}

// src/adapters/git-history.ts
var import_node_fs2 = require("node:fs");
var import_node_path4 = require("node:path");
var deepeningSteps = [50, 200, 750];
async function parentsOf(git, commit) {
  const text = await git.text("read a commit", ["cat-file", "commit", argument(commit, "commit")]);
  const [header = ""] = text.split("\n\n");
  return header.split("\n").flatMap((line) => /^parent ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? []);
}
async function deepen(git, remote, commits, count2) {
  const cuts = await cutsBehind(git, commits);
  if (cuts.length === 0 || cuts.length > mostCuts) return false;
  const args = ["fetch", ...quietly, `--depth=${count2 + 1}`, argument(remote, "remote"), ...cuts];
  return (await git.run(args, { timeoutMs: 12e4 })).code === 0;
}
async function remoteHead(git, remote) {
  const args = ["ls-remote", "--quiet", argument(remote, "remote"), "HEAD"];
  const answer = await git.run(args, { timeoutMs: 6e4 });
  if (answer.code !== 0) return void 0;
  return /^([0-9a-f]{40,64})\tHEAD$/m.exec(answer.stdout.toString("utf8"))?.[1];
}
async function fetchCommit(git, remote, commit) {
  const depth = await isShallow(git) ? ["--depth=1"] : [];
  const args = ["fetch", ...quietly, ...depth, argument(remote, "remote"), argument(commit, "commit")];
  return git.run(args);
}
var quietly = ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules"];
var mostCuts = 200;
async function cutsBehind(git, commits) {
  const roots = await git.text("read the history", ["rev-list", "--max-parents=0", ...commits, "--"]);
  const cut = new Set(await shallowCommits(git));
  return roots.split("\n").filter((root) => cut.has(root));
}
async function shallowCommits(git) {
  const path = await git.text("open the repository", ["rev-parse", "--git-path", "shallow"]);
  const file = (0, import_node_path4.resolve)(git.folder, path);
  return (0, import_node_fs2.existsSync)(file) ? (0, import_node_fs2.readFileSync)(file, "utf8").split("\n") : [];
}

// src/adapters/git-identity.ts
var import_node_os2 = require("node:os");
var fallback = "datajob <datajob@localhost>";
async function committer(git) {
  const answer = await git.run(["var", "GIT_COMMITTER_IDENT"]);
  const [, name, email] = /^(.*) <([^<>]*)> \d+ [+-]\d+$/m.exec(answer.stdout.toString("utf8")) ?? [];
  return answer.code === 0 && name && email ? `${name} <${email}>` : fallback;
}
async function actor(git, variables) {
  const { GITHUB_ACTIONS: inActions, GITHUB_ACTOR: user } = variables;
  if (inActions === "true" && user) return user;
  const identity = await committer(git);
  return identity === fallback ? `${systemUser()}@${(0, import_node_os2.hostname)()}` : identity;
}
function systemUser() {
  try {
    return (0, import_node_os2.userInfo)().username;
  } catch {
    return "datajob";
  }
}

// src/adapters/git-links.ts
var import_node_fs3 = require("node:fs");
var import_node_path5 = require("node:path");

// src/adapters/git-objects.ts
init_failure();
var namesPerProcess = 5e3;
function blobReader(git, convert) {
  let waiting = [];
  const answerAll = async () => {
    const questions = waiting;
    waiting = [];
    try {
      const names = [...new Set(questions.flatMap((question) => question.names))];
      const found2 = await readAll(git, names, convert);
      for (const { names: asked, resolve: resolve8 } of questions) resolve8(pick(found2, asked));
    } catch (error) {
      for (const { reject } of questions) reject(error);
    }
  };
  return (names) => new Promise((resolve8, reject) => {
    if (names.length === 0) return resolve8(/* @__PURE__ */ new Map());
    waiting.push({ names, resolve: resolve8, reject });
    if (waiting.length === 1) setImmediate(() => void answerAll());
  });
}
function converted(read2, convert) {
  return async (names) => new Map([...await read2(names)].map(([name, content]) => [name, convert(content)]));
}
function rememberingReader(read2) {
  const kept = /* @__PURE__ */ new Map();
  let keptBytes = 0;
  return async (names) => {
    const found2 = await read2(names.filter((name) => !kept.has(name)));
    const all = /* @__PURE__ */ new Map();
    for (const name of names) {
      const content = kept.get(name) ?? found2.get(name);
      if (content !== void 0) all.set(name, content);
    }
    for (const [name, content] of found2) {
      keptBytes += content.length;
      if (keptBytes <= mostKeptBytes) kept.set(name, Buffer.from(content));
    }
    return all;
  };
}
var mostKeptBytes = 4 * 1024 * 1024;
async function readAll(git, names, convert) {
  const found2 = /* @__PURE__ */ new Map();
  for (let start2 = 0; start2 < names.length; start2 += namesPerProcess) {
    const some = names.slice(start2, start2 + namesPerProcess);
    const input = some.map((name) => `${oneLine(name)}
`).join("");
    const output = await git.bytes("read files of a commit", ["cat-file", "--batch"], { input });
    parseBatch(output, some, (name, content) => found2.set(name, convert(content)));
  }
  return found2;
}
function oneLine(name) {
  if (!name.includes("\n")) return name;
  throw new Obstacle("git", `${JSON.stringify(name)} holds a line break and cannot be read by name.`);
}
function parseBatch(output, names, take4) {
  let at = 0;
  for (const name of names) {
    const lineEnd2 = output.indexOf(10, at);
    const header = output.toString("utf8", at, lineEnd2);
    at = lineEnd2 + 1;
    const [, type, digits] = /^[0-9a-f]{40,64} (\w+) (\d+)$/.exec(header) ?? [];
    if (digits === void 0) continue;
    const size = Number(digits);
    if (type === "blob") take4(name, output.subarray(at, at + size));
    at += size + 1;
  }
}
function pick(found2, names) {
  const picked = /* @__PURE__ */ new Map();
  for (const name of names) {
    const content = found2.get(name);
    if (content !== void 0) picked.set(name, content);
  }
  return picked;
}

// src/adapters/git-links.ts
async function committedLinks(git, commit) {
  const args = ["ls-tree", "-r", "-z", argument(commit, "commit")];
  const lines = linesOfLinks(await git.bytes("list symbolic links", args));
  const targets = await blobReader(git, (content) => content.toString("utf8"))(lines.map(({ id }) => id));
  return lines.flatMap(({ path, id }) => {
    const link = targets.get(id);
    return link === void 0 ? [] : [{ path, link }];
  });
}
async function trackedLinks(git, tracked) {
  return linesOfLinks(await tracked).flatMap(({ path }) => onDisk(git.folder, path));
}
function linesOfLinks(output) {
  const found2 = [];
  for (let at = output.indexOf("120000 "); at >= 0; at = output.indexOf("120000 ", at)) {
    const end = output.indexOf(0, at);
    const startsLine = at === 0 || output[at - 1] === 0;
    const [, id, path] = /^120000 (?:blob )?([0-9a-f]+)(?: \d)?\t(.+)$/s.exec(output.toString("utf8", at, end)) ?? [];
    if (startsLine && id !== void 0 && path !== void 0) found2.push({ id, path });
    at = end < 0 ? output.length : startsLine ? end : at + 1;
  }
  return found2;
}
function onDisk(folder, path) {
  const file = (0, import_node_path5.join)(folder, path);
  const isLink = (0, import_node_fs3.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink ? [{ path, link: (0, import_node_fs3.readlinkSync)(file) }] : [];
}

// src/adapters/git-materialise.ts
var import_node_fs4 = require("node:fs");
var import_node_path6 = require("node:path");
init_failure();
async function materialise(tree, paths, folder) {
  (0, import_node_fs4.mkdirSync)(folder, { recursive: true });
  const root = (0, import_node_fs4.realpathSync)(folder);
  const made = /* @__PURE__ */ new Set();
  const wanted = new Set((await Promise.all(paths.map((path) => tree.throughLink(path)))).flat());
  const files = [...wanted];
  for (let start2 = 0; start2 < files.length; start2 += pathsAtOnce) {
    const some = files.slice(start2, start2 + pathsAtOnce);
    const contents2 = await tree.contents(some);
    for (const path of some) {
      const content = contents2.get(path);
      if (content === void 0) throw missing(path);
      const target = await tree.target(path);
      write({ root, path, content, executable: target?.executable ?? false }, made);
    }
  }
}
var pathsAtOnce = 200;
function write({ root, path, content, executable }, made) {
  if (!isSafe(path)) throw new Obstacle("git", `The path ${JSON.stringify(path)} must not be written.`);
  if (content.subarray(0, lfsMark.length).toString("latin1") === lfsMark) throw inLfs(path);
  const file = (0, import_node_path6.join)(root, path);
  const parent = (0, import_node_path6.dirname)(file);
  try {
    if (!made.has(parent)) {
      (0, import_node_fs4.mkdirSync)(parent, { recursive: true });
      made.add(parent);
    }
    const real = (0, import_node_fs4.realpathSync)(parent);
    if (real !== root && !real.startsWith(root + import_node_path6.sep)) throw new Error("a link leads out of the folder");
    (0, import_node_fs4.writeFileSync)(file, content, { mode: executable ? 493 : 420 });
  } catch (cause) {
    throw new Obstacle("files", `${file} could not be written: ${toError(cause).message}`, { cause });
  }
}
function isSafe(path) {
  const parts = path.split("/");
  return !path.includes("\0") && (import_node_path6.sep !== "\\" || !/[\\:]/.test(path)) && parts.every((part) => part !== "" && part !== "." && part !== ".." && part.toLowerCase() !== ".git");
}
var lfsMark = "version https://git-lfs.github.com/spec/v1";
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

// src/adapters/git-merge-base.ts
init_failure();

// src/adapters/git-remote.ts
async function hasRemote(git, remote) {
  if ((await git.run(["rev-parse", "--git-dir"])).code !== 0) return false;
  if (!/^[A-Za-z0-9][\w.-]*$/.test(remote)) return true;
  return (await git.run(["remote", "get-url", remote])).code === 0;
}

// src/adapters/git-merge-base.ts
async function mergeBase(git, remote, a, b2) {
  const [left, right] = await Promise.all([resolveCommit(git, a), resolveCommit(git, b2)]);
  if (left === void 0) throw unknownCommit(a);
  if (right === void 0) throw unknownCommit(b2);
  return commonAncestor(git, remote, { left, right, names: [a, b2] });
}
async function commonAncestor(git, remote, pair) {
  const { left, right, names } = pair;
  if (left === right) return left;
  const found2 = await knownAncestor(git, left, right);
  if (found2 !== void 0 || !await isShallow(git)) return found2;
  if ((await parentsOf(git, right)).includes(left)) return left;
  if ((await parentsOf(git, left)).includes(right)) return right;
  for (const count2 of deepeningSteps) {
    if (!await deepen(git, remote, [left, right], count2)) break;
    const deeper = await knownAncestor(git, left, right);
    if (deeper !== void 0) return deeper;
  }
  if (await isShallow(git)) throw historyIsCut2(...names);
  return void 0;
}
async function knownAncestor(git, left, right) {
  const answer = await git.run(["merge-base", left, right]);
  return answer.code === 0 ? answer.stdout.toString("utf8").trim() : void 0;
}
async function defaultBase(git, remote, refs) {
  const [{ commit: head }, ...branches2] = await defaultBranches(git, remote, refs);
  if (head === void 0) return void 0;
  for (const { ref, commit } of branches2) {
    if (commit === void 0) continue;
    const base2 = await commonAncestor(git, remote, { left: head, right: commit, names: ["HEAD", ref] });
    if (base2 !== void 0) return base2;
  }
  if (branches2.some(({ commit }) => commit !== void 0)) return void 0;
  return baseOnRemote(git, remote, head);
}
async function baseOnRemote(git, remote, head) {
  if (remote === ".") return void 0;
  const tip = await hasRemote(git, remote) ? await remoteHead(git, remote) : void 0;
  if (tip === void 0) return void 0;
  if (await resolveCommit(git, tip) === void 0) {
    const answer = await fetchCommit(git, remote, tip);
    if (answer.code !== 0) return void 0;
  }
  return commonAncestor(git, remote, {
    left: head,
    right: tip,
    names: ["HEAD", `the default branch of ${remote}`]
  });
}
function unknownCommit(ref) {
  return new Obstacle("git", `There is no commit ${ref} in this clone.`, {
    hint: "Fetch it first, or check its name with `git log`. On GitHub: actions/checkout with fetch-depth: 0."
  });
}
function historyIsCut2(a, b2) {
  return new Obstacle("git", `This clone is shallow: the common history of ${a} and ${b2} is not in it.`, {
    hint: "It could not be fetched from the remote either. Run `git fetch --unshallow`. On GitHub: actions/checkout with fetch-depth: 2 for the merge commit of a pull request, with fetch-depth: 0 for all else."
  });
}

// src/adapters/content-digest.ts
var import_node_crypto3 = require("node:crypto");
function contentDigest(bytes) {
  const binary = bytes.subarray(0, 8e3).includes(0);
  return (0, import_node_crypto3.createHash)("sha256").update(binary ? bytes : withoutCarriageReturns(bytes)).digest("hex");
}
function withoutCarriageReturns(bytes) {
  if (!bytes.includes("\r\n")) return bytes;
  return Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}

// src/adapters/git-listing.ts
function listings(git, commit, compared) {
  let whole;
  const load = () => {
    whole ??= readListing(git, commit, ["-r"]);
    return whole;
  };
  const parts = /* @__PURE__ */ new Map();
  const askTogether = partReader(git, commit);
  let below;
  return {
    load,
    loadFor: async (paths) => {
      if (whole !== void 0) return whole;
      if (below !== void 0 && holdsAll(below, paths)) return below;
      const known2 = knownListing(compared(), paths);
      if (known2 !== void 0) return known2;
      const key = paths.join("\0");
      const part = parts.get(key) ?? askTogether(paths);
      parts.set(key, part);
      return await part ?? load();
    },
    list: async (folders) => {
      const few = whole === void 0 && folders !== void 0 && folders.length <= maxPart;
      if (!few) return (await load()).entries;
      const known2 = knownListing(compared(), folders);
      if (known2 !== void 0) return known2.entries;
      below = await readListing(git, commit, ["-r"], folders);
      return below.entries;
    }
  };
}
function holdsAll({ byPath, links }, paths) {
  return links.size === 0 && paths.every((path) => byPath.has(path));
}
function knownListing(compared, paths) {
  if (compared === void 0 || paths.length > maxPart) return void 0;
  const lines = [];
  for (const path of paths) {
    const before2 = compared.get(path)?.before;
    if (before2 === void 0) return void 0;
    if (before2.mode.startsWith("100")) lines.push({ ...before2, path });
  }
  const hasLinks = [...compared.values()].some(({ before: before2 }) => before2?.mode === "120000");
  return hasLinks ? void 0 : listingOf(lines, /* @__PURE__ */ new Map());
}
var maxPart = 200;
function partReader(git, commit) {
  let asked;
  const answer = async (paths) => {
    await new Promise((resolve8) => setImmediate(resolve8));
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
async function readListing(git, commit, options3, paths = []) {
  const args = [
    "--literal-pathspecs",
    "ls-tree",
    ...options3,
    "-z",
    argument(commit, "commit"),
    "--",
    ...paths
  ];
  const lines = splitAtZero(await git.bytes(`list the files of commit ${commit}`, args));
  const found2 = lines.flatMap((line) => parseLine(line) ?? []);
  const linkIds = found2.filter(({ mode }) => mode === "120000").map(({ id }) => id);
  const targets = await blobReader(git, (content) => content.toString("utf8"))(linkIds);
  return listingOf(found2, targets);
}
function listingOf(found2, targets) {
  const byPath = new Map(found2.map((line) => [line.path, { entry: toEntry(line, targets), id: line.id }]));
  const entries = [...byPath.values()].map(({ entry }) => entry);
  entries.sort((a, b2) => a.path < b2.path ? -1 : 1);
  const links = entries.flatMap(({ path, link }) => link === void 0 ? [] : [[path, link]]);
  return { entries, byPath, links: new Map(links) };
}
function parseLine(line) {
  const [, mode, id, path] = /^(\d{6}) blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
  return mode === void 0 || id === void 0 || path === void 0 ? void 0 : { mode, id, path };
}
function toEntry({ mode, id, path }, targets) {
  if (mode === "120000") return { path, link: targets.get(id) ?? "" };
  return mode === "100755" ? { path, executable: true } : { path };
}

// src/adapters/links.ts
function followLinks(path, links) {
  let rest2 = path.split("/");
  let done = [];
  for (let hops = 0; hops <= 40; ) {
    const [part, ...others] = rest2;
    if (part === void 0) return done.join("/");
    rest2 = others;
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (done.length === 0) return void 0;
      done = done.slice(0, -1);
      continue;
    }
    const link = links.get([...done, part].join("/"));
    if (link === void 0) {
      done = [...done, part];
      continue;
    }
    if (link.startsWith("/")) return void 0;
    rest2 = [...link.split("/"), ...rest2];
    hops++;
  }
  return void 0;
}

// src/adapters/git-tree.ts
function gitTree(git, commit, compared = () => void 0) {
  const { load, loadFor, list: list3 } = listings(git, commit, compared);
  const contents2 = blobReader(git, (content) => content);
  const remembered3 = rememberingReader(contents2);
  const texts = converted(remembered3, (content) => content.toString("utf8"));
  const digests = converted(remembered3, contentDigest);
  return {
    list: list3,
    read: async (paths) => readThrough(await loadFor(paths), paths, texts),
    digest: async (paths) => readThrough(await loadFor(paths), paths, digests),
    contents: async (paths) => readThrough(await load(), paths, contents2),
    target: async (path) => {
      const { byPath, links } = await load();
      const target = followLinks(path, links);
      return target === void 0 ? void 0 : byPath.get(target)?.entry;
    },
    throughLink: async (path) => {
      const { entries, byPath, links } = await load();
      const target = links.has(path) ? followLinks(path, links) : void 0;
      if (target === void 0 || byPath.has(target)) return [path];
      const prefix = target === "" ? "" : `${target}/`;
      const below = entries.filter((entry) => entry.path.startsWith(prefix) && entry.link === void 0);
      return below.map((entry) => `${path}/${entry.path.slice(prefix.length)}`);
    }
  };
}
async function readThrough({ byPath, links }, paths, read2) {
  const ids = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const direct = byPath.get(path);
    const plain3 = direct !== void 0 && direct.entry.link === void 0;
    const id = plain3 ? direct.id : byPath.get(followLinks(path, links) ?? "")?.id;
    if (id !== void 0) ids.set(path, id);
  }
  const found2 = await read2([...ids.values()]);
  const results = /* @__PURE__ */ new Map();
  for (const [path, id] of ids) {
    const result2 = found2.get(id);
    if (result2 !== void 0) results.set(path, result2);
  }
  return results;
}

// src/adapters/manifest-lines.ts
var import_promises2 = require("node:timers/promises");

// src/adapters/read-plain-file.ts
var import_node_fs5 = require("node:fs");
init_failure();
function readPlainFile(file) {
  try {
    const text = (0, import_node_fs5.readFileSync)(file, { encoding: "utf8", ...asFlag });
    return text === "" && !(0, import_node_fs5.lstatSync)(file).isFile() ? void 0 : text;
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
    return (0, import_node_fs5.readFileSync)(file, asFlag);
  } catch (error) {
    return absentOrThrow(error, file);
  }
}
function readPlainAt(buffer, offset, file) {
  try {
    const descriptor = (0, import_node_fs5.openSync)(file, readFlags);
    try {
      return offset < buffer.length ? (0, import_node_fs5.readSync)(descriptor, buffer, offset, buffer.length - offset, null) : 0;
    } finally {
      (0, import_node_fs5.closeSync)(descriptor);
    }
  } catch (error) {
    return absentOrThrow(error, file);
  }
}
var readFlags = import_node_fs5.constants.O_RDONLY | (import_node_fs5.constants.O_NOFOLLOW ?? 0) | (import_node_fs5.constants.O_NONBLOCK ?? 0);
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

// src/adapters/filled-room.ts
function* fillRooms(folder, paths, room) {
  let files = [];
  let end = room.writeUInt8(lineBreak);
  for (const path of paths) {
    const file = `${folder}/${path}`;
    const length = readPlainAt(room, end, file);
    if (length === void 0) continue;
    if (end + length < room.length) {
      files.push({ path, start: end, end: end + length });
      end = room.writeUInt8(lineBreak, end + length);
      continue;
    }
    if (files.length > 0) yield { bytes: room.subarray(0, end), files };
    files = [];
    end = 1;
    const whole = readPlainBytes(file);
    if (whole !== void 0) yield alone(path, whole);
  }
  if (files.length > 0) yield { bytes: room.subarray(0, end), files };
}
var lineBreak = 10;
function alone(path, content) {
  const bytes = Buffer.concat([Buffer.from([lineBreak]), content, Buffer.from([lineBreak])]);
  return { bytes, files: [{ path, start: 1, end: content.length + 1 }] };
}

// src/adapters/manifest-lines.ts
async function workingTreeLines(folder, tracked, search) {
  const paths = yamlPaths(await tracked);
  const found2 = /* @__PURE__ */ new Map();
  const room = Buffer.allocUnsafe(roomBytes);
  for (let start2 = 0; start2 < paths.length && !search.signal.aborted; start2 += chunk) {
    for (const filled of fillRooms(folder, paths.slice(start2, start2 + chunk), room)) {
      searchRoom(filled, search, found2);
    }
    await (0, import_promises2.setImmediate)();
  }
  return found2;
}
var chunk = 64;
var roomBytes = 256 * 1024;
function yamlPaths(tracked) {
  const text = tracked.toString("utf8");
  const paths = [];
  for (const ending of [".yaml\0", ".yml\0"]) {
    for (let hit = text.indexOf(ending); hit >= 0; hit = text.indexOf(ending, hit + 1)) {
      const lineStart2 = text.lastIndexOf("\0", hit) + 1;
      const path = text.slice(text.indexOf("	", lineStart2) + 1, hit + ending.length - 1);
      if (path !== paths.at(-1)) paths.push(path);
    }
  }
  return paths;
}
function searchRoom({ bytes, files }, { word, following: following2 }, found2) {
  const text = bytes.toString("latin1");
  const nextHit = hitsOf(text, word);
  let hit = nextHit(0);
  for (const { path, end: fileEnd } of files) {
    const groups = [];
    while (hit >= 0 && hit < fileEnd) {
      const start2 = lineStart(text, hit);
      let end = start2;
      while (hit >= 0 && hit < fileEnd && lineStart(text, hit) <= end) {
        end = Math.min(linesEnd(text, hit, following2 + 1), fileEnd);
        hit = nextHit(linesEnd(text, hit, 1));
      }
      groups.push(bytes.toString("utf8", start2, text[end - 1] === "\n" ? end - 1 : end));
    }
    if (groups.length > 0) found2.set(path, groups);
  }
}
function hitsOf(text, word) {
  const finders = [word, "\\"].map((wanted) => {
    let at = -1;
    return (from) => {
      if (at < from) {
        const next2 = text.indexOf(wanted, from);
        at = next2 < 0 ? text.length : next2;
      }
      return at;
    };
  });
  return (from) => {
    const nearest = Math.min(...finders.map((find2) => find2(from)));
    return nearest < text.length ? nearest : -1;
  };
}
function lineStart(text, at) {
  return text.lastIndexOf("\n", at) + 1;
}
function linesEnd(text, at, count2) {
  let end = at;
  for (let left = count2; left > 0; left--) {
    const lineEnd2 = text.indexOf("\n", end);
    if (lineEnd2 < 0) return text.length;
    end = lineEnd2 + 1;
  }
  return end;
}

// src/adapters/git-repository.ts
function gitRepository(folder, remote, token, ahead = gitAhead(gitIn(folder, token))) {
  const git = gitIn(folder, token);
  const compared = /* @__PURE__ */ new Map();
  const compare2 = async (base2, onTracked) => changedInWorkingTree(git, base2, ahead.untracked.take(), (changes) => {
    compared.set(base2, changes);
    onTracked(changes);
  });
  return {
    resolve: (ref) => resolveCommit(git, ref),
    parents: (commit) => parentsOf(git, commit),
    hasRemote: () => hasRemote(git, remote),
    defaultBase: async () => {
      ahead.untracked.begin();
      return defaultBase(git, remote, await ahead.refs.take());
    },
    mergeBase: (a, b2) => mergeBase(git, remote, a, b2),
    changedPaths: async (base2, head, onTracked = () => void 0) => sortedPaths(
      head === void 0 ? await compare2(base2, (changes) => onTracked(sortedPaths(changes))) : await changedBetween(git, base2, head)
    ),
    changedLines: (base2, head) => changedLines(git, base2, head),
    treeAt: (commit) => gitTree(git, commit, () => compared.get(commit)),
    manifestsMentioning: (words4, commit) => manifestsMentioning(git, words4, commit),
    manifestLines: (word, following2, commit, signal) => {
      if (commit !== void 0) return committedLines(git, word, following2, commit);
      return workingTreeLines(git.folder, ahead.tracked.take(), { word, following: following2, signal });
    },
    // The same list tells which manifests there are: it stays for the search in them.
    links: (commit) => commit === void 0 ? trackedLinks(git, ahead.tracked.share()) : committedLinks(git, commit),
    materialise: (commit, paths, target) => materialise(gitTree(git, commit), paths, target),
    ensureCommit: (commit) => ensureCommit(git, remote, commit),
    fetchRef: (ref) => fetchRef(git, remote, ref),
    commitsTouching: (range2) => commitsTouching(git, range2),
    actor: () => actor(git, process.env)
  };
}
async function ensureCommit(git, remote, commit) {
  if (await resolveCommit(git, commit) !== void 0) return;
  const answer = await fetchCommit(git, remote, commit);
  if (answer.code === 0 && await resolveCommit(git, commit) !== void 0) return;
  const { message, hint: hint2, cause } = gitObstacle(`fetch commit ${commit}`, answer.stderr, git.folder);
  throw new Obstacle("git", `Commit ${commit} is not in this clone. ${message}`, {
    cause,
    hint: hint2 ?? "Is it pushed? Fetch its branch (on GitHub: actions/checkout with fetch-depth: 0)."
  });
}

// src/adapters/git-templates.ts
var import_promises3 = require("node:fs/promises");
var import_node_path7 = require("node:path");
init_failure();
function gitTemplates(options3) {
  const { cache, server, stranger = false } = options3;
  const { protocols = stranger ? ["https"] : ["https", "ssh"] } = options3;
  const settings = settingsOf(protocols, stranger);
  const addressOf = (repository) => {
    const address = /^[\w.-]+\/[\w.-]+$/.test(repository) ? `${server}/${repository}` : repository;
    const protocol = /^([a-z][a-z0-9+.-]*):\/\//i.exec(address)?.[1]?.toLowerCase() ?? "ssh";
    if (protocols.includes(protocol)) return argument(address, "address of a repository");
    throw new Obstacle("refused", `Templates are not fetched by ${protocol}://.`, {
      hint: `Use ${protocols.map((each2) => `${each2}://`).join(" or ")}.`
    });
  };
  const never = new AbortController().signal;
  return {
    async fetch(repository, commit, path) {
      const address = addressOf(repository);
      const key = JSON.stringify({ format: 1, address, commit, path });
      const make = (folder) => fetchInto(folder, { address, commit, path, settings });
      return (0, import_node_path7.join)(await cache.folder(key, make, never), "files");
    },
    commitOf: (repository, ref) => commitOf(addressOf(repository), ref, settings),
    sweep: (unusedMs) => cache.sweep(unusedMs)
  };
}
var fetchMs = 5 * 6e4;
async function fetchInto(folder, wanted) {
  const bare = (0, import_node_path7.join)(folder, "git");
  await (0, import_promises3.mkdir)(bare);
  const git = gitIn(bare);
  await git.text("make a place for a template", ["init", "--quiet", "--bare", "."]);
  await fetchCommit2(git, wanted);
  const paths = await checkedPaths(git, wanted);
  await materialise(gitTree(git, wanted.commit), paths, (0, import_node_path7.join)(folder, "files"));
  await (0, import_promises3.rm)(bare, { recursive: true, force: true, maxRetries: 3 });
}
async function fetchCommit2(git, { address, commit, settings }) {
  const options3 = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head"];
  const fetch = (...args) => git.run([...settings, "fetch", ...options3, ...args], { timeoutMs: fetchMs });
  let answer = await fetch("--depth=1", address, commit);
  if (answer.code !== 0 && /not our ref|unadvertised object|couldn't find remote ref/i.test(answer.stderr)) {
    const all = await fetch(
      address,
      "+refs/heads/*:refs/fetched/heads/*",
      "+refs/tags/*:refs/fetched/tags/*"
    );
    if (all.code !== 0) answer = all;
  }
  const type = await git.run(["cat-file", "-t", commit]);
  if (type.code === 0 && type.stdout.toString().trim() === "commit") return;
  const why = answer.code === 0 ? "it is no commit" : readable(answer.stderr);
  throw new Obstacle("git", `The repository ${address} did not give the commit ${commit}: ${why}`, {
    cause: new Error(answer.stderr.trim()),
    hint: "Is the commit pushed, and may the Git of this machine read the repository?"
  });
}
function settingsOf(protocols, stranger) {
  const settings = [
    "protocol.allow=never",
    ...protocols.map((name) => `protocol.${name}.allow=always`),
    // Empty: helpers, and headers with a token, that the settings of the machine name.
    ...stranger ? ["credential.helper=", "http.extraHeader="] : []
  ];
  return settings.flatMap((setting) => ["-c", setting]);
}
var mostFiles = 1e3;
var mostBytes = 20 * 1024 * 1024;
async function checkedPaths(git, { address, commit, path }) {
  const below = path === "" ? [] : [path];
  const args = ["--literal-pathspecs", "ls-tree", "-r", "-z", "-l", commit, "--", ...below];
  const lines = splitAtZero(await git.bytes("list the files of a template", args));
  const where = `${address}, folder ${path === "" ? "/" : path}`;
  if (lines.length === 0) {
    throw new Obstacle("git", `There is no such folder in the commit ${commit} of ${where}.`);
  }
  const tree = gitTree(git, commit);
  const paths = [];
  let bytes = 0;
  for (const line of lines) {
    const [, mode, size, file] = /^(\d{6}) \w+ [0-9a-f]+ +(\d+|-)\t(.+)$/s.exec(line) ?? [];
    if (mode === void 0 || file === void 0) continue;
    if (mode === "160000") throw refused(where, `${file} is a submodule`);
    if (mode === "120000" && await leadsOut(tree, file))
      throw refused(where, `the link ${file} leads out of it`);
    bytes += Number(size === "-" ? 0 : size);
    paths.push(file);
  }
  if (paths.length > mostFiles) throw refused(where, `it has more than ${mostFiles} files`);
  if (bytes > mostBytes) throw refused(where, `it has more than ${mostBytes / 1024 / 1024} MiB`);
  return paths;
}
async function leadsOut(tree, link) {
  if (await tree.target(link) !== void 0) return false;
  const through = await tree.throughLink(link);
  return through.length === 0 || through.includes(link);
}
function refused(where, why) {
  return new Obstacle("refused", `The template of ${where} was not taken: ${why}.`);
}
async function commitOf(address, ref, settings) {
  if (!/^[\w][\w./+-]*$/.test(ref)) return void 0;
  const wanted = [`refs/tags/${ref}^{}`, `refs/tags/${ref}`, `refs/heads/${ref}`];
  const git = gitIn(process.cwd());
  try {
    const args = [...settings, "ls-remote", "--quiet", address, ...wanted];
    const answer = await git.run(args, { timeoutMs: 3e4 });
    const found2 = new Map(
      answer.stdout.toString().split("\n").map((line) => line.split("	")).map(([id = "", name = ""]) => [name, id])
    );
    return wanted.map((name) => found2.get(name)).find((id) => id !== void 0);
  } catch {
    return void 0;
  }
}

// src/adapters/node-repository-files.ts
var import_node_crypto4 = require("node:crypto");
var import_node_fs6 = require("node:fs");
var import_promises4 = require("node:fs/promises");
var import_node_path8 = require("node:path");
init_failure();
function nodeRepositoryFiles(folder) {
  const root = repositoryRoot(folder);
  const inside = (0, import_node_path8.relative)(root, folder).split(import_node_path8.sep).join("/");
  return {
    workspace: inside === "" ? "." : inside,
    read: (path) => readText((0, import_node_path8.join)(root, path)),
    write: (path, text) => replaceFile((0, import_node_path8.join)(root, path), text)
  };
}
function repositoryRoot(folder) {
  for (let at = folder; ; at = (0, import_node_path8.dirname)(at)) {
    if ((0, import_node_fs6.existsSync)((0, import_node_path8.join)(at, ".git"))) return at;
    if ((0, import_node_path8.dirname)(at) === at) return folder;
  }
}
async function readText(path) {
  let bytes;
  try {
    bytes = await (0, import_promises4.readFile)(path);
  } catch (thrown) {
    if (isMissing(thrown)) return void 0;
    const cause = toError(thrown);
    throw new Obstacle("files", `${path} could not be read: ${cause.message}`, { cause });
  }
  const text = bytes.toString("utf8");
  if (Buffer.from(text, "utf8").equals(bytes)) return text;
  throw new Obstacle("files", `${path} is no UTF-8 text.`, { hint: "Save it as UTF-8." });
}
function isMissing(thrown) {
  const code2 = typeof thrown === "object" && thrown !== null && "code" in thrown ? thrown.code : void 0;
  return code2 === "ENOENT" || code2 === "ENOTDIR";
}
async function replaceFile(path, text) {
  const temporary = `${path}.${(0, import_node_crypto4.randomBytes)(6).toString("hex")}.tmp`;
  try {
    const status = await (0, import_promises4.lstat)(path).catch(() => void 0);
    if (status !== void 0 && !status.isFile()) throw new Error("it is no ordinary file");
    await (0, import_promises4.mkdir)((0, import_node_path8.dirname)(path), { recursive: true });
    await (0, import_promises4.writeFile)(temporary, text, { flag: "wx", ...status && { mode: status.mode } });
    await (0, import_promises4.rename)(temporary, path);
  } catch (thrown) {
    await (0, import_promises4.rm)(temporary, { force: true });
    const cause = toError(thrown);
    throw new Obstacle("files", `${path} could not be written: ${cause.message}`, { cause });
  }
}

// src/adapters/system-clock.ts
var systemClock = {
  now: () => Date.now(),
  sleep: (ms, signal) => new Promise((resolve8) => {
    if (signal?.aborted) return resolve8();
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve8();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener("abort", end, { once: true });
  })
};

// src/adapters/template-trees.ts
init_git_reference();

// src/workspace/with-git-templates.ts
init_failure();
init_git_reference();
function withGitTemplates(tree, source, treeAt) {
  const mounts = createMounts(source, treeAt);
  return {
    async list(folders) {
      const mounted = folders?.filter(isMounted) ?? [];
      const own = folders?.filter((folder) => !isMounted(folder));
      const listed = own === void 0 || own.length > 0 ? await tree.list(own) : [];
      const visible = listed.filter(({ path }) => !isMounted(path));
      if (mounted.length === 0) return visible.length === listed.length ? listed : visible;
      const more = await Promise.all([...new Set(mounted)].map(mounts.list));
      return [...visible, ...more.flat()].sort((a, b2) => a.path < b2.path ? -1 : 1);
    },
    read: (paths) => askBoth(paths, tree.read, (mounted) => mounts.ask(mounted, "read")),
    digest: (paths) => askBoth(paths, tree.digest, (mounted) => mounts.ask(mounted, "digest")),
    remote: {
      problem: mounts.problem,
      commitOf: (repository, ref) => source.commitOf(repository, ref).catch(() => void 0),
      async locate(path) {
        const found2 = isMounted(path) ? await mounts.find(path) : void 0;
        return found2 && { folder: found2.opened.folder, path: found2.path };
      }
    }
  };
}
function isMounted(path) {
  return readMount(path) !== void 0;
}
async function askBoth(paths, own, mounted) {
  const others = paths.filter(isMounted);
  if (others.length === 0) return own(paths);
  const [here, there] = await Promise.all([own(paths.filter((path) => !isMounted(path))), mounted(others)]);
  return new Map([...here, ...there]);
}
function createMounts(source, treeAt) {
  const opened = /* @__PURE__ */ new Map();
  const problems = /* @__PURE__ */ new Map();
  const open = (mount) => {
    const known2 = opened.get(mount) ?? openMount(mount, source, treeAt);
    opened.set(mount, known2);
    return known2;
  };
  const find2 = async (path) => {
    const mount = [...opened.keys()].find((each2) => path.startsWith(`${each2}/`));
    if (mount === void 0 || problems.has(mount)) return void 0;
    const there = await open(mount);
    return { opened: there, path: path.slice(there.root.length) };
  };
  return {
    find: find2,
    problem: (mount) => problems.get(mount),
    async list(mount) {
      try {
        return await entriesOf(await open(mount));
      } catch (error) {
        if (!(error instanceof Obstacle)) throw error;
        problems.set(mount, error);
        return [];
      }
    },
    async ask(paths, what) {
      const answers2 = /* @__PURE__ */ new Map();
      for (const path of paths) {
        const found2 = await find2(path);
        const answer = found2 && (await found2.opened.files[what]([found2.path])).get(found2.path);
        if (answer !== void 0) answers2.set(path, answer);
      }
      return answers2;
    }
  };
}
async function openMount(mount, source, treeAt) {
  const reference2 = readMount(mount);
  if (reference2 === void 0) throw new Error(`${mount} is no folder of another repository.`);
  const { repository, ref, path } = reference2;
  const folder = await source.fetch(repository, ref, path);
  return { folder, files: treeAt(folder), root: `${mountOf({ repository, ref, path: "" })}/`, path };
}
async function entriesOf({ files, root, path }) {
  const entries = await files.list(path === "" ? void 0 : [path]);
  return entries.filter((entry) => path === "" || entry.path.startsWith(`${path}/`)).map((entry) => ({ ...entry, path: `${root}${entry.path}` }));
}

// src/adapters/working-tree.ts
var import_node_fs9 = require("node:fs");
var import_node_path11 = require("node:path");

// src/adapters/read-ahead.ts
var import_promises5 = require("node:timers/promises");
function emptyReadAhead(buffer) {
  return { texts: /* @__PURE__ */ new Map(), ended: false, buffer, readAt: 0 };
}
async function readWhile(folder, tracked, ahead) {
  const paths = [...tracked.values()].flatMap(({ path, link }) => link === void 0 ? [path] : []);
  const wanted = [
    ...paths.filter((path) => path.endsWith("datajob.yaml")),
    ...paths.filter((path) => path.endsWith(".sql"))
  ];
  for (let index = 0; index < wanted.length && !ahead.ended; index += chunk2) {
    if (!readChunk(folder, wanted.slice(index, index + chunk2), ahead)) return;
    await (0, import_promises5.setImmediate)();
  }
}
var chunk2 = 64;
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
var import_node_fs8 = require("node:fs");
var import_node_path10 = require("node:path");
init_failure();

// src/adapters/entries-on-disk.ts
var import_node_fs7 = require("node:fs");
var import_node_path9 = require("node:path");
function addFromDisk(entries, folder, path) {
  const file = (0, import_node_path9.join)(folder, path);
  const status = (0, import_node_fs7.lstatSync)(file, { throwIfNoEntry: false });
  if (status?.isSymbolicLink()) entries.set(path, { path, link: (0, import_node_fs7.readlinkSync)(file) });
  else if (status === void 0 || status.isDirectory()) entries.delete(path);
  else if (!status.isFile()) entries.set(path, { path, unreadable: true });
  else entries.set(path, (status.mode & 64) === 0 ? { path } : { path, executable: true });
}
function walk(folder) {
  const entries = /* @__PURE__ */ new Map();
  const visit2 = (prefix) => {
    for (const child of childrenOf((0, import_node_path9.join)(folder, prefix))) {
      const path = prefix === "" ? child.name : `${prefix}/${child.name}`;
      if (child.isDirectory()) {
        if (!skippedFolders.has(child.name)) visit2(path);
      } else addFromDisk(entries, folder, path);
    }
  };
  visit2("");
  return entries;
}
function childrenOf(folder) {
  try {
    return (0, import_node_fs7.readdirSync)(folder, { withFileTypes: true });
  } catch (error) {
    return absentOrThrow(error, folder) ?? [];
  }
}
var skippedFolders = /* @__PURE__ */ new Set([".git", ".datajob", "node_modules"]);

// src/adapters/working-tree-listing.ts
async function listWorkingTree(folder, below = [], onTracked = () => {
}, { tracked, begun } = {}) {
  const known2 = tracked === void 0 || below.length === 0 ? void 0 : listTrackedFolders(folder, below, await tracked);
  const ask = (args) => gitOutput(folder, args, begun);
  const listed = async () => below.length > 0 ? listFolders(folder, below) : listWithGit(folder, ask, onTracked);
  const byPath = known2 ?? (isInCheckout(folder) ? await listed() : /* @__PURE__ */ new Map());
  const found2 = byPath.size > 0 ? byPath : walk(folder);
  for (const path of found2.keys()) if (path.startsWith(".datajob/")) found2.delete(path);
  return { entries: sortedEntries(found2), byPath: found2 };
}
function sortedEntries(byPath) {
  const entries = [...byPath.values()];
  let before2 = "";
  for (const { path } of entries) {
    if (path < before2) return entries.sort((a, b2) => a.path < b2.path ? -1 : 1);
    before2 = path;
  }
  return entries;
}
function isInCheckout(folder) {
  for (let current = (0, import_node_path10.resolve)(folder); ; current = (0, import_node_path10.dirname)(current)) {
    if ((0, import_node_fs8.existsSync)((0, import_node_path10.join)(current, ".git"))) return true;
    if ((0, import_node_path10.dirname)(current) === current) return false;
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
async function listFolders(folder, below) {
  const options3 = ["-z", "-t", "--stage", "--others", "--exclude-standard"];
  const output = await gitOutput(folder, ["--literal-pathspecs", "ls-files", ...options3, "--", ...below]);
  const entries = /* @__PURE__ */ new Map();
  for (const line of splitAtZero(output)) {
    const rest2 = line.slice(2);
    const path = line.startsWith("?") ? rest2 : rest2.slice(rest2.indexOf("	") + 1);
    const isSubmodule = !line.startsWith("?") && rest2.startsWith("160000");
    if (!isSubmodule && !path.endsWith("/")) addFromDisk(entries, folder, path);
  }
  return entries;
}
function listTrackedFolders(folder, below, tracked) {
  const entries = /* @__PURE__ */ new Map();
  for (const start2 of below) {
    const pending = [start2];
    for (let path = pending.pop(); path !== void 0; path = pending.pop()) {
      const children = statusOf(folder, path)?.isDirectory() ? childrenOf((0, import_node_path10.join)(folder, path)) : void 0;
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
  return (0, import_node_fs8.lstatSync)((0, import_node_path10.join)(folder, path), { throwIfNoEntry: false });
}
async function readTracked(folder, output, onTracked) {
  const entries = trackedEntries(folder, await output);
  onTracked(entries);
  return entries;
}
function trackedEntries(folder, output) {
  const entries = /* @__PURE__ */ new Map();
  const facts = output.indexOf("	");
  for (let start2 = 0, end = 0; start2 < output.length; start2 = end + 1) {
    end = output.indexOf(0, start2 + facts);
    if (end < 0) break;
    const path = output.toString("utf8", start2 + facts + 1, end);
    const isPlain = output[start2 + 1] === digit0 && output[start2 + 3] === digit6;
    if (isPlain) entries.set(path, { path });
    else addUnusual(entries, folder, { mode: output.toString("latin1", start2, start2 + 6), path });
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
    child.stdout.on("data", (chunk3) => output.push(chunk3));
    child.stderr.on("data", (chunk3) => errors.push(chunk3));
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
function workingTree(folder, before2 = {}) {
  let plain3 = /* @__PURE__ */ new Map();
  const buffer = Buffer.allocUnsafe(bufferBytes);
  let early = emptyReadAhead(buffer);
  const isPlain = (path) => {
    const entry = plain3.get(path);
    return entry !== void 0 && entry.link === void 0;
  };
  return {
    async list(folders) {
      const ahead = emptyReadAhead(buffer);
      const readAhead = (entries2) => {
        if (folders === void 0) void readWhile(prefixOf(folder), entries2, ahead);
      };
      const { entries, byPath } = await listWorkingTree(folder, folders, readAhead, before2).finally(() => {
        ahead.ended = true;
      });
      early = ahead;
      plain3 = byPath;
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
    const root = import_node_fs9.realpathSync.native(folder);
    const file = import_node_fs9.realpathSync.native((0, import_node_path11.join)(root, path));
    const inside = (0, import_node_path11.relative)(root, file);
    const outside3 = inside === "" || (0, import_node_path11.isAbsolute)(inside) || inside === ".." || inside.startsWith(`..${import_node_path11.sep}`);
    return outside3 || inside.split(import_node_path11.sep).includes(".git") ? void 0 : file;
  } catch (error) {
    return absentOrThrow(error, (0, import_node_path11.join)(folder, path));
  }
}

// src/adapters/template-trees.ts
function templateTree(tree, source) {
  return withGitTemplates(tree, source, workingTree);
}
function templateRepository(repository, source) {
  return {
    ...repository,
    treeAt: (commit) => templateTree(repository.treeAt(commit), source),
    materialise: (commit, paths, folder) => {
      const own = paths.filter((path) => readMount(path) === void 0);
      return repository.materialise(commit, own, folder);
    }
  };
}

// src/adapters/reading-ports.ts
function readingPorts(options3) {
  const folder = findWorkspace(options3.cwd, options3.workspace);
  const git = gitIn(folder, options3.gitToken);
  const ahead = gitAhead(options3.begun === void 0 ? git : answering(git, options3.begun));
  const compares = options3.comparesWorkingTree === true && isWorkspace(folder);
  if (compares) beginComparison(ahead);
  const before2 = { tracked: compares ? ahead.tracked.share() : void 0, begun: options3.begun };
  const templates = gitTemplates({
    cache: folderCache(`${cacheFolder(options3.variables)}/templates`),
    server: options3.variables["GITHUB_SERVER_URL"] || "https://github.com"
  });
  return {
    folder,
    tree: templateTree(workingTree(folder, before2), templates),
    treeAt: (other) => templateTree(workingTree(other), templates),
    repository: (remote) => templateRepository(gitRepository(folder, remote, options3.gitToken, ahead), templates),
    repositoryFiles: nodeRepositoryFiles(folder),
    templates,
    clock: systemClock,
    sha256
  };
}

// src/cli/command-line.ts
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
  bold: (text) => wrap(1, 22, text),
  dim: (text) => wrap(2, 22, text),
  red: (text) => wrap(31, 39, text),
  green: (text) => wrap(32, 39, text),
  yellow: (text) => wrap(33, 39, text)
};
function same(text) {
  return text;
}
function wrap(on, off, text) {
  return `\x1B[${on}m${text}\x1B[${off}m`;
}

// src/cli/arguments.ts
var import_node_util = require("node:util");
init_failure();
init_did_you_mean();

// src/cli/check-spec.ts
var checkSpec = {
  name: "check",
  summary: "Evaluate the checks of a job on the data as it is.",
  details: [
    "No step runs and nothing is written: each connection is only read, in a transaction that cannot write.",
    "In production the checks are those of the release, elsewhere those of the working tree. The JSON is that of `run`, with no steps.",
    "Ends with exit code 1 when a check of severity `error` fails, with 3 when the database could not be asked.",
    "With --mutate it tries what the checks would notice: on copies of the databases (DuckDB and PostgreSQL, never of production) it injects nulls, duplicates, a missing day, an outlier, a new category and a dropped column into each table that the job writes, takes each back, and proposes checks for what nobody noticed. It ends with 0 whatever it finds."
  ],
  operands: [{ name: "JOB", description: "Name of the job.", required: true }],
  options: [
    {
      name: "env",
      value: "ENV",
      choices: ["local", "staging", "production"],
      description: "Environment whose data is checked. Default: local."
    },
    {
      name: "only",
      value: "CHECK",
      repeated: true,
      description: "Only the check of this id; may be given several times."
    },
    {
      name: "samples",
      description: "Show up to five failing rows of every check; personal columns are never shown."
    },
    {
      name: "mutate",
      description: "Try on a copy which mistakes in the data the checks notice."
    },
    {
      name: "seed",
      value: "TEXT",
      description: "Which rows --mutate changes: the same ones for the same seed. Default: 1."
    },
    {
      name: "param",
      value: "NAME=VALUE",
      repeated: true,
      description: "Value of a declared parameter; may be given several times."
    },
    {
      name: "scheduled-time",
      value: "TIME",
      description: "The scheduled time that the checks are for, such as 2026-11-22T06:15:00Z."
    }
  ],
  examples: [
    { line: "datajob check orders-daily", does: "the data on this machine" },
    { line: "datajob check orders-daily --env production --samples", does: "with failing rows" },
    { line: "datajob check orders-daily --mutate", does: "how much the checks would notice" }
  ]
};

// src/cli/contract-spec.ts
var contractSpec = {
  name: "contract",
  summary: "Write a data contract of the tables of a job, as a start.",
  details: [
    "Asks the database for columns, types, nulls and keys of the tables that the job writes and that have no contract, and writes them to JOB.odcs.yaml in the job's folder (Open Data Contract Standard 3.1).",
    "Nothing is overwritten, and the manifest is not changed: it says which line to add."
  ],
  operands: [{ name: "JOB", description: "Name of the job.", required: true }],
  options: [
    {
      name: "env",
      value: "ENV",
      choices: ["local", "staging", "production"],
      description: "Environment whose database is asked. Default: local."
    }
  ],
  examples: [
    { line: "datajob contract orders-daily", does: "as the tables are on this machine" },
    { line: "datajob contract orders-daily --env staging", does: "as they are in staging" }
  ]
};

// src/cli/import-spec.ts
var importSpec = {
  name: "import",
  summary: "Write manifests for jobs that were made for Versatile Data Kit.",
  details: [
    "Reads config.ini and the step files of a VDK job and writes datajob.yaml beside them, with `compat: vdk`: the files stay as they are and run unchanged.",
    "Tells of every key what became of it. Nothing is overwritten, and what cannot be read is a finding at its line."
  ],
  operands: [
    { name: "FORMAT", description: "What the jobs were made for: vdk.", required: true },
    { name: "DIR", description: "Folder of the job, in the workspace.", required: true }
  ],
  options: [
    { name: "all", description: "Import every folder at or below DIR that holds a config.ini." },
    { name: "team", value: "TEAM", description: "Team of the jobs whose config.ini names none." }
  ],
  examples: [
    { line: "datajob import vdk jobs/orders", does: "one job" },
    { line: "datajob import vdk jobs --all", does: "a tree of jobs, with one report" }
  ]
};

// src/cli/shared-options.ts
var globalOptions = [
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
var baseOption = {
  name: "base",
  value: "REF",
  description: "Commit to compare with. Default: the merge base with the default branch of the remote."
};

// src/cli/test-spec.ts
var testSpec = {
  name: "test",
  summary: "Run the unit tests of jobs in memory; no database account is needed.",
  details: [
    "Runs the tests under `tests` of the manifests and in tests/*.yaml on an embedded DuckDB: none of the connections of the config is opened. See docs/testing.md.",
    "Ends with exit code 1 when a test fails or cannot run here: a statement that DuckDB has not, because it is written for another engine, proves nothing. Tests that are not run because of --sql-only count for nothing."
  ],
  operands: [
    {
      name: "JOB",
      description: "Name of a job. Default: all that have tests.",
      required: false,
      repeated: true
    }
  ],
  options: [
    { name: "name", value: "TEXT", description: "Only tests whose name holds this text." },
    {
      name: "sql-only",
      description: "Start no Python and shell steps: tests that need them are not run. For code that you do not trust."
    }
  ],
  examples: [
    { line: "datajob test", does: "all unit tests" },
    { line: "datajob test orders-daily --name country", does: "some of one job" }
  ]
};

// src/cli/authoring-commands.ts
var authoringCommands = [
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
  importSpec,
  contractSpec,
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
    name: "workflow",
    summary: "Make the GitHub workflows, with the schedule that the manifests need.",
    details: [
      "Prints .github/workflows/datajob.yml and datajob-report.yml as they should be, at the root of the repository.",
      "The schedule has the fewest starts that begin every job within its `startWithin` (an hour without one), off the full hour where there is room.",
      "With --write, missing files are made; of a workflow that is there only the marked schedule is replaced, all else stays byte for byte."
    ],
    operands: [],
    options: [
      { name: "write", description: "Write the files." },
      {
        name: "codeowners",
        description: "Print lines for CODEOWNERS instead: the folders of jobs and the owners of their teams."
      },
      {
        name: "branch",
        value: "NAME",
        description: "The default branch. Default: main or master, whichever the remote has."
      }
    ],
    examples: [
      { line: "datajob workflow --write", does: "after schedules have changed" },
      { line: "datajob workflow --codeowners", does: "lines for .github/CODEOWNERS" }
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
      },
      {
        name: "reason",
        value: "REASON",
        description: "Why it is run by hand. In production it is recorded with your name."
      }
    ],
    examples: [
      { line: "datajob run orders-daily", does: "on this machine" },
      {
        line: "datajob run orders-daily --env staging --param country=EE",
        does: "on staging, with a parameter"
      }
    ]
  },
  checkSpec,
  testSpec
];

// src/cli/delivery-commands.ts
var deliveryCommands = [
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
        description: "Promote without evidence and approvals; the reason and your name are recorded."
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
    details: [
      "Without --pr: those that are older than the config allows, and plans of pull requests that are."
    ],
    operands: [],
    options: [{ name: "pr", value: "NUMBER", description: "Drop the copies of this pull request." }],
    examples: [{ line: "datajob clean --pr 12", does: "when pull request 12 is closed" }]
  }
];

// src/cli/operation-commands.ts
var operationCommands = [
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
    details: [
      "With --checks: what the checks of the job found in production and on copies of staging, with their trend; a check that was renamed or moved goes on."
    ],
    operands: [{ name: "JOB", description: "Only this job. Default: all.", required: false }],
    options: [
      { name: "limit", value: "NUMBER", description: "How many runs at most. Default: 20." },
      { name: "checks", description: "The results of its checks instead of its runs." }
    ],
    examples: [
      { line: "datajob history orders-daily", does: "its latest runs" },
      { line: "datajob history orders-daily --checks", does: "its checks, and since when they fail" }
    ]
  },
  {
    name: "doctor",
    summary: "Check how the repository on GitHub is set up.",
    details: [
      "Looks at the workflow, the rules for the default branch, the required check, environments, the names of secrets that the config and manifests ask for, CODEOWNERS, permissions and the branches that hold the state, and says what to mend. Changes nothing.",
      "Needs a token in GITHUB_TOKEN or GH_TOKEN, such as `gh auth token` prints. What it may not see is a finding of its own. Such a token has the permissions (all: read) actions, administration, contents, environments, metadata, secrets and variables.",
      "Ends with exit code 1 when there is an error or a warning; recommendations alone are fine."
    ],
    operands: [],
    options: [
      {
        name: "repository",
        value: "OWNER/NAME",
        description: "The repository on GitHub. Default: that of the remote origin."
      }
    ],
    examples: [
      { line: "datajob doctor", does: "the repository of this clone" },
      { line: "datajob doctor --repository acme/data --json", does: "another one, for a program to read" }
    ]
  }
];

// src/cli/command-table.ts
var commandTable = [
  ...authoringCommands,
  ...deliveryCommands,
  ...operationCommands
];
function findCommand(name) {
  return commandTable.find((command2) => command2.name === name);
}

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
  const words4 = tokens.filter((token) => token.kind === "positional").map((token) => token.value);
  const asksHelp = words4[0] === "help";
  const [name, ...operands] = asksHelp ? words4.slice(1) : words4;
  const command2 = name === void 0 ? void 0 : commandNamed(name);
  const values = optionValues(given, command2);
  const flags = /* @__PURE__ */ new Set([...values.flags, ...asksHelp ? ["help"] : []]);
  if (command2 !== void 0 && !flags.has("help")) checkOperands(command2, operands);
  return { ...command2 === void 0 ? {} : { command: command2 }, operands, ...values, flags };
}
function parserOptions() {
  const all = [...globalOptions, ...commandTable.flatMap((command2) => command2.options)];
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
  const command2 = findCommand(name);
  if (command2 !== void 0) return command2;
  const names = [...commandTable.map((each2) => each2.name), "help"];
  throw usage(`There is no command \xAB${name}\xBB.`, didYouMean(name, names), "datajob --help");
}
function optionValues(given, command2) {
  const texts = {};
  const lists = {};
  const flags = /* @__PURE__ */ new Set();
  for (const token of given) {
    const option = optionOf(token, command2);
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
function optionOf(token, command2) {
  const known2 = [...globalOptions, ...command2?.options ?? []];
  const option = known2.find((each2) => each2.name === token.name);
  if (option !== void 0) return option;
  const proposal = didYouMean(
    token.name,
    known2.map((each2) => each2.name)
  );
  const help = command2 === void 0 ? "datajob --help" : `datajob ${command2.name} --help`;
  const where = command2 === void 0 ? "" : ` of \`datajob ${command2.name}\``;
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
function checkOperands(command2, operands) {
  const missing4 = command2.operands.find(
    (operand, index) => operand.required && operands[index] === void 0
  );
  const help = `datajob ${command2.name} --help`;
  if (missing4 !== void 0) {
    throw usage(`\`datajob ${command2.name}\` needs ${missing4.name}: ${missing4.description}`, void 0, help);
  }
  const takesAll = command2.operands.some((operand) => operand.repeated);
  const surplus = takesAll ? void 0 : operands[command2.operands.length];
  if (surplus !== void 0) {
    throw usage(`\`datajob ${command2.name}\` does not know what to do with \xAB${surplus}\xBB.`, void 0, help);
  }
}
function usage(message, proposal, help) {
  const hints2 = [
    ...proposal === void 0 ? [] : [`did you mean \`${proposal}\`?`],
    ...help === void 0 ? [] : [`\`${help}\` lists what there is.`]
  ];
  return new Obstacle("usage", message, hints2.length === 0 ? {} : { hint: hints2.join(" ") });
}

// src/cli/help.ts
function helpText(command2) {
  return command2 === void 0 ? overview() : commandHelp(command2);
}
function usageLine(command2) {
  const operands = command2.operands.map((operand) => {
    const name = operand.repeated === true ? `${operand.name}\u2026` : operand.name;
    return operand.required ? name : `[${name}]`;
  });
  const options3 = command2.options.map((option) => {
    return `[${optionForm(option)}]${option.repeated === true ? "\u2026" : ""}`;
  });
  return ["datajob", command2.name, ...operands, ...options3].join(" ");
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
      commandTable.map((command2) => [command2.name, command2.summary])
    ),
    "",
    globalSection(),
    "",
    section("Exit codes", exitCodeMeanings),
    "",
    "`datajob COMMAND --help` explains a command."
  ].join("\n");
}
function commandHelp(command2) {
  const options3 = command2.options.map((option) => [optionForm(option), optionDescription(option)]);
  const operands = command2.operands.map((operand) => [operand.name, operand.description]);
  const examples = command2.examples.map((example) => [example.line, example.does]);
  return [
    usageLine(command2),
    [command2.summary, ...command2.details].join("\n"),
    ...operands.length === 0 ? [] : [section("Arguments", operands)],
    ...options3.length === 0 ? [] : [section("Options", options3)],
    globalSection(),
    section("Examples", examples)
  ].join("\n\n");
}
function globalSection() {
  const rows = globalOptions.map((option) => [optionForm(option), option.description]);
  return section("Options of every command", rows);
}
function section(title, rows) {
  const width = Math.max(...rows.map(([left]) => left.length));
  return [`${title}:`, ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)].join("\n");
}

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
  return (text) => {
    let result2 = hideUrlPasswords(text);
    for (const secret of secrets) result2 = result2.replaceAll(secret, "***");
    return result2;
  };
}
function hideUrlPasswords(text) {
  return text.replace(/\b([a-z][a-z0-9+.-]{0,30}:\/\/[^\s/:@]{0,200}):[^\s/@]{1,1000}@/gi, "$1:***@");
}

// src/report/error-report.ts
var deepestCause = 10;
var longestDetail = 2e4;
function errorReport(error, variables, version) {
  const redact = createRedactor(variables);
  const clean = (text) => redact(printable(shorten(text, longestDetail)));
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
  const lines = [`${title}: ${report2.message}`, ...report2.details.map((detail) => indent(detail))];
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
  const found2 = [];
  let cause = error.cause;
  while (cause !== void 0 && cause !== null && found2.length < deepestCause) {
    const next2 = toError(cause);
    if (found2.includes(next2)) break;
    found2.push(next2);
    cause = next2.cause;
  }
  return found2;
}
function indent(text) {
  return text.trimEnd().replace(/^/gm, "  ");
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
  const options3 = end < 0 ? argv : argv.slice(0, end);
  return options3.some((word) => word === "--json" || word.startsWith("--json="));
}
function errorDocument({ code: code2, class: errorClass, message, hint: hint2 }) {
  const error = {
    code: code2,
    ...errorClass === void 0 ? {} : { class: errorClass },
    message,
    ...hint2 === void 0 ? {} : { hint: hint2 }
  };
  return `${JSON.stringify({ error }, void 0, 2)}
`;
}

// src/cli/command-line.ts
async function runCommandLine(world, perform) {
  try {
    const given = parseArguments(world.argv);
    if (given.flags.has("version")) return printVersion(given, world);
    if (given.flags.has("help")) return printHelp(given, world);
    if (given.command === void 0) return refuseNoCommand(given, world);
    const outcome = await perform(given.command, given);
    present(outcome, given, world);
    return world.cancelledWith() ?? outcome.exitCode;
  } catch (thrown) {
    const code2 = presentError(thrown, world);
    return world.cancelledWith() ?? code2;
  }
}
function readingContext(given, world) {
  return {
    arguments: given,
    open: (purpose) => world.openPorts(given.texts["workspace"], purpose),
    cwd: world.cwd,
    style: styleFor(world.stdout, given, world),
    quiet: given.flags.has("quiet")
  };
}
function styleFor(output, given, world) {
  const noColor = world.variables["NO_COLOR"];
  const refused3 = given.flags.has("no-color") || noColor !== void 0 && noColor !== "";
  return output.isTerminal && !refused3 ? ansiStyle : plainStyle;
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
  const text = helpText(given.command);
  world.stdout.write(given.flags.has("json") ? jsonDocument({ help: text }) : `${text}
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

// src/cli/process-world.ts
init_failure();

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

// src/cli/process-world.ts
function processWorld() {
  const signals = listenForSignals(process, (code2) => process.exit(code2));
  const world = {
    argv: process.argv.slice(2),
    variables: process.env,
    version: "0.1.0",
    get cwd() {
      return currentFolder();
    },
    stdout: nodeOutput(process.stdout),
    stderr: nodeOutput(process.stderr),
    signal: signals.signal,
    cancelledWith: signals.cancelledWith
  };
  for (const event of ["uncaughtException", "unhandledRejection"]) {
    process.on(event, (thrown) => process.exit(presentError(thrown, world)));
  }
  return world;
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
function nodeOutput(stream) {
  let open = true;
  const stop = (error) => {
    open = false;
    if (error.code === "EPIPE") return;
    throw new Obstacle("files", `The output could not be written: ${error.message}`, { cause: error });
  };
  stream.on("error", stop);
  return {
    write: (text) => {
      if (!open) return;
      try {
        stream.write(text);
      } catch (thrown) {
        stop(toError(thrown));
      }
    },
    isTerminal: stream.isTTY === true
  };
}

// src/cli/reading.ts
async function mainOfReading(begun) {
  const own = processWorld();
  const world = Object.assign(own, {
    openPorts: async (workspace, purpose) => readingPorts({ cwd: own.cwd, variables: process.env, workspace, begun, ...purpose })
  });
  process.exitCode = await runCommandLine(world, async ({ name }, given) => {
    const load = handlers[name];
    if (load === void 0) throw new Error(`${name} is not for this program.`);
    const handler = await load();
    return handler(readingContext(given, world));
  });
}
var handlers = {
  plan: async () => (await Promise.resolve().then(() => (init_plan3(), plan_exports))).planCommand,
  validate: async () => (await Promise.resolve().then(() => (init_validate2(), validate_exports))).validateCommand
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  mainOfReading
});
