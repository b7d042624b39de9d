/** Words and sentence patterns of the outputs in Dutch. */
import { lines, phrases } from '../pattern.js';
import type { LocalWords } from './local.js';

export const dutch: LocalWords = {
  language: 'nl',
  topics: [
    {
      id: 'multimorbidity',
      subject: 'multimorbiditeit in de huisartsenpraktijk',
      keywords: phrases(
        'multimorbiditeit; chronische ziekte; behandellast; continuïteit van zorg; huisartsgeneeskunde; kwaliteit van leven',
      ),
      populations: phrases(
        'patiënten met multimorbiditeit; ouderen met drie of meer chronische aandoeningen; kwetsbare thuiswonende ouderen',
      ),
      factors: phrases('continuïteit van zorg; een jaarlijks zorgplangesprek; persoonsgerichte zorg'),
      outcomes: phrases('kwaliteit van leven; behandellast; ongeplande opnames'),
      backgrounds: lines(`
        De meeste richtlijnen gaan over één ziekte, terwijl de meeste ouderen er meer hebben
        Multimorbiditeit is in de huisartsenpraktijk eerder regel dan uitzondering
        Patiënten met meerdere aandoeningen zien veel hulpverleners die elkaar zelden zien`),
    },
    {
      id: 'polypharmacy',
      subject: 'polyfarmacie bij ouderen',
      keywords: phrases('polyfarmacie; minderen van medicatie; medicatiebeoordeling; ouderen; apotheker; bijwerkingen'),
      populations: phrases('ouderen met polyfarmacie; verpleeghuisbewoners; langdurige gebruikers van maagzuurremmers'),
      factors: phrases(
        'een gestructureerde medicatiebeoordeling; minderen onder begeleiding van de apotheker; een gedeeld medicatieoverzicht',
      ),
      outcomes: phrases('bijwerkingen; valincidenten; therapietrouw'),
      backgrounds: lines(`
        Geneesmiddelen worden door velen gestart en door weinigen gestopt
        Het medicatieoverzicht van huisarts, ziekenhuis en thuiszorg komt na ontslag zelden overeen
        Bijwerkingen zijn bij ouderen een veelvoorkomende en deels vermijdbare reden voor opname`),
    },
    {
      id: 'antibiotics',
      subject: 'antibiotica in de eerste lijn',
      keywords: phrases(
        'antibiotica; resistentie; luchtweginfecties; voorschrijfgedrag; uitgesteld voorschrijven; huisartsgeneeskunde',
      ),
      populations: phrases(
        'volwassenen met een acute luchtweginfectie; kinderen met een middenoorontsteking; praktijken met veel voorschriften',
      ),
      factors: phrases(
        'spiegelinformatie over het eigen voorschrijfgedrag; uitgesteld voorschrijven; sneldiagnostiek in de praktijk',
      ),
      outcomes: phrases('het gebruik van breedspectrumantibiotica; herhaalconsulten; tevredenheid van patiënten'),
      backgrounds: lines(`
        De meeste antibiotica worden in de huisartsenpraktijk voorgeschreven, vooral bij luchtweginfecties
        Praktijken met vergelijkbare patiënten verschillen sterk in het voorschrijven van antibiotica
        Resistentie volgt het gebruik, en het gebruik volgt de gewoonte`),
    },
    {
      id: 'telemedicine',
      subject: 'zorg op afstand',
      keywords: phrases(
        'beeldbellen; zorg op afstand; telemonitoring; digitale vaardigheden; e-consult; huisartsgeneeskunde',
      ),
      populations: phrases(
        'patiënten met COPD thuis; ouderen met weinig digitale vaardigheden; patiënten op het platteland',
      ),
      factors: phrases('beeldbellen; telemonitoring thuis; het e-consult'),
      outcomes: phrases('toegankelijkheid van zorg; veiligheid; tevredenheid van patiënten'),
      backgrounds: lines(`
        Zorg op afstand belooft toegang waar afstand, tijd of besmetting in de weg staat
        Digitale zorg wordt het meest gebruikt door wie haar het minst nodig heeft
        Tijdens de coronapandemie nam beeldbellen binnen enkele maanden sterk toe`),
    },
    {
      id: 'trust',
      subject: 'vertrouwen tussen patiënt en huisarts',
      keywords: phrases(
        'vertrouwen; samen beslissen; gezondheidsvaardigheden; communicatie; gezondheidsverschillen; tolken',
      ),
      populations: phrases(
        'patiënten met beperkte gezondheidsvaardigheden; patiënten die van huisarts wisselden; bewoners van achterstandswijken',
      ),
      factors: phrases('samen beslissen; een professionele tolk; een vaste huisarts'),
      outcomes: phrases('vertrouwen; ervaren betrokkenheid; onvervulde zorgbehoefte'),
      backgrounds: lines(`
        Vertrouwen is zowel voorwaarde voor als uitkomst van het gesprek tussen patiënt en arts
        Gezondheidsvaardigheden zijn het laagst waar ziekte het meest voorkomt
        Samen beslissen wordt breed onderschreven en weinig gezien in opgenomen consulten`),
    },
    {
      id: 'prediction',
      subject: 'voorspelmodellen in de zorg',
      keywords: phrases(
        'machine learning; voorspelmodellen; validatie; kunstmatige intelligentie; elektronisch patiëntendossier; kalibratie',
      ),
      populations: phrases(
        'patiënten met risico op spoedopname; ouderen in een regionaal cohort; patiënten met vroege tekenen van sepsis',
      ),
      factors: phrases(
        'een risicoscore op het beeldscherm; machine learning op routinegegevens; kalibratie op lokale gegevens',
      ),
      outcomes: phrases('spoedopnames; betrouwbaarheid van voorspellingen; werkdruk door meldingen'),
      backgrounds: lines(`
        Er verschijnen duizenden voorspelmodellen, weinige worden gevalideerd en nog minder worden gebruikt
        Een model dat op de ene plaats klopt, klopt elders vaak niet
        Ontbrekende gegevens in het dossier ontbreken zelden door toeval`),
    },
    {
      id: 'sharing',
      subject: 'het delen van gezondheidsgegevens',
      keywords: phrases(
        'gezondheidsgegevens; privacy; toestemming; hergebruik van gegevens; FAIR-principes; vertrouwen',
      ),
      populations: phrases(
        'burgers van wie gegevens worden hergebruikt; onderzoekers die gegevens delen; leden van toetsingscommissies',
      ),
      factors: phrases('dynamische toestemming; een toegangscommissie; inspraak van burgers'),
      outcomes: phrases('bereidheid om gegevens te delen; doorlooptijd van aanvragen; publiek vertrouwen'),
      backgrounds: lines(`
        Gezondheidsgegevens worden minder gedeeld dan mogelijk en minder veilig dan wenselijk is
        De meeste burgers steunen onderzoek met hun gegevens, maar niet het gebruik voor winst
        Toegang tot gekoppelde gegevens duurt soms langer dan het onderzoek zelf`),
    },
  ],
  studies: [
    {
      titles: lines(`
        {factor} en {outcome} bij {population}: een cohortonderzoek
        {subject} in cijfers
        Helpt {factor}? Een cohort van {population}`),
      aims: lines(`
        Wij onderzochten het verband tussen {factor} en {outcome} bij {population}`),
      methods: lines(`
        Gegevens van {n} {population} uit {k} praktijken werden gekoppeld
        Het cohort omvatte {n} {population} en werd <2..6> jaar gevolgd`),
      results: lines(`
        {factor} hing samen met gunstiger uitkomsten wat betreft {outcome} (oddsratio 1,<19..74>)
        Tussen praktijken bestonden grote verschillen, waarvan de patiëntenpopulatie <9..31>% verklaarde
        Het effect was in het eerste jaar zichtbaar en daalde daarna tot <3..10>%`),
    },
    {
      titles: lines(`
        {factor} volgens {population}: een [kwalitatief onderzoek|interviewstudie]
        Helpt {factor}? Ervaringen van {population}
        {subject}: lessen uit de praktijk`),
      aims: lines(`
        Het doel was na te gaan hoe {population} {factor} ervaren`),
      methods: lines(`
        Wij hielden <13..29> interviews en analyseerden die thematisch
        In {k} huisartsenpraktijken werden interviews gehouden; de analyse was thematisch`),
      results: lines(`
        Deelnemers noemden {factor} een verlichting en soms een extra taak
        Drie thema's kwamen naar voren: tijd, vertrouwen en verantwoordelijkheid
        Over {outcome} spraken deelnemers ook wanneer er niet naar gevraagd werd`),
    },
    {
      titles: lines(`
        {outcome} bij {population}: een vragenlijstonderzoek
        Meningen over {factor} onder {population}`),
      aims: lines(`
        Wij beschrijven ervaringen met en meningen over {factor} onder {population}`),
      methods: lines(`
        Een vragenlijst werd naar {n} personen gestuurd; <38..66>% reageerde`),
      results: lines(`
        Van de deelnemers had <36..81>% ervaring met {factor}
        Meningen verschilden meer naar opleiding en leeftijd dan naar geslacht`),
    },
    {
      titles: lines(`
        {subject}: [stand van zaken|een overzicht]
        {factor} en {outcome}: een literatuuroverzicht`),
      aims: lines(`
        Dit artikel beschrijft de stand van zaken rond {subject}, met nadruk op {outcome}`),
      methods: lines(`
        De literatuur werd systematisch doorzocht en <16..58> studies werden ingesloten`),
      results: lines(`
        De meeste studies waren klein en gingen over {factor}
        Weinig studies onderzochten {outcome}, en geen volgde deelnemers langer dan <2..5> jaar`),
    },
  ],
  conclusions: lines(`
    {factor} verdient een vaste plaats in de zorg voor {population}
    De resultaten laten zien dat de eerste lijn invloed heeft op {outcome}
    Meer onderzoek naar {subject} is nodig
    Bij het plannen van zorg voor {population} horen gezondheidsverschillen mee te wegen`),
};
