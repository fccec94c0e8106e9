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

// src/adapters/judge-thread.ts
var judge_thread_exports = {};
__export(judge_thread_exports, {
  performJudgeTask: () => performJudgeTask
});
module.exports = __toCommonJS(judge_thread_exports);
var import_node_worker_threads = require("node:worker_threads");

// src/manifest/document.ts
var import_yaml = __toESM(require_yaml(), 1);

// src/manifest/fast-marks.ts
var entrySize = 5;
function openEntry(cursor, keyStart, keyEnd2) {
  const { marks, marked } = cursor;
  marks[marked] = keyStart;
  marks[marked + 1] = keyEnd2;
  marks[marked + 2] = cursor.at;
  marks[marked + 3] = -1;
  marks[marked + 4] = 0;
  cursor.marked = marked + entrySize;
  return marked;
}
function closeEntry(cursor, entry) {
  cursor.marks[entry + 3] = cursor.end;
  cursor.marks[entry + 4] = cursor.marked;
}
function placeInMarks({ value, marks }, path) {
  let entry = -entrySize;
  let current = value;
  for (const step of path) {
    const order = orderOf(current, step);
    if (order < 0) return void 0;
    entry += entrySize;
    for (let skipped = 0; skipped < order; skipped++) entry = marks[entry + 4] ?? 0;
    current = current[step];
  }
  return entry < 0 ? void 0 : placeAt(marks, entry);
}
function orderOf(parent, step) {
  if (typeof parent !== "object" || parent === null) return -1;
  if (Array.isArray(parent)) return Number(step) < parent.length ? Number(step) : -1;
  return Object.keys(parent).indexOf(String(step));
}
function placeAt(marks, entry) {
  const [keyStart = 0, keyEnd2 = 0, start = 0, end = 0] = marks.slice(entry, entry + 4);
  const value = end < 0 ? { start } : { start, end };
  return keyStart < 0 ? { value } : { key: { start: keyStart, end: keyEnd2 }, value };
}

// src/manifest/fast-cursor.ts
var declined = /* @__PURE__ */ Symbol("declined");
var char = {
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
function toContent(cursor) {
  const { text } = cursor;
  for (; ; ) {
    const start = cursor.at;
    skipSpaces(cursor);
    const code = text.charCodeAt(cursor.at);
    if (code === char.hash) skipLine(cursor);
    else if (code === char.newline) cursor.at++;
    else {
      cursor.indent = cursor.at < text.length ? cursor.at - start : -1;
      return;
    }
  }
}
function endLine(cursor) {
  const before = cursor.at;
  skipSpaces(cursor);
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === char.hash && cursor.at > before) skipLine(cursor);
  else if (code === char.newline) cursor.at++;
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
function isBreak(code) {
  return code === char.space || code === char.newline || Number.isNaN(code);
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}

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
  let indent = -1;
  let filled = 0;
  while (cursor.at < text.length) {
    const end = text.indexOf("\n", cursor.at);
    if (end < 0) return declined;
    const spaces2 = spacesAt(text, cursor.at);
    if (cursor.at + spaces2 === end) {
      if (spaces2 > Math.max(indent, 0)) return declined;
      lines.push("");
    } else {
      if (indent < 0 && spaces2 > parent) indent = spaces2;
      if (spaces2 < indent || indent < 0) {
        if (spaces2 > parent) return declined;
        break;
      }
      lines.push(text.slice(cursor.at + indent, end));
      filled = lines.length;
    }
    cursor.at = end + 1;
  }
  lines.length = filled;
  return filled === 0 ? declined : lines;
}
function spacesAt(text, start) {
  let at = start;
  while (text.charCodeAt(at) === char.space) at++;
  return at - start;
}

// src/manifest/fast-keys.ts
function keyEnd(text, start) {
  let at = start;
  let code = text.charCodeAt(at);
  if (!isLetter(code)) return -1;
  while (isLetter(code) || isDigit(code) || code === char.minus || code === char.dot)
    code = text.charCodeAt(++at);
  return code === char.colon && isBreak(text.charCodeAt(at + 1)) ? at : -1;
}
function newKey({ text }, start, end, map) {
  const key = recentKey(text, start, end);
  if (map[key] !== void 0) return void 0;
  return key.length <= 5 && noTextKey.test(key) ? void 0 : key;
}
var noTextKey = /^(?:null|Null|NULL|true|True|TRUE|false|False|FALSE)$/;
var recentKeys = Array.from({ length: 512 }, () => "");
function recentKey(text, start, end) {
  const slot = (text.charCodeAt(start) * 31 + text.charCodeAt(end - 1) * 7 + (end - start) * 101) % recentKeys.length;
  const recent = recentKeys[slot] ?? "";
  if (recent.length === end - start && text.startsWith(recent, start)) return recent;
  const key = text.slice(start, end);
  recentKeys[slot] = key;
  return key;
}
function isLetter(code) {
  return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code === 95;
}

// src/manifest/fast-scalars.ts
function readPlain(cursor, flow) {
  const { text } = cursor;
  const start = cursor.at;
  if (!startsPlain(text, start)) return declined;
  let at = start;
  let end = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === char.newline) break;
    if (code === char.space) continue;
    if (code === char.hash && at > end) {
      if (flow) return declined;
      break;
    }
    if (code === char.colon && endsKey(text.charCodeAt(at + 1), flow)) return declined;
    if (flow && isFlowIndicator(code)) break;
    end = at + 1;
  }
  cursor.at = end;
  cursor.end = end;
  return plainValue(text.slice(start, end));
}
function readQuoted(cursor) {
  const { text } = cursor;
  const quote = text.charCodeAt(cursor.at);
  let result = "";
  let from = ++cursor.at;
  for (; cursor.at < text.length; cursor.at++) {
    const code = text.charCodeAt(cursor.at);
    if (code === char.newline) return declined;
    const escaped = escapeAt(text, cursor.at, quote);
    if (escaped !== void 0) {
      result += text.slice(from, cursor.at) + escaped;
      from = ++cursor.at + 1;
    } else if (code === quote) {
      result += text.slice(from, cursor.at);
      cursor.end = ++cursor.at;
      return result;
    } else if (code === char.backslash && quote === char.doubleQuote) return declined;
  }
  return declined;
}
var escapes = { '"': '"', "\\": "\\", "/": "/", n: "\n", t: "	" };
function escapeAt(text, at, quote) {
  const code = text.charCodeAt(at);
  if (quote === char.doubleQuote) {
    return code === char.backslash ? escapes[text.charAt(at + 1)] : void 0;
  }
  return code === quote && text.charCodeAt(at + 1) === quote ? "'" : void 0;
}
function startsPlain(text, at) {
  const code = text.charCodeAt(at);
  if (code === char.minus) {
    const next2 = text.charCodeAt(at + 1);
    return isDigit(next2) || next2 >= 97 && next2 <= 122;
  }
  return !indicators.has(code) && !isBreak(code);
}
var indicators = new Set([..."-?:,[]{}#&*!|>'\"%@`"].map((text) => text.charCodeAt(0)));
function endsKey(next2, flow) {
  return isBreak(next2) || flow && isFlowIndicator(next2);
}
function isFlowIndicator(code) {
  return code === char.comma || code === char.openBracket || code === char.closeBracket || code === char.openBrace || code === char.closeBrace;
}
var words = new Map([
  ["~", null],
  ...["null", "Null", "NULL"].map((word) => [word, null]),
  ...["true", "True", "TRUE"].map((word) => [word, true]),
  ...["false", "False", "FALSE"].map((word) => [word, false])
]);
var simpleNumber = /^-?(?:0|[1-9][0-9]{0,14})$|^-?(?:0|[1-9][0-9]{0,8})\.[0-9]{1,6}$/;
var anyNumber = /^[-+]?(?:[0-9]+|0o[0-7]+|0x[0-9a-f]+|(?:\.[0-9]+|[0-9]+\.?[0-9]*)(?:e[-+]?[0-9]+)?|\.inf|\.nan)$/i;
function plainValue(text) {
  const first = text.charCodeAt(0);
  if (first < 65) {
    if (simpleNumber.test(text)) return text.startsWith("-0") ? declined : Number(text);
    return anyNumber.test(text) ? declined : text;
  }
  const word = text.length <= 5 ? words.get(text) : void 0;
  return word === void 0 ? text : word;
}

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
    const item = readFlowValue(cursor, depth);
    if (item === declined) return declined;
    closeEntry(cursor, entry);
    result.push(item);
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
    const start = cursor.at;
    const end = keyEnd(cursor.text, start);
    if (end < 0) return declined;
    const key = newKey(cursor, start, end, result);
    if (key === void 0) return declined;
    cursor.at = end + 1;
    skipSpaces(cursor);
    const entry = openEntry(cursor, start, end);
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
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === char.openBracket || code === char.openBrace) return readFlow(cursor, depth - 1);
  if (code === char.doubleQuote || code === char.singleQuote) return readQuoted(cursor);
  return readPlain(cursor, true);
}
function take(cursor, code) {
  if (cursor.text.charCodeAt(cursor.at) !== code) return false;
  cursor.at++;
  return true;
}

// src/manifest/fast-reader.ts
var longestText = 128 * 1024;
var deepestBlock = 20;
var oddCharacter = /[^\n\x20-\x7e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffc]/;
var scratch = [];
function readFast(text) {
  if (text.length > longestText || oddCharacter.test(text)) return void 0;
  const cursor = { text, at: 0, indent: 0, end: 0, marks: scratch, marked: 0 };
  toContent(cursor);
  if (text.startsWith("---\n", cursor.at) && cursor.indent === 0) {
    cursor.at += 4;
    toContent(cursor);
  }
  if (cursor.indent !== 0) return void 0;
  const value = readBlock(cursor, 0, deepestBlock);
  return value === declined || cursor.indent >= 0 ? void 0 : { value, marks: scratch.slice(0, cursor.marked) };
}
function readBlock(cursor, indent, depth) {
  if (depth < 0) return declined;
  return isItem(cursor) ? readList(cursor, indent, depth) : readMap(cursor, indent, depth);
}
function readMap(cursor, indent, depth) {
  const { text } = cursor;
  const result = {};
  do {
    const start = cursor.at;
    const end = keyEnd(text, start);
    if (end < 0) return declined;
    const key = newKey(cursor, start, end, result);
    if (key === void 0) return declined;
    cursor.at = end + 1;
    skipSpaces(cursor);
    const entry = openEntry(cursor, start, end);
    const value = readEntry(cursor, indent, depth, entry);
    if (value === declined || cursor.indent > indent) return declined;
    closeEntry(cursor, entry);
    result[key] = value;
  } while (cursor.indent === indent);
  cursor.end = -1;
  return result;
}
function readEntry(cursor, indent, depth, entry) {
  const code = cursor.text.charCodeAt(cursor.at);
  if (code !== char.newline && code !== char.hash && cursor.at < cursor.text.length) {
    return readInline(cursor, indent, depth);
  }
  if (code === char.hash) cursor.at--;
  if (endLine(cursor) === declined) return declined;
  const below = cursor.indent > indent || cursor.indent === indent && isItem(cursor);
  if (below) {
    cursor.marks[entry + 2] = cursor.at;
    return readBlock(cursor, cursor.indent, depth - 1);
  }
  cursor.marks[entry + 2] = 0;
  cursor.end = 0;
  return null;
}
function readList(cursor, indent, depth) {
  const result = [];
  do {
    const dash = cursor.at++;
    skipSpaces(cursor);
    const entry = openEntry(cursor, -1, -1);
    const value = readItem(cursor, indent, indent + cursor.at - dash, depth);
    if (value === declined || cursor.indent > indent) return declined;
    closeEntry(cursor, entry);
    result.push(value);
  } while (cursor.indent === indent && isItem(cursor));
  cursor.end = -1;
  return result;
}
function readItem(cursor, indent, column, depth) {
  if (keyEnd(cursor.text, cursor.at) < 0) return readInline(cursor, indent, depth);
  if (depth <= 0) return declined;
  cursor.indent = column;
  return readMap(cursor, column, depth - 1);
}
function readInline(cursor, indent, depth) {
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === char.bar || code === char.greater) {
    const value2 = readBlockText(cursor, indent);
    toContent(cursor);
    return value2;
  }
  const value = readOnLine(cursor, code, depth);
  const { end } = cursor;
  if (value === declined || endLine(cursor) === declined) return declined;
  cursor.end = end;
  return value;
}
function readOnLine(cursor, code, depth) {
  if (code === char.openBracket || code === char.openBrace) return readFlow(cursor, depth);
  if (code === char.doubleQuote || code === char.singleQuote) return readQuoted(cursor);
  return readPlain(cursor, false);
}
function isItem(cursor) {
  return cursor.text.charCodeAt(cursor.at) === char.minus && isBreak(cursor.text.charCodeAt(cursor.at + 1));
}

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

// src/manifest/place.ts
function isBlockText(text, start) {
  return text[start] === "|" || text[start] === ">";
}
function blockIndent(text, start) {
  const header = text.indexOf("\n", start);
  return header < 0 ? 0 : /^(?:[ ]*\n)*([ ]*)/.exec(text.slice(header + 1))?.[1]?.length ?? 0;
}

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

// src/manifest/quoted.ts
var longest = 60;
function quoted(text) {
  const line = text.replaceAll(/\s+/g, " ").replaceAll("`", "'");
  return `\`${line.length > longest ? `${line.slice(0, longest - 1)}\u2026` : line}\``;
}

// src/manifest/source-value.ts
var deepest = 64;
var mostAliased = 1e4;
var mostProblems = 50;
function readTree(root) {
  const reading = { problems: [], aliased: 0, exploded: false, open: /* @__PURE__ */ new Set() };
  const value = readNode(root, reading, 0, false);
  const readable = reading.problems.every(({ code }) => code === "duplicate-key");
  return { value: readable ? value : void 0, problems: reading.problems.slice(0, mostProblems) };
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
  if (node.kind === "list") return node.items.map((item) => readNode(item, reading, depth + 1, aliased));
  return mapValue(node, reading, depth, aliased);
}
function mapValue(node, reading, depth, aliased) {
  const result = {};
  const known = /* @__PURE__ */ new Set();
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
      if (known.has(name)) {
        const message = `${quoted(name)} is here twice in the same map, and only one can count: remove or rename one of them.`;
        report(reading, key, "duplicate-key", message);
      }
      known.add(name);
      result[name] = readNode(value, reading, depth + 1, aliased);
    }
  }
  return result;
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
  const before = reading.problems.length;
  const endless = reading.open.has(target);
  reading.open.add(target);
  const value = endless ? void 0 : readNode(target, reading, depth + 1, true);
  reading.open.delete(target);
  const inside = reading.problems.splice(before);
  if (!endless && !reading.exploded && !inside.some(({ code }) => code === "too-deep" || code === "alias-explosion")) {
    return value;
  }
  const message = `${quoted(`*${node.name}`)} repeats so much that the document becomes too large: write the values out.`;
  return report(reading, node, "alias-explosion", message);
}
function report(reading, node, code, message) {
  const whole = node.kind === "map" || node.kind === "list";
  reading.problems.push({ code, message, start: node.start, ...!whole && { end: node.end } });
}
function shortTag(tag) {
  return tag.replace(/^tag:yaml\.org,2002:/, "!!");
}

// src/manifest/unreadable.ts
var longestText2 = 256 * 1024;
var mostLoneBrackets = 500;
function findUnreadable(text) {
  if (text.length > longestText2) {
    const message = `The file is too large: ${Math.ceil(text.length / 1024)} KiB, and at most ${longestText2 / 1024} KiB are read. Move SQL and scripts to files of their own.`;
    return { code: "too-large", message, start: 0 };
  }
  return findBinary(text) ?? findDirective(text) ?? findLoneBrackets(text);
}
function findBinary(text) {
  const found = /[\0-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufffd\ufffe\uffff]/.exec(text);
  if (found === null) return void 0;
  const code = found[0].charCodeAt(0);
  const message = code === 65533 ? "This is not UTF-8 text: save the file as UTF-8." : code === 13 ? "A line ends with a carriage return alone: save the file with LF or CRLF line ends." : `The file holds the control character U+${code.toString(16).toUpperCase().padStart(4, "0")}: remove it, or save the file as UTF-8 text.`;
  return { code: "not-text", message, start: found.index, end: found.index + 1 };
}
function findDirective(text) {
  const start = /^(?:[ ]*(?:#[^\n]*)?\n)*%/.exec(text)?.[0].length;
  if (start === void 0) return void 0;
  const message = "YAML directives (lines that start with `%`) are not used here: remove the line.";
  return { code: "yaml-directive", message, start: start - 1, end: start };
}
function findLoneBrackets(text) {
  let open = 0;
  let lone = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 91 || code === 123) open++;
    else if ((code === 93 || code === 125) && open > 0) open--;
    else if (code === 93 || code === 125) lone++;
    if (open > mostLoneBrackets || lone > mostLoneBrackets) {
      const which = open > mostLoneBrackets ? "are not closed" : "close nothing";
      const message = `More than ${mostLoneBrackets} brackets ${which}, up to here.`;
      return { code: "too-deep", message, start: at, end: at + 1 };
    }
  }
  return void 0;
}

// src/manifest/yaml-problem.ts
function yamlProblem(text, error, root) {
  const [start, end] = error.pos;
  const line = lineAt(text, start);
  const hint = hintFor(line);
  return {
    code: "yaml-syntax",
    start: Math.min(start, text.length),
    end: Math.min(Math.max(end, start), lineEnd(text, start)),
    ...explained(text, error, root, line),
    ...hint !== void 0 && { hint }
  };
}
function explained(text, error, root, line) {
  const [start] = error.pos;
  switch (error.code) {
    case "TAB_AS_INDENT":
      return { code: "tab-indent", message: "A tab cannot indent YAML: use spaces." };
    case "MULTIPLE_DOCS":
      return { code: "several-documents", message: "A second YAML document starts here: a file holds one." };
    case "RESOURCE_EXHAUSTION":
      return { code: "too-deep", message: "The document is nested too deeply to be read." };
    case "BAD_SCALAR_START":
      return { message: `A plain value cannot start with \`${text[start]}\`: put it in quotes.` };
    case "BAD_DQ_ESCAPE":
      return {
        message: "In double quotes `\\` starts an escape, and this is none: write `\\\\`, or use single quotes."
      };
    case "UNEXPECTED_TOKEN":
      return { message: `This cannot stand here: ${quoted(text.slice(start, error.pos[1]).trim())}.` };
    case "MISSING_CHAR":
      if (!/quote$/.test(error.message)) return { message: noEntry };
      return {
        message: "The quote that opens here is not closed.",
        ...opening(root, start, (at) => text[at] === '"' || text[at] === "'")
      };
    case "BAD_INDENT":
      if (!/^Flow/.test(error.message)) return { message: wrongIndentation };
      return {
        message: "The bracket that opens here is not closed, or its lines are not indented.",
        ...opening(root, start, (at) => text[at] === "[" || text[at] === "{")
      };
    case "MULTILINE_IMPLICIT_KEY":
      return { message: noEntry };
    case "BLOCK_AS_IMPLICIT_KEY":
      if (/: |:$/.test(line.slice(line.indexOf(":") + 1).trimEnd())) {
        return { message: "A value that holds a colon and a space must be in quotes." };
      }
      return { message: wrongIndentation, ...nextLine(text, start) };
    default:
      return {
        message: `This is not valid YAML: ${error.message.charAt(0).toLowerCase()}${error.message.slice(1)}.`
      };
  }
}
var noEntry = "This line is no `key: value`: a colon and a space are missing.";
var wrongIndentation = "The indentation of this line fits neither the line above nor one before it.";
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
  const start = next2 + (/^[ ]*/.exec(text.slice(next2))?.[0].length ?? 0);
  return { start, end: lineEnd(text, start) };
}
function opening(root, before, isOpener) {
  for (let node = root; node !== void 0; node = lastChild(node, before)) {
    if (isOpener(node.start)) return { start: node.start, end: node.start + 1 };
  }
  return {};
}
function lastChild(node, before) {
  if (node.kind === "list") return node.items.findLast(({ start }) => start < before);
  if (node.kind !== "map") return void 0;
  const entry = node.entries.findLast(({ key }) => key.start < before);
  return entry === void 0 || isEmpty(entry.value) ? entry?.key : entry.value;
}
function isEmpty(node) {
  return node.kind === "scalar" && node.start === node.end;
}

// src/manifest/document.ts
function parseDocument(file, text) {
  const source = withoutMark(text).replaceAll("\r\n", "\n");
  const fast = readFast(source);
  if (fast !== void 0) {
    const find = (path) => placeInMarks(fast, path);
    return documentOf(file, source, { value: fast.value, problems: [], find });
  }
  const unreadable2 = findUnreadable(source);
  return documentOf(file, source, unreadable2 === void 0 ? readWithYaml(source) : refused(unreadable2));
}
function withoutMark(text) {
  return text.charCodeAt(0) === 65279 ? text.slice(1) : text;
}
function refused(problem) {
  return { value: void 0, problems: [problem], find: () => void 0 };
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
    diagnostics: reading.problems.map(({ code, message, start, end, hint }) => ({
      code,
      severity: "error",
      message,
      ...positionOf({ start, ...end !== void 0 && { end } }),
      ...hint !== void 0 && { hint }
    })),
    position(path, part) {
      for (let length = path.length; length > 0; length--) {
        const place = reading.find(path.slice(0, length));
        if (place === void 0) continue;
        const { start } = place.value;
        if (length < path.length || part !== "content" || !isBlockText(text, start)) {
          return positionOf(spanOf2(place, length < path.length ? "key" : part, text));
        }
        return { file, line: at(start).line + 1, column: blockIndent(text, start) + 1 };
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
  if (error !== void 0) return refused(yamlProblem(text, error, root));
  const { value, problems } = readTree(root);
  return { value, problems, find: (path) => placeInTree(root, path) };
}
function sourceNode(node, anchors, depth) {
  if (node === null) return { kind: "scalar", value: null, start: 0, end: 0 };
  const [start, end] = node.range;
  if ((0, import_yaml.isAlias)(node)) {
    const anchored2 = anchors.get(node.source);
    return { kind: "alias", name: node.source, target: () => anchored2?.node, start, end };
  }
  const anchored = {};
  if (node.anchor !== void 0) anchors.set(node.anchor, anchored);
  anchored.node = {
    ...contentOf(node, anchors, depth),
    ...node.tag !== void 0 && { tag: node.tag },
    start,
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
var none = [];
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
function runsProgram({ kind }) {
  return kind === "python" || kind === "run";
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
  for (const { kind, file, raw, index } of steps) {
    const connection = raw?.connection;
    if (kind === "sql" && file !== void 0) sources.push({ source: { file }, connection });
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

// src/manifest/duration.ts
function parseDuration(text) {
  if (!/^\d{1,9}[smhd]$/.test(text)) return void 0;
  return Number(text.slice(0, -1)) * (millisecondsOf[text.slice(-1)] ?? 0);
}
var millisecondsOf = {
  s: 1e3,
  m: 6e4,
  h: 36e5,
  d: 864e5
};

// src/manifest/threshold.ts
var thresholdOperators = [
  "mustBe",
  "mustNotBe",
  "mustBeGreaterThan",
  "mustBeGreaterOrEqualTo",
  "mustBeLessThan",
  "mustBeLessOrEqualTo",
  "mustBeBetween",
  "mustNotBeBetween"
];
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

// src/manifest/normalise-params.ts
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

// src/manifest/prune.ts
var import_manifest_validator = __toESM(require_manifest_validator(), 1);
function pruneManifest(value) {
  const copy = structuredClone(value);
  for (let round = 0; round < 3; round += 1) {
    if ((0, import_manifest_validator.validate)(copy)) return copy;
    if (!(import_manifest_validator.validate.errors ?? []).every((error) => removeCause(copy, error))) return void 0;
  }
  return void 0;
}
var valueKeywords = /* @__PURE__ */ new Set(["pattern", "enum", "const", "maxLength", "minimum", "maximum", "uniqueItems"]);
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

// src/manifest/rules/checks.ts
var checks = (subject, report2) => {
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
function duplicate(id, other, index) {
  return {
    code: "duplicate-check",
    message: `Check ${other + 1} and this one both have the id \`${id}\`. Give each an id of its own.`,
    path: ["checks", index, "id"]
  };
}
var assertions = ["not_null", "unique", "accepted_values", "row_count"];
var circumstances = /* @__PURE__ */ new Set(["table", "severity", "id", "description", "connection", "where", "samples"]);
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
    const found = checkDuration(retry?.[key], [...path, key], "zero-allowed");
    if (found !== void 0) report2(found);
  }
}
var longestMs = 24 * 864e5;

// src/manifest/rules/durations.ts
var durations = (subject, report2) => {
  const { timeout, retry, environments } = subject.raw;
  const check = (text, path) => {
    const found = checkDuration(text, path);
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

// src/manifest/rules/job-name.ts
var jobName = ({ raw, folder }, report2) => {
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

// src/manifest/word-hints.ts
function wordHints(candidates) {
  const hints = /* @__PURE__ */ new Map();
  let words3;
  return (word) => {
    if (hints.has(word)) return hints.get(word);
    if (hints.size >= maxWords) return void 0;
    words3 ??= candidates();
    const closest = didYouMean(word, words3);
    const hint = closest === void 0 ? void 0 : `did you mean \`${closest}\`?`;
    hints.set(word, hint);
    return hint;
  };
}
var maxWords = 100;

// src/manifest/rules/known-needs.ts
var knownNeeds = (subject, report2) => {
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
function list(names) {
  const shown = names.slice(0, 10).map((name) => `\`${name}\``);
  return names.length > 10 ? `${shown.join(", ")}, \u2026` : shown.join(", ");
}

// src/manifest/rules/no-expressions.ts
var noExpressions = (subject, report2) => {
  for (const { raw, index } of subject.steps) {
    if (raw === void 0) continue;
    if ("run" in raw) checkScript(raw.run, ["steps", index, "run"], report2);
    if ("env" in raw) checkEnvironment(raw.env ?? {}, ["steps", index, "env"], report2);
  }
};
function checkScript(script, path, report2) {
  const start = script.indexOf("${{");
  const expression = start < 0 ? null : /^\$\{\{\s*(?:params\.)?(\w*).*?\}\}/.exec(script.slice(start, start + 200));
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
    const reference = /\$\{\{[^}]{0,99}\}\}|\$\{[A-Za-z_]\w{0,99}\}/.exec(value);
    if (reference === null) continue;
    report2({
      code: "expression-in-env",
      message: `\`${reference[0]}\` is not replaced here; the step would get it as it is written. Parameters are in \`DATAJOB_PARAM_NAME\`; name other variables in \`secrets\` and read them in the step.`,
      path: [...path, name]
    });
  }
}

// src/manifest/not-yet.ts
function notYet(what, path, instead) {
  return {
    code: "not-yet",
    message: `${what} is not supported yet. ${instead ?? "Remove it for now."}`,
    path,
    part: "key"
  };
}

// src/manifest/rules/no-later-keys.ts
var noLaterKeys = (subject, report2) => {
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
    const kind = "python" in raw ? "python" : "run";
    report2(notYet(`\`connection\` of a \`${kind}\` step`, ["steps", index, "connection"], "Use `expose`."));
  }
};
var laterCheckKeys = [
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
function checkKeys(check, index, report2) {
  const instead = "Use a check with `sql` for now.";
  for (const key of laterCheckKeys) {
    if (Object.hasOwn(check, key)) report2(notYet(`\`${key}\``, ["checks", index, key], instead));
  }
}

// src/manifest/clear-secrets.ts
function findClearSecrets(text) {
  const found = [];
  for (const form of forms) {
    if (!form.words.some((word) => text.includes(word))) continue;
    for (const match of text.matchAll(form.pattern)) {
      if (form.harmless?.(match) === true) continue;
      found.push({ what: form.what, offset: form.start?.(text, match.index) ?? match.index });
    }
  }
  return found;
}
var forms = [
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

// src/manifest/rules/no-secret-values.ts
var noSecretValues = (subject, report2) => {
  checkNames(subject.raw.params, ["params"], report2);
  for (const step of subject.steps) {
    if (step.raw === void 0) continue;
    if ("env" in step.raw) checkNames(step.raw.env, ["steps", step.index, "env"], report2);
    if ("with" in step.raw) checkNames(step.raw.with, ["steps", step.index, "with"], report2);
  }
  checkOverrides(subject, report2);
};
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
var timestamp = /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-][01]\d:[0-5]\d)$/;
function isTimestamp(value) {
  const day = typeof value === "string" ? timestamp.exec(value)?.[1] : void 0;
  return day !== void 0 && isCalendarDay(day);
}
function isCalendarDay(day) {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const leap = year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
  const last = month === 2 && leap ? 29 : monthDays[month - 1] ?? 0;
  return date >= 1 && date <= last;
}
var monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isIdentifier(value) {
  return typeof value === "string" && /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/.test(value) && value.length <= 255;
}

// src/manifest/rules/parameters.ts
var builtInParameters = [
  "run_id",
  "scheduled_time",
  "interval_start",
  "interval_end",
  "environment"
];
var parameters = (subject, report2) => {
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
function checkOverrides2(subject, environment, report2) {
  const declared = subject.raw.params ?? {};
  const values = subject.raw.environments?.[environment]?.params ?? {};
  for (const [name, value] of Object.entries(values)) {
    const path = ["environments", environment, "params", name];
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

// node_modules/croner/dist/croner.js
function g(s, e, t, n = 0, r = 0, a = 0, i = 0) {
  let o = s >= 0 && s < 100, u = Date.UTC(o ? s + 400 : s, e, t, n, r, a, i);
  return o ? u - 126227808e5 : u;
}
var E = 3 * 36e5;
var H = g(1, 0, 1);
var P = 1440 * 60 * 1e3;
var $ = 30 * 1e3;

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
var fields = [
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
function countSentence(cron, count) {
  const seconds = count === 6 ? " Seconds cannot be given." : "";
  return `\`${cron}\` has ${count} ${count === 1 ? "field" : "fields"}; a schedule has five: minute, hour, day of month, month, day of week.${seconds}`;
}
function readField(text, field) {
  const values = [];
  for (const item of text.split(",")) {
    const read2 = readItem2(item, field);
    if (typeof read2 === "string") return read2;
    for (let value = read2.from; value <= read2.to; value += read2.step) values.push(value);
  }
  return values;
}
function readItem2(item, field) {
  const match = /^(?:(\*)|(\w+)(?:-(\w+))?)(?:\/(\d{1,3}))?$/.exec(item);
  if (match === null) return `\`${item}\` cannot be the ${field.name}. ${range(field)}`;
  const [, star, first, last, stepText] = match;
  const from = star === void 0 ? numberOf(first ?? "", field) : field.min;
  const to = star === void 0 ? last === void 0 ? from : numberOf(last, field) : field.max;
  if (from === void 0 || to === void 0)
    return `\`${item}\` cannot be the ${field.name}. ${range(field)}`;
  if (from > to) return `\`${item}\` runs backwards: the first ${field.name} must not be after the last.`;
  const step = stepText === void 0 ? 1 : Number(stepText);
  if (stepText !== void 0 && star === void 0 && last === void 0) {
    return `\`${item}\`: a step needs a range. Write \`${first}-${field.max}/${step}\`.`;
  }
  if (step < 1 || step > field.span) return `\`${item}\`: the step must be from 1 to ${field.span}.`;
  return { from, to, step };
}
function numberOf(text, field) {
  const named = field.names?.indexOf(text.toLowerCase()) ?? -1;
  if (named >= 0) return named + field.min;
  const value = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  return value >= field.min && value <= field.max ? value : void 0;
}
function range(field) {
  const names = field.names === void 0 ? "" : `, names such as ${field.names[1]?.toUpperCase()}`;
  return `Allowed are ${field.min} to ${field.max}${names}, \`*\`, lists, ranges and steps.`;
}

// src/manifest/timezone.ts
function checkTimezone(name) {
  if (name === "UTC") return void 0;
  let known = verdicts.get(name);
  if (known === void 0) {
    known = judge(name) ?? "fine";
    if (verdicts.size < 1e4) verdicts.set(name, known);
  }
  return known === "fine" ? void 0 : known;
}
var verdicts = /* @__PURE__ */ new Map();
function judge(name) {
  const message = `\`${name}\` is not a time zone. Use an IANA name such as \`Europe/Riga\` or \`UTC\`.`;
  const resolved2 = resolve(name);
  if (resolved2 === void 0) return { message, ...hintFor2(name) };
  const misspelt = resolved2 !== name && resolved2.toLowerCase() === name.toLowerCase();
  return misspelt ? { message, hint: `did you mean \`${resolved2}\`?` } : void 0;
}
function resolve(name) {
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

// src/manifest/cron.ts
function checkCron(cron, timezone) {
  const zone = checkTimezone(timezone);
  return checkExpression(cron) ?? (zone === void 0 ? void 0 : { code: "bad-timezone", ...zone });
}
var expressions = /* @__PURE__ */ new Map();
function checkExpression(cron) {
  let known = expressions.get(cron);
  if (known === void 0) {
    known = judgeExpression(cron) ?? "fine";
    if (expressions.size < 1e5) expressions.set(cron, known);
  }
  return known === "fine" ? void 0 : known;
}
function judgeExpression(cron) {
  const read2 = readCronFields(cron);
  if (typeof read2 === "string") return { code: "bad-cron", message: read2 };
  const comes = read2.months.some((month) => read2.daysOfMonth.some((day) => day <= (monthDays2[month] ?? 0)));
  if (comes || !read2.anyDayOfWeek) return void 0;
  return {
    code: "never-runs",
    message: `\`${cron}\` never runs: no month of the schedule has such a day.`
  };
}
var monthDays2 = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

// src/manifest/rules/schedules.ts
var schedules = (subject, report2) => {
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

// src/manifest/find-cycles.ts
function findCycles(edges) {
  const cycles = [];
  const done = /* @__PURE__ */ new Set();
  for (const start of edges.keys()) {
    if (!done.has(start) && cycles.length < maxCycles) walk(start, edges, done, cycles);
  }
  return cycles;
}
var maxCycles = 100;
function walk(start, edges, done, cycles) {
  const path = [start];
  const onPath = /* @__PURE__ */ new Map([[start, 0]]);
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

// src/manifest/rules/step-cycles.ts
var stepCycles = (subject, report2) => {
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
function needPath(needs, name) {
  const index = name === void 0 ? -1 : needs?.indexOf(name) ?? -1;
  return index < 0 ? [] : ["needs", index];
}

// src/manifest/rules/step-files.ts
var stepFiles = (subject, report2) => {
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
function missingFile(path, isFolder, subject) {
  if (isFolder) {
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

// src/manifest/rules/step-names.ts
var stepNames = (subject, report2) => {
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
function describe(step) {
  return step.raw === void 0 ? `the file \`${step.file}\`` : `step ${step.index + 1}`;
}

// src/manifest/rules/rules.ts
var manifestRules = [
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

// src/manifest/shape.ts
var import_config_validator = __toESM(require_config_validator(), 1);
var import_manifest_validator2 = __toESM(require_manifest_validator(), 1);
var import_template_validator = __toESM(require_template_validator(), 1);

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
var listsOfMaps = /* @__PURE__ */ new Set(["steps", "checks", "alerts"]);
function asItem(text) {
  return /^[A-Za-z0-9_][\w./@-]*$/.test(text) ? text : JSON.stringify(text);
}

// src/manifest/shape-message.ts
var mostNamed = 20;
function meantKey({ keyword, params, parentSchema, data }) {
  if (keyword !== "additionalProperties") return void 0;
  const known = Object.keys(parentSchema?.properties ?? {}).filter((name) => !hasKey(data, name));
  return didYouMean(String(params["additionalProperty"]), known);
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
  const [present] = (parentSchema?.alternatives ?? []).filter((name) => name !== key && hasKey(data, name));
  if (present !== void 0 && parentSchema?.alternatives?.includes(key)) {
    const message = `${quoted(key)} cannot stand beside ${quoted(present)}: keep one of them, or make two entries.`;
    return { code: "not-allowed", message, at: [key], part: "key" };
  }
  const known = Object.keys(parentSchema?.properties ?? {});
  const near = meantKey(error);
  return {
    code: "unknown-key",
    message: `Unknown key ${quoted(key)}.${near === void 0 && known.length <= mostNamed ? ` These are known here: ${list2(known)}.` : ""}`,
    at: [key],
    part: "key",
    ...near !== void 0 && { hint: `did you mean \`${near}\`?` }
  };
}
function missingKey(key) {
  return { code: "missing-key", message: `The key ${quoted(key)} is missing here.`, part: "key" };
}
function noAlternative({ parentSchema, data }) {
  const alternatives = parentSchema?.alternatives ?? [];
  for (const key of typeof data === "object" && data !== null ? Object.keys(data) : []) {
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
function wrongType({ params, parentSchema, data }, path) {
  const expected = [params["type"]].flat().map(String);
  const told = parentSchema?.patternErrorMessage;
  const fits = parentSchema?.pattern === void 0 || new RegExp(parentSchema.pattern, "u").test(String(data));
  const hint = fits ? typeHint(expected, data, path) : void 0;
  if (data === null) {
    const message = `${nameOf(path)} is empty: give it ${kinds(expected)}, or remove it.`;
    return { code: "wrong-type", message, part: "key" };
  }
  return {
    code: "wrong-type",
    message: told ?? `${nameOf(path)} must be ${kinds(expected)}, not ${kindOf(data, expected)}.`,
    part: "value",
    ...hint !== void 0 && { hint }
  };
}
function notAllowed({ keyword, params, data }, path) {
  const allowed = (keyword === "const" ? [params["allowedValue"]] : [params["allowedValues"]].flat()).map(
    String
  );
  const near = typeof data === "string" ? didYouMean(data, allowed) : void 0;
  const one = allowed.length === 1 ? "" : "one of ";
  const onlyQuoted = typeof data === "string" && allowed.includes(data);
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
  const last = path.at(-1);
  if (last === void 0) return "The file";
  return typeof last === "string" ? quoted(last) : "This item";
}
var kindNames = {
  string: "text",
  array: "a list",
  object: "a map of keys and values",
  integer: "a whole number",
  number: "a number",
  boolean: "`true` or `false`"
};
function kinds(types) {
  const names = types.map((type) => kindNames[type] ?? type);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
function kindOf(data, expected) {
  if (typeof data === "number" && expected.includes("integer")) return `${data}`;
  return Array.isArray(data) ? "a list" : kindNames[typeof data] ?? "this";
}
function list2(names, last = "and") {
  const words3 = names.map(quoted);
  return words3.length < 2 ? words3.join("") : `${words3.slice(0, -1).join(", ")} ${last} ${words3.at(-1)}`;
}
function hasKey(data, key) {
  return typeof data === "object" && data !== null && Object.hasOwn(data, key);
}

// src/manifest/shape.ts
var mostFindings = 50;
var validators = { manifest: import_manifest_validator2.validate, config: import_config_validator.validate, template: import_template_validator.validate };
function checkShape(kind, document) {
  if (document.value === void 0) return [];
  const value = document.value ?? {};
  const validate2 = validators[kind];
  if (validate2(value)) return [];
  const found = /* @__PURE__ */ new Map();
  for (const error of causes((validate2.errors ?? []).slice(0, 10 * mostFindings)).slice(0, mostFindings)) {
    const diagnostic = diagnosticOf(document, pathOf(error.instancePath, value), error);
    found.set(`${diagnostic.line}:${diagnostic.column}:${diagnostic.message}`, diagnostic);
  }
  return [...found.values()];
}
function causes(errors) {
  const misspelt = new Set(errors.map((error) => `${error.instancePath}/${meantKey(error)}`));
  return errors.filter(
    ({ keyword, instancePath, params }) => keyword !== "if" && keyword !== "propertyNames" && !(keyword === "required" && misspelt.has(`${instancePath}/${params["missingProperty"]}`))
  );
}
function diagnosticOf(document, path, error) {
  const { code, message, at, part, hint } = explainShapeError(error, path);
  return {
    code,
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
  const kind = kindOf2(raw);
  const path = "sql" in raw ? raw.sql : "python" in raw ? raw.python : void 0;
  const inside = path === void 0 ? void 0 : normalisePath(path);
  return {
    index,
    kind,
    name: raw.name ?? (path === void 0 ? `${kind}-${index + 1}` : stem(path)),
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
  const base = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  return base.replace(/[^A-Za-z0-9_.-]/g, "-").replace(/^[^A-Za-z0-9]+/, "") || "step";
}

// src/manifest/load-manifest.ts
function loadManifest(file, text, files) {
  const reading = read(file, text, files);
  const { document, folder, diagnostics, content } = reading;
  const base = { file, folder, name: nameOf2(document.value, folder), text, diagnostics };
  if (content === void 0) return { ...base, facts: void 0 };
  const { raw, steps } = content;
  const pruned = raw !== document.value;
  const report2 = (finding) => {
    const found = toDiagnostic(finding, document);
    if (!diagnostics.some((other) => isSamePlace(other, found))) diagnostics.push(found);
  };
  for (const rule of manifestRules) rule({ file, folder, raw, pruned, steps, files }, report2);
  return { ...base, facts: manifestFacts(raw, steps) };
}
function documentOf2(manifest) {
  if (lastRead?.manifest !== manifest) {
    lastRead = { manifest, document: parseDocument(manifest.file, manifest.text) };
  }
  return lastRead.document;
}
var lastRead;
function read(file, text, files) {
  const document = parseDocument(file, text);
  const folder = folderOf(file);
  const diagnostics = [...document.diagnostics];
  if (document.value === void 0) return { document, folder, content: void 0, diagnostics };
  const shape = checkShape("manifest", document);
  diagnostics.push(...shape);
  const raw = shape.length === 0 ? document.value : pruneManifest(document.value);
  if (raw === void 0) return { document, folder, content: void 0, diagnostics };
  return { document, folder, content: { raw, steps: outlineSteps(raw.steps, folder, files) }, diagnostics };
}
function isSamePlace(a, b) {
  return a.line === b.line && a.column === b.column && a.file === b.file;
}
function nameOf2(value, folder) {
  const written = typeof value === "object" && value !== null && "name" in value ? value.name : void 0;
  return typeof written === "string" ? written : folder.slice(folder.lastIndexOf("/") + 1);
}

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
  for (const found of text.matchAll(/\r\n|[\r\n]/g)) starts.push(found.index + found[0].length);
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

// src/workspace/inline-place.ts
function placeInValue(document, { path, value, lines }, piece) {
  const start = document.position(path, "content");
  const within = lineColumn(value, piece.offset);
  const line = start.line + within.line - 1;
  const column = start.column + within.column - 1;
  const written = lines[line - 1]?.slice(column - 1, column - 1 + piece.length);
  if (written !== value.slice(piece.offset, piece.offset + piece.length)) return start;
  return { file: start.file, line, column };
}

// src/workspace/resolve-environment.ts
function connectionFor(manifest, stepOrCheckConnection, environment) {
  if (environment.implicit) return embeddedConnection;
  const named = stepOrCheckConnection ?? manifest.connection;
  const names = Object.keys(environment.connections);
  if (named !== void 0) return names.includes(named) ? named : void 0;
  return names.length === 1 ? names[0] : void 0;
}
var embeddedConnection = "default";

// src/sql/lexer.ts
function tokenize(text, engine) {
  const tokens = [];
  let offset = 0;
  while (offset < text.length) {
    const { kind, end } = next(text, offset, engine);
    tokens.push({ kind, offset, text: text.slice(offset, end) });
    offset = end;
  }
  return tokens;
}
var spaces = { postgres: /[ \t\n\r\f\v]+/y, duckdb: /\s+/y };
var words2 = {
  postgres: /[A-Za-z_\u0080-\uffff](?:[\w\u0080-\uffff]|\$(?!\{\{))*/y,
  duckdb: /(?:[A-Za-z_]|(?!\s)[\u0080-\uffff])(?:\w|\$(?!\{\{)|(?!\s)[\u0080-\uffff])*/y
};
var number = /\d[\w.]*/y;
var dollarTag = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;
var placeholder = /\$[\w\u0080-\uffff]+/y;
var lineComment = /--[^\r\n]*/y;
var mark = /::|:=|[\s\S]/y;
var continuation = /[ \t\f\v]*(?:--[^\r\n]*)?[\r\n]\s*'/y;
function next(text, offset, engine) {
  const character = text[offset];
  if (character === "'") return { kind: "string", end: endOfQuoted(text, offset) };
  if (character === '"') return { kind: "quoted", end: endOfQuoted(text, offset) };
  if (character === "-" && text[offset + 1] === "-") {
    return { kind: "comment", end: endOf(lineComment, text, offset) };
  }
  if (character === "/" && text[offset + 1] === "*") {
    return { kind: text[offset + 2] === "+" ? "hint" : "comment", end: endOfBlockComment(text, offset) };
  }
  if (character === "$") return afterDollar(text, offset);
  if ((character === "e" || character === "E") && text[offset + 1] === "'") {
    return { kind: "string", end: endOfEscapeString(text, offset + 1) };
  }
  if (character === "?" && engine === "duckdb") return { kind: "placeholder", end: offset + 1 };
  return plain(text, offset, engine);
}
function plain(text, offset, engine) {
  const space = endOf(spaces[engine], text, offset);
  if (space > offset) return { kind: "space", end: space };
  const word = endOf(words2[engine], text, offset);
  if (word > offset) return { kind: "word", end: word };
  const digits = endOf(number, text, offset);
  if (digits > offset) return { kind: "number", end: digits };
  return { kind: "mark", end: endOf(mark, text, offset) };
}
function afterDollar(text, offset) {
  if (text.startsWith("${{", offset)) return { kind: "insert", end: endOfInsert(text, offset) };
  const tagEnd = endOf(dollarTag, text, offset);
  if (tagEnd > offset) {
    const tag = text.slice(offset, tagEnd);
    const close = text.indexOf(tag, tagEnd);
    return { kind: "string", end: close < 0 ? text.length : close + tag.length };
  }
  const own = endOf(placeholder, text, offset);
  return own > offset ? { kind: "placeholder", end: own } : { kind: "mark", end: offset + 1 };
}
function endOfInsert(text, offset) {
  const edge = /\}\}|(?=[\r\n])|$/g;
  edge.lastIndex = offset + 3;
  edge.test(text);
  return edge.lastIndex;
}
function endOfQuoted(text, offset) {
  const quote = text.charAt(offset);
  for (let at = text.indexOf(quote, offset + 1); at >= 0; at = text.indexOf(quote, at + 2)) {
    if (text[at + 1] !== quote) return at + 1;
  }
  return text.length;
}
function endOfEscapeString(text, quote) {
  const special = /\\|'/g;
  special.lastIndex = quote + 1;
  for (let found = special.exec(text); found !== null; found = special.exec(text)) {
    const at = found.index;
    if (found[0] === "\\" || text[at + 1] === "'") {
      special.lastIndex = at + 2;
      continue;
    }
    const goesOn = endOf(continuation, text, at + 1);
    if (goesOn === at + 1) return at + 1;
    special.lastIndex = goesOn;
  }
  return text.length;
}
function endOfBlockComment(text, offset) {
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

// src/sql/parameters.ts
function scanParameters(text, engine = "postgres") {
  return parametersOf(tokenize(text, engine));
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
function scanMisplacedInserts(text, engine = "postgres") {
  const tokens = tokenize(text, engine);
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
var joins = /* @__PURE__ */ new Set([
  "word",
  "number",
  "quoted",
  "string",
  "placeholder",
  "insert"
]);
function insertName(text) {
  return /^\$\{\{\s*params\.([A-Za-z_]\w*)\s*\}\}$/.exec(text)?.[1] ?? text;
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
var beforeValue = new Set(
  "all and any as between by case check default distinct else except exists filter from group having ilike in intersect interval into is isnull like limit not notnull of offset on or order over partition returning select set similar some then to union using values when where with".split(" ")
);

// src/workspace/plain-sql.ts
function isPlainlyRight(text, known) {
  if (text.length > longest2 || text.includes(":::")) return false;
  for (const [, name] of text.matchAll(bind)) {
    if (name === void 0 || !known.canBind(name)) return false;
  }
  if (!text.includes("${{")) return true;
  plain2.lastIndex = 0;
  if (!plain2.test(text) || plain2.lastIndex !== text.length) return false;
  for (const [whole, before, name, after] of text.matchAll(insert)) {
    const alone = before !== void 0 && after !== void 0;
    if (!alone || whole === "${{" || name === void 0 || !known.canInsert(name)) return false;
  }
  return true;
}
var longest2 = 1e5;
var bind = /(?<!:):([A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)/g;
var plain2 = /(?:[^'"`$\\/-]+|--[^\n]*|-|\/(?!\*)|'[^'\\$]*'|"[^"\\$]*"|\$\{\{[^{}'"]*\}\})*/y;
var insert = /(?:(^|[\s(,])\$\{\{\s*params\.([A-Za-z_]\w*)\s*\}\}(?=($|[\s),;.])))|\$\{\{/g;

// src/workspace/sql-parameter-rules.ts
function checkSqlParameters(text, scope) {
  if (!text.includes(":") && !text.includes("${{")) return [];
  const known = {
    canBind: (name) => scope.typeOf(name) !== void 0 || builtInParameters.includes(name),
    canInsert: (name) => isInsertable(scope.typeOf(name))
  };
  if (isPlainlyRight(text, known)) return [];
  const hintFor3 = wordHints(() => [...scope.names(), ...builtInParameters]);
  const findings = [];
  for (const use of scanParameters(text, scope.engine)) {
    const finding = use.form === "insert" ? checkInsert(use, scope) : known.canBind(use.name) ? void 0 : unknownBind(use, scope);
    if (finding === void 0) continue;
    const hint = finding.code === "unknown-parameter" ? hintFor3(use.name) : void 0;
    findings.push({ ...finding, hint, offset: use.offset, length: use.length });
  }
  if (!text.includes("${{")) return findings;
  return [...findings, ...scanMisplacedInserts(text, scope.engine).map(misplacedInsert)];
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
      message: `\`${shorten(use.name)}\` cannot be replaced. Only \`\${{ params.NAME }}\` can, with the name of a parameter; there are no expressions.`
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
function shorten(text) {
  return text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
}

// src/workspace/check-sql.ts
function checkJobSql(manifest, config, readSql) {
  const { facts } = manifest;
  if (facts === void 0 || facts.sql.length === 0) return [];
  const params = facts.params ?? {};
  const declaredIn = `\`params\` of ${manifest.file}`;
  return facts.sql.flatMap(({ source, connection }) => {
    const engine = engineOf(facts.connection, connection, config);
    const scope = {
      names: () => Object.keys(params),
      typeOf: (name) => typeOf2(params, name),
      declaredIn,
      engine
    };
    if ("sql" in source) return checkInline(manifest, source, scope);
    const text = readSql(source.file);
    return text === void 0 ? [] : checkFile2(source.file, text, scope);
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
function checkFile2(file, text, scope) {
  const binary = checkText(file, text);
  if (binary?.severity === "error") return [binary];
  const at = lineColumns(text);
  const findings = checkSqlParameters(text, scope).map((finding) => {
    const { line, column } = at(finding.offset);
    return toDiagnostic2(finding, { file, line, column, endLine: line, endColumn: column + finding.length });
  });
  return [...binary === void 0 ? [] : [binary], ...findings, ...checkClearSecrets(file, text)];
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
  const { code, message, hint } = finding;
  return { code, severity: "error", message, ...place, ...hint === void 0 ? {} : { hint } };
}
function engineOf(jobConnection, connection, config) {
  const { production } = config.environments;
  const wanted = jobConnection ?? config.defaults.connection;
  const name = connectionFor(wanted === void 0 ? {} : { connection: wanted }, connection, production);
  return (name === void 0 ? void 0 : production.connections[name]?.type) ?? "postgres";
}

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

// src/workspace/judge-manifests.ts
var judgeManifests = async (paths, { tree, files, config }) => {
  const texts = await tree.read(paths);
  const manifests = paths.flatMap((path) => {
    const text = texts.get(path);
    return text === void 0 ? [] : [loadManifest(path, text, files)];
  });
  const sql = await readSqlFiles(tree, manifests.flatMap(sqlFilesOf), files);
  return manifests.map((manifest) => ({
    ...manifest,
    diagnostics: [
      ...manifest.diagnostics,
      ...checkJobSql(manifest, config, sql),
      ...checkClearSecrets(manifest.file, manifest.text)
    ]
  }));
};
function sqlFilesOf({ facts }) {
  return (facts?.sql ?? []).flatMap(({ source }) => "file" in source ? [source.file] : []);
}

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
      const start = folder === "" ? 0 : folder.length + 1;
      return below(folder).flatMap((path) => path.indexOf("/", start) < 0 ? [path.slice(start)] : []);
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
var noLinks = [];
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
    const link = end < 0 ? path : path.slice(0, end);
    const target = byPath.get(link)?.link;
    if (target !== void 0) return { link, target, rest: end < 0 ? "" : path.slice(end + 1) };
    if (end < 0) return void 0;
  }
}

// src/adapters/working-tree.ts
var import_node_crypto = require("node:crypto");
var import_node_fs3 = require("node:fs");
var import_node_path2 = require("node:path");

// src/adapters/read-ahead.ts
var import_promises = require("node:timers/promises");

// src/adapters/read-plain-file.ts
var import_node_fs = require("node:fs");

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

// src/adapters/read-plain-file.ts
function readPlainFile(file) {
  try {
    const text = (0, import_node_fs.readFileSync)(file, { encoding: "utf8", flag: readFlags });
    return text === "" && !(0, import_node_fs.lstatSync)(file).isFile() ? void 0 : text;
  } catch (error) {
    return absentOrThrow(error, file);
  }
}
function readPlainBytes(file) {
  try {
    return (0, import_node_fs.readFileSync)(file, { flag: readFlags });
  } catch (error) {
    return absentOrThrow(error, file);
  }
}
var readFlags = import_node_fs.constants.O_RDONLY | (import_node_fs.constants.O_NOFOLLOW ?? 0) | (import_node_fs.constants.O_NONBLOCK ?? 0);
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
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  if (absent.has(code)) return void 0;
  throw new Obstacle("files", `${path} cannot be read${code === "" ? "" : ` (${code})`}.`, {
    cause: error,
    hint: "May this user read it?"
  });
}

// src/adapters/read-ahead.ts
function emptyReadAhead() {
  return { texts: /* @__PURE__ */ new Map(), ended: false, readAt: 0 };
}
async function readWhile(folder, tracked, ahead) {
  const paths = [...tracked.values()].flatMap(({ path, link }) => link === void 0 ? [path] : []);
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
      const text = readPlainFile(`${folder}/${path}`);
      if (text !== void 0) ahead.texts.set(path, text);
    }
    return true;
  } catch {
    return false;
  }
}
function take2(ahead, path) {
  const text = ahead.texts.get(path);
  if (text === void 0) return void 0;
  ahead.texts.delete(path);
  return performance.now() - ahead.readAt < freshMs ? text : void 0;
}
var freshMs = 5e3;

// src/adapters/working-tree-listing.ts
var import_node_child_process = require("node:child_process");
var import_node_fs2 = require("node:fs");
var import_node_path = require("node:path");
async function listWorkingTree(folder, below = [], onTracked = () => {
}) {
  const entries = isInCheckout(folder) ? await listWithGit(folder, below, onTracked) : [];
  const found = entries.length > 0 ? entries : walk2(folder);
  return found.filter((entry) => !entry.path.startsWith(".datajob/")).sort((a, b) => a.path < b.path ? -1 : 1);
}
function isInCheckout(folder) {
  for (let current = (0, import_node_path.resolve)(folder); ; current = (0, import_node_path.dirname)(current)) {
    if ((0, import_node_fs2.existsSync)((0, import_node_path.join)(current, ".git"))) return true;
    if ((0, import_node_path.dirname)(current) === current) return false;
  }
}
async function listWithGit(folder, below, onTracked) {
  const list3 = (...options) => gitPaths(folder, ["--literal-pathspecs", "ls-files", "-z", ...options, "--", ...below]);
  const others = Promise.all([
    list3("--others", "--exclude-standard"),
    // Compares every file of the index, also outside the folders: a few are looked at faster one by one.
    below.length === 0 ? list3("--modified") : []
  ]);
  const [entries] = await Promise.all([readTracked(folder, list3("--stage"), onTracked), others]);
  const [untracked, modified] = await others;
  if (below.length > 0) for (const path of [...entries.keys()]) addFromDisk(entries, folder, path);
  for (const path of untracked) if (!path.endsWith("/")) addFromDisk(entries, folder, path);
  for (const path of modified) addFromDisk(entries, folder, path);
  return [...entries.values()];
}
async function readTracked(folder, lines, onTracked) {
  const entries = /* @__PURE__ */ new Map();
  for (const line of await lines) addTracked(entries, folder, line);
  onTracked(entries);
  return entries;
}
function addTracked(entries, folder, line) {
  const path = line.slice(line.indexOf("	") + 1);
  if (line.startsWith("100644")) entries.set(path, { path });
  else if (line.startsWith("100755")) entries.set(path, { path, executable: true });
  else if (line.startsWith("120000")) addFromDisk(entries, folder, path);
}
function addFromDisk(entries, folder, path) {
  const file = (0, import_node_path.join)(folder, path);
  const status = (0, import_node_fs2.lstatSync)(file, { throwIfNoEntry: false });
  if (status?.isSymbolicLink()) entries.set(path, { path, link: (0, import_node_fs2.readlinkSync)(file) });
  else if (status === void 0 || status.isDirectory()) entries.delete(path);
  else if (!status.isFile()) entries.set(path, { path, unreadable: true });
  else entries.set(path, (status.mode & 64) === 0 ? { path } : { path, executable: true });
}
function gitPaths(folder, args) {
  return new Promise((resolvePaths, reject) => {
    const child = (0, import_node_child_process.spawn)("git", args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    const output = [];
    const errors = [];
    child.stdout.on("data", (chunk2) => output.push(chunk2));
    child.stderr.on("data", (chunk2) => errors.push(chunk2));
    child.on("error", (cause) => reject(unreadable(folder, String(cause), cause)));
    child.on("close", (code) => {
      if (code !== 0) reject(unreadable(folder, Buffer.concat(errors).toString("utf8").trim(), void 0));
      else resolvePaths(splitAtZero(Buffer.concat(output).toString("utf8")));
    });
  });
}
function splitAtZero(text) {
  const paths = text.split("\0");
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
  const visit = (prefix) => {
    for (const child of childrenOf((0, import_node_path.join)(folder, prefix))) {
      const path = prefix === "" ? child.name : `${prefix}/${child.name}`;
      if (child.isDirectory()) {
        if (!skippedFolders.has(child.name)) visit(path);
      } else addFromDisk(entries, folder, path);
    }
  };
  visit("");
  return [...entries.values()];
}
function childrenOf(folder) {
  try {
    return (0, import_node_fs2.readdirSync)(folder, { withFileTypes: true });
  } catch (error) {
    return absentOrThrow(error, folder) ?? [];
  }
}
var skippedFolders = /* @__PURE__ */ new Set([".git", ".datajob", "node_modules"]);

// src/adapters/working-tree.ts
function workingTree(folder, listed = []) {
  let plain3 = plainFiles(listed);
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
      plain3 = plainFiles(entries);
      return entries;
    },
    async read(paths) {
      const texts = /* @__PURE__ */ new Map();
      for (const path of paths) {
        const text = take2(early, path) ?? (plain3.has(path) ? readPlainFile(`${folder}/${path}`) : readContained(folder, path));
        if (text !== void 0) texts.set(path, text);
      }
      return texts;
    },
    async digest(paths) {
      const digests = /* @__PURE__ */ new Map();
      for (const path of paths) {
        const file = containedFile(folder, path);
        const bytes = file === void 0 ? void 0 : readPlainBytes(file);
        if (bytes !== void 0) digests.set(path, digestOf(bytes));
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
    const root = (0, import_node_fs3.realpathSync)(folder);
    const file = (0, import_node_fs3.realpathSync)((0, import_node_path2.join)(root, path));
    const inside = (0, import_node_path2.relative)(root, file);
    const outside = inside === "" || (0, import_node_path2.isAbsolute)(inside) || inside === ".." || inside.startsWith(`..${import_node_path2.sep}`);
    return outside || inside.split(import_node_path2.sep).includes(".git") ? void 0 : file;
  } catch (error) {
    return absentOrThrow(error, (0, import_node_path2.join)(folder, path));
  }
}
function digestOf(bytes) {
  const hash = (0, import_node_crypto.createHash)("sha256");
  const binary = bytes.subarray(0, 8e3).includes(0);
  return hash.update(binary ? bytes : withoutCarriageReturns(bytes)).digest("hex");
}
function withoutCarriageReturns(bytes) {
  if (!bytes.includes("\r\n")) return bytes;
  return Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}

// src/adapters/judge-thread.ts
async function performJudgeTask(task) {
  const special = new Map(task.special.map((entry) => [entry.path, entry]));
  const entries = task.paths.split("\0").map((path) => special.get(path) ?? { path });
  const { folder, config, manifests } = task;
  const tree = workingTree(folder, entries);
  return judgeManifests(manifests, { tree, files: workspaceFiles(entries), config });
}
if (!import_node_worker_threads.isMainThread && import_node_worker_threads.parentPort !== null) {
  const port = import_node_worker_threads.parentPort;
  port.once("message", (task) => {
    void performJudgeTask(task).then((manifests) => port.postMessage(manifests));
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  performJudgeTask
});
