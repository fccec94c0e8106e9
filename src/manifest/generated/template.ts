// Written by `npm run generate` from schemas/. Do not edit.

/**
 * A default value, or a declaration.
 */
export type Parameter = ParameterValue | ParameterDeclaration;
/**
 * Text, a number, or true or false.
 */
export type ParameterValue = string | number | boolean;

/**
 * A shared template: SQL files that several jobs run with values of their own (`uses: NAME`). It is the file `template.yaml` in the folder `templates/NAME/` at the root of the workspace, beside the template's `NN_*.sql` files.
 */
export interface DatajobTemplate {
  /**
   * Version of the template format. There is only 1 so far.
   */
  version?: 1;
  /**
   * What the template does, in one or two sentences.
   */
  description?: string;
  /**
   * Values that a step gives with `with`, by name. The SQL files use them like parameters: `:name`, or `${{ params.name }}` for the types `identifier` and `enum`. A bare value declares both the type and the default.
   */
  inputs?: {
    [k: string]: Parameter;
  };
}
/**
 * A parameter with its type. Without `default` every run must give a value.
 */
export interface ParameterDeclaration {
  /**
   * `identifier` names a table or column, `identifier-list` several columns as in `id, country`, and `enum` one of `values`: only these three may be inserted into SQL with `${{ params.name }}`; all others are bound with `:name`. `date` is `2026-12-24`, `timestamp` an ISO 8601 time. Absent: the type of `default`, else `string`.
   */
  type?:
    | 'string'
    | 'integer'
    | 'number'
    | 'boolean'
    | 'date'
    | 'timestamp'
    | 'identifier'
    | 'identifier-list'
    | 'enum';
  /**
   * Value of a run that is not given one. It must fit the type.
   */
  default?: ParameterValue;
  /**
   * The values that a parameter of type `enum` may have.
   *
   * Items: One allowed value.
   */
  values?: string[];
  /**
   * What the parameter is for.
   */
  description?: string;
}
