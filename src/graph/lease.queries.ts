import { z } from 'zod';
import { read, write } from '../neo4j/query.js';

const leaseRow = z.object({ holder: z.string(), fencing: z.number(), mine: z.boolean(), secondsLeft: z.number() });

/** Takes the lease when it is free or has run out. The server's clock decides, so that machines need not agree. */
export const takeLease = write({
  name: 'takeLease',
  kind: 'lookup',
  cypher: `
    MERGE (l:WriteLease {name: 'write'})
    ON CREATE SET l.holder = '', l.until = 0, l.fencing = 0
    SET l.asked = timestamp()
    WITH l, (l.until < timestamp() OR l.holder = $holder) AS free
    FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END |
      SET l.holder = $holder, l.until = timestamp() + $milliseconds, l.fencing = l.fencing + 1)
    RETURN l.holder AS holder, l.fencing AS fencing, free AS mine, (l.until - timestamp()) / 1000.0 AS secondsLeft`,
  row: leaseRow,
  example: { holder: 'a', milliseconds: 1 },
});

/** Proves inside a write transaction that the lease is still ours, locks it for the transaction, and prolongs it. */
export const holdLease = write({
  name: 'holdLease',
  kind: 'lookup',
  cypher: `
    MATCH (l:WriteLease {name: 'write'})
    SET l.asked = timestamp()
    WITH l WHERE l.fencing = $fencing AND l.holder = $holder
    SET l.until = timestamp() + $milliseconds
    RETURN l.fencing AS fencing`,
  row: z.object({ fencing: z.number() }),
  example: { holder: 'a', fencing: 1, milliseconds: 1 },
});

export const releaseLease = write({
  name: 'releaseLease',
  kind: 'lookup',
  cypher: `MATCH (l:WriteLease {name: 'write'}) WHERE l.fencing = $fencing AND l.holder = $holder SET l.until = 0, l.holder = ''`,
  row: z.object({}),
  example: { holder: 'a', fencing: 1 },
});

export const leaseState = read({
  name: 'leaseState',
  kind: 'lookup',
  cypher: `MATCH (l:WriteLease {name: 'write'}) WHERE l.until > timestamp() RETURN l.holder AS holder, (l.until - timestamp()) / 1000.0 AS secondsLeft`,
  row: z.object({ holder: z.string(), secondsLeft: z.number() }),
  example: {},
});
