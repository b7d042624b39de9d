/** `%+`: the address of the author, if there is only one; whose it is of several the format does not say. */
import { affiliate } from '../affiliation.js';
import type { Draft, Place } from '../draft.js';

export function placeAddress(draft: Draft, value: string, place: Place): void {
  draft.atEnd.push(() => {
    const [only, ...others] = draft.publication.contributions.filter(
      ({ role, person }) => role !== 'EDITOR' && role !== 'TRANSLATOR' && person !== undefined,
    );
    if (only === undefined || others.length > 0 || !affiliate(only, value)) draft.unmapped.push(place.field);
  });
}
