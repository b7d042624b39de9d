/** Pages for signing in, importing and curating. */
import type { Page } from '../http.js';
import { decisionsPage } from './curation/decisions.page.js';
import { duplicatePage, duplicatesPage } from './curation/duplicates.page.js';
import { curationOverviewPage } from './curation/overview.page.js';
import { curationPeoplePage } from './curation/people.page.js';
import { claimPage, curationPersonPage } from './curation/person.page.js';
import { curationKeywordsPage, curationVocabularyPage } from './curation/words.page.js';
import { worklistPage } from './curation/worklist.page.js';
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
  curationOverviewPage,
  worklistPage,
  duplicatesPage,
  duplicatePage,
  curationPeoplePage,
  curationPersonPage,
  claimPage,
  curationKeywordsPage,
  curationVocabularyPage,
  decisionsPage,
];
