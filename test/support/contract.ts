import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { FastifyInstance } from 'fastify';

interface Operation {
  readonly responses: Record<string, { content?: Record<string, { schema?: object }> }>;
}
interface Contract {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: unknown;
}

/** Watches every reply of an application and collects those that break its own OpenAPI document. */
export class ContractWatch {
  readonly faults: string[] = [];
  /** Every route of the application, `GET /api/v1/me`. */
  readonly routes: string[] = [];
  private contract: Contract | null = null;
  private readonly validators = new Map<string, (value: unknown) => string | null>();

  attach(fastify: FastifyInstance): void {
    fastify.addHook('onRoute', ({ method, url }) => {
      this.routes.push(...[method].flat().map((each) => `${each} ${url}`));
    });
    fastify.addHook('onSend', (request, reply, payload, done) => {
      this.check(
        request.method,
        request.routeOptions.url ?? '',
        reply.statusCode,
        reply.getHeader('content-type'),
        payload,
      );
      done();
    });
  }

  use(contract: unknown): void {
    this.contract = contract as Contract;
  }

  private check(method: string, url: string, status: number, type: unknown, payload: unknown): void {
    if (!url.includes('/api/v1/') || this.contract === null || status === 304) return;
    const path = url.replace(/:(\w+)/g, '{$1}');
    const operation = this.contract.paths[path]?.[method.toLowerCase()];
    const label = `${method} ${path} → ${status}`;
    if (operation === undefined) {
      if (status !== 404 && status !== 405) this.faults.push(`${label}: not in the contract`);
      return;
    }
    const response =
      operation.responses[String(status)] ?? (status >= 400 ? operation.responses['default'] : undefined);
    if (response === undefined) {
      this.faults.push(`${label}: status not in the contract`);
      return;
    }
    const mime = typeof type === 'string' ? (type.split(';')[0] ?? '') : '';
    const schema = response.content?.[mime]?.schema;
    if (schema === undefined || typeof payload !== 'string') {
      if (typeof payload === 'string' && payload !== '' && mime.endsWith('json'))
        this.faults.push(`${label}: reply without schema`);
      return;
    }
    const unsaid = /:"((?:problem|fault|missing|nudge)\.[a-z][\w.-]*)"/.exec(payload)?.[1];
    if (unsaid !== undefined) this.faults.push(`${label}: '${unsaid}' has no words in messages/`);
    const fault = this.validator(label, schema)(JSON.parse(payload));
    if (fault !== null) this.faults.push(`${label}: ${fault}`);
  }

  private validator(label: string, schema: object): (value: unknown) => string | null {
    const known = this.validators.get(label);
    if (known !== undefined) return known;
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(ajv);
    const compiled = ajv.compile({ ...schema, components: this.contract?.components });
    const validate = (value: unknown): string | null => (compiled(value) ? null : ajv.errorsText(compiled.errors));
    this.validators.set(label, validate);
    return validate;
  }
}
