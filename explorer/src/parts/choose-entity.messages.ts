import { defineMessages } from '../i18n/messages.js';

export const entityChoiceMessages = defineMessages('choice of an entity', {
  en: {
    example: 'Name, ORCID iD, ROR id',
    nobody: (text: string) =>
      `Nobody and nothing is found by “${text}”. Write the name otherwise, or give an identifier.`,
    whom: (text: string) => `Which “${text}”?`,
  },
  da: {
    example: 'Navn, ORCID-id, ROR-id',
    nobody: (text: string) =>
      `Ingen og intet findes ved »${text}«. Skriv navnet på en anden måde, eller angiv en identifikator.`,
    whom: (text: string) => `Hvilken »${text}«?`,
  },
  nl: {
    example: 'Naam, ORCID-id, ROR-id',
    nobody: (text: string) =>
      `Niemand en niets gevonden voor ‘${text}’. Schrijf de naam anders of geef een identificator.`,
    whom: (text: string) => `Welke ‘${text}’?`,
  },
});
