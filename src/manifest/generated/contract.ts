// Written by `npm run generate` from schemas/. Do not edit.

/**
 * Words for people.
 */
export type Tags = string[];
/**
 * Letters, digits, dashes and underscores.
 */
export type StableId = string;
/**
 * Definitions that lie elsewhere.
 *
 * Items: A definition that lies elsewhere.
 */
export type DefinitionsElsewhere = {
  id?: StableId;
  /**
   * Where.
   */
  url: string;
  /**
   * What it is.
   */
  type: string;
  description?: string;
}[];
/**
 * Keys of other programs.
 *
 * Items: A key of other programs.
 */
export type CustomProperties = {
  id?: StableId;
  /**
   * Its name.
   */
  property: string;
  value: unknown;
  description?: string;
}[];
/**
 * A column of a table: `orders.id`, or by the identifiers `schema/orders/properties/id`.
 */
export type Reference = string;

/**
 * The parts of the Open Data Contract Standard (ODCS) 3.0 and 3.1 that a contract file may have, written anew for clear messages. Places of data (`servers`) are taken as they are.
 */
export interface DataContract {
  /**
   * Version of the contract: a breaking change needs a higher first number.
   */
  version: string;
  /**
   * What the file is.
   */
  kind: 'DataContract';
  /**
   * Version of the standard.
   */
  apiVersion: string;
  /**
   * Tells the contract from all others.
   */
  id: string;
  name?: string;
  tenant?: string;
  tags?: Tags;
  /**
   * Such as `draft`, `active` or `retired`.
   */
  status: string;
  servers?: Server[];
  dataProduct?: string;
  /**
   * What the data is for.
   */
  description?: {
    usage?: string;
    purpose?: string;
    limitations?: string;
    authoritativeDefinitions?: DefinitionsElsewhere;
    customProperties?: CustomProperties;
    [k: string]: unknown;
  };
  domain?: string;
  /**
   * Tables and views.
   */
  schema?: Table[];
  /**
   * Items: Where people get help.
   */
  support?: {
    /**
     * Its name.
     */
    channel: string;
    url?: string;
    tool?: string;
    scope?: string;
    invitationUrl?: string;
    id?: StableId;
    /**
     * For people.
     */
    description?: string;
    customProperties?: CustomProperties;
  }[];
  /**
   * What it costs.
   */
  price?: {
    id?: StableId;
    /**
     * How much.
     */
    priceAmount?: number;
    priceCurrency?: string;
    priceUnit?: string;
  };
  /**
   * Who is behind it.
   */
  team?: Team | Member[];
  roles?: Role[];
  slaDefaultElement?: string;
  /**
   * Items: One promise about the service.
   */
  slaProperties?: {
    id?: StableId;
    /**
     * What is promised.
     */
    property: string;
    value: string | number | boolean | null;
    valueExt?: string | number | boolean | null;
    unit?: string;
    element?: string;
    driver?: string;
    description?: string;
    scheduler?: string;
    schedule?: string;
  }[];
  authoritativeDefinitions?: DefinitionsElsewhere;
  customProperties?: CustomProperties;
  contractCreatedTs?: string;
}
/**
 * Where the data is. Not used by datajob, which has connections.
 */
export interface Server {
  /**
   * Its name.
   */
  server: string;
  /**
   * Its kind.
   */
  type: string;
  [k: string]: unknown;
}
/**
 * A table or view with its columns and rules.
 */
export interface Table {
  id?: StableId;
  /**
   * How people and rules call it.
   */
  name: string;
  /**
   * The type in the database, such as `varchar(20)`.
   */
  physicalType?: string;
  /**
   * The name in the database, where it is another one.
   */
  physicalName?: string;
  /**
   * For people.
   */
  description?: string;
  /**
   * For people.
   */
  businessName?: string;
  authoritativeDefinitions?: DefinitionsElsewhere;
  tags?: Tags;
  customProperties?: CustomProperties;
  logicalType?: 'object';
  dataGranularityDescription?: string;
  /**
   * Its columns.
   */
  properties?: Property[];
  /**
   * Columns that exist in other tables.
   */
  relationships?: TableRelationship[];
  /**
   * Rules about the whole table.
   */
  quality?: Rule[];
}
/**
 * A column, or a part of one.
 */
export interface Property {
  id?: StableId;
  /**
   * How people and rules call it.
   */
  name: string;
  /**
   * The type in the database, such as `varchar(20)`.
   */
  physicalType?: string;
  /**
   * The name in the database, where it is another one.
   */
  physicalName?: string;
  /**
   * For people.
   */
  description?: string;
  /**
   * For people.
   */
  businessName?: string;
  authoritativeDefinitions?: DefinitionsElsewhere;
  tags?: Tags;
  customProperties?: CustomProperties;
  /**
   * Part of the primary key: no nulls, and no two rows with the same key.
   */
  primaryKey?: boolean;
  /**
   * Order in a key of several columns.
   */
  primaryKeyPosition?: number;
  /**
   * What the values are, whatever the database calls it.
   */
  logicalType?:
    'string' | 'date' | 'timestamp' | 'time' | 'number' | 'integer' | 'object' | 'array' | 'boolean';
  /**
   * Which values there may be.
   */
  logicalTypeOptions?: TypeOptions;
  /**
   * No nulls.
   */
  required?: boolean;
  /**
   * No value twice.
   */
  unique?: boolean;
  partitioned?: boolean;
  partitionKeyPosition?: number;
  /**
   * `pii` or `personal`: values are never shown.
   */
  classification?: string;
  encryptedName?: string;
  transformSourceObjects?: string[];
  transformLogic?: string;
  transformDescription?: string;
  examples?: unknown[];
  criticalDataElement?: boolean;
  /**
   * Columns of other tables that hold every value.
   */
  relationships?: ColumnRelationship[];
  /**
   * Rules about the values.
   */
  quality?: Rule[];
  /**
   * Parts of an object.
   */
  properties?: Property[];
  items?: ItemProperty;
}
/**
 * Which values a column may have.
 */
export interface TypeOptions {
  /**
   * Least number of characters.
   */
  minLength?: number;
  /**
   * Greatest number of characters.
   */
  maxLength?: number;
  /**
   * Regular expression.
   */
  pattern?: string;
  /**
   * What the text is, or the size of a number.
   */
  format?: string;
  /**
   * Least value.
   */
  minimum?: number | string;
  /**
   * Greatest value.
   */
  maximum?: number | string;
  /**
   * Values are above it.
   */
  exclusiveMinimum?: number | string | boolean;
  /**
   * Values are below it.
   */
  exclusiveMaximum?: number | string | boolean;
  /**
   * Values are multiples of it.
   */
  multipleOf?: number;
  /**
   * Whether times carry a zone.
   */
  timezone?: boolean;
  defaultTimezone?: string;
  minProperties?: number;
  maxProperties?: number;
  required?: string[];
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
}
/**
 * Every value exists in another column.
 */
export interface ColumnRelationship {
  type?: 'foreignKey';
  to: Reference | Reference[];
  customProperties?: CustomProperties;
}
/**
 * Something that should hold.
 */
export interface Rule {
  id?: StableId;
  /**
   * For people.
   */
  name?: string;
  /**
   * What should hold.
   */
  description?: string;
  /**
   * `text` is for people, `library` a metric of the standard, `sql` a query that gives a number, `custom` for other programs.
   */
  type?: 'text' | 'library' | 'sql' | 'custom';
  /**
   * What is counted.
   */
  metric?: 'nullValues' | 'missingValues' | 'invalidValues' | 'duplicateValues' | 'rowCount';
  /**
   * What is counted, in v3.0.
   */
  rule?: string;
  arguments?: Arguments;
  /**
   * A query that gives one number or truth value; `{object}` is the table, `{property}` the column.
   */
  query?: string;
  mustBe?: unknown;
  mustNotBe?: unknown;
  mustBeGreaterThan?: number;
  mustBeGreaterOrEqualTo?: number;
  mustBeLessThan?: number;
  mustBeLessOrEqualTo?: number;
  mustBeBetween?: number[];
  mustNotBeBetween?: number[];
  /**
   * `rows` or `percent`.
   */
  unit?: string;
  /**
   * `error`, or `warning` and `info`, which stop nothing.
   */
  severity?: string;
  engine?: string;
  implementation?: string | {};
  dimension?:
    'accuracy' | 'completeness' | 'conformity' | 'consistency' | 'coverage' | 'timeliness' | 'uniqueness';
  method?: string;
  businessImpact?: string;
  schedule?: string;
  scheduler?: string;
  tags?: Tags;
  customProperties?: CustomProperties;
  authoritativeDefinitions?: DefinitionsElsewhere;
  [k: string]: unknown;
}
/**
 * What a metric needs.
 */
export interface Arguments {
  /**
   * Values that are right.
   */
  validValues?: (string | number | boolean | null)[];
  /**
   * Values that stand for nothing.
   */
  missingValues?: (string | number | boolean | null)[];
  /**
   * Regular expression.
   */
  pattern?: string;
  /**
   * Columns of the key.
   *
   * Items: A column.
   */
  properties?: string[];
  [k: string]: unknown;
}
/**
 * What a list holds.
 */
export interface ItemProperty {
  id?: StableId;
  /**
   * How people and rules call it.
   */
  name?: string;
  /**
   * The type in the database, such as `varchar(20)`.
   */
  physicalType?: string;
  /**
   * The name in the database, where it is another one.
   */
  physicalName?: string;
  /**
   * For people.
   */
  description?: string;
  /**
   * For people.
   */
  businessName?: string;
  authoritativeDefinitions?: DefinitionsElsewhere;
  tags?: Tags;
  customProperties?: CustomProperties;
  /**
   * Part of the primary key: no nulls, and no two rows with the same key.
   */
  primaryKey?: boolean;
  /**
   * Order in a key of several columns.
   */
  primaryKeyPosition?: number;
  /**
   * What the values are, whatever the database calls it.
   */
  logicalType?:
    'string' | 'date' | 'timestamp' | 'time' | 'number' | 'integer' | 'object' | 'array' | 'boolean';
  /**
   * Which values there may be.
   */
  logicalTypeOptions?: TypeOptions;
  /**
   * No nulls.
   */
  required?: boolean;
  /**
   * No value twice.
   */
  unique?: boolean;
  partitioned?: boolean;
  partitionKeyPosition?: number;
  /**
   * `pii` or `personal`: values are never shown.
   */
  classification?: string;
  encryptedName?: string;
  transformSourceObjects?: string[];
  transformLogic?: string;
  transformDescription?: string;
  examples?: unknown[];
  criticalDataElement?: boolean;
  /**
   * Columns of other tables that hold every value.
   */
  relationships?: ColumnRelationship[];
  /**
   * Rules about the values.
   */
  quality?: Rule[];
  /**
   * Parts of an object.
   */
  properties?: Property[];
  items?: ItemProperty;
}
/**
 * Every combination of values exists in another table.
 */
export interface TableRelationship {
  type?: 'foreignKey';
  from: Reference | Reference[];
  to: Reference | Reference[];
  customProperties?: CustomProperties;
}
/**
 * Who is behind it.
 */
export interface Team {
  name?: string;
  members?: Member[];
  id?: StableId;
  /**
   * For people.
   */
  description?: string;
  tags?: Tags;
  customProperties?: CustomProperties;
  authoritativeDefinitions?: DefinitionsElsewhere;
}
/**
 * One person.
 */
export interface Member {
  /**
   * Login or address.
   */
  username: string;
  name?: string;
  role?: string;
  dateIn?: string;
  dateOut?: string;
  replacedByUsername?: string;
  id?: StableId;
  /**
   * For people.
   */
  description?: string;
  tags?: Tags;
  customProperties?: CustomProperties;
  authoritativeDefinitions?: DefinitionsElsewhere;
}
/**
 * Who may do what.
 */
export interface Role {
  /**
   * Its name.
   */
  role: string;
  access?: string;
  firstLevelApprovers?: string;
  secondLevelApprovers?: string;
  id?: StableId;
  /**
   * For people.
   */
  description?: string;
  customProperties?: CustomProperties;
}
