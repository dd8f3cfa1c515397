import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { FastifyInstance } from 'fastify';

interface Operation {
  readonly responses: Record<string, { content?: Record<string, { schema?: object }> }>;
}
interface Document {
  readonly paths: Record<string, Record<string, Operation>>;
}

/** Says what is wrong with a reply, or nothing. */
type Judge = (value: unknown) => string | null;

/**
 * An OpenAPI document that judges replies. All houses of a process share one: to read the document for each kind of reply
 * would take most of the time of the tests.
 */
class Contract {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  private readonly judges = new Map<string, Judge>();

  constructor(readonly document: Document) {
    addFormats(this.ajv);
    this.ajv.addSchema(document, 'contract');
  }

  /** @param pointer names of the document's members, down to the schema */
  judge(pointer: readonly string[]): Judge {
    const address = pointer.map((name) => encodeURIComponent(name.replace(/~/g, '~0').replace(/\//g, '~1'))).join('/');
    const known = this.judges.get(address);
    if (known !== undefined) return known;
    const compiled = this.ajv.compile({ $ref: `contract#/${address}` });
    const judge: Judge = (value) => (compiled(value) ? null : this.ajv.errorsText(compiled.errors));
    this.judges.set(address, judge);
    return judge;
  }
}

const contracts = new Map<string, Contract>();

/** Watches every reply of an application and collects those that break its own OpenAPI document. */
export class ContractWatch {
  readonly faults: string[] = [];
  /** Every route of the application, `GET /api/v1/me`. */
  readonly routes: string[] = [];
  private contract: Contract | null = null;

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
        Buffer.isBuffer(payload) && String(reply.getHeader('content-type')).includes('json')
          ? payload.toString()
          : payload,
      );
      done();
    });
  }

  /** @param basePath where the application stands, which its document says too */
  async use(basePath: string, read: () => Promise<unknown>): Promise<void> {
    this.contract = contracts.get(basePath) ?? new Contract((await read()) as Document);
    contracts.set(basePath, this.contract);
  }

  private check(method: string, url: string, status: number, type: unknown, payload: unknown): void {
    if (!url.includes('/api/v1/') || this.contract === null || status === 304) return;
    const path = url.replace(/:(\w+)/g, '{$1}');
    const operation = this.contract.document.paths[path]?.[method.toLowerCase()];
    const label = `${method} ${path} → ${status}`;
    if (operation === undefined) {
      if (status !== 404 && status !== 405)
        this.faults.push(`${label}: not in the contract (made anew by npm run artefacts)`);
      return;
    }
    const stated = [String(status), ...(status >= 400 ? ['default'] : [])].find((each) => each in operation.responses);
    if (stated === undefined) {
      this.faults.push(`${label}: status not in the contract`);
      return;
    }
    const mime = typeof type === 'string' ? (type.split(';')[0] ?? '') : '';
    const schema = operation.responses[stated]?.content?.[mime]?.schema;
    if (schema === undefined || typeof payload !== 'string') {
      if (typeof payload === 'string' && payload !== '' && mime.endsWith('json'))
        this.faults.push(`${label}: reply without schema`);
      return;
    }
    const unsaid = /:"((?:problem|fault|missing|nudge)\.[a-z][\w.-]*)"/.exec(payload)?.[1];
    if (unsaid !== undefined) this.faults.push(`${label}: '${unsaid}' has no words in messages/`);
    // Most replies are of a kind with a name, problems above all: each is read once, whoever answers it.
    const named = '$ref' in schema ? String(schema.$ref).replace(/^#\//, '').split('/') : null;
    const judge = this.contract.judge(
      named ?? ['paths', path, method.toLowerCase(), 'responses', stated, 'content', mime, 'schema'],
    );
    const fault = judge(JSON.parse(payload));
    if (fault !== null) this.faults.push(`${label}: ${fault}`);
  }
}
