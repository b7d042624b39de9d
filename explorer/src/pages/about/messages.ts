import { defineMessages } from '../../i18n/messages.js';

export const aboutMessages = defineMessages('about', {
  en: {
    title: 'About the data',
    here: 'What is here',
    works: 'Works, each counted once in all its versions',
    everybody: 'People, members and others',
    fingerprints: 'How fingerprints are made',
    fingerprint1:
      'A fingerprint says what an output is about by concepts of controlled vocabularies. The words of its title, keywords and abstract are compared with the labels and synonyms of all concepts, in English, Danish and Dutch.',
    fingerprint2:
      'A concept weighs more if it stands in the title or was given as a keyword, if it is said often, and if few outputs are about it. The heaviest concept of each fingerprint is shown as 100 %, so weights tell the order within a fingerprint and not the size of one against another.',
    fingerprint3:
      'Fingerprints of people, labs, partners, projects and venues are sums over their outputs; an output is shared among its authors, and a work with several versions counts once.',
    fingerprint4:
      'Every weight can be checked: “Why” beside a concept shows the words it was found by, or the outputs that bring it. A curator can hide or add a concept; the decision is kept with a name and a reason.',
    methods: 'The formulas, and how well they do, are written down in',
    vocabularies: 'Vocabularies',
    imports: 'Last imports',
    noImports: 'Nothing has been imported yet.',
    run: (number: number) => `Import ${number}`,
    unfinished: 'not finished',
    records: (text: string, count: number) => (count === 1 ? 'one record' : `${text} records`),
    files: (text: string, count: number) => (count === 1 ? 'one file' : `${text} files`),
    lookUp: 'Look up an identifier',
    programs: 'For programs',
    programsExplained: 'All pages are made from one GraphQL API, open to everybody who may see the pages.',
    console: 'The console, with examples',
    schema: 'The schema as a file',
  },
  da: {
    title: 'Om data',
    here: 'Hvad her er',
    works: 'Værker, hvert talt én gang i alle sine versioner',
    everybody: 'Personer, medlemmer og andre',
    fingerprints: 'Sådan laves fingeraftryk',
    fingerprint1:
      'Et fingeraftryk siger, hvad et resultat handler om, med begreber fra kontrollerede vokabularer. Ordene i titel, emneord og abstract sammenholdes med alle begrebers betegnelser og synonymer på engelsk, dansk og nederlandsk.',
    fingerprint2:
      'Et begreb vejer mere, hvis det står i titlen eller er givet som emneord, hvis det nævnes ofte, og hvis få resultater handler om det. Det tungeste begreb i hvert fingeraftryk vises som 100 %, så vægtene viser rækkefølgen inden for et fingeraftryk og ikke størrelsen af det ene mod det andet.',
    fingerprint3:
      'Fingeraftryk af personer, forskningsenheder, partnere, projekter og udgivelsessteder er summer over deres resultater; et resultat deles mellem sine forfattere, og et værk med flere versioner tæller én gang.',
    fingerprint4:
      'Enhver vægt kan efterprøves: “Hvorfor” ved et begreb viser de ord, det blev fundet ved, eller de resultater, der bringer det. En kurator kan skjule eller tilføje et begreb; afgørelsen gemmes med navn og begrundelse.',
    methods: 'Formlerne, og hvor godt de virker, er beskrevet i',
    vocabularies: 'Vokabularer',
    imports: 'Seneste importer',
    noImports: 'Intet er importeret endnu.',
    run: (number: number) => `Import nr. ${number}`,
    unfinished: 'ikke afsluttet',
    records: (text: string, count: number) => (count === 1 ? 'én post' : `${text} poster`),
    files: (text: string, count: number) => (count === 1 ? 'én fil' : `${text} filer`),
    lookUp: 'Slå en identifikator op',
    programs: 'For programmer',
    programsExplained: 'Alle sider er lavet af ét GraphQL-API, åbent for alle, der må se siderne.',
    console: 'Konsollen, med eksempler',
    schema: 'Skemaet som fil',
  },
  nl: {
    title: 'Over de gegevens',
    here: 'Wat hier is',
    works: 'Werken, elk één keer geteld in al zijn versies',
    everybody: 'Personen, leden en anderen',
    fingerprints: 'Hoe vingerafdrukken worden gemaakt',
    fingerprint1:
      'Een vingerafdruk zegt waar een resultaat over gaat, met begrippen uit gecontroleerde vocabulaires. De woorden van titel, trefwoorden en samenvatting worden vergeleken met de benamingen en synoniemen van alle begrippen, in het Engels, Deens en Nederlands.',
    fingerprint2:
      'Een begrip weegt zwaarder als het in de titel staat of als trefwoord is gegeven, als het vaak wordt genoemd, en als weinig resultaten erover gaan. Het zwaarste begrip van elke vingerafdruk wordt als 100% getoond: gewichten geven dus de volgorde binnen een vingerafdruk, niet de omvang van de ene tegenover de andere.',
    fingerprint3:
      'Vingerafdrukken van personen, onderzoeksgroepen, partners, projecten en bronnen zijn sommen over hun resultaten; een resultaat wordt over zijn auteurs verdeeld, en een werk met meer versies telt één keer.',
    fingerprint4:
      'Elk gewicht is na te gaan: “Waarom” bij een begrip toont de woorden waarmee het is gevonden, of de resultaten die het aandragen. Een curator kan een begrip verbergen of toevoegen; de beslissing wordt met naam en reden bewaard.',
    methods: 'De formules, en hoe goed ze werken, staan in',
    vocabularies: 'Vocabulaires',
    imports: 'Laatste imports',
    noImports: 'Er is nog niets geïmporteerd.',
    run: (number: number) => `Import nummer ${number}`,
    unfinished: 'niet voltooid',
    records: (text: string, count: number) => (count === 1 ? 'één record' : `${text} records`),
    files: (text: string, count: number) => (count === 1 ? 'één bestand' : `${text} bestanden`),
    lookUp: 'Een identificator opzoeken',
    programs: 'Voor programma’s',
    programsExplained: 'Alle pagina’s zijn gemaakt met één GraphQL-API, open voor iedereen die de pagina’s mag zien.',
    console: 'De console, met voorbeelden',
    schema: 'Het schema als bestand',
  },
});
