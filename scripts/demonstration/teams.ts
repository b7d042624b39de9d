/**
 * Who writes with whom. A team forms around a lead: mostly inside the lab, sooner among people who share topics and have
 * written together before (preferential attachment), now and then across labs, often with someone from a partner.
 * The two closed groups write with nobody else.
 */
import type { Chance } from './random.js';
import { closedGroup, PEOPLE, type Person, placeAt } from './roster.js';

const LEADS: Readonly<Record<string, number>> = {
  PHD_STUDENT: 6,
  POSTDOC: 6,
  ASSISTANT_PROFESSOR: 5,
  ASSOCIATE_PROFESSOR: 4,
  PROFESSOR: 2,
  SENIOR: 1,
  RESEARCHER: 2,
  CLINICIAN: 1,
  SUPPORT: 0.5,
};
const SENIOR = ['PROFESSOR', 'ASSOCIATE_PROFESSOR', 'SENIOR'];

export class Teams {
  /** Joint outputs so far, by the two keys in order. */
  private readonly joint = new Map<string, number>();
  private readonly outputs = new Map<string, number>();

  constructor(private readonly chance: Chance) {}

  lead(unit: string, month: string): Person {
    const there = PEOPLE.filter((person) => placeAt(person, month)?.organization === unit);
    return this.chance.weighted(there, (person) => LEADS[placeAt(person, month)?.seniority ?? ''] ?? 0.2);
  }

  /** Authors in order: the lead first, a senior of the unit last, `size` of them if there are so many. */
  team(lead: Person, topics: readonly string[], month: string, size: number, across: boolean): Person[] {
    const unit = placeAt(lead, month)?.organization;
    const group = closedGroup(lead);
    const free = PEOPLE.filter(
      (person) => person !== lead && closedGroup(person) === group && placeAt(person, month) !== undefined,
    );
    const team: Person[] = [lead];
    const add = (from: readonly Person[], weight: (person: Person) => number) => {
      const left = from.filter((person) => !team.includes(person) && weight(person) > 0);
      if (team.length < size && left.length > 0) team.push(this.chance.weighted(left, weight));
    };
    const shared = (person: Person) => person.topics.filter((topic) => topics.includes(topic)).length;
    const closeness = (person: Person) =>
      (0.4 + shared(person)) * (1 + this.together(lead, person)) * (1 + (this.outputs.get(person.key) ?? 0) / 20);
    // Nobody of a partner is there for nothing: those without an output come first.
    const invited = (person: Person) => closeness(person) * (this.outputs.has(person.key) ? 1 : 4);
    const near = free.filter((person) => placeAt(person, month)?.organization === unit);
    const ours = free.filter((person) => person.member && !near.includes(person));
    const theirs = free.filter((person) => !person.member && shared(person) > 0);
    const seniors = near.filter((person) => SENIOR.includes(placeAt(person, month)?.seniority ?? ''));
    if (across) add(ours, (person) => (0.2 + 3 * shared(person)) * (1 + this.together(lead, person)));
    if (theirs.length > 0 && this.chance.happens(0.46)) add(theirs, invited);
    if (!SENIOR.includes(placeAt(lead, month)?.seniority ?? '')) add(seniors, closeness);
    const last = team.length > 1 && seniors.includes(team.at(-1) ?? lead) ? team.pop() : undefined;
    if (theirs.length > 0 && this.chance.happens(0.15)) add(theirs, invited);
    while (team.length + (last === undefined ? 0 : 1) < size) {
      const before = team.length;
      add(
        near.filter((person) => person !== last),
        closeness,
      );
      if (team.length === before) break;
    }
    if (last !== undefined) team.push(last);
    this.remember(team);
    return team;
  }

  private together(a: Person, b: Person): number {
    return this.joint.get(pairKey(a, b)) ?? 0;
  }

  private remember(team: readonly Person[]): void {
    for (const [at, person] of team.entries()) {
      this.outputs.set(person.key, (this.outputs.get(person.key) ?? 0) + 1);
      for (const other of team.slice(at + 1)) this.joint.set(pairKey(person, other), this.together(person, other) + 1);
    }
  }
}

function pairKey(a: Person, b: Person): string {
  return a.key < b.key ? `${a.key} ${b.key}` : `${b.key} ${a.key}`;
}
