/** Topics of the infection and prescribing lab. */
import { lines, phrases } from '../pattern.js';
import type { Topic } from './topic.js';

export const infectionTopics: readonly Topic[] = [
  {
    id: 'antibiotics',
    unit: 'lab-infection',
    subject: 'antibiotic prescribing',
    keywords:
      phrases(`antibiotic prescribing; antimicrobial stewardship; antimicrobial resistance; audit and feedback; respiratory tract infections;
      penicillin; broad-spectrum antibiotics; delayed prescribing; general practice; drug utilization; prescribing variation; guideline adherence`),
    populations:
      phrases(`adults with acute respiratory tract infection; children with acute otitis media; practices with a high antibiotic prescribing rate;
      patients with a recorded penicillin allergy; adults with acute sinusitis`),
    factors:
      phrases(`audit and feedback on prescribing; delayed prescribing; penicillin allergy delabelling; ~high consultation pressure;
      a stewardship programme led by peers; electronic prescribing support`),
    harms: phrases(
      `broad-spectrum antibiotic use; unnecessary antibiotic prescriptions; carriage of resistant bacteria; re-consultation within 30 days`,
    ),
    goods: phrases(
      `adherence to prescribing guidelines; first-choice prescribing; documentation of indication; parents' confidence in watchful waiting`,
    ),
    themes:
      phrases(`a prescription as an end to the consultation; Friday afternoons; expectations that nobody utters; feedback read as criticism;
      colleagues as a yardstick; resistance as somebody else's problem`),
    heads: phrases(
      `Wait and see; Peers, feedback and penicillin; Not every cough; The Friday prescription; Narrow before broad`,
    ),
    backgrounds: lines(`
      Most antibiotics for human use are prescribed in general practice, and most of these for respiratory tract infections
      Antimicrobial resistance follows consumption, and consumption varies [threefold|fourfold|widely] between practices with similar patients
      Audit and feedback is a common means of antimicrobial stewardship, but its effect fades when the feedback stops
      A recorded penicillin allergy is wrong in about nine of ten patients and leads to broad-spectrum antibiotics
      Delayed prescribing is recommended for self-limiting infections but is used unevenly
      Patients' expectations of antibiotics are overestimated by prescribers
      Stewardship has long been a matter for hospitals, although nine of ten antibiotic courses begin outside them`),
    closings: lines(`
      Stewardship in general practice should aim at the decision, not only at the volume
      Feedback works best when it compares colleagues who know each other
      Variation between practices points to habit rather than to patient need
      Delabelling of penicillin allergy can be started safely in general practice`),
    designs: [
      'timeSeries',
      'trial',
      'cohort',
      'interviews',
      'survey',
      'implementation',
      'systematicReview',
      'timeSeries',
    ],
  },
  {
    id: 'pointofcare',
    unit: 'lab-infection',
    subject: 'point-of-care testing',
    keywords:
      phrases(`point-of-care testing; C-reactive protein; respiratory tract infections; pneumonia; streptococcal pharyngitis; diagnostic accuracy;
      rapid antigen test; influenza; COVID-19; laboratory quality; general practice; acute cough`),
    populations: phrases(`adults with lower respiratory tract infection; children with fever; patients with sore throat;
      patients tested for COVID-19 in general practice; adults with suspected pneumonia`),
    factors:
      phrases(`?point-of-care C-reactive protein testing; ?rapid antigen testing; ?a clinical score combined with a rapid test; ?lung ultrasound by the general practitioner;
      external quality assessment; easy access to testing`),
    harms: phrases(
      `missed pneumonia; unnecessary referral to hospital; overtesting in mild illness; antibiotic use for viral infection`,
    ),
    goods: phrases(
      `diagnostic certainty; agreement with the laboratory reference; time to correct treatment; patient reassurance`,
    ),
    themes:
      phrases(`a number that closes the case; testing before talking; the drop of blood as a ritual; the practice laboratory under pressure;
      results that contradict the eye; reassurance that lasts a day`),
    heads: phrases(
      `A drop of blood; Test first, ask later; Swab, score or see; Small machines, large habits; The number after the cough`,
    ),
    backgrounds: lines(`
      Point-of-care tests have moved the laboratory into the consultation room
      C-reactive protein testing is meant to separate bacterial from viral infection, but it is often ordered before the patient has been examined
      Sore throat is common, streptococcal infection is not, and neither score nor rapid test is perfect
      During the COVID-19 pandemic rapid antigen tests became known to everyone within a few months
      Pneumonia is a clinical diagnosis in general practice, where X-ray is seldom at hand
      The accuracy of a test in hospital tells little about its accuracy among the mildly ill
      Small laboratories in general practice run many tests and few controls`),
    closings: lines(`
      A rapid test should answer a question that the clinical examination has left open
      Testing adds most where the probability of disease is neither low nor high
      Quality assessment belongs to every test that changes treatment
      Cut-off values from hospital should not be moved unchanged into general practice`),
    designs: ['diagnostic', 'diagnostic', 'trial', 'cohort', 'interviews', 'survey', 'systematicReview', 'diagnostic'],
  },
  {
    id: 'urinary',
    unit: 'lab-infection',
    subject: 'urinary tract infection',
    keywords:
      phrases(`urinary tract infection; urine culture; nursing homes; dipstick; Escherichia coli; pivmecillinam; asymptomatic bacteriuria; women's health;
      antimicrobial resistance; older adults; recurrent infection; diagnostic stewardship`),
    populations:
      phrases(`women with uncomplicated urinary tract infection; nursing home residents with suspected urinary tract infection;
      women with recurrent cystitis; men with lower urinary tract symptoms; older people with asymptomatic bacteriuria`),
    factors:
      phrases(`?urine culture in the practice; a short course of pivmecillinam; a reflection tool for nursing home staff; ?self-sampling at home;
      vaginal oestrogen; ~dipstick testing without symptoms`),
    harms: phrases(
      `recurrent infection; treatment of asymptomatic bacteriuria; resistant Escherichia coli; hospital-treated urosepsis`,
    ),
    goods: phrases(
      `symptom resolution by day five; appropriate treatment decisions; staff knowledge of symptoms; concordance with urine culture`,
    ),
    themes:
      phrases(`confusion taken for infection; smelly urine as an alarm; the dipstick as a habit of the house; pain that is not believed;
      a phone call between nurse and doctor; waiting for the culture`),
    heads: phrases(
      `Behind the dipstick; Confused, not infected; Three days or five; A sample at the door; Asking before testing`,
    ),
    backgrounds: lines(`
      Urinary tract infection is the most common bacterial infection among women in general practice
      In nursing homes, unspecific symptoms such as confusion are often taken for urinary tract infection
      Asymptomatic bacteriuria is found in up to half of nursing home residents and should not be treated
      Dipstick testing is quick and cheap, and it is also a main cause of overtreatment in older people
      Resistance in Escherichia coli reduces the choice of oral treatment for cystitis
      Recurrent cystitis takes a toll on work, sleep and intimacy that is seldom recorded
      Short courses of pivmecillinam are widely used in the Nordic countries and little studied elsewhere`),
    closings: lines(`
      Diagnostic stewardship in nursing homes begins with the staff who see the resident every day
      A urine sample should follow symptoms, not habits
      Three days of treatment are enough for most women with uncomplicated infection
      Resistance in the community should be followed where most of the samples are taken`),
    designs: [
      'trial',
      'diagnostic',
      'cohort',
      'interviews',
      'implementation',
      'caseControl',
      'survey',
      'scopingReview',
    ],
  },
  {
    id: 'vaccination',
    unit: 'lab-infection',
    subject: 'vaccination uptake',
    keywords:
      phrases(`vaccination; immunization; vaccine hesitancy; influenza vaccine; measles; HPV vaccine; COVID-19; health communication; reminder systems;
      childhood vaccination; herd immunity; public health`),
    populations:
      phrases(`children due for measles vaccination; people over 65 years of age; adolescents eligible for HPV vaccination;
      pregnant women; health care workers in general practice`),
    factors:
      phrases(`a digital reminder; vaccination at the general practice; ~vaccine hesitancy; a conversation guide for hesitant parents;
      pharmacy-based vaccination; ~negative media coverage`),
    harms: phrases(
      `missed vaccination; hospital admission for influenza; vaccine-preventable infection; postponed childhood vaccination`,
    ),
    goods: phrases(`vaccination coverage; timeliness of vaccination; trust in vaccines; intention to be vaccinated`),
    themes:
      phrases(`doubt as a form of care; questions that felt unwelcome; stories from other parents; the nurse who had time;
      protection of others; tiredness after the pandemic`),
    heads: phrases(
      `Doubt and dialogue; A letter in the digital mailbox; After the headlines; Late rather than never; The last ten per cent`,
    ),
    backgrounds: lines(`
      Vaccination coverage is high on average and low in pockets
      Vaccine hesitancy is a continuum from small doubts to refusal, and most of it is met in general practice
      After negative media coverage, HPV vaccination fell by more than half within a few years
      Influenza vaccination of older people relies on reminders, access and habit
      The COVID-19 pandemic changed how vaccines are offered, talked about and trusted
      Measles outbreaks return where coverage of the second dose is below 95%
      General practice knows both the child and the parents, but most reminders are sent by central registers`),
    closings: lines(`
      Reminders help those who forgot, and conversation helps those who doubt
      Coverage should be followed by neighbourhood and not only by country
      Trust in the vaccinator carries over to the vaccine
      Offering vaccines in several places raises coverage, provided that the records are shared`),
    designs: ['cohort', 'timeSeries', 'interviews', 'survey', 'survey', 'trial', 'systematicReview', 'mixed'],
  },
];
