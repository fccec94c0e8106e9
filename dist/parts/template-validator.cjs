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

// src/manifest/generated/template-validator.js
var template_validator_exports = {};
__export(template_validator_exports, {
  validate: () => validate
});
module.exports = __toCommonJS(template_validator_exports);
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
var schema11 = { type: "object", additionalProperties: false, properties: { version: { const: 1 }, description: { type: "string", maxLength: 2e3 }, inputs: { type: "object", propertyNames: { type: "string", pattern: "^[a-z][a-z0-9_]{0,62}$", patternErrorMessage: "A parameter name has up to 63 lower-case letters, digits and underscores and starts with a letter, for example `start_date`." }, additionalProperties: { $ref: "parameter" } }, checks: { type: "array", items: { $ref: "check" }, maxItems: 100 } } };
var func2 = (text) => text.length;
var pattern0 = new RegExp("^[a-z][a-z0-9_]{0,62}$", "");
var schema12 = { if: { type: "string" }, then: { $ref: "parameterValue" }, else: { if: { type: "number" }, then: { $ref: "parameterValue" }, else: { if: { type: "boolean" }, then: { $ref: "parameterValue" }, else: { if: { type: "object" }, then: { $ref: "parameterDeclaration" }, else: { type: ["string", "number", "boolean", "object"] } } } } };
var schema13 = { type: ["string", "number", "boolean"] };
var schema16 = { type: "object", additionalProperties: false, properties: { type: { enum: ["string", "integer", "number", "boolean", "date", "timestamp", "identifier", "identifier-list", "enum"] }, default: { $ref: "parameterValue" }, values: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 1e3, uniqueItems: true }, description: { type: "string", maxLength: 2e3 } }, if: { required: ["type"], properties: { type: { const: "enum" } } }, then: { required: ["values"] } };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      let err2 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "values" }, schema: schema16.then.required, parentSchema: schema16.then, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema16.if, parentSchema: schema16, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "default" || key0 === "values" || key0 === "description")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema16, data };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (!(data1 === "string" || data1 === "integer" || data1 === "number" || data1 === "boolean" || data1 === "date" || data1 === "timestamp" || data1 === "identifier" || data1 === "identifier-list" || data1 === "enum")) {
        let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema16.properties.type.enum }, schema: schema16.properties.type.enum, parentSchema: schema16.properties.type, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.default !== void 0) {
      let data2 = data.default;
      if (typeof data2 != "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 != "boolean") {
        let err6 = { instancePath: instancePath + "/default", schemaPath: "parameterValue/type", keyword: "type", params: { type: schema13.type }, schema: schema13.type, parentSchema: schema13, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.values !== void 0) {
      let data3 = data.values;
      if (Array.isArray(data3)) {
        if (data3.length > 1e3) {
          let err7 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema16.properties.values, data: data3 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data3.length < 1) {
          let err8 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema16.properties.values, data: data3 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 != "string") {
            let err9 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.values.items.type, parentSchema: schema16.properties.values.items, data: data4 };
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
                let err10 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: true, parentSchema: schema16.properties.values, data: data3 };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, schema: schema16.properties.values.type, parentSchema: schema16.properties.values, data: data3 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.description !== void 0) {
      let data5 = data.description;
      if (typeof data5 == "string") {
        if (func2(data5) > 2e3) {
          let err12 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 }, schema: 2e3, parentSchema: schema16.properties.description, data: data5 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.description.type, parentSchema: schema16.properties.description, data: data5 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema16.type, parentSchema: schema16, data };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate12.errors = vErrors, errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      let err1 = { instancePath, schemaPath: "parameterValue/type", keyword: "type", params: { type: schema13.type }, schema: schema13.type, parentSchema: schema13, data };
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
        let err3 = { instancePath, schemaPath: "parameterValue/type", keyword: "type", params: { type: schema13.type }, schema: schema13.type, parentSchema: schema13, data };
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
          let err5 = { instancePath, schemaPath: "parameterValue/type", keyword: "type", params: { type: schema13.type }, schema: schema13.type, parentSchema: schema13, data };
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
          validate12(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
          var _valid3 = _errs24 === errors;
          valid6 = _valid3, ifClause3 = "then";
        } else {
          let _errs25 = errors;
          if (typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && !(data && typeof data == "object" && !Array.isArray(data))) {
            let err7 = { instancePath, schemaPath: "#/else/else/else/else/type", keyword: "type", params: { type: schema12.else.else.else.else.type }, schema: schema12.else.else.else.else.type, parentSchema: schema12.else.else.else.else, data };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          var _valid3 = _errs25 === errors;
          valid6 = _valid3, ifClause3 = "else";
        }
        if (!valid6) {
          let err8 = { instancePath, schemaPath: "#/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause3 }, schema: schema12.else.else.else.if, parentSchema: schema12.else.else.else, data };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        var _valid2 = _errs20 === errors;
        valid4 = _valid2, ifClause2 = "else";
      }
      if (!valid4) {
        let err9 = { instancePath, schemaPath: "#/else/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema12.else.else.if, parentSchema: schema12.else.else, data };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid1 = _errs13 === errors;
      valid2 = _valid1, ifClause1 = "else";
    }
    if (!valid2) {
      let err10 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema12.else.if, parentSchema: schema12.else, data };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err11 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema12.if, parentSchema: schema12, data };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate11.errors = vErrors, errors === 0;
}
var schema18 = { if: { type: "object" }, then: { if: { required: ["table"] }, then: { $ref: "tableCheck" }, else: { if: { required: ["sql"] }, then: { $ref: "sqlCheck" }, else: { not: {}, alternatives: ["table", "sql"] } } }, else: { type: "object" } };
var schema19 = { type: "object", additionalProperties: false, required: ["table"], properties: { table: { $ref: "table" }, not_null: { if: { type: "string" }, then: { $ref: "column" }, else: { if: { type: "array" }, then: { $ref: "columns" }, else: { if: { type: "object" }, then: { $ref: "columnsCheck" }, else: { type: ["string", "array", "object"] } } } }, unique: { if: { type: "string" }, then: { $ref: "column" }, else: { if: { type: "array" }, then: { $ref: "columns" }, else: { if: { type: "object" }, then: { $ref: "columnsCheck" }, else: { type: ["string", "array", "object"] } } } }, accepted_values: { if: { type: "object" }, then: { $ref: "acceptedValues" }, else: { if: { type: "array" }, then: { type: "array", items: { $ref: "acceptedValues" }, minItems: 1, maxItems: 100 }, else: { type: ["object", "array"] } } }, row_count: { $ref: "rowCount" }, range: { if: { type: "object" }, then: { $ref: "range" }, else: { if: { type: "array" }, then: { type: "array", items: { $ref: "range" }, minItems: 1, maxItems: 100 }, else: { type: ["object", "array"] } } }, pattern: { if: { type: "object" }, then: { $ref: "patternCheck" }, else: { if: { type: "array" }, then: { type: "array", items: { $ref: "patternCheck" }, minItems: 1, maxItems: 100 }, else: { type: ["object", "array"] } } }, relationships: { if: { type: "object" }, then: { $ref: "relationships" }, else: { if: { type: "array" }, then: { type: "array", items: { $ref: "relationships" }, minItems: 1, maxItems: 100 }, else: { type: ["object", "array"] } } }, expression: { if: { type: "string" }, then: { $ref: "expression" }, else: { if: { type: "object" }, then: { $ref: "expressionCheck" }, else: { if: { type: "array" }, then: { type: "array", items: { if: { type: "string" }, then: { $ref: "expression" }, else: { if: { type: "object" }, then: { $ref: "expressionCheck" }, else: { type: ["string", "object"] } } }, minItems: 1, maxItems: 100 }, else: { type: ["string", "object", "array"] } } } }, freshness: { $ref: "freshness" }, schema: { if: { type: "array" }, then: { $ref: "columns" }, else: { if: { type: "object" }, then: { $ref: "schemaCheck" }, else: { type: ["array", "object"] } } }, compare: { $ref: "compare" }, where: { type: "string", minLength: 1, maxLength: 1e4 }, samples: { $ref: "samples" }, severity: { $ref: "severity" }, block: { $ref: "block" }, id: { $ref: "checkId" }, description: { $ref: "checkDescription" }, connection: { $ref: "checkConnection" }, timeout: { $ref: "checkTimeout" } }, alternatives: ["table", "sql"] };
var schema20 = { type: "string", pattern: '^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$', maxLength: 300, patternErrorMessage: 'A table is a name such as `orders`, `analytics.orders` or, with spaces or capitals, `analytics."Order Lines"`.' };
var schema21 = { type: "string", minLength: 1, maxLength: 200 };
var schema83 = { type: "string", minLength: 1, maxLength: 1e4 };
var schema111 = { if: { type: "boolean" }, then: { type: "boolean" }, else: { if: { type: "integer" }, then: { type: "integer", minimum: 0, maximum: 5 }, else: { type: ["boolean", "integer"] } } };
var schema112 = { enum: ["error", "warn"] };
var schema113 = { enum: ["on_regression", "always"] };
var schema114 = { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,199}$", patternErrorMessage: "A check id has up to 200 letters, digits, `-`, `_`, `.` and `:` and starts with a letter or digit." };
var schema115 = { type: "string", maxLength: 2e3 };
var func4 = Object.prototype.hasOwnProperty;
var pattern1 = new RegExp('^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$', "");
var pattern8 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.:-]{0,199}$", "");
var schema22 = { type: "array", items: { $ref: "column" }, minItems: 1, maxItems: 200, uniqueItems: true };
var func0 = require_equal().default;
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 200) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 200 }, schema: 200, parentSchema: schema22, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema22, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (func2(data0) > 200) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "column/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema21, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func2(data0) < 1) {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema21, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "column/type", keyword: "type", params: { type: "string" }, schema: schema21.type, parentSchema: schema21, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; )
        for (j0 = i1; j0--; )
          if (func0(data[i1], data[j0])) {
            let err5 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: true, parentSchema: schema22, data };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            break outer0;
          }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema22.type, parentSchema: schema22, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate17.errors = vErrors, errors === 0;
}
var schema24 = { type: "object", additionalProperties: false, required: ["columns"], properties: { columns: { $ref: "columns" }, mustBe: { $ref: "mustBe" }, mustNotBe: { $ref: "mustNotBe" }, mustBeGreaterThan: { $ref: "mustBeGreaterThan" }, mustBeGreaterOrEqualTo: { $ref: "mustBeGreaterOrEqualTo" }, mustBeLessThan: { $ref: "mustBeLessThan" }, mustBeLessOrEqualTo: { $ref: "mustBeLessOrEqualTo" }, mustBeBetween: { $ref: "mustBeBetween" }, mustNotBeBetween: { $ref: "mustNotBeBetween" }, unit: { $ref: "unit" } } };
var schema25 = { type: "number" };
var schema26 = { type: "number" };
var schema27 = { type: "number" };
var schema28 = { type: "number" };
var schema29 = { type: "number" };
var schema30 = { type: "number" };
var schema35 = { enum: ["rows", "percent"] };
var schema32 = { type: "array", items: [{ type: "number" }, { type: "number" }], minItems: 2, maxItems: 2, additionalItems: false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 2) {
      let err0 = { instancePath, schemaPath: "between/maxItems", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: schema32, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2) {
      let err1 = { instancePath, schemaPath: "between/minItems", keyword: "minItems", params: { limit: 2 }, schema: 2, parentSchema: schema32, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!(data.length <= 2)) {
      let err2 = { instancePath, schemaPath: "between/additionalItems", keyword: "additionalItems", params: { limit: 2 }, schema: false, parentSchema: schema32, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    let len1 = data.length;
    if (len1 > 0) {
      let data0 = data[0];
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err3 = { instancePath: instancePath + "/0", schemaPath: "between/items/0/type", keyword: "type", params: { type: "number" }, schema: schema32.items[0].type, parentSchema: schema32.items[0], data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (len1 > 1) {
      let data1 = data[1];
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/1", schemaPath: "between/items/1/type", keyword: "type", params: { type: "number" }, schema: schema32.items[1].type, parentSchema: schema32.items[1], data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "between/type", keyword: "type", params: { type: "array" }, schema: schema32.type, parentSchema: schema32, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 2) {
      let err0 = { instancePath, schemaPath: "between/maxItems", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: schema32, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 2) {
      let err1 = { instancePath, schemaPath: "between/minItems", keyword: "minItems", params: { limit: 2 }, schema: 2, parentSchema: schema32, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!(data.length <= 2)) {
      let err2 = { instancePath, schemaPath: "between/additionalItems", keyword: "additionalItems", params: { limit: 2 }, schema: false, parentSchema: schema32, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    let len1 = data.length;
    if (len1 > 0) {
      let data0 = data[0];
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err3 = { instancePath: instancePath + "/0", schemaPath: "between/items/0/type", keyword: "type", params: { type: "number" }, schema: schema32.items[0].type, parentSchema: schema32.items[0], data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (len1 > 1) {
      let data1 = data[1];
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/1", schemaPath: "between/items/1/type", keyword: "type", params: { type: "number" }, schema: schema32.items[1].type, parentSchema: schema32.items[1], data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "between/type", keyword: "type", params: { type: "array" }, schema: schema32.type, parentSchema: schema32, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.columns === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" }, schema: schema24.required, parentSchema: schema24, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func4.call(schema24.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema24, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.columns !== void 0 && (validate17(data.columns, { instancePath: instancePath + "/columns", parentData: data, parentDataProperty: "columns", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.mustBe !== void 0) {
      let data1 = data.mustBe;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err2 = { instancePath: instancePath + "/mustBe", schemaPath: "mustBe/type", keyword: "type", params: { type: "number" }, schema: schema25.type, parentSchema: schema25, data: data1 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.mustNotBe !== void 0) {
      let data2 = data.mustNotBe;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err3 = { instancePath: instancePath + "/mustNotBe", schemaPath: "mustNotBe/type", keyword: "type", params: { type: "number" }, schema: schema26.type, parentSchema: schema26, data: data2 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.mustBeGreaterThan !== void 0) {
      let data3 = data.mustBeGreaterThan;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err4 = { instancePath: instancePath + "/mustBeGreaterThan", schemaPath: "mustBeGreaterThan/type", keyword: "type", params: { type: "number" }, schema: schema27.type, parentSchema: schema27, data: data3 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.mustBeGreaterOrEqualTo !== void 0) {
      let data4 = data.mustBeGreaterOrEqualTo;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        let err5 = { instancePath: instancePath + "/mustBeGreaterOrEqualTo", schemaPath: "mustBeGreaterOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema28.type, parentSchema: schema28, data: data4 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.mustBeLessThan !== void 0) {
      let data5 = data.mustBeLessThan;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        let err6 = { instancePath: instancePath + "/mustBeLessThan", schemaPath: "mustBeLessThan/type", keyword: "type", params: { type: "number" }, schema: schema29.type, parentSchema: schema29, data: data5 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.mustBeLessOrEqualTo !== void 0) {
      let data6 = data.mustBeLessOrEqualTo;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        let err7 = { instancePath: instancePath + "/mustBeLessOrEqualTo", schemaPath: "mustBeLessOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema30.type, parentSchema: schema30, data: data6 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.mustBeBetween !== void 0 && (validate21(data.mustBeBetween, { instancePath: instancePath + "/mustBeBetween", parentData: data, parentDataProperty: "mustBeBetween", rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.mustNotBeBetween !== void 0 && (validate23(data.mustNotBeBetween, { instancePath: instancePath + "/mustNotBeBetween", parentData: data, parentDataProperty: "mustNotBeBetween", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.unit !== void 0) {
      let data9 = data.unit;
      if (!(data9 === "rows" || data9 === "percent")) {
        let err8 = { instancePath: instancePath + "/unit", schemaPath: "unit/enum", keyword: "enum", params: { allowedValues: schema35.enum }, schema: schema35.enum, parentSchema: schema35, data: data9 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema24.type, parentSchema: schema24, data };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate19.errors = vErrors, errors === 0;
}
var schema37 = { type: "object", additionalProperties: false, required: ["column", "values"], properties: { column: { $ref: "column" }, values: { type: "array", items: { $ref: "parameterValue" }, minItems: 1, maxItems: 1e3 }, mustBe: { $ref: "mustBe" }, mustNotBe: { $ref: "mustNotBe" }, mustBeGreaterThan: { $ref: "mustBeGreaterThan" }, mustBeGreaterOrEqualTo: { $ref: "mustBeGreaterOrEqualTo" }, mustBeLessThan: { $ref: "mustBeLessThan" }, mustBeLessOrEqualTo: { $ref: "mustBeLessOrEqualTo" }, mustBeBetween: { $ref: "mustBeBetween" }, mustNotBeBetween: { $ref: "mustNotBeBetween" }, unit: { $ref: "unit" } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.column === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" }, schema: schema37.required, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.values === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" }, schema: schema37.required, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!func4.call(schema37.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema37, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.column !== void 0) {
      let data0 = data.column;
      if (typeof data0 == "string") {
        if (func2(data0) > 200) {
          let err3 = { instancePath: instancePath + "/column", schemaPath: "column/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema21, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func2(data0) < 1) {
          let err4 = { instancePath: instancePath + "/column", schemaPath: "column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema21, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/column", schemaPath: "column/type", keyword: "type", params: { type: "string" }, schema: schema21.type, parentSchema: schema21, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.values !== void 0) {
      let data1 = data.values;
      if (Array.isArray(data1)) {
        if (data1.length > 1e3) {
          let err6 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema37.properties.values, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1.length < 1) {
          let err7 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema37.properties.values, data: data1 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 != "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 != "boolean") {
            let err8 = { instancePath: instancePath + "/values/" + i0, schemaPath: "parameterValue/type", keyword: "type", params: { type: schema13.type }, schema: schema13.type, parentSchema: schema13, data: data2 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, schema: schema37.properties.values.type, parentSchema: schema37.properties.values, data: data1 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.mustBe !== void 0) {
      let data3 = data.mustBe;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err10 = { instancePath: instancePath + "/mustBe", schemaPath: "mustBe/type", keyword: "type", params: { type: "number" }, schema: schema25.type, parentSchema: schema25, data: data3 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.mustNotBe !== void 0) {
      let data4 = data.mustNotBe;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        let err11 = { instancePath: instancePath + "/mustNotBe", schemaPath: "mustNotBe/type", keyword: "type", params: { type: "number" }, schema: schema26.type, parentSchema: schema26, data: data4 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.mustBeGreaterThan !== void 0) {
      let data5 = data.mustBeGreaterThan;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        let err12 = { instancePath: instancePath + "/mustBeGreaterThan", schemaPath: "mustBeGreaterThan/type", keyword: "type", params: { type: "number" }, schema: schema27.type, parentSchema: schema27, data: data5 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.mustBeGreaterOrEqualTo !== void 0) {
      let data6 = data.mustBeGreaterOrEqualTo;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        let err13 = { instancePath: instancePath + "/mustBeGreaterOrEqualTo", schemaPath: "mustBeGreaterOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema28.type, parentSchema: schema28, data: data6 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.mustBeLessThan !== void 0) {
      let data7 = data.mustBeLessThan;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        let err14 = { instancePath: instancePath + "/mustBeLessThan", schemaPath: "mustBeLessThan/type", keyword: "type", params: { type: "number" }, schema: schema29.type, parentSchema: schema29, data: data7 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.mustBeLessOrEqualTo !== void 0) {
      let data8 = data.mustBeLessOrEqualTo;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        let err15 = { instancePath: instancePath + "/mustBeLessOrEqualTo", schemaPath: "mustBeLessOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema30.type, parentSchema: schema30, data: data8 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.mustBeBetween !== void 0 && (validate21(data.mustBeBetween, { instancePath: instancePath + "/mustBeBetween", parentData: data, parentDataProperty: "mustBeBetween", rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.mustNotBeBetween !== void 0 && (validate23(data.mustNotBeBetween, { instancePath: instancePath + "/mustNotBeBetween", parentData: data, parentDataProperty: "mustNotBeBetween", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.unit !== void 0) {
      let data11 = data.unit;
      if (!(data11 === "rows" || data11 === "percent")) {
        let err16 = { instancePath: instancePath + "/unit", schemaPath: "unit/enum", keyword: "enum", params: { allowedValues: schema35.enum }, schema: schema35.enum, parentSchema: schema35, data: data11 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema37.type, parentSchema: schema37, data };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
var schema47 = { type: "object", additionalProperties: false, minProperties: 1, properties: { mustBe: { $ref: "mustBe" }, mustNotBe: { $ref: "mustNotBe" }, mustBeGreaterThan: { $ref: "mustBeGreaterThan" }, mustBeGreaterOrEqualTo: { $ref: "mustBeGreaterOrEqualTo" }, mustBeLessThan: { $ref: "mustBeLessThan" }, mustBeLessOrEqualTo: { $ref: "mustBeLessOrEqualTo" }, mustBeBetween: { $ref: "mustBeBetween" }, mustNotBeBetween: { $ref: "mustNotBeBetween" } } };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema47, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "mustBe" || key0 === "mustNotBe" || key0 === "mustBeGreaterThan" || key0 === "mustBeGreaterOrEqualTo" || key0 === "mustBeLessThan" || key0 === "mustBeLessOrEqualTo" || key0 === "mustBeBetween" || key0 === "mustNotBeBetween")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema47, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.mustBe !== void 0) {
      let data0 = data.mustBe;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err2 = { instancePath: instancePath + "/mustBe", schemaPath: "mustBe/type", keyword: "type", params: { type: "number" }, schema: schema25.type, parentSchema: schema25, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.mustNotBe !== void 0) {
      let data1 = data.mustNotBe;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/mustNotBe", schemaPath: "mustNotBe/type", keyword: "type", params: { type: "number" }, schema: schema26.type, parentSchema: schema26, data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.mustBeGreaterThan !== void 0) {
      let data2 = data.mustBeGreaterThan;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err4 = { instancePath: instancePath + "/mustBeGreaterThan", schemaPath: "mustBeGreaterThan/type", keyword: "type", params: { type: "number" }, schema: schema27.type, parentSchema: schema27, data: data2 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.mustBeGreaterOrEqualTo !== void 0) {
      let data3 = data.mustBeGreaterOrEqualTo;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err5 = { instancePath: instancePath + "/mustBeGreaterOrEqualTo", schemaPath: "mustBeGreaterOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema28.type, parentSchema: schema28, data: data3 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.mustBeLessThan !== void 0) {
      let data4 = data.mustBeLessThan;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        let err6 = { instancePath: instancePath + "/mustBeLessThan", schemaPath: "mustBeLessThan/type", keyword: "type", params: { type: "number" }, schema: schema29.type, parentSchema: schema29, data: data4 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.mustBeLessOrEqualTo !== void 0) {
      let data5 = data.mustBeLessOrEqualTo;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        let err7 = { instancePath: instancePath + "/mustBeLessOrEqualTo", schemaPath: "mustBeLessOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema30.type, parentSchema: schema30, data: data5 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.mustBeBetween !== void 0 && (validate21(data.mustBeBetween, { instancePath: instancePath + "/mustBeBetween", parentData: data, parentDataProperty: "mustBeBetween", rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.mustNotBeBetween !== void 0 && (validate23(data.mustNotBeBetween, { instancePath: instancePath + "/mustNotBeBetween", parentData: data, parentDataProperty: "mustNotBeBetween", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema47.type, parentSchema: schema47, data };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
var schema54 = { type: "object", additionalProperties: false, required: ["column"], properties: { column: { $ref: "column" }, min: { type: ["number", "string"] }, max: { type: ["number", "string"] }, mustBe: { $ref: "mustBe" }, mustNotBe: { $ref: "mustNotBe" }, mustBeGreaterThan: { $ref: "mustBeGreaterThan" }, mustBeGreaterOrEqualTo: { $ref: "mustBeGreaterOrEqualTo" }, mustBeLessThan: { $ref: "mustBeLessThan" }, mustBeLessOrEqualTo: { $ref: "mustBeLessOrEqualTo" }, mustBeBetween: { $ref: "mustBeBetween" }, mustNotBeBetween: { $ref: "mustNotBeBetween" }, unit: { $ref: "unit" } } };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.column === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" }, schema: schema54.required, parentSchema: schema54, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func4.call(schema54.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema54, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.column !== void 0) {
      let data0 = data.column;
      if (typeof data0 == "string") {
        if (func2(data0) > 200) {
          let err2 = { instancePath: instancePath + "/column", schemaPath: "column/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema21, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func2(data0) < 1) {
          let err3 = { instancePath: instancePath + "/column", schemaPath: "column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema21, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/column", schemaPath: "column/type", keyword: "type", params: { type: "string" }, schema: schema21.type, parentSchema: schema21, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.min !== void 0) {
      let data1 = data.min;
      if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 != "string") {
        let err5 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: schema54.properties.min.type }, schema: schema54.properties.min.type, parentSchema: schema54.properties.min, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.max !== void 0) {
      let data2 = data.max;
      if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 != "string") {
        let err6 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: schema54.properties.max.type }, schema: schema54.properties.max.type, parentSchema: schema54.properties.max, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.mustBe !== void 0) {
      let data3 = data.mustBe;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err7 = { instancePath: instancePath + "/mustBe", schemaPath: "mustBe/type", keyword: "type", params: { type: "number" }, schema: schema25.type, parentSchema: schema25, data: data3 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.mustNotBe !== void 0) {
      let data4 = data.mustNotBe;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        let err8 = { instancePath: instancePath + "/mustNotBe", schemaPath: "mustNotBe/type", keyword: "type", params: { type: "number" }, schema: schema26.type, parentSchema: schema26, data: data4 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.mustBeGreaterThan !== void 0) {
      let data5 = data.mustBeGreaterThan;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        let err9 = { instancePath: instancePath + "/mustBeGreaterThan", schemaPath: "mustBeGreaterThan/type", keyword: "type", params: { type: "number" }, schema: schema27.type, parentSchema: schema27, data: data5 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.mustBeGreaterOrEqualTo !== void 0) {
      let data6 = data.mustBeGreaterOrEqualTo;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        let err10 = { instancePath: instancePath + "/mustBeGreaterOrEqualTo", schemaPath: "mustBeGreaterOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema28.type, parentSchema: schema28, data: data6 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.mustBeLessThan !== void 0) {
      let data7 = data.mustBeLessThan;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        let err11 = { instancePath: instancePath + "/mustBeLessThan", schemaPath: "mustBeLessThan/type", keyword: "type", params: { type: "number" }, schema: schema29.type, parentSchema: schema29, data: data7 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.mustBeLessOrEqualTo !== void 0) {
      let data8 = data.mustBeLessOrEqualTo;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        let err12 = { instancePath: instancePath + "/mustBeLessOrEqualTo", schemaPath: "mustBeLessOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema30.type, parentSchema: schema30, data: data8 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.mustBeBetween !== void 0 && (validate21(data.mustBeBetween, { instancePath: instancePath + "/mustBeBetween", parentData: data, parentDataProperty: "mustBeBetween", rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.mustNotBeBetween !== void 0 && (validate23(data.mustNotBeBetween, { instancePath: instancePath + "/mustNotBeBetween", parentData: data, parentDataProperty: "mustNotBeBetween", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.unit !== void 0) {
      let data11 = data.unit;
      if (!(data11 === "rows" || data11 === "percent")) {
        let err13 = { instancePath: instancePath + "/unit", schemaPath: "unit/enum", keyword: "enum", params: { allowedValues: schema35.enum }, schema: schema35.enum, parentSchema: schema35, data: data11 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema54.type, parentSchema: schema54, data };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
var schema63 = { type: "object", additionalProperties: false, required: ["column", "regex"], properties: { column: { $ref: "column" }, regex: { type: "string", minLength: 1, maxLength: 1e3 }, mustBe: { $ref: "mustBe" }, mustNotBe: { $ref: "mustNotBe" }, mustBeGreaterThan: { $ref: "mustBeGreaterThan" }, mustBeGreaterOrEqualTo: { $ref: "mustBeGreaterOrEqualTo" }, mustBeLessThan: { $ref: "mustBeLessThan" }, mustBeLessOrEqualTo: { $ref: "mustBeLessOrEqualTo" }, mustBeBetween: { $ref: "mustBeBetween" }, mustNotBeBetween: { $ref: "mustNotBeBetween" }, unit: { $ref: "unit" } } };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.column === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" }, schema: schema63.required, parentSchema: schema63, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.regex === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "regex" }, schema: schema63.required, parentSchema: schema63, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!func4.call(schema63.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema63, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.column !== void 0) {
      let data0 = data.column;
      if (typeof data0 == "string") {
        if (func2(data0) > 200) {
          let err3 = { instancePath: instancePath + "/column", schemaPath: "column/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema21, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func2(data0) < 1) {
          let err4 = { instancePath: instancePath + "/column", schemaPath: "column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema21, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/column", schemaPath: "column/type", keyword: "type", params: { type: "string" }, schema: schema21.type, parentSchema: schema21, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.regex !== void 0) {
      let data1 = data.regex;
      if (typeof data1 == "string") {
        if (func2(data1) > 1e3) {
          let err6 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema63.properties.regex, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func2(data1) < 1) {
          let err7 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema63.properties.regex, data: data1 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/type", keyword: "type", params: { type: "string" }, schema: schema63.properties.regex.type, parentSchema: schema63.properties.regex, data: data1 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.mustBe !== void 0) {
      let data2 = data.mustBe;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err9 = { instancePath: instancePath + "/mustBe", schemaPath: "mustBe/type", keyword: "type", params: { type: "number" }, schema: schema25.type, parentSchema: schema25, data: data2 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.mustNotBe !== void 0) {
      let data3 = data.mustNotBe;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err10 = { instancePath: instancePath + "/mustNotBe", schemaPath: "mustNotBe/type", keyword: "type", params: { type: "number" }, schema: schema26.type, parentSchema: schema26, data: data3 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.mustBeGreaterThan !== void 0) {
      let data4 = data.mustBeGreaterThan;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        let err11 = { instancePath: instancePath + "/mustBeGreaterThan", schemaPath: "mustBeGreaterThan/type", keyword: "type", params: { type: "number" }, schema: schema27.type, parentSchema: schema27, data: data4 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.mustBeGreaterOrEqualTo !== void 0) {
      let data5 = data.mustBeGreaterOrEqualTo;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        let err12 = { instancePath: instancePath + "/mustBeGreaterOrEqualTo", schemaPath: "mustBeGreaterOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema28.type, parentSchema: schema28, data: data5 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.mustBeLessThan !== void 0) {
      let data6 = data.mustBeLessThan;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        let err13 = { instancePath: instancePath + "/mustBeLessThan", schemaPath: "mustBeLessThan/type", keyword: "type", params: { type: "number" }, schema: schema29.type, parentSchema: schema29, data: data6 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.mustBeLessOrEqualTo !== void 0) {
      let data7 = data.mustBeLessOrEqualTo;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        let err14 = { instancePath: instancePath + "/mustBeLessOrEqualTo", schemaPath: "mustBeLessOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema30.type, parentSchema: schema30, data: data7 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.mustBeBetween !== void 0 && (validate21(data.mustBeBetween, { instancePath: instancePath + "/mustBeBetween", parentData: data, parentDataProperty: "mustBeBetween", rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.mustNotBeBetween !== void 0 && (validate23(data.mustNotBeBetween, { instancePath: instancePath + "/mustNotBeBetween", parentData: data, parentDataProperty: "mustNotBeBetween", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.unit !== void 0) {
      let data10 = data.unit;
      if (!(data10 === "rows" || data10 === "percent")) {
        let err15 = { instancePath: instancePath + "/unit", schemaPath: "unit/enum", keyword: "enum", params: { allowedValues: schema35.enum }, schema: schema35.enum, parentSchema: schema35, data: data10 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema63.type, parentSchema: schema63, data };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate42.errors = vErrors, errors === 0;
}
var schema72 = { type: "object", additionalProperties: false, required: ["column", "to"], properties: { column: { if: { type: "string" }, then: { $ref: "column" }, else: { if: { type: "array" }, then: { $ref: "columns" }, else: { type: ["string", "array"] } } }, to: { $ref: "table" }, key: { if: { type: "string" }, then: { $ref: "column" }, else: { if: { type: "array" }, then: { $ref: "columns" }, else: { type: ["string", "array"] } } }, mustBe: { $ref: "mustBe" }, mustNotBe: { $ref: "mustNotBe" }, mustBeGreaterThan: { $ref: "mustBeGreaterThan" }, mustBeGreaterOrEqualTo: { $ref: "mustBeGreaterOrEqualTo" }, mustBeLessThan: { $ref: "mustBeLessThan" }, mustBeLessOrEqualTo: { $ref: "mustBeLessOrEqualTo" }, mustBeBetween: { $ref: "mustBeBetween" }, mustNotBeBetween: { $ref: "mustNotBeBetween" }, unit: { $ref: "unit" } } };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.column === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" }, schema: schema72.required, parentSchema: schema72, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.to === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, schema: schema72.required, parentSchema: schema72, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!func4.call(schema72.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema72, data };
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
          if (func2(data0) > 200) {
            let err4 = { instancePath: instancePath + "/column", schemaPath: "column/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema21, data: data0 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (func2(data0) < 1) {
            let err5 = { instancePath: instancePath + "/column", schemaPath: "column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema21, data: data0 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        } else {
          let err6 = { instancePath: instancePath + "/column", schemaPath: "column/type", keyword: "type", params: { type: "string" }, schema: schema21.type, parentSchema: schema21, data: data0 };
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
          validate17(data0, { instancePath: instancePath + "/column", parentData: data, parentDataProperty: "column", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length);
          var _valid1 = _errs13 === errors;
          valid3 = _valid1, ifClause1 = "then";
        } else {
          let _errs14 = errors;
          if (typeof data0 != "string" && !Array.isArray(data0)) {
            let err8 = { instancePath: instancePath + "/column", schemaPath: "#/properties/column/else/else/type", keyword: "type", params: { type: schema72.properties.column.else.else.type }, schema: schema72.properties.column.else.else.type, parentSchema: schema72.properties.column.else.else, data: data0 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          var _valid1 = _errs14 === errors;
          valid3 = _valid1, ifClause1 = "else";
        }
        if (!valid3) {
          let err9 = { instancePath: instancePath + "/column", schemaPath: "#/properties/column/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema72.properties.column.else.if, parentSchema: schema72.properties.column.else, data: data0 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        var _valid0 = _errs9 === errors;
        valid1 = _valid0, ifClause0 = "else";
      }
      if (!valid1) {
        let err10 = { instancePath: instancePath + "/column", schemaPath: "#/properties/column/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema72.properties.column.if, parentSchema: schema72.properties.column, data: data0 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 == "string") {
        if (func2(data1) > 300) {
          let err11 = { instancePath: instancePath + "/to", schemaPath: "table/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema20, data: data1 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (!pattern1.test(data1)) {
          let err12 = { instancePath: instancePath + "/to", schemaPath: "table/pattern", keyword: "pattern", params: { pattern: '^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$' }, schema: '^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$', parentSchema: schema20, data: data1 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/to", schemaPath: "table/type", keyword: "type", params: { type: "string" }, schema: schema20.type, parentSchema: schema20, data: data1 };
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
          if (func2(data2) > 200) {
            let err15 = { instancePath: instancePath + "/key", schemaPath: "column/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema21, data: data2 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (func2(data2) < 1) {
            let err16 = { instancePath: instancePath + "/key", schemaPath: "column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema21, data: data2 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        } else {
          let err17 = { instancePath: instancePath + "/key", schemaPath: "column/type", keyword: "type", params: { type: "string" }, schema: schema21.type, parentSchema: schema21, data: data2 };
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
          validate17(data2, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length);
          var _valid3 = _errs30 === errors;
          valid7 = _valid3, ifClause3 = "then";
        } else {
          let _errs31 = errors;
          if (typeof data2 != "string" && !Array.isArray(data2)) {
            let err19 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/else/else/type", keyword: "type", params: { type: schema72.properties.key.else.else.type }, schema: schema72.properties.key.else.else.type, parentSchema: schema72.properties.key.else.else, data: data2 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
          var _valid3 = _errs31 === errors;
          valid7 = _valid3, ifClause3 = "else";
        }
        if (!valid7) {
          let err20 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/else/if", keyword: "if", params: { failingKeyword: ifClause3 }, schema: schema72.properties.key.else.if, parentSchema: schema72.properties.key.else, data: data2 };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        var _valid2 = _errs26 === errors;
        valid5 = _valid2, ifClause2 = "else";
      }
      if (!valid5) {
        let err21 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema72.properties.key.if, parentSchema: schema72.properties.key, data: data2 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.mustBe !== void 0) {
      let data3 = data.mustBe;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err22 = { instancePath: instancePath + "/mustBe", schemaPath: "mustBe/type", keyword: "type", params: { type: "number" }, schema: schema25.type, parentSchema: schema25, data: data3 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.mustNotBe !== void 0) {
      let data4 = data.mustNotBe;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        let err23 = { instancePath: instancePath + "/mustNotBe", schemaPath: "mustNotBe/type", keyword: "type", params: { type: "number" }, schema: schema26.type, parentSchema: schema26, data: data4 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.mustBeGreaterThan !== void 0) {
      let data5 = data.mustBeGreaterThan;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        let err24 = { instancePath: instancePath + "/mustBeGreaterThan", schemaPath: "mustBeGreaterThan/type", keyword: "type", params: { type: "number" }, schema: schema27.type, parentSchema: schema27, data: data5 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.mustBeGreaterOrEqualTo !== void 0) {
      let data6 = data.mustBeGreaterOrEqualTo;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        let err25 = { instancePath: instancePath + "/mustBeGreaterOrEqualTo", schemaPath: "mustBeGreaterOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema28.type, parentSchema: schema28, data: data6 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.mustBeLessThan !== void 0) {
      let data7 = data.mustBeLessThan;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        let err26 = { instancePath: instancePath + "/mustBeLessThan", schemaPath: "mustBeLessThan/type", keyword: "type", params: { type: "number" }, schema: schema29.type, parentSchema: schema29, data: data7 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.mustBeLessOrEqualTo !== void 0) {
      let data8 = data.mustBeLessOrEqualTo;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        let err27 = { instancePath: instancePath + "/mustBeLessOrEqualTo", schemaPath: "mustBeLessOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema30.type, parentSchema: schema30, data: data8 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.mustBeBetween !== void 0 && (validate21(data.mustBeBetween, { instancePath: instancePath + "/mustBeBetween", parentData: data, parentDataProperty: "mustBeBetween", rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.mustNotBeBetween !== void 0 && (validate23(data.mustNotBeBetween, { instancePath: instancePath + "/mustNotBeBetween", parentData: data, parentDataProperty: "mustNotBeBetween", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.unit !== void 0) {
      let data11 = data.unit;
      if (!(data11 === "rows" || data11 === "percent")) {
        let err28 = { instancePath: instancePath + "/unit", schemaPath: "unit/enum", keyword: "enum", params: { allowedValues: schema35.enum }, schema: schema35.enum, parentSchema: schema35, data: data11 };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
  } else {
    let err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema72.type, parentSchema: schema72, data };
    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
  }
  return validate47.errors = vErrors, errors === 0;
}
var schema84 = { type: "object", additionalProperties: false, required: ["sql"], properties: { sql: { $ref: "expression" }, mustBe: { $ref: "mustBe" }, mustNotBe: { $ref: "mustNotBe" }, mustBeGreaterThan: { $ref: "mustBeGreaterThan" }, mustBeGreaterOrEqualTo: { $ref: "mustBeGreaterOrEqualTo" }, mustBeLessThan: { $ref: "mustBeLessThan" }, mustBeLessOrEqualTo: { $ref: "mustBeLessOrEqualTo" }, mustBeBetween: { $ref: "mustBeBetween" }, mustNotBeBetween: { $ref: "mustNotBeBetween" }, unit: { $ref: "unit" } } };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sql === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sql" }, schema: schema84.required, parentSchema: schema84, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func4.call(schema84.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema84, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.sql !== void 0) {
      let data0 = data.sql;
      if (typeof data0 == "string") {
        if (func2(data0) > 1e4) {
          let err2 = { instancePath: instancePath + "/sql", schemaPath: "expression/maxLength", keyword: "maxLength", params: { limit: 1e4 }, schema: 1e4, parentSchema: schema83, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func2(data0) < 1) {
          let err3 = { instancePath: instancePath + "/sql", schemaPath: "expression/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema83, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/sql", schemaPath: "expression/type", keyword: "type", params: { type: "string" }, schema: schema83.type, parentSchema: schema83, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.mustBe !== void 0) {
      let data1 = data.mustBe;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err5 = { instancePath: instancePath + "/mustBe", schemaPath: "mustBe/type", keyword: "type", params: { type: "number" }, schema: schema25.type, parentSchema: schema25, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.mustNotBe !== void 0) {
      let data2 = data.mustNotBe;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err6 = { instancePath: instancePath + "/mustNotBe", schemaPath: "mustNotBe/type", keyword: "type", params: { type: "number" }, schema: schema26.type, parentSchema: schema26, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.mustBeGreaterThan !== void 0) {
      let data3 = data.mustBeGreaterThan;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err7 = { instancePath: instancePath + "/mustBeGreaterThan", schemaPath: "mustBeGreaterThan/type", keyword: "type", params: { type: "number" }, schema: schema27.type, parentSchema: schema27, data: data3 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.mustBeGreaterOrEqualTo !== void 0) {
      let data4 = data.mustBeGreaterOrEqualTo;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        let err8 = { instancePath: instancePath + "/mustBeGreaterOrEqualTo", schemaPath: "mustBeGreaterOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema28.type, parentSchema: schema28, data: data4 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.mustBeLessThan !== void 0) {
      let data5 = data.mustBeLessThan;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        let err9 = { instancePath: instancePath + "/mustBeLessThan", schemaPath: "mustBeLessThan/type", keyword: "type", params: { type: "number" }, schema: schema29.type, parentSchema: schema29, data: data5 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.mustBeLessOrEqualTo !== void 0) {
      let data6 = data.mustBeLessOrEqualTo;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        let err10 = { instancePath: instancePath + "/mustBeLessOrEqualTo", schemaPath: "mustBeLessOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema30.type, parentSchema: schema30, data: data6 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.mustBeBetween !== void 0 && (validate21(data.mustBeBetween, { instancePath: instancePath + "/mustBeBetween", parentData: data, parentDataProperty: "mustBeBetween", rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.mustNotBeBetween !== void 0 && (validate23(data.mustNotBeBetween, { instancePath: instancePath + "/mustNotBeBetween", parentData: data, parentDataProperty: "mustNotBeBetween", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.unit !== void 0) {
      let data9 = data.unit;
      if (!(data9 === "rows" || data9 === "percent")) {
        let err11 = { instancePath: instancePath + "/unit", schemaPath: "unit/enum", keyword: "enum", params: { allowedValues: schema35.enum }, schema: schema35.enum, parentSchema: schema35, data: data9 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema84.type, parentSchema: schema84, data };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
var schema94 = { type: "object", additionalProperties: false, required: ["column"], properties: { column: { $ref: "column" }, mustBeLessThan: { $ref: "duration" }, mustBeLessOrEqualTo: { $ref: "duration" }, timezone: { $ref: "timezone" } } };
var schema96 = { type: "string", pattern: "^[0-9]{1,7}[smhd]$", patternErrorMessage: "A duration is a whole number and one unit: `90s`, `30m`, `2h` or `1d`." };
var schema98 = { type: "string", pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$", patternErrorMessage: "A time zone is an IANA name, for example `Europe/Riga` or `UTC`." };
var pattern3 = new RegExp("^[0-9]{1,7}[smhd]$", "");
var pattern5 = new RegExp("^[A-Za-z][A-Za-z0-9_+/-]{0,63}$", "");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.column === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" }, schema: schema94.required, parentSchema: schema94, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "column" || key0 === "mustBeLessThan" || key0 === "mustBeLessOrEqualTo" || key0 === "timezone")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema94, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.column !== void 0) {
      let data0 = data.column;
      if (typeof data0 == "string") {
        if (func2(data0) > 200) {
          let err2 = { instancePath: instancePath + "/column", schemaPath: "column/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema21, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func2(data0) < 1) {
          let err3 = { instancePath: instancePath + "/column", schemaPath: "column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema21, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/column", schemaPath: "column/type", keyword: "type", params: { type: "string" }, schema: schema21.type, parentSchema: schema21, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.mustBeLessThan !== void 0) {
      let data1 = data.mustBeLessThan;
      if (typeof data1 == "string") {
        if (!pattern3.test(data1)) {
          let err5 = { instancePath: instancePath + "/mustBeLessThan", schemaPath: "duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,7}[smhd]$" }, schema: "^[0-9]{1,7}[smhd]$", parentSchema: schema96, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/mustBeLessThan", schemaPath: "duration/type", keyword: "type", params: { type: "string" }, schema: schema96.type, parentSchema: schema96, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.mustBeLessOrEqualTo !== void 0) {
      let data2 = data.mustBeLessOrEqualTo;
      if (typeof data2 == "string") {
        if (!pattern3.test(data2)) {
          let err7 = { instancePath: instancePath + "/mustBeLessOrEqualTo", schemaPath: "duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,7}[smhd]$" }, schema: "^[0-9]{1,7}[smhd]$", parentSchema: schema96, data: data2 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/mustBeLessOrEqualTo", schemaPath: "duration/type", keyword: "type", params: { type: "string" }, schema: schema96.type, parentSchema: schema96, data: data2 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.timezone !== void 0) {
      let data3 = data.timezone;
      if (typeof data3 == "string") {
        if (!pattern5.test(data3)) {
          let err9 = { instancePath: instancePath + "/timezone", schemaPath: "timezone/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$" }, schema: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$", parentSchema: schema98, data: data3 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/timezone", schemaPath: "timezone/type", keyword: "type", params: { type: "string" }, schema: schema98.type, parentSchema: schema98, data: data3 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema94.type, parentSchema: schema94, data };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
var schema99 = { type: "object", additionalProperties: false, required: ["columns"], properties: { columns: { if: { type: "array" }, then: { $ref: "columns" }, else: { if: { type: "object" }, then: { type: "object", minProperties: 1, maxProperties: 2e3, additionalProperties: { $ref: "columnType" } }, else: { type: ["array", "object"] } } }, extra: { enum: ["allow", "forbid"] }, order: { enum: ["any", "same"] } } };
var schema100 = { type: "string", minLength: 1, maxLength: 100 };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.columns === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" }, schema: schema99.required, parentSchema: schema99, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "columns" || key0 === "extra" || key0 === "order")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema99, data };
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
        validate17(data0, { instancePath: instancePath + "/columns", parentData: data, parentDataProperty: "columns", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length);
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
              let err4 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/else/then/maxProperties", keyword: "maxProperties", params: { limit: 2e3 }, schema: 2e3, parentSchema: schema99.properties.columns.else.then, data: data0 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (Object.keys(data0).length < 1) {
              let err5 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/else/then/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema99.properties.columns.else.then, data: data0 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            for (let key1 in data0) {
              let data1 = data0[key1];
              if (typeof data1 == "string") {
                if (func2(data1) > 100) {
                  let err6 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "columnType/maxLength", keyword: "maxLength", params: { limit: 100 }, schema: 100, parentSchema: schema100, data: data1 };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
                if (func2(data1) < 1) {
                  let err7 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "columnType/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema100, data: data1 };
                  vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                }
              } else {
                let err8 = { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "columnType/type", keyword: "type", params: { type: "string" }, schema: schema100.type, parentSchema: schema100, data: data1 };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
          } else {
            let err9 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/else/then/type", keyword: "type", params: { type: "object" }, schema: schema99.properties.columns.else.then.type, parentSchema: schema99.properties.columns.else.then, data: data0 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          var _valid1 = _errs11 === errors;
          valid2 = _valid1, ifClause1 = "then";
        } else {
          let _errs17 = errors;
          if (!data0 || typeof data0 != "object") {
            let err10 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/else/else/type", keyword: "type", params: { type: schema99.properties.columns.else.else.type }, schema: schema99.properties.columns.else.else.type, parentSchema: schema99.properties.columns.else.else, data: data0 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          var _valid1 = _errs17 === errors;
          valid2 = _valid1, ifClause1 = "else";
        }
        if (!valid2) {
          let err11 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema99.properties.columns.else.if, parentSchema: schema99.properties.columns.else, data: data0 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = _valid0, ifClause0 = "else";
      }
      if (!valid1) {
        let err12 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema99.properties.columns.if, parentSchema: schema99.properties.columns, data: data0 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.extra !== void 0) {
      let data2 = data.extra;
      if (!(data2 === "allow" || data2 === "forbid")) {
        let err13 = { instancePath: instancePath + "/extra", schemaPath: "#/properties/extra/enum", keyword: "enum", params: { allowedValues: schema99.properties.extra.enum }, schema: schema99.properties.extra.enum, parentSchema: schema99.properties.extra, data: data2 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.order !== void 0) {
      let data3 = data.order;
      if (!(data3 === "any" || data3 === "same")) {
        let err14 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: schema99.properties.order.enum }, schema: schema99.properties.order.enum, parentSchema: schema99.properties.order, data: data3 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema99.type, parentSchema: schema99, data };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
var schema101 = { type: "object", additionalProperties: false, properties: { with: { $ref: "table" }, sql: { type: "string", minLength: 1, maxLength: 1e5 }, connection: { $ref: "connectionName" }, key: { $ref: "columns" }, columns: { $ref: "columns" }, ignore: { $ref: "columns" }, mustBe: { $ref: "mustBe" }, mustNotBe: { $ref: "mustNotBe" }, mustBeGreaterThan: { $ref: "mustBeGreaterThan" }, mustBeGreaterOrEqualTo: { $ref: "mustBeGreaterOrEqualTo" }, mustBeLessThan: { $ref: "mustBeLessThan" }, mustBeLessOrEqualTo: { $ref: "mustBeLessOrEqualTo" }, mustBeBetween: { $ref: "mustBeBetween" }, mustNotBeBetween: { $ref: "mustNotBeBetween" }, unit: { $ref: "unit" } } };
var schema103 = { type: "string", pattern: "^[a-z][a-z0-9_-]{0,62}$", patternErrorMessage: "A connection name has up to 63 lower-case letters, digits, hyphens and underscores and starts with a letter, for example `warehouse`." };
var pattern7 = new RegExp("^[a-z][a-z0-9_-]{0,62}$", "");
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func4.call(schema101.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema101, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.with !== void 0) {
      let data0 = data.with;
      if (typeof data0 == "string") {
        if (func2(data0) > 300) {
          let err1 = { instancePath: instancePath + "/with", schemaPath: "table/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema20, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (!pattern1.test(data0)) {
          let err2 = { instancePath: instancePath + "/with", schemaPath: "table/pattern", keyword: "pattern", params: { pattern: '^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$' }, schema: '^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$', parentSchema: schema20, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/with", schemaPath: "table/type", keyword: "type", params: { type: "string" }, schema: schema20.type, parentSchema: schema20, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.sql !== void 0) {
      let data1 = data.sql;
      if (typeof data1 == "string") {
        if (func2(data1) > 1e5) {
          let err4 = { instancePath: instancePath + "/sql", schemaPath: "#/properties/sql/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema101.properties.sql, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func2(data1) < 1) {
          let err5 = { instancePath: instancePath + "/sql", schemaPath: "#/properties/sql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema101.properties.sql, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/sql", schemaPath: "#/properties/sql/type", keyword: "type", params: { type: "string" }, schema: schema101.properties.sql.type, parentSchema: schema101.properties.sql, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.connection !== void 0) {
      let data2 = data.connection;
      if (typeof data2 == "string") {
        if (!pattern7.test(data2)) {
          let err7 = { instancePath: instancePath + "/connection", schemaPath: "connectionName/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, schema: "^[a-z][a-z0-9_-]{0,62}$", parentSchema: schema103, data: data2 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/connection", schemaPath: "connectionName/type", keyword: "type", params: { type: "string" }, schema: schema103.type, parentSchema: schema103, data: data2 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.key !== void 0 && (validate17(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.columns !== void 0 && (validate17(data.columns, { instancePath: instancePath + "/columns", parentData: data, parentDataProperty: "columns", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.ignore !== void 0 && (validate17(data.ignore, { instancePath: instancePath + "/ignore", parentData: data, parentDataProperty: "ignore", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.mustBe !== void 0) {
      let data6 = data.mustBe;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        let err9 = { instancePath: instancePath + "/mustBe", schemaPath: "mustBe/type", keyword: "type", params: { type: "number" }, schema: schema25.type, parentSchema: schema25, data: data6 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.mustNotBe !== void 0) {
      let data7 = data.mustNotBe;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        let err10 = { instancePath: instancePath + "/mustNotBe", schemaPath: "mustNotBe/type", keyword: "type", params: { type: "number" }, schema: schema26.type, parentSchema: schema26, data: data7 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.mustBeGreaterThan !== void 0) {
      let data8 = data.mustBeGreaterThan;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        let err11 = { instancePath: instancePath + "/mustBeGreaterThan", schemaPath: "mustBeGreaterThan/type", keyword: "type", params: { type: "number" }, schema: schema27.type, parentSchema: schema27, data: data8 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.mustBeGreaterOrEqualTo !== void 0) {
      let data9 = data.mustBeGreaterOrEqualTo;
      if (!(typeof data9 == "number" && isFinite(data9))) {
        let err12 = { instancePath: instancePath + "/mustBeGreaterOrEqualTo", schemaPath: "mustBeGreaterOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema28.type, parentSchema: schema28, data: data9 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.mustBeLessThan !== void 0) {
      let data10 = data.mustBeLessThan;
      if (!(typeof data10 == "number" && isFinite(data10))) {
        let err13 = { instancePath: instancePath + "/mustBeLessThan", schemaPath: "mustBeLessThan/type", keyword: "type", params: { type: "number" }, schema: schema29.type, parentSchema: schema29, data: data10 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.mustBeLessOrEqualTo !== void 0) {
      let data11 = data.mustBeLessOrEqualTo;
      if (!(typeof data11 == "number" && isFinite(data11))) {
        let err14 = { instancePath: instancePath + "/mustBeLessOrEqualTo", schemaPath: "mustBeLessOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema30.type, parentSchema: schema30, data: data11 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.mustBeBetween !== void 0 && (validate21(data.mustBeBetween, { instancePath: instancePath + "/mustBeBetween", parentData: data, parentDataProperty: "mustBeBetween", rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.mustNotBeBetween !== void 0 && (validate23(data.mustNotBeBetween, { instancePath: instancePath + "/mustNotBeBetween", parentData: data, parentDataProperty: "mustNotBeBetween", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.unit !== void 0) {
      let data14 = data.unit;
      if (!(data14 === "rows" || data14 === "percent")) {
        let err15 = { instancePath: instancePath + "/unit", schemaPath: "unit/enum", keyword: "enum", params: { allowedValues: schema35.enum }, schema: schema35.enum, parentSchema: schema35, data: data14 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema101.type, parentSchema: schema101, data };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern7.test(data)) {
      let err0 = { instancePath, schemaPath: "connectionName/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, schema: "^[a-z][a-z0-9_-]{0,62}$", parentSchema: schema103, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "connectionName/type", keyword: "type", params: { type: "string" }, schema: schema103.type, parentSchema: schema103, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate72.errors = vErrors, errors === 0;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern3.test(data)) {
      let err0 = { instancePath, schemaPath: "duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,7}[smhd]$" }, schema: "^[0-9]{1,7}[smhd]$", parentSchema: schema96, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "duration/type", keyword: "type", params: { type: "string" }, schema: schema96.type, parentSchema: schema96, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate74.errors = vErrors, errors === 0;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.table === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "table" }, schema: schema19.required, parentSchema: schema19, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func4.call(schema19.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema19, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.table !== void 0) {
      let data0 = data.table;
      if (typeof data0 == "string") {
        if (func2(data0) > 300) {
          let err2 = { instancePath: instancePath + "/table", schemaPath: "table/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema20, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!pattern1.test(data0)) {
          let err3 = { instancePath: instancePath + "/table", schemaPath: "table/pattern", keyword: "pattern", params: { pattern: '^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$' }, schema: '^(?:[^\\s;\'`"$]|\\$(?!\\{)|"[^"]+"|\\$\\{\\{ ?params\\.[A-Za-z_][A-Za-z0-9_]* ?\\}\\})+$', parentSchema: schema20, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/table", schemaPath: "table/type", keyword: "type", params: { type: "string" }, schema: schema20.type, parentSchema: schema20, data: data0 };
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
          if (func2(data1) > 200) {
            let err6 = { instancePath: instancePath + "/not_null", schemaPath: "column/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema21, data: data1 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (func2(data1) < 1) {
            let err7 = { instancePath: instancePath + "/not_null", schemaPath: "column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema21, data: data1 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        } else {
          let err8 = { instancePath: instancePath + "/not_null", schemaPath: "column/type", keyword: "type", params: { type: "string" }, schema: schema21.type, parentSchema: schema21, data: data1 };
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
          validate17(data1, { instancePath: instancePath + "/not_null", parentData: data, parentDataProperty: "not_null", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length);
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
            validate19(data1, { instancePath: instancePath + "/not_null", parentData: data, parentDataProperty: "not_null", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length);
            var _valid2 = _errs21 === errors;
            valid5 = _valid2, ifClause2 = "then";
          } else {
            let _errs22 = errors;
            if ((!data1 || typeof data1 != "object") && typeof data1 != "string") {
              let err11 = { instancePath: instancePath + "/not_null", schemaPath: "#/properties/not_null/else/else/else/type", keyword: "type", params: { type: schema19.properties.not_null.else.else.else.type }, schema: schema19.properties.not_null.else.else.else.type, parentSchema: schema19.properties.not_null.else.else.else, data: data1 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            var _valid2 = _errs22 === errors;
            valid5 = _valid2, ifClause2 = "else";
          }
          if (!valid5) {
            let err12 = { instancePath: instancePath + "/not_null", schemaPath: "#/properties/not_null/else/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema19.properties.not_null.else.else.if, parentSchema: schema19.properties.not_null.else.else, data: data1 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          var _valid1 = _errs17 === errors;
          valid4 = _valid1, ifClause1 = "else";
        }
        if (!valid4) {
          let err13 = { instancePath: instancePath + "/not_null", schemaPath: "#/properties/not_null/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema19.properties.not_null.else.if, parentSchema: schema19.properties.not_null.else, data: data1 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        var _valid0 = _errs12 === errors;
        valid2 = _valid0, ifClause0 = "else";
      }
      if (!valid2) {
        let err14 = { instancePath: instancePath + "/not_null", schemaPath: "#/properties/not_null/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema19.properties.not_null.if, parentSchema: schema19.properties.not_null, data: data1 };
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
          if (func2(data2) > 200) {
            let err16 = { instancePath: instancePath + "/unique", schemaPath: "column/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema21, data: data2 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          if (func2(data2) < 1) {
            let err17 = { instancePath: instancePath + "/unique", schemaPath: "column/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema21, data: data2 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        } else {
          let err18 = { instancePath: instancePath + "/unique", schemaPath: "column/type", keyword: "type", params: { type: "string" }, schema: schema21.type, parentSchema: schema21, data: data2 };
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
          validate17(data2, { instancePath: instancePath + "/unique", parentData: data, parentDataProperty: "unique", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length);
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
            validate19(data2, { instancePath: instancePath + "/unique", parentData: data, parentDataProperty: "unique", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length);
            var _valid5 = _errs40 === errors;
            valid9 = _valid5, ifClause5 = "then";
          } else {
            let _errs41 = errors;
            if ((!data2 || typeof data2 != "object") && typeof data2 != "string") {
              let err21 = { instancePath: instancePath + "/unique", schemaPath: "#/properties/unique/else/else/else/type", keyword: "type", params: { type: schema19.properties.unique.else.else.else.type }, schema: schema19.properties.unique.else.else.else.type, parentSchema: schema19.properties.unique.else.else.else, data: data2 };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            var _valid5 = _errs41 === errors;
            valid9 = _valid5, ifClause5 = "else";
          }
          if (!valid9) {
            let err22 = { instancePath: instancePath + "/unique", schemaPath: "#/properties/unique/else/else/if", keyword: "if", params: { failingKeyword: ifClause5 }, schema: schema19.properties.unique.else.else.if, parentSchema: schema19.properties.unique.else.else, data: data2 };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
          var _valid4 = _errs36 === errors;
          valid8 = _valid4, ifClause4 = "else";
        }
        if (!valid8) {
          let err23 = { instancePath: instancePath + "/unique", schemaPath: "#/properties/unique/else/if", keyword: "if", params: { failingKeyword: ifClause4 }, schema: schema19.properties.unique.else.if, parentSchema: schema19.properties.unique.else, data: data2 };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        var _valid3 = _errs31 === errors;
        valid6 = _valid3, ifClause3 = "else";
      }
      if (!valid6) {
        let err24 = { instancePath: instancePath + "/unique", schemaPath: "#/properties/unique/if", keyword: "if", params: { failingKeyword: ifClause3 }, schema: schema19.properties.unique.if, parentSchema: schema19.properties.unique, data: data2 };
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
        validate28(data3, { instancePath: instancePath + "/accepted_values", parentData: data, parentDataProperty: "accepted_values", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
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
              let err27 = { instancePath: instancePath + "/accepted_values", schemaPath: "#/properties/accepted_values/else/then/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema19.properties.accepted_values.else.then, data: data3 };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            if (data3.length < 1) {
              let err28 = { instancePath: instancePath + "/accepted_values", schemaPath: "#/properties/accepted_values/else/then/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.accepted_values.else.then, data: data3 };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            let len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++)
              validate28(data3[i0], { instancePath: instancePath + "/accepted_values/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
          } else {
            let err29 = { instancePath: instancePath + "/accepted_values", schemaPath: "#/properties/accepted_values/else/then/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.accepted_values.else.then.type, parentSchema: schema19.properties.accepted_values.else.then, data: data3 };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
          var _valid7 = _errs52 === errors;
          valid11 = _valid7, ifClause7 = "then";
        } else {
          let _errs55 = errors;
          if (!data3 || typeof data3 != "object") {
            let err30 = { instancePath: instancePath + "/accepted_values", schemaPath: "#/properties/accepted_values/else/else/type", keyword: "type", params: { type: schema19.properties.accepted_values.else.else.type }, schema: schema19.properties.accepted_values.else.else.type, parentSchema: schema19.properties.accepted_values.else.else, data: data3 };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
          var _valid7 = _errs55 === errors;
          valid11 = _valid7, ifClause7 = "else";
        }
        if (!valid11) {
          let err31 = { instancePath: instancePath + "/accepted_values", schemaPath: "#/properties/accepted_values/else/if", keyword: "if", params: { failingKeyword: ifClause7 }, schema: schema19.properties.accepted_values.else.if, parentSchema: schema19.properties.accepted_values.else, data: data3 };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        var _valid6 = _errs48 === errors;
        valid10 = _valid6, ifClause6 = "else";
      }
      if (!valid10) {
        let err32 = { instancePath: instancePath + "/accepted_values", schemaPath: "#/properties/accepted_values/if", keyword: "if", params: { failingKeyword: ifClause6 }, schema: schema19.properties.accepted_values.if, parentSchema: schema19.properties.accepted_values, data: data3 };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.row_count !== void 0 && (validate33(data.row_count, { instancePath: instancePath + "/row_count", parentData: data, parentDataProperty: "row_count", rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length)), data.range !== void 0) {
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
        validate37(data6, { instancePath: instancePath + "/range", parentData: data, parentDataProperty: "range", rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
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
              let err35 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/else/then/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema19.properties.range.else.then, data: data6 };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
            if (data6.length < 1) {
              let err36 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/else/then/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.range.else.then, data: data6 };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
            let len1 = data6.length;
            for (let i1 = 0; i1 < len1; i1++)
              validate37(data6[i1], { instancePath: instancePath + "/range/" + i1, parentData: data6, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
          } else {
            let err37 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/else/then/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.range.else.then.type, parentSchema: schema19.properties.range.else.then, data: data6 };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
          var _valid9 = _errs67 === errors;
          valid15 = _valid9, ifClause9 = "then";
        } else {
          let _errs70 = errors;
          if (!data6 || typeof data6 != "object") {
            let err38 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/else/else/type", keyword: "type", params: { type: schema19.properties.range.else.else.type }, schema: schema19.properties.range.else.else.type, parentSchema: schema19.properties.range.else.else, data: data6 };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
          var _valid9 = _errs70 === errors;
          valid15 = _valid9, ifClause9 = "else";
        }
        if (!valid15) {
          let err39 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/else/if", keyword: "if", params: { failingKeyword: ifClause9 }, schema: schema19.properties.range.else.if, parentSchema: schema19.properties.range.else, data: data6 };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        var _valid8 = _errs63 === errors;
        valid14 = _valid8, ifClause8 = "else";
      }
      if (!valid14) {
        let err40 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/if", keyword: "if", params: { failingKeyword: ifClause8 }, schema: schema19.properties.range.if, parentSchema: schema19.properties.range, data: data6 };
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
        validate42(data8, { instancePath: instancePath + "/pattern", parentData: data, parentDataProperty: "pattern", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
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
              let err43 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/else/then/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema19.properties.pattern.else.then, data: data8 };
              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
            }
            if (data8.length < 1) {
              let err44 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/else/then/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.pattern.else.then, data: data8 };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
            let len2 = data8.length;
            for (let i2 = 0; i2 < len2; i2++)
              validate42(data8[i2], { instancePath: instancePath + "/pattern/" + i2, parentData: data8, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
          } else {
            let err45 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/else/then/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.pattern.else.then.type, parentSchema: schema19.properties.pattern.else.then, data: data8 };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
          var _valid11 = _errs81 === errors;
          valid19 = _valid11, ifClause11 = "then";
        } else {
          let _errs84 = errors;
          if (!data8 || typeof data8 != "object") {
            let err46 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/else/else/type", keyword: "type", params: { type: schema19.properties.pattern.else.else.type }, schema: schema19.properties.pattern.else.else.type, parentSchema: schema19.properties.pattern.else.else, data: data8 };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
          var _valid11 = _errs84 === errors;
          valid19 = _valid11, ifClause11 = "else";
        }
        if (!valid19) {
          let err47 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/else/if", keyword: "if", params: { failingKeyword: ifClause11 }, schema: schema19.properties.pattern.else.if, parentSchema: schema19.properties.pattern.else, data: data8 };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
        var _valid10 = _errs77 === errors;
        valid18 = _valid10, ifClause10 = "else";
      }
      if (!valid18) {
        let err48 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/if", keyword: "if", params: { failingKeyword: ifClause10 }, schema: schema19.properties.pattern.if, parentSchema: schema19.properties.pattern, data: data8 };
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
        validate47(data10, { instancePath: instancePath + "/relationships", parentData: data, parentDataProperty: "relationships", rootData }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
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
              let err51 = { instancePath: instancePath + "/relationships", schemaPath: "#/properties/relationships/else/then/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema19.properties.relationships.else.then, data: data10 };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
            if (data10.length < 1) {
              let err52 = { instancePath: instancePath + "/relationships", schemaPath: "#/properties/relationships/else/then/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.relationships.else.then, data: data10 };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
            let len3 = data10.length;
            for (let i3 = 0; i3 < len3; i3++)
              validate47(data10[i3], { instancePath: instancePath + "/relationships/" + i3, parentData: data10, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
          } else {
            let err53 = { instancePath: instancePath + "/relationships", schemaPath: "#/properties/relationships/else/then/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.relationships.else.then.type, parentSchema: schema19.properties.relationships.else.then, data: data10 };
            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
          }
          var _valid13 = _errs95 === errors;
          valid23 = _valid13, ifClause13 = "then";
        } else {
          let _errs98 = errors;
          if (!data10 || typeof data10 != "object") {
            let err54 = { instancePath: instancePath + "/relationships", schemaPath: "#/properties/relationships/else/else/type", keyword: "type", params: { type: schema19.properties.relationships.else.else.type }, schema: schema19.properties.relationships.else.else.type, parentSchema: schema19.properties.relationships.else.else, data: data10 };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
          var _valid13 = _errs98 === errors;
          valid23 = _valid13, ifClause13 = "else";
        }
        if (!valid23) {
          let err55 = { instancePath: instancePath + "/relationships", schemaPath: "#/properties/relationships/else/if", keyword: "if", params: { failingKeyword: ifClause13 }, schema: schema19.properties.relationships.else.if, parentSchema: schema19.properties.relationships.else, data: data10 };
          vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
        }
        var _valid12 = _errs91 === errors;
        valid22 = _valid12, ifClause12 = "else";
      }
      if (!valid22) {
        let err56 = { instancePath: instancePath + "/relationships", schemaPath: "#/properties/relationships/if", keyword: "if", params: { failingKeyword: ifClause12 }, schema: schema19.properties.relationships.if, parentSchema: schema19.properties.relationships, data: data10 };
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
          if (func2(data12) > 1e4) {
            let err58 = { instancePath: instancePath + "/expression", schemaPath: "expression/maxLength", keyword: "maxLength", params: { limit: 1e4 }, schema: 1e4, parentSchema: schema83, data: data12 };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
          if (func2(data12) < 1) {
            let err59 = { instancePath: instancePath + "/expression", schemaPath: "expression/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema83, data: data12 };
            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
          }
        } else {
          let err60 = { instancePath: instancePath + "/expression", schemaPath: "expression/type", keyword: "type", params: { type: "string" }, schema: schema83.type, parentSchema: schema83, data: data12 };
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
          validate54(data12, { instancePath: instancePath + "/expression", parentData: data, parentDataProperty: "expression", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
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
                let err63 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/else/else/then/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema19.properties.expression.else.else.then, data: data12 };
                vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
              }
              if (data12.length < 1) {
                let err64 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/else/else/then/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.expression.else.else.then, data: data12 };
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
                    if (func2(data13) > 1e4) {
                      let err66 = { instancePath: instancePath + "/expression/" + i4, schemaPath: "expression/maxLength", keyword: "maxLength", params: { limit: 1e4 }, schema: 1e4, parentSchema: schema83, data: data13 };
                      vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                    }
                    if (func2(data13) < 1) {
                      let err67 = { instancePath: instancePath + "/expression/" + i4, schemaPath: "expression/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema83, data: data13 };
                      vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                    }
                  } else {
                    let err68 = { instancePath: instancePath + "/expression/" + i4, schemaPath: "expression/type", keyword: "type", params: { type: "string" }, schema: schema83.type, parentSchema: schema83, data: data13 };
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
                    validate54(data13, { instancePath: instancePath + "/expression/" + i4, parentData: data12, parentDataProperty: i4, rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
                    var _valid18 = _errs129 === errors;
                    valid34 = _valid18, ifClause18 = "then";
                  } else {
                    let _errs130 = errors;
                    if (typeof data13 != "string" && !(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
                      let err70 = { instancePath: instancePath + "/expression/" + i4, schemaPath: "#/properties/expression/else/else/then/items/else/else/type", keyword: "type", params: { type: schema19.properties.expression.else.else.then.items.else.else.type }, schema: schema19.properties.expression.else.else.then.items.else.else.type, parentSchema: schema19.properties.expression.else.else.then.items.else.else, data: data13 };
                      vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                    }
                    var _valid18 = _errs130 === errors;
                    valid34 = _valid18, ifClause18 = "else";
                  }
                  if (!valid34) {
                    let err71 = { instancePath: instancePath + "/expression/" + i4, schemaPath: "#/properties/expression/else/else/then/items/else/if", keyword: "if", params: { failingKeyword: ifClause18 }, schema: schema19.properties.expression.else.else.then.items.else.if, parentSchema: schema19.properties.expression.else.else.then.items.else, data: data13 };
                    vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                  }
                  var _valid17 = _errs125 === errors;
                  valid32 = _valid17, ifClause17 = "else";
                }
                if (!valid32) {
                  let err72 = { instancePath: instancePath + "/expression/" + i4, schemaPath: "#/properties/expression/else/else/then/items/if", keyword: "if", params: { failingKeyword: ifClause17 }, schema: schema19.properties.expression.else.else.then.items.if, parentSchema: schema19.properties.expression.else.else.then.items, data: data13 };
                  vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                }
              }
            } else {
              let err73 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/else/else/then/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.expression.else.else.then.type, parentSchema: schema19.properties.expression.else.else.then, data: data12 };
              vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
            }
            var _valid16 = _errs116 === errors;
            valid29 = _valid16, ifClause16 = "then";
          } else {
            let _errs132 = errors;
            if ((!data12 || typeof data12 != "object") && typeof data12 != "string") {
              let err74 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/else/else/else/type", keyword: "type", params: { type: schema19.properties.expression.else.else.else.type }, schema: schema19.properties.expression.else.else.else.type, parentSchema: schema19.properties.expression.else.else.else, data: data12 };
              vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
            }
            var _valid16 = _errs132 === errors;
            valid29 = _valid16, ifClause16 = "else";
          }
          if (!valid29) {
            let err75 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/else/else/if", keyword: "if", params: { failingKeyword: ifClause16 }, schema: schema19.properties.expression.else.else.if, parentSchema: schema19.properties.expression.else.else, data: data12 };
            vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
          }
          var _valid15 = _errs112 === errors;
          valid28 = _valid15, ifClause15 = "else";
        }
        if (!valid28) {
          let err76 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/else/if", keyword: "if", params: { failingKeyword: ifClause15 }, schema: schema19.properties.expression.else.if, parentSchema: schema19.properties.expression.else, data: data12 };
          vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
        }
        var _valid14 = _errs107 === errors;
        valid26 = _valid14, ifClause14 = "else";
      }
      if (!valid26) {
        let err77 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/if", keyword: "if", params: { failingKeyword: ifClause14 }, schema: schema19.properties.expression.if, parentSchema: schema19.properties.expression, data: data12 };
        vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
      }
    }
    if (data.freshness !== void 0 && (validate59(data.freshness, { instancePath: instancePath + "/freshness", parentData: data, parentDataProperty: "freshness", rootData }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.schema !== void 0) {
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
        validate17(data15, { instancePath: instancePath + "/schema", parentData: data, parentDataProperty: "schema", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length);
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
          validate62(data15, { instancePath: instancePath + "/schema", parentData: data, parentDataProperty: "schema", rootData }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
          var _valid20 = _errs144 === errors;
          valid36 = _valid20, ifClause20 = "then";
        } else {
          let _errs145 = errors;
          if (!data15 || typeof data15 != "object") {
            let err80 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/else/else/type", keyword: "type", params: { type: schema19.properties.schema.else.else.type }, schema: schema19.properties.schema.else.else.type, parentSchema: schema19.properties.schema.else.else, data: data15 };
            vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
          }
          var _valid20 = _errs145 === errors;
          valid36 = _valid20, ifClause20 = "else";
        }
        if (!valid36) {
          let err81 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/else/if", keyword: "if", params: { failingKeyword: ifClause20 }, schema: schema19.properties.schema.else.if, parentSchema: schema19.properties.schema.else, data: data15 };
          vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
        }
        var _valid19 = _errs140 === errors;
        valid35 = _valid19, ifClause19 = "else";
      }
      if (!valid35) {
        let err82 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/if", keyword: "if", params: { failingKeyword: ifClause19 }, schema: schema19.properties.schema.if, parentSchema: schema19.properties.schema, data: data15 };
        vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
      }
    }
    if (data.compare !== void 0 && (validate65(data.compare, { instancePath: instancePath + "/compare", parentData: data, parentDataProperty: "compare", rootData }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length)), data.where !== void 0) {
      let data17 = data.where;
      if (typeof data17 == "string") {
        if (func2(data17) > 1e4) {
          let err83 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/maxLength", keyword: "maxLength", params: { limit: 1e4 }, schema: 1e4, parentSchema: schema19.properties.where, data: data17 };
          vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
        }
        if (func2(data17) < 1) {
          let err84 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.where, data: data17 };
          vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
        }
      } else {
        let err85 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.where.type, parentSchema: schema19.properties.where, data: data17 };
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
          let err87 = { instancePath: instancePath + "/samples", schemaPath: "samples/then/type", keyword: "type", params: { type: "boolean" }, schema: schema111.then.type, parentSchema: schema111.then, data: data18 };
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
            let err89 = { instancePath: instancePath + "/samples", schemaPath: "samples/else/then/type", keyword: "type", params: { type: "integer" }, schema: schema111.else.then.type, parentSchema: schema111.else.then, data: data18 };
            vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 5 || isNaN(data18)) {
              let err90 = { instancePath: instancePath + "/samples", schemaPath: "samples/else/then/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, schema: 5, parentSchema: schema111.else.then, data: data18 };
              vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
            }
            if (data18 < 0 || isNaN(data18)) {
              let err91 = { instancePath: instancePath + "/samples", schemaPath: "samples/else/then/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema111.else.then, data: data18 };
              vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
            }
          }
          var _valid22 = _errs161 === errors;
          valid39 = _valid22, ifClause22 = "then";
        } else {
          let _errs163 = errors;
          if (typeof data18 != "boolean" && !(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
            let err92 = { instancePath: instancePath + "/samples", schemaPath: "samples/else/else/type", keyword: "type", params: { type: schema111.else.else.type }, schema: schema111.else.else.type, parentSchema: schema111.else.else, data: data18 };
            vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
          }
          var _valid22 = _errs163 === errors;
          valid39 = _valid22, ifClause22 = "else";
        }
        if (!valid39) {
          let err93 = { instancePath: instancePath + "/samples", schemaPath: "samples/else/if", keyword: "if", params: { failingKeyword: ifClause22 }, schema: schema111.else.if, parentSchema: schema111.else, data: data18 };
          vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
        }
        var _valid21 = _errs157 === errors;
        valid38 = _valid21, ifClause21 = "else";
      }
      if (!valid38) {
        let err94 = { instancePath: instancePath + "/samples", schemaPath: "samples/if", keyword: "if", params: { failingKeyword: ifClause21 }, schema: schema111.if, parentSchema: schema111, data: data18 };
        vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
      }
    }
    if (data.severity !== void 0) {
      let data19 = data.severity;
      if (!(data19 === "error" || data19 === "warn")) {
        let err95 = { instancePath: instancePath + "/severity", schemaPath: "severity/enum", keyword: "enum", params: { allowedValues: schema112.enum }, schema: schema112.enum, parentSchema: schema112, data: data19 };
        vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
      }
    }
    if (data.block !== void 0) {
      let data20 = data.block;
      if (!(data20 === "on_regression" || data20 === "always")) {
        let err96 = { instancePath: instancePath + "/block", schemaPath: "block/enum", keyword: "enum", params: { allowedValues: schema113.enum }, schema: schema113.enum, parentSchema: schema113, data: data20 };
        vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
      }
    }
    if (data.id !== void 0) {
      let data21 = data.id;
      if (typeof data21 == "string") {
        if (!pattern8.test(data21)) {
          let err97 = { instancePath: instancePath + "/id", schemaPath: "checkId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,199}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,199}$", parentSchema: schema114, data: data21 };
          vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
        }
      } else {
        let err98 = { instancePath: instancePath + "/id", schemaPath: "checkId/type", keyword: "type", params: { type: "string" }, schema: schema114.type, parentSchema: schema114, data: data21 };
        vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
      }
    }
    if (data.description !== void 0) {
      let data22 = data.description;
      if (typeof data22 == "string") {
        if (func2(data22) > 2e3) {
          let err99 = { instancePath: instancePath + "/description", schemaPath: "checkDescription/maxLength", keyword: "maxLength", params: { limit: 2e3 }, schema: 2e3, parentSchema: schema115, data: data22 };
          vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
        }
      } else {
        let err100 = { instancePath: instancePath + "/description", schemaPath: "checkDescription/type", keyword: "type", params: { type: "string" }, schema: schema115.type, parentSchema: schema115, data: data22 };
        vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
      }
    }
    data.connection !== void 0 && (validate72(data.connection, { instancePath: instancePath + "/connection", parentData: data, parentDataProperty: "connection", rootData }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.timeout !== void 0 && (validate74(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length));
  } else {
    let err101 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19, data };
    vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
  }
  return validate16.errors = vErrors, errors === 0;
}
var schema120 = { type: "object", additionalProperties: false, required: ["sql"], properties: { sql: { type: "string", minLength: 1, maxLength: 1e5 }, compare: { $ref: "compare" }, mustBe: { $ref: "mustBe" }, mustNotBe: { $ref: "mustNotBe" }, mustBeGreaterThan: { $ref: "mustBeGreaterThan" }, mustBeGreaterOrEqualTo: { $ref: "mustBeGreaterOrEqualTo" }, mustBeLessThan: { $ref: "mustBeLessThan" }, mustBeLessOrEqualTo: { $ref: "mustBeLessOrEqualTo" }, mustBeBetween: { $ref: "mustBeBetween" }, mustNotBeBetween: { $ref: "mustNotBeBetween" }, samples: { $ref: "samples" }, severity: { $ref: "severity" }, block: { $ref: "block" }, id: { $ref: "checkId" }, description: { $ref: "checkDescription" }, connection: { $ref: "checkConnection" }, timeout: { $ref: "checkTimeout" } }, alternatives: ["table", "sql"] };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sql === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sql" }, schema: schema120.required, parentSchema: schema120, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func4.call(schema120.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema120, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.sql !== void 0) {
      let data0 = data.sql;
      if (typeof data0 == "string") {
        if (func2(data0) > 1e5) {
          let err2 = { instancePath: instancePath + "/sql", schemaPath: "#/properties/sql/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema120.properties.sql, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func2(data0) < 1) {
          let err3 = { instancePath: instancePath + "/sql", schemaPath: "#/properties/sql/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema120.properties.sql, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/sql", schemaPath: "#/properties/sql/type", keyword: "type", params: { type: "string" }, schema: schema120.properties.sql.type, parentSchema: schema120.properties.sql, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.compare !== void 0 && (validate65(data.compare, { instancePath: instancePath + "/compare", parentData: data, parentDataProperty: "compare", rootData }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length)), data.mustBe !== void 0) {
      let data2 = data.mustBe;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err5 = { instancePath: instancePath + "/mustBe", schemaPath: "mustBe/type", keyword: "type", params: { type: "number" }, schema: schema25.type, parentSchema: schema25, data: data2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.mustNotBe !== void 0) {
      let data3 = data.mustNotBe;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err6 = { instancePath: instancePath + "/mustNotBe", schemaPath: "mustNotBe/type", keyword: "type", params: { type: "number" }, schema: schema26.type, parentSchema: schema26, data: data3 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.mustBeGreaterThan !== void 0) {
      let data4 = data.mustBeGreaterThan;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        let err7 = { instancePath: instancePath + "/mustBeGreaterThan", schemaPath: "mustBeGreaterThan/type", keyword: "type", params: { type: "number" }, schema: schema27.type, parentSchema: schema27, data: data4 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.mustBeGreaterOrEqualTo !== void 0) {
      let data5 = data.mustBeGreaterOrEqualTo;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        let err8 = { instancePath: instancePath + "/mustBeGreaterOrEqualTo", schemaPath: "mustBeGreaterOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema28.type, parentSchema: schema28, data: data5 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.mustBeLessThan !== void 0) {
      let data6 = data.mustBeLessThan;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        let err9 = { instancePath: instancePath + "/mustBeLessThan", schemaPath: "mustBeLessThan/type", keyword: "type", params: { type: "number" }, schema: schema29.type, parentSchema: schema29, data: data6 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.mustBeLessOrEqualTo !== void 0) {
      let data7 = data.mustBeLessOrEqualTo;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        let err10 = { instancePath: instancePath + "/mustBeLessOrEqualTo", schemaPath: "mustBeLessOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema30.type, parentSchema: schema30, data: data7 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.mustBeBetween !== void 0 && (validate21(data.mustBeBetween, { instancePath: instancePath + "/mustBeBetween", parentData: data, parentDataProperty: "mustBeBetween", rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.mustNotBeBetween !== void 0 && (validate23(data.mustNotBeBetween, { instancePath: instancePath + "/mustNotBeBetween", parentData: data, parentDataProperty: "mustNotBeBetween", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.samples !== void 0) {
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
          let err12 = { instancePath: instancePath + "/samples", schemaPath: "samples/then/type", keyword: "type", params: { type: "boolean" }, schema: schema111.then.type, parentSchema: schema111.then, data: data10 };
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
            let err14 = { instancePath: instancePath + "/samples", schemaPath: "samples/else/then/type", keyword: "type", params: { type: "integer" }, schema: schema111.else.then.type, parentSchema: schema111.else.then, data: data10 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 5 || isNaN(data10)) {
              let err15 = { instancePath: instancePath + "/samples", schemaPath: "samples/else/then/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, schema: 5, parentSchema: schema111.else.then, data: data10 };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data10 < 0 || isNaN(data10)) {
              let err16 = { instancePath: instancePath + "/samples", schemaPath: "samples/else/then/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema111.else.then, data: data10 };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          }
          var _valid1 = _errs36 === errors;
          valid9 = _valid1, ifClause1 = "then";
        } else {
          let _errs38 = errors;
          if (typeof data10 != "boolean" && !(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            let err17 = { instancePath: instancePath + "/samples", schemaPath: "samples/else/else/type", keyword: "type", params: { type: schema111.else.else.type }, schema: schema111.else.else.type, parentSchema: schema111.else.else, data: data10 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          var _valid1 = _errs38 === errors;
          valid9 = _valid1, ifClause1 = "else";
        }
        if (!valid9) {
          let err18 = { instancePath: instancePath + "/samples", schemaPath: "samples/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema111.else.if, parentSchema: schema111.else, data: data10 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        var _valid0 = _errs32 === errors;
        valid8 = _valid0, ifClause0 = "else";
      }
      if (!valid8) {
        let err19 = { instancePath: instancePath + "/samples", schemaPath: "samples/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema111.if, parentSchema: schema111, data: data10 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.severity !== void 0) {
      let data11 = data.severity;
      if (!(data11 === "error" || data11 === "warn")) {
        let err20 = { instancePath: instancePath + "/severity", schemaPath: "severity/enum", keyword: "enum", params: { allowedValues: schema112.enum }, schema: schema112.enum, parentSchema: schema112, data: data11 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.block !== void 0) {
      let data12 = data.block;
      if (!(data12 === "on_regression" || data12 === "always")) {
        let err21 = { instancePath: instancePath + "/block", schemaPath: "block/enum", keyword: "enum", params: { allowedValues: schema113.enum }, schema: schema113.enum, parentSchema: schema113, data: data12 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.id !== void 0) {
      let data13 = data.id;
      if (typeof data13 == "string") {
        if (!pattern8.test(data13)) {
          let err22 = { instancePath: instancePath + "/id", schemaPath: "checkId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,199}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,199}$", parentSchema: schema114, data: data13 };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/id", schemaPath: "checkId/type", keyword: "type", params: { type: "string" }, schema: schema114.type, parentSchema: schema114, data: data13 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.description !== void 0) {
      let data14 = data.description;
      if (typeof data14 == "string") {
        if (func2(data14) > 2e3) {
          let err24 = { instancePath: instancePath + "/description", schemaPath: "checkDescription/maxLength", keyword: "maxLength", params: { limit: 2e3 }, schema: 2e3, parentSchema: schema115, data: data14 };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/description", schemaPath: "checkDescription/type", keyword: "type", params: { type: "string" }, schema: schema115.type, parentSchema: schema115, data: data14 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    data.connection !== void 0 && (validate72(data.connection, { instancePath: instancePath + "/connection", parentData: data, parentDataProperty: "connection", rootData }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.timeout !== void 0 && (validate74(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length));
  } else {
    let err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema120.type, parentSchema: schema120, data };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate77.errors = vErrors, errors === 0;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      validate16(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length);
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
        validate77(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length);
        var _valid2 = _errs10 === errors;
        valid2 = _valid2, ifClause2 = "then";
      } else {
        let _errs11 = errors, err3 = { instancePath, schemaPath: "#/then/else/else/not", keyword: "not", params: {}, schema: schema18.then.else.else.not, parentSchema: schema18.then.else.else, data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        var _valid2 = _errs11 === errors;
        valid2 = _valid2, ifClause2 = "else";
      }
      if (!valid2) {
        let err4 = { instancePath, schemaPath: "#/then/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema18.then.else.if, parentSchema: schema18.then.else, data };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid1 = _errs7 === errors;
      valid1 = _valid1, ifClause1 = "else";
    }
    if (!valid1) {
      let err5 = { instancePath, schemaPath: "#/then/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema18.then.if, parentSchema: schema18.then, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs13 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      let err6 = { instancePath, schemaPath: "#/else/type", keyword: "type", params: { type: "object" }, schema: schema18.else.type, parentSchema: schema18.else, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    var _valid0 = _errs13 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err7 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema18.if, parentSchema: schema18, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate15.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "version" || key0 === "description" || key0 === "inputs" || key0 === "checks")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema11, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (data0 !== 1) {
        let err1 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: schema11.properties.version, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 == "string") {
        if (func2(data1) > 2e3) {
          let err2 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 }, schema: 2e3, parentSchema: schema11.properties.description, data: data1 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.description.type, parentSchema: schema11.properties.description, data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.inputs !== void 0) {
      let data2 = data.inputs;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (let key1 in data2) {
          let _errs7 = errors;
          if (typeof key1 == "string") {
            if (!pattern0.test(key1)) {
              let err4 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }, schema: "^[a-z][a-z0-9_]{0,62}$", parentSchema: schema11.properties.inputs.propertyNames, data: key1, propertyName: key1 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.inputs.propertyNames.type, parentSchema: schema11.properties.inputs.propertyNames, data: key1, propertyName: key1 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          var valid1 = _errs7 === errors;
          if (!valid1) {
            let err6 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema11.properties.inputs.propertyNames, parentSchema: schema11.properties.inputs, data: data2 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        for (let key2 in data2)
          validate11(data2[key2], { instancePath: instancePath + "/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, schema: schema11.properties.inputs.type, parentSchema: schema11.properties.inputs, data: data2 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.checks !== void 0) {
      let data4 = data.checks;
      if (Array.isArray(data4)) {
        if (data4.length > 100) {
          let err8 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema11.properties.checks, data: data4 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate15(data4[i0], { instancePath: instancePath + "/checks/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length);
      } else {
        let err9 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.checks.type, parentSchema: schema11.properties.checks, data: data4 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11, data };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}
var validate = module2.exports;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  validate
});
