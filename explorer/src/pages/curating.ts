/** Pages for signing in, importing and curating. */
import type { Page } from '../http.js';
import { importPage } from './import/import.page.js';
import { importJobPage, rejectedRecordsPage } from './import/job.page.js';
import { importRunPage, importRunsPage } from './import/runs.page.js';
import { signInPage } from './sign-in/sign-in.page.js';

export const curatingPages: readonly Page[] = [
  signInPage,
  importPage,
  importJobPage,
  rejectedRecordsPage,
  importRunsPage,
  importRunPage,
];
