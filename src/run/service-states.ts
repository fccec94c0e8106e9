/**
 * What databases without SQLSTATE of their own call their errors, as the SQLSTATE that means the same: so is each judged
 * by the same rules. The names are those of ClickHouse's `ErrorCodes`, Trino's `StandardErrorCode`, the reasons of
 * BigQuery, the codes of Snowflake and Databricks, and `HTTP_503` for what a gateway answers in their place.
 */
export function serviceState(name: string): string | undefined {
  const known = states.get(name);
  if (known !== undefined) return known;
  if (/^CANNOT_PARSE_/.test(name)) return '22000';
  // Snowflake: all about logging in.
  if (/^39\d{4}$/.test(name)) return '28000';
  if (/^HTTP_5\d\d$/.test(name)) return '57P03';
  // Not the service, but something else at this address.
  return /^HTTP_[34]\d\d$/.test(name) ? '3D000' : undefined;
}

const groups: Readonly<Record<string, string>> = {
  // Logging in.
  '28000': `AUTHENTICATION_FAILED UNKNOWN_USER WRONG_PASSWORD REQUIRED_PASSWORD IP_ADDRESS_NOT_ALLOWED
    authError invalidUser UNAUTHENTICATED invalid_grant invalid_client HTTP_401`,
  // No such database, warehouse or address.
  '3D000': 'CATALOG_NOT_FOUND billingNotEnabled 000606 WAREHOUSE_NOT_FOUND RESOURCE_DOES_NOT_EXIST HTTP_404',
  '42501': 'ACCESS_DENIED PERMISSION_DENIED accessDenied 003001 READONLY HTTP_403',
  '42601': `SYNTAX_ERROR UNKNOWN_IDENTIFIER UNKNOWN_TABLE UNKNOWN_FUNCTION UNKNOWN_DATABASE UNKNOWN_TYPE TYPE_MISMATCH
    ILLEGAL_TYPE_OF_ARGUMENT NUMBER_OF_ARGUMENTS_DOESNT_MATCH NOT_AN_AGGREGATE UNKNOWN_SETTING TABLE_ALREADY_EXISTS
    NO_SUCH_COLUMN_IN_TABLE TABLE_NOT_FOUND COLUMN_NOT_FOUND SCHEMA_NOT_FOUND FUNCTION_NOT_FOUND AMBIGUOUS_NAME
    MISSING_TABLE INVALID_ARGUMENTS COLUMN_TYPE_UNKNOWN DUPLICATE_COLUMN_NAME invalidQuery notFound duplicate
    002003 002043`,
  '22000': `ILLEGAL_DIVISION ARGUMENT_OUT_OF_BOUND DECIMAL_OVERFLOW CANNOT_CONVERT_TYPE INCORRECT_DATA
    FUNCTION_THROW_IF_VALUE_IS_NON_ZERO UNKNOWN_ELEMENT_OF_ENUM ATTEMPT_TO_READ_AFTER_EOF TOO_LARGE_STRING_SIZE
    VALUE_IS_OUT_OF_RANGE_OF_DATA_TYPE DIVISION_BY_ZERO NUMERIC_VALUE_OUT_OF_RANGE INVALID_CAST_ARGUMENT
    INVALID_FUNCTION_ARGUMENT`,
  '23000': 'VIOLATED_CONSTRAINT CANNOT_INSERT_NULL_IN_ORDINARY_COLUMN CONSTRAINT_VIOLATION',
  // It ran longer than the server allows.
  '57014': `TIMEOUT_EXCEEDED TOO_SLOW EXCEEDED_TIME_LIMIT EXCEEDED_CPU_LIMIT timeout DEADLINE_EXCEEDED`,
  // Something else is in the way; it can be tried again.
  '55P03': `SESSION_IS_LOCKED QUERY_WITH_SAME_ID_IS_ALREADY_RUNNING DEADLOCK_AVOIDED TRANSACTION_CONFLICT resourceInUse
    ABORTED`,
  // Memory, disk, quota.
  '53000': `MEMORY_LIMIT_EXCEEDED NOT_ENOUGH_SPACE TOO_MANY_SIMULTANEOUS_QUERIES TOO_MANY_PARTS QUOTA_EXCEEDED
    EXCEEDED_GLOBAL_MEMORY_LIMIT EXCEEDED_LOCAL_MEMORY_LIMIT QUERY_QUEUE_FULL CLUSTER_OUT_OF_MEMORY NO_NODES_AVAILABLE
    quotaExceeded rateLimitExceeded jobRateLimitExceeded resourcesExceeded responseTooLarge RESOURCE_EXHAUSTED
    REQUEST_LIMIT_EXCEEDED HTTP_429`,
  '58000': `NETWORK_ERROR SOCKET_TIMEOUT ALL_CONNECTION_TRIES_FAILED KEEPER_EXCEPTION NO_ZOOKEEPER TABLE_IS_READ_ONLY
    UNKNOWN_STATUS_OF_INSERT UNFINISHED LOGICAL_ERROR SERVER_SHUTTING_DOWN SERVER_STARTING_UP REMOTE_TASK_ERROR
    GENERIC_INTERNAL_ERROR GENERIC_EXTERNAL backendError internalError jobBackendError jobInternalError tableUnavailable
    blocked stopped TEMPORARILY_UNAVAILABLE INTERNAL_ERROR IO_ERROR SERVICE_UNDER_MAINTENANCE
    WORKSPACE_TEMPORARILY_UNAVAILABLE`,
};

const states: ReadonlyMap<string, string> = new Map(
  Object.entries(groups).flatMap(([state, names]) =>
    names.split(/\s+/).map((name) => [name, state] as const),
  ),
);
