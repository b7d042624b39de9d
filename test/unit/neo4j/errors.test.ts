/** Protects what people read when Neo4j cannot be used: the address and what to do, not the driver's own advice. */
import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { DatabaseError, toDatabaseError } from '../../../src/neo4j/errors.js';

const ADVICE = 'Could not perform discovery. No routing servers available. Known routing table: … Caused by: …';
const fault = (code: string) => new neo4j.Neo4jError(ADVICE, code, '50N00', 'general processing exception');

describe('an unusable Neo4j', () => {
  it.each([
    [
      'ServiceUnavailable',
      'UNAVAILABLE',
      'Neo4j at bolt://db:7687 does not answer. See whether it runs and whether the address is right: `whorl doctor` says what is wrong.',
    ],
    [
      'Neo.ClientError.Security.Unauthorized',
      'UNAUTHORIZED',
      'Neo4j at bolt://db:7687 refused the user or password. Check NEO4J_USER and NEO4J_PASSWORD.',
    ],
  ])('(%s) is told by its address, and the driver’s text is kept as the cause', (code, kind, message) => {
    const cause = fault(code);
    const told = toDatabaseError(cause, 'verify', 'bolt://db:7687');
    expect(told).toBeInstanceOf(DatabaseError);
    expect(told).toMatchObject({ kind, message, cause });
  });

  it('is told from a fault of a statement, which is named with what the server said', () => {
    expect(toDatabaseError(fault('Neo.ClientError.Statement.SyntaxError'), 'people', 'bolt://db:7687')).toMatchObject({
      kind: 'FAULT',
      message: `Neo4j reported a fault (people: Neo.ClientError.Statement.SyntaxError: ${ADVICE})`,
    });
  });

  it('leaves what is no fault of the database as it is', () => {
    const own = new Error('not of the driver');
    expect(toDatabaseError(own, 'people', 'bolt://db:7687')).toBe(own);
  });
});
