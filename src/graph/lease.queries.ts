import { z } from 'zod';
import { read, write } from '../neo4j/query.js';

/** Locks the lease for the transaction. The server's clock decides when it is over, so that machines need not agree. */
export const lockLease = write({
  name: 'lockLease',
  kind: 'lookup',
  cypher: `MERGE (l:WriteLease {name: 'write'}) SET l.asked = timestamp()`,
  row: z.object({}),
  example: {},
});

export const leaseState = read({
  name: 'leaseState',
  kind: 'lookup',
  cypher: `
    MATCH (l:WriteLease {name: 'write'})
    RETURN coalesce(l.holder, '') AS holder, coalesce(l.fencing, 0) AS fencing, (coalesce(l.until, 0) - timestamp()) / 1000.0 AS secondsLeft`,
  row: z.object({ holder: z.string(), fencing: z.number(), secondsLeft: z.number() }),
  example: {},
});

/** Gives the lease that this transaction has locked to a holder. */
export const takeLease = write({
  name: 'takeLease',
  kind: 'lookup',
  cypher: `MATCH (l:WriteLease {name: 'write'}) SET l.holder = $holder, l.until = timestamp() + $milliseconds, l.fencing = $fencing`,
  row: z.object({}),
  example: { holder: 'a', milliseconds: 1, fencing: 1 },
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
