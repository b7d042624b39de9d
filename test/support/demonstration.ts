/** The demonstration institute as its files say it, for comparing with what the API answers. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { invertedName, orderKey } from '../../src/record/keys.js';
import { personName } from '../../src/record/record.js';

const role = z.object({ role: z.string().optional() });
const dates = { from: z.string().optional(), to: z.string().optional() };

const file = z.object({
  organizations: z
    .array(
      z.object({
        key: z.string(),
        name: z.string(),
        ours: z.boolean().default(false),
        aliases: z.array(z.object({ name: z.string(), language: z.string().optional(), ...dates })).default([]),
        partOf: z.array(z.object({ organization: z.string() })).default([]),
        partnerships: z
          .array(z.object({ organization: z.string(), kind: z.string().optional(), ...dates }))
          .default([]),
      }),
    )
    .default([]),
  people: z
    .array(
      z.object({
        key: z.string(),
        name: personName,
        memberships: z
          .array(role.extend({ organization: z.string(), seniority: z.string().optional(), ...dates }))
          .default([]),
      }),
    )
    .default([]),
  projects: z
    .array(
      z.object({
        key: z.string(),
        title: z.string(),
        titles: z.array(z.object({ text: z.string(), language: z.string() })).default([]),
        people: z.array(role.extend({ person: z.string() })).default([]),
        organizations: z.array(role.extend({ organization: z.string() })).default([]),
        funders: z.array(z.string()).default([]),
        publications: z.array(z.string()).default([]),
      }),
    )
    .default([]),
});

const read = (name: string) => file.parse(parse(readFileSync(`seed/demonstration/${name}.yaml`, 'utf8')));

export const organizations = read('organizations').organizations;
export const people = read('people').people;
export const projects = read('projects').projects;
export type DemonstrationPerson = (typeof people)[number];
export type DemonstrationMembership = DemonstrationPerson['memberships'][number];

/** The identifier under which the API knows what a file calls `key`. */
export const local = (key: string) => `local:demonstration/${key}`;

/** An organisation and everything below it, by key. */
export function below(key: string): Set<string> {
  const found = new Set([key]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const { key: child, partOf } of organizations)
      if (partOf.some(({ organization }) => found.has(organization))) found.add(child);
  }
  return found;
}

export function nameOf(person: DemonstrationPerson): string {
  const { given, particle, family, literal } = person.name;
  return family === undefined ? (literal ?? '') : [given, particle, family].filter(Boolean).join(' ');
}

/** In the order of the stored sort key of a text. */
export function byKey<T>(all: readonly T[], textOf: (entry: T) => string): T[] {
  const key = (entry: T) => orderKey(textOf(entry), '');
  return [...all].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** Names of people in the order of a list by name. */
export function inOrder(all: readonly DemonstrationPerson[]): string[] {
  const sorted = byKey(
    all.map((person) => ({ text: invertedName(person.name), person })),
    ({ text }) => text,
  );
  return sorted.map(({ person }) => nameOf(person));
}

export const isOurs = (key: string) => organizations.find((entry) => entry.key === key)?.ours === true;
