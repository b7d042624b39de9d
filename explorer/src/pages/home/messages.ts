import { defineMessages } from '../../i18n/messages.js';

export const homeMessages = defineMessages('home', {
  en: {
    title: 'Research, and how it is connected',
    newest: 'Newest outputs',
    outputs: 'outputs',
    members: 'members',
    labs: 'labs',
    partners: 'partners',
    projects: 'projects',
  },
  da: {
    title: 'Forskning, og hvordan den hænger sammen',
    newest: 'Nyeste resultater',
    outputs: 'resultater',
    members: 'medlemmer',
    labs: 'forskningsenheder',
    partners: 'partnere',
    projects: 'projekter',
  },
  nl: {
    title: 'Onderzoek, en hoe het samenhangt',
    newest: 'Nieuwste resultaten',
    outputs: 'resultaten',
    members: 'leden',
    labs: 'onderzoeksgroepen',
    partners: 'partners',
    projects: 'projecten',
  },
});
