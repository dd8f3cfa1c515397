import { readFileSync } from 'node:fs';
import type { Type } from '@nestjs/common';
import { EdgeValidation } from '../http/validation';
import { CommandFault } from './cli';

/** A JSON file named on the command line. @throws CommandFault when it cannot be read as JSON */
export function readJson(path: string): unknown {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandFault(`${path} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The objects of a JSON file that holds one of them or a list. @throws CommandFault when it holds something else */
export function readObjects(path: string): readonly Readonly<Record<string, unknown>>[] {
  const json = readJson(path);
  return (Array.isArray(json) ? json : [json]).map((each: unknown) => {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) {
      throw new CommandFault(`${path} must hold an object, or a list of objects.`);
    }
    return { ...each };
  });
}

/** Checks an object as the same request over HTTP would be checked. @throws Problem invalid-request */
export async function checked<T>(dto: Type<T>, value: unknown): Promise<T> {
  return (await new EdgeValidation().transform(value, { type: 'body', metatype: dto })) as T;
}
