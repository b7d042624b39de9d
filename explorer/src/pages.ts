/** Every page of the site. To add one, add its folder and its line. */
import type { Page } from './http.js';
import { homePage } from './pages/home/home.page.js';
import { publicationPage } from './pages/publication/publication.page.js';
import { signInPage } from './pages/sign-in/sign-in.page.js';

export const pages: readonly Page[] = [homePage, publicationPage, signInPage];
