/** Topics of the early diagnosis lab. */
import { lines, phrases } from '../pattern.js';
import type { Topic } from './topic.js';

export const diagnosisTopics: readonly Topic[] = [
  {
    id: 'cancer',
    unit: 'lab-diagnosis',
    subject: 'cancer diagnosis',
    keywords:
      phrases(`early diagnosis; cancer; diagnostic interval; symptoms; referral; cancer patient pathways; colorectal cancer; lung cancer; ovarian cancer;
      gut feeling; help-seeking; primary care`),
    populations:
      phrases(`patients with colorectal cancer; people with alarm symptoms of cancer; patients referred on suspicion of cancer;
      lung cancer patients who never smoked; patients with non-specific symptoms`),
    factors:
      phrases(`direct access to CT; an urgent referral pathway; ?the general practitioner's gut feeling; ~a long patient interval;
      ?faecal immunochemical testing of symptomatic patients; ~living alone`),
    harms: phrases(
      `emergency presentation of cancer; late-stage disease; a prolonged diagnostic interval; cancer-specific mortality`,
    ),
    goods: phrases(`one-year survival; timeliness of referral; symptom awareness; the yield of urgent referral`),
    themes:
      phrases(`symptoms that come and go; not wanting to waste the doctor's time; the feeling that something is wrong; the long wait between two letters;
      being sent home with reassurance; a new normal of tiredness`),
    heads: phrases(
      `From symptom to certainty; A gut feeling; The long way to the scanner; Vague but serious; Time to diagnosis`,
    ),
    backgrounds: lines(`
      About [85%|four in five] of patients with cancer first present with symptoms in general practice
      The diagnostic interval, from first presentation to diagnosis, is associated with stage and survival in several cancers
      Many symptoms of cancer are common, unspecific and mostly harmless
      Cancer patient pathways have shortened waiting times for patients with alarm symptoms, who are only half of those with cancer
      A general practitioner sees about [eight|ten] new cancers a year among some ten thousand consultations
      People with low income present later and have shorter survival from most cancers
      Gut feeling of general practitioners predicts cancer better than most single symptoms do`),
    closings: lines(`
      Early diagnosis of cancer depends on easy access to investigation for symptoms of low but not no risk
      Safety netting should be agreed upon and written down
      Patients with unspecific symptoms need a pathway of their own
      Intervals should be measured from the first contact and reported with the comparison group`),
    designs: [
      'cohort',
      'cohort',
      'caseControl',
      'interviews',
      'survey',
      'diagnostic',
      'systematicReview',
      'timeSeries',
    ],
  },
  {
    id: 'screening',
    unit: 'lab-diagnosis',
    subject: 'cancer screening',
    keywords:
      phrases(`mass screening; colorectal cancer screening; breast cancer screening; cervical cancer; participation; overdiagnosis; informed choice;
      health inequality; HPV self-sampling; invitation; mammography; public health`),
    populations:
      phrases(`women invited to breast cancer screening; non-participants in cervical cancer screening; citizens aged 50 to 74 years invited to bowel screening;
      immigrant women; people with severe mental illness invited to screening`),
    factors:
      phrases(`HPV self-sampling; a pre-notification letter; endorsement by the general practitioner; a decision aid; ~a false-positive result;
      ~distance to the screening unit`),
    harms: phrases(
      `non-participation; interval cancer; overdiagnosis; psychosocial consequences of a false-positive result`,
    ),
    goods: phrases(
      `participation in screening; informed choice; knowledge of benefits and harms; follow-up after a positive test`,
    ),
    themes:
      phrases(`participation as a duty; the envelope on the fridge; a good result as a licence; privacy and the sample;
      not being ill enough to be invited; trust in the invitation`),
    heads: phrases(
      `Invited, informed, absent; The envelope on the fridge; Who does not come; Benefit, harm and choice; A test to take at home`,
    ),
    backgrounds: lines(`
      Screening programmes reduce mortality only if those at risk take part
      Participation in cancer screening follows a social gradient that the programmes were meant to level out
      Screening finds cancers that would have killed and cancers that would never have been known
      HPV self-sampling reaches women who do not attend for a cervical smear
      Invitations tell more of the benefits of screening than of its harms
      A false-positive mammogram has psychosocial consequences that may last for years
      People with severe mental illness die earlier from cancer and are screened less often`),
    closings: lines(`
      Screening programmes should report informed choice besides participation
      Self-sampling ought to be a standard offer and not a last resort
      General practice could reach those whom the letter does not reach
      Overdiagnosis has to be part of the invitation, in words that people use`),
    designs: ['cohort', 'trial', 'interviews', 'survey', 'cohort', 'timeSeries', 'systematicReview', 'scopingReview'],
  },
  {
    id: 'reasoning',
    unit: 'lab-diagnosis',
    subject: 'diagnostic uncertainty',
    keywords:
      phrases(`clinical reasoning; diagnostic error; uncertainty; safety netting; patient safety; cognitive bias; watchful waiting; medically unexplained symptoms;
      overdiagnosis; medical education; referral; primary care`),
    populations:
      phrases(`general practice trainees; patients with medically unexplained symptoms; general practitioners with more than ten years of experience;
      patients with unexplained abdominal pain; frequent attenders`),
    factors:
      phrases(`safety netting; +tolerance of uncertainty; ~time pressure; structured reflection; a second opinion from a colleague;
      use of diagnostic checklists`),
    harms: phrases(
      `diagnostic error; delayed diagnosis; unnecessary imaging; repeated referral without a new question`,
    ),
    goods: phrases(
      `diagnostic accuracy; calibration of confidence; shared understanding of symptoms; learning from follow-up`,
    ),
    themes:
      phrases(`living with not knowing; the third visit; naming a symptom without naming a disease; asking a colleague in the corridor;
      blame after the fact; patterns that come before words`),
    heads: phrases(`Not knowing yet; The third visit; Thinking aloud; Uncertain and safe; What the colleague saw`),
    backgrounds: lines(`
      Uncertainty is part of everyday work in general practice, and low prevalence makes both alarm and reassurance error-prone
      Diagnostic error is estimated to touch most people at least once in their life
      Safety netting is widely recommended and poorly described in the records
      Medically unexplained symptoms account for up to [a fifth|a quarter] of consultations
      Clinical reasoning begins with pattern recognition, and checking comes afterwards if time allows
      Trainees learn to make diagnoses but are seldom taught how to wait
      Overdiagnosis and missed diagnosis are two sides of the same threshold`),
    closings: lines(`
      Uncertainty that is shared with the patient is safer than uncertainty that is hidden
      Feedback on the final diagnosis should reach the one who had the first suspicion
      Training in clinical reasoning ought to include waiting as a skill
      A record of the safety net should be as natural as a record of the plan`),
    designs: ['interviews', 'survey', 'mixed', 'cohort', 'delphi', 'interviews', 'scopingReview', 'trial'],
  },
  {
    id: 'survivorship',
    unit: 'lab-diagnosis',
    subject: 'cancer survivorship care',
    keywords:
      phrases(`cancer survivors; follow-up; palliative care; late effects; fear of recurrence; rehabilitation; shared care; end-of-life care; advance care planning;
      bereavement; fatigue; return to work`),
    populations:
      phrases(`breast cancer survivors; people with advanced cancer living at home; prostate cancer survivors; bereaved relatives of cancer patients;
      working-age cancer survivors`),
    factors:
      phrases(`general practitioner-led follow-up; early palliative care; a written survivorship plan; advance care planning; proactive bereavement support;
      needs-based rehabilitation`),
    harms: phrases(
      `fear of recurrence; cancer-related fatigue; hospital admission in the last month of life; prolonged grief`,
    ),
    goods: phrases(
      `death at the preferred place; return to work; quality of life; perceived continuity between hospital and practice`,
    ),
    themes:
      phrases(`alive but not well; between two doctors; talking about death at the right time; relatives who become nurses;
      the last home visit; fatigue nobody can see`),
    heads: phrases(
      `After the last treatment; Between two doctors; At home until the end; Late effects, early questions; Back to work`,
    ),
    backgrounds: lines(`
      More people live with and after cancer than ever before, and most of them return to general practice with new needs
      Late effects of cancer treatment are common, under-reported and often treatable
      Follow-up in specialised clinics is built to find recurrence, although patients ask mainly about fatigue and fear
      Most people with advanced cancer wish to be at home, and fewer than half die there
      Relatives of people with cancer have more contacts with general practice both before and after bereavement
      Advance care planning is welcomed by patients and postponed by clinicians
      Return to work after cancer depends on the job as much as on the disease`),
    closings: lines(`
      Cancer follow-up may be shared with general practice without loss of safety
      Palliative care should start from needs and not from prognosis
      Survivors need one named professional who knows the whole story
      Grief care belongs to general practice and can be planned before the death`),
    designs: ['interviews', 'cohort', 'survey', 'trial', 'mixed', 'interviews', 'systematicReview', 'cohort'],
  },
];
