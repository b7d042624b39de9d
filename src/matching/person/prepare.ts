/**
 * The mentions of one file made ready for comparison: words and names as numbers, with how rare each is in this file.
 * Rarity is counted in the input, never looked up: what is a rare name depends on where one looks.
 */
import { decidingIdentifiers } from '../../record/identity.js';
import { foldText } from '../../record/keys.js';
import { countryOf } from '../countries.js';
import { type Mention, type MentionedOutput, shortKey, wordsOf } from './mention.js';
import { type ParsedName, parseName } from './name.js';

/** Ascending numbers of distinct tokens; `length` is their length as a vector of weights, known once all are counted. */
export interface Tokens {
  readonly numbers: readonly number[];
  length: number | undefined;
}

// A file of two records cannot tell common from rare: it is read as if it were a part of a file of this size.
const ASSUMED = 300;

export interface PreparedOutput {
  readonly key: string;
  readonly year: number | undefined;
  readonly venue: number;
  readonly words: Tokens;
  readonly subjects: Tokens;
  readonly names: Tokens;
  readonly cites: Tokens;
  readonly self: Tokens;
}

export interface Prepared {
  readonly mention: Mention;
  readonly output: PreparedOutput;
  readonly short: number;
  readonly affiliations: readonly Tokens[];
  readonly emails: Tokens;
  readonly organizations: Tokens;
  readonly country: string | undefined;
  readonly orcids: readonly string[];
  /** Identifiers that stand for one person. */
  readonly deciding: readonly string[];
}

/** Gives numbers to strings and counts in how many outputs (or mentions) each stands. */
export class Counter {
  private readonly numbers = new Map<string, number>();
  private readonly counts: number[] = [0];
  private weights = new Float64Array(0);

  /** The number of a text, without counting it; 0 is nothing. */
  number(text: string): number {
    if (text === '') return 0;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.counts.length;
    this.numbers.set(text, number);
    this.counts.push(0);
    return number;
  }

  add(text: string): number {
    const number = this.number(text);
    this.counts[number] = (this.counts[number] ?? 0) + 1;
    return number;
  }

  addAll(texts: Iterable<string>): Tokens {
    const numbers = [...new Set(texts)]
      .map((text) => this.add(text))
      .filter((number) => number > 0)
      .sort((a, b) => a - b);
    return { numbers, length: undefined };
  }

  /** Call once, when all is counted. */
  weighAgainst(total: number): void {
    const all = Math.log(total + ASSUMED);
    this.weights = Float64Array.from(this.counts, (count) => (all - Math.log(Math.max(1, count))) / all);
  }

  /** 1 for what stands nowhere else, towards 0 for what stands everywhere. */
  weight(token: number): number {
    return this.weights[token] ?? 0;
  }

  lengthOf(tokens: Tokens): number {
    if (tokens.length !== undefined) return tokens.length;
    let sum = 0;
    for (const token of tokens.numbers) sum += this.weight(token) ** 2;
    tokens.length = Math.sqrt(sum);
    return tokens.length;
  }
}

// An abstract of a consortium's thousand pages or names must not cost more than an ordinary one.
const MAX_WORDS = 400;
const MAX_NAMES = 200;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;

export class Input {
  readonly words = new Counter();
  readonly subjects = new Counter();
  readonly names = new Counter();
  readonly venues = new Counter();
  readonly places = new Counter();
  private readonly identifiers = new Counter();
  private readonly outputs = new Map<string, PreparedOutput>();
  readonly prepared: readonly Prepared[];
  /** Distinct given names written with a family name, and family names with a given name: what makes a name common. */
  private readonly givenOfFamily = new Map<string, Set<string>>();
  private readonly familiesOfGiven = new Map<string, Set<string>>();
  private readonly fullNames = new Set<string>();
  private readonly crowds = new Map<string, number>();

  constructor(mentions: readonly Mention[]) {
    this.prepared = mentions.map((mention) => this.prepare(mention));
    for (const counter of [this.words, this.subjects, this.names, this.venues]) counter.weighAgainst(this.outputs.size);
    this.places.weighAgainst(mentions.length);
  }

  /**
   * How crowded the place of a name is: the logarithm of the people one expects under it, from the number of distinct
   * given names of its family and, for a name written out, of distinct families of its given name. 0 for a name alone.
   */
  crowd(name: ParsedName): number {
    const known = this.crowds.get(name.key);
    if (known !== undefined) return known;
    const crowd = this.countCrowd(name);
    this.crowds.set(name.key, crowd);
    return crowd;
  }

  private countCrowd(name: ParsedName): number {
    const family = this.givenOfFamily.get(name.family.join(' '))?.size ?? 1;
    const first = name.given[0];
    if (first === undefined || first.initial) return Math.log(1 + family);
    const given = this.familiesOfGiven.get(first.text)?.size ?? 1;
    return Math.log(1 + (family * given) / Math.max(200, this.fullNames.size) ** 0.5);
  }

  private prepare(mention: Mention): Prepared {
    this.countName(mention.name);
    const emails = mention.affiliations
      .flatMap((place) => place.match(EMAIL) ?? [])
      .map((email) => email.toLowerCase());
    const domains = emails.map((email) => email.slice(email.indexOf('@')));
    return {
      mention,
      output: this.output(mention.output),
      short: this.names.number(shortKey(mention.name)),
      affiliations: mention.affiliations
        .slice(0, 5)
        .map((place) => this.places.addAll(wordsOf(place.replace(EMAIL, ' ')).slice(0, 60))),
      emails: this.identifiers.addAll([...emails, ...domains.filter((domain) => !PUBLIC_MAIL.test(domain))]),
      organizations: this.identifiers.addAll(mention.organizations),
      country: mention.affiliations.map(countryOf).find((country) => country !== undefined),
      orcids: mention.identifiers.filter((key) => key.startsWith('orcid:')),
      deciding: decidingIdentifiers(mention.identifiers),
    };
  }

  private countName(name: ParsedName): void {
    const family = name.family.join(' ');
    const first = name.given[0];
    if (first === undefined || first.initial || this.fullNames.has(name.key)) return;
    this.fullNames.add(name.key);
    addTo(this.givenOfFamily, family, first.text);
    addTo(this.familiesOfGiven, first.text, family);
  }

  private output(output: MentionedOutput): PreparedOutput {
    const known = this.outputs.get(output.key);
    if (known !== undefined) return known;
    const prepared: PreparedOutput = {
      key: output.key,
      year: output.year,
      venue: this.venues.add(foldText(output.venue ?? '')),
      words: this.words.addAll(
        wordsOf(`${output.title} ${(output.abstract ?? '').slice(0, 6_000)}`).slice(0, MAX_WORDS),
      ),
      subjects: this.subjects.addAll(output.subjects.slice(0, MAX_WORDS).map(foldText)),
      names: this.names.addAll(output.names.slice(0, MAX_NAMES).map((name) => shortKey(parseName(name)))),
      cites: this.identifiers.addAll(output.cites.slice(0, 1_000)),
      self: this.identifiers.addAll(output.identifiers),
    };
    this.outputs.set(output.key, prepared);
    return prepared;
  }
}

// Everybody has one of these; the same provider says nothing.
const PUBLIC_MAIL = /@(?:gmail|yahoo|hotmail|outlook|qq|163|126|aol|icloud|mail|gmx|web|naver|sina)\./;

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
}
