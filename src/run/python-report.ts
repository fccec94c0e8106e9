import type { PythonException, PythonReport } from './evidence.ts';

/** Reads what the Python side has written; `undefined` when there is nothing that can be understood. */
export function readPythonReport(value: unknown): PythonReport | undefined {
  if (!isObject(value)) return undefined;
  const exception = readException(value['exception']);
  const exitMessage = value['exitMessage'];
  return {
    finished: value['finished'] === true,
    ...(exception && { exception }),
    ...(typeof exitMessage === 'string' && { exitMessage }),
  };
}

function readException(value: unknown): PythonException | undefined {
  if (!isObject(value)) return undefined;
  const { thread, sqlState, errno, httpStatus, failure } = value;
  return {
    types: asArray(value['types']).filter((type) => typeof type === 'string'),
    message: typeof value['message'] === 'string' ? value['message'] : '',
    frames: asArray(value['frames']).flatMap(readFrame),
    ...(typeof thread === 'string' && { thread }),
    ...(typeof sqlState === 'string' && { sqlState }),
    ...(typeof errno === 'string' && { errno }),
    ...(typeof httpStatus === 'number' && { httpStatus }),
    ...(typeof failure === 'number' && { failure }),
  };
}

function readFrame(value: unknown): PythonException['frames'] {
  if (!isObject(value)) return [];
  const { file, line } = value;
  return typeof file === 'string' && typeof line === 'number' ? [{ file, line }] : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
