/** Words and sentence patterns of the outputs in Danish. */
import { lines, phrases } from '../pattern.js';
import type { LocalWords } from './local.js';

export const danish: LocalWords = {
  language: 'da',
  topics: [
    {
      id: 'multimorbidity',
      subject: 'multisygdom i almen praksis',
      keywords: phrases('multisygdom; kronisk sygdom; behandlingsbyrde; kontinuitet; almen praksis; livskvalitet'),
      populations: phrases(
        'patienter med multisygdom; ældre med tre eller flere kroniske sygdomme; skrøbelige ældre i eget hjem',
      ),
      factors: phrases('kontinuitet i behandlingen; en årlig samlet statuskonsultation; tværfaglig koordinering'),
      outcomes: phrases('livskvalitet; behandlingsbyrde; uplanlagte indlæggelser'),
      backgrounds: lines(`
        De fleste kliniske vejledninger handler om én sygdom, men de fleste ældre patienter lever med flere
        Multisygdom er blevet reglen i almen praksis, og behandlingsbyrden vokser med hver ny diagnose
        Patienter med flere kroniske sygdomme møder mange fagpersoner, som sjældent møder hinanden`),
    },
    {
      id: 'diabetes',
      subject: 'behandling af type 2-diabetes',
      keywords: phrases('type 2-diabetes; HbA1c; egenomsorg; årskontrol; livsstil; almen praksis'),
      populations: phrases(
        'voksne med nyopdaget type 2-diabetes; personer med type 2-diabetes og svær overvægt; patienter, der udebliver fra årskontrol',
      ),
      factors: phrases('patientuddannelse i grupper; løbende glukosemåling; motiverende samtaler'),
      outcomes: phrases('blodsukkerkontrol; senfølger; trivsel'),
      backgrounds: lines(`
        Type 2-diabetes behandles først og fremmest i almen praksis, og kvaliteten varierer mere end patienterne gør
        Hver fjerde person med type 2-diabetes udebliver fra den årlige kontrol
        Egenomsorg er den største del af diabetesbehandlingen, og den foregår uden for klinikken`),
    },
    {
      id: 'antibiotics',
      subject: 'antibiotika i almen praksis',
      keywords: phrases('antibiotika; resistens; luftvejsinfektion; penicillin; ordinationsvaner; almen praksis'),
      populations: phrases(
        'voksne med akut luftvejsinfektion; børn med mellemørebetændelse; praksis med højt antibiotikaforbrug',
      ),
      factors: phrases('feedback på egne ordinationer; udskudt recept; hurtigtest i klinikken'),
      outcomes: phrases('forbrug af bredspektrede antibiotika; genhenvendelser; brug af penicillin som førstevalg'),
      backgrounds: lines(`
        Ni ud af ti antibiotikakure udskrives uden for hospitalerne, og de fleste gives for luftvejsinfektioner
        Forbruget af antibiotika varierer fire gange mellem praksis med ensartede patienter
        Resistente bakterier følger forbruget af antibiotika, og forbruget følger vanerne`),
    },
    {
      id: 'vaccination',
      subject: 'vaccination',
      keywords: phrases('vaccination; vaccinetøven; HPV; influenza; forebyggelse; børn'),
      populations: phrases('forældre til små børn; borgere over 65 år; gravide'),
      factors: phrases('digitale påmindelser; samtaler om tvivl; vaccination i praksis'),
      outcomes: phrases('tilslutning til vaccination; tillid til vacciner; rettidig vaccination'),
      backgrounds: lines(`
        Tilslutningen til vaccination er høj i gennemsnit og lav i lommer
        Tvivl om vacciner går fra små spørgsmål til afvisning, og det meste af den mødes i almen praksis
        Efter negativ medieomtale faldt tilslutningen til HPV-vaccination til under det halve`),
    },
    {
      id: 'cancer',
      subject: 'tidlig opsporing af kræft',
      keywords: phrases('kræft; tidlig diagnostik; pakkeforløb; mavefornemmelse; symptomer; almen praksis'),
      populations: phrases(
        'patienter med uspecifikke symptomer; patienter henvist til kræftpakkeforløb; patienter med tarmkræft',
      ),
      factors: phrases('direkte adgang til CT; et tydeligt sikkerhedsnet; lægens mavefornemmelse'),
      outcomes: phrases('diagnostisk interval; overlevelse efter et år; akut opdaget kræft'),
      backgrounds: lines(`
        Fire ud af fem patienter med kræft henvender sig først med symptomer i almen praksis
        Mange symptomer på kræft er almindelige, uspecifikke og oftest ufarlige
        Kræftpakkerne har forkortet ventetiden for patienter med alarmsymptomer, men det er kun halvdelen`),
    },
    {
      id: 'survivorship',
      subject: 'palliativ indsats i eget hjem',
      keywords: phrases('palliativ indsats; senfølger; pårørende; rehabilitering; sorg; kræft'),
      populations: phrases(
        'alvorligt syge kræftpatienter i eget hjem; pårørende til døende; kræftoverlevere i den arbejdsdygtige alder',
      ),
      factors: phrases('samtaler om den sidste tid; en fast kontaktperson; opsøgende sorgstøtte'),
      outcomes: phrases('død på det ønskede sted; tryghed; indlæggelser i den sidste måned'),
      backgrounds: lines(`
        De fleste alvorligt syge ønsker at være hjemme, og under halvdelen dør der
        Pårørende bærer en stor del af plejen og spørges sjældent, hvordan de har det
        Flere end nogensinde lever med senfølger efter kræft`),
    },
    {
      id: 'outofhours',
      subject: 'lægevagten',
      keywords: phrases('lægevagt; telefonvisitation; akut sygdom; patientsikkerhed; hyppige kontakter; video'),
      populations: phrases(
        'forældre, der ringer om natten; patienter med hyppige kontakter til lægevagten; ældre med akut sygdom',
      ),
      factors: phrases('telefonvisitation ved sygeplejersker; videosamtale; bedre adgang i dagtiden'),
      outcomes: phrases('ventetid; sikker visitation; unødvendige kontakter'),
      backgrounds: lines(`
        Lægevagten er for de fleste indgangen til akut hjælp uden for dagtiden
        Halvdelen af kontakterne til lægevagten vurderes som unødvendige af lægen, men sjældent af patienten
        Ved telefonvisitation skal det sjældne og alvorlige skilles fra det hyppige og ufarlige på få minutter`),
    },
    {
      id: 'mental',
      subject: 'psykisk mistrivsel',
      keywords: phrases('depression; angst; samtaleterapi; ensomhed; sygemelding; unge'),
      populations: phrases('unge med angst; voksne med let til moderat depression; sygemeldte med stress'),
      factors: phrases('samtaleterapi hos egen læge; internetbaseret kognitiv adfærdsterapi; samarbejde med kommunen'),
      outcomes: phrases('bedring af depression; tilbagevenden til arbejde; trivsel'),
      backgrounds: lines(`
        De fleste med angst og depression behandles i almen praksis og ingen andre steder
        Psykisk mistrivsel blandt unge er steget kraftigt på ti år
        Ensomhed hænger sammen med både depression, hyppige henvendelser og tidlig død`),
    },
    {
      id: 'trust',
      subject: 'tillid mellem patient og læge',
      keywords: phrases(
        'tillid; fælles beslutningstagning; sundhedskompetence; ulighed i sundhed; kommunikation; tolkning',
      ),
      populations: phrases(
        'patienter med lav sundhedskompetence; patienter, der har skiftet læge; flygtninge og indvandrere',
      ),
      factors: phrases('fælles beslutningstagning; professionel tolkning; kontinuitet hos samme læge'),
      outcomes: phrases('tillid; oplevet inddragelse; udækkede behov'),
      backgrounds: lines(`
        Tillid er både en forudsætning for og et resultat af mødet mellem patient og læge
        Sundhedskompetencen er lavest der, hvor sygdom er mest udbredt
        Patienter, der mister tilliden, klager sjældent, men bliver oftere væk`),
    },
    {
      id: 'records',
      subject: 'data fra elektroniske journaler',
      keywords: phrases('elektroniske patientjournaler; datakvalitet; diagnosekoder; registre; datadeling; forskning'),
      populations: phrases(
        'praksis, der har skiftet journalsystem; patienter tilmeldt almen praksis; læger, der diagnosekoder',
      ),
      factors: phrases('struktureret kodning; feedback på datakvalitet; kobling af registre'),
      outcomes: phrases('datakvalitet; genbrug af data; tid til dokumentation'),
      backgrounds: lines(`
        Journaler skrives for at behandle og læses for at forske
        Diagnosekoder er fyldige, hvor de udløser honorar, og sparsomme, hvor de ikke gør
        Danske registre kan kobles med personnummer, men vejen til adgang er lang`),
    },
    {
      id: 'explanation',
      subject: 'kunstig intelligens i klinikken',
      keywords: phrases('kunstig intelligens; maskinlæring; beslutningsstøtte; etik; forklarlighed; bias'),
      populations: phrases(
        'læger, der bruger beslutningsstøtte; patienter, der får råd fra en algoritme; udviklere af klinisk kunstig intelligens',
      ),
      factors: phrases('beslutningsstøtte med forklaringer; maskinlæring på journaldata; klinikere med i udviklingen'),
      outcomes: phrases('gode beslutninger; tillid til algoritmer; lige behandling'),
      backgrounds: lines(`
        Kunstig intelligens giver råd, som læger skal kunne sige fra over for
        Algoritmer, der er trænet på gamle data, kan lære gammel ulighed
        Forklaringer efterspørges af jurister, etikere og patienter, men prøves sjældent på dem, der skal bruge dem`),
    },
  ],
  studies: [
    {
      titles: lines(`
        {factor} og {outcome} blandt {population}: en registerundersøgelse
        Kan {factor} ændre {outcome}? En undersøgelse blandt {population}
        {outcome} blandt {population}: tal fra registrene`),
      aims: lines(`
        Formålet var at undersøge sammenhængen mellem {factor} og {outcome} blandt {population}
        Vi undersøgte, om {factor} kan ændre {outcome}`),
      methods: lines(`
        Vi koblede oplysninger fra nationale registre for {n} {population}
        Undersøgelsen bygger på registerdata fra {k} praksis og {n} {population}`),
      results: lines(`
        {factor} hang sammen med bedre udfald, når det gjaldt {outcome} (odds ratio 1,<21..78>)
        Der var store forskelle mellem praksis, og patientsammensætningen forklarede kun <8..29> % af dem
        Forskellen var tydelig det første år og faldt derefter til <3..11> %
        De dårligst stillede havde mindst gavn af {factor}`),
    },
    {
      titles: lines(`
        {factor} for {population}: en [kvalitativ undersøgelse|interviewundersøgelse]
        {outcome} blandt {population}: erfaringer fra [vestkysten|almen praksis]
        {subject} – [set fra konsultationen|mellem ideal og hverdag]`),
      aims: lines(`
        Vi undersøgte, hvordan {population} oplever {factor}
        Formålet var at forstå, hvad {factor} betyder i hverdagen`),
      methods: lines(`
        Der blev gennemført <14..32> interview, som blev analyseret tematisk
        [Fire|Fem|Seks] fokusgrupper fra {k} praksis drøftede emnet, og samtalerne blev analyseret tematisk`),
      results: lines(`
        Deltagerne beskrev {factor} som en lettelse, men også som endnu en opgave
        Tre temaer gik igen: tid, tillid og hvem der har ansvaret
        Mange talte om {outcome}, selv om ingen havde spurgt til det`),
    },
    {
      titles: lines(`
        {outcome} blandt {population}: resultater af en spørgeskemaundersøgelse
        Holdninger til {factor} blandt {population}
        {subject} – ti år efter`),
      aims: lines(`
        Vi ville beskrive erfaringer med og holdninger til {factor} blandt {population}`),
      methods: lines(`
        Et spørgeskema blev sendt til {n} personer i digital post, og <41..68> % svarede
        Undersøgelsen foregik som spørgeskema i {k} praksis på vestkysten og varede <6..24> måneder`),
      results: lines(`
        I alt <34..79> % havde erfaring med {factor}
        Holdningerne varierede mere med uddannelse og alder end med køn
        Hver [femte|sjette|fjerde] havde aldrig hørt om {factor}`),
    },
    {
      titles: lines(`
        {subject}: [hvad ved vi?|status og perspektiver|en litteraturgennemgang]
        {factor} og {outcome}: en oversigt`),
      aims: lines(`
        Artiklen gør status over {subject} og ser særligt på {outcome}`),
      methods: lines(`
        Litteraturen blev gennemgået systematisk, og <18..64> studier blev medtaget`),
      results: lines(`
        De fleste studier var små og handlede om {factor}
        Kun få studier undersøgte {outcome}, og ingen fulgte deltagerne i mere end <2..5> år
        Studierne pegede i samme retning, men deres kvalitet var blandet`),
    },
  ],
  conclusions: lines(`
    {factor} bør tilbydes flere {population}
    Resultaterne tyder på, at {outcome} kan påvirkes i almen praksis
    Der er brug for mere viden om {subject}
    Social ulighed bør indgå i planlægningen af indsatser over for {population}`),
};
