import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { describeApi } from './openapi';

/** The contract as committed; a test holds it to what the code says. */
const COMMITTED = join(rootFolder(), 'openapi.json');

/**
 * Serves the contract and its pages. A process that serves takes the committed one, since describing every route anew would
 * be a quarter of its start; `describes` (what compares the two) asks the code.
 */
export async function serveContract(
  app: NestFastifyApplication,
  fastify: FastifyInstance,
  basePath: string,
  describes: boolean,
): Promise<void> {
  const described = describes || !existsSync(COMMITTED) ? await describeApi(app, await pluginMetadata()) : null;
  let text: string | null = null;
  const contract = (): string => (text ??= JSON.stringify(described ?? committed(basePath)));
  fastify.get(`${basePath}/openapi.json`, (_request, reply) => {
    void reply.header('content-type', 'application/json; charset=utf-8').send(contract());
  });
  SwaggerModule.setup('api/docs', app, () => described ?? committed(basePath), {
    useGlobalPrefix: true,
    swaggerUiEnabled: true,
  });
}

function committed(basePath: string): OpenAPIObject {
  const document = JSON.parse(readFileSync(COMMITTED, 'utf8')) as OpenAPIObject;
  const paths = Object.entries(document.paths).map(([path, item]) => [`${basePath}${path}`, item] as const);
  return { ...document, paths: Object.fromEntries(paths) };
}

/** Types of DTOs, read from the sources at build time; absent only before the first build. */
async function pluginMetadata(): Promise<(() => Promise<Record<string, unknown>>) | null> {
  const path = join(__dirname, '..', '..', 'metadata');
  if (!existsSync(`${path}.js`) && !existsSync(`${path}.ts`)) return null;
  const module = (await import(path)) as { default: () => Promise<Record<string, unknown>> };
  return module.default;
}

/** The folder that holds `src`, or `dist` with what was made of it. */
function rootFolder(): string {
  const folder = join(__dirname, '..', '..', '..');
  return folder.endsWith(`${sep}dist`) ? join(folder, '..') : folder;
}
