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
module2.exports = validate10;
module2.exports.default = validate10;
var schema11 = { type: "object", additionalProperties: false, properties: { version: { const: 1 }, description: { type: "string", maxLength: 2e3 }, inputs: { type: "object", propertyNames: { type: "string", pattern: "^[a-z][a-z0-9_]{0,62}$", patternErrorMessage: "A parameter name has up to 63 lower-case letters, digits and underscores and starts with a letter, for example `start_date`." }, additionalProperties: { $ref: "parameter" } } } };
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
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "version" || key0 === "description" || key0 === "inputs")) {
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
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11, data };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}
var validate = module2.exports;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  validate
});
