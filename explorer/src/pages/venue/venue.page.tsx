/** The page of a journal, proceedings, book or other venue. */
import { VenuePageDocument } from '../../graphql/generated/graphql.js';
import { NotFound, type Page } from '../../http.js';
import { TrendChart, YearChart, yearsOfFacet } from '../../parts/charts.js';
import { venueKindNames } from '../../parts/entity-kinds.js';
import { entityMessages } from '../../parts/entity-messages.js';
import { EntityOutputs, outputsAsked, pageSizeAsked } from '../../parts/entity-outputs.js';
import { Facts, identifierFacts } from '../../parts/facts.js';
import { conceptsAsked, FingerprintSection, OutputsOfConcept } from '../../parts/fingerprint.js';
import { YearsForm, yearsOf } from '../../parts/years-form.js';

export const venuePage: Page = {
  path: '/venues/:id',
  answer: async (request) => {
    const { ask, params, language, path, query, link } = request;
    const t = entityMessages[language];
    const id = `Venue:${params.id}`;
    const variables = {
      venue: id,
      id,
      language,
      concepts: conceptsAsked(request),
      ...yearsOf(request),
      own: { venue: id },
      filter: { venue: id, ...outputsAsked(request) },
      first: pageSizeAsked(request),
      after: query.get('after'),
    };
    const { venue, all, outputs, fingerprintTrend } = await ask(VenuePageDocument, variables);
    if (venue === null) throw new NotFound(path);
    return {
      kind: 'page',
      title: venue.title,
      canonical: path,
      question: { query: VenuePageDocument.toString(), variables },
      body: (
        <article class="venue">
          <p class="type-line">{venueKindNames[language][venue.kind]}</p>
          <h1>{venue.title}</h1>
          <div class="columns">
            <div>
              <Facts
                facts={[
                  [t.abbreviation, venue.abbreviation],
                  [t.publisher, venue.publisher],
                  ...identifierFacts(venue.identifiers),
                ]}
              />
              <YearChart
                counts={yearsOfFacet(all.facets.year)}
                request={request}
                hrefOf={(year) => `${link.here({ year, after: null, back: null })}#outputs`}
              />
              <EntityOutputs outputs={outputs} all={all} searchBy={{ venue: id }} request={request} />
            </div>
            <aside>
              <FingerprintSection
                fingerprint={venue.fingerprint}
                request={request}
                evidence={({ evidence }) => <OutputsOfConcept evidence={evidence} request={request} />}
              >
                <YearsForm years={yearsOf(request)} request={request} />
              </FingerprintSection>
              {fingerprintTrend !== null && <TrendChart trend={fingerprintTrend} request={request} />}
            </aside>
          </div>
        </article>
      ),
    };
  },
};
