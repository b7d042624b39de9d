/** The pages to read. To add one, add its folder and its line. */
import type { Page } from '../http.js';
import { linksetPage } from '../metadata/linkset.page.js';
import { negotiated } from '../metadata/negotiation.js';
import { robotsPage, sitemapOfYearPage, sitemapPage } from '../sitemap/sitemap.page.js';
import { aboutPage } from './about/about.page.js';
import { yearPage, yearsPage } from './browse/years.page.js';
import { comparePage } from './compare/compare.page.js';
import { conceptPage } from './concept/concept.page.js';
import { homePage } from './home/home.page.js';
import { keywordPage } from './keyword/keyword.page.js';
import { labsPage } from './lists/labs.page.js';
import { conceptsPage, partnersPage, projectsPage, venuesPage } from './lists/lists.page.js';
import { peoplePage } from './lists/people.page.js';
import { labPage, organizationPage, partnerPage } from './organization/organization.page.js';
import { personPage } from './person/person.page.js';
import { projectPage } from './project/project.page.js';
import { publicationPage } from './publication/publication.page.js';
import { resolvePage } from './resolve/resolve.page.js';
import { searchPage } from './search/search.page.js';
import { venuePage } from './venue/venue.page.js';
import { vocabularyPage } from './vocabulary/vocabulary.page.js';

export const readingPages: readonly Page[] = [
  homePage,
  searchPage,
  negotiated(publicationPage),
  peoplePage,
  personPage,
  labsPage,
  labPage,
  partnersPage,
  partnerPage,
  organizationPage,
  projectsPage,
  projectPage,
  conceptsPage,
  conceptPage,
  vocabularyPage,
  keywordPage,
  venuesPage,
  venuePage,
  comparePage,
  resolvePage,
  aboutPage,
  linksetPage,
  robotsPage,
  sitemapPage,
  sitemapOfYearPage,
  yearsPage,
  yearPage,
];
