/** The citation of an output: gathers what it names through the loaders, and writes it. */
import {
  CITATION_LOCALES,
  citationHtml,
  citationLocale,
  citationRecord,
  citationText,
} from '../formats/citation/index.js';
import type { PublicationCitationArgs } from '../graphql/generated/resolvers.js';
import { QueryError } from '../graphql/page.js';
import type { Context } from '../server/context.js';
import { citationItem } from './citation-item.js';
import type { PublicationEntity } from './publication.record.js';

/** @throws QueryError if the locale is none we write */
export async function citationOf(
  publication: PublicationEntity,
  args: PublicationCitationArgs,
  { loaders }: Context,
): Promise<string> {
  const locale = citationLocale(args.locale ?? 'en');
  if (locale === undefined) {
    throw new QueryError(
      'UNKNOWN_LOCALE',
      `locale is "${args.locale}"; citations are written in ${CITATION_LOCALES.join(', ')}.`,
      { argument: 'locale' },
    );
  }
  const { id } = publication;
  const format = args.format ?? 'TEXT';
  const isLine = format === 'TEXT' || format === 'HTML';
  const [contributions, venue, identifiers, keywords] = await Promise.all([
    loaders.everyContributionOf.load(id),
    loaders.venueOfPublication.load(id),
    loaders.identifiersOf.load(id),
    // A line of text names no keywords.
    isLine ? [] : loaders.keywordsOfPublication.load(id),
  ]);
  const item = citationItem({
    publication,
    venue,
    identifiers,
    contributions: contributions.map(({ contribution }) => contribution),
    venueIdentifiers: isLine || venue === null ? [] : await loaders.identifiersOf.load(venue.id),
    keywords: keywords.map(({ text }) => text),
  });
  const style = args.style ?? 'APA';
  if (format === 'TEXT') return citationText(item, style, locale);
  return format === 'HTML' ? citationHtml(item, style, locale) : citationRecord(item, format);
}
