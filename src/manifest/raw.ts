import type { DatajobManifest } from './generated/manifest.ts';

// The parts of a manifest as people write them, under names that do not depend on the generator.
export type RawManifest = DatajobManifest;
export type RawStep = NonNullable<DatajobManifest['steps']>[number];
export type RawSchedule = NonNullable<DatajobManifest['schedule']>;
export type RawRetry = NonNullable<DatajobManifest['retry']>;
export type RawParameter = NonNullable<DatajobManifest['params']>[string];
export type RawCheck = NonNullable<DatajobManifest['checks']>[number];
export type RawTableCheck = Extract<RawCheck, { table: unknown }>;
export type RawSqlCheck = Extract<RawCheck, { sql: unknown }>;
export type RawOutput = NonNullable<DatajobManifest['outputs']>[number];
export type RawUnitTest = NonNullable<DatajobManifest['tests']>[number];
export type RawGivenTable = NonNullable<RawUnitTest['given']>[string];
export type RawExpectedTable = NonNullable<RawUnitTest['expect']>[string];
export type RawInput = NonNullable<DatajobManifest['inputs']>[number];
export type RawWaiver = NonNullable<DatajobManifest['waivers']>[number];
export type RawAlert = NonNullable<DatajobManifest['alerts']>[number];
export type RawOverride = NonNullable<NonNullable<DatajobManifest['environments']>['local']>;

/** Keys and list positions from the root of a document. */
export type DocumentPath = readonly (string | number)[];
