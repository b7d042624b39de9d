import { defineMessages } from '../../i18n/messages.js';

export const browseMessages = defineMessages('browse', {
  en: {
    title: 'Outputs by year',
    ofYear: (year: string) => `Outputs of ${year}`,
    count: (count: string) => `Outputs of this year: ${count}`,
    allYears: 'All years',
    none: 'No output has a date yet.',
  },
  da: {
    title: 'Resultater efter år',
    ofYear: (year: string) => `Resultater fra ${year}`,
    count: (count: string) => `Resultater fra dette år: ${count}`,
    allYears: 'Alle år',
    none: 'Ingen resultater har en dato endnu.',
  },
  nl: {
    title: 'Resultaten per jaar',
    ofYear: (year: string) => `Resultaten uit ${year}`,
    count: (count: string) => `Resultaten uit dit jaar: ${count}`,
    allYears: 'Alle jaren',
    none: 'Nog geen enkel resultaat heeft een datum.',
  },
});
