// Who may import whom, as sentences. The rooms' order is read from src/features/order.ts.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const order = [...readFileSync(join(__dirname, 'src/features/order.ts'), 'utf8').matchAll(/^ {2}'([a-z-]+)',$/gm)].map(
  ([, room]) => room,
);
if (order.length === 0) throw new Error('src/features/order.ts names no room.');

/** "A room asks only rooms below it": one rule for each room that has rooms above it. */
const askDown = order.slice(0, -1).map((room, at) => ({
  name: `${room}-asks-no-room-above-it`,
  comment: `Ask down, tell up: ${room} tells the rooms after it by an event or a moment.`,
  severity: 'error',
  from: { path: `^src/features/${room}/` },
  to: { path: `^src/features/(${order.slice(at + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'nothing-runs-in-circles',
      comment: 'No import cycles between values, anywhere.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'types-circle-only-within-a-room',
      comment: 'Types may refer to each other within one folder; across folders they go one way.',
      severity: 'error',
      from: { path: '^(.+)/[^/]+$' },
      to: { circular: true, via: { pathNot: '^$1/[^/]+$' } },
    },
    {
      name: 'the-kernel-knows-nobody',
      comment: 'Kernel is pure TypeScript: no room, no platform, no framework, no input or output.',
      severity: 'error',
      from: { path: '^src/kernel/' },
      to: { pathNot: ['^src/kernel/', '^node_modules/(uuid|@types/uuid)/', '^crypto$', '^node:crypto$'] },
    },
    {
      name: 'the-platform-knows-no-feature',
      comment: 'Platform serves every room and names none.',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/', pathNot: '^src/(platform|kernel)/' },
    },
    ...askDown,
    {
      name: 'rooms-meet-at-the-door',
      comment: 'Another room is asked through its public.ts and nothing else.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/[^/]+/', pathNot: ['^src/features/$1/', '^src/features/[^/]+/public\\.ts$'] },
    },
    {
      name: 'inside-a-room-nobody-uses-its-door',
      comment: 'The door is for others; a file of the room that asks its own public.ts is on its way to a circle.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/$1/public\\.ts$' },
    },
    {
      name: 'everybody-else-uses-the-door-too',
      comment:
        'Mains, root modules, operations, tests and migrations come in through public.ts. (A spec beside the code is of the room.)',
      severity: 'error',
      from: { path: '^(src|test|migrations)/', pathNot: '^src/features/' },
      to: {
        path: '^src/features/[^/]+/',
        pathNot: '^src/features/[^/]+/(public|[^/]+\\.command)\\.ts$',
      },
    },
    {
      name: 'nobody-imports-the-top',
      comment: 'Mains, root modules and operations stand on top and are asked by nobody below.',
      severity: 'error',
      from: { path: '^src/(kernel|platform|features)/' },
      to: { path: '^src/([^/]+\\.ts|operations/)' },
    },
    {
      name: 'nobody-imports-a-main',
      comment: 'A main boots a process; importing it would.',
      severity: 'error',
      from: {},
      to: { path: '^src/main\\.[a-z]+\\.ts$' },
    },
    {
      name: 'a-room-is-flat',
      comment: 'Depth stops at src/features/x/file.ts; a room that needs folders asks to be two.',
      severity: 'error',
      from: {},
      to: { path: '^src/features/[^/]+/[^/]+/' },
    },
    {
      name: 'a-record-is-pure',
      comment: 'A record and its verbs (thing.ts, thing.policy.ts) know neither Nest nor TypeORM nor PostgreSQL.',
      severity: 'error',
      from: { path: '^src/features/[^/]+/[^/.]+(\\.policy)?\\.ts$', pathNot: ['/public\\.ts$', '-sql\\.ts$'] },
      to: { path: '^(node_modules/(@nestjs|typeorm|pg|bullmq|fastify)/|src/platform/(database|http|queue|outbox)/)' },
    },
    {
      name: 'the-product-needs-no-test',
      comment: 'Test code is never imported by what is delivered.',
      severity: 'error',
      from: { path: '^(src|migrations|web/src|bin)/', pathNot: '\\.spec\\.tsx?$' },
      to: { path: ['^test/', '\\.spec\\.tsx?$'] },
    },
    {
      name: 'server-and-console-meet-in-the-contract',
      comment:
        'The console imports nothing of the server; its types are generated from openapi.json. And the other way.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(src|test|migrations)/' },
    },
    {
      name: 'the-server-imports-nothing-of-the-console',
      comment: 'Pages are served as files.',
      severity: 'error',
      from: { path: '^(src|migrations)/' },
      to: { path: '^web/' },
    },
    {
      name: 'only-the-console-s-api-folder-asks-the-server',
      comment: 'Screens fetch through web/src/api.',
      severity: 'error',
      from: { path: '^web/src/', pathNot: '^web/src/api/' },
      to: { path: '^node_modules/openapi-fetch/' },
    },
    {
      name: 'what-is-delivered-is-a-dependency',
      comment: 'A package the server loads at run time stands among the dependencies, not the development ones.',
      severity: 'error',
      from: { path: '^(src|migrations)/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'imports-resolve',
      comment: 'Whatever is imported is there.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    preserveSymlinks: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^((dist|coverage|\\.obi|web/dist)/|src/metadata\\.ts)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.cjs', '.json', '.css'],
    },
  },
};
