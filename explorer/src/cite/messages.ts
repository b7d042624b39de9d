import { defineMessages } from '../i18n/messages.js';

export const citeMessages = defineMessages('cite', {
  en: { title: 'Cite this', download: 'Download', copy: 'Copy', copied: 'Copied' },
  da: { title: 'Citer dette', download: 'Hent', copy: 'Kopiér', copied: 'Kopieret' },
  nl: { title: 'Citeer dit', download: 'Downloaden', copy: 'Kopiëren', copied: 'Gekopieerd' },
});
