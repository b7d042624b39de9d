/** Funding as Web of Science writes it, in its tagged text, its table and its RIS. */
import type { Draft, Place } from './draft.js';
import { plainLine } from './plain-text.js';
import * as put from './put.js';

/**
 * `Example Fund [EF-1, EF-2]; Other Fund`: awards are projects of their funder, as in Crossref's records; a funder without
 * one has no place in a record. What some add behind (`Funding Source: …`) says where the database has it from.
 */
export function awards(draft: Draft, value: string, place: Place): void {
  const projects = draft.publication.projects ?? [];
  for (const { funder, numbers } of fundersOf(plainLine(value))) {
    if (numbers.length === 0) draft.unmapped.push(`${place.field} without award`);
    for (const number of numbers) {
      const title = funder === '' ? number : `${funder}: ${number}`;
      if (draft.isNew('project', title)) projects.push({ identifiers: [], title });
    }
  }
  draft.publication.projects = projects;
}

/** The sentences of thanks. */
export function fundingText(draft: Draft, value: string, place: Place): void {
  const text = plainLine(value);
  if (text !== '') put.note(draft, `Funding: ${text}`, place);
}

interface Funder {
  funder: string;
  numbers: string[];
}

/** Semicolons end a funder, but not within the brackets of its awards; what stands behind the brackets is not its name. */
function fundersOf(text: string): Funder[] {
  const funders: Funder[] = [];
  let current: Funder = { funder: '', numbers: [] };
  let inside: string | undefined;
  const end = () => {
    const funder = current.funder.trim();
    if (funder !== '' || current.numbers.length > 0) funders.push({ ...current, funder });
    current = { funder: '', numbers: [] };
  };
  for (const part of text.split(/([;[\]])/)) {
    if (part === ']' && inside !== undefined) {
      current.numbers.push(...numbersOf(inside));
      inside = undefined;
    } else if (inside !== undefined) inside += part;
    else if (part === '[') inside = '';
    else if (part === ';') end();
    else if (current.numbers.length === 0) current.funder += part;
  }
  end();
  return funders;
}

function numbersOf(text: string): string[] {
  return text
    .split(/[,;]/)
    .map((number) => number.trim())
    .filter((number) => number !== '');
}
