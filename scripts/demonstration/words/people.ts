/**
 * Who there is. One person a line: given name | family name (a particle in brackets first) | topics, main one first |
 * memberships, each `unit SENIORITY from to`. All invented; the names are put together at random from word parts.
 */
import { lines } from '../pattern.js';

export const MEMBERS: readonly string[] = lines(`
  Marianne | Holmsted | multimorbidity polypharmacy | lab-chronic PROFESSOR 2009-02; vesterhav PROFESSOR 2016-01
  Jens Erik | Bjerregrav | cardiovascular diabetes | lab-chronic ASSOCIATE_PROFESSOR 2012-08 2018-12; lab-chronic PROFESSOR 2019-01
  Signe | Vindelev | diabetes cardiovascular | lab-chronic PHD_STUDENT 2014-09 2017-08; lab-chronic POSTDOC 2017-09 2020-12; lab-chronic ASSISTANT_PROFESSOR 2021-01
  Wouter | [van] Duinhoven | polypharmacy multimorbidity | lab-chronic POSTDOC 2015-03 2018-02; lab-chronic ASSISTANT_PROFESSOR 2018-03 2022-06; lab-chronic ASSOCIATE_PROFESSOR 2022-07
  Frederikke | Lundager | multimorbidity mental | lab-chronic PHD_STUDENT 2018-02 2021-01; lab-chronic POSTDOC 2021-02 2022-12; lab-remote ASSISTANT_PROFESSOR 2023-01
  Torben | Skovhuus | cardiovascular multimorbidity | lab-chronic CLINICIAN 2013-05
  Amalie | Strandqvist | polypharmacy diabetes | lab-chronic PHD_STUDENT 2021-09 2024-08; lab-chronic POSTDOC 2024-09
  Niels Kristian | Havgaard | diabetes | lab-chronic PHD_STUDENT 2015-10 2018-09; hospital-klitmark CLINICIAN 2018-10
  Esther | Zomerdijk | multimorbidity trust | lab-chronic RESEARCHER 2017-05
  Hans Peter | Klitgren | antibiotics pointofcare | lab-infection PROFESSOR 2008-09 2022-08; lab-infection SENIOR 2022-09
  Birgitte | Mosegrav | pointofcare urinary | lab-infection ASSOCIATE_PROFESSOR 2013-01 2022-08; lab-infection PROFESSOR 2022-09
  Rikke | Torslund | urinary antibiotics | lab-infection PHD_STUDENT 2013-11 2016-10; lab-infection POSTDOC 2016-11 2019-10; lab-infection ASSISTANT_PROFESSOR 2019-11 2024-01; lab-infection ASSOCIATE_PROFESSOR 2024-02
  Daan | Veldbeek | antibiotics learningsystem | lab-infection POSTDOC 2017-02 2020-01; lab-data ASSISTANT_PROFESSOR 2020-02
  Caroline | Engelbæk | vaccination trust | lab-infection PHD_STUDENT 2016-09 2019-12; lab-infection POSTDOC 2020-01 2023-06; lab-infection ASSISTANT_PROFESSOR 2023-07
  Mads Emil | Rønneholt | pointofcare | lab-infection PHD_STUDENT 2019-02 2022-01; hospital-klitmark CLINICIAN 2022-02
  Lone | Agerskjold | urinary vaccination | lab-infection CLINICIAN 2014-08 2023-12
  Yasmin | Haddoudi | antibiotics vaccination | lab-infection PHD_STUDENT 2022-02 2025-01; lab-infection POSTDOC 2025-02
  Karsten | Brogård Nymann | antibiotics | lab-infection RESEARCHER 2015-01 2021-05
  Pernille | Askholt | cancer reasoning | lab-diagnosis PROFESSOR 2010-06
  Gert | [ter] Hoefsloot | screening cancer | lab-diagnosis ASSOCIATE_PROFESSOR 2014-02 2021-07; lab-diagnosis PROFESSOR 2021-08
  Line Sofie | Kragelykke | cancer survivorship | lab-diagnosis PHD_STUDENT 2015-02 2018-01; lab-diagnosis POSTDOC 2018-02 2021-12; lab-diagnosis ASSISTANT_PROFESSOR 2022-01
  Rasmus | Thorngaard | reasoning outofhours | lab-diagnosis CLINICIAN 2012-03
  Marije | Oosterwoud | survivorship trust | lab-diagnosis POSTDOC 2016-04 2019-03; lab-diagnosis ASSISTANT_PROFESSOR 2019-04 2023-08; lab-diagnosis ASSOCIATE_PROFESSOR 2023-09
  Sofus | Villumgård | screening | lab-diagnosis PHD_STUDENT 2017-09 2020-08; agency-folkedata RESEARCHER 2020-09
  Emma | Rosenlev | screening vaccination | lab-diagnosis PHD_STUDENT 2020-10 2023-09; lab-diagnosis POSTDOC 2023-10
  Jeppe | Hjortelund | reasoning cancer | lab-diagnosis PHD_STUDENT 2022-09 2025-08; lab-diagnosis POSTDOC 2025-09
  Bodil | Kærsgren | survivorship | lab-diagnosis RESEARCHER 2013-10 2020-06
  Ulla | Fjordside | outofhours telemedicine | lab-remote PROFESSOR 2011-04
  Thijs | [de] Waardenaar | telemedicine trust | lab-remote ASSISTANT_PROFESSOR 2015-09 2020-08; lab-remote ASSOCIATE_PROFESSOR 2020-09
  Katrine | Møllevang | trust mental | lab-remote ASSOCIATE_PROFESSOR 2016-02
  Anders Bo | Sandhuus | outofhours | lab-remote PHD_STUDENT 2014-01 2016-12; lab-remote POSTDOC 2017-01 2019-12; uni-norrsund ASSISTANT_PROFESSOR 2020-01
  Nanna | Lyngholt | mental telemedicine | lab-remote PHD_STUDENT 2016-03 2019-02; lab-remote POSTDOC 2019-03 2022-02; lab-remote ASSISTANT_PROFESSOR 2022-03
  Fatima | Benyahoui | trust outofhours | lab-remote PHD_STUDENT 2019-09 2022-08; lab-remote POSTDOC 2022-09
  Ole | Dyrehauge | mental | lab-remote CLINICIAN 2012-01 2019-12
  Ida Marie | Storklit | telemedicine explanation | lab-remote PHD_STUDENT 2021-03 2024-02; lab-learning POSTDOC 2024-03
  Sander | Kuiphof | outofhours mental | lab-remote RESEARCHER 2018-08
  Henrik | Aalbygaard | prediction federated | lab-learning PROFESSOR 2012-10; vesterhav SENIOR 2020-01
  Priya | Venkatarajan | language explanation | lab-learning ASSISTANT_PROFESSOR 2016-08 2021-01; lab-learning ASSOCIATE_PROFESSOR 2021-02
  Jonas | Elmevig | prediction explanation | lab-learning PHD_STUDENT 2015-09 2018-08; lab-learning POSTDOC 2018-09 2021-08; lab-learning ASSISTANT_PROFESSOR 2021-09
  Femke | Roosendael | federated sharing | lab-learning POSTDOC 2018-01 2020-12; lab-learning ASSISTANT_PROFESSOR 2021-01 2024-12; lab-learning ASSOCIATE_PROFESSOR 2025-01
  Mikkel | Østerbro Lange | language | lab-learning PHD_STUDENT 2018-09 2021-08; company-tallowick SENIOR 2021-09
  Clara | Fuglebjerg Dam | explanation trust | lab-learning PHD_STUDENT 2020-02 2023-01; lab-learning POSTDOC 2023-02
  Tobias | Wiedenkamp | federated prediction | lab-learning PHD_STUDENT 2021-09 2024-12
  Agnes | Solhøj | language records | lab-learning PHD_STUDENT 2022-09 2025-08; lab-learning RESEARCHER 2025-09
  Viktor | Grønnemark | prediction diabetes | lab-learning RESEARCHER 2016-05 2019-04; lab-chronic RESEARCHER 2019-05
  Dorte | Hegnsholt | records sharing | lab-data PROFESSOR 2013-03
  Bart | Lindeboer | process records | lab-data ASSISTANT_PROFESSOR 2016-01 2020-12; lab-data ASSOCIATE_PROFESSOR 2021-01
  Mette Louise | Ravnsted | learningsystem antibiotics | lab-data PHD_STUDENT 2014-09 2017-12; lab-data POSTDOC 2018-01 2021-06; lab-data ASSISTANT_PROFESSOR 2021-07
  Gustav | Kornbæk | process | lab-data PHD_STUDENT 2017-02 2020-01; lab-data POSTDOC 2020-02 2022-01; hospital-klitmark RESEARCHER 2022-02
  Annelies | [van den] Heuvelink | sharing trust | lab-data POSTDOC 2017-10 2021-09; lab-data ASSISTANT_PROFESSOR 2021-10
  Lasse | Bøgeskår | records language | lab-data SUPPORT 2015-06
  Sarah | Nordentved | process prediction | lab-data PHD_STUDENT 2020-09 2023-08; lab-data POSTDOC 2023-09
  Oliver | Tranehus | learningsystem sharing | lab-data PHD_STUDENT 2022-02 2025-01; lab-data POSTDOC 2025-02
  Inger | Sønderklit | history | group-history PROFESSOR 2007-01 2021-12; group-history SENIOR 2022-01
  Aksel | Mariendal Voss | history | group-history ASSOCIATE_PROFESSOR 2014-05
  Geertje | Polderink | history | group-history POSTDOC 2016-09 2019-08; group-history RESEARCHER 2019-09
  Johanne | Hvidlund | history | group-history PHD_STUDENT 2018-01 2020-12; group-history POSTDOC 2021-01
  Claus | Nørrekrog | economics | group-economics PROFESSOR 2017-01
  Maria | Elkærsborg | economics | group-economics POSTDOC 2017-08 2020-07; group-economics ASSISTANT_PROFESSOR 2020-08
  Ruben | Hartevelt | economics | group-economics PHD_STUDENT 2020-01 2022-12; group-economics POSTDOC 2023-01
`);

export const EXTERNALS: readonly string[] = lines(`
  Annika | Sjölanderd | multimorbidity diabetes | uni-norrsund PROFESSOR 2010-01
  Johan | Tallbergson | antibiotics pointofcare | uni-norrsund ASSOCIATE_PROFESSOR 2014-01
  Elin | Norrhamn | mental trust | uni-norrsund RESEARCHER 2016-01
  Gunnar | Öhrnfeldt | outofhours | uni-norrsund PROFESSOR 2011-01
  Matilda | Furudal | records sharing | uni-norrsund POSTDOC 2019-01
  Pieter | Waterlinde | polypharmacy multimorbidity | uni-zeewaarde PROFESSOR 2009-01
  Lieke | [van der] Graafstee | antibiotics urinary | uni-zeewaarde ASSOCIATE_PROFESSOR 2013-01
  Joris | Meerendonk | telemedicine | uni-zeewaarde ASSISTANT_PROFESSOR 2016-01
  Hanneke | Bloemveld | screening survivorship | uni-zeewaarde PROFESSOR 2012-01
  Sjoerd | Tijdeman | process records | uni-zeewaarde ASSOCIATE_PROFESSOR 2015-01
  Noor | Ruimveld | language explanation | uni-zeewaarde PHD_STUDENT 2020-01 2024-06
  Fiona | Carrowmuir | cancer reasoning | uni-ardenmoor PROFESSOR 2008-01
  Gareth | Wynstone | cancer survivorship | uni-ardenmoor ASSOCIATE_PROFESSOR 2014-01
  Harriet | Penhallow-Reid | trust reasoning | uni-ardenmoor RESEARCHER 2015-01
  Imran | Chaudhwari | vaccination | uni-ardenmoor ASSISTANT_PROFESSOR 2017-01
  Callum | Brackenfold | prediction | uni-ardenmoor POSTDOC 2018-01
  Abigail | Thistlewood-Ong | learningsystem | uni-ardenmoor PROFESSOR 2012-01
  Genevieve | Larocquette | federated explanation | uni-kestrel PROFESSOR 2011-01
  Wei | Zhangmore | prediction language | uni-kestrel ASSOCIATE_PROFESSOR 2015-01
  Tanisha | Okonduro | explanation trust | uni-kestrel ASSISTANT_PROFESSOR 2018-01
  Marc-Antoine | Desrivages | language | uni-kestrel POSTDOC 2020-01
  Soo-min | Parkhae | mental | uni-kestrel RESEARCHER 2017-01
  Friederike | Lindenhorst | sharing federated | centre-lindenau PROFESSOR 2013-01
  Matthias | Ehrenwald | records process | centre-lindenau RESEARCHER 2015-01
  Ayse | Karadenli | federated | centre-lindenau POSTDOC 2019-01
  Ulrich | Steinbrecht | screening | centre-lindenau SENIOR 2012-01
  Peter Emil | Klokkerholt | cancer survivorship | hospital-klitmark CLINICIAN 2009-01
  Susanne | Odderskær | diabetes cardiovascular | hospital-klitmark CLINICIAN 2010-01
  Kasper | Lindehøj | pointofcare urinary | hospital-klitmark CLINICIAN 2014-01
  Trine | Vesterled | outofhours prediction | hospital-klitmark CLINICIAN 2013-01
  Bente | Rughave | polypharmacy | hospital-klitmark RESEARCHER 2015-01
  Morten | Isbjerg | process | hospital-klitmark SUPPORT 2016-01
  Siobhan | Tallowmore | records language | company-tallowick SENIOR 2014-01
  Declan | Fennimore-Roe | federated prediction | company-tallowick RESEARCHER 2018-01
  Aoife | Glanbridge | telemedicine | company-tallowick RESEARCHER 2019-01
  Jytte | Kystgaard | vaccination screening | agency-folkedata RESEARCHER 2012-01
  Flemming | Datholm | records learningsystem | agency-folkedata SENIOR 2010-01
  Vibeke | Tallerup | antibiotics learningsystem | agency-folkedata RESEARCHER 2016-01
  Ingrid | Vallhammar | economics | uni-norrsund PROFESSOR 2012-01
  Lukas | Oderbruch | economics | centre-lindenau RESEARCHER 2017-01
`);

/** Word parts of the names in the consortium: they belong to nobody above. */
export const CONSORTIUM_GIVEN: readonly string[] =
  `Adaeze Aleksi Amaia Andrzej Beatriz Bogdan Chiara Dagmar Dimitra Eero Elif
  Enzo Farid Gabriela Goran Hana Hiroko Ilse Ines Ioana Jarmo Jelena Kofi Laszlo Leila Lucia Maarten Magda Milena Nadia Nikos
  Oksana Pavel Petra Rafael Renata Samir Sanna Tamar Teodor Vesna Xavier Yannick Zofia`.split(/\s+/);
export const CONSORTIUM_FAMILY: readonly string[] =
  `Abelmare Adriatto Albaredal Antonescar Balkonova Bergamotti Bohdanek
  Carvalheiro-Lis Castelmonte Czarnolas Dalmatino Drobniak-Hill Durandeau Erikkala Esterhazo Ferrandini Fontevila Gavrilesc
  Georgiakis Gorskievic Hallikaino Horvathy Iglesiarte Ivanochko Jankovar Kalliomaro Karvounas Kowalendo Kristevski
  Lazarenco Lehtovirra Lombardero Makarovic Mandelkorn Marinescal Mikkolaino Montefior Nagyvary Nikolaidou-Ras Novotnik
  Okaforde Olteanar Ostrowal Papadiamos Pereiralva Petrovanic Pintovedra Quintanelo Radulesco Rantamaki-Lo Rossinelda Sabatinero
  Salomaki Santorelio Sharmandra Sokolovan Stavropol Szymonek Takahiro-Moor Tavaresol Tomasevic Tuominera Urbanello
  Valderramo Vasilenka Virtanenko Wisnioska Yamadori Yildirano Zelenkova Zubizarte`.split(/\s+/);
