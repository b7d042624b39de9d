/** Topics of the health data and learning systems lab. */
import { lines, phrases } from '../pattern.js';
import type { Topic } from './topic.js';

export const dataTopics: readonly Topic[] = [
  {
    id: 'records',
    unit: 'lab-data',
    subject: 'electronic health record data quality',
    keywords: phrases(
      `electronic health records; data quality; interoperability; clinical coding; ICPC-2; SNOMED CT; FHIR; phenotyping; record linkage; registries; common data model; OMOP`,
    ),
    populations:
      phrases(`patients registered in general practice; people with a coded diagnosis of asthma; practices that changed record system; clinicians who code consultations;
      patients with records in two countries`),
    factors: phrases(
      `structured coding at the point of care; ~a change of record system; mapping to a common data model; feedback on data quality; ~free-text documentation; national coding rules`,
    ),
    harms: phrases(
      `misclassification of diagnoses; missing laboratory values; duplicate records; time lost to documentation`,
    ),
    goods: phrases(
      `completeness of coding; positive predictive value of diagnosis codes; interoperability between systems; reuse of routine data`,
    ),
    themes:
      phrases(`coding for others; a box that must be ticked; data as a by-product of care; the code that fits least badly;
      trust in one's own list; systems that do not speak`),
    heads: phrases(
      `Coded for whom; The code that fits least badly; Same patient, two records; Before the analysis; Counting what is written`,
    ),
    backgrounds: lines(`
      Electronic health records are written for care and read for research
      Diagnosis codes in general practice are complete where they release payment and sparse where they do not
      Phenotyping algorithms are developed in one system and reused in others without validation
      Common data models make multinational studies possible at the price of detail
      ICPC-2 was made for reasons for encounter, SNOMED CT for almost everything, and neither for research
      A change of record system leaves a mark in the data that may look like an epidemic
      Record linkage with unique personal numbers has made Nordic registers a resource for health research`),
    closings: lines(`
      Data quality should be described for each variable before it is used
      Codes and free text together identified more patients than either alone
      Those who record data ought to get something back
      Mapping rules should be shared, versioned and cited as other methods are`),
    designs: ['linkage', 'linkage', 'linkage', 'survey', 'interviews', 'delphi', 'scopingReview', 'linkage'],
    data: phrases(
      `coded encounters from 214 practices; records mapped to OMOP; linked national registers; problem lists; laboratory feeds in FHIR`,
    ),
    techniques: phrases(
      `a rule-based phenotype; probabilistic record linkage; an ontology-driven mapping; an automated data quality dashboard; a two-stage validation sample`,
    ),
    tasks:
      phrases(`identify patients with asthma; map local codes to a standard terminology; detect breaks in coding practice; link practice and hospital records;
      measure completeness of problem lists`),
  },
  {
    id: 'sharing',
    unit: 'lab-data',
    subject: 'health data sharing',
    keywords: phrases(
      `data sharing; FAIR data; informed consent; data protection; GDPR; data governance; research ethics; public trust; metadata; secondary use; data stewardship; open science`,
    ),
    populations: phrases(
      `citizens asked about reuse of their health data; researchers who share data; data stewards; patients with rare diseases; members of research ethics committees`,
    ),
    factors: phrases(
      `dynamic consent; a data access committee; ~commercial use of data; machine-readable consent; an opt-out register; public involvement in governance`,
    ),
    harms: phrases(
      `delay before data access; loss of public trust; re-identification risk; duplicated data collection`,
    ),
    goods: phrases(
      `willingness to share data; findability of datasets; reuse of research data; transparency of access decisions`,
    ),
    themes:
      phrases(`giving and being taken from; for the common good but not for profit; forms nobody reads; data as a part of the body;
      the researcher as a guest; rules that differ across a border`),
    heads: phrases(
      `For the common good; Findable is not reusable; Consent in motion; Whose data; The long road to access`,
    ),
    backgrounds: lines(`
      Health data are shared less than they could be and less safely than they should be
      The FAIR principles ask that data be findable, accessible, interoperable and reusable, and leave open how
      Most citizens support the use of health data for research and object to use for profit
      Data protection law allows research, but its interpretation varies between countries, hospitals and lawyers
      Broad consent is simple, dynamic consent is respectful, and neither is tested at scale
      Access to linked register data may take longer than the study that needs them
      The European Health Data Space is to make secondary use of data the rule`),
    closings: lines(`
      Trust in data sharing depends on who profits and who decides
      Time to access should be published by every data custodian
      Metadata have to be written while the data are collected
      Consent ought to be seen as a relation and not as a signature`),
    designs: ['survey', 'interviews', 'delphi', 'scopingReview', 'survey', 'mixed', 'linkage', 'interviews'],
    data: phrases(
      `metadata of 96 cohorts; applications to a data access committee; consent records; dataset citations; public registers of processing`,
    ),
    techniques: phrases(
      `a machine-readable consent profile; a metadata crosswalk; an access workflow with audit trail; a trusted research environment; a FAIR assessment by script`,
    ),
    tasks: phrases(
      `find reusable cohorts; decide on access requests; trace the reuse of datasets; describe variables across cohorts; release aggregate tables safely`,
    ),
  },
  {
    id: 'process',
    unit: 'lab-data',
    subject: 'process mining of care pathways',
    keywords:
      phrases(`process mining; care pathways; event logs; conformance checking; workflow; waiting times; emergency department; visual analytics; variation; operations research;
      bottlenecks; hospital information systems`),
    populations: phrases(
      `patients in the stroke pathway; patients with hip fracture; emergency department patients; patients referred for colonoscopy; patients in a heart failure clinic`,
    ),
    factors: phrases(
      `a fast-track pathway; ~deviation from the recommended pathway; ~weekend arrival; ~a handover between units; early discharge planning; parallel ordering of tests`,
    ),
    harms: phrases(`waiting time; length of stay; rework and repeated tests; handover failures`),
    goods: phrases(
      `conformance with the guideline pathway; throughput; timeliness of treatment; interpretability of process maps`,
    ),
    themes:
      phrases(`the pathway on paper and the one on foot; arrows that nobody owns; time stamps that lie; recognising one's own work;
      a queue behind the queue; maps as mirrors`),
    heads: phrases(
      `Spaghetti and highways; The pathway on paper; Where the time goes; Arrows nobody owns; Following the log`,
    ),
    backgrounds: lines(`
      Process mining reconstructs what was done from the event logs that information systems leave behind
      Care pathways are drawn as straight lines and walked as labyrinths
      Waiting time is spent mostly between activities, where no department looks
      Event logs from hospitals are noisy, coarse in time and rich in exceptions
      Conformance checking compares observed pathways with clinical guidelines, which were not written as process models
      Variation between patients is a sign of individual care or of disorder, and the log alone does not tell which
      Emergency departments leave detailed logs, yet improvement work relies on anecdotes and averages`),
    closings: lines(`
      Process maps should be read together with those who walk the pathway
      A few handovers explained most of the waiting time
      Conformance is worth measuring only where deviation is known to matter
      Event logs need a data quality check before they are mined`),
    designs: ['mining', 'mining', 'mining', 'mining', 'simulation', 'mixed', 'scopingReview', 'mining'],
    data: phrases(
      `event logs from a hospital information system; time stamps of emergency department visits; referral and booking data; nursing workflow logs; logs of imaging requests`,
    ),
    techniques: phrases(
      `an inductive process miner; a declarative conformance checker; an object-centric event log; a trace clustering method; a queueing model fed by the log`,
    ),
    tasks: phrases(
      `discover frequent pathways; locate bottlenecks; check conformance with guidelines; cluster patient journeys; forecast crowding`,
    ),
  },
  {
    id: 'learningsystem',
    unit: 'lab-data',
    subject: 'the learning health system',
    keywords:
      phrases(`learning health system; implementation science; quality improvement; audit and feedback; quality indicators; clinical guidelines; benchmarking; process evaluation;
      complex interventions; context; health services research; dashboards`),
    populations: phrases(
      `practice teams in quality clusters; general practitioners receiving feedback reports; municipal health managers; quality coordinators; practices in a national improvement programme`,
    ),
    factors: phrases(
      `audit and feedback; cluster-based quality improvement; external facilitation; a practice dashboard; +leadership support; normalisation of new routines`,
    ),
    harms: phrases(`unwarranted variation; low fidelity; staff turnover; measurement fatigue`),
    goods: phrases(`guideline adherence; reach and adoption; sustained use after two years; team climate`),
    themes:
      phrases(`yet another project; data that start a conversation; local champions who leave; adapting without losing the core;
      time that nobody pays for; comparison as play and as threat`),
    heads: phrases(
      `Yet another project; Data that start a conversation; What happens after the pilot; Adopt, adapt, abandon; Learning in clusters`,
    ),
    backgrounds: lines(`
      In a learning health system, data from practice become knowledge and knowledge becomes practice
      Effective interventions reach patients late, unevenly or never
      Implementation science offers many frameworks and less guidance on which to choose
      Audit and feedback has small effects on average and large effects in some places
      Quality clusters bring practices together around their own data
      Pilot projects succeed more often than they last
      Context is named in every evaluation and measured in few`),
    closings: lines(`
      Implementation should be planned with those who will carry it on when the project has ended
      Feedback ought to come with a suggestion and not only with a comparison
      Sustained use should be the outcome by which programmes are judged
      Context is part of the intervention and needs its own data`),
    designs: [
      'implementation',
      'implementation',
      'mixed',
      'interviews',
      'survey',
      'timeSeries',
      'delphi',
      'systematicReview',
    ],
    data: phrases(
      `quality indicators from 61 clusters; feedback reports and their log files; minutes of cluster meetings; practice surveys linked to register data; usage logs of a dashboard`,
    ),
    techniques: phrases(
      `a statistical process control chart; a hierarchical model of variation; a data-driven case finder; a benchmarking dashboard; a stepped-wedge analysis script`,
    ),
    tasks: phrases(
      `compare practices fairly; detect change in quality indicators; find patients overdue for review; follow fidelity over time; select indicators for feedback`,
    ),
  },
];
