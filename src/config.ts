/** The configuration: the only file that knows the environment's variables. Everything else takes what it needs as a parameter. */
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** One environment variable: what a documentation table needs, and what a test holds against the reading code. */
export interface Variable {
  readonly name: string;
  /** The value taken when the variable is unset or empty; undefined where there is none. */
  readonly default?: string;
  readonly meaning: string;
  /** Never printed, never logged. */
  readonly secret: boolean;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Every variable that is read, in the order people look for them. */
export const VARIABLES: readonly Variable[] = [
  {
    name: 'NEO4J_URI',
    meaning:
      'Address of your own Neo4j 5 (bolt://, bolt+s://, neo4j://, neo4j+s://). Unset: one is run on this machine.',
    secret: false,
  },
  { name: 'NEO4J_USER', default: 'neo4j', meaning: 'User of that Neo4j.', secret: false },
  { name: 'NEO4J_PASSWORD', meaning: 'Password of that user.', secret: true },
  { name: 'NEO4J_PASSWORD_FILE', meaning: 'A file that holds the password, instead of NEO4J_PASSWORD.', secret: false },
  { name: 'NEO4J_DATABASE', meaning: 'Database to use. Unset: the default database of that user.', secret: false },
  {
    name: 'WHORL_STATE_DIR',
    default: '.whorl',
    meaning: 'Folder of everything kept on this machine, the managed Neo4j included.',
    secret: false,
  },
  {
    name: 'WHORL_NEO4J_LIB_DIR',
    meaning: 'Folder of the fetched Neo4j. Unset: inside WHORL_STATE_DIR.',
    secret: false,
  },
  {
    name: 'WHORL_BOLT_PORT',
    meaning: 'Port of the managed Neo4j. Unset: the one used last, else a free one.',
    secret: false,
  },
  { name: 'JAVA_HOME', meaning: 'The Java looked at first for the managed Neo4j (17 or 21).', secret: false },
  { name: 'MAVEN_OPTS', meaning: 'Java options for Maven while it fetches Neo4j, e.g. a proxy.', secret: true },
  { name: 'PATH', meaning: 'Where java and mvn are looked for.', secret: false },
  {
    name: 'HOME',
    meaning: "The user's home folder: Maven's cache and settings. Unset: what the system says.",
    secret: false,
  },
  {
    name: 'HOST',
    default: '127.0.0.1',
    meaning: 'Address the API listens on; 0.0.0.0 for all, as in a container.',
    secret: false,
  },
  { name: 'PORT', default: '4000', meaning: 'Port the API listens on; 0 for any free one.', secret: false },
  {
    name: 'WHORL_PUBLIC_URL',
    meaning:
      'Where readers reach the site, e.g. https://graph.example.org: written into pages, for search engines and for copying. Unset: the address they asked for.',
    secret: false,
  },
  {
    name: 'CORS_ORIGINS',
    meaning: 'Origins of web pages that may call the API, separated by commas; * for all. Unset: only our own pages.',
    secret: false,
  },
  {
    name: 'WHORL_FRAME_ANCESTORS',
    meaning:
      'Who may show the pages under /embed in a frame, separated by commas: origins, self, or * for all. Unset: nobody.',
    secret: false,
  },
  {
    name: 'WHORL_DEMONSTRATION_ROLE',
    default: 'curator',
    meaning:
      'Role of everybody who opens the pages on this machine while Whorl runs its own Neo4j and listens on loopback only: curator or none.',
    secret: false,
  },
  {
    name: 'WHORL_TRUSTED_PROXIES',
    meaning:
      'Addresses or networks of proxies whose headers say who looks at the pages, separated by commas, e.g. 10.0.0.2,192.168.7.0/24.',
    secret: false,
  },
  {
    name: 'WHORL_PROXY_USER_HEADER',
    meaning: 'Header in which a trusted proxy names who is signed in, e.g. X-Forwarded-User.',
    secret: false,
  },
  {
    name: 'WHORL_PROXY_ROLE_HEADER',
    meaning: 'Header in which a trusted proxy tells the role: viewer or curator. Unset: all are viewers.',
    secret: false,
  },
  {
    name: 'WHORL_PROXY_CURATORS',
    meaning: 'Names of those whom a trusted proxy signs in who are curators, separated by commas.',
    secret: false,
  },
  { name: 'LOG_LEVEL', default: 'info', meaning: `How much is logged: ${LOG_LEVELS.join(', ')}.`, secret: false },
  {
    name: 'WHORL_CORPORA',
    meaning: 'Folder of corpora for measurements. Unset: those measurements are left out.',
    secret: false,
  },
  {
    name: 'WHORL_MESH_URL',
    default: 'https://nlmpubs.nlm.nih.gov/projects/mesh/MESH_FILES/xmlmesh/desc{year}.gz',
    meaning: 'Where `whorl vocabulary add mesh` fetches MeSH; {year} stands for the newest year there is.',
    secret: false,
  },
  {
    name: 'WHORL_PRIVATE_ADDRESSES',
    meaning: 'Set to fetch vocabularies from private addresses too: this machine, your own network.',
    secret: false,
  },
  { name: 'CI', meaning: 'Set in continuous integration: no animation, no questions.', secret: false },
  { name: 'NO_COLOR', meaning: 'Set to print without colours.', secret: false },
];

/** What the program is told. Paths are absolute. */
export interface Config {
  /** Your own Neo4j; absent when the managed one is to be used. */
  readonly neo4j?: { readonly uri: string; readonly user: string; readonly password: string } | undefined;
  /** Database to use, on your own or the managed Neo4j; the server's default if absent. */
  readonly database?: string | undefined;
  /** Options of the managed Neo4j, in the shape `attachOrStart` takes them. */
  readonly localNeo4j: {
    readonly stateDir: string;
    readonly libDir?: string | undefined;
    readonly pomFile: string;
    readonly boltPort?: number | undefined;
    readonly javaHome?: string | undefined;
    readonly mavenOptions?: string | undefined;
    readonly path: string;
    readonly home: string;
  };
  readonly http: {
    readonly host: string;
    readonly port: number;
    /** Where readers reach the site, without a slash at the end. */
    readonly publicUrl?: string | undefined;
    readonly corsOrigins: readonly string[];
    /** As the header `frame-ancestors` takes them. */
    readonly frameAncestors: readonly string[];
  };
  /** Who looks at the pages, besides those with a token. */
  readonly visitors: {
    readonly proxy?:
      | {
          readonly trusted: readonly string[];
          readonly userHeader: string;
          readonly roleHeader?: string | undefined;
          readonly curators: readonly string[];
        }
      | undefined;
    readonly demonstration: boolean;
  };
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly corporaDir?: string | undefined;
  readonly vocabularies: { readonly meshUrl: string; readonly allowPrivateAddresses: boolean };
  readonly ci: boolean;
  readonly color: boolean;
}

/** A variable with a value that cannot be used. `message` has one line per problem: the name, what is wrong, what to write. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly string[]) {
    super(`The configuration cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

const port = (lowest: number, example: string) =>
  z
    .string()
    .regex(/^\d{1,5}$/, `is not a port; write a number from ${lowest} to 65535, e.g. ${example}`)
    .transform(Number)
    .refine(
      (value) => value >= lowest && value <= 65535,
      `is not a port; write a number from ${lowest} to 65535, e.g. ${example}`,
    );

function isBoltAddress(text: string): boolean {
  return /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^\s/@]+\/?$/.test(text) && URL.canParse(text);
}

function isOrigin(text: string): boolean {
  return text === '*' || (/^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text);
}

/** Parts between commas. */
const listed = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  );

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 6 ? 128 : 32));
}

const header = z
  .string()
  .regex(
    /^[A-Za-z0-9-]{1,100}$/,
    'is not the name of a header; write letters, digits and dashes, e.g. X-Forwarded-User',
  )
  .optional();

const flag = z
  .string()
  .optional()
  .transform((value) => value !== undefined && value !== '0' && value.toLowerCase() !== 'false');

/** One key per variable; the test of the registry compares the two. */
export const environmentSchema = z.object({
  NEO4J_URI: z
    .string()
    .refine(
      isBoltAddress,
      'is not the address of a Neo4j; write e.g. bolt://db.example.org:7687 or neo4j+s://db.example.org, user and password go into NEO4J_USER and NEO4J_PASSWORD',
    )
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_PASSWORD_FILE: z.string().optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(
      /^[A-Za-z][A-Za-z0-9.-]{2,62}$/,
      'is not the name of a database; write 3 to 63 letters, digits, dots or dashes, beginning with a letter',
    )
    .optional(),
  WHORL_STATE_DIR: z.string().default('.whorl'),
  WHORL_NEO4J_LIB_DIR: z.string().optional(),
  WHORL_BOLT_PORT: port(1, '7688').optional(),
  JAVA_HOME: z.string().optional(),
  MAVEN_OPTS: z.string().optional(),
  PATH: z.string().default(''),
  HOME: z.string().default(homedir),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, 'is not a host; write an address of this machine, e.g. 127.0.0.1 or 0.0.0.0')
    .default('127.0.0.1'),
  PORT: port(0, '4000').default(4000),
  WHORL_PUBLIC_URL: z
    .string()
    .refine(
      (text) => text !== '*' && isOrigin(text),
      'is not an address; write scheme and host without a path, e.g. https://graph.example.org',
    )
    .optional(),
  CORS_ORIGINS: listed.refine(
    (origins) => origins.every(isOrigin),
    'is not a list of origins; write scheme and host without a path, e.g. https://portal.example.org,http://localhost:3000',
  ),
  WHORL_FRAME_ANCESTORS: listed
    .refine(
      (entries) => entries.every((entry) => entry === 'self' || isOrigin(entry)),
      'is not a list of origins; write self, *, or scheme and host without a path, e.g. https://portal.example.org',
    )
    .transform((entries) => entries.map((entry) => (entry === 'self' ? "'self'" : entry))),
  WHORL_DEMONSTRATION_ROLE: z.enum(['curator', 'none'], 'is not a role; write curator or none').default('curator'),
  WHORL_TRUSTED_PROXIES: listed.refine(
    (entries) => entries.every(isNetwork),
    'is not a list of addresses; write addresses or networks of your proxies, e.g. 10.0.0.2,192.168.7.0/24',
  ),
  WHORL_PROXY_USER_HEADER: header,
  WHORL_PROXY_ROLE_HEADER: header,
  WHORL_PROXY_CURATORS: listed,
  LOG_LEVEL: z.enum(LOG_LEVELS, `is not a level; write one of ${LOG_LEVELS.join(', ')}`).default('info'),
  WHORL_CORPORA: z.string().optional(),
  WHORL_MESH_URL: z
    .string()
    .refine(
      (text) => /^https?:\/\//.test(text) && URL.canParse(text.replaceAll('{year}', '2000')),
      'is not an address; write e.g. https://example.org/mesh/desc{year}.gz',
    )
    .default('https://nlmpubs.nlm.nih.gov/projects/mesh/MESH_FILES/xmlmesh/desc{year}.gz'),
  WHORL_PRIVATE_ADDRESSES: flag,
  CI: flag,
  NO_COLOR: z
    .string()
    .optional()
    .transform((value) => value !== undefined),
});

type Environment = z.output<typeof environmentSchema>;

function shown(name: string, env: Readonly<Record<string, string | undefined>>): string {
  const secret = VARIABLES.find((variable) => variable.name === name)?.secret ?? true;
  // An address may wrongly carry a password: what stands before the @ is not repeated.
  const value = env[name]?.slice(0, 100).replace(/\/\/.*@/, '//…@');
  return secret ? name : `${name}=${JSON.stringify(value)}`;
}

function neo4jOf(env: Environment, readFile: (path: string) => string): Config['neo4j'] {
  if (env.NEO4J_URI === undefined) return undefined;
  const { NEO4J_PASSWORD: direct, NEO4J_PASSWORD_FILE: file } = env;
  if (direct !== undefined && file !== undefined) {
    throw new ConfigError(['NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are both set; keep one of them']);
  }
  if (direct === undefined && file === undefined) {
    throw new ConfigError([
      'NEO4J_URI is set without a password; set NEO4J_PASSWORD or NEO4J_PASSWORD_FILE, or unset NEO4J_URI to run a Neo4j here',
    ]);
  }
  const password = direct ?? passwordIn(file ?? '', readFile);
  return { uri: env.NEO4J_URI, user: env.NEO4J_USER, password };
}

/** Half a setting would sign in nobody, or believe anybody: it is told before anything starts. */
function proxyOf(env: Environment): Config['visitors']['proxy'] {
  const { WHORL_PROXY_USER_HEADER: userHeader, WHORL_TRUSTED_PROXIES: trusted } = env;
  if (userHeader === undefined) {
    const other = env.WHORL_PROXY_ROLE_HEADER !== undefined || env.WHORL_PROXY_CURATORS.length > 0;
    if (other || trusted.length > 0)
      throw new ConfigError([
        'WHORL_PROXY_USER_HEADER is not set, but other settings of a proxy are; name the header that says who is signed in, or unset those',
      ]);
    return undefined;
  }
  if (trusted.length === 0)
    throw new ConfigError([
      'WHORL_PROXY_USER_HEADER is set without WHORL_TRUSTED_PROXIES: anybody could send that header; name the addresses of your proxies',
    ]);
  return { trusted, userHeader, roleHeader: env.WHORL_PROXY_ROLE_HEADER, curators: env.WHORL_PROXY_CURATORS };
}

function passwordIn(file: string, readFile: (path: string) => string): string {
  let text: string;
  try {
    text = readFile(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigError([
      `NEO4J_PASSWORD_FILE=${JSON.stringify(file)} cannot be read (${reason}); name a file this user may read`,
    ]);
  }
  // Editors and `echo` end a file with a line end that is not part of the password.
  const password = text.replace(/\r?\n$/, '');
  if (password === '')
    throw new ConfigError([`NEO4J_PASSWORD_FILE=${JSON.stringify(file)} is empty; write the password into it`]);
  return password;
}

/**
 * Reads the configuration. An empty variable counts as unset (that is how compose files pass on what is not there).
 * Fails with a `ConfigError` that names every unusable variable. `readFile` exists for tests.
 */
export function loadConfig(
  env: Readonly<Record<string, string | undefined>>,
  readFile: (path: string) => string = (path) => readFileSync(path, 'utf8'),
): Config {
  const present = Object.fromEntries(VARIABLES.map(({ name }) => [name, env[name] || undefined]));
  const parsed = environmentSchema.safeParse(present);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${shown(String(issue.path[0]), env)} ${issue.message}`));
  }
  const values = parsed.data;
  return {
    neo4j: neo4jOf(values, readFile),
    database: values.NEO4J_DATABASE,
    localNeo4j: {
      stateDir: resolve(values.WHORL_STATE_DIR),
      libDir: values.WHORL_NEO4J_LIB_DIR === undefined ? undefined : resolve(values.WHORL_NEO4J_LIB_DIR),
      pomFile: fileURLToPath(new URL('../neo4j/pom.xml', import.meta.url)),
      boltPort: values.WHORL_BOLT_PORT,
      javaHome: values.JAVA_HOME,
      mavenOptions: values.MAVEN_OPTS,
      path: values.PATH,
      home: values.HOME,
    },
    http: {
      host: values.HOST,
      port: values.PORT,
      publicUrl: values.WHORL_PUBLIC_URL,
      corsOrigins: values.CORS_ORIGINS,
      frameAncestors: values.WHORL_FRAME_ANCESTORS,
    },
    visitors: { proxy: proxyOf(values), demonstration: values.WHORL_DEMONSTRATION_ROLE === 'curator' },
    logLevel: values.LOG_LEVEL,
    corporaDir: values.WHORL_CORPORA === undefined ? undefined : resolve(values.WHORL_CORPORA),
    vocabularies: { meshUrl: values.WHORL_MESH_URL, allowPrivateAddresses: values.WHORL_PRIVATE_ADDRESSES },
    ci: values.CI,
    color: !values.NO_COLOR,
  };
}
