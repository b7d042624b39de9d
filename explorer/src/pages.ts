/** Every page of the site. To add one, add its folder and its line. */
import type { Page } from './http.js';
import { curatingPages } from './pages/curating.js';
import { homePage } from './pages/home/home.page.js';
import { networkFilePage } from './pages/network/file.page.js';
import { networkPage } from './pages/network/network.page.js';
import { publicationPage } from './pages/publication/publication.page.js';
import { readingPages } from './pages/reading.js';

export const pages: readonly Page[] = [
  homePage,
  publicationPage,
  networkPage,
  networkFilePage,
  readingPages,
  curatingPages,
];
