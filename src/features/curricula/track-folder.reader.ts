import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { validationProblem } from '../../platform/http/validation';
import { CreateTrackDto } from './curricula.dto';
import type { TrackInput } from './track';

interface FolderModule {
  readonly body?: string;
  readonly quiz?: string;
  readonly [other: string]: unknown;
}

/**
 * Reads a track from a folder: `track.json`, whose modules name their lesson as `lessons/01-x` (a file per language,
 * `lessons/01-x.en.md`) and their quiz as a JSON file.
 * @throws Problem invalid-request naming each fault; Error for a file that is missing or no JSON
 */
export function readTrackFolder(folder: string): TrackInput {
  const track = readJson(folder, 'track.json') as { readonly modules?: readonly FolderModule[] };
  const modules = (track.modules ?? []).map((module) => ({
    ...module,
    ...(module.body === undefined ? {} : { body: readBodies(folder, module.body) }),
    ...(module.quiz === undefined ? {} : { quiz: readJson(folder, module.quiz) }),
  }));
  const input = plainToInstance(CreateTrackDto, { ...track, modules });
  const errors = validateSync(input, { whitelist: true, forbidNonWhitelisted: true });
  if (errors.length > 0) throw validationProblem(errors);
  return input;
}

/** The files of a lesson by language. */
function readBodies(folder: string, name: string): Record<string, string> {
  const path = within(folder, name);
  const files = existsSync(dirname(path)) ? readdirSync(dirname(path)) : [];
  const bodies = files.flatMap((file) => {
    const match = file.startsWith(`${basename(path)}.`) ? /\.([a-z]{2,3})\.md$/.exec(file) : null;
    if (match?.[1] === undefined || file !== `${basename(path)}${match[0]}`) return [];
    return [[match[1], readFileSync(join(dirname(path), file), 'utf8')] as const];
  });
  if (bodies.length === 0) throw new Error(`${name}: there is no ${basename(path)}.<language>.md in ${dirname(path)}.`);
  return Object.fromEntries(bodies);
}

function readJson(folder: string, name: string): unknown {
  const path = within(folder, name);
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function within(folder: string, name: string): string {
  const path = resolve(folder, name);
  if (relative(resolve(folder), path).startsWith('..')) throw new Error(`${name} lies outside ${folder}.`);
  return path;
}
