import { defineMessages } from '../../i18n/messages.js';

export const signInMessages = defineMessages('sign-in', {
  en: {
    title: 'Sign in',
    why: 'Everybody may read these pages. Importing and curating need the role CURATOR.',
    token: 'Token',
    explained:
      'A token is a long line of letters. Whoever runs this site makes one by “whorl token create”. Your browser keeps it until it ends; scripts and other sites cannot read it.',
    signIn: 'Sign in',
    signOut: 'Sign out',
    wrong: 'This token is not one of this site, or it is over. Ask whoever runs the site for a new one.',
    you: (name: string, role: string) => `You are ${name}, with the role ${role}.`,
    byTOKEN: 'This is known by a token that your browser keeps.',
    byPROXY: 'This is known by the sign-in of your organisation. Sign out there.',
    byDEMONSTRATION:
      'This is the demonstration on this machine: everybody who opens the pages here is a curator. The setting WHORL_DEMONSTRATION_ROLE=none turns it off.',
    needed: 'This needs the role CURATOR',
    neededNobody: 'You are not signed in. Sign in with a token of a curator.',
    neededViewer: (name: string) =>
      `You are signed in as ${name}, with the role VIEWER. Whoever runs this site can give you a token of a curator.`,
    whatFor: 'Curators import files, take imports back, and decide what is one and what is two.',
  },
  da: {
    title: 'Log ind',
    why: 'Alle må læse siderne. Det kræver rollen CURATOR at importere og kuratere.',
    token: 'Token',
    explained:
      'Et token er en lang linje af bogstaver. Den, der driver siden, laver et med “whorl token create”. Din browser gemmer det, indtil det udløber; scripts og andre sider kan ikke læse det.',
    signIn: 'Log ind',
    signOut: 'Log ud',
    wrong: 'Dette token hører ikke til her, eller det er udløbet. Bed den, der driver siden, om et nyt.',
    you: (name: string, role: string) => `Du er ${name} med rollen ${role}.`,
    byTOKEN: 'Det vides fra et token, som din browser gemmer.',
    byPROXY: 'Det vides fra din organisations login. Log ud dér.',
    byDEMONSTRATION:
      'Dette er demonstrationen på denne maskine: alle, der åbner siderne her, er kuratorer. Indstillingen WHORL_DEMONSTRATION_ROLE=none slår det fra.',
    needed: 'Dette kræver rollen CURATOR',
    neededNobody: 'Du er ikke logget ind. Log ind med en kurators token.',
    neededViewer: (name: string) =>
      `Du er logget ind som ${name} med rollen VIEWER. Den, der driver siden, kan give dig en kurators token.`,
    whatFor: 'Kuratorer importerer filer, tager importer tilbage og afgør, hvad der er det samme, og hvad der ikke er.',
  },
  nl: {
    title: 'Inloggen',
    why: 'Iedereen mag deze pagina’s lezen. Voor importeren en cureren is de rol CURATOR nodig.',
    token: 'Token',
    explained:
      'Een token is een lange regel letters. Wie deze site beheert, maakt er een met “whorl token create”. Uw browser bewaart het tot het verloopt; scripts en andere sites kunnen het niet lezen.',
    signIn: 'Inloggen',
    signOut: 'Uitloggen',
    wrong: 'Dit token hoort niet bij deze site, of het is verlopen. Vraag de beheerder van de site om een nieuw token.',
    you: (name: string, role: string) => `U bent ${name}, met de rol ${role}.`,
    byTOKEN: 'Dat blijkt uit een token dat uw browser bewaart.',
    byPROXY: 'Dat blijkt uit de aanmelding bij uw organisatie. Log daar uit.',
    byDEMONSTRATION:
      'Dit is de demonstratie op deze machine: iedereen die de pagina’s hier opent, is curator. De instelling WHORL_DEMONSTRATION_ROLE=none zet dat uit.',
    needed: 'Hiervoor is de rol CURATOR nodig',
    neededNobody: 'U bent niet ingelogd. Log in met een token van een curator.',
    neededViewer: (name: string) =>
      `U bent ingelogd als ${name}, met de rol VIEWER. Wie deze site beheert, kan u een token van een curator geven.`,
    whatFor: 'Curatoren importeren bestanden, draaien imports terug, en beslissen wat hetzelfde is en wat niet.',
  },
});
