/** Where concepts stand in the trees of MeSH: `C08.381` is below `C08`. A concept may stand in several places. */
import { addLink, type Drafts } from '../skos/drafts.js';

export class TreeNumbers {
  private readonly uriOf = new Map<string, string>();

  set(number: string, uri: string): void {
    this.uriOf.set(number, uri);
  }

  /** A number without its last part is the broader concept's; the first parts alone are no concepts. */
  linkTo(drafts: Drafts): void {
    for (const [number, uri] of this.uriOf) {
      const broader = this.uriOf.get(number.slice(0, Math.max(0, number.lastIndexOf('.'))));
      if (broader === undefined || broader === uri) continue;
      if (drafts.nodes.get(uri)?.links.get('broader')?.includes(broader) !== true)
        addLink(drafts, uri, 'broader', broader, 1);
    }
  }
}
