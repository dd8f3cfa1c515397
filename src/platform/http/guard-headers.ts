import helmet from '@fastify/helmet';
import { fastify as makeFastify, type FastifyInstance, type FastifyServerOptions } from 'fastify';
import type { ContentOrigin } from './content-origin';

/** Stands in the policy where the origin of packages comes. */
const CONTENT = 'https://content.invalid';
/** Hosts that headers are kept for; whoever asks under more of them has theirs made again. */
const MOST_HOSTS = 100;

/**
 * What browsers are told not to do with our replies. Helmet says it once, and not anew for each reply: only where packages
 * come from differs, by the host that was asked.
 */
export async function guardHeaders(
  fastify: FastifyInstance,
  content: ContentOrigin,
  options: FastifyServerOptions,
): Promise<void> {
  const made = await headersOfHelmet(options);
  const byHost = new Map<string | undefined, Readonly<Record<string, string>>>();
  const headersFor = (host: string | undefined): Readonly<Record<string, string>> => {
    const origin = content.originFor(host) ?? "'self'";
    return Object.fromEntries(made.map(([name, value]) => [name, value.replace(CONTENT, origin)]));
  };
  fastify.addHook('onRequest', ({ headers: { host } }, reply, done) => {
    let headers = byHost.get(host);
    if (headers === undefined) {
      headers = headersFor(host);
      if (byHost.size >= MOST_HOSTS) byHost.clear();
      byHost.set(host, headers);
    }
    void reply.headers(headers);
    done();
  });
}

async function headersOfHelmet(options: FastifyServerOptions): Promise<readonly (readonly [string, string])[]> {
  const model = makeFastify(options);
  await model.register(helmet as never, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        frameSrc: ["'self'", CONTENT],
        objectSrc: ["'none'"],
        frameAncestors: ["'self'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
  });
  model.get('/', (_request, reply) => Object.entries(reply.raw.getHeaders()));
  const made = await model.inject('/');
  await model.close();
  return made.json<[string, string][]>();
}
