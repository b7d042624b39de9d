import { defineMessages } from '../../i18n/messages.js';

export const embedMessages = defineMessages('embed', {
  en: {
    fingerprint: (name: string) => `Fingerprint of ${name}`,
    publications: (name: string) => `Outputs: ${name}`,
    collaborators: (name: string) => `Collaborators of ${name}`,
    all: (count: string) => `All ${count}`,
    outputs: (count: string) => `${count} outputs`,
    nothing: 'Nothing to show.',
    source: 'From Whorl',
    ends: 'Give both ends: from and to.',
  },
  da: {
    fingerprint: (name: string) => `Fingeraftryk af ${name}`,
    publications: (name: string) => `Resultater: ${name}`,
    collaborators: (name: string) => `${name}: samarbejdspartnere`,
    all: (count: string) => `Alle ${count}`,
    outputs: (count: string) => `${count} resultater`,
    nothing: 'Intet at vise.',
    source: 'Fra Whorl',
    ends: 'Angiv begge ender: from og to.',
  },
  nl: {
    fingerprint: (name: string) => `Vingerafdruk van ${name}`,
    publications: (name: string) => `Resultaten: ${name}`,
    collaborators: (name: string) => `Samenwerkingspartners van ${name}`,
    all: (count: string) => `Alle ${count}`,
    outputs: (count: string) => `${count} resultaten`,
    nothing: 'Niets om te tonen.',
    source: 'Van Whorl',
    ends: 'Geef beide uiteinden: from en to.',
  },
});
