/** Every page of the site. To add one, add its folder and its line. */
import type { Page } from './http.js';
import { readingPages } from './pages/reading.js';
import { signInPage } from './pages/sign-in/sign-in.page.js';

export const pages: readonly Page[] = [...readingPages, signInPage];
