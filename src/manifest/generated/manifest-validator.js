// Written by `npm run generate` from schemas/. Do not edit.
const module = { exports: {} };
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports2, module2) {
    "use strict";
    module2.exports = function equal(a, b) {
      if (a === b) return !0;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return !1;
        var length, i, keys;
        if (Array.isArray(a)) {
          if (length = a.length, length != b.length) return !1;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return !1;
          return !0;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        if (keys = Object.keys(a), length = keys.length, length !== Object.keys(b).length) return !1;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return !1;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return !1;
        }
        return !0;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: !0 });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports2.default = equal;
  }
});

// validator.cjs
module.exports = validate21;
module.exports.default = validate21;
var schema6 = { type: "object", additionalProperties: !1, required: ["team"], properties: { version: { const: 1 }, name: { type: "string", pattern: "^[a-z][a-z0-9-]{1,62}$", patternErrorMessage: "A job name has 2 to 63 lower-case letters, digits and hyphens and starts with a letter, for example `orders-daily`." }, team: { $ref: "teamName" }, description: { type: "string", maxLength: 2e3 }, runbook: { type: "string", pattern: "^https?://[^\\s]+$", patternErrorMessage: "A runbook is a link that starts with `https://` or `http://`." }, schedule: { if: { type: "object" }, then: { $ref: "schedule" }, else: { if: { type: "array" }, then: { $ref: "cronList" }, else: { type: ["object", "array"] } } }, after: { type: "array", items: { $ref: "jobName" }, uniqueItems: !0 }, params: { type: "object", propertyNames: { type: "string", pattern: "^[a-z][a-z0-9_]{0,62}$", patternErrorMessage: "A parameter name has up to 63 lower-case letters, digits and underscores and starts with a letter, for example `start_date`." }, additionalProperties: { $ref: "parameter" } }, secrets: { type: "array", items: { $ref: "variableName" }, uniqueItems: !0 }, connection: { $ref: "connectionName" }, atomic: { enum: ["job", "step", "none"] }, timeout: { $ref: "duration" }, retry: { $ref: "retry" }, steps: { type: "array", items: { $ref: "step" }, minItems: 1, maxItems: 500 }, checks: { type: "array", items: { $ref: "check" }, maxItems: 500 }, alerts: { type: "array", items: { $ref: "alert" }, maxItems: 50 }, environments: { type: "object", additionalProperties: !1, properties: { local: { $ref: "override" }, staging: { $ref: "override" }, production: { $ref: "override" } } }, resources: { $ref: "resources" } } }, func2 = Object.prototype.hasOwnProperty, func3 = (text) => text.length, func0 = require_equal().default, pattern0 = new RegExp("^[a-z][a-z0-9-]{1,62}$", ""), pattern2 = new RegExp("^https?://[^\\s]+$", ""), pattern8 = new RegExp("^[a-z][a-z0-9_]{0,62}$", ""), schema7 = { type: "string", pattern: "^[a-z][a-z0-9-]{0,62}$", patternErrorMessage: "A team name has up to 63 lower-case letters, digits and hyphens and starts with a letter, for example `sales`." }, pattern1 = new RegExp("^[a-z][a-z0-9-]{0,62}$", "");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern1.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,62}$" }, schema: "^[a-z][a-z0-9-]{0,62}$", parentSchema: schema7, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema7.type, parentSchema: schema7, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
var schema8 = { type: "object", additionalProperties: !1, required: ["cron"], properties: { cron: { if: { type: "string" }, then: { $ref: "cron" }, else: { if: { type: "array" }, then: { $ref: "cronList" }, else: { type: ["string", "array"] } } }, timezone: { $ref: "timezone" }, concurrency: { $ref: "concurrency" }, catchUp: { $ref: "catchUp" }, maxCatchUp: { $ref: "maxCatchUp" }, startWithin: { $ref: "startWithin" }, finishBy: { $ref: "finishBy" }, paused: { $ref: "paused" } } }, schema9 = { type: "string", pattern: "^ *[^\\s]+( +[^\\s]+){4} *$", maxLength: 200, patternErrorMessage: "A cron expression has five fields (minute, hour, day of month, month, day of week), for example `15 6 * * *` for every day at 06:15." }, pattern3 = new RegExp("^ *[^\\s]+( +[^\\s]+){4} *$", "");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func3(data) > 200) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema9, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern3.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^ *[^\\s]+( +[^\\s]+){4} *$" }, schema: "^ *[^\\s]+( +[^\\s]+){4} *$", parentSchema: schema9, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema9.type, parentSchema: schema9, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
var schema10 = { type: "array", items: { $ref: "cronEntry" }, minItems: 1, maxItems: 20 }, schema11 = { type: "object", additionalProperties: !1, required: ["cron"], properties: { cron: { $ref: "cron" }, timezone: { $ref: "timezone" } } }, schema12 = { type: "string", pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$", patternErrorMessage: "A time zone is an IANA name, for example `Europe/Riga` or `UTC`." }, pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9_+/-]{0,63}$", "");
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$" }, schema: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$", parentSchema: schema12, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema12.type, parentSchema: schema12, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cron === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cron" }, schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "cron" || key0 === "timezone")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema11, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.cron !== void 0 && (validate25(data.cron, { instancePath: instancePath + "/cron", parentData: data, parentDataProperty: "cron", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.timezone !== void 0 && (validate30(data.timezone, { instancePath: instancePath + "/timezone", parentData: data, parentDataProperty: "timezone", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 20) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, schema: 20, parentSchema: schema10, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema10, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate28(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema10.type, parentSchema: schema10, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
var schema13 = { enum: ["forbid", "allow", "replace"] };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "forbid" || data === "allow" || data === "replace")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema13.enum }, schema: schema13.enum, parentSchema: schema13, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
var schema14 = { enum: ["none", "last", "all"] };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "none" || data === "last" || data === "all")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema14.enum }, schema: schema14.enum, parentSchema: schema14, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
var schema15 = { type: "integer", minimum: 1, maximum: 1e4 };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, schema: schema15.type, parentSchema: schema15, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1e4 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, schema: 1e4, parentSchema: schema15, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema15, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate39.errors = vErrors, errors === 0;
}
var schema17 = { type: "string", pattern: "^[0-9]{1,7}[smhd]$", patternErrorMessage: "A duration is a whole number and one unit: `90s`, `30m`, `2h` or `1d`." }, pattern5 = new RegExp("^[0-9]{1,7}[smhd]$", "");
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern5.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,7}[smhd]$" }, schema: "^[0-9]{1,7}[smhd]$", parentSchema: schema17, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema17.type, parentSchema: schema17, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate42.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate42(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length), validate41.errors = vErrors, errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate42(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length), validate45.errors = vErrors, errors === 0;
}
var schema19 = { type: "object", additionalProperties: !1, properties: { until: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$", patternErrorMessage: "The end of a pause is a date such as `2026-12-24` or a time with its zone such as `2026-12-24T06:00:00Z`." }, reason: { type: "string", maxLength: 500 } } }, pattern6 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$", "");
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "until" || key0 === "reason")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema19, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.until !== void 0) {
      let data0 = data.until;
      if (typeof data0 == "string") {
        if (!pattern6.test(data0)) {
          let err1 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$" }, schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$", parentSchema: schema19.properties.until, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.until.type, parentSchema: schema19.properties.until, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data1 = data.reason;
      if (typeof data1 == "string") {
        if (func3(data1) > 500) {
          let err3 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema19.properties.reason, data: data1 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.reason.type, parentSchema: schema19.properties.reason, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate48.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cron === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cron" }, schema: schema8.required, parentSchema: schema8, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "cron" || key0 === "timezone" || key0 === "concurrency" || key0 === "catchUp" || key0 === "maxCatchUp" || key0 === "startWithin" || key0 === "finishBy" || key0 === "paused")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema8, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.cron !== void 0) {
      let data0 = data.cron, _errs3 = errors, valid1 = !0, _errs4 = errors;
      if (typeof data0 != "string") {
        let err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs4 === errors;
      errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      let ifClause0;
      if (_valid0) {
        let _errs6 = errors;
        validate25(data0, { instancePath: instancePath + "/cron", parentData: data, parentDataProperty: "cron", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
        var _valid0 = _errs6 === errors;
        valid1 = _valid0, ifClause0 = "then";
      } else {
        let _errs7 = errors, _errs8 = errors, valid2 = !0, _errs9 = errors;
        if (!Array.isArray(data0)) {
          let err3 = {};
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var _valid1 = _errs9 === errors;
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
        let ifClause1;
        if (_valid1) {
          let _errs11 = errors;
          validate27(data0, { instancePath: instancePath + "/cron", parentData: data, parentDataProperty: "cron", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
          var _valid1 = _errs11 === errors;
          valid2 = _valid1, ifClause1 = "then";
        } else {
          let _errs12 = errors;
          if (typeof data0 != "string" && !Array.isArray(data0)) {
            let err4 = { instancePath: instancePath + "/cron", schemaPath: "#/properties/cron/else/else/type", keyword: "type", params: { type: schema8.properties.cron.else.else.type }, schema: schema8.properties.cron.else.else.type, parentSchema: schema8.properties.cron.else.else, data: data0 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          var _valid1 = _errs12 === errors;
          valid2 = _valid1, ifClause1 = "else";
        }
        if (!valid2) {
          let err5 = { instancePath: instancePath + "/cron", schemaPath: "#/properties/cron/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema8.properties.cron.else.if, parentSchema: schema8.properties.cron.else, data: data0 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = _valid0, ifClause0 = "else";
      }
      if (!valid1) {
        let err6 = { instancePath: instancePath + "/cron", schemaPath: "#/properties/cron/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema8.properties.cron.if, parentSchema: schema8.properties.cron, data: data0 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    data.timezone !== void 0 && (validate30(data.timezone, { instancePath: instancePath + "/timezone", parentData: data, parentDataProperty: "timezone", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.concurrency !== void 0 && (validate35(data.concurrency, { instancePath: instancePath + "/concurrency", parentData: data, parentDataProperty: "concurrency", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.catchUp !== void 0 && (validate37(data.catchUp, { instancePath: instancePath + "/catchUp", parentData: data, parentDataProperty: "catchUp", rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length)), data.maxCatchUp !== void 0 && (validate39(data.maxCatchUp, { instancePath: instancePath + "/maxCatchUp", parentData: data, parentDataProperty: "maxCatchUp", rootData }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length)), data.startWithin !== void 0 && (validate41(data.startWithin, { instancePath: instancePath + "/startWithin", parentData: data, parentDataProperty: "startWithin", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data.finishBy !== void 0 && (validate45(data.finishBy, { instancePath: instancePath + "/finishBy", parentData: data, parentDataProperty: "finishBy", rootData }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length)), data.paused !== void 0 && (validate48(data.paused, { instancePath: instancePath + "/paused", parentData: data, parentDataProperty: "paused", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length));
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
var schema20 = { type: "string", pattern: "^[a-z][a-z0-9-]{1,62}$", patternErrorMessage: "A job name has 2 to 63 lower-case letters, digits and hyphens and starts with a letter, for example `orders-daily`." };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern0.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{1,62}$" }, schema: "^[a-z][a-z0-9-]{1,62}$", parentSchema: schema20, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema20.type, parentSchema: schema20, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
var schema21 = { if: { type: "string" }, then: { $ref: "parameterValue" }, else: { if: { type: "number" }, then: { $ref: "parameterValue" }, else: { if: { type: "boolean" }, then: { $ref: "parameterValue" }, else: { if: { type: "object" }, then: { $ref: "parameterDeclaration" }, else: { type: ["string", "number", "boolean", "object"] } } } } }, schema22 = { type: ["string", "number", "boolean"] };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema22.type }, schema: schema22.type, parentSchema: schema22, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
var schema23 = { type: "object", additionalProperties: !1, properties: { type: { enum: ["string", "integer", "number", "boolean", "date", "timestamp", "identifier", "enum"] }, default: { $ref: "parameterValue" }, values: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 1e3, uniqueItems: !0 }, description: { type: "string", maxLength: 2e3 } }, if: { required: ["type"], properties: { type: { const: "enum" } } }, then: { required: ["values"] } };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !0, _errs2 = errors;
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
      let err2 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "values" }, schema: schema23.then.required, parentSchema: schema23.then, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema23.if, parentSchema: schema23, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "default" || key0 === "values" || key0 === "description")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema23, data };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (!(data1 === "string" || data1 === "integer" || data1 === "number" || data1 === "boolean" || data1 === "date" || data1 === "timestamp" || data1 === "identifier" || data1 === "enum")) {
        let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema23.properties.type.enum }, schema: schema23.properties.type.enum, parentSchema: schema23.properties.type, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.default !== void 0 && (validate55(data.default, { instancePath: instancePath + "/default", parentData: data, parentDataProperty: "default", rootData }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.values !== void 0) {
      let data3 = data.values;
      if (Array.isArray(data3)) {
        if (data3.length > 1e3) {
          let err6 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema23.properties.values, data: data3 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data3.length < 1) {
          let err7 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema23.properties.values, data: data3 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 != "string") {
            let err8 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.values.items.type, parentSchema: schema23.properties.values.items, data: data4 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
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
                let err9 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: !0, parentSchema: schema23.properties.values, data: data3 };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err10 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, schema: schema23.properties.values.type, parentSchema: schema23.properties.values, data: data3 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.description !== void 0) {
      let data5 = data.description;
      if (typeof data5 == "string") {
        if (func3(data5) > 2e3) {
          let err11 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 }, schema: 2e3, parentSchema: schema23.properties.description, data: data5 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.description.type, parentSchema: schema23.properties.description, data: data5 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema23.type, parentSchema: schema23, data };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (typeof data != "string") {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    validate55(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs4 = errors, _errs5 = errors, valid1 = !0, _errs6 = errors;
    if (!(typeof data == "number" && isFinite(data))) {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid1 = _errs6 === errors;
    errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs8 = errors;
      validate55(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
      var _valid1 = _errs8 === errors;
      valid1 = _valid1, ifClause1 = "then";
    } else {
      let _errs9 = errors, _errs10 = errors, valid2 = !0, _errs11 = errors;
      if (typeof data != "boolean") {
        let err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid2 = _errs11 === errors;
      errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
      let ifClause2;
      if (_valid2) {
        let _errs13 = errors;
        validate55(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
        var _valid2 = _errs13 === errors;
        valid2 = _valid2, ifClause2 = "then";
      } else {
        let _errs14 = errors, _errs15 = errors, valid3 = !0, _errs16 = errors;
        if (!(data && typeof data == "object" && !Array.isArray(data))) {
          let err3 = {};
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var _valid3 = _errs16 === errors;
        errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null);
        let ifClause3;
        if (_valid3) {
          let _errs18 = errors;
          validate59(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
          var _valid3 = _errs18 === errors;
          valid3 = _valid3, ifClause3 = "then";
        } else {
          let _errs19 = errors;
          if (typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && !(data && typeof data == "object" && !Array.isArray(data))) {
            let err4 = { instancePath, schemaPath: "#/else/else/else/else/type", keyword: "type", params: { type: schema21.else.else.else.else.type }, schema: schema21.else.else.else.else.type, parentSchema: schema21.else.else.else.else, data };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          var _valid3 = _errs19 === errors;
          valid3 = _valid3, ifClause3 = "else";
        }
        if (!valid3) {
          let err5 = { instancePath, schemaPath: "#/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause3 }, schema: schema21.else.else.else.if, parentSchema: schema21.else.else.else, data };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        var _valid2 = _errs14 === errors;
        valid2 = _valid2, ifClause2 = "else";
      }
      if (!valid2) {
        let err6 = { instancePath, schemaPath: "#/else/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema21.else.else.if, parentSchema: schema21.else.else, data };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid1 = _errs9 === errors;
      valid1 = _valid1, ifClause1 = "else";
    }
    if (!valid1) {
      let err7 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema21.else.if, parentSchema: schema21.else, data };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err8 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema21.if, parentSchema: schema21, data };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
var schema24 = { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]{0,127}$", patternErrorMessage: "The name of an environment variable has letters, digits and underscores and does not start with a digit, for example `CRM_TOKEN`." }, pattern9 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}$", "");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern9.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,127}$" }, schema: "^[A-Za-z_][A-Za-z0-9_]{0,127}$", parentSchema: schema24, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema24.type, parentSchema: schema24, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
var schema25 = { type: "string", pattern: "^[a-z][a-z0-9_-]{0,62}$", patternErrorMessage: "A connection name has up to 63 lower-case letters, digits, hyphens and underscores and starts with a letter, for example `warehouse`." }, pattern10 = new RegExp("^[a-z][a-z0-9_-]{0,62}$", "");
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern10.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, schema: "^[a-z][a-z0-9_-]{0,62}$", parentSchema: schema25, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema25.type, parentSchema: schema25, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
var schema26 = { type: "object", additionalProperties: !1, properties: { limit: { type: "integer", minimum: 0, maximum: 20 }, on: { type: "array", items: { $ref: "errorClass" }, minItems: 1, uniqueItems: !0 }, delay: { $ref: "duration" }, factor: { type: "number", minimum: 1, maximum: 10 }, maxDelay: { $ref: "duration" } } }, schema27 = { enum: ["user", "config", "platform"] };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "user" || data === "config" || data === "platform")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema27.enum }, schema: schema27.enum, parentSchema: schema27, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "limit" || key0 === "on" || key0 === "delay" || key0 === "factor" || key0 === "maxDelay")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema26, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.limit !== void 0) {
      let data0 = data.limit;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, schema: schema26.properties.limit.type, parentSchema: schema26.properties.limit, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 20 || isNaN(data0)) {
          let err2 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, schema: 20, parentSchema: schema26.properties.limit, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema26.properties.limit, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
    if (data.on !== void 0) {
      let data1 = data.on;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err4 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema26.properties.on, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate69(data1[i0], { instancePath: instancePath + "/on/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
        let i1 = data1.length, j0;
        if (i1 > 1) {
          outer0: for (; i1--; )
            for (j0 = i1; j0--; )
              if (func0(data1[i1], data1[j0])) {
                let err5 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: !0, parentSchema: schema26.properties.on, data: data1 };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                break outer0;
              }
        }
      } else {
        let err6 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/type", keyword: "type", params: { type: "array" }, schema: schema26.properties.on.type, parentSchema: schema26.properties.on, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.delay !== void 0 && (validate42(data.delay, { instancePath: instancePath + "/delay", parentData: data, parentDataProperty: "delay", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length)), data.factor !== void 0) {
      let data4 = data.factor;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 10 || isNaN(data4)) {
          let err7 = { instancePath: instancePath + "/factor", schemaPath: "#/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, schema: 10, parentSchema: schema26.properties.factor, data: data4 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          let err8 = { instancePath: instancePath + "/factor", schemaPath: "#/properties/factor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema26.properties.factor, data: data4 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/factor", schemaPath: "#/properties/factor/type", keyword: "type", params: { type: "number" }, schema: schema26.properties.factor.type, parentSchema: schema26.properties.factor, data: data4 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    data.maxDelay !== void 0 && (validate42(data.maxDelay, { instancePath: instancePath + "/maxDelay", parentData: data, parentDataProperty: "maxDelay", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length));
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema26.type, parentSchema: schema26, data };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
var schema28 = { if: { type: "object" }, then: { if: { required: ["sql"] }, then: { $ref: "sqlStep" }, else: { if: { required: ["query"] }, then: { $ref: "queryStep" }, else: { if: { required: ["python"] }, then: { $ref: "pythonStep" }, else: { if: { required: ["run"] }, then: { $ref: "runStep" }, else: { if: { required: ["uses"] }, then: { $ref: "usesStep" }, else: { not: {}, alternatives: ["sql", "query", "python", "run", "uses"] } } } } } }, else: { type: "object" } }, schema29 = { type: "object", additionalProperties: !1, required: ["sql"], properties: { sql: { $ref: "path" }, name: { $ref: "stepName" }, needs: { $ref: "needs" }, timeout: { $ref: "stepTimeout" }, connection: { $ref: "stepConnection" } }, alternatives: ["sql", "query", "python", "run", "uses"] }, schema30 = { type: "string", minLength: 1, maxLength: 500 };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func3(data) > 500) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema30, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func3(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema30, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema30.type, parentSchema: schema30, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate76.errors = vErrors, errors === 0;
}
var schema31 = { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$", patternErrorMessage: "A step name has up to 100 letters, digits, `-`, `_` and `.` and starts with a letter or digit, for example `enrich`." }, pattern11 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$", "");
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern11.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$", parentSchema: schema31, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema31.type, parentSchema: schema31, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate78.errors = vErrors, errors === 0;
}
var schema32 = { type: "array", items: { $ref: "stepName" }, uniqueItems: !0 };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate78(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length);
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; )
        for (j0 = i1; j0--; )
          if (func0(data[i1], data[j0])) {
            let err0 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: !0, parentSchema: schema32, data };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            break outer0;
          }
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema32.type, parentSchema: schema32, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate42(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length), validate83.errors = vErrors, errors === 0;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate65(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length), validate86.errors = vErrors, errors === 0;
}
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sql === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sql" }, schema: schema29.required, parentSchema: schema29, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "sql" || key0 === "name" || key0 === "needs" || key0 === "timeout" || key0 === "connection")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema29, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.sql !== void 0 && (validate76(data.sql, { instancePath: instancePath + "/sql", parentData: data, parentDataProperty: "sql", rootData }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.name !== void 0 && (validate78(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length)), data.needs !== void 0 && (validate80(data.needs, { instancePath: instancePath + "/needs", parentData: data, parentDataProperty: "needs", rootData }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length)), data.timeout !== void 0 && (validate83(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length)), data.connection !== void 0 && (validate86(data.connection, { instancePath: instancePath + "/connection", parentData: data, parentDataProperty: "connection", rootData }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema29.type, parentSchema: schema29, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate75.errors = vErrors, errors === 0;
}
var schema35 = { type: "object", additionalProperties: !1, required: ["query"], properties: { query: { type: "string", minLength: 1, maxLength: 1e5 }, name: { $ref: "stepName" }, needs: { $ref: "needs" }, timeout: { $ref: "stepTimeout" }, connection: { $ref: "stepConnection" } }, alternatives: ["sql", "query", "python", "run", "uses"] };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.query === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "query" }, schema: schema35.required, parentSchema: schema35, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "query" || key0 === "name" || key0 === "needs" || key0 === "timeout" || key0 === "connection")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema35, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.query !== void 0) {
      let data0 = data.query;
      if (typeof data0 == "string") {
        if (func3(data0) > 1e5) {
          let err2 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema35.properties.query, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func3(data0) < 1) {
          let err3 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema35.properties.query, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "string" }, schema: schema35.properties.query.type, parentSchema: schema35.properties.query, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.name !== void 0 && (validate78(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length)), data.needs !== void 0 && (validate80(data.needs, { instancePath: instancePath + "/needs", parentData: data, parentDataProperty: "needs", rootData }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length)), data.timeout !== void 0 && (validate83(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length)), data.connection !== void 0 && (validate86(data.connection, { instancePath: instancePath + "/connection", parentData: data, parentDataProperty: "connection", rootData }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema35.type, parentSchema: schema35, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate90.errors = vErrors, errors === 0;
}
var schema36 = { type: "object", additionalProperties: !1, required: ["python"], properties: { python: { $ref: "path" }, name: { $ref: "stepName" }, needs: { $ref: "needs" }, timeout: { $ref: "stepTimeout" }, connection: { $ref: "stepConnection" }, env: { $ref: "env" }, expose: { $ref: "expose" } }, alternatives: ["sql", "query", "python", "run", "uses"] }, schema37 = { type: "object", propertyNames: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]{0,127}$", patternErrorMessage: "The name of an environment variable has letters, digits and underscores and does not start with a digit, for example `CRM_TOKEN`." }, additionalProperties: { type: "string", patternErrorMessage: "The value of an environment variable is text: put it in quotes." } };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data) {
      let _errs1 = errors;
      if (typeof key0 == "string") {
        if (!pattern9.test(key0)) {
          let err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,127}$" }, schema: "^[A-Za-z_][A-Za-z0-9_]{0,127}$", parentSchema: schema37.propertyNames, data: key0, propertyName: key0 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath, schemaPath: "#/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema37.propertyNames.type, parentSchema: schema37.propertyNames, data: key0, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        let err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, schema: schema37.propertyNames, parentSchema: schema37, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    for (let key1 in data) {
      let data0 = data[key1];
      if (typeof data0 != "string") {
        let err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema37.additionalProperties.type, parentSchema: schema37.additionalProperties, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema37.type, parentSchema: schema37, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate102.errors = vErrors, errors === 0;
}
var schema38 = { type: "array", items: { $ref: "connectionName" }, uniqueItems: !0 };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate65(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; )
        for (j0 = i1; j0--; )
          if (func0(data[i1], data[j0])) {
            let err0 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: !0, parentSchema: schema38, data };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            break outer0;
          }
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema38.type, parentSchema: schema38, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate104.errors = vErrors, errors === 0;
}
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.python === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "python" }, schema: schema36.required, parentSchema: schema36, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "python" || key0 === "name" || key0 === "needs" || key0 === "timeout" || key0 === "connection" || key0 === "env" || key0 === "expose")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema36, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.python !== void 0 && (validate76(data.python, { instancePath: instancePath + "/python", parentData: data, parentDataProperty: "python", rootData }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.name !== void 0 && (validate78(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length)), data.needs !== void 0 && (validate80(data.needs, { instancePath: instancePath + "/needs", parentData: data, parentDataProperty: "needs", rootData }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length)), data.timeout !== void 0 && (validate83(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length)), data.connection !== void 0 && (validate86(data.connection, { instancePath: instancePath + "/connection", parentData: data, parentDataProperty: "connection", rootData }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length)), data.env !== void 0 && (validate102(data.env, { instancePath: instancePath + "/env", parentData: data, parentDataProperty: "env", rootData }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.expose !== void 0 && (validate104(data.expose, { instancePath: instancePath + "/expose", parentData: data, parentDataProperty: "expose", rootData }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema36.type, parentSchema: schema36, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate96.errors = vErrors, errors === 0;
}
var schema39 = { type: "object", additionalProperties: !1, required: ["run"], properties: { run: { type: "string", minLength: 1, maxLength: 1e5 }, name: { $ref: "stepName" }, needs: { $ref: "needs" }, timeout: { $ref: "stepTimeout" }, connection: { $ref: "stepConnection" }, env: { $ref: "env" }, expose: { $ref: "expose" } }, alternatives: ["sql", "query", "python", "run", "uses"] };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.run === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run" }, schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "run" || key0 === "name" || key0 === "needs" || key0 === "timeout" || key0 === "connection" || key0 === "env" || key0 === "expose")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema39, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.run !== void 0) {
      let data0 = data.run;
      if (typeof data0 == "string") {
        if (func3(data0) > 1e5) {
          let err2 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema39.properties.run, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func3(data0) < 1) {
          let err3 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema39.properties.run, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "string" }, schema: schema39.properties.run.type, parentSchema: schema39.properties.run, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.name !== void 0 && (validate78(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length)), data.needs !== void 0 && (validate80(data.needs, { instancePath: instancePath + "/needs", parentData: data, parentDataProperty: "needs", rootData }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length)), data.timeout !== void 0 && (validate83(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length)), data.connection !== void 0 && (validate86(data.connection, { instancePath: instancePath + "/connection", parentData: data, parentDataProperty: "connection", rootData }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length)), data.env !== void 0 && (validate102(data.env, { instancePath: instancePath + "/env", parentData: data, parentDataProperty: "env", rootData }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.expose !== void 0 && (validate104(data.expose, { instancePath: instancePath + "/expose", parentData: data, parentDataProperty: "expose", rootData }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema39.type, parentSchema: schema39, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate108.errors = vErrors, errors === 0;
}
var schema40 = { type: "object", additionalProperties: !1, required: ["uses"], properties: { uses: { type: "string", minLength: 1, maxLength: 200 }, with: { type: "object", propertyNames: { type: "string", pattern: "^[a-z][a-z0-9_]{0,62}$", patternErrorMessage: "A parameter name has up to 63 lower-case letters, digits and underscores and starts with a letter, for example `start_date`." }, additionalProperties: { $ref: "parameterValue" } }, name: { $ref: "stepName" }, needs: { $ref: "needs" }, timeout: { $ref: "stepTimeout" }, connection: { $ref: "stepConnection" } }, alternatives: ["sql", "query", "python", "run", "uses"] };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uses === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uses" }, schema: schema40.required, parentSchema: schema40, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "uses" || key0 === "with" || key0 === "name" || key0 === "needs" || key0 === "timeout" || key0 === "connection")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema40, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.uses !== void 0) {
      let data0 = data.uses;
      if (typeof data0 == "string") {
        if (func3(data0) > 200) {
          let err2 = { instancePath: instancePath + "/uses", schemaPath: "#/properties/uses/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema40.properties.uses, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func3(data0) < 1) {
          let err3 = { instancePath: instancePath + "/uses", schemaPath: "#/properties/uses/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema40.properties.uses, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/uses", schemaPath: "#/properties/uses/type", keyword: "type", params: { type: "string" }, schema: schema40.properties.uses.type, parentSchema: schema40.properties.uses, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.with !== void 0) {
      let data1 = data.with;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (let key1 in data1) {
          let _errs6 = errors;
          if (typeof key1 == "string") {
            if (!pattern8.test(key1)) {
              let err5 = { instancePath: instancePath + "/with", schemaPath: "#/properties/with/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }, schema: "^[a-z][a-z0-9_]{0,62}$", parentSchema: schema40.properties.with.propertyNames, data: key1, propertyName: key1 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/with", schemaPath: "#/properties/with/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema40.properties.with.propertyNames.type, parentSchema: schema40.properties.with.propertyNames, data: key1, propertyName: key1 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          var valid1 = _errs6 === errors;
          if (!valid1) {
            let err7 = { instancePath: instancePath + "/with", schemaPath: "#/properties/with/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema40.properties.with.propertyNames, parentSchema: schema40.properties.with, data: data1 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        for (let key2 in data1)
          validate55(data1[key2], { instancePath: instancePath + "/with/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/with", schemaPath: "#/properties/with/type", keyword: "type", params: { type: "object" }, schema: schema40.properties.with.type, parentSchema: schema40.properties.with, data: data1 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    data.name !== void 0 && (validate78(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length)), data.needs !== void 0 && (validate80(data.needs, { instancePath: instancePath + "/needs", parentData: data, parentDataProperty: "needs", rootData }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length)), data.timeout !== void 0 && (validate83(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length)), data.connection !== void 0 && (validate86(data.connection, { instancePath: instancePath + "/connection", parentData: data, parentDataProperty: "connection", rootData }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length));
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema40.type, parentSchema: schema40, data };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate116.errors = vErrors, errors === 0;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors, _errs4 = errors, valid1 = !0, _errs5 = errors;
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
      validate75(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
      var _valid1 = _errs6 === errors;
      valid1 = _valid1, ifClause1 = "then";
    } else {
      let _errs7 = errors, _errs8 = errors, valid2 = !0, _errs9 = errors;
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
        validate90(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
        var _valid2 = _errs10 === errors;
        valid2 = _valid2, ifClause2 = "then";
      } else {
        let _errs11 = errors, _errs12 = errors, valid3 = !0, _errs13 = errors;
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
          validate96(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length);
          var _valid3 = _errs14 === errors;
          valid3 = _valid3, ifClause3 = "then";
        } else {
          let _errs15 = errors, _errs16 = errors, valid4 = !0, _errs17 = errors;
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
            validate108(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length);
            var _valid4 = _errs18 === errors;
            valid4 = _valid4, ifClause4 = "then";
          } else {
            let _errs19 = errors, _errs20 = errors, valid5 = !0, _errs21 = errors;
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
              validate116(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length);
              var _valid5 = _errs22 === errors;
              valid5 = _valid5, ifClause5 = "then";
            } else {
              let _errs23 = errors, err6 = { instancePath, schemaPath: "#/then/else/else/else/else/else/not", keyword: "not", params: {}, schema: schema28.then.else.else.else.else.else.not, parentSchema: schema28.then.else.else.else.else.else, data };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              var _valid5 = _errs23 === errors;
              valid5 = _valid5, ifClause5 = "else";
            }
            if (!valid5) {
              let err7 = { instancePath, schemaPath: "#/then/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause5 }, schema: schema28.then.else.else.else.else.if, parentSchema: schema28.then.else.else.else.else, data };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            var _valid4 = _errs19 === errors;
            valid4 = _valid4, ifClause4 = "else";
          }
          if (!valid4) {
            let err8 = { instancePath, schemaPath: "#/then/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause4 }, schema: schema28.then.else.else.else.if, parentSchema: schema28.then.else.else.else, data };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          var _valid3 = _errs15 === errors;
          valid3 = _valid3, ifClause3 = "else";
        }
        if (!valid3) {
          let err9 = { instancePath, schemaPath: "#/then/else/else/if", keyword: "if", params: { failingKeyword: ifClause3 }, schema: schema28.then.else.else.if, parentSchema: schema28.then.else.else, data };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        var _valid2 = _errs11 === errors;
        valid2 = _valid2, ifClause2 = "else";
      }
      if (!valid2) {
        let err10 = { instancePath, schemaPath: "#/then/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema28.then.else.if, parentSchema: schema28.then.else, data };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid1 = _errs7 === errors;
      valid1 = _valid1, ifClause1 = "else";
    }
    if (!valid1) {
      let err11 = { instancePath, schemaPath: "#/then/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema28.then.if, parentSchema: schema28.then, data };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs25 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      let err12 = { instancePath, schemaPath: "#/else/type", keyword: "type", params: { type: "object" }, schema: schema28.else.type, parentSchema: schema28.else, data };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    var _valid0 = _errs25 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err13 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema28.if, parentSchema: schema28, data };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate74.errors = vErrors, errors === 0;
}
var schema41 = { if: { type: "object" }, then: { if: { required: ["table"] }, then: { $ref: "tableCheck" }, else: { if: { required: ["sql"] }, then: { $ref: "sqlCheck" }, else: { not: {}, alternatives: ["table", "sql"] } } }, else: { type: "object" } }, schema42 = { type: "object", additionalProperties: !1, required: ["table"], properties: { table: { $ref: "table" }, not_null: { if: { type: "string" }, then: { $ref: "column" }, else: { if: { type: "array" }, then: { $ref: "columns" }, else: { if: { type: "object" }, then: { $ref: "columnsCheck" }, else: { type: ["string", "array", "object"] } } } }, unique: { if: { type: "string" }, then: { $ref: "column" }, else: { if: { type: "array" }, then: { $ref: "columns" }, else: { if: { type: "object" }, then: { $ref: "columnsCheck" }, else: { type: ["string", "array", "object"] } } } }, accepted_values: { $ref: "acceptedValues" }, row_count: { $ref: "rowCount" }, range: { $ref: "range" }, pattern: { $ref: "patternCheck" }, relationships: { $ref: "relationships" }, expression: { if: { type: "string" }, then: { $ref: "expression" }, else: { if: { type: "object" }, then: { $ref: "expressionCheck" }, else: { type: ["string", "object"] } } }, freshness: { $ref: "freshness" }, schema: { $ref: "schemaCheck" }, compare: { $ref: "compare" }, where: { type: "string", minLength: 1, maxLength: 1e4 }, samples: { type: "integer", minimum: 0, maximum: 100 }, severity: { $ref: "severity" }, id: { $ref: "checkId" }, description: { $ref: "checkDescription" }, connection: { $ref: "checkConnection" } }, alternatives: ["table", "sql"] }, schema43 = { type: "string", pattern: "^[^\\s;'`]{1,300}$", patternErrorMessage: "A table is a name such as `orders` or `analytics.orders`, without spaces." }, pattern14 = new RegExp("^[^\\s;'`]{1,300}$", "");
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern14.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s;'`]{1,300}$" }, schema: "^[^\\s;'`]{1,300}$", parentSchema: schema43, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema43.type, parentSchema: schema43, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate126.errors = vErrors, errors === 0;
}
var schema44 = { type: "string", minLength: 1, maxLength: 200 };
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func3(data) > 200) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema44, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func3(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema44, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema44.type, parentSchema: schema44, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate128.errors = vErrors, errors === 0;
}
var schema45 = { type: "array", items: { $ref: "column" }, minItems: 1, maxItems: 200, uniqueItems: !0 };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 200) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 200 }, schema: 200, parentSchema: schema45, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema45, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate128(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors), errors = vErrors.length);
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; )
        for (j0 = i1; j0--; )
          if (func0(data[i1], data[j0])) {
            let err2 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: !0, parentSchema: schema45, data };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            break outer0;
          }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema45.type, parentSchema: schema45, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate130.errors = vErrors, errors === 0;
}
var schema46 = { type: "object", additionalProperties: !1, required: ["columns"], properties: { columns: { $ref: "columns" }, mustBe: { $ref: "mustBe" }, mustNotBe: { $ref: "mustNotBe" }, mustBeGreaterThan: { $ref: "mustBeGreaterThan" }, mustBeGreaterOrEqualTo: { $ref: "mustBeGreaterOrEqualTo" }, mustBeLessThan: { $ref: "mustBeLessThan" }, mustBeLessOrEqualTo: { $ref: "mustBeLessOrEqualTo" }, mustBeBetween: { $ref: "mustBeBetween" }, mustNotBeBetween: { $ref: "mustNotBeBetween" }, unit: { $ref: "unit" } } }, schema47 = { type: "number" };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, schema: schema47.type, parentSchema: schema47, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate135.errors = vErrors, errors === 0;
}
var schema48 = { type: "number" };
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, schema: schema48.type, parentSchema: schema48, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate137.errors = vErrors, errors === 0;
}
var schema49 = { type: "number" };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, schema: schema49.type, parentSchema: schema49, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate139.errors = vErrors, errors === 0;
}
var schema50 = { type: "number" };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, schema: schema50.type, parentSchema: schema50, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate141.errors = vErrors, errors === 0;
}
var schema51 = { type: "number" };
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, schema: schema51.type, parentSchema: schema51, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate143.errors = vErrors, errors === 0;
}
var schema52 = { type: "number" };
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, schema: schema52.type, parentSchema: schema52, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate145.errors = vErrors, errors === 0;
}
var schema54 = { type: "array", items: [{ type: "number" }, { type: "number" }], minItems: 2, maxItems: 2, additionalItems: !1 };
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 2) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: schema54, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, schema: 2, parentSchema: schema54, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!(data.length <= 2)) {
      let err2 = { instancePath, schemaPath: "#/additionalItems", keyword: "additionalItems", params: { limit: 2 }, schema: !1, parentSchema: schema54, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    let len1 = data.length;
    if (len1 > 0) {
      let data0 = data[0];
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err3 = { instancePath: instancePath + "/0", schemaPath: "#/items/0/type", keyword: "type", params: { type: "number" }, schema: schema54.items[0].type, parentSchema: schema54.items[0], data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (len1 > 1) {
      let data1 = data[1];
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/1", schemaPath: "#/items/1/type", keyword: "type", params: { type: "number" }, schema: schema54.items[1].type, parentSchema: schema54.items[1], data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema54.type, parentSchema: schema54, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate148.errors = vErrors, errors === 0;
}
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate148(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length), validate147.errors = vErrors, errors === 0;
}
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate148(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length), validate151.errors = vErrors, errors === 0;
}
var schema56 = { enum: ["rows", "percent"] };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "rows" || data === "percent")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema56.enum }, schema: schema56.enum, parentSchema: schema56, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate154.errors = vErrors, errors === 0;
}
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.columns === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" }, schema: schema46.required, parentSchema: schema46, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema46.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema46, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.columns !== void 0 && (validate130(data.columns, { instancePath: instancePath + "/columns", parentData: data, parentDataProperty: "columns", rootData }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length)), data.mustBe !== void 0 && (validate135(data.mustBe, { instancePath: instancePath + "/mustBe", parentData: data, parentDataProperty: "mustBe", rootData }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length)), data.mustNotBe !== void 0 && (validate137(data.mustNotBe, { instancePath: instancePath + "/mustNotBe", parentData: data, parentDataProperty: "mustNotBe", rootData }) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length)), data.mustBeGreaterThan !== void 0 && (validate139(data.mustBeGreaterThan, { instancePath: instancePath + "/mustBeGreaterThan", parentData: data, parentDataProperty: "mustBeGreaterThan", rootData }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length)), data.mustBeGreaterOrEqualTo !== void 0 && (validate141(data.mustBeGreaterOrEqualTo, { instancePath: instancePath + "/mustBeGreaterOrEqualTo", parentData: data, parentDataProperty: "mustBeGreaterOrEqualTo", rootData }) || (vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors), errors = vErrors.length)), data.mustBeLessThan !== void 0 && (validate143(data.mustBeLessThan, { instancePath: instancePath + "/mustBeLessThan", parentData: data, parentDataProperty: "mustBeLessThan", rootData }) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length)), data.mustBeLessOrEqualTo !== void 0 && (validate145(data.mustBeLessOrEqualTo, { instancePath: instancePath + "/mustBeLessOrEqualTo", parentData: data, parentDataProperty: "mustBeLessOrEqualTo", rootData }) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length)), data.mustBeBetween !== void 0 && (validate147(data.mustBeBetween, { instancePath: instancePath + "/mustBeBetween", parentData: data, parentDataProperty: "mustBeBetween", rootData }) || (vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors), errors = vErrors.length)), data.mustNotBeBetween !== void 0 && (validate151(data.mustNotBeBetween, { instancePath: instancePath + "/mustNotBeBetween", parentData: data, parentDataProperty: "mustNotBeBetween", rootData }) || (vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors), errors = vErrors.length)), data.unit !== void 0 && (validate154(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData }) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema46.type, parentSchema: schema46, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate133.errors = vErrors, errors === 0;
}
var schema57 = { type: "object", additionalProperties: !1, required: ["column", "values"], properties: { column: { $ref: "column" }, values: { type: "array", items: { $ref: "parameterValue" }, minItems: 1, maxItems: 1e3 }, mustBe: { $ref: "mustBe" }, mustNotBe: { $ref: "mustNotBe" }, mustBeGreaterThan: { $ref: "mustBeGreaterThan" }, mustBeGreaterOrEqualTo: { $ref: "mustBeGreaterOrEqualTo" }, mustBeLessThan: { $ref: "mustBeLessThan" }, mustBeLessOrEqualTo: { $ref: "mustBeLessOrEqualTo" }, mustBeBetween: { $ref: "mustBeBetween" }, mustNotBeBetween: { $ref: "mustNotBeBetween" }, unit: { $ref: "unit" } } };
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.column === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" }, schema: schema57.required, parentSchema: schema57, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.values === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" }, schema: schema57.required, parentSchema: schema57, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema57.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema57, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.column !== void 0 && (validate128(data.column, { instancePath: instancePath + "/column", parentData: data, parentDataProperty: "column", rootData }) || (vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors), errors = vErrors.length)), data.values !== void 0) {
      let data1 = data.values;
      if (Array.isArray(data1)) {
        if (data1.length > 1e3) {
          let err3 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema57.properties.values, data: data1 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data1.length < 1) {
          let err4 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema57.properties.values, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate55(data1[i0], { instancePath: instancePath + "/values/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, schema: schema57.properties.values.type, parentSchema: schema57.properties.values, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.mustBe !== void 0 && (validate135(data.mustBe, { instancePath: instancePath + "/mustBe", parentData: data, parentDataProperty: "mustBe", rootData }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length)), data.mustNotBe !== void 0 && (validate137(data.mustNotBe, { instancePath: instancePath + "/mustNotBe", parentData: data, parentDataProperty: "mustNotBe", rootData }) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length)), data.mustBeGreaterThan !== void 0 && (validate139(data.mustBeGreaterThan, { instancePath: instancePath + "/mustBeGreaterThan", parentData: data, parentDataProperty: "mustBeGreaterThan", rootData }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length)), data.mustBeGreaterOrEqualTo !== void 0 && (validate141(data.mustBeGreaterOrEqualTo, { instancePath: instancePath + "/mustBeGreaterOrEqualTo", parentData: data, parentDataProperty: "mustBeGreaterOrEqualTo", rootData }) || (vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors), errors = vErrors.length)), data.mustBeLessThan !== void 0 && (validate143(data.mustBeLessThan, { instancePath: instancePath + "/mustBeLessThan", parentData: data, parentDataProperty: "mustBeLessThan", rootData }) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length)), data.mustBeLessOrEqualTo !== void 0 && (validate145(data.mustBeLessOrEqualTo, { instancePath: instancePath + "/mustBeLessOrEqualTo", parentData: data, parentDataProperty: "mustBeLessOrEqualTo", rootData }) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length)), data.mustBeBetween !== void 0 && (validate147(data.mustBeBetween, { instancePath: instancePath + "/mustBeBetween", parentData: data, parentDataProperty: "mustBeBetween", rootData }) || (vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors), errors = vErrors.length)), data.mustNotBeBetween !== void 0 && (validate151(data.mustNotBeBetween, { instancePath: instancePath + "/mustNotBeBetween", parentData: data, parentDataProperty: "mustNotBeBetween", rootData }) || (vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors), errors = vErrors.length)), data.unit !== void 0 && (validate154(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData }) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema57.type, parentSchema: schema57, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate160.errors = vErrors, errors === 0;
}
var schema58 = { type: "object", additionalProperties: !1, minProperties: 1, properties: { mustBe: { $ref: "mustBe" }, mustNotBe: { $ref: "mustNotBe" }, mustBeGreaterThan: { $ref: "mustBeGreaterThan" }, mustBeGreaterOrEqualTo: { $ref: "mustBeGreaterOrEqualTo" }, mustBeLessThan: { $ref: "mustBeLessThan" }, mustBeLessOrEqualTo: { $ref: "mustBeLessOrEqualTo" }, mustBeBetween: { $ref: "mustBeBetween" }, mustNotBeBetween: { $ref: "mustNotBeBetween" } } };
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema58, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "mustBe" || key0 === "mustNotBe" || key0 === "mustBeGreaterThan" || key0 === "mustBeGreaterOrEqualTo" || key0 === "mustBeLessThan" || key0 === "mustBeLessOrEqualTo" || key0 === "mustBeBetween" || key0 === "mustNotBeBetween")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema58, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.mustBe !== void 0 && (validate135(data.mustBe, { instancePath: instancePath + "/mustBe", parentData: data, parentDataProperty: "mustBe", rootData }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length)), data.mustNotBe !== void 0 && (validate137(data.mustNotBe, { instancePath: instancePath + "/mustNotBe", parentData: data, parentDataProperty: "mustNotBe", rootData }) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length)), data.mustBeGreaterThan !== void 0 && (validate139(data.mustBeGreaterThan, { instancePath: instancePath + "/mustBeGreaterThan", parentData: data, parentDataProperty: "mustBeGreaterThan", rootData }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length)), data.mustBeGreaterOrEqualTo !== void 0 && (validate141(data.mustBeGreaterOrEqualTo, { instancePath: instancePath + "/mustBeGreaterOrEqualTo", parentData: data, parentDataProperty: "mustBeGreaterOrEqualTo", rootData }) || (vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors), errors = vErrors.length)), data.mustBeLessThan !== void 0 && (validate143(data.mustBeLessThan, { instancePath: instancePath + "/mustBeLessThan", parentData: data, parentDataProperty: "mustBeLessThan", rootData }) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length)), data.mustBeLessOrEqualTo !== void 0 && (validate145(data.mustBeLessOrEqualTo, { instancePath: instancePath + "/mustBeLessOrEqualTo", parentData: data, parentDataProperty: "mustBeLessOrEqualTo", rootData }) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length)), data.mustBeBetween !== void 0 && (validate147(data.mustBeBetween, { instancePath: instancePath + "/mustBeBetween", parentData: data, parentDataProperty: "mustBeBetween", rootData }) || (vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors), errors = vErrors.length)), data.mustNotBeBetween !== void 0 && (validate151(data.mustNotBeBetween, { instancePath: instancePath + "/mustNotBeBetween", parentData: data, parentDataProperty: "mustNotBeBetween", rootData }) || (vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema58.type, parentSchema: schema58, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate173.errors = vErrors, errors === 0;
}
var schema59 = { type: "object", additionalProperties: !1, required: ["column"], properties: { column: { $ref: "column" }, min: { type: ["number", "string"] }, max: { type: ["number", "string"] }, mustBeLessThan: { $ref: "mustBeLessThan" }, mustBeLessOrEqualTo: { $ref: "mustBeLessOrEqualTo" }, unit: { $ref: "unit" } } };
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.column === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" }, schema: schema59.required, parentSchema: schema59, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "column" || key0 === "min" || key0 === "max" || key0 === "mustBeLessThan" || key0 === "mustBeLessOrEqualTo" || key0 === "unit")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema59, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.column !== void 0 && (validate128(data.column, { instancePath: instancePath + "/column", parentData: data, parentDataProperty: "column", rootData }) || (vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors), errors = vErrors.length)), data.min !== void 0) {
      let data1 = data.min;
      if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 != "string") {
        let err2 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: schema59.properties.min.type }, schema: schema59.properties.min.type, parentSchema: schema59.properties.min, data: data1 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.max !== void 0) {
      let data2 = data.max;
      if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 != "string") {
        let err3 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: schema59.properties.max.type }, schema: schema59.properties.max.type, parentSchema: schema59.properties.max, data: data2 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.mustBeLessThan !== void 0 && (validate143(data.mustBeLessThan, { instancePath: instancePath + "/mustBeLessThan", parentData: data, parentDataProperty: "mustBeLessThan", rootData }) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length)), data.mustBeLessOrEqualTo !== void 0 && (validate145(data.mustBeLessOrEqualTo, { instancePath: instancePath + "/mustBeLessOrEqualTo", parentData: data, parentDataProperty: "mustBeLessOrEqualTo", rootData }) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length)), data.unit !== void 0 && (validate154(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData }) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema59.type, parentSchema: schema59, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate183.errors = vErrors, errors === 0;
}
var schema60 = { type: "object", additionalProperties: !1, required: ["column", "regex"], properties: { column: { $ref: "column" }, regex: { type: "string", minLength: 1, maxLength: 1e3 }, mustBeLessThan: { $ref: "mustBeLessThan" }, mustBeLessOrEqualTo: { $ref: "mustBeLessOrEqualTo" }, unit: { $ref: "unit" } } };
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.column === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" }, schema: schema60.required, parentSchema: schema60, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.regex === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "regex" }, schema: schema60.required, parentSchema: schema60, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "column" || key0 === "regex" || key0 === "mustBeLessThan" || key0 === "mustBeLessOrEqualTo" || key0 === "unit")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema60, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.column !== void 0 && (validate128(data.column, { instancePath: instancePath + "/column", parentData: data, parentDataProperty: "column", rootData }) || (vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors), errors = vErrors.length)), data.regex !== void 0) {
      let data1 = data.regex;
      if (typeof data1 == "string") {
        if (func3(data1) > 1e3) {
          let err3 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema60.properties.regex, data: data1 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func3(data1) < 1) {
          let err4 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema60.properties.regex, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/type", keyword: "type", params: { type: "string" }, schema: schema60.properties.regex.type, parentSchema: schema60.properties.regex, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.mustBeLessThan !== void 0 && (validate143(data.mustBeLessThan, { instancePath: instancePath + "/mustBeLessThan", parentData: data, parentDataProperty: "mustBeLessThan", rootData }) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length)), data.mustBeLessOrEqualTo !== void 0 && (validate145(data.mustBeLessOrEqualTo, { instancePath: instancePath + "/mustBeLessOrEqualTo", parentData: data, parentDataProperty: "mustBeLessOrEqualTo", rootData }) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length)), data.unit !== void 0 && (validate154(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData }) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema60.type, parentSchema: schema60, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate189.errors = vErrors, errors === 0;
}
var schema61 = { type: "object", additionalProperties: !1, required: ["column", "to", "key"], properties: { column: { $ref: "column" }, to: { $ref: "table" }, key: { $ref: "column" }, mustBeLessThan: { $ref: "mustBeLessThan" }, mustBeLessOrEqualTo: { $ref: "mustBeLessOrEqualTo" }, unit: { $ref: "unit" } } };
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.column === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" }, schema: schema61.required, parentSchema: schema61, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.to === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, schema: schema61.required, parentSchema: schema61, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.key === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, schema: schema61.required, parentSchema: schema61, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "column" || key0 === "to" || key0 === "key" || key0 === "mustBeLessThan" || key0 === "mustBeLessOrEqualTo" || key0 === "unit")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema61, data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    data.column !== void 0 && (validate128(data.column, { instancePath: instancePath + "/column", parentData: data, parentDataProperty: "column", rootData }) || (vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors), errors = vErrors.length)), data.to !== void 0 && (validate126(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData }) || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.key !== void 0 && (validate128(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData }) || (vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors), errors = vErrors.length)), data.mustBeLessThan !== void 0 && (validate143(data.mustBeLessThan, { instancePath: instancePath + "/mustBeLessThan", parentData: data, parentDataProperty: "mustBeLessThan", rootData }) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length)), data.mustBeLessOrEqualTo !== void 0 && (validate145(data.mustBeLessOrEqualTo, { instancePath: instancePath + "/mustBeLessOrEqualTo", parentData: data, parentDataProperty: "mustBeLessOrEqualTo", rootData }) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length)), data.unit !== void 0 && (validate154(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData }) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema61.type, parentSchema: schema61, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate195.errors = vErrors, errors === 0;
}
var schema62 = { type: "string", minLength: 1, maxLength: 1e4 };
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func3(data) > 1e4) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e4 }, schema: 1e4, parentSchema: schema62, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func3(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema62, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema62.type, parentSchema: schema62, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate203.errors = vErrors, errors === 0;
}
var schema63 = { type: "object", additionalProperties: !1, required: ["sql"], properties: { sql: { $ref: "expression" }, mustBeLessThan: { $ref: "mustBeLessThan" }, mustBeLessOrEqualTo: { $ref: "mustBeLessOrEqualTo" }, unit: { $ref: "unit" } } };
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sql === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sql" }, schema: schema63.required, parentSchema: schema63, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "sql" || key0 === "mustBeLessThan" || key0 === "mustBeLessOrEqualTo" || key0 === "unit")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema63, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.sql !== void 0 && (validate203(data.sql, { instancePath: instancePath + "/sql", parentData: data, parentDataProperty: "sql", rootData }) || (vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors), errors = vErrors.length)), data.mustBeLessThan !== void 0 && (validate143(data.mustBeLessThan, { instancePath: instancePath + "/mustBeLessThan", parentData: data, parentDataProperty: "mustBeLessThan", rootData }) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length)), data.mustBeLessOrEqualTo !== void 0 && (validate145(data.mustBeLessOrEqualTo, { instancePath: instancePath + "/mustBeLessOrEqualTo", parentData: data, parentDataProperty: "mustBeLessOrEqualTo", rootData }) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length)), data.unit !== void 0 && (validate154(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData }) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema63.type, parentSchema: schema63, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate205.errors = vErrors, errors === 0;
}
var schema64 = { type: "object", additionalProperties: !1, required: ["column", "mustBeLessThan"], properties: { column: { $ref: "column" }, mustBeLessThan: { $ref: "duration" } } };
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.column === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" }, schema: schema64.required, parentSchema: schema64, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.mustBeLessThan === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mustBeLessThan" }, schema: schema64.required, parentSchema: schema64, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "column" || key0 === "mustBeLessThan")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema64, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.column !== void 0 && (validate128(data.column, { instancePath: instancePath + "/column", parentData: data, parentDataProperty: "column", rootData }) || (vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors), errors = vErrors.length)), data.mustBeLessThan !== void 0 && (validate42(data.mustBeLessThan, { instancePath: instancePath + "/mustBeLessThan", parentData: data, parentDataProperty: "mustBeLessThan", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema64.type, parentSchema: schema64, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate211.errors = vErrors, errors === 0;
}
var schema65 = { type: "object", additionalProperties: !1, required: ["columns"], properties: { columns: { type: "object", minProperties: 1, additionalProperties: { type: "string", minLength: 1 } }, extra: { enum: ["allow", "forbid"] } } };
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.columns === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" }, schema: schema65.required, parentSchema: schema65, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "columns" || key0 === "extra")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema65, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.columns !== void 0) {
      let data0 = data.columns;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length < 1) {
          let err2 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema65.properties.columns, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        for (let key1 in data0) {
          let data1 = data0[key1];
          if (typeof data1 == "string") {
            if (func3(data1) < 1) {
              let err3 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema65.properties.columns.additionalProperties, data: data1 };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema65.properties.columns.additionalProperties.type, parentSchema: schema65.properties.columns.additionalProperties, data: data1 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "object" }, schema: schema65.properties.columns.type, parentSchema: schema65.properties.columns, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.extra !== void 0) {
      let data2 = data.extra;
      if (!(data2 === "allow" || data2 === "forbid")) {
        let err6 = { instancePath: instancePath + "/extra", schemaPath: "#/properties/extra/enum", keyword: "enum", params: { allowedValues: schema65.properties.extra.enum }, schema: schema65.properties.extra.enum, parentSchema: schema65.properties.extra, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema65.type, parentSchema: schema65, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate215.errors = vErrors, errors === 0;
}
var schema66 = { type: "object", additionalProperties: !1, required: ["with", "key"], properties: { with: { $ref: "table" }, connection: { $ref: "connectionName" }, key: { $ref: "columns" }, columns: { $ref: "columns" }, mustBeLessThan: { $ref: "mustBeLessThan" }, mustBeLessOrEqualTo: { $ref: "mustBeLessOrEqualTo" }, unit: { $ref: "unit" } } };
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.with === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "with" }, schema: schema66.required, parentSchema: schema66, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.key === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, schema: schema66.required, parentSchema: schema66, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "with" || key0 === "connection" || key0 === "key" || key0 === "columns" || key0 === "mustBeLessThan" || key0 === "mustBeLessOrEqualTo" || key0 === "unit")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema66, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.with !== void 0 && (validate126(data.with, { instancePath: instancePath + "/with", parentData: data, parentDataProperty: "with", rootData }) || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.connection !== void 0 && (validate65(data.connection, { instancePath: instancePath + "/connection", parentData: data, parentDataProperty: "connection", rootData }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length)), data.key !== void 0 && (validate130(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length)), data.columns !== void 0 && (validate130(data.columns, { instancePath: instancePath + "/columns", parentData: data, parentDataProperty: "columns", rootData }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length)), data.mustBeLessThan !== void 0 && (validate143(data.mustBeLessThan, { instancePath: instancePath + "/mustBeLessThan", parentData: data, parentDataProperty: "mustBeLessThan", rootData }) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length)), data.mustBeLessOrEqualTo !== void 0 && (validate145(data.mustBeLessOrEqualTo, { instancePath: instancePath + "/mustBeLessOrEqualTo", parentData: data, parentDataProperty: "mustBeLessOrEqualTo", rootData }) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length)), data.unit !== void 0 && (validate154(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData }) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema66.type, parentSchema: schema66, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate217.errors = vErrors, errors === 0;
}
var schema67 = { enum: ["error", "warn"] };
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "error" || data === "warn")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema67.enum }, schema: schema67.enum, parentSchema: schema67, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate226.errors = vErrors, errors === 0;
}
var schema68 = { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,199}$", patternErrorMessage: "A check id has up to 200 letters, digits, `-`, `_`, `.` and `:` and starts with a letter or digit." }, pattern15 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.:-]{0,199}$", "");
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern15.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,199}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,199}$", parentSchema: schema68, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema68.type, parentSchema: schema68, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate228.errors = vErrors, errors === 0;
}
var schema69 = { type: "string", maxLength: 2e3 };
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func3(data) > 2e3) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2e3 }, schema: 2e3, parentSchema: schema69, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema69.type, parentSchema: schema69, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate230.errors = vErrors, errors === 0;
}
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate65(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length), validate232.errors = vErrors, errors === 0;
}
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.table === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "table" }, schema: schema42.required, parentSchema: schema42, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema42.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema42, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.table !== void 0 && (validate126(data.table, { instancePath: instancePath + "/table", parentData: data, parentDataProperty: "table", rootData }) || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.not_null !== void 0) {
      let data1 = data.not_null, _errs4 = errors, valid1 = !0, _errs5 = errors;
      if (typeof data1 != "string") {
        let err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs5 === errors;
      errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      let ifClause0;
      if (_valid0) {
        let _errs7 = errors;
        validate128(data1, { instancePath: instancePath + "/not_null", parentData: data, parentDataProperty: "not_null", rootData }) || (vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors), errors = vErrors.length);
        var _valid0 = _errs7 === errors;
        valid1 = _valid0, ifClause0 = "then";
      } else {
        let _errs8 = errors, _errs9 = errors, valid2 = !0, _errs10 = errors;
        if (!Array.isArray(data1)) {
          let err3 = {};
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var _valid1 = _errs10 === errors;
        errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
        let ifClause1;
        if (_valid1) {
          let _errs12 = errors;
          validate130(data1, { instancePath: instancePath + "/not_null", parentData: data, parentDataProperty: "not_null", rootData }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length);
          var _valid1 = _errs12 === errors;
          valid2 = _valid1, ifClause1 = "then";
        } else {
          let _errs13 = errors, _errs14 = errors, valid3 = !0, _errs15 = errors;
          if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
            let err4 = {};
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          var _valid2 = _errs15 === errors;
          errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
          let ifClause2;
          if (_valid2) {
            let _errs17 = errors;
            validate133(data1, { instancePath: instancePath + "/not_null", parentData: data, parentDataProperty: "not_null", rootData }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
            var _valid2 = _errs17 === errors;
            valid3 = _valid2, ifClause2 = "then";
          } else {
            let _errs18 = errors;
            if ((!data1 || typeof data1 != "object") && typeof data1 != "string") {
              let err5 = { instancePath: instancePath + "/not_null", schemaPath: "#/properties/not_null/else/else/else/type", keyword: "type", params: { type: schema42.properties.not_null.else.else.else.type }, schema: schema42.properties.not_null.else.else.else.type, parentSchema: schema42.properties.not_null.else.else.else, data: data1 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            var _valid2 = _errs18 === errors;
            valid3 = _valid2, ifClause2 = "else";
          }
          if (!valid3) {
            let err6 = { instancePath: instancePath + "/not_null", schemaPath: "#/properties/not_null/else/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema42.properties.not_null.else.else.if, parentSchema: schema42.properties.not_null.else.else, data: data1 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          var _valid1 = _errs13 === errors;
          valid2 = _valid1, ifClause1 = "else";
        }
        if (!valid2) {
          let err7 = { instancePath: instancePath + "/not_null", schemaPath: "#/properties/not_null/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema42.properties.not_null.else.if, parentSchema: schema42.properties.not_null.else, data: data1 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        var _valid0 = _errs8 === errors;
        valid1 = _valid0, ifClause0 = "else";
      }
      if (!valid1) {
        let err8 = { instancePath: instancePath + "/not_null", schemaPath: "#/properties/not_null/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema42.properties.not_null.if, parentSchema: schema42.properties.not_null, data: data1 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.unique !== void 0) {
      let data2 = data.unique, _errs21 = errors, valid4 = !0, _errs22 = errors;
      if (typeof data2 != "string") {
        let err9 = {};
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid3 = _errs22 === errors;
      errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
      let ifClause3;
      if (_valid3) {
        let _errs24 = errors;
        validate128(data2, { instancePath: instancePath + "/unique", parentData: data, parentDataProperty: "unique", rootData }) || (vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors), errors = vErrors.length);
        var _valid3 = _errs24 === errors;
        valid4 = _valid3, ifClause3 = "then";
      } else {
        let _errs25 = errors, _errs26 = errors, valid5 = !0, _errs27 = errors;
        if (!Array.isArray(data2)) {
          let err10 = {};
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        var _valid4 = _errs27 === errors;
        errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
        let ifClause4;
        if (_valid4) {
          let _errs29 = errors;
          validate130(data2, { instancePath: instancePath + "/unique", parentData: data, parentDataProperty: "unique", rootData }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length);
          var _valid4 = _errs29 === errors;
          valid5 = _valid4, ifClause4 = "then";
        } else {
          let _errs30 = errors, _errs31 = errors, valid6 = !0, _errs32 = errors;
          if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
            let err11 = {};
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          var _valid5 = _errs32 === errors;
          errors = _errs31, vErrors !== null && (_errs31 ? vErrors.length = _errs31 : vErrors = null);
          let ifClause5;
          if (_valid5) {
            let _errs34 = errors;
            validate133(data2, { instancePath: instancePath + "/unique", parentData: data, parentDataProperty: "unique", rootData }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
            var _valid5 = _errs34 === errors;
            valid6 = _valid5, ifClause5 = "then";
          } else {
            let _errs35 = errors;
            if ((!data2 || typeof data2 != "object") && typeof data2 != "string") {
              let err12 = { instancePath: instancePath + "/unique", schemaPath: "#/properties/unique/else/else/else/type", keyword: "type", params: { type: schema42.properties.unique.else.else.else.type }, schema: schema42.properties.unique.else.else.else.type, parentSchema: schema42.properties.unique.else.else.else, data: data2 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            var _valid5 = _errs35 === errors;
            valid6 = _valid5, ifClause5 = "else";
          }
          if (!valid6) {
            let err13 = { instancePath: instancePath + "/unique", schemaPath: "#/properties/unique/else/else/if", keyword: "if", params: { failingKeyword: ifClause5 }, schema: schema42.properties.unique.else.else.if, parentSchema: schema42.properties.unique.else.else, data: data2 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          var _valid4 = _errs30 === errors;
          valid5 = _valid4, ifClause4 = "else";
        }
        if (!valid5) {
          let err14 = { instancePath: instancePath + "/unique", schemaPath: "#/properties/unique/else/if", keyword: "if", params: { failingKeyword: ifClause4 }, schema: schema42.properties.unique.else.if, parentSchema: schema42.properties.unique.else, data: data2 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        var _valid3 = _errs25 === errors;
        valid4 = _valid3, ifClause3 = "else";
      }
      if (!valid4) {
        let err15 = { instancePath: instancePath + "/unique", schemaPath: "#/properties/unique/if", keyword: "if", params: { failingKeyword: ifClause3 }, schema: schema42.properties.unique.if, parentSchema: schema42.properties.unique, data: data2 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.accepted_values !== void 0 && (validate160(data.accepted_values, { instancePath: instancePath + "/accepted_values", parentData: data, parentDataProperty: "accepted_values", rootData }) || (vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors), errors = vErrors.length)), data.row_count !== void 0 && (validate173(data.row_count, { instancePath: instancePath + "/row_count", parentData: data, parentDataProperty: "row_count", rootData }) || (vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors), errors = vErrors.length)), data.range !== void 0 && (validate183(data.range, { instancePath: instancePath + "/range", parentData: data, parentDataProperty: "range", rootData }) || (vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors), errors = vErrors.length)), data.pattern !== void 0 && (validate189(data.pattern, { instancePath: instancePath + "/pattern", parentData: data, parentDataProperty: "pattern", rootData }) || (vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors), errors = vErrors.length)), data.relationships !== void 0 && (validate195(data.relationships, { instancePath: instancePath + "/relationships", parentData: data, parentDataProperty: "relationships", rootData }) || (vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors), errors = vErrors.length)), data.expression !== void 0) {
      let data8 = data.expression, _errs43 = errors, valid7 = !0, _errs44 = errors;
      if (typeof data8 != "string") {
        let err16 = {};
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      var _valid6 = _errs44 === errors;
      errors = _errs43, vErrors !== null && (_errs43 ? vErrors.length = _errs43 : vErrors = null);
      let ifClause6;
      if (_valid6) {
        let _errs46 = errors;
        validate203(data8, { instancePath: instancePath + "/expression", parentData: data, parentDataProperty: "expression", rootData }) || (vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors), errors = vErrors.length);
        var _valid6 = _errs46 === errors;
        valid7 = _valid6, ifClause6 = "then";
      } else {
        let _errs47 = errors, _errs48 = errors, valid8 = !0, _errs49 = errors;
        if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
          let err17 = {};
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        var _valid7 = _errs49 === errors;
        errors = _errs48, vErrors !== null && (_errs48 ? vErrors.length = _errs48 : vErrors = null);
        let ifClause7;
        if (_valid7) {
          let _errs51 = errors;
          validate205(data8, { instancePath: instancePath + "/expression", parentData: data, parentDataProperty: "expression", rootData }) || (vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors), errors = vErrors.length);
          var _valid7 = _errs51 === errors;
          valid8 = _valid7, ifClause7 = "then";
        } else {
          let _errs52 = errors;
          if (typeof data8 != "string" && !(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
            let err18 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/else/else/type", keyword: "type", params: { type: schema42.properties.expression.else.else.type }, schema: schema42.properties.expression.else.else.type, parentSchema: schema42.properties.expression.else.else, data: data8 };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          var _valid7 = _errs52 === errors;
          valid8 = _valid7, ifClause7 = "else";
        }
        if (!valid8) {
          let err19 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/else/if", keyword: "if", params: { failingKeyword: ifClause7 }, schema: schema42.properties.expression.else.if, parentSchema: schema42.properties.expression.else, data: data8 };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        var _valid6 = _errs47 === errors;
        valid7 = _valid6, ifClause6 = "else";
      }
      if (!valid7) {
        let err20 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/if", keyword: "if", params: { failingKeyword: ifClause6 }, schema: schema42.properties.expression.if, parentSchema: schema42.properties.expression, data: data8 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.freshness !== void 0 && (validate211(data.freshness, { instancePath: instancePath + "/freshness", parentData: data, parentDataProperty: "freshness", rootData }) || (vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors), errors = vErrors.length)), data.schema !== void 0 && (validate215(data.schema, { instancePath: instancePath + "/schema", parentData: data, parentDataProperty: "schema", rootData }) || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length)), data.compare !== void 0 && (validate217(data.compare, { instancePath: instancePath + "/compare", parentData: data, parentDataProperty: "compare", rootData }) || (vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors), errors = vErrors.length)), data.where !== void 0) {
      let data12 = data.where;
      if (typeof data12 == "string") {
        if (func3(data12) > 1e4) {
          let err21 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/maxLength", keyword: "maxLength", params: { limit: 1e4 }, schema: 1e4, parentSchema: schema42.properties.where, data: data12 };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (func3(data12) < 1) {
          let err22 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema42.properties.where, data: data12 };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/type", keyword: "type", params: { type: "string" }, schema: schema42.properties.where.type, parentSchema: schema42.properties.where, data: data12 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.samples !== void 0) {
      let data13 = data.samples;
      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
        let err24 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" }, schema: schema42.properties.samples.type, parentSchema: schema42.properties.samples, data: data13 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 100 || isNaN(data13)) {
          let err25 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema42.properties.samples, data: data13 };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data13 < 0 || isNaN(data13)) {
          let err26 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema42.properties.samples, data: data13 };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      }
    }
    data.severity !== void 0 && (validate226(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData }) || (vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors), errors = vErrors.length)), data.id !== void 0 && (validate228(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors), errors = vErrors.length)), data.description !== void 0 && (validate230(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData }) || (vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors), errors = vErrors.length)), data.connection !== void 0 && (validate232(data.connection, { instancePath: instancePath + "/connection", parentData: data, parentDataProperty: "connection", rootData }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length));
  } else {
    let err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema42.type, parentSchema: schema42, data };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate125.errors = vErrors, errors === 0;
}
var schema71 = { type: "object", additionalProperties: !1, required: ["sql"], properties: { sql: { type: "string", minLength: 1, maxLength: 1e5 }, mustBe: { $ref: "mustBe" }, mustNotBe: { $ref: "mustNotBe" }, mustBeGreaterThan: { $ref: "mustBeGreaterThan" }, mustBeGreaterOrEqualTo: { $ref: "mustBeGreaterOrEqualTo" }, mustBeLessThan: { $ref: "mustBeLessThan" }, mustBeLessOrEqualTo: { $ref: "mustBeLessOrEqualTo" }, mustBeBetween: { $ref: "mustBeBetween" }, mustNotBeBetween: { $ref: "mustNotBeBetween" }, samples: { type: "integer", minimum: 0, maximum: 100 }, severity: { $ref: "severity" }, id: { $ref: "checkId" }, description: { $ref: "checkDescription" }, connection: { $ref: "checkConnection" } }, alternatives: ["table", "sql"] };
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sql === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sql" }, schema: schema71.required, parentSchema: schema71, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema71.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema71, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.sql !== void 0) {
      let data0 = data.sql;
      if (typeof data0 == "string") {
        if (func3(data0) > 1e5) {
          let err2 = { instancePath: instancePath + "/sql", schemaPath: "#/properties/sql/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema71.properties.sql, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func3(data0) < 1) {
          let err3 = { instancePath: instancePath + "/sql", schemaPath: "#/properties/sql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema71.properties.sql, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/sql", schemaPath: "#/properties/sql/type", keyword: "type", params: { type: "string" }, schema: schema71.properties.sql.type, parentSchema: schema71.properties.sql, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.mustBe !== void 0 && (validate135(data.mustBe, { instancePath: instancePath + "/mustBe", parentData: data, parentDataProperty: "mustBe", rootData }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length)), data.mustNotBe !== void 0 && (validate137(data.mustNotBe, { instancePath: instancePath + "/mustNotBe", parentData: data, parentDataProperty: "mustNotBe", rootData }) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length)), data.mustBeGreaterThan !== void 0 && (validate139(data.mustBeGreaterThan, { instancePath: instancePath + "/mustBeGreaterThan", parentData: data, parentDataProperty: "mustBeGreaterThan", rootData }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length)), data.mustBeGreaterOrEqualTo !== void 0 && (validate141(data.mustBeGreaterOrEqualTo, { instancePath: instancePath + "/mustBeGreaterOrEqualTo", parentData: data, parentDataProperty: "mustBeGreaterOrEqualTo", rootData }) || (vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors), errors = vErrors.length)), data.mustBeLessThan !== void 0 && (validate143(data.mustBeLessThan, { instancePath: instancePath + "/mustBeLessThan", parentData: data, parentDataProperty: "mustBeLessThan", rootData }) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length)), data.mustBeLessOrEqualTo !== void 0 && (validate145(data.mustBeLessOrEqualTo, { instancePath: instancePath + "/mustBeLessOrEqualTo", parentData: data, parentDataProperty: "mustBeLessOrEqualTo", rootData }) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length)), data.mustBeBetween !== void 0 && (validate147(data.mustBeBetween, { instancePath: instancePath + "/mustBeBetween", parentData: data, parentDataProperty: "mustBeBetween", rootData }) || (vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors), errors = vErrors.length)), data.mustNotBeBetween !== void 0 && (validate151(data.mustNotBeBetween, { instancePath: instancePath + "/mustNotBeBetween", parentData: data, parentDataProperty: "mustNotBeBetween", rootData }) || (vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors), errors = vErrors.length)), data.samples !== void 0) {
      let data9 = data.samples;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err5 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" }, schema: schema71.properties.samples.type, parentSchema: schema71.properties.samples, data: data9 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 100 || isNaN(data9)) {
          let err6 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema71.properties.samples, data: data9 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          let err7 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema71.properties.samples, data: data9 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    data.severity !== void 0 && (validate226(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData }) || (vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors), errors = vErrors.length)), data.id !== void 0 && (validate228(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors), errors = vErrors.length)), data.description !== void 0 && (validate230(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData }) || (vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors), errors = vErrors.length)), data.connection !== void 0 && (validate232(data.connection, { instancePath: instancePath + "/connection", parentData: data, parentDataProperty: "connection", rootData }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length));
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema71.type, parentSchema: schema71, data };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate236.errors = vErrors, errors === 0;
}
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors, _errs4 = errors, valid1 = !0, _errs5 = errors;
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
      validate125(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length);
      var _valid1 = _errs6 === errors;
      valid1 = _valid1, ifClause1 = "then";
    } else {
      let _errs7 = errors, _errs8 = errors, valid2 = !0, _errs9 = errors;
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
        validate236(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors), errors = vErrors.length);
        var _valid2 = _errs10 === errors;
        valid2 = _valid2, ifClause2 = "then";
      } else {
        let _errs11 = errors, err3 = { instancePath, schemaPath: "#/then/else/else/not", keyword: "not", params: {}, schema: schema41.then.else.else.not, parentSchema: schema41.then.else.else, data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        var _valid2 = _errs11 === errors;
        valid2 = _valid2, ifClause2 = "else";
      }
      if (!valid2) {
        let err4 = { instancePath, schemaPath: "#/then/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema41.then.else.if, parentSchema: schema41.then.else, data };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid1 = _errs7 === errors;
      valid1 = _valid1, ifClause1 = "else";
    }
    if (!valid1) {
      let err5 = { instancePath, schemaPath: "#/then/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema41.then.if, parentSchema: schema41.then, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs13 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      let err6 = { instancePath, schemaPath: "#/else/type", keyword: "type", params: { type: "object" }, schema: schema41.else.type, parentSchema: schema41.else, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    var _valid0 = _errs13 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err7 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema41.if, parentSchema: schema41, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate124.errors = vErrors, errors === 0;
}
var schema72 = { type: "object", additionalProperties: !1, properties: { on: { type: "array", items: { enum: ["failure", "recovery", "late", "missed", "success"] }, minItems: 1, uniqueItems: !0 }, class: { type: "array", items: { $ref: "errorClass" }, minItems: 1, uniqueItems: !0 }, email: { type: "array", items: { $ref: "email" }, minItems: 1, maxItems: 50, uniqueItems: !0 }, slack: { type: "object", additionalProperties: !1, required: ["webhook"], properties: { webhook: { type: "string", pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$", patternErrorMessage: 'The webhook is a secret: write the name of its environment variable, in quotes: `"${SLACK_WEBHOOK}"`.' } } } } }, schema73 = { type: "string", pattern: '^[^\\s@<>,;"]{1,64}@[^\\s@<>,;"]{1,255}$', patternErrorMessage: "An e-mail address looks like `sales-data@example.com`." }, pattern16 = new RegExp('^[^\\s@<>,;"]{1,64}@[^\\s@<>,;"]{1,255}$', "");
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern16.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: '^[^\\s@<>,;"]{1,64}@[^\\s@<>,;"]{1,255}$' }, schema: '^[^\\s@<>,;"]{1,64}@[^\\s@<>,;"]{1,255}$', parentSchema: schema73, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema73.type, parentSchema: schema73, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate253.errors = vErrors, errors === 0;
}
var pattern17 = new RegExp("^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$", "");
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "on" || key0 === "class" || key0 === "email" || key0 === "slack")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema72, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.on !== void 0) {
      let data0 = data.on;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          let err1 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema72.properties.on, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(data1 === "failure" || data1 === "recovery" || data1 === "late" || data1 === "missed" || data1 === "success")) {
            let err2 = { instancePath: instancePath + "/on/" + i0, schemaPath: "#/properties/on/items/enum", keyword: "enum", params: { allowedValues: schema72.properties.on.items.enum }, schema: schema72.properties.on.items.enum, parentSchema: schema72.properties.on.items, data: data1 };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
        let i1 = data0.length, j0;
        if (i1 > 1) {
          outer0: for (; i1--; )
            for (j0 = i1; j0--; )
              if (func0(data0[i1], data0[j0])) {
                let err3 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: !0, parentSchema: schema72.properties.on, data: data0 };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                break outer0;
              }
        }
      } else {
        let err4 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/type", keyword: "type", params: { type: "array" }, schema: schema72.properties.on.type, parentSchema: schema72.properties.on, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.class !== void 0) {
      let data2 = data.class;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          let err5 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema72.properties.class, data: data2 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len1 = data2.length;
        for (let i2 = 0; i2 < len1; i2++)
          validate69(data2[i2], { instancePath: instancePath + "/class/" + i2, parentData: data2, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
        let i3 = data2.length, j1;
        if (i3 > 1) {
          outer1: for (; i3--; )
            for (j1 = i3; j1--; )
              if (func0(data2[i3], data2[j1])) {
                let err6 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, schema: !0, parentSchema: schema72.properties.class, data: data2 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                break outer1;
              }
        }
      } else {
        let err7 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/type", keyword: "type", params: { type: "array" }, schema: schema72.properties.class.type, parentSchema: schema72.properties.class, data: data2 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.email !== void 0) {
      let data4 = data.email;
      if (Array.isArray(data4)) {
        if (data4.length > 50) {
          let err8 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema72.properties.email, data: data4 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data4.length < 1) {
          let err9 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema72.properties.email, data: data4 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        let len2 = data4.length;
        for (let i4 = 0; i4 < len2; i4++)
          validate253(data4[i4], { instancePath: instancePath + "/email/" + i4, parentData: data4, parentDataProperty: i4, rootData }) || (vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors), errors = vErrors.length);
        let i5 = data4.length, j2;
        if (i5 > 1) {
          outer2: for (; i5--; )
            for (j2 = i5; j2--; )
              if (func0(data4[i5], data4[j2])) {
                let err10 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, schema: !0, parentSchema: schema72.properties.email, data: data4 };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                break outer2;
              }
        }
      } else {
        let err11 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "array" }, schema: schema72.properties.email.type, parentSchema: schema72.properties.email, data: data4 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.slack !== void 0) {
      let data6 = data.slack;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.webhook === void 0) {
          let err12 = { instancePath: instancePath + "/slack", schemaPath: "#/properties/slack/required", keyword: "required", params: { missingProperty: "webhook" }, schema: schema72.properties.slack.required, parentSchema: schema72.properties.slack, data: data6 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        for (let key1 in data6)
          if (key1 !== "webhook") {
            let err13 = { instancePath: instancePath + "/slack", schemaPath: "#/properties/slack/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: !1, parentSchema: schema72.properties.slack, data: data6 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        if (data6.webhook !== void 0) {
          let data7 = data6.webhook;
          if (typeof data7 == "string") {
            if (!pattern17.test(data7)) {
              let err14 = { instancePath: instancePath + "/slack/webhook", schemaPath: "#/properties/slack/properties/webhook/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$" }, schema: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$", parentSchema: schema72.properties.slack.properties.webhook, data: data7 };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            let err15 = { instancePath: instancePath + "/slack/webhook", schemaPath: "#/properties/slack/properties/webhook/type", keyword: "type", params: { type: "string" }, schema: schema72.properties.slack.properties.webhook.type, parentSchema: schema72.properties.slack.properties.webhook, data: data7 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        let err16 = { instancePath: instancePath + "/slack", schemaPath: "#/properties/slack/type", keyword: "type", params: { type: "object" }, schema: schema72.properties.slack.type, parentSchema: schema72.properties.slack, data: data6 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema72.type, parentSchema: schema72, data };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate251.errors = vErrors, errors === 0;
}
var schema74 = { type: "object", additionalProperties: !1, properties: { params: { type: "object", propertyNames: { type: "string", pattern: "^[a-z][a-z0-9_]{0,62}$", patternErrorMessage: "A parameter name has up to 63 lower-case letters, digits and underscores and starts with a letter, for example `start_date`." }, additionalProperties: { $ref: "parameterValue" } }, schedule: { if: { type: "object" }, then: { $ref: "scheduleOverride" }, else: { if: { type: "array" }, then: { $ref: "cronList" }, else: { type: ["object", "array"] } } }, timeout: { $ref: "duration" }, resources: { $ref: "resources" } } }, schema75 = { type: "object", additionalProperties: !1, properties: { cron: { if: { type: "string" }, then: { $ref: "cron" }, else: { if: { type: "array" }, then: { $ref: "cronList" }, else: { type: ["string", "array"] } } }, timezone: { $ref: "timezone" }, concurrency: { $ref: "concurrency" }, catchUp: { $ref: "catchUp" }, maxCatchUp: { $ref: "maxCatchUp" }, startWithin: { $ref: "startWithin" }, finishBy: { $ref: "finishBy" }, paused: { $ref: "paused" } } };
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "cron" || key0 === "timezone" || key0 === "concurrency" || key0 === "catchUp" || key0 === "maxCatchUp" || key0 === "startWithin" || key0 === "finishBy" || key0 === "paused")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema75, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.cron !== void 0) {
      let data0 = data.cron, _errs3 = errors, valid1 = !0, _errs4 = errors;
      if (typeof data0 != "string") {
        let err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs4 === errors;
      errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      let ifClause0;
      if (_valid0) {
        let _errs6 = errors;
        validate25(data0, { instancePath: instancePath + "/cron", parentData: data, parentDataProperty: "cron", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
        var _valid0 = _errs6 === errors;
        valid1 = _valid0, ifClause0 = "then";
      } else {
        let _errs7 = errors, _errs8 = errors, valid2 = !0, _errs9 = errors;
        if (!Array.isArray(data0)) {
          let err2 = {};
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var _valid1 = _errs9 === errors;
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
        let ifClause1;
        if (_valid1) {
          let _errs11 = errors;
          validate27(data0, { instancePath: instancePath + "/cron", parentData: data, parentDataProperty: "cron", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
          var _valid1 = _errs11 === errors;
          valid2 = _valid1, ifClause1 = "then";
        } else {
          let _errs12 = errors;
          if (typeof data0 != "string" && !Array.isArray(data0)) {
            let err3 = { instancePath: instancePath + "/cron", schemaPath: "#/properties/cron/else/else/type", keyword: "type", params: { type: schema75.properties.cron.else.else.type }, schema: schema75.properties.cron.else.else.type, parentSchema: schema75.properties.cron.else.else, data: data0 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          var _valid1 = _errs12 === errors;
          valid2 = _valid1, ifClause1 = "else";
        }
        if (!valid2) {
          let err4 = { instancePath: instancePath + "/cron", schemaPath: "#/properties/cron/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema75.properties.cron.else.if, parentSchema: schema75.properties.cron.else, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = _valid0, ifClause0 = "else";
      }
      if (!valid1) {
        let err5 = { instancePath: instancePath + "/cron", schemaPath: "#/properties/cron/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema75.properties.cron.if, parentSchema: schema75.properties.cron, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.timezone !== void 0 && (validate30(data.timezone, { instancePath: instancePath + "/timezone", parentData: data, parentDataProperty: "timezone", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.concurrency !== void 0 && (validate35(data.concurrency, { instancePath: instancePath + "/concurrency", parentData: data, parentDataProperty: "concurrency", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.catchUp !== void 0 && (validate37(data.catchUp, { instancePath: instancePath + "/catchUp", parentData: data, parentDataProperty: "catchUp", rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length)), data.maxCatchUp !== void 0 && (validate39(data.maxCatchUp, { instancePath: instancePath + "/maxCatchUp", parentData: data, parentDataProperty: "maxCatchUp", rootData }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length)), data.startWithin !== void 0 && (validate41(data.startWithin, { instancePath: instancePath + "/startWithin", parentData: data, parentDataProperty: "startWithin", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data.finishBy !== void 0 && (validate45(data.finishBy, { instancePath: instancePath + "/finishBy", parentData: data, parentDataProperty: "finishBy", rootData }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length)), data.paused !== void 0 && (validate48(data.paused, { instancePath: instancePath + "/paused", parentData: data, parentDataProperty: "paused", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema75.type, parentSchema: schema75, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate258.errors = vErrors, errors === 0;
}
var schema76 = { type: "object", additionalProperties: !1, properties: { cpu: { type: ["string", "number"] }, memory: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?(Ki|Mi|Gi|Ti)$", patternErrorMessage: "Memory is a number and one of the units `Ki`, `Mi`, `Gi` and `Ti`, for example `2Gi`." } } }, pattern19 = new RegExp("^[0-9]+(\\.[0-9]+)?(Ki|Mi|Gi|Ti)$", "");
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "cpu" || key0 === "memory")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema76, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.cpu !== void 0) {
      let data0 = data.cpu;
      if (typeof data0 != "string" && !(typeof data0 == "number" && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/cpu", schemaPath: "#/properties/cpu/type", keyword: "type", params: { type: schema76.properties.cpu.type }, schema: schema76.properties.cpu.type, parentSchema: schema76.properties.cpu, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.memory !== void 0) {
      let data1 = data.memory;
      if (typeof data1 == "string") {
        if (!pattern19.test(data1)) {
          let err2 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?(Ki|Mi|Gi|Ti)$" }, schema: "^[0-9]+(\\.[0-9]+)?(Ki|Mi|Gi|Ti)$", parentSchema: schema76.properties.memory, data: data1 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/type", keyword: "type", params: { type: "string" }, schema: schema76.properties.memory.type, parentSchema: schema76.properties.memory, data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema76.type, parentSchema: schema76, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate271.errors = vErrors, errors === 0;
}
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "params" || key0 === "schedule" || key0 === "timeout" || key0 === "resources")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema74, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.params !== void 0) {
      let data0 = data.params;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0) {
          let _errs4 = errors;
          if (typeof key1 == "string") {
            if (!pattern8.test(key1)) {
              let err1 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }, schema: "^[a-z][a-z0-9_]{0,62}$", parentSchema: schema74.properties.params.propertyNames, data: key1, propertyName: key1 };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            let err2 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema74.properties.params.propertyNames.type, parentSchema: schema74.properties.params.propertyNames, data: key1, propertyName: key1 };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          var valid1 = _errs4 === errors;
          if (!valid1) {
            let err3 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema74.properties.params.propertyNames, parentSchema: schema74.properties.params, data: data0 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        for (let key2 in data0)
          validate55(data0[key2], { instancePath: instancePath + "/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" }, schema: schema74.properties.params.type, parentSchema: schema74.properties.params, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.schedule !== void 0) {
      let data2 = data.schedule, _errs9 = errors, valid3 = !0, _errs10 = errors;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        let err5 = {};
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs10 === errors;
      errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
      let ifClause0;
      if (_valid0) {
        let _errs12 = errors;
        validate258(data2, { instancePath: instancePath + "/schedule", parentData: data, parentDataProperty: "schedule", rootData }) || (vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors), errors = vErrors.length);
        var _valid0 = _errs12 === errors;
        valid3 = _valid0, ifClause0 = "then";
      } else {
        let _errs13 = errors, _errs14 = errors, valid4 = !0, _errs15 = errors;
        if (!Array.isArray(data2)) {
          let err6 = {};
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        var _valid1 = _errs15 === errors;
        errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
        let ifClause1;
        if (_valid1) {
          let _errs17 = errors;
          validate27(data2, { instancePath: instancePath + "/schedule", parentData: data, parentDataProperty: "schedule", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
          var _valid1 = _errs17 === errors;
          valid4 = _valid1, ifClause1 = "then";
        } else {
          let _errs18 = errors;
          if (!data2 || typeof data2 != "object") {
            let err7 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/else/else/type", keyword: "type", params: { type: schema74.properties.schedule.else.else.type }, schema: schema74.properties.schedule.else.else.type, parentSchema: schema74.properties.schedule.else.else, data: data2 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          var _valid1 = _errs18 === errors;
          valid4 = _valid1, ifClause1 = "else";
        }
        if (!valid4) {
          let err8 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema74.properties.schedule.else.if, parentSchema: schema74.properties.schedule.else, data: data2 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        var _valid0 = _errs13 === errors;
        valid3 = _valid0, ifClause0 = "else";
      }
      if (!valid3) {
        let err9 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema74.properties.schedule.if, parentSchema: schema74.properties.schedule, data: data2 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    data.timeout !== void 0 && (validate42(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length)), data.resources !== void 0 && (validate271(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData }) || (vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors), errors = vErrors.length));
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema74.type, parentSchema: schema74, data };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate256.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.team === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "team" }, schema: schema6.required, parentSchema: schema6, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema6.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema6, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (data0 !== 1) {
        let err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: schema6.properties.version, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (!pattern0.test(data1)) {
          let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{1,62}$" }, schema: "^[a-z][a-z0-9-]{1,62}$", parentSchema: schema6.properties.name, data: data1 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.name.type, parentSchema: schema6.properties.name, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.team !== void 0 && (validate22(data.team, { instancePath: instancePath + "/team", parentData: data, parentDataProperty: "team", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.description !== void 0) {
      let data3 = data.description;
      if (typeof data3 == "string") {
        if (func3(data3) > 2e3) {
          let err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 }, schema: 2e3, parentSchema: schema6.properties.description, data: data3 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.description.type, parentSchema: schema6.properties.description, data: data3 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.runbook !== void 0) {
      let data4 = data.runbook;
      if (typeof data4 == "string") {
        if (!pattern2.test(data4)) {
          let err7 = { instancePath: instancePath + "/runbook", schemaPath: "#/properties/runbook/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s]+$" }, schema: "^https?://[^\\s]+$", parentSchema: schema6.properties.runbook, data: data4 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/runbook", schemaPath: "#/properties/runbook/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.runbook.type, parentSchema: schema6.properties.runbook, data: data4 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.schedule !== void 0) {
      let data5 = data.schedule, _errs11 = errors, valid1 = !0, _errs12 = errors;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        let err9 = {};
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid0 = _errs12 === errors;
      errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
      let ifClause0;
      if (_valid0) {
        let _errs14 = errors;
        validate24(data5, { instancePath: instancePath + "/schedule", parentData: data, parentDataProperty: "schedule", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
        var _valid0 = _errs14 === errors;
        valid1 = _valid0, ifClause0 = "then";
      } else {
        let _errs15 = errors, _errs16 = errors, valid2 = !0, _errs17 = errors;
        if (!Array.isArray(data5)) {
          let err10 = {};
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        var _valid1 = _errs17 === errors;
        errors = _errs16, vErrors !== null && (_errs16 ? vErrors.length = _errs16 : vErrors = null);
        let ifClause1;
        if (_valid1) {
          let _errs19 = errors;
          validate27(data5, { instancePath: instancePath + "/schedule", parentData: data, parentDataProperty: "schedule", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
          var _valid1 = _errs19 === errors;
          valid2 = _valid1, ifClause1 = "then";
        } else {
          let _errs20 = errors;
          if (!data5 || typeof data5 != "object") {
            let err11 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/else/else/type", keyword: "type", params: { type: schema6.properties.schedule.else.else.type }, schema: schema6.properties.schedule.else.else.type, parentSchema: schema6.properties.schedule.else.else, data: data5 };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          var _valid1 = _errs20 === errors;
          valid2 = _valid1, ifClause1 = "else";
        }
        if (!valid2) {
          let err12 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema6.properties.schedule.else.if, parentSchema: schema6.properties.schedule.else, data: data5 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        var _valid0 = _errs15 === errors;
        valid1 = _valid0, ifClause0 = "else";
      }
      if (!valid1) {
        let err13 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema6.properties.schedule.if, parentSchema: schema6.properties.schedule, data: data5 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.after !== void 0) {
      let data6 = data.after;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate52(data6[i0], { instancePath: instancePath + "/after/" + i0, parentData: data6, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length);
        let i1 = data6.length, j0;
        if (i1 > 1) {
          outer0: for (; i1--; )
            for (j0 = i1; j0--; )
              if (func0(data6[i1], data6[j0])) {
                let err14 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: !0, parentSchema: schema6.properties.after, data: data6 };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                break outer0;
              }
        }
      } else {
        let err15 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.after.type, parentSchema: schema6.properties.after, data: data6 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.params !== void 0) {
      let data8 = data.params;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (let key1 in data8) {
          let _errs27 = errors;
          if (typeof key1 == "string") {
            if (!pattern8.test(key1)) {
              let err16 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }, schema: "^[a-z][a-z0-9_]{0,62}$", parentSchema: schema6.properties.params.propertyNames, data: key1, propertyName: key1 };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            let err17 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.params.propertyNames.type, parentSchema: schema6.properties.params.propertyNames, data: key1, propertyName: key1 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          var valid6 = _errs27 === errors;
          if (!valid6) {
            let err18 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema6.properties.params.propertyNames, parentSchema: schema6.properties.params, data: data8 };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        for (let key2 in data8)
          validate54(data8[key2], { instancePath: instancePath + "/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data8, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
      } else {
        let err19 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.params.type, parentSchema: schema6.properties.params, data: data8 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.secrets !== void 0) {
      let data10 = data.secrets;
      if (Array.isArray(data10)) {
        let len1 = data10.length;
        for (let i2 = 0; i2 < len1; i2++)
          validate63(data10[i2], { instancePath: instancePath + "/secrets/" + i2, parentData: data10, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
        let i3 = data10.length, j1;
        if (i3 > 1) {
          outer1: for (; i3--; )
            for (j1 = i3; j1--; )
              if (func0(data10[i3], data10[j1])) {
                let err20 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, schema: !0, parentSchema: schema6.properties.secrets, data: data10 };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                break outer1;
              }
        }
      } else {
        let err21 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.secrets.type, parentSchema: schema6.properties.secrets, data: data10 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.connection !== void 0 && (validate65(data.connection, { instancePath: instancePath + "/connection", parentData: data, parentDataProperty: "connection", rootData }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length)), data.atomic !== void 0) {
      let data13 = data.atomic;
      if (!(data13 === "job" || data13 === "step" || data13 === "none")) {
        let err22 = { instancePath: instancePath + "/atomic", schemaPath: "#/properties/atomic/enum", keyword: "enum", params: { allowedValues: schema6.properties.atomic.enum }, schema: schema6.properties.atomic.enum, parentSchema: schema6.properties.atomic, data: data13 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.timeout !== void 0 && (validate42(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length)), data.retry !== void 0 && (validate68(data.retry, { instancePath: instancePath + "/retry", parentData: data, parentDataProperty: "retry", rootData }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length)), data.steps !== void 0) {
      let data16 = data.steps;
      if (Array.isArray(data16)) {
        if (data16.length > 500) {
          let err23 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/maxItems", keyword: "maxItems", params: { limit: 500 }, schema: 500, parentSchema: schema6.properties.steps, data: data16 };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data16.length < 1) {
          let err24 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema6.properties.steps, data: data16 };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        let len2 = data16.length;
        for (let i4 = 0; i4 < len2; i4++)
          validate74(data16[i4], { instancePath: instancePath + "/steps/" + i4, parentData: data16, parentDataProperty: i4, rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
      } else {
        let err25 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.steps.type, parentSchema: schema6.properties.steps, data: data16 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.checks !== void 0) {
      let data18 = data.checks;
      if (Array.isArray(data18)) {
        if (data18.length > 500) {
          let err26 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/maxItems", keyword: "maxItems", params: { limit: 500 }, schema: 500, parentSchema: schema6.properties.checks, data: data18 };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        let len3 = data18.length;
        for (let i5 = 0; i5 < len3; i5++)
          validate124(data18[i5], { instancePath: instancePath + "/checks/" + i5, parentData: data18, parentDataProperty: i5, rootData }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length);
      } else {
        let err27 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.checks.type, parentSchema: schema6.properties.checks, data: data18 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.alerts !== void 0) {
      let data20 = data.alerts;
      if (Array.isArray(data20)) {
        if (data20.length > 50) {
          let err28 = { instancePath: instancePath + "/alerts", schemaPath: "#/properties/alerts/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema6.properties.alerts, data: data20 };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        let len4 = data20.length;
        for (let i6 = 0; i6 < len4; i6++)
          validate251(data20[i6], { instancePath: instancePath + "/alerts/" + i6, parentData: data20, parentDataProperty: i6, rootData }) || (vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors), errors = vErrors.length);
      } else {
        let err29 = { instancePath: instancePath + "/alerts", schemaPath: "#/properties/alerts/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.alerts.type, parentSchema: schema6.properties.alerts, data: data20 };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.environments !== void 0) {
      let data22 = data.environments;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (let key3 in data22)
          if (!(key3 === "local" || key3 === "staging" || key3 === "production")) {
            let err30 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: !1, parentSchema: schema6.properties.environments, data: data22 };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        data22.local !== void 0 && (validate256(data22.local, { instancePath: instancePath + "/environments/local", parentData: data22, parentDataProperty: "local", rootData }) || (vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors), errors = vErrors.length)), data22.staging !== void 0 && (validate256(data22.staging, { instancePath: instancePath + "/environments/staging", parentData: data22, parentDataProperty: "staging", rootData }) || (vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors), errors = vErrors.length)), data22.production !== void 0 && (validate256(data22.production, { instancePath: instancePath + "/environments/production", parentData: data22, parentDataProperty: "production", rootData }) || (vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors), errors = vErrors.length));
      } else {
        let err31 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.environments.type, parentSchema: schema6.properties.environments, data: data22 };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    data.resources !== void 0 && (validate271(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData }) || (vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors), errors = vErrors.length));
  } else {
    let err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6, data };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}

export const validate = module.exports;
