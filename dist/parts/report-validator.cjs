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

// src/report/generated/report-validator.js
var report_validator_exports = {};
__export(report_validator_exports, {
  validate: () => validate
});
module.exports = __toCommonJS(report_validator_exports);
var module2 = { exports: {} };
module2.exports = validate10;
module2.exports.default = validate10;
var schema11 = { type: "object", additionalProperties: false, required: ["version", "head", "workspace", "workflow", "event", "at", "verdict", "sentence", "fork", "notes"], properties: { version: { const: 1 }, pr: { type: "integer", minimum: 1, maximum: 9007199254740991 }, head: { $ref: "commit" }, workspace: { type: "string", minLength: 1, maxLength: 1e3, pattern: "^(?:\\.|(?!/)(?!(?:[^]*/)?\\.\\.?(?:/|$))[^\\u0000-\\u001f]+)$" }, workflow: { $ref: "name" }, event: { $ref: "name" }, at: { $ref: "time" }, verdict: { type: "string", enum: ["passed", "failed", "attention", "cancelled", "crashed"] }, sentence: { $ref: "text" }, url: { type: "string", maxLength: 2e3, pattern: "^https?://[A-Za-z0-9.:-]+(?:/[A-Za-z0-9._~%/?=&#+@:,-]*)?$" }, fork: { type: "boolean" }, validation: { type: "object", additionalProperties: false, required: ["jobs", "diagnostics"], properties: { jobs: { $ref: "count" }, diagnostics: { type: "array", maxItems: 5e4, items: { $ref: "diagnostic" } }, waivers: { type: "array", maxItems: 5e4, items: { $ref: "listedWaiver" } } } }, plan: { $ref: "plan" }, tests: { $ref: "tests" }, stage: { $ref: "stage" }, parity: { type: "object", additionalProperties: false, required: ["status", "differences"], properties: { status: { type: "string", enum: ["same", "differs", "unknown"] }, differences: { type: "array", maxItems: 2e4, items: { $ref: "text" } } } }, approvals: { type: "array", maxItems: 2e4, items: { $ref: "approval" } }, notes: { type: "array", maxItems: 1e4, items: { $ref: "text" } } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = (text) => text.length;
var pattern0 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "");
var pattern1 = new RegExp("^(?:\\.|(?!/)(?!(?:[^]*/)?\\.\\.?(?:/|$))[^\\u0000-\\u001f]+)$", "");
var pattern2 = new RegExp("^[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,3})?Z$", "");
var pattern3 = new RegExp("^https?://[A-Za-z0-9.:-]+(?:/[A-Za-z0-9._~%/?=&#+@:,-]*)?$", "");
var schema18 = { type: "object", additionalProperties: false, required: ["code", "severity", "message", "file", "line", "column"], properties: { code: { $ref: "name" }, severity: { type: "string", enum: ["error", "warning", "recommendation"] }, message: { $ref: "text" }, file: { $ref: "path" }, line: { $ref: "line" }, column: { $ref: "line" }, endLine: { $ref: "line" }, endColumn: { $ref: "line" }, hint: { $ref: "text" } } };
var pattern4 = new RegExp("^(?:\\.\\./){0,50}(?!/)(?!(?:[^]*/)?\\.\\.?(?:/|$))[^\\u0000]+$", "");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.severity === void 0 && (missing0 = "severity") || data.message === void 0 && (missing0 = "message") || data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.column === void 0 && (missing0 = "column"))
        return validate11.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func2.call(schema18.properties, key0)) {
            return validate11.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.code !== void 0) {
            let data0 = data.code, _errs2 = errors;
            if (errors === errors)
              if (typeof data0 == "string") {
                if (func3(data0) > 1e3)
                  return validate11.errors = [{ instancePath: instancePath + "/code", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
              } else
                return validate11.errors = [{ instancePath: instancePath + "/code", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.severity !== void 0) {
              let data1 = data.severity, _errs5 = errors;
              if (typeof data1 != "string")
                return validate11.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" } }], false;
              if (!(data1 === "error" || data1 === "warning" || data1 === "recommendation"))
                return validate11.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema18.properties.severity.enum } }], false;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.message !== void 0) {
                let data2 = data.message, _errs7 = errors;
                if (errors === errors)
                  if (typeof data2 == "string") {
                    if (func3(data2) > 1e5)
                      return validate11.errors = [{ instancePath: instancePath + "/message", schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                  } else
                    return validate11.errors = [{ instancePath: instancePath + "/message", schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.file !== void 0) {
                  let data3 = data.file, _errs10 = errors;
                  if (errors === errors)
                    if (typeof data3 == "string") {
                      if (func3(data3) > 5e3)
                        return validate11.errors = [{ instancePath: instancePath + "/file", schemaPath: "path/maxLength", keyword: "maxLength", params: { limit: 5e3 } }], false;
                      if (func3(data3) < 1)
                        return validate11.errors = [{ instancePath: instancePath + "/file", schemaPath: "path/minLength", keyword: "minLength", params: { limit: 1 } }], false;
                      if (!pattern4.test(data3))
                        return validate11.errors = [{ instancePath: instancePath + "/file", schemaPath: "path/pattern", keyword: "pattern", params: { pattern: "^(?:\\.\\./){0,50}(?!/)(?!(?:[^]*/)?\\.\\.?(?:/|$))[^\\u0000]+$" } }], false;
                    } else
                      return validate11.errors = [{ instancePath: instancePath + "/file", schemaPath: "path/type", keyword: "type", params: { type: "string" } }], false;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.line !== void 0) {
                    let data4 = data.line, _errs13 = errors, _errs14 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                      return validate11.errors = [{ instancePath: instancePath + "/line", schemaPath: "line/type", keyword: "type", params: { type: "integer" } }], false;
                    if (errors === _errs14 && typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 1e9 || isNaN(data4))
                        return validate11.errors = [{ instancePath: instancePath + "/line", schemaPath: "line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } }], false;
                      if (data4 < 1 || isNaN(data4))
                        return validate11.errors = [{ instancePath: instancePath + "/line", schemaPath: "line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                    }
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = true;
                  if (valid0) {
                    if (data.column !== void 0) {
                      let data5 = data.column, _errs16 = errors, _errs17 = errors;
                      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                        return validate11.errors = [{ instancePath: instancePath + "/column", schemaPath: "line/type", keyword: "type", params: { type: "integer" } }], false;
                      if (errors === _errs17 && typeof data5 == "number" && isFinite(data5)) {
                        if (data5 > 1e9 || isNaN(data5))
                          return validate11.errors = [{ instancePath: instancePath + "/column", schemaPath: "line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } }], false;
                        if (data5 < 1 || isNaN(data5))
                          return validate11.errors = [{ instancePath: instancePath + "/column", schemaPath: "line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                      }
                      var valid0 = _errs16 === errors;
                    } else
                      var valid0 = true;
                    if (valid0) {
                      if (data.endLine !== void 0) {
                        let data6 = data.endLine, _errs19 = errors, _errs20 = errors;
                        if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                          return validate11.errors = [{ instancePath: instancePath + "/endLine", schemaPath: "line/type", keyword: "type", params: { type: "integer" } }], false;
                        if (errors === _errs20 && typeof data6 == "number" && isFinite(data6)) {
                          if (data6 > 1e9 || isNaN(data6))
                            return validate11.errors = [{ instancePath: instancePath + "/endLine", schemaPath: "line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } }], false;
                          if (data6 < 1 || isNaN(data6))
                            return validate11.errors = [{ instancePath: instancePath + "/endLine", schemaPath: "line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                        }
                        var valid0 = _errs19 === errors;
                      } else
                        var valid0 = true;
                      if (valid0) {
                        if (data.endColumn !== void 0) {
                          let data7 = data.endColumn, _errs22 = errors, _errs23 = errors;
                          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                            return validate11.errors = [{ instancePath: instancePath + "/endColumn", schemaPath: "line/type", keyword: "type", params: { type: "integer" } }], false;
                          if (errors === _errs23 && typeof data7 == "number" && isFinite(data7)) {
                            if (data7 > 1e9 || isNaN(data7))
                              return validate11.errors = [{ instancePath: instancePath + "/endColumn", schemaPath: "line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } }], false;
                            if (data7 < 1 || isNaN(data7))
                              return validate11.errors = [{ instancePath: instancePath + "/endColumn", schemaPath: "line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                          }
                          var valid0 = _errs22 === errors;
                        } else
                          var valid0 = true;
                        if (valid0)
                          if (data.hint !== void 0) {
                            let data8 = data.hint, _errs25 = errors;
                            if (errors === errors)
                              if (typeof data8 == "string") {
                                if (func3(data8) > 1e5)
                                  return validate11.errors = [{ instancePath: instancePath + "/hint", schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                              } else
                                return validate11.errors = [{ instancePath: instancePath + "/hint", schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
                            var valid0 = _errs25 === errors;
                          } else
                            var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate11.errors = vErrors, errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.job === void 0 && (missing0 = "job") || data.check === void 0 && (missing0 = "check") || data.owner === void 0 && (missing0 = "owner") || data.reason === void 0 && (missing0 = "reason") || data.until === void 0 && (missing0 = "until") || data.daysLeft === void 0 && (missing0 = "daysLeft"))
        return validate13.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "job" || key0 === "check" || key0 === "owner" || key0 === "reason" || key0 === "until" || key0 === "daysLeft")) {
            return validate13.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.job !== void 0) {
            let data0 = data.job, _errs2 = errors;
            if (errors === errors)
              if (typeof data0 == "string") {
                if (func3(data0) > 1e3)
                  return validate13.errors = [{ instancePath: instancePath + "/job", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
              } else
                return validate13.errors = [{ instancePath: instancePath + "/job", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.check !== void 0) {
              let data1 = data.check, _errs5 = errors;
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func3(data1) > 1e3)
                    return validate13.errors = [{ instancePath: instancePath + "/check", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                } else
                  return validate13.errors = [{ instancePath: instancePath + "/check", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.owner !== void 0) {
                let data2 = data.owner, _errs8 = errors;
                if (errors === errors)
                  if (typeof data2 == "string") {
                    if (func3(data2) > 1e5)
                      return validate13.errors = [{ instancePath: instancePath + "/owner", schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                  } else
                    return validate13.errors = [{ instancePath: instancePath + "/owner", schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.reason !== void 0) {
                  let data3 = data.reason, _errs11 = errors;
                  if (errors === errors)
                    if (typeof data3 == "string") {
                      if (func3(data3) > 1e5)
                        return validate13.errors = [{ instancePath: instancePath + "/reason", schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                    } else
                      return validate13.errors = [{ instancePath: instancePath + "/reason", schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.until !== void 0) {
                    let data4 = data.until, _errs14 = errors;
                    if (errors === errors)
                      if (typeof data4 == "string") {
                        if (func3(data4) > 1e3)
                          return validate13.errors = [{ instancePath: instancePath + "/until", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                      } else
                        return validate13.errors = [{ instancePath: instancePath + "/until", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = true;
                  if (valid0)
                    if (data.daysLeft !== void 0) {
                      let data5 = data.daysLeft, _errs17 = errors, _errs18 = errors;
                      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                        return validate13.errors = [{ instancePath: instancePath + "/daysLeft", schemaPath: "count/type", keyword: "type", params: { type: "integer" } }], false;
                      if (errors === _errs18 && typeof data5 == "number" && isFinite(data5)) {
                        if (data5 > 9007199254740991 || isNaN(data5))
                          return validate13.errors = [{ instancePath: instancePath + "/daysLeft", schemaPath: "count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], false;
                        if (data5 < 0 || isNaN(data5))
                          return validate13.errors = [{ instancePath: instancePath + "/daysLeft", schemaPath: "count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                      }
                      var valid0 = _errs17 === errors;
                    } else
                      var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else
      return validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate13.errors = vErrors, errors === 0;
}
var pattern6 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64}|working tree)$", "");
var pattern7 = new RegExp("^(?:sha256:)?[0-9a-f]{64}$", "");
var schema36 = { type: "object", additionalProperties: false, required: ["job", "kind", "files", "reason", "owners", "consequences"], properties: { job: { $ref: "name" }, kind: { type: "string", enum: ["added", "changed", "renamed", "removed"] }, from: { $ref: "name" }, digest: { $ref: "digest" }, files: { type: "array", maxItems: 5e4, items: { $ref: "path" } }, reason: { $ref: "text" }, schedule: { $ref: "schedule" }, team: { $ref: "name" }, owners: { type: "array", maxItems: 1e3, items: { $ref: "name" } }, consequences: { type: "array", maxItems: 1e4, items: { $ref: "text" } } } };
var pattern8 = new RegExp("^sha256:[0-9a-f]{64}$", "");
var pattern10 = new RegExp("^[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](?:Z|[+-][0-9]{2}:[0-9]{2})$", "");
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.text === void 0 && (missing0 = "text") || data.crons === void 0 && (missing0 = "crons") || data.next === void 0 && (missing0 = "next") || data.notes === void 0 && (missing0 = "notes") || data.runsPerMonth === void 0 && (missing0 = "runsPerMonth") || data.warnings === void 0 && (missing0 = "warnings"))
        return validate17.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "text" || key0 === "crons" || key0 === "next" || key0 === "notes" || key0 === "runsPerMonth" || key0 === "shortestGapMs" || key0 === "warnings" || key0 === "measured")) {
            return validate17.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.text !== void 0) {
            let data0 = data.text, _errs2 = errors;
            if (errors === errors)
              if (typeof data0 == "string") {
                if (func3(data0) > 1e5)
                  return validate17.errors = [{ instancePath: instancePath + "/text", schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
              } else
                return validate17.errors = [{ instancePath: instancePath + "/text", schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.crons !== void 0) {
              let data1 = data.crons, _errs5 = errors;
              if (errors === _errs5)
                if (Array.isArray(data1)) {
                  if (data1.length > 1e3)
                    return validate17.errors = [{ instancePath: instancePath + "/crons", schemaPath: "#/properties/crons/maxItems", keyword: "maxItems", params: { limit: 1e3 } }], false;
                  {
                    var valid2 = true;
                    let len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data2 = data1[i0], _errs7 = errors;
                      if (errors === _errs7)
                        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                          let missing1;
                          if (data2.cron === void 0 && (missing1 = "cron") || data2.timezone === void 0 && (missing1 = "timezone"))
                            return validate17.errors = [{ instancePath: instancePath + "/crons/" + i0, schemaPath: "#/properties/crons/items/required", keyword: "required", params: { missingProperty: missing1 } }], false;
                          {
                            let _errs9 = errors;
                            for (let key1 in data2)
                              if (!(key1 === "cron" || key1 === "timezone")) {
                                return validate17.errors = [{ instancePath: instancePath + "/crons/" + i0, schemaPath: "#/properties/crons/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], false;
                                break;
                              }
                            if (_errs9 === errors) {
                              if (data2.cron !== void 0) {
                                let data3 = data2.cron, _errs10 = errors;
                                if (errors === errors)
                                  if (typeof data3 == "string") {
                                    if (func3(data3) > 1e3)
                                      return validate17.errors = [{ instancePath: instancePath + "/crons/" + i0 + "/cron", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                                  } else
                                    return validate17.errors = [{ instancePath: instancePath + "/crons/" + i0 + "/cron", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
                                var valid3 = _errs10 === errors;
                              } else
                                var valid3 = true;
                              if (valid3)
                                if (data2.timezone !== void 0) {
                                  let data4 = data2.timezone, _errs13 = errors;
                                  if (errors === errors)
                                    if (typeof data4 == "string") {
                                      if (func3(data4) > 1e3)
                                        return validate17.errors = [{ instancePath: instancePath + "/crons/" + i0 + "/timezone", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                                    } else
                                      return validate17.errors = [{ instancePath: instancePath + "/crons/" + i0 + "/timezone", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
                                  var valid3 = _errs13 === errors;
                                } else
                                  var valid3 = true;
                            }
                          }
                        } else
                          return validate17.errors = [{ instancePath: instancePath + "/crons/" + i0, schemaPath: "#/properties/crons/items/type", keyword: "type", params: { type: "object" } }], false;
                      var valid2 = _errs7 === errors;
                      if (!valid2)
                        break;
                    }
                  }
                } else
                  return validate17.errors = [{ instancePath: instancePath + "/crons", schemaPath: "#/properties/crons/type", keyword: "type", params: { type: "array" } }], false;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.next !== void 0) {
                let data5 = data.next, _errs16 = errors;
                if (errors === _errs16)
                  if (Array.isArray(data5)) {
                    if (data5.length > 100)
                      return validate17.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/properties/next/maxItems", keyword: "maxItems", params: { limit: 100 } }], false;
                    {
                      var valid6 = true;
                      let len1 = data5.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let data6 = data5[i1], _errs18 = errors;
                        if (errors === _errs18)
                          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                            let missing2;
                            if (data6.local === void 0 && (missing2 = "local") || data6.utc === void 0 && (missing2 = "utc"))
                              return validate17.errors = [{ instancePath: instancePath + "/next/" + i1, schemaPath: "#/properties/next/items/required", keyword: "required", params: { missingProperty: missing2 } }], false;
                            {
                              let _errs20 = errors;
                              for (let key2 in data6)
                                if (!(key2 === "local" || key2 === "utc")) {
                                  return validate17.errors = [{ instancePath: instancePath + "/next/" + i1, schemaPath: "#/properties/next/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }], false;
                                  break;
                                }
                              if (_errs20 === errors) {
                                if (data6.local !== void 0) {
                                  let data7 = data6.local, _errs21 = errors;
                                  if (errors === errors)
                                    if (typeof data7 == "string") {
                                      if (func3(data7) > 32)
                                        return validate17.errors = [{ instancePath: instancePath + "/next/" + i1 + "/local", schemaPath: "localTime/maxLength", keyword: "maxLength", params: { limit: 32 } }], false;
                                      if (!pattern10.test(data7))
                                        return validate17.errors = [{ instancePath: instancePath + "/next/" + i1 + "/local", schemaPath: "localTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](?:Z|[+-][0-9]{2}:[0-9]{2})$" } }], false;
                                    } else
                                      return validate17.errors = [{ instancePath: instancePath + "/next/" + i1 + "/local", schemaPath: "localTime/type", keyword: "type", params: { type: "string" } }], false;
                                  var valid7 = _errs21 === errors;
                                } else
                                  var valid7 = true;
                                if (valid7)
                                  if (data6.utc !== void 0) {
                                    let data8 = data6.utc, _errs24 = errors;
                                    if (errors === errors)
                                      if (typeof data8 == "string") {
                                        if (func3(data8) > 24)
                                          return validate17.errors = [{ instancePath: instancePath + "/next/" + i1 + "/utc", schemaPath: "time/maxLength", keyword: "maxLength", params: { limit: 24 } }], false;
                                        if (!pattern2.test(data8))
                                          return validate17.errors = [{ instancePath: instancePath + "/next/" + i1 + "/utc", schemaPath: "time/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,3})?Z$" } }], false;
                                      } else
                                        return validate17.errors = [{ instancePath: instancePath + "/next/" + i1 + "/utc", schemaPath: "time/type", keyword: "type", params: { type: "string" } }], false;
                                    var valid7 = _errs24 === errors;
                                  } else
                                    var valid7 = true;
                              }
                            }
                          } else
                            return validate17.errors = [{ instancePath: instancePath + "/next/" + i1, schemaPath: "#/properties/next/items/type", keyword: "type", params: { type: "object" } }], false;
                        var valid6 = _errs18 === errors;
                        if (!valid6)
                          break;
                      }
                    }
                  } else
                    return validate17.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/properties/next/type", keyword: "type", params: { type: "array" } }], false;
                var valid0 = _errs16 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.notes !== void 0) {
                  let data9 = data.notes, _errs27 = errors;
                  if (errors === _errs27)
                    if (Array.isArray(data9)) {
                      if (data9.length > 1e4)
                        return validate17.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/maxItems", keyword: "maxItems", params: { limit: 1e4 } }], false;
                      {
                        var valid10 = true;
                        let len2 = data9.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          let data10 = data9[i2], _errs29 = errors;
                          if (errors === errors)
                            if (typeof data10 == "string") {
                              if (func3(data10) > 1e5)
                                return validate17.errors = [{ instancePath: instancePath + "/notes/" + i2, schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                            } else
                              return validate17.errors = [{ instancePath: instancePath + "/notes/" + i2, schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
                          var valid10 = _errs29 === errors;
                          if (!valid10)
                            break;
                        }
                      }
                    } else
                      return validate17.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" } }], false;
                  var valid0 = _errs27 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.runsPerMonth !== void 0) {
                    let data11 = data.runsPerMonth, _errs32 = errors;
                    if (errors === _errs32)
                      if (typeof data11 == "number" && isFinite(data11)) {
                        if (data11 > 1e6 || isNaN(data11))
                          return validate17.errors = [{ instancePath: instancePath + "/runsPerMonth", schemaPath: "#/properties/runsPerMonth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } }], false;
                        if (data11 < 0 || isNaN(data11))
                          return validate17.errors = [{ instancePath: instancePath + "/runsPerMonth", schemaPath: "#/properties/runsPerMonth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                      } else
                        return validate17.errors = [{ instancePath: instancePath + "/runsPerMonth", schemaPath: "#/properties/runsPerMonth/type", keyword: "type", params: { type: "number" } }], false;
                    var valid0 = _errs32 === errors;
                  } else
                    var valid0 = true;
                  if (valid0) {
                    if (data.shortestGapMs !== void 0) {
                      let data12 = data.shortestGapMs, _errs34 = errors;
                      if (errors === errors)
                        if (typeof data12 == "number" && isFinite(data12)) {
                          if (data12 > 1e12 || isNaN(data12))
                            return validate17.errors = [{ instancePath: instancePath + "/shortestGapMs", schemaPath: "duration/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 } }], false;
                          if (data12 < 0 || isNaN(data12))
                            return validate17.errors = [{ instancePath: instancePath + "/shortestGapMs", schemaPath: "duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        } else
                          return validate17.errors = [{ instancePath: instancePath + "/shortestGapMs", schemaPath: "duration/type", keyword: "type", params: { type: "number" } }], false;
                      var valid0 = _errs34 === errors;
                    } else
                      var valid0 = true;
                    if (valid0) {
                      if (data.warnings !== void 0) {
                        let data13 = data.warnings, _errs37 = errors;
                        if (errors === _errs37)
                          if (Array.isArray(data13)) {
                            if (data13.length > 1e3)
                              return validate17.errors = [{ instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/maxItems", keyword: "maxItems", params: { limit: 1e3 } }], false;
                            {
                              var valid13 = true;
                              let len3 = data13.length;
                              for (let i3 = 0; i3 < len3; i3++) {
                                let data14 = data13[i3], _errs39 = errors;
                                if (errors === errors)
                                  if (typeof data14 == "string") {
                                    if (func3(data14) > 1e5)
                                      return validate17.errors = [{ instancePath: instancePath + "/warnings/" + i3, schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                  } else
                                    return validate17.errors = [{ instancePath: instancePath + "/warnings/" + i3, schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
                                var valid13 = _errs39 === errors;
                                if (!valid13)
                                  break;
                              }
                            }
                          } else
                            return validate17.errors = [{ instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "array" } }], false;
                        var valid0 = _errs37 === errors;
                      } else
                        var valid0 = true;
                      if (valid0)
                        if (data.measured !== void 0) {
                          let data15 = data.measured, _errs42 = errors;
                          if (errors === _errs42)
                            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                              let missing3;
                              if (data15.runs === void 0 && (missing3 = "runs") || data15.medianMs === void 0 && (missing3 = "medianMs") || data15.longestMs === void 0 && (missing3 = "longestMs"))
                                return validate17.errors = [{ instancePath: instancePath + "/measured", schemaPath: "#/properties/measured/required", keyword: "required", params: { missingProperty: missing3 } }], false;
                              {
                                let _errs44 = errors;
                                for (let key3 in data15)
                                  if (!(key3 === "runs" || key3 === "medianMs" || key3 === "longestMs")) {
                                    return validate17.errors = [{ instancePath: instancePath + "/measured", schemaPath: "#/properties/measured/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } }], false;
                                    break;
                                  }
                                if (_errs44 === errors) {
                                  if (data15.runs !== void 0) {
                                    let data16 = data15.runs, _errs45 = errors, _errs46 = errors;
                                    if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)))
                                      return validate17.errors = [{ instancePath: instancePath + "/measured/runs", schemaPath: "count/type", keyword: "type", params: { type: "integer" } }], false;
                                    if (errors === _errs46 && typeof data16 == "number" && isFinite(data16)) {
                                      if (data16 > 9007199254740991 || isNaN(data16))
                                        return validate17.errors = [{ instancePath: instancePath + "/measured/runs", schemaPath: "count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], false;
                                      if (data16 < 0 || isNaN(data16))
                                        return validate17.errors = [{ instancePath: instancePath + "/measured/runs", schemaPath: "count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                    }
                                    var valid15 = _errs45 === errors;
                                  } else
                                    var valid15 = true;
                                  if (valid15) {
                                    if (data15.medianMs !== void 0) {
                                      let data17 = data15.medianMs, _errs48 = errors;
                                      if (errors === errors)
                                        if (typeof data17 == "number" && isFinite(data17)) {
                                          if (data17 > 1e12 || isNaN(data17))
                                            return validate17.errors = [{ instancePath: instancePath + "/measured/medianMs", schemaPath: "duration/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 } }], false;
                                          if (data17 < 0 || isNaN(data17))
                                            return validate17.errors = [{ instancePath: instancePath + "/measured/medianMs", schemaPath: "duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                        } else
                                          return validate17.errors = [{ instancePath: instancePath + "/measured/medianMs", schemaPath: "duration/type", keyword: "type", params: { type: "number" } }], false;
                                      var valid15 = _errs48 === errors;
                                    } else
                                      var valid15 = true;
                                    if (valid15)
                                      if (data15.longestMs !== void 0) {
                                        let data18 = data15.longestMs, _errs51 = errors;
                                        if (errors === errors)
                                          if (typeof data18 == "number" && isFinite(data18)) {
                                            if (data18 > 1e12 || isNaN(data18))
                                              return validate17.errors = [{ instancePath: instancePath + "/measured/longestMs", schemaPath: "duration/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 } }], false;
                                            if (data18 < 0 || isNaN(data18))
                                              return validate17.errors = [{ instancePath: instancePath + "/measured/longestMs", schemaPath: "duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                          } else
                                            return validate17.errors = [{ instancePath: instancePath + "/measured/longestMs", schemaPath: "duration/type", keyword: "type", params: { type: "number" } }], false;
                                        var valid15 = _errs51 === errors;
                                      } else
                                        var valid15 = true;
                                  }
                                }
                              }
                            } else
                              return validate17.errors = [{ instancePath: instancePath + "/measured", schemaPath: "#/properties/measured/type", keyword: "type", params: { type: "object" } }], false;
                          var valid0 = _errs42 === errors;
                        } else
                          var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate17.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate17.errors = vErrors, errors === 0;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.job === void 0 && (missing0 = "job") || data.kind === void 0 && (missing0 = "kind") || data.files === void 0 && (missing0 = "files") || data.reason === void 0 && (missing0 = "reason") || data.owners === void 0 && (missing0 = "owners") || data.consequences === void 0 && (missing0 = "consequences"))
        return validate16.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func2.call(schema36.properties, key0)) {
            return validate16.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.job !== void 0) {
            let data0 = data.job, _errs2 = errors;
            if (errors === errors)
              if (typeof data0 == "string") {
                if (func3(data0) > 1e3)
                  return validate16.errors = [{ instancePath: instancePath + "/job", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
              } else
                return validate16.errors = [{ instancePath: instancePath + "/job", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.kind !== void 0) {
              let data1 = data.kind, _errs5 = errors;
              if (typeof data1 != "string")
                return validate16.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } }], false;
              if (!(data1 === "added" || data1 === "changed" || data1 === "renamed" || data1 === "removed"))
                return validate16.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema36.properties.kind.enum } }], false;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.from !== void 0) {
                let data2 = data.from, _errs7 = errors;
                if (errors === errors)
                  if (typeof data2 == "string") {
                    if (func3(data2) > 1e3)
                      return validate16.errors = [{ instancePath: instancePath + "/from", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                  } else
                    return validate16.errors = [{ instancePath: instancePath + "/from", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.digest !== void 0) {
                  let data3 = data.digest, _errs10 = errors;
                  if (errors === errors)
                    if (typeof data3 == "string") {
                      if (func3(data3) > 71)
                        return validate16.errors = [{ instancePath: instancePath + "/digest", schemaPath: "digest/maxLength", keyword: "maxLength", params: { limit: 71 } }], false;
                      if (!pattern8.test(data3))
                        return validate16.errors = [{ instancePath: instancePath + "/digest", schemaPath: "digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } }], false;
                    } else
                      return validate16.errors = [{ instancePath: instancePath + "/digest", schemaPath: "digest/type", keyword: "type", params: { type: "string" } }], false;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.files !== void 0) {
                    let data4 = data.files, _errs13 = errors;
                    if (errors === _errs13)
                      if (Array.isArray(data4)) {
                        if (data4.length > 5e4)
                          return validate16.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/maxItems", keyword: "maxItems", params: { limit: 5e4 } }], false;
                        {
                          var valid4 = true;
                          let len0 = data4.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data5 = data4[i0], _errs15 = errors;
                            if (errors === errors)
                              if (typeof data5 == "string") {
                                if (func3(data5) > 5e3)
                                  return validate16.errors = [{ instancePath: instancePath + "/files/" + i0, schemaPath: "path/maxLength", keyword: "maxLength", params: { limit: 5e3 } }], false;
                                if (func3(data5) < 1)
                                  return validate16.errors = [{ instancePath: instancePath + "/files/" + i0, schemaPath: "path/minLength", keyword: "minLength", params: { limit: 1 } }], false;
                                if (!pattern4.test(data5))
                                  return validate16.errors = [{ instancePath: instancePath + "/files/" + i0, schemaPath: "path/pattern", keyword: "pattern", params: { pattern: "^(?:\\.\\./){0,50}(?!/)(?!(?:[^]*/)?\\.\\.?(?:/|$))[^\\u0000]+$" } }], false;
                              } else
                                return validate16.errors = [{ instancePath: instancePath + "/files/" + i0, schemaPath: "path/type", keyword: "type", params: { type: "string" } }], false;
                            var valid4 = _errs15 === errors;
                            if (!valid4)
                              break;
                          }
                        }
                      } else
                        return validate16.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } }], false;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = true;
                  if (valid0) {
                    if (data.reason !== void 0) {
                      let data6 = data.reason, _errs18 = errors;
                      if (errors === errors)
                        if (typeof data6 == "string") {
                          if (func3(data6) > 1e5)
                            return validate16.errors = [{ instancePath: instancePath + "/reason", schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                        } else
                          return validate16.errors = [{ instancePath: instancePath + "/reason", schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
                      var valid0 = _errs18 === errors;
                    } else
                      var valid0 = true;
                    if (valid0) {
                      if (data.schedule !== void 0) {
                        let _errs21 = errors;
                        validate17(data.schedule, { instancePath: instancePath + "/schedule", parentData: data, parentDataProperty: "schedule", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length);
                        var valid0 = _errs21 === errors;
                      } else
                        var valid0 = true;
                      if (valid0) {
                        if (data.team !== void 0) {
                          let data8 = data.team, _errs22 = errors;
                          if (errors === errors)
                            if (typeof data8 == "string") {
                              if (func3(data8) > 1e3)
                                return validate16.errors = [{ instancePath: instancePath + "/team", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                            } else
                              return validate16.errors = [{ instancePath: instancePath + "/team", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
                          var valid0 = _errs22 === errors;
                        } else
                          var valid0 = true;
                        if (valid0) {
                          if (data.owners !== void 0) {
                            let data9 = data.owners, _errs25 = errors;
                            if (errors === _errs25)
                              if (Array.isArray(data9)) {
                                if (data9.length > 1e3)
                                  return validate16.errors = [{ instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/maxItems", keyword: "maxItems", params: { limit: 1e3 } }], false;
                                {
                                  var valid8 = true;
                                  let len1 = data9.length;
                                  for (let i1 = 0; i1 < len1; i1++) {
                                    let data10 = data9[i1], _errs27 = errors;
                                    if (errors === errors)
                                      if (typeof data10 == "string") {
                                        if (func3(data10) > 1e3)
                                          return validate16.errors = [{ instancePath: instancePath + "/owners/" + i1, schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                                      } else
                                        return validate16.errors = [{ instancePath: instancePath + "/owners/" + i1, schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
                                    var valid8 = _errs27 === errors;
                                    if (!valid8)
                                      break;
                                  }
                                }
                              } else
                                return validate16.errors = [{ instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" } }], false;
                            var valid0 = _errs25 === errors;
                          } else
                            var valid0 = true;
                          if (valid0)
                            if (data.consequences !== void 0) {
                              let data11 = data.consequences, _errs30 = errors;
                              if (errors === _errs30)
                                if (Array.isArray(data11)) {
                                  if (data11.length > 1e4)
                                    return validate16.errors = [{ instancePath: instancePath + "/consequences", schemaPath: "#/properties/consequences/maxItems", keyword: "maxItems", params: { limit: 1e4 } }], false;
                                  {
                                    var valid10 = true;
                                    let len2 = data11.length;
                                    for (let i2 = 0; i2 < len2; i2++) {
                                      let data12 = data11[i2], _errs32 = errors;
                                      if (errors === errors)
                                        if (typeof data12 == "string") {
                                          if (func3(data12) > 1e5)
                                            return validate16.errors = [{ instancePath: instancePath + "/consequences/" + i2, schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                        } else
                                          return validate16.errors = [{ instancePath: instancePath + "/consequences/" + i2, schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
                                      var valid10 = _errs32 === errors;
                                      if (!valid10)
                                        break;
                                    }
                                  }
                                } else
                                  return validate16.errors = [{ instancePath: instancePath + "/consequences", schemaPath: "#/properties/consequences/type", keyword: "type", params: { type: "array" } }], false;
                              var valid0 = _errs30 === errors;
                            } else
                              var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate16.errors = vErrors, errors === 0;
}
var schema63 = { type: "object", additionalProperties: false, required: ["text", "columns", "file", "line", "column"], properties: { breaks: { type: "string", enum: ["readers", "writers"] }, text: { $ref: "text" }, columns: { type: "array", maxItems: 1e4, items: { $ref: "name" } }, file: { $ref: "path" }, line: { $ref: "line" }, column: { $ref: "line" } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.text === void 0 && (missing0 = "text") || data.columns === void 0 && (missing0 = "columns") || data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.column === void 0 && (missing0 = "column"))
        return validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "breaks" || key0 === "text" || key0 === "columns" || key0 === "file" || key0 === "line" || key0 === "column")) {
            return validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.breaks !== void 0) {
            let data0 = data.breaks, _errs2 = errors;
            if (typeof data0 != "string")
              return validate21.errors = [{ instancePath: instancePath + "/breaks", schemaPath: "#/properties/breaks/type", keyword: "type", params: { type: "string" } }], false;
            if (!(data0 === "readers" || data0 === "writers"))
              return validate21.errors = [{ instancePath: instancePath + "/breaks", schemaPath: "#/properties/breaks/enum", keyword: "enum", params: { allowedValues: schema63.properties.breaks.enum } }], false;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.text !== void 0) {
              let data1 = data.text, _errs4 = errors;
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func3(data1) > 1e5)
                    return validate21.errors = [{ instancePath: instancePath + "/text", schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                } else
                  return validate21.errors = [{ instancePath: instancePath + "/text", schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.columns !== void 0) {
                let data2 = data.columns, _errs7 = errors;
                if (errors === _errs7)
                  if (Array.isArray(data2)) {
                    if (data2.length > 1e4)
                      return validate21.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 1e4 } }], false;
                    {
                      var valid2 = true;
                      let len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data3 = data2[i0], _errs9 = errors;
                        if (errors === errors)
                          if (typeof data3 == "string") {
                            if (func3(data3) > 1e3)
                              return validate21.errors = [{ instancePath: instancePath + "/columns/" + i0, schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                          } else
                            return validate21.errors = [{ instancePath: instancePath + "/columns/" + i0, schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
                        var valid2 = _errs9 === errors;
                        if (!valid2)
                          break;
                      }
                    }
                  } else
                    return validate21.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } }], false;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.file !== void 0) {
                  let data4 = data.file, _errs12 = errors;
                  if (errors === errors)
                    if (typeof data4 == "string") {
                      if (func3(data4) > 5e3)
                        return validate21.errors = [{ instancePath: instancePath + "/file", schemaPath: "path/maxLength", keyword: "maxLength", params: { limit: 5e3 } }], false;
                      if (func3(data4) < 1)
                        return validate21.errors = [{ instancePath: instancePath + "/file", schemaPath: "path/minLength", keyword: "minLength", params: { limit: 1 } }], false;
                      if (!pattern4.test(data4))
                        return validate21.errors = [{ instancePath: instancePath + "/file", schemaPath: "path/pattern", keyword: "pattern", params: { pattern: "^(?:\\.\\./){0,50}(?!/)(?!(?:[^]*/)?\\.\\.?(?:/|$))[^\\u0000]+$" } }], false;
                    } else
                      return validate21.errors = [{ instancePath: instancePath + "/file", schemaPath: "path/type", keyword: "type", params: { type: "string" } }], false;
                  var valid0 = _errs12 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.line !== void 0) {
                    let data5 = data.line, _errs15 = errors, _errs16 = errors;
                    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                      return validate21.errors = [{ instancePath: instancePath + "/line", schemaPath: "line/type", keyword: "type", params: { type: "integer" } }], false;
                    if (errors === _errs16 && typeof data5 == "number" && isFinite(data5)) {
                      if (data5 > 1e9 || isNaN(data5))
                        return validate21.errors = [{ instancePath: instancePath + "/line", schemaPath: "line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } }], false;
                      if (data5 < 1 || isNaN(data5))
                        return validate21.errors = [{ instancePath: instancePath + "/line", schemaPath: "line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                    }
                    var valid0 = _errs15 === errors;
                  } else
                    var valid0 = true;
                  if (valid0)
                    if (data.column !== void 0) {
                      let data6 = data.column, _errs18 = errors, _errs19 = errors;
                      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                        return validate21.errors = [{ instancePath: instancePath + "/column", schemaPath: "line/type", keyword: "type", params: { type: "integer" } }], false;
                      if (errors === _errs19 && typeof data6 == "number" && isFinite(data6)) {
                        if (data6 > 1e9 || isNaN(data6))
                          return validate21.errors = [{ instancePath: instancePath + "/column", schemaPath: "line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } }], false;
                        if (data6 < 1 || isNaN(data6))
                          return validate21.errors = [{ instancePath: instancePath + "/column", schemaPath: "line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                      }
                      var valid0 = _errs18 === errors;
                    } else
                      var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else
      return validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate21.errors = vErrors, errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.job === void 0 && (missing0 = "job") || data.file === void 0 && (missing0 = "file") || data.columns === void 0 && (missing0 = "columns"))
        return validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "job" || key0 === "team" || key0 === "file" || key0 === "columns")) {
            return validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.job !== void 0) {
            let data0 = data.job, _errs2 = errors;
            if (errors === errors)
              if (typeof data0 == "string") {
                if (func3(data0) > 1e3)
                  return validate23.errors = [{ instancePath: instancePath + "/job", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
              } else
                return validate23.errors = [{ instancePath: instancePath + "/job", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.team !== void 0) {
              let data1 = data.team, _errs5 = errors;
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func3(data1) > 1e3)
                    return validate23.errors = [{ instancePath: instancePath + "/team", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                } else
                  return validate23.errors = [{ instancePath: instancePath + "/team", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.file !== void 0) {
                let data2 = data.file, _errs8 = errors;
                if (errors === errors)
                  if (typeof data2 == "string") {
                    if (func3(data2) > 5e3)
                      return validate23.errors = [{ instancePath: instancePath + "/file", schemaPath: "path/maxLength", keyword: "maxLength", params: { limit: 5e3 } }], false;
                    if (func3(data2) < 1)
                      return validate23.errors = [{ instancePath: instancePath + "/file", schemaPath: "path/minLength", keyword: "minLength", params: { limit: 1 } }], false;
                    if (!pattern4.test(data2))
                      return validate23.errors = [{ instancePath: instancePath + "/file", schemaPath: "path/pattern", keyword: "pattern", params: { pattern: "^(?:\\.\\./){0,50}(?!/)(?!(?:[^]*/)?\\.\\.?(?:/|$))[^\\u0000]+$" } }], false;
                  } else
                    return validate23.errors = [{ instancePath: instancePath + "/file", schemaPath: "path/type", keyword: "type", params: { type: "string" } }], false;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = true;
              if (valid0)
                if (data.columns !== void 0) {
                  let data3 = data.columns, _errs11 = errors;
                  if (errors === _errs11)
                    if (Array.isArray(data3)) {
                      if (data3.length > 1e4)
                        return validate23.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 1e4 } }], false;
                      {
                        var valid4 = true;
                        let len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data4 = data3[i0], _errs13 = errors;
                          if (errors === errors)
                            if (typeof data4 == "string") {
                              if (func3(data4) > 1e3)
                                return validate23.errors = [{ instancePath: instancePath + "/columns/" + i0, schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                            } else
                              return validate23.errors = [{ instancePath: instancePath + "/columns/" + i0, schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
                          var valid4 = _errs13 === errors;
                          if (!valid4)
                            break;
                        }
                      }
                    } else
                      return validate23.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } }], false;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = true;
            }
          }
        }
      }
    } else
      return validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate23.errors = vErrors, errors === 0;
}
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.job === void 0 && (missing0 = "job") || data.table === void 0 && (missing0 = "table") || data.contract === void 0 && (missing0 = "contract") || data.from === void 0 && (missing0 = "from") || data.differences === void 0 && (missing0 = "differences") || data.consumers === void 0 && (missing0 = "consumers") || data.problems === void 0 && (missing0 = "problems"))
        return validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "job" || key0 === "table" || key0 === "contract" || key0 === "from" || key0 === "to" || key0 === "differences" || key0 === "consumers" || key0 === "problems")) {
            return validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.job !== void 0) {
            let data0 = data.job, _errs2 = errors;
            if (errors === errors)
              if (typeof data0 == "string") {
                if (func3(data0) > 1e3)
                  return validate20.errors = [{ instancePath: instancePath + "/job", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
              } else
                return validate20.errors = [{ instancePath: instancePath + "/job", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.table !== void 0) {
              let data1 = data.table, _errs5 = errors;
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func3(data1) > 1e3)
                    return validate20.errors = [{ instancePath: instancePath + "/table", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                } else
                  return validate20.errors = [{ instancePath: instancePath + "/table", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.contract !== void 0) {
                let data2 = data.contract, _errs8 = errors;
                if (errors === errors)
                  if (typeof data2 == "string") {
                    if (func3(data2) > 5e3)
                      return validate20.errors = [{ instancePath: instancePath + "/contract", schemaPath: "path/maxLength", keyword: "maxLength", params: { limit: 5e3 } }], false;
                    if (func3(data2) < 1)
                      return validate20.errors = [{ instancePath: instancePath + "/contract", schemaPath: "path/minLength", keyword: "minLength", params: { limit: 1 } }], false;
                    if (!pattern4.test(data2))
                      return validate20.errors = [{ instancePath: instancePath + "/contract", schemaPath: "path/pattern", keyword: "pattern", params: { pattern: "^(?:\\.\\./){0,50}(?!/)(?!(?:[^]*/)?\\.\\.?(?:/|$))[^\\u0000]+$" } }], false;
                  } else
                    return validate20.errors = [{ instancePath: instancePath + "/contract", schemaPath: "path/type", keyword: "type", params: { type: "string" } }], false;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.from !== void 0) {
                  let data3 = data.from, _errs11 = errors;
                  if (errors === errors)
                    if (typeof data3 == "string") {
                      if (func3(data3) > 1e5)
                        return validate20.errors = [{ instancePath: instancePath + "/from", schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                    } else
                      return validate20.errors = [{ instancePath: instancePath + "/from", schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.to !== void 0) {
                    let data4 = data.to, _errs14 = errors;
                    if (errors === errors)
                      if (typeof data4 == "string") {
                        if (func3(data4) > 1e5)
                          return validate20.errors = [{ instancePath: instancePath + "/to", schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                      } else
                        return validate20.errors = [{ instancePath: instancePath + "/to", schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = true;
                  if (valid0) {
                    if (data.differences !== void 0) {
                      let data5 = data.differences, _errs17 = errors;
                      if (errors === _errs17)
                        if (Array.isArray(data5)) {
                          if (data5.length > 5e4)
                            return validate20.errors = [{ instancePath: instancePath + "/differences", schemaPath: "#/properties/differences/maxItems", keyword: "maxItems", params: { limit: 5e4 } }], false;
                          {
                            var valid6 = true;
                            let len0 = data5.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let _errs19 = errors;
                              validate21(data5[i0], { instancePath: instancePath + "/differences/" + i0, parentData: data5, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
                              var valid6 = _errs19 === errors;
                              if (!valid6)
                                break;
                            }
                          }
                        } else
                          return validate20.errors = [{ instancePath: instancePath + "/differences", schemaPath: "#/properties/differences/type", keyword: "type", params: { type: "array" } }], false;
                      var valid0 = _errs17 === errors;
                    } else
                      var valid0 = true;
                    if (valid0) {
                      if (data.consumers !== void 0) {
                        let data7 = data.consumers, _errs20 = errors;
                        if (errors === _errs20)
                          if (Array.isArray(data7)) {
                            if (data7.length > 2e4)
                              return validate20.errors = [{ instancePath: instancePath + "/consumers", schemaPath: "#/properties/consumers/maxItems", keyword: "maxItems", params: { limit: 2e4 } }], false;
                            {
                              var valid7 = true;
                              let len1 = data7.length;
                              for (let i1 = 0; i1 < len1; i1++) {
                                let _errs22 = errors;
                                validate23(data7[i1], { instancePath: instancePath + "/consumers/" + i1, parentData: data7, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                                var valid7 = _errs22 === errors;
                                if (!valid7)
                                  break;
                              }
                            }
                          } else
                            return validate20.errors = [{ instancePath: instancePath + "/consumers", schemaPath: "#/properties/consumers/type", keyword: "type", params: { type: "array" } }], false;
                        var valid0 = _errs20 === errors;
                      } else
                        var valid0 = true;
                      if (valid0)
                        if (data.problems !== void 0) {
                          let data9 = data.problems, _errs23 = errors;
                          if (errors === _errs23)
                            if (Array.isArray(data9)) {
                              if (data9.length > 5e4)
                                return validate20.errors = [{ instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/maxItems", keyword: "maxItems", params: { limit: 5e4 } }], false;
                              {
                                var valid8 = true;
                                let len2 = data9.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                  let _errs25 = errors;
                                  validate11(data9[i2], { instancePath: instancePath + "/problems/" + i2, parentData: data9, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
                                  var valid8 = _errs25 === errors;
                                  if (!valid8)
                                    break;
                                }
                              }
                            } else
                              return validate20.errors = [{ instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" } }], false;
                          var valid0 = _errs23 === errors;
                        } else
                          var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate20.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.job === void 0 && (missing0 = "job") || data.owners === void 0 && (missing0 = "owners"))
        return validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "job" || key0 === "team" || key0 === "owners")) {
            return validate27.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.job !== void 0) {
            let data0 = data.job, _errs2 = errors;
            if (errors === errors)
              if (typeof data0 == "string") {
                if (func3(data0) > 1e3)
                  return validate27.errors = [{ instancePath: instancePath + "/job", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
              } else
                return validate27.errors = [{ instancePath: instancePath + "/job", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.team !== void 0) {
              let data1 = data.team, _errs5 = errors;
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func3(data1) > 1e3)
                    return validate27.errors = [{ instancePath: instancePath + "/team", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                } else
                  return validate27.errors = [{ instancePath: instancePath + "/team", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = true;
            if (valid0)
              if (data.owners !== void 0) {
                let data2 = data.owners, _errs8 = errors;
                if (errors === _errs8)
                  if (Array.isArray(data2)) {
                    if (data2.length > 1e3)
                      return validate27.errors = [{ instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/maxItems", keyword: "maxItems", params: { limit: 1e3 } }], false;
                    {
                      var valid3 = true;
                      let len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data3 = data2[i0], _errs10 = errors;
                        if (errors === errors)
                          if (typeof data3 == "string") {
                            if (func3(data3) > 1e3)
                              return validate27.errors = [{ instancePath: instancePath + "/owners/" + i0, schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                          } else
                            return validate27.errors = [{ instancePath: instancePath + "/owners/" + i0, schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
                        var valid3 = _errs10 === errors;
                        if (!valid3)
                          break;
                      }
                    }
                  } else
                    return validate27.errors = [{ instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" } }], false;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = true;
          }
        }
      }
    } else
      return validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate27.errors = vErrors, errors === 0;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.base === void 0 && (missing0 = "base") || data.head === void 0 && (missing0 = "head") || data.hash === void 0 && (missing0 = "hash") || data.changes === void 0 && (missing0 = "changes") || data.downstream === void 0 && (missing0 = "downstream") || data.edges === void 0 && (missing0 = "edges"))
        return validate15.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "base" || key0 === "head" || key0 === "hash" || key0 === "changes" || key0 === "contracts" || key0 === "downstream" || key0 === "edges")) {
            return validate15.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.base !== void 0) {
            let data0 = data.base, _errs2 = errors;
            if (errors === errors)
              if (typeof data0 == "string") {
                if (func3(data0) > 64)
                  return validate15.errors = [{ instancePath: instancePath + "/base", schemaPath: "commit/maxLength", keyword: "maxLength", params: { limit: 64 } }], false;
                if (!pattern0.test(data0))
                  return validate15.errors = [{ instancePath: instancePath + "/base", schemaPath: "commit/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" } }], false;
              } else
                return validate15.errors = [{ instancePath: instancePath + "/base", schemaPath: "commit/type", keyword: "type", params: { type: "string" } }], false;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.head !== void 0) {
              let data1 = data.head, _errs5 = errors;
              if (errors === _errs5)
                if (typeof data1 == "string") {
                  if (func3(data1) > 64)
                    return validate15.errors = [{ instancePath: instancePath + "/head", schemaPath: "#/properties/head/maxLength", keyword: "maxLength", params: { limit: 64 } }], false;
                  if (!pattern6.test(data1))
                    return validate15.errors = [{ instancePath: instancePath + "/head", schemaPath: "#/properties/head/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64}|working tree)$" } }], false;
                } else
                  return validate15.errors = [{ instancePath: instancePath + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: "string" } }], false;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.hash !== void 0) {
                let data2 = data.hash, _errs7 = errors;
                if (errors === _errs7)
                  if (typeof data2 == "string") {
                    if (func3(data2) > 71)
                      return validate15.errors = [{ instancePath: instancePath + "/hash", schemaPath: "#/properties/hash/maxLength", keyword: "maxLength", params: { limit: 71 } }], false;
                    if (!pattern7.test(data2))
                      return validate15.errors = [{ instancePath: instancePath + "/hash", schemaPath: "#/properties/hash/pattern", keyword: "pattern", params: { pattern: "^(?:sha256:)?[0-9a-f]{64}$" } }], false;
                  } else
                    return validate15.errors = [{ instancePath: instancePath + "/hash", schemaPath: "#/properties/hash/type", keyword: "type", params: { type: "string" } }], false;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.changes !== void 0) {
                  let data3 = data.changes, _errs9 = errors;
                  if (errors === _errs9)
                    if (Array.isArray(data3)) {
                      if (data3.length > 2e4)
                        return validate15.errors = [{ instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/maxItems", keyword: "maxItems", params: { limit: 2e4 } }], false;
                      {
                        var valid2 = true;
                        let len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let _errs11 = errors;
                          validate16(data3[i0], { instancePath: instancePath + "/changes/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length);
                          var valid2 = _errs11 === errors;
                          if (!valid2)
                            break;
                        }
                      }
                    } else
                      return validate15.errors = [{ instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" } }], false;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.contracts !== void 0) {
                    let data5 = data.contracts, _errs12 = errors;
                    if (errors === _errs12)
                      if (Array.isArray(data5)) {
                        if (data5.length > 2e4)
                          return validate15.errors = [{ instancePath: instancePath + "/contracts", schemaPath: "#/properties/contracts/maxItems", keyword: "maxItems", params: { limit: 2e4 } }], false;
                        {
                          var valid3 = true;
                          let len1 = data5.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let _errs14 = errors;
                            validate20(data5[i1], { instancePath: instancePath + "/contracts/" + i1, parentData: data5, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors), errors = vErrors.length);
                            var valid3 = _errs14 === errors;
                            if (!valid3)
                              break;
                          }
                        }
                      } else
                        return validate15.errors = [{ instancePath: instancePath + "/contracts", schemaPath: "#/properties/contracts/type", keyword: "type", params: { type: "array" } }], false;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = true;
                  if (valid0) {
                    if (data.downstream !== void 0) {
                      let data7 = data.downstream, _errs15 = errors;
                      if (errors === _errs15)
                        if (Array.isArray(data7)) {
                          if (data7.length > 2e4)
                            return validate15.errors = [{ instancePath: instancePath + "/downstream", schemaPath: "#/properties/downstream/maxItems", keyword: "maxItems", params: { limit: 2e4 } }], false;
                          {
                            var valid4 = true;
                            let len2 = data7.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              let _errs17 = errors;
                              validate27(data7[i2], { instancePath: instancePath + "/downstream/" + i2, parentData: data7, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
                              var valid4 = _errs17 === errors;
                              if (!valid4)
                                break;
                            }
                          }
                        } else
                          return validate15.errors = [{ instancePath: instancePath + "/downstream", schemaPath: "#/properties/downstream/type", keyword: "type", params: { type: "array" } }], false;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = true;
                    if (valid0)
                      if (data.edges !== void 0) {
                        let data9 = data.edges, _errs18 = errors;
                        if (errors === _errs18)
                          if (Array.isArray(data9)) {
                            if (data9.length > 1e5)
                              return validate15.errors = [{ instancePath: instancePath + "/edges", schemaPath: "#/properties/edges/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
                            {
                              var valid5 = true;
                              let len3 = data9.length;
                              for (let i3 = 0; i3 < len3; i3++) {
                                let data10 = data9[i3], _errs20 = errors;
                                if (errors === _errs20)
                                  if (Array.isArray(data10)) {
                                    if (data10.length > 2)
                                      return validate15.errors = [{ instancePath: instancePath + "/edges/" + i3, schemaPath: "#/properties/edges/items/maxItems", keyword: "maxItems", params: { limit: 2 } }], false;
                                    if (data10.length < 2)
                                      return validate15.errors = [{ instancePath: instancePath + "/edges/" + i3, schemaPath: "#/properties/edges/items/minItems", keyword: "minItems", params: { limit: 2 } }], false;
                                    {
                                      var valid6 = true;
                                      let len4 = data10.length;
                                      for (let i4 = 0; i4 < len4; i4++) {
                                        let data11 = data10[i4], _errs22 = errors;
                                        if (errors === errors)
                                          if (typeof data11 == "string") {
                                            if (func3(data11) > 1e3)
                                              return validate15.errors = [{ instancePath: instancePath + "/edges/" + i3 + "/" + i4, schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                                          } else
                                            return validate15.errors = [{ instancePath: instancePath + "/edges/" + i3 + "/" + i4, schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
                                        var valid6 = _errs22 === errors;
                                        if (!valid6)
                                          break;
                                      }
                                    }
                                  } else
                                    return validate15.errors = [{ instancePath: instancePath + "/edges/" + i3, schemaPath: "#/properties/edges/items/type", keyword: "type", params: { type: "array" } }], false;
                                var valid5 = _errs20 === errors;
                                if (!valid5)
                                  break;
                              }
                            }
                          } else
                            return validate15.errors = [{ instancePath: instancePath + "/edges", schemaPath: "#/properties/edges/type", keyword: "type", params: { type: "array" } }], false;
                        var valid0 = _errs18 === errors;
                      } else
                        var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate15.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate15.errors = vErrors, errors === 0;
}
var schema86 = { type: "object", additionalProperties: false, required: ["job", "name", "file", "line", "column", "status", "durationMs"], properties: { job: { $ref: "name" }, name: { $ref: "name" }, file: { $ref: "path" }, line: { $ref: "line" }, column: { $ref: "line" }, status: { type: "string", enum: ["passed", "failed", "cannot-run", "not-run"] }, durationMs: { $ref: "duration" }, failure: { $ref: "failure" }, step: { $ref: "name" }, statement: { $ref: "text" }, differences: { type: "array", maxItems: 100, items: { $ref: "tableDifference" } }, reason: { $ref: "text" } } };
var schema94 = { type: "string", enum: ["user", "config", "platform"] };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.class === void 0 && (missing0 = "class") || data.rule === void 0 && (missing0 = "rule") || data.message === void 0 && (missing0 = "message"))
        return validate32.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "class" || key0 === "rule" || key0 === "message" || key0 === "file" || key0 === "line" || key0 === "column" || key0 === "hint")) {
            return validate32.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.class !== void 0) {
            let data0 = data.class, _errs2 = errors;
            if (typeof data0 != "string")
              return validate32.errors = [{ instancePath: instancePath + "/class", schemaPath: "errorClass/type", keyword: "type", params: { type: "string" } }], false;
            if (!(data0 === "user" || data0 === "config" || data0 === "platform"))
              return validate32.errors = [{ instancePath: instancePath + "/class", schemaPath: "errorClass/enum", keyword: "enum", params: { allowedValues: schema94.enum } }], false;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.rule !== void 0) {
              let data1 = data.rule, _errs5 = errors;
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func3(data1) > 1e3)
                    return validate32.errors = [{ instancePath: instancePath + "/rule", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                } else
                  return validate32.errors = [{ instancePath: instancePath + "/rule", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.message !== void 0) {
                let data2 = data.message, _errs8 = errors;
                if (errors === errors)
                  if (typeof data2 == "string") {
                    if (func3(data2) > 1e5)
                      return validate32.errors = [{ instancePath: instancePath + "/message", schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                  } else
                    return validate32.errors = [{ instancePath: instancePath + "/message", schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.file !== void 0) {
                  let data3 = data.file, _errs11 = errors;
                  if (errors === errors)
                    if (typeof data3 == "string") {
                      if (func3(data3) > 5e3)
                        return validate32.errors = [{ instancePath: instancePath + "/file", schemaPath: "path/maxLength", keyword: "maxLength", params: { limit: 5e3 } }], false;
                      if (func3(data3) < 1)
                        return validate32.errors = [{ instancePath: instancePath + "/file", schemaPath: "path/minLength", keyword: "minLength", params: { limit: 1 } }], false;
                      if (!pattern4.test(data3))
                        return validate32.errors = [{ instancePath: instancePath + "/file", schemaPath: "path/pattern", keyword: "pattern", params: { pattern: "^(?:\\.\\./){0,50}(?!/)(?!(?:[^]*/)?\\.\\.?(?:/|$))[^\\u0000]+$" } }], false;
                    } else
                      return validate32.errors = [{ instancePath: instancePath + "/file", schemaPath: "path/type", keyword: "type", params: { type: "string" } }], false;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.line !== void 0) {
                    let data4 = data.line, _errs14 = errors, _errs15 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                      return validate32.errors = [{ instancePath: instancePath + "/line", schemaPath: "line/type", keyword: "type", params: { type: "integer" } }], false;
                    if (errors === _errs15 && typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 1e9 || isNaN(data4))
                        return validate32.errors = [{ instancePath: instancePath + "/line", schemaPath: "line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } }], false;
                      if (data4 < 1 || isNaN(data4))
                        return validate32.errors = [{ instancePath: instancePath + "/line", schemaPath: "line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                    }
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = true;
                  if (valid0) {
                    if (data.column !== void 0) {
                      let data5 = data.column, _errs17 = errors, _errs18 = errors;
                      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                        return validate32.errors = [{ instancePath: instancePath + "/column", schemaPath: "line/type", keyword: "type", params: { type: "integer" } }], false;
                      if (errors === _errs18 && typeof data5 == "number" && isFinite(data5)) {
                        if (data5 > 1e9 || isNaN(data5))
                          return validate32.errors = [{ instancePath: instancePath + "/column", schemaPath: "line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } }], false;
                        if (data5 < 1 || isNaN(data5))
                          return validate32.errors = [{ instancePath: instancePath + "/column", schemaPath: "line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                      }
                      var valid0 = _errs17 === errors;
                    } else
                      var valid0 = true;
                    if (valid0)
                      if (data.hint !== void 0) {
                        let data6 = data.hint, _errs20 = errors;
                        if (errors === errors)
                          if (typeof data6 == "string") {
                            if (func3(data6) > 1e5)
                              return validate32.errors = [{ instancePath: instancePath + "/hint", schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                          } else
                            return validate32.errors = [{ instancePath: instancePath + "/hint", schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
                        var valid0 = _errs20 === errors;
                      } else
                        var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate32.errors = vErrors, errors === 0;
}
var schema103 = { type: "object", additionalProperties: false, required: ["table", "columns", "matching", "missing", "unexpected", "changed", "rows"], properties: { table: { $ref: "name" }, file: { $ref: "path" }, line: { $ref: "line" }, column: { $ref: "line" }, problem: { $ref: "text" }, columns: { type: "array", maxItems: 1e4, items: { $ref: "name" } }, matching: { $ref: "count" }, missing: { $ref: "count" }, unexpected: { $ref: "count" }, changed: { $ref: "count" }, misplaced: { $ref: "count" }, rows: { type: "array", maxItems: 100, items: { $ref: "differingRow" } } } };
var schema115 = { type: "object", additionalProperties: false, required: ["kind"], properties: { kind: { type: "string", enum: ["changed", "missing", "unexpected"] }, expected: { type: "array", maxItems: 1e4, items: { $ref: "cellText" } }, actual: { type: "array", maxItems: 1e4, items: { $ref: "cellText" } }, differing: { type: "array", maxItems: 1e4, items: { $ref: "name" } }, place: { type: "object", additionalProperties: false, properties: { file: { $ref: "path" }, line: { $ref: "line" }, column: { $ref: "line" }, endLine: { $ref: "line" }, endColumn: { $ref: "line" } } } } };
var schema116 = { type: ["string", "null"], maxLength: 1e5 };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind"))
        return validate35.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "kind" || key0 === "expected" || key0 === "actual" || key0 === "differing" || key0 === "place")) {
            return validate35.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.kind !== void 0) {
            let data0 = data.kind, _errs2 = errors;
            if (typeof data0 != "string")
              return validate35.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } }], false;
            if (!(data0 === "changed" || data0 === "missing" || data0 === "unexpected"))
              return validate35.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema115.properties.kind.enum } }], false;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.expected !== void 0) {
              let data1 = data.expected, _errs4 = errors;
              if (errors === _errs4)
                if (Array.isArray(data1)) {
                  if (data1.length > 1e4)
                    return validate35.errors = [{ instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/maxItems", keyword: "maxItems", params: { limit: 1e4 } }], false;
                  {
                    var valid1 = true;
                    let len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data2 = data1[i0], _errs6 = errors, _errs7 = errors;
                      if (typeof data2 != "string" && data2 !== null)
                        return validate35.errors = [{ instancePath: instancePath + "/expected/" + i0, schemaPath: "cellText/type", keyword: "type", params: { type: schema116.type } }], false;
                      if (errors === _errs7 && typeof data2 == "string" && func3(data2) > 1e5)
                        return validate35.errors = [{ instancePath: instancePath + "/expected/" + i0, schemaPath: "cellText/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                      var valid1 = _errs6 === errors;
                      if (!valid1)
                        break;
                    }
                  }
                } else
                  return validate35.errors = [{ instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "array" } }], false;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.actual !== void 0) {
                let data3 = data.actual, _errs9 = errors;
                if (errors === _errs9)
                  if (Array.isArray(data3)) {
                    if (data3.length > 1e4)
                      return validate35.errors = [{ instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/maxItems", keyword: "maxItems", params: { limit: 1e4 } }], false;
                    {
                      var valid3 = true;
                      let len1 = data3.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let data4 = data3[i1], _errs11 = errors, _errs12 = errors;
                        if (typeof data4 != "string" && data4 !== null)
                          return validate35.errors = [{ instancePath: instancePath + "/actual/" + i1, schemaPath: "cellText/type", keyword: "type", params: { type: schema116.type } }], false;
                        if (errors === _errs12 && typeof data4 == "string" && func3(data4) > 1e5)
                          return validate35.errors = [{ instancePath: instancePath + "/actual/" + i1, schemaPath: "cellText/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                        var valid3 = _errs11 === errors;
                        if (!valid3)
                          break;
                      }
                    }
                  } else
                    return validate35.errors = [{ instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/type", keyword: "type", params: { type: "array" } }], false;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.differing !== void 0) {
                  let data5 = data.differing, _errs14 = errors;
                  if (errors === _errs14)
                    if (Array.isArray(data5)) {
                      if (data5.length > 1e4)
                        return validate35.errors = [{ instancePath: instancePath + "/differing", schemaPath: "#/properties/differing/maxItems", keyword: "maxItems", params: { limit: 1e4 } }], false;
                      {
                        var valid5 = true;
                        let len2 = data5.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          let data6 = data5[i2], _errs16 = errors;
                          if (errors === errors)
                            if (typeof data6 == "string") {
                              if (func3(data6) > 1e3)
                                return validate35.errors = [{ instancePath: instancePath + "/differing/" + i2, schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                            } else
                              return validate35.errors = [{ instancePath: instancePath + "/differing/" + i2, schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
                          var valid5 = _errs16 === errors;
                          if (!valid5)
                            break;
                        }
                      }
                    } else
                      return validate35.errors = [{ instancePath: instancePath + "/differing", schemaPath: "#/properties/differing/type", keyword: "type", params: { type: "array" } }], false;
                  var valid0 = _errs14 === errors;
                } else
                  var valid0 = true;
                if (valid0)
                  if (data.place !== void 0) {
                    let data7 = data.place, _errs19 = errors;
                    if (errors === _errs19)
                      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                        let _errs21 = errors;
                        for (let key1 in data7)
                          if (!(key1 === "file" || key1 === "line" || key1 === "column" || key1 === "endLine" || key1 === "endColumn")) {
                            return validate35.errors = [{ instancePath: instancePath + "/place", schemaPath: "#/properties/place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], false;
                            break;
                          }
                        if (_errs21 === errors) {
                          if (data7.file !== void 0) {
                            let data8 = data7.file, _errs22 = errors;
                            if (errors === errors)
                              if (typeof data8 == "string") {
                                if (func3(data8) > 5e3)
                                  return validate35.errors = [{ instancePath: instancePath + "/place/file", schemaPath: "path/maxLength", keyword: "maxLength", params: { limit: 5e3 } }], false;
                                if (func3(data8) < 1)
                                  return validate35.errors = [{ instancePath: instancePath + "/place/file", schemaPath: "path/minLength", keyword: "minLength", params: { limit: 1 } }], false;
                                if (!pattern4.test(data8))
                                  return validate35.errors = [{ instancePath: instancePath + "/place/file", schemaPath: "path/pattern", keyword: "pattern", params: { pattern: "^(?:\\.\\./){0,50}(?!/)(?!(?:[^]*/)?\\.\\.?(?:/|$))[^\\u0000]+$" } }], false;
                              } else
                                return validate35.errors = [{ instancePath: instancePath + "/place/file", schemaPath: "path/type", keyword: "type", params: { type: "string" } }], false;
                            var valid7 = _errs22 === errors;
                          } else
                            var valid7 = true;
                          if (valid7) {
                            if (data7.line !== void 0) {
                              let data9 = data7.line, _errs25 = errors, _errs26 = errors;
                              if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                                return validate35.errors = [{ instancePath: instancePath + "/place/line", schemaPath: "line/type", keyword: "type", params: { type: "integer" } }], false;
                              if (errors === _errs26 && typeof data9 == "number" && isFinite(data9)) {
                                if (data9 > 1e9 || isNaN(data9))
                                  return validate35.errors = [{ instancePath: instancePath + "/place/line", schemaPath: "line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } }], false;
                                if (data9 < 1 || isNaN(data9))
                                  return validate35.errors = [{ instancePath: instancePath + "/place/line", schemaPath: "line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                              }
                              var valid7 = _errs25 === errors;
                            } else
                              var valid7 = true;
                            if (valid7) {
                              if (data7.column !== void 0) {
                                let data10 = data7.column, _errs28 = errors, _errs29 = errors;
                                if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)))
                                  return validate35.errors = [{ instancePath: instancePath + "/place/column", schemaPath: "line/type", keyword: "type", params: { type: "integer" } }], false;
                                if (errors === _errs29 && typeof data10 == "number" && isFinite(data10)) {
                                  if (data10 > 1e9 || isNaN(data10))
                                    return validate35.errors = [{ instancePath: instancePath + "/place/column", schemaPath: "line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } }], false;
                                  if (data10 < 1 || isNaN(data10))
                                    return validate35.errors = [{ instancePath: instancePath + "/place/column", schemaPath: "line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                                }
                                var valid7 = _errs28 === errors;
                              } else
                                var valid7 = true;
                              if (valid7) {
                                if (data7.endLine !== void 0) {
                                  let data11 = data7.endLine, _errs31 = errors, _errs32 = errors;
                                  if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)))
                                    return validate35.errors = [{ instancePath: instancePath + "/place/endLine", schemaPath: "line/type", keyword: "type", params: { type: "integer" } }], false;
                                  if (errors === _errs32 && typeof data11 == "number" && isFinite(data11)) {
                                    if (data11 > 1e9 || isNaN(data11))
                                      return validate35.errors = [{ instancePath: instancePath + "/place/endLine", schemaPath: "line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } }], false;
                                    if (data11 < 1 || isNaN(data11))
                                      return validate35.errors = [{ instancePath: instancePath + "/place/endLine", schemaPath: "line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                                  }
                                  var valid7 = _errs31 === errors;
                                } else
                                  var valid7 = true;
                                if (valid7)
                                  if (data7.endColumn !== void 0) {
                                    let data12 = data7.endColumn, _errs34 = errors, _errs35 = errors;
                                    if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)))
                                      return validate35.errors = [{ instancePath: instancePath + "/place/endColumn", schemaPath: "line/type", keyword: "type", params: { type: "integer" } }], false;
                                    if (errors === _errs35 && typeof data12 == "number" && isFinite(data12)) {
                                      if (data12 > 1e9 || isNaN(data12))
                                        return validate35.errors = [{ instancePath: instancePath + "/place/endColumn", schemaPath: "line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } }], false;
                                      if (data12 < 1 || isNaN(data12))
                                        return validate35.errors = [{ instancePath: instancePath + "/place/endColumn", schemaPath: "line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                                    }
                                    var valid7 = _errs34 === errors;
                                  } else
                                    var valid7 = true;
                              }
                            }
                          }
                        }
                      } else
                        return validate35.errors = [{ instancePath: instancePath + "/place", schemaPath: "#/properties/place/type", keyword: "type", params: { type: "object" } }], false;
                    var valid0 = _errs19 === errors;
                  } else
                    var valid0 = true;
              }
            }
          }
        }
      }
    } else
      return validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate35.errors = vErrors, errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.table === void 0 && (missing0 = "table") || data.columns === void 0 && (missing0 = "columns") || data.matching === void 0 && (missing0 = "matching") || data.missing === void 0 && (missing0 = "missing") || data.unexpected === void 0 && (missing0 = "unexpected") || data.changed === void 0 && (missing0 = "changed") || data.rows === void 0 && (missing0 = "rows"))
        return validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func2.call(schema103.properties, key0)) {
            return validate34.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.table !== void 0) {
            let data0 = data.table, _errs2 = errors;
            if (errors === errors)
              if (typeof data0 == "string") {
                if (func3(data0) > 1e3)
                  return validate34.errors = [{ instancePath: instancePath + "/table", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
              } else
                return validate34.errors = [{ instancePath: instancePath + "/table", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.file !== void 0) {
              let data1 = data.file, _errs5 = errors;
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func3(data1) > 5e3)
                    return validate34.errors = [{ instancePath: instancePath + "/file", schemaPath: "path/maxLength", keyword: "maxLength", params: { limit: 5e3 } }], false;
                  if (func3(data1) < 1)
                    return validate34.errors = [{ instancePath: instancePath + "/file", schemaPath: "path/minLength", keyword: "minLength", params: { limit: 1 } }], false;
                  if (!pattern4.test(data1))
                    return validate34.errors = [{ instancePath: instancePath + "/file", schemaPath: "path/pattern", keyword: "pattern", params: { pattern: "^(?:\\.\\./){0,50}(?!/)(?!(?:[^]*/)?\\.\\.?(?:/|$))[^\\u0000]+$" } }], false;
                } else
                  return validate34.errors = [{ instancePath: instancePath + "/file", schemaPath: "path/type", keyword: "type", params: { type: "string" } }], false;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.line !== void 0) {
                let data2 = data.line, _errs8 = errors, _errs9 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                  return validate34.errors = [{ instancePath: instancePath + "/line", schemaPath: "line/type", keyword: "type", params: { type: "integer" } }], false;
                if (errors === _errs9 && typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 1e9 || isNaN(data2))
                    return validate34.errors = [{ instancePath: instancePath + "/line", schemaPath: "line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } }], false;
                  if (data2 < 1 || isNaN(data2))
                    return validate34.errors = [{ instancePath: instancePath + "/line", schemaPath: "line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                }
                var valid0 = _errs8 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.column !== void 0) {
                  let data3 = data.column, _errs11 = errors, _errs12 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                    return validate34.errors = [{ instancePath: instancePath + "/column", schemaPath: "line/type", keyword: "type", params: { type: "integer" } }], false;
                  if (errors === _errs12 && typeof data3 == "number" && isFinite(data3)) {
                    if (data3 > 1e9 || isNaN(data3))
                      return validate34.errors = [{ instancePath: instancePath + "/column", schemaPath: "line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } }], false;
                    if (data3 < 1 || isNaN(data3))
                      return validate34.errors = [{ instancePath: instancePath + "/column", schemaPath: "line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                  }
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.problem !== void 0) {
                    let data4 = data.problem, _errs14 = errors;
                    if (errors === errors)
                      if (typeof data4 == "string") {
                        if (func3(data4) > 1e5)
                          return validate34.errors = [{ instancePath: instancePath + "/problem", schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                      } else
                        return validate34.errors = [{ instancePath: instancePath + "/problem", schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = true;
                  if (valid0) {
                    if (data.columns !== void 0) {
                      let data5 = data.columns, _errs17 = errors;
                      if (errors === _errs17)
                        if (Array.isArray(data5)) {
                          if (data5.length > 1e4)
                            return validate34.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 1e4 } }], false;
                          {
                            var valid6 = true;
                            let len0 = data5.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data6 = data5[i0], _errs19 = errors;
                              if (errors === errors)
                                if (typeof data6 == "string") {
                                  if (func3(data6) > 1e3)
                                    return validate34.errors = [{ instancePath: instancePath + "/columns/" + i0, schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                                } else
                                  return validate34.errors = [{ instancePath: instancePath + "/columns/" + i0, schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
                              var valid6 = _errs19 === errors;
                              if (!valid6)
                                break;
                            }
                          }
                        } else
                          return validate34.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } }], false;
                      var valid0 = _errs17 === errors;
                    } else
                      var valid0 = true;
                    if (valid0) {
                      if (data.matching !== void 0) {
                        let data7 = data.matching, _errs22 = errors, _errs23 = errors;
                        if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                          return validate34.errors = [{ instancePath: instancePath + "/matching", schemaPath: "count/type", keyword: "type", params: { type: "integer" } }], false;
                        if (errors === _errs23 && typeof data7 == "number" && isFinite(data7)) {
                          if (data7 > 9007199254740991 || isNaN(data7))
                            return validate34.errors = [{ instancePath: instancePath + "/matching", schemaPath: "count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], false;
                          if (data7 < 0 || isNaN(data7))
                            return validate34.errors = [{ instancePath: instancePath + "/matching", schemaPath: "count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        }
                        var valid0 = _errs22 === errors;
                      } else
                        var valid0 = true;
                      if (valid0) {
                        if (data.missing !== void 0) {
                          let data8 = data.missing, _errs25 = errors, _errs26 = errors;
                          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                            return validate34.errors = [{ instancePath: instancePath + "/missing", schemaPath: "count/type", keyword: "type", params: { type: "integer" } }], false;
                          if (errors === _errs26 && typeof data8 == "number" && isFinite(data8)) {
                            if (data8 > 9007199254740991 || isNaN(data8))
                              return validate34.errors = [{ instancePath: instancePath + "/missing", schemaPath: "count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], false;
                            if (data8 < 0 || isNaN(data8))
                              return validate34.errors = [{ instancePath: instancePath + "/missing", schemaPath: "count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                          }
                          var valid0 = _errs25 === errors;
                        } else
                          var valid0 = true;
                        if (valid0) {
                          if (data.unexpected !== void 0) {
                            let data9 = data.unexpected, _errs28 = errors, _errs29 = errors;
                            if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                              return validate34.errors = [{ instancePath: instancePath + "/unexpected", schemaPath: "count/type", keyword: "type", params: { type: "integer" } }], false;
                            if (errors === _errs29 && typeof data9 == "number" && isFinite(data9)) {
                              if (data9 > 9007199254740991 || isNaN(data9))
                                return validate34.errors = [{ instancePath: instancePath + "/unexpected", schemaPath: "count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], false;
                              if (data9 < 0 || isNaN(data9))
                                return validate34.errors = [{ instancePath: instancePath + "/unexpected", schemaPath: "count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            }
                            var valid0 = _errs28 === errors;
                          } else
                            var valid0 = true;
                          if (valid0) {
                            if (data.changed !== void 0) {
                              let data10 = data.changed, _errs31 = errors, _errs32 = errors;
                              if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)))
                                return validate34.errors = [{ instancePath: instancePath + "/changed", schemaPath: "count/type", keyword: "type", params: { type: "integer" } }], false;
                              if (errors === _errs32 && typeof data10 == "number" && isFinite(data10)) {
                                if (data10 > 9007199254740991 || isNaN(data10))
                                  return validate34.errors = [{ instancePath: instancePath + "/changed", schemaPath: "count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], false;
                                if (data10 < 0 || isNaN(data10))
                                  return validate34.errors = [{ instancePath: instancePath + "/changed", schemaPath: "count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              }
                              var valid0 = _errs31 === errors;
                            } else
                              var valid0 = true;
                            if (valid0) {
                              if (data.misplaced !== void 0) {
                                let data11 = data.misplaced, _errs34 = errors, _errs35 = errors;
                                if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)))
                                  return validate34.errors = [{ instancePath: instancePath + "/misplaced", schemaPath: "count/type", keyword: "type", params: { type: "integer" } }], false;
                                if (errors === _errs35 && typeof data11 == "number" && isFinite(data11)) {
                                  if (data11 > 9007199254740991 || isNaN(data11))
                                    return validate34.errors = [{ instancePath: instancePath + "/misplaced", schemaPath: "count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], false;
                                  if (data11 < 0 || isNaN(data11))
                                    return validate34.errors = [{ instancePath: instancePath + "/misplaced", schemaPath: "count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                }
                                var valid0 = _errs34 === errors;
                              } else
                                var valid0 = true;
                              if (valid0)
                                if (data.rows !== void 0) {
                                  let data12 = data.rows, _errs37 = errors;
                                  if (errors === _errs37)
                                    if (Array.isArray(data12)) {
                                      if (data12.length > 100)
                                        return validate34.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/maxItems", keyword: "maxItems", params: { limit: 100 } }], false;
                                      {
                                        var valid13 = true;
                                        let len1 = data12.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                          let _errs39 = errors;
                                          validate35(data12[i1], { instancePath: instancePath + "/rows/" + i1, parentData: data12, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
                                          var valid13 = _errs39 === errors;
                                          if (!valid13)
                                            break;
                                        }
                                      }
                                    } else
                                      return validate34.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" } }], false;
                                  var valid0 = _errs37 === errors;
                                } else
                                  var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate34.errors = vErrors, errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.job === void 0 && (missing0 = "job") || data.name === void 0 && (missing0 = "name") || data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.column === void 0 && (missing0 = "column") || data.status === void 0 && (missing0 = "status") || data.durationMs === void 0 && (missing0 = "durationMs"))
        return validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func2.call(schema86.properties, key0)) {
            return validate31.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.job !== void 0) {
            let data0 = data.job, _errs2 = errors;
            if (errors === errors)
              if (typeof data0 == "string") {
                if (func3(data0) > 1e3)
                  return validate31.errors = [{ instancePath: instancePath + "/job", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
              } else
                return validate31.errors = [{ instancePath: instancePath + "/job", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.name !== void 0) {
              let data1 = data.name, _errs5 = errors;
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func3(data1) > 1e3)
                    return validate31.errors = [{ instancePath: instancePath + "/name", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                } else
                  return validate31.errors = [{ instancePath: instancePath + "/name", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.file !== void 0) {
                let data2 = data.file, _errs8 = errors;
                if (errors === errors)
                  if (typeof data2 == "string") {
                    if (func3(data2) > 5e3)
                      return validate31.errors = [{ instancePath: instancePath + "/file", schemaPath: "path/maxLength", keyword: "maxLength", params: { limit: 5e3 } }], false;
                    if (func3(data2) < 1)
                      return validate31.errors = [{ instancePath: instancePath + "/file", schemaPath: "path/minLength", keyword: "minLength", params: { limit: 1 } }], false;
                    if (!pattern4.test(data2))
                      return validate31.errors = [{ instancePath: instancePath + "/file", schemaPath: "path/pattern", keyword: "pattern", params: { pattern: "^(?:\\.\\./){0,50}(?!/)(?!(?:[^]*/)?\\.\\.?(?:/|$))[^\\u0000]+$" } }], false;
                  } else
                    return validate31.errors = [{ instancePath: instancePath + "/file", schemaPath: "path/type", keyword: "type", params: { type: "string" } }], false;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.line !== void 0) {
                  let data3 = data.line, _errs11 = errors, _errs12 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                    return validate31.errors = [{ instancePath: instancePath + "/line", schemaPath: "line/type", keyword: "type", params: { type: "integer" } }], false;
                  if (errors === _errs12 && typeof data3 == "number" && isFinite(data3)) {
                    if (data3 > 1e9 || isNaN(data3))
                      return validate31.errors = [{ instancePath: instancePath + "/line", schemaPath: "line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } }], false;
                    if (data3 < 1 || isNaN(data3))
                      return validate31.errors = [{ instancePath: instancePath + "/line", schemaPath: "line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                  }
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.column !== void 0) {
                    let data4 = data.column, _errs14 = errors, _errs15 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                      return validate31.errors = [{ instancePath: instancePath + "/column", schemaPath: "line/type", keyword: "type", params: { type: "integer" } }], false;
                    if (errors === _errs15 && typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 1e9 || isNaN(data4))
                        return validate31.errors = [{ instancePath: instancePath + "/column", schemaPath: "line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } }], false;
                      if (data4 < 1 || isNaN(data4))
                        return validate31.errors = [{ instancePath: instancePath + "/column", schemaPath: "line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                    }
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = true;
                  if (valid0) {
                    if (data.status !== void 0) {
                      let data5 = data.status, _errs17 = errors;
                      if (typeof data5 != "string")
                        return validate31.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }], false;
                      if (!(data5 === "passed" || data5 === "failed" || data5 === "cannot-run" || data5 === "not-run"))
                        return validate31.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema86.properties.status.enum } }], false;
                      var valid0 = _errs17 === errors;
                    } else
                      var valid0 = true;
                    if (valid0) {
                      if (data.durationMs !== void 0) {
                        let data6 = data.durationMs, _errs19 = errors;
                        if (errors === errors)
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 > 1e12 || isNaN(data6))
                              return validate31.errors = [{ instancePath: instancePath + "/durationMs", schemaPath: "duration/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 } }], false;
                            if (data6 < 0 || isNaN(data6))
                              return validate31.errors = [{ instancePath: instancePath + "/durationMs", schemaPath: "duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                          } else
                            return validate31.errors = [{ instancePath: instancePath + "/durationMs", schemaPath: "duration/type", keyword: "type", params: { type: "number" } }], false;
                        var valid0 = _errs19 === errors;
                      } else
                        var valid0 = true;
                      if (valid0) {
                        if (data.failure !== void 0) {
                          let _errs22 = errors;
                          validate32(data.failure, { instancePath: instancePath + "/failure", parentData: data, parentDataProperty: "failure", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
                          var valid0 = _errs22 === errors;
                        } else
                          var valid0 = true;
                        if (valid0) {
                          if (data.step !== void 0) {
                            let data8 = data.step, _errs23 = errors;
                            if (errors === errors)
                              if (typeof data8 == "string") {
                                if (func3(data8) > 1e3)
                                  return validate31.errors = [{ instancePath: instancePath + "/step", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                              } else
                                return validate31.errors = [{ instancePath: instancePath + "/step", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
                            var valid0 = _errs23 === errors;
                          } else
                            var valid0 = true;
                          if (valid0) {
                            if (data.statement !== void 0) {
                              let data9 = data.statement, _errs26 = errors;
                              if (errors === errors)
                                if (typeof data9 == "string") {
                                  if (func3(data9) > 1e5)
                                    return validate31.errors = [{ instancePath: instancePath + "/statement", schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                } else
                                  return validate31.errors = [{ instancePath: instancePath + "/statement", schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
                              var valid0 = _errs26 === errors;
                            } else
                              var valid0 = true;
                            if (valid0) {
                              if (data.differences !== void 0) {
                                let data10 = data.differences, _errs29 = errors;
                                if (errors === _errs29)
                                  if (Array.isArray(data10)) {
                                    if (data10.length > 100)
                                      return validate31.errors = [{ instancePath: instancePath + "/differences", schemaPath: "#/properties/differences/maxItems", keyword: "maxItems", params: { limit: 100 } }], false;
                                    {
                                      var valid9 = true;
                                      let len0 = data10.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        let _errs31 = errors;
                                        validate34(data10[i0], { instancePath: instancePath + "/differences/" + i0, parentData: data10, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
                                        var valid9 = _errs31 === errors;
                                        if (!valid9)
                                          break;
                                      }
                                    }
                                  } else
                                    return validate31.errors = [{ instancePath: instancePath + "/differences", schemaPath: "#/properties/differences/type", keyword: "type", params: { type: "array" } }], false;
                                var valid0 = _errs29 === errors;
                              } else
                                var valid0 = true;
                              if (valid0)
                                if (data.reason !== void 0) {
                                  let data12 = data.reason, _errs32 = errors;
                                  if (errors === errors)
                                    if (typeof data12 == "string") {
                                      if (func3(data12) > 1e5)
                                        return validate31.errors = [{ instancePath: instancePath + "/reason", schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                    } else
                                      return validate31.errors = [{ instancePath: instancePath + "/reason", schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
                                  var valid0 = _errs32 === errors;
                                } else
                                  var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate31.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.jobs === void 0 && (missing0 = "jobs") || data.passed === void 0 && (missing0 = "passed") || data.failed === void 0 && (missing0 = "failed") || data.cannotRun === void 0 && (missing0 = "cannotRun") || data.notRun === void 0 && (missing0 = "notRun") || data.durationMs === void 0 && (missing0 = "durationMs") || data.tests === void 0 && (missing0 = "tests"))
        return validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "jobs" || key0 === "passed" || key0 === "failed" || key0 === "cannotRun" || key0 === "notRun" || key0 === "durationMs" || key0 === "tests")) {
            return validate30.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.jobs !== void 0) {
            let data0 = data.jobs, _errs2 = errors, _errs3 = errors;
            if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
              return validate30.errors = [{ instancePath: instancePath + "/jobs", schemaPath: "count/type", keyword: "type", params: { type: "integer" } }], false;
            if (errors === _errs3 && typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 9007199254740991 || isNaN(data0))
                return validate30.errors = [{ instancePath: instancePath + "/jobs", schemaPath: "count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], false;
              if (data0 < 0 || isNaN(data0))
                return validate30.errors = [{ instancePath: instancePath + "/jobs", schemaPath: "count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            }
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.passed !== void 0) {
              let data1 = data.passed, _errs5 = errors, _errs6 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate30.errors = [{ instancePath: instancePath + "/passed", schemaPath: "count/type", keyword: "type", params: { type: "integer" } }], false;
              if (errors === _errs6 && typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 9007199254740991 || isNaN(data1))
                  return validate30.errors = [{ instancePath: instancePath + "/passed", schemaPath: "count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], false;
                if (data1 < 0 || isNaN(data1))
                  return validate30.errors = [{ instancePath: instancePath + "/passed", schemaPath: "count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              }
              var valid0 = _errs5 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.failed !== void 0) {
                let data2 = data.failed, _errs8 = errors, _errs9 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                  return validate30.errors = [{ instancePath: instancePath + "/failed", schemaPath: "count/type", keyword: "type", params: { type: "integer" } }], false;
                if (errors === _errs9 && typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 9007199254740991 || isNaN(data2))
                    return validate30.errors = [{ instancePath: instancePath + "/failed", schemaPath: "count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], false;
                  if (data2 < 0 || isNaN(data2))
                    return validate30.errors = [{ instancePath: instancePath + "/failed", schemaPath: "count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                }
                var valid0 = _errs8 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.cannotRun !== void 0) {
                  let data3 = data.cannotRun, _errs11 = errors, _errs12 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                    return validate30.errors = [{ instancePath: instancePath + "/cannotRun", schemaPath: "count/type", keyword: "type", params: { type: "integer" } }], false;
                  if (errors === _errs12 && typeof data3 == "number" && isFinite(data3)) {
                    if (data3 > 9007199254740991 || isNaN(data3))
                      return validate30.errors = [{ instancePath: instancePath + "/cannotRun", schemaPath: "count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], false;
                    if (data3 < 0 || isNaN(data3))
                      return validate30.errors = [{ instancePath: instancePath + "/cannotRun", schemaPath: "count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  }
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.notRun !== void 0) {
                    let data4 = data.notRun, _errs14 = errors, _errs15 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                      return validate30.errors = [{ instancePath: instancePath + "/notRun", schemaPath: "count/type", keyword: "type", params: { type: "integer" } }], false;
                    if (errors === _errs15 && typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 9007199254740991 || isNaN(data4))
                        return validate30.errors = [{ instancePath: instancePath + "/notRun", schemaPath: "count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], false;
                      if (data4 < 0 || isNaN(data4))
                        return validate30.errors = [{ instancePath: instancePath + "/notRun", schemaPath: "count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                    }
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = true;
                  if (valid0) {
                    if (data.durationMs !== void 0) {
                      let data5 = data.durationMs, _errs17 = errors;
                      if (errors === errors)
                        if (typeof data5 == "number" && isFinite(data5)) {
                          if (data5 > 1e12 || isNaN(data5))
                            return validate30.errors = [{ instancePath: instancePath + "/durationMs", schemaPath: "duration/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 } }], false;
                          if (data5 < 0 || isNaN(data5))
                            return validate30.errors = [{ instancePath: instancePath + "/durationMs", schemaPath: "duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        } else
                          return validate30.errors = [{ instancePath: instancePath + "/durationMs", schemaPath: "duration/type", keyword: "type", params: { type: "number" } }], false;
                      var valid0 = _errs17 === errors;
                    } else
                      var valid0 = true;
                    if (valid0)
                      if (data.tests !== void 0) {
                        let data6 = data.tests, _errs20 = errors;
                        if (errors === _errs20)
                          if (Array.isArray(data6)) {
                            if (data6.length > 1e3)
                              return validate30.errors = [{ instancePath: instancePath + "/tests", schemaPath: "#/properties/tests/maxItems", keyword: "maxItems", params: { limit: 1e3 } }], false;
                            {
                              var valid7 = true;
                              let len0 = data6.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                let _errs22 = errors;
                                validate31(data6[i0], { instancePath: instancePath + "/tests/" + i0, parentData: data6, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
                                var valid7 = _errs22 === errors;
                                if (!valid7)
                                  break;
                              }
                            }
                          } else
                            return validate30.errors = [{ instancePath: instancePath + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" } }], false;
                        var valid0 = _errs20 === errors;
                      } else
                        var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate30.errors = vErrors, errors === 0;
}
var schema127 = { type: "object", additionalProperties: false, required: ["runId", "job", "environment", "digest", "status", "startedAt", "durationMs", "steps", "checks"], properties: { runId: { $ref: "name" }, job: { $ref: "name" }, environment: { $ref: "name" }, scheduledTime: { $ref: "time" }, digest: { $ref: "digest" }, status: { $ref: "runStatus" }, errorClass: { $ref: "errorClass" }, startedAt: { $ref: "time" }, durationMs: { $ref: "duration" }, steps: { type: "array", maxItems: 1e4, items: { $ref: "step" } }, checks: { type: "array", maxItems: 1e4, items: { $ref: "check" } }, error: { $ref: "failure" }, reason: { $ref: "text" } } };
var schema133 = { type: "string", enum: ["succeeded", "failed", "skipped", "cancelled"] };
var schema137 = { type: "object", additionalProperties: false, required: ["name", "kind", "status", "durationMs", "attempts"], properties: { name: { $ref: "name" }, kind: { type: "string", enum: ["sql", "query", "python", "run", "uses"] }, status: { $ref: "runStatus" }, durationMs: { $ref: "duration" }, rows: { $ref: "count" }, attempts: { $ref: "count" }, error: { $ref: "failure" } } };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.kind === void 0 && (missing0 = "kind") || data.status === void 0 && (missing0 = "status") || data.durationMs === void 0 && (missing0 = "durationMs") || data.attempts === void 0 && (missing0 = "attempts"))
        return validate42.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "name" || key0 === "kind" || key0 === "status" || key0 === "durationMs" || key0 === "rows" || key0 === "attempts" || key0 === "error")) {
            return validate42.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name, _errs2 = errors;
            if (errors === errors)
              if (typeof data0 == "string") {
                if (func3(data0) > 1e3)
                  return validate42.errors = [{ instancePath: instancePath + "/name", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
              } else
                return validate42.errors = [{ instancePath: instancePath + "/name", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.kind !== void 0) {
              let data1 = data.kind, _errs5 = errors;
              if (typeof data1 != "string")
                return validate42.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } }], false;
              if (!(data1 === "sql" || data1 === "query" || data1 === "python" || data1 === "run" || data1 === "uses"))
                return validate42.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema137.properties.kind.enum } }], false;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.status !== void 0) {
                let data2 = data.status, _errs7 = errors;
                if (typeof data2 != "string")
                  return validate42.errors = [{ instancePath: instancePath + "/status", schemaPath: "runStatus/type", keyword: "type", params: { type: "string" } }], false;
                if (!(data2 === "succeeded" || data2 === "failed" || data2 === "skipped" || data2 === "cancelled"))
                  return validate42.errors = [{ instancePath: instancePath + "/status", schemaPath: "runStatus/enum", keyword: "enum", params: { allowedValues: schema133.enum } }], false;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.durationMs !== void 0) {
                  let data3 = data.durationMs, _errs10 = errors;
                  if (errors === errors)
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 > 1e12 || isNaN(data3))
                        return validate42.errors = [{ instancePath: instancePath + "/durationMs", schemaPath: "duration/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 } }], false;
                      if (data3 < 0 || isNaN(data3))
                        return validate42.errors = [{ instancePath: instancePath + "/durationMs", schemaPath: "duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                    } else
                      return validate42.errors = [{ instancePath: instancePath + "/durationMs", schemaPath: "duration/type", keyword: "type", params: { type: "number" } }], false;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.rows !== void 0) {
                    let data4 = data.rows, _errs13 = errors, _errs14 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                      return validate42.errors = [{ instancePath: instancePath + "/rows", schemaPath: "count/type", keyword: "type", params: { type: "integer" } }], false;
                    if (errors === _errs14 && typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 9007199254740991 || isNaN(data4))
                        return validate42.errors = [{ instancePath: instancePath + "/rows", schemaPath: "count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], false;
                      if (data4 < 0 || isNaN(data4))
                        return validate42.errors = [{ instancePath: instancePath + "/rows", schemaPath: "count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                    }
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = true;
                  if (valid0) {
                    if (data.attempts !== void 0) {
                      let data5 = data.attempts, _errs16 = errors, _errs17 = errors;
                      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                        return validate42.errors = [{ instancePath: instancePath + "/attempts", schemaPath: "count/type", keyword: "type", params: { type: "integer" } }], false;
                      if (errors === _errs17 && typeof data5 == "number" && isFinite(data5)) {
                        if (data5 > 9007199254740991 || isNaN(data5))
                          return validate42.errors = [{ instancePath: instancePath + "/attempts", schemaPath: "count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], false;
                        if (data5 < 0 || isNaN(data5))
                          return validate42.errors = [{ instancePath: instancePath + "/attempts", schemaPath: "count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                      }
                      var valid0 = _errs16 === errors;
                    } else
                      var valid0 = true;
                    if (valid0)
                      if (data.error !== void 0) {
                        let _errs19 = errors;
                        validate32(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
                        var valid0 = _errs19 === errors;
                      } else
                        var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate42.errors = vErrors, errors === 0;
}
var schema143 = { type: "object", additionalProperties: false, required: ["id", "type", "severity", "status"], properties: { id: { $ref: "name" }, table: { $ref: "name" }, type: { type: "string", enum: ["not_null", "unique", "accepted_values", "range", "pattern", "relationships", "expression", "row_count", "freshness", "schema", "compare", "sql"] }, severity: { type: "string", enum: ["error", "warn"] }, status: { type: "string", enum: ["passed", "failed", "error"] }, failing: { type: "number", minimum: 0 }, total: { type: "number", minimum: 0 }, value: { type: "number" }, expected: { $ref: "text" }, actual: { $ref: "text" }, failure: { $ref: "failure" }, samples: { $ref: "samples" }, key: { $ref: "name" }, unit: { $ref: "checkUnit" }, standing: { type: "string", enum: ["known", "new", "worse", "waived", "expired"] }, baseline: { $ref: "checkBaseline" }, waiver: { $ref: "appliedWaiver" } } };
var schema152 = { type: "string", enum: ["rows", "percent", "seconds"] };
var schema148 = { type: "object", additionalProperties: false, required: ["columns", "rows"], properties: { columns: { type: "array", maxItems: 20, items: { $ref: "name" } }, rows: { type: "array", maxItems: 5, items: { type: "array", maxItems: 20, items: { type: ["string", "null"], maxLength: 200 } } }, hidden: { type: "number", minimum: 0 }, omitted: { type: "number", minimum: 0 }, note: { $ref: "text" } } };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.columns === void 0 && (missing0 = "columns") || data.rows === void 0 && (missing0 = "rows"))
        return validate47.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "columns" || key0 === "rows" || key0 === "hidden" || key0 === "omitted" || key0 === "note")) {
            return validate47.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.columns !== void 0) {
            let data0 = data.columns, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                if (data0.length > 20)
                  return validate47.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 20 } }], false;
                {
                  var valid1 = true;
                  let len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0], _errs4 = errors;
                    if (errors === errors)
                      if (typeof data1 == "string") {
                        if (func3(data1) > 1e3)
                          return validate47.errors = [{ instancePath: instancePath + "/columns/" + i0, schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                      } else
                        return validate47.errors = [{ instancePath: instancePath + "/columns/" + i0, schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
                    var valid1 = _errs4 === errors;
                    if (!valid1)
                      break;
                  }
                }
              } else
                return validate47.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } }], false;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.rows !== void 0) {
              let data2 = data.rows, _errs7 = errors;
              if (errors === _errs7)
                if (Array.isArray(data2)) {
                  if (data2.length > 5)
                    return validate47.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/maxItems", keyword: "maxItems", params: { limit: 5 } }], false;
                  {
                    var valid3 = true;
                    let len1 = data2.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data3 = data2[i1], _errs9 = errors;
                      if (errors === _errs9)
                        if (Array.isArray(data3)) {
                          if (data3.length > 20)
                            return validate47.errors = [{ instancePath: instancePath + "/rows/" + i1, schemaPath: "#/properties/rows/items/maxItems", keyword: "maxItems", params: { limit: 20 } }], false;
                          {
                            var valid4 = true;
                            let len2 = data3.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              let data4 = data3[i2], _errs11 = errors;
                              if (typeof data4 != "string" && data4 !== null)
                                return validate47.errors = [{ instancePath: instancePath + "/rows/" + i1 + "/" + i2, schemaPath: "#/properties/rows/items/items/type", keyword: "type", params: { type: schema148.properties.rows.items.items.type } }], false;
                              if (errors === _errs11 && typeof data4 == "string" && func3(data4) > 200)
                                return validate47.errors = [{ instancePath: instancePath + "/rows/" + i1 + "/" + i2, schemaPath: "#/properties/rows/items/items/maxLength", keyword: "maxLength", params: { limit: 200 } }], false;
                              var valid4 = _errs11 === errors;
                              if (!valid4)
                                break;
                            }
                          }
                        } else
                          return validate47.errors = [{ instancePath: instancePath + "/rows/" + i1, schemaPath: "#/properties/rows/items/type", keyword: "type", params: { type: "array" } }], false;
                      var valid3 = _errs9 === errors;
                      if (!valid3)
                        break;
                    }
                  }
                } else
                  return validate47.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" } }], false;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.hidden !== void 0) {
                let data5 = data.hidden, _errs13 = errors;
                if (errors === _errs13)
                  if (typeof data5 == "number" && isFinite(data5)) {
                    if (data5 < 0 || isNaN(data5))
                      return validate47.errors = [{ instancePath: instancePath + "/hidden", schemaPath: "#/properties/hidden/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  } else
                    return validate47.errors = [{ instancePath: instancePath + "/hidden", schemaPath: "#/properties/hidden/type", keyword: "type", params: { type: "number" } }], false;
                var valid0 = _errs13 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.omitted !== void 0) {
                  let data6 = data.omitted, _errs15 = errors;
                  if (errors === _errs15)
                    if (typeof data6 == "number" && isFinite(data6)) {
                      if (data6 < 0 || isNaN(data6))
                        return validate47.errors = [{ instancePath: instancePath + "/omitted", schemaPath: "#/properties/omitted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                    } else
                      return validate47.errors = [{ instancePath: instancePath + "/omitted", schemaPath: "#/properties/omitted/type", keyword: "type", params: { type: "number" } }], false;
                  var valid0 = _errs15 === errors;
                } else
                  var valid0 = true;
                if (valid0)
                  if (data.note !== void 0) {
                    let data7 = data.note, _errs17 = errors;
                    if (errors === errors)
                      if (typeof data7 == "string") {
                        if (func3(data7) > 1e5)
                          return validate47.errors = [{ instancePath: instancePath + "/note", schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                      } else
                        return validate47.errors = [{ instancePath: instancePath + "/note", schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
                    var valid0 = _errs17 === errors;
                  } else
                    var valid0 = true;
              }
            }
          }
        }
      }
    } else
      return validate47.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate47.errors = vErrors, errors === 0;
}
var schema153 = { type: "object", additionalProperties: false, required: ["environment", "runId", "at", "status", "trend"], properties: { environment: { $ref: "name" }, runId: { $ref: "name" }, at: { $ref: "time" }, status: { type: "string", enum: ["passed", "failed"] }, value: { type: "number" }, unit: { $ref: "checkUnit" }, actual: { $ref: "text" }, waived: { const: true }, warned: { const: true }, trend: { type: "array", maxItems: 100, items: { type: ["number", "null"] } } } };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.environment === void 0 && (missing0 = "environment") || data.runId === void 0 && (missing0 = "runId") || data.at === void 0 && (missing0 = "at") || data.status === void 0 && (missing0 = "status") || data.trend === void 0 && (missing0 = "trend"))
        return validate49.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func2.call(schema153.properties, key0)) {
            return validate49.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.environment !== void 0) {
            let data0 = data.environment, _errs2 = errors;
            if (errors === errors)
              if (typeof data0 == "string") {
                if (func3(data0) > 1e3)
                  return validate49.errors = [{ instancePath: instancePath + "/environment", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
              } else
                return validate49.errors = [{ instancePath: instancePath + "/environment", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.runId !== void 0) {
              let data1 = data.runId, _errs5 = errors;
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func3(data1) > 1e3)
                    return validate49.errors = [{ instancePath: instancePath + "/runId", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                } else
                  return validate49.errors = [{ instancePath: instancePath + "/runId", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.at !== void 0) {
                let data2 = data.at, _errs8 = errors;
                if (errors === errors)
                  if (typeof data2 == "string") {
                    if (func3(data2) > 24)
                      return validate49.errors = [{ instancePath: instancePath + "/at", schemaPath: "time/maxLength", keyword: "maxLength", params: { limit: 24 } }], false;
                    if (!pattern2.test(data2))
                      return validate49.errors = [{ instancePath: instancePath + "/at", schemaPath: "time/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,3})?Z$" } }], false;
                  } else
                    return validate49.errors = [{ instancePath: instancePath + "/at", schemaPath: "time/type", keyword: "type", params: { type: "string" } }], false;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.status !== void 0) {
                  let data3 = data.status, _errs11 = errors;
                  if (typeof data3 != "string")
                    return validate49.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }], false;
                  if (!(data3 === "passed" || data3 === "failed"))
                    return validate49.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema153.properties.status.enum } }], false;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.value !== void 0) {
                    let data4 = data.value, _errs13 = errors;
                    if (!(typeof data4 == "number" && isFinite(data4)))
                      return validate49.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } }], false;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = true;
                  if (valid0) {
                    if (data.unit !== void 0) {
                      let data5 = data.unit, _errs15 = errors;
                      if (typeof data5 != "string")
                        return validate49.errors = [{ instancePath: instancePath + "/unit", schemaPath: "checkUnit/type", keyword: "type", params: { type: "string" } }], false;
                      if (!(data5 === "rows" || data5 === "percent" || data5 === "seconds"))
                        return validate49.errors = [{ instancePath: instancePath + "/unit", schemaPath: "checkUnit/enum", keyword: "enum", params: { allowedValues: schema152.enum } }], false;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = true;
                    if (valid0) {
                      if (data.actual !== void 0) {
                        let data6 = data.actual, _errs18 = errors;
                        if (errors === errors)
                          if (typeof data6 == "string") {
                            if (func3(data6) > 1e5)
                              return validate49.errors = [{ instancePath: instancePath + "/actual", schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                          } else
                            return validate49.errors = [{ instancePath: instancePath + "/actual", schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
                        var valid0 = _errs18 === errors;
                      } else
                        var valid0 = true;
                      if (valid0) {
                        if (data.waived !== void 0) {
                          let _errs21 = errors;
                          if (data.waived !== true)
                            return validate49.errors = [{ instancePath: instancePath + "/waived", schemaPath: "#/properties/waived/const", keyword: "const", params: { allowedValue: true } }], false;
                          var valid0 = _errs21 === errors;
                        } else
                          var valid0 = true;
                        if (valid0) {
                          if (data.warned !== void 0) {
                            let _errs22 = errors;
                            if (data.warned !== true)
                              return validate49.errors = [{ instancePath: instancePath + "/warned", schemaPath: "#/properties/warned/const", keyword: "const", params: { allowedValue: true } }], false;
                            var valid0 = _errs22 === errors;
                          } else
                            var valid0 = true;
                          if (valid0)
                            if (data.trend !== void 0) {
                              let data9 = data.trend, _errs23 = errors;
                              if (errors === _errs23)
                                if (Array.isArray(data9)) {
                                  if (data9.length > 100)
                                    return validate49.errors = [{ instancePath: instancePath + "/trend", schemaPath: "#/properties/trend/maxItems", keyword: "maxItems", params: { limit: 100 } }], false;
                                  {
                                    var valid6 = true;
                                    let len0 = data9.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      let data10 = data9[i0], _errs25 = errors;
                                      if (!(typeof data10 == "number" && isFinite(data10)) && data10 !== null)
                                        return validate49.errors = [{ instancePath: instancePath + "/trend/" + i0, schemaPath: "#/properties/trend/items/type", keyword: "type", params: { type: schema153.properties.trend.items.type } }], false;
                                      var valid6 = _errs25 === errors;
                                      if (!valid6)
                                        break;
                                    }
                                  }
                                } else
                                  return validate49.errors = [{ instancePath: instancePath + "/trend", schemaPath: "#/properties/trend/type", keyword: "type", params: { type: "array" } }], false;
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate49.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate49.errors = vErrors, errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.owner === void 0 && (missing0 = "owner") || data.reason === void 0 && (missing0 = "reason") || data.until === void 0 && (missing0 = "until") || data.daysLeft === void 0 && (missing0 = "daysLeft"))
        return validate51.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "owner" || key0 === "reason" || key0 === "until" || key0 === "daysLeft")) {
            return validate51.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.owner !== void 0) {
            let data0 = data.owner, _errs2 = errors;
            if (errors === errors)
              if (typeof data0 == "string") {
                if (func3(data0) > 1e5)
                  return validate51.errors = [{ instancePath: instancePath + "/owner", schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
              } else
                return validate51.errors = [{ instancePath: instancePath + "/owner", schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.reason !== void 0) {
              let data1 = data.reason, _errs5 = errors;
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func3(data1) > 1e5)
                    return validate51.errors = [{ instancePath: instancePath + "/reason", schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                } else
                  return validate51.errors = [{ instancePath: instancePath + "/reason", schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.until !== void 0) {
                let data2 = data.until, _errs8 = errors;
                if (errors === errors)
                  if (typeof data2 == "string") {
                    if (func3(data2) > 1e3)
                      return validate51.errors = [{ instancePath: instancePath + "/until", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                  } else
                    return validate51.errors = [{ instancePath: instancePath + "/until", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = true;
              if (valid0)
                if (data.daysLeft !== void 0) {
                  let data3 = data.daysLeft, _errs11 = errors, _errs12 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                    return validate51.errors = [{ instancePath: instancePath + "/daysLeft", schemaPath: "count/type", keyword: "type", params: { type: "integer" } }], false;
                  if (errors === _errs12 && typeof data3 == "number" && isFinite(data3)) {
                    if (data3 > 9007199254740991 || isNaN(data3))
                      return validate51.errors = [{ instancePath: instancePath + "/daysLeft", schemaPath: "count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], false;
                    if (data3 < 0 || isNaN(data3))
                      return validate51.errors = [{ instancePath: instancePath + "/daysLeft", schemaPath: "count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  }
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = true;
            }
          }
        }
      }
    } else
      return validate51.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate51.errors = vErrors, errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type") || data.severity === void 0 && (missing0 = "severity") || data.status === void 0 && (missing0 = "status"))
        return validate45.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func2.call(schema143.properties, key0)) {
            return validate45.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id, _errs2 = errors;
            if (errors === errors)
              if (typeof data0 == "string") {
                if (func3(data0) > 1e3)
                  return validate45.errors = [{ instancePath: instancePath + "/id", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
              } else
                return validate45.errors = [{ instancePath: instancePath + "/id", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.table !== void 0) {
              let data1 = data.table, _errs5 = errors;
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func3(data1) > 1e3)
                    return validate45.errors = [{ instancePath: instancePath + "/table", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                } else
                  return validate45.errors = [{ instancePath: instancePath + "/table", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.type !== void 0) {
                let data2 = data.type, _errs8 = errors;
                if (typeof data2 != "string")
                  return validate45.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }], false;
                if (!(data2 === "not_null" || data2 === "unique" || data2 === "accepted_values" || data2 === "range" || data2 === "pattern" || data2 === "relationships" || data2 === "expression" || data2 === "row_count" || data2 === "freshness" || data2 === "schema" || data2 === "compare" || data2 === "sql"))
                  return validate45.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema143.properties.type.enum } }], false;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.severity !== void 0) {
                  let data3 = data.severity, _errs10 = errors;
                  if (typeof data3 != "string")
                    return validate45.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" } }], false;
                  if (!(data3 === "error" || data3 === "warn"))
                    return validate45.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema143.properties.severity.enum } }], false;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.status !== void 0) {
                    let data4 = data.status, _errs12 = errors;
                    if (typeof data4 != "string")
                      return validate45.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }], false;
                    if (!(data4 === "passed" || data4 === "failed" || data4 === "error"))
                      return validate45.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema143.properties.status.enum } }], false;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = true;
                  if (valid0) {
                    if (data.failing !== void 0) {
                      let data5 = data.failing, _errs14 = errors;
                      if (errors === _errs14)
                        if (typeof data5 == "number" && isFinite(data5)) {
                          if (data5 < 0 || isNaN(data5))
                            return validate45.errors = [{ instancePath: instancePath + "/failing", schemaPath: "#/properties/failing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        } else
                          return validate45.errors = [{ instancePath: instancePath + "/failing", schemaPath: "#/properties/failing/type", keyword: "type", params: { type: "number" } }], false;
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = true;
                    if (valid0) {
                      if (data.total !== void 0) {
                        let data6 = data.total, _errs16 = errors;
                        if (errors === _errs16)
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 < 0 || isNaN(data6))
                              return validate45.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                          } else
                            return validate45.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "number" } }], false;
                        var valid0 = _errs16 === errors;
                      } else
                        var valid0 = true;
                      if (valid0) {
                        if (data.value !== void 0) {
                          let data7 = data.value, _errs18 = errors;
                          if (!(typeof data7 == "number" && isFinite(data7)))
                            return validate45.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } }], false;
                          var valid0 = _errs18 === errors;
                        } else
                          var valid0 = true;
                        if (valid0) {
                          if (data.expected !== void 0) {
                            let data8 = data.expected, _errs20 = errors;
                            if (errors === errors)
                              if (typeof data8 == "string") {
                                if (func3(data8) > 1e5)
                                  return validate45.errors = [{ instancePath: instancePath + "/expected", schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                              } else
                                return validate45.errors = [{ instancePath: instancePath + "/expected", schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
                            var valid0 = _errs20 === errors;
                          } else
                            var valid0 = true;
                          if (valid0) {
                            if (data.actual !== void 0) {
                              let data9 = data.actual, _errs23 = errors;
                              if (errors === errors)
                                if (typeof data9 == "string") {
                                  if (func3(data9) > 1e5)
                                    return validate45.errors = [{ instancePath: instancePath + "/actual", schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                } else
                                  return validate45.errors = [{ instancePath: instancePath + "/actual", schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = true;
                            if (valid0) {
                              if (data.failure !== void 0) {
                                let _errs26 = errors;
                                validate32(data.failure, { instancePath: instancePath + "/failure", parentData: data, parentDataProperty: "failure", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
                                var valid0 = _errs26 === errors;
                              } else
                                var valid0 = true;
                              if (valid0) {
                                if (data.samples !== void 0) {
                                  let _errs27 = errors;
                                  validate47(data.samples, { instancePath: instancePath + "/samples", parentData: data, parentDataProperty: "samples", rootData }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = true;
                                if (valid0) {
                                  if (data.key !== void 0) {
                                    let data12 = data.key, _errs28 = errors;
                                    if (errors === errors)
                                      if (typeof data12 == "string") {
                                        if (func3(data12) > 1e3)
                                          return validate45.errors = [{ instancePath: instancePath + "/key", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                                      } else
                                        return validate45.errors = [{ instancePath: instancePath + "/key", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
                                    var valid0 = _errs28 === errors;
                                  } else
                                    var valid0 = true;
                                  if (valid0) {
                                    if (data.unit !== void 0) {
                                      let data13 = data.unit, _errs31 = errors;
                                      if (typeof data13 != "string")
                                        return validate45.errors = [{ instancePath: instancePath + "/unit", schemaPath: "checkUnit/type", keyword: "type", params: { type: "string" } }], false;
                                      if (!(data13 === "rows" || data13 === "percent" || data13 === "seconds"))
                                        return validate45.errors = [{ instancePath: instancePath + "/unit", schemaPath: "checkUnit/enum", keyword: "enum", params: { allowedValues: schema152.enum } }], false;
                                      var valid0 = _errs31 === errors;
                                    } else
                                      var valid0 = true;
                                    if (valid0) {
                                      if (data.standing !== void 0) {
                                        let data14 = data.standing, _errs34 = errors;
                                        if (typeof data14 != "string")
                                          return validate45.errors = [{ instancePath: instancePath + "/standing", schemaPath: "#/properties/standing/type", keyword: "type", params: { type: "string" } }], false;
                                        if (!(data14 === "known" || data14 === "new" || data14 === "worse" || data14 === "waived" || data14 === "expired"))
                                          return validate45.errors = [{ instancePath: instancePath + "/standing", schemaPath: "#/properties/standing/enum", keyword: "enum", params: { allowedValues: schema143.properties.standing.enum } }], false;
                                        var valid0 = _errs34 === errors;
                                      } else
                                        var valid0 = true;
                                      if (valid0) {
                                        if (data.baseline !== void 0) {
                                          let _errs36 = errors;
                                          validate49(data.baseline, { instancePath: instancePath + "/baseline", parentData: data, parentDataProperty: "baseline", rootData }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length);
                                          var valid0 = _errs36 === errors;
                                        } else
                                          var valid0 = true;
                                        if (valid0)
                                          if (data.waiver !== void 0) {
                                            let _errs37 = errors;
                                            validate51(data.waiver, { instancePath: instancePath + "/waiver", parentData: data, parentDataProperty: "waiver", rootData }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
                                            var valid0 = _errs37 === errors;
                                          } else
                                            var valid0 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate45.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate45.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.runId === void 0 && (missing0 = "runId") || data.job === void 0 && (missing0 = "job") || data.environment === void 0 && (missing0 = "environment") || data.digest === void 0 && (missing0 = "digest") || data.status === void 0 && (missing0 = "status") || data.startedAt === void 0 && (missing0 = "startedAt") || data.durationMs === void 0 && (missing0 = "durationMs") || data.steps === void 0 && (missing0 = "steps") || data.checks === void 0 && (missing0 = "checks"))
        return validate41.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func2.call(schema127.properties, key0)) {
            return validate41.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.runId !== void 0) {
            let data0 = data.runId, _errs2 = errors;
            if (errors === errors)
              if (typeof data0 == "string") {
                if (func3(data0) > 1e3)
                  return validate41.errors = [{ instancePath: instancePath + "/runId", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
              } else
                return validate41.errors = [{ instancePath: instancePath + "/runId", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.job !== void 0) {
              let data1 = data.job, _errs5 = errors;
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func3(data1) > 1e3)
                    return validate41.errors = [{ instancePath: instancePath + "/job", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                } else
                  return validate41.errors = [{ instancePath: instancePath + "/job", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.environment !== void 0) {
                let data2 = data.environment, _errs8 = errors;
                if (errors === errors)
                  if (typeof data2 == "string") {
                    if (func3(data2) > 1e3)
                      return validate41.errors = [{ instancePath: instancePath + "/environment", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                  } else
                    return validate41.errors = [{ instancePath: instancePath + "/environment", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.scheduledTime !== void 0) {
                  let data3 = data.scheduledTime, _errs11 = errors;
                  if (errors === errors)
                    if (typeof data3 == "string") {
                      if (func3(data3) > 24)
                        return validate41.errors = [{ instancePath: instancePath + "/scheduledTime", schemaPath: "time/maxLength", keyword: "maxLength", params: { limit: 24 } }], false;
                      if (!pattern2.test(data3))
                        return validate41.errors = [{ instancePath: instancePath + "/scheduledTime", schemaPath: "time/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,3})?Z$" } }], false;
                    } else
                      return validate41.errors = [{ instancePath: instancePath + "/scheduledTime", schemaPath: "time/type", keyword: "type", params: { type: "string" } }], false;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.digest !== void 0) {
                    let data4 = data.digest, _errs14 = errors;
                    if (errors === errors)
                      if (typeof data4 == "string") {
                        if (func3(data4) > 71)
                          return validate41.errors = [{ instancePath: instancePath + "/digest", schemaPath: "digest/maxLength", keyword: "maxLength", params: { limit: 71 } }], false;
                        if (!pattern8.test(data4))
                          return validate41.errors = [{ instancePath: instancePath + "/digest", schemaPath: "digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } }], false;
                      } else
                        return validate41.errors = [{ instancePath: instancePath + "/digest", schemaPath: "digest/type", keyword: "type", params: { type: "string" } }], false;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = true;
                  if (valid0) {
                    if (data.status !== void 0) {
                      let data5 = data.status, _errs17 = errors;
                      if (typeof data5 != "string")
                        return validate41.errors = [{ instancePath: instancePath + "/status", schemaPath: "runStatus/type", keyword: "type", params: { type: "string" } }], false;
                      if (!(data5 === "succeeded" || data5 === "failed" || data5 === "skipped" || data5 === "cancelled"))
                        return validate41.errors = [{ instancePath: instancePath + "/status", schemaPath: "runStatus/enum", keyword: "enum", params: { allowedValues: schema133.enum } }], false;
                      var valid0 = _errs17 === errors;
                    } else
                      var valid0 = true;
                    if (valid0) {
                      if (data.errorClass !== void 0) {
                        let data6 = data.errorClass, _errs20 = errors;
                        if (typeof data6 != "string")
                          return validate41.errors = [{ instancePath: instancePath + "/errorClass", schemaPath: "errorClass/type", keyword: "type", params: { type: "string" } }], false;
                        if (!(data6 === "user" || data6 === "config" || data6 === "platform"))
                          return validate41.errors = [{ instancePath: instancePath + "/errorClass", schemaPath: "errorClass/enum", keyword: "enum", params: { allowedValues: schema94.enum } }], false;
                        var valid0 = _errs20 === errors;
                      } else
                        var valid0 = true;
                      if (valid0) {
                        if (data.startedAt !== void 0) {
                          let data7 = data.startedAt, _errs23 = errors;
                          if (errors === errors)
                            if (typeof data7 == "string") {
                              if (func3(data7) > 24)
                                return validate41.errors = [{ instancePath: instancePath + "/startedAt", schemaPath: "time/maxLength", keyword: "maxLength", params: { limit: 24 } }], false;
                              if (!pattern2.test(data7))
                                return validate41.errors = [{ instancePath: instancePath + "/startedAt", schemaPath: "time/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,3})?Z$" } }], false;
                            } else
                              return validate41.errors = [{ instancePath: instancePath + "/startedAt", schemaPath: "time/type", keyword: "type", params: { type: "string" } }], false;
                          var valid0 = _errs23 === errors;
                        } else
                          var valid0 = true;
                        if (valid0) {
                          if (data.durationMs !== void 0) {
                            let data8 = data.durationMs, _errs26 = errors;
                            if (errors === errors)
                              if (typeof data8 == "number" && isFinite(data8)) {
                                if (data8 > 1e12 || isNaN(data8))
                                  return validate41.errors = [{ instancePath: instancePath + "/durationMs", schemaPath: "duration/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 } }], false;
                                if (data8 < 0 || isNaN(data8))
                                  return validate41.errors = [{ instancePath: instancePath + "/durationMs", schemaPath: "duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              } else
                                return validate41.errors = [{ instancePath: instancePath + "/durationMs", schemaPath: "duration/type", keyword: "type", params: { type: "number" } }], false;
                            var valid0 = _errs26 === errors;
                          } else
                            var valid0 = true;
                          if (valid0) {
                            if (data.steps !== void 0) {
                              let data9 = data.steps, _errs29 = errors;
                              if (errors === _errs29)
                                if (Array.isArray(data9)) {
                                  if (data9.length > 1e4)
                                    return validate41.errors = [{ instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/maxItems", keyword: "maxItems", params: { limit: 1e4 } }], false;
                                  {
                                    var valid10 = true;
                                    let len0 = data9.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      let _errs31 = errors;
                                      validate42(data9[i0], { instancePath: instancePath + "/steps/" + i0, parentData: data9, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
                                      var valid10 = _errs31 === errors;
                                      if (!valid10)
                                        break;
                                    }
                                  }
                                } else
                                  return validate41.errors = [{ instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" } }], false;
                              var valid0 = _errs29 === errors;
                            } else
                              var valid0 = true;
                            if (valid0) {
                              if (data.checks !== void 0) {
                                let data11 = data.checks, _errs32 = errors;
                                if (errors === _errs32)
                                  if (Array.isArray(data11)) {
                                    if (data11.length > 1e4)
                                      return validate41.errors = [{ instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/maxItems", keyword: "maxItems", params: { limit: 1e4 } }], false;
                                    {
                                      var valid11 = true;
                                      let len1 = data11.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        let _errs34 = errors;
                                        validate45(data11[i1], { instancePath: instancePath + "/checks/" + i1, parentData: data11, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length);
                                        var valid11 = _errs34 === errors;
                                        if (!valid11)
                                          break;
                                      }
                                    }
                                  } else
                                    return validate41.errors = [{ instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" } }], false;
                                var valid0 = _errs32 === errors;
                              } else
                                var valid0 = true;
                              if (valid0) {
                                if (data.error !== void 0) {
                                  let _errs35 = errors;
                                  validate32(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
                                  var valid0 = _errs35 === errors;
                                } else
                                  var valid0 = true;
                                if (valid0)
                                  if (data.reason !== void 0) {
                                    let data14 = data.reason, _errs36 = errors;
                                    if (errors === errors)
                                      if (typeof data14 == "string") {
                                        if (func3(data14) > 1e5)
                                          return validate41.errors = [{ instancePath: instancePath + "/reason", schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                      } else
                                        return validate41.errors = [{ instancePath: instancePath + "/reason", schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
                                    var valid0 = _errs36 === errors;
                                  } else
                                    var valid0 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate41.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate41.errors = vErrors, errors === 0;
}
var schema165 = { type: "object", additionalProperties: false, required: ["job", "table", "status", "schema", "rows", "columns", "notes"], properties: { job: { $ref: "name" }, table: { $ref: "name" }, status: { type: "string", enum: ["added", "removed", "changed", "same", "unknown"] }, schema: { type: "object", additionalProperties: false, required: ["added", "removed", "retyped"], properties: { added: { type: "array", maxItems: 2e3, items: { $ref: "namedColumn" } }, removed: { type: "array", maxItems: 2e3, items: { $ref: "namedColumn" } }, retyped: { type: "array", maxItems: 2e3, items: { $ref: "retypedColumn" } } } }, rows: { type: "object", additionalProperties: false, properties: { before: { $ref: "count" }, after: { $ref: "count" }, added: { $ref: "count" }, removed: { $ref: "count" }, changed: { $ref: "count" } } }, columns: { type: "array", maxItems: 2e3, items: { type: "object", additionalProperties: false, required: ["name"], properties: { name: { $ref: "name" }, changed: { $ref: "count" }, nulls: { $ref: "movedNumber" }, distinct: { $ref: "movedNumber" }, min: { $ref: "movedValue" }, max: { $ref: "movedValue" }, mean: { $ref: "movedValue" } } } }, notes: { type: "array", maxItems: 1e3, items: { $ref: "text" } } } };
var schema185 = { type: "object", additionalProperties: false, required: ["before", "after"], properties: { before: { type: ["string", "null"], maxLength: 1e3 }, after: { type: ["string", "null"], maxLength: 1e3 } } };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.type === void 0 && (missing0 = "type"))
        return validate57.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "name" || key0 === "type")) {
            return validate57.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name, _errs2 = errors;
            if (errors === errors)
              if (typeof data0 == "string") {
                if (func3(data0) > 1e3)
                  return validate57.errors = [{ instancePath: instancePath + "/name", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
              } else
                return validate57.errors = [{ instancePath: instancePath + "/name", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0)
            if (data.type !== void 0) {
              let data1 = data.type, _errs5 = errors;
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func3(data1) > 1e3)
                    return validate57.errors = [{ instancePath: instancePath + "/type", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                } else
                  return validate57.errors = [{ instancePath: instancePath + "/type", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = true;
        }
      }
    } else
      return validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate57.errors = vErrors, errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.before === void 0 && (missing0 = "before") || data.after === void 0 && (missing0 = "after"))
        return validate60.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "name" || key0 === "before" || key0 === "after")) {
            return validate60.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name, _errs2 = errors;
            if (errors === errors)
              if (typeof data0 == "string") {
                if (func3(data0) > 1e3)
                  return validate60.errors = [{ instancePath: instancePath + "/name", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
              } else
                return validate60.errors = [{ instancePath: instancePath + "/name", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.before !== void 0) {
              let data1 = data.before, _errs5 = errors;
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func3(data1) > 1e3)
                    return validate60.errors = [{ instancePath: instancePath + "/before", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                } else
                  return validate60.errors = [{ instancePath: instancePath + "/before", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = true;
            if (valid0)
              if (data.after !== void 0) {
                let data2 = data.after, _errs8 = errors;
                if (errors === errors)
                  if (typeof data2 == "string") {
                    if (func3(data2) > 1e3)
                      return validate60.errors = [{ instancePath: instancePath + "/after", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                  } else
                    return validate60.errors = [{ instancePath: instancePath + "/after", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = true;
          }
        }
      }
    } else
      return validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate60.errors = vErrors, errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.before === void 0 && (missing0 = "before") || data.after === void 0 && (missing0 = "after"))
        return validate62.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "before" || key0 === "after" || key0 === "approximate")) {
            return validate62.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.before !== void 0) {
            let data0 = data.before, _errs2 = errors, _errs3 = errors;
            if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
              return validate62.errors = [{ instancePath: instancePath + "/before", schemaPath: "count/type", keyword: "type", params: { type: "integer" } }], false;
            if (errors === _errs3 && typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 9007199254740991 || isNaN(data0))
                return validate62.errors = [{ instancePath: instancePath + "/before", schemaPath: "count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], false;
              if (data0 < 0 || isNaN(data0))
                return validate62.errors = [{ instancePath: instancePath + "/before", schemaPath: "count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            }
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.after !== void 0) {
              let data1 = data.after, _errs5 = errors, _errs6 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate62.errors = [{ instancePath: instancePath + "/after", schemaPath: "count/type", keyword: "type", params: { type: "integer" } }], false;
              if (errors === _errs6 && typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 9007199254740991 || isNaN(data1))
                  return validate62.errors = [{ instancePath: instancePath + "/after", schemaPath: "count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], false;
                if (data1 < 0 || isNaN(data1))
                  return validate62.errors = [{ instancePath: instancePath + "/after", schemaPath: "count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              }
              var valid0 = _errs5 === errors;
            } else
              var valid0 = true;
            if (valid0)
              if (data.approximate !== void 0) {
                let _errs8 = errors;
                if (typeof data.approximate != "boolean")
                  return validate62.errors = [{ instancePath: instancePath + "/approximate", schemaPath: "#/properties/approximate/type", keyword: "type", params: { type: "boolean" } }], false;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = true;
          }
        }
      }
    } else
      return validate62.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate62.errors = vErrors, errors === 0;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.job === void 0 && (missing0 = "job") || data.table === void 0 && (missing0 = "table") || data.status === void 0 && (missing0 = "status") || data.schema === void 0 && (missing0 = "schema") || data.rows === void 0 && (missing0 = "rows") || data.columns === void 0 && (missing0 = "columns") || data.notes === void 0 && (missing0 = "notes"))
        return validate56.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "job" || key0 === "table" || key0 === "status" || key0 === "schema" || key0 === "rows" || key0 === "columns" || key0 === "notes")) {
            return validate56.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.job !== void 0) {
            let data0 = data.job, _errs2 = errors;
            if (errors === errors)
              if (typeof data0 == "string") {
                if (func3(data0) > 1e3)
                  return validate56.errors = [{ instancePath: instancePath + "/job", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
              } else
                return validate56.errors = [{ instancePath: instancePath + "/job", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.table !== void 0) {
              let data1 = data.table, _errs5 = errors;
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func3(data1) > 1e3)
                    return validate56.errors = [{ instancePath: instancePath + "/table", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                } else
                  return validate56.errors = [{ instancePath: instancePath + "/table", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.status !== void 0) {
                let data2 = data.status, _errs8 = errors;
                if (typeof data2 != "string")
                  return validate56.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }], false;
                if (!(data2 === "added" || data2 === "removed" || data2 === "changed" || data2 === "same" || data2 === "unknown"))
                  return validate56.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema165.properties.status.enum } }], false;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.schema !== void 0) {
                  let data3 = data.schema, _errs10 = errors;
                  if (errors === _errs10)
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      let missing1;
                      if (data3.added === void 0 && (missing1 = "added") || data3.removed === void 0 && (missing1 = "removed") || data3.retyped === void 0 && (missing1 = "retyped"))
                        return validate56.errors = [{ instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/required", keyword: "required", params: { missingProperty: missing1 } }], false;
                      {
                        let _errs12 = errors;
                        for (let key1 in data3)
                          if (!(key1 === "added" || key1 === "removed" || key1 === "retyped")) {
                            return validate56.errors = [{ instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], false;
                            break;
                          }
                        if (_errs12 === errors) {
                          if (data3.added !== void 0) {
                            let data4 = data3.added, _errs13 = errors;
                            if (errors === _errs13)
                              if (Array.isArray(data4)) {
                                if (data4.length > 2e3)
                                  return validate56.errors = [{ instancePath: instancePath + "/schema/added", schemaPath: "#/properties/schema/properties/added/maxItems", keyword: "maxItems", params: { limit: 2e3 } }], false;
                                {
                                  var valid4 = true;
                                  let len0 = data4.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    let _errs15 = errors;
                                    validate57(data4[i0], { instancePath: instancePath + "/schema/added/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
                                    var valid4 = _errs15 === errors;
                                    if (!valid4)
                                      break;
                                  }
                                }
                              } else
                                return validate56.errors = [{ instancePath: instancePath + "/schema/added", schemaPath: "#/properties/schema/properties/added/type", keyword: "type", params: { type: "array" } }], false;
                            var valid3 = _errs13 === errors;
                          } else
                            var valid3 = true;
                          if (valid3) {
                            if (data3.removed !== void 0) {
                              let data6 = data3.removed, _errs16 = errors;
                              if (errors === _errs16)
                                if (Array.isArray(data6)) {
                                  if (data6.length > 2e3)
                                    return validate56.errors = [{ instancePath: instancePath + "/schema/removed", schemaPath: "#/properties/schema/properties/removed/maxItems", keyword: "maxItems", params: { limit: 2e3 } }], false;
                                  {
                                    var valid5 = true;
                                    let len1 = data6.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                      let _errs18 = errors;
                                      validate57(data6[i1], { instancePath: instancePath + "/schema/removed/" + i1, parentData: data6, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
                                      var valid5 = _errs18 === errors;
                                      if (!valid5)
                                        break;
                                    }
                                  }
                                } else
                                  return validate56.errors = [{ instancePath: instancePath + "/schema/removed", schemaPath: "#/properties/schema/properties/removed/type", keyword: "type", params: { type: "array" } }], false;
                              var valid3 = _errs16 === errors;
                            } else
                              var valid3 = true;
                            if (valid3)
                              if (data3.retyped !== void 0) {
                                let data8 = data3.retyped, _errs19 = errors;
                                if (errors === _errs19)
                                  if (Array.isArray(data8)) {
                                    if (data8.length > 2e3)
                                      return validate56.errors = [{ instancePath: instancePath + "/schema/retyped", schemaPath: "#/properties/schema/properties/retyped/maxItems", keyword: "maxItems", params: { limit: 2e3 } }], false;
                                    {
                                      var valid6 = true;
                                      let len2 = data8.length;
                                      for (let i2 = 0; i2 < len2; i2++) {
                                        let _errs21 = errors;
                                        validate60(data8[i2], { instancePath: instancePath + "/schema/retyped/" + i2, parentData: data8, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
                                        var valid6 = _errs21 === errors;
                                        if (!valid6)
                                          break;
                                      }
                                    }
                                  } else
                                    return validate56.errors = [{ instancePath: instancePath + "/schema/retyped", schemaPath: "#/properties/schema/properties/retyped/type", keyword: "type", params: { type: "array" } }], false;
                                var valid3 = _errs19 === errors;
                              } else
                                var valid3 = true;
                          }
                        }
                      }
                    } else
                      return validate56.errors = [{ instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "object" } }], false;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.rows !== void 0) {
                    let data10 = data.rows, _errs22 = errors;
                    if (errors === _errs22)
                      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                        let _errs24 = errors;
                        for (let key2 in data10)
                          if (!(key2 === "before" || key2 === "after" || key2 === "added" || key2 === "removed" || key2 === "changed")) {
                            return validate56.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }], false;
                            break;
                          }
                        if (_errs24 === errors) {
                          if (data10.before !== void 0) {
                            let data11 = data10.before, _errs25 = errors, _errs26 = errors;
                            if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)))
                              return validate56.errors = [{ instancePath: instancePath + "/rows/before", schemaPath: "count/type", keyword: "type", params: { type: "integer" } }], false;
                            if (errors === _errs26 && typeof data11 == "number" && isFinite(data11)) {
                              if (data11 > 9007199254740991 || isNaN(data11))
                                return validate56.errors = [{ instancePath: instancePath + "/rows/before", schemaPath: "count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], false;
                              if (data11 < 0 || isNaN(data11))
                                return validate56.errors = [{ instancePath: instancePath + "/rows/before", schemaPath: "count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            }
                            var valid7 = _errs25 === errors;
                          } else
                            var valid7 = true;
                          if (valid7) {
                            if (data10.after !== void 0) {
                              let data12 = data10.after, _errs28 = errors, _errs29 = errors;
                              if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)))
                                return validate56.errors = [{ instancePath: instancePath + "/rows/after", schemaPath: "count/type", keyword: "type", params: { type: "integer" } }], false;
                              if (errors === _errs29 && typeof data12 == "number" && isFinite(data12)) {
                                if (data12 > 9007199254740991 || isNaN(data12))
                                  return validate56.errors = [{ instancePath: instancePath + "/rows/after", schemaPath: "count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], false;
                                if (data12 < 0 || isNaN(data12))
                                  return validate56.errors = [{ instancePath: instancePath + "/rows/after", schemaPath: "count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              }
                              var valid7 = _errs28 === errors;
                            } else
                              var valid7 = true;
                            if (valid7) {
                              if (data10.added !== void 0) {
                                let data13 = data10.added, _errs31 = errors, _errs32 = errors;
                                if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)))
                                  return validate56.errors = [{ instancePath: instancePath + "/rows/added", schemaPath: "count/type", keyword: "type", params: { type: "integer" } }], false;
                                if (errors === _errs32 && typeof data13 == "number" && isFinite(data13)) {
                                  if (data13 > 9007199254740991 || isNaN(data13))
                                    return validate56.errors = [{ instancePath: instancePath + "/rows/added", schemaPath: "count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], false;
                                  if (data13 < 0 || isNaN(data13))
                                    return validate56.errors = [{ instancePath: instancePath + "/rows/added", schemaPath: "count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                }
                                var valid7 = _errs31 === errors;
                              } else
                                var valid7 = true;
                              if (valid7) {
                                if (data10.removed !== void 0) {
                                  let data14 = data10.removed, _errs34 = errors, _errs35 = errors;
                                  if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)))
                                    return validate56.errors = [{ instancePath: instancePath + "/rows/removed", schemaPath: "count/type", keyword: "type", params: { type: "integer" } }], false;
                                  if (errors === _errs35 && typeof data14 == "number" && isFinite(data14)) {
                                    if (data14 > 9007199254740991 || isNaN(data14))
                                      return validate56.errors = [{ instancePath: instancePath + "/rows/removed", schemaPath: "count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], false;
                                    if (data14 < 0 || isNaN(data14))
                                      return validate56.errors = [{ instancePath: instancePath + "/rows/removed", schemaPath: "count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                  }
                                  var valid7 = _errs34 === errors;
                                } else
                                  var valid7 = true;
                                if (valid7)
                                  if (data10.changed !== void 0) {
                                    let data15 = data10.changed, _errs37 = errors, _errs38 = errors;
                                    if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15)))
                                      return validate56.errors = [{ instancePath: instancePath + "/rows/changed", schemaPath: "count/type", keyword: "type", params: { type: "integer" } }], false;
                                    if (errors === _errs38 && typeof data15 == "number" && isFinite(data15)) {
                                      if (data15 > 9007199254740991 || isNaN(data15))
                                        return validate56.errors = [{ instancePath: instancePath + "/rows/changed", schemaPath: "count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], false;
                                      if (data15 < 0 || isNaN(data15))
                                        return validate56.errors = [{ instancePath: instancePath + "/rows/changed", schemaPath: "count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                    }
                                    var valid7 = _errs37 === errors;
                                  } else
                                    var valid7 = true;
                              }
                            }
                          }
                        }
                      } else
                        return validate56.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "object" } }], false;
                    var valid0 = _errs22 === errors;
                  } else
                    var valid0 = true;
                  if (valid0) {
                    if (data.columns !== void 0) {
                      let data16 = data.columns, _errs40 = errors;
                      if (errors === _errs40)
                        if (Array.isArray(data16)) {
                          if (data16.length > 2e3)
                            return validate56.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 2e3 } }], false;
                          {
                            var valid13 = true;
                            let len3 = data16.length;
                            for (let i3 = 0; i3 < len3; i3++) {
                              let data17 = data16[i3], _errs42 = errors;
                              if (errors === _errs42)
                                if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                  let missing2;
                                  if (data17.name === void 0 && (missing2 = "name"))
                                    return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3, schemaPath: "#/properties/columns/items/required", keyword: "required", params: { missingProperty: missing2 } }], false;
                                  {
                                    let _errs44 = errors;
                                    for (let key3 in data17)
                                      if (!(key3 === "name" || key3 === "changed" || key3 === "nulls" || key3 === "distinct" || key3 === "min" || key3 === "max" || key3 === "mean")) {
                                        return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3, schemaPath: "#/properties/columns/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } }], false;
                                        break;
                                      }
                                    if (_errs44 === errors) {
                                      if (data17.name !== void 0) {
                                        let data18 = data17.name, _errs45 = errors;
                                        if (errors === errors)
                                          if (typeof data18 == "string") {
                                            if (func3(data18) > 1e3)
                                              return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/name", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                                          } else
                                            return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/name", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
                                        var valid14 = _errs45 === errors;
                                      } else
                                        var valid14 = true;
                                      if (valid14) {
                                        if (data17.changed !== void 0) {
                                          let data19 = data17.changed, _errs48 = errors, _errs49 = errors;
                                          if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)))
                                            return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/changed", schemaPath: "count/type", keyword: "type", params: { type: "integer" } }], false;
                                          if (errors === _errs49 && typeof data19 == "number" && isFinite(data19)) {
                                            if (data19 > 9007199254740991 || isNaN(data19))
                                              return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/changed", schemaPath: "count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], false;
                                            if (data19 < 0 || isNaN(data19))
                                              return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/changed", schemaPath: "count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                          }
                                          var valid14 = _errs48 === errors;
                                        } else
                                          var valid14 = true;
                                        if (valid14) {
                                          if (data17.nulls !== void 0) {
                                            let _errs51 = errors;
                                            validate62(data17.nulls, { instancePath: instancePath + "/columns/" + i3 + "/nulls", parentData: data17, parentDataProperty: "nulls", rootData }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
                                            var valid14 = _errs51 === errors;
                                          } else
                                            var valid14 = true;
                                          if (valid14) {
                                            if (data17.distinct !== void 0) {
                                              let _errs52 = errors;
                                              validate62(data17.distinct, { instancePath: instancePath + "/columns/" + i3 + "/distinct", parentData: data17, parentDataProperty: "distinct", rootData }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
                                              var valid14 = _errs52 === errors;
                                            } else
                                              var valid14 = true;
                                            if (valid14) {
                                              if (data17.min !== void 0) {
                                                let data22 = data17.min, _errs53 = errors;
                                                if (errors === errors)
                                                  if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                                    let missing3;
                                                    if (data22.before === void 0 && (missing3 = "before") || data22.after === void 0 && (missing3 = "after"))
                                                      return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/min", schemaPath: "movedValue/required", keyword: "required", params: { missingProperty: missing3 } }], false;
                                                    {
                                                      let _errs56 = errors;
                                                      for (let key4 in data22)
                                                        if (!(key4 === "before" || key4 === "after")) {
                                                          return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/min", schemaPath: "movedValue/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } }], false;
                                                          break;
                                                        }
                                                      if (_errs56 === errors) {
                                                        if (data22.before !== void 0) {
                                                          let data23 = data22.before, _errs57 = errors;
                                                          if (typeof data23 != "string" && data23 !== null)
                                                            return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/min/before", schemaPath: "movedValue/properties/before/type", keyword: "type", params: { type: schema185.properties.before.type } }], false;
                                                          if (errors === _errs57 && typeof data23 == "string" && func3(data23) > 1e3)
                                                            return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/min/before", schemaPath: "movedValue/properties/before/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                                                          var valid18 = _errs57 === errors;
                                                        } else
                                                          var valid18 = true;
                                                        if (valid18)
                                                          if (data22.after !== void 0) {
                                                            let data24 = data22.after, _errs59 = errors;
                                                            if (typeof data24 != "string" && data24 !== null)
                                                              return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/min/after", schemaPath: "movedValue/properties/after/type", keyword: "type", params: { type: schema185.properties.after.type } }], false;
                                                            if (errors === _errs59 && typeof data24 == "string" && func3(data24) > 1e3)
                                                              return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/min/after", schemaPath: "movedValue/properties/after/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                                                            var valid18 = _errs59 === errors;
                                                          } else
                                                            var valid18 = true;
                                                      }
                                                    }
                                                  } else
                                                    return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/min", schemaPath: "movedValue/type", keyword: "type", params: { type: "object" } }], false;
                                                var valid14 = _errs53 === errors;
                                              } else
                                                var valid14 = true;
                                              if (valid14) {
                                                if (data17.max !== void 0) {
                                                  let data25 = data17.max, _errs61 = errors;
                                                  if (errors === errors)
                                                    if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                                      let missing4;
                                                      if (data25.before === void 0 && (missing4 = "before") || data25.after === void 0 && (missing4 = "after"))
                                                        return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/max", schemaPath: "movedValue/required", keyword: "required", params: { missingProperty: missing4 } }], false;
                                                      {
                                                        let _errs64 = errors;
                                                        for (let key5 in data25)
                                                          if (!(key5 === "before" || key5 === "after")) {
                                                            return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/max", schemaPath: "movedValue/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } }], false;
                                                            break;
                                                          }
                                                        if (_errs64 === errors) {
                                                          if (data25.before !== void 0) {
                                                            let data26 = data25.before, _errs65 = errors;
                                                            if (typeof data26 != "string" && data26 !== null)
                                                              return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/max/before", schemaPath: "movedValue/properties/before/type", keyword: "type", params: { type: schema185.properties.before.type } }], false;
                                                            if (errors === _errs65 && typeof data26 == "string" && func3(data26) > 1e3)
                                                              return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/max/before", schemaPath: "movedValue/properties/before/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                                                            var valid20 = _errs65 === errors;
                                                          } else
                                                            var valid20 = true;
                                                          if (valid20)
                                                            if (data25.after !== void 0) {
                                                              let data27 = data25.after, _errs67 = errors;
                                                              if (typeof data27 != "string" && data27 !== null)
                                                                return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/max/after", schemaPath: "movedValue/properties/after/type", keyword: "type", params: { type: schema185.properties.after.type } }], false;
                                                              if (errors === _errs67 && typeof data27 == "string" && func3(data27) > 1e3)
                                                                return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/max/after", schemaPath: "movedValue/properties/after/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                                                              var valid20 = _errs67 === errors;
                                                            } else
                                                              var valid20 = true;
                                                        }
                                                      }
                                                    } else
                                                      return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/max", schemaPath: "movedValue/type", keyword: "type", params: { type: "object" } }], false;
                                                  var valid14 = _errs61 === errors;
                                                } else
                                                  var valid14 = true;
                                                if (valid14)
                                                  if (data17.mean !== void 0) {
                                                    let data28 = data17.mean, _errs69 = errors;
                                                    if (errors === errors)
                                                      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                                                        let missing5;
                                                        if (data28.before === void 0 && (missing5 = "before") || data28.after === void 0 && (missing5 = "after"))
                                                          return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/mean", schemaPath: "movedValue/required", keyword: "required", params: { missingProperty: missing5 } }], false;
                                                        {
                                                          let _errs72 = errors;
                                                          for (let key6 in data28)
                                                            if (!(key6 === "before" || key6 === "after")) {
                                                              return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/mean", schemaPath: "movedValue/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } }], false;
                                                              break;
                                                            }
                                                          if (_errs72 === errors) {
                                                            if (data28.before !== void 0) {
                                                              let data29 = data28.before, _errs73 = errors;
                                                              if (typeof data29 != "string" && data29 !== null)
                                                                return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/mean/before", schemaPath: "movedValue/properties/before/type", keyword: "type", params: { type: schema185.properties.before.type } }], false;
                                                              if (errors === _errs73 && typeof data29 == "string" && func3(data29) > 1e3)
                                                                return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/mean/before", schemaPath: "movedValue/properties/before/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                                                              var valid22 = _errs73 === errors;
                                                            } else
                                                              var valid22 = true;
                                                            if (valid22)
                                                              if (data28.after !== void 0) {
                                                                let data30 = data28.after, _errs75 = errors;
                                                                if (typeof data30 != "string" && data30 !== null)
                                                                  return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/mean/after", schemaPath: "movedValue/properties/after/type", keyword: "type", params: { type: schema185.properties.after.type } }], false;
                                                                if (errors === _errs75 && typeof data30 == "string" && func3(data30) > 1e3)
                                                                  return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/mean/after", schemaPath: "movedValue/properties/after/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                                                                var valid22 = _errs75 === errors;
                                                              } else
                                                                var valid22 = true;
                                                          }
                                                        }
                                                      } else
                                                        return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/mean", schemaPath: "movedValue/type", keyword: "type", params: { type: "object" } }], false;
                                                    var valid14 = _errs69 === errors;
                                                  } else
                                                    var valid14 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return validate56.errors = [{ instancePath: instancePath + "/columns/" + i3, schemaPath: "#/properties/columns/items/type", keyword: "type", params: { type: "object" } }], false;
                              var valid13 = _errs42 === errors;
                              if (!valid13)
                                break;
                            }
                          }
                        } else
                          return validate56.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } }], false;
                      var valid0 = _errs40 === errors;
                    } else
                      var valid0 = true;
                    if (valid0)
                      if (data.notes !== void 0) {
                        let data31 = data.notes, _errs77 = errors;
                        if (errors === _errs77)
                          if (Array.isArray(data31)) {
                            if (data31.length > 1e3)
                              return validate56.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/maxItems", keyword: "maxItems", params: { limit: 1e3 } }], false;
                            {
                              var valid23 = true;
                              let len4 = data31.length;
                              for (let i4 = 0; i4 < len4; i4++) {
                                let data32 = data31[i4], _errs79 = errors;
                                if (errors === errors)
                                  if (typeof data32 == "string") {
                                    if (func3(data32) > 1e5)
                                      return validate56.errors = [{ instancePath: instancePath + "/notes/" + i4, schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                  } else
                                    return validate56.errors = [{ instancePath: instancePath + "/notes/" + i4, schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
                                var valid23 = _errs79 === errors;
                                if (!valid23)
                                  break;
                              }
                            }
                          } else
                            return validate56.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" } }], false;
                        var valid0 = _errs77 === errors;
                      } else
                        var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate56.errors = vErrors, errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.environment === void 0 && (missing0 = "environment") || data.passed === void 0 && (missing0 = "passed") || data.runs === void 0 && (missing0 = "runs") || data.evidence === void 0 && (missing0 = "evidence") || data.notes === void 0 && (missing0 = "notes"))
        return validate40.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "environment" || key0 === "passed" || key0 === "runs" || key0 === "diff" || key0 === "evidence" || key0 === "notes")) {
            return validate40.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.environment !== void 0) {
            let data0 = data.environment, _errs2 = errors;
            if (errors === errors)
              if (typeof data0 == "string") {
                if (func3(data0) > 1e3)
                  return validate40.errors = [{ instancePath: instancePath + "/environment", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
              } else
                return validate40.errors = [{ instancePath: instancePath + "/environment", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.passed !== void 0) {
              let _errs5 = errors;
              if (typeof data.passed != "boolean")
                return validate40.errors = [{ instancePath: instancePath + "/passed", schemaPath: "#/properties/passed/type", keyword: "type", params: { type: "boolean" } }], false;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.runs !== void 0) {
                let data2 = data.runs, _errs7 = errors;
                if (errors === _errs7)
                  if (Array.isArray(data2)) {
                    if (data2.length > 2e4)
                      return validate40.errors = [{ instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/maxItems", keyword: "maxItems", params: { limit: 2e4 } }], false;
                    {
                      var valid2 = true;
                      let len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs9 = errors;
                        validate41(data2[i0], { instancePath: instancePath + "/runs/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
                        var valid2 = _errs9 === errors;
                        if (!valid2)
                          break;
                      }
                    }
                  } else
                    return validate40.errors = [{ instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/type", keyword: "type", params: { type: "array" } }], false;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.diff !== void 0) {
                  let data4 = data.diff, _errs10 = errors;
                  if (errors === _errs10)
                    if (Array.isArray(data4)) {
                      if (data4.length > 2e3)
                        return validate40.errors = [{ instancePath: instancePath + "/diff", schemaPath: "#/properties/diff/maxItems", keyword: "maxItems", params: { limit: 2e3 } }], false;
                      {
                        var valid3 = true;
                        let len1 = data4.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let _errs12 = errors;
                          validate56(data4[i1], { instancePath: instancePath + "/diff/" + i1, parentData: data4, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length);
                          var valid3 = _errs12 === errors;
                          if (!valid3)
                            break;
                        }
                      }
                    } else
                      return validate40.errors = [{ instancePath: instancePath + "/diff", schemaPath: "#/properties/diff/type", keyword: "type", params: { type: "array" } }], false;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.evidence !== void 0) {
                    let data6 = data.evidence, _errs13 = errors;
                    if (errors === _errs13)
                      if (Array.isArray(data6)) {
                        if (data6.length > 2e4)
                          return validate40.errors = [{ instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/maxItems", keyword: "maxItems", params: { limit: 2e4 } }], false;
                        {
                          var valid4 = true;
                          let len2 = data6.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            let data7 = data6[i2], _errs15 = errors;
                            if (errors === _errs15)
                              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                let missing1;
                                if (data7.job === void 0 && (missing1 = "job") || data7.digest === void 0 && (missing1 = "digest") || data7.passed === void 0 && (missing1 = "passed"))
                                  return validate40.errors = [{ instancePath: instancePath + "/evidence/" + i2, schemaPath: "#/properties/evidence/items/required", keyword: "required", params: { missingProperty: missing1 } }], false;
                                {
                                  let _errs17 = errors;
                                  for (let key1 in data7)
                                    if (!(key1 === "job" || key1 === "digest" || key1 === "passed" || key1 === "reason")) {
                                      return validate40.errors = [{ instancePath: instancePath + "/evidence/" + i2, schemaPath: "#/properties/evidence/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], false;
                                      break;
                                    }
                                  if (_errs17 === errors) {
                                    if (data7.job !== void 0) {
                                      let data8 = data7.job, _errs18 = errors;
                                      if (errors === errors)
                                        if (typeof data8 == "string") {
                                          if (func3(data8) > 1e3)
                                            return validate40.errors = [{ instancePath: instancePath + "/evidence/" + i2 + "/job", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                                        } else
                                          return validate40.errors = [{ instancePath: instancePath + "/evidence/" + i2 + "/job", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
                                      var valid5 = _errs18 === errors;
                                    } else
                                      var valid5 = true;
                                    if (valid5) {
                                      if (data7.digest !== void 0) {
                                        let data9 = data7.digest, _errs21 = errors;
                                        if (errors === errors)
                                          if (typeof data9 == "string") {
                                            if (func3(data9) > 71)
                                              return validate40.errors = [{ instancePath: instancePath + "/evidence/" + i2 + "/digest", schemaPath: "digest/maxLength", keyword: "maxLength", params: { limit: 71 } }], false;
                                            if (!pattern8.test(data9))
                                              return validate40.errors = [{ instancePath: instancePath + "/evidence/" + i2 + "/digest", schemaPath: "digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } }], false;
                                          } else
                                            return validate40.errors = [{ instancePath: instancePath + "/evidence/" + i2 + "/digest", schemaPath: "digest/type", keyword: "type", params: { type: "string" } }], false;
                                        var valid5 = _errs21 === errors;
                                      } else
                                        var valid5 = true;
                                      if (valid5) {
                                        if (data7.passed !== void 0) {
                                          let _errs24 = errors;
                                          if (typeof data7.passed != "boolean")
                                            return validate40.errors = [{ instancePath: instancePath + "/evidence/" + i2 + "/passed", schemaPath: "#/properties/evidence/items/properties/passed/type", keyword: "type", params: { type: "boolean" } }], false;
                                          var valid5 = _errs24 === errors;
                                        } else
                                          var valid5 = true;
                                        if (valid5)
                                          if (data7.reason !== void 0) {
                                            let data11 = data7.reason, _errs26 = errors;
                                            if (errors === errors)
                                              if (typeof data11 == "string") {
                                                if (func3(data11) > 1e5)
                                                  return validate40.errors = [{ instancePath: instancePath + "/evidence/" + i2 + "/reason", schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                              } else
                                                return validate40.errors = [{ instancePath: instancePath + "/evidence/" + i2 + "/reason", schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
                                            var valid5 = _errs26 === errors;
                                          } else
                                            var valid5 = true;
                                      }
                                    }
                                  }
                                }
                              } else
                                return validate40.errors = [{ instancePath: instancePath + "/evidence/" + i2, schemaPath: "#/properties/evidence/items/type", keyword: "type", params: { type: "object" } }], false;
                            var valid4 = _errs15 === errors;
                            if (!valid4)
                              break;
                          }
                        }
                      } else
                        return validate40.errors = [{ instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" } }], false;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = true;
                  if (valid0)
                    if (data.notes !== void 0) {
                      let data12 = data.notes, _errs29 = errors;
                      if (errors === _errs29)
                        if (Array.isArray(data12)) {
                          if (data12.length > 1e4)
                            return validate40.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/maxItems", keyword: "maxItems", params: { limit: 1e4 } }], false;
                          {
                            var valid9 = true;
                            let len3 = data12.length;
                            for (let i3 = 0; i3 < len3; i3++) {
                              let data13 = data12[i3], _errs31 = errors;
                              if (errors === errors)
                                if (typeof data13 == "string") {
                                  if (func3(data13) > 1e5)
                                    return validate40.errors = [{ instancePath: instancePath + "/notes/" + i3, schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                } else
                                  return validate40.errors = [{ instancePath: instancePath + "/notes/" + i3, schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
                              var valid9 = _errs31 === errors;
                              if (!valid9)
                                break;
                            }
                          }
                        } else
                          return validate40.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" } }], false;
                      var valid0 = _errs29 === errors;
                    } else
                      var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else
      return validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate40.errors = vErrors, errors === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.job === void 0 && (missing0 = "job") || data.owners === void 0 && (missing0 = "owners") || data.needed === void 0 && (missing0 = "needed") || data.by === void 0 && (missing0 = "by") || data.notes === void 0 && (missing0 = "notes"))
        return validate67.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "job" || key0 === "team" || key0 === "owners" || key0 === "needed" || key0 === "by" || key0 === "notes")) {
            return validate67.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.job !== void 0) {
            let data0 = data.job, _errs2 = errors;
            if (errors === errors)
              if (typeof data0 == "string") {
                if (func3(data0) > 1e3)
                  return validate67.errors = [{ instancePath: instancePath + "/job", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
              } else
                return validate67.errors = [{ instancePath: instancePath + "/job", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.team !== void 0) {
              let data1 = data.team, _errs5 = errors;
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func3(data1) > 1e3)
                    return validate67.errors = [{ instancePath: instancePath + "/team", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                } else
                  return validate67.errors = [{ instancePath: instancePath + "/team", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.owners !== void 0) {
                let data2 = data.owners, _errs8 = errors;
                if (errors === _errs8)
                  if (Array.isArray(data2)) {
                    if (data2.length > 1e3)
                      return validate67.errors = [{ instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/maxItems", keyword: "maxItems", params: { limit: 1e3 } }], false;
                    {
                      var valid3 = true;
                      let len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data3 = data2[i0], _errs10 = errors;
                        if (errors === errors)
                          if (typeof data3 == "string") {
                            if (func3(data3) > 1e3)
                              return validate67.errors = [{ instancePath: instancePath + "/owners/" + i0, schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                          } else
                            return validate67.errors = [{ instancePath: instancePath + "/owners/" + i0, schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
                        var valid3 = _errs10 === errors;
                        if (!valid3)
                          break;
                      }
                    }
                  } else
                    return validate67.errors = [{ instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" } }], false;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.needed !== void 0) {
                  let data4 = data.needed, _errs13 = errors, _errs14 = errors;
                  if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                    return validate67.errors = [{ instancePath: instancePath + "/needed", schemaPath: "count/type", keyword: "type", params: { type: "integer" } }], false;
                  if (errors === _errs14 && typeof data4 == "number" && isFinite(data4)) {
                    if (data4 > 9007199254740991 || isNaN(data4))
                      return validate67.errors = [{ instancePath: instancePath + "/needed", schemaPath: "count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], false;
                    if (data4 < 0 || isNaN(data4))
                      return validate67.errors = [{ instancePath: instancePath + "/needed", schemaPath: "count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                  }
                  var valid0 = _errs13 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.by !== void 0) {
                    let data5 = data.by, _errs16 = errors;
                    if (errors === _errs16)
                      if (Array.isArray(data5)) {
                        if (data5.length > 1e3)
                          return validate67.errors = [{ instancePath: instancePath + "/by", schemaPath: "#/properties/by/maxItems", keyword: "maxItems", params: { limit: 1e3 } }], false;
                        {
                          var valid6 = true;
                          let len1 = data5.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let data6 = data5[i1], _errs18 = errors;
                            if (errors === errors)
                              if (typeof data6 == "string") {
                                if (func3(data6) > 1e3)
                                  return validate67.errors = [{ instancePath: instancePath + "/by/" + i1, schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                              } else
                                return validate67.errors = [{ instancePath: instancePath + "/by/" + i1, schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
                            var valid6 = _errs18 === errors;
                            if (!valid6)
                              break;
                          }
                        }
                      } else
                        return validate67.errors = [{ instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "array" } }], false;
                    var valid0 = _errs16 === errors;
                  } else
                    var valid0 = true;
                  if (valid0)
                    if (data.notes !== void 0) {
                      let data7 = data.notes, _errs21 = errors;
                      if (errors === _errs21)
                        if (Array.isArray(data7)) {
                          if (data7.length > 1e3)
                            return validate67.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/maxItems", keyword: "maxItems", params: { limit: 1e3 } }], false;
                          {
                            var valid8 = true;
                            let len2 = data7.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              let data8 = data7[i2], _errs23 = errors;
                              if (errors === errors)
                                if (typeof data8 == "string") {
                                  if (func3(data8) > 1e5)
                                    return validate67.errors = [{ instancePath: instancePath + "/notes/" + i2, schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                } else
                                  return validate67.errors = [{ instancePath: instancePath + "/notes/" + i2, schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
                              var valid8 = _errs23 === errors;
                              if (!valid8)
                                break;
                            }
                          }
                        } else
                          return validate67.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" } }], false;
                      var valid0 = _errs21 === errors;
                    } else
                      var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else
      return validate67.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate67.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.version === void 0 && (missing0 = "version") || data.head === void 0 && (missing0 = "head") || data.workspace === void 0 && (missing0 = "workspace") || data.workflow === void 0 && (missing0 = "workflow") || data.event === void 0 && (missing0 = "event") || data.at === void 0 && (missing0 = "at") || data.verdict === void 0 && (missing0 = "verdict") || data.sentence === void 0 && (missing0 = "sentence") || data.fork === void 0 && (missing0 = "fork") || data.notes === void 0 && (missing0 = "notes"))
        return validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], false;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func2.call(schema11.properties, key0)) {
            return validate10.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], false;
            break;
          }
        if (_errs1 === errors) {
          if (data.version !== void 0) {
            let _errs2 = errors;
            if (data.version !== 1)
              return validate10.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } }], false;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.pr !== void 0) {
              let data1 = data.pr, _errs3 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate10.errors = [{ instancePath: instancePath + "/pr", schemaPath: "#/properties/pr/type", keyword: "type", params: { type: "integer" } }], false;
              if (errors === _errs3 && typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 9007199254740991 || isNaN(data1))
                  return validate10.errors = [{ instancePath: instancePath + "/pr", schemaPath: "#/properties/pr/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], false;
                if (data1 < 1 || isNaN(data1))
                  return validate10.errors = [{ instancePath: instancePath + "/pr", schemaPath: "#/properties/pr/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
              }
              var valid0 = _errs3 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.head !== void 0) {
                let data2 = data.head, _errs5 = errors;
                if (errors === errors)
                  if (typeof data2 == "string") {
                    if (func3(data2) > 64)
                      return validate10.errors = [{ instancePath: instancePath + "/head", schemaPath: "commit/maxLength", keyword: "maxLength", params: { limit: 64 } }], false;
                    if (!pattern0.test(data2))
                      return validate10.errors = [{ instancePath: instancePath + "/head", schemaPath: "commit/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" } }], false;
                  } else
                    return validate10.errors = [{ instancePath: instancePath + "/head", schemaPath: "commit/type", keyword: "type", params: { type: "string" } }], false;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.workspace !== void 0) {
                  let data3 = data.workspace, _errs8 = errors;
                  if (errors === _errs8)
                    if (typeof data3 == "string") {
                      if (func3(data3) > 1e3)
                        return validate10.errors = [{ instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                      if (func3(data3) < 1)
                        return validate10.errors = [{ instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/minLength", keyword: "minLength", params: { limit: 1 } }], false;
                      if (!pattern1.test(data3))
                        return validate10.errors = [{ instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/pattern", keyword: "pattern", params: { pattern: "^(?:\\.|(?!/)(?!(?:[^]*/)?\\.\\.?(?:/|$))[^\\u0000-\\u001f]+)$" } }], false;
                    } else
                      return validate10.errors = [{ instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/type", keyword: "type", params: { type: "string" } }], false;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.workflow !== void 0) {
                    let data4 = data.workflow, _errs10 = errors;
                    if (errors === errors)
                      if (typeof data4 == "string") {
                        if (func3(data4) > 1e3)
                          return validate10.errors = [{ instancePath: instancePath + "/workflow", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                      } else
                        return validate10.errors = [{ instancePath: instancePath + "/workflow", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = true;
                  if (valid0) {
                    if (data.event !== void 0) {
                      let data5 = data.event, _errs13 = errors;
                      if (errors === errors)
                        if (typeof data5 == "string") {
                          if (func3(data5) > 1e3)
                            return validate10.errors = [{ instancePath: instancePath + "/event", schemaPath: "name/maxLength", keyword: "maxLength", params: { limit: 1e3 } }], false;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/event", schemaPath: "name/type", keyword: "type", params: { type: "string" } }], false;
                      var valid0 = _errs13 === errors;
                    } else
                      var valid0 = true;
                    if (valid0) {
                      if (data.at !== void 0) {
                        let data6 = data.at, _errs16 = errors;
                        if (errors === errors)
                          if (typeof data6 == "string") {
                            if (func3(data6) > 24)
                              return validate10.errors = [{ instancePath: instancePath + "/at", schemaPath: "time/maxLength", keyword: "maxLength", params: { limit: 24 } }], false;
                            if (!pattern2.test(data6))
                              return validate10.errors = [{ instancePath: instancePath + "/at", schemaPath: "time/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,3})?Z$" } }], false;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/at", schemaPath: "time/type", keyword: "type", params: { type: "string" } }], false;
                        var valid0 = _errs16 === errors;
                      } else
                        var valid0 = true;
                      if (valid0) {
                        if (data.verdict !== void 0) {
                          let data7 = data.verdict, _errs19 = errors;
                          if (typeof data7 != "string")
                            return validate10.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" } }], false;
                          if (!(data7 === "passed" || data7 === "failed" || data7 === "attention" || data7 === "cancelled" || data7 === "crashed"))
                            return validate10.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema11.properties.verdict.enum } }], false;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = true;
                        if (valid0) {
                          if (data.sentence !== void 0) {
                            let data8 = data.sentence, _errs21 = errors;
                            if (errors === errors)
                              if (typeof data8 == "string") {
                                if (func3(data8) > 1e5)
                                  return validate10.errors = [{ instancePath: instancePath + "/sentence", schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                              } else
                                return validate10.errors = [{ instancePath: instancePath + "/sentence", schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = true;
                          if (valid0) {
                            if (data.url !== void 0) {
                              let data9 = data.url, _errs24 = errors;
                              if (errors === _errs24)
                                if (typeof data9 == "string") {
                                  if (func3(data9) > 2e3)
                                    return validate10.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 2e3 } }], false;
                                  if (!pattern3.test(data9))
                                    return validate10.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://[A-Za-z0-9.:-]+(?:/[A-Za-z0-9._~%/?=&#+@:,-]*)?$" } }], false;
                                } else
                                  return validate10.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } }], false;
                              var valid0 = _errs24 === errors;
                            } else
                              var valid0 = true;
                            if (valid0) {
                              if (data.fork !== void 0) {
                                let _errs26 = errors;
                                if (typeof data.fork != "boolean")
                                  return validate10.errors = [{ instancePath: instancePath + "/fork", schemaPath: "#/properties/fork/type", keyword: "type", params: { type: "boolean" } }], false;
                                var valid0 = _errs26 === errors;
                              } else
                                var valid0 = true;
                              if (valid0) {
                                if (data.validation !== void 0) {
                                  let data11 = data.validation, _errs28 = errors;
                                  if (errors === _errs28)
                                    if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                      let missing1;
                                      if (data11.jobs === void 0 && (missing1 = "jobs") || data11.diagnostics === void 0 && (missing1 = "diagnostics"))
                                        return validate10.errors = [{ instancePath: instancePath + "/validation", schemaPath: "#/properties/validation/required", keyword: "required", params: { missingProperty: missing1 } }], false;
                                      {
                                        let _errs30 = errors;
                                        for (let key1 in data11)
                                          if (!(key1 === "jobs" || key1 === "diagnostics" || key1 === "waivers")) {
                                            return validate10.errors = [{ instancePath: instancePath + "/validation", schemaPath: "#/properties/validation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], false;
                                            break;
                                          }
                                        if (_errs30 === errors) {
                                          if (data11.jobs !== void 0) {
                                            let data12 = data11.jobs, _errs31 = errors, _errs32 = errors;
                                            if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)))
                                              return validate10.errors = [{ instancePath: instancePath + "/validation/jobs", schemaPath: "count/type", keyword: "type", params: { type: "integer" } }], false;
                                            if (errors === _errs32 && typeof data12 == "number" && isFinite(data12)) {
                                              if (data12 > 9007199254740991 || isNaN(data12))
                                                return validate10.errors = [{ instancePath: instancePath + "/validation/jobs", schemaPath: "count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], false;
                                              if (data12 < 0 || isNaN(data12))
                                                return validate10.errors = [{ instancePath: instancePath + "/validation/jobs", schemaPath: "count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                            }
                                            var valid6 = _errs31 === errors;
                                          } else
                                            var valid6 = true;
                                          if (valid6) {
                                            if (data11.diagnostics !== void 0) {
                                              let data13 = data11.diagnostics, _errs34 = errors;
                                              if (errors === _errs34)
                                                if (Array.isArray(data13)) {
                                                  if (data13.length > 5e4)
                                                    return validate10.errors = [{ instancePath: instancePath + "/validation/diagnostics", schemaPath: "#/properties/validation/properties/diagnostics/maxItems", keyword: "maxItems", params: { limit: 5e4 } }], false;
                                                  {
                                                    var valid8 = true;
                                                    let len0 = data13.length;
                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                      let _errs36 = errors;
                                                      validate11(data13[i0], { instancePath: instancePath + "/validation/diagnostics/" + i0, parentData: data13, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
                                                      var valid8 = _errs36 === errors;
                                                      if (!valid8)
                                                        break;
                                                    }
                                                  }
                                                } else
                                                  return validate10.errors = [{ instancePath: instancePath + "/validation/diagnostics", schemaPath: "#/properties/validation/properties/diagnostics/type", keyword: "type", params: { type: "array" } }], false;
                                              var valid6 = _errs34 === errors;
                                            } else
                                              var valid6 = true;
                                            if (valid6)
                                              if (data11.waivers !== void 0) {
                                                let data15 = data11.waivers, _errs37 = errors;
                                                if (errors === _errs37)
                                                  if (Array.isArray(data15)) {
                                                    if (data15.length > 5e4)
                                                      return validate10.errors = [{ instancePath: instancePath + "/validation/waivers", schemaPath: "#/properties/validation/properties/waivers/maxItems", keyword: "maxItems", params: { limit: 5e4 } }], false;
                                                    {
                                                      var valid9 = true;
                                                      let len1 = data15.length;
                                                      for (let i1 = 0; i1 < len1; i1++) {
                                                        let _errs39 = errors;
                                                        validate13(data15[i1], { instancePath: instancePath + "/validation/waivers/" + i1, parentData: data15, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
                                                        var valid9 = _errs39 === errors;
                                                        if (!valid9)
                                                          break;
                                                      }
                                                    }
                                                  } else
                                                    return validate10.errors = [{ instancePath: instancePath + "/validation/waivers", schemaPath: "#/properties/validation/properties/waivers/type", keyword: "type", params: { type: "array" } }], false;
                                                var valid6 = _errs37 === errors;
                                              } else
                                                var valid6 = true;
                                          }
                                        }
                                      }
                                    } else
                                      return validate10.errors = [{ instancePath: instancePath + "/validation", schemaPath: "#/properties/validation/type", keyword: "type", params: { type: "object" } }], false;
                                  var valid0 = _errs28 === errors;
                                } else
                                  var valid0 = true;
                                if (valid0) {
                                  if (data.plan !== void 0) {
                                    let _errs40 = errors;
                                    validate15(data.plan, { instancePath: instancePath + "/plan", parentData: data, parentDataProperty: "plan", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length);
                                    var valid0 = _errs40 === errors;
                                  } else
                                    var valid0 = true;
                                  if (valid0) {
                                    if (data.tests !== void 0) {
                                      let _errs41 = errors;
                                      validate30(data.tests, { instancePath: instancePath + "/tests", parentData: data, parentDataProperty: "tests", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
                                      var valid0 = _errs41 === errors;
                                    } else
                                      var valid0 = true;
                                    if (valid0) {
                                      if (data.stage !== void 0) {
                                        let _errs42 = errors;
                                        validate40(data.stage, { instancePath: instancePath + "/stage", parentData: data, parentDataProperty: "stage", rootData }) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length);
                                        var valid0 = _errs42 === errors;
                                      } else
                                        var valid0 = true;
                                      if (valid0) {
                                        if (data.parity !== void 0) {
                                          let data20 = data.parity, _errs43 = errors;
                                          if (errors === _errs43)
                                            if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                                              let missing2;
                                              if (data20.status === void 0 && (missing2 = "status") || data20.differences === void 0 && (missing2 = "differences"))
                                                return validate10.errors = [{ instancePath: instancePath + "/parity", schemaPath: "#/properties/parity/required", keyword: "required", params: { missingProperty: missing2 } }], false;
                                              {
                                                let _errs45 = errors;
                                                for (let key2 in data20)
                                                  if (!(key2 === "status" || key2 === "differences")) {
                                                    return validate10.errors = [{ instancePath: instancePath + "/parity", schemaPath: "#/properties/parity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }], false;
                                                    break;
                                                  }
                                                if (_errs45 === errors) {
                                                  if (data20.status !== void 0) {
                                                    let data21 = data20.status, _errs46 = errors;
                                                    if (typeof data21 != "string")
                                                      return validate10.errors = [{ instancePath: instancePath + "/parity/status", schemaPath: "#/properties/parity/properties/status/type", keyword: "type", params: { type: "string" } }], false;
                                                    if (!(data21 === "same" || data21 === "differs" || data21 === "unknown"))
                                                      return validate10.errors = [{ instancePath: instancePath + "/parity/status", schemaPath: "#/properties/parity/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.parity.properties.status.enum } }], false;
                                                    var valid10 = _errs46 === errors;
                                                  } else
                                                    var valid10 = true;
                                                  if (valid10)
                                                    if (data20.differences !== void 0) {
                                                      let data22 = data20.differences, _errs48 = errors;
                                                      if (errors === _errs48)
                                                        if (Array.isArray(data22)) {
                                                          if (data22.length > 2e4)
                                                            return validate10.errors = [{ instancePath: instancePath + "/parity/differences", schemaPath: "#/properties/parity/properties/differences/maxItems", keyword: "maxItems", params: { limit: 2e4 } }], false;
                                                          {
                                                            var valid11 = true;
                                                            let len2 = data22.length;
                                                            for (let i2 = 0; i2 < len2; i2++) {
                                                              let data23 = data22[i2], _errs50 = errors;
                                                              if (errors === errors)
                                                                if (typeof data23 == "string") {
                                                                  if (func3(data23) > 1e5)
                                                                    return validate10.errors = [{ instancePath: instancePath + "/parity/differences/" + i2, schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                                                } else
                                                                  return validate10.errors = [{ instancePath: instancePath + "/parity/differences/" + i2, schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
                                                              var valid11 = _errs50 === errors;
                                                              if (!valid11)
                                                                break;
                                                            }
                                                          }
                                                        } else
                                                          return validate10.errors = [{ instancePath: instancePath + "/parity/differences", schemaPath: "#/properties/parity/properties/differences/type", keyword: "type", params: { type: "array" } }], false;
                                                      var valid10 = _errs48 === errors;
                                                    } else
                                                      var valid10 = true;
                                                }
                                              }
                                            } else
                                              return validate10.errors = [{ instancePath: instancePath + "/parity", schemaPath: "#/properties/parity/type", keyword: "type", params: { type: "object" } }], false;
                                          var valid0 = _errs43 === errors;
                                        } else
                                          var valid0 = true;
                                        if (valid0) {
                                          if (data.approvals !== void 0) {
                                            let data24 = data.approvals, _errs53 = errors;
                                            if (errors === _errs53)
                                              if (Array.isArray(data24)) {
                                                if (data24.length > 2e4)
                                                  return validate10.errors = [{ instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/maxItems", keyword: "maxItems", params: { limit: 2e4 } }], false;
                                                {
                                                  var valid13 = true;
                                                  let len3 = data24.length;
                                                  for (let i3 = 0; i3 < len3; i3++) {
                                                    let _errs55 = errors;
                                                    validate67(data24[i3], { instancePath: instancePath + "/approvals/" + i3, parentData: data24, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
                                                    var valid13 = _errs55 === errors;
                                                    if (!valid13)
                                                      break;
                                                  }
                                                }
                                              } else
                                                return validate10.errors = [{ instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/type", keyword: "type", params: { type: "array" } }], false;
                                            var valid0 = _errs53 === errors;
                                          } else
                                            var valid0 = true;
                                          if (valid0)
                                            if (data.notes !== void 0) {
                                              let data26 = data.notes, _errs56 = errors;
                                              if (errors === _errs56)
                                                if (Array.isArray(data26)) {
                                                  if (data26.length > 1e4)
                                                    return validate10.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/maxItems", keyword: "maxItems", params: { limit: 1e4 } }], false;
                                                  {
                                                    var valid14 = true;
                                                    let len4 = data26.length;
                                                    for (let i4 = 0; i4 < len4; i4++) {
                                                      let data27 = data26[i4], _errs58 = errors;
                                                      if (errors === errors)
                                                        if (typeof data27 == "string") {
                                                          if (func3(data27) > 1e5)
                                                            return validate10.errors = [{ instancePath: instancePath + "/notes/" + i4, schemaPath: "text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                                        } else
                                                          return validate10.errors = [{ instancePath: instancePath + "/notes/" + i4, schemaPath: "text/type", keyword: "type", params: { type: "string" } }], false;
                                                      var valid14 = _errs58 === errors;
                                                      if (!valid14)
                                                        break;
                                                    }
                                                  }
                                                } else
                                                  return validate10.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" } }], false;
                                              var valid0 = _errs56 === errors;
                                            } else
                                              var valid0 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return validate10.errors = vErrors, errors === 0;
}
var validate = module2.exports;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  validate
});
