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

// src/manifest/generated/contract-validator.js
var contract_validator_exports = {};
__export(contract_validator_exports, {
  validate: () => validate
});
module.exports = __toCommonJS(contract_validator_exports);
var module2 = { exports: {} };
module2.exports = validate10;
module2.exports.default = validate10;
var schema11 = { type: "object", additionalProperties: false, required: ["version", "apiVersion", "kind", "id", "status"], properties: { version: { type: "string", maxLength: 1e3, minLength: 1 }, kind: { const: "DataContract" }, apiVersion: { type: "string", maxLength: 1e3, minLength: 1 }, id: { type: "string", maxLength: 1e3, minLength: 1 }, name: { type: "string", maxLength: 1e5 }, tenant: { type: "string", maxLength: 1e5 }, tags: { $ref: "tags" }, status: { type: "string", maxLength: 1e3, minLength: 1 }, servers: { type: "array", items: { $ref: "server" }, maxItems: 1e3 }, dataProduct: { type: "string", maxLength: 1e5 }, description: { type: "object", additionalProperties: true, properties: { usage: { type: "string", maxLength: 1e5 }, purpose: { type: "string", maxLength: 1e5 }, limitations: { type: "string", maxLength: 1e5 }, authoritativeDefinitions: { $ref: "definitionsElsewhere" }, customProperties: { $ref: "customProperties" } } }, domain: { type: "string", maxLength: 1e5 }, schema: { type: "array", items: { $ref: "table" }, maxItems: 1e3 }, support: { type: "array", items: { type: "object", additionalProperties: false, required: ["channel"], properties: { channel: { type: "string", maxLength: 1e3, minLength: 1 }, url: { type: "string", maxLength: 1e5 }, tool: { type: "string", maxLength: 1e5 }, scope: { type: "string", maxLength: 1e5 }, invitationUrl: { type: "string", maxLength: 1e5 }, id: { $ref: "stableId" }, description: { type: "string", maxLength: 1e5 }, customProperties: { $ref: "customProperties" } } }, maxItems: 1e3 }, price: { type: "object", additionalProperties: false, properties: { id: { $ref: "stableId" }, priceAmount: { type: "number" }, priceCurrency: { type: "string", maxLength: 1e5 }, priceUnit: { type: "string", maxLength: 1e5 } } }, team: { if: { type: "object" }, then: { $ref: "team" }, else: { if: { type: "array" }, then: { type: "array", items: { $ref: "member" }, maxItems: 1e3 }, else: { type: ["object", "array"] } } }, roles: { type: "array", items: { $ref: "role" }, maxItems: 1e3 }, slaDefaultElement: { type: "string", maxLength: 1e5 }, slaProperties: { type: "array", items: { type: "object", additionalProperties: false, required: ["property", "value"], properties: { id: { $ref: "stableId" }, property: { type: "string", maxLength: 1e3, minLength: 1 }, value: { type: ["string", "number", "boolean", "null"] }, valueExt: { type: ["string", "number", "boolean", "null"] }, unit: { type: "string", maxLength: 1e5 }, element: { type: "string", maxLength: 1e5 }, driver: { type: "string", maxLength: 1e5 }, description: { type: "string", maxLength: 1e5 }, scheduler: { type: "string", maxLength: 1e5 }, schedule: { type: "string", maxLength: 1e5 } } }, maxItems: 1e3 }, authoritativeDefinitions: { $ref: "definitionsElsewhere" }, customProperties: { $ref: "customProperties" }, contractCreatedTs: { type: "string", maxLength: 1e5 } } };
var schema12 = { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e3 };
var schema13 = { type: "object", additionalProperties: true, required: ["server", "type"], properties: { server: { type: "string", maxLength: 1e3, minLength: 1 }, type: { type: "string", maxLength: 1e3, minLength: 1 } } };
var schema15 = { type: "string", pattern: "^[A-Za-z0-9_-]+$", maxLength: 1e3, patternErrorMessage: "An `id` here has letters, digits, `-` and `_` only." };
var func2 = Object.prototype.hasOwnProperty;
var func3 = (text) => text.length;
var schema14 = { type: "array", items: { type: "object", additionalProperties: false, required: ["url", "type"], properties: { id: { $ref: "stableId" }, url: { type: "string", maxLength: 1e3, minLength: 1 }, type: { type: "string", maxLength: 1e3, minLength: 1 }, description: { type: "string", maxLength: 1e5 } } }, maxItems: 1e3 };
var pattern0 = new RegExp("^[A-Za-z0-9_-]+$", "");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 1e3) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.url === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "url" }, schema: schema14.items.required, parentSchema: schema14.items, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.type === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "type" }, schema: schema14.items.required, parentSchema: schema14.items, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        for (let key0 in data0)
          if (!(key0 === "id" || key0 === "url" || key0 === "type" || key0 === "description")) {
            let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema14.items, data: data0 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data0.id !== void 0) {
          let data1 = data0.id;
          if (typeof data1 == "string") {
            if (func3(data1) > 1e3) {
              let err4 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "stableId/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema15, data: data1 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (!pattern0.test(data1)) {
              let err5 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "stableId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, schema: "^[A-Za-z0-9_-]+$", parentSchema: schema15, data: data1 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "stableId/type", keyword: "type", params: { type: "string" }, schema: schema15.type, parentSchema: schema15, data: data1 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.url !== void 0) {
          let data2 = data0.url;
          if (typeof data2 == "string") {
            if (func3(data2) > 1e3) {
              let err7 = { instancePath: instancePath + "/" + i0 + "/url", schemaPath: "#/items/properties/url/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema14.items.properties.url, data: data2 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (func3(data2) < 1) {
              let err8 = { instancePath: instancePath + "/" + i0 + "/url", schemaPath: "#/items/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema14.items.properties.url, data: data2 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            let err9 = { instancePath: instancePath + "/" + i0 + "/url", schemaPath: "#/items/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema14.items.properties.url.type, parentSchema: schema14.items.properties.url, data: data2 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data0.type !== void 0) {
          let data3 = data0.type;
          if (typeof data3 == "string") {
            if (func3(data3) > 1e3) {
              let err10 = { instancePath: instancePath + "/" + i0 + "/type", schemaPath: "#/items/properties/type/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema14.items.properties.type, data: data3 };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (func3(data3) < 1) {
              let err11 = { instancePath: instancePath + "/" + i0 + "/type", schemaPath: "#/items/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema14.items.properties.type, data: data3 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/" + i0 + "/type", schemaPath: "#/items/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema14.items.properties.type.type, parentSchema: schema14.items.properties.type, data: data3 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data0.description !== void 0) {
          let data4 = data0.description;
          if (typeof data4 == "string") {
            if (func3(data4) > 1e5) {
              let err13 = { instancePath: instancePath + "/" + i0 + "/description", schemaPath: "#/items/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema14.items.properties.description, data: data4 };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/" + i0 + "/description", schemaPath: "#/items/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema14.items.properties.description.type, parentSchema: schema14.items.properties.description, data: data4 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, schema: schema14.items.type, parentSchema: schema14.items, data: data0 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema14.type, parentSchema: schema14, data };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate11.errors = vErrors, errors === 0;
}
var schema16 = { type: "array", items: { type: "object", additionalProperties: false, required: ["property", "value"], properties: { id: { $ref: "stableId" }, property: { type: "string", maxLength: 1e3, minLength: 1 }, value: {}, description: { type: "string", maxLength: 1e5 } } }, maxItems: 1e3 };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 1e3) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema16, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.property === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "property" }, schema: schema16.items.required, parentSchema: schema16.items, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.value === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "value" }, schema: schema16.items.required, parentSchema: schema16.items, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        for (let key0 in data0)
          if (!(key0 === "id" || key0 === "property" || key0 === "value" || key0 === "description")) {
            let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema16.items, data: data0 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data0.id !== void 0) {
          let data1 = data0.id;
          if (typeof data1 == "string") {
            if (func3(data1) > 1e3) {
              let err4 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "stableId/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema15, data: data1 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (!pattern0.test(data1)) {
              let err5 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "stableId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, schema: "^[A-Za-z0-9_-]+$", parentSchema: schema15, data: data1 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "stableId/type", keyword: "type", params: { type: "string" }, schema: schema15.type, parentSchema: schema15, data: data1 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.property !== void 0) {
          let data2 = data0.property;
          if (typeof data2 == "string") {
            if (func3(data2) > 1e3) {
              let err7 = { instancePath: instancePath + "/" + i0 + "/property", schemaPath: "#/items/properties/property/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema16.items.properties.property, data: data2 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (func3(data2) < 1) {
              let err8 = { instancePath: instancePath + "/" + i0 + "/property", schemaPath: "#/items/properties/property/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema16.items.properties.property, data: data2 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            let err9 = { instancePath: instancePath + "/" + i0 + "/property", schemaPath: "#/items/properties/property/type", keyword: "type", params: { type: "string" }, schema: schema16.items.properties.property.type, parentSchema: schema16.items.properties.property, data: data2 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data0.description !== void 0) {
          let data3 = data0.description;
          if (typeof data3 == "string") {
            if (func3(data3) > 1e5) {
              let err10 = { instancePath: instancePath + "/" + i0 + "/description", schemaPath: "#/items/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema16.items.properties.description, data: data3 };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            let err11 = { instancePath: instancePath + "/" + i0 + "/description", schemaPath: "#/items/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema16.items.properties.description.type, parentSchema: schema16.items.properties.description, data: data3 };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      } else {
        let err12 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, schema: schema16.items.type, parentSchema: schema16.items, data: data0 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema16.type, parentSchema: schema16, data };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate13.errors = vErrors, errors === 0;
}
var schema18 = { type: "object", additionalProperties: false, required: ["name"], properties: { id: { $ref: "stableId" }, name: { type: "string", maxLength: 1e3, minLength: 1 }, physicalType: { type: "string", maxLength: 1e3, minLength: 1 }, physicalName: { type: "string", maxLength: 1e3, minLength: 1 }, description: { type: "string", maxLength: 1e5 }, businessName: { type: "string", maxLength: 1e5 }, authoritativeDefinitions: { $ref: "definitionsElsewhere" }, tags: { $ref: "tags" }, customProperties: { $ref: "customProperties" }, logicalType: { const: "object" }, dataGranularityDescription: { type: "string", maxLength: 1e5 }, properties: { type: "array", items: { $ref: "property" }, maxItems: 1e4 }, relationships: { type: "array", items: { $ref: "tableRelationship" }, maxItems: 1e3 }, quality: { type: "array", items: { $ref: "rule" }, maxItems: 1e3 } } };
var schema21 = { type: "object", additionalProperties: false, required: ["name"], properties: { id: { $ref: "stableId" }, name: { type: "string", maxLength: 1e3, minLength: 1 }, physicalType: { type: "string", maxLength: 1e3, minLength: 1 }, physicalName: { type: "string", maxLength: 1e3, minLength: 1 }, description: { type: "string", maxLength: 1e5 }, businessName: { type: "string", maxLength: 1e5 }, authoritativeDefinitions: { $ref: "definitionsElsewhere" }, tags: { $ref: "tags" }, customProperties: { $ref: "customProperties" }, primaryKey: { type: "boolean" }, primaryKeyPosition: { type: "integer" }, logicalType: { type: "string", enum: ["string", "date", "timestamp", "time", "number", "integer", "object", "array", "boolean"] }, logicalTypeOptions: { $ref: "typeOptions" }, required: { type: "boolean" }, unique: { type: "boolean" }, partitioned: { type: "boolean" }, partitionKeyPosition: { type: "integer" }, classification: { type: "string", maxLength: 1e5 }, encryptedName: { type: "string", maxLength: 1e5 }, transformSourceObjects: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e4 }, transformLogic: { type: "string", maxLength: 1e5 }, transformDescription: { type: "string", maxLength: 1e5 }, examples: { type: "array", items: {}, maxItems: 1e4 }, criticalDataElement: { type: "boolean" }, relationships: { type: "array", items: { $ref: "columnRelationship" }, maxItems: 1e3 }, quality: { type: "array", items: { $ref: "rule" }, maxItems: 1e3 }, properties: { type: "array", items: { $ref: "property" }, maxItems: 1e4 }, items: { $ref: "itemProperty" } } };
var schema24 = { type: "object", additionalProperties: false, properties: { minLength: { type: "integer", minimum: 0 }, maxLength: { type: "integer", minimum: 0 }, pattern: { type: "string", maxLength: 1e3, minLength: 1 }, format: { type: "string", maxLength: 1e3, minLength: 1 }, minimum: { type: ["number", "string"] }, maximum: { type: ["number", "string"] }, exclusiveMinimum: { type: ["number", "string", "boolean"] }, exclusiveMaximum: { type: ["number", "string", "boolean"] }, multipleOf: { type: "number", exclusiveMinimum: 0 }, timezone: { type: "boolean" }, defaultTimezone: { type: "string", maxLength: 1e5 }, minProperties: { type: "integer", minimum: 0 }, maxProperties: { type: "integer", minimum: 0 }, required: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e3, minItems: 1, uniqueItems: true }, minItems: { type: "integer", minimum: 0 }, maxItems: { type: "integer", minimum: 0 }, uniqueItems: { type: "boolean" } } };
var schema25 = { type: "object", additionalProperties: false, required: ["to"], properties: { type: { const: "foreignKey" }, to: { if: { type: "string" }, then: { $ref: "reference" }, else: { if: { type: "array" }, then: { type: "array", items: { $ref: "reference" }, maxItems: 100, minItems: 1 }, else: { type: ["string", "array"] } } }, customProperties: { $ref: "customProperties" } } };
var schema26 = { type: "string", maxLength: 1e3, pattern: "^(?:[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*)$", patternErrorMessage: "A reference is `table.column`, or `schema/TABLE_ID/properties/COLUMN_ID`." };
var pattern4 = new RegExp("^(?:[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*)$", "");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.to === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, schema: schema25.required, parentSchema: schema25, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "to" || key0 === "customProperties")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema25, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "foreignKey") {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "foreignKey" }, schema: "foreignKey", parentSchema: schema25.properties.type, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to, _errs4 = errors, valid1 = true, _errs5 = errors;
      if (typeof data1 != "string") {
        let err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs5 === errors;
      errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      let ifClause0;
      if (_valid0) {
        let _errs7 = errors;
        if (typeof data1 == "string") {
          if (func3(data1) > 1e3) {
            let err4 = { instancePath: instancePath + "/to", schemaPath: "reference/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema26, data: data1 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (!pattern4.test(data1)) {
            let err5 = { instancePath: instancePath + "/to", schemaPath: "reference/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*)$" }, schema: "^(?:[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*)$", parentSchema: schema26, data: data1 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        } else {
          let err6 = { instancePath: instancePath + "/to", schemaPath: "reference/type", keyword: "type", params: { type: "string" }, schema: schema26.type, parentSchema: schema26, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = _valid0, ifClause0 = "then";
      } else {
        let _errs10 = errors, _errs11 = errors, valid3 = true, _errs12 = errors;
        if (!Array.isArray(data1)) {
          let err7 = {};
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        var _valid1 = _errs12 === errors;
        errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
        let ifClause1;
        if (_valid1) {
          let _errs14 = errors;
          if (Array.isArray(data1)) {
            if (data1.length > 100) {
              let err8 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/else/then/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema25.properties.to.else.then, data: data1 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data1.length < 1) {
              let err9 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/else/then/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema25.properties.to.else.then, data: data1 };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            let len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data2 = data1[i0];
              if (typeof data2 == "string") {
                if (func3(data2) > 1e3) {
                  let err10 = { instancePath: instancePath + "/to/" + i0, schemaPath: "reference/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema26, data: data2 };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
                if (!pattern4.test(data2)) {
                  let err11 = { instancePath: instancePath + "/to/" + i0, schemaPath: "reference/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*)$" }, schema: "^(?:[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*)$", parentSchema: schema26, data: data2 };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
              } else {
                let err12 = { instancePath: instancePath + "/to/" + i0, schemaPath: "reference/type", keyword: "type", params: { type: "string" }, schema: schema26.type, parentSchema: schema26, data: data2 };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
          } else {
            let err13 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/else/then/type", keyword: "type", params: { type: "array" }, schema: schema25.properties.to.else.then.type, parentSchema: schema25.properties.to.else.then, data: data1 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          var _valid1 = _errs14 === errors;
          valid3 = _valid1, ifClause1 = "then";
        } else {
          let _errs19 = errors;
          if (typeof data1 != "string" && !Array.isArray(data1)) {
            let err14 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/else/else/type", keyword: "type", params: { type: schema25.properties.to.else.else.type }, schema: schema25.properties.to.else.else.type, parentSchema: schema25.properties.to.else.else, data: data1 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          var _valid1 = _errs19 === errors;
          valid3 = _valid1, ifClause1 = "else";
        }
        if (!valid3) {
          let err15 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema25.properties.to.else.if, parentSchema: schema25.properties.to.else, data: data1 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        var _valid0 = _errs10 === errors;
        valid1 = _valid0, ifClause0 = "else";
      }
      if (!valid1) {
        let err16 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema25.properties.to.if, parentSchema: schema25.properties.to, data: data1 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    data.customProperties !== void 0 && (validate13(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length));
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema25.type, parentSchema: schema25, data };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
var schema28 = { type: "object", additionalProperties: true, properties: { id: { $ref: "stableId" }, name: { type: "string", maxLength: 1e5 }, description: { type: "string", maxLength: 1e5 }, type: { type: "string", enum: ["text", "library", "sql", "custom"] }, metric: { type: "string", enum: ["nullValues", "missingValues", "invalidValues", "duplicateValues", "rowCount"] }, rule: { type: "string", maxLength: 1e5 }, arguments: { $ref: "arguments" }, query: { type: "string", maxLength: 1e3, minLength: 1 }, mustBe: {}, mustNotBe: {}, mustBeGreaterThan: { type: "number" }, mustBeGreaterOrEqualTo: { type: "number" }, mustBeLessThan: { type: "number" }, mustBeLessOrEqualTo: { type: "number" }, mustBeBetween: { type: "array", items: { type: "number" }, minItems: 2, maxItems: 2, uniqueItems: true }, mustNotBeBetween: { type: "array", items: { type: "number" }, minItems: 2, maxItems: 2, uniqueItems: true }, unit: { type: "string", maxLength: 1e5 }, severity: { type: "string", maxLength: 1e5 }, engine: { type: "string", maxLength: 1e5 }, implementation: { if: { type: "string" }, then: { type: "string" }, else: { if: { type: "object" }, then: { type: "object" }, else: { type: ["string", "object"] } } }, dimension: { type: "string", enum: ["accuracy", "completeness", "conformity", "consistency", "coverage", "timeliness", "uniqueness"] }, method: { type: "string", maxLength: 1e5 }, businessImpact: { type: "string", maxLength: 1e5 }, schedule: { type: "string", maxLength: 1e5 }, scheduler: { type: "string", maxLength: 1e5 }, tags: { $ref: "tags" }, customProperties: { $ref: "customProperties" }, authoritativeDefinitions: { $ref: "definitionsElsewhere" } } };
var schema30 = { type: "object", additionalProperties: true, properties: { validValues: { type: "array", items: { type: ["string", "number", "boolean", "null"] }, maxItems: 1e4 }, missingValues: { type: "array", items: { type: ["string", "number", "boolean", "null"] }, maxItems: 1e4 }, pattern: { type: "string", maxLength: 1e3, minLength: 1 }, properties: { type: "array", items: { type: "string", maxLength: 1e3, minLength: 1 }, maxItems: 1e3, minItems: 1 } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func3(data0) > 1e3) {
          let err0 = { instancePath: instancePath + "/id", schemaPath: "stableId/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema15, data: data0 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (!pattern0.test(data0)) {
          let err1 = { instancePath: instancePath + "/id", schemaPath: "stableId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, schema: "^[A-Za-z0-9_-]+$", parentSchema: schema15, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "stableId/type", keyword: "type", params: { type: "string" }, schema: schema15.type, parentSchema: schema15, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func3(data1) > 1e5) {
          let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema28.properties.name, data: data1 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.name.type, parentSchema: schema28.properties.name, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 == "string") {
        if (func3(data2) > 1e5) {
          let err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema28.properties.description, data: data2 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.description.type, parentSchema: schema28.properties.description, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (typeof data3 != "string") {
        let err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.type.type, parentSchema: schema28.properties.type, data: data3 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (!(data3 === "text" || data3 === "library" || data3 === "sql" || data3 === "custom")) {
        let err8 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema28.properties.type.enum }, schema: schema28.properties.type.enum, parentSchema: schema28.properties.type, data: data3 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.metric !== void 0) {
      let data4 = data.metric;
      if (typeof data4 != "string") {
        let err9 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.metric.type, parentSchema: schema28.properties.metric, data: data4 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data4 === "nullValues" || data4 === "missingValues" || data4 === "invalidValues" || data4 === "duplicateValues" || data4 === "rowCount")) {
        let err10 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema28.properties.metric.enum }, schema: schema28.properties.metric.enum, parentSchema: schema28.properties.metric, data: data4 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.rule !== void 0) {
      let data5 = data.rule;
      if (typeof data5 == "string") {
        if (func3(data5) > 1e5) {
          let err11 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema28.properties.rule, data: data5 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.rule.type, parentSchema: schema28.properties.rule, data: data5 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.arguments !== void 0) {
      let data6 = data.arguments;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.validValues !== void 0) {
          let data7 = data6.validValues;
          if (Array.isArray(data7)) {
            if (data7.length > 1e4) {
              let err13 = { instancePath: instancePath + "/arguments/validValues", schemaPath: "arguments/properties/validValues/maxItems", keyword: "maxItems", params: { limit: 1e4 }, schema: 1e4, parentSchema: schema30.properties.validValues, data: data7 };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            let len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data8 = data7[i0];
              if (typeof data8 != "string" && !(typeof data8 == "number" && isFinite(data8)) && typeof data8 != "boolean" && data8 !== null) {
                let err14 = { instancePath: instancePath + "/arguments/validValues/" + i0, schemaPath: "arguments/properties/validValues/items/type", keyword: "type", params: { type: schema30.properties.validValues.items.type }, schema: schema30.properties.validValues.items.type, parentSchema: schema30.properties.validValues.items, data: data8 };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
          } else {
            let err15 = { instancePath: instancePath + "/arguments/validValues", schemaPath: "arguments/properties/validValues/type", keyword: "type", params: { type: "array" }, schema: schema30.properties.validValues.type, parentSchema: schema30.properties.validValues, data: data7 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data6.missingValues !== void 0) {
          let data9 = data6.missingValues;
          if (Array.isArray(data9)) {
            if (data9.length > 1e4) {
              let err16 = { instancePath: instancePath + "/arguments/missingValues", schemaPath: "arguments/properties/missingValues/maxItems", keyword: "maxItems", params: { limit: 1e4 }, schema: 1e4, parentSchema: schema30.properties.missingValues, data: data9 };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            let len1 = data9.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data10 = data9[i1];
              if (typeof data10 != "string" && !(typeof data10 == "number" && isFinite(data10)) && typeof data10 != "boolean" && data10 !== null) {
                let err17 = { instancePath: instancePath + "/arguments/missingValues/" + i1, schemaPath: "arguments/properties/missingValues/items/type", keyword: "type", params: { type: schema30.properties.missingValues.items.type }, schema: schema30.properties.missingValues.items.type, parentSchema: schema30.properties.missingValues.items, data: data10 };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
          } else {
            let err18 = { instancePath: instancePath + "/arguments/missingValues", schemaPath: "arguments/properties/missingValues/type", keyword: "type", params: { type: "array" }, schema: schema30.properties.missingValues.type, parentSchema: schema30.properties.missingValues, data: data9 };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        if (data6.pattern !== void 0) {
          let data11 = data6.pattern;
          if (typeof data11 == "string") {
            if (func3(data11) > 1e3) {
              let err19 = { instancePath: instancePath + "/arguments/pattern", schemaPath: "arguments/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema30.properties.pattern, data: data11 };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (func3(data11) < 1) {
              let err20 = { instancePath: instancePath + "/arguments/pattern", schemaPath: "arguments/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema30.properties.pattern, data: data11 };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            let err21 = { instancePath: instancePath + "/arguments/pattern", schemaPath: "arguments/properties/pattern/type", keyword: "type", params: { type: "string" }, schema: schema30.properties.pattern.type, parentSchema: schema30.properties.pattern, data: data11 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data6.properties !== void 0) {
          let data12 = data6.properties;
          if (Array.isArray(data12)) {
            if (data12.length > 1e3) {
              let err22 = { instancePath: instancePath + "/arguments/properties", schemaPath: "arguments/properties/properties/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema30.properties.properties, data: data12 };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data12.length < 1) {
              let err23 = { instancePath: instancePath + "/arguments/properties", schemaPath: "arguments/properties/properties/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema30.properties.properties, data: data12 };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            let len2 = data12.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data13 = data12[i2];
              if (typeof data13 == "string") {
                if (func3(data13) > 1e3) {
                  let err24 = { instancePath: instancePath + "/arguments/properties/" + i2, schemaPath: "arguments/properties/properties/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema30.properties.properties.items, data: data13 };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
                if (func3(data13) < 1) {
                  let err25 = { instancePath: instancePath + "/arguments/properties/" + i2, schemaPath: "arguments/properties/properties/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema30.properties.properties.items, data: data13 };
                  vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                }
              } else {
                let err26 = { instancePath: instancePath + "/arguments/properties/" + i2, schemaPath: "arguments/properties/properties/items/type", keyword: "type", params: { type: "string" }, schema: schema30.properties.properties.items.type, parentSchema: schema30.properties.properties.items, data: data13 };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
          } else {
            let err27 = { instancePath: instancePath + "/arguments/properties", schemaPath: "arguments/properties/properties/type", keyword: "type", params: { type: "array" }, schema: schema30.properties.properties.type, parentSchema: schema30.properties.properties, data: data12 };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
      } else {
        let err28 = { instancePath: instancePath + "/arguments", schemaPath: "arguments/type", keyword: "type", params: { type: "object" }, schema: schema30.type, parentSchema: schema30, data: data6 };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.query !== void 0) {
      let data14 = data.query;
      if (typeof data14 == "string") {
        if (func3(data14) > 1e3) {
          let err29 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema28.properties.query, data: data14 };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (func3(data14) < 1) {
          let err30 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema28.properties.query, data: data14 };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        let err31 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.query.type, parentSchema: schema28.properties.query, data: data14 };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.mustBeGreaterThan !== void 0) {
      let data15 = data.mustBeGreaterThan;
      if (!(typeof data15 == "number" && isFinite(data15))) {
        let err32 = { instancePath: instancePath + "/mustBeGreaterThan", schemaPath: "#/properties/mustBeGreaterThan/type", keyword: "type", params: { type: "number" }, schema: schema28.properties.mustBeGreaterThan.type, parentSchema: schema28.properties.mustBeGreaterThan, data: data15 };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.mustBeGreaterOrEqualTo !== void 0) {
      let data16 = data.mustBeGreaterOrEqualTo;
      if (!(typeof data16 == "number" && isFinite(data16))) {
        let err33 = { instancePath: instancePath + "/mustBeGreaterOrEqualTo", schemaPath: "#/properties/mustBeGreaterOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema28.properties.mustBeGreaterOrEqualTo.type, parentSchema: schema28.properties.mustBeGreaterOrEqualTo, data: data16 };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.mustBeLessThan !== void 0) {
      let data17 = data.mustBeLessThan;
      if (!(typeof data17 == "number" && isFinite(data17))) {
        let err34 = { instancePath: instancePath + "/mustBeLessThan", schemaPath: "#/properties/mustBeLessThan/type", keyword: "type", params: { type: "number" }, schema: schema28.properties.mustBeLessThan.type, parentSchema: schema28.properties.mustBeLessThan, data: data17 };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.mustBeLessOrEqualTo !== void 0) {
      let data18 = data.mustBeLessOrEqualTo;
      if (!(typeof data18 == "number" && isFinite(data18))) {
        let err35 = { instancePath: instancePath + "/mustBeLessOrEqualTo", schemaPath: "#/properties/mustBeLessOrEqualTo/type", keyword: "type", params: { type: "number" }, schema: schema28.properties.mustBeLessOrEqualTo.type, parentSchema: schema28.properties.mustBeLessOrEqualTo, data: data18 };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.mustBeBetween !== void 0) {
      let data19 = data.mustBeBetween;
      if (Array.isArray(data19)) {
        if (data19.length > 2) {
          let err36 = { instancePath: instancePath + "/mustBeBetween", schemaPath: "#/properties/mustBeBetween/maxItems", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: schema28.properties.mustBeBetween, data: data19 };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (data19.length < 2) {
          let err37 = { instancePath: instancePath + "/mustBeBetween", schemaPath: "#/properties/mustBeBetween/minItems", keyword: "minItems", params: { limit: 2 }, schema: 2, parentSchema: schema28.properties.mustBeBetween, data: data19 };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        let len3 = data19.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data20 = data19[i3];
          if (!(typeof data20 == "number" && isFinite(data20))) {
            let err38 = { instancePath: instancePath + "/mustBeBetween/" + i3, schemaPath: "#/properties/mustBeBetween/items/type", keyword: "type", params: { type: "number" }, schema: schema28.properties.mustBeBetween.items.type, parentSchema: schema28.properties.mustBeBetween.items, data: data20 };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        let i4 = data19.length, j0;
        if (i4 > 1) {
          let indices0 = {};
          for (; i4--; ) {
            let item0 = data19[i4];
            if (typeof item0 == "number" && isFinite(item0)) {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err39 = { instancePath: instancePath + "/mustBeBetween", schemaPath: "#/properties/mustBeBetween/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j0 }, schema: true, parentSchema: schema28.properties.mustBeBetween, data: data19 };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                break;
              }
              indices0[item0] = i4;
            }
          }
        }
      } else {
        let err40 = { instancePath: instancePath + "/mustBeBetween", schemaPath: "#/properties/mustBeBetween/type", keyword: "type", params: { type: "array" }, schema: schema28.properties.mustBeBetween.type, parentSchema: schema28.properties.mustBeBetween, data: data19 };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.mustNotBeBetween !== void 0) {
      let data21 = data.mustNotBeBetween;
      if (Array.isArray(data21)) {
        if (data21.length > 2) {
          let err41 = { instancePath: instancePath + "/mustNotBeBetween", schemaPath: "#/properties/mustNotBeBetween/maxItems", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: schema28.properties.mustNotBeBetween, data: data21 };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        if (data21.length < 2) {
          let err42 = { instancePath: instancePath + "/mustNotBeBetween", schemaPath: "#/properties/mustNotBeBetween/minItems", keyword: "minItems", params: { limit: 2 }, schema: 2, parentSchema: schema28.properties.mustNotBeBetween, data: data21 };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
        let len4 = data21.length;
        for (let i5 = 0; i5 < len4; i5++) {
          let data22 = data21[i5];
          if (!(typeof data22 == "number" && isFinite(data22))) {
            let err43 = { instancePath: instancePath + "/mustNotBeBetween/" + i5, schemaPath: "#/properties/mustNotBeBetween/items/type", keyword: "type", params: { type: "number" }, schema: schema28.properties.mustNotBeBetween.items.type, parentSchema: schema28.properties.mustNotBeBetween.items, data: data22 };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
        let i6 = data21.length, j1;
        if (i6 > 1) {
          let indices1 = {};
          for (; i6--; ) {
            let item1 = data21[i6];
            if (typeof item1 == "number" && isFinite(item1)) {
              if (typeof indices1[item1] == "number") {
                j1 = indices1[item1];
                let err44 = { instancePath: instancePath + "/mustNotBeBetween", schemaPath: "#/properties/mustNotBeBetween/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j1 }, schema: true, parentSchema: schema28.properties.mustNotBeBetween, data: data21 };
                vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                break;
              }
              indices1[item1] = i6;
            }
          }
        }
      } else {
        let err45 = { instancePath: instancePath + "/mustNotBeBetween", schemaPath: "#/properties/mustNotBeBetween/type", keyword: "type", params: { type: "array" }, schema: schema28.properties.mustNotBeBetween.type, parentSchema: schema28.properties.mustNotBeBetween, data: data21 };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.unit !== void 0) {
      let data23 = data.unit;
      if (typeof data23 == "string") {
        if (func3(data23) > 1e5) {
          let err46 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema28.properties.unit, data: data23 };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
      } else {
        let err47 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.unit.type, parentSchema: schema28.properties.unit, data: data23 };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.severity !== void 0) {
      let data24 = data.severity;
      if (typeof data24 == "string") {
        if (func3(data24) > 1e5) {
          let err48 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema28.properties.severity, data: data24 };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
      } else {
        let err49 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.severity.type, parentSchema: schema28.properties.severity, data: data24 };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.engine !== void 0) {
      let data25 = data.engine;
      if (typeof data25 == "string") {
        if (func3(data25) > 1e5) {
          let err50 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema28.properties.engine, data: data25 };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
      } else {
        let err51 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.engine.type, parentSchema: schema28.properties.engine, data: data25 };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
    }
    if (data.implementation !== void 0) {
      let data26 = data.implementation, _errs58 = errors, valid16 = true, _errs59 = errors;
      if (typeof data26 != "string") {
        let err52 = {};
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
      var _valid0 = _errs59 === errors;
      errors = _errs58, vErrors !== null && (_errs58 ? vErrors.length = _errs58 : vErrors = null);
      let ifClause0;
      if (_valid0) {
        let _errs61 = errors;
        if (typeof data26 != "string") {
          let err53 = { instancePath: instancePath + "/implementation", schemaPath: "#/properties/implementation/then/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.implementation.then.type, parentSchema: schema28.properties.implementation.then, data: data26 };
          vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
        }
        var _valid0 = _errs61 === errors;
        valid16 = _valid0, ifClause0 = "then";
      } else {
        let _errs63 = errors, _errs64 = errors, valid17 = true, _errs65 = errors;
        if (!(data26 && typeof data26 == "object" && !Array.isArray(data26))) {
          let err54 = {};
          vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
        }
        var _valid1 = _errs65 === errors;
        errors = _errs64, vErrors !== null && (_errs64 ? vErrors.length = _errs64 : vErrors = null);
        let ifClause1;
        if (_valid1) {
          let _errs67 = errors;
          if (!(data26 && typeof data26 == "object" && !Array.isArray(data26))) {
            let err55 = { instancePath: instancePath + "/implementation", schemaPath: "#/properties/implementation/else/then/type", keyword: "type", params: { type: "object" }, schema: schema28.properties.implementation.else.then.type, parentSchema: schema28.properties.implementation.else.then, data: data26 };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
          var _valid1 = _errs67 === errors;
          valid17 = _valid1, ifClause1 = "then";
        } else {
          let _errs69 = errors;
          if (typeof data26 != "string" && !(data26 && typeof data26 == "object" && !Array.isArray(data26))) {
            let err56 = { instancePath: instancePath + "/implementation", schemaPath: "#/properties/implementation/else/else/type", keyword: "type", params: { type: schema28.properties.implementation.else.else.type }, schema: schema28.properties.implementation.else.else.type, parentSchema: schema28.properties.implementation.else.else, data: data26 };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
          var _valid1 = _errs69 === errors;
          valid17 = _valid1, ifClause1 = "else";
        }
        if (!valid17) {
          let err57 = { instancePath: instancePath + "/implementation", schemaPath: "#/properties/implementation/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema28.properties.implementation.else.if, parentSchema: schema28.properties.implementation.else, data: data26 };
          vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
        }
        var _valid0 = _errs63 === errors;
        valid16 = _valid0, ifClause0 = "else";
      }
      if (!valid16) {
        let err58 = { instancePath: instancePath + "/implementation", schemaPath: "#/properties/implementation/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema28.properties.implementation.if, parentSchema: schema28.properties.implementation, data: data26 };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
    }
    if (data.dimension !== void 0) {
      let data27 = data.dimension;
      if (typeof data27 != "string") {
        let err59 = { instancePath: instancePath + "/dimension", schemaPath: "#/properties/dimension/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.dimension.type, parentSchema: schema28.properties.dimension, data: data27 };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
      if (!(data27 === "accuracy" || data27 === "completeness" || data27 === "conformity" || data27 === "consistency" || data27 === "coverage" || data27 === "timeliness" || data27 === "uniqueness")) {
        let err60 = { instancePath: instancePath + "/dimension", schemaPath: "#/properties/dimension/enum", keyword: "enum", params: { allowedValues: schema28.properties.dimension.enum }, schema: schema28.properties.dimension.enum, parentSchema: schema28.properties.dimension, data: data27 };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
    }
    if (data.method !== void 0) {
      let data28 = data.method;
      if (typeof data28 == "string") {
        if (func3(data28) > 1e5) {
          let err61 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema28.properties.method, data: data28 };
          vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
        }
      } else {
        let err62 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.method.type, parentSchema: schema28.properties.method, data: data28 };
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
    }
    if (data.businessImpact !== void 0) {
      let data29 = data.businessImpact;
      if (typeof data29 == "string") {
        if (func3(data29) > 1e5) {
          let err63 = { instancePath: instancePath + "/businessImpact", schemaPath: "#/properties/businessImpact/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema28.properties.businessImpact, data: data29 };
          vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
        }
      } else {
        let err64 = { instancePath: instancePath + "/businessImpact", schemaPath: "#/properties/businessImpact/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.businessImpact.type, parentSchema: schema28.properties.businessImpact, data: data29 };
        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
      }
    }
    if (data.schedule !== void 0) {
      let data30 = data.schedule;
      if (typeof data30 == "string") {
        if (func3(data30) > 1e5) {
          let err65 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema28.properties.schedule, data: data30 };
          vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
        }
      } else {
        let err66 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.schedule.type, parentSchema: schema28.properties.schedule, data: data30 };
        vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
      }
    }
    if (data.scheduler !== void 0) {
      let data31 = data.scheduler;
      if (typeof data31 == "string") {
        if (func3(data31) > 1e5) {
          let err67 = { instancePath: instancePath + "/scheduler", schemaPath: "#/properties/scheduler/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema28.properties.scheduler, data: data31 };
          vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
        }
      } else {
        let err68 = { instancePath: instancePath + "/scheduler", schemaPath: "#/properties/scheduler/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.scheduler.type, parentSchema: schema28.properties.scheduler, data: data31 };
        vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
      }
    }
    if (data.tags !== void 0) {
      let data32 = data.tags;
      if (Array.isArray(data32)) {
        if (data32.length > 1e3) {
          let err69 = { instancePath: instancePath + "/tags", schemaPath: "tags/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema12, data: data32 };
          vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
        }
        let len5 = data32.length;
        for (let i7 = 0; i7 < len5; i7++) {
          let data33 = data32[i7];
          if (typeof data33 == "string") {
            if (func3(data33) > 1e5) {
              let err70 = { instancePath: instancePath + "/tags/" + i7, schemaPath: "tags/items/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema12.items, data: data33 };
              vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
            }
          } else {
            let err71 = { instancePath: instancePath + "/tags/" + i7, schemaPath: "tags/items/type", keyword: "type", params: { type: "string" }, schema: schema12.items.type, parentSchema: schema12.items, data: data33 };
            vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
          }
        }
      } else {
        let err72 = { instancePath: instancePath + "/tags", schemaPath: "tags/type", keyword: "type", params: { type: "array" }, schema: schema12.type, parentSchema: schema12, data: data32 };
        vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
      }
    }
    data.customProperties !== void 0 && (validate13(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data.authoritativeDefinitions !== void 0 && (validate11(data.authoritativeDefinitions, { instancePath: instancePath + "/authoritativeDefinitions", parentData: data, parentDataProperty: "authoritativeDefinitions", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length));
  } else {
    let err73 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema28.type, parentSchema: schema28, data };
    vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
var schema32 = { type: "object", additionalProperties: false, properties: { id: { $ref: "stableId" }, name: { type: "string", maxLength: 1e3, minLength: 1 }, physicalType: { type: "string", maxLength: 1e3, minLength: 1 }, physicalName: { type: "string", maxLength: 1e3, minLength: 1 }, description: { type: "string", maxLength: 1e5 }, businessName: { type: "string", maxLength: 1e5 }, authoritativeDefinitions: { $ref: "definitionsElsewhere" }, tags: { $ref: "tags" }, customProperties: { $ref: "customProperties" }, primaryKey: { type: "boolean" }, primaryKeyPosition: { type: "integer" }, logicalType: { type: "string", enum: ["string", "date", "timestamp", "time", "number", "integer", "object", "array", "boolean"] }, logicalTypeOptions: { $ref: "typeOptions" }, required: { type: "boolean" }, unique: { type: "boolean" }, partitioned: { type: "boolean" }, partitionKeyPosition: { type: "integer" }, classification: { type: "string", maxLength: 1e5 }, encryptedName: { type: "string", maxLength: 1e5 }, transformSourceObjects: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e4 }, transformLogic: { type: "string", maxLength: 1e5 }, transformDescription: { type: "string", maxLength: 1e5 }, examples: { type: "array", items: {}, maxItems: 1e4 }, criticalDataElement: { type: "boolean" }, relationships: { type: "array", items: { $ref: "columnRelationship" }, maxItems: 1e3 }, quality: { type: "array", items: { $ref: "rule" }, maxItems: 1e3 }, properties: { type: "array", items: { $ref: "property" }, maxItems: 1e4 }, items: { $ref: "itemProperty" } } };
var wrapper0 = { validate: validate18 };
var wrapper2 = { validate: validate28 };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func2.call(schema32.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema32, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func3(data0) > 1e3) {
          let err1 = { instancePath: instancePath + "/id", schemaPath: "stableId/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema15, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (!pattern0.test(data0)) {
          let err2 = { instancePath: instancePath + "/id", schemaPath: "stableId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, schema: "^[A-Za-z0-9_-]+$", parentSchema: schema15, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "stableId/type", keyword: "type", params: { type: "string" }, schema: schema15.type, parentSchema: schema15, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func3(data1) > 1e3) {
          let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema32.properties.name, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func3(data1) < 1) {
          let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema32.properties.name, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.name.type, parentSchema: schema32.properties.name, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.physicalType !== void 0) {
      let data2 = data.physicalType;
      if (typeof data2 == "string") {
        if (func3(data2) > 1e3) {
          let err7 = { instancePath: instancePath + "/physicalType", schemaPath: "#/properties/physicalType/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema32.properties.physicalType, data: data2 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (func3(data2) < 1) {
          let err8 = { instancePath: instancePath + "/physicalType", schemaPath: "#/properties/physicalType/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema32.properties.physicalType, data: data2 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/physicalType", schemaPath: "#/properties/physicalType/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.physicalType.type, parentSchema: schema32.properties.physicalType, data: data2 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.physicalName !== void 0) {
      let data3 = data.physicalName;
      if (typeof data3 == "string") {
        if (func3(data3) > 1e3) {
          let err10 = { instancePath: instancePath + "/physicalName", schemaPath: "#/properties/physicalName/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema32.properties.physicalName, data: data3 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (func3(data3) < 1) {
          let err11 = { instancePath: instancePath + "/physicalName", schemaPath: "#/properties/physicalName/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema32.properties.physicalName, data: data3 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/physicalName", schemaPath: "#/properties/physicalName/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.physicalName.type, parentSchema: schema32.properties.physicalName, data: data3 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.description !== void 0) {
      let data4 = data.description;
      if (typeof data4 == "string") {
        if (func3(data4) > 1e5) {
          let err13 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema32.properties.description, data: data4 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.description.type, parentSchema: schema32.properties.description, data: data4 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.businessName !== void 0) {
      let data5 = data.businessName;
      if (typeof data5 == "string") {
        if (func3(data5) > 1e5) {
          let err15 = { instancePath: instancePath + "/businessName", schemaPath: "#/properties/businessName/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema32.properties.businessName, data: data5 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/businessName", schemaPath: "#/properties/businessName/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.businessName.type, parentSchema: schema32.properties.businessName, data: data5 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.authoritativeDefinitions !== void 0 && (validate11(data.authoritativeDefinitions, { instancePath: instancePath + "/authoritativeDefinitions", parentData: data, parentDataProperty: "authoritativeDefinitions", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length)), data.tags !== void 0) {
      let data7 = data.tags;
      if (Array.isArray(data7)) {
        if (data7.length > 1e3) {
          let err17 = { instancePath: instancePath + "/tags", schemaPath: "tags/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema12, data: data7 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 == "string") {
            if (func3(data8) > 1e5) {
              let err18 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "tags/items/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema12.items, data: data8 };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            let err19 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "tags/items/type", keyword: "type", params: { type: "string" }, schema: schema12.items.type, parentSchema: schema12.items, data: data8 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/tags", schemaPath: "tags/type", keyword: "type", params: { type: "array" }, schema: schema12.type, parentSchema: schema12, data: data7 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.customProperties !== void 0 && (validate13(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data.primaryKey !== void 0) {
      let data10 = data.primaryKey;
      if (typeof data10 != "boolean") {
        let err21 = { instancePath: instancePath + "/primaryKey", schemaPath: "#/properties/primaryKey/type", keyword: "type", params: { type: "boolean" }, schema: schema32.properties.primaryKey.type, parentSchema: schema32.properties.primaryKey, data: data10 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.primaryKeyPosition !== void 0) {
      let data11 = data.primaryKeyPosition;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        let err22 = { instancePath: instancePath + "/primaryKeyPosition", schemaPath: "#/properties/primaryKeyPosition/type", keyword: "type", params: { type: "integer" }, schema: schema32.properties.primaryKeyPosition.type, parentSchema: schema32.properties.primaryKeyPosition, data: data11 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.logicalType !== void 0) {
      let data12 = data.logicalType;
      if (typeof data12 != "string") {
        let err23 = { instancePath: instancePath + "/logicalType", schemaPath: "#/properties/logicalType/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.logicalType.type, parentSchema: schema32.properties.logicalType, data: data12 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (!(data12 === "string" || data12 === "date" || data12 === "timestamp" || data12 === "time" || data12 === "number" || data12 === "integer" || data12 === "object" || data12 === "array" || data12 === "boolean")) {
        let err24 = { instancePath: instancePath + "/logicalType", schemaPath: "#/properties/logicalType/enum", keyword: "enum", params: { allowedValues: schema32.properties.logicalType.enum }, schema: schema32.properties.logicalType.enum, parentSchema: schema32.properties.logicalType, data: data12 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.logicalTypeOptions !== void 0) {
      let data13 = data.logicalTypeOptions;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (let key1 in data13)
          if (!func2.call(schema24.properties, key1)) {
            let err25 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "typeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema24, data: data13 };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        if (data13.minLength !== void 0) {
          let data14 = data13.minLength;
          if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
            let err26 = { instancePath: instancePath + "/logicalTypeOptions/minLength", schemaPath: "typeOptions/properties/minLength/type", keyword: "type", params: { type: "integer" }, schema: schema24.properties.minLength.type, parentSchema: schema24.properties.minLength, data: data14 };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
          if (typeof data14 == "number" && isFinite(data14) && (data14 < 0 || isNaN(data14))) {
            let err27 = { instancePath: instancePath + "/logicalTypeOptions/minLength", schemaPath: "typeOptions/properties/minLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema24.properties.minLength, data: data14 };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
        if (data13.maxLength !== void 0) {
          let data15 = data13.maxLength;
          if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
            let err28 = { instancePath: instancePath + "/logicalTypeOptions/maxLength", schemaPath: "typeOptions/properties/maxLength/type", keyword: "type", params: { type: "integer" }, schema: schema24.properties.maxLength.type, parentSchema: schema24.properties.maxLength, data: data15 };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
          if (typeof data15 == "number" && isFinite(data15) && (data15 < 0 || isNaN(data15))) {
            let err29 = { instancePath: instancePath + "/logicalTypeOptions/maxLength", schemaPath: "typeOptions/properties/maxLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema24.properties.maxLength, data: data15 };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
        if (data13.pattern !== void 0) {
          let data16 = data13.pattern;
          if (typeof data16 == "string") {
            if (func3(data16) > 1e3) {
              let err30 = { instancePath: instancePath + "/logicalTypeOptions/pattern", schemaPath: "typeOptions/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema24.properties.pattern, data: data16 };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
            if (func3(data16) < 1) {
              let err31 = { instancePath: instancePath + "/logicalTypeOptions/pattern", schemaPath: "typeOptions/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.pattern, data: data16 };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
          } else {
            let err32 = { instancePath: instancePath + "/logicalTypeOptions/pattern", schemaPath: "typeOptions/properties/pattern/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.pattern.type, parentSchema: schema24.properties.pattern, data: data16 };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
        if (data13.format !== void 0) {
          let data17 = data13.format;
          if (typeof data17 == "string") {
            if (func3(data17) > 1e3) {
              let err33 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "typeOptions/properties/format/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema24.properties.format, data: data17 };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
            if (func3(data17) < 1) {
              let err34 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "typeOptions/properties/format/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.format, data: data17 };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
          } else {
            let err35 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "typeOptions/properties/format/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.format.type, parentSchema: schema24.properties.format, data: data17 };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
        if (data13.minimum !== void 0) {
          let data18 = data13.minimum;
          if (!(typeof data18 == "number" && isFinite(data18)) && typeof data18 != "string") {
            let err36 = { instancePath: instancePath + "/logicalTypeOptions/minimum", schemaPath: "typeOptions/properties/minimum/type", keyword: "type", params: { type: schema24.properties.minimum.type }, schema: schema24.properties.minimum.type, parentSchema: schema24.properties.minimum, data: data18 };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
        if (data13.maximum !== void 0) {
          let data19 = data13.maximum;
          if (!(typeof data19 == "number" && isFinite(data19)) && typeof data19 != "string") {
            let err37 = { instancePath: instancePath + "/logicalTypeOptions/maximum", schemaPath: "typeOptions/properties/maximum/type", keyword: "type", params: { type: schema24.properties.maximum.type }, schema: schema24.properties.maximum.type, parentSchema: schema24.properties.maximum, data: data19 };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
        if (data13.exclusiveMinimum !== void 0) {
          let data20 = data13.exclusiveMinimum;
          if (!(typeof data20 == "number" && isFinite(data20)) && typeof data20 != "string" && typeof data20 != "boolean") {
            let err38 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMinimum", schemaPath: "typeOptions/properties/exclusiveMinimum/type", keyword: "type", params: { type: schema24.properties.exclusiveMinimum.type }, schema: schema24.properties.exclusiveMinimum.type, parentSchema: schema24.properties.exclusiveMinimum, data: data20 };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        if (data13.exclusiveMaximum !== void 0) {
          let data21 = data13.exclusiveMaximum;
          if (!(typeof data21 == "number" && isFinite(data21)) && typeof data21 != "string" && typeof data21 != "boolean") {
            let err39 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMaximum", schemaPath: "typeOptions/properties/exclusiveMaximum/type", keyword: "type", params: { type: schema24.properties.exclusiveMaximum.type }, schema: schema24.properties.exclusiveMaximum.type, parentSchema: schema24.properties.exclusiveMaximum, data: data21 };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
        if (data13.multipleOf !== void 0) {
          let data22 = data13.multipleOf;
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 <= 0 || isNaN(data22)) {
              let err40 = { instancePath: instancePath + "/logicalTypeOptions/multipleOf", schemaPath: "typeOptions/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, schema: 0, parentSchema: schema24.properties.multipleOf, data: data22 };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
          } else {
            let err41 = { instancePath: instancePath + "/logicalTypeOptions/multipleOf", schemaPath: "typeOptions/properties/multipleOf/type", keyword: "type", params: { type: "number" }, schema: schema24.properties.multipleOf.type, parentSchema: schema24.properties.multipleOf, data: data22 };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
        if (data13.timezone !== void 0) {
          let data23 = data13.timezone;
          if (typeof data23 != "boolean") {
            let err42 = { instancePath: instancePath + "/logicalTypeOptions/timezone", schemaPath: "typeOptions/properties/timezone/type", keyword: "type", params: { type: "boolean" }, schema: schema24.properties.timezone.type, parentSchema: schema24.properties.timezone, data: data23 };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
        if (data13.defaultTimezone !== void 0) {
          let data24 = data13.defaultTimezone;
          if (typeof data24 == "string") {
            if (func3(data24) > 1e5) {
              let err43 = { instancePath: instancePath + "/logicalTypeOptions/defaultTimezone", schemaPath: "typeOptions/properties/defaultTimezone/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema24.properties.defaultTimezone, data: data24 };
              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
            }
          } else {
            let err44 = { instancePath: instancePath + "/logicalTypeOptions/defaultTimezone", schemaPath: "typeOptions/properties/defaultTimezone/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.defaultTimezone.type, parentSchema: schema24.properties.defaultTimezone, data: data24 };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
        }
        if (data13.minProperties !== void 0) {
          let data25 = data13.minProperties;
          if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
            let err45 = { instancePath: instancePath + "/logicalTypeOptions/minProperties", schemaPath: "typeOptions/properties/minProperties/type", keyword: "type", params: { type: "integer" }, schema: schema24.properties.minProperties.type, parentSchema: schema24.properties.minProperties, data: data25 };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
          if (typeof data25 == "number" && isFinite(data25) && (data25 < 0 || isNaN(data25))) {
            let err46 = { instancePath: instancePath + "/logicalTypeOptions/minProperties", schemaPath: "typeOptions/properties/minProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema24.properties.minProperties, data: data25 };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        }
        if (data13.maxProperties !== void 0) {
          let data26 = data13.maxProperties;
          if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
            let err47 = { instancePath: instancePath + "/logicalTypeOptions/maxProperties", schemaPath: "typeOptions/properties/maxProperties/type", keyword: "type", params: { type: "integer" }, schema: schema24.properties.maxProperties.type, parentSchema: schema24.properties.maxProperties, data: data26 };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
          if (typeof data26 == "number" && isFinite(data26) && (data26 < 0 || isNaN(data26))) {
            let err48 = { instancePath: instancePath + "/logicalTypeOptions/maxProperties", schemaPath: "typeOptions/properties/maxProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema24.properties.maxProperties, data: data26 };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
        }
        if (data13.required !== void 0) {
          let data27 = data13.required;
          if (Array.isArray(data27)) {
            if (data27.length > 1e3) {
              let err49 = { instancePath: instancePath + "/logicalTypeOptions/required", schemaPath: "typeOptions/properties/required/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema24.properties.required, data: data27 };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
            if (data27.length < 1) {
              let err50 = { instancePath: instancePath + "/logicalTypeOptions/required", schemaPath: "typeOptions/properties/required/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.required, data: data27 };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
            let len1 = data27.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data28 = data27[i1];
              if (typeof data28 == "string") {
                if (func3(data28) > 1e5) {
                  let err51 = { instancePath: instancePath + "/logicalTypeOptions/required/" + i1, schemaPath: "typeOptions/properties/required/items/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema24.properties.required.items, data: data28 };
                  vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                }
              } else {
                let err52 = { instancePath: instancePath + "/logicalTypeOptions/required/" + i1, schemaPath: "typeOptions/properties/required/items/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.required.items.type, parentSchema: schema24.properties.required.items, data: data28 };
                vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
              }
            }
            let i2 = data27.length, j0;
            if (i2 > 1) {
              let indices0 = {};
              for (; i2--; ) {
                let item0 = data27[i2];
                if (typeof item0 == "string") {
                  if (typeof indices0[item0] == "number") {
                    j0 = indices0[item0];
                    let err53 = { instancePath: instancePath + "/logicalTypeOptions/required", schemaPath: "typeOptions/properties/required/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, schema: true, parentSchema: schema24.properties.required, data: data27 };
                    vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                    break;
                  }
                  indices0[item0] = i2;
                }
              }
            }
          } else {
            let err54 = { instancePath: instancePath + "/logicalTypeOptions/required", schemaPath: "typeOptions/properties/required/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.required.type, parentSchema: schema24.properties.required, data: data27 };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
        }
        if (data13.minItems !== void 0) {
          let data29 = data13.minItems;
          if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
            let err55 = { instancePath: instancePath + "/logicalTypeOptions/minItems", schemaPath: "typeOptions/properties/minItems/type", keyword: "type", params: { type: "integer" }, schema: schema24.properties.minItems.type, parentSchema: schema24.properties.minItems, data: data29 };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
          if (typeof data29 == "number" && isFinite(data29) && (data29 < 0 || isNaN(data29))) {
            let err56 = { instancePath: instancePath + "/logicalTypeOptions/minItems", schemaPath: "typeOptions/properties/minItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema24.properties.minItems, data: data29 };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
        }
        if (data13.maxItems !== void 0) {
          let data30 = data13.maxItems;
          if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
            let err57 = { instancePath: instancePath + "/logicalTypeOptions/maxItems", schemaPath: "typeOptions/properties/maxItems/type", keyword: "type", params: { type: "integer" }, schema: schema24.properties.maxItems.type, parentSchema: schema24.properties.maxItems, data: data30 };
            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
          }
          if (typeof data30 == "number" && isFinite(data30) && (data30 < 0 || isNaN(data30))) {
            let err58 = { instancePath: instancePath + "/logicalTypeOptions/maxItems", schemaPath: "typeOptions/properties/maxItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema24.properties.maxItems, data: data30 };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
        }
        if (data13.uniqueItems !== void 0) {
          let data31 = data13.uniqueItems;
          if (typeof data31 != "boolean") {
            let err59 = { instancePath: instancePath + "/logicalTypeOptions/uniqueItems", schemaPath: "typeOptions/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" }, schema: schema24.properties.uniqueItems.type, parentSchema: schema24.properties.uniqueItems, data: data31 };
            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
          }
        }
      } else {
        let err60 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "typeOptions/type", keyword: "type", params: { type: "object" }, schema: schema24.type, parentSchema: schema24, data: data13 };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
    }
    if (data.required !== void 0) {
      let data32 = data.required;
      if (typeof data32 != "boolean") {
        let err61 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, schema: schema32.properties.required.type, parentSchema: schema32.properties.required, data: data32 };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
    }
    if (data.unique !== void 0) {
      let data33 = data.unique;
      if (typeof data33 != "boolean") {
        let err62 = { instancePath: instancePath + "/unique", schemaPath: "#/properties/unique/type", keyword: "type", params: { type: "boolean" }, schema: schema32.properties.unique.type, parentSchema: schema32.properties.unique, data: data33 };
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
    }
    if (data.partitioned !== void 0) {
      let data34 = data.partitioned;
      if (typeof data34 != "boolean") {
        let err63 = { instancePath: instancePath + "/partitioned", schemaPath: "#/properties/partitioned/type", keyword: "type", params: { type: "boolean" }, schema: schema32.properties.partitioned.type, parentSchema: schema32.properties.partitioned, data: data34 };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
    }
    if (data.partitionKeyPosition !== void 0) {
      let data35 = data.partitionKeyPosition;
      if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
        let err64 = { instancePath: instancePath + "/partitionKeyPosition", schemaPath: "#/properties/partitionKeyPosition/type", keyword: "type", params: { type: "integer" }, schema: schema32.properties.partitionKeyPosition.type, parentSchema: schema32.properties.partitionKeyPosition, data: data35 };
        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
      }
    }
    if (data.classification !== void 0) {
      let data36 = data.classification;
      if (typeof data36 == "string") {
        if (func3(data36) > 1e5) {
          let err65 = { instancePath: instancePath + "/classification", schemaPath: "#/properties/classification/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema32.properties.classification, data: data36 };
          vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
        }
      } else {
        let err66 = { instancePath: instancePath + "/classification", schemaPath: "#/properties/classification/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.classification.type, parentSchema: schema32.properties.classification, data: data36 };
        vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
      }
    }
    if (data.encryptedName !== void 0) {
      let data37 = data.encryptedName;
      if (typeof data37 == "string") {
        if (func3(data37) > 1e5) {
          let err67 = { instancePath: instancePath + "/encryptedName", schemaPath: "#/properties/encryptedName/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema32.properties.encryptedName, data: data37 };
          vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
        }
      } else {
        let err68 = { instancePath: instancePath + "/encryptedName", schemaPath: "#/properties/encryptedName/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.encryptedName.type, parentSchema: schema32.properties.encryptedName, data: data37 };
        vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
      }
    }
    if (data.transformSourceObjects !== void 0) {
      let data38 = data.transformSourceObjects;
      if (Array.isArray(data38)) {
        if (data38.length > 1e4) {
          let err69 = { instancePath: instancePath + "/transformSourceObjects", schemaPath: "#/properties/transformSourceObjects/maxItems", keyword: "maxItems", params: { limit: 1e4 }, schema: 1e4, parentSchema: schema32.properties.transformSourceObjects, data: data38 };
          vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
        }
        let len2 = data38.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data39 = data38[i3];
          if (typeof data39 == "string") {
            if (func3(data39) > 1e5) {
              let err70 = { instancePath: instancePath + "/transformSourceObjects/" + i3, schemaPath: "#/properties/transformSourceObjects/items/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema32.properties.transformSourceObjects.items, data: data39 };
              vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
            }
          } else {
            let err71 = { instancePath: instancePath + "/transformSourceObjects/" + i3, schemaPath: "#/properties/transformSourceObjects/items/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.transformSourceObjects.items.type, parentSchema: schema32.properties.transformSourceObjects.items, data: data39 };
            vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
          }
        }
      } else {
        let err72 = { instancePath: instancePath + "/transformSourceObjects", schemaPath: "#/properties/transformSourceObjects/type", keyword: "type", params: { type: "array" }, schema: schema32.properties.transformSourceObjects.type, parentSchema: schema32.properties.transformSourceObjects, data: data38 };
        vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
      }
    }
    if (data.transformLogic !== void 0) {
      let data40 = data.transformLogic;
      if (typeof data40 == "string") {
        if (func3(data40) > 1e5) {
          let err73 = { instancePath: instancePath + "/transformLogic", schemaPath: "#/properties/transformLogic/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema32.properties.transformLogic, data: data40 };
          vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
        }
      } else {
        let err74 = { instancePath: instancePath + "/transformLogic", schemaPath: "#/properties/transformLogic/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.transformLogic.type, parentSchema: schema32.properties.transformLogic, data: data40 };
        vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
      }
    }
    if (data.transformDescription !== void 0) {
      let data41 = data.transformDescription;
      if (typeof data41 == "string") {
        if (func3(data41) > 1e5) {
          let err75 = { instancePath: instancePath + "/transformDescription", schemaPath: "#/properties/transformDescription/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema32.properties.transformDescription, data: data41 };
          vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
        }
      } else {
        let err76 = { instancePath: instancePath + "/transformDescription", schemaPath: "#/properties/transformDescription/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.transformDescription.type, parentSchema: schema32.properties.transformDescription, data: data41 };
        vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
      }
    }
    if (data.examples !== void 0) {
      let data42 = data.examples;
      if (Array.isArray(data42)) {
        if (data42.length > 1e4) {
          let err77 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/maxItems", keyword: "maxItems", params: { limit: 1e4 }, schema: 1e4, parentSchema: schema32.properties.examples, data: data42 };
          vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
        }
      } else {
        let err78 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "array" }, schema: schema32.properties.examples.type, parentSchema: schema32.properties.examples, data: data42 };
        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
      }
    }
    if (data.criticalDataElement !== void 0) {
      let data43 = data.criticalDataElement;
      if (typeof data43 != "boolean") {
        let err79 = { instancePath: instancePath + "/criticalDataElement", schemaPath: "#/properties/criticalDataElement/type", keyword: "type", params: { type: "boolean" }, schema: schema32.properties.criticalDataElement.type, parentSchema: schema32.properties.criticalDataElement, data: data43 };
        vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
      }
    }
    if (data.relationships !== void 0) {
      let data44 = data.relationships;
      if (Array.isArray(data44)) {
        if (data44.length > 1e3) {
          let err80 = { instancePath: instancePath + "/relationships", schemaPath: "#/properties/relationships/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema32.properties.relationships, data: data44 };
          vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
        }
        let len3 = data44.length;
        for (let i4 = 0; i4 < len3; i4++)
          validate21(data44[i4], { instancePath: instancePath + "/relationships/" + i4, parentData: data44, parentDataProperty: i4, rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        let err81 = { instancePath: instancePath + "/relationships", schemaPath: "#/properties/relationships/type", keyword: "type", params: { type: "array" }, schema: schema32.properties.relationships.type, parentSchema: schema32.properties.relationships, data: data44 };
        vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
      }
    }
    if (data.quality !== void 0) {
      let data46 = data.quality;
      if (Array.isArray(data46)) {
        if (data46.length > 1e3) {
          let err82 = { instancePath: instancePath + "/quality", schemaPath: "#/properties/quality/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema32.properties.quality, data: data46 };
          vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
        }
        let len4 = data46.length;
        for (let i5 = 0; i5 < len4; i5++)
          validate24(data46[i5], { instancePath: instancePath + "/quality/" + i5, parentData: data46, parentDataProperty: i5, rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      } else {
        let err83 = { instancePath: instancePath + "/quality", schemaPath: "#/properties/quality/type", keyword: "type", params: { type: "array" }, schema: schema32.properties.quality.type, parentSchema: schema32.properties.quality, data: data46 };
        vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
      }
    }
    if (data.properties !== void 0) {
      let data48 = data.properties;
      if (Array.isArray(data48)) {
        if (data48.length > 1e4) {
          let err84 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/maxItems", keyword: "maxItems", params: { limit: 1e4 }, schema: 1e4, parentSchema: schema32.properties.properties, data: data48 };
          vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
        }
        let len5 = data48.length;
        for (let i6 = 0; i6 < len5; i6++)
          wrapper0.validate(data48[i6], { instancePath: instancePath + "/properties/" + i6, parentData: data48, parentDataProperty: i6, rootData }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
      } else {
        let err85 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "array" }, schema: schema32.properties.properties.type, parentSchema: schema32.properties.properties, data: data48 };
        vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
      }
    }
    data.items !== void 0 && (wrapper2.validate(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData }) || (vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors), errors = vErrors.length));
  } else {
    let err86 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema32.type, parentSchema: schema32, data };
    vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema21.required, parentSchema: schema21, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema21.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema21, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func3(data0) > 1e3) {
          let err2 = { instancePath: instancePath + "/id", schemaPath: "stableId/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema15, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!pattern0.test(data0)) {
          let err3 = { instancePath: instancePath + "/id", schemaPath: "stableId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, schema: "^[A-Za-z0-9_-]+$", parentSchema: schema15, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/id", schemaPath: "stableId/type", keyword: "type", params: { type: "string" }, schema: schema15.type, parentSchema: schema15, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func3(data1) > 1e3) {
          let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema21.properties.name, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (func3(data1) < 1) {
          let err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema21.properties.name, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.name.type, parentSchema: schema21.properties.name, data: data1 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.physicalType !== void 0) {
      let data2 = data.physicalType;
      if (typeof data2 == "string") {
        if (func3(data2) > 1e3) {
          let err8 = { instancePath: instancePath + "/physicalType", schemaPath: "#/properties/physicalType/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema21.properties.physicalType, data: data2 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (func3(data2) < 1) {
          let err9 = { instancePath: instancePath + "/physicalType", schemaPath: "#/properties/physicalType/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema21.properties.physicalType, data: data2 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/physicalType", schemaPath: "#/properties/physicalType/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.physicalType.type, parentSchema: schema21.properties.physicalType, data: data2 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.physicalName !== void 0) {
      let data3 = data.physicalName;
      if (typeof data3 == "string") {
        if (func3(data3) > 1e3) {
          let err11 = { instancePath: instancePath + "/physicalName", schemaPath: "#/properties/physicalName/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema21.properties.physicalName, data: data3 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (func3(data3) < 1) {
          let err12 = { instancePath: instancePath + "/physicalName", schemaPath: "#/properties/physicalName/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema21.properties.physicalName, data: data3 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/physicalName", schemaPath: "#/properties/physicalName/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.physicalName.type, parentSchema: schema21.properties.physicalName, data: data3 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.description !== void 0) {
      let data4 = data.description;
      if (typeof data4 == "string") {
        if (func3(data4) > 1e5) {
          let err14 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema21.properties.description, data: data4 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.description.type, parentSchema: schema21.properties.description, data: data4 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.businessName !== void 0) {
      let data5 = data.businessName;
      if (typeof data5 == "string") {
        if (func3(data5) > 1e5) {
          let err16 = { instancePath: instancePath + "/businessName", schemaPath: "#/properties/businessName/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema21.properties.businessName, data: data5 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/businessName", schemaPath: "#/properties/businessName/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.businessName.type, parentSchema: schema21.properties.businessName, data: data5 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.authoritativeDefinitions !== void 0 && (validate11(data.authoritativeDefinitions, { instancePath: instancePath + "/authoritativeDefinitions", parentData: data, parentDataProperty: "authoritativeDefinitions", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length)), data.tags !== void 0) {
      let data7 = data.tags;
      if (Array.isArray(data7)) {
        if (data7.length > 1e3) {
          let err18 = { instancePath: instancePath + "/tags", schemaPath: "tags/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema12, data: data7 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 == "string") {
            if (func3(data8) > 1e5) {
              let err19 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "tags/items/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema12.items, data: data8 };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          } else {
            let err20 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "tags/items/type", keyword: "type", params: { type: "string" }, schema: schema12.items.type, parentSchema: schema12.items, data: data8 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      } else {
        let err21 = { instancePath: instancePath + "/tags", schemaPath: "tags/type", keyword: "type", params: { type: "array" }, schema: schema12.type, parentSchema: schema12, data: data7 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.customProperties !== void 0 && (validate13(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data.primaryKey !== void 0) {
      let data10 = data.primaryKey;
      if (typeof data10 != "boolean") {
        let err22 = { instancePath: instancePath + "/primaryKey", schemaPath: "#/properties/primaryKey/type", keyword: "type", params: { type: "boolean" }, schema: schema21.properties.primaryKey.type, parentSchema: schema21.properties.primaryKey, data: data10 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.primaryKeyPosition !== void 0) {
      let data11 = data.primaryKeyPosition;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        let err23 = { instancePath: instancePath + "/primaryKeyPosition", schemaPath: "#/properties/primaryKeyPosition/type", keyword: "type", params: { type: "integer" }, schema: schema21.properties.primaryKeyPosition.type, parentSchema: schema21.properties.primaryKeyPosition, data: data11 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.logicalType !== void 0) {
      let data12 = data.logicalType;
      if (typeof data12 != "string") {
        let err24 = { instancePath: instancePath + "/logicalType", schemaPath: "#/properties/logicalType/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.logicalType.type, parentSchema: schema21.properties.logicalType, data: data12 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (!(data12 === "string" || data12 === "date" || data12 === "timestamp" || data12 === "time" || data12 === "number" || data12 === "integer" || data12 === "object" || data12 === "array" || data12 === "boolean")) {
        let err25 = { instancePath: instancePath + "/logicalType", schemaPath: "#/properties/logicalType/enum", keyword: "enum", params: { allowedValues: schema21.properties.logicalType.enum }, schema: schema21.properties.logicalType.enum, parentSchema: schema21.properties.logicalType, data: data12 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.logicalTypeOptions !== void 0) {
      let data13 = data.logicalTypeOptions;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (let key1 in data13)
          if (!func2.call(schema24.properties, key1)) {
            let err26 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "typeOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema24, data: data13 };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        if (data13.minLength !== void 0) {
          let data14 = data13.minLength;
          if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
            let err27 = { instancePath: instancePath + "/logicalTypeOptions/minLength", schemaPath: "typeOptions/properties/minLength/type", keyword: "type", params: { type: "integer" }, schema: schema24.properties.minLength.type, parentSchema: schema24.properties.minLength, data: data14 };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
          if (typeof data14 == "number" && isFinite(data14) && (data14 < 0 || isNaN(data14))) {
            let err28 = { instancePath: instancePath + "/logicalTypeOptions/minLength", schemaPath: "typeOptions/properties/minLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema24.properties.minLength, data: data14 };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data13.maxLength !== void 0) {
          let data15 = data13.maxLength;
          if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
            let err29 = { instancePath: instancePath + "/logicalTypeOptions/maxLength", schemaPath: "typeOptions/properties/maxLength/type", keyword: "type", params: { type: "integer" }, schema: schema24.properties.maxLength.type, parentSchema: schema24.properties.maxLength, data: data15 };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
          if (typeof data15 == "number" && isFinite(data15) && (data15 < 0 || isNaN(data15))) {
            let err30 = { instancePath: instancePath + "/logicalTypeOptions/maxLength", schemaPath: "typeOptions/properties/maxLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema24.properties.maxLength, data: data15 };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
        if (data13.pattern !== void 0) {
          let data16 = data13.pattern;
          if (typeof data16 == "string") {
            if (func3(data16) > 1e3) {
              let err31 = { instancePath: instancePath + "/logicalTypeOptions/pattern", schemaPath: "typeOptions/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema24.properties.pattern, data: data16 };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
            if (func3(data16) < 1) {
              let err32 = { instancePath: instancePath + "/logicalTypeOptions/pattern", schemaPath: "typeOptions/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.pattern, data: data16 };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
          } else {
            let err33 = { instancePath: instancePath + "/logicalTypeOptions/pattern", schemaPath: "typeOptions/properties/pattern/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.pattern.type, parentSchema: schema24.properties.pattern, data: data16 };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
        if (data13.format !== void 0) {
          let data17 = data13.format;
          if (typeof data17 == "string") {
            if (func3(data17) > 1e3) {
              let err34 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "typeOptions/properties/format/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema24.properties.format, data: data17 };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            if (func3(data17) < 1) {
              let err35 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "typeOptions/properties/format/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.format, data: data17 };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
          } else {
            let err36 = { instancePath: instancePath + "/logicalTypeOptions/format", schemaPath: "typeOptions/properties/format/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.format.type, parentSchema: schema24.properties.format, data: data17 };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
        if (data13.minimum !== void 0) {
          let data18 = data13.minimum;
          if (!(typeof data18 == "number" && isFinite(data18)) && typeof data18 != "string") {
            let err37 = { instancePath: instancePath + "/logicalTypeOptions/minimum", schemaPath: "typeOptions/properties/minimum/type", keyword: "type", params: { type: schema24.properties.minimum.type }, schema: schema24.properties.minimum.type, parentSchema: schema24.properties.minimum, data: data18 };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
        if (data13.maximum !== void 0) {
          let data19 = data13.maximum;
          if (!(typeof data19 == "number" && isFinite(data19)) && typeof data19 != "string") {
            let err38 = { instancePath: instancePath + "/logicalTypeOptions/maximum", schemaPath: "typeOptions/properties/maximum/type", keyword: "type", params: { type: schema24.properties.maximum.type }, schema: schema24.properties.maximum.type, parentSchema: schema24.properties.maximum, data: data19 };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        if (data13.exclusiveMinimum !== void 0) {
          let data20 = data13.exclusiveMinimum;
          if (!(typeof data20 == "number" && isFinite(data20)) && typeof data20 != "string" && typeof data20 != "boolean") {
            let err39 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMinimum", schemaPath: "typeOptions/properties/exclusiveMinimum/type", keyword: "type", params: { type: schema24.properties.exclusiveMinimum.type }, schema: schema24.properties.exclusiveMinimum.type, parentSchema: schema24.properties.exclusiveMinimum, data: data20 };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
        if (data13.exclusiveMaximum !== void 0) {
          let data21 = data13.exclusiveMaximum;
          if (!(typeof data21 == "number" && isFinite(data21)) && typeof data21 != "string" && typeof data21 != "boolean") {
            let err40 = { instancePath: instancePath + "/logicalTypeOptions/exclusiveMaximum", schemaPath: "typeOptions/properties/exclusiveMaximum/type", keyword: "type", params: { type: schema24.properties.exclusiveMaximum.type }, schema: schema24.properties.exclusiveMaximum.type, parentSchema: schema24.properties.exclusiveMaximum, data: data21 };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
        if (data13.multipleOf !== void 0) {
          let data22 = data13.multipleOf;
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 <= 0 || isNaN(data22)) {
              let err41 = { instancePath: instancePath + "/logicalTypeOptions/multipleOf", schemaPath: "typeOptions/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, schema: 0, parentSchema: schema24.properties.multipleOf, data: data22 };
              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
            }
          } else {
            let err42 = { instancePath: instancePath + "/logicalTypeOptions/multipleOf", schemaPath: "typeOptions/properties/multipleOf/type", keyword: "type", params: { type: "number" }, schema: schema24.properties.multipleOf.type, parentSchema: schema24.properties.multipleOf, data: data22 };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
        if (data13.timezone !== void 0) {
          let data23 = data13.timezone;
          if (typeof data23 != "boolean") {
            let err43 = { instancePath: instancePath + "/logicalTypeOptions/timezone", schemaPath: "typeOptions/properties/timezone/type", keyword: "type", params: { type: "boolean" }, schema: schema24.properties.timezone.type, parentSchema: schema24.properties.timezone, data: data23 };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
        if (data13.defaultTimezone !== void 0) {
          let data24 = data13.defaultTimezone;
          if (typeof data24 == "string") {
            if (func3(data24) > 1e5) {
              let err44 = { instancePath: instancePath + "/logicalTypeOptions/defaultTimezone", schemaPath: "typeOptions/properties/defaultTimezone/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema24.properties.defaultTimezone, data: data24 };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
          } else {
            let err45 = { instancePath: instancePath + "/logicalTypeOptions/defaultTimezone", schemaPath: "typeOptions/properties/defaultTimezone/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.defaultTimezone.type, parentSchema: schema24.properties.defaultTimezone, data: data24 };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        }
        if (data13.minProperties !== void 0) {
          let data25 = data13.minProperties;
          if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
            let err46 = { instancePath: instancePath + "/logicalTypeOptions/minProperties", schemaPath: "typeOptions/properties/minProperties/type", keyword: "type", params: { type: "integer" }, schema: schema24.properties.minProperties.type, parentSchema: schema24.properties.minProperties, data: data25 };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
          if (typeof data25 == "number" && isFinite(data25) && (data25 < 0 || isNaN(data25))) {
            let err47 = { instancePath: instancePath + "/logicalTypeOptions/minProperties", schemaPath: "typeOptions/properties/minProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema24.properties.minProperties, data: data25 };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
        }
        if (data13.maxProperties !== void 0) {
          let data26 = data13.maxProperties;
          if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
            let err48 = { instancePath: instancePath + "/logicalTypeOptions/maxProperties", schemaPath: "typeOptions/properties/maxProperties/type", keyword: "type", params: { type: "integer" }, schema: schema24.properties.maxProperties.type, parentSchema: schema24.properties.maxProperties, data: data26 };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
          if (typeof data26 == "number" && isFinite(data26) && (data26 < 0 || isNaN(data26))) {
            let err49 = { instancePath: instancePath + "/logicalTypeOptions/maxProperties", schemaPath: "typeOptions/properties/maxProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema24.properties.maxProperties, data: data26 };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
        }
        if (data13.required !== void 0) {
          let data27 = data13.required;
          if (Array.isArray(data27)) {
            if (data27.length > 1e3) {
              let err50 = { instancePath: instancePath + "/logicalTypeOptions/required", schemaPath: "typeOptions/properties/required/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema24.properties.required, data: data27 };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
            if (data27.length < 1) {
              let err51 = { instancePath: instancePath + "/logicalTypeOptions/required", schemaPath: "typeOptions/properties/required/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.required, data: data27 };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
            let len1 = data27.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data28 = data27[i1];
              if (typeof data28 == "string") {
                if (func3(data28) > 1e5) {
                  let err52 = { instancePath: instancePath + "/logicalTypeOptions/required/" + i1, schemaPath: "typeOptions/properties/required/items/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema24.properties.required.items, data: data28 };
                  vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                }
              } else {
                let err53 = { instancePath: instancePath + "/logicalTypeOptions/required/" + i1, schemaPath: "typeOptions/properties/required/items/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.required.items.type, parentSchema: schema24.properties.required.items, data: data28 };
                vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
              }
            }
            let i2 = data27.length, j0;
            if (i2 > 1) {
              let indices0 = {};
              for (; i2--; ) {
                let item0 = data27[i2];
                if (typeof item0 == "string") {
                  if (typeof indices0[item0] == "number") {
                    j0 = indices0[item0];
                    let err54 = { instancePath: instancePath + "/logicalTypeOptions/required", schemaPath: "typeOptions/properties/required/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, schema: true, parentSchema: schema24.properties.required, data: data27 };
                    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                    break;
                  }
                  indices0[item0] = i2;
                }
              }
            }
          } else {
            let err55 = { instancePath: instancePath + "/logicalTypeOptions/required", schemaPath: "typeOptions/properties/required/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.required.type, parentSchema: schema24.properties.required, data: data27 };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        }
        if (data13.minItems !== void 0) {
          let data29 = data13.minItems;
          if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
            let err56 = { instancePath: instancePath + "/logicalTypeOptions/minItems", schemaPath: "typeOptions/properties/minItems/type", keyword: "type", params: { type: "integer" }, schema: schema24.properties.minItems.type, parentSchema: schema24.properties.minItems, data: data29 };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
          if (typeof data29 == "number" && isFinite(data29) && (data29 < 0 || isNaN(data29))) {
            let err57 = { instancePath: instancePath + "/logicalTypeOptions/minItems", schemaPath: "typeOptions/properties/minItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema24.properties.minItems, data: data29 };
            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
          }
        }
        if (data13.maxItems !== void 0) {
          let data30 = data13.maxItems;
          if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
            let err58 = { instancePath: instancePath + "/logicalTypeOptions/maxItems", schemaPath: "typeOptions/properties/maxItems/type", keyword: "type", params: { type: "integer" }, schema: schema24.properties.maxItems.type, parentSchema: schema24.properties.maxItems, data: data30 };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
          if (typeof data30 == "number" && isFinite(data30) && (data30 < 0 || isNaN(data30))) {
            let err59 = { instancePath: instancePath + "/logicalTypeOptions/maxItems", schemaPath: "typeOptions/properties/maxItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema24.properties.maxItems, data: data30 };
            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
          }
        }
        if (data13.uniqueItems !== void 0) {
          let data31 = data13.uniqueItems;
          if (typeof data31 != "boolean") {
            let err60 = { instancePath: instancePath + "/logicalTypeOptions/uniqueItems", schemaPath: "typeOptions/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" }, schema: schema24.properties.uniqueItems.type, parentSchema: schema24.properties.uniqueItems, data: data31 };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
        }
      } else {
        let err61 = { instancePath: instancePath + "/logicalTypeOptions", schemaPath: "typeOptions/type", keyword: "type", params: { type: "object" }, schema: schema24.type, parentSchema: schema24, data: data13 };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
    }
    if (data.required !== void 0) {
      let data32 = data.required;
      if (typeof data32 != "boolean") {
        let err62 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, schema: schema21.properties.required.type, parentSchema: schema21.properties.required, data: data32 };
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
    }
    if (data.unique !== void 0) {
      let data33 = data.unique;
      if (typeof data33 != "boolean") {
        let err63 = { instancePath: instancePath + "/unique", schemaPath: "#/properties/unique/type", keyword: "type", params: { type: "boolean" }, schema: schema21.properties.unique.type, parentSchema: schema21.properties.unique, data: data33 };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
    }
    if (data.partitioned !== void 0) {
      let data34 = data.partitioned;
      if (typeof data34 != "boolean") {
        let err64 = { instancePath: instancePath + "/partitioned", schemaPath: "#/properties/partitioned/type", keyword: "type", params: { type: "boolean" }, schema: schema21.properties.partitioned.type, parentSchema: schema21.properties.partitioned, data: data34 };
        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
      }
    }
    if (data.partitionKeyPosition !== void 0) {
      let data35 = data.partitionKeyPosition;
      if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
        let err65 = { instancePath: instancePath + "/partitionKeyPosition", schemaPath: "#/properties/partitionKeyPosition/type", keyword: "type", params: { type: "integer" }, schema: schema21.properties.partitionKeyPosition.type, parentSchema: schema21.properties.partitionKeyPosition, data: data35 };
        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
      }
    }
    if (data.classification !== void 0) {
      let data36 = data.classification;
      if (typeof data36 == "string") {
        if (func3(data36) > 1e5) {
          let err66 = { instancePath: instancePath + "/classification", schemaPath: "#/properties/classification/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema21.properties.classification, data: data36 };
          vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
        }
      } else {
        let err67 = { instancePath: instancePath + "/classification", schemaPath: "#/properties/classification/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.classification.type, parentSchema: schema21.properties.classification, data: data36 };
        vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
      }
    }
    if (data.encryptedName !== void 0) {
      let data37 = data.encryptedName;
      if (typeof data37 == "string") {
        if (func3(data37) > 1e5) {
          let err68 = { instancePath: instancePath + "/encryptedName", schemaPath: "#/properties/encryptedName/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema21.properties.encryptedName, data: data37 };
          vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
        }
      } else {
        let err69 = { instancePath: instancePath + "/encryptedName", schemaPath: "#/properties/encryptedName/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.encryptedName.type, parentSchema: schema21.properties.encryptedName, data: data37 };
        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
      }
    }
    if (data.transformSourceObjects !== void 0) {
      let data38 = data.transformSourceObjects;
      if (Array.isArray(data38)) {
        if (data38.length > 1e4) {
          let err70 = { instancePath: instancePath + "/transformSourceObjects", schemaPath: "#/properties/transformSourceObjects/maxItems", keyword: "maxItems", params: { limit: 1e4 }, schema: 1e4, parentSchema: schema21.properties.transformSourceObjects, data: data38 };
          vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
        }
        let len2 = data38.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data39 = data38[i3];
          if (typeof data39 == "string") {
            if (func3(data39) > 1e5) {
              let err71 = { instancePath: instancePath + "/transformSourceObjects/" + i3, schemaPath: "#/properties/transformSourceObjects/items/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema21.properties.transformSourceObjects.items, data: data39 };
              vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
            }
          } else {
            let err72 = { instancePath: instancePath + "/transformSourceObjects/" + i3, schemaPath: "#/properties/transformSourceObjects/items/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.transformSourceObjects.items.type, parentSchema: schema21.properties.transformSourceObjects.items, data: data39 };
            vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
          }
        }
      } else {
        let err73 = { instancePath: instancePath + "/transformSourceObjects", schemaPath: "#/properties/transformSourceObjects/type", keyword: "type", params: { type: "array" }, schema: schema21.properties.transformSourceObjects.type, parentSchema: schema21.properties.transformSourceObjects, data: data38 };
        vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
      }
    }
    if (data.transformLogic !== void 0) {
      let data40 = data.transformLogic;
      if (typeof data40 == "string") {
        if (func3(data40) > 1e5) {
          let err74 = { instancePath: instancePath + "/transformLogic", schemaPath: "#/properties/transformLogic/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema21.properties.transformLogic, data: data40 };
          vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
        }
      } else {
        let err75 = { instancePath: instancePath + "/transformLogic", schemaPath: "#/properties/transformLogic/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.transformLogic.type, parentSchema: schema21.properties.transformLogic, data: data40 };
        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
      }
    }
    if (data.transformDescription !== void 0) {
      let data41 = data.transformDescription;
      if (typeof data41 == "string") {
        if (func3(data41) > 1e5) {
          let err76 = { instancePath: instancePath + "/transformDescription", schemaPath: "#/properties/transformDescription/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema21.properties.transformDescription, data: data41 };
          vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
        }
      } else {
        let err77 = { instancePath: instancePath + "/transformDescription", schemaPath: "#/properties/transformDescription/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.transformDescription.type, parentSchema: schema21.properties.transformDescription, data: data41 };
        vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
      }
    }
    if (data.examples !== void 0) {
      let data42 = data.examples;
      if (Array.isArray(data42)) {
        if (data42.length > 1e4) {
          let err78 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/maxItems", keyword: "maxItems", params: { limit: 1e4 }, schema: 1e4, parentSchema: schema21.properties.examples, data: data42 };
          vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
        }
      } else {
        let err79 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "array" }, schema: schema21.properties.examples.type, parentSchema: schema21.properties.examples, data: data42 };
        vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
      }
    }
    if (data.criticalDataElement !== void 0) {
      let data43 = data.criticalDataElement;
      if (typeof data43 != "boolean") {
        let err80 = { instancePath: instancePath + "/criticalDataElement", schemaPath: "#/properties/criticalDataElement/type", keyword: "type", params: { type: "boolean" }, schema: schema21.properties.criticalDataElement.type, parentSchema: schema21.properties.criticalDataElement, data: data43 };
        vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
      }
    }
    if (data.relationships !== void 0) {
      let data44 = data.relationships;
      if (Array.isArray(data44)) {
        if (data44.length > 1e3) {
          let err81 = { instancePath: instancePath + "/relationships", schemaPath: "#/properties/relationships/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema21.properties.relationships, data: data44 };
          vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
        }
        let len3 = data44.length;
        for (let i4 = 0; i4 < len3; i4++)
          validate21(data44[i4], { instancePath: instancePath + "/relationships/" + i4, parentData: data44, parentDataProperty: i4, rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        let err82 = { instancePath: instancePath + "/relationships", schemaPath: "#/properties/relationships/type", keyword: "type", params: { type: "array" }, schema: schema21.properties.relationships.type, parentSchema: schema21.properties.relationships, data: data44 };
        vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
      }
    }
    if (data.quality !== void 0) {
      let data46 = data.quality;
      if (Array.isArray(data46)) {
        if (data46.length > 1e3) {
          let err83 = { instancePath: instancePath + "/quality", schemaPath: "#/properties/quality/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema21.properties.quality, data: data46 };
          vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
        }
        let len4 = data46.length;
        for (let i5 = 0; i5 < len4; i5++)
          validate24(data46[i5], { instancePath: instancePath + "/quality/" + i5, parentData: data46, parentDataProperty: i5, rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      } else {
        let err84 = { instancePath: instancePath + "/quality", schemaPath: "#/properties/quality/type", keyword: "type", params: { type: "array" }, schema: schema21.properties.quality.type, parentSchema: schema21.properties.quality, data: data46 };
        vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
      }
    }
    if (data.properties !== void 0) {
      let data48 = data.properties;
      if (Array.isArray(data48)) {
        if (data48.length > 1e4) {
          let err85 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/maxItems", keyword: "maxItems", params: { limit: 1e4 }, schema: 1e4, parentSchema: schema21.properties.properties, data: data48 };
          vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
        }
        let len5 = data48.length;
        for (let i6 = 0; i6 < len5; i6++)
          wrapper0.validate(data48[i6], { instancePath: instancePath + "/properties/" + i6, parentData: data48, parentDataProperty: i6, rootData }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
      } else {
        let err86 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "array" }, schema: schema21.properties.properties.type, parentSchema: schema21.properties.properties, data: data48 };
        vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
      }
    }
    data.items !== void 0 && (validate28(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length));
  } else {
    let err87 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema21.type, parentSchema: schema21, data };
    vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
  }
  return validate18.errors = vErrors, errors === 0;
}
var schema36 = { type: "object", additionalProperties: false, required: ["from", "to"], properties: { type: { const: "foreignKey" }, from: { if: { type: "string" }, then: { $ref: "reference" }, else: { if: { type: "array" }, then: { type: "array", items: { $ref: "reference" }, maxItems: 100, minItems: 1 }, else: { type: ["string", "array"] } } }, to: { if: { type: "string" }, then: { $ref: "reference" }, else: { if: { type: "array" }, then: { type: "array", items: { $ref: "reference" }, maxItems: 100, minItems: 1 }, else: { type: ["string", "array"] } } }, customProperties: { $ref: "customProperties" } } };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, schema: schema36.required, parentSchema: schema36, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.to === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, schema: schema36.required, parentSchema: schema36, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "from" || key0 === "to" || key0 === "customProperties")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema36, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "foreignKey") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "foreignKey" }, schema: "foreignKey", parentSchema: schema36.properties.type, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.from !== void 0) {
      let data1 = data.from, _errs4 = errors, valid1 = true, _errs5 = errors;
      if (typeof data1 != "string") {
        let err4 = {};
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid0 = _errs5 === errors;
      errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      let ifClause0;
      if (_valid0) {
        let _errs7 = errors;
        if (typeof data1 == "string") {
          if (func3(data1) > 1e3) {
            let err5 = { instancePath: instancePath + "/from", schemaPath: "reference/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema26, data: data1 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (!pattern4.test(data1)) {
            let err6 = { instancePath: instancePath + "/from", schemaPath: "reference/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*)$" }, schema: "^(?:[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*)$", parentSchema: schema26, data: data1 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        } else {
          let err7 = { instancePath: instancePath + "/from", schemaPath: "reference/type", keyword: "type", params: { type: "string" }, schema: schema26.type, parentSchema: schema26, data: data1 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = _valid0, ifClause0 = "then";
      } else {
        let _errs10 = errors, _errs11 = errors, valid3 = true, _errs12 = errors;
        if (!Array.isArray(data1)) {
          let err8 = {};
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        var _valid1 = _errs12 === errors;
        errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
        let ifClause1;
        if (_valid1) {
          let _errs14 = errors;
          if (Array.isArray(data1)) {
            if (data1.length > 100) {
              let err9 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/else/then/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema36.properties.from.else.then, data: data1 };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data1.length < 1) {
              let err10 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/else/then/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema36.properties.from.else.then, data: data1 };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            let len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data2 = data1[i0];
              if (typeof data2 == "string") {
                if (func3(data2) > 1e3) {
                  let err11 = { instancePath: instancePath + "/from/" + i0, schemaPath: "reference/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema26, data: data2 };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
                if (!pattern4.test(data2)) {
                  let err12 = { instancePath: instancePath + "/from/" + i0, schemaPath: "reference/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*)$" }, schema: "^(?:[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*)$", parentSchema: schema26, data: data2 };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
              } else {
                let err13 = { instancePath: instancePath + "/from/" + i0, schemaPath: "reference/type", keyword: "type", params: { type: "string" }, schema: schema26.type, parentSchema: schema26, data: data2 };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
          } else {
            let err14 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/else/then/type", keyword: "type", params: { type: "array" }, schema: schema36.properties.from.else.then.type, parentSchema: schema36.properties.from.else.then, data: data1 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          var _valid1 = _errs14 === errors;
          valid3 = _valid1, ifClause1 = "then";
        } else {
          let _errs19 = errors;
          if (typeof data1 != "string" && !Array.isArray(data1)) {
            let err15 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/else/else/type", keyword: "type", params: { type: schema36.properties.from.else.else.type }, schema: schema36.properties.from.else.else.type, parentSchema: schema36.properties.from.else.else, data: data1 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          var _valid1 = _errs19 === errors;
          valid3 = _valid1, ifClause1 = "else";
        }
        if (!valid3) {
          let err16 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema36.properties.from.else.if, parentSchema: schema36.properties.from.else, data: data1 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        var _valid0 = _errs10 === errors;
        valid1 = _valid0, ifClause0 = "else";
      }
      if (!valid1) {
        let err17 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema36.properties.from.if, parentSchema: schema36.properties.from, data: data1 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.to !== void 0) {
      let data3 = data.to, _errs22 = errors, valid7 = true, _errs23 = errors;
      if (typeof data3 != "string") {
        let err18 = {};
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      var _valid2 = _errs23 === errors;
      errors = _errs22, vErrors !== null && (_errs22 ? vErrors.length = _errs22 : vErrors = null);
      let ifClause2;
      if (_valid2) {
        let _errs25 = errors;
        if (typeof data3 == "string") {
          if (func3(data3) > 1e3) {
            let err19 = { instancePath: instancePath + "/to", schemaPath: "reference/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema26, data: data3 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
          if (!pattern4.test(data3)) {
            let err20 = { instancePath: instancePath + "/to", schemaPath: "reference/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*)$" }, schema: "^(?:[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*)$", parentSchema: schema26, data: data3 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        } else {
          let err21 = { instancePath: instancePath + "/to", schemaPath: "reference/type", keyword: "type", params: { type: "string" }, schema: schema26.type, parentSchema: schema26, data: data3 };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        var _valid2 = _errs25 === errors;
        valid7 = _valid2, ifClause2 = "then";
      } else {
        let _errs28 = errors, _errs29 = errors, valid9 = true, _errs30 = errors;
        if (!Array.isArray(data3)) {
          let err22 = {};
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        var _valid3 = _errs30 === errors;
        errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null);
        let ifClause3;
        if (_valid3) {
          let _errs32 = errors;
          if (Array.isArray(data3)) {
            if (data3.length > 100) {
              let err23 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/else/then/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema36.properties.to.else.then, data: data3 };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (data3.length < 1) {
              let err24 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/else/then/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema36.properties.to.else.then, data: data3 };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            let len1 = data3.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data4 = data3[i1];
              if (typeof data4 == "string") {
                if (func3(data4) > 1e3) {
                  let err25 = { instancePath: instancePath + "/to/" + i1, schemaPath: "reference/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema26, data: data4 };
                  vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                }
                if (!pattern4.test(data4)) {
                  let err26 = { instancePath: instancePath + "/to/" + i1, schemaPath: "reference/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*)$" }, schema: "^(?:[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*|(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*)$", parentSchema: schema26, data: data4 };
                  vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                }
              } else {
                let err27 = { instancePath: instancePath + "/to/" + i1, schemaPath: "reference/type", keyword: "type", params: { type: "string" }, schema: schema26.type, parentSchema: schema26, data: data4 };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            }
          } else {
            let err28 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/else/then/type", keyword: "type", params: { type: "array" }, schema: schema36.properties.to.else.then.type, parentSchema: schema36.properties.to.else.then, data: data3 };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
          var _valid3 = _errs32 === errors;
          valid9 = _valid3, ifClause3 = "then";
        } else {
          let _errs37 = errors;
          if (typeof data3 != "string" && !Array.isArray(data3)) {
            let err29 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/else/else/type", keyword: "type", params: { type: schema36.properties.to.else.else.type }, schema: schema36.properties.to.else.else.type, parentSchema: schema36.properties.to.else.else, data: data3 };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
          var _valid3 = _errs37 === errors;
          valid9 = _valid3, ifClause3 = "else";
        }
        if (!valid9) {
          let err30 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/else/if", keyword: "if", params: { failingKeyword: ifClause3 }, schema: schema36.properties.to.else.if, parentSchema: schema36.properties.to.else, data: data3 };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        var _valid2 = _errs28 === errors;
        valid7 = _valid2, ifClause2 = "else";
      }
      if (!valid7) {
        let err31 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema36.properties.to.if, parentSchema: schema36.properties.to, data: data3 };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    data.customProperties !== void 0 && (validate13(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length));
  } else {
    let err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema36.type, parentSchema: schema36, data };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema18.required, parentSchema: schema18, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema18.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema18, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func3(data0) > 1e3) {
          let err2 = { instancePath: instancePath + "/id", schemaPath: "stableId/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema15, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!pattern0.test(data0)) {
          let err3 = { instancePath: instancePath + "/id", schemaPath: "stableId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, schema: "^[A-Za-z0-9_-]+$", parentSchema: schema15, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/id", schemaPath: "stableId/type", keyword: "type", params: { type: "string" }, schema: schema15.type, parentSchema: schema15, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func3(data1) > 1e3) {
          let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema18.properties.name, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (func3(data1) < 1) {
          let err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema18.properties.name, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.name.type, parentSchema: schema18.properties.name, data: data1 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.physicalType !== void 0) {
      let data2 = data.physicalType;
      if (typeof data2 == "string") {
        if (func3(data2) > 1e3) {
          let err8 = { instancePath: instancePath + "/physicalType", schemaPath: "#/properties/physicalType/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema18.properties.physicalType, data: data2 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (func3(data2) < 1) {
          let err9 = { instancePath: instancePath + "/physicalType", schemaPath: "#/properties/physicalType/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema18.properties.physicalType, data: data2 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/physicalType", schemaPath: "#/properties/physicalType/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.physicalType.type, parentSchema: schema18.properties.physicalType, data: data2 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.physicalName !== void 0) {
      let data3 = data.physicalName;
      if (typeof data3 == "string") {
        if (func3(data3) > 1e3) {
          let err11 = { instancePath: instancePath + "/physicalName", schemaPath: "#/properties/physicalName/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema18.properties.physicalName, data: data3 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (func3(data3) < 1) {
          let err12 = { instancePath: instancePath + "/physicalName", schemaPath: "#/properties/physicalName/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema18.properties.physicalName, data: data3 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/physicalName", schemaPath: "#/properties/physicalName/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.physicalName.type, parentSchema: schema18.properties.physicalName, data: data3 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.description !== void 0) {
      let data4 = data.description;
      if (typeof data4 == "string") {
        if (func3(data4) > 1e5) {
          let err14 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema18.properties.description, data: data4 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.description.type, parentSchema: schema18.properties.description, data: data4 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.businessName !== void 0) {
      let data5 = data.businessName;
      if (typeof data5 == "string") {
        if (func3(data5) > 1e5) {
          let err16 = { instancePath: instancePath + "/businessName", schemaPath: "#/properties/businessName/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema18.properties.businessName, data: data5 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/businessName", schemaPath: "#/properties/businessName/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.businessName.type, parentSchema: schema18.properties.businessName, data: data5 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.authoritativeDefinitions !== void 0 && (validate11(data.authoritativeDefinitions, { instancePath: instancePath + "/authoritativeDefinitions", parentData: data, parentDataProperty: "authoritativeDefinitions", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length)), data.tags !== void 0) {
      let data7 = data.tags;
      if (Array.isArray(data7)) {
        if (data7.length > 1e3) {
          let err18 = { instancePath: instancePath + "/tags", schemaPath: "tags/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema12, data: data7 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 == "string") {
            if (func3(data8) > 1e5) {
              let err19 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "tags/items/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema12.items, data: data8 };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          } else {
            let err20 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "tags/items/type", keyword: "type", params: { type: "string" }, schema: schema12.items.type, parentSchema: schema12.items, data: data8 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      } else {
        let err21 = { instancePath: instancePath + "/tags", schemaPath: "tags/type", keyword: "type", params: { type: "array" }, schema: schema12.type, parentSchema: schema12, data: data7 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.customProperties !== void 0 && (validate13(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data.logicalType !== void 0) {
      let data10 = data.logicalType;
      if (data10 !== "object") {
        let err22 = { instancePath: instancePath + "/logicalType", schemaPath: "#/properties/logicalType/const", keyword: "const", params: { allowedValue: "object" }, schema: "object", parentSchema: schema18.properties.logicalType, data: data10 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.dataGranularityDescription !== void 0) {
      let data11 = data.dataGranularityDescription;
      if (typeof data11 == "string") {
        if (func3(data11) > 1e5) {
          let err23 = { instancePath: instancePath + "/dataGranularityDescription", schemaPath: "#/properties/dataGranularityDescription/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema18.properties.dataGranularityDescription, data: data11 };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        let err24 = { instancePath: instancePath + "/dataGranularityDescription", schemaPath: "#/properties/dataGranularityDescription/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.dataGranularityDescription.type, parentSchema: schema18.properties.dataGranularityDescription, data: data11 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.properties !== void 0) {
      let data12 = data.properties;
      if (Array.isArray(data12)) {
        if (data12.length > 1e4) {
          let err25 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/maxItems", keyword: "maxItems", params: { limit: 1e4 }, schema: 1e4, parentSchema: schema18.properties.properties, data: data12 };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        let len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate18(data12[i1], { instancePath: instancePath + "/properties/" + i1, parentData: data12, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors), errors = vErrors.length);
      } else {
        let err26 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "array" }, schema: schema18.properties.properties.type, parentSchema: schema18.properties.properties, data: data12 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.relationships !== void 0) {
      let data14 = data.relationships;
      if (Array.isArray(data14)) {
        if (data14.length > 1e3) {
          let err27 = { instancePath: instancePath + "/relationships", schemaPath: "#/properties/relationships/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema18.properties.relationships, data: data14 };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        let len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate35(data14[i2], { instancePath: instancePath + "/relationships/" + i2, parentData: data14, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
      } else {
        let err28 = { instancePath: instancePath + "/relationships", schemaPath: "#/properties/relationships/type", keyword: "type", params: { type: "array" }, schema: schema18.properties.relationships.type, parentSchema: schema18.properties.relationships, data: data14 };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.quality !== void 0) {
      let data16 = data.quality;
      if (Array.isArray(data16)) {
        if (data16.length > 1e3) {
          let err29 = { instancePath: instancePath + "/quality", schemaPath: "#/properties/quality/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema18.properties.quality, data: data16 };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        let len3 = data16.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate24(data16[i3], { instancePath: instancePath + "/quality/" + i3, parentData: data16, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      } else {
        let err30 = { instancePath: instancePath + "/quality", schemaPath: "#/properties/quality/type", keyword: "type", params: { type: "array" }, schema: schema18.properties.quality.type, parentSchema: schema18.properties.quality, data: data16 };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
  } else {
    let err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema18.type, parentSchema: schema18, data };
    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
  }
  return validate15.errors = vErrors, errors === 0;
}
var schema43 = { type: "object", additionalProperties: false, properties: { name: { type: "string", maxLength: 1e5 }, members: { type: "array", items: { $ref: "member" }, maxItems: 1e3 }, id: { $ref: "stableId" }, description: { type: "string", maxLength: 1e5 }, tags: { $ref: "tags" }, customProperties: { $ref: "customProperties" }, authoritativeDefinitions: { $ref: "definitionsElsewhere" } } };
var schema44 = { type: "object", additionalProperties: false, required: ["username"], properties: { username: { type: "string", maxLength: 1e3, minLength: 1 }, name: { type: "string", maxLength: 1e5 }, role: { type: "string", maxLength: 1e5 }, dateIn: { type: "string", maxLength: 1e5 }, dateOut: { type: "string", maxLength: 1e5 }, replacedByUsername: { type: "string", maxLength: 1e5 }, id: { $ref: "stableId" }, description: { type: "string", maxLength: 1e5 }, tags: { $ref: "tags" }, customProperties: { $ref: "customProperties" }, authoritativeDefinitions: { $ref: "definitionsElsewhere" } } };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.username === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" }, schema: schema44.required, parentSchema: schema44, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema44.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema44, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.username !== void 0) {
      let data0 = data.username;
      if (typeof data0 == "string") {
        if (func3(data0) > 1e3) {
          let err2 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema44.properties.username, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func3(data0) < 1) {
          let err3 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema44.properties.username, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, schema: schema44.properties.username.type, parentSchema: schema44.properties.username, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func3(data1) > 1e5) {
          let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema44.properties.name, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema44.properties.name.type, parentSchema: schema44.properties.name, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.role !== void 0) {
      let data2 = data.role;
      if (typeof data2 == "string") {
        if (func3(data2) > 1e5) {
          let err7 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema44.properties.role, data: data2 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, schema: schema44.properties.role.type, parentSchema: schema44.properties.role, data: data2 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.dateIn !== void 0) {
      let data3 = data.dateIn;
      if (typeof data3 == "string") {
        if (func3(data3) > 1e5) {
          let err9 = { instancePath: instancePath + "/dateIn", schemaPath: "#/properties/dateIn/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema44.properties.dateIn, data: data3 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/dateIn", schemaPath: "#/properties/dateIn/type", keyword: "type", params: { type: "string" }, schema: schema44.properties.dateIn.type, parentSchema: schema44.properties.dateIn, data: data3 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.dateOut !== void 0) {
      let data4 = data.dateOut;
      if (typeof data4 == "string") {
        if (func3(data4) > 1e5) {
          let err11 = { instancePath: instancePath + "/dateOut", schemaPath: "#/properties/dateOut/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema44.properties.dateOut, data: data4 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/dateOut", schemaPath: "#/properties/dateOut/type", keyword: "type", params: { type: "string" }, schema: schema44.properties.dateOut.type, parentSchema: schema44.properties.dateOut, data: data4 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.replacedByUsername !== void 0) {
      let data5 = data.replacedByUsername;
      if (typeof data5 == "string") {
        if (func3(data5) > 1e5) {
          let err13 = { instancePath: instancePath + "/replacedByUsername", schemaPath: "#/properties/replacedByUsername/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema44.properties.replacedByUsername, data: data5 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/replacedByUsername", schemaPath: "#/properties/replacedByUsername/type", keyword: "type", params: { type: "string" }, schema: schema44.properties.replacedByUsername.type, parentSchema: schema44.properties.replacedByUsername, data: data5 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.id !== void 0) {
      let data6 = data.id;
      if (typeof data6 == "string") {
        if (func3(data6) > 1e3) {
          let err15 = { instancePath: instancePath + "/id", schemaPath: "stableId/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema15, data: data6 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (!pattern0.test(data6)) {
          let err16 = { instancePath: instancePath + "/id", schemaPath: "stableId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, schema: "^[A-Za-z0-9_-]+$", parentSchema: schema15, data: data6 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/id", schemaPath: "stableId/type", keyword: "type", params: { type: "string" }, schema: schema15.type, parentSchema: schema15, data: data6 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.description !== void 0) {
      let data7 = data.description;
      if (typeof data7 == "string") {
        if (func3(data7) > 1e5) {
          let err18 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema44.properties.description, data: data7 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema44.properties.description.type, parentSchema: schema44.properties.description, data: data7 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.tags !== void 0) {
      let data8 = data.tags;
      if (Array.isArray(data8)) {
        if (data8.length > 1e3) {
          let err20 = { instancePath: instancePath + "/tags", schemaPath: "tags/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema12, data: data8 };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        let len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 == "string") {
            if (func3(data9) > 1e5) {
              let err21 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "tags/items/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema12.items, data: data9 };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
          } else {
            let err22 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "tags/items/type", keyword: "type", params: { type: "string" }, schema: schema12.items.type, parentSchema: schema12.items, data: data9 };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      } else {
        let err23 = { instancePath: instancePath + "/tags", schemaPath: "tags/type", keyword: "type", params: { type: "array" }, schema: schema12.type, parentSchema: schema12, data: data8 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    data.customProperties !== void 0 && (validate13(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data.authoritativeDefinitions !== void 0 && (validate11(data.authoritativeDefinitions, { instancePath: instancePath + "/authoritativeDefinitions", parentData: data, parentDataProperty: "authoritativeDefinitions", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length));
  } else {
    let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema44.type, parentSchema: schema44, data };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate42.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "members" || key0 === "id" || key0 === "description" || key0 === "tags" || key0 === "customProperties" || key0 === "authoritativeDefinitions")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema43, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func3(data0) > 1e5) {
          let err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema43.properties.name, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema43.properties.name.type, parentSchema: schema43.properties.name, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.members !== void 0) {
      let data1 = data.members;
      if (Array.isArray(data1)) {
        if (data1.length > 1e3) {
          let err3 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema43.properties.members, data: data1 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate42(data1[i0], { instancePath: instancePath + "/members/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" }, schema: schema43.properties.members.type, parentSchema: schema43.properties.members, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.id !== void 0) {
      let data3 = data.id;
      if (typeof data3 == "string") {
        if (func3(data3) > 1e3) {
          let err5 = { instancePath: instancePath + "/id", schemaPath: "stableId/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema15, data: data3 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!pattern0.test(data3)) {
          let err6 = { instancePath: instancePath + "/id", schemaPath: "stableId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, schema: "^[A-Za-z0-9_-]+$", parentSchema: schema15, data: data3 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/id", schemaPath: "stableId/type", keyword: "type", params: { type: "string" }, schema: schema15.type, parentSchema: schema15, data: data3 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.description !== void 0) {
      let data4 = data.description;
      if (typeof data4 == "string") {
        if (func3(data4) > 1e5) {
          let err8 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema43.properties.description, data: data4 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema43.properties.description.type, parentSchema: schema43.properties.description, data: data4 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.tags !== void 0) {
      let data5 = data.tags;
      if (Array.isArray(data5)) {
        if (data5.length > 1e3) {
          let err10 = { instancePath: instancePath + "/tags", schemaPath: "tags/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema12, data: data5 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 == "string") {
            if (func3(data6) > 1e5) {
              let err11 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "tags/items/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema12.items, data: data6 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "tags/items/type", keyword: "type", params: { type: "string" }, schema: schema12.items.type, parentSchema: schema12.items, data: data6 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/tags", schemaPath: "tags/type", keyword: "type", params: { type: "array" }, schema: schema12.type, parentSchema: schema12, data: data5 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    data.customProperties !== void 0 && (validate13(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data.authoritativeDefinitions !== void 0 && (validate11(data.authoritativeDefinitions, { instancePath: instancePath + "/authoritativeDefinitions", parentData: data, parentDataProperty: "authoritativeDefinitions", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length));
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema43.type, parentSchema: schema43, data };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
var schema49 = { type: "object", additionalProperties: false, required: ["role"], properties: { role: { type: "string", maxLength: 1e3, minLength: 1 }, access: { type: "string", maxLength: 1e5 }, firstLevelApprovers: { type: "string", maxLength: 1e5 }, secondLevelApprovers: { type: "string", maxLength: 1e5 }, id: { $ref: "stableId" }, description: { type: "string", maxLength: 1e5 }, customProperties: { $ref: "customProperties" } } };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, schema: schema49.required, parentSchema: schema49, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "role" || key0 === "access" || key0 === "firstLevelApprovers" || key0 === "secondLevelApprovers" || key0 === "id" || key0 === "description" || key0 === "customProperties")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema49, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.role !== void 0) {
      let data0 = data.role;
      if (typeof data0 == "string") {
        if (func3(data0) > 1e3) {
          let err2 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema49.properties.role, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func3(data0) < 1) {
          let err3 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema49.properties.role, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, schema: schema49.properties.role.type, parentSchema: schema49.properties.role, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.access !== void 0) {
      let data1 = data.access;
      if (typeof data1 == "string") {
        if (func3(data1) > 1e5) {
          let err5 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema49.properties.access, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/type", keyword: "type", params: { type: "string" }, schema: schema49.properties.access.type, parentSchema: schema49.properties.access, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.firstLevelApprovers !== void 0) {
      let data2 = data.firstLevelApprovers;
      if (typeof data2 == "string") {
        if (func3(data2) > 1e5) {
          let err7 = { instancePath: instancePath + "/firstLevelApprovers", schemaPath: "#/properties/firstLevelApprovers/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema49.properties.firstLevelApprovers, data: data2 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/firstLevelApprovers", schemaPath: "#/properties/firstLevelApprovers/type", keyword: "type", params: { type: "string" }, schema: schema49.properties.firstLevelApprovers.type, parentSchema: schema49.properties.firstLevelApprovers, data: data2 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.secondLevelApprovers !== void 0) {
      let data3 = data.secondLevelApprovers;
      if (typeof data3 == "string") {
        if (func3(data3) > 1e5) {
          let err9 = { instancePath: instancePath + "/secondLevelApprovers", schemaPath: "#/properties/secondLevelApprovers/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema49.properties.secondLevelApprovers, data: data3 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/secondLevelApprovers", schemaPath: "#/properties/secondLevelApprovers/type", keyword: "type", params: { type: "string" }, schema: schema49.properties.secondLevelApprovers.type, parentSchema: schema49.properties.secondLevelApprovers, data: data3 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.id !== void 0) {
      let data4 = data.id;
      if (typeof data4 == "string") {
        if (func3(data4) > 1e3) {
          let err11 = { instancePath: instancePath + "/id", schemaPath: "stableId/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema15, data: data4 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (!pattern0.test(data4)) {
          let err12 = { instancePath: instancePath + "/id", schemaPath: "stableId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, schema: "^[A-Za-z0-9_-]+$", parentSchema: schema15, data: data4 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/id", schemaPath: "stableId/type", keyword: "type", params: { type: "string" }, schema: schema15.type, parentSchema: schema15, data: data4 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.description !== void 0) {
      let data5 = data.description;
      if (typeof data5 == "string") {
        if (func3(data5) > 1e5) {
          let err14 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema49.properties.description, data: data5 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema49.properties.description.type, parentSchema: schema49.properties.description, data: data5 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    data.customProperties !== void 0 && (validate13(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length));
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema49.type, parentSchema: schema49, data };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate50.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.apiVersion === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.kind === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.id === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.status === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema11.properties, key0)) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema11, data };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (typeof data0 == "string") {
        if (func3(data0) > 1e3) {
          let err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema11.properties.version, data: data0 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func3(data0) < 1) {
          let err7 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties.version, data: data0 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.version.type, parentSchema: schema11.properties.version, data: data0 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (data1 !== "DataContract") {
        let err9 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "DataContract" }, schema: "DataContract", parentSchema: schema11.properties.kind, data: data1 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      let data2 = data.apiVersion;
      if (typeof data2 == "string") {
        if (func3(data2) > 1e3) {
          let err10 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema11.properties.apiVersion, data: data2 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (func3(data2) < 1) {
          let err11 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties.apiVersion, data: data2 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.apiVersion.type, parentSchema: schema11.properties.apiVersion, data: data2 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.id !== void 0) {
      let data3 = data.id;
      if (typeof data3 == "string") {
        if (func3(data3) > 1e3) {
          let err13 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema11.properties.id, data: data3 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (func3(data3) < 1) {
          let err14 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties.id, data: data3 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.id.type, parentSchema: schema11.properties.id, data: data3 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.name !== void 0) {
      let data4 = data.name;
      if (typeof data4 == "string") {
        if (func3(data4) > 1e5) {
          let err16 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema11.properties.name, data: data4 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.name.type, parentSchema: schema11.properties.name, data: data4 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.tenant !== void 0) {
      let data5 = data.tenant;
      if (typeof data5 == "string") {
        if (func3(data5) > 1e5) {
          let err18 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema11.properties.tenant, data: data5 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.tenant.type, parentSchema: schema11.properties.tenant, data: data5 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.tags !== void 0) {
      let data6 = data.tags;
      if (Array.isArray(data6)) {
        if (data6.length > 1e3) {
          let err20 = { instancePath: instancePath + "/tags", schemaPath: "tags/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema12, data: data6 };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 == "string") {
            if (func3(data7) > 1e5) {
              let err21 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "tags/items/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema12.items, data: data7 };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
          } else {
            let err22 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "tags/items/type", keyword: "type", params: { type: "string" }, schema: schema12.items.type, parentSchema: schema12.items, data: data7 };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      } else {
        let err23 = { instancePath: instancePath + "/tags", schemaPath: "tags/type", keyword: "type", params: { type: "array" }, schema: schema12.type, parentSchema: schema12, data: data6 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.status !== void 0) {
      let data8 = data.status;
      if (typeof data8 == "string") {
        if (func3(data8) > 1e3) {
          let err24 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema11.properties.status, data: data8 };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (func3(data8) < 1) {
          let err25 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties.status, data: data8 };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        let err26 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.status.type, parentSchema: schema11.properties.status, data: data8 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.servers !== void 0) {
      let data9 = data.servers;
      if (Array.isArray(data9)) {
        if (data9.length > 1e3) {
          let err27 = { instancePath: instancePath + "/servers", schemaPath: "#/properties/servers/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema11.properties.servers, data: data9 };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        let len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.server === void 0) {
              let err28 = { instancePath: instancePath + "/servers/" + i1, schemaPath: "server/required", keyword: "required", params: { missingProperty: "server" }, schema: schema13.required, parentSchema: schema13, data: data10 };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            if (data10.type === void 0) {
              let err29 = { instancePath: instancePath + "/servers/" + i1, schemaPath: "server/required", keyword: "required", params: { missingProperty: "type" }, schema: schema13.required, parentSchema: schema13, data: data10 };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            if (data10.server !== void 0) {
              let data11 = data10.server;
              if (typeof data11 == "string") {
                if (func3(data11) > 1e3) {
                  let err30 = { instancePath: instancePath + "/servers/" + i1 + "/server", schemaPath: "server/properties/server/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema13.properties.server, data: data11 };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
                if (func3(data11) < 1) {
                  let err31 = { instancePath: instancePath + "/servers/" + i1 + "/server", schemaPath: "server/properties/server/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.properties.server, data: data11 };
                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                }
              } else {
                let err32 = { instancePath: instancePath + "/servers/" + i1 + "/server", schemaPath: "server/properties/server/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.server.type, parentSchema: schema13.properties.server, data: data11 };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
            }
            if (data10.type !== void 0) {
              let data12 = data10.type;
              if (typeof data12 == "string") {
                if (func3(data12) > 1e3) {
                  let err33 = { instancePath: instancePath + "/servers/" + i1 + "/type", schemaPath: "server/properties/type/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema13.properties.type, data: data12 };
                  vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                }
                if (func3(data12) < 1) {
                  let err34 = { instancePath: instancePath + "/servers/" + i1 + "/type", schemaPath: "server/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema13.properties.type, data: data12 };
                  vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                }
              } else {
                let err35 = { instancePath: instancePath + "/servers/" + i1 + "/type", schemaPath: "server/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.type.type, parentSchema: schema13.properties.type, data: data12 };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            }
          } else {
            let err36 = { instancePath: instancePath + "/servers/" + i1, schemaPath: "server/type", keyword: "type", params: { type: "object" }, schema: schema13.type, parentSchema: schema13, data: data10 };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
      } else {
        let err37 = { instancePath: instancePath + "/servers", schemaPath: "#/properties/servers/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.servers.type, parentSchema: schema11.properties.servers, data: data9 };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.dataProduct !== void 0) {
      let data13 = data.dataProduct;
      if (typeof data13 == "string") {
        if (func3(data13) > 1e5) {
          let err38 = { instancePath: instancePath + "/dataProduct", schemaPath: "#/properties/dataProduct/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema11.properties.dataProduct, data: data13 };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      } else {
        let err39 = { instancePath: instancePath + "/dataProduct", schemaPath: "#/properties/dataProduct/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.dataProduct.type, parentSchema: schema11.properties.dataProduct, data: data13 };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.description !== void 0) {
      let data14 = data.description;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.usage !== void 0) {
          let data15 = data14.usage;
          if (typeof data15 == "string") {
            if (func3(data15) > 1e5) {
              let err40 = { instancePath: instancePath + "/description/usage", schemaPath: "#/properties/description/properties/usage/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema11.properties.description.properties.usage, data: data15 };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
          } else {
            let err41 = { instancePath: instancePath + "/description/usage", schemaPath: "#/properties/description/properties/usage/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.description.properties.usage.type, parentSchema: schema11.properties.description.properties.usage, data: data15 };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
        if (data14.purpose !== void 0) {
          let data16 = data14.purpose;
          if (typeof data16 == "string") {
            if (func3(data16) > 1e5) {
              let err42 = { instancePath: instancePath + "/description/purpose", schemaPath: "#/properties/description/properties/purpose/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema11.properties.description.properties.purpose, data: data16 };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
          } else {
            let err43 = { instancePath: instancePath + "/description/purpose", schemaPath: "#/properties/description/properties/purpose/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.description.properties.purpose.type, parentSchema: schema11.properties.description.properties.purpose, data: data16 };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
        if (data14.limitations !== void 0) {
          let data17 = data14.limitations;
          if (typeof data17 == "string") {
            if (func3(data17) > 1e5) {
              let err44 = { instancePath: instancePath + "/description/limitations", schemaPath: "#/properties/description/properties/limitations/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema11.properties.description.properties.limitations, data: data17 };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
          } else {
            let err45 = { instancePath: instancePath + "/description/limitations", schemaPath: "#/properties/description/properties/limitations/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.description.properties.limitations.type, parentSchema: schema11.properties.description.properties.limitations, data: data17 };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        }
        data14.authoritativeDefinitions !== void 0 && (validate11(data14.authoritativeDefinitions, { instancePath: instancePath + "/description/authoritativeDefinitions", parentData: data14, parentDataProperty: "authoritativeDefinitions", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length)), data14.customProperties !== void 0 && (validate13(data14.customProperties, { instancePath: instancePath + "/description/customProperties", parentData: data14, parentDataProperty: "customProperties", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length));
      } else {
        let err46 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "object" }, schema: schema11.properties.description.type, parentSchema: schema11.properties.description, data: data14 };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.domain !== void 0) {
      let data20 = data.domain;
      if (typeof data20 == "string") {
        if (func3(data20) > 1e5) {
          let err47 = { instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema11.properties.domain, data: data20 };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
      } else {
        let err48 = { instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.domain.type, parentSchema: schema11.properties.domain, data: data20 };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    if (data.schema !== void 0) {
      let data21 = data.schema;
      if (Array.isArray(data21)) {
        if (data21.length > 1e3) {
          let err49 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema11.properties.schema, data: data21 };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
        let len2 = data21.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate15(data21[i2], { instancePath: instancePath + "/schema/" + i2, parentData: data21, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length);
      } else {
        let err50 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.schema.type, parentSchema: schema11.properties.schema, data: data21 };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data.support !== void 0) {
      let data23 = data.support;
      if (Array.isArray(data23)) {
        if (data23.length > 1e3) {
          let err51 = { instancePath: instancePath + "/support", schemaPath: "#/properties/support/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema11.properties.support, data: data23 };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
        let len3 = data23.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data24 = data23[i3];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.channel === void 0) {
              let err52 = { instancePath: instancePath + "/support/" + i3, schemaPath: "#/properties/support/items/required", keyword: "required", params: { missingProperty: "channel" }, schema: schema11.properties.support.items.required, parentSchema: schema11.properties.support.items, data: data24 };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
            for (let key1 in data24)
              if (!(key1 === "channel" || key1 === "url" || key1 === "tool" || key1 === "scope" || key1 === "invitationUrl" || key1 === "id" || key1 === "description" || key1 === "customProperties")) {
                let err53 = { instancePath: instancePath + "/support/" + i3, schemaPath: "#/properties/support/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema11.properties.support.items, data: data24 };
                vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
              }
            if (data24.channel !== void 0) {
              let data25 = data24.channel;
              if (typeof data25 == "string") {
                if (func3(data25) > 1e3) {
                  let err54 = { instancePath: instancePath + "/support/" + i3 + "/channel", schemaPath: "#/properties/support/items/properties/channel/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema11.properties.support.items.properties.channel, data: data25 };
                  vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                }
                if (func3(data25) < 1) {
                  let err55 = { instancePath: instancePath + "/support/" + i3 + "/channel", schemaPath: "#/properties/support/items/properties/channel/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties.support.items.properties.channel, data: data25 };
                  vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                }
              } else {
                let err56 = { instancePath: instancePath + "/support/" + i3 + "/channel", schemaPath: "#/properties/support/items/properties/channel/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.support.items.properties.channel.type, parentSchema: schema11.properties.support.items.properties.channel, data: data25 };
                vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
              }
            }
            if (data24.url !== void 0) {
              let data26 = data24.url;
              if (typeof data26 == "string") {
                if (func3(data26) > 1e5) {
                  let err57 = { instancePath: instancePath + "/support/" + i3 + "/url", schemaPath: "#/properties/support/items/properties/url/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema11.properties.support.items.properties.url, data: data26 };
                  vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                }
              } else {
                let err58 = { instancePath: instancePath + "/support/" + i3 + "/url", schemaPath: "#/properties/support/items/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.support.items.properties.url.type, parentSchema: schema11.properties.support.items.properties.url, data: data26 };
                vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
              }
            }
            if (data24.tool !== void 0) {
              let data27 = data24.tool;
              if (typeof data27 == "string") {
                if (func3(data27) > 1e5) {
                  let err59 = { instancePath: instancePath + "/support/" + i3 + "/tool", schemaPath: "#/properties/support/items/properties/tool/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema11.properties.support.items.properties.tool, data: data27 };
                  vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                }
              } else {
                let err60 = { instancePath: instancePath + "/support/" + i3 + "/tool", schemaPath: "#/properties/support/items/properties/tool/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.support.items.properties.tool.type, parentSchema: schema11.properties.support.items.properties.tool, data: data27 };
                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
              }
            }
            if (data24.scope !== void 0) {
              let data28 = data24.scope;
              if (typeof data28 == "string") {
                if (func3(data28) > 1e5) {
                  let err61 = { instancePath: instancePath + "/support/" + i3 + "/scope", schemaPath: "#/properties/support/items/properties/scope/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema11.properties.support.items.properties.scope, data: data28 };
                  vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                }
              } else {
                let err62 = { instancePath: instancePath + "/support/" + i3 + "/scope", schemaPath: "#/properties/support/items/properties/scope/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.support.items.properties.scope.type, parentSchema: schema11.properties.support.items.properties.scope, data: data28 };
                vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
              }
            }
            if (data24.invitationUrl !== void 0) {
              let data29 = data24.invitationUrl;
              if (typeof data29 == "string") {
                if (func3(data29) > 1e5) {
                  let err63 = { instancePath: instancePath + "/support/" + i3 + "/invitationUrl", schemaPath: "#/properties/support/items/properties/invitationUrl/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema11.properties.support.items.properties.invitationUrl, data: data29 };
                  vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                }
              } else {
                let err64 = { instancePath: instancePath + "/support/" + i3 + "/invitationUrl", schemaPath: "#/properties/support/items/properties/invitationUrl/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.support.items.properties.invitationUrl.type, parentSchema: schema11.properties.support.items.properties.invitationUrl, data: data29 };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
            }
            if (data24.id !== void 0) {
              let data30 = data24.id;
              if (typeof data30 == "string") {
                if (func3(data30) > 1e3) {
                  let err65 = { instancePath: instancePath + "/support/" + i3 + "/id", schemaPath: "stableId/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema15, data: data30 };
                  vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                }
                if (!pattern0.test(data30)) {
                  let err66 = { instancePath: instancePath + "/support/" + i3 + "/id", schemaPath: "stableId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, schema: "^[A-Za-z0-9_-]+$", parentSchema: schema15, data: data30 };
                  vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                }
              } else {
                let err67 = { instancePath: instancePath + "/support/" + i3 + "/id", schemaPath: "stableId/type", keyword: "type", params: { type: "string" }, schema: schema15.type, parentSchema: schema15, data: data30 };
                vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
              }
            }
            if (data24.description !== void 0) {
              let data31 = data24.description;
              if (typeof data31 == "string") {
                if (func3(data31) > 1e5) {
                  let err68 = { instancePath: instancePath + "/support/" + i3 + "/description", schemaPath: "#/properties/support/items/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema11.properties.support.items.properties.description, data: data31 };
                  vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                }
              } else {
                let err69 = { instancePath: instancePath + "/support/" + i3 + "/description", schemaPath: "#/properties/support/items/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.support.items.properties.description.type, parentSchema: schema11.properties.support.items.properties.description, data: data31 };
                vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
              }
            }
            data24.customProperties !== void 0 && (validate13(data24.customProperties, { instancePath: instancePath + "/support/" + i3 + "/customProperties", parentData: data24, parentDataProperty: "customProperties", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length));
          } else {
            let err70 = { instancePath: instancePath + "/support/" + i3, schemaPath: "#/properties/support/items/type", keyword: "type", params: { type: "object" }, schema: schema11.properties.support.items.type, parentSchema: schema11.properties.support.items, data: data24 };
            vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
          }
        }
      } else {
        let err71 = { instancePath: instancePath + "/support", schemaPath: "#/properties/support/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.support.type, parentSchema: schema11.properties.support, data: data23 };
        vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
      }
    }
    if (data.price !== void 0) {
      let data33 = data.price;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        for (let key2 in data33)
          if (!(key2 === "id" || key2 === "priceAmount" || key2 === "priceCurrency" || key2 === "priceUnit")) {
            let err72 = { instancePath: instancePath + "/price", schemaPath: "#/properties/price/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema11.properties.price, data: data33 };
            vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
          }
        if (data33.id !== void 0) {
          let data34 = data33.id;
          if (typeof data34 == "string") {
            if (func3(data34) > 1e3) {
              let err73 = { instancePath: instancePath + "/price/id", schemaPath: "stableId/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema15, data: data34 };
              vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
            }
            if (!pattern0.test(data34)) {
              let err74 = { instancePath: instancePath + "/price/id", schemaPath: "stableId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, schema: "^[A-Za-z0-9_-]+$", parentSchema: schema15, data: data34 };
              vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
            }
          } else {
            let err75 = { instancePath: instancePath + "/price/id", schemaPath: "stableId/type", keyword: "type", params: { type: "string" }, schema: schema15.type, parentSchema: schema15, data: data34 };
            vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
          }
        }
        if (data33.priceAmount !== void 0) {
          let data35 = data33.priceAmount;
          if (!(typeof data35 == "number" && isFinite(data35))) {
            let err76 = { instancePath: instancePath + "/price/priceAmount", schemaPath: "#/properties/price/properties/priceAmount/type", keyword: "type", params: { type: "number" }, schema: schema11.properties.price.properties.priceAmount.type, parentSchema: schema11.properties.price.properties.priceAmount, data: data35 };
            vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
          }
        }
        if (data33.priceCurrency !== void 0) {
          let data36 = data33.priceCurrency;
          if (typeof data36 == "string") {
            if (func3(data36) > 1e5) {
              let err77 = { instancePath: instancePath + "/price/priceCurrency", schemaPath: "#/properties/price/properties/priceCurrency/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema11.properties.price.properties.priceCurrency, data: data36 };
              vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
            }
          } else {
            let err78 = { instancePath: instancePath + "/price/priceCurrency", schemaPath: "#/properties/price/properties/priceCurrency/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.price.properties.priceCurrency.type, parentSchema: schema11.properties.price.properties.priceCurrency, data: data36 };
            vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
          }
        }
        if (data33.priceUnit !== void 0) {
          let data37 = data33.priceUnit;
          if (typeof data37 == "string") {
            if (func3(data37) > 1e5) {
              let err79 = { instancePath: instancePath + "/price/priceUnit", schemaPath: "#/properties/price/properties/priceUnit/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema11.properties.price.properties.priceUnit, data: data37 };
              vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
            }
          } else {
            let err80 = { instancePath: instancePath + "/price/priceUnit", schemaPath: "#/properties/price/properties/priceUnit/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.price.properties.priceUnit.type, parentSchema: schema11.properties.price.properties.priceUnit, data: data37 };
            vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
          }
        }
      } else {
        let err81 = { instancePath: instancePath + "/price", schemaPath: "#/properties/price/type", keyword: "type", params: { type: "object" }, schema: schema11.properties.price.type, parentSchema: schema11.properties.price, data: data33 };
        vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
      }
    }
    if (data.team !== void 0) {
      let data38 = data.team, _errs82 = errors, valid17 = true, _errs83 = errors;
      if (!(data38 && typeof data38 == "object" && !Array.isArray(data38))) {
        let err82 = {};
        vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
      }
      var _valid0 = _errs83 === errors;
      errors = _errs82, vErrors !== null && (_errs82 ? vErrors.length = _errs82 : vErrors = null);
      let ifClause0;
      if (_valid0) {
        let _errs85 = errors;
        validate41(data38, { instancePath: instancePath + "/team", parentData: data, parentDataProperty: "team", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
        var _valid0 = _errs85 === errors;
        valid17 = _valid0, ifClause0 = "then";
      } else {
        let _errs86 = errors, _errs87 = errors, valid18 = true, _errs88 = errors;
        if (!Array.isArray(data38)) {
          let err83 = {};
          vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
        }
        var _valid1 = _errs88 === errors;
        errors = _errs87, vErrors !== null && (_errs87 ? vErrors.length = _errs87 : vErrors = null);
        let ifClause1;
        if (_valid1) {
          let _errs90 = errors;
          if (Array.isArray(data38)) {
            if (data38.length > 1e3) {
              let err84 = { instancePath: instancePath + "/team", schemaPath: "#/properties/team/else/then/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema11.properties.team.else.then, data: data38 };
              vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
            }
            let len4 = data38.length;
            for (let i4 = 0; i4 < len4; i4++)
              validate42(data38[i4], { instancePath: instancePath + "/team/" + i4, parentData: data38, parentDataProperty: i4, rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
          } else {
            let err85 = { instancePath: instancePath + "/team", schemaPath: "#/properties/team/else/then/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.team.else.then.type, parentSchema: schema11.properties.team.else.then, data: data38 };
            vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
          }
          var _valid1 = _errs90 === errors;
          valid18 = _valid1, ifClause1 = "then";
        } else {
          let _errs93 = errors;
          if (!data38 || typeof data38 != "object") {
            let err86 = { instancePath: instancePath + "/team", schemaPath: "#/properties/team/else/else/type", keyword: "type", params: { type: schema11.properties.team.else.else.type }, schema: schema11.properties.team.else.else.type, parentSchema: schema11.properties.team.else.else, data: data38 };
            vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
          }
          var _valid1 = _errs93 === errors;
          valid18 = _valid1, ifClause1 = "else";
        }
        if (!valid18) {
          let err87 = { instancePath: instancePath + "/team", schemaPath: "#/properties/team/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema11.properties.team.else.if, parentSchema: schema11.properties.team.else, data: data38 };
          vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
        }
        var _valid0 = _errs86 === errors;
        valid17 = _valid0, ifClause0 = "else";
      }
      if (!valid17) {
        let err88 = { instancePath: instancePath + "/team", schemaPath: "#/properties/team/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema11.properties.team.if, parentSchema: schema11.properties.team, data: data38 };
        vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
      }
    }
    if (data.roles !== void 0) {
      let data40 = data.roles;
      if (Array.isArray(data40)) {
        if (data40.length > 1e3) {
          let err89 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema11.properties.roles, data: data40 };
          vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
        }
        let len5 = data40.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate50(data40[i5], { instancePath: instancePath + "/roles/" + i5, parentData: data40, parentDataProperty: i5, rootData }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length);
      } else {
        let err90 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.roles.type, parentSchema: schema11.properties.roles, data: data40 };
        vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
      }
    }
    if (data.slaDefaultElement !== void 0) {
      let data42 = data.slaDefaultElement;
      if (typeof data42 == "string") {
        if (func3(data42) > 1e5) {
          let err91 = { instancePath: instancePath + "/slaDefaultElement", schemaPath: "#/properties/slaDefaultElement/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema11.properties.slaDefaultElement, data: data42 };
          vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
        }
      } else {
        let err92 = { instancePath: instancePath + "/slaDefaultElement", schemaPath: "#/properties/slaDefaultElement/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.slaDefaultElement.type, parentSchema: schema11.properties.slaDefaultElement, data: data42 };
        vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
      }
    }
    if (data.slaProperties !== void 0) {
      let data43 = data.slaProperties;
      if (Array.isArray(data43)) {
        if (data43.length > 1e3) {
          let err93 = { instancePath: instancePath + "/slaProperties", schemaPath: "#/properties/slaProperties/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema11.properties.slaProperties, data: data43 };
          vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
        }
        let len6 = data43.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data44 = data43[i6];
          if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
            if (data44.property === void 0) {
              let err94 = { instancePath: instancePath + "/slaProperties/" + i6, schemaPath: "#/properties/slaProperties/items/required", keyword: "required", params: { missingProperty: "property" }, schema: schema11.properties.slaProperties.items.required, parentSchema: schema11.properties.slaProperties.items, data: data44 };
              vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
            }
            if (data44.value === void 0) {
              let err95 = { instancePath: instancePath + "/slaProperties/" + i6, schemaPath: "#/properties/slaProperties/items/required", keyword: "required", params: { missingProperty: "value" }, schema: schema11.properties.slaProperties.items.required, parentSchema: schema11.properties.slaProperties.items, data: data44 };
              vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
            }
            for (let key3 in data44)
              if (!func2.call(schema11.properties.slaProperties.items.properties, key3)) {
                let err96 = { instancePath: instancePath + "/slaProperties/" + i6, schemaPath: "#/properties/slaProperties/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema11.properties.slaProperties.items, data: data44 };
                vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
              }
            if (data44.id !== void 0) {
              let data45 = data44.id;
              if (typeof data45 == "string") {
                if (func3(data45) > 1e3) {
                  let err97 = { instancePath: instancePath + "/slaProperties/" + i6 + "/id", schemaPath: "stableId/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema15, data: data45 };
                  vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                }
                if (!pattern0.test(data45)) {
                  let err98 = { instancePath: instancePath + "/slaProperties/" + i6 + "/id", schemaPath: "stableId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, schema: "^[A-Za-z0-9_-]+$", parentSchema: schema15, data: data45 };
                  vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                }
              } else {
                let err99 = { instancePath: instancePath + "/slaProperties/" + i6 + "/id", schemaPath: "stableId/type", keyword: "type", params: { type: "string" }, schema: schema15.type, parentSchema: schema15, data: data45 };
                vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
              }
            }
            if (data44.property !== void 0) {
              let data46 = data44.property;
              if (typeof data46 == "string") {
                if (func3(data46) > 1e3) {
                  let err100 = { instancePath: instancePath + "/slaProperties/" + i6 + "/property", schemaPath: "#/properties/slaProperties/items/properties/property/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema11.properties.slaProperties.items.properties.property, data: data46 };
                  vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                }
                if (func3(data46) < 1) {
                  let err101 = { instancePath: instancePath + "/slaProperties/" + i6 + "/property", schemaPath: "#/properties/slaProperties/items/properties/property/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties.slaProperties.items.properties.property, data: data46 };
                  vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                }
              } else {
                let err102 = { instancePath: instancePath + "/slaProperties/" + i6 + "/property", schemaPath: "#/properties/slaProperties/items/properties/property/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.slaProperties.items.properties.property.type, parentSchema: schema11.properties.slaProperties.items.properties.property, data: data46 };
                vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
              }
            }
            if (data44.value !== void 0) {
              let data47 = data44.value;
              if (typeof data47 != "string" && !(typeof data47 == "number" && isFinite(data47)) && typeof data47 != "boolean" && data47 !== null) {
                let err103 = { instancePath: instancePath + "/slaProperties/" + i6 + "/value", schemaPath: "#/properties/slaProperties/items/properties/value/type", keyword: "type", params: { type: schema11.properties.slaProperties.items.properties.value.type }, schema: schema11.properties.slaProperties.items.properties.value.type, parentSchema: schema11.properties.slaProperties.items.properties.value, data: data47 };
                vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
              }
            }
            if (data44.valueExt !== void 0) {
              let data48 = data44.valueExt;
              if (typeof data48 != "string" && !(typeof data48 == "number" && isFinite(data48)) && typeof data48 != "boolean" && data48 !== null) {
                let err104 = { instancePath: instancePath + "/slaProperties/" + i6 + "/valueExt", schemaPath: "#/properties/slaProperties/items/properties/valueExt/type", keyword: "type", params: { type: schema11.properties.slaProperties.items.properties.valueExt.type }, schema: schema11.properties.slaProperties.items.properties.valueExt.type, parentSchema: schema11.properties.slaProperties.items.properties.valueExt, data: data48 };
                vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
              }
            }
            if (data44.unit !== void 0) {
              let data49 = data44.unit;
              if (typeof data49 == "string") {
                if (func3(data49) > 1e5) {
                  let err105 = { instancePath: instancePath + "/slaProperties/" + i6 + "/unit", schemaPath: "#/properties/slaProperties/items/properties/unit/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema11.properties.slaProperties.items.properties.unit, data: data49 };
                  vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                }
              } else {
                let err106 = { instancePath: instancePath + "/slaProperties/" + i6 + "/unit", schemaPath: "#/properties/slaProperties/items/properties/unit/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.slaProperties.items.properties.unit.type, parentSchema: schema11.properties.slaProperties.items.properties.unit, data: data49 };
                vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
              }
            }
            if (data44.element !== void 0) {
              let data50 = data44.element;
              if (typeof data50 == "string") {
                if (func3(data50) > 1e5) {
                  let err107 = { instancePath: instancePath + "/slaProperties/" + i6 + "/element", schemaPath: "#/properties/slaProperties/items/properties/element/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema11.properties.slaProperties.items.properties.element, data: data50 };
                  vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                }
              } else {
                let err108 = { instancePath: instancePath + "/slaProperties/" + i6 + "/element", schemaPath: "#/properties/slaProperties/items/properties/element/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.slaProperties.items.properties.element.type, parentSchema: schema11.properties.slaProperties.items.properties.element, data: data50 };
                vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
              }
            }
            if (data44.driver !== void 0) {
              let data51 = data44.driver;
              if (typeof data51 == "string") {
                if (func3(data51) > 1e5) {
                  let err109 = { instancePath: instancePath + "/slaProperties/" + i6 + "/driver", schemaPath: "#/properties/slaProperties/items/properties/driver/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema11.properties.slaProperties.items.properties.driver, data: data51 };
                  vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                }
              } else {
                let err110 = { instancePath: instancePath + "/slaProperties/" + i6 + "/driver", schemaPath: "#/properties/slaProperties/items/properties/driver/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.slaProperties.items.properties.driver.type, parentSchema: schema11.properties.slaProperties.items.properties.driver, data: data51 };
                vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
              }
            }
            if (data44.description !== void 0) {
              let data52 = data44.description;
              if (typeof data52 == "string") {
                if (func3(data52) > 1e5) {
                  let err111 = { instancePath: instancePath + "/slaProperties/" + i6 + "/description", schemaPath: "#/properties/slaProperties/items/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema11.properties.slaProperties.items.properties.description, data: data52 };
                  vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                }
              } else {
                let err112 = { instancePath: instancePath + "/slaProperties/" + i6 + "/description", schemaPath: "#/properties/slaProperties/items/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.slaProperties.items.properties.description.type, parentSchema: schema11.properties.slaProperties.items.properties.description, data: data52 };
                vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
              }
            }
            if (data44.scheduler !== void 0) {
              let data53 = data44.scheduler;
              if (typeof data53 == "string") {
                if (func3(data53) > 1e5) {
                  let err113 = { instancePath: instancePath + "/slaProperties/" + i6 + "/scheduler", schemaPath: "#/properties/slaProperties/items/properties/scheduler/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema11.properties.slaProperties.items.properties.scheduler, data: data53 };
                  vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                }
              } else {
                let err114 = { instancePath: instancePath + "/slaProperties/" + i6 + "/scheduler", schemaPath: "#/properties/slaProperties/items/properties/scheduler/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.slaProperties.items.properties.scheduler.type, parentSchema: schema11.properties.slaProperties.items.properties.scheduler, data: data53 };
                vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
              }
            }
            if (data44.schedule !== void 0) {
              let data54 = data44.schedule;
              if (typeof data54 == "string") {
                if (func3(data54) > 1e5) {
                  let err115 = { instancePath: instancePath + "/slaProperties/" + i6 + "/schedule", schemaPath: "#/properties/slaProperties/items/properties/schedule/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema11.properties.slaProperties.items.properties.schedule, data: data54 };
                  vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                }
              } else {
                let err116 = { instancePath: instancePath + "/slaProperties/" + i6 + "/schedule", schemaPath: "#/properties/slaProperties/items/properties/schedule/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.slaProperties.items.properties.schedule.type, parentSchema: schema11.properties.slaProperties.items.properties.schedule, data: data54 };
                vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
              }
            }
          } else {
            let err117 = { instancePath: instancePath + "/slaProperties/" + i6, schemaPath: "#/properties/slaProperties/items/type", keyword: "type", params: { type: "object" }, schema: schema11.properties.slaProperties.items.type, parentSchema: schema11.properties.slaProperties.items, data: data44 };
            vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
          }
        }
      } else {
        let err118 = { instancePath: instancePath + "/slaProperties", schemaPath: "#/properties/slaProperties/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.slaProperties.type, parentSchema: schema11.properties.slaProperties, data: data43 };
        vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
      }
    }
    if (data.authoritativeDefinitions !== void 0 && (validate11(data.authoritativeDefinitions, { instancePath: instancePath + "/authoritativeDefinitions", parentData: data, parentDataProperty: "authoritativeDefinitions", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length)), data.customProperties !== void 0 && (validate13(data.customProperties, { instancePath: instancePath + "/customProperties", parentData: data, parentDataProperty: "customProperties", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data.contractCreatedTs !== void 0) {
      let data57 = data.contractCreatedTs;
      if (typeof data57 == "string") {
        if (func3(data57) > 1e5) {
          let err119 = { instancePath: instancePath + "/contractCreatedTs", schemaPath: "#/properties/contractCreatedTs/maxLength", keyword: "maxLength", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema11.properties.contractCreatedTs, data: data57 };
          vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
        }
      } else {
        let err120 = { instancePath: instancePath + "/contractCreatedTs", schemaPath: "#/properties/contractCreatedTs/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.contractCreatedTs.type, parentSchema: schema11.properties.contractCreatedTs, data: data57 };
        vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
      }
    }
  } else {
    let err121 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11, data };
    vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}
var validate = module2.exports;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  validate
});
