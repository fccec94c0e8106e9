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
var schema6 = { type: "object", additionalProperties: !1, properties: { version: { const: 1 }, jobs: { type: "array", items: { type: "string", minLength: 1, maxLength: 500 }, minItems: 1, uniqueItems: !0 }, teams: { type: "object", propertyNames: { type: "string", pattern: "^[a-z][a-z0-9-]{0,62}$", patternErrorMessage: "A team name has up to 63 lower-case letters, digits and hyphens and starts with a letter, for example `sales`." }, additionalProperties: { $ref: "team" } }, environments: { type: "object", additionalProperties: !1, properties: { local: { $ref: "environment" }, staging: { $ref: "environment" }, production: { $ref: "environment" } } }, defaults: { type: "object", additionalProperties: !1, properties: { timezone: { $ref: "timezone" }, connection: { $ref: "connectionName" }, retry: { $ref: "retry" }, timeout: { $ref: "duration" } } }, state: { if: { type: "object" }, then: { if: { required: ["git"] }, then: { $ref: "gitState" }, else: { if: { required: ["postgres"] }, then: { $ref: "postgresState" }, else: { not: {}, alternatives: ["git", "postgres"] } } }, else: { type: "object" } }, engine: { type: "object", additionalProperties: !1, required: ["type"], properties: { type: { enum: ["actions", "kubernetes"] } } }, smtp: { type: "object", additionalProperties: !1, required: ["url", "from"], properties: { url: { type: "string", pattern: "^(smtps?://[^\\s]|\\$\\{[A-Za-z_])", patternErrorMessage: 'The address of a mail server starts with `smtp://` or `smtps://`, or is the name of an environment variable: `"${SMTP_URL}"`.' }, from: { $ref: "email" } } }, promotion: { type: "object", additionalProperties: !1, properties: { evidence: { enum: ["pr", "main"] } } } } }, func2 = Object.prototype.hasOwnProperty, func3 = (text) => text.length, pattern0 = new RegExp("^[a-z][a-z0-9-]{0,62}$", ""), pattern8 = new RegExp("^(smtps?://[^\\s]|\\$\\{[A-Za-z_])", ""), schema7 = { type: "object", additionalProperties: !1, properties: { owners: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, uniqueItems: !0 }, email: { type: "array", items: { $ref: "email" }, uniqueItems: !0 } } }, func0 = require_equal().default, schema8 = { type: "string", pattern: '^[^\\s@<>,;"]{1,64}@[^\\s@<>,;"]{1,255}$', patternErrorMessage: "An e-mail address looks like `sales-data@example.com`." }, pattern1 = new RegExp('^[^\\s@<>,;"]{1,64}@[^\\s@<>,;"]{1,255}$', "");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern1.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: '^[^\\s@<>,;"]{1,64}@[^\\s@<>,;"]{1,255}$' }, schema: '^[^\\s@<>,;"]{1,64}@[^\\s@<>,;"]{1,255}$', parentSchema: schema8, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema8.type, parentSchema: schema8, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "owners" || key0 === "email")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema7, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.owners !== void 0) {
      let data0 = data.owners;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "string") {
            if (func3(data1) > 200) {
              let err1 = { instancePath: instancePath + "/owners/" + i0, schemaPath: "#/properties/owners/items/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema7.properties.owners.items, data: data1 };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (func3(data1) < 1) {
              let err2 = { instancePath: instancePath + "/owners/" + i0, schemaPath: "#/properties/owners/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema7.properties.owners.items, data: data1 };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            let err3 = { instancePath: instancePath + "/owners/" + i0, schemaPath: "#/properties/owners/items/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.owners.items.type, parentSchema: schema7.properties.owners.items, data: data1 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        let i1 = data0.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data0[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err4 = { instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: !0, parentSchema: schema7.properties.owners, data: data0 };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" }, schema: schema7.properties.owners.type, parentSchema: schema7.properties.owners, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.email !== void 0) {
      let data2 = data.email;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i2 = 0; i2 < len1; i2++)
          validate23(data2[i2], { instancePath: instancePath + "/email/" + i2, parentData: data2, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
        let i3 = data2.length, j1;
        if (i3 > 1) {
          outer0: for (; i3--; )
            for (j1 = i3; j1--; )
              if (func0(data2[i3], data2[j1])) {
                let err6 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, schema: !0, parentSchema: schema7.properties.email, data: data2 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                break outer0;
              }
        }
      } else {
        let err7 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "array" }, schema: schema7.properties.email.type, parentSchema: schema7.properties.email, data: data2 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7, data };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
var schema9 = { type: "object", additionalProperties: !1, required: ["connections"], properties: { connections: { type: "object", propertyNames: { type: "string", pattern: "^[a-z][a-z0-9_-]{0,62}$", patternErrorMessage: "A connection name has up to 63 lower-case letters, digits, hyphens and underscores and starts with a letter, for example `warehouse`." }, additionalProperties: { $ref: "connection" }, minProperties: 1 }, isolation: { enum: ["copy", "none", "schema"] }, maxAge: { $ref: "duration" }, protected: { type: "object", additionalProperties: !1, properties: { approvals: { type: "integer", minimum: 1, maximum: 10 } } } } }, pattern2 = new RegExp("^[a-z][a-z0-9_-]{0,62}$", ""), schema10 = { if: { type: "object" }, then: { if: { required: ["type"], properties: { type: { const: "duckdb" } } }, then: { $ref: "duckdbConnection" }, else: { if: { required: ["type"], properties: { type: { const: "postgres" } } }, then: { $ref: "postgresConnection" }, else: { if: { required: ["type"], properties: { type: { const: "mysql" } } }, then: { $ref: "mysqlConnection" }, else: { if: { required: ["type"], properties: { type: { const: "sqlite" } } }, then: { $ref: "sqliteConnection" }, else: { if: { required: ["type"], properties: { type: { const: "clickhouse" } } }, then: { $ref: "clickhouseConnection" }, else: { if: { required: ["type"], properties: { type: { const: "trino" } } }, then: { $ref: "trinoConnection" }, else: { if: { required: ["type"], properties: { type: { const: "snowflake" } } }, then: { $ref: "snowflakeConnection" }, else: { if: { required: ["type"], properties: { type: { const: "bigquery" } } }, then: { $ref: "bigqueryConnection" }, else: { if: { required: ["type"], properties: { type: { const: "databricks" } } }, then: { $ref: "databricksConnection" }, else: { required: ["type"], properties: { type: { enum: ["duckdb", "postgres", "mysql", "sqlite", "clickhouse", "trino", "snowflake", "bigquery", "databricks"] } } } } } } } } } } } }, else: { type: "object" } }, schema11 = { type: "object", additionalProperties: !1, required: ["type", "path"], properties: { type: { const: "duckdb" }, path: { $ref: "databaseFile" } } }, schema12 = { type: "string", minLength: 1, maxLength: 1e3 };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func3(data) > 1e3) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func3(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema12.type, parentSchema: schema12, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.path === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "path")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema11, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "duckdb") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "duckdb" }, schema: "duckdb", parentSchema: schema11.properties.type, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.path !== void 0 && (validate29(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
var schema13 = { type: "object", additionalProperties: !1, required: ["type", "url"], properties: { type: { const: "postgres" }, url: { type: "string", pattern: "^(postgres(ql)?://[^\\s]|\\$\\{[A-Za-z_])", patternErrorMessage: 'The address of a PostgreSQL database starts with `postgres://`, or is the name of an environment variable: `"${WAREHOUSE_URL}"`.', maxLength: 2e3 } } }, pattern3 = new RegExp("^(postgres(ql)?://[^\\s]|\\$\\{[A-Za-z_])", "");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema13.required, parentSchema: schema13, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: schema13.required, parentSchema: schema13, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "url")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema13, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "postgres") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "postgres" }, schema: "postgres", parentSchema: schema13.properties.type, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 == "string") {
        if (func3(data1) > 2e3) {
          let err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, schema: 2e3, parentSchema: schema13.properties.url, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!pattern3.test(data1)) {
          let err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^(postgres(ql)?://[^\\s]|\\$\\{[A-Za-z_])" }, schema: "^(postgres(ql)?://[^\\s]|\\$\\{[A-Za-z_])", parentSchema: schema13.properties.url, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.url.type, parentSchema: schema13.properties.url, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema13.type, parentSchema: schema13, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
var schema14 = { type: "object", additionalProperties: !1, required: ["type", "url"], properties: { type: { const: "mysql" }, url: { $ref: "address" } } }, schema15 = { type: "string", minLength: 1, maxLength: 2e3 };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func3(data) > 2e3) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2e3 }, schema: 2e3, parentSchema: schema15, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func3(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema15, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema15.type, parentSchema: schema15, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "url")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema14, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "mysql") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "mysql" }, schema: "mysql", parentSchema: schema14.properties.type, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.url !== void 0 && (validate35(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema14.type, parentSchema: schema14, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
var schema16 = { type: "object", additionalProperties: !1, required: ["type", "path"], properties: { type: { const: "sqlite" }, path: { $ref: "databaseFile" } } };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema16.required, parentSchema: schema16, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.path === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, schema: schema16.required, parentSchema: schema16, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "path")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema16, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "sqlite") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "sqlite" }, schema: "sqlite", parentSchema: schema16.properties.type, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.path !== void 0 && (validate29(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema16.type, parentSchema: schema16, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
var schema17 = { type: "object", additionalProperties: !1, required: ["type", "url"], properties: { type: { const: "clickhouse" }, url: { $ref: "address" } } };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema17.required, parentSchema: schema17, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: schema17.required, parentSchema: schema17, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "url")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema17, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "clickhouse") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "clickhouse" }, schema: "clickhouse", parentSchema: schema17.properties.type, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.url !== void 0 && (validate35(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema17.type, parentSchema: schema17, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
var schema18 = { type: "object", additionalProperties: !1, required: ["type", "url"], properties: { type: { const: "trino" }, url: { $ref: "address" }, catalog: { type: "string", minLength: 1 }, schema: { type: "string", minLength: 1 } } };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema18.required, parentSchema: schema18, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: schema18.required, parentSchema: schema18, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "url" || key0 === "catalog" || key0 === "schema")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema18, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "trino") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "trino" }, schema: "trino", parentSchema: schema18.properties.type, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.url !== void 0 && (validate35(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.catalog !== void 0) {
      let data2 = data.catalog;
      if (typeof data2 == "string") {
        if (func3(data2) < 1) {
          let err4 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema18.properties.catalog, data: data2 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.catalog.type, parentSchema: schema18.properties.catalog, data: data2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.schema !== void 0) {
      let data3 = data.schema;
      if (typeof data3 == "string") {
        if (func3(data3) < 1) {
          let err6 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema18.properties.schema, data: data3 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.schema.type, parentSchema: schema18.properties.schema, data: data3 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema18.type, parentSchema: schema18, data };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate44.errors = vErrors, errors === 0;
}
var schema19 = { type: "object", additionalProperties: !1, required: ["type", "url"], properties: { type: { const: "snowflake" }, url: { $ref: "address" }, database: { type: "string", minLength: 1 }, schema: { type: "string", minLength: 1 }, warehouse: { type: "string", minLength: 1 }, role: { type: "string", minLength: 1 } } };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema19.required, parentSchema: schema19, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: schema19.required, parentSchema: schema19, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "url" || key0 === "database" || key0 === "schema" || key0 === "warehouse" || key0 === "role")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema19, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "snowflake") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "snowflake" }, schema: "snowflake", parentSchema: schema19.properties.type, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.url !== void 0 && (validate35(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.database !== void 0) {
      let data2 = data.database;
      if (typeof data2 == "string") {
        if (func3(data2) < 1) {
          let err4 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.database, data: data2 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.database.type, parentSchema: schema19.properties.database, data: data2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.schema !== void 0) {
      let data3 = data.schema;
      if (typeof data3 == "string") {
        if (func3(data3) < 1) {
          let err6 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.schema, data: data3 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.schema.type, parentSchema: schema19.properties.schema, data: data3 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.warehouse !== void 0) {
      let data4 = data.warehouse;
      if (typeof data4 == "string") {
        if (func3(data4) < 1) {
          let err8 = { instancePath: instancePath + "/warehouse", schemaPath: "#/properties/warehouse/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.warehouse, data: data4 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/warehouse", schemaPath: "#/properties/warehouse/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.warehouse.type, parentSchema: schema19.properties.warehouse, data: data4 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.role !== void 0) {
      let data5 = data.role;
      if (typeof data5 == "string") {
        if (func3(data5) < 1) {
          let err10 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.role, data: data5 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.role.type, parentSchema: schema19.properties.role, data: data5 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19, data };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate47.errors = vErrors, errors === 0;
}
var schema20 = { type: "object", additionalProperties: !1, required: ["type", "project"], properties: { type: { const: "bigquery" }, project: { type: "string", minLength: 1 }, dataset: { type: "string", minLength: 1 }, location: { type: "string", minLength: 1 } } };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema20.required, parentSchema: schema20, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.project === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project" }, schema: schema20.required, parentSchema: schema20, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "project" || key0 === "dataset" || key0 === "location")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema20, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "bigquery") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "bigquery" }, schema: "bigquery", parentSchema: schema20.properties.type, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.project !== void 0) {
      let data1 = data.project;
      if (typeof data1 == "string") {
        if (func3(data1) < 1) {
          let err4 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema20.properties.project, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.project.type, parentSchema: schema20.properties.project, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.dataset !== void 0) {
      let data2 = data.dataset;
      if (typeof data2 == "string") {
        if (func3(data2) < 1) {
          let err6 = { instancePath: instancePath + "/dataset", schemaPath: "#/properties/dataset/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema20.properties.dataset, data: data2 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/dataset", schemaPath: "#/properties/dataset/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.dataset.type, parentSchema: schema20.properties.dataset, data: data2 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.location !== void 0) {
      let data3 = data.location;
      if (typeof data3 == "string") {
        if (func3(data3) < 1) {
          let err8 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema20.properties.location, data: data3 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.location.type, parentSchema: schema20.properties.location, data: data3 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema20.type, parentSchema: schema20, data };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate50.errors = vErrors, errors === 0;
}
var schema21 = { type: "object", additionalProperties: !1, required: ["type", "url"], properties: { type: { const: "databricks" }, url: { $ref: "address" }, catalog: { type: "string", minLength: 1 }, schema: { type: "string", minLength: 1 } } };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema21.required, parentSchema: schema21, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: schema21.required, parentSchema: schema21, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "url" || key0 === "catalog" || key0 === "schema")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema21, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "databricks") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "databricks" }, schema: "databricks", parentSchema: schema21.properties.type, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.url !== void 0 && (validate35(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.catalog !== void 0) {
      let data2 = data.catalog;
      if (typeof data2 == "string") {
        if (func3(data2) < 1) {
          let err4 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema21.properties.catalog, data: data2 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.catalog.type, parentSchema: schema21.properties.catalog, data: data2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.schema !== void 0) {
      let data3 = data.schema;
      if (typeof data3 == "string") {
        if (func3(data3) < 1) {
          let err6 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema21.properties.schema, data: data3 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.schema.type, parentSchema: schema21.properties.schema, data: data3 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema21.type, parentSchema: schema21, data };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (data.type === void 0 && (missing0 = "type")) {
        let err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else if (data.type !== void 0 && data.type !== "duckdb") {
        let err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    var _valid1 = _errs5 === errors;
    errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs7 = errors;
      validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
      var _valid1 = _errs7 === errors;
      valid1 = _valid1, ifClause1 = "then";
    } else {
      let _errs8 = errors, _errs9 = errors, valid3 = !0, _errs10 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.type === void 0 && (missing1 = "type")) {
          let err3 = {};
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        } else if (data.type !== void 0 && data.type !== "postgres") {
          let err4 = {};
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var _valid2 = _errs10 === errors;
      errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
      let ifClause2;
      if (_valid2) {
        let _errs12 = errors;
        validate32(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
        var _valid2 = _errs12 === errors;
        valid3 = _valid2, ifClause2 = "then";
      } else {
        let _errs13 = errors, _errs14 = errors, valid5 = !0, _errs15 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing2;
          if (data.type === void 0 && (missing2 = "type")) {
            let err5 = {};
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          } else if (data.type !== void 0 && data.type !== "mysql") {
            let err6 = {};
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        var _valid3 = _errs15 === errors;
        errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
        let ifClause3;
        if (_valid3) {
          let _errs17 = errors;
          validate34(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
          var _valid3 = _errs17 === errors;
          valid5 = _valid3, ifClause3 = "then";
        } else {
          let _errs18 = errors, _errs19 = errors, valid7 = !0, _errs20 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing3;
            if (data.type === void 0 && (missing3 = "type")) {
              let err7 = {};
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            } else if (data.type !== void 0 && data.type !== "sqlite") {
              let err8 = {};
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          }
          var _valid4 = _errs20 === errors;
          errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null);
          let ifClause4;
          if (_valid4) {
            let _errs22 = errors;
            validate38(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
            var _valid4 = _errs22 === errors;
            valid7 = _valid4, ifClause4 = "then";
          } else {
            let _errs23 = errors, _errs24 = errors, valid9 = !0, _errs25 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing4;
              if (data.type === void 0 && (missing4 = "type")) {
                let err9 = {};
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              } else if (data.type !== void 0 && data.type !== "clickhouse") {
                let err10 = {};
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
            var _valid5 = _errs25 === errors;
            errors = _errs24, vErrors !== null && (_errs24 ? vErrors.length = _errs24 : vErrors = null);
            let ifClause5;
            if (_valid5) {
              let _errs27 = errors;
              validate41(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
              var _valid5 = _errs27 === errors;
              valid9 = _valid5, ifClause5 = "then";
            } else {
              let _errs28 = errors, _errs29 = errors, valid11 = !0, _errs30 = errors;
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing5;
                if (data.type === void 0 && (missing5 = "type")) {
                  let err11 = {};
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                } else if (data.type !== void 0 && data.type !== "trino") {
                  let err12 = {};
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
              }
              var _valid6 = _errs30 === errors;
              errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null);
              let ifClause6;
              if (_valid6) {
                let _errs32 = errors;
                validate44(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
                var _valid6 = _errs32 === errors;
                valid11 = _valid6, ifClause6 = "then";
              } else {
                let _errs33 = errors, _errs34 = errors, valid13 = !0, _errs35 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  let missing6;
                  if (data.type === void 0 && (missing6 = "type")) {
                    let err13 = {};
                    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                  } else if (data.type !== void 0 && data.type !== "snowflake") {
                    let err14 = {};
                    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                  }
                }
                var _valid7 = _errs35 === errors;
                errors = _errs34, vErrors !== null && (_errs34 ? vErrors.length = _errs34 : vErrors = null);
                let ifClause7;
                if (_valid7) {
                  let _errs37 = errors;
                  validate47(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
                  var _valid7 = _errs37 === errors;
                  valid13 = _valid7, ifClause7 = "then";
                } else {
                  let _errs38 = errors, _errs39 = errors, valid15 = !0, _errs40 = errors;
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing7;
                    if (data.type === void 0 && (missing7 = "type")) {
                      let err15 = {};
                      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                    } else if (data.type !== void 0 && data.type !== "bigquery") {
                      let err16 = {};
                      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                    }
                  }
                  var _valid8 = _errs40 === errors;
                  errors = _errs39, vErrors !== null && (_errs39 ? vErrors.length = _errs39 : vErrors = null);
                  let ifClause8;
                  if (_valid8) {
                    let _errs42 = errors;
                    validate50(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length);
                    var _valid8 = _errs42 === errors;
                    valid15 = _valid8, ifClause8 = "then";
                  } else {
                    let _errs43 = errors, _errs44 = errors, valid17 = !0, _errs45 = errors;
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                      let missing8;
                      if (data.type === void 0 && (missing8 = "type")) {
                        let err17 = {};
                        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                      } else if (data.type !== void 0 && data.type !== "databricks") {
                        let err18 = {};
                        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                      }
                    }
                    var _valid9 = _errs45 === errors;
                    errors = _errs44, vErrors !== null && (_errs44 ? vErrors.length = _errs44 : vErrors = null);
                    let ifClause9;
                    if (_valid9) {
                      let _errs47 = errors;
                      validate52(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length);
                      var _valid9 = _errs47 === errors;
                      valid17 = _valid9, ifClause9 = "then";
                    } else {
                      let _errs48 = errors;
                      if (data && typeof data == "object" && !Array.isArray(data)) {
                        if (data.type === void 0) {
                          let err19 = { instancePath, schemaPath: "#/then/else/else/else/else/else/else/else/else/else/required", keyword: "required", params: { missingProperty: "type" }, schema: schema10.then.else.else.else.else.else.else.else.else.else.required, parentSchema: schema10.then.else.else.else.else.else.else.else.else.else, data };
                          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                        }
                        if (data.type !== void 0) {
                          let data9 = data.type;
                          if (!(data9 === "duckdb" || data9 === "postgres" || data9 === "mysql" || data9 === "sqlite" || data9 === "clickhouse" || data9 === "trino" || data9 === "snowflake" || data9 === "bigquery" || data9 === "databricks")) {
                            let err20 = { instancePath: instancePath + "/type", schemaPath: "#/then/else/else/else/else/else/else/else/else/else/properties/type/enum", keyword: "enum", params: { allowedValues: schema10.then.else.else.else.else.else.else.else.else.else.properties.type.enum }, schema: schema10.then.else.else.else.else.else.else.else.else.else.properties.type.enum, parentSchema: schema10.then.else.else.else.else.else.else.else.else.else.properties.type, data: data9 };
                            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                          }
                        }
                      }
                      var _valid9 = _errs48 === errors;
                      valid17 = _valid9, ifClause9 = "else";
                    }
                    if (!valid17) {
                      let err21 = { instancePath, schemaPath: "#/then/else/else/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause9 }, schema: schema10.then.else.else.else.else.else.else.else.else.if, parentSchema: schema10.then.else.else.else.else.else.else.else.else, data };
                      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                    }
                    var _valid8 = _errs43 === errors;
                    valid15 = _valid8, ifClause8 = "else";
                  }
                  if (!valid15) {
                    let err22 = { instancePath, schemaPath: "#/then/else/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause8 }, schema: schema10.then.else.else.else.else.else.else.else.if, parentSchema: schema10.then.else.else.else.else.else.else.else, data };
                    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                  }
                  var _valid7 = _errs38 === errors;
                  valid13 = _valid7, ifClause7 = "else";
                }
                if (!valid13) {
                  let err23 = { instancePath, schemaPath: "#/then/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause7 }, schema: schema10.then.else.else.else.else.else.else.if, parentSchema: schema10.then.else.else.else.else.else.else, data };
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                }
                var _valid6 = _errs33 === errors;
                valid11 = _valid6, ifClause6 = "else";
              }
              if (!valid11) {
                let err24 = { instancePath, schemaPath: "#/then/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause6 }, schema: schema10.then.else.else.else.else.else.if, parentSchema: schema10.then.else.else.else.else.else, data };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
              var _valid5 = _errs28 === errors;
              valid9 = _valid5, ifClause5 = "else";
            }
            if (!valid9) {
              let err25 = { instancePath, schemaPath: "#/then/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause5 }, schema: schema10.then.else.else.else.else.if, parentSchema: schema10.then.else.else.else.else, data };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            var _valid4 = _errs23 === errors;
            valid7 = _valid4, ifClause4 = "else";
          }
          if (!valid7) {
            let err26 = { instancePath, schemaPath: "#/then/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause4 }, schema: schema10.then.else.else.else.if, parentSchema: schema10.then.else.else.else, data };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
          var _valid3 = _errs18 === errors;
          valid5 = _valid3, ifClause3 = "else";
        }
        if (!valid5) {
          let err27 = { instancePath, schemaPath: "#/then/else/else/if", keyword: "if", params: { failingKeyword: ifClause3 }, schema: schema10.then.else.else.if, parentSchema: schema10.then.else.else, data };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        var _valid2 = _errs13 === errors;
        valid3 = _valid2, ifClause2 = "else";
      }
      if (!valid3) {
        let err28 = { instancePath, schemaPath: "#/then/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema10.then.else.if, parentSchema: schema10.then.else, data };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      var _valid1 = _errs8 === errors;
      valid1 = _valid1, ifClause1 = "else";
    }
    if (!valid1) {
      let err29 = { instancePath, schemaPath: "#/then/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema10.then.if, parentSchema: schema10.then, data };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs50 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      let err30 = { instancePath, schemaPath: "#/else/type", keyword: "type", params: { type: "object" }, schema: schema10.else.type, parentSchema: schema10.else, data };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    var _valid0 = _errs50 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err31 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema10.if, parentSchema: schema10, data };
    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
var schema22 = { type: "string", pattern: "^[0-9]{1,7}[smhd]$", patternErrorMessage: "A duration is a whole number and one unit: `90s`, `30m`, `2h` or `1d`." }, pattern4 = new RegExp("^[0-9]{1,7}[smhd]$", "");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,7}[smhd]$" }, schema: "^[0-9]{1,7}[smhd]$", parentSchema: schema22, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema22.type, parentSchema: schema22, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.connections === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connections" }, schema: schema9.required, parentSchema: schema9, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "connections" || key0 === "isolation" || key0 === "maxAge" || key0 === "protected")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema9, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.connections !== void 0) {
      let data0 = data.connections;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length < 1) {
          let err2 = { instancePath: instancePath + "/connections", schemaPath: "#/properties/connections/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema9.properties.connections, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        for (let key1 in data0) {
          let _errs4 = errors;
          if (typeof key1 == "string") {
            if (!pattern2.test(key1)) {
              let err3 = { instancePath: instancePath + "/connections", schemaPath: "#/properties/connections/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, schema: "^[a-z][a-z0-9_-]{0,62}$", parentSchema: schema9.properties.connections.propertyNames, data: key1, propertyName: key1 };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/connections", schemaPath: "#/properties/connections/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.connections.propertyNames.type, parentSchema: schema9.properties.connections.propertyNames, data: key1, propertyName: key1 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          var valid1 = _errs4 === errors;
          if (!valid1) {
            let err5 = { instancePath: instancePath + "/connections", schemaPath: "#/properties/connections/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema9.properties.connections.propertyNames, parentSchema: schema9.properties.connections, data: data0 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        for (let key2 in data0)
          validate27(data0[key2], { instancePath: instancePath + "/connections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/connections", schemaPath: "#/properties/connections/type", keyword: "type", params: { type: "object" }, schema: schema9.properties.connections.type, parentSchema: schema9.properties.connections, data: data0 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.isolation !== void 0) {
      let data2 = data.isolation;
      if (!(data2 === "copy" || data2 === "none" || data2 === "schema")) {
        let err7 = { instancePath: instancePath + "/isolation", schemaPath: "#/properties/isolation/enum", keyword: "enum", params: { allowedValues: schema9.properties.isolation.enum }, schema: schema9.properties.isolation.enum, parentSchema: schema9.properties.isolation, data: data2 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.maxAge !== void 0 && (validate56(data.maxAge, { instancePath: instancePath + "/maxAge", parentData: data, parentDataProperty: "maxAge", rootData }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data.protected !== void 0) {
      let data4 = data.protected;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (let key3 in data4)
          if (key3 !== "approvals") {
            let err8 = { instancePath: instancePath + "/protected", schemaPath: "#/properties/protected/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: !1, parentSchema: schema9.properties.protected, data: data4 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        if (data4.approvals !== void 0) {
          let data5 = data4.approvals;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
            let err9 = { instancePath: instancePath + "/protected/approvals", schemaPath: "#/properties/protected/properties/approvals/type", keyword: "type", params: { type: "integer" }, schema: schema9.properties.protected.properties.approvals.type, parentSchema: schema9.properties.protected.properties.approvals, data: data5 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 10 || isNaN(data5)) {
              let err10 = { instancePath: instancePath + "/protected/approvals", schemaPath: "#/properties/protected/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, schema: 10, parentSchema: schema9.properties.protected.properties.approvals, data: data5 };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data5 < 1 || isNaN(data5)) {
              let err11 = { instancePath: instancePath + "/protected/approvals", schemaPath: "#/properties/protected/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema9.properties.protected.properties.approvals, data: data5 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          }
        }
      } else {
        let err12 = { instancePath: instancePath + "/protected", schemaPath: "#/properties/protected/type", keyword: "type", params: { type: "object" }, schema: schema9.properties.protected.type, parentSchema: schema9.properties.protected, data: data4 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema9.type, parentSchema: schema9, data };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
var schema23 = { type: "string", pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$", patternErrorMessage: "A time zone is an IANA name, for example `Europe/Riga` or `UTC`." }, pattern5 = new RegExp("^[A-Za-z][A-Za-z0-9_+/-]{0,63}$", "");
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern5.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$" }, schema: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$", parentSchema: schema23, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema23.type, parentSchema: schema23, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
var schema24 = { type: "string", pattern: "^[a-z][a-z0-9_-]{0,62}$", patternErrorMessage: "A connection name has up to 63 lower-case letters, digits, hyphens and underscores and starts with a letter, for example `warehouse`." };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern2.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, schema: "^[a-z][a-z0-9_-]{0,62}$", parentSchema: schema24, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema24.type, parentSchema: schema24, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
var schema25 = { type: "object", additionalProperties: !1, properties: { limit: { type: "integer", minimum: 0, maximum: 20 }, on: { type: "array", items: { $ref: "errorClass" }, minItems: 1, uniqueItems: !0 }, delay: { $ref: "duration" }, factor: { type: "number", minimum: 1, maximum: 10 }, maxDelay: { $ref: "duration" } } }, schema26 = { enum: ["user", "config", "platform"] };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "user" || data === "config" || data === "platform")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema26.enum }, schema: schema26.enum, parentSchema: schema26, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "limit" || key0 === "on" || key0 === "delay" || key0 === "factor" || key0 === "maxDelay")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema25, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.limit !== void 0) {
      let data0 = data.limit;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, schema: schema25.properties.limit.type, parentSchema: schema25.properties.limit, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 20 || isNaN(data0)) {
          let err2 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, schema: 20, parentSchema: schema25.properties.limit, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema25.properties.limit, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
    if (data.on !== void 0) {
      let data1 = data.on;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err4 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema25.properties.on, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate66(data1[i0], { instancePath: instancePath + "/on/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
        let i1 = data1.length, j0;
        if (i1 > 1) {
          outer0: for (; i1--; )
            for (j0 = i1; j0--; )
              if (func0(data1[i1], data1[j0])) {
                let err5 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: !0, parentSchema: schema25.properties.on, data: data1 };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                break outer0;
              }
        }
      } else {
        let err6 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/type", keyword: "type", params: { type: "array" }, schema: schema25.properties.on.type, parentSchema: schema25.properties.on, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.delay !== void 0 && (validate56(data.delay, { instancePath: instancePath + "/delay", parentData: data, parentDataProperty: "delay", rootData }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data.factor !== void 0) {
      let data4 = data.factor;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 10 || isNaN(data4)) {
          let err7 = { instancePath: instancePath + "/factor", schemaPath: "#/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, schema: 10, parentSchema: schema25.properties.factor, data: data4 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          let err8 = { instancePath: instancePath + "/factor", schemaPath: "#/properties/factor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema25.properties.factor, data: data4 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/factor", schemaPath: "#/properties/factor/type", keyword: "type", params: { type: "number" }, schema: schema25.properties.factor.type, parentSchema: schema25.properties.factor, data: data4 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    data.maxDelay !== void 0 && (validate56(data.maxDelay, { instancePath: instancePath + "/maxDelay", parentData: data, parentDataProperty: "maxDelay", rootData }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length));
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema25.type, parentSchema: schema25, data };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
var schema27 = { type: "object", additionalProperties: !1, required: ["git"], properties: { git: { type: "object", additionalProperties: !1, properties: { remote: { type: "string", pattern: "^(\\.|[A-Za-z0-9][A-Za-z0-9_./-]{0,199})$", patternErrorMessage: "A remote is the name of a Git remote such as `origin`, or `.` for this repository." } } } }, alternatives: ["git", "postgres"] }, pattern7 = new RegExp("^(\\.|[A-Za-z0-9][A-Za-z0-9_./-]{0,199})$", "");
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.git === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "git" }, schema: schema27.required, parentSchema: schema27, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "git") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema27, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.git !== void 0) {
      let data0 = data.git;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          if (key1 !== "remote") {
            let err2 = { instancePath: instancePath + "/git", schemaPath: "#/properties/git/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: !1, parentSchema: schema27.properties.git, data: data0 };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        if (data0.remote !== void 0) {
          let data1 = data0.remote;
          if (typeof data1 == "string") {
            if (!pattern7.test(data1)) {
              let err3 = { instancePath: instancePath + "/git/remote", schemaPath: "#/properties/git/properties/remote/pattern", keyword: "pattern", params: { pattern: "^(\\.|[A-Za-z0-9][A-Za-z0-9_./-]{0,199})$" }, schema: "^(\\.|[A-Za-z0-9][A-Za-z0-9_./-]{0,199})$", parentSchema: schema27.properties.git.properties.remote, data: data1 };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/git/remote", schemaPath: "#/properties/git/properties/remote/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.git.properties.remote.type, parentSchema: schema27.properties.git.properties.remote, data: data1 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/git", schemaPath: "#/properties/git/type", keyword: "type", params: { type: "object" }, schema: schema27.properties.git.type, parentSchema: schema27.properties.git, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema27.type, parentSchema: schema27, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate72.errors = vErrors, errors === 0;
}
var schema28 = { type: "object", additionalProperties: !1, required: ["postgres"], properties: { postgres: { type: "object", additionalProperties: !1, required: ["url"], properties: { url: { $ref: "address" } } } }, alternatives: ["git", "postgres"] };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.postgres === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "postgres" }, schema: schema28.required, parentSchema: schema28, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "postgres") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema28, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.postgres !== void 0) {
      let data0 = data.postgres;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.url === void 0) {
          let err2 = { instancePath: instancePath + "/postgres", schemaPath: "#/properties/postgres/required", keyword: "required", params: { missingProperty: "url" }, schema: schema28.properties.postgres.required, parentSchema: schema28.properties.postgres, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        for (let key1 in data0)
          if (key1 !== "url") {
            let err3 = { instancePath: instancePath + "/postgres", schemaPath: "#/properties/postgres/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: !1, parentSchema: schema28.properties.postgres, data: data0 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        data0.url !== void 0 && (validate35(data0.url, { instancePath: instancePath + "/postgres/url", parentData: data0, parentDataProperty: "url", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length));
      } else {
        let err4 = { instancePath: instancePath + "/postgres", schemaPath: "#/properties/postgres/type", keyword: "type", params: { type: "object" }, schema: schema28.properties.postgres.type, parentSchema: schema28.properties.postgres, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema28.type, parentSchema: schema28, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate74.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func2.call(schema6.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema6, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (data0 !== 1) {
        let err1 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: schema6.properties.version, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.jobs !== void 0) {
      let data1 = data.jobs;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err2 = { instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema6.properties.jobs, data: data1 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func3(data2) > 500) {
              let err3 = { instancePath: instancePath + "/jobs/" + i0, schemaPath: "#/properties/jobs/items/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema6.properties.jobs.items, data: data2 };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (func3(data2) < 1) {
              let err4 = { instancePath: instancePath + "/jobs/" + i0, schemaPath: "#/properties/jobs/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema6.properties.jobs.items, data: data2 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/jobs/" + i0, schemaPath: "#/properties/jobs/items/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.jobs.items.type, parentSchema: schema6.properties.jobs.items, data: data2 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        let i1 = data1.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data1[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err6 = { instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: !0, parentSchema: schema6.properties.jobs, data: data1 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.jobs.type, parentSchema: schema6.properties.jobs, data: data1 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.teams !== void 0) {
      let data3 = data.teams;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (let key1 in data3) {
          let _errs9 = errors;
          if (typeof key1 == "string") {
            if (!pattern0.test(key1)) {
              let err8 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,62}$" }, schema: "^[a-z][a-z0-9-]{0,62}$", parentSchema: schema6.properties.teams.propertyNames, data: key1, propertyName: key1 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            let err9 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.teams.propertyNames.type, parentSchema: schema6.properties.teams.propertyNames, data: key1, propertyName: key1 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          var valid4 = _errs9 === errors;
          if (!valid4) {
            let err10 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema6.properties.teams.propertyNames, parentSchema: schema6.properties.teams, data: data3 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        for (let key2 in data3)
          validate22(data3[key2], { instancePath: instancePath + "/teams/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
      } else {
        let err11 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.teams.type, parentSchema: schema6.properties.teams, data: data3 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.environments !== void 0) {
      let data5 = data.environments;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let key3 in data5)
          if (!(key3 === "local" || key3 === "staging" || key3 === "production")) {
            let err12 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: !1, parentSchema: schema6.properties.environments, data: data5 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        data5.local !== void 0 && (validate26(data5.local, { instancePath: instancePath + "/environments/local", parentData: data5, parentDataProperty: "local", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data5.staging !== void 0 && (validate26(data5.staging, { instancePath: instancePath + "/environments/staging", parentData: data5, parentDataProperty: "staging", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data5.production !== void 0 && (validate26(data5.production, { instancePath: instancePath + "/environments/production", parentData: data5, parentDataProperty: "production", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length));
      } else {
        let err13 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.environments.type, parentSchema: schema6.properties.environments, data: data5 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.defaults !== void 0) {
      let data9 = data.defaults;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (let key4 in data9)
          if (!(key4 === "timezone" || key4 === "connection" || key4 === "retry" || key4 === "timeout")) {
            let err14 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: !1, parentSchema: schema6.properties.defaults, data: data9 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        data9.timezone !== void 0 && (validate61(data9.timezone, { instancePath: instancePath + "/defaults/timezone", parentData: data9, parentDataProperty: "timezone", rootData }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data9.connection !== void 0 && (validate63(data9.connection, { instancePath: instancePath + "/defaults/connection", parentData: data9, parentDataProperty: "connection", rootData }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data9.retry !== void 0 && (validate65(data9.retry, { instancePath: instancePath + "/defaults/retry", parentData: data9, parentDataProperty: "retry", rootData }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length)), data9.timeout !== void 0 && (validate56(data9.timeout, { instancePath: instancePath + "/defaults/timeout", parentData: data9, parentDataProperty: "timeout", rootData }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length));
      } else {
        let err15 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.defaults.type, parentSchema: schema6.properties.defaults, data: data9 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.state !== void 0) {
      let data14 = data.state, _errs27 = errors, valid8 = !0, _errs28 = errors;
      if (!(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
        let err16 = {};
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      var _valid0 = _errs28 === errors;
      errors = _errs27, vErrors !== null && (_errs27 ? vErrors.length = _errs27 : vErrors = null);
      let ifClause0;
      if (_valid0) {
        let _errs30 = errors, _errs31 = errors, valid9 = !0, _errs32 = errors;
        if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
          let missing0;
          if (data14.git === void 0 && (missing0 = "git")) {
            let err17 = {};
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        var _valid1 = _errs32 === errors;
        errors = _errs31, vErrors !== null && (_errs31 ? vErrors.length = _errs31 : vErrors = null);
        let ifClause1;
        if (_valid1) {
          let _errs33 = errors;
          validate72(data14, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length);
          var _valid1 = _errs33 === errors;
          valid9 = _valid1, ifClause1 = "then";
        } else {
          let _errs34 = errors, _errs35 = errors, valid10 = !0, _errs36 = errors;
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            let missing1;
            if (data14.postgres === void 0 && (missing1 = "postgres")) {
              let err18 = {};
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          }
          var _valid2 = _errs36 === errors;
          errors = _errs35, vErrors !== null && (_errs35 ? vErrors.length = _errs35 : vErrors = null);
          let ifClause2;
          if (_valid2) {
            let _errs37 = errors;
            validate74(data14, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
            var _valid2 = _errs37 === errors;
            valid10 = _valid2, ifClause2 = "then";
          } else {
            let _errs38 = errors, err19 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/then/else/else/not", keyword: "not", params: {}, schema: schema6.properties.state.then.else.else.not, parentSchema: schema6.properties.state.then.else.else, data: data14 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            var _valid2 = _errs38 === errors;
            valid10 = _valid2, ifClause2 = "else";
          }
          if (!valid10) {
            let err20 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/then/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema6.properties.state.then.else.if, parentSchema: schema6.properties.state.then.else, data: data14 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          var _valid1 = _errs34 === errors;
          valid9 = _valid1, ifClause1 = "else";
        }
        if (!valid9) {
          let err21 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/then/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema6.properties.state.then.if, parentSchema: schema6.properties.state.then, data: data14 };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        var _valid0 = _errs30 === errors;
        valid8 = _valid0, ifClause0 = "then";
      } else {
        let _errs40 = errors;
        if (!(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
          let err22 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/else/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.state.else.type, parentSchema: schema6.properties.state.else, data: data14 };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        var _valid0 = _errs40 === errors;
        valid8 = _valid0, ifClause0 = "else";
      }
      if (!valid8) {
        let err23 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema6.properties.state.if, parentSchema: schema6.properties.state, data: data14 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.engine !== void 0) {
      let data15 = data.engine;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.type === void 0) {
          let err24 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/required", keyword: "required", params: { missingProperty: "type" }, schema: schema6.properties.engine.required, parentSchema: schema6.properties.engine, data: data15 };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        for (let key5 in data15)
          if (key5 !== "type") {
            let err25 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: !1, parentSchema: schema6.properties.engine, data: data15 };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        if (data15.type !== void 0) {
          let data16 = data15.type;
          if (!(data16 === "actions" || data16 === "kubernetes")) {
            let err26 = { instancePath: instancePath + "/engine/type", schemaPath: "#/properties/engine/properties/type/enum", keyword: "enum", params: { allowedValues: schema6.properties.engine.properties.type.enum }, schema: schema6.properties.engine.properties.type.enum, parentSchema: schema6.properties.engine.properties.type, data: data16 };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      } else {
        let err27 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.engine.type, parentSchema: schema6.properties.engine, data: data15 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.smtp !== void 0) {
      let data17 = data.smtp;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.url === void 0) {
          let err28 = { instancePath: instancePath + "/smtp", schemaPath: "#/properties/smtp/required", keyword: "required", params: { missingProperty: "url" }, schema: schema6.properties.smtp.required, parentSchema: schema6.properties.smtp, data: data17 };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data17.from === void 0) {
          let err29 = { instancePath: instancePath + "/smtp", schemaPath: "#/properties/smtp/required", keyword: "required", params: { missingProperty: "from" }, schema: schema6.properties.smtp.required, parentSchema: schema6.properties.smtp, data: data17 };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        for (let key6 in data17)
          if (!(key6 === "url" || key6 === "from")) {
            let err30 = { instancePath: instancePath + "/smtp", schemaPath: "#/properties/smtp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: !1, parentSchema: schema6.properties.smtp, data: data17 };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        if (data17.url !== void 0) {
          let data18 = data17.url;
          if (typeof data18 == "string") {
            if (!pattern8.test(data18)) {
              let err31 = { instancePath: instancePath + "/smtp/url", schemaPath: "#/properties/smtp/properties/url/pattern", keyword: "pattern", params: { pattern: "^(smtps?://[^\\s]|\\$\\{[A-Za-z_])" }, schema: "^(smtps?://[^\\s]|\\$\\{[A-Za-z_])", parentSchema: schema6.properties.smtp.properties.url, data: data18 };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
          } else {
            let err32 = { instancePath: instancePath + "/smtp/url", schemaPath: "#/properties/smtp/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.smtp.properties.url.type, parentSchema: schema6.properties.smtp.properties.url, data: data18 };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
        data17.from !== void 0 && (validate23(data17.from, { instancePath: instancePath + "/smtp/from", parentData: data17, parentDataProperty: "from", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
      } else {
        let err33 = { instancePath: instancePath + "/smtp", schemaPath: "#/properties/smtp/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.smtp.type, parentSchema: schema6.properties.smtp, data: data17 };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.promotion !== void 0) {
      let data20 = data.promotion;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (let key7 in data20)
          if (key7 !== "evidence") {
            let err34 = { instancePath: instancePath + "/promotion", schemaPath: "#/properties/promotion/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, schema: !1, parentSchema: schema6.properties.promotion, data: data20 };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        if (data20.evidence !== void 0) {
          let data21 = data20.evidence;
          if (!(data21 === "pr" || data21 === "main")) {
            let err35 = { instancePath: instancePath + "/promotion/evidence", schemaPath: "#/properties/promotion/properties/evidence/enum", keyword: "enum", params: { allowedValues: schema6.properties.promotion.properties.evidence.enum }, schema: schema6.properties.promotion.properties.evidence.enum, parentSchema: schema6.properties.promotion.properties.evidence, data: data21 };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
      } else {
        let err36 = { instancePath: instancePath + "/promotion", schemaPath: "#/properties/promotion/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.promotion.type, parentSchema: schema6.properties.promotion, data: data20 };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
  } else {
    let err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6, data };
    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}

export const validate = module.exports;
