/** Topics of the two small groups that publish among themselves only. */
import { lines, phrases } from '../pattern.js';
import type { Topic } from './topic.js';

export const groupTopics: readonly Topic[] = [
  {
    id: 'history',
    unit: 'group-history',
    subject: 'the history of general practice',
    keywords: phrases(
      `history of medicine; general practice; medical ethics; narrative medicine; archives; rural health; physician's role; house calls; medical humanities; oral history`,
    ),
    populations: phrases(
      `country doctors of the early twentieth century; the first women in general practice; district nurses on the islands; patients of sickness funds; retired general practitioners`,
    ),
    factors: phrases(
      `the telephone; the motor car; the sickness fund contract; the house call; the patient list; the practice at home`,
    ),
    harms: phrases(`professional isolation; debt among patients; conflicts of loyalty; quackery`),
    goods: phrases(`the standing of the profession; neighbourly trust; clinical independence; moral attention`),
    themes: phrases(
      `the doctor's wife as a secretary; a horse that knew the way; payment in fish; secrets in a small town; the bag and what it held; the last house call`,
    ),
    heads: phrases(
      `The horse that knew the way; Payment in fish; A telephone in the hall; The bag and what it held; Memory as a clinical instrument`,
    ),
    backgrounds: lines(`
      The history of general practice has mostly been told from hospitals and universities
      Case books and ledgers show a profession that lived close to those it served
      Medical ethics in small communities was a matter of neighbours before it was a matter of principles
      The house call has been declared dead in every decade since 1920
      Oral history catches what the archives of institutions leave out
      Narrative medicine asks what stories do, and seldom asks where they come from`),
    closings: lines(`
      The past of general practice offers no models, but it does offer better questions
      Continuity was once a consequence of geography and has since become a value
      Ethics of proximity deserves a place in the training of general practitioners
      Archives of practices should be kept before the last practices of their kind close`),
    designs: ['archive'],
  },
  {
    id: 'economics',
    unit: 'group-economics',
    subject: 'the economics of general practice',
    keywords: phrases(
      `health economics; capitation; fee-for-service; workforce; cost-effectiveness; rural health; incentives; discrete choice experiment; health policy; skill mix`,
    ),
    populations: phrases(
      `general practitioners choosing a practice; rural municipalities without a doctor; newly qualified general practitioners; practices paid by capitation; nurses in extended roles`,
    ),
    factors: phrases(
      `a capitation reform; a rural recruitment bonus; fee-for-service payment; employment of practice nurses; practice ownership by the region; ~closure of a single-handed practice`,
    ),
    harms: phrases(
      `patients without a doctor; early retirement of general practitioners; waiting lists; cost per contact`,
    ),
    goods: phrases(`access per inhabitant; job satisfaction; productivity; equity of supply`),
    themes: phrases(
      `money as respect; a loan for life; freedom of one's own practice; the price of a colleague; leaving at sixty; a village without a doctor`,
    ),
    heads: phrases(
      `The price of a list; A village without a doctor; Paying for time; Bonus or belonging; Leaving at sixty`,
    ),
    backgrounds: lines(`
      Payment of general practitioners mixes capitation and fee-for-service in proportions that history rather than evidence has set
      The supply of general practitioners is lowest where need is highest
      Task shifting to nurses may free time for doctors or add contacts
      Recruitment to rural practice is bought with bonuses whose effect is seldom evaluated
      Economic evaluations in primary care rely on models, because trials end before costs do
      Ownership of practices is moving from doctors to regions and companies`),
    closings: lines(`
      Incentives changed what was recorded more than what was done
      Capitation should follow need if equity is the aim
      Recruitment policy gains more from good colleagues than from bonuses
      Models of workforce ought to be published with their code and their mistakes`),
    designs: ['simulation', 'survey', 'timeSeries', 'cohort', 'simulation', 'interviews'],
    data: phrases(
      `payment claims of all practices; a workforce register; vacancies and retirements; choice sets from an online experiment; municipal accounts`,
    ),
    techniques: phrases(
      `a difference-in-differences model; a microsimulation; a discrete choice model; a Markov model; a stochastic frontier`,
    ),
    tasks: phrases(
      `forecast the supply of doctors; estimate cost per quality-adjusted life year; value job attributes; compare payment schemes; locate unmet need`,
    ),
  },
];
