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

// src/manifest/generated/tests-validator.js
var tests_validator_exports = {};
__export(tests_validator_exports, {
  validate: () => validate
});
module.exports = __toCommonJS(tests_validator_exports);
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
var schema11 = { type: "object", additionalProperties: false, required: ["tests"], properties: { version: { const: 1 }, tests: { $ref: "unitTests" } } };
var schema12 = { type: "array", items: { $ref: "unitTest" }, minItems: 1, maxItems: 1e3 };
var schema13 = { type: "object", additionalProperties: false, required: ["name"], properties: { name: { type: "string", minLength: 1, maxLength: 200 }, description: { type: "string", maxLength: 2e3 }, given: { type: "object", propertyNames: { type: "string", pattern: '^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$', maxLength: 300, patternErrorMessage: 'A table is a name such as `orders`, `analytics.orders` or, with spaces or capitals, `analytics."Order Lines"`.' }, additionalProperties: { $ref: "givenTable" }, maxProperties: 100 }, setup: { type: "string", minLength: 1 }, params: { type: "object", propertyNames: { type: "string", pattern: "^[a-z][a-z0-9_]{0,62}$", patternErrorMessage: "A parameter name has up to 63 lower-case letters, digits and underscores and starts with a letter, for example `start_date`." }, additionalProperties: { $ref: "parameterValue" } }, scheduledTime: { $ref: "testTime" }, intervalStart: { $ref: "testTime" }, intervalEnd: { $ref: "testTime" }, steps: { type: "array", items: { $ref: "stepName" }, minItems: 1, uniqueItems: true }, checks: { type: "boolean" }, expect: { type: "object", additionalProperties: { $ref: "expectedTable" }, maxProperties: 100 }, error: { if: { type: "string" }, then: { $ref: "errorText" }, else: { if: { type: "object" }, then: { $ref: "expectedError" }, else: { type: ["string", "object"] } } }, timeout: { $ref: "duration" } } };
var schema22 = { type: ["string", "number", "boolean"] };
var schema23 = { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$", patternErrorMessage: "A time has its zone, for example `2026-11-22T06:15:00Z`." };
var schema26 = { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$", patternErrorMessage: "A step name has up to 100 letters, digits, `-`, `_` and `.` and starts with a letter or digit, for example `enrich`." };
var schema36 = { type: "string", minLength: 1, maxLength: 1e3 };
var schema41 = { type: "string", pattern: "^[0-9]{1,7}[smhd]$", patternErrorMessage: "A duration is a whole number and one unit: `90s`, `30m`, `2h` or `1d`." };
var func2 = Object.prototype.hasOwnProperty;
var func3 = (text) => text.length;
var func0 = require_equal().default;
var pattern0 = new RegExp('^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$', "");
var pattern3 = new RegExp("^[a-z][a-z0-9_]{0,62}$", "");
var pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$", "");
var pattern7 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$", "");
var pattern10 = new RegExp("^[0-9]{1,7}[smhd]$", "");
var schema14 = { if: { type: "array" }, then: { $ref: "testRows" }, else: { if: { type: "object" }, then: { $ref: "givenRows" }, else: { type: ["array", "object"] } } };
var schema15 = { type: "array", items: { $ref: "testRow" }, maxItems: 1e4 };
var schema16 = { type: "object", propertyNames: { type: "string", minLength: 1, maxLength: 255 }, additionalProperties: { $ref: "testCell" }, maxProperties: 1e3 };
var schema17 = { type: ["string", "number", "boolean", "null"] };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1e3) {
      let err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema16, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data) {
      let _errs1 = errors;
      if (typeof key0 == "string") {
        if (func3(key0) > 255) {
          let err1 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 255 }, schema: 255, parentSchema: schema16.propertyNames, data: key0, propertyName: key0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (func3(key0) < 1) {
          let err2 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema16.propertyNames, data: key0, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath, schemaPath: "#/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema16.propertyNames.type, parentSchema: schema16.propertyNames, data: key0, propertyName: key0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        let err4 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, schema: schema16.propertyNames, parentSchema: schema16, data };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    for (let key1 in data) {
      let data0 = data[key1];
      if (typeof data0 != "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 != "boolean" && data0 !== null) {
        let err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "testCell/type", keyword: "type", params: { type: schema17.type }, schema: schema17.type, parentSchema: schema17, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema16.type, parentSchema: schema16, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate15.errors = vErrors, errors === 0;
}
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 1e4) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e4 }, schema: 1e4, parentSchema: schema15, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate15(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length);
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema15.type, parentSchema: schema15, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate14.errors = vErrors, errors === 0;
}
var schema18 = { type: "object", additionalProperties: false, properties: { columns: { type: "object", propertyNames: { type: "string", minLength: 1, maxLength: 255 }, additionalProperties: { type: "string", pattern: "^[A-Za-z][A-Za-z0-9_ ]*(\\( *[0-9]+ *(, *[0-9]+ *)?\\))?(\\[\\])?$", patternErrorMessage: "A type looks like `bigint`, `decimal(12, 2)` or `varchar[]`.", maxLength: 100 } }, rows: { $ref: "testRows" }, csv: { $ref: "csvText" }, file: { $ref: "rowsFile" }, connection: { $ref: "connectionName" } } };
var schema19 = { type: "string", minLength: 1 };
var schema20 = { type: "string", minLength: 1, maxLength: 300 };
var schema21 = { type: "string", pattern: "^[a-z][a-z0-9_-]{0,62}$", patternErrorMessage: "A connection name has up to 63 lower-case letters, digits, hyphens and underscores and starts with a letter, for example `warehouse`." };
var pattern1 = new RegExp("^[A-Za-z][A-Za-z0-9_ ]*(\\( *[0-9]+ *(, *[0-9]+ *)?\\))?(\\[\\])?$", "");
var pattern2 = new RegExp("^[a-z][a-z0-9_-]{0,62}$", "");
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "columns" || key0 === "rows" || key0 === "csv" || key0 === "file" || key0 === "connection")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema18, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.columns !== void 0) {
      let data0 = data.columns;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0) {
          let _errs4 = errors;
          if (typeof key1 == "string") {
            if (func3(key1) > 255) {
              let err1 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/propertyNames/maxLength", keyword: "maxLength", params: { limit: 255 }, schema: 255, parentSchema: schema18.properties.columns.propertyNames, data: key1, propertyName: key1 };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (func3(key1) < 1) {
              let err2 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema18.properties.columns.propertyNames, data: key1, propertyName: key1 };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            let err3 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.columns.propertyNames.type, parentSchema: schema18.properties.columns.propertyNames, data: key1, propertyName: key1 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          var valid1 = _errs4 === errors;
          if (!valid1) {
            let err4 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema18.properties.columns.propertyNames, parentSchema: schema18.properties.columns, data: data0 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        for (let key2 in data0) {
          let data1 = data0[key2];
          if (typeof data1 == "string") {
            if (func3(data1) > 100) {
              let err5 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 100 }, schema: 100, parentSchema: schema18.properties.columns.additionalProperties, data: data1 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (!pattern1.test(data1)) {
              let err6 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_ ]*(\\( *[0-9]+ *(, *[0-9]+ *)?\\))?(\\[\\])?$" }, schema: "^[A-Za-z][A-Za-z0-9_ ]*(\\( *[0-9]+ *(, *[0-9]+ *)?\\))?(\\[\\])?$", parentSchema: schema18.properties.columns.additionalProperties, data: data1 };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.columns.additionalProperties.type, parentSchema: schema18.properties.columns.additionalProperties, data: data1 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "object" }, schema: schema18.properties.columns.type, parentSchema: schema18.properties.columns, data: data0 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.rows !== void 0 && (validate14(data.rows, { instancePath: instancePath + "/rows", parentData: data, parentDataProperty: "rows", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.csv !== void 0) {
      let data3 = data.csv;
      if (typeof data3 == "string") {
        if (func3(data3) < 1) {
          let err9 = { instancePath: instancePath + "/csv", schemaPath: "csvText/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19, data: data3 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/csv", schemaPath: "csvText/type", keyword: "type", params: { type: "string" }, schema: schema19.type, parentSchema: schema19, data: data3 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.file !== void 0) {
      let data4 = data.file;
      if (typeof data4 == "string") {
        if (func3(data4) > 300) {
          let err11 = { instancePath: instancePath + "/file", schemaPath: "rowsFile/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema20, data: data4 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (func3(data4) < 1) {
          let err12 = { instancePath: instancePath + "/file", schemaPath: "rowsFile/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema20, data: data4 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/file", schemaPath: "rowsFile/type", keyword: "type", params: { type: "string" }, schema: schema20.type, parentSchema: schema20, data: data4 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.connection !== void 0) {
      let data5 = data.connection;
      if (typeof data5 == "string") {
        if (!pattern2.test(data5)) {
          let err14 = { instancePath: instancePath + "/connection", schemaPath: "connectionName/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, schema: "^[a-z][a-z0-9_-]{0,62}$", parentSchema: schema21, data: data5 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/connection", schemaPath: "connectionName/type", keyword: "type", params: { type: "string" }, schema: schema21.type, parentSchema: schema21, data: data5 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema18.type, parentSchema: schema18, data };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate18.errors = vErrors, errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    validate14(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length);
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
      validate18(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors), errors = vErrors.length);
      var _valid1 = _errs8 === errors;
      valid1 = _valid1, ifClause1 = "then";
    } else {
      let _errs9 = errors;
      if (!data || typeof data != "object") {
        let err2 = { instancePath, schemaPath: "#/else/else/type", keyword: "type", params: { type: schema14.else.else.type }, schema: schema14.else.else.type, parentSchema: schema14.else.else, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid1 = _errs9 === errors;
      valid1 = _valid1, ifClause1 = "else";
    }
    if (!valid1) {
      let err3 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema14.else.if, parentSchema: schema14.else, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema14.if, parentSchema: schema14, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate13.errors = vErrors, errors === 0;
}
var schema27 = { if: { type: "array" }, then: { $ref: "testRows" }, else: { if: { type: "object" }, then: { $ref: "expectedRows" }, else: { type: ["array", "object"] } } };
var schema28 = { type: "object", additionalProperties: false, properties: { query: { type: "string", minLength: 1 }, rows: { $ref: "testRows" }, csv: { $ref: "csvText" }, file: { $ref: "rowsFile" }, ignore: { $ref: "columns" }, key: { $ref: "outputColumns" }, tolerance: { type: "number", minimum: 0 }, ordered: { type: "boolean" }, connection: { $ref: "connectionName" } } };
var schema31 = { type: "array", items: { $ref: "column" }, minItems: 1, maxItems: 200, uniqueItems: true };
var schema32 = { type: "string", minLength: 1, maxLength: 200 };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 200) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 200 }, schema: 200, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (func3(data0) > 200) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "column/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema32, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func3(data0) < 1) {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema32, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "column/type", keyword: "type", params: { type: "string" }, schema: schema32.type, parentSchema: schema32, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; )
        for (j0 = i1; j0--; )
          if (func0(data[i1], data[j0])) {
            let err5 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: true, parentSchema: schema31, data };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            break outer0;
          }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema31.type, parentSchema: schema31, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
var schema33 = { if: { type: "string" }, then: { $ref: "column" }, else: { if: { type: "array" }, then: { $ref: "columns" }, else: { type: ["string", "array"] } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        let err1 = { instancePath, schemaPath: "column/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema32, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (func3(data) < 1) {
        let err2 = { instancePath, schemaPath: "column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema32, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    } else {
      let err3 = { instancePath, schemaPath: "column/type", keyword: "type", params: { type: "string" }, schema: schema32.type, parentSchema: schema32, data };
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
      validate26(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
      var _valid1 = _errs10 === errors;
      valid2 = _valid1, ifClause1 = "then";
    } else {
      let _errs11 = errors;
      if (typeof data != "string" && !Array.isArray(data)) {
        let err5 = { instancePath, schemaPath: "#/else/else/type", keyword: "type", params: { type: schema33.else.else.type }, schema: schema33.else.else.type, parentSchema: schema33.else.else, data };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid1 = _errs11 === errors;
      valid2 = _valid1, ifClause1 = "else";
    }
    if (!valid2) {
      let err6 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema33.else.if, parentSchema: schema33.else, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err7 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema33.if, parentSchema: schema33, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func2.call(schema28.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema28, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.query !== void 0) {
      let data0 = data.query;
      if (typeof data0 == "string") {
        if (func3(data0) < 1) {
          let err1 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema28.properties.query, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.query.type, parentSchema: schema28.properties.query, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.rows !== void 0 && (validate14(data.rows, { instancePath: instancePath + "/rows", parentData: data, parentDataProperty: "rows", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length)), data.csv !== void 0) {
      let data2 = data.csv;
      if (typeof data2 == "string") {
        if (func3(data2) < 1) {
          let err3 = { instancePath: instancePath + "/csv", schemaPath: "csvText/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19, data: data2 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/csv", schemaPath: "csvText/type", keyword: "type", params: { type: "string" }, schema: schema19.type, parentSchema: schema19, data: data2 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.file !== void 0) {
      let data3 = data.file;
      if (typeof data3 == "string") {
        if (func3(data3) > 300) {
          let err5 = { instancePath: instancePath + "/file", schemaPath: "rowsFile/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema20, data: data3 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (func3(data3) < 1) {
          let err6 = { instancePath: instancePath + "/file", schemaPath: "rowsFile/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema20, data: data3 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/file", schemaPath: "rowsFile/type", keyword: "type", params: { type: "string" }, schema: schema20.type, parentSchema: schema20, data: data3 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.ignore !== void 0 && (validate26(data.ignore, { instancePath: instancePath + "/ignore", parentData: data, parentDataProperty: "ignore", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.key !== void 0 && (validate28(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.tolerance !== void 0) {
      let data6 = data.tolerance;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          let err8 = { instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema28.properties.tolerance, data: data6 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/type", keyword: "type", params: { type: "number" }, schema: schema28.properties.tolerance.type, parentSchema: schema28.properties.tolerance, data: data6 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.ordered !== void 0) {
      let data7 = data.ordered;
      if (typeof data7 != "boolean") {
        let err10 = { instancePath: instancePath + "/ordered", schemaPath: "#/properties/ordered/type", keyword: "type", params: { type: "boolean" }, schema: schema28.properties.ordered.type, parentSchema: schema28.properties.ordered, data: data7 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.connection !== void 0) {
      let data8 = data.connection;
      if (typeof data8 == "string") {
        if (!pattern2.test(data8)) {
          let err11 = { instancePath: instancePath + "/connection", schemaPath: "connectionName/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, schema: "^[a-z][a-z0-9_-]{0,62}$", parentSchema: schema21, data: data8 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/connection", schemaPath: "connectionName/type", keyword: "type", params: { type: "string" }, schema: schema21.type, parentSchema: schema21, data: data8 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema28.type, parentSchema: schema28, data };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    validate14(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length);
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
      validate24(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      var _valid1 = _errs8 === errors;
      valid1 = _valid1, ifClause1 = "then";
    } else {
      let _errs9 = errors;
      if (!data || typeof data != "object") {
        let err2 = { instancePath, schemaPath: "#/else/else/type", keyword: "type", params: { type: schema27.else.else.type }, schema: schema27.else.else.type, parentSchema: schema27.else.else, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid1 = _errs9 === errors;
      valid1 = _valid1, ifClause1 = "else";
    }
    if (!valid1) {
      let err3 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema27.else.if, parentSchema: schema27.else, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema27.if, parentSchema: schema27, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
var schema37 = { type: "object", additionalProperties: false, properties: { message: { $ref: "errorText" }, step: { $ref: "stepName" }, class: { $ref: "errorClass" } } };
var schema40 = { enum: ["user", "config", "platform"] };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "message" || key0 === "step" || key0 === "class")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema37, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.message !== void 0) {
      let data0 = data.message;
      if (typeof data0 == "string") {
        if (func3(data0) > 1e3) {
          let err1 = { instancePath: instancePath + "/message", schemaPath: "errorText/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema36, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (func3(data0) < 1) {
          let err2 = { instancePath: instancePath + "/message", schemaPath: "errorText/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema36, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "errorText/type", keyword: "type", params: { type: "string" }, schema: schema36.type, parentSchema: schema36, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.step !== void 0) {
      let data1 = data.step;
      if (typeof data1 == "string") {
        if (!pattern7.test(data1)) {
          let err4 = { instancePath: instancePath + "/step", schemaPath: "stepName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$", parentSchema: schema26, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/step", schemaPath: "stepName/type", keyword: "type", params: { type: "string" }, schema: schema26.type, parentSchema: schema26, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.class !== void 0) {
      let data2 = data.class;
      if (!(data2 === "user" || data2 === "config" || data2 === "platform")) {
        let err6 = { instancePath: instancePath + "/class", schemaPath: "errorClass/enum", keyword: "enum", params: { allowedValues: schema40.enum }, schema: schema40.enum, parentSchema: schema40, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema37.type, parentSchema: schema37, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema13.required, parentSchema: schema13, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema13.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema13, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func3(data0) > 200) {
          let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema13.properties.name, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func3(data0) < 1) {
          let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.properties.name, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.name.type, parentSchema: schema13.properties.name, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 == "string") {
        if (func3(data1) > 2e3) {
          let err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 }, schema: 2e3, parentSchema: schema13.properties.description, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.description.type, parentSchema: schema13.properties.description, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.given !== void 0) {
      let data2 = data.given;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length > 100) {
          let err7 = { instancePath: instancePath + "/given", schemaPath: "#/properties/given/maxProperties", keyword: "maxProperties", params: { limit: 100 }, schema: 100, parentSchema: schema13.properties.given, data: data2 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        for (let key1 in data2) {
          let _errs8 = errors;
          if (typeof key1 == "string") {
            if (func3(key1) > 300) {
              let err8 = { instancePath: instancePath + "/given", schemaPath: "#/properties/given/propertyNames/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema13.properties.given.propertyNames, data: key1, propertyName: key1 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (!pattern0.test(key1)) {
              let err9 = { instancePath: instancePath + "/given", schemaPath: "#/properties/given/propertyNames/pattern", keyword: "pattern", params: { pattern: '^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$' }, schema: '^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$', parentSchema: schema13.properties.given.propertyNames, data: key1, propertyName: key1 };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/given", schemaPath: "#/properties/given/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.given.propertyNames.type, parentSchema: schema13.properties.given.propertyNames, data: key1, propertyName: key1 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          var valid1 = _errs8 === errors;
          if (!valid1) {
            let err11 = { instancePath: instancePath + "/given", schemaPath: "#/properties/given/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema13.properties.given.propertyNames, parentSchema: schema13.properties.given, data: data2 };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        for (let key2 in data2)
          validate13(data2[key2], { instancePath: instancePath + "/given/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
      } else {
        let err12 = { instancePath: instancePath + "/given", schemaPath: "#/properties/given/type", keyword: "type", params: { type: "object" }, schema: schema13.properties.given.type, parentSchema: schema13.properties.given, data: data2 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.setup !== void 0) {
      let data4 = data.setup;
      if (typeof data4 == "string") {
        if (func3(data4) < 1) {
          let err13 = { instancePath: instancePath + "/setup", schemaPath: "#/properties/setup/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.properties.setup, data: data4 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/setup", schemaPath: "#/properties/setup/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.setup.type, parentSchema: schema13.properties.setup, data: data4 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.params !== void 0) {
      let data5 = data.params;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let key3 in data5) {
          let _errs16 = errors;
          if (typeof key3 == "string") {
            if (!pattern3.test(key3)) {
              let err15 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }, schema: "^[a-z][a-z0-9_]{0,62}$", parentSchema: schema13.properties.params.propertyNames, data: key3, propertyName: key3 };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.params.propertyNames.type, parentSchema: schema13.properties.params.propertyNames, data: key3, propertyName: key3 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          var valid3 = _errs16 === errors;
          if (!valid3) {
            let err17 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, schema: schema13.properties.params.propertyNames, parentSchema: schema13.properties.params, data: data5 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        for (let key4 in data5) {
          let data6 = data5[key4];
          if (typeof data6 != "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 != "boolean") {
            let err18 = { instancePath: instancePath + "/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "parameterValue/type", keyword: "type", params: { type: schema22.type }, schema: schema22.type, parentSchema: schema22, data: data6 };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        let err19 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" }, schema: schema13.properties.params.type, parentSchema: schema13.properties.params, data: data5 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.scheduledTime !== void 0) {
      let data7 = data.scheduledTime;
      if (typeof data7 == "string") {
        if (!pattern4.test(data7)) {
          let err20 = { instancePath: instancePath + "/scheduledTime", schemaPath: "testTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$" }, schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$", parentSchema: schema23, data: data7 };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/scheduledTime", schemaPath: "testTime/type", keyword: "type", params: { type: "string" }, schema: schema23.type, parentSchema: schema23, data: data7 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.intervalStart !== void 0) {
      let data8 = data.intervalStart;
      if (typeof data8 == "string") {
        if (!pattern4.test(data8)) {
          let err22 = { instancePath: instancePath + "/intervalStart", schemaPath: "testTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$" }, schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$", parentSchema: schema23, data: data8 };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/intervalStart", schemaPath: "testTime/type", keyword: "type", params: { type: "string" }, schema: schema23.type, parentSchema: schema23, data: data8 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.intervalEnd !== void 0) {
      let data9 = data.intervalEnd;
      if (typeof data9 == "string") {
        if (!pattern4.test(data9)) {
          let err24 = { instancePath: instancePath + "/intervalEnd", schemaPath: "testTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$" }, schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$", parentSchema: schema23, data: data9 };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/intervalEnd", schemaPath: "testTime/type", keyword: "type", params: { type: "string" }, schema: schema23.type, parentSchema: schema23, data: data9 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.steps !== void 0) {
      let data10 = data.steps;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          let err26 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema13.properties.steps, data: data10 };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        let len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (typeof data11 == "string") {
            if (!pattern7.test(data11)) {
              let err27 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "stepName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$", parentSchema: schema26, data: data11 };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
          } else {
            let err28 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "stepName/type", keyword: "type", params: { type: "string" }, schema: schema26.type, parentSchema: schema26, data: data11 };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        let i1 = data10.length, j0;
        if (i1 > 1) {
          outer0: for (; i1--; )
            for (j0 = i1; j0--; )
              if (func0(data10[i1], data10[j0])) {
                let err29 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: true, parentSchema: schema13.properties.steps, data: data10 };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                break outer0;
              }
        }
      } else {
        let err30 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, schema: schema13.properties.steps.type, parentSchema: schema13.properties.steps, data: data10 };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.checks !== void 0) {
      let data12 = data.checks;
      if (typeof data12 != "boolean") {
        let err31 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "boolean" }, schema: schema13.properties.checks.type, parentSchema: schema13.properties.checks, data: data12 };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.expect !== void 0) {
      let data13 = data.expect;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (Object.keys(data13).length > 100) {
          let err32 = { instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/maxProperties", keyword: "maxProperties", params: { limit: 100 }, schema: 100, parentSchema: schema13.properties.expect, data: data13 };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        for (let key5 in data13)
          validate22(data13[key5], { instancePath: instancePath + "/expect/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data13, parentDataProperty: key5, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
      } else {
        let err33 = { instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "object" }, schema: schema13.properties.expect.type, parentSchema: schema13.properties.expect, data: data13 };
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
            let err35 = { instancePath: instancePath + "/error", schemaPath: "errorText/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema36, data: data15 };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
          if (func3(data15) < 1) {
            let err36 = { instancePath: instancePath + "/error", schemaPath: "errorText/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema36, data: data15 };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        } else {
          let err37 = { instancePath: instancePath + "/error", schemaPath: "errorText/type", keyword: "type", params: { type: "string" }, schema: schema36.type, parentSchema: schema36, data: data15 };
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
          validate33(data15, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
          var _valid1 = _errs53 === errors;
          valid16 = _valid1, ifClause1 = "then";
        } else {
          let _errs54 = errors;
          if (typeof data15 != "string" && !(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
            let err39 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/else/else/type", keyword: "type", params: { type: schema13.properties.error.else.else.type }, schema: schema13.properties.error.else.else.type, parentSchema: schema13.properties.error.else.else, data: data15 };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
          var _valid1 = _errs54 === errors;
          valid16 = _valid1, ifClause1 = "else";
        }
        if (!valid16) {
          let err40 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema13.properties.error.else.if, parentSchema: schema13.properties.error.else, data: data15 };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        var _valid0 = _errs49 === errors;
        valid14 = _valid0, ifClause0 = "else";
      }
      if (!valid14) {
        let err41 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema13.properties.error.if, parentSchema: schema13.properties.error, data: data15 };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.timeout !== void 0) {
      let data16 = data.timeout;
      if (typeof data16 == "string") {
        if (!pattern10.test(data16)) {
          let err42 = { instancePath: instancePath + "/timeout", schemaPath: "duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,7}[smhd]$" }, schema: "^[0-9]{1,7}[smhd]$", parentSchema: schema41, data: data16 };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
      } else {
        let err43 = { instancePath: instancePath + "/timeout", schemaPath: "duration/type", keyword: "type", params: { type: "string" }, schema: schema41.type, parentSchema: schema41, data: data16 };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
  } else {
    let err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema13.type, parentSchema: schema13, data };
    vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
  }
  return validate12.errors = vErrors, errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 1e3) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate12(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema12.type, parentSchema: schema12, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate11.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tests === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tests" }, schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "version" || key0 === "tests")) {
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
    data.tests !== void 0 && (validate11(data.tests, { instancePath: instancePath + "/tests", parentData: data, parentDataProperty: "tests", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}
var validate = module2.exports;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  validate
});
