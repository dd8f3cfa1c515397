import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

type Metadata = () => Promise<Record<string, unknown>>;

const PROBLEM_SCHEMA = {
  type: 'object' as const,
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string' as const },
    title: { type: 'string' as const },
    status: { type: 'integer' as const },
    code: { type: 'string' as const },
    detail: { type: 'string' as const },
    occurrence: { type: 'string' as const },
    errors: {
      type: 'array' as const,
      items: {
        type: 'object' as const,
        required: ['pointer', 'code', 'detail'],
        properties: {
          pointer: { type: 'string' as const },
          code: { type: 'string' as const },
          detail: { type: 'string' as const },
          from: { type: 'integer' as const },
          to: { type: 'integer' as const },
        },
      },
    },
    missing: {
      type: 'array' as const,
      items: {
        type: 'object' as const,
        required: ['kind', 'id', 'where', 'detail'],
        properties: {
          kind: { type: 'string' as const },
          id: { type: 'string' as const },
          where: { type: 'string' as const },
          detail: { type: 'string' as const },
        },
      },
    },
  },
};

/** The OpenAPI 3.1 document of a running application: the contract, committed as openapi.json. */
export async function describeApi(app: INestApplication, metadata: Metadata | null): Promise<OpenAPIObject> {
  if (metadata !== null) await SwaggerModule.loadPluginMetadata(metadata);
  const base = new DocumentBuilder()
    .setTitle('Obi')
    .setDescription('A belt is a permission: training, permits, interactions, drafts, reviews and their proof.')
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('obi_login', { type: 'apiKey', in: 'cookie' }, 'login')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'token')
    .addSecurityRequirements('login')
    .addSecurityRequirements('token')
    .build();
  const document = SwaggerModule.createDocument(app, base, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: PROBLEM_SCHEMA },
  };
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path) as { responses?: Record<string, unknown> }[]) {
      if (operation.responses === undefined) continue;
      operation.responses['default'] = {
        description: 'A problem document (RFC 9457).',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      };
    }
  }
  return document;
}
