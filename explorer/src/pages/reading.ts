/** The pages to read. To add one, add its folder and its line. */
import type { Page } from '../http.js';
import { homePage } from './home/home.page.js';
import { labPage, organizationPage, partnerPage } from './organization/organization.page.js';
import { personPage } from './person/person.page.js';
import { publicationPage } from './publication/publication.page.js';
import { searchPage } from './search/search.page.js';

export const readingPages: readonly Page[] = [
  homePage,
  publicationPage,
  searchPage,
  personPage,
  labPage,
  partnerPage,
  organizationPage,
];
