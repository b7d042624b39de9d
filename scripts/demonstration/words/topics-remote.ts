/** Topics of the remote care and patient voice lab. */
import { lines, phrases } from '../pattern.js';
import type { Topic } from './topic.js';

export const remoteTopics: readonly Topic[] = [
  {
    id: 'telemedicine',
    unit: 'lab-remote',
    subject: 'telemedicine',
    keywords:
      phrases(`telemedicine; video consultation; remote monitoring; telehealth; digital health; patient portals; e-consultation; digital divide; usability;
      COVID-19; home monitoring; primary care`),
    populations:
      phrases(`patients with COPD in home monitoring; older people without digital skills; patients offered a video consultation; rural patients far from a practice;
      nurses in telemedicine centres`),
    factors:
      phrases(`video consultation; telemonitoring at home; asynchronous e-consultation; access to one's own record; ~low digital health literacy;
      remote wound assessment`),
    harms: phrases(`avoidable travel; missed physical findings; digital exclusion; readmission of monitored patients`),
    goods: phrases(`access to care; patient satisfaction; sense of safety at home; usability of the video platform`),
    themes:
      phrases(`the body that is not in the room; the doctor in the kitchen; silence on a bad connection; being watched over and being watched;
      a screen between old acquaintances; time saved and time moved`),
    heads: phrases(
      `The doctor on the kitchen table; Close at a distance; Screens and strangers; Seen from home; Not at the clinic`,
    ),
    backgrounds: lines(`
      Telemedicine promises access where distance, time or infection stands in the way
      Video consultations rose from almost none to [one in ten|one in eight] contacts within a few months of the COVID-19 pandemic
      Telemonitoring of COPD and heart failure has been rolled out faster than it has been evaluated
      Digital health services are used most by those who need them least
      E-consultations save the patient a journey and may cost the practice an extra contact
      Patients who read their own record ask other questions than those who do not
      Remote consultations remove the physical examination and with it a part of what builds trust`),
    closings: lines(`
      Telemedicine should be offered as an added door and never as the only one
      Video works best between people who have met before
      Remote monitoring needs somebody who has time to look at the measurements
      The digital divide should be measured before a service is made digital by default`),
    designs: ['mixed', 'interviews', 'survey', 'trial', 'cohort', 'implementation', 'timeSeries', 'scopingReview'],
  },
  {
    id: 'outofhours',
    unit: 'lab-remote',
    subject: 'out-of-hours care',
    keywords:
      phrases(`out-of-hours care; telephone triage; emergency medical services; urgent care; patient safety; help-seeking; access to care; home visits;
      emergency department; nurses; frequent callers; acute illness`),
    populations: phrases(
      `callers to the out-of-hours service; parents of young children; frequent callers; older patients in acute illness; callers with chest pain`,
    ),
    factors:
      phrases(`telephone triage by nurses; video in triage; an emergency access button; computerised decision support in triage; +daytime accessibility of the practice;
      ~distance to the emergency department`),
    harms: phrases(
      `undertriage; waiting time on the telephone; medically unnecessary contacts; hospital admission within 24 hours`,
    ),
    goods: phrases(`accuracy of triage; caller satisfaction; efficiency of triage; patient safety`),
    themes: phrases(`the night makes it worse; finding words for pain; permission to come; a voice that listens;
      worry that cannot wait until Monday; the queue as a test`),
    heads: phrases(`Night voices; Worry cannot wait; The first three minutes; Hold the line; Monday is far away`),
    backgrounds: lines(`
      Out-of-hours primary care is the entrance to acute care for most of the population
      Telephone triage has to sort the rare serious case from the many harmless ones within minutes and without seeing the patient
      Half of all contacts with out-of-hours services are judged unnecessary from a medical point of view, and few are so from the caller's
      A small group of frequent callers accounts for a large part of all out-of-hours contacts
      Parents of young children are the most common callers at night
      Undertriage is rare, and it is found mostly in older patients and in callers with atypical symptoms
      Countries organise out-of-hours care in different ways, so that comparisons are as useful as they are difficult`),
    closings: lines(`
      Triage should be judged by safety, efficiency and the caller's experience together
      Better access in the daytime would relieve the service at night
      Video may help triage of children more than triage of adults
      Callers' worry is a clinical sign and should be recorded`),
    designs: ['cohort', 'survey', 'mixed', 'cohort', 'timeSeries', 'interviews', 'trial', 'scopingReview'],
  },
  {
    id: 'mental',
    unit: 'lab-remote',
    subject: 'mental health in primary care',
    keywords:
      phrases(`mental health; depression; anxiety; cognitive behavioural therapy; loneliness; collaborative care; antidepressants; young adults; suicide prevention;
      stress; talking therapy; sick leave`),
    populations:
      phrases(`adults with mild to moderate depression; young adults with anxiety; patients on sick leave because of stress; lonely older people;
      long-term users of antidepressants`),
    factors:
      phrases(`internet-based cognitive behavioural therapy; collaborative care; talking therapy by the general practitioner; social prescribing; ~loneliness;
      stepwise tapering of antidepressants`),
    harms: phrases(`depressive symptoms; suicidal thoughts; long-term sick leave; relapse of depression`),
    goods: phrases(`remission of depression; mental well-being; return to work; engagement with therapy`),
    themes:
      phrases(`waiting lists as a message; talking to someone who knows the family; a diagnosis as a key; being too ill for one offer and too well for the other;
      shame at work; the wish for more than tablets`),
    heads: phrases(
      `Someone to talk to; Waiting lists and worries; Too well for one offer, too ill for another; Mind the gap; Alone in a crowded waiting room`,
    ),
    backgrounds: lines(`
      Most people with depression or anxiety are treated in general practice and nowhere else
      Internet-based cognitive behavioural therapy works in trials, but half of the users stop before the fourth module
      Mental health problems among young adults have [doubled|risen steeply] in a decade according to national surveys
      Collaborative care improves depression outcomes and remains hard to keep up when the project money ends
      Loneliness is associated with depression, frequent attendance and early death
      Antidepressants are often continued for years without a review
      Sick leave because of stress begins in general practice, where certificates are written without much guidance`),
    closings: lines(`
      Psychological treatment should be as easy to prescribe as antidepressants
      Guided programmes keep people in therapy that unguided programmes lose
      Mental health care in general practice needs time, supervision and a clear way onwards
      Loneliness ought to be asked about, because it is seldom told`),
    designs: ['trial', 'trial', 'interviews', 'survey', 'cohort', 'mixed', 'systematicReview', 'implementation'],
  },
  {
    id: 'trust',
    unit: 'lab-remote',
    subject: 'patient trust',
    keywords:
      phrases(`patient trust; physician-patient relations; shared decision-making; health literacy; communication; health inequality; patient involvement; empathy;
      continuity of care; ethnic minorities; patient-reported outcomes; person-centred care`),
    populations:
      phrases(`patients who changed their general practitioner; people with low health literacy; refugees and immigrants; patients in deprived neighbourhoods;
      patients facing a preference-sensitive decision`),
    factors:
      phrases(`shared decision-making; +health literacy; an interpreter in the consultation; +continuity with the same general practitioner; a patient decision aid;
      use of patient-reported outcomes in the consultation`),
    harms: phrases(`decisional conflict; avoidance of care; complaints against the practice; unmet need`),
    goods: phrases(`patient trust; perceived empathy; patient involvement; understanding of health information`),
    themes:
      phrases(`being believed; trust that is lent before it is earned; words from another world; the doctor who remembers;
      fear of being judged; decisions made at the kitchen table`),
    heads: phrases(
      `Being believed; Trust at first sight; Words that carry; What patients do not say; Decided together`,
    ),
    backgrounds: lines(`
      Trust is [a precondition|both a precondition and a product] of the meeting between patient and doctor
      Shared decision-making is widely endorsed, taught and measured, and it is still rare in recorded consultations
      Health literacy is lowest where illness is most common
      Patients who lose trust seldom complain, and more often stay away
      Continuity with one general practitioner is declining in most European countries
      Interpreters are underused in general practice, and family members take their place
      Patient-reported outcomes are collected more often than they are talked about`),
    closings: lines(`
      Trust grows from continuity, competence and being believed
      Decision aids support good conversations and cannot replace them
      Interpreting should be booked as naturally as a blood test
      Inequality in health is made in small steps, many of them in communication`),
    designs: ['interviews', 'interviews', 'survey', 'mixed', 'trial', 'survey', 'scopingReview', 'delphi'],
  },
];
