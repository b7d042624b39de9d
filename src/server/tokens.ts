/** Tokens say who asks and what they may. Signed with a secret of this installation (HS256), with an end. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeJwt, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Actor, Role } from './actor.js';

const ISSUER = 'whorl';
const claims = z.object({ sub: z.string().min(1).max(200), role: z.enum(['VIEWER', 'CURATOR']) });

/** The secret of this state folder, made at first use; readable by its owner only. */
export async function tokenSecret(stateDir: string): Promise<Uint8Array> {
  const path = join(stateDir, 'token-secret');
  await mkdir(stateDir, { recursive: true });
  try {
    await writeFile(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return new TextEncoder().encode(await readFile(path, 'utf8'));
}

/** @param lifetime e.g. `8h`, `90d` */
export async function createToken(secret: Uint8Array, actor: string, role: Role, lifetime: string): Promise<string> {
  return new SignJWT({ role })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(ISSUER)
    .setSubject(actor)
    .setIssuedAt()
    .setExpirationTime(lifetime)
    .sign(secret);
}

/** A token that does not hold. `message` says why, for its owner. */
export class TokenError extends Error {}

/**
 * @param authorization the header as it came
 * @returns undefined without one
 * @throws TokenError for one that is not ours, or is over
 */
export async function actorOf(authorization: string | undefined, secret: Uint8Array): Promise<Actor | undefined> {
  if (authorization === undefined) return undefined;
  const token = /^Bearer ([\w.-]{1,4000})$/.exec(authorization)?.[1];
  if (token === undefined) throw new TokenError('The Authorization header is not of the form: Bearer TOKEN.');
  try {
    const { payload } = await jwtVerify(token, secret, { issuer: ISSUER, algorithms: ['HS256'] });
    const { sub, role } = claims.parse(payload);
    return { name: sub, role };
  } catch {
    throw new TokenError('The token is not one of this server, or it is over. `whorl token create` makes a new one.');
  }
}

/** When a token ends, in seconds since 1970; of one that holds. */
export const endOf = (token: string): number | undefined => decodeJwt(token).exp;
