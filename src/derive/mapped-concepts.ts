/** (:Concept)-[:SHOWN_AS]->(:Concept): concepts that mean the same lead to the one that outputs are indexed with. */
import type { Lease } from '../graph/lease.js';
import { deleteShownAs, shownAs, writeShownAs } from '../graph/vocabulary.queries.js';
import type { Database } from '../neo4j/database.js';
import type { ExtractionIndex } from '../text/extraction-index.js';

const AT_ONCE = 5_000;

/** Brings the links to what the index has; writes only what differs. */
export async function deriveShownAs(database: Database, lease: Lease, index: ExtractionIndex): Promise<void> {
  const wanted = new Map(
    index.concepts.flatMap(({ uri, members }) =>
      members.filter((member) => member !== uri).map((member) => [member, uri]),
    ),
  );
  const stored = await database.read(shownAs, {});
  const wrong = stored.filter(({ uri, shown }) => wanted.get(uri) !== shown);
  const right = new Set(stored.filter(({ uri, shown }) => wanted.get(uri) === shown).map(({ uri }) => uri));
  const missing = [...wanted].filter(([uri]) => !right.has(uri)).map(([uri, shown]) => ({ uri, shown }));
  for (let at = 0; at < wrong.length; at += AT_ONCE)
    await lease.transaction('shownAs', (tx) => tx.write(deleteShownAs, { rows: wrong.slice(at, at + AT_ONCE) }));
  for (let at = 0; at < missing.length; at += AT_ONCE)
    await lease.transaction('shownAs', (tx) => tx.write(writeShownAs, { rows: missing.slice(at, at + AT_ONCE) }));
}
