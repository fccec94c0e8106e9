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

// src/manifest/generated/config-validator.js
var config_validator_exports = {};
__export(config_validator_exports, {
  validate: () => validate
});
module.exports = __toCommonJS(config_validator_exports);
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
var schema11 = { type: "object", additionalProperties: false, properties: { version: { const: 1 }, jobs: { type: "array", items: { type: "string", minLength: 1, maxLength: 500 }, minItems: 1, uniqueItems: true }, teams: { type: "object", propertyNames: { type: "string", pattern: "^[a-z][a-z0-9-]{0,62}$", patternErrorMessage: "A team name has up to 63 lower-case letters, digits and hyphens and starts with a letter, for example `sales`." }, additionalProperties: { $ref: "team" } }, environments: { type: "object", additionalProperties: false, properties: { local: { $ref: "environment" }, staging: { $ref: "environment" }, production: { $ref: "environment" } } }, defaults: { type: "object", additionalProperties: false, properties: { timezone: { $ref: "timezone" }, connection: { $ref: "connectionName" }, retry: { $ref: "retry" }, timeout: { $ref: "duration" }, block: { $ref: "block" } } }, waivers: { type: "object", additionalProperties: false, required: ["maxDays"], properties: { maxDays: { type: "integer", minimum: 0, maximum: 3660 } } }, state: { if: { type: "object" }, then: { if: { required: ["git"] }, then: { $ref: "gitState" }, else: { if: { required: ["postgres"] }, then: { $ref: "postgresState" }, else: { not: {}, alternatives: ["git", "postgres"] } } }, else: { type: "object" } }, engine: { type: "object", additionalProperties: false, required: ["type"], properties: { type: { enum: ["actions", "kubernetes"] } } }, smtp: { type: "object", additionalProperties: false, required: ["url", "from"], properties: { url: { type: "string", pattern: "^(smtps?://[^\\s]|\\$\\{[A-Za-z_])", patternErrorMessage: 'The address of a mail server starts with `smtp://` or `smtps://`, or is the name of an environment variable: `"${SMTP_URL}"`.' }, from: { $ref: "email" } } }, errorRules: { type: "array", items: { $ref: "errorRule" }, maxItems: 200 }, promotion: { type: "object", additionalProperties: false, properties: { evidence: { enum: ["pr", "main"] } } } } };
var schema39 = { type: "string", pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$", patternErrorMessage: "A time zone is an IANA name, for example `Europe/Riga` or `UTC`." };
var schema40 = { type: "string", pattern: "^[a-z][a-z0-9_-]{0,62}$", patternErrorMessage: "A connection name has up to 63 lower-case letters, digits, hyphens and underscores and starts with a letter, for example `warehouse`." };
var schema38 = { type: "string", pattern: "^[0-9]{1,7}[smhd]$", patternErrorMessage: "A duration is a whole number and one unit: `90s`, `30m`, `2h` or `1d`." };
var schema46 = { enum: ["on_regression", "always"] };
var schema47 = { type: "object", additionalProperties: false, required: ["git"], properties: { git: { type: "object", additionalProperties: false, properties: { remote: { type: "string", pattern: "^(\\.|[A-Za-z0-9][A-Za-z0-9_./-]{0,199})$", patternErrorMessage: "A remote is the name of a Git remote such as `origin`, or `.` for this repository." } } } }, alternatives: ["git", "postgres"] };
var schema13 = { type: "string", pattern: '^[^\\s@<>,;"]{1,64}@[^\\s@<>,;"]{1,255}$', patternErrorMessage: "An e-mail address looks like `sales-data@example.com`." };
var schema51 = { type: "object", additionalProperties: false, required: ["id", "rule", "class"], properties: { id: { type: "string", pattern: "^[a-z][a-z0-9-]{0,62}$", patternErrorMessage: "The name of a rule has up to 63 lower-case letters, digits and hyphens and starts with a letter, for example `crm-quota`." }, rule: { enum: ["timeout", "stray-write", "check-failed", "missing-secret", "missing-variable", "missing-parameter", "bad-parameter", "unknown-parameter", "unknown-connection", "missing-file", "bad-requirements", "bad-template", "bad-source", "bad-file", "bad-check", "bad-sql", "bad-request", "transaction-control", "atomic-not-possible", "commit-unknown", "commit-partial", "obstacle-config", "obstacle", "no-answer", "internal-error", "database-busy", "database-certificate", "database-unreachable", "database-login", "database-missing", "database-permission", "database-conflict", "database-statement-limit", "database-resources", "database-down", "database-not-in-transaction", "sql-constraint", "value-too-large", "sql-data", "sql-syntax", "sql-input-file", "database-io", "sql-error", "database-unknown", "interpreter-chosen", "interpreter-missing", "cannot-start", "python-config-error", "python-platform-error", "python-import", "python-syntax", "python-memory", "disk-full", "http-server", "http-request", "network", "python-exception", "killed", "terminated", "crashed", "command-not-found", "temporary-failure", "ended-early", "exit-code", "install-missing", "install-conflict", "install-invalid", "install-hash", "install-build", "install-denied", "install-network", "install-disk", "install-timeout", "install-environment", "install-failed"] }, contains: { type: "string", minLength: 1, maxLength: 500 }, class: { enum: ["user", "config", "platform"] }, hint: { type: "string", minLength: 1, maxLength: 500 } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = (text) => text.length;
var pattern0 = new RegExp("^[a-z][a-z0-9-]{0,62}$", "");
var pattern18 = new RegExp("^[A-Za-z][A-Za-z0-9_+/-]{0,63}$", "");
var pattern2 = new RegExp("^[a-z][a-z0-9_-]{0,62}$", "");
var pattern17 = new RegExp("^[0-9]{1,7}[smhd]$", "");
var pattern23 = new RegExp("^(\\.|[A-Za-z0-9][A-Za-z0-9_./-]{0,199})$", "");
var pattern24 = new RegExp("^(smtps?://[^\\s]|\\$\\{[A-Za-z_])", "");
var pattern1 = new RegExp('^[^\\s@<>,;"]{1,64}@[^\\s@<>,;"]{1,255}$', "");
var schema12 = { type: "object", additionalProperties: false, properties: { owners: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, uniqueItems: true }, email: { type: "array", items: { $ref: "email" }, uniqueItems: true } } };
var func0 = require_equal().default;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "owners" || key0 === "email")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema12, data };
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
              let err1 = { instancePath: instancePath + "/owners/" + i0, schemaPath: "#/properties/owners/items/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema12.properties.owners.items, data: data1 };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (func3(data1) < 1) {
              let err2 = { instancePath: instancePath + "/owners/" + i0, schemaPath: "#/properties/owners/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema12.properties.owners.items, data: data1 };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            let err3 = { instancePath: instancePath + "/owners/" + i0, schemaPath: "#/properties/owners/items/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.owners.items.type, parentSchema: schema12.properties.owners.items, data: data1 };
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
                let err4 = { instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: true, parentSchema: schema12.properties.owners, data: data0 };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" }, schema: schema12.properties.owners.type, parentSchema: schema12.properties.owners, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.email !== void 0) {
      let data2 = data.email;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data3 = data2[i2];
          if (typeof data3 == "string") {
            if (!pattern1.test(data3)) {
              let err6 = { instancePath: instancePath + "/email/" + i2, schemaPath: "email/pattern", keyword: "pattern", params: { pattern: '^[^\\s@<>,;"]{1,64}@[^\\s@<>,;"]{1,255}$' }, schema: '^[^\\s@<>,;"]{1,64}@[^\\s@<>,;"]{1,255}$', parentSchema: schema13, data: data3 };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/email/" + i2, schemaPath: "email/type", keyword: "type", params: { type: "string" }, schema: schema13.type, parentSchema: schema13, data: data3 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        let i3 = data2.length, j1;
        if (i3 > 1) {
          outer0: for (; i3--; )
            for (j1 = i3; j1--; )
              if (func0(data2[i3], data2[j1])) {
                let err8 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, schema: true, parentSchema: schema12.properties.email, data: data2 };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                break outer0;
              }
        }
      } else {
        let err9 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "array" }, schema: schema12.properties.email.type, parentSchema: schema12.properties.email, data: data2 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema12.type, parentSchema: schema12, data };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate11.errors = vErrors, errors === 0;
}
var schema14 = { type: "object", additionalProperties: false, required: ["connections"], properties: { connections: { type: "object", propertyNames: { type: "string", pattern: "^[a-z][a-z0-9_-]{0,62}$", patternErrorMessage: "A connection name has up to 63 lower-case letters, digits, hyphens and underscores and starts with a letter, for example `warehouse`." }, additionalProperties: { $ref: "connection" }, minProperties: 1 }, isolation: { enum: ["copy", "none", "schema"] }, maxAge: { $ref: "duration" }, protected: { type: "object", additionalProperties: false, properties: { approvals: { type: "integer", minimum: 1, maximum: 10 } } } } };
var schema15 = { if: { type: "object" }, then: { if: { required: ["type"], properties: { type: { const: "duckdb" } } }, then: { $ref: "duckdbConnection" }, else: { if: { required: ["type"], properties: { type: { const: "postgres" } } }, then: { $ref: "postgresConnection" }, else: { if: { required: ["type"], properties: { type: { const: "mysql" } } }, then: { $ref: "mysqlConnection" }, else: { if: { required: ["type"], properties: { type: { const: "sqlite" } } }, then: { $ref: "sqliteConnection" }, else: { if: { required: ["type"], properties: { type: { const: "clickhouse" } } }, then: { $ref: "clickhouseConnection" }, else: { if: { required: ["type"], properties: { type: { const: "trino" } } }, then: { $ref: "trinoConnection" }, else: { if: { required: ["type"], properties: { type: { const: "snowflake" } } }, then: { $ref: "snowflakeConnection" }, else: { if: { required: ["type"], properties: { type: { const: "bigquery" } } }, then: { $ref: "bigqueryConnection" }, else: { if: { required: ["type"], properties: { type: { const: "databricks" } } }, then: { $ref: "databricksConnection" }, else: { required: ["type"], properties: { type: { enum: ["duckdb", "postgres", "mysql", "sqlite", "clickhouse", "trino", "snowflake", "bigquery", "databricks"] } } } } } } } } } } } }, else: { type: "object" } };
var schema18 = { type: "object", additionalProperties: false, required: ["type", "url"], properties: { type: { const: "postgres" }, url: { type: "string", pattern: "^(postgres(ql)?://[^\\s]|\\$\\{[A-Za-z_])", patternErrorMessage: 'The address of a PostgreSQL database starts with `postgres://`, or is the name of an environment variable: `"${WAREHOUSE_URL}"`.', maxLength: 2e3 } } };
var schema19 = { type: "object", additionalProperties: false, required: ["type", "url"], properties: { type: { const: "mysql" }, url: { type: "string", pattern: "^((mysql|mariadb)://[^\\s]|\\$\\{[A-Za-z_])", patternErrorMessage: 'The address of a MySQL or MariaDB database starts with `mysql://`, or is the name of an environment variable: `"${WAREHOUSE_URL}"`.', maxLength: 2e3 } } };
var schema22 = { type: "object", additionalProperties: false, required: ["type", "url"], properties: { type: { const: "clickhouse" }, url: { type: "string", pattern: "^(https?://[^\\s]|\\$\\{[A-Za-z_])", patternErrorMessage: 'The address of a ClickHouse is that of its HTTP interface and starts with `https://`, or is the name of an environment variable: `"${CLICKHOUSE_URL}"`.', maxLength: 2e3 } } };
var schema16 = { type: "object", additionalProperties: false, required: ["type", "path"], properties: { type: { const: "duckdb" }, path: { $ref: "databaseFile" } } };
var schema17 = { type: "string", minLength: 1, maxLength: 1e3 };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema16, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "duckdb") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "duckdb" }, schema: "duckdb", parentSchema: schema16.properties.type, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.path !== void 0) {
      let data1 = data.path;
      if (typeof data1 == "string") {
        if (func3(data1) > 1e3) {
          let err4 = { instancePath: instancePath + "/path", schemaPath: "databaseFile/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema17, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func3(data1) < 1) {
          let err5 = { instancePath: instancePath + "/path", schemaPath: "databaseFile/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema17, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/path", schemaPath: "databaseFile/type", keyword: "type", params: { type: "string" }, schema: schema17.type, parentSchema: schema17, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema16.type, parentSchema: schema16, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate15.errors = vErrors, errors === 0;
}
var schema20 = { type: "object", additionalProperties: false, required: ["type", "path"], properties: { type: { const: "sqlite" }, path: { $ref: "databaseFile" } } };
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema20.required, parentSchema: schema20, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.path === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, schema: schema20.required, parentSchema: schema20, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "path")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema20, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "sqlite") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "sqlite" }, schema: "sqlite", parentSchema: schema20.properties.type, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.path !== void 0) {
      let data1 = data.path;
      if (typeof data1 == "string") {
        if (func3(data1) > 1e3) {
          let err4 = { instancePath: instancePath + "/path", schemaPath: "databaseFile/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema17, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func3(data1) < 1) {
          let err5 = { instancePath: instancePath + "/path", schemaPath: "databaseFile/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema17, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/path", schemaPath: "databaseFile/type", keyword: "type", params: { type: "string" }, schema: schema17.type, parentSchema: schema17, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema20.type, parentSchema: schema20, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate17.errors = vErrors, errors === 0;
}
var schema23 = { type: "object", additionalProperties: false, required: ["type", "url"], properties: { type: { const: "trino" }, url: { $ref: "serviceAddress" }, token: { $ref: "secretText" }, catalog: { type: "string", minLength: 1 }, schema: { type: "string", minLength: 1 } } };
var schema24 = { type: "string", pattern: "^(https?://[^\\s]|\\$\\{[A-Za-z_])", patternErrorMessage: 'The address of the service starts with `https://`, or is the name of an environment variable: `"${SERVICE_URL}"`.', maxLength: 2e3 };
var schema25 = { type: "string", pattern: "^\\$\\{[A-Za-z_]\\w*\\}$", patternErrorMessage: 'A secret never stands in the repository: write the name of an environment variable, `"${NAME}"`.' };
var pattern5 = new RegExp("^(https?://[^\\s]|\\$\\{[A-Za-z_])", "");
var pattern7 = new RegExp("^\\$\\{[A-Za-z_]\\w*\\}$", "");
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema23.required, parentSchema: schema23, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: schema23.required, parentSchema: schema23, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "url" || key0 === "token" || key0 === "catalog" || key0 === "schema")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema23, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "trino") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "trino" }, schema: "trino", parentSchema: schema23.properties.type, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 == "string") {
        if (func3(data1) > 2e3) {
          let err4 = { instancePath: instancePath + "/url", schemaPath: "serviceAddress/maxLength", keyword: "maxLength", params: { limit: 2e3 }, schema: 2e3, parentSchema: schema24, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!pattern5.test(data1)) {
          let err5 = { instancePath: instancePath + "/url", schemaPath: "serviceAddress/pattern", keyword: "pattern", params: { pattern: "^(https?://[^\\s]|\\$\\{[A-Za-z_])" }, schema: "^(https?://[^\\s]|\\$\\{[A-Za-z_])", parentSchema: schema24, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/url", schemaPath: "serviceAddress/type", keyword: "type", params: { type: "string" }, schema: schema24.type, parentSchema: schema24, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.token !== void 0) {
      let data2 = data.token;
      if (typeof data2 == "string") {
        if (!pattern7.test(data2)) {
          let err7 = { instancePath: instancePath + "/token", schemaPath: "secretText/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[A-Za-z_]\\w*\\}$" }, schema: "^\\$\\{[A-Za-z_]\\w*\\}$", parentSchema: schema25, data: data2 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/token", schemaPath: "secretText/type", keyword: "type", params: { type: "string" }, schema: schema25.type, parentSchema: schema25, data: data2 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.catalog !== void 0) {
      let data3 = data.catalog;
      if (typeof data3 == "string") {
        if (func3(data3) < 1) {
          let err9 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.properties.catalog, data: data3 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.catalog.type, parentSchema: schema23.properties.catalog, data: data3 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.schema !== void 0) {
      let data4 = data.schema;
      if (typeof data4 == "string") {
        if (func3(data4) < 1) {
          let err11 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.properties.schema, data: data4 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.schema.type, parentSchema: schema23.properties.schema, data: data4 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema23.type, parentSchema: schema23, data };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate19.errors = vErrors, errors === 0;
}
var schema26 = { type: "object", additionalProperties: false, required: ["type", "url"], properties: { type: { const: "snowflake" }, url: { $ref: "serviceAddress" }, user: { type: "string", minLength: 1 }, privateKey: { $ref: "secretText" }, privateKeyPassphrase: { $ref: "secretText" }, token: { $ref: "secretText" }, database: { type: "string", minLength: 1 }, schema: { type: "string", minLength: 1 }, warehouse: { type: "string", minLength: 1 }, role: { type: "string", minLength: 1 } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema26.required, parentSchema: schema26, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: schema26.required, parentSchema: schema26, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema26.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema26, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "snowflake") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "snowflake" }, schema: "snowflake", parentSchema: schema26.properties.type, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 == "string") {
        if (func3(data1) > 2e3) {
          let err4 = { instancePath: instancePath + "/url", schemaPath: "serviceAddress/maxLength", keyword: "maxLength", params: { limit: 2e3 }, schema: 2e3, parentSchema: schema24, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!pattern5.test(data1)) {
          let err5 = { instancePath: instancePath + "/url", schemaPath: "serviceAddress/pattern", keyword: "pattern", params: { pattern: "^(https?://[^\\s]|\\$\\{[A-Za-z_])" }, schema: "^(https?://[^\\s]|\\$\\{[A-Za-z_])", parentSchema: schema24, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/url", schemaPath: "serviceAddress/type", keyword: "type", params: { type: "string" }, schema: schema24.type, parentSchema: schema24, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.user !== void 0) {
      let data2 = data.user;
      if (typeof data2 == "string") {
        if (func3(data2) < 1) {
          let err7 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema26.properties.user, data: data2 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.user.type, parentSchema: schema26.properties.user, data: data2 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.privateKey !== void 0) {
      let data3 = data.privateKey;
      if (typeof data3 == "string") {
        if (!pattern7.test(data3)) {
          let err9 = { instancePath: instancePath + "/privateKey", schemaPath: "secretText/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[A-Za-z_]\\w*\\}$" }, schema: "^\\$\\{[A-Za-z_]\\w*\\}$", parentSchema: schema25, data: data3 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/privateKey", schemaPath: "secretText/type", keyword: "type", params: { type: "string" }, schema: schema25.type, parentSchema: schema25, data: data3 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.privateKeyPassphrase !== void 0) {
      let data4 = data.privateKeyPassphrase;
      if (typeof data4 == "string") {
        if (!pattern7.test(data4)) {
          let err11 = { instancePath: instancePath + "/privateKeyPassphrase", schemaPath: "secretText/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[A-Za-z_]\\w*\\}$" }, schema: "^\\$\\{[A-Za-z_]\\w*\\}$", parentSchema: schema25, data: data4 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/privateKeyPassphrase", schemaPath: "secretText/type", keyword: "type", params: { type: "string" }, schema: schema25.type, parentSchema: schema25, data: data4 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.token !== void 0) {
      let data5 = data.token;
      if (typeof data5 == "string") {
        if (!pattern7.test(data5)) {
          let err13 = { instancePath: instancePath + "/token", schemaPath: "secretText/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[A-Za-z_]\\w*\\}$" }, schema: "^\\$\\{[A-Za-z_]\\w*\\}$", parentSchema: schema25, data: data5 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/token", schemaPath: "secretText/type", keyword: "type", params: { type: "string" }, schema: schema25.type, parentSchema: schema25, data: data5 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.database !== void 0) {
      let data6 = data.database;
      if (typeof data6 == "string") {
        if (func3(data6) < 1) {
          let err15 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema26.properties.database, data: data6 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.database.type, parentSchema: schema26.properties.database, data: data6 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.schema !== void 0) {
      let data7 = data.schema;
      if (typeof data7 == "string") {
        if (func3(data7) < 1) {
          let err17 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema26.properties.schema, data: data7 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.schema.type, parentSchema: schema26.properties.schema, data: data7 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.warehouse !== void 0) {
      let data8 = data.warehouse;
      if (typeof data8 == "string") {
        if (func3(data8) < 1) {
          let err19 = { instancePath: instancePath + "/warehouse", schemaPath: "#/properties/warehouse/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema26.properties.warehouse, data: data8 };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/warehouse", schemaPath: "#/properties/warehouse/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.warehouse.type, parentSchema: schema26.properties.warehouse, data: data8 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.role !== void 0) {
      let data9 = data.role;
      if (typeof data9 == "string") {
        if (func3(data9) < 1) {
          let err21 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema26.properties.role, data: data9 };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.role.type, parentSchema: schema26.properties.role, data: data9 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema26.type, parentSchema: schema26, data };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
var schema31 = { type: "object", additionalProperties: false, required: ["type", "project"], properties: { type: { const: "bigquery" }, project: { type: "string", minLength: 1 }, dataset: { type: "string", minLength: 1 }, location: { type: "string", minLength: 1 }, credentials: { $ref: "secretText" }, token: { $ref: "secretText" }, url: { $ref: "serviceAddress" } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.project === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project" }, schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "project" || key0 === "dataset" || key0 === "location" || key0 === "credentials" || key0 === "token" || key0 === "url")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema31, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "bigquery") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "bigquery" }, schema: "bigquery", parentSchema: schema31.properties.type, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.project !== void 0) {
      let data1 = data.project;
      if (typeof data1 == "string") {
        if (func3(data1) < 1) {
          let err4 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.project, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.project.type, parentSchema: schema31.properties.project, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.dataset !== void 0) {
      let data2 = data.dataset;
      if (typeof data2 == "string") {
        if (func3(data2) < 1) {
          let err6 = { instancePath: instancePath + "/dataset", schemaPath: "#/properties/dataset/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.dataset, data: data2 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/dataset", schemaPath: "#/properties/dataset/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.dataset.type, parentSchema: schema31.properties.dataset, data: data2 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.location !== void 0) {
      let data3 = data.location;
      if (typeof data3 == "string") {
        if (func3(data3) < 1) {
          let err8 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.location, data: data3 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.location.type, parentSchema: schema31.properties.location, data: data3 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.credentials !== void 0) {
      let data4 = data.credentials;
      if (typeof data4 == "string") {
        if (!pattern7.test(data4)) {
          let err10 = { instancePath: instancePath + "/credentials", schemaPath: "secretText/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[A-Za-z_]\\w*\\}$" }, schema: "^\\$\\{[A-Za-z_]\\w*\\}$", parentSchema: schema25, data: data4 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/credentials", schemaPath: "secretText/type", keyword: "type", params: { type: "string" }, schema: schema25.type, parentSchema: schema25, data: data4 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.token !== void 0) {
      let data5 = data.token;
      if (typeof data5 == "string") {
        if (!pattern7.test(data5)) {
          let err12 = { instancePath: instancePath + "/token", schemaPath: "secretText/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[A-Za-z_]\\w*\\}$" }, schema: "^\\$\\{[A-Za-z_]\\w*\\}$", parentSchema: schema25, data: data5 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/token", schemaPath: "secretText/type", keyword: "type", params: { type: "string" }, schema: schema25.type, parentSchema: schema25, data: data5 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.url !== void 0) {
      let data6 = data.url;
      if (typeof data6 == "string") {
        if (func3(data6) > 2e3) {
          let err14 = { instancePath: instancePath + "/url", schemaPath: "serviceAddress/maxLength", keyword: "maxLength", params: { limit: 2e3 }, schema: 2e3, parentSchema: schema24, data: data6 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (!pattern5.test(data6)) {
          let err15 = { instancePath: instancePath + "/url", schemaPath: "serviceAddress/pattern", keyword: "pattern", params: { pattern: "^(https?://[^\\s]|\\$\\{[A-Za-z_])" }, schema: "^(https?://[^\\s]|\\$\\{[A-Za-z_])", parentSchema: schema24, data: data6 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/url", schemaPath: "serviceAddress/type", keyword: "type", params: { type: "string" }, schema: schema24.type, parentSchema: schema24, data: data6 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema31.type, parentSchema: schema31, data };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
var schema35 = { type: "object", additionalProperties: false, required: ["type", "url", "warehouse", "token"], properties: { type: { const: "databricks" }, url: { $ref: "serviceAddress" }, warehouse: { type: "string", minLength: 1 }, token: { $ref: "secretText" }, catalog: { type: "string", minLength: 1 }, schema: { type: "string", minLength: 1 } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema35.required, parentSchema: schema35, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: schema35.required, parentSchema: schema35, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.warehouse === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warehouse" }, schema: schema35.required, parentSchema: schema35, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.token === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token" }, schema: schema35.required, parentSchema: schema35, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "url" || key0 === "warehouse" || key0 === "token" || key0 === "catalog" || key0 === "schema")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema35, data };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "databricks") {
        let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "databricks" }, schema: "databricks", parentSchema: schema35.properties.type, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 == "string") {
        if (func3(data1) > 2e3) {
          let err6 = { instancePath: instancePath + "/url", schemaPath: "serviceAddress/maxLength", keyword: "maxLength", params: { limit: 2e3 }, schema: 2e3, parentSchema: schema24, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!pattern5.test(data1)) {
          let err7 = { instancePath: instancePath + "/url", schemaPath: "serviceAddress/pattern", keyword: "pattern", params: { pattern: "^(https?://[^\\s]|\\$\\{[A-Za-z_])" }, schema: "^(https?://[^\\s]|\\$\\{[A-Za-z_])", parentSchema: schema24, data: data1 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/url", schemaPath: "serviceAddress/type", keyword: "type", params: { type: "string" }, schema: schema24.type, parentSchema: schema24, data: data1 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.warehouse !== void 0) {
      let data2 = data.warehouse;
      if (typeof data2 == "string") {
        if (func3(data2) < 1) {
          let err9 = { instancePath: instancePath + "/warehouse", schemaPath: "#/properties/warehouse/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema35.properties.warehouse, data: data2 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/warehouse", schemaPath: "#/properties/warehouse/type", keyword: "type", params: { type: "string" }, schema: schema35.properties.warehouse.type, parentSchema: schema35.properties.warehouse, data: data2 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.token !== void 0) {
      let data3 = data.token;
      if (typeof data3 == "string") {
        if (!pattern7.test(data3)) {
          let err11 = { instancePath: instancePath + "/token", schemaPath: "secretText/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[A-Za-z_]\\w*\\}$" }, schema: "^\\$\\{[A-Za-z_]\\w*\\}$", parentSchema: schema25, data: data3 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/token", schemaPath: "secretText/type", keyword: "type", params: { type: "string" }, schema: schema25.type, parentSchema: schema25, data: data3 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.catalog !== void 0) {
      let data4 = data.catalog;
      if (typeof data4 == "string") {
        if (func3(data4) < 1) {
          let err13 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema35.properties.catalog, data: data4 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "string" }, schema: schema35.properties.catalog.type, parentSchema: schema35.properties.catalog, data: data4 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.schema !== void 0) {
      let data5 = data.schema;
      if (typeof data5 == "string") {
        if (func3(data5) < 1) {
          let err15 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema35.properties.schema, data: data5 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, schema: schema35.properties.schema.type, parentSchema: schema35.properties.schema, data: data5 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema35.type, parentSchema: schema35, data };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
var pattern3 = new RegExp("^(postgres(ql)?://[^\\s]|\\$\\{[A-Za-z_])", "");
var pattern4 = new RegExp("^((mysql|mariadb)://[^\\s]|\\$\\{[A-Za-z_])", "");
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      validate15(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length);
      var _valid1 = _errs7 === errors;
      valid1 = _valid1, ifClause1 = "then";
    } else {
      let _errs8 = errors, _errs9 = errors, valid3 = true, _errs10 = errors;
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
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err5 = { instancePath, schemaPath: "postgresConnection/required", keyword: "required", params: { missingProperty: "type" }, schema: schema18.required, parentSchema: schema18, data };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (data.url === void 0) {
            let err6 = { instancePath, schemaPath: "postgresConnection/required", keyword: "required", params: { missingProperty: "url" }, schema: schema18.required, parentSchema: schema18, data };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          for (let key0 in data)
            if (!(key0 === "type" || key0 === "url")) {
              let err7 = { instancePath, schemaPath: "postgresConnection/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema18, data };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          if (data.type !== void 0) {
            let data2 = data.type;
            if (data2 !== "postgres") {
              let err8 = { instancePath: instancePath + "/type", schemaPath: "postgresConnection/properties/type/const", keyword: "const", params: { allowedValue: "postgres" }, schema: "postgres", parentSchema: schema18.properties.type, data: data2 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          }
          if (data.url !== void 0) {
            let data3 = data.url;
            if (typeof data3 == "string") {
              if (func3(data3) > 2e3) {
                let err9 = { instancePath: instancePath + "/url", schemaPath: "postgresConnection/properties/url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, schema: 2e3, parentSchema: schema18.properties.url, data: data3 };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
              if (!pattern3.test(data3)) {
                let err10 = { instancePath: instancePath + "/url", schemaPath: "postgresConnection/properties/url/pattern", keyword: "pattern", params: { pattern: "^(postgres(ql)?://[^\\s]|\\$\\{[A-Za-z_])" }, schema: "^(postgres(ql)?://[^\\s]|\\$\\{[A-Za-z_])", parentSchema: schema18.properties.url, data: data3 };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            } else {
              let err11 = { instancePath: instancePath + "/url", schemaPath: "postgresConnection/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.url.type, parentSchema: schema18.properties.url, data: data3 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          }
        } else {
          let err12 = { instancePath, schemaPath: "postgresConnection/type", keyword: "type", params: { type: "object" }, schema: schema18.type, parentSchema: schema18, data };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        var _valid2 = _errs12 === errors;
        valid3 = _valid2, ifClause2 = "then";
      } else {
        let _errs19 = errors, _errs20 = errors, valid7 = true, _errs21 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing2;
          if (data.type === void 0 && (missing2 = "type")) {
            let err13 = {};
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          } else if (data.type !== void 0 && data.type !== "mysql") {
            let err14 = {};
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        var _valid3 = _errs21 === errors;
        errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null);
        let ifClause3;
        if (_valid3) {
          let _errs23 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.type === void 0) {
              let err15 = { instancePath, schemaPath: "mysqlConnection/required", keyword: "required", params: { missingProperty: "type" }, schema: schema19.required, parentSchema: schema19, data };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data.url === void 0) {
              let err16 = { instancePath, schemaPath: "mysqlConnection/required", keyword: "required", params: { missingProperty: "url" }, schema: schema19.required, parentSchema: schema19, data };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            for (let key1 in data)
              if (!(key1 === "type" || key1 === "url")) {
                let err17 = { instancePath, schemaPath: "mysqlConnection/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema19, data };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            if (data.type !== void 0) {
              let data5 = data.type;
              if (data5 !== "mysql") {
                let err18 = { instancePath: instancePath + "/type", schemaPath: "mysqlConnection/properties/type/const", keyword: "const", params: { allowedValue: "mysql" }, schema: "mysql", parentSchema: schema19.properties.type, data: data5 };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
            if (data.url !== void 0) {
              let data6 = data.url;
              if (typeof data6 == "string") {
                if (func3(data6) > 2e3) {
                  let err19 = { instancePath: instancePath + "/url", schemaPath: "mysqlConnection/properties/url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, schema: 2e3, parentSchema: schema19.properties.url, data: data6 };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
                if (!pattern4.test(data6)) {
                  let err20 = { instancePath: instancePath + "/url", schemaPath: "mysqlConnection/properties/url/pattern", keyword: "pattern", params: { pattern: "^((mysql|mariadb)://[^\\s]|\\$\\{[A-Za-z_])" }, schema: "^((mysql|mariadb)://[^\\s]|\\$\\{[A-Za-z_])", parentSchema: schema19.properties.url, data: data6 };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
              } else {
                let err21 = { instancePath: instancePath + "/url", schemaPath: "mysqlConnection/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.url.type, parentSchema: schema19.properties.url, data: data6 };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
          } else {
            let err22 = { instancePath, schemaPath: "mysqlConnection/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19, data };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
          var _valid3 = _errs23 === errors;
          valid7 = _valid3, ifClause3 = "then";
        } else {
          let _errs30 = errors, _errs31 = errors, valid11 = true, _errs32 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing3;
            if (data.type === void 0 && (missing3 = "type")) {
              let err23 = {};
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            } else if (data.type !== void 0 && data.type !== "sqlite") {
              let err24 = {};
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
          }
          var _valid4 = _errs32 === errors;
          errors = _errs31, vErrors !== null && (_errs31 ? vErrors.length = _errs31 : vErrors = null);
          let ifClause4;
          if (_valid4) {
            let _errs34 = errors;
            validate17(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length);
            var _valid4 = _errs34 === errors;
            valid11 = _valid4, ifClause4 = "then";
          } else {
            let _errs35 = errors, _errs36 = errors, valid13 = true, _errs37 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing4;
              if (data.type === void 0 && (missing4 = "type")) {
                let err25 = {};
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              } else if (data.type !== void 0 && data.type !== "clickhouse") {
                let err26 = {};
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
            var _valid5 = _errs37 === errors;
            errors = _errs36, vErrors !== null && (_errs36 ? vErrors.length = _errs36 : vErrors = null);
            let ifClause5;
            if (_valid5) {
              let _errs39 = errors;
              if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.type === void 0) {
                  let err27 = { instancePath, schemaPath: "clickhouseConnection/required", keyword: "required", params: { missingProperty: "type" }, schema: schema22.required, parentSchema: schema22, data };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                }
                if (data.url === void 0) {
                  let err28 = { instancePath, schemaPath: "clickhouseConnection/required", keyword: "required", params: { missingProperty: "url" }, schema: schema22.required, parentSchema: schema22, data };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
                for (let key2 in data)
                  if (!(key2 === "type" || key2 === "url")) {
                    let err29 = { instancePath, schemaPath: "clickhouseConnection/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema22, data };
                    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                  }
                if (data.type !== void 0) {
                  let data9 = data.type;
                  if (data9 !== "clickhouse") {
                    let err30 = { instancePath: instancePath + "/type", schemaPath: "clickhouseConnection/properties/type/const", keyword: "const", params: { allowedValue: "clickhouse" }, schema: "clickhouse", parentSchema: schema22.properties.type, data: data9 };
                    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                  }
                }
                if (data.url !== void 0) {
                  let data10 = data.url;
                  if (typeof data10 == "string") {
                    if (func3(data10) > 2e3) {
                      let err31 = { instancePath: instancePath + "/url", schemaPath: "clickhouseConnection/properties/url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, schema: 2e3, parentSchema: schema22.properties.url, data: data10 };
                      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                    }
                    if (!pattern5.test(data10)) {
                      let err32 = { instancePath: instancePath + "/url", schemaPath: "clickhouseConnection/properties/url/pattern", keyword: "pattern", params: { pattern: "^(https?://[^\\s]|\\$\\{[A-Za-z_])" }, schema: "^(https?://[^\\s]|\\$\\{[A-Za-z_])", parentSchema: schema22.properties.url, data: data10 };
                      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                    }
                  } else {
                    let err33 = { instancePath: instancePath + "/url", schemaPath: "clickhouseConnection/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.url.type, parentSchema: schema22.properties.url, data: data10 };
                    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                  }
                }
              } else {
                let err34 = { instancePath, schemaPath: "clickhouseConnection/type", keyword: "type", params: { type: "object" }, schema: schema22.type, parentSchema: schema22, data };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
              var _valid5 = _errs39 === errors;
              valid13 = _valid5, ifClause5 = "then";
            } else {
              let _errs46 = errors, _errs47 = errors, valid17 = true, _errs48 = errors;
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing5;
                if (data.type === void 0 && (missing5 = "type")) {
                  let err35 = {};
                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                } else if (data.type !== void 0 && data.type !== "trino") {
                  let err36 = {};
                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                }
              }
              var _valid6 = _errs48 === errors;
              errors = _errs47, vErrors !== null && (_errs47 ? vErrors.length = _errs47 : vErrors = null);
              let ifClause6;
              if (_valid6) {
                let _errs50 = errors;
                validate19(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length);
                var _valid6 = _errs50 === errors;
                valid17 = _valid6, ifClause6 = "then";
              } else {
                let _errs51 = errors, _errs52 = errors, valid19 = true, _errs53 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  let missing6;
                  if (data.type === void 0 && (missing6 = "type")) {
                    let err37 = {};
                    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                  } else if (data.type !== void 0 && data.type !== "snowflake") {
                    let err38 = {};
                    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                  }
                }
                var _valid7 = _errs53 === errors;
                errors = _errs52, vErrors !== null && (_errs52 ? vErrors.length = _errs52 : vErrors = null);
                let ifClause7;
                if (_valid7) {
                  let _errs55 = errors;
                  validate21(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
                  var _valid7 = _errs55 === errors;
                  valid19 = _valid7, ifClause7 = "then";
                } else {
                  let _errs56 = errors, _errs57 = errors, valid21 = true, _errs58 = errors;
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing7;
                    if (data.type === void 0 && (missing7 = "type")) {
                      let err39 = {};
                      vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                    } else if (data.type !== void 0 && data.type !== "bigquery") {
                      let err40 = {};
                      vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                    }
                  }
                  var _valid8 = _errs58 === errors;
                  errors = _errs57, vErrors !== null && (_errs57 ? vErrors.length = _errs57 : vErrors = null);
                  let ifClause8;
                  if (_valid8) {
                    let _errs60 = errors;
                    validate23(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                    var _valid8 = _errs60 === errors;
                    valid21 = _valid8, ifClause8 = "then";
                  } else {
                    let _errs61 = errors, _errs62 = errors, valid23 = true, _errs63 = errors;
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                      let missing8;
                      if (data.type === void 0 && (missing8 = "type")) {
                        let err41 = {};
                        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                      } else if (data.type !== void 0 && data.type !== "databricks") {
                        let err42 = {};
                        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                      }
                    }
                    var _valid9 = _errs63 === errors;
                    errors = _errs62, vErrors !== null && (_errs62 ? vErrors.length = _errs62 : vErrors = null);
                    let ifClause9;
                    if (_valid9) {
                      let _errs65 = errors;
                      validate25(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
                      var _valid9 = _errs65 === errors;
                      valid23 = _valid9, ifClause9 = "then";
                    } else {
                      let _errs66 = errors;
                      if (data && typeof data == "object" && !Array.isArray(data)) {
                        if (data.type === void 0) {
                          let err43 = { instancePath, schemaPath: "#/then/else/else/else/else/else/else/else/else/else/required", keyword: "required", params: { missingProperty: "type" }, schema: schema15.then.else.else.else.else.else.else.else.else.else.required, parentSchema: schema15.then.else.else.else.else.else.else.else.else.else, data };
                          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                        }
                        if (data.type !== void 0) {
                          let data15 = data.type;
                          if (!(data15 === "duckdb" || data15 === "postgres" || data15 === "mysql" || data15 === "sqlite" || data15 === "clickhouse" || data15 === "trino" || data15 === "snowflake" || data15 === "bigquery" || data15 === "databricks")) {
                            let err44 = { instancePath: instancePath + "/type", schemaPath: "#/then/else/else/else/else/else/else/else/else/else/properties/type/enum", keyword: "enum", params: { allowedValues: schema15.then.else.else.else.else.else.else.else.else.else.properties.type.enum }, schema: schema15.then.else.else.else.else.else.else.else.else.else.properties.type.enum, parentSchema: schema15.then.else.else.else.else.else.else.else.else.else.properties.type, data: data15 };
                            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                          }
                        }
                      }
                      var _valid9 = _errs66 === errors;
                      valid23 = _valid9, ifClause9 = "else";
                    }
                    if (!valid23) {
                      let err45 = { instancePath, schemaPath: "#/then/else/else/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause9 }, schema: schema15.then.else.else.else.else.else.else.else.else.if, parentSchema: schema15.then.else.else.else.else.else.else.else.else, data };
                      vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                    }
                    var _valid8 = _errs61 === errors;
                    valid21 = _valid8, ifClause8 = "else";
                  }
                  if (!valid21) {
                    let err46 = { instancePath, schemaPath: "#/then/else/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause8 }, schema: schema15.then.else.else.else.else.else.else.else.if, parentSchema: schema15.then.else.else.else.else.else.else.else, data };
                    vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                  }
                  var _valid7 = _errs56 === errors;
                  valid19 = _valid7, ifClause7 = "else";
                }
                if (!valid19) {
                  let err47 = { instancePath, schemaPath: "#/then/else/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause7 }, schema: schema15.then.else.else.else.else.else.else.if, parentSchema: schema15.then.else.else.else.else.else.else, data };
                  vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                }
                var _valid6 = _errs51 === errors;
                valid17 = _valid6, ifClause6 = "else";
              }
              if (!valid17) {
                let err48 = { instancePath, schemaPath: "#/then/else/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause6 }, schema: schema15.then.else.else.else.else.else.if, parentSchema: schema15.then.else.else.else.else.else, data };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
              var _valid5 = _errs46 === errors;
              valid13 = _valid5, ifClause5 = "else";
            }
            if (!valid13) {
              let err49 = { instancePath, schemaPath: "#/then/else/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause5 }, schema: schema15.then.else.else.else.else.if, parentSchema: schema15.then.else.else.else.else, data };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
            var _valid4 = _errs35 === errors;
            valid11 = _valid4, ifClause4 = "else";
          }
          if (!valid11) {
            let err50 = { instancePath, schemaPath: "#/then/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause4 }, schema: schema15.then.else.else.else.if, parentSchema: schema15.then.else.else.else, data };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
          var _valid3 = _errs30 === errors;
          valid7 = _valid3, ifClause3 = "else";
        }
        if (!valid7) {
          let err51 = { instancePath, schemaPath: "#/then/else/else/if", keyword: "if", params: { failingKeyword: ifClause3 }, schema: schema15.then.else.else.if, parentSchema: schema15.then.else.else, data };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
        var _valid2 = _errs19 === errors;
        valid3 = _valid2, ifClause2 = "else";
      }
      if (!valid3) {
        let err52 = { instancePath, schemaPath: "#/then/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema15.then.else.if, parentSchema: schema15.then.else, data };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
      var _valid1 = _errs8 === errors;
      valid1 = _valid1, ifClause1 = "else";
    }
    if (!valid1) {
      let err53 = { instancePath, schemaPath: "#/then/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema15.then.if, parentSchema: schema15.then, data };
      vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs68 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      let err54 = { instancePath, schemaPath: "#/else/type", keyword: "type", params: { type: "object" }, schema: schema15.else.type, parentSchema: schema15.else, data };
      vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
    }
    var _valid0 = _errs68 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err55 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema15.if, parentSchema: schema15, data };
    vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
  }
  return validate14.errors = vErrors, errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.connections === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connections" }, schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "connections" || key0 === "isolation" || key0 === "maxAge" || key0 === "protected")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema14, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.connections !== void 0) {
      let data0 = data.connections;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length < 1) {
          let err2 = { instancePath: instancePath + "/connections", schemaPath: "#/properties/connections/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema14.properties.connections, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        for (let key1 in data0) {
          let _errs4 = errors;
          if (typeof key1 == "string") {
            if (!pattern2.test(key1)) {
              let err3 = { instancePath: instancePath + "/connections", schemaPath: "#/properties/connections/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, schema: "^[a-z][a-z0-9_-]{0,62}$", parentSchema: schema14.properties.connections.propertyNames, data: key1, propertyName: key1 };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/connections", schemaPath: "#/properties/connections/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.connections.propertyNames.type, parentSchema: schema14.properties.connections.propertyNames, data: key1, propertyName: key1 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          var valid1 = _errs4 === errors;
          if (!valid1) {
            let err5 = { instancePath: instancePath + "/connections", schemaPath: "#/properties/connections/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema14.properties.connections.propertyNames, parentSchema: schema14.properties.connections, data: data0 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        for (let key2 in data0)
          validate14(data0[key2], { instancePath: instancePath + "/connections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/connections", schemaPath: "#/properties/connections/type", keyword: "type", params: { type: "object" }, schema: schema14.properties.connections.type, parentSchema: schema14.properties.connections, data: data0 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.isolation !== void 0) {
      let data2 = data.isolation;
      if (!(data2 === "copy" || data2 === "none" || data2 === "schema")) {
        let err7 = { instancePath: instancePath + "/isolation", schemaPath: "#/properties/isolation/enum", keyword: "enum", params: { allowedValues: schema14.properties.isolation.enum }, schema: schema14.properties.isolation.enum, parentSchema: schema14.properties.isolation, data: data2 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.maxAge !== void 0) {
      let data3 = data.maxAge;
      if (typeof data3 == "string") {
        if (!pattern17.test(data3)) {
          let err8 = { instancePath: instancePath + "/maxAge", schemaPath: "duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,7}[smhd]$" }, schema: "^[0-9]{1,7}[smhd]$", parentSchema: schema38, data: data3 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/maxAge", schemaPath: "duration/type", keyword: "type", params: { type: "string" }, schema: schema38.type, parentSchema: schema38, data: data3 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.protected !== void 0) {
      let data4 = data.protected;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (let key3 in data4)
          if (key3 !== "approvals") {
            let err10 = { instancePath: instancePath + "/protected", schemaPath: "#/properties/protected/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema14.properties.protected, data: data4 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        if (data4.approvals !== void 0) {
          let data5 = data4.approvals;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
            let err11 = { instancePath: instancePath + "/protected/approvals", schemaPath: "#/properties/protected/properties/approvals/type", keyword: "type", params: { type: "integer" }, schema: schema14.properties.protected.properties.approvals.type, parentSchema: schema14.properties.protected.properties.approvals, data: data5 };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 10 || isNaN(data5)) {
              let err12 = { instancePath: instancePath + "/protected/approvals", schemaPath: "#/properties/protected/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, schema: 10, parentSchema: schema14.properties.protected.properties.approvals, data: data5 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data5 < 1 || isNaN(data5)) {
              let err13 = { instancePath: instancePath + "/protected/approvals", schemaPath: "#/properties/protected/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema14.properties.protected.properties.approvals, data: data5 };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/protected", schemaPath: "#/properties/protected/type", keyword: "type", params: { type: "object" }, schema: schema14.properties.protected.type, parentSchema: schema14.properties.protected, data: data4 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema14.type, parentSchema: schema14, data };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate13.errors = vErrors, errors === 0;
}
var schema41 = { type: "object", additionalProperties: false, properties: { limit: { type: "integer", minimum: 0, maximum: 20 }, on: { type: "array", items: { $ref: "errorClass" }, minItems: 1, uniqueItems: true }, delay: { $ref: "duration" }, factor: { type: "number", minimum: 1, maximum: 10 }, maxDelay: { $ref: "duration" } } };
var schema42 = { enum: ["user", "config", "platform"] };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "limit" || key0 === "on" || key0 === "delay" || key0 === "factor" || key0 === "maxDelay")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema41, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.limit !== void 0) {
      let data0 = data.limit;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, schema: schema41.properties.limit.type, parentSchema: schema41.properties.limit, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 20 || isNaN(data0)) {
          let err2 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, schema: 20, parentSchema: schema41.properties.limit, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema41.properties.limit, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
    if (data.on !== void 0) {
      let data1 = data.on;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err4 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema41.properties.on, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!(data2 === "user" || data2 === "config" || data2 === "platform")) {
            let err5 = { instancePath: instancePath + "/on/" + i0, schemaPath: "errorClass/enum", keyword: "enum", params: { allowedValues: schema42.enum }, schema: schema42.enum, parentSchema: schema42, data: data2 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        let i1 = data1.length, j0;
        if (i1 > 1) {
          outer0: for (; i1--; )
            for (j0 = i1; j0--; )
              if (func0(data1[i1], data1[j0])) {
                let err6 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: true, parentSchema: schema41.properties.on, data: data1 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                break outer0;
              }
        }
      } else {
        let err7 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/type", keyword: "type", params: { type: "array" }, schema: schema41.properties.on.type, parentSchema: schema41.properties.on, data: data1 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.delay !== void 0) {
      let data3 = data.delay;
      if (typeof data3 == "string") {
        if (!pattern17.test(data3)) {
          let err8 = { instancePath: instancePath + "/delay", schemaPath: "duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,7}[smhd]$" }, schema: "^[0-9]{1,7}[smhd]$", parentSchema: schema38, data: data3 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/delay", schemaPath: "duration/type", keyword: "type", params: { type: "string" }, schema: schema38.type, parentSchema: schema38, data: data3 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.factor !== void 0) {
      let data4 = data.factor;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 10 || isNaN(data4)) {
          let err10 = { instancePath: instancePath + "/factor", schemaPath: "#/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, schema: 10, parentSchema: schema41.properties.factor, data: data4 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          let err11 = { instancePath: instancePath + "/factor", schemaPath: "#/properties/factor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema41.properties.factor, data: data4 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/factor", schemaPath: "#/properties/factor/type", keyword: "type", params: { type: "number" }, schema: schema41.properties.factor.type, parentSchema: schema41.properties.factor, data: data4 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.maxDelay !== void 0) {
      let data5 = data.maxDelay;
      if (typeof data5 == "string") {
        if (!pattern17.test(data5)) {
          let err13 = { instancePath: instancePath + "/maxDelay", schemaPath: "duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,7}[smhd]$" }, schema: "^[0-9]{1,7}[smhd]$", parentSchema: schema38, data: data5 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/maxDelay", schemaPath: "duration/type", keyword: "type", params: { type: "string" }, schema: schema38.type, parentSchema: schema38, data: data5 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema41.type, parentSchema: schema41, data };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
var schema48 = { type: "object", additionalProperties: false, required: ["postgres"], properties: { postgres: { type: "object", additionalProperties: false, required: ["url"], properties: { url: { $ref: "address" } } } }, alternatives: ["git", "postgres"] };
var schema49 = { type: "string", minLength: 1, maxLength: 2e3 };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.postgres === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "postgres" }, schema: schema48.required, parentSchema: schema48, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "postgres") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema48, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.postgres !== void 0) {
      let data0 = data.postgres;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.url === void 0) {
          let err2 = { instancePath: instancePath + "/postgres", schemaPath: "#/properties/postgres/required", keyword: "required", params: { missingProperty: "url" }, schema: schema48.properties.postgres.required, parentSchema: schema48.properties.postgres, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        for (let key1 in data0)
          if (key1 !== "url") {
            let err3 = { instancePath: instancePath + "/postgres", schemaPath: "#/properties/postgres/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema48.properties.postgres, data: data0 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data0.url !== void 0) {
          let data1 = data0.url;
          if (typeof data1 == "string") {
            if (func3(data1) > 2e3) {
              let err4 = { instancePath: instancePath + "/postgres/url", schemaPath: "address/maxLength", keyword: "maxLength", params: { limit: 2e3 }, schema: 2e3, parentSchema: schema49, data: data1 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (func3(data1) < 1) {
              let err5 = { instancePath: instancePath + "/postgres/url", schemaPath: "address/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema49, data: data1 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/postgres/url", schemaPath: "address/type", keyword: "type", params: { type: "string" }, schema: schema49.type, parentSchema: schema49, data: data1 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/postgres", schemaPath: "#/properties/postgres/type", keyword: "type", params: { type: "object" }, schema: schema48.properties.postgres.type, parentSchema: schema48.properties.postgres, data: data0 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema48.type, parentSchema: schema48, data };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func2.call(schema11.properties, key0)) {
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
    if (data.jobs !== void 0) {
      let data1 = data.jobs;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err2 = { instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties.jobs, data: data1 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func3(data2) > 500) {
              let err3 = { instancePath: instancePath + "/jobs/" + i0, schemaPath: "#/properties/jobs/items/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema11.properties.jobs.items, data: data2 };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (func3(data2) < 1) {
              let err4 = { instancePath: instancePath + "/jobs/" + i0, schemaPath: "#/properties/jobs/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties.jobs.items, data: data2 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/jobs/" + i0, schemaPath: "#/properties/jobs/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.jobs.items.type, parentSchema: schema11.properties.jobs.items, data: data2 };
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
                let err6 = { instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: true, parentSchema: schema11.properties.jobs, data: data1 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.jobs.type, parentSchema: schema11.properties.jobs, data: data1 };
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
              let err8 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,62}$" }, schema: "^[a-z][a-z0-9-]{0,62}$", parentSchema: schema11.properties.teams.propertyNames, data: key1, propertyName: key1 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            let err9 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.teams.propertyNames.type, parentSchema: schema11.properties.teams.propertyNames, data: key1, propertyName: key1 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          var valid4 = _errs9 === errors;
          if (!valid4) {
            let err10 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema11.properties.teams.propertyNames, parentSchema: schema11.properties.teams, data: data3 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        for (let key2 in data3)
          validate11(data3[key2], { instancePath: instancePath + "/teams/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
      } else {
        let err11 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "object" }, schema: schema11.properties.teams.type, parentSchema: schema11.properties.teams, data: data3 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.environments !== void 0) {
      let data5 = data.environments;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let key3 in data5)
          if (!(key3 === "local" || key3 === "staging" || key3 === "production")) {
            let err12 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema11.properties.environments, data: data5 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        data5.local !== void 0 && (validate13(data5.local, { instancePath: instancePath + "/environments/local", parentData: data5, parentDataProperty: "local", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data5.staging !== void 0 && (validate13(data5.staging, { instancePath: instancePath + "/environments/staging", parentData: data5, parentDataProperty: "staging", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data5.production !== void 0 && (validate13(data5.production, { instancePath: instancePath + "/environments/production", parentData: data5, parentDataProperty: "production", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length));
      } else {
        let err13 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, schema: schema11.properties.environments.type, parentSchema: schema11.properties.environments, data: data5 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.defaults !== void 0) {
      let data9 = data.defaults;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (let key4 in data9)
          if (!(key4 === "timezone" || key4 === "connection" || key4 === "retry" || key4 === "timeout" || key4 === "block")) {
            let err14 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema11.properties.defaults, data: data9 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        if (data9.timezone !== void 0) {
          let data10 = data9.timezone;
          if (typeof data10 == "string") {
            if (!pattern18.test(data10)) {
              let err15 = { instancePath: instancePath + "/defaults/timezone", schemaPath: "timezone/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$" }, schema: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$", parentSchema: schema39, data: data10 };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/defaults/timezone", schemaPath: "timezone/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: data10 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data9.connection !== void 0) {
          let data11 = data9.connection;
          if (typeof data11 == "string") {
            if (!pattern2.test(data11)) {
              let err17 = { instancePath: instancePath + "/defaults/connection", schemaPath: "connectionName/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, schema: "^[a-z][a-z0-9_-]{0,62}$", parentSchema: schema40, data: data11 };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          } else {
            let err18 = { instancePath: instancePath + "/defaults/connection", schemaPath: "connectionName/type", keyword: "type", params: { type: "string" }, schema: schema40.type, parentSchema: schema40, data: data11 };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        if (data9.retry !== void 0 && (validate31(data9.retry, { instancePath: instancePath + "/defaults/retry", parentData: data9, parentDataProperty: "retry", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data9.timeout !== void 0) {
          let data13 = data9.timeout;
          if (typeof data13 == "string") {
            if (!pattern17.test(data13)) {
              let err19 = { instancePath: instancePath + "/defaults/timeout", schemaPath: "duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,7}[smhd]$" }, schema: "^[0-9]{1,7}[smhd]$", parentSchema: schema38, data: data13 };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          } else {
            let err20 = { instancePath: instancePath + "/defaults/timeout", schemaPath: "duration/type", keyword: "type", params: { type: "string" }, schema: schema38.type, parentSchema: schema38, data: data13 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (data9.block !== void 0) {
          let data14 = data9.block;
          if (!(data14 === "on_regression" || data14 === "always")) {
            let err21 = { instancePath: instancePath + "/defaults/block", schemaPath: "block/enum", keyword: "enum", params: { allowedValues: schema46.enum }, schema: schema46.enum, parentSchema: schema46, data: data14 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        let err22 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/type", keyword: "type", params: { type: "object" }, schema: schema11.properties.defaults.type, parentSchema: schema11.properties.defaults, data: data9 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.waivers !== void 0) {
      let data15 = data.waivers;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.maxDays === void 0) {
          let err23 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/required", keyword: "required", params: { missingProperty: "maxDays" }, schema: schema11.properties.waivers.required, parentSchema: schema11.properties.waivers, data: data15 };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        for (let key5 in data15)
          if (key5 !== "maxDays") {
            let err24 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema11.properties.waivers, data: data15 };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        if (data15.maxDays !== void 0) {
          let data16 = data15.maxDays;
          if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
            let err25 = { instancePath: instancePath + "/waivers/maxDays", schemaPath: "#/properties/waivers/properties/maxDays/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties.waivers.properties.maxDays.type, parentSchema: schema11.properties.waivers.properties.maxDays, data: data16 };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 > 3660 || isNaN(data16)) {
              let err26 = { instancePath: instancePath + "/waivers/maxDays", schemaPath: "#/properties/waivers/properties/maxDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 }, schema: 3660, parentSchema: schema11.properties.waivers.properties.maxDays, data: data16 };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            if (data16 < 0 || isNaN(data16)) {
              let err27 = { instancePath: instancePath + "/waivers/maxDays", schemaPath: "#/properties/waivers/properties/maxDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties.waivers.properties.maxDays, data: data16 };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
          }
        }
      } else {
        let err28 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "object" }, schema: schema11.properties.waivers.type, parentSchema: schema11.properties.waivers, data: data15 };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.state !== void 0) {
      let data17 = data.state, _errs40 = errors, valid13 = true, _errs41 = errors;
      if (!(data17 && typeof data17 == "object" && !Array.isArray(data17))) {
        let err29 = {};
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      var _valid0 = _errs41 === errors;
      errors = _errs40, vErrors !== null && (_errs40 ? vErrors.length = _errs40 : vErrors = null);
      let ifClause0;
      if (_valid0) {
        let _errs43 = errors, _errs44 = errors, valid14 = true, _errs45 = errors;
        if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
          let missing0;
          if (data17.git === void 0 && (missing0 = "git")) {
            let err30 = {};
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
        var _valid1 = _errs45 === errors;
        errors = _errs44, vErrors !== null && (_errs44 ? vErrors.length = _errs44 : vErrors = null);
        let ifClause1;
        if (_valid1) {
          let _errs46 = errors;
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.git === void 0) {
              let err31 = { instancePath: instancePath + "/state", schemaPath: "gitState/required", keyword: "required", params: { missingProperty: "git" }, schema: schema47.required, parentSchema: schema47, data: data17 };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
            for (let key6 in data17)
              if (key6 !== "git") {
                let err32 = { instancePath: instancePath + "/state", schemaPath: "gitState/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: false, parentSchema: schema47, data: data17 };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
            if (data17.git !== void 0) {
              let data18 = data17.git;
              if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                for (let key7 in data18)
                  if (key7 !== "remote") {
                    let err33 = { instancePath: instancePath + "/state/git", schemaPath: "gitState/properties/git/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, schema: false, parentSchema: schema47.properties.git, data: data18 };
                    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                  }
                if (data18.remote !== void 0) {
                  let data19 = data18.remote;
                  if (typeof data19 == "string") {
                    if (!pattern23.test(data19)) {
                      let err34 = { instancePath: instancePath + "/state/git/remote", schemaPath: "gitState/properties/git/properties/remote/pattern", keyword: "pattern", params: { pattern: "^(\\.|[A-Za-z0-9][A-Za-z0-9_./-]{0,199})$" }, schema: "^(\\.|[A-Za-z0-9][A-Za-z0-9_./-]{0,199})$", parentSchema: schema47.properties.git.properties.remote, data: data19 };
                      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                    }
                  } else {
                    let err35 = { instancePath: instancePath + "/state/git/remote", schemaPath: "gitState/properties/git/properties/remote/type", keyword: "type", params: { type: "string" }, schema: schema47.properties.git.properties.remote.type, parentSchema: schema47.properties.git.properties.remote, data: data19 };
                    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                  }
                }
              } else {
                let err36 = { instancePath: instancePath + "/state/git", schemaPath: "gitState/properties/git/type", keyword: "type", params: { type: "object" }, schema: schema47.properties.git.type, parentSchema: schema47.properties.git, data: data18 };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
          } else {
            let err37 = { instancePath: instancePath + "/state", schemaPath: "gitState/type", keyword: "type", params: { type: "object" }, schema: schema47.type, parentSchema: schema47, data: data17 };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
          var _valid1 = _errs46 === errors;
          valid14 = _valid1, ifClause1 = "then";
        } else {
          let _errs55 = errors, _errs56 = errors, valid18 = true, _errs57 = errors;
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            let missing1;
            if (data17.postgres === void 0 && (missing1 = "postgres")) {
              let err38 = {};
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
          }
          var _valid2 = _errs57 === errors;
          errors = _errs56, vErrors !== null && (_errs56 ? vErrors.length = _errs56 : vErrors = null);
          let ifClause2;
          if (_valid2) {
            let _errs58 = errors;
            validate33(data17, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
            var _valid2 = _errs58 === errors;
            valid18 = _valid2, ifClause2 = "then";
          } else {
            let _errs59 = errors, err39 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/then/else/else/not", keyword: "not", params: {}, schema: schema11.properties.state.then.else.else.not, parentSchema: schema11.properties.state.then.else.else, data: data17 };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            var _valid2 = _errs59 === errors;
            valid18 = _valid2, ifClause2 = "else";
          }
          if (!valid18) {
            let err40 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/then/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema11.properties.state.then.else.if, parentSchema: schema11.properties.state.then.else, data: data17 };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
          var _valid1 = _errs55 === errors;
          valid14 = _valid1, ifClause1 = "else";
        }
        if (!valid14) {
          let err41 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/then/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema11.properties.state.then.if, parentSchema: schema11.properties.state.then, data: data17 };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        var _valid0 = _errs43 === errors;
        valid13 = _valid0, ifClause0 = "then";
      } else {
        let _errs61 = errors;
        if (!(data17 && typeof data17 == "object" && !Array.isArray(data17))) {
          let err42 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/else/type", keyword: "type", params: { type: "object" }, schema: schema11.properties.state.else.type, parentSchema: schema11.properties.state.else, data: data17 };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
        var _valid0 = _errs61 === errors;
        valid13 = _valid0, ifClause0 = "else";
      }
      if (!valid13) {
        let err43 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema11.properties.state.if, parentSchema: schema11.properties.state, data: data17 };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.engine !== void 0) {
      let data20 = data.engine;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.type === void 0) {
          let err44 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/required", keyword: "required", params: { missingProperty: "type" }, schema: schema11.properties.engine.required, parentSchema: schema11.properties.engine, data: data20 };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        for (let key8 in data20)
          if (key8 !== "type") {
            let err45 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, schema: false, parentSchema: schema11.properties.engine, data: data20 };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        if (data20.type !== void 0) {
          let data21 = data20.type;
          if (!(data21 === "actions" || data21 === "kubernetes")) {
            let err46 = { instancePath: instancePath + "/engine/type", schemaPath: "#/properties/engine/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.engine.properties.type.enum }, schema: schema11.properties.engine.properties.type.enum, parentSchema: schema11.properties.engine.properties.type, data: data21 };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        }
      } else {
        let err47 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, schema: schema11.properties.engine.type, parentSchema: schema11.properties.engine, data: data20 };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.smtp !== void 0) {
      let data22 = data.smtp;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (data22.url === void 0) {
          let err48 = { instancePath: instancePath + "/smtp", schemaPath: "#/properties/smtp/required", keyword: "required", params: { missingProperty: "url" }, schema: schema11.properties.smtp.required, parentSchema: schema11.properties.smtp, data: data22 };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
        if (data22.from === void 0) {
          let err49 = { instancePath: instancePath + "/smtp", schemaPath: "#/properties/smtp/required", keyword: "required", params: { missingProperty: "from" }, schema: schema11.properties.smtp.required, parentSchema: schema11.properties.smtp, data: data22 };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
        for (let key9 in data22)
          if (!(key9 === "url" || key9 === "from")) {
            let err50 = { instancePath: instancePath + "/smtp", schemaPath: "#/properties/smtp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, schema: false, parentSchema: schema11.properties.smtp, data: data22 };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
        if (data22.url !== void 0) {
          let data23 = data22.url;
          if (typeof data23 == "string") {
            if (!pattern24.test(data23)) {
              let err51 = { instancePath: instancePath + "/smtp/url", schemaPath: "#/properties/smtp/properties/url/pattern", keyword: "pattern", params: { pattern: "^(smtps?://[^\\s]|\\$\\{[A-Za-z_])" }, schema: "^(smtps?://[^\\s]|\\$\\{[A-Za-z_])", parentSchema: schema11.properties.smtp.properties.url, data: data23 };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
          } else {
            let err52 = { instancePath: instancePath + "/smtp/url", schemaPath: "#/properties/smtp/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.smtp.properties.url.type, parentSchema: schema11.properties.smtp.properties.url, data: data23 };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
        }
        if (data22.from !== void 0) {
          let data24 = data22.from;
          if (typeof data24 == "string") {
            if (!pattern1.test(data24)) {
              let err53 = { instancePath: instancePath + "/smtp/from", schemaPath: "email/pattern", keyword: "pattern", params: { pattern: '^[^\\s@<>,;"]{1,64}@[^\\s@<>,;"]{1,255}$' }, schema: '^[^\\s@<>,;"]{1,64}@[^\\s@<>,;"]{1,255}$', parentSchema: schema13, data: data24 };
              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
            }
          } else {
            let err54 = { instancePath: instancePath + "/smtp/from", schemaPath: "email/type", keyword: "type", params: { type: "string" }, schema: schema13.type, parentSchema: schema13, data: data24 };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
        }
      } else {
        let err55 = { instancePath: instancePath + "/smtp", schemaPath: "#/properties/smtp/type", keyword: "type", params: { type: "object" }, schema: schema11.properties.smtp.type, parentSchema: schema11.properties.smtp, data: data22 };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
    }
    if (data.errorRules !== void 0) {
      let data25 = data.errorRules;
      if (Array.isArray(data25)) {
        if (data25.length > 200) {
          let err56 = { instancePath: instancePath + "/errorRules", schemaPath: "#/properties/errorRules/maxItems", keyword: "maxItems", params: { limit: 200 }, schema: 200, parentSchema: schema11.properties.errorRules, data: data25 };
          vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
        }
        let len1 = data25.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data26 = data25[i2];
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26.id === void 0) {
              let err57 = { instancePath: instancePath + "/errorRules/" + i2, schemaPath: "errorRule/required", keyword: "required", params: { missingProperty: "id" }, schema: schema51.required, parentSchema: schema51, data: data26 };
              vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
            }
            if (data26.rule === void 0) {
              let err58 = { instancePath: instancePath + "/errorRules/" + i2, schemaPath: "errorRule/required", keyword: "required", params: { missingProperty: "rule" }, schema: schema51.required, parentSchema: schema51, data: data26 };
              vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
            }
            if (data26.class === void 0) {
              let err59 = { instancePath: instancePath + "/errorRules/" + i2, schemaPath: "errorRule/required", keyword: "required", params: { missingProperty: "class" }, schema: schema51.required, parentSchema: schema51, data: data26 };
              vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
            }
            for (let key10 in data26)
              if (!(key10 === "id" || key10 === "rule" || key10 === "contains" || key10 === "class" || key10 === "hint")) {
                let err60 = { instancePath: instancePath + "/errorRules/" + i2, schemaPath: "errorRule/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, schema: false, parentSchema: schema51, data: data26 };
                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
              }
            if (data26.id !== void 0) {
              let data27 = data26.id;
              if (typeof data27 == "string") {
                if (!pattern0.test(data27)) {
                  let err61 = { instancePath: instancePath + "/errorRules/" + i2 + "/id", schemaPath: "errorRule/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,62}$" }, schema: "^[a-z][a-z0-9-]{0,62}$", parentSchema: schema51.properties.id, data: data27 };
                  vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                }
              } else {
                let err62 = { instancePath: instancePath + "/errorRules/" + i2 + "/id", schemaPath: "errorRule/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema51.properties.id.type, parentSchema: schema51.properties.id, data: data27 };
                vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
              }
            }
            if (data26.rule !== void 0) {
              let data28 = data26.rule;
              if (!(data28 === "timeout" || data28 === "stray-write" || data28 === "check-failed" || data28 === "missing-secret" || data28 === "missing-variable" || data28 === "missing-parameter" || data28 === "bad-parameter" || data28 === "unknown-parameter" || data28 === "unknown-connection" || data28 === "missing-file" || data28 === "bad-requirements" || data28 === "bad-template" || data28 === "bad-source" || data28 === "bad-file" || data28 === "bad-check" || data28 === "bad-sql" || data28 === "bad-request" || data28 === "transaction-control" || data28 === "atomic-not-possible" || data28 === "commit-unknown" || data28 === "commit-partial" || data28 === "obstacle-config" || data28 === "obstacle" || data28 === "no-answer" || data28 === "internal-error" || data28 === "database-busy" || data28 === "database-certificate" || data28 === "database-unreachable" || data28 === "database-login" || data28 === "database-missing" || data28 === "database-permission" || data28 === "database-conflict" || data28 === "database-statement-limit" || data28 === "database-resources" || data28 === "database-down" || data28 === "database-not-in-transaction" || data28 === "sql-constraint" || data28 === "value-too-large" || data28 === "sql-data" || data28 === "sql-syntax" || data28 === "sql-input-file" || data28 === "database-io" || data28 === "sql-error" || data28 === "database-unknown" || data28 === "interpreter-chosen" || data28 === "interpreter-missing" || data28 === "cannot-start" || data28 === "python-config-error" || data28 === "python-platform-error" || data28 === "python-import" || data28 === "python-syntax" || data28 === "python-memory" || data28 === "disk-full" || data28 === "http-server" || data28 === "http-request" || data28 === "network" || data28 === "python-exception" || data28 === "killed" || data28 === "terminated" || data28 === "crashed" || data28 === "command-not-found" || data28 === "temporary-failure" || data28 === "ended-early" || data28 === "exit-code" || data28 === "install-missing" || data28 === "install-conflict" || data28 === "install-invalid" || data28 === "install-hash" || data28 === "install-build" || data28 === "install-denied" || data28 === "install-network" || data28 === "install-disk" || data28 === "install-timeout" || data28 === "install-environment" || data28 === "install-failed")) {
                let err63 = { instancePath: instancePath + "/errorRules/" + i2 + "/rule", schemaPath: "errorRule/properties/rule/enum", keyword: "enum", params: { allowedValues: schema51.properties.rule.enum }, schema: schema51.properties.rule.enum, parentSchema: schema51.properties.rule, data: data28 };
                vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
              }
            }
            if (data26.contains !== void 0) {
              let data29 = data26.contains;
              if (typeof data29 == "string") {
                if (func3(data29) > 500) {
                  let err64 = { instancePath: instancePath + "/errorRules/" + i2 + "/contains", schemaPath: "errorRule/properties/contains/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema51.properties.contains, data: data29 };
                  vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                }
                if (func3(data29) < 1) {
                  let err65 = { instancePath: instancePath + "/errorRules/" + i2 + "/contains", schemaPath: "errorRule/properties/contains/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema51.properties.contains, data: data29 };
                  vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                }
              } else {
                let err66 = { instancePath: instancePath + "/errorRules/" + i2 + "/contains", schemaPath: "errorRule/properties/contains/type", keyword: "type", params: { type: "string" }, schema: schema51.properties.contains.type, parentSchema: schema51.properties.contains, data: data29 };
                vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
              }
            }
            if (data26.class !== void 0) {
              let data30 = data26.class;
              if (!(data30 === "user" || data30 === "config" || data30 === "platform")) {
                let err67 = { instancePath: instancePath + "/errorRules/" + i2 + "/class", schemaPath: "errorRule/properties/class/enum", keyword: "enum", params: { allowedValues: schema51.properties.class.enum }, schema: schema51.properties.class.enum, parentSchema: schema51.properties.class, data: data30 };
                vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
              }
            }
            if (data26.hint !== void 0) {
              let data31 = data26.hint;
              if (typeof data31 == "string") {
                if (func3(data31) > 500) {
                  let err68 = { instancePath: instancePath + "/errorRules/" + i2 + "/hint", schemaPath: "errorRule/properties/hint/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema51.properties.hint, data: data31 };
                  vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                }
                if (func3(data31) < 1) {
                  let err69 = { instancePath: instancePath + "/errorRules/" + i2 + "/hint", schemaPath: "errorRule/properties/hint/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema51.properties.hint, data: data31 };
                  vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                }
              } else {
                let err70 = { instancePath: instancePath + "/errorRules/" + i2 + "/hint", schemaPath: "errorRule/properties/hint/type", keyword: "type", params: { type: "string" }, schema: schema51.properties.hint.type, parentSchema: schema51.properties.hint, data: data31 };
                vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
              }
            }
          } else {
            let err71 = { instancePath: instancePath + "/errorRules/" + i2, schemaPath: "errorRule/type", keyword: "type", params: { type: "object" }, schema: schema51.type, parentSchema: schema51, data: data26 };
            vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
          }
        }
      } else {
        let err72 = { instancePath: instancePath + "/errorRules", schemaPath: "#/properties/errorRules/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.errorRules.type, parentSchema: schema11.properties.errorRules, data: data25 };
        vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
      }
    }
    if (data.promotion !== void 0) {
      let data32 = data.promotion;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        for (let key11 in data32)
          if (key11 !== "evidence") {
            let err73 = { instancePath: instancePath + "/promotion", schemaPath: "#/properties/promotion/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, schema: false, parentSchema: schema11.properties.promotion, data: data32 };
            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
          }
        if (data32.evidence !== void 0) {
          let data33 = data32.evidence;
          if (!(data33 === "pr" || data33 === "main")) {
            let err74 = { instancePath: instancePath + "/promotion/evidence", schemaPath: "#/properties/promotion/properties/evidence/enum", keyword: "enum", params: { allowedValues: schema11.properties.promotion.properties.evidence.enum }, schema: schema11.properties.promotion.properties.evidence.enum, parentSchema: schema11.properties.promotion.properties.evidence, data: data33 };
            vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
          }
        }
      } else {
        let err75 = { instancePath: instancePath + "/promotion", schemaPath: "#/properties/promotion/type", keyword: "type", params: { type: "object" }, schema: schema11.properties.promotion.type, parentSchema: schema11.properties.promotion, data: data32 };
        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
      }
    }
  } else {
    let err76 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11, data };
    vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}
var validate = module2.exports;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  validate
});
