/** The ACL Anthology: who is who by its list of name variants and explicit ids, and by the ORCIDs of its authorships. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import type { Mention } from '../../src/matching/person/mention.js';
import { filesBelow, type LabelledSet, mentionsOn, personName, unpacked } from './sets.js';
import { all, type Node, parseXml, textOf } from './xml.js';

const written = z.object({ first: z.union([z.string(), z.number()]).nullish(), last: z.string() });
const variants = z.array(
  z.object({ canonical: written, id: z.string().optional(), variants: z.array(written).default([]) }),
);

const keyOf = (name: z.infer<typeof written>) => `${name.first ?? ''}|${name.last}`;

interface People {
  readonly ids: ReadonlySet<string>;
  readonly byName: ReadonlyMap<string, ReadonlySet<string>>;
}

async function readPeople(file: string): Promise<People> {
  const ids = new Set<string>();
  const byName = new Map<string, Set<string>>();
  variants.parse(parseYaml(await readFile(file, 'utf8'))).forEach((person, index) => {
    const id = person.id ?? `person ${index}`;
    ids.add(id);
    for (const name of [person.canonical, ...person.variants])
      byName.set(keyOf(name), (byName.get(keyOf(name)) ?? new Set()).add(id));
  });
  return { ids, byName };
}

/** The person of an authorship by explicit id, or by a name that only one listed person has. */
function personOf(author: Node, people: People): string | undefined {
  const id = author.attributes.id;
  if (id !== undefined) return people.ids.has(id) ? id : undefined;
  const named = people.byName.get(`${textOf(author, 'first')}|${textOf(author, 'last')}`);
  return named?.size === 1 ? [...named][0] : undefined;
}

/** All authorships as input, with two truths. */
export async function anthologySets(corpora: string): Promise<{ names: LabelledSet; orcids: LabelledSet }> {
  const folder = await unpacked(join(corpora, 'large/acl-anthology-2025-11.tar.xz'));
  const [list = ''] = await filesBelow(folder, 'name_variants.yaml');
  const people = await readPeople(list);
  const mentions: Mention[] = [];
  const byName = new Map<string, string>();
  const byOrcid = new Map<string, string>();
  for (const file of await filesBelow(folder, '.xml')) {
    const root = parseXml(await readFile(file, 'utf8'));
    const collection = root.children[0]?.attributes.id ?? file;
    for (const volume of all(root, 'volume')) {
      const year = Number(textOf(volume, 'year'));
      const venue = textOf(volume, 'venue');
      for (const paper of volume.children.filter((node) => node.name === 'paper')) {
        const authors = paper.children.filter((node) => node.name === 'author');
        const key = `${collection}-${volume.attributes.id}.${paper.attributes.id}`;
        const titled = { title: textOf(paper, 'title'), abstract: textOf(paper, 'abstract'), subjects: [] };
        const output = {
          key,
          year: Number.isFinite(year) ? year : undefined,
          venue,
          ...titled,
          identifiers: [],
          cites: [],
        };
        mentions.push(
          ...mentionsOn(
            output,
            authors.map((author) => ({
              name: personName(textOf(author, 'first'), textOf(author, 'last')),
              affiliations: all(author, 'affiliation').map((node) => node.text.trim()),
            })),
          ),
        );
        authors.forEach((author, position) => {
          const person = personOf(author, people);
          if (person !== undefined) byName.set(`${key}#${position}`, person);
          if (author.attributes.orcid !== undefined) byOrcid.set(`${key}#${position}`, author.attributes.orcid);
        });
      }
    }
  }
  await rm(folder, { recursive: true });
  return {
    names: { name: 'ACL Anthology names', mentions, truth: byName },
    orcids: { name: 'ACL Anthology ORCIDs', mentions, truth: byOrcid },
  };
}
