"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/manifest/generated/manifest-validator.js
var manifest_validator_exports = {};
__export(manifest_validator_exports, {
  validate: () => validate
});
module.exports = __toCommonJS(manifest_validator_exports);
var module2 = { exports: {} };
var __getOwnPropNames2 = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames2(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports2, module22) {
    "use strict";
    module22.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          if (length = a.length, length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        if (keys = Object.keys(a), length = keys.length, length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports2.default = equal;
  }
});
module2.exports = validate10;
module2.exports.default = validate10;
var schema11 = { type: "object", additionalProperties: false, required: ["team"], properties: { version: { const: 1 }, name: { type: "string", pattern: "^[a-z][a-z0-9-]{1,62}$", patternErrorMessage: "A job name has 2 to 63 lower-case letters, digits and hyphens and starts with a letter, for example `orders-daily`." }, team: { $ref: "teamName" }, description: { type: "string", maxLength: 2e3 }, runbook: { type: "string", pattern: "^https?://[^\\s]+$", patternErrorMessage: "A runbook is a link that starts with `https://` or `http://`." }, schedule: { if: { type: "object" }, then: { $ref: "schedule" }, else: { if: { type: "array" }, then: { $ref: "cronList" }, else: { type: ["object", "array"] } } }, after: { type: "array", items: { $ref: "jobName" }, uniqueItems: true }, params: { type: "object", propertyNames: { type: "string", pattern: "^[a-z][a-z0-9_]{0,62}$", patternErrorMessage: "A parameter name has up to 63 lower-case letters, digits and underscores and starts with a letter, for example `start_date`." }, additionalProperties: { $ref: "parameter" } }, secrets: { type: "array", items: { $ref: "variableName" }, uniqueItems: true }, templates: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, uniqueItems: true, maxItems: 100 }, connection: { $ref: "connectionName" }, atomic: { enum: ["job", "step", "none"] }, compat: { enum: ["vdk"] }, timeout: { $ref: "duration" }, retry: { $ref: "retry" }, steps: { type: "array", items: { $ref: "step" }, minItems: 1, maxItems: 500 }, checks: { type: "array", items: { $ref: "check" }, maxItems: 500 }, waivers: { type: "array", items: { $ref: "waiver" }, minItems: 1, maxItems: 100 }, outputs: { type: "array", items: { $ref: "output" }, minItems: 1, maxItems: 500 }, tests: { $ref: "unitTests" }, inputs: { type: "array", items: { if: { type: "string" }, then: { $ref: "table" }, else: { if: { type: "object" }, then: { $ref: "input" }, else: { type: ["string", "object"] } } }, minItems: 1, maxItems: 500 }, classification: { $ref: "classification" }, alerts: { type: "array", items: { $ref: "alert" }, maxItems: 50 }, environments: { type: "object", additionalProperties: false, properties: { local: { $ref: "override" }, staging: { $ref: "override" }, production: { $ref: "override" } } }, resources: { $ref: "resources" } } };
var schema12 = { type: "string", pattern: "^[a-z][a-z0-9-]{0,62}$", patternErrorMessage: "A team name has up to 63 lower-case letters, digits and hyphens and starts with a letter, for example `sales`." };
var schema30 = { type: "string", pattern: "^[a-z][a-z0-9-]{1,62}$", patternErrorMessage: "A job name has 2 to 63 lower-case letters, digits and hyphens and starts with a letter, for example `orders-daily`." };
var schema37 = { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]{0,127}$", patternErrorMessage: "The name of an environment variable has letters, digits and underscores and does not start with a digit, for example `CRM_TOKEN`." };
var schema38 = { type: "string", pattern: "^[a-z][a-z0-9_-]{0,62}$", patternErrorMessage: "A connection name has up to 63 lower-case letters, digits, hyphens and underscores and starts with a letter, for example `warehouse`." };
var schema24 = { type: "string", pattern: "^[0-9]{1,7}[smhd]$", patternErrorMessage: "A duration is a whole number and one unit: `90s`, `30m`, `2h` or `1d`." };
var schema185 = { type: "object", additionalProperties: false, required: ["check", "owner", "reason", "until"], properties: { check: { type: "string", minLength: 1, maxLength: 500 }, owner: { type: "string", minLength: 1, maxLength: 200 }, reason: { type: "string", minLength: 1, maxLength: 500 }, until: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", patternErrorMessage: "The end of a waiver is a date such as `2026-12-24`." } } };
var schema73 = { type: "string", pattern: '^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$', maxLength: 300, patternErrorMessage: 'A table is a name such as `orders`, `analytics.orders` or, with spaces or capitals, `analytics."Order Lines"`.' };
var schema223 = { type: "object", maxProperties: 1e3, additionalProperties: { type: "object", maxProperties: 2e3, additionalProperties: { enum: ["pii"] } } };
var schema236 = { type: "object", additionalProperties: false, properties: { cpu: { type: ["string", "number"] }, memory: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?(Ki|Mi|Gi|Ti)$", patternErrorMessage: "Memory is a number and one of the units `Ki`, `Mi`, `Gi` and `Ti`, for example `2Gi`." } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = (text) => text.length;
var func0 = require_equal().default;
var pattern0 = new RegExp("^[a-z][a-z0-9-]{1,62}$", "");
var pattern1 = new RegExp("^[a-z][a-z0-9-]{0,62}$", "");
var pattern2 = new RegExp("^https?://[^\\s]+$", "");
var pattern11 = new RegExp("^[a-z][a-z0-9_]{0,62}$", "");
var pattern12 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}$", "");
var pattern13 = new RegExp("^[a-z][a-z0-9_-]{0,62}$", "");
var pattern7 = new RegExp("^[0-9]{1,7}[smhd]$", "");
var pattern40 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "");
var pattern29 = new RegExp('^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$', "");
var pattern63 = new RegExp("^[0-9]+(\\.[0-9]+)?(Ki|Mi|Gi|Ti)$", "");
var schema13 = { type: "object", additionalProperties: false, required: ["cron"], properties: { cron: { if: { type: "string" }, then: { $ref: "cron" }, else: { if: { type: "array" }, then: { $ref: "cronList" }, else: { type: ["string", "array"] } } }, timezone: { $ref: "timezone" }, concurrency: { $ref: "concurrency" }, catchUp: { $ref: "catchUp" }, maxCatchUp: { $ref: "maxCatchUp" }, startWithin: { $ref: "startWithin" }, finishBy: { $ref: "finishBy" }, paused: { $ref: "paused" } } };
var schema14 = { type: "string", pattern: "^ *[^\\s]+( +[^\\s]+){4} *$", maxLength: 200, patternErrorMessage: "A cron expression has five fields (minute, hour, day of month, month, day of week), for example `15 6 * * *` for every day at 06:15." };
var schema18 = { type: "string", pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$", patternErrorMessage: "A time zone is an IANA name, for example `Europe/Riga` or `UTC`." };
var schema20 = { enum: ["forbid", "allow", "replace"] };
var schema21 = { enum: ["none", "last", "all"] };
var schema22 = { type: "integer", minimum: 1, maximum: 1e4 };
var pattern3 = new RegExp("^ *[^\\s]+( +[^\\s]+){4} *$", "");
var pattern5 = new RegExp("^[A-Za-z][A-Za-z0-9_+/-]{0,63}$", "");
var schema15 = { type: "array", items: { $ref: "cronEntry" }, minItems: 1, maxItems: 20 };
var schema16 = { type: "object", additionalProperties: false, required: ["cron"], properties: { cron: { $ref: "cron" }, timezone: { $ref: "timezone" } } };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cron === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cron" }, schema: schema16.required, parentSchema: schema16, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "cron" || key0 === "timezone")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema16, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.cron !== void 0) {
      let data0 = data.cron;
      if (typeof data0 == "string") {
        if (func3(data0) > 200) {
          let err2 = { instancePath: instancePath + "/cron", schemaPath: "cron/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema14, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!pattern3.test(data0)) {
          let err3 = { instancePath: instancePath + "/cron", schemaPath: "cron/pattern", keyword: "pattern", params: { pattern: "^ *[^\\s]+( +[^\\s]+){4} *$" }, schema: "^ *[^\\s]+( +[^\\s]+){4} *$", parentSchema: schema14, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/cron", schemaPath: "cron/type", keyword: "type", params: { type: "string" }, schema: schema14.type, parentSchema: schema14, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.timezone !== void 0) {
      let data1 = data.timezone;
      if (typeof data1 == "string") {
        if (!pattern5.test(data1)) {
          let err5 = { instancePath: instancePath + "/timezone", schemaPath: "timezone/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$" }, schema: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$", parentSchema: schema18, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/timezone", schemaPath: "timezone/type", keyword: "type", params: { type: "string" }, schema: schema18.type, parentSchema: schema18, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema16.type, parentSchema: schema16, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate13.errors = vErrors, errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 20) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, schema: 20, parentSchema: schema15, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema15, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate13(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema15.type, parentSchema: schema15, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate12.errors = vErrors, errors === 0;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern7.test(data)) {
      let err0 = { instancePath, schemaPath: "duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,7}[smhd]$" }, schema: "^[0-9]{1,7}[smhd]$", parentSchema: schema24, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "duration/type", keyword: "type", params: { type: "string" }, schema: schema24.type, parentSchema: schema24, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate16.errors = vErrors, errors === 0;
}
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern7.test(data)) {
      let err0 = { instancePath, schemaPath: "duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,7}[smhd]$" }, schema: "^[0-9]{1,7}[smhd]$", parentSchema: schema24, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "duration/type", keyword: "type", params: { type: "string" }, schema: schema24.type, parentSchema: schema24, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate18.errors = vErrors, errors === 0;
}
var schema27 = { if: { type: "object" }, then: { $ref: "pause" }, else: { if: { type: "boolean" }, then: { $ref: "isPaused" }, else: { type: ["object", "boolean"] } } };
var schema28 = { type: "object", additionalProperties: false, properties: { until: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$", patternErrorMessage: "The end of a pause is a date such as `2026-12-24` or a time with its zone such as `2026-12-24T06:00:00Z`." }, reason: { type: "string", maxLength: 500 } } };
var schema29 = { type: "boolean" };
var pattern9 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$", "");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = true, _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (let key0 in data)
        if (!(key0 === "until" || key0 === "reason")) {
          let err1 = { instancePath, schemaPath: "pause/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema28, data };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      if (data.until !== void 0) {
        let data0 = data.until;
        if (typeof data0 == "string") {
          if (!pattern9.test(data0)) {
            let err2 = { instancePath: instancePath + "/until", schemaPath: "pause/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$" }, schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$", parentSchema: schema28.properties.until, data: data0 };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        } else {
          let err3 = { instancePath: instancePath + "/until", schemaPath: "pause/properties/until/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.until.type, parentSchema: schema28.properties.until, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (data.reason !== void 0) {
        let data1 = data.reason;
        if (typeof data1 == "string") {
          if (func3(data1) > 500) {
            let err4 = { instancePath: instancePath + "/reason", schemaPath: "pause/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema28.properties.reason, data: data1 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          let err5 = { instancePath: instancePath + "/reason", schemaPath: "pause/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.reason.type, parentSchema: schema28.properties.reason, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    } else {
      let err6 = { instancePath, schemaPath: "pause/type", keyword: "type", params: { type: "object" }, schema: schema28.type, parentSchema: schema28, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs11 = errors, _errs12 = errors, valid3 = true, _errs13 = errors;
    if (typeof data != "boolean") {
      let err7 = {};
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    var _valid1 = _errs13 === errors;
    errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs15 = errors;
      if (typeof data != "boolean") {
        let err8 = { instancePath, schemaPath: "isPaused/type", keyword: "type", params: { type: "boolean" }, schema: schema29.type, parentSchema: schema29, data };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var _valid1 = _errs15 === errors;
      valid3 = _valid1, ifClause1 = "then";
    } else {
      let _errs18 = errors;
      if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data != "boolean") {
        let err9 = { instancePath, schemaPath: "#/else/else/type", keyword: "type", params: { type: schema27.else.else.type }, schema: schema27.else.else.type, parentSchema: schema27.else.else, data };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid1 = _errs18 === errors;
      valid3 = _valid1, ifClause1 = "else";
    }
    if (!valid3) {
      let err10 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema27.else.if, parentSchema: schema27.else, data };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    var _valid0 = _errs11 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err11 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema27.if, parentSchema: schema27, data };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cron === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cron" }, schema: schema13.required, parentSchema: schema13, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "cron" || key0 === "timezone" || key0 === "concurrency" || key0 === "catchUp" || key0 === "maxCatchUp" || key0 === "startWithin" || key0 === "finishBy" || key0 === "paused")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema13, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.cron !== void 0) {
      let data0 = data.cron, _errs3 = errors, valid1 = true, _errs4 = errors;
      if (typeof data0 != "string") {
        let err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs4 === errors;
      errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      let ifClause0;
      if (_valid0) {
        let _errs6 = errors;
        if (typeof data0 == "string") {
          if (func3(data0) > 200) {
            let err3 = { instancePath: instancePath + "/cron", schemaPath: "cron/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema14, data: data0 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (!pattern3.test(data0)) {
            let err4 = { instancePath: instancePath + "/cron", schemaPath: "cron/pattern", keyword: "pattern", params: { pattern: "^ *[^\\s]+( +[^\\s]+){4} *$" }, schema: "^ *[^\\s]+( +[^\\s]+){4} *$", parentSchema: schema14, data: data0 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          let err5 = { instancePath: instancePath + "/cron", schemaPath: "cron/type", keyword: "type", params: { type: "string" }, schema: schema14.type, parentSchema: schema14, data: data0 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        var _valid0 = _errs6 === errors;
        valid1 = _valid0, ifClause0 = "then";
      } else {
        let _errs9 = errors, _errs10 = errors, valid3 = true, _errs11 = errors;
        if (!Array.isArray(data0)) {
          let err6 = {};
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        var _valid1 = _errs11 === errors;
        errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
        let ifClause1;
        if (_valid1) {
          let _errs13 = errors;
          validate12(data0, { instancePath: instancePath + "/cron", parentData: data, parentDataProperty: "cron", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
          var _valid1 = _errs13 === errors;
          valid3 = _valid1, ifClause1 = "then";
        } else {
          let _errs14 = errors;
          if (typeof data0 != "string" && !Array.isArray(data0)) {
            let err7 = { instancePath: instancePath + "/cron", schemaPath: "#/properties/cron/else/else/type", keyword: "type", params: { type: schema13.properties.cron.else.else.type }, schema: schema13.properties.cron.else.else.type, parentSchema: schema13.properties.cron.else.else, data: data0 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          var _valid1 = _errs14 === errors;
          valid3 = _valid1, ifClause1 = "else";
        }
        if (!valid3) {
          let err8 = { instancePath: instancePath + "/cron", schemaPath: "#/properties/cron/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema13.properties.cron.else.if, parentSchema: schema13.properties.cron.else, data: data0 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        var _valid0 = _errs9 === errors;
        valid1 = _valid0, ifClause0 = "else";
      }
      if (!valid1) {
        let err9 = { instancePath: instancePath + "/cron", schemaPath: "#/properties/cron/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema13.properties.cron.if, parentSchema: schema13.properties.cron, data: data0 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.timezone !== void 0) {
      let data1 = data.timezone;
      if (typeof data1 == "string") {
        if (!pattern5.test(data1)) {
          let err10 = { instancePath: instancePath + "/timezone", schemaPath: "timezone/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$" }, schema: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$", parentSchema: schema18, data: data1 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/timezone", schemaPath: "timezone/type", keyword: "type", params: { type: "string" }, schema: schema18.type, parentSchema: schema18, data: data1 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.concurrency !== void 0) {
      let data2 = data.concurrency;
      if (!(data2 === "forbid" || data2 === "allow" || data2 === "replace")) {
        let err12 = { instancePath: instancePath + "/concurrency", schemaPath: "concurrency/enum", keyword: "enum", params: { allowedValues: schema20.enum }, schema: schema20.enum, parentSchema: schema20, data: data2 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.catchUp !== void 0) {
      let data3 = data.catchUp;
      if (!(data3 === "none" || data3 === "last" || data3 === "all")) {
        let err13 = { instancePath: instancePath + "/catchUp", schemaPath: "catchUp/enum", keyword: "enum", params: { allowedValues: schema21.enum }, schema: schema21.enum, parentSchema: schema21, data: data3 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.maxCatchUp !== void 0) {
      let data4 = data.maxCatchUp;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err14 = { instancePath: instancePath + "/maxCatchUp", schemaPath: "maxCatchUp/type", keyword: "type", params: { type: "integer" }, schema: schema22.type, parentSchema: schema22, data: data4 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1e4 || isNaN(data4)) {
          let err15 = { instancePath: instancePath + "/maxCatchUp", schemaPath: "maxCatchUp/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, schema: 1e4, parentSchema: schema22, data: data4 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          let err16 = { instancePath: instancePath + "/maxCatchUp", schemaPath: "maxCatchUp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema22, data: data4 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
    }
    data.startWithin !== void 0 && (validate16(data.startWithin, { instancePath: instancePath + "/startWithin", parentData: data, parentDataProperty: "startWithin", rootData }) || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length)), data.finishBy !== void 0 && (validate18(data.finishBy, { instancePath: instancePath + "/finishBy", parentData: data, parentDataProperty: "finishBy", rootData }) || (vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors), errors = vErrors.length)), data.paused !== void 0 && (validate20(data.paused, { instancePath: instancePath + "/paused", parentData: data, parentDataProperty: "paused", rootData }) || (vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors), errors = vErrors.length));
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema13.type, parentSchema: schema13, data };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate11.errors = vErrors, errors === 0;
}
var schema31 = { if: { type: "string" }, then: { $ref: "parameterValue" }, else: { if: { type: "number" }, then: { $ref: "parameterValue" }, else: { if: { type: "boolean" }, then: { $ref: "parameterValue" }, else: { if: { type: "object" }, then: { $ref: "parameterDeclaration" }, else: { type: ["string", "number", "boolean", "object"] } } } } };
var schema32 = { type: ["string", "number", "boolean"] };
var schema35 = { type: "object", additionalProperties: false, properties: { type: { enum: ["string", "integer", "number", "boolean", "date", "timestamp", "identifier", "identifier-list", "enum"] }, default: { $ref: "parameterValue" }, values: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 1e3, uniqueItems: true }, description: { type: "string", maxLength: 2e3 } }, if: { required: ["type"], properties: { type: { const: "enum" } } }, then: { required: ["values"] } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = true, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.type !== void 0 && data.type !== "enum") {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.values === void 0) {
      let err2 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "values" }, schema: schema35.then.required, parentSchema: schema35.then, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema35.if, parentSchema: schema35, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "default" || key0 === "values" || key0 === "description")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema35, data };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (!(data1 === "string" || data1 === "integer" || data1 === "number" || data1 === "boolean" || data1 === "date" || data1 === "timestamp" || data1 === "identifier" || data1 === "identifier-list" || data1 === "enum")) {
        let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema35.properties.type.enum }, schema: schema35.properties.type.enum, parentSchema: schema35.properties.type, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.default !== void 0) {
      let data2 = data.default;
      if (typeof data2 != "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 != "boolean") {
        let err6 = { instancePath: instancePath + "/default", schemaPath: "parameterValue/type", keyword: "type", params: { type: schema32.type }, schema: schema32.type, parentSchema: schema32, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.values !== void 0) {
      let data3 = data.values;
      if (Array.isArray(data3)) {
        if (data3.length > 1e3) {
          let err7 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema35.properties.values, data: data3 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data3.length < 1) {
          let err8 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema35.properties.values, data: data3 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 != "string") {
            let err9 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "string" }, schema: schema35.properties.values.items.type, parentSchema: schema35.properties.values.items, data: data4 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        let i1 = data3.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data3[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err10 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: true, parentSchema: schema35.properties.values, data: data3 };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, schema: schema35.properties.values.type, parentSchema: schema35.properties.values, data: data3 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.description !== void 0) {
      let data5 = data.description;
      if (typeof data5 == "string") {
        if (func3(data5) > 2e3) {
          let err12 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 }, schema: 2e3, parentSchema: schema35.properties.description, data: data5 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema35.properties.description.type, parentSchema: schema35.properties.description, data: data5 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema35.type, parentSchema: schema35, data };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = true, _errs1 = errors;
  if (typeof data != "string") {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean") {
      let err1 = { instancePath, schemaPath: "parameterValue/type", keyword: "type", params: { type: schema32.type }, schema: schema32.type, parentSchema: schema32, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors, _errs7 = errors, valid2 = true, _errs8 = errors;
    if (!(typeof data == "number" && isFinite(data))) {
      let err2 = {};
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs10 = errors;
      if (typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean") {
        let err3 = { instancePath, schemaPath: "parameterValue/type", keyword: "type", params: { type: schema32.type }, schema: schema32.type, parentSchema: schema32, data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid1 = _errs10 === errors;
      valid2 = _valid1, ifClause1 = "then";
    } else {
      let _errs13 = errors, _errs14 = errors, valid4 = true, _errs15 = errors;
      if (typeof data != "boolean") {
        let err4 = {};
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid2 = _errs15 === errors;
      errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
      let ifClause2;
      if (_valid2) {
        let _errs17 = errors;
        if (typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean") {
          let err5 = { instancePath, schemaPath: "parameterValue/type", keyword: "type", params: { type: schema32.type }, schema: schema32.type, parentSchema: schema32, data };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        var _valid2 = _errs17 === errors;
        valid4 = _valid2, ifClause2 = "then";
      } else {
        let _errs20 = errors, _errs21 = errors, valid6 = true, _errs22 = errors;
        if (!(data && typeof data == "object" && !Array.isArray(data))) {
          let err6 = {};
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        var _valid3 = _errs22 === errors;
        errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
        let ifClause3;
        if (_valid3) {
          let _errs24 = errors;
          validate25(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
          var _valid3 = _errs24 === errors;
          valid6 = _valid3, ifClause3 = "then";
        } else {
          let _errs25 = errors;
          if (typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && !(data && typeof data == "object" && !Array.isArray(data))) {
            let err7 = { instancePath, schemaPath: "#/else/else/else/else/type", keyword: "type", params: { type: schema31.else.else.else.else.type }, schema: schema31.else.else.else.else.type, parentSchema: schema31.else.else.else.else, data };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          var _valid3 = _errs25 === errors;
          valid6 = _valid3, ifClause3 = "else";
        }
        if (!valid6) {
          let err8 = { instancePath, schemaPath: "#/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause3 }, schema: schema31.else.else.else.if, parentSchema: schema31.else.else.else, data };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        var _valid2 = _errs20 === errors;
        valid4 = _valid2, ifClause2 = "else";
      }
      if (!valid4) {
        let err9 = { instancePath, schemaPath: "#/else/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema31.else.else.if, parentSchema: schema31.else.else, data };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid1 = _errs13 === errors;
      valid2 = _valid1, ifClause1 = "else";
    }
    if (!valid2) {
      let err10 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema31.else.if, parentSchema: schema31.else, data };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err11 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema31.if, parentSchema: schema31, data };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
var schema40 = { type: "object", additionalProperties: false, properties: { limit: { type: "integer", minimum: 0, maximum: 20 }, on: { type: "array", items: { $ref: "errorClass" }, minItems: 1, uniqueItems: true }, delay: { $ref: "duration" }, factor: { type: "number", minimum: 1, maximum: 10 }, maxDelay: { $ref: "duration" } } };
var schema41 = { enum: ["user", "config", "platform"] };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "limit" || key0 === "on" || key0 === "delay" || key0 === "factor" || key0 === "maxDelay")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema40, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.limit !== void 0) {
      let data0 = data.limit;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, schema: schema40.properties.limit.type, parentSchema: schema40.properties.limit, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 20 || isNaN(data0)) {
          let err2 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, schema: 20, parentSchema: schema40.properties.limit, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema40.properties.limit, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
    if (data.on !== void 0) {
      let data1 = data.on;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err4 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema40.properties.on, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!(data2 === "user" || data2 === "config" || data2 === "platform")) {
            let err5 = { instancePath: instancePath + "/on/" + i0, schemaPath: "errorClass/enum", keyword: "enum", params: { allowedValues: schema41.enum }, schema: schema41.enum, parentSchema: schema41, data: data2 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        let i1 = data1.length, j0;
        if (i1 > 1) {
          outer0: for (; i1--; )
            for (j0 = i1; j0--; )
              if (func0(data1[i1], data1[j0])) {
                let err6 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: true, parentSchema: schema40.properties.on, data: data1 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                break outer0;
              }
        }
      } else {
        let err7 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/type", keyword: "type", params: { type: "array" }, schema: schema40.properties.on.type, parentSchema: schema40.properties.on, data: data1 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.delay !== void 0) {
      let data3 = data.delay;
      if (typeof data3 == "string") {
        if (!pattern7.test(data3)) {
          let err8 = { instancePath: instancePath + "/delay", schemaPath: "duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,7}[smhd]$" }, schema: "^[0-9]{1,7}[smhd]$", parentSchema: schema24, data: data3 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/delay", schemaPath: "duration/type", keyword: "type", params: { type: "string" }, schema: schema24.type, parentSchema: schema24, data: data3 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.factor !== void 0) {
      let data4 = data.factor;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 10 || isNaN(data4)) {
          let err10 = { instancePath: instancePath + "/factor", schemaPath: "#/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, schema: 10, parentSchema: schema40.properties.factor, data: data4 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          let err11 = { instancePath: instancePath + "/factor", schemaPath: "#/properties/factor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema40.properties.factor, data: data4 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/factor", schemaPath: "#/properties/factor/type", keyword: "type", params: { type: "number" }, schema: schema40.properties.factor.type, parentSchema: schema40.properties.factor, data: data4 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.maxDelay !== void 0) {
      let data5 = data.maxDelay;
      if (typeof data5 == "string") {
        if (!pattern7.test(data5)) {
          let err13 = { instancePath: instancePath + "/maxDelay", schemaPath: "duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,7}[smhd]$" }, schema: "^[0-9]{1,7}[smhd]$", parentSchema: schema24, data: data5 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/maxDelay", schemaPath: "duration/type", keyword: "type", params: { type: "string" }, schema: schema24.type, parentSchema: schema24, data: data5 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema40.type, parentSchema: schema40, data };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
var schema44 = { if: { type: "object" }, then: { if: { required: ["sql"] }, then: { $ref: "sqlStep" }, else: { if: { required: ["query"] }, then: { $ref: "queryStep" }, else: { if: { required: ["python"] }, then: { $ref: "pythonStep" }, else: { if: { required: ["run"] }, then: { $ref: "runStep" }, else: { if: { required: ["uses"] }, then: { $ref: "usesStep" }, else: { not: {}, alternatives: ["sql", "query", "python", "run", "uses"] } } } } } }, else: { type: "object" } };
var schema45 = { type: "object", additionalProperties: false, required: ["sql"], properties: { sql: { $ref: "path" }, name: { $ref: "stepName" }, needs: { $ref: "needs" }, timeout: { $ref: "stepTimeout" }, connection: { $ref: "stepConnection" } }, alternatives: ["sql", "query", "python", "run", "uses"] };
var schema46 = { type: "string", minLength: 1, maxLength: 500 };
var schema47 = { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$", patternErrorMessage: "A step name has up to 100 letters, digits, `-`, `_` and `.` and starts with a letter or digit, for example `enrich`." };
var pattern17 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$", "");
var schema48 = { type: "array", items: { $ref: "stepName" }, uniqueItems: true };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (!pattern17.test(data0)) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "stepName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$", parentSchema: schema47, data: data0 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "stepName/type", keyword: "type", params: { type: "string" }, schema: schema47.type, parentSchema: schema47, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; )
        for (j0 = i1; j0--; )
          if (func0(data[i1], data[j0])) {
            let err2 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: true, parentSchema: schema48, data };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            break outer0;
          }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema48.type, parentSchema: schema48, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern7.test(data)) {
      let err0 = { instancePath, schemaPath: "duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,7}[smhd]$" }, schema: "^[0-9]{1,7}[smhd]$", parentSchema: schema24, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "duration/type", keyword: "type", params: { type: "string" }, schema: schema24.type, parentSchema: schema24, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern13.test(data)) {
      let err0 = { instancePath, schemaPath: "connectionName/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, schema: "^[a-z][a-z0-9_-]{0,62}$", parentSchema: schema38, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "connectionName/type", keyword: "type", params: { type: "string" }, schema: schema38.type, parentSchema: schema38, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sql === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sql" }, schema: schema45.required, parentSchema: schema45, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "sql" || key0 === "name" || key0 === "needs" || key0 === "timeout" || key0 === "connection")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema45, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.sql !== void 0) {
      let data0 = data.sql;
      if (typeof data0 == "string") {
        if (func3(data0) > 500) {
          let err2 = { instancePath: instancePath + "/sql", schemaPath: "path/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema46, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func3(data0) < 1) {
          let err3 = { instancePath: instancePath + "/sql", schemaPath: "path/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema46, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/sql", schemaPath: "path/type", keyword: "type", params: { type: "string" }, schema: schema46.type, parentSchema: schema46, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (!pattern17.test(data1)) {
          let err5 = { instancePath: instancePath + "/name", schemaPath: "stepName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$", parentSchema: schema47, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/name", schemaPath: "stepName/type", keyword: "type", params: { type: "string" }, schema: schema47.type, parentSchema: schema47, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    data.needs !== void 0 && (validate32(data.needs, { instancePath: instancePath + "/needs", parentData: data, parentDataProperty: "needs", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.timeout !== void 0 && (validate34(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length)), data.connection !== void 0 && (validate36(data.connection, { instancePath: instancePath + "/connection", parentData: data, parentDataProperty: "connection", rootData }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length));
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema45.type, parentSchema: schema45, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
var schema54 = { type: "object", additionalProperties: false, required: ["query"], properties: { query: { type: "string", minLength: 1, maxLength: 1e5 }, name: { $ref: "stepName" }, needs: { $ref: "needs" }, timeout: { $ref: "stepTimeout" }, connection: { $ref: "stepConnection" } }, alternatives: ["sql", "query", "python", "run", "uses"] };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.query === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "query" }, schema: schema54.required, parentSchema: schema54, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "query" || key0 === "name" || key0 === "needs" || key0 === "timeout" || key0 === "connection")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema54, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.query !== void 0) {
      let data0 = data.query;
      if (typeof data0 == "string") {
        if (func3(data0) > 1e5) {
          let err2 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema54.properties.query, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func3(data0) < 1) {
          let err3 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema54.properties.query, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "string" }, schema: schema54.properties.query.type, parentSchema: schema54.properties.query, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (!pattern17.test(data1)) {
          let err5 = { instancePath: instancePath + "/name", schemaPath: "stepName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$", parentSchema: schema47, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/name", schemaPath: "stepName/type", keyword: "type", params: { type: "string" }, schema: schema47.type, parentSchema: schema47, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    data.needs !== void 0 && (validate32(data.needs, { instancePath: instancePath + "/needs", parentData: data, parentDataProperty: "needs", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.timeout !== void 0 && (validate34(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length)), data.connection !== void 0 && (validate36(data.connection, { instancePath: instancePath + "/connection", parentData: data, parentDataProperty: "connection", rootData }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length));
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema54.type, parentSchema: schema54, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate39.errors = vErrors, errors === 0;
}
var schema56 = { type: "object", additionalProperties: false, required: ["python"], properties: { python: { $ref: "path" }, name: { $ref: "stepName" }, needs: { $ref: "needs" }, timeout: { $ref: "stepTimeout" }, connection: { $ref: "stepConnection" }, env: { $ref: "env" }, expose: { $ref: "expose" } }, alternatives: ["sql", "query", "python", "run", "uses"] };
var schema59 = { type: "object", propertyNames: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]{0,127}$", patternErrorMessage: "The name of an environment variable has letters, digits and underscores and does not start with a digit, for example `CRM_TOKEN`." }, additionalProperties: { type: "string", patternErrorMessage: "The value of an environment variable is text: put it in quotes." } };
var schema60 = { type: "array", items: { $ref: "connectionName" }, uniqueItems: true };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (!pattern13.test(data0)) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "connectionName/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, schema: "^[a-z][a-z0-9_-]{0,62}$", parentSchema: schema38, data: data0 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "connectionName/type", keyword: "type", params: { type: "string" }, schema: schema38.type, parentSchema: schema38, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; )
        for (j0 = i1; j0--; )
          if (func0(data[i1], data[j0])) {
            let err2 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: true, parentSchema: schema60, data };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            break outer0;
          }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema60.type, parentSchema: schema60, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate48.errors = vErrors, errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.python === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "python" }, schema: schema56.required, parentSchema: schema56, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "python" || key0 === "name" || key0 === "needs" || key0 === "timeout" || key0 === "connection" || key0 === "env" || key0 === "expose")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema56, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.python !== void 0) {
      let data0 = data.python;
      if (typeof data0 == "string") {
        if (func3(data0) > 500) {
          let err2 = { instancePath: instancePath + "/python", schemaPath: "path/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema46, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func3(data0) < 1) {
          let err3 = { instancePath: instancePath + "/python", schemaPath: "path/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema46, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/python", schemaPath: "path/type", keyword: "type", params: { type: "string" }, schema: schema46.type, parentSchema: schema46, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (!pattern17.test(data1)) {
          let err5 = { instancePath: instancePath + "/name", schemaPath: "stepName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$", parentSchema: schema47, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/name", schemaPath: "stepName/type", keyword: "type", params: { type: "string" }, schema: schema47.type, parentSchema: schema47, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.needs !== void 0 && (validate32(data.needs, { instancePath: instancePath + "/needs", parentData: data, parentDataProperty: "needs", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.timeout !== void 0 && (validate34(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length)), data.connection !== void 0 && (validate36(data.connection, { instancePath: instancePath + "/connection", parentData: data, parentDataProperty: "connection", rootData }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length)), data.env !== void 0) {
      let data5 = data.env;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let key1 in data5) {
          let _errs14 = errors;
          if (typeof key1 == "string") {
            if (!pattern12.test(key1)) {
              let err7 = { instancePath: instancePath + "/env", schemaPath: "env/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,127}$" }, schema: "^[A-Za-z_][A-Za-z0-9_]{0,127}$", parentSchema: schema59.propertyNames, data: key1, propertyName: key1 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/env", schemaPath: "env/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema59.propertyNames.type, parentSchema: schema59.propertyNames, data: key1, propertyName: key1 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          var valid4 = _errs14 === errors;
          if (!valid4) {
            let err9 = { instancePath: instancePath + "/env", schemaPath: "env/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema59.propertyNames, parentSchema: schema59, data: data5 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        for (let key2 in data5) {
          let data6 = data5[key2];
          if (typeof data6 != "string") {
            let err10 = { instancePath: instancePath + "/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "env/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema59.additionalProperties.type, parentSchema: schema59.additionalProperties, data: data6 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/env", schemaPath: "env/type", keyword: "type", params: { type: "object" }, schema: schema59.type, parentSchema: schema59, data: data5 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    data.expose !== void 0 && (validate48(data.expose, { instancePath: instancePath + "/expose", parentData: data, parentDataProperty: "expose", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length));
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema56.type, parentSchema: schema56, data };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate44.errors = vErrors, errors === 0;
}
var schema62 = { type: "object", additionalProperties: false, required: ["run"], properties: { run: { type: "string", minLength: 1, maxLength: 1e5 }, name: { $ref: "stepName" }, needs: { $ref: "needs" }, timeout: { $ref: "stepTimeout" }, connection: { $ref: "stepConnection" }, env: { $ref: "env" }, expose: { $ref: "expose" } }, alternatives: ["sql", "query", "python", "run", "uses"] };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.run === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run" }, schema: schema62.required, parentSchema: schema62, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "run" || key0 === "name" || key0 === "needs" || key0 === "timeout" || key0 === "connection" || key0 === "env" || key0 === "expose")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema62, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.run !== void 0) {
      let data0 = data.run;
      if (typeof data0 == "string") {
        if (func3(data0) > 1e5) {
          let err2 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema62.properties.run, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func3(data0) < 1) {
          let err3 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema62.properties.run, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "string" }, schema: schema62.properties.run.type, parentSchema: schema62.properties.run, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (!pattern17.test(data1)) {
          let err5 = { instancePath: instancePath + "/name", schemaPath: "stepName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$", parentSchema: schema47, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/name", schemaPath: "stepName/type", keyword: "type", params: { type: "string" }, schema: schema47.type, parentSchema: schema47, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.needs !== void 0 && (validate32(data.needs, { instancePath: instancePath + "/needs", parentData: data, parentDataProperty: "needs", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.timeout !== void 0 && (validate34(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length)), data.connection !== void 0 && (validate36(data.connection, { instancePath: instancePath + "/connection", parentData: data, parentDataProperty: "connection", rootData }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length)), data.env !== void 0) {
      let data5 = data.env;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let key1 in data5) {
          let _errs13 = errors;
          if (typeof key1 == "string") {
            if (!pattern12.test(key1)) {
              let err7 = { instancePath: instancePath + "/env", schemaPath: "env/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,127}$" }, schema: "^[A-Za-z_][A-Za-z0-9_]{0,127}$", parentSchema: schema59.propertyNames, data: key1, propertyName: key1 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/env", schemaPath: "env/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema59.propertyNames.type, parentSchema: schema59.propertyNames, data: key1, propertyName: key1 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          var valid3 = _errs13 === errors;
          if (!valid3) {
            let err9 = { instancePath: instancePath + "/env", schemaPath: "env/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema59.propertyNames, parentSchema: schema59, data: data5 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        for (let key2 in data5) {
          let data6 = data5[key2];
          if (typeof data6 != "string") {
            let err10 = { instancePath: instancePath + "/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "env/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema59.additionalProperties.type, parentSchema: schema59.additionalProperties, data: data6 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/env", schemaPath: "env/type", keyword: "type", params: { type: "object" }, schema: schema59.type, parentSchema: schema59, data: data5 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    data.expose !== void 0 && (validate48(data.expose, { instancePath: instancePath + "/expose", parentData: data, parentDataProperty: "expose", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length));
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema62.type, parentSchema: schema62, data };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate51.errors = vErrors, errors === 0;
}
var schema65 = { type: "object", additionalProperties: false, required: ["uses"], properties: { uses: { type: "string", minLength: 1, maxLength: 300 }, with: { type: "object", propertyNames: { type: "string", pattern: "^[a-z][a-z0-9_]{0,62}$", patternErrorMessage: "A parameter name has up to 63 lower-case letters, digits and underscores and starts with a letter, for example `start_date`." }, additionalProperties: { $ref: "inputValue" } }, name: { $ref: "stepName" }, needs: { $ref: "needs" }, timeout: { $ref: "stepTimeout" }, connection: { $ref: "stepConnection" } }, alternatives: ["sql", "query", "python", "run", "uses"] };
var schema66 = { if: { type: "string" }, then: { $ref: "parameterValue" }, else: { if: { type: "number" }, then: { $ref: "parameterValue" }, else: { if: { type: "boolean" }, then: { $ref: "parameterValue" }, else: { if: { type: "array" }, then: { type: "array", items: { type: "string", maxLength: 255 }, minItems: 1, maxItems: 1e3 }, else: { type: ["string", "number", "boolean", "array"] } } } } };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = true, _errs1 = errors;
  if (typeof data != "string") {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean") {
      let err1 = { instancePath, schemaPath: "parameterValue/type", keyword: "type", params: { type: schema32.type }, schema: schema32.type, parentSchema: schema32, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors, _errs7 = errors, valid2 = true, _errs8 = errors;
    if (!(typeof data == "number" && isFinite(data))) {
      let err2 = {};
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs10 = errors;
      if (typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean") {
        let err3 = { instancePath, schemaPath: "parameterValue/type", keyword: "type", params: { type: schema32.type }, schema: schema32.type, parentSchema: schema32, data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid1 = _errs10 === errors;
      valid2 = _valid1, ifClause1 = "then";
    } else {
      let _errs13 = errors, _errs14 = errors, valid4 = true, _errs15 = errors;
      if (typeof data != "boolean") {
        let err4 = {};
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid2 = _errs15 === errors;
      errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
      let ifClause2;
      if (_valid2) {
        let _errs17 = errors;
        if (typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean") {
          let err5 = { instancePath, schemaPath: "parameterValue/type", keyword: "type", params: { type: schema32.type }, schema: schema32.type, parentSchema: schema32, data };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        var _valid2 = _errs17 === errors;
        valid4 = _valid2, ifClause2 = "then";
      } else {
        let _errs20 = errors, _errs21 = errors, valid6 = true, _errs22 = errors;
        if (!Array.isArray(data)) {
          let err6 = {};
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        var _valid3 = _errs22 === errors;
        errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
        let ifClause3;
        if (_valid3) {
          let _errs24 = errors;
          if (Array.isArray(data)) {
            if (data.length > 1e3) {
              let err7 = { instancePath, schemaPath: "#/else/else/else/then/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema66.else.else.else.then, data };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data.length < 1) {
              let err8 = { instancePath, schemaPath: "#/else/else/else/then/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema66.else.else.else.then, data };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            let len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data0 = data[i0];
              if (typeof data0 == "string") {
                if (func3(data0) > 255) {
                  let err9 = { instancePath: instancePath + "/" + i0, schemaPath: "#/else/else/else/then/items/maxLength", keyword: "maxLength", params: { limit: 255 }, schema: 255, parentSchema: schema66.else.else.else.then.items, data: data0 };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
              } else {
                let err10 = { instancePath: instancePath + "/" + i0, schemaPath: "#/else/else/else/then/items/type", keyword: "type", params: { type: "string" }, schema: schema66.else.else.else.then.items.type, parentSchema: schema66.else.else.else.then.items, data: data0 };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
          } else {
            let err11 = { instancePath, schemaPath: "#/else/else/else/then/type", keyword: "type", params: { type: "array" }, schema: schema66.else.else.else.then.type, parentSchema: schema66.else.else.else.then, data };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          var _valid3 = _errs24 === errors;
          valid6 = _valid3, ifClause3 = "then";
        } else {
          let _errs28 = errors;
          if (typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && !Array.isArray(data)) {
            let err12 = { instancePath, schemaPath: "#/else/else/else/else/type", keyword: "type", params: { type: schema66.else.else.else.else.type }, schema: schema66.else.else.else.else.type, parentSchema: schema66.else.else.else.else, data };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          var _valid3 = _errs28 === errors;
          valid6 = _valid3, ifClause3 = "else";
        }
        if (!valid6) {
          let err13 = { instancePath, schemaPath: "#/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause3 }, schema: schema66.else.else.else.if, parentSchema: schema66.else.else.else, data };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        var _valid2 = _errs20 === errors;
        valid4 = _valid2, ifClause2 = "else";
      }
      if (!valid4) {
        let err14 = { instancePath, schemaPath: "#/else/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema66.else.else.if, parentSchema: schema66.else.else, data };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      var _valid1 = _errs13 === errors;
      valid2 = _valid1, ifClause1 = "else";
    }
    if (!valid2) {
      let err15 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema66.else.if, parentSchema: schema66.else, data };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err16 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema66.if, parentSchema: schema66, data };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uses === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uses" }, schema: schema65.required, parentSchema: schema65, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "uses" || key0 === "with" || key0 === "name" || key0 === "needs" || key0 === "timeout" || key0 === "connection")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema65, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.uses !== void 0) {
      let data0 = data.uses;
      if (typeof data0 == "string") {
        if (func3(data0) > 300) {
          let err2 = { instancePath: instancePath + "/uses", schemaPath: "#/properties/uses/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema65.properties.uses, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func3(data0) < 1) {
          let err3 = { instancePath: instancePath + "/uses", schemaPath: "#/properties/uses/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema65.properties.uses, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/uses", schemaPath: "#/properties/uses/type", keyword: "type", params: { type: "string" }, schema: schema65.properties.uses.type, parentSchema: schema65.properties.uses, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.with !== void 0) {
      let data1 = data.with;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (let key1 in data1) {
          let _errs6 = errors;
          if (typeof key1 == "string") {
            if (!pattern11.test(key1)) {
              let err5 = { instancePath: instancePath + "/with", schemaPath: "#/properties/with/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }, schema: "^[a-z][a-z0-9_]{0,62}$", parentSchema: schema65.properties.with.propertyNames, data: key1, propertyName: key1 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/with", schemaPath: "#/properties/with/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema65.properties.with.propertyNames.type, parentSchema: schema65.properties.with.propertyNames, data: key1, propertyName: key1 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          var valid1 = _errs6 === errors;
          if (!valid1) {
            let err7 = { instancePath: instancePath + "/with", schemaPath: "#/properties/with/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema65.properties.with.propertyNames, parentSchema: schema65.properties.with, data: data1 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        for (let key2 in data1)
          validate58(data1[key2], { instancePath: instancePath + "/with/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/with", schemaPath: "#/properties/with/type", keyword: "type", params: { type: "object" }, schema: schema65.properties.with.type, parentSchema: schema65.properties.with, data: data1 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.name !== void 0) {
      let data3 = data.name;
      if (typeof data3 == "string") {
        if (!pattern17.test(data3)) {
          let err9 = { instancePath: instancePath + "/name", schemaPath: "stepName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$", parentSchema: schema47, data: data3 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/name", schemaPath: "stepName/type", keyword: "type", params: { type: "string" }, schema: schema47.type, parentSchema: schema47, data: data3 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    data.needs !== void 0 && (validate32(data.needs, { instancePath: instancePath + "/needs", parentData: data, parentDataProperty: "needs", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.timeout !== void 0 && (validate34(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length)), data.connection !== void 0 && (validate36(data.connection, { instancePath: instancePath + "/connection", parentData: data, parentDataProperty: "connection", rootData }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length));
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema65.type, parentSchema: schema65, data };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = true, _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors, _errs4 = errors, valid1 = true, _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.sql === void 0 && (missing0 = "sql")) {
        let err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    var _valid1 = _errs5 === errors;
    errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs6 = errors;
      validate31(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
      var _valid1 = _errs6 === errors;
      valid1 = _valid1, ifClause1 = "then";
    } else {
      let _errs7 = errors, _errs8 = errors, valid2 = true, _errs9 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.query === void 0 && (missing1 = "query")) {
          let err2 = {};
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      var _valid2 = _errs9 === errors;
      errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
      let ifClause2;
      if (_valid2) {
        let _errs10 = errors;
        validate39(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
        var _valid2 = _errs10 === errors;
        valid2 = _valid2, ifClause2 = "then";
      } else {
        let _errs11 = errors, _errs12 = errors, valid3 = true, _errs13 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing2;
          if (data.python === void 0 && (missing2 = "python")) {
            let err3 = {};
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        var _valid3 = _errs13 === errors;
        errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
        let ifClause3;
        if (_valid3) {
          let _errs14 = errors;
          validate44(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
          var _valid3 = _errs14 === errors;
          valid3 = _valid3, ifClause3 = "then";
        } else {
          let _errs15 = errors, _errs16 = errors, valid4 = true, _errs17 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing3;
            if (data.run === void 0 && (missing3 = "run")) {
              let err4 = {};
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          }
          var _valid4 = _errs17 === errors;
          errors = _errs16, vErrors !== null && (_errs16 ? vErrors.length = _errs16 : vErrors = null);
          let ifClause4;
          if (_valid4) {
            let _errs18 = errors;
            validate51(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
            var _valid4 = _errs18 === errors;
            valid4 = _valid4, ifClause4 = "then";
          } else {
            let _errs19 = errors, _errs20 = errors, valid5 = true, _errs21 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing4;
              if (data.uses === void 0 && (missing4 = "uses")) {
                let err5 = {};
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            }
            var _valid5 = _errs21 === errors;
            errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null);
            let ifClause5;
            if (_valid5) {
              let _errs22 = errors;
              validate57(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
              var _valid5 = _errs22 === errors;
              valid5 = _valid5, ifClause5 = "then";
            } else {
              let _errs23 = errors, err6 = { instancePath, schemaPath: "#/then/else/else/else/else/else/not", keyword: "not", params: {}, schema: schema44.then.else.else.else.else.else.not, parentSchema: schema44.then.else.else.else.else.else, data };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              var _valid5 = _errs23 === errors;
              valid5 = _valid5, ifClause5 = "else";
            }
            if (!valid5) {
              let err7 = { instancePath, schemaPath: "#/then/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause5 }, schema: schema44.then.else.else.else.else.if, parentSchema: schema44.then.else.else.else.else, data };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            var _valid4 = _errs19 === errors;
            valid4 = _valid4, ifClause4 = "else";
          }
          if (!valid4) {
            let err8 = { instancePath, schemaPath: "#/then/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause4 }, schema: schema44.then.else.else.else.if, parentSchema: schema44.then.else.else.else, data };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          var _valid3 = _errs15 === errors;
          valid3 = _valid3, ifClause3 = "else";
        }
        if (!valid3) {
          let err9 = { instancePath, schemaPath: "#/then/else/else/if", keyword: "if", params: { failingKeyword: ifClause3 }, schema: schema44.then.else.else.if, parentSchema: schema44.then.else.else, data };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        var _valid2 = _errs11 === errors;
        valid2 = _valid2, ifClause2 = "else";
      }
      if (!valid2) {
        let err10 = { instancePath, schemaPath: "#/then/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema44.then.else.if, parentSchema: schema44.then.else, data };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid1 = _errs7 === errors;
      valid1 = _valid1, ifClause1 = "else";
    }
    if (!valid1) {
      let err11 = { instancePath, schemaPath: "#/then/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema44.then.if, parentSchema: schema44.then, data };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs25 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      let err12 = { instancePath, schemaPath: "#/else/type", keyword: "type", params: { type: "object" }, schema: schema44.else.type, parentSchema: schema44.else, data };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    var _valid0 = _errs25 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err13 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema44.if, parentSchema: schema44, data };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
var schema71 = { if: { type: "object" }, then: { if: { required: ["table"] }, then: { $ref: "tableCheck" }, else: { if: { required: ["sql"] }, then: { $ref: "sqlCheck" }, else: { not: {}, alternatives: ["table", "sql"] } } }, else: { type: "object" } };
var schema72 = { type: "object", additionalProperties: false, required: ["table"], properties: { table: { $ref: "table" }, not_null: { if: { type: "string" }, then: { $ref: "column" }, else: { if: { type: "array" }, then: { $ref: "columns" }, else: { if: { type: "object" }, then: { $ref: "columnsCheck" }, else: { type: ["string", "array", "object"] } } } }, unique: { if: { type: "string" }, then: { $ref: "column" }, else: { if: { type: "array" }, then: { $ref: "columns" }, else: { if: { type: "object" }, then: { $ref: "columnsCheck" }, else: { type: ["string", "array", "object"] } } } }, accepted_values: { if: { type: "object" }, then: { $ref: "acceptedValues" }, else: { if: { type: "array" }, then: { type: "array", items: { $ref: "acceptedValues" }, minItems: 1, maxItems: 100 }, else: { type: ["object", "array"] } } }, row_count: { $ref: "rowCount" }, range: { if: { type: "object" }, then: { $ref: "range" }, else: { if: { type: "array" }, then: { type: "array", items: { $ref: "range" }, minItems: 1, maxItems: 100 }, else: { type: ["object", "array"] } } }, pattern: { if: { type: "object" }, then: { $ref: "patternCheck" }, else: { if: { type: "array" }, then: { type: "array", items: { $ref: "patternCheck" }, minItems: 1, maxItems: 100 }, else: { type: ["object", "array"] } } }, relationships: { if: { type: "object" }, then: { $ref: "relationships" }, else: { if: { type: "array" }, then: { type: "array", items: { $ref: "relationships" }, minItems: 1, maxItems: 100 }, else: { type: ["object", "array"] } } }, expression: { if: { type: "string" }, then: { $ref: "expression" }, else: { if: { type: "object" }, then: { $ref: "expressionCheck" }, else: { if: { type: "array" }, then: { type: "array", items: { if: { type: "string" }, then: { $ref: "expression" }, else: { if: { type: "object" }, then: { $ref: "expressionCheck" }, else: { type: ["string", "object"] } } }, minItems: 1, maxItems: 100 }, else: { type: ["string", "object", "array"] } } } }, freshness: { $ref: "freshness" }, schema: { if: { type: "array" }, then: { $ref: "columns" }, else: { if: { type: "object" }, then: { $ref: "schemaCheck" }, else: { type: ["array", "object"] } } }, compare: { $ref: "compare" }, where: { type: "string", minLength: 1, maxLength: 1e4 }, samples: { $ref: "samples" }, severity: { $ref: "severity" }, block: { $ref: "block" }, id: { $ref: "checkId" }, description: { $ref: "checkDescription" }, connection: { $ref: "checkConnection" }, timeout: { $ref: "checkTimeout" } }, alternatives: ["table", "sql"] };
var schema74 = { type: "string", minLength: 1, maxLength: 200 };
var schema136 = { type: "string", minLength: 1, maxLength: 1e4 };
var schema164 = { if: { type: "boolean" }, then: { type: "boolean" }, else: { if: { type: "integer" }, then: { type: "integer", minimum: 0, maximum: 5 }, else: { type: ["boolean", "integer"] } } };
var schema165 = { enum: ["error", "warn"] };
var schema166 = { enum: ["on_regression", "always"] };
var schema167 = { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,199}$", patternErrorMessage: "A check id has up to 200 letters, digits, `-`, `_`, `.` and `:` and starts with a letter or digit." };
var schema168 = { type: "string", maxLength: 2e3 };
var pattern36 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.:-]{0,199}$", "");
var schema75 = { type: "array", items: { $ref: "column" }, minItems: 1, maxItems: 200, uniqueItems: true };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 200) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 200 }, schema: 200, parentSchema: schema75, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema75, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (func3(data0) > 200) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "column/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema74, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func3(data0) < 1) {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema74, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "column/type", keyword: "type", params: { type: "string" }, schema: schema74.type, parentSchema: schema74, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; )
        for (j0 = i1; j0--; )
          if (func0(data[i1], data[j0])) {
            let err5 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: true, parentSchema: schema75, data };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            break outer0;
          }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema75.type, parentSchema: schema75, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
var schema77 = { type: "object", additionalProperties: false, required: ["columns"], properties: { columns: { $ref: "columns" }, mustBe: { $ref: "mustBe" }, mustNotBe: { $ref: "mustNotBe" }, mustBeGreaterThan: { $ref: "mustBeGreaterThan" }, mustBeGreaterOrEqualTo: { $ref: "mustBeGreaterOrEqualTo" }, mustBeLessThan: { $ref: "mustBeLessThan" }, mustBeLessOrEqualTo: { $ref: "mustBeLessOrEqualTo" }, mustBeBetween: { $ref: "mustBeBetween" }, mustNotBeBetween: { $ref: "mustNotBeBetween" }, unit: { $ref: "unit" } } };
var schema78 = { type: "number" };
var schema79 = { type: "number" };
var schema80 = { type: "number" };
var schema81 = { type: "number" };
var schema82 = { type: "number" };
var schema83 = { type: "number" };
var schema88 = { enum: ["rows", "percent"] };
var schema85 = { type: "array", items: [{ type: "number" }, { type: "number" }], minItems: 2, maxItems: 2, additionalItems: false };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 2) {
      let err0 = { instancePath, schemaPath: "between/maxItems", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: schema85, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2) {
      let err1 = { instancePath, schemaPath: "between/minItems", keyword: "minItems", params: { limit: 2 }, schema: 2, parentSchema: schema85, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!(data.length <= 2)) {
      let err2 = { instancePath, schemaPath: "between/additionalItems", keyword: "additionalItems", params: { limit: 2 }, schema: false, parentSchema: schema85, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    let len1 = data.length;
    if (len1 > 0) {
      let data0 = data[0];
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err3 = { instancePath: instancePath + "/0", schemaPath: "between/items/0/type", keyword: "type", params: { type: "number" }, schema: schema85.items[0].type, parentSchema: schema85.items[0], data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (len1 > 1) {
      let data1 = data[1];
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/1", schemaPath: "between/items/1/type", keyword: "type", params: { type: "number" }, schema: schema85.items[1].type, parentSchema: schema85.items[1], data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "between/type", keyword: "type", params: { type: "array" }, schema: schema85.type, parentSchema: schema85, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 2) {
      let err0 = { instancePath, schemaPath: "between/maxItems", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: schema85, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2) {
      let err1 = { instancePath, schemaPath: "between/minItems", keyword: "minItems", params: { limit: 2 }, schema: 2, parentSchema: schema85, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!(data.length <= 2)) {
      let err2 = { instancePath, schemaPath: "between/additionalItems", keyword: "additionalItems", params: { limit: 2 }, schema: false, parentSchema: schema85, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    let len1 = data.length;
    if (len1 > 0) {
      let data0 = data[0];
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err3 = { instancePath: instancePath + "/0", schemaPath: "between/items/0/type", keyword: "type", params: { type: "number" }, schema: schema85.items[0].type, parentSchema: schema85.items[0], data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (len1 > 1) {
      let data1 = data[1];
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/1", schemaPath: "between/items/1/type", keyword: "type", params: { type: "number" }, schema: schema85.items[1].type, parentSchema: schema85.items[1], data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "between/type", keyword: "type", params: { type: "array" }, schema: schema85.type, parentSchema: schema85, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.columns === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" }, schema: schema77.required, parentSchema: schema77, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema77.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema77, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.columns !== void 0 && (validate67(data.columns, { instancePath: instancePath + "/columns", parentData: data, parentDataProperty: "columns", rootData }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.mustBe !== void 0) {
      let data1 = data.mustBe;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err2 = { instancePath: instancePath + "/mustBe", schemaPath: "mustBe/type", keyword: "type", params: { type: "number" }, schema: schema78.type, parentSchema: schema78, data: data1 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.mustNotBe !== void 0) {
      let data2 = data.mustNotBe;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err3 = { instancePath: instancePath + "/mustNotBe", schemaPath: "mustNotBe/type", keyword: "type", params: { type: "number" }, schema: schema79.type, parentSchema: schema79, data: data2 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.mustBeGreaterThan !== void 0) {
      let data3 = data.mustBeGreaterThan;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err4 = { instancePath: instancePath + "/mustBeGreaterThan", schemaPath: "mustBeGreaterThan/type", keyword: "type", params: { type: "number" }, schema: schema80.type, parentSchema: schema80, data: data3 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.mustBeGreaterOrEqualTo !== void 0) {
      let data4 = data.mustBeGreaterOrEqualTo;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        let err5 = { instancePath: instancePath + "/mustBeGreaterOrEqualTo", schemaPath: "mustBeGreaterOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema81.type, parentSchema: schema81, data: data4 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.mustBeLessThan !== void 0) {
      let data5 = data.mustBeLessThan;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        let err6 = { instancePath: instancePath + "/mustBeLessThan", schemaPath: "mustBeLessThan/type", keyword: "type", params: { type: "number" }, schema: schema82.type, parentSchema: schema82, data: data5 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.mustBeLessOrEqualTo !== void 0) {
      let data6 = data.mustBeLessOrEqualTo;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        let err7 = { instancePath: instancePath + "/mustBeLessOrEqualTo", schemaPath: "mustBeLessOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema83.type, parentSchema: schema83, data: data6 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.mustBeBetween !== void 0 && (validate71(data.mustBeBetween, { instancePath: instancePath + "/mustBeBetween", parentData: data, parentDataProperty: "mustBeBetween", rootData }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.mustNotBeBetween !== void 0 && (validate73(data.mustNotBeBetween, { instancePath: instancePath + "/mustNotBeBetween", parentData: data, parentDataProperty: "mustNotBeBetween", rootData }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length)), data.unit !== void 0) {
      let data9 = data.unit;
      if (!(data9 === "rows" || data9 === "percent")) {
        let err8 = { instancePath: instancePath + "/unit", schemaPath: "unit/enum", keyword: "enum", params: { allowedValues: schema88.enum }, schema: schema88.enum, parentSchema: schema88, data: data9 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema77.type, parentSchema: schema77, data };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
var schema90 = { type: "object", additionalProperties: false, required: ["column", "values"], properties: { column: { $ref: "column" }, values: { type: "array", items: { $ref: "parameterValue" }, minItems: 1, maxItems: 1e3 }, mustBe: { $ref: "mustBe" }, mustNotBe: { $ref: "mustNotBe" }, mustBeGreaterThan: { $ref: "mustBeGreaterThan" }, mustBeGreaterOrEqualTo: { $ref: "mustBeGreaterOrEqualTo" }, mustBeLessThan: { $ref: "mustBeLessThan" }, mustBeLessOrEqualTo: { $ref: "mustBeLessOrEqualTo" }, mustBeBetween: { $ref: "mustBeBetween" }, mustNotBeBetween: { $ref: "mustNotBeBetween" }, unit: { $ref: "unit" } } };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.column === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" }, schema: schema90.required, parentSchema: schema90, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.values === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" }, schema: schema90.required, parentSchema: schema90, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema90.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema90, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.column !== void 0) {
      let data0 = data.column;
      if (typeof data0 == "string") {
        if (func3(data0) > 200) {
          let err3 = { instancePath: instancePath + "/column", schemaPath: "column/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema74, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func3(data0) < 1) {
          let err4 = { instancePath: instancePath + "/column", schemaPath: "column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema74, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/column", schemaPath: "column/type", keyword: "type", params: { type: "string" }, schema: schema74.type, parentSchema: schema74, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.values !== void 0) {
      let data1 = data.values;
      if (Array.isArray(data1)) {
        if (data1.length > 1e3) {
          let err6 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema90.properties.values, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1.length < 1) {
          let err7 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema90.properties.values, data: data1 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 != "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 != "boolean") {
            let err8 = { instancePath: instancePath + "/values/" + i0, schemaPath: "parameterValue/type", keyword: "type", params: { type: schema32.type }, schema: schema32.type, parentSchema: schema32, data: data2 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, schema: schema90.properties.values.type, parentSchema: schema90.properties.values, data: data1 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.mustBe !== void 0) {
      let data3 = data.mustBe;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err10 = { instancePath: instancePath + "/mustBe", schemaPath: "mustBe/type", keyword: "type", params: { type: "number" }, schema: schema78.type, parentSchema: schema78, data: data3 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.mustNotBe !== void 0) {
      let data4 = data.mustNotBe;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        let err11 = { instancePath: instancePath + "/mustNotBe", schemaPath: "mustNotBe/type", keyword: "type", params: { type: "number" }, schema: schema79.type, parentSchema: schema79, data: data4 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.mustBeGreaterThan !== void 0) {
      let data5 = data.mustBeGreaterThan;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        let err12 = { instancePath: instancePath + "/mustBeGreaterThan", schemaPath: "mustBeGreaterThan/type", keyword: "type", params: { type: "number" }, schema: schema80.type, parentSchema: schema80, data: data5 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.mustBeGreaterOrEqualTo !== void 0) {
      let data6 = data.mustBeGreaterOrEqualTo;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        let err13 = { instancePath: instancePath + "/mustBeGreaterOrEqualTo", schemaPath: "mustBeGreaterOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema81.type, parentSchema: schema81, data: data6 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.mustBeLessThan !== void 0) {
      let data7 = data.mustBeLessThan;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        let err14 = { instancePath: instancePath + "/mustBeLessThan", schemaPath: "mustBeLessThan/type", keyword: "type", params: { type: "number" }, schema: schema82.type, parentSchema: schema82, data: data7 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.mustBeLessOrEqualTo !== void 0) {
      let data8 = data.mustBeLessOrEqualTo;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        let err15 = { instancePath: instancePath + "/mustBeLessOrEqualTo", schemaPath: "mustBeLessOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema83.type, parentSchema: schema83, data: data8 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.mustBeBetween !== void 0 && (validate71(data.mustBeBetween, { instancePath: instancePath + "/mustBeBetween", parentData: data, parentDataProperty: "mustBeBetween", rootData }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.mustNotBeBetween !== void 0 && (validate73(data.mustNotBeBetween, { instancePath: instancePath + "/mustNotBeBetween", parentData: data, parentDataProperty: "mustNotBeBetween", rootData }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length)), data.unit !== void 0) {
      let data11 = data.unit;
      if (!(data11 === "rows" || data11 === "percent")) {
        let err16 = { instancePath: instancePath + "/unit", schemaPath: "unit/enum", keyword: "enum", params: { allowedValues: schema88.enum }, schema: schema88.enum, parentSchema: schema88, data: data11 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema90.type, parentSchema: schema90, data };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate78.errors = vErrors, errors === 0;
}
var schema100 = { type: "object", additionalProperties: false, minProperties: 1, properties: { mustBe: { $ref: "mustBe" }, mustNotBe: { $ref: "mustNotBe" }, mustBeGreaterThan: { $ref: "mustBeGreaterThan" }, mustBeGreaterOrEqualTo: { $ref: "mustBeGreaterOrEqualTo" }, mustBeLessThan: { $ref: "mustBeLessThan" }, mustBeLessOrEqualTo: { $ref: "mustBeLessOrEqualTo" }, mustBeBetween: { $ref: "mustBeBetween" }, mustNotBeBetween: { $ref: "mustNotBeBetween" } } };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema100, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "mustBe" || key0 === "mustNotBe" || key0 === "mustBeGreaterThan" || key0 === "mustBeGreaterOrEqualTo" || key0 === "mustBeLessThan" || key0 === "mustBeLessOrEqualTo" || key0 === "mustBeBetween" || key0 === "mustNotBeBetween")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema100, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.mustBe !== void 0) {
      let data0 = data.mustBe;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err2 = { instancePath: instancePath + "/mustBe", schemaPath: "mustBe/type", keyword: "type", params: { type: "number" }, schema: schema78.type, parentSchema: schema78, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.mustNotBe !== void 0) {
      let data1 = data.mustNotBe;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/mustNotBe", schemaPath: "mustNotBe/type", keyword: "type", params: { type: "number" }, schema: schema79.type, parentSchema: schema79, data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.mustBeGreaterThan !== void 0) {
      let data2 = data.mustBeGreaterThan;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err4 = { instancePath: instancePath + "/mustBeGreaterThan", schemaPath: "mustBeGreaterThan/type", keyword: "type", params: { type: "number" }, schema: schema80.type, parentSchema: schema80, data: data2 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.mustBeGreaterOrEqualTo !== void 0) {
      let data3 = data.mustBeGreaterOrEqualTo;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err5 = { instancePath: instancePath + "/mustBeGreaterOrEqualTo", schemaPath: "mustBeGreaterOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema81.type, parentSchema: schema81, data: data3 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.mustBeLessThan !== void 0) {
      let data4 = data.mustBeLessThan;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        let err6 = { instancePath: instancePath + "/mustBeLessThan", schemaPath: "mustBeLessThan/type", keyword: "type", params: { type: "number" }, schema: schema82.type, parentSchema: schema82, data: data4 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.mustBeLessOrEqualTo !== void 0) {
      let data5 = data.mustBeLessOrEqualTo;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        let err7 = { instancePath: instancePath + "/mustBeLessOrEqualTo", schemaPath: "mustBeLessOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema83.type, parentSchema: schema83, data: data5 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.mustBeBetween !== void 0 && (validate71(data.mustBeBetween, { instancePath: instancePath + "/mustBeBetween", parentData: data, parentDataProperty: "mustBeBetween", rootData }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.mustNotBeBetween !== void 0 && (validate73(data.mustNotBeBetween, { instancePath: instancePath + "/mustNotBeBetween", parentData: data, parentDataProperty: "mustNotBeBetween", rootData }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length));
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema100.type, parentSchema: schema100, data };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate83.errors = vErrors, errors === 0;
}
var schema107 = { type: "object", additionalProperties: false, required: ["column"], properties: { column: { $ref: "column" }, min: { type: ["number", "string"] }, max: { type: ["number", "string"] }, mustBe: { $ref: "mustBe" }, mustNotBe: { $ref: "mustNotBe" }, mustBeGreaterThan: { $ref: "mustBeGreaterThan" }, mustBeGreaterOrEqualTo: { $ref: "mustBeGreaterOrEqualTo" }, mustBeLessThan: { $ref: "mustBeLessThan" }, mustBeLessOrEqualTo: { $ref: "mustBeLessOrEqualTo" }, mustBeBetween: { $ref: "mustBeBetween" }, mustNotBeBetween: { $ref: "mustNotBeBetween" }, unit: { $ref: "unit" } } };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.column === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" }, schema: schema107.required, parentSchema: schema107, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema107.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema107, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.column !== void 0) {
      let data0 = data.column;
      if (typeof data0 == "string") {
        if (func3(data0) > 200) {
          let err2 = { instancePath: instancePath + "/column", schemaPath: "column/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema74, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func3(data0) < 1) {
          let err3 = { instancePath: instancePath + "/column", schemaPath: "column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema74, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/column", schemaPath: "column/type", keyword: "type", params: { type: "string" }, schema: schema74.type, parentSchema: schema74, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.min !== void 0) {
      let data1 = data.min;
      if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 != "string") {
        let err5 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: schema107.properties.min.type }, schema: schema107.properties.min.type, parentSchema: schema107.properties.min, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.max !== void 0) {
      let data2 = data.max;
      if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 != "string") {
        let err6 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: schema107.properties.max.type }, schema: schema107.properties.max.type, parentSchema: schema107.properties.max, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.mustBe !== void 0) {
      let data3 = data.mustBe;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err7 = { instancePath: instancePath + "/mustBe", schemaPath: "mustBe/type", keyword: "type", params: { type: "number" }, schema: schema78.type, parentSchema: schema78, data: data3 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.mustNotBe !== void 0) {
      let data4 = data.mustNotBe;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        let err8 = { instancePath: instancePath + "/mustNotBe", schemaPath: "mustNotBe/type", keyword: "type", params: { type: "number" }, schema: schema79.type, parentSchema: schema79, data: data4 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.mustBeGreaterThan !== void 0) {
      let data5 = data.mustBeGreaterThan;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        let err9 = { instancePath: instancePath + "/mustBeGreaterThan", schemaPath: "mustBeGreaterThan/type", keyword: "type", params: { type: "number" }, schema: schema80.type, parentSchema: schema80, data: data5 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.mustBeGreaterOrEqualTo !== void 0) {
      let data6 = data.mustBeGreaterOrEqualTo;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        let err10 = { instancePath: instancePath + "/mustBeGreaterOrEqualTo", schemaPath: "mustBeGreaterOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema81.type, parentSchema: schema81, data: data6 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.mustBeLessThan !== void 0) {
      let data7 = data.mustBeLessThan;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        let err11 = { instancePath: instancePath + "/mustBeLessThan", schemaPath: "mustBeLessThan/type", keyword: "type", params: { type: "number" }, schema: schema82.type, parentSchema: schema82, data: data7 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.mustBeLessOrEqualTo !== void 0) {
      let data8 = data.mustBeLessOrEqualTo;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        let err12 = { instancePath: instancePath + "/mustBeLessOrEqualTo", schemaPath: "mustBeLessOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema83.type, parentSchema: schema83, data: data8 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.mustBeBetween !== void 0 && (validate71(data.mustBeBetween, { instancePath: instancePath + "/mustBeBetween", parentData: data, parentDataProperty: "mustBeBetween", rootData }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.mustNotBeBetween !== void 0 && (validate73(data.mustNotBeBetween, { instancePath: instancePath + "/mustNotBeBetween", parentData: data, parentDataProperty: "mustNotBeBetween", rootData }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length)), data.unit !== void 0) {
      let data11 = data.unit;
      if (!(data11 === "rows" || data11 === "percent")) {
        let err13 = { instancePath: instancePath + "/unit", schemaPath: "unit/enum", keyword: "enum", params: { allowedValues: schema88.enum }, schema: schema88.enum, parentSchema: schema88, data: data11 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema107.type, parentSchema: schema107, data };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate87.errors = vErrors, errors === 0;
}
var schema116 = { type: "object", additionalProperties: false, required: ["column", "regex"], properties: { column: { $ref: "column" }, regex: { type: "string", minLength: 1, maxLength: 1e3 }, mustBe: { $ref: "mustBe" }, mustNotBe: { $ref: "mustNotBe" }, mustBeGreaterThan: { $ref: "mustBeGreaterThan" }, mustBeGreaterOrEqualTo: { $ref: "mustBeGreaterOrEqualTo" }, mustBeLessThan: { $ref: "mustBeLessThan" }, mustBeLessOrEqualTo: { $ref: "mustBeLessOrEqualTo" }, mustBeBetween: { $ref: "mustBeBetween" }, mustNotBeBetween: { $ref: "mustNotBeBetween" }, unit: { $ref: "unit" } } };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.column === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" }, schema: schema116.required, parentSchema: schema116, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.regex === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "regex" }, schema: schema116.required, parentSchema: schema116, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema116.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema116, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.column !== void 0) {
      let data0 = data.column;
      if (typeof data0 == "string") {
        if (func3(data0) > 200) {
          let err3 = { instancePath: instancePath + "/column", schemaPath: "column/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema74, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func3(data0) < 1) {
          let err4 = { instancePath: instancePath + "/column", schemaPath: "column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema74, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/column", schemaPath: "column/type", keyword: "type", params: { type: "string" }, schema: schema74.type, parentSchema: schema74, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.regex !== void 0) {
      let data1 = data.regex;
      if (typeof data1 == "string") {
        if (func3(data1) > 1e3) {
          let err6 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema116.properties.regex, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func3(data1) < 1) {
          let err7 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema116.properties.regex, data: data1 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/type", keyword: "type", params: { type: "string" }, schema: schema116.properties.regex.type, parentSchema: schema116.properties.regex, data: data1 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.mustBe !== void 0) {
      let data2 = data.mustBe;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err9 = { instancePath: instancePath + "/mustBe", schemaPath: "mustBe/type", keyword: "type", params: { type: "number" }, schema: schema78.type, parentSchema: schema78, data: data2 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.mustNotBe !== void 0) {
      let data3 = data.mustNotBe;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err10 = { instancePath: instancePath + "/mustNotBe", schemaPath: "mustNotBe/type", keyword: "type", params: { type: "number" }, schema: schema79.type, parentSchema: schema79, data: data3 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.mustBeGreaterThan !== void 0) {
      let data4 = data.mustBeGreaterThan;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        let err11 = { instancePath: instancePath + "/mustBeGreaterThan", schemaPath: "mustBeGreaterThan/type", keyword: "type", params: { type: "number" }, schema: schema80.type, parentSchema: schema80, data: data4 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.mustBeGreaterOrEqualTo !== void 0) {
      let data5 = data.mustBeGreaterOrEqualTo;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        let err12 = { instancePath: instancePath + "/mustBeGreaterOrEqualTo", schemaPath: "mustBeGreaterOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema81.type, parentSchema: schema81, data: data5 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.mustBeLessThan !== void 0) {
      let data6 = data.mustBeLessThan;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        let err13 = { instancePath: instancePath + "/mustBeLessThan", schemaPath: "mustBeLessThan/type", keyword: "type", params: { type: "number" }, schema: schema82.type, parentSchema: schema82, data: data6 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.mustBeLessOrEqualTo !== void 0) {
      let data7 = data.mustBeLessOrEqualTo;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        let err14 = { instancePath: instancePath + "/mustBeLessOrEqualTo", schemaPath: "mustBeLessOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema83.type, parentSchema: schema83, data: data7 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.mustBeBetween !== void 0 && (validate71(data.mustBeBetween, { instancePath: instancePath + "/mustBeBetween", parentData: data, parentDataProperty: "mustBeBetween", rootData }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.mustNotBeBetween !== void 0 && (validate73(data.mustNotBeBetween, { instancePath: instancePath + "/mustNotBeBetween", parentData: data, parentDataProperty: "mustNotBeBetween", rootData }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length)), data.unit !== void 0) {
      let data10 = data.unit;
      if (!(data10 === "rows" || data10 === "percent")) {
        let err15 = { instancePath: instancePath + "/unit", schemaPath: "unit/enum", keyword: "enum", params: { allowedValues: schema88.enum }, schema: schema88.enum, parentSchema: schema88, data: data10 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema116.type, parentSchema: schema116, data };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate92.errors = vErrors, errors === 0;
}
var schema125 = { type: "object", additionalProperties: false, required: ["column", "to"], properties: { column: { if: { type: "string" }, then: { $ref: "column" }, else: { if: { type: "array" }, then: { $ref: "columns" }, else: { type: ["string", "array"] } } }, to: { $ref: "table" }, key: { if: { type: "string" }, then: { $ref: "column" }, else: { if: { type: "array" }, then: { $ref: "columns" }, else: { type: ["string", "array"] } } }, mustBe: { $ref: "mustBe" }, mustNotBe: { $ref: "mustNotBe" }, mustBeGreaterThan: { $ref: "mustBeGreaterThan" }, mustBeGreaterOrEqualTo: { $ref: "mustBeGreaterOrEqualTo" }, mustBeLessThan: { $ref: "mustBeLessThan" }, mustBeLessOrEqualTo: { $ref: "mustBeLessOrEqualTo" }, mustBeBetween: { $ref: "mustBeBetween" }, mustNotBeBetween: { $ref: "mustNotBeBetween" }, unit: { $ref: "unit" } } };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.column === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" }, schema: schema125.required, parentSchema: schema125, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.to === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, schema: schema125.required, parentSchema: schema125, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema125.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema125, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.column !== void 0) {
      let data0 = data.column, _errs3 = errors, valid1 = true, _errs4 = errors;
      if (typeof data0 != "string") {
        let err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs4 === errors;
      errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      let ifClause0;
      if (_valid0) {
        let _errs6 = errors;
        if (typeof data0 == "string") {
          if (func3(data0) > 200) {
            let err4 = { instancePath: instancePath + "/column", schemaPath: "column/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema74, data: data0 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (func3(data0) < 1) {
            let err5 = { instancePath: instancePath + "/column", schemaPath: "column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema74, data: data0 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        } else {
          let err6 = { instancePath: instancePath + "/column", schemaPath: "column/type", keyword: "type", params: { type: "string" }, schema: schema74.type, parentSchema: schema74, data: data0 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        var _valid0 = _errs6 === errors;
        valid1 = _valid0, ifClause0 = "then";
      } else {
        let _errs9 = errors, _errs10 = errors, valid3 = true, _errs11 = errors;
        if (!Array.isArray(data0)) {
          let err7 = {};
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        var _valid1 = _errs11 === errors;
        errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
        let ifClause1;
        if (_valid1) {
          let _errs13 = errors;
          validate67(data0, { instancePath: instancePath + "/column", parentData: data, parentDataProperty: "column", rootData }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
          var _valid1 = _errs13 === errors;
          valid3 = _valid1, ifClause1 = "then";
        } else {
          let _errs14 = errors;
          if (typeof data0 != "string" && !Array.isArray(data0)) {
            let err8 = { instancePath: instancePath + "/column", schemaPath: "#/properties/column/else/else/type", keyword: "type", params: { type: schema125.properties.column.else.else.type }, schema: schema125.properties.column.else.else.type, parentSchema: schema125.properties.column.else.else, data: data0 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          var _valid1 = _errs14 === errors;
          valid3 = _valid1, ifClause1 = "else";
        }
        if (!valid3) {
          let err9 = { instancePath: instancePath + "/column", schemaPath: "#/properties/column/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema125.properties.column.else.if, parentSchema: schema125.properties.column.else, data: data0 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        var _valid0 = _errs9 === errors;
        valid1 = _valid0, ifClause0 = "else";
      }
      if (!valid1) {
        let err10 = { instancePath: instancePath + "/column", schemaPath: "#/properties/column/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema125.properties.column.if, parentSchema: schema125.properties.column, data: data0 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 == "string") {
        if (func3(data1) > 300) {
          let err11 = { instancePath: instancePath + "/to", schemaPath: "table/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema73, data: data1 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (!pattern29.test(data1)) {
          let err12 = { instancePath: instancePath + "/to", schemaPath: "table/pattern", keyword: "pattern", params: { pattern: '^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$' }, schema: '^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$', parentSchema: schema73, data: data1 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/to", schemaPath: "table/type", keyword: "type", params: { type: "string" }, schema: schema73.type, parentSchema: schema73, data: data1 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.key !== void 0) {
      let data2 = data.key, _errs20 = errors, valid5 = true, _errs21 = errors;
      if (typeof data2 != "string") {
        let err14 = {};
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      var _valid2 = _errs21 === errors;
      errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null);
      let ifClause2;
      if (_valid2) {
        let _errs23 = errors;
        if (typeof data2 == "string") {
          if (func3(data2) > 200) {
            let err15 = { instancePath: instancePath + "/key", schemaPath: "column/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema74, data: data2 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (func3(data2) < 1) {
            let err16 = { instancePath: instancePath + "/key", schemaPath: "column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema74, data: data2 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        } else {
          let err17 = { instancePath: instancePath + "/key", schemaPath: "column/type", keyword: "type", params: { type: "string" }, schema: schema74.type, parentSchema: schema74, data: data2 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        var _valid2 = _errs23 === errors;
        valid5 = _valid2, ifClause2 = "then";
      } else {
        let _errs26 = errors, _errs27 = errors, valid7 = true, _errs28 = errors;
        if (!Array.isArray(data2)) {
          let err18 = {};
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        var _valid3 = _errs28 === errors;
        errors = _errs27, vErrors !== null && (_errs27 ? vErrors.length = _errs27 : vErrors = null);
        let ifClause3;
        if (_valid3) {
          let _errs30 = errors;
          validate67(data2, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
          var _valid3 = _errs30 === errors;
          valid7 = _valid3, ifClause3 = "then";
        } else {
          let _errs31 = errors;
          if (typeof data2 != "string" && !Array.isArray(data2)) {
            let err19 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/else/else/type", keyword: "type", params: { type: schema125.properties.key.else.else.type }, schema: schema125.properties.key.else.else.type, parentSchema: schema125.properties.key.else.else, data: data2 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
          var _valid3 = _errs31 === errors;
          valid7 = _valid3, ifClause3 = "else";
        }
        if (!valid7) {
          let err20 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/else/if", keyword: "if", params: { failingKeyword: ifClause3 }, schema: schema125.properties.key.else.if, parentSchema: schema125.properties.key.else, data: data2 };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        var _valid2 = _errs26 === errors;
        valid5 = _valid2, ifClause2 = "else";
      }
      if (!valid5) {
        let err21 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema125.properties.key.if, parentSchema: schema125.properties.key, data: data2 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.mustBe !== void 0) {
      let data3 = data.mustBe;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err22 = { instancePath: instancePath + "/mustBe", schemaPath: "mustBe/type", keyword: "type", params: { type: "number" }, schema: schema78.type, parentSchema: schema78, data: data3 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.mustNotBe !== void 0) {
      let data4 = data.mustNotBe;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        let err23 = { instancePath: instancePath + "/mustNotBe", schemaPath: "mustNotBe/type", keyword: "type", params: { type: "number" }, schema: schema79.type, parentSchema: schema79, data: data4 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.mustBeGreaterThan !== void 0) {
      let data5 = data.mustBeGreaterThan;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        let err24 = { instancePath: instancePath + "/mustBeGreaterThan", schemaPath: "mustBeGreaterThan/type", keyword: "type", params: { type: "number" }, schema: schema80.type, parentSchema: schema80, data: data5 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.mustBeGreaterOrEqualTo !== void 0) {
      let data6 = data.mustBeGreaterOrEqualTo;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        let err25 = { instancePath: instancePath + "/mustBeGreaterOrEqualTo", schemaPath: "mustBeGreaterOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema81.type, parentSchema: schema81, data: data6 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.mustBeLessThan !== void 0) {
      let data7 = data.mustBeLessThan;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        let err26 = { instancePath: instancePath + "/mustBeLessThan", schemaPath: "mustBeLessThan/type", keyword: "type", params: { type: "number" }, schema: schema82.type, parentSchema: schema82, data: data7 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.mustBeLessOrEqualTo !== void 0) {
      let data8 = data.mustBeLessOrEqualTo;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        let err27 = { instancePath: instancePath + "/mustBeLessOrEqualTo", schemaPath: "mustBeLessOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema83.type, parentSchema: schema83, data: data8 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.mustBeBetween !== void 0 && (validate71(data.mustBeBetween, { instancePath: instancePath + "/mustBeBetween", parentData: data, parentDataProperty: "mustBeBetween", rootData }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.mustNotBeBetween !== void 0 && (validate73(data.mustNotBeBetween, { instancePath: instancePath + "/mustNotBeBetween", parentData: data, parentDataProperty: "mustNotBeBetween", rootData }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length)), data.unit !== void 0) {
      let data11 = data.unit;
      if (!(data11 === "rows" || data11 === "percent")) {
        let err28 = { instancePath: instancePath + "/unit", schemaPath: "unit/enum", keyword: "enum", params: { allowedValues: schema88.enum }, schema: schema88.enum, parentSchema: schema88, data: data11 };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
  } else {
    let err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema125.type, parentSchema: schema125, data };
    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
  }
  return validate97.errors = vErrors, errors === 0;
}
var schema137 = { type: "object", additionalProperties: false, required: ["sql"], properties: { sql: { $ref: "expression" }, mustBe: { $ref: "mustBe" }, mustNotBe: { $ref: "mustNotBe" }, mustBeGreaterThan: { $ref: "mustBeGreaterThan" }, mustBeGreaterOrEqualTo: { $ref: "mustBeGreaterOrEqualTo" }, mustBeLessThan: { $ref: "mustBeLessThan" }, mustBeLessOrEqualTo: { $ref: "mustBeLessOrEqualTo" }, mustBeBetween: { $ref: "mustBeBetween" }, mustNotBeBetween: { $ref: "mustNotBeBetween" }, unit: { $ref: "unit" } } };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sql === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sql" }, schema: schema137.required, parentSchema: schema137, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema137.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema137, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.sql !== void 0) {
      let data0 = data.sql;
      if (typeof data0 == "string") {
        if (func3(data0) > 1e4) {
          let err2 = { instancePath: instancePath + "/sql", schemaPath: "expression/maxLength", keyword: "maxLength", params: { limit: 1e4 }, schema: 1e4, parentSchema: schema136, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func3(data0) < 1) {
          let err3 = { instancePath: instancePath + "/sql", schemaPath: "expression/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema136, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/sql", schemaPath: "expression/type", keyword: "type", params: { type: "string" }, schema: schema136.type, parentSchema: schema136, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.mustBe !== void 0) {
      let data1 = data.mustBe;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err5 = { instancePath: instancePath + "/mustBe", schemaPath: "mustBe/type", keyword: "type", params: { type: "number" }, schema: schema78.type, parentSchema: schema78, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.mustNotBe !== void 0) {
      let data2 = data.mustNotBe;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err6 = { instancePath: instancePath + "/mustNotBe", schemaPath: "mustNotBe/type", keyword: "type", params: { type: "number" }, schema: schema79.type, parentSchema: schema79, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.mustBeGreaterThan !== void 0) {
      let data3 = data.mustBeGreaterThan;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err7 = { instancePath: instancePath + "/mustBeGreaterThan", schemaPath: "mustBeGreaterThan/type", keyword: "type", params: { type: "number" }, schema: schema80.type, parentSchema: schema80, data: data3 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.mustBeGreaterOrEqualTo !== void 0) {
      let data4 = data.mustBeGreaterOrEqualTo;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        let err8 = { instancePath: instancePath + "/mustBeGreaterOrEqualTo", schemaPath: "mustBeGreaterOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema81.type, parentSchema: schema81, data: data4 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.mustBeLessThan !== void 0) {
      let data5 = data.mustBeLessThan;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        let err9 = { instancePath: instancePath + "/mustBeLessThan", schemaPath: "mustBeLessThan/type", keyword: "type", params: { type: "number" }, schema: schema82.type, parentSchema: schema82, data: data5 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.mustBeLessOrEqualTo !== void 0) {
      let data6 = data.mustBeLessOrEqualTo;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        let err10 = { instancePath: instancePath + "/mustBeLessOrEqualTo", schemaPath: "mustBeLessOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema83.type, parentSchema: schema83, data: data6 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.mustBeBetween !== void 0 && (validate71(data.mustBeBetween, { instancePath: instancePath + "/mustBeBetween", parentData: data, parentDataProperty: "mustBeBetween", rootData }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.mustNotBeBetween !== void 0 && (validate73(data.mustNotBeBetween, { instancePath: instancePath + "/mustNotBeBetween", parentData: data, parentDataProperty: "mustNotBeBetween", rootData }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length)), data.unit !== void 0) {
      let data9 = data.unit;
      if (!(data9 === "rows" || data9 === "percent")) {
        let err11 = { instancePath: instancePath + "/unit", schemaPath: "unit/enum", keyword: "enum", params: { allowedValues: schema88.enum }, schema: schema88.enum, parentSchema: schema88, data: data9 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema137.type, parentSchema: schema137, data };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate104.errors = vErrors, errors === 0;
}
var schema147 = { type: "object", additionalProperties: false, required: ["column"], properties: { column: { $ref: "column" }, mustBeLessThan: { $ref: "duration" }, mustBeLessOrEqualTo: { $ref: "duration" }, timezone: { $ref: "timezone" } } };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.column === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" }, schema: schema147.required, parentSchema: schema147, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "column" || key0 === "mustBeLessThan" || key0 === "mustBeLessOrEqualTo" || key0 === "timezone")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema147, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.column !== void 0) {
      let data0 = data.column;
      if (typeof data0 == "string") {
        if (func3(data0) > 200) {
          let err2 = { instancePath: instancePath + "/column", schemaPath: "column/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema74, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func3(data0) < 1) {
          let err3 = { instancePath: instancePath + "/column", schemaPath: "column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema74, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/column", schemaPath: "column/type", keyword: "type", params: { type: "string" }, schema: schema74.type, parentSchema: schema74, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.mustBeLessThan !== void 0) {
      let data1 = data.mustBeLessThan;
      if (typeof data1 == "string") {
        if (!pattern7.test(data1)) {
          let err5 = { instancePath: instancePath + "/mustBeLessThan", schemaPath: "duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,7}[smhd]$" }, schema: "^[0-9]{1,7}[smhd]$", parentSchema: schema24, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/mustBeLessThan", schemaPath: "duration/type", keyword: "type", params: { type: "string" }, schema: schema24.type, parentSchema: schema24, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.mustBeLessOrEqualTo !== void 0) {
      let data2 = data.mustBeLessOrEqualTo;
      if (typeof data2 == "string") {
        if (!pattern7.test(data2)) {
          let err7 = { instancePath: instancePath + "/mustBeLessOrEqualTo", schemaPath: "duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,7}[smhd]$" }, schema: "^[0-9]{1,7}[smhd]$", parentSchema: schema24, data: data2 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/mustBeLessOrEqualTo", schemaPath: "duration/type", keyword: "type", params: { type: "string" }, schema: schema24.type, parentSchema: schema24, data: data2 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.timezone !== void 0) {
      let data3 = data.timezone;
      if (typeof data3 == "string") {
        if (!pattern5.test(data3)) {
          let err9 = { instancePath: instancePath + "/timezone", schemaPath: "timezone/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$" }, schema: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$", parentSchema: schema18, data: data3 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/timezone", schemaPath: "timezone/type", keyword: "type", params: { type: "string" }, schema: schema18.type, parentSchema: schema18, data: data3 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema147.type, parentSchema: schema147, data };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate109.errors = vErrors, errors === 0;
}
var schema152 = { type: "object", additionalProperties: false, required: ["columns"], properties: { columns: { if: { type: "array" }, then: { $ref: "columns" }, else: { if: { type: "object" }, then: { type: "object", minProperties: 1, maxProperties: 2e3, additionalProperties: { $ref: "columnType" } }, else: { type: ["array", "object"] } } }, extra: { enum: ["allow", "forbid"] }, order: { enum: ["any", "same"] } } };
var schema153 = { type: "string", minLength: 1, maxLength: 100 };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.columns === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" }, schema: schema152.required, parentSchema: schema152, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "columns" || key0 === "extra" || key0 === "order")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema152, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.columns !== void 0) {
      let data0 = data.columns, _errs3 = errors, valid1 = true, _errs4 = errors;
      if (!Array.isArray(data0)) {
        let err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs4 === errors;
      errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      let ifClause0;
      if (_valid0) {
        let _errs6 = errors;
        validate67(data0, { instancePath: instancePath + "/columns", parentData: data, parentDataProperty: "columns", rootData }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
        var _valid0 = _errs6 === errors;
        valid1 = _valid0, ifClause0 = "then";
      } else {
        let _errs7 = errors, _errs8 = errors, valid2 = true, _errs9 = errors;
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
          let err3 = {};
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var _valid1 = _errs9 === errors;
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
        let ifClause1;
        if (_valid1) {
          let _errs11 = errors;
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (Object.keys(data0).length > 2e3) {
              let err4 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/else/then/maxProperties", keyword: "maxProperties", params: { limit: 2e3 }, schema: 2e3, parentSchema: schema152.properties.columns.else.then, data: data0 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (Object.keys(data0).length < 1) {
              let err5 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/else/then/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema152.properties.columns.else.then, data: data0 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            for (let key1 in data0) {
              let data1 = data0[key1];
              if (typeof data1 == "string") {
                if (func3(data1) > 100) {
                  let err6 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "columnType/maxLength", keyword: "maxLength", params: { limit: 100 }, schema: 100, parentSchema: schema153, data: data1 };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
                if (func3(data1) < 1) {
                  let err7 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "columnType/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema153, data: data1 };
                  vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                }
              } else {
                let err8 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "columnType/type", keyword: "type", params: { type: "string" }, schema: schema153.type, parentSchema: schema153, data: data1 };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
          } else {
            let err9 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/else/then/type", keyword: "type", params: { type: "object" }, schema: schema152.properties.columns.else.then.type, parentSchema: schema152.properties.columns.else.then, data: data0 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          var _valid1 = _errs11 === errors;
          valid2 = _valid1, ifClause1 = "then";
        } else {
          let _errs17 = errors;
          if (!data0 || typeof data0 != "object") {
            let err10 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/else/else/type", keyword: "type", params: { type: schema152.properties.columns.else.else.type }, schema: schema152.properties.columns.else.else.type, parentSchema: schema152.properties.columns.else.else, data: data0 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          var _valid1 = _errs17 === errors;
          valid2 = _valid1, ifClause1 = "else";
        }
        if (!valid2) {
          let err11 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema152.properties.columns.else.if, parentSchema: schema152.properties.columns.else, data: data0 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = _valid0, ifClause0 = "else";
      }
      if (!valid1) {
        let err12 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema152.properties.columns.if, parentSchema: schema152.properties.columns, data: data0 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.extra !== void 0) {
      let data2 = data.extra;
      if (!(data2 === "allow" || data2 === "forbid")) {
        let err13 = { instancePath: instancePath + "/extra", schemaPath: "#/properties/extra/enum", keyword: "enum", params: { allowedValues: schema152.properties.extra.enum }, schema: schema152.properties.extra.enum, parentSchema: schema152.properties.extra, data: data2 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.order !== void 0) {
      let data3 = data.order;
      if (!(data3 === "any" || data3 === "same")) {
        let err14 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: schema152.properties.order.enum }, schema: schema152.properties.order.enum, parentSchema: schema152.properties.order, data: data3 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema152.type, parentSchema: schema152, data };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate112.errors = vErrors, errors === 0;
}
var schema154 = { type: "object", additionalProperties: false, properties: { with: { $ref: "table" }, sql: { type: "string", minLength: 1, maxLength: 1e5 }, connection: { $ref: "connectionName" }, key: { $ref: "columns" }, columns: { $ref: "columns" }, ignore: { $ref: "columns" }, mustBe: { $ref: "mustBe" }, mustNotBe: { $ref: "mustNotBe" }, mustBeGreaterThan: { $ref: "mustBeGreaterThan" }, mustBeGreaterOrEqualTo: { $ref: "mustBeGreaterOrEqualTo" }, mustBeLessThan: { $ref: "mustBeLessThan" }, mustBeLessOrEqualTo: { $ref: "mustBeLessOrEqualTo" }, mustBeBetween: { $ref: "mustBeBetween" }, mustNotBeBetween: { $ref: "mustNotBeBetween" }, unit: { $ref: "unit" } } };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func2.call(schema154.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema154, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.with !== void 0) {
      let data0 = data.with;
      if (typeof data0 == "string") {
        if (func3(data0) > 300) {
          let err1 = { instancePath: instancePath + "/with", schemaPath: "table/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema73, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (!pattern29.test(data0)) {
          let err2 = { instancePath: instancePath + "/with", schemaPath: "table/pattern", keyword: "pattern", params: { pattern: '^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$' }, schema: '^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$', parentSchema: schema73, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/with", schemaPath: "table/type", keyword: "type", params: { type: "string" }, schema: schema73.type, parentSchema: schema73, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.sql !== void 0) {
      let data1 = data.sql;
      if (typeof data1 == "string") {
        if (func3(data1) > 1e5) {
          let err4 = { instancePath: instancePath + "/sql", schemaPath: "#/properties/sql/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema154.properties.sql, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func3(data1) < 1) {
          let err5 = { instancePath: instancePath + "/sql", schemaPath: "#/properties/sql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema154.properties.sql, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/sql", schemaPath: "#/properties/sql/type", keyword: "type", params: { type: "string" }, schema: schema154.properties.sql.type, parentSchema: schema154.properties.sql, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.connection !== void 0) {
      let data2 = data.connection;
      if (typeof data2 == "string") {
        if (!pattern13.test(data2)) {
          let err7 = { instancePath: instancePath + "/connection", schemaPath: "connectionName/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, schema: "^[a-z][a-z0-9_-]{0,62}$", parentSchema: schema38, data: data2 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/connection", schemaPath: "connectionName/type", keyword: "type", params: { type: "string" }, schema: schema38.type, parentSchema: schema38, data: data2 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.key !== void 0 && (validate67(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.columns !== void 0 && (validate67(data.columns, { instancePath: instancePath + "/columns", parentData: data, parentDataProperty: "columns", rootData }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.ignore !== void 0 && (validate67(data.ignore, { instancePath: instancePath + "/ignore", parentData: data, parentDataProperty: "ignore", rootData }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.mustBe !== void 0) {
      let data6 = data.mustBe;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        let err9 = { instancePath: instancePath + "/mustBe", schemaPath: "mustBe/type", keyword: "type", params: { type: "number" }, schema: schema78.type, parentSchema: schema78, data: data6 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.mustNotBe !== void 0) {
      let data7 = data.mustNotBe;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        let err10 = { instancePath: instancePath + "/mustNotBe", schemaPath: "mustNotBe/type", keyword: "type", params: { type: "number" }, schema: schema79.type, parentSchema: schema79, data: data7 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.mustBeGreaterThan !== void 0) {
      let data8 = data.mustBeGreaterThan;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        let err11 = { instancePath: instancePath + "/mustBeGreaterThan", schemaPath: "mustBeGreaterThan/type", keyword: "type", params: { type: "number" }, schema: schema80.type, parentSchema: schema80, data: data8 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.mustBeGreaterOrEqualTo !== void 0) {
      let data9 = data.mustBeGreaterOrEqualTo;
      if (!(typeof data9 == "number" && isFinite(data9))) {
        let err12 = { instancePath: instancePath + "/mustBeGreaterOrEqualTo", schemaPath: "mustBeGreaterOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema81.type, parentSchema: schema81, data: data9 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.mustBeLessThan !== void 0) {
      let data10 = data.mustBeLessThan;
      if (!(typeof data10 == "number" && isFinite(data10))) {
        let err13 = { instancePath: instancePath + "/mustBeLessThan", schemaPath: "mustBeLessThan/type", keyword: "type", params: { type: "number" }, schema: schema82.type, parentSchema: schema82, data: data10 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.mustBeLessOrEqualTo !== void 0) {
      let data11 = data.mustBeLessOrEqualTo;
      if (!(typeof data11 == "number" && isFinite(data11))) {
        let err14 = { instancePath: instancePath + "/mustBeLessOrEqualTo", schemaPath: "mustBeLessOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema83.type, parentSchema: schema83, data: data11 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.mustBeBetween !== void 0 && (validate71(data.mustBeBetween, { instancePath: instancePath + "/mustBeBetween", parentData: data, parentDataProperty: "mustBeBetween", rootData }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.mustNotBeBetween !== void 0 && (validate73(data.mustNotBeBetween, { instancePath: instancePath + "/mustNotBeBetween", parentData: data, parentDataProperty: "mustNotBeBetween", rootData }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length)), data.unit !== void 0) {
      let data14 = data.unit;
      if (!(data14 === "rows" || data14 === "percent")) {
        let err15 = { instancePath: instancePath + "/unit", schemaPath: "unit/enum", keyword: "enum", params: { allowedValues: schema88.enum }, schema: schema88.enum, parentSchema: schema88, data: data14 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema154.type, parentSchema: schema154, data };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate115.errors = vErrors, errors === 0;
}
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern13.test(data)) {
      let err0 = { instancePath, schemaPath: "connectionName/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, schema: "^[a-z][a-z0-9_-]{0,62}$", parentSchema: schema38, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "connectionName/type", keyword: "type", params: { type: "string" }, schema: schema38.type, parentSchema: schema38, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate122.errors = vErrors, errors === 0;
}
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern7.test(data)) {
      let err0 = { instancePath, schemaPath: "duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,7}[smhd]$" }, schema: "^[0-9]{1,7}[smhd]$", parentSchema: schema24, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "duration/type", keyword: "type", params: { type: "string" }, schema: schema24.type, parentSchema: schema24, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate124.errors = vErrors, errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.table === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "table" }, schema: schema72.required, parentSchema: schema72, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema72.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema72, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.table !== void 0) {
      let data0 = data.table;
      if (typeof data0 == "string") {
        if (func3(data0) > 300) {
          let err2 = { instancePath: instancePath + "/table", schemaPath: "table/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema73, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!pattern29.test(data0)) {
          let err3 = { instancePath: instancePath + "/table", schemaPath: "table/pattern", keyword: "pattern", params: { pattern: '^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$' }, schema: '^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$', parentSchema: schema73, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/table", schemaPath: "table/type", keyword: "type", params: { type: "string" }, schema: schema73.type, parentSchema: schema73, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.not_null !== void 0) {
      let data1 = data.not_null, _errs6 = errors, valid2 = true, _errs7 = errors;
      if (typeof data1 != "string") {
        let err5 = {};
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs7 === errors;
      errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      let ifClause0;
      if (_valid0) {
        let _errs9 = errors;
        if (typeof data1 == "string") {
          if (func3(data1) > 200) {
            let err6 = { instancePath: instancePath + "/not_null", schemaPath: "column/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema74, data: data1 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (func3(data1) < 1) {
            let err7 = { instancePath: instancePath + "/not_null", schemaPath: "column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema74, data: data1 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        } else {
          let err8 = { instancePath: instancePath + "/not_null", schemaPath: "column/type", keyword: "type", params: { type: "string" }, schema: schema74.type, parentSchema: schema74, data: data1 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        var _valid0 = _errs9 === errors;
        valid2 = _valid0, ifClause0 = "then";
      } else {
        let _errs12 = errors, _errs13 = errors, valid4 = true, _errs14 = errors;
        if (!Array.isArray(data1)) {
          let err9 = {};
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        var _valid1 = _errs14 === errors;
        errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
        let ifClause1;
        if (_valid1) {
          let _errs16 = errors;
          validate67(data1, { instancePath: instancePath + "/not_null", parentData: data, parentDataProperty: "not_null", rootData }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
          var _valid1 = _errs16 === errors;
          valid4 = _valid1, ifClause1 = "then";
        } else {
          let _errs17 = errors, _errs18 = errors, valid5 = true, _errs19 = errors;
          if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
            let err10 = {};
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          var _valid2 = _errs19 === errors;
          errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
          let ifClause2;
          if (_valid2) {
            let _errs21 = errors;
            validate69(data1, { instancePath: instancePath + "/not_null", parentData: data, parentDataProperty: "not_null", rootData }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
            var _valid2 = _errs21 === errors;
            valid5 = _valid2, ifClause2 = "then";
          } else {
            let _errs22 = errors;
            if ((!data1 || typeof data1 != "object") && typeof data1 != "string") {
              let err11 = { instancePath: instancePath + "/not_null", schemaPath: "#/properties/not_null/else/else/else/type", keyword: "type", params: { type: schema72.properties.not_null.else.else.else.type }, schema: schema72.properties.not_null.else.else.else.type, parentSchema: schema72.properties.not_null.else.else.else, data: data1 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            var _valid2 = _errs22 === errors;
            valid5 = _valid2, ifClause2 = "else";
          }
          if (!valid5) {
            let err12 = { instancePath: instancePath + "/not_null", schemaPath: "#/properties/not_null/else/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema72.properties.not_null.else.else.if, parentSchema: schema72.properties.not_null.else.else, data: data1 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          var _valid1 = _errs17 === errors;
          valid4 = _valid1, ifClause1 = "else";
        }
        if (!valid4) {
          let err13 = { instancePath: instancePath + "/not_null", schemaPath: "#/properties/not_null/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema72.properties.not_null.else.if, parentSchema: schema72.properties.not_null.else, data: data1 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        var _valid0 = _errs12 === errors;
        valid2 = _valid0, ifClause0 = "else";
      }
      if (!valid2) {
        let err14 = { instancePath: instancePath + "/not_null", schemaPath: "#/properties/not_null/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema72.properties.not_null.if, parentSchema: schema72.properties.not_null, data: data1 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.unique !== void 0) {
      let data2 = data.unique, _errs25 = errors, valid6 = true, _errs26 = errors;
      if (typeof data2 != "string") {
        let err15 = {};
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      var _valid3 = _errs26 === errors;
      errors = _errs25, vErrors !== null && (_errs25 ? vErrors.length = _errs25 : vErrors = null);
      let ifClause3;
      if (_valid3) {
        let _errs28 = errors;
        if (typeof data2 == "string") {
          if (func3(data2) > 200) {
            let err16 = { instancePath: instancePath + "/unique", schemaPath: "column/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema74, data: data2 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          if (func3(data2) < 1) {
            let err17 = { instancePath: instancePath + "/unique", schemaPath: "column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema74, data: data2 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        } else {
          let err18 = { instancePath: instancePath + "/unique", schemaPath: "column/type", keyword: "type", params: { type: "string" }, schema: schema74.type, parentSchema: schema74, data: data2 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        var _valid3 = _errs28 === errors;
        valid6 = _valid3, ifClause3 = "then";
      } else {
        let _errs31 = errors, _errs32 = errors, valid8 = true, _errs33 = errors;
        if (!Array.isArray(data2)) {
          let err19 = {};
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        var _valid4 = _errs33 === errors;
        errors = _errs32, vErrors !== null && (_errs32 ? vErrors.length = _errs32 : vErrors = null);
        let ifClause4;
        if (_valid4) {
          let _errs35 = errors;
          validate67(data2, { instancePath: instancePath + "/unique", parentData: data, parentDataProperty: "unique", rootData }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
          var _valid4 = _errs35 === errors;
          valid8 = _valid4, ifClause4 = "then";
        } else {
          let _errs36 = errors, _errs37 = errors, valid9 = true, _errs38 = errors;
          if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
            let err20 = {};
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          var _valid5 = _errs38 === errors;
          errors = _errs37, vErrors !== null && (_errs37 ? vErrors.length = _errs37 : vErrors = null);
          let ifClause5;
          if (_valid5) {
            let _errs40 = errors;
            validate69(data2, { instancePath: instancePath + "/unique", parentData: data, parentDataProperty: "unique", rootData }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
            var _valid5 = _errs40 === errors;
            valid9 = _valid5, ifClause5 = "then";
          } else {
            let _errs41 = errors;
            if ((!data2 || typeof data2 != "object") && typeof data2 != "string") {
              let err21 = { instancePath: instancePath + "/unique", schemaPath: "#/properties/unique/else/else/else/type", keyword: "type", params: { type: schema72.properties.unique.else.else.else.type }, schema: schema72.properties.unique.else.else.else.type, parentSchema: schema72.properties.unique.else.else.else, data: data2 };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            var _valid5 = _errs41 === errors;
            valid9 = _valid5, ifClause5 = "else";
          }
          if (!valid9) {
            let err22 = { instancePath: instancePath + "/unique", schemaPath: "#/properties/unique/else/else/if", keyword: "if", params: { failingKeyword: ifClause5 }, schema: schema72.properties.unique.else.else.if, parentSchema: schema72.properties.unique.else.else, data: data2 };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
          var _valid4 = _errs36 === errors;
          valid8 = _valid4, ifClause4 = "else";
        }
        if (!valid8) {
          let err23 = { instancePath: instancePath + "/unique", schemaPath: "#/properties/unique/else/if", keyword: "if", params: { failingKeyword: ifClause4 }, schema: schema72.properties.unique.else.if, parentSchema: schema72.properties.unique.else, data: data2 };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        var _valid3 = _errs31 === errors;
        valid6 = _valid3, ifClause3 = "else";
      }
      if (!valid6) {
        let err24 = { instancePath: instancePath + "/unique", schemaPath: "#/properties/unique/if", keyword: "if", params: { failingKeyword: ifClause3 }, schema: schema72.properties.unique.if, parentSchema: schema72.properties.unique, data: data2 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.accepted_values !== void 0) {
      let data3 = data.accepted_values, _errs44 = errors, valid10 = true, _errs45 = errors;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        let err25 = {};
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      var _valid6 = _errs45 === errors;
      errors = _errs44, vErrors !== null && (_errs44 ? vErrors.length = _errs44 : vErrors = null);
      let ifClause6;
      if (_valid6) {
        let _errs47 = errors;
        validate78(data3, { instancePath: instancePath + "/accepted_values", parentData: data, parentDataProperty: "accepted_values", rootData }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length);
        var _valid6 = _errs47 === errors;
        valid10 = _valid6, ifClause6 = "then";
      } else {
        let _errs48 = errors, _errs49 = errors, valid11 = true, _errs50 = errors;
        if (!Array.isArray(data3)) {
          let err26 = {};
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        var _valid7 = _errs50 === errors;
        errors = _errs49, vErrors !== null && (_errs49 ? vErrors.length = _errs49 : vErrors = null);
        let ifClause7;
        if (_valid7) {
          let _errs52 = errors;
          if (Array.isArray(data3)) {
            if (data3.length > 100) {
              let err27 = { instancePath: instancePath + "/accepted_values", schemaPath: "#/properties/accepted_values/else/then/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema72.properties.accepted_values.else.then, data: data3 };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            if (data3.length < 1) {
              let err28 = { instancePath: instancePath + "/accepted_values", schemaPath: "#/properties/accepted_values/else/then/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema72.properties.accepted_values.else.then, data: data3 };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            let len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++)
              validate78(data3[i0], { instancePath: instancePath + "/accepted_values/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length);
          } else {
            let err29 = { instancePath: instancePath + "/accepted_values", schemaPath: "#/properties/accepted_values/else/then/type", keyword: "type", params: { type: "array" }, schema: schema72.properties.accepted_values.else.then.type, parentSchema: schema72.properties.accepted_values.else.then, data: data3 };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
          var _valid7 = _errs52 === errors;
          valid11 = _valid7, ifClause7 = "then";
        } else {
          let _errs55 = errors;
          if (!data3 || typeof data3 != "object") {
            let err30 = { instancePath: instancePath + "/accepted_values", schemaPath: "#/properties/accepted_values/else/else/type", keyword: "type", params: { type: schema72.properties.accepted_values.else.else.type }, schema: schema72.properties.accepted_values.else.else.type, parentSchema: schema72.properties.accepted_values.else.else, data: data3 };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
          var _valid7 = _errs55 === errors;
          valid11 = _valid7, ifClause7 = "else";
        }
        if (!valid11) {
          let err31 = { instancePath: instancePath + "/accepted_values", schemaPath: "#/properties/accepted_values/else/if", keyword: "if", params: { failingKeyword: ifClause7 }, schema: schema72.properties.accepted_values.else.if, parentSchema: schema72.properties.accepted_values.else, data: data3 };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        var _valid6 = _errs48 === errors;
        valid10 = _valid6, ifClause6 = "else";
      }
      if (!valid10) {
        let err32 = { instancePath: instancePath + "/accepted_values", schemaPath: "#/properties/accepted_values/if", keyword: "if", params: { failingKeyword: ifClause6 }, schema: schema72.properties.accepted_values.if, parentSchema: schema72.properties.accepted_values, data: data3 };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.row_count !== void 0 && (validate83(data.row_count, { instancePath: instancePath + "/row_count", parentData: data, parentDataProperty: "row_count", rootData }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length)), data.range !== void 0) {
      let data6 = data.range, _errs59 = errors, valid14 = true, _errs60 = errors;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        let err33 = {};
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
      var _valid8 = _errs60 === errors;
      errors = _errs59, vErrors !== null && (_errs59 ? vErrors.length = _errs59 : vErrors = null);
      let ifClause8;
      if (_valid8) {
        let _errs62 = errors;
        validate87(data6, { instancePath: instancePath + "/range", parentData: data, parentDataProperty: "range", rootData }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length);
        var _valid8 = _errs62 === errors;
        valid14 = _valid8, ifClause8 = "then";
      } else {
        let _errs63 = errors, _errs64 = errors, valid15 = true, _errs65 = errors;
        if (!Array.isArray(data6)) {
          let err34 = {};
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        var _valid9 = _errs65 === errors;
        errors = _errs64, vErrors !== null && (_errs64 ? vErrors.length = _errs64 : vErrors = null);
        let ifClause9;
        if (_valid9) {
          let _errs67 = errors;
          if (Array.isArray(data6)) {
            if (data6.length > 100) {
              let err35 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/else/then/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema72.properties.range.else.then, data: data6 };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
            if (data6.length < 1) {
              let err36 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/else/then/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema72.properties.range.else.then, data: data6 };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
            let len1 = data6.length;
            for (let i1 = 0; i1 < len1; i1++)
              validate87(data6[i1], { instancePath: instancePath + "/range/" + i1, parentData: data6, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length);
          } else {
            let err37 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/else/then/type", keyword: "type", params: { type: "array" }, schema: schema72.properties.range.else.then.type, parentSchema: schema72.properties.range.else.then, data: data6 };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
          var _valid9 = _errs67 === errors;
          valid15 = _valid9, ifClause9 = "then";
        } else {
          let _errs70 = errors;
          if (!data6 || typeof data6 != "object") {
            let err38 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/else/else/type", keyword: "type", params: { type: schema72.properties.range.else.else.type }, schema: schema72.properties.range.else.else.type, parentSchema: schema72.properties.range.else.else, data: data6 };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
          var _valid9 = _errs70 === errors;
          valid15 = _valid9, ifClause9 = "else";
        }
        if (!valid15) {
          let err39 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/else/if", keyword: "if", params: { failingKeyword: ifClause9 }, schema: schema72.properties.range.else.if, parentSchema: schema72.properties.range.else, data: data6 };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        var _valid8 = _errs63 === errors;
        valid14 = _valid8, ifClause8 = "else";
      }
      if (!valid14) {
        let err40 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/if", keyword: "if", params: { failingKeyword: ifClause8 }, schema: schema72.properties.range.if, parentSchema: schema72.properties.range, data: data6 };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.pattern !== void 0) {
      let data8 = data.pattern, _errs73 = errors, valid18 = true, _errs74 = errors;
      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
        let err41 = {};
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
      var _valid10 = _errs74 === errors;
      errors = _errs73, vErrors !== null && (_errs73 ? vErrors.length = _errs73 : vErrors = null);
      let ifClause10;
      if (_valid10) {
        let _errs76 = errors;
        validate92(data8, { instancePath: instancePath + "/pattern", parentData: data, parentDataProperty: "pattern", rootData }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length);
        var _valid10 = _errs76 === errors;
        valid18 = _valid10, ifClause10 = "then";
      } else {
        let _errs77 = errors, _errs78 = errors, valid19 = true, _errs79 = errors;
        if (!Array.isArray(data8)) {
          let err42 = {};
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
        var _valid11 = _errs79 === errors;
        errors = _errs78, vErrors !== null && (_errs78 ? vErrors.length = _errs78 : vErrors = null);
        let ifClause11;
        if (_valid11) {
          let _errs81 = errors;
          if (Array.isArray(data8)) {
            if (data8.length > 100) {
              let err43 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/else/then/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema72.properties.pattern.else.then, data: data8 };
              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
            }
            if (data8.length < 1) {
              let err44 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/else/then/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema72.properties.pattern.else.then, data: data8 };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
            let len2 = data8.length;
            for (let i2 = 0; i2 < len2; i2++)
              validate92(data8[i2], { instancePath: instancePath + "/pattern/" + i2, parentData: data8, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length);
          } else {
            let err45 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/else/then/type", keyword: "type", params: { type: "array" }, schema: schema72.properties.pattern.else.then.type, parentSchema: schema72.properties.pattern.else.then, data: data8 };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
          var _valid11 = _errs81 === errors;
          valid19 = _valid11, ifClause11 = "then";
        } else {
          let _errs84 = errors;
          if (!data8 || typeof data8 != "object") {
            let err46 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/else/else/type", keyword: "type", params: { type: schema72.properties.pattern.else.else.type }, schema: schema72.properties.pattern.else.else.type, parentSchema: schema72.properties.pattern.else.else, data: data8 };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
          var _valid11 = _errs84 === errors;
          valid19 = _valid11, ifClause11 = "else";
        }
        if (!valid19) {
          let err47 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/else/if", keyword: "if", params: { failingKeyword: ifClause11 }, schema: schema72.properties.pattern.else.if, parentSchema: schema72.properties.pattern.else, data: data8 };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
        var _valid10 = _errs77 === errors;
        valid18 = _valid10, ifClause10 = "else";
      }
      if (!valid18) {
        let err48 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/if", keyword: "if", params: { failingKeyword: ifClause10 }, schema: schema72.properties.pattern.if, parentSchema: schema72.properties.pattern, data: data8 };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    if (data.relationships !== void 0) {
      let data10 = data.relationships, _errs87 = errors, valid22 = true, _errs88 = errors;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
        let err49 = {};
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
      var _valid12 = _errs88 === errors;
      errors = _errs87, vErrors !== null && (_errs87 ? vErrors.length = _errs87 : vErrors = null);
      let ifClause12;
      if (_valid12) {
        let _errs90 = errors;
        validate97(data10, { instancePath: instancePath + "/relationships", parentData: data, parentDataProperty: "relationships", rootData }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
        var _valid12 = _errs90 === errors;
        valid22 = _valid12, ifClause12 = "then";
      } else {
        let _errs91 = errors, _errs92 = errors, valid23 = true, _errs93 = errors;
        if (!Array.isArray(data10)) {
          let err50 = {};
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
        var _valid13 = _errs93 === errors;
        errors = _errs92, vErrors !== null && (_errs92 ? vErrors.length = _errs92 : vErrors = null);
        let ifClause13;
        if (_valid13) {
          let _errs95 = errors;
          if (Array.isArray(data10)) {
            if (data10.length > 100) {
              let err51 = { instancePath: instancePath + "/relationships", schemaPath: "#/properties/relationships/else/then/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema72.properties.relationships.else.then, data: data10 };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
            if (data10.length < 1) {
              let err52 = { instancePath: instancePath + "/relationships", schemaPath: "#/properties/relationships/else/then/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema72.properties.relationships.else.then, data: data10 };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
            let len3 = data10.length;
            for (let i3 = 0; i3 < len3; i3++)
              validate97(data10[i3], { instancePath: instancePath + "/relationships/" + i3, parentData: data10, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
          } else {
            let err53 = { instancePath: instancePath + "/relationships", schemaPath: "#/properties/relationships/else/then/type", keyword: "type", params: { type: "array" }, schema: schema72.properties.relationships.else.then.type, parentSchema: schema72.properties.relationships.else.then, data: data10 };
            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
          }
          var _valid13 = _errs95 === errors;
          valid23 = _valid13, ifClause13 = "then";
        } else {
          let _errs98 = errors;
          if (!data10 || typeof data10 != "object") {
            let err54 = { instancePath: instancePath + "/relationships", schemaPath: "#/properties/relationships/else/else/type", keyword: "type", params: { type: schema72.properties.relationships.else.else.type }, schema: schema72.properties.relationships.else.else.type, parentSchema: schema72.properties.relationships.else.else, data: data10 };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
          var _valid13 = _errs98 === errors;
          valid23 = _valid13, ifClause13 = "else";
        }
        if (!valid23) {
          let err55 = { instancePath: instancePath + "/relationships", schemaPath: "#/properties/relationships/else/if", keyword: "if", params: { failingKeyword: ifClause13 }, schema: schema72.properties.relationships.else.if, parentSchema: schema72.properties.relationships.else, data: data10 };
          vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
        }
        var _valid12 = _errs91 === errors;
        valid22 = _valid12, ifClause12 = "else";
      }
      if (!valid22) {
        let err56 = { instancePath: instancePath + "/relationships", schemaPath: "#/properties/relationships/if", keyword: "if", params: { failingKeyword: ifClause12 }, schema: schema72.properties.relationships.if, parentSchema: schema72.properties.relationships, data: data10 };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
    if (data.expression !== void 0) {
      let data12 = data.expression, _errs101 = errors, valid26 = true, _errs102 = errors;
      if (typeof data12 != "string") {
        let err57 = {};
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
      var _valid14 = _errs102 === errors;
      errors = _errs101, vErrors !== null && (_errs101 ? vErrors.length = _errs101 : vErrors = null);
      let ifClause14;
      if (_valid14) {
        let _errs104 = errors;
        if (typeof data12 == "string") {
          if (func3(data12) > 1e4) {
            let err58 = { instancePath: instancePath + "/expression", schemaPath: "expression/maxLength", keyword: "maxLength", params: { limit: 1e4 }, schema: 1e4, parentSchema: schema136, data: data12 };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
          if (func3(data12) < 1) {
            let err59 = { instancePath: instancePath + "/expression", schemaPath: "expression/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema136, data: data12 };
            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
          }
        } else {
          let err60 = { instancePath: instancePath + "/expression", schemaPath: "expression/type", keyword: "type", params: { type: "string" }, schema: schema136.type, parentSchema: schema136, data: data12 };
          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
        }
        var _valid14 = _errs104 === errors;
        valid26 = _valid14, ifClause14 = "then";
      } else {
        let _errs107 = errors, _errs108 = errors, valid28 = true, _errs109 = errors;
        if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
          let err61 = {};
          vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
        }
        var _valid15 = _errs109 === errors;
        errors = _errs108, vErrors !== null && (_errs108 ? vErrors.length = _errs108 : vErrors = null);
        let ifClause15;
        if (_valid15) {
          let _errs111 = errors;
          validate104(data12, { instancePath: instancePath + "/expression", parentData: data, parentDataProperty: "expression", rootData }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length);
          var _valid15 = _errs111 === errors;
          valid28 = _valid15, ifClause15 = "then";
        } else {
          let _errs112 = errors, _errs113 = errors, valid29 = true, _errs114 = errors;
          if (!Array.isArray(data12)) {
            let err62 = {};
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
          var _valid16 = _errs114 === errors;
          errors = _errs113, vErrors !== null && (_errs113 ? vErrors.length = _errs113 : vErrors = null);
          let ifClause16;
          if (_valid16) {
            let _errs116 = errors;
            if (Array.isArray(data12)) {
              if (data12.length > 100) {
                let err63 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/else/else/then/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema72.properties.expression.else.else.then, data: data12 };
                vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
              }
              if (data12.length < 1) {
                let err64 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/else/else/then/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema72.properties.expression.else.else.then, data: data12 };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
              let len4 = data12.length;
              for (let i4 = 0; i4 < len4; i4++) {
                let data13 = data12[i4], _errs119 = errors, valid32 = true, _errs120 = errors;
                if (typeof data13 != "string") {
                  let err65 = {};
                  vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                }
                var _valid17 = _errs120 === errors;
                errors = _errs119, vErrors !== null && (_errs119 ? vErrors.length = _errs119 : vErrors = null);
                let ifClause17;
                if (_valid17) {
                  let _errs122 = errors;
                  if (typeof data13 == "string") {
                    if (func3(data13) > 1e4) {
                      let err66 = { instancePath: instancePath + "/expression/" + i4, schemaPath: "expression/maxLength", keyword: "maxLength", params: { limit: 1e4 }, schema: 1e4, parentSchema: schema136, data: data13 };
                      vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                    }
                    if (func3(data13) < 1) {
                      let err67 = { instancePath: instancePath + "/expression/" + i4, schemaPath: "expression/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema136, data: data13 };
                      vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                    }
                  } else {
                    let err68 = { instancePath: instancePath + "/expression/" + i4, schemaPath: "expression/type", keyword: "type", params: { type: "string" }, schema: schema136.type, parentSchema: schema136, data: data13 };
                    vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                  }
                  var _valid17 = _errs122 === errors;
                  valid32 = _valid17, ifClause17 = "then";
                } else {
                  let _errs125 = errors, _errs126 = errors, valid34 = true, _errs127 = errors;
                  if (!(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
                    let err69 = {};
                    vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                  }
                  var _valid18 = _errs127 === errors;
                  errors = _errs126, vErrors !== null && (_errs126 ? vErrors.length = _errs126 : vErrors = null);
                  let ifClause18;
                  if (_valid18) {
                    let _errs129 = errors;
                    validate104(data13, { instancePath: instancePath + "/expression/" + i4, parentData: data12, parentDataProperty: i4, rootData }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length);
                    var _valid18 = _errs129 === errors;
                    valid34 = _valid18, ifClause18 = "then";
                  } else {
                    let _errs130 = errors;
                    if (typeof data13 != "string" && !(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
                      let err70 = { instancePath: instancePath + "/expression/" + i4, schemaPath: "#/properties/expression/else/else/then/items/else/else/type", keyword: "type", params: { type: schema72.properties.expression.else.else.then.items.else.else.type }, schema: schema72.properties.expression.else.else.then.items.else.else.type, parentSchema: schema72.properties.expression.else.else.then.items.else.else, data: data13 };
                      vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                    }
                    var _valid18 = _errs130 === errors;
                    valid34 = _valid18, ifClause18 = "else";
                  }
                  if (!valid34) {
                    let err71 = { instancePath: instancePath + "/expression/" + i4, schemaPath: "#/properties/expression/else/else/then/items/else/if", keyword: "if", params: { failingKeyword: ifClause18 }, schema: schema72.properties.expression.else.else.then.items.else.if, parentSchema: schema72.properties.expression.else.else.then.items.else, data: data13 };
                    vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                  }
                  var _valid17 = _errs125 === errors;
                  valid32 = _valid17, ifClause17 = "else";
                }
                if (!valid32) {
                  let err72 = { instancePath: instancePath + "/expression/" + i4, schemaPath: "#/properties/expression/else/else/then/items/if", keyword: "if", params: { failingKeyword: ifClause17 }, schema: schema72.properties.expression.else.else.then.items.if, parentSchema: schema72.properties.expression.else.else.then.items, data: data13 };
                  vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                }
              }
            } else {
              let err73 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/else/else/then/type", keyword: "type", params: { type: "array" }, schema: schema72.properties.expression.else.else.then.type, parentSchema: schema72.properties.expression.else.else.then, data: data12 };
              vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
            }
            var _valid16 = _errs116 === errors;
            valid29 = _valid16, ifClause16 = "then";
          } else {
            let _errs132 = errors;
            if ((!data12 || typeof data12 != "object") && typeof data12 != "string") {
              let err74 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/else/else/else/type", keyword: "type", params: { type: schema72.properties.expression.else.else.else.type }, schema: schema72.properties.expression.else.else.else.type, parentSchema: schema72.properties.expression.else.else.else, data: data12 };
              vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
            }
            var _valid16 = _errs132 === errors;
            valid29 = _valid16, ifClause16 = "else";
          }
          if (!valid29) {
            let err75 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/else/else/if", keyword: "if", params: { failingKeyword: ifClause16 }, schema: schema72.properties.expression.else.else.if, parentSchema: schema72.properties.expression.else.else, data: data12 };
            vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
          }
          var _valid15 = _errs112 === errors;
          valid28 = _valid15, ifClause15 = "else";
        }
        if (!valid28) {
          let err76 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/else/if", keyword: "if", params: { failingKeyword: ifClause15 }, schema: schema72.properties.expression.else.if, parentSchema: schema72.properties.expression.else, data: data12 };
          vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
        }
        var _valid14 = _errs107 === errors;
        valid26 = _valid14, ifClause14 = "else";
      }
      if (!valid26) {
        let err77 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/if", keyword: "if", params: { failingKeyword: ifClause14 }, schema: schema72.properties.expression.if, parentSchema: schema72.properties.expression, data: data12 };
        vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
      }
    }
    if (data.freshness !== void 0 && (validate109(data.freshness, { instancePath: instancePath + "/freshness", parentData: data, parentDataProperty: "freshness", rootData }) || (vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors), errors = vErrors.length)), data.schema !== void 0) {
      let data15 = data.schema, _errs136 = errors, valid35 = true, _errs137 = errors;
      if (!Array.isArray(data15)) {
        let err78 = {};
        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
      }
      var _valid19 = _errs137 === errors;
      errors = _errs136, vErrors !== null && (_errs136 ? vErrors.length = _errs136 : vErrors = null);
      let ifClause19;
      if (_valid19) {
        let _errs139 = errors;
        validate67(data15, { instancePath: instancePath + "/schema", parentData: data, parentDataProperty: "schema", rootData }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
        var _valid19 = _errs139 === errors;
        valid35 = _valid19, ifClause19 = "then";
      } else {
        let _errs140 = errors, _errs141 = errors, valid36 = true, _errs142 = errors;
        if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
          let err79 = {};
          vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
        }
        var _valid20 = _errs142 === errors;
        errors = _errs141, vErrors !== null && (_errs141 ? vErrors.length = _errs141 : vErrors = null);
        let ifClause20;
        if (_valid20) {
          let _errs144 = errors;
          validate112(data15, { instancePath: instancePath + "/schema", parentData: data, parentDataProperty: "schema", rootData }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length);
          var _valid20 = _errs144 === errors;
          valid36 = _valid20, ifClause20 = "then";
        } else {
          let _errs145 = errors;
          if (!data15 || typeof data15 != "object") {
            let err80 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/else/else/type", keyword: "type", params: { type: schema72.properties.schema.else.else.type }, schema: schema72.properties.schema.else.else.type, parentSchema: schema72.properties.schema.else.else, data: data15 };
            vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
          }
          var _valid20 = _errs145 === errors;
          valid36 = _valid20, ifClause20 = "else";
        }
        if (!valid36) {
          let err81 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/else/if", keyword: "if", params: { failingKeyword: ifClause20 }, schema: schema72.properties.schema.else.if, parentSchema: schema72.properties.schema.else, data: data15 };
          vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
        }
        var _valid19 = _errs140 === errors;
        valid35 = _valid19, ifClause19 = "else";
      }
      if (!valid35) {
        let err82 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/if", keyword: "if", params: { failingKeyword: ifClause19 }, schema: schema72.properties.schema.if, parentSchema: schema72.properties.schema, data: data15 };
        vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
      }
    }
    if (data.compare !== void 0 && (validate115(data.compare, { instancePath: instancePath + "/compare", parentData: data, parentDataProperty: "compare", rootData }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length)), data.where !== void 0) {
      let data17 = data.where;
      if (typeof data17 == "string") {
        if (func3(data17) > 1e4) {
          let err83 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/maxLength", keyword: "maxLength", params: { limit: 1e4 }, schema: 1e4, parentSchema: schema72.properties.where, data: data17 };
          vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
        }
        if (func3(data17) < 1) {
          let err84 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema72.properties.where, data: data17 };
          vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
        }
      } else {
        let err85 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/type", keyword: "type", params: { type: "string" }, schema: schema72.properties.where.type, parentSchema: schema72.properties.where, data: data17 };
        vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
      }
    }
    if (data.samples !== void 0) {
      let data18 = data.samples, _errs152 = errors, valid38 = true, _errs153 = errors;
      if (typeof data18 != "boolean") {
        let err86 = {};
        vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
      }
      var _valid21 = _errs153 === errors;
      errors = _errs152, vErrors !== null && (_errs152 ? vErrors.length = _errs152 : vErrors = null);
      let ifClause21;
      if (_valid21) {
        let _errs155 = errors;
        if (typeof data18 != "boolean") {
          let err87 = { instancePath: instancePath + "/samples", schemaPath: "samples/then/type", keyword: "type", params: { type: "boolean" }, schema: schema164.then.type, parentSchema: schema164.then, data: data18 };
          vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
        }
        var _valid21 = _errs155 === errors;
        valid38 = _valid21, ifClause21 = "then";
      } else {
        let _errs157 = errors, _errs158 = errors, valid39 = true, _errs159 = errors;
        if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
          let err88 = {};
          vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
        }
        var _valid22 = _errs159 === errors;
        errors = _errs158, vErrors !== null && (_errs158 ? vErrors.length = _errs158 : vErrors = null);
        let ifClause22;
        if (_valid22) {
          let _errs161 = errors;
          if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
            let err89 = { instancePath: instancePath + "/samples", schemaPath: "samples/else/then/type", keyword: "type", params: { type: "integer" }, schema: schema164.else.then.type, parentSchema: schema164.else.then, data: data18 };
            vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 5 || isNaN(data18)) {
              let err90 = { instancePath: instancePath + "/samples", schemaPath: "samples/else/then/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, schema: 5, parentSchema: schema164.else.then, data: data18 };
              vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
            }
            if (data18 < 0 || isNaN(data18)) {
              let err91 = { instancePath: instancePath + "/samples", schemaPath: "samples/else/then/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema164.else.then, data: data18 };
              vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
            }
          }
          var _valid22 = _errs161 === errors;
          valid39 = _valid22, ifClause22 = "then";
        } else {
          let _errs163 = errors;
          if (typeof data18 != "boolean" && !(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
            let err92 = { instancePath: instancePath + "/samples", schemaPath: "samples/else/else/type", keyword: "type", params: { type: schema164.else.else.type }, schema: schema164.else.else.type, parentSchema: schema164.else.else, data: data18 };
            vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
          }
          var _valid22 = _errs163 === errors;
          valid39 = _valid22, ifClause22 = "else";
        }
        if (!valid39) {
          let err93 = { instancePath: instancePath + "/samples", schemaPath: "samples/else/if", keyword: "if", params: { failingKeyword: ifClause22 }, schema: schema164.else.if, parentSchema: schema164.else, data: data18 };
          vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
        }
        var _valid21 = _errs157 === errors;
        valid38 = _valid21, ifClause21 = "else";
      }
      if (!valid38) {
        let err94 = { instancePath: instancePath + "/samples", schemaPath: "samples/if", keyword: "if", params: { failingKeyword: ifClause21 }, schema: schema164.if, parentSchema: schema164, data: data18 };
        vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
      }
    }
    if (data.severity !== void 0) {
      let data19 = data.severity;
      if (!(data19 === "error" || data19 === "warn")) {
        let err95 = { instancePath: instancePath + "/severity", schemaPath: "severity/enum", keyword: "enum", params: { allowedValues: schema165.enum }, schema: schema165.enum, parentSchema: schema165, data: data19 };
        vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
      }
    }
    if (data.block !== void 0) {
      let data20 = data.block;
      if (!(data20 === "on_regression" || data20 === "always")) {
        let err96 = { instancePath: instancePath + "/block", schemaPath: "block/enum", keyword: "enum", params: { allowedValues: schema166.enum }, schema: schema166.enum, parentSchema: schema166, data: data20 };
        vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
      }
    }
    if (data.id !== void 0) {
      let data21 = data.id;
      if (typeof data21 == "string") {
        if (!pattern36.test(data21)) {
          let err97 = { instancePath: instancePath + "/id", schemaPath: "checkId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,199}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,199}$", parentSchema: schema167, data: data21 };
          vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
        }
      } else {
        let err98 = { instancePath: instancePath + "/id", schemaPath: "checkId/type", keyword: "type", params: { type: "string" }, schema: schema167.type, parentSchema: schema167, data: data21 };
        vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
      }
    }
    if (data.description !== void 0) {
      let data22 = data.description;
      if (typeof data22 == "string") {
        if (func3(data22) > 2e3) {
          let err99 = { instancePath: instancePath + "/description", schemaPath: "checkDescription/maxLength", keyword: "maxLength", params: { limit: 2e3 }, schema: 2e3, parentSchema: schema168, data: data22 };
          vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
        }
      } else {
        let err100 = { instancePath: instancePath + "/description", schemaPath: "checkDescription/type", keyword: "type", params: { type: "string" }, schema: schema168.type, parentSchema: schema168, data: data22 };
        vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
      }
    }
    data.connection !== void 0 && (validate122(data.connection, { instancePath: instancePath + "/connection", parentData: data, parentDataProperty: "connection", rootData }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length)), data.timeout !== void 0 && (validate124(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length));
  } else {
    let err101 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema72.type, parentSchema: schema72, data };
    vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
var schema173 = { type: "object", additionalProperties: false, required: ["sql"], properties: { sql: { type: "string", minLength: 1, maxLength: 1e5 }, compare: { $ref: "compare" }, mustBe: { $ref: "mustBe" }, mustNotBe: { $ref: "mustNotBe" }, mustBeGreaterThan: { $ref: "mustBeGreaterThan" }, mustBeGreaterOrEqualTo: { $ref: "mustBeGreaterOrEqualTo" }, mustBeLessThan: { $ref: "mustBeLessThan" }, mustBeLessOrEqualTo: { $ref: "mustBeLessOrEqualTo" }, mustBeBetween: { $ref: "mustBeBetween" }, mustNotBeBetween: { $ref: "mustNotBeBetween" }, samples: { $ref: "samples" }, severity: { $ref: "severity" }, block: { $ref: "block" }, id: { $ref: "checkId" }, description: { $ref: "checkDescription" }, connection: { $ref: "checkConnection" }, timeout: { $ref: "checkTimeout" } }, alternatives: ["table", "sql"] };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sql === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sql" }, schema: schema173.required, parentSchema: schema173, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema173.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema173, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.sql !== void 0) {
      let data0 = data.sql;
      if (typeof data0 == "string") {
        if (func3(data0) > 1e5) {
          let err2 = { instancePath: instancePath + "/sql", schemaPath: "#/properties/sql/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema173.properties.sql, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func3(data0) < 1) {
          let err3 = { instancePath: instancePath + "/sql", schemaPath: "#/properties/sql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema173.properties.sql, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/sql", schemaPath: "#/properties/sql/type", keyword: "type", params: { type: "string" }, schema: schema173.properties.sql.type, parentSchema: schema173.properties.sql, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.compare !== void 0 && (validate115(data.compare, { instancePath: instancePath + "/compare", parentData: data, parentDataProperty: "compare", rootData }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length)), data.mustBe !== void 0) {
      let data2 = data.mustBe;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err5 = { instancePath: instancePath + "/mustBe", schemaPath: "mustBe/type", keyword: "type", params: { type: "number" }, schema: schema78.type, parentSchema: schema78, data: data2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.mustNotBe !== void 0) {
      let data3 = data.mustNotBe;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err6 = { instancePath: instancePath + "/mustNotBe", schemaPath: "mustNotBe/type", keyword: "type", params: { type: "number" }, schema: schema79.type, parentSchema: schema79, data: data3 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.mustBeGreaterThan !== void 0) {
      let data4 = data.mustBeGreaterThan;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        let err7 = { instancePath: instancePath + "/mustBeGreaterThan", schemaPath: "mustBeGreaterThan/type", keyword: "type", params: { type: "number" }, schema: schema80.type, parentSchema: schema80, data: data4 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.mustBeGreaterOrEqualTo !== void 0) {
      let data5 = data.mustBeGreaterOrEqualTo;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        let err8 = { instancePath: instancePath + "/mustBeGreaterOrEqualTo", schemaPath: "mustBeGreaterOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema81.type, parentSchema: schema81, data: data5 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.mustBeLessThan !== void 0) {
      let data6 = data.mustBeLessThan;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        let err9 = { instancePath: instancePath + "/mustBeLessThan", schemaPath: "mustBeLessThan/type", keyword: "type", params: { type: "number" }, schema: schema82.type, parentSchema: schema82, data: data6 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.mustBeLessOrEqualTo !== void 0) {
      let data7 = data.mustBeLessOrEqualTo;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        let err10 = { instancePath: instancePath + "/mustBeLessOrEqualTo", schemaPath: "mustBeLessOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema83.type, parentSchema: schema83, data: data7 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.mustBeBetween !== void 0 && (validate71(data.mustBeBetween, { instancePath: instancePath + "/mustBeBetween", parentData: data, parentDataProperty: "mustBeBetween", rootData }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.mustNotBeBetween !== void 0 && (validate73(data.mustNotBeBetween, { instancePath: instancePath + "/mustNotBeBetween", parentData: data, parentDataProperty: "mustNotBeBetween", rootData }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length)), data.samples !== void 0) {
      let data10 = data.samples, _errs27 = errors, valid8 = true, _errs28 = errors;
      if (typeof data10 != "boolean") {
        let err11 = {};
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      var _valid0 = _errs28 === errors;
      errors = _errs27, vErrors !== null && (_errs27 ? vErrors.length = _errs27 : vErrors = null);
      let ifClause0;
      if (_valid0) {
        let _errs30 = errors;
        if (typeof data10 != "boolean") {
          let err12 = { instancePath: instancePath + "/samples", schemaPath: "samples/then/type", keyword: "type", params: { type: "boolean" }, schema: schema164.then.type, parentSchema: schema164.then, data: data10 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        var _valid0 = _errs30 === errors;
        valid8 = _valid0, ifClause0 = "then";
      } else {
        let _errs32 = errors, _errs33 = errors, valid9 = true, _errs34 = errors;
        if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
          let err13 = {};
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        var _valid1 = _errs34 === errors;
        errors = _errs33, vErrors !== null && (_errs33 ? vErrors.length = _errs33 : vErrors = null);
        let ifClause1;
        if (_valid1) {
          let _errs36 = errors;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            let err14 = { instancePath: instancePath + "/samples", schemaPath: "samples/else/then/type", keyword: "type", params: { type: "integer" }, schema: schema164.else.then.type, parentSchema: schema164.else.then, data: data10 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 5 || isNaN(data10)) {
              let err15 = { instancePath: instancePath + "/samples", schemaPath: "samples/else/then/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, schema: 5, parentSchema: schema164.else.then, data: data10 };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data10 < 0 || isNaN(data10)) {
              let err16 = { instancePath: instancePath + "/samples", schemaPath: "samples/else/then/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema164.else.then, data: data10 };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          }
          var _valid1 = _errs36 === errors;
          valid9 = _valid1, ifClause1 = "then";
        } else {
          let _errs38 = errors;
          if (typeof data10 != "boolean" && !(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            let err17 = { instancePath: instancePath + "/samples", schemaPath: "samples/else/else/type", keyword: "type", params: { type: schema164.else.else.type }, schema: schema164.else.else.type, parentSchema: schema164.else.else, data: data10 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          var _valid1 = _errs38 === errors;
          valid9 = _valid1, ifClause1 = "else";
        }
        if (!valid9) {
          let err18 = { instancePath: instancePath + "/samples", schemaPath: "samples/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema164.else.if, parentSchema: schema164.else, data: data10 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        var _valid0 = _errs32 === errors;
        valid8 = _valid0, ifClause0 = "else";
      }
      if (!valid8) {
        let err19 = { instancePath: instancePath + "/samples", schemaPath: "samples/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema164.if, parentSchema: schema164, data: data10 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.severity !== void 0) {
      let data11 = data.severity;
      if (!(data11 === "error" || data11 === "warn")) {
        let err20 = { instancePath: instancePath + "/severity", schemaPath: "severity/enum", keyword: "enum", params: { allowedValues: schema165.enum }, schema: schema165.enum, parentSchema: schema165, data: data11 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.block !== void 0) {
      let data12 = data.block;
      if (!(data12 === "on_regression" || data12 === "always")) {
        let err21 = { instancePath: instancePath + "/block", schemaPath: "block/enum", keyword: "enum", params: { allowedValues: schema166.enum }, schema: schema166.enum, parentSchema: schema166, data: data12 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.id !== void 0) {
      let data13 = data.id;
      if (typeof data13 == "string") {
        if (!pattern36.test(data13)) {
          let err22 = { instancePath: instancePath + "/id", schemaPath: "checkId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,199}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,199}$", parentSchema: schema167, data: data13 };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/id", schemaPath: "checkId/type", keyword: "type", params: { type: "string" }, schema: schema167.type, parentSchema: schema167, data: data13 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.description !== void 0) {
      let data14 = data.description;
      if (typeof data14 == "string") {
        if (func3(data14) > 2e3) {
          let err24 = { instancePath: instancePath + "/description", schemaPath: "checkDescription/maxLength", keyword: "maxLength", params: { limit: 2e3 }, schema: 2e3, parentSchema: schema168, data: data14 };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/description", schemaPath: "checkDescription/type", keyword: "type", params: { type: "string" }, schema: schema168.type, parentSchema: schema168, data: data14 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    data.connection !== void 0 && (validate122(data.connection, { instancePath: instancePath + "/connection", parentData: data, parentDataProperty: "connection", rootData }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length)), data.timeout !== void 0 && (validate124(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length));
  } else {
    let err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema173.type, parentSchema: schema173, data };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate127.errors = vErrors, errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = true, _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors, _errs4 = errors, valid1 = true, _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.table === void 0 && (missing0 = "table")) {
        let err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    var _valid1 = _errs5 === errors;
    errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs6 = errors;
      validate66(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      var _valid1 = _errs6 === errors;
      valid1 = _valid1, ifClause1 = "then";
    } else {
      let _errs7 = errors, _errs8 = errors, valid2 = true, _errs9 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.sql === void 0 && (missing1 = "sql")) {
          let err2 = {};
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      var _valid2 = _errs9 === errors;
      errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
      let ifClause2;
      if (_valid2) {
        let _errs10 = errors;
        validate127(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors), errors = vErrors.length);
        var _valid2 = _errs10 === errors;
        valid2 = _valid2, ifClause2 = "then";
      } else {
        let _errs11 = errors, err3 = { instancePath, schemaPath: "#/then/else/else/not", keyword: "not", params: {}, schema: schema71.then.else.else.not, parentSchema: schema71.then.else.else, data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        var _valid2 = _errs11 === errors;
        valid2 = _valid2, ifClause2 = "else";
      }
      if (!valid2) {
        let err4 = { instancePath, schemaPath: "#/then/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema71.then.else.if, parentSchema: schema71.then.else, data };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid1 = _errs7 === errors;
      valid1 = _valid1, ifClause1 = "else";
    }
    if (!valid1) {
      let err5 = { instancePath, schemaPath: "#/then/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema71.then.if, parentSchema: schema71.then, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs13 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      let err6 = { instancePath, schemaPath: "#/else/type", keyword: "type", params: { type: "object" }, schema: schema71.else.type, parentSchema: schema71.else, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    var _valid0 = _errs13 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err7 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema71.if, parentSchema: schema71, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
var schema186 = { type: "object", additionalProperties: false, required: ["table"], properties: { table: { $ref: "table" }, connection: { $ref: "connectionName" }, key: { $ref: "outputColumns" }, ignore: { $ref: "columns" }, window: { type: "object", additionalProperties: false, required: ["column", "last"], properties: { column: { $ref: "column" }, last: { $ref: "duration" } } }, contract: { $ref: "path" } } };
var schema189 = { if: { type: "string" }, then: { $ref: "column" }, else: { if: { type: "array" }, then: { $ref: "columns" }, else: { type: ["string", "array"] } } };
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = true, _errs1 = errors;
  if (typeof data != "string") {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (typeof data == "string") {
      if (func3(data) > 200) {
        let err1 = { instancePath, schemaPath: "column/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema74, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (func3(data) < 1) {
        let err2 = { instancePath, schemaPath: "column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema74, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    } else {
      let err3 = { instancePath, schemaPath: "column/type", keyword: "type", params: { type: "string" }, schema: schema74.type, parentSchema: schema74, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors, _errs7 = errors, valid2 = true, _errs8 = errors;
    if (!Array.isArray(data)) {
      let err4 = {};
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs10 = errors;
      validate67(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
      var _valid1 = _errs10 === errors;
      valid2 = _valid1, ifClause1 = "then";
    } else {
      let _errs11 = errors;
      if (typeof data != "string" && !Array.isArray(data)) {
        let err5 = { instancePath, schemaPath: "#/else/else/type", keyword: "type", params: { type: schema189.else.else.type }, schema: schema189.else.else.type, parentSchema: schema189.else.else, data };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid1 = _errs11 === errors;
      valid2 = _valid1, ifClause1 = "else";
    }
    if (!valid2) {
      let err6 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema189.else.if, parentSchema: schema189.else, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err7 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema189.if, parentSchema: schema189, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate136.errors = vErrors, errors === 0;
}
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.table === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "table" }, schema: schema186.required, parentSchema: schema186, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "table" || key0 === "connection" || key0 === "key" || key0 === "ignore" || key0 === "window" || key0 === "contract")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema186, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.table !== void 0) {
      let data0 = data.table;
      if (typeof data0 == "string") {
        if (func3(data0) > 300) {
          let err2 = { instancePath: instancePath + "/table", schemaPath: "table/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema73, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!pattern29.test(data0)) {
          let err3 = { instancePath: instancePath + "/table", schemaPath: "table/pattern", keyword: "pattern", params: { pattern: '^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$' }, schema: '^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$', parentSchema: schema73, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/table", schemaPath: "table/type", keyword: "type", params: { type: "string" }, schema: schema73.type, parentSchema: schema73, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.connection !== void 0) {
      let data1 = data.connection;
      if (typeof data1 == "string") {
        if (!pattern13.test(data1)) {
          let err5 = { instancePath: instancePath + "/connection", schemaPath: "connectionName/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, schema: "^[a-z][a-z0-9_-]{0,62}$", parentSchema: schema38, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/connection", schemaPath: "connectionName/type", keyword: "type", params: { type: "string" }, schema: schema38.type, parentSchema: schema38, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.key !== void 0 && (validate136(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData }) || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length)), data.ignore !== void 0 && (validate67(data.ignore, { instancePath: instancePath + "/ignore", parentData: data, parentDataProperty: "ignore", rootData }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.window !== void 0) {
      let data4 = data.window;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.column === void 0) {
          let err7 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/required", keyword: "required", params: { missingProperty: "column" }, schema: schema186.properties.window.required, parentSchema: schema186.properties.window, data: data4 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data4.last === void 0) {
          let err8 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/required", keyword: "required", params: { missingProperty: "last" }, schema: schema186.properties.window.required, parentSchema: schema186.properties.window, data: data4 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        for (let key1 in data4)
          if (!(key1 === "column" || key1 === "last")) {
            let err9 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema186.properties.window, data: data4 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        if (data4.column !== void 0) {
          let data5 = data4.column;
          if (typeof data5 == "string") {
            if (func3(data5) > 200) {
              let err10 = { instancePath: instancePath + "/window/column", schemaPath: "column/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema74, data: data5 };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (func3(data5) < 1) {
              let err11 = { instancePath: instancePath + "/window/column", schemaPath: "column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema74, data: data5 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/window/column", schemaPath: "column/type", keyword: "type", params: { type: "string" }, schema: schema74.type, parentSchema: schema74, data: data5 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data4.last !== void 0) {
          let data6 = data4.last;
          if (typeof data6 == "string") {
            if (!pattern7.test(data6)) {
              let err13 = { instancePath: instancePath + "/window/last", schemaPath: "duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,7}[smhd]$" }, schema: "^[0-9]{1,7}[smhd]$", parentSchema: schema24, data: data6 };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/window/last", schemaPath: "duration/type", keyword: "type", params: { type: "string" }, schema: schema24.type, parentSchema: schema24, data: data6 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/type", keyword: "type", params: { type: "object" }, schema: schema186.properties.window.type, parentSchema: schema186.properties.window, data: data4 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.contract !== void 0) {
      let data7 = data.contract;
      if (typeof data7 == "string") {
        if (func3(data7) > 500) {
          let err16 = { instancePath: instancePath + "/contract", schemaPath: "path/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema46, data: data7 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func3(data7) < 1) {
          let err17 = { instancePath: instancePath + "/contract", schemaPath: "path/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema46, data: data7 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/contract", schemaPath: "path/type", keyword: "type", params: { type: "string" }, schema: schema46.type, parentSchema: schema46, data: data7 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema186.type, parentSchema: schema186, data };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate135.errors = vErrors, errors === 0;
}
var schema194 = { type: "array", items: { $ref: "unitTest" }, minItems: 1, maxItems: 1e3 };
var schema195 = { type: "object", additionalProperties: false, required: ["name"], properties: { name: { type: "string", minLength: 1, maxLength: 200 }, description: { type: "string", maxLength: 2e3 }, given: { type: "object", propertyNames: { type: "string", pattern: '^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$', maxLength: 300, patternErrorMessage: 'A table is a name such as `orders`, `analytics.orders` or, with spaces or capitals, `analytics."Order Lines"`.' }, additionalProperties: { $ref: "givenTable" }, maxProperties: 100 }, setup: { type: "string", minLength: 1 }, params: { type: "object", propertyNames: { type: "string", pattern: "^[a-z][a-z0-9_]{0,62}$", patternErrorMessage: "A parameter name has up to 63 lower-case letters, digits and underscores and starts with a letter, for example `start_date`." }, additionalProperties: { $ref: "parameterValue" } }, scheduledTime: { $ref: "testTime" }, intervalStart: { $ref: "testTime" }, intervalEnd: { $ref: "testTime" }, steps: { type: "array", items: { $ref: "stepName" }, minItems: 1, uniqueItems: true }, checks: { type: "boolean" }, expect: { type: "object", additionalProperties: { $ref: "expectedTable" }, maxProperties: 100 }, error: { if: { type: "string" }, then: { $ref: "errorText" }, else: { if: { type: "object" }, then: { $ref: "expectedError" }, else: { type: ["string", "object"] } } }, timeout: { $ref: "duration" } } };
var schema205 = { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$", patternErrorMessage: "A time has its zone, for example `2026-11-22T06:15:00Z`." };
var schema214 = { type: "string", minLength: 1, maxLength: 1e3 };
var pattern48 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$", "");
var schema196 = { if: { type: "array" }, then: { $ref: "testRows" }, else: { if: { type: "object" }, then: { $ref: "givenRows" }, else: { type: ["array", "object"] } } };
var schema197 = { type: "array", items: { $ref: "testRow" }, maxItems: 1e4 };
var schema198 = { type: "object", propertyNames: { type: "string", minLength: 1, maxLength: 255 }, additionalProperties: { $ref: "testCell" }, maxProperties: 1e3 };
var schema199 = { type: ["string", "number", "boolean", "null"] };
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1e3) {
      let err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema198, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data) {
      let _errs1 = errors;
      if (typeof key0 == "string") {
        if (func3(key0) > 255) {
          let err1 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 255 }, schema: 255, parentSchema: schema198.propertyNames, data: key0, propertyName: key0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (func3(key0) < 1) {
          let err2 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema198.propertyNames, data: key0, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath, schemaPath: "#/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema198.propertyNames.type, parentSchema: schema198.propertyNames, data: key0, propertyName: key0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        let err4 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, schema: schema198.propertyNames, parentSchema: schema198, data };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    for (let key1 in data) {
      let data0 = data[key1];
      if (typeof data0 != "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 != "boolean" && data0 !== null) {
        let err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "testCell/type", keyword: "type", params: { type: schema199.type }, schema: schema199.type, parentSchema: schema199, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema198.type, parentSchema: schema198, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate145.errors = vErrors, errors === 0;
}
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 1e4) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e4 }, schema: 1e4, parentSchema: schema197, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate145(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length);
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema197.type, parentSchema: schema197, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate144.errors = vErrors, errors === 0;
}
var schema200 = { type: "object", additionalProperties: false, properties: { columns: { type: "object", propertyNames: { type: "string", minLength: 1, maxLength: 255 }, additionalProperties: { type: "string", pattern: "^[A-Za-z][A-Za-z0-9_ ]*(\\( *[0-9]+ *(, *[0-9]+ *)?\\))?(\\[\\])?$", patternErrorMessage: "A type looks like `bigint`, `decimal(12, 2)` or `varchar[]`.", maxLength: 100 } }, rows: { $ref: "testRows" }, csv: { $ref: "csvText" }, file: { $ref: "rowsFile" }, connection: { $ref: "connectionName" } } };
var schema201 = { type: "string", minLength: 1 };
var schema202 = { type: "string", minLength: 1, maxLength: 300 };
var pattern45 = new RegExp("^[A-Za-z][A-Za-z0-9_ ]*(\\( *[0-9]+ *(, *[0-9]+ *)?\\))?(\\[\\])?$", "");
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "columns" || key0 === "rows" || key0 === "csv" || key0 === "file" || key0 === "connection")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema200, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.columns !== void 0) {
      let data0 = data.columns;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0) {
          let _errs4 = errors;
          if (typeof key1 == "string") {
            if (func3(key1) > 255) {
              let err1 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/propertyNames/maxLength", keyword: "maxLength", params: { limit: 255 }, schema: 255, parentSchema: schema200.properties.columns.propertyNames, data: key1, propertyName: key1 };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (func3(key1) < 1) {
              let err2 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema200.properties.columns.propertyNames, data: key1, propertyName: key1 };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            let err3 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema200.properties.columns.propertyNames.type, parentSchema: schema200.properties.columns.propertyNames, data: key1, propertyName: key1 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          var valid1 = _errs4 === errors;
          if (!valid1) {
            let err4 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema200.properties.columns.propertyNames, parentSchema: schema200.properties.columns, data: data0 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        for (let key2 in data0) {
          let data1 = data0[key2];
          if (typeof data1 == "string") {
            if (func3(data1) > 100) {
              let err5 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 100 }, schema: 100, parentSchema: schema200.properties.columns.additionalProperties, data: data1 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (!pattern45.test(data1)) {
              let err6 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_ ]*(\\( *[0-9]+ *(, *[0-9]+ *)?\\))?(\\[\\])?$" }, schema: "^[A-Za-z][A-Za-z0-9_ ]*(\\( *[0-9]+ *(, *[0-9]+ *)?\\))?(\\[\\])?$", parentSchema: schema200.properties.columns.additionalProperties, data: data1 };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema200.properties.columns.additionalProperties.type, parentSchema: schema200.properties.columns.additionalProperties, data: data1 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "object" }, schema: schema200.properties.columns.type, parentSchema: schema200.properties.columns, data: data0 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.rows !== void 0 && (validate144(data.rows, { instancePath: instancePath + "/rows", parentData: data, parentDataProperty: "rows", rootData }) || (vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors), errors = vErrors.length)), data.csv !== void 0) {
      let data3 = data.csv;
      if (typeof data3 == "string") {
        if (func3(data3) < 1) {
          let err9 = { instancePath: instancePath + "/csv", schemaPath: "csvText/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema201, data: data3 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/csv", schemaPath: "csvText/type", keyword: "type", params: { type: "string" }, schema: schema201.type, parentSchema: schema201, data: data3 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.file !== void 0) {
      let data4 = data.file;
      if (typeof data4 == "string") {
        if (func3(data4) > 300) {
          let err11 = { instancePath: instancePath + "/file", schemaPath: "rowsFile/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema202, data: data4 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (func3(data4) < 1) {
          let err12 = { instancePath: instancePath + "/file", schemaPath: "rowsFile/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema202, data: data4 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/file", schemaPath: "rowsFile/type", keyword: "type", params: { type: "string" }, schema: schema202.type, parentSchema: schema202, data: data4 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.connection !== void 0) {
      let data5 = data.connection;
      if (typeof data5 == "string") {
        if (!pattern13.test(data5)) {
          let err14 = { instancePath: instancePath + "/connection", schemaPath: "connectionName/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, schema: "^[a-z][a-z0-9_-]{0,62}$", parentSchema: schema38, data: data5 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/connection", schemaPath: "connectionName/type", keyword: "type", params: { type: "string" }, schema: schema38.type, parentSchema: schema38, data: data5 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema200.type, parentSchema: schema200, data };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate148.errors = vErrors, errors === 0;
}
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = true, _errs1 = errors;
  if (!Array.isArray(data)) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    validate144(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs4 = errors, _errs5 = errors, valid1 = true, _errs6 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid1 = _errs6 === errors;
    errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs8 = errors;
      validate148(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length);
      var _valid1 = _errs8 === errors;
      valid1 = _valid1, ifClause1 = "then";
    } else {
      let _errs9 = errors;
      if (!data || typeof data != "object") {
        let err2 = { instancePath, schemaPath: "#/else/else/type", keyword: "type", params: { type: schema196.else.else.type }, schema: schema196.else.else.type, parentSchema: schema196.else.else, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid1 = _errs9 === errors;
      valid1 = _valid1, ifClause1 = "else";
    }
    if (!valid1) {
      let err3 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema196.else.if, parentSchema: schema196.else, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema196.if, parentSchema: schema196, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate143.errors = vErrors, errors === 0;
}
var schema209 = { if: { type: "array" }, then: { $ref: "testRows" }, else: { if: { type: "object" }, then: { $ref: "expectedRows" }, else: { type: ["array", "object"] } } };
var schema210 = { type: "object", additionalProperties: false, properties: { query: { type: "string", minLength: 1 }, rows: { $ref: "testRows" }, csv: { $ref: "csvText" }, file: { $ref: "rowsFile" }, ignore: { $ref: "columns" }, key: { $ref: "outputColumns" }, tolerance: { type: "number", minimum: 0 }, ordered: { type: "boolean" }, connection: { $ref: "connectionName" } } };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func2.call(schema210.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema210, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.query !== void 0) {
      let data0 = data.query;
      if (typeof data0 == "string") {
        if (func3(data0) < 1) {
          let err1 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema210.properties.query, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "string" }, schema: schema210.properties.query.type, parentSchema: schema210.properties.query, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.rows !== void 0 && (validate144(data.rows, { instancePath: instancePath + "/rows", parentData: data, parentDataProperty: "rows", rootData }) || (vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors), errors = vErrors.length)), data.csv !== void 0) {
      let data2 = data.csv;
      if (typeof data2 == "string") {
        if (func3(data2) < 1) {
          let err3 = { instancePath: instancePath + "/csv", schemaPath: "csvText/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema201, data: data2 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/csv", schemaPath: "csvText/type", keyword: "type", params: { type: "string" }, schema: schema201.type, parentSchema: schema201, data: data2 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.file !== void 0) {
      let data3 = data.file;
      if (typeof data3 == "string") {
        if (func3(data3) > 300) {
          let err5 = { instancePath: instancePath + "/file", schemaPath: "rowsFile/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema202, data: data3 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (func3(data3) < 1) {
          let err6 = { instancePath: instancePath + "/file", schemaPath: "rowsFile/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema202, data: data3 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/file", schemaPath: "rowsFile/type", keyword: "type", params: { type: "string" }, schema: schema202.type, parentSchema: schema202, data: data3 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.ignore !== void 0 && (validate67(data.ignore, { instancePath: instancePath + "/ignore", parentData: data, parentDataProperty: "ignore", rootData }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.key !== void 0 && (validate136(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData }) || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length)), data.tolerance !== void 0) {
      let data6 = data.tolerance;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          let err8 = { instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema210.properties.tolerance, data: data6 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/type", keyword: "type", params: { type: "number" }, schema: schema210.properties.tolerance.type, parentSchema: schema210.properties.tolerance, data: data6 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.ordered !== void 0) {
      let data7 = data.ordered;
      if (typeof data7 != "boolean") {
        let err10 = { instancePath: instancePath + "/ordered", schemaPath: "#/properties/ordered/type", keyword: "type", params: { type: "boolean" }, schema: schema210.properties.ordered.type, parentSchema: schema210.properties.ordered, data: data7 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.connection !== void 0) {
      let data8 = data.connection;
      if (typeof data8 == "string") {
        if (!pattern13.test(data8)) {
          let err11 = { instancePath: instancePath + "/connection", schemaPath: "connectionName/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, schema: "^[a-z][a-z0-9_-]{0,62}$", parentSchema: schema38, data: data8 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/connection", schemaPath: "connectionName/type", keyword: "type", params: { type: "string" }, schema: schema38.type, parentSchema: schema38, data: data8 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema210.type, parentSchema: schema210, data };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate154.errors = vErrors, errors === 0;
}
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = true, _errs1 = errors;
  if (!Array.isArray(data)) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    validate144(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs4 = errors, _errs5 = errors, valid1 = true, _errs6 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid1 = _errs6 === errors;
    errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs8 = errors;
      validate154(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length);
      var _valid1 = _errs8 === errors;
      valid1 = _valid1, ifClause1 = "then";
    } else {
      let _errs9 = errors;
      if (!data || typeof data != "object") {
        let err2 = { instancePath, schemaPath: "#/else/else/type", keyword: "type", params: { type: schema209.else.else.type }, schema: schema209.else.else.type, parentSchema: schema209.else.else, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid1 = _errs9 === errors;
      valid1 = _valid1, ifClause1 = "else";
    }
    if (!valid1) {
      let err3 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema209.else.if, parentSchema: schema209.else, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema209.if, parentSchema: schema209, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate152.errors = vErrors, errors === 0;
}
var schema215 = { type: "object", additionalProperties: false, properties: { message: { $ref: "errorText" }, step: { $ref: "stepName" }, class: { $ref: "errorClass" } } };
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "message" || key0 === "step" || key0 === "class")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema215, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.message !== void 0) {
      let data0 = data.message;
      if (typeof data0 == "string") {
        if (func3(data0) > 1e3) {
          let err1 = { instancePath: instancePath + "/message", schemaPath: "errorText/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema214, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (func3(data0) < 1) {
          let err2 = { instancePath: instancePath + "/message", schemaPath: "errorText/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema214, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "errorText/type", keyword: "type", params: { type: "string" }, schema: schema214.type, parentSchema: schema214, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.step !== void 0) {
      let data1 = data.step;
      if (typeof data1 == "string") {
        if (!pattern17.test(data1)) {
          let err4 = { instancePath: instancePath + "/step", schemaPath: "stepName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$", parentSchema: schema47, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/step", schemaPath: "stepName/type", keyword: "type", params: { type: "string" }, schema: schema47.type, parentSchema: schema47, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.class !== void 0) {
      let data2 = data.class;
      if (!(data2 === "user" || data2 === "config" || data2 === "platform")) {
        let err6 = { instancePath: instancePath + "/class", schemaPath: "errorClass/enum", keyword: "enum", params: { allowedValues: schema41.enum }, schema: schema41.enum, parentSchema: schema41, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema215.type, parentSchema: schema215, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate160.errors = vErrors, errors === 0;
}
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema195.required, parentSchema: schema195, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema195.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema195, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func3(data0) > 200) {
          let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema195.properties.name, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func3(data0) < 1) {
          let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema195.properties.name, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema195.properties.name.type, parentSchema: schema195.properties.name, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 == "string") {
        if (func3(data1) > 2e3) {
          let err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 }, schema: 2e3, parentSchema: schema195.properties.description, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema195.properties.description.type, parentSchema: schema195.properties.description, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.given !== void 0) {
      let data2 = data.given;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length > 100) {
          let err7 = { instancePath: instancePath + "/given", schemaPath: "#/properties/given/maxProperties", keyword: "maxProperties", params: { limit: 100 }, schema: 100, parentSchema: schema195.properties.given, data: data2 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        for (let key1 in data2) {
          let _errs8 = errors;
          if (typeof key1 == "string") {
            if (func3(key1) > 300) {
              let err8 = { instancePath: instancePath + "/given", schemaPath: "#/properties/given/propertyNames/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema195.properties.given.propertyNames, data: key1, propertyName: key1 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (!pattern29.test(key1)) {
              let err9 = { instancePath: instancePath + "/given", schemaPath: "#/properties/given/propertyNames/pattern", keyword: "pattern", params: { pattern: '^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$' }, schema: '^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$', parentSchema: schema195.properties.given.propertyNames, data: key1, propertyName: key1 };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/given", schemaPath: "#/properties/given/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema195.properties.given.propertyNames.type, parentSchema: schema195.properties.given.propertyNames, data: key1, propertyName: key1 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          var valid1 = _errs8 === errors;
          if (!valid1) {
            let err11 = { instancePath: instancePath + "/given", schemaPath: "#/properties/given/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema195.properties.given.propertyNames, parentSchema: schema195.properties.given, data: data2 };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        for (let key2 in data2)
          validate143(data2[key2], { instancePath: instancePath + "/given/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length);
      } else {
        let err12 = { instancePath: instancePath + "/given", schemaPath: "#/properties/given/type", keyword: "type", params: { type: "object" }, schema: schema195.properties.given.type, parentSchema: schema195.properties.given, data: data2 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.setup !== void 0) {
      let data4 = data.setup;
      if (typeof data4 == "string") {
        if (func3(data4) < 1) {
          let err13 = { instancePath: instancePath + "/setup", schemaPath: "#/properties/setup/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema195.properties.setup, data: data4 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/setup", schemaPath: "#/properties/setup/type", keyword: "type", params: { type: "string" }, schema: schema195.properties.setup.type, parentSchema: schema195.properties.setup, data: data4 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.params !== void 0) {
      let data5 = data.params;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let key3 in data5) {
          let _errs16 = errors;
          if (typeof key3 == "string") {
            if (!pattern11.test(key3)) {
              let err15 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }, schema: "^[a-z][a-z0-9_]{0,62}$", parentSchema: schema195.properties.params.propertyNames, data: key3, propertyName: key3 };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema195.properties.params.propertyNames.type, parentSchema: schema195.properties.params.propertyNames, data: key3, propertyName: key3 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          var valid3 = _errs16 === errors;
          if (!valid3) {
            let err17 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, schema: schema195.properties.params.propertyNames, parentSchema: schema195.properties.params, data: data5 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        for (let key4 in data5) {
          let data6 = data5[key4];
          if (typeof data6 != "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 != "boolean") {
            let err18 = { instancePath: instancePath + "/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "parameterValue/type", keyword: "type", params: { type: schema32.type }, schema: schema32.type, parentSchema: schema32, data: data6 };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        let err19 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" }, schema: schema195.properties.params.type, parentSchema: schema195.properties.params, data: data5 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.scheduledTime !== void 0) {
      let data7 = data.scheduledTime;
      if (typeof data7 == "string") {
        if (!pattern48.test(data7)) {
          let err20 = { instancePath: instancePath + "/scheduledTime", schemaPath: "testTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$" }, schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$", parentSchema: schema205, data: data7 };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/scheduledTime", schemaPath: "testTime/type", keyword: "type", params: { type: "string" }, schema: schema205.type, parentSchema: schema205, data: data7 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.intervalStart !== void 0) {
      let data8 = data.intervalStart;
      if (typeof data8 == "string") {
        if (!pattern48.test(data8)) {
          let err22 = { instancePath: instancePath + "/intervalStart", schemaPath: "testTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$" }, schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$", parentSchema: schema205, data: data8 };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/intervalStart", schemaPath: "testTime/type", keyword: "type", params: { type: "string" }, schema: schema205.type, parentSchema: schema205, data: data8 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.intervalEnd !== void 0) {
      let data9 = data.intervalEnd;
      if (typeof data9 == "string") {
        if (!pattern48.test(data9)) {
          let err24 = { instancePath: instancePath + "/intervalEnd", schemaPath: "testTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$" }, schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$", parentSchema: schema205, data: data9 };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/intervalEnd", schemaPath: "testTime/type", keyword: "type", params: { type: "string" }, schema: schema205.type, parentSchema: schema205, data: data9 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.steps !== void 0) {
      let data10 = data.steps;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          let err26 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema195.properties.steps, data: data10 };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        let len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (typeof data11 == "string") {
            if (!pattern17.test(data11)) {
              let err27 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "stepName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$", parentSchema: schema47, data: data11 };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
          } else {
            let err28 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "stepName/type", keyword: "type", params: { type: "string" }, schema: schema47.type, parentSchema: schema47, data: data11 };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        let i1 = data10.length, j0;
        if (i1 > 1) {
          outer0: for (; i1--; )
            for (j0 = i1; j0--; )
              if (func0(data10[i1], data10[j0])) {
                let err29 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: true, parentSchema: schema195.properties.steps, data: data10 };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                break outer0;
              }
        }
      } else {
        let err30 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, schema: schema195.properties.steps.type, parentSchema: schema195.properties.steps, data: data10 };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.checks !== void 0) {
      let data12 = data.checks;
      if (typeof data12 != "boolean") {
        let err31 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "boolean" }, schema: schema195.properties.checks.type, parentSchema: schema195.properties.checks, data: data12 };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.expect !== void 0) {
      let data13 = data.expect;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (Object.keys(data13).length > 100) {
          let err32 = { instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/maxProperties", keyword: "maxProperties", params: { limit: 100 }, schema: 100, parentSchema: schema195.properties.expect, data: data13 };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        for (let key5 in data13)
          validate152(data13[key5], { instancePath: instancePath + "/expect/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data13, parentDataProperty: key5, rootData }) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length);
      } else {
        let err33 = { instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "object" }, schema: schema195.properties.expect.type, parentSchema: schema195.properties.expect, data: data13 };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.error !== void 0) {
      let data15 = data.error, _errs43 = errors, valid14 = true, _errs44 = errors;
      if (typeof data15 != "string") {
        let err34 = {};
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      var _valid0 = _errs44 === errors;
      errors = _errs43, vErrors !== null && (_errs43 ? vErrors.length = _errs43 : vErrors = null);
      let ifClause0;
      if (_valid0) {
        let _errs46 = errors;
        if (typeof data15 == "string") {
          if (func3(data15) > 1e3) {
            let err35 = { instancePath: instancePath + "/error", schemaPath: "errorText/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema214, data: data15 };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
          if (func3(data15) < 1) {
            let err36 = { instancePath: instancePath + "/error", schemaPath: "errorText/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema214, data: data15 };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        } else {
          let err37 = { instancePath: instancePath + "/error", schemaPath: "errorText/type", keyword: "type", params: { type: "string" }, schema: schema214.type, parentSchema: schema214, data: data15 };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        var _valid0 = _errs46 === errors;
        valid14 = _valid0, ifClause0 = "then";
      } else {
        let _errs49 = errors, _errs50 = errors, valid16 = true, _errs51 = errors;
        if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
          let err38 = {};
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        var _valid1 = _errs51 === errors;
        errors = _errs50, vErrors !== null && (_errs50 ? vErrors.length = _errs50 : vErrors = null);
        let ifClause1;
        if (_valid1) {
          let _errs53 = errors;
          validate160(data15, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData }) || (vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors), errors = vErrors.length);
          var _valid1 = _errs53 === errors;
          valid16 = _valid1, ifClause1 = "then";
        } else {
          let _errs54 = errors;
          if (typeof data15 != "string" && !(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
            let err39 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/else/else/type", keyword: "type", params: { type: schema195.properties.error.else.else.type }, schema: schema195.properties.error.else.else.type, parentSchema: schema195.properties.error.else.else, data: data15 };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
          var _valid1 = _errs54 === errors;
          valid16 = _valid1, ifClause1 = "else";
        }
        if (!valid16) {
          let err40 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema195.properties.error.else.if, parentSchema: schema195.properties.error.else, data: data15 };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        var _valid0 = _errs49 === errors;
        valid14 = _valid0, ifClause0 = "else";
      }
      if (!valid14) {
        let err41 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema195.properties.error.if, parentSchema: schema195.properties.error, data: data15 };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.timeout !== void 0) {
      let data16 = data.timeout;
      if (typeof data16 == "string") {
        if (!pattern7.test(data16)) {
          let err42 = { instancePath: instancePath + "/timeout", schemaPath: "duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,7}[smhd]$" }, schema: "^[0-9]{1,7}[smhd]$", parentSchema: schema24, data: data16 };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
      } else {
        let err43 = { instancePath: instancePath + "/timeout", schemaPath: "duration/type", keyword: "type", params: { type: "string" }, schema: schema24.type, parentSchema: schema24, data: data16 };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
  } else {
    let err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema195.type, parentSchema: schema195, data };
    vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
  }
  return validate142.errors = vErrors, errors === 0;
}
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 1e3) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema194, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema194, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate142(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length);
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema194.type, parentSchema: schema194, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate141.errors = vErrors, errors === 0;
}
var schema221 = { type: "object", additionalProperties: false, required: ["table"], properties: { table: { $ref: "table" }, columns: { $ref: "columns" } } };
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.table === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "table" }, schema: schema221.required, parentSchema: schema221, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "table" || key0 === "columns")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema221, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.table !== void 0) {
      let data0 = data.table;
      if (typeof data0 == "string") {
        if (func3(data0) > 300) {
          let err2 = { instancePath: instancePath + "/table", schemaPath: "table/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema73, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!pattern29.test(data0)) {
          let err3 = { instancePath: instancePath + "/table", schemaPath: "table/pattern", keyword: "pattern", params: { pattern: '^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$' }, schema: '^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$', parentSchema: schema73, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/table", schemaPath: "table/type", keyword: "type", params: { type: "string" }, schema: schema73.type, parentSchema: schema73, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.columns !== void 0 && (validate67(data.columns, { instancePath: instancePath + "/columns", parentData: data, parentDataProperty: "columns", rootData }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema221.type, parentSchema: schema221, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate164.errors = vErrors, errors === 0;
}
var schema224 = { type: "object", additionalProperties: false, properties: { on: { type: "array", items: { enum: ["failure", "recovery", "late", "missed", "success"] }, minItems: 1, uniqueItems: true }, class: { type: "array", items: { $ref: "errorClass" }, minItems: 1, uniqueItems: true }, email: { type: "array", items: { $ref: "email" }, minItems: 1, maxItems: 50, uniqueItems: true }, slack: { type: "object", additionalProperties: false, required: ["webhook"], properties: { webhook: { type: "string", pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$", patternErrorMessage: 'The webhook is a secret: write the name of its environment variable, in quotes: `"${SLACK_WEBHOOK}"`.' } } } } };
var schema226 = { type: "string", pattern: '^[^\\s@<>,;"]{1,64}@[^\\s@<>,;"]{1,255}$', patternErrorMessage: "An e-mail address looks like `sales-data@example.com`." };
var pattern57 = new RegExp('^[^\\s@<>,;"]{1,64}@[^\\s@<>,;"]{1,255}$', "");
var pattern58 = new RegExp("^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$", "");
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "on" || key0 === "class" || key0 === "email" || key0 === "slack")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema224, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.on !== void 0) {
      let data0 = data.on;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          let err1 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema224.properties.on, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(data1 === "failure" || data1 === "recovery" || data1 === "late" || data1 === "missed" || data1 === "success")) {
            let err2 = { instancePath: instancePath + "/on/" + i0, schemaPath: "#/properties/on/items/enum", keyword: "enum", params: { allowedValues: schema224.properties.on.items.enum }, schema: schema224.properties.on.items.enum, parentSchema: schema224.properties.on.items, data: data1 };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
        let i1 = data0.length, j0;
        if (i1 > 1) {
          outer0: for (; i1--; )
            for (j0 = i1; j0--; )
              if (func0(data0[i1], data0[j0])) {
                let err3 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: true, parentSchema: schema224.properties.on, data: data0 };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                break outer0;
              }
        }
      } else {
        let err4 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/type", keyword: "type", params: { type: "array" }, schema: schema224.properties.on.type, parentSchema: schema224.properties.on, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.class !== void 0) {
      let data2 = data.class;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          let err5 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema224.properties.class, data: data2 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len1 = data2.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data3 = data2[i2];
          if (!(data3 === "user" || data3 === "config" || data3 === "platform")) {
            let err6 = { instancePath: instancePath + "/class/" + i2, schemaPath: "errorClass/enum", keyword: "enum", params: { allowedValues: schema41.enum }, schema: schema41.enum, parentSchema: schema41, data: data3 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        let i3 = data2.length, j1;
        if (i3 > 1) {
          outer1: for (; i3--; )
            for (j1 = i3; j1--; )
              if (func0(data2[i3], data2[j1])) {
                let err7 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, schema: true, parentSchema: schema224.properties.class, data: data2 };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                break outer1;
              }
        }
      } else {
        let err8 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/type", keyword: "type", params: { type: "array" }, schema: schema224.properties.class.type, parentSchema: schema224.properties.class, data: data2 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.email !== void 0) {
      let data4 = data.email;
      if (Array.isArray(data4)) {
        if (data4.length > 50) {
          let err9 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema224.properties.email, data: data4 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data4.length < 1) {
          let err10 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema224.properties.email, data: data4 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        let len2 = data4.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data5 = data4[i4];
          if (typeof data5 == "string") {
            if (!pattern57.test(data5)) {
              let err11 = { instancePath: instancePath + "/email/" + i4, schemaPath: "email/pattern", keyword: "pattern", params: { pattern: '^[^\\s@<>,;"]{1,64}@[^\\s@<>,;"]{1,255}$' }, schema: '^[^\\s@<>,;"]{1,64}@[^\\s@<>,;"]{1,255}$', parentSchema: schema226, data: data5 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/email/" + i4, schemaPath: "email/type", keyword: "type", params: { type: "string" }, schema: schema226.type, parentSchema: schema226, data: data5 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        let i5 = data4.length, j2;
        if (i5 > 1) {
          outer2: for (; i5--; )
            for (j2 = i5; j2--; )
              if (func0(data4[i5], data4[j2])) {
                let err13 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, schema: true, parentSchema: schema224.properties.email, data: data4 };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                break outer2;
              }
        }
      } else {
        let err14 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "array" }, schema: schema224.properties.email.type, parentSchema: schema224.properties.email, data: data4 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.slack !== void 0) {
      let data6 = data.slack;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.webhook === void 0) {
          let err15 = { instancePath: instancePath + "/slack", schemaPath: "#/properties/slack/required", keyword: "required", params: { missingProperty: "webhook" }, schema: schema224.properties.slack.required, parentSchema: schema224.properties.slack, data: data6 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        for (let key1 in data6)
          if (key1 !== "webhook") {
            let err16 = { instancePath: instancePath + "/slack", schemaPath: "#/properties/slack/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema224.properties.slack, data: data6 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        if (data6.webhook !== void 0) {
          let data7 = data6.webhook;
          if (typeof data7 == "string") {
            if (!pattern58.test(data7)) {
              let err17 = { instancePath: instancePath + "/slack/webhook", schemaPath: "#/properties/slack/properties/webhook/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$" }, schema: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$", parentSchema: schema224.properties.slack.properties.webhook, data: data7 };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          } else {
            let err18 = { instancePath: instancePath + "/slack/webhook", schemaPath: "#/properties/slack/properties/webhook/type", keyword: "type", params: { type: "string" }, schema: schema224.properties.slack.properties.webhook.type, parentSchema: schema224.properties.slack.properties.webhook, data: data7 };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        let err19 = { instancePath: instancePath + "/slack", schemaPath: "#/properties/slack/type", keyword: "type", params: { type: "object" }, schema: schema224.properties.slack.type, parentSchema: schema224.properties.slack, data: data6 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema224.type, parentSchema: schema224, data };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate167.errors = vErrors, errors === 0;
}
var schema227 = { type: "object", additionalProperties: false, properties: { params: { type: "object", propertyNames: { type: "string", pattern: "^[a-z][a-z0-9_]{0,62}$", patternErrorMessage: "A parameter name has up to 63 lower-case letters, digits and underscores and starts with a letter, for example `start_date`." }, additionalProperties: { $ref: "parameterValue" } }, schedule: { if: { type: "object" }, then: { $ref: "scheduleOverride" }, else: { if: { type: "array" }, then: { $ref: "cronList" }, else: { type: ["object", "array"] } } }, timeout: { $ref: "duration" }, resources: { $ref: "resources" } } };
var schema229 = { type: "object", additionalProperties: false, properties: { cron: { if: { type: "string" }, then: { $ref: "cron" }, else: { if: { type: "array" }, then: { $ref: "cronList" }, else: { type: ["string", "array"] } } }, timezone: { $ref: "timezone" }, concurrency: { $ref: "concurrency" }, catchUp: { $ref: "catchUp" }, maxCatchUp: { $ref: "maxCatchUp" }, startWithin: { $ref: "startWithin" }, finishBy: { $ref: "finishBy" }, paused: { $ref: "paused" } } };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "cron" || key0 === "timezone" || key0 === "concurrency" || key0 === "catchUp" || key0 === "maxCatchUp" || key0 === "startWithin" || key0 === "finishBy" || key0 === "paused")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema229, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.cron !== void 0) {
      let data0 = data.cron, _errs3 = errors, valid1 = true, _errs4 = errors;
      if (typeof data0 != "string") {
        let err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs4 === errors;
      errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      let ifClause0;
      if (_valid0) {
        let _errs6 = errors;
        if (typeof data0 == "string") {
          if (func3(data0) > 200) {
            let err2 = { instancePath: instancePath + "/cron", schemaPath: "cron/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema14, data: data0 };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (!pattern3.test(data0)) {
            let err3 = { instancePath: instancePath + "/cron", schemaPath: "cron/pattern", keyword: "pattern", params: { pattern: "^ *[^\\s]+( +[^\\s]+){4} *$" }, schema: "^ *[^\\s]+( +[^\\s]+){4} *$", parentSchema: schema14, data: data0 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath: instancePath + "/cron", schemaPath: "cron/type", keyword: "type", params: { type: "string" }, schema: schema14.type, parentSchema: schema14, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        var _valid0 = _errs6 === errors;
        valid1 = _valid0, ifClause0 = "then";
      } else {
        let _errs9 = errors, _errs10 = errors, valid3 = true, _errs11 = errors;
        if (!Array.isArray(data0)) {
          let err5 = {};
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        var _valid1 = _errs11 === errors;
        errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
        let ifClause1;
        if (_valid1) {
          let _errs13 = errors;
          validate12(data0, { instancePath: instancePath + "/cron", parentData: data, parentDataProperty: "cron", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
          var _valid1 = _errs13 === errors;
          valid3 = _valid1, ifClause1 = "then";
        } else {
          let _errs14 = errors;
          if (typeof data0 != "string" && !Array.isArray(data0)) {
            let err6 = { instancePath: instancePath + "/cron", schemaPath: "#/properties/cron/else/else/type", keyword: "type", params: { type: schema229.properties.cron.else.else.type }, schema: schema229.properties.cron.else.else.type, parentSchema: schema229.properties.cron.else.else, data: data0 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          var _valid1 = _errs14 === errors;
          valid3 = _valid1, ifClause1 = "else";
        }
        if (!valid3) {
          let err7 = { instancePath: instancePath + "/cron", schemaPath: "#/properties/cron/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema229.properties.cron.else.if, parentSchema: schema229.properties.cron.else, data: data0 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        var _valid0 = _errs9 === errors;
        valid1 = _valid0, ifClause0 = "else";
      }
      if (!valid1) {
        let err8 = { instancePath: instancePath + "/cron", schemaPath: "#/properties/cron/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema229.properties.cron.if, parentSchema: schema229.properties.cron, data: data0 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.timezone !== void 0) {
      let data1 = data.timezone;
      if (typeof data1 == "string") {
        if (!pattern5.test(data1)) {
          let err9 = { instancePath: instancePath + "/timezone", schemaPath: "timezone/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$" }, schema: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$", parentSchema: schema18, data: data1 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/timezone", schemaPath: "timezone/type", keyword: "type", params: { type: "string" }, schema: schema18.type, parentSchema: schema18, data: data1 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.concurrency !== void 0) {
      let data2 = data.concurrency;
      if (!(data2 === "forbid" || data2 === "allow" || data2 === "replace")) {
        let err11 = { instancePath: instancePath + "/concurrency", schemaPath: "concurrency/enum", keyword: "enum", params: { allowedValues: schema20.enum }, schema: schema20.enum, parentSchema: schema20, data: data2 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.catchUp !== void 0) {
      let data3 = data.catchUp;
      if (!(data3 === "none" || data3 === "last" || data3 === "all")) {
        let err12 = { instancePath: instancePath + "/catchUp", schemaPath: "catchUp/enum", keyword: "enum", params: { allowedValues: schema21.enum }, schema: schema21.enum, parentSchema: schema21, data: data3 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.maxCatchUp !== void 0) {
      let data4 = data.maxCatchUp;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err13 = { instancePath: instancePath + "/maxCatchUp", schemaPath: "maxCatchUp/type", keyword: "type", params: { type: "integer" }, schema: schema22.type, parentSchema: schema22, data: data4 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1e4 || isNaN(data4)) {
          let err14 = { instancePath: instancePath + "/maxCatchUp", schemaPath: "maxCatchUp/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, schema: 1e4, parentSchema: schema22, data: data4 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          let err15 = { instancePath: instancePath + "/maxCatchUp", schemaPath: "maxCatchUp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema22, data: data4 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
    }
    data.startWithin !== void 0 && (validate16(data.startWithin, { instancePath: instancePath + "/startWithin", parentData: data, parentDataProperty: "startWithin", rootData }) || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length)), data.finishBy !== void 0 && (validate18(data.finishBy, { instancePath: instancePath + "/finishBy", parentData: data, parentDataProperty: "finishBy", rootData }) || (vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors), errors = vErrors.length)), data.paused !== void 0 && (validate20(data.paused, { instancePath: instancePath + "/paused", parentData: data, parentDataProperty: "paused", rootData }) || (vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors), errors = vErrors.length));
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema229.type, parentSchema: schema229, data };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate170.errors = vErrors, errors === 0;
}
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "params" || key0 === "schedule" || key0 === "timeout" || key0 === "resources")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema227, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.params !== void 0) {
      let data0 = data.params;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0) {
          let _errs4 = errors;
          if (typeof key1 == "string") {
            if (!pattern11.test(key1)) {
              let err1 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }, schema: "^[a-z][a-z0-9_]{0,62}$", parentSchema: schema227.properties.params.propertyNames, data: key1, propertyName: key1 };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            let err2 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema227.properties.params.propertyNames.type, parentSchema: schema227.properties.params.propertyNames, data: key1, propertyName: key1 };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          var valid1 = _errs4 === errors;
          if (!valid1) {
            let err3 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema227.properties.params.propertyNames, parentSchema: schema227.properties.params, data: data0 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        for (let key2 in data0) {
          let data1 = data0[key2];
          if (typeof data1 != "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 != "boolean") {
            let err4 = { instancePath: instancePath + "/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "parameterValue/type", keyword: "type", params: { type: schema32.type }, schema: schema32.type, parentSchema: schema32, data: data1 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" }, schema: schema227.properties.params.type, parentSchema: schema227.properties.params, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.schedule !== void 0) {
      let data2 = data.schedule, _errs11 = errors, valid4 = true, _errs12 = errors;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        let err6 = {};
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid0 = _errs12 === errors;
      errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
      let ifClause0;
      if (_valid0) {
        let _errs14 = errors;
        validate170(data2, { instancePath: instancePath + "/schedule", parentData: data, parentDataProperty: "schedule", rootData }) || (vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors), errors = vErrors.length);
        var _valid0 = _errs14 === errors;
        valid4 = _valid0, ifClause0 = "then";
      } else {
        let _errs15 = errors, _errs16 = errors, valid5 = true, _errs17 = errors;
        if (!Array.isArray(data2)) {
          let err7 = {};
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        var _valid1 = _errs17 === errors;
        errors = _errs16, vErrors !== null && (_errs16 ? vErrors.length = _errs16 : vErrors = null);
        let ifClause1;
        if (_valid1) {
          let _errs19 = errors;
          validate12(data2, { instancePath: instancePath + "/schedule", parentData: data, parentDataProperty: "schedule", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
          var _valid1 = _errs19 === errors;
          valid5 = _valid1, ifClause1 = "then";
        } else {
          let _errs20 = errors;
          if (!data2 || typeof data2 != "object") {
            let err8 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/else/else/type", keyword: "type", params: { type: schema227.properties.schedule.else.else.type }, schema: schema227.properties.schedule.else.else.type, parentSchema: schema227.properties.schedule.else.else, data: data2 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          var _valid1 = _errs20 === errors;
          valid5 = _valid1, ifClause1 = "else";
        }
        if (!valid5) {
          let err9 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema227.properties.schedule.else.if, parentSchema: schema227.properties.schedule.else, data: data2 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        var _valid0 = _errs15 === errors;
        valid4 = _valid0, ifClause0 = "else";
      }
      if (!valid4) {
        let err10 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema227.properties.schedule.if, parentSchema: schema227.properties.schedule, data: data2 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.timeout !== void 0) {
      let data3 = data.timeout;
      if (typeof data3 == "string") {
        if (!pattern7.test(data3)) {
          let err11 = { instancePath: instancePath + "/timeout", schemaPath: "duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,7}[smhd]$" }, schema: "^[0-9]{1,7}[smhd]$", parentSchema: schema24, data: data3 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/timeout", schemaPath: "duration/type", keyword: "type", params: { type: "string" }, schema: schema24.type, parentSchema: schema24, data: data3 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.resources !== void 0) {
      let data4 = data.resources;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (let key3 in data4)
          if (!(key3 === "cpu" || key3 === "memory")) {
            let err13 = { instancePath: instancePath + "/resources", schemaPath: "resources/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema236, data: data4 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        if (data4.cpu !== void 0) {
          let data5 = data4.cpu;
          if (typeof data5 != "string" && !(typeof data5 == "number" && isFinite(data5))) {
            let err14 = { instancePath: instancePath + "/resources/cpu", schemaPath: "resources/properties/cpu/type", keyword: "type", params: { type: schema236.properties.cpu.type }, schema: schema236.properties.cpu.type, parentSchema: schema236.properties.cpu, data: data5 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data4.memory !== void 0) {
          let data6 = data4.memory;
          if (typeof data6 == "string") {
            if (!pattern63.test(data6)) {
              let err15 = { instancePath: instancePath + "/resources/memory", schemaPath: "resources/properties/memory/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?(Ki|Mi|Gi|Ti)$" }, schema: "^[0-9]+(\\.[0-9]+)?(Ki|Mi|Gi|Ti)$", parentSchema: schema236.properties.memory, data: data6 };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/resources/memory", schemaPath: "resources/properties/memory/type", keyword: "type", params: { type: "string" }, schema: schema236.properties.memory.type, parentSchema: schema236.properties.memory, data: data6 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        let err17 = { instancePath: instancePath + "/resources", schemaPath: "resources/type", keyword: "type", params: { type: "object" }, schema: schema236.type, parentSchema: schema236, data: data4 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  } else {
    let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema227.type, parentSchema: schema227, data };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate169.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.team === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "team" }, schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema11.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema11, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (data0 !== 1) {
        let err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: schema11.properties.version, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (!pattern0.test(data1)) {
          let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{1,62}$" }, schema: "^[a-z][a-z0-9-]{1,62}$", parentSchema: schema11.properties.name, data: data1 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.name.type, parentSchema: schema11.properties.name, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.team !== void 0) {
      let data2 = data.team;
      if (typeof data2 == "string") {
        if (!pattern1.test(data2)) {
          let err5 = { instancePath: instancePath + "/team", schemaPath: "teamName/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,62}$" }, schema: "^[a-z][a-z0-9-]{0,62}$", parentSchema: schema12, data: data2 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/team", schemaPath: "teamName/type", keyword: "type", params: { type: "string" }, schema: schema12.type, parentSchema: schema12, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.description !== void 0) {
      let data3 = data.description;
      if (typeof data3 == "string") {
        if (func3(data3) > 2e3) {
          let err7 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 }, schema: 2e3, parentSchema: schema11.properties.description, data: data3 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.description.type, parentSchema: schema11.properties.description, data: data3 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.runbook !== void 0) {
      let data4 = data.runbook;
      if (typeof data4 == "string") {
        if (!pattern2.test(data4)) {
          let err9 = { instancePath: instancePath + "/runbook", schemaPath: "#/properties/runbook/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s]+$" }, schema: "^https?://[^\\s]+$", parentSchema: schema11.properties.runbook, data: data4 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/runbook", schemaPath: "#/properties/runbook/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.runbook.type, parentSchema: schema11.properties.runbook, data: data4 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.schedule !== void 0) {
      let data5 = data.schedule, _errs13 = errors, valid2 = true, _errs14 = errors;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        let err11 = {};
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      var _valid0 = _errs14 === errors;
      errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
      let ifClause0;
      if (_valid0) {
        let _errs16 = errors;
        validate11(data5, { instancePath: instancePath + "/schedule", parentData: data, parentDataProperty: "schedule", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
        var _valid0 = _errs16 === errors;
        valid2 = _valid0, ifClause0 = "then";
      } else {
        let _errs17 = errors, _errs18 = errors, valid3 = true, _errs19 = errors;
        if (!Array.isArray(data5)) {
          let err12 = {};
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        var _valid1 = _errs19 === errors;
        errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
        let ifClause1;
        if (_valid1) {
          let _errs21 = errors;
          validate12(data5, { instancePath: instancePath + "/schedule", parentData: data, parentDataProperty: "schedule", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
          var _valid1 = _errs21 === errors;
          valid3 = _valid1, ifClause1 = "then";
        } else {
          let _errs22 = errors;
          if (!data5 || typeof data5 != "object") {
            let err13 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/else/else/type", keyword: "type", params: { type: schema11.properties.schedule.else.else.type }, schema: schema11.properties.schedule.else.else.type, parentSchema: schema11.properties.schedule.else.else, data: data5 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          var _valid1 = _errs22 === errors;
          valid3 = _valid1, ifClause1 = "else";
        }
        if (!valid3) {
          let err14 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema11.properties.schedule.else.if, parentSchema: schema11.properties.schedule.else, data: data5 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        var _valid0 = _errs17 === errors;
        valid2 = _valid0, ifClause0 = "else";
      }
      if (!valid2) {
        let err15 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema11.properties.schedule.if, parentSchema: schema11.properties.schedule, data: data5 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.after !== void 0) {
      let data6 = data.after;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 == "string") {
            if (!pattern0.test(data7)) {
              let err16 = { instancePath: instancePath + "/after/" + i0, schemaPath: "jobName/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{1,62}$" }, schema: "^[a-z][a-z0-9-]{1,62}$", parentSchema: schema30, data: data7 };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            let err17 = { instancePath: instancePath + "/after/" + i0, schemaPath: "jobName/type", keyword: "type", params: { type: "string" }, schema: schema30.type, parentSchema: schema30, data: data7 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        let i1 = data6.length, j0;
        if (i1 > 1) {
          outer0: for (; i1--; )
            for (j0 = i1; j0--; )
              if (func0(data6[i1], data6[j0])) {
                let err18 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: true, parentSchema: schema11.properties.after, data: data6 };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                break outer0;
              }
        }
      } else {
        let err19 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.after.type, parentSchema: schema11.properties.after, data: data6 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.params !== void 0) {
      let data8 = data.params;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (let key1 in data8) {
          let _errs31 = errors;
          if (typeof key1 == "string") {
            if (!pattern11.test(key1)) {
              let err20 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }, schema: "^[a-z][a-z0-9_]{0,62}$", parentSchema: schema11.properties.params.propertyNames, data: key1, propertyName: key1 };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            let err21 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.params.propertyNames.type, parentSchema: schema11.properties.params.propertyNames, data: key1, propertyName: key1 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
          var valid8 = _errs31 === errors;
          if (!valid8) {
            let err22 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema11.properties.params.propertyNames, parentSchema: schema11.properties.params, data: data8 };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        for (let key2 in data8)
          validate24(data8[key2], { instancePath: instancePath + "/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data8, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      } else {
        let err23 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" }, schema: schema11.properties.params.type, parentSchema: schema11.properties.params, data: data8 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.secrets !== void 0) {
      let data10 = data.secrets;
      if (Array.isArray(data10)) {
        let len1 = data10.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data11 = data10[i2];
          if (typeof data11 == "string") {
            if (!pattern12.test(data11)) {
              let err24 = { instancePath: instancePath + "/secrets/" + i2, schemaPath: "variableName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,127}$" }, schema: "^[A-Za-z_][A-Za-z0-9_]{0,127}$", parentSchema: schema37, data: data11 };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
          } else {
            let err25 = { instancePath: instancePath + "/secrets/" + i2, schemaPath: "variableName/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data11 };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
        let i3 = data10.length, j1;
        if (i3 > 1) {
          outer1: for (; i3--; )
            for (j1 = i3; j1--; )
              if (func0(data10[i3], data10[j1])) {
                let err26 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, schema: true, parentSchema: schema11.properties.secrets, data: data10 };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                break outer1;
              }
        }
      } else {
        let err27 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.secrets.type, parentSchema: schema11.properties.secrets, data: data10 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.templates !== void 0) {
      let data12 = data.templates;
      if (Array.isArray(data12)) {
        if (data12.length > 100) {
          let err28 = { instancePath: instancePath + "/templates", schemaPath: "#/properties/templates/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema11.properties.templates, data: data12 };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        let len2 = data12.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data13 = data12[i4];
          if (typeof data13 == "string") {
            if (func3(data13) > 300) {
              let err29 = { instancePath: instancePath + "/templates/" + i4, schemaPath: "#/properties/templates/items/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema11.properties.templates.items, data: data13 };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            if (func3(data13) < 1) {
              let err30 = { instancePath: instancePath + "/templates/" + i4, schemaPath: "#/properties/templates/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties.templates.items, data: data13 };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
          } else {
            let err31 = { instancePath: instancePath + "/templates/" + i4, schemaPath: "#/properties/templates/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.templates.items.type, parentSchema: schema11.properties.templates.items, data: data13 };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
        let i5 = data12.length, j2;
        if (i5 > 1) {
          let indices0 = {};
          for (; i5--; ) {
            let item0 = data12[i5];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j2 = indices0[item0];
                let err32 = { instancePath: instancePath + "/templates", schemaPath: "#/properties/templates/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, schema: true, parentSchema: schema11.properties.templates, data: data12 };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                break;
              }
              indices0[item0] = i5;
            }
          }
        }
      } else {
        let err33 = { instancePath: instancePath + "/templates", schemaPath: "#/properties/templates/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.templates.type, parentSchema: schema11.properties.templates, data: data12 };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.connection !== void 0) {
      let data14 = data.connection;
      if (typeof data14 == "string") {
        if (!pattern13.test(data14)) {
          let err34 = { instancePath: instancePath + "/connection", schemaPath: "connectionName/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, schema: "^[a-z][a-z0-9_-]{0,62}$", parentSchema: schema38, data: data14 };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      } else {
        let err35 = { instancePath: instancePath + "/connection", schemaPath: "connectionName/type", keyword: "type", params: { type: "string" }, schema: schema38.type, parentSchema: schema38, data: data14 };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.atomic !== void 0) {
      let data15 = data.atomic;
      if (!(data15 === "job" || data15 === "step" || data15 === "none")) {
        let err36 = { instancePath: instancePath + "/atomic", schemaPath: "#/properties/atomic/enum", keyword: "enum", params: { allowedValues: schema11.properties.atomic.enum }, schema: schema11.properties.atomic.enum, parentSchema: schema11.properties.atomic, data: data15 };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.compat !== void 0) {
      let data16 = data.compat;
      if (data16 !== "vdk") {
        let err37 = { instancePath: instancePath + "/compat", schemaPath: "#/properties/compat/enum", keyword: "enum", params: { allowedValues: schema11.properties.compat.enum }, schema: schema11.properties.compat.enum, parentSchema: schema11.properties.compat, data: data16 };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.timeout !== void 0) {
      let data17 = data.timeout;
      if (typeof data17 == "string") {
        if (!pattern7.test(data17)) {
          let err38 = { instancePath: instancePath + "/timeout", schemaPath: "duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,7}[smhd]$" }, schema: "^[0-9]{1,7}[smhd]$", parentSchema: schema24, data: data17 };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      } else {
        let err39 = { instancePath: instancePath + "/timeout", schemaPath: "duration/type", keyword: "type", params: { type: "string" }, schema: schema24.type, parentSchema: schema24, data: data17 };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.retry !== void 0 && (validate28(data.retry, { instancePath: instancePath + "/retry", parentData: data, parentDataProperty: "retry", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.steps !== void 0) {
      let data19 = data.steps;
      if (Array.isArray(data19)) {
        if (data19.length > 500) {
          let err40 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/maxItems", keyword: "maxItems", params: { limit: 500 }, schema: 500, parentSchema: schema11.properties.steps, data: data19 };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        if (data19.length < 1) {
          let err41 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties.steps, data: data19 };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        let len3 = data19.length;
        for (let i6 = 0; i6 < len3; i6++)
          validate30(data19[i6], { instancePath: instancePath + "/steps/" + i6, parentData: data19, parentDataProperty: i6, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
      } else {
        let err42 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.steps.type, parentSchema: schema11.properties.steps, data: data19 };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.checks !== void 0) {
      let data21 = data.checks;
      if (Array.isArray(data21)) {
        if (data21.length > 500) {
          let err43 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/maxItems", keyword: "maxItems", params: { limit: 500 }, schema: 500, parentSchema: schema11.properties.checks, data: data21 };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        let len4 = data21.length;
        for (let i7 = 0; i7 < len4; i7++)
          validate65(data21[i7], { instancePath: instancePath + "/checks/" + i7, parentData: data21, parentDataProperty: i7, rootData }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
      } else {
        let err44 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.checks.type, parentSchema: schema11.properties.checks, data: data21 };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.waivers !== void 0) {
      let data23 = data.waivers;
      if (Array.isArray(data23)) {
        if (data23.length > 100) {
          let err45 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema11.properties.waivers, data: data23 };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        if (data23.length < 1) {
          let err46 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties.waivers, data: data23 };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
        let len5 = data23.length;
        for (let i8 = 0; i8 < len5; i8++) {
          let data24 = data23[i8];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.check === void 0) {
              let err47 = { instancePath: instancePath + "/waivers/" + i8, schemaPath: "waiver/required", keyword: "required", params: { missingProperty: "check" }, schema: schema185.required, parentSchema: schema185, data: data24 };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
            if (data24.owner === void 0) {
              let err48 = { instancePath: instancePath + "/waivers/" + i8, schemaPath: "waiver/required", keyword: "required", params: { missingProperty: "owner" }, schema: schema185.required, parentSchema: schema185, data: data24 };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
            if (data24.reason === void 0) {
              let err49 = { instancePath: instancePath + "/waivers/" + i8, schemaPath: "waiver/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema185.required, parentSchema: schema185, data: data24 };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
            if (data24.until === void 0) {
              let err50 = { instancePath: instancePath + "/waivers/" + i8, schemaPath: "waiver/required", keyword: "required", params: { missingProperty: "until" }, schema: schema185.required, parentSchema: schema185, data: data24 };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
            for (let key3 in data24)
              if (!(key3 === "check" || key3 === "owner" || key3 === "reason" || key3 === "until")) {
                let err51 = { instancePath: instancePath + "/waivers/" + i8, schemaPath: "waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema185, data: data24 };
                vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
              }
            if (data24.check !== void 0) {
              let data25 = data24.check;
              if (typeof data25 == "string") {
                if (func3(data25) > 500) {
                  let err52 = { instancePath: instancePath + "/waivers/" + i8 + "/check", schemaPath: "waiver/properties/check/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema185.properties.check, data: data25 };
                  vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                }
                if (func3(data25) < 1) {
                  let err53 = { instancePath: instancePath + "/waivers/" + i8 + "/check", schemaPath: "waiver/properties/check/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema185.properties.check, data: data25 };
                  vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                }
              } else {
                let err54 = { instancePath: instancePath + "/waivers/" + i8 + "/check", schemaPath: "waiver/properties/check/type", keyword: "type", params: { type: "string" }, schema: schema185.properties.check.type, parentSchema: schema185.properties.check, data: data25 };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
              }
            }
            if (data24.owner !== void 0) {
              let data26 = data24.owner;
              if (typeof data26 == "string") {
                if (func3(data26) > 200) {
                  let err55 = { instancePath: instancePath + "/waivers/" + i8 + "/owner", schemaPath: "waiver/properties/owner/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema185.properties.owner, data: data26 };
                  vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                }
                if (func3(data26) < 1) {
                  let err56 = { instancePath: instancePath + "/waivers/" + i8 + "/owner", schemaPath: "waiver/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema185.properties.owner, data: data26 };
                  vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                }
              } else {
                let err57 = { instancePath: instancePath + "/waivers/" + i8 + "/owner", schemaPath: "waiver/properties/owner/type", keyword: "type", params: { type: "string" }, schema: schema185.properties.owner.type, parentSchema: schema185.properties.owner, data: data26 };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            }
            if (data24.reason !== void 0) {
              let data27 = data24.reason;
              if (typeof data27 == "string") {
                if (func3(data27) > 500) {
                  let err58 = { instancePath: instancePath + "/waivers/" + i8 + "/reason", schemaPath: "waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema185.properties.reason, data: data27 };
                  vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                }
                if (func3(data27) < 1) {
                  let err59 = { instancePath: instancePath + "/waivers/" + i8 + "/reason", schemaPath: "waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema185.properties.reason, data: data27 };
                  vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                }
              } else {
                let err60 = { instancePath: instancePath + "/waivers/" + i8 + "/reason", schemaPath: "waiver/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema185.properties.reason.type, parentSchema: schema185.properties.reason, data: data27 };
                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
              }
            }
            if (data24.until !== void 0) {
              let data28 = data24.until;
              if (typeof data28 == "string") {
                if (!pattern40.test(data28)) {
                  let err61 = { instancePath: instancePath + "/waivers/" + i8 + "/until", schemaPath: "waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema185.properties.until, data: data28 };
                  vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                }
              } else {
                let err62 = { instancePath: instancePath + "/waivers/" + i8 + "/until", schemaPath: "waiver/properties/until/type", keyword: "type", params: { type: "string" }, schema: schema185.properties.until.type, parentSchema: schema185.properties.until, data: data28 };
                vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
              }
            }
          } else {
            let err63 = { instancePath: instancePath + "/waivers/" + i8, schemaPath: "waiver/type", keyword: "type", params: { type: "object" }, schema: schema185.type, parentSchema: schema185, data: data24 };
            vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
          }
        }
      } else {
        let err64 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.waivers.type, parentSchema: schema11.properties.waivers, data: data23 };
        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
      }
    }
    if (data.outputs !== void 0) {
      let data29 = data.outputs;
      if (Array.isArray(data29)) {
        if (data29.length > 500) {
          let err65 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/maxItems", keyword: "maxItems", params: { limit: 500 }, schema: 500, parentSchema: schema11.properties.outputs, data: data29 };
          vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
        }
        if (data29.length < 1) {
          let err66 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties.outputs, data: data29 };
          vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
        }
        let len6 = data29.length;
        for (let i9 = 0; i9 < len6; i9++)
          validate135(data29[i9], { instancePath: instancePath + "/outputs/" + i9, parentData: data29, parentDataProperty: i9, rootData }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length);
      } else {
        let err67 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.outputs.type, parentSchema: schema11.properties.outputs, data: data29 };
        vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
      }
    }
    if (data.tests !== void 0 && (validate141(data.tests, { instancePath: instancePath + "/tests", parentData: data, parentDataProperty: "tests", rootData }) || (vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors), errors = vErrors.length)), data.inputs !== void 0) {
      let data32 = data.inputs;
      if (Array.isArray(data32)) {
        if (data32.length > 500) {
          let err68 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/maxItems", keyword: "maxItems", params: { limit: 500 }, schema: 500, parentSchema: schema11.properties.inputs, data: data32 };
          vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
        }
        if (data32.length < 1) {
          let err69 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties.inputs, data: data32 };
          vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
        }
        let len7 = data32.length;
        for (let i10 = 0; i10 < len7; i10++) {
          let data33 = data32[i10], _errs80 = errors, valid31 = true, _errs81 = errors;
          if (typeof data33 != "string") {
            let err70 = {};
            vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
          }
          var _valid2 = _errs81 === errors;
          errors = _errs80, vErrors !== null && (_errs80 ? vErrors.length = _errs80 : vErrors = null);
          let ifClause2;
          if (_valid2) {
            let _errs83 = errors;
            if (typeof data33 == "string") {
              if (func3(data33) > 300) {
                let err71 = { instancePath: instancePath + "/inputs/" + i10, schemaPath: "table/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema73, data: data33 };
                vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
              }
              if (!pattern29.test(data33)) {
                let err72 = { instancePath: instancePath + "/inputs/" + i10, schemaPath: "table/pattern", keyword: "pattern", params: { pattern: '^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$' }, schema: '^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$', parentSchema: schema73, data: data33 };
                vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
              }
            } else {
              let err73 = { instancePath: instancePath + "/inputs/" + i10, schemaPath: "table/type", keyword: "type", params: { type: "string" }, schema: schema73.type, parentSchema: schema73, data: data33 };
              vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
            }
            var _valid2 = _errs83 === errors;
            valid31 = _valid2, ifClause2 = "then";
          } else {
            let _errs86 = errors, _errs87 = errors, valid33 = true, _errs88 = errors;
            if (!(data33 && typeof data33 == "object" && !Array.isArray(data33))) {
              let err74 = {};
              vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
            }
            var _valid3 = _errs88 === errors;
            errors = _errs87, vErrors !== null && (_errs87 ? vErrors.length = _errs87 : vErrors = null);
            let ifClause3;
            if (_valid3) {
              let _errs90 = errors;
              validate164(data33, { instancePath: instancePath + "/inputs/" + i10, parentData: data32, parentDataProperty: i10, rootData }) || (vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors), errors = vErrors.length);
              var _valid3 = _errs90 === errors;
              valid33 = _valid3, ifClause3 = "then";
            } else {
              let _errs91 = errors;
              if (typeof data33 != "string" && !(data33 && typeof data33 == "object" && !Array.isArray(data33))) {
                let err75 = { instancePath: instancePath + "/inputs/" + i10, schemaPath: "#/properties/inputs/items/else/else/type", keyword: "type", params: { type: schema11.properties.inputs.items.else.else.type }, schema: schema11.properties.inputs.items.else.else.type, parentSchema: schema11.properties.inputs.items.else.else, data: data33 };
                vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
              }
              var _valid3 = _errs91 === errors;
              valid33 = _valid3, ifClause3 = "else";
            }
            if (!valid33) {
              let err76 = { instancePath: instancePath + "/inputs/" + i10, schemaPath: "#/properties/inputs/items/else/if", keyword: "if", params: { failingKeyword: ifClause3 }, schema: schema11.properties.inputs.items.else.if, parentSchema: schema11.properties.inputs.items.else, data: data33 };
              vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
            }
            var _valid2 = _errs86 === errors;
            valid31 = _valid2, ifClause2 = "else";
          }
          if (!valid31) {
            let err77 = { instancePath: instancePath + "/inputs/" + i10, schemaPath: "#/properties/inputs/items/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema11.properties.inputs.items.if, parentSchema: schema11.properties.inputs.items, data: data33 };
            vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
          }
        }
      } else {
        let err78 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.inputs.type, parentSchema: schema11.properties.inputs, data: data32 };
        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
      }
    }
    if (data.classification !== void 0) {
      let data34 = data.classification;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        if (Object.keys(data34).length > 1e3) {
          let err79 = { instancePath: instancePath + "/classification", schemaPath: "classification/maxProperties", keyword: "maxProperties", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema223, data: data34 };
          vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
        }
        for (let key4 in data34) {
          let data35 = data34[key4];
          if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
            if (Object.keys(data35).length > 2e3) {
              let err80 = { instancePath: instancePath + "/classification/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "classification/additionalProperties/maxProperties", keyword: "maxProperties", params: { limit: 2e3 }, schema: 2e3, parentSchema: schema223.additionalProperties, data: data35 };
              vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
            }
            for (let key5 in data35) {
              let data36 = data35[key5];
              if (data36 !== "pii") {
                let err81 = { instancePath: instancePath + "/classification/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "classification/additionalProperties/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema223.additionalProperties.additionalProperties.enum }, schema: schema223.additionalProperties.additionalProperties.enum, parentSchema: schema223.additionalProperties.additionalProperties, data: data36 };
                vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
              }
            }
          } else {
            let err82 = { instancePath: instancePath + "/classification/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "classification/additionalProperties/type", keyword: "type", params: { type: "object" }, schema: schema223.additionalProperties.type, parentSchema: schema223.additionalProperties, data: data35 };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
        }
      } else {
        let err83 = { instancePath: instancePath + "/classification", schemaPath: "classification/type", keyword: "type", params: { type: "object" }, schema: schema223.type, parentSchema: schema223, data: data34 };
        vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
      }
    }
    if (data.alerts !== void 0) {
      let data37 = data.alerts;
      if (Array.isArray(data37)) {
        if (data37.length > 50) {
          let err84 = { instancePath: instancePath + "/alerts", schemaPath: "#/properties/alerts/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema11.properties.alerts, data: data37 };
          vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
        }
        let len8 = data37.length;
        for (let i11 = 0; i11 < len8; i11++)
          validate167(data37[i11], { instancePath: instancePath + "/alerts/" + i11, parentData: data37, parentDataProperty: i11, rootData }) || (vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors), errors = vErrors.length);
      } else {
        let err85 = { instancePath: instancePath + "/alerts", schemaPath: "#/properties/alerts/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.alerts.type, parentSchema: schema11.properties.alerts, data: data37 };
        vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
      }
    }
    if (data.environments !== void 0) {
      let data39 = data.environments;
      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
        for (let key6 in data39)
          if (!(key6 === "local" || key6 === "staging" || key6 === "production")) {
            let err86 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: false, parentSchema: schema11.properties.environments, data: data39 };
            vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
          }
        data39.local !== void 0 && (validate169(data39.local, { instancePath: instancePath + "/environments/local", parentData: data39, parentDataProperty: "local", rootData }) || (vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors), errors = vErrors.length)), data39.staging !== void 0 && (validate169(data39.staging, { instancePath: instancePath + "/environments/staging", parentData: data39, parentDataProperty: "staging", rootData }) || (vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors), errors = vErrors.length)), data39.production !== void 0 && (validate169(data39.production, { instancePath: instancePath + "/environments/production", parentData: data39, parentDataProperty: "production", rootData }) || (vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors), errors = vErrors.length));
      } else {
        let err87 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, schema: schema11.properties.environments.type, parentSchema: schema11.properties.environments, data: data39 };
        vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
      }
    }
    if (data.resources !== void 0) {
      let data43 = data.resources;
      if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
        for (let key7 in data43)
          if (!(key7 === "cpu" || key7 === "memory")) {
            let err88 = { instancePath: instancePath + "/resources", schemaPath: "resources/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, schema: false, parentSchema: schema236, data: data43 };
            vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
          }
        if (data43.cpu !== void 0) {
          let data44 = data43.cpu;
          if (typeof data44 != "string" && !(typeof data44 == "number" && isFinite(data44))) {
            let err89 = { instancePath: instancePath + "/resources/cpu", schemaPath: "resources/properties/cpu/type", keyword: "type", params: { type: schema236.properties.cpu.type }, schema: schema236.properties.cpu.type, parentSchema: schema236.properties.cpu, data: data44 };
            vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
          }
        }
        if (data43.memory !== void 0) {
          let data45 = data43.memory;
          if (typeof data45 == "string") {
            if (!pattern63.test(data45)) {
              let err90 = { instancePath: instancePath + "/resources/memory", schemaPath: "resources/properties/memory/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?(Ki|Mi|Gi|Ti)$" }, schema: "^[0-9]+(\\.[0-9]+)?(Ki|Mi|Gi|Ti)$", parentSchema: schema236.properties.memory, data: data45 };
              vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
            }
          } else {
            let err91 = { instancePath: instancePath + "/resources/memory", schemaPath: "resources/properties/memory/type", keyword: "type", params: { type: "string" }, schema: schema236.properties.memory.type, parentSchema: schema236.properties.memory, data: data45 };
            vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
          }
        }
      } else {
        let err92 = { instancePath: instancePath + "/resources", schemaPath: "resources/type", keyword: "type", params: { type: "object" }, schema: schema236.type, parentSchema: schema236, data: data43 };
        vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
      }
    }
  } else {
    let err93 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11, data };
    vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}
var validate = module2.exports;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  validate
});
